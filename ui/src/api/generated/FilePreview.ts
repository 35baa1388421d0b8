import type { Change } from "./Change";
import type { FileKind } from "./FileKind";
import type { Problem } from "./Problem";
import type { Tally } from "./Tally";

export type FilePreview = { name: string, kind: FileKind, what: string, encoding: string, periods: Array<string>, grades: Array<string>, subjects: Array<string>, tally: Tally, changes: Array<Change>, problems: Array<Problem>, problem_count: number, refused: boolean, };
