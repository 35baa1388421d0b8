export type UnitLevel = "country" | "fylke" | "kommune" | "school";
