import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { commands, type ItemAnswer, type SheetLine, type ThreadItem, type ThreadPage, type WorkSheet } from "../src/api";
import CycleRoom from "../src/app/CycleRoom.svelte";
import type { Session } from "../src/app/session.svelte";
import { empty } from "../src/shared/thread/fresh";
import { onLineKey, type Goal } from "../src/features/cycle/sheet/keys";
import { Lines } from "../src/features/cycle/sheet/lines.svelte";
import { unit } from "./fixtures";

vi.mock("../src/api/commands");

const line = (text: string, lifted: string | null = null): SheetLine => ({ text, lifted });

/** A list with these lines, what it saved, and a cursor in it. */
function writing(...texts: string[]) {
  const saved: string[][] = [];
  const lines = new Lines(
    texts.map((text) => line(text)),
    async (now) => {
      saved.push(now.map(({ text }) => text));
      return true;
    },
  );
  const field = document.createElement("textarea");
  const keyAt = (at: number) => lines.rows[at]?.key ?? -1;
  /** `Alt+ArrowUp` with the cursor at a place of a row; what is no key of the list answers null. */
  function press(at: number, keys: string, from = lines.rows[at]?.text.length ?? 0, to = from): Goal | null {
    field.value = lines.rows[at]?.text ?? "";
    field.setSelectionRange(from, to);
    const parts = keys.split("+");
    const key = parts.pop() ?? "";
    const event = new KeyboardEvent("keydown", { key, altKey: parts.includes("Alt"), shiftKey: parts.includes("Shift"), ctrlKey: parts.includes("Ctrl") });
    Object.defineProperty(event, "target", { value: field });
    return onLineKey(lines, keyAt(at), event);
  }
  return { lines, saved, press, keyAt, now: () => lines.rows.map(({ text }) => text) };
}

describe("the keys of a list of lines", () => {
  test.each<[string, string[], [number, string, number?, number?], string[], number]>([
    ["Enter at the end goes to the empty row that is there", ["Ro"], [0, "Enter"], ["Ro", ""], 1],
    ["Enter between two makes a row", ["Ro", "Tid"], [0, "Enter"], ["Ro", "", "Tid", ""], 1],
    ["Enter within parts the line", ["Ro i timene"], [0, "Enter", 2], ["Ro", "i timene", ""], 1],
    ["Enter over a selection takes it away", ["Ro i timene"], [0, "Enter", 2, 5], ["Ro", "timene", ""], 1],
    ["Enter at the beginning makes room above", ["Ro"], [0, "Enter", 0], ["", "Ro", ""], 1],
    ["Enter in an empty row does nothing", ["Ro"], [1, "Enter"], ["Ro", ""], 1],
    ["Alt and down moves the line", ["Ro", "Tid"], [0, "Alt+ArrowDown"], ["Tid", "Ro", ""], 1],
    ["Alt and up moves the line", ["Ro", "Tid"], [1, "Alt+ArrowUp"], ["Tid", "Ro", ""], 0],
    ["and never past the ends", ["Ro", "Tid"], [1, "Alt+ArrowDown"], ["Ro", "Tid", ""], 1],
    ["up goes to the line above", ["Ro", "Tid"], [1, "ArrowUp", 0], ["Ro", "Tid", ""], 0],
    ["down goes to the line below", ["Ro", "Tid"], [0, "ArrowDown"], ["Ro", "Tid", ""], 1],
  ])("%s", (_, texts, [at, keys, from, to], expected, goal) => {
    const { press, keyAt, now } = writing(...texts);
    const went = press(at, keys, from, to);
    expect(now()).toEqual(expected);
    expect(went?.key).toBe(keyAt(goal));
  });

  test("an empty row goes by Backspace, and the cursor stands at the end of the one above", () => {
    const { lines, press, keyAt, now } = writing("Ro", "Tid");
    press(0, "Enter");
    expect(press(1, "Backspace")).toEqual({ key: keyAt(0), end: true });
    expect(now()).toEqual(["Ro", "Tid", ""]);
    expect(lines.rows).toHaveLength(3);
  });

  test("what is no key of the list is left to the field", () => {
    const { press } = writing("Ro", "Tid");
    for (const keys of ["Shift+Enter", "a", "Tab", "Escape", "Backspace", "Ctrl+z", "Ctrl+Enter", "Alt+a"]) {
      expect(press(0, keys), keys).toBeNull();
    }
    expect(press(1, "ArrowUp", 2), "inside the text").toBeNull();
    expect(press(0, "ArrowDown", 0), "inside the text").toBeNull();
  });
});

