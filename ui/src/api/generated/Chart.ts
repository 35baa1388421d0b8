import type { Mark } from "./Mark";

export type Chart = { svg: string, width: number, height: number, title: string, summary: string, marks: Array<Mark>, };
