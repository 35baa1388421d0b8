import type { ProgressStage } from "./ProgressStage";

export type Progress = { file: string, done: number, total: number, stage: ProgressStage, };
