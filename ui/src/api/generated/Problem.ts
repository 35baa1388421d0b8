import type { Severity } from "./Severity";

export type Problem = { severity: Severity, row: number | null, column: string | null, text: string, };
