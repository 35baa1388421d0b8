export type Column = { title: string, numeric: boolean, };
