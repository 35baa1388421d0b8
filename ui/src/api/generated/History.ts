import type { HistoryEntry } from "./HistoryEntry";

export type History = { undo: string | null, redo: string | null, recent: Array<HistoryEntry>, };
