import type { Action } from "./Action";

export type Statement = { heading: string, text: string, action: Action | null, };
