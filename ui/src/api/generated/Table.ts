import type { Column } from "./Column";

export type Table = { caption: string, columns: Array<Column>, rows: Array<Array<string>>, };
