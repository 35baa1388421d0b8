export type ProgressStage = "reading" | "comparing" | "storing";
