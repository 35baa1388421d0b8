export type ThemeChoice = "system" | "light" | "dark";
