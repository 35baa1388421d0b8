import { describe, expect, test } from "vitest";
import type { EntryGrid } from "../src/api";
import { onGridKey } from "../src/features/data/entry/keys";
import { Typing } from "../src/features/data/entry/typing.svelte";
import { entryGrid } from "./fixtures";

/** Two rows of three, `4 9 7` over nothing. */
const grid = (over: Partial<EntryGrid> = {}) => entryGrid([["4", "9", "7"], ["", "", ""]], over);

function at(typing: Typing) {
  return [typing.at.row, typing.at.column];
}

function selected({ selection: s }: Typing) {
  return [s.top, s.left, s.bottom, s.right];
}

/** `Shift+Tab`, `Ctrl+z`; what is no key of the grid is told by the answer. */
function press(typing: Typing, keys: string): boolean {
  const parts = keys.split("+");
  const key = parts.pop() ?? "";
  const init = { key, shiftKey: parts.includes("Shift"), ctrlKey: parts.includes("Ctrl") };
  return onGridKey(typing, new KeyboardEvent("keydown", init));
}

function texts(typing: Typing): string[] {
  return typing.grid.rows.map((row, r) => row.cells.map((_, column) => typing.text({ row: r, column })).join(" "));
}

describe("walking the grid by keys", () => {
  test.each([
    ["ArrowDown", [1, 0]],
    ["ArrowUp", [0, 0]],
    ["ArrowLeft", [0, 0]],
    ["ArrowRight ArrowRight ArrowRight", [0, 2]],
    ["Ctrl+ArrowRight", [0, 2]],
    ["End", [0, 2]],
    ["End Home", [0, 0]],
    ["Ctrl+End", [1, 2]],
    ["Ctrl+End Ctrl+Home", [0, 0]],
    ["Enter", [1, 0]],
    ["Enter Enter", [1, 0]],
    ["Enter Shift+Enter", [0, 0]],
    ["Tab", [0, 1]],
    ["Tab Tab Tab", [1, 0]],
    ["Tab Tab Tab Shift+Tab", [0, 2]],
  ])("%s", (keys, expected) => {
    const typing = new Typing(grid());
    for (const key of keys.split(" ")) expect(press(typing, key)).toBe(true);
    expect(at(typing)).toEqual(expected);
  });

  test("Tab leaves it at its ends, and other keys are not taken", () => {
    const typing = new Typing(grid());
    expect(press(typing, "Shift+Tab")).toBe(false);
    press(typing, "Ctrl+End");
    expect(press(typing, "Tab")).toBe(false);
    for (const key of ["Escape", "5", "Ctrl+k", "F5"]) expect(press(typing, key)).toBe(false);
  });

  test("Shift and the arrows select, and all can be", () => {
    const typing = new Typing(grid(), { row: 0, column: 1 });
    press(typing, "Shift+ArrowDown");
    press(typing, "Shift+ArrowLeft");
    expect(selected(typing)).toEqual([0, 0, 1, 1]);
    press(typing, "ArrowRight");
    expect(selected(typing)).toEqual([1, 1, 1, 1]);
    press(typing, "Ctrl+a");
    expect(selected(typing)).toEqual([0, 0, 1, 2]);
  });
});

