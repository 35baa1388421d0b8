import type { SheetLine } from "../../../api";

/** A line while it is written on. The key stays when the line moves. */
export type Row = { key: number; text: string; lifted: string | null };

/** Long enough not to write every letter, short enough that nothing is lost by a power cut. */
const PAUSE = 700;

/** What lists that are copied from other programs begin their lines with. */
const BULLET = /^\s*(?:[•·▪◦●‣]|[-–*](?=\s)|\d{1,2}[.)](?=\s))\s*/;

const told = (lines: readonly SheetLine[]) => JSON.stringify(lines.map(({ text, lifted }) => [text.trimEnd(), lifted]));
const texts = (lines: readonly SheetLine[]) => JSON.stringify(lines.map(({ text }) => text.trimEnd()));

/** The lines of one field while they are written. The last one is always empty: there the next one begins. */
export class Lines {
  rows = $state<Row[]>([]);
  #next = 1;
  /** What the store holds. */
  #kept: string;
  #save: (lines: SheetLine[]) => Promise<boolean>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is on its way to the store: one write at a time, so that none comes too late. */
  #running: Promise<unknown> | null = null;

  constructor(stored: readonly SheetLine[], save: (lines: SheetLine[]) => Promise<boolean>) {
    this.#save = save;
    this.#kept = told(stored);
    this.#show(stored);
  }

  /** What is written, without the empty rows. */
  get lines(): SheetLine[] {
    return this.rows.filter(({ text }) => text.trim() !== "").map(({ text, lifted }) => ({ text, lifted }));
  }

  #row = (text = "", lifted: string | null = null): Row => ({ key: this.#next++, text, lifted });

  #show(stored: readonly SheetLine[]) {
    this.rows = stored.map(({ text, lifted }, at) => ({ key: this.rows[at]?.key ?? this.#next++, text, lifted }));
    this.#end();
  }

  /** The row that the next line begins in. */
  #end() {
    if (this.rows.at(-1)?.text.trim() !== "") this.rows.push(this.#row());
  }

  #at(key: number): number {
    return this.rows.findIndex((row) => row.key === key);
  }

  /** What came from elsewhere (undo, lifting, another window) is shown, unless somebody is typing here. */
  sync(stored: readonly SheetLine[]) {
    const now = told(stored);
    if (now === this.#kept) return;
    this.#kept = now;
    if (texts(stored) === texts(this.lines)) {
      const lifted = stored.map((line) => line.lifted);
      for (const row of this.rows.filter(({ text }) => text.trim() !== "")) row.lifted = lifted.shift() ?? null;
    } else if (this.#timer === undefined && this.#running === null) this.#show(stored);
  }

  typed(key: number, text: string) {
    const row = this.rows[this.#at(key)];
    if (!row) return;
    row.text = text;
    this.#end();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE);
  }

  /** Writes what has not been written; false when it was refused, and then it stays as it was typed. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    while (this.#running) await this.#running;
    const now = told(this.lines);
    if (now === this.#kept) return true;
    let done = false;
    this.#running = this.#save(this.lines).then((saved) => (done = saved));
    await this.#running;
    this.#running = null;
    if (done) this.#kept = now;
    return done;
  }

  /** Enter: what stands after the cursor becomes a line of its own. Answers with the row that is written in next. */
  enter(key: number, from: number, to = from): number {
    const at = this.#at(key);
    const row = this.rows[at];
    if (!row || row.text.trim() === "") return key;
    const [before, after] = [row.text.slice(0, from), row.text.slice(to).trimStart()];
    if (before.trim() === "") {
      this.rows.splice(at, 0, this.#row());
      return key;
    }
    row.text = before;
    const below = this.rows[at + 1];
    const next = after === "" && below?.text.trim() === "" ? below : this.#row(after);
    if (next !== below) this.rows.splice(at + 1, 0, next);
    void this.flush();
    return next.key;
  }

  /** Several lines that were copied elsewhere become lines here. Null: it is one line, and pasted as ever. */
  paste(key: number, from: number, to: number, text: string): number | null {
    const pasted = text
      .split(/\r\n|[\r\n\v\u2028\u2029]/)
      .map((line) => line.replace(BULLET, "").trim())
      .filter((line) => line !== "");
    const at = this.#at(key);
    const row = this.rows[at];
    if (!row || pasted.length < 2) return null;
    const after = row.text.slice(to);
    row.text = row.text.slice(0, from) + (pasted.shift() ?? "");
    const rows = pasted.map((line) => this.#row(line));
    const last = rows.at(-1);
    if (last) last.text += after;
    this.rows.splice(at + 1, 0, ...rows);
    this.#end();
    void this.flush();
    return last?.key ?? key;
  }

  /** Takes a line away; answers with the row beside it. */
  remove(key: number, towards: "up" | "down" = "down"): number | null {
    const at = this.#at(key);
    if (at < 0) return null;
    this.rows.splice(at, 1);
    this.#end();
    void this.flush();
    return this.rows[Math.max(0, towards === "up" ? at - 1 : Math.min(at, this.rows.length - 1))]?.key ?? null;
  }

  /** Moves a line past its neighbour; false at the ends. */
  move(key: number, by: -1 | 1): boolean {
    const [at, to] = [this.#at(key), this.#at(key) + by];
    const [row, other] = [this.rows[at], this.rows[to]];
    if (!row || !other || row.text.trim() === "" || other.text.trim() === "") return false;
    this.rows.splice(Math.min(at, to), 2, ...(by < 0 ? [row, other] : [other, row]));
    void this.flush();
    return true;
  }

  beside(key: number, by: -1 | 1): number | null {
    return this.rows[this.#at(key) + by]?.key ?? null;
  }

  /** Runs an act on a line by its place in the store, after all that was written has come there. */
  async act(key: number, run: (place: number) => Promise<unknown>) {
    if (!(await this.flush())) return;
    const place = this.rows.filter(({ text }) => text.trim() !== "").findIndex((row) => row.key === key);
    if (place < 0) return;
    this.#running = run(place);
    await this.#running;
    this.#running = null;
  }
}
