export type ChartTheme = "light" | "dark" | "forced-colours";
