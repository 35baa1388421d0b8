import type { Level } from "./Level";

export type Card = { indicator: string, heading: string, finding: string, level: Level, };
