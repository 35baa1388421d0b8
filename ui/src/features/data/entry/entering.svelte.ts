import {
  asAppError,
  commands,
  type AppError,
  type EntryAsk,
  type EntryCheck,
  type EntryChoice,
  type EntryChoices,
  type EntryReport,
  type EntryWhat,
} from "../../../api";
import { Typing } from "./typing.svelte";

export type Kind = "tests" | "own" | "others";

/** All schools of the kommune. */
export const ALL = "all";

/** Years that a single unit's grid begins with; many units begin with one. */
const YEARS = 3;

const same = (a: EntryWhat, b: EntryWhat) => JSON.stringify(a) === JSON.stringify(b);

/** Typing from a choice of what, whom and when to what is stored. */
export class Entering {
  choices = $state.raw<EntryChoices | null>(null);
  kind = $state<Kind>("tests");
  choice = $state.raw<EntryChoice | null>(null);
  who = $state("");
  /** The first and the last school year, oldest first. */
  from = $state("");
  to = $state("");
  typing = $state.raw<Typing | null>(null);
  check = $state.raw<EntryCheck | null>(null);
  report = $state.raw<EntryReport | null>(null);
  error = $state.raw<AppError | null>(null);
  saving = $state(false);
  /** Grows with each grid that is asked for, so that an earlier answer that comes late is not shown. */
  #asked = 0;
  #looked = 0;

  get list(): EntryChoice[] {
    return this.choices?.[this.kind] ?? [];
  }

  /** The school years that the chosen indicator has figures for, newest first. */
  get periods() {
    const first = this.choice?.first ?? "";
    return (this.choices?.periods ?? []).filter((period) => period.id >= first);
  }

  get ask(): EntryAsk | null {
    const what = this.choice?.what;
    const schools = this.choices?.units.filter((unit) => unit.level === "school").map((unit) => unit.id) ?? [];
    const units = this.who === ALL ? schools : [this.who].filter(Boolean);
    const periods = this.periods.map((period) => period.id).filter((id) => id >= this.from && id <= this.to).reverse();
    return what && units.length > 0 && periods.length > 0 ? { what, units, periods } : null;
  }

  async load(unit: string | null, first: EntryWhat | null = null) {
    try {
      this.choices = await commands.entryChoices(unit);
      this.error = null;
    } catch (thrown) {
      this.error = asAppError(thrown);
      return;
    }
    const { tests, own, others, units } = this.choices;
    if (first) this.kind = own.some((c) => same(c.what, first)) ? "own" : tests.some((c) => same(c.what, first)) ? "tests" : "others";
    const wanted = first ?? this.choice?.what;
    const known = [...tests, ...own, ...others].find((c) => wanted && same(c.what, wanted));
    if (!units.some((u) => u.id === this.who)) this.who = units[0]?.id ?? "";
    this.choose(known && this.list.includes(known) ? known : (this.list[0] ?? null));
  }

  turn(kind: Kind) {
    this.kind = kind;
    this.choose(this.list[0] ?? null);
  }

  choose(choice: EntryChoice | null) {
    this.choice = choice;
    this.report = null;
    this.#span();
    void this.open();
  }

  at(who: string) {
    this.who = who;
    this.report = null;
    this.#span();
    void this.open();
  }

  /** The newest years: a few of one unit, one of many. */
  #span() {
    const { periods } = this;
    const years = this.who === ALL ? 1 : YEARS;
    this.to = periods[0]?.id ?? "";
    this.from = periods[Math.min(years, periods.length) - 1]?.id ?? "";
  }

  years(from: string, to: string) {
    // The end that was moved takes the other along.
    const moved = from !== this.from;
    this.from = moved || from <= to ? from : to;
    this.to = moved && to < from ? from : to;
    this.report = null;
    void this.open();
  }

  async open() {
    const asked = ++this.#asked;
    const { ask } = this;
    if (!ask) {
      this.typing = null;
      this.check = null;
      return;
    }
    try {
      const grid = await commands.entryOpen(ask);
      if (asked !== this.#asked) return;
      this.typing = new Typing(grid, this.typing?.at);
      this.check = grid.check;
      this.error = null;
    } catch (thrown) {
      if (asked === this.#asked) this.error = asAppError(thrown);
    }
  }

  /** Has what is typed looked over. */
  async look() {
    const looked = ++this.#looked;
    const { ask, typing } = this;
    if (!ask || !typing) return;
    try {
      const check = await commands.entryCheck(ask, typing.edits);
      if (looked === this.#looked && typing === this.typing) this.check = check;
    } catch (thrown) {
      this.error = asAppError(thrown);
    }
  }

  /** True when something was stored. */
  async save(): Promise<boolean> {
    const { ask, typing } = this;
    if (!ask || !typing || this.saving) return false;
    typing.finish();
    this.saving = true;
    try {
      const report = await commands.entryCommit(ask, typing.edits);
      this.error = null;
      if (report.saved) {
        this.report = report;
        await this.open();
      } else await this.look();
      return report.saved;
    } catch (thrown) {
      this.error = asAppError(thrown);
      return false;
    } finally {
      this.saving = false;
    }
  }
}
