import { SvelteMap } from "svelte/reactivity";
import type { EntryEdit, EntryGrid } from "../../../api";

export type Place = { row: number; column: number };

/** What a cell is at: walked over, typed over, or opened for its letters. */
export type Mode = "walk" | "type" | "edit";

/** A block that has no room from where it was pasted. */
export type TooLarge = { rows: number; columns: number; roomRows: number; roomColumns: number };

type Change = { key: string; before: string | undefined; after: string | undefined };

const keyOf = ({ row, column }: Place) => `${row},${column}`;

/** A grid that somebody types in: what they have typed, where they are, and the way back until it is stored. */
export class Typing {
  readonly grid: EntryGrid;
  /** Where the reader is, and the other corner of what is selected. */
  at = $state.raw<Place>({ row: 0, column: 0 });
  corner = $state.raw<Place>({ row: 0, column: 0 });
  mode = $state<Mode>("walk");
  /** The letters of the cell that is being typed in. */
  draft = $state("");
  #typed = new SvelteMap<string, string>();
  #done: Change[][] = [];
  #undone: Change[][] = [];

  constructor(grid: EntryGrid, at: Place = { row: 0, column: 0 }) {
    this.grid = grid;
    this.go({ row: Math.min(at.row, this.rows - 1), column: Math.min(at.column, this.columns - 1) });
  }

  get rows() {
    return this.grid.rows.length;
  }

  get columns() {
    return this.grid.columns.length;
  }

