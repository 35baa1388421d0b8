export type Severity = "note" | "left-out" | "refused";
