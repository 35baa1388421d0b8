import { emit, listen } from "@tauri-apps/api/event";
import type { History } from "./types";

/** Another window or a job changed the store. */
export function onStoreChanged(react: (history: History) => void): Promise<() => void> {
  return listen<{ history: History }>("store-changed", (event) => react(event.payload.history));
}

export type FileDrag = { over: true } | { over: false; paths: string[] };

/** Files dragged over the window and dropped on it. Loaded late: nobody drags in the first moments. */
export async function onFileDrag(react: (drag: FileDrag) => void): Promise<() => void> {
  const { getCurrentWebview } = await import("@tauri-apps/api/webview");
  return getCurrentWebview().onDragDropEvent(({ payload }) => {
    if (payload.type === "drop") react({ over: false, paths: payload.paths });
    else if (payload.type === "leave") react({ over: false, paths: [] });
    else react({ over: true });
  });
}

/** Between the main window and the window of the slides. */
export const tell = (what: string, said?: unknown): Promise<void> => emit(what, said);

export function hear<T>(what: string, react: (said: T) => void): Promise<() => void> {
  return listen<T>(what, (event) => react(event.payload));
}
