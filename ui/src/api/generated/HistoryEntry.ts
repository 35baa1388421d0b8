export type HistoryEntry = { text: string, at: string, undone: boolean, };
