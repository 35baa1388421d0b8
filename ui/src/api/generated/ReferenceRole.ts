export type ReferenceRole = "kommune" | "fylke" | "country";
