import type { FilePreview } from "./FilePreview";
import type { Tally } from "./Tally";

export type ImportReport = { summary: string, files: Array<FilePreview>, total: Tally, nothing_new: boolean, };
