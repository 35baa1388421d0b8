import type { Backup } from "./Backup";

export type StoreState = { "state": "open", folder: string, } | { "state": "newer", folder: string, file_version: number, supported: number, } | { "state": "corrupt", folder: string, moved_to: string | null, backups: Array<Backup>, } | { "state": "unreachable", folder: string, detail: string, };
