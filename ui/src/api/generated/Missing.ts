import type { Action } from "./Action";

export type Missing = { what: string, why: string, action: Action | null, };
