import type { PointState } from "./PointState";

export type Mark = { x: number, y: number, width: number, height: number, series: string, period: string, label: string, state: PointState, own: boolean, };
