import type { FilePreview } from "./FilePreview";
import type { Tally } from "./Tally";

export type ImportPreview = { files: Array<FilePreview>, summary: string, total: Tally, nothing_new: boolean, };
