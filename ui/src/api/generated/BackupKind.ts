export type BackupKind = "automatic" | "manual" | "before-restore" | "before-upgrade";
