export type Change = { unit: string, indicator: string, period: string, before: string, after: string, };
