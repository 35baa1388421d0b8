import type { Target } from "./Target";

export type Action = { label: string, target: Target, };
