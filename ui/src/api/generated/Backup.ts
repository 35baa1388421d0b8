import type { BackupKind } from "./BackupKind";

export type Backup = { name: string, at: string, bytes: number, kind: BackupKind, };
