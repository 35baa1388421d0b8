import type { History } from "./History";

export type Step = { text: string, history: History, };
