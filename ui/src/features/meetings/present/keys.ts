/** What can be done with a show, by key, by button or from the other screen. */
export type Move =
  | { to: "next" | "previous" | "first" | "last" | "black" | "dark" | "notes" | "list" | "help" | "close" | "stay" }
  | { to: "enter" | "back" }
  | { to: "digit"; digit: string }
  | { to: "slide"; at: number };

type Pressed = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey"> & {
  /** Where the focus is. */
  on: "stage" | "button" | "writing";
};

const MOVES: Record<string, Exclude<Move["to"], "digit" | "slide">> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Home: "first",
  End: "last",
  Enter: "enter",
  Backspace: "back",
  b: "black",
  ".": "black",
  d: "dark",
  n: "notes",
  g: "list",
  "?": "help",
  Escape: "close",
  // A remote's key for beginning; without this, some web views would read the page anew.
  F5: "stay",
};

/** What a key means: remotes send PageDown, PageUp, the full stop or B, and F5 or Escape. Null: the key is not the show's. */
export function moveOf({ key, shiftKey, ctrlKey, metaKey, altKey, on }: Pressed): Move | null {
  if (ctrlKey || metaKey || altKey) return null;
  // A remote is used while somebody's cursor stands in the notes.
  if (on === "writing" && !["PageDown", "PageUp", "F5"].includes(key)) return null;
  if (on === "button" && (key === " " || key === "Enter")) return null;
  if (key === " ") return { to: shiftKey ? "previous" : "next" };
  if (/^\d$/.test(key)) return { to: "digit", digit: key };
  const to = MOVES[key.length === 1 ? key.toLowerCase() : key];
  return to ? { to } : null;
}

/** Where the focus is, as far as keys care. */
export function focusOn(target: EventTarget | null): Pressed["on"] {
  if (!(target instanceof Element)) return "stage";
  if (target.matches("textarea, input, select")) return "writing";
  return target.matches("button, a, summary") ? "button" : "stage";
}
