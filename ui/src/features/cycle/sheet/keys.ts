import type { Lines } from "./lines.svelte";

/** Where the cursor goes after a key: a row, at its beginning or its end. */
export type Goal = { key: number; end: boolean };

/** What a key does in a line. Null: it is no key of the list, and the field takes it. */
export function onLineKey(lines: Lines, key: number, event: KeyboardEvent): Goal | null {
  const field = event.target as HTMLTextAreaElement;
  const [from, to] = [field.selectionStart, field.selectionEnd];
  const there = (found: number | null, end: boolean): Goal | null => (found === null ? null : { key: found, end });
  // While a letter is being put together, its keys are not ours.
  if (event.isComposing || event.ctrlKey || event.metaKey) return null;
  if (event.altKey) {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as -1 | 1 | undefined;
    if (by === undefined) return null;
    lines.move(key, by);
    return { key, end: true };
  }
  switch (event.key) {
    case "Enter":
      return event.shiftKey ? null : { key: lines.enter(key, from, to), end: false };
    case "Backspace":
    case "Delete": {
      const back = event.key === "Backspace";
      const alone = lines.rows.length === 1 || (!back && lines.beside(key, 1) === null);
      return field.value !== "" || alone ? null : there(lines.remove(key, back ? "up" : "down"), back);
    }
    case "ArrowUp":
      return from === 0 && to === 0 && !event.shiftKey ? there(lines.beside(key, -1), true) : null;
    case "ArrowDown":
      return from === field.value.length && !event.shiftKey ? there(lines.beside(key, 1), false) : null;
    default:
      return null;
  }
}
