import type { Session } from "./session.svelte";

/** A field that text can be typed in has its own undo, and keeps it. */
function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return !target.readOnly;
  return (
    target instanceof HTMLInputElement &&
    !target.readOnly &&
    !["radio", "checkbox", "button", "date"].includes(target.type)
  );
}

/** Ctrl (or ⌘) with K, Z, Shift+Z and Y. */
export function onShortcut(session: Session, event: KeyboardEvent) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || session.store.state !== "open") return;
  const key = event.key.toLowerCase();
  if (key === "k") {
    if (session.hasData && !document.querySelector("dialog[open]")) session.searching = true;
  } else if (isWriting(event.target) || document.querySelector("dialog[open]")) return;
  else if (key === "y" || (key === "z" && event.shiftKey)) {
    if (session.history.redo) void session.redo();
  } else if (key === "z") {
    if (session.history.undo) void session.undo();
  } else return;
  event.preventDefault();
}
