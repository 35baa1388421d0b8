export type PointState = "shown" | "restricted" | "suppressed" | "none-took-part" | "not-offered" | "withdrawn" | "not-loaded";
