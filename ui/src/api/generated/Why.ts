export type Why = { rule: string, steps: Array<string>, reference: string, };
