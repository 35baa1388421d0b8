// The one door to the host: nothing outside this folder imports @tauri-apps.
export * as commands from "./commands";
export type { PageFormat } from "./commands";
export * from "./errors";
export * from "./host";
export type * from "./types";
