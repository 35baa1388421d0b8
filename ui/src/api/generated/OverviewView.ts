import type { Chart } from "./Chart";
import type { Overview } from "./Overview";

export type OverviewView = { page: Overview, charts: Array<Chart>, };