describe("typing in it", () => {
  test("replaces what stood there, and Enter goes down", () => {
    const typing = new Typing(grid());
    typing.type("1");
    typing.type("12");
    expect(typing.text({ row: 0, column: 0 })).toBe("12");
    press(typing, "Enter");
    expect(at(typing)).toEqual([1, 0]);
    expect(texts(typing)).toEqual(["12 9 7", "  "]);
    expect(typing.edits).toEqual([{ row: 0, column: 0, text: "12" }]);
  });

  test("an arrow ends it, but in an opened cell the arrows walk among the letters", () => {
    const typing = new Typing(grid());
    typing.type("5");
    press(typing, "ArrowRight");
    expect([at(typing), texts(typing)[0]]).toEqual([[0, 1], "5 9 7"]);
    press(typing, "F2");
    expect(typing.draft).toBe("9");
    expect(press(typing, "ArrowLeft")).toBe(false);
    typing.type("19");
    press(typing, "ArrowDown");
    expect([at(typing), texts(typing)[0]]).toEqual([[1, 1], "5 19 7"]);
  });

  test("Escape forgets the letters on their way", () => {
    const typing = new Typing(grid());
    typing.type("x");
    expect(typing.dirty).toBe(true);
    expect(press(typing, "Escape")).toBe(true);
    expect([texts(typing)[0], typing.dirty]).toEqual(["4 9 7", false]);
  });

  test("the same again is no change, and clearing is one", () => {
    const typing = new Typing(grid());
    typing.type(" 4 ");
    typing.finish();
    expect([typing.edits, typing.dirty]).toEqual([[], false]);
    press(typing, "Ctrl+a");
    press(typing, "Delete");
    expect(typing.edits).toHaveLength(3);
    expect(texts(typing)).toEqual(["  ", "  "]);
  });

  test("what the store holds and the cell cannot show is taken away by clearing it", () => {
    const typing = new Typing(entryGrid([["20,5 %", "4"]], {}, (text) => text.endsWith("%")));
    expect(texts(typing)).toEqual([" 4"]);
    press(typing, "Delete");
    expect(typing.edits).toEqual([{ row: 0, column: 0, text: "" }]);
    press(typing, "Ctrl+z");
    expect(typing.edits).toEqual([]);
  });
});

describe("the way back", () => {
  test("each change is one step, and a new one ends what could be done again", () => {
    const typing = new Typing(grid());
    typing.type("1");
    press(typing, "Tab");
    typing.type("2");
    press(typing, "Tab");
    press(typing, "Ctrl+z");
    expect([texts(typing)[0], at(typing)]).toEqual(["1 9 7", [0, 1]]);
    press(typing, "Ctrl+z");
    expect([texts(typing)[0], typing.dirty]).toEqual(["4 9 7", false]);
    expect(typing.undo()).toBe(false);
    press(typing, "Ctrl+y");
    press(typing, "Ctrl+Shift+z");
    expect(texts(typing)[0]).toBe("1 2 7");
    press(typing, "Ctrl+z");
    typing.type("8");
    press(typing, "Enter");
    expect(typing.redo()).toBe(false);
  });

  test("a pasted block goes back at once", () => {
    const typing = new Typing(grid());
    typing.paste([["1", "2"], ["3", "4"]]);
    expect(texts(typing)).toEqual(["1 2 7", "3 4 "]);
    typing.undo();
    expect(texts(typing)).toEqual(["4 9 7", "  "]);
  });
});

describe("the clipboard", () => {
  test("copies what is selected as a spreadsheet takes it", () => {
    const typing = new Typing(grid());
    press(typing, "Shift+ArrowDown");
    press(typing, "Shift+ArrowRight");
    expect(typing.copy()).toBe("4\t9\n\t");
  });

  test("a block is spread from the first selected cell, and is then what is selected", () => {
    const typing = new Typing(grid(), { row: 1, column: 1 });
    expect(typing.paste([["5", "6"]])).toBeNull();
    expect([texts(typing)[1], selected(typing)]).toEqual([" 5 6", [1, 1, 1, 2]]);
  });

  test("one cell fills the selection", () => {
    const typing = new Typing(grid());
    press(typing, "Ctrl+a");
    typing.paste([["*"]]);
    expect(texts(typing)).toEqual(["* * *", "* * *"]);
  });

  test("a block that has no room is told with its size, and nothing is pasted", () => {
    const typing = new Typing(grid(), { row: 1, column: 1 });
    expect(typing.paste([["1", "2", "3"]])).toEqual({ rows: 1, columns: 3, roomRows: 1, roomColumns: 2 });
    expect(typing.paste([["1"], ["2"]])).toEqual({ rows: 2, columns: 1, roomRows: 1, roomColumns: 2 });
    expect([typing.dirty, typing.paste([])]).toEqual([false, null]);
  });
});
