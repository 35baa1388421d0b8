export type Saved = { path: string, };
