import type { Chart } from "./Chart";
import type { Development } from "./Development";

export type DevelopmentView = { page: Development, chart: Chart, };
