import type { Typing } from "./typing.svelte";

const ARROWS: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** What a key does to the grid, as in a spreadsheet. False when it is the field's, the page's or nobody's. */
export function onGridKey(typing: Typing, event: KeyboardEvent): boolean {
  const { key, shiftKey: shift } = event;
  const command = event.ctrlKey || event.metaKey;
  if (event.altKey || event.isComposing) return false;
  if (key === "Enter" && !command) {
    typing.move(shift ? -1 : 1, 0);
    return true;
  }
  // Out of the grid at its ends, so that nobody is caught in it.
  if (key === "Tab" && !command) return typing.step(shift ? -1 : 1);
  if (typing.mode !== "walk") return inCell(typing, key, command, shift);
  const arrow = ARROWS[key];
  if (arrow) {
    const far = command ? Math.max(typing.rows, typing.columns) : 1;
    typing.move(arrow[0] * far, arrow[1] * far, shift);
    return true;
  }
  if (command) return withCommand(typing, key.toLowerCase(), shift);
  switch (key) {
    case "Home":
      typing.move(0, -typing.columns, shift);
      return true;
    case "End":
      typing.move(0, typing.columns, shift);
      return true;
    case "F2":
      typing.open();
      return true;
    case "Delete":
    case "Backspace":
      typing.clear();
      return true;
    default:
      return false;
  }
}

function inCell(typing: Typing, key: string, command: boolean, shift: boolean): boolean {
  if (key === "Escape") {
    typing.cancel();
    return true;
  }
  const arrow = ARROWS[key];
  // In an opened cell the arrows walk among its letters.
  if (!arrow || command || shift || (typing.mode === "edit" && arrow[0] === 0)) return false;
  typing.move(...arrow);
  return true;
}

function withCommand(typing: Typing, key: string, shift: boolean): boolean {
  if (key === "z" && !shift) typing.undo();
  else if (key === "y" || key === "z") typing.redo();
  else if (key === "a") typing.selectAll();
  else if (key === "home") typing.go({ row: 0, column: 0 }, shift);
  else if (key === "end") typing.go({ row: typing.rows - 1, column: typing.columns - 1 }, shift);
  else return false;
  return true;
}
