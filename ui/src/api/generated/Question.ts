export type Question = "change-from-last-year" | "against-kommune" | "against-fylke" | "against-country";