  #held(place: Place) {
    return this.grid.rows[place.row]?.cells[place.column] ?? { text: "", held: null };
  }

  /** What stands in a cell, the letters on their way included. */
  text(place: Place): string {
    if (this.mode !== "walk" && this.isAt(place)) return this.draft;
    return this.#typed.get(keyOf(place)) ?? this.#held(place).text;
  }

  isAt(place: Place) {
    return place.row === this.at.row && place.column === this.at.column;
  }

  /** It differs from what the store holds. */
  isTyped(place: Place) {
    return this.text(place).trim() !== this.#held(place).text || this.#typed.has(keyOf(place));
  }

  get selection() {
    const { at, corner } = this;
    return {
      top: Math.min(at.row, corner.row),
      bottom: Math.max(at.row, corner.row),
      left: Math.min(at.column, corner.column),
      right: Math.max(at.column, corner.column),
    };
  }

  isSelected({ row, column }: Place) {
    const { top, bottom, left, right } = this.selection;
    return row >= top && row <= bottom && column >= left && column <= right;
  }

  /** All cells that differ from the store. */
  get edits(): EntryEdit[] {
    const edits: EntryEdit[] = [];
    for (let row = 0; row < this.rows; row++) {
      for (let column = 0; column < this.columns; column++) {
        const place = { row, column };
        if (this.isTyped(place)) edits.push({ row, column, text: this.text(place) });
      }
    }
    return edits;
  }

  get dirty() {
    return this.#typed.size > 0 || (this.mode !== "walk" && this.draft.trim() !== this.#stood());
  }

  /** What stood in the cell before it was typed in. */
  #stood() {
    return this.#typed.get(keyOf(this.at)) ?? this.#held(this.at).text;
  }

  go(to: Place, extend = false) {
    this.finish();
    const row = Math.max(0, Math.min(to.row, this.rows - 1));
    const column = Math.max(0, Math.min(to.column, this.columns - 1));
    this.at = { row, column };
    if (!extend) this.corner = this.at;
  }

  move(rows: number, columns: number, extend = false) {
    this.go({ row: this.at.row + rows, column: this.at.column + columns }, extend);
  }

  /** To the next cell, over the end of a row into the next one; false when there is none. */
  step(by: 1 | -1): boolean {
    const next = this.at.row * this.columns + this.at.column + by;
    if (next < 0 || next >= this.rows * this.columns) return false;
    this.go({ row: Math.floor(next / this.columns), column: next % this.columns });
    return true;
  }

  selectAll() {
    this.go({ row: 0, column: 0 });
    this.corner = { row: this.rows - 1, column: this.columns - 1 };
  }

  /** Opens the cell for its letters. */
  open() {
    this.draft = this.text(this.at);
    this.mode = "edit";
  }

  /** The reader types: over what stood there, or on in an open cell. */
  type(letters: string) {
    if (this.mode === "walk") this.mode = "type";
    this.draft = letters;
  }

  /** What has been typed stands. */
  finish() {
    if (this.mode === "walk") return;
    this.mode = "walk";
    if (this.draft !== this.#stood()) this.#write([{ ...this.at, text: this.draft }]);
  }

  /** What has been typed is forgotten. */
  cancel() {
    this.mode = "walk";
  }

  clear() {
    const { top, bottom, left, right } = this.selection;
    const cells: EntryEdit[] = [];
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) cells.push({ row, column, text: "" });
    this.#write(cells);
  }

  /** The selected cells as a spreadsheet takes them. */
  copy(): string {
    const { top, bottom, left, right } = this.selection;
    const rows: string[] = [];
    for (let row = top; row <= bottom; row++) {
      const cells: string[] = [];
      for (let column = left; column <= right; column++) cells.push(this.text({ row, column }));
      rows.push(cells.join("\t"));
    }
    return rows.join("\n");
  }

  /**
   * Spreads a block over the cells from the selection's first one. A single cell fills the selection. A block that has
   * no room is not cut: nothing is pasted, and the answer says how large it was.
   */
  paste(block: string[][]): TooLarge | null {
    const { top, left, bottom, right } = this.selection;
    const [rows, columns] = [block.length, block[0]?.length ?? 0];
    const [roomRows, roomColumns] = [this.rows - top, this.columns - left];
    if (rows === 0) return null;
    if (rows > roomRows || columns > roomColumns) return { rows, columns, roomRows, roomColumns };
    const fill = rows === 1 && columns === 1;
    const [height, width] = fill ? [bottom - top + 1, right - left + 1] : [rows, columns];
    const cells: EntryEdit[] = [];
    for (let r = 0; r < height; r++) {
      for (let c = 0; c < width; c++) {
        const text = block[fill ? 0 : r]?.[fill ? 0 : c] ?? "";
        cells.push({ row: top + r, column: left + c, text });
      }
    }
    this.#write(cells);
    this.at = { row: top, column: left };
    this.corner = { row: top + height - 1, column: left + width - 1 };
    return null;
  }

  /** One step back; where it was is where the reader comes to. False when there is none. */
  undo() {
    return this.#back(this.#done, this.#undone, "before");
  }

  redo() {
    return this.#back(this.#undone, this.#done, "after");
  }

  #back(from: Change[][], to: Change[][], side: "before" | "after"): boolean {
    this.mode = "walk";
    const changes = from.pop();
    if (!changes) return false;
    to.push(changes);
    for (const change of changes) this.#put(change.key, change[side]);
    const [row = 0, column = 0] = (changes[0]?.key ?? "").split(",").map(Number);
    this.go({ row, column });
    return true;
  }

  #put(key: string, text: string | undefined) {
    if (text === undefined) this.#typed.delete(key);
    else this.#typed.set(key, text);
  }

  #write(cells: EntryEdit[]) {
    const changes: Change[] = [];
    for (const { row, column, text } of cells) {
      const key = keyOf({ row, column });
      const held = this.#held({ row, column });
      const before = this.#typed.get(key);
      // What the store holds and the cell cannot show is taken away by clearing the cell.
      const after = text.trim() === held.text && held.held === null ? undefined : text.trim();
      if (before !== after) changes.push({ key, before, after });
    }
    if (changes.length === 0) return;
    for (const { key, after } of changes) this.#put(key, after);
    this.#done.push(changes);
    this.#undone = [];
  }
}
