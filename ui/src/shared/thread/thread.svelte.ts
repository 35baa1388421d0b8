import {
  asAppError,
  commands,
  type AppError,
  type History,
  type ItemAnswer,
  type ItemContent,
  type ItemKind,
  type Lift,
  type ThreadItem,
  type ThreadPage,
  type WorkSheet,
  type WorkSheets,
} from "../../api";
import { t } from "../i18n.svelte";
import { toaster } from "../toasts.svelte";
import { empty } from "./fresh";
import "./words";

/** What of an item's content is of one kind. */
export type Of<K extends ItemKind> = Extract<ItemContent, { kind: K }>;

/** An item whose content is known to be of one kind. */
export type Known<K extends ItemKind> = ThreadItem & { item: { content: Of<K> } };

/** Asked before a fourth measure begins to run. */
export type Asked = { text: string; goOn: () => void };

/** The thread of one unit, and writing in it. Every write is saved at once and can be undone. */
export class ThreadState {
  page = $state.raw<ThreadPage | null>(null);
  /** The working sheets that can be chosen; read when they are asked for. */
  sheets = $state.raw<WorkSheets | null>(null);
  error = $state.raw<AppError | null>(null);
  /** A question that waits for an answer. */
  asked = $state.raw<Asked | null>(null);
  #unit = "";
  /** Which question is the newest: an answer to an older one comes too late. */
  #turn = 0;
  #reading: Promise<void> = Promise.resolve();
  #last: Promise<unknown> = Promise.resolve();
  #wrote: (history: History) => void;
  #undo: () => void;

  constructor(wrote: (history: History) => void, undo: () => void) {
    this.#wrote = wrote;
    this.#undo = undo;
  }

  /** Reads the thread; done when the newest of what was asked for is there. */
  load(unit: string): Promise<void> {
    if (unit !== this.#unit) this.page = null;
    this.#unit = unit;
    this.#reading = this.#read(unit, ++this.#turn);
    return this.#reading;
  }

  async #read(unit: string, turn: number): Promise<void> {
    try {
      const page = await commands.threadPage(unit);
      if (turn !== this.#turn) return await this.#reading;
      this.page = page;
      this.error = null;
    } catch (thrown) {
      if (turn !== this.#turn) return await this.#reading;
      this.error = asAppError(thrown);
    }
  }

  async loadSheets() {
    try {
      this.sheets = await commands.workSheets();
    } catch (thrown) {
      this.error = asAppError(thrown);
    }
  }

  /** Puts a sheet of their own to begin from beside the others. */
  async addSheetExample() {
    try {
      const folder = await commands.sheetExample();
      await this.loadSheets();
      toaster.say(t("cycle-sheets-example", { folder }));
    } catch (thrown) {
      toaster.warn(asAppError(thrown).message);
    }
  }

  again = () => this.load(this.#unit);

  get(id: string): ThreadItem | null {
    return this.page?.items.find((thing) => thing.item.id === id) ?? null;
  }

  of<K extends ItemKind>(kind: K): Known<K>[] {
    return (this.page?.items ?? []).filter((thing): thing is Known<K> => thing.item.content.kind === kind);
  }

  /** Makes a thing; answers with its key. */
  async make(content: ItemContent): Promise<string | null> {
    const answer = await this.#write(() => commands.itemMake(this.#unit, content));
    return answer?.item?.id ?? null;
  }

  /** A sheet of this template with today's date; answers with its key. */
  beginSheet(template: WorkSheet): Promise<string | null> {
    return this.make(empty("sheet", { template: template.word, title: template.title, date: this.page?.today ?? null }));
  }

  /** Makes what a line of a sheet becomes. */
  async lift(sheet: string, field: string, line: number, to: Lift) {
    const answer = await this.#write(() => commands.sheetLift(sheet, field, line, to));
    if (answer?.item) {
      toaster.say(t("cycle-sheet-lifted", { kind: answer.item.content.kind }), { label: t("undo"), run: this.#undo });
    }
  }

  /** Writes one field; false when nothing was written. */
  async set(id: string, field: string, value: unknown, confirmed = false): Promise<boolean> {
    return this.change(id, field, () => value, confirmed);
  }

  /** The same with a value that is made of what stands there when its turn comes. */
  async change(id: string, field: string, make: (now: ThreadItem | null) => unknown, confirmed = false): Promise<boolean> {
    const answer = await this.#write(() => commands.itemChange({ id, field, value: make(this.get(id)), confirmed }));
    if (answer?.refused?.why === "many-measures" && answer.text) {
      this.asked = { text: answer.text, goOn: () => void this.change(id, field, make, true) };
    }
    return !!answer?.item;
  }

  async remove(id: string) {
    const called = this.get(id)?.card.title ?? "";
    const answer = await this.#write(() => commands.itemRemove(id));
    if (answer?.item) toaster.say(t("cycle-removed", { what: called }), { label: t("undo"), run: this.#undo });
  }

  move(id: string, place: number) {
    return this.#write(() => commands.itemMove(id, place));
  }

  lock(id: string) {
    return this.#write(() => commands.itemLock(id));
  }

  /** An act of its own on a thing of this thread. */
  act(run: () => Promise<ItemAnswer>) {
    return this.#write(run);
  }

  /** Keeps with a goal what Varde says of its target today. */
  keepExpectation(id: string) {
    return this.#write(() => commands.keepExpectation(id));
  }

  reopen(id: string, reason: string) {
    return this.#write(() => commands.itemReopen(id, reason));
  }

  /** One write after the other, and each begins from what the one before has left. */
  #write(run: () => Promise<ItemAnswer>): Promise<ItemAnswer | null> {
    const written = this.#last.then(() => this.#writeNow(run));
    this.#last = written;
    return written;
  }

  async #writeNow(run: () => Promise<ItemAnswer>): Promise<ItemAnswer | null> {
    const unit = this.#unit;
    try {
      const answer = await run();
      // An offer to undo what was newest a moment ago would undo this.
      if (answer.item) toaster.settle();
      if (answer.refused && answer.refused.why !== "many-measures" && answer.text) toaster.warn(answer.text);
      this.#wrote(answer.history);
      if (unit === this.#unit) await this.load(unit);
      return answer;
    } catch (thrown) {
      toaster.warn(asAppError(thrown).message);
      return null;
    }
  }
}
