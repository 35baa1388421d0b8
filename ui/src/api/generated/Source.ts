import type { Problem } from "./Problem";

export type Source = { id: string, name: string, what: string, imported_at: string, cells: number, problem_count: number, problems: Array<Problem>, };
