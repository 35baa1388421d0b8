export type Backup = { name: string, at: string, bytes: number, kind: "automatic" | "manual" | "before-restore" | "before-upgrade", };