describe("writing", () => {
  beforeEach(() => void vi.useFakeTimers());

  test("is saved after a pause, and at once by Enter; empty rows are not", async () => {
    const { lines, saved, press, keyAt, now } = writing();
    expect(now()).toEqual([""]);
    lines.typed(keyAt(0), "Ro");
    expect(now()).toEqual(["Ro", ""]);
    expect(saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(800);
    expect(saved).toEqual([["Ro"]]);
    lines.typed(keyAt(1), "Tid");
    press(1, "Enter");
    await vi.advanceTimersByTimeAsync(0);
    expect(saved).toEqual([["Ro"], ["Ro", "Tid"]]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(saved).toHaveLength(2);
  });

  test("a space at the end is still there when the store answers without it", async () => {
    const { lines, keyAt, now } = writing();
    lines.typed(keyAt(0), "Ro ");
    await vi.advanceTimersByTimeAsync(800);
    lines.sync([line("Ro")]);
    expect(now()).toEqual(["Ro ", ""]);
  });

  test("what was undone is shown, and what is being typed is not overwritten", async () => {
    const { lines, keyAt, now } = writing("Ro", "Tid");
    lines.sync([line("Ro")]);
    expect(now()).toEqual(["Ro", ""]);
    lines.typed(keyAt(1), "Nytt");
    lines.sync([]);
    expect(now()).toEqual(["Ro", "Nytt", ""]);
    await vi.advanceTimersByTimeAsync(800);
    expect(lines.lines.map(({ text }) => text)).toEqual(["Ro", "Nytt"]);
  });

  test("what is refused stays as it was typed", async () => {
    const lines = new Lines([], async () => false);
    const key = lines.rows[0]?.key ?? 0;
    lines.typed(key, "For langt");
    expect(await lines.flush()).toBe(false);
    lines.sync([]);
    expect(lines.rows.map(({ text }) => text)).toEqual(["For langt", ""]);
  });

  test("several lines from a word processor become lines, without their bullets", () => {
    const { lines, keyAt, now } = writing("Før etter");
    const last = lines.paste(keyAt(0), 4, 4, "•\tRo i timene\r\n- Tid\r\n\r\n3. Voksne ");
    expect(now()).toEqual(["Før • Ro i timene".replace("• ", ""), "Tid", "Voksneetter", ""]);
    expect(last).toBe(keyAt(2));
    expect(lines.paste(keyAt(0), 0, 0, "én linje")).toBeNull();
  });

  test("a line is lifted after what was typed has come to the store, and its mark is kept", async () => {
    const { lines, saved, keyAt } = writing("", "Ro");
    const key = keyAt(1);
    lines.typed(key, "Ro og tid");
    const places: number[] = [];
    await lines.act(key, async (place) => {
      expect(saved).toEqual([["Ro og tid"]]);
      places.push(place);
      lines.sync([line("Ro og tid", "c1")]);
    });
    expect(places).toEqual([0]);
    lines.typed(keyAt(2), "Mer");
    await lines.flush();
    expect(lines.lines).toEqual([line("Ro og tid", "c1"), line("Mer")]);
  });
});

const TEMPLATE: WorkSheet = {
  word: "swot",
  own: false,
  title: "SWOT",
  lead: "Slik fylles det ut.",
  purpose: "Få oversikt.",
  not_for: "Ingen plan.",
  source: "Varde",
  numbered: false,
  parts: [
    {
      title: "",
      hint: "",
      columns: 2,
      fields: [{ word: "weak", label: "Svakheter", hint: "", text: false, wide: false, lift: ["challenge", "finding"] }],
    },
  ],
};

function sheet(template: string, lines: Record<string, SheetLine[]>): ThreadItem {
  const content = empty("sheet", { template, title: "Vår SWOT", lines });
  const item = { id: "s1", place: 0, made_at: "", changed_at: "", content };
  return { item, card: { title: "Vår SWOT", lines: [], foot: "", restricted: false }, back: [], on: [], anchored: null, overtaken: null };
}

function room(items: ThreadItem[], troubles: { text: string; detail: string | null }[] = [], thing: string | null = null) {
  const page = { unit: unit(), today: "2026-11-27", semester: "2026-autumn", items } as unknown as ThreadPage;
  const rest = { gaps: [], stones: [], waiting: [], roles: [], areas: [], groups: [], kommune_goals: [] };
  vi.mocked(commands.threadPage).mockResolvedValue({ ...page, ...rest });
  vi.mocked(commands.workSheets).mockResolvedValue({ templates: [TEMPLATE], troubles });
  const opened = thing === null ? null : { id: thing };
  const session = { revision: 0, opened, openThing: vi.fn(), go: vi.fn(), undo: vi.fn() } as unknown as Session;
  render(CycleRoom, { session, unit: unit(), room: "analysis:sheets", onready: vi.fn() });
  return session;
}

describe("the room", () => {
  beforeEach(() => void vi.useRealTimers());

  test("says what each sheet is for, and what is wrong with a file of their own", async () => {
    room([], [{ text: "mitt.toml, linje 3: Her stopper lesingen.", detail: "expected a value" }]);
    expect(await screen.findByRole("button", { name: /SWOT.*Få oversikt/ })).toBeTruthy();
    expect(screen.getByText(/mitt.toml, linje 3/)).toBeTruthy();
    expect(screen.getByText("expected a value")).toBeTruthy();
  });

  test("a line is lifted by its place, and shows what it has become", async () => {
    const challenge: ThreadItem = {
      item: { id: "c1", place: 0, made_at: "", changed_at: "", content: empty("challenge", { title: "Tid" }) },
      card: { title: "Tid", lines: [], foot: "", restricted: false },
      back: ["s1"],
      on: [],
      anchored: null,
      overtaken: null,
    };
    vi.mocked(commands.sheetLift).mockResolvedValue({
      item: challenge.item,
      refused: null,
      text: null,
      history: { undo: null, redo: null },
    } as unknown as ItemAnswer);
    const session = room([sheet("swot", { weak: [line("Tid", "c1"), line("Uro")] }), challenge], [], "s1");
    const second = await screen.findByLabelText("Svakheter, linje 2");
    await fireEvent.click(screen.getByRole("button", { name: "Tid" }));
    expect(session.openThing).toHaveBeenCalledWith("c1", "challenge");
    await fireEvent.focus(screen.getByLabelText("Svakheter, linje 1"));
    expect(screen.queryByRole("button", { name: "Løft til funn" }), "it is lifted already").toBeNull();
    await fireEvent.focus(second);
    await fireEvent.click(screen.getByRole("button", { name: "Løft til utfordring" }));
    await vi.waitFor(() => expect(commands.sheetLift).toHaveBeenCalledWith("s1", "weak", 1, "challenge"));
  });

  test("a sheet whose template is gone shows what was written, and what it became can be lifted again when removed", async () => {
    room([sheet("borte", { saker: [line("Lesing", "c9")] })], [], "s1");
    const box = await screen.findByLabelText<HTMLTextAreaElement>("saker, linje 1");
    expect(box.value).toBe("Lesing");
    expect(screen.getByText(/Malen «borte» finnes ikke her lenger/)).toBeTruthy();
    await fireEvent.focus(box);
    expect(screen.getByRole("button", { name: "Løft til tiltak" })).toBeTruthy();
  });
});
