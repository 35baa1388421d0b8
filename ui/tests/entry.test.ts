import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { tick } from "svelte";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { commands, type EntryAsk, type EntryCheck, type EntryChoices, type EntryEdit } from "../src/api";
import BreaksDialog from "../src/features/data/entry/BreaksDialog.svelte";
import { Entering } from "../src/features/data/entry/entering.svelte";
import EntryDialog from "../src/features/data/entry/EntryDialog.svelte";
import { inGroups } from "../src/features/data/entry/groups";
import OwnDialog from "../src/features/data/entry/OwnDialog.svelte";
import { entryCheck, entryGrid, unit } from "./fixtures";

vi.mock("../src/api/commands");

const period = (id: string) => ({ id, label: id.replace("-", "–") });
const CHOICES: EntryChoices = {
  tests: ["lesing", "regning"].map((subject) => ({
    what: { kind: "distribution", subject, grade: 5 },
    name: `${subject}, 5. trinn`,
    group: "Nasjonale prøver",
    monthly: false,
    first: "2022-23",
  })),
  own: [],
  others: [],
  units: [
    { id: "1", name: "Fjellheim skole", level: "school" },
    { id: "9901", name: "Vardehaug", level: "kommune" },
    { id: "2", name: "Åsen skole", level: "school" },
  ],
  periods: ["2026-27", "2025-26", "2024-25", "2023-24", "2022-23", "2021-22"].map(period),
};

/** As the host looks it over: a letter is wrong, and anything else can be stored. */
function lookedOver(edits: EntryEdit[]): EntryCheck {
  const wrong = edits.filter((edit) => /[a-z]/.test(edit.text));
  return entryCheck({
    problems: wrong.map(({ row, column, text }) => ({ row, column, severity: "wrong" as const, text: `«${text}» er ikke et tall.` })),
    summary: edits.length > 0 ? "Ikke lagret ennå." : "Ingenting er endret.",
    can_save: edits.length > 0 && wrong.length === 0,
  });
}

beforeEach(() => {
  vi.resetAllMocks();
  vi.mocked(commands.entryChoices).mockResolvedValue(CHOICES);
  vi.mocked(commands.entryOpen).mockImplementation(async (ask: EntryAsk) =>
    entryGrid(ask.periods.map((p) => (p === "2025-26" ? ["4", "9", "7"] : ["", "", ""])), {}, undefined, ask.periods),
  );
  vi.mocked(commands.entryCheck).mockImplementation(async (_, edits) => lookedOver(edits));
  vi.mocked(commands.entryBlock).mockImplementation(async (text) => text.split("\n").map((row) => row.split("\t")));
});

async function start() {
  const props = { open: true, unit: unit(), first: null, revision: 0, onchanged: vi.fn(), onundo: vi.fn(), onschool: vi.fn(), onown: vi.fn() };
  const { container } = render(EntryDialog, props);
  await screen.findByRole("grid");
  const cell = (row: number, column: number) => container.querySelector<HTMLInputElement>(`[data-cell="${row},${column}"]`)!;
  const type = async (row: number, column: number, text: string) => {
    cell(row, column).focus();
    await fireEvent.input(cell(row, column), { target: { value: text } });
    await fireEvent.keyDown(cell(row, column), { key: "Enter" });
  };
  const [dialog, asking] = container.querySelectorAll("dialog");
  return { ...props, cell, type, dialog: dialog!, asking: asking! };
}

const asked = () => vi.mocked(commands.entryOpen).mock.lastCall?.[0];
const button = (name: string | RegExp) => screen.getByRole("button", { name });

describe("what is typed", () => {
  test("begins with the newest three years of the unit, oldest first", async () => {
    await start();
    expect(asked()).toEqual({ what: CHOICES.tests[0]?.what, units: ["1"], periods: ["2024-25", "2025-26", "2026-27"] });
  });

  test("all schools are one year, and years that were withdrawn are not offered", async () => {
    const entering = new Entering();
    await entering.load("1");
    entering.at("all");
    expect(entering.ask).toMatchObject({ units: ["1", "2"], periods: ["2026-27"] });
    expect(entering.periods.at(-1)?.id).toBe("2022-23");
    entering.years("2023-24", "2022-23");
    expect([entering.from, entering.to]).toEqual(["2023-24", "2023-24"]);
    entering.years("2023-24", "2022-23");
    expect([entering.from, entering.to]).toEqual(["2022-23", "2022-23"]);
  });

  test("a grid that was asked for earlier and comes late is not shown", async () => {
    const entering = new Entering();
    await entering.load("1");
    let finish: (grid: ReturnType<typeof entryGrid>) => void = () => {};
    vi.mocked(commands.entryOpen).mockReturnValueOnce(new Promise((resolve) => (finish = resolve)));
    entering.choose(CHOICES.tests[1]!);
    entering.choose(CHOICES.tests[0]!);
    await vi.waitFor(() => expect(entering.typing?.rows).toBe(3));
    finish(entryGrid([["1"]]));
    await tick();
    expect(entering.typing?.rows).toBe(3);
  });
});

describe("the grid", () => {
  test("has a name for every cell, and one of them in the order of Tab", async () => {
    const { cell } = await start();
    const names = cell(1, 2).getAttribute("aria-labelledby")?.split(" ").map((id) => document.getElementById(id)?.textContent);
    expect(names?.map((name) => name?.trim())).toEqual(["2025–26", "Nivå 3"]);
    expect(document.querySelectorAll('[data-cell][tabindex="0"]')).toHaveLength(1);
    await fireEvent.keyDown(cell(0, 0), { key: "ArrowDown" });
    await waitFor(() => expect(document.activeElement).toBe(cell(1, 0)));
    expect(cell(1, 0).tabIndex).toBe(0);
  });

  test("points at a cell that is wrong, with words below, and cannot be saved", async () => {
    const { cell, type } = await start();
    await type(0, 0, "x");
    await screen.findByText("«x» er ikke et tall.");
    expect(cell(0, 0).getAttribute("aria-invalid")).toBe("true");
    const words = document.getElementById(cell(0, 0).getAttribute("aria-describedby")!);
    expect(words?.textContent).toContain("«x» er ikke et tall.");
    await fireEvent.click(button("Lagre"));
    expect(commands.entryCommit).not.toHaveBeenCalled();
    await fireEvent.click(button(/må rettes/));
    await waitFor(() => expect(document.activeElement).toBe(cell(0, 0)));
  });

  test("says nothing of letters on their way", async () => {
    const { cell } = await start();
    cell(0, 0).focus();
    await fireEvent.input(cell(0, 0), { target: { value: "x" } });
    await waitFor(() => expect(commands.entryCheck).toHaveBeenCalled());
    expect(screen.queryByText("«x» er ikke et tall.")).toBeNull();
  });

  test("takes a block from Excel, and says when it has no room", async () => {
    const { cell } = await start();
    const paste = (text: string) => fireEvent.paste(cell(0, 0), { clipboardData: { getData: () => text } });
    await paste("1\t2\t3\n4\t5\t6");
    await screen.findByText("6 celler er limt inn.");
    expect([cell(0, 2).value, cell(1, 0).value]).toEqual(["3", "4"]);
    await paste("1\t2\t3\t4");
    await screen.findByText(/1 rader og 4 kolonner.*Ingenting er limt inn/);
    expect(cell(0, 2).value).toBe("3");
  });

  test("copies and cuts the selection", async () => {
    const { cell } = await start();
    await fireEvent.keyDown(cell(0, 0), { key: "ArrowDown" });
    await fireEvent.keyDown(cell(1, 0), { key: "ArrowRight", shiftKey: true });
    const setData = vi.fn();
    await fireEvent.copy(cell(1, 1), { clipboardData: { setData } });
    expect(setData).toHaveBeenCalledWith("text/plain", "4\t9");
    await fireEvent.cut(cell(1, 1), { clipboardData: { setData } });
    expect([cell(1, 0).value, cell(1, 2).value]).toEqual(["", "7"]);
  });
});

describe("saving and leaving", () => {
  test("saving is told, and can be undone from where one is", async () => {
    const { type, cell, onchanged, onundo } = await start();
    const report = { summary: "Lagret: 1 nytt resultat.", saved: true, changes: [], problems: [] };
    vi.mocked(commands.entryCommit).mockResolvedValue(report);
    await type(0, 0, "5");
    await waitFor(() => expect(button("Lagre").getAttribute("aria-disabled")).toBe("false"));
    await fireEvent.click(button("Lagre"));
    await screen.findByText("Lagret: 1 nytt resultat.");
    expect(vi.mocked(commands.entryCommit).mock.lastCall?.[1]).toEqual([{ row: 0, column: 0, text: "5" }]);
    expect(onchanged).toHaveBeenCalledOnce();
    expect(cell(0, 0).value).toBe("");
    await fireEvent.click(button("Angre"));
    expect(onundo).toHaveBeenCalledOnce();
  });

  test("a failure keeps what is typed", async () => {
    const { type, cell, onchanged } = await start();
    vi.mocked(commands.entryCommit).mockRejectedValue({ code: "failed", message: "Disken er full.", detail: null });
    await type(0, 0, "5");
    await waitFor(() => expect(button("Lagre").getAttribute("aria-disabled")).toBe("false"));
    await fireEvent.click(button("Lagre"));
    await screen.findByText("Disken er full.");
    expect([cell(0, 0).value, onchanged.mock.calls.length]).toEqual(["5", 0]);
  });

  test("with nothing typed the dialog just closes", async () => {
    const { dialog, asking } = await start();
    await fireEvent.keyDown(dialog, { key: "Escape" });
    expect([dialog.open, asking.open]).toEqual([false, false]);
  });

  test("with cells that are not stored it asks, and forgets only when told to", async () => {
    const { dialog, asking, type, cell } = await start();
    await type(0, 0, "5");
    await fireEvent.keyDown(dialog, { key: "Escape" });
    expect([dialog.open, asking.open]).toEqual([true, true]);
    await fireEvent.click(within(asking).getByText("Fortsett å skrive"));
    expect([dialog.open, asking.open, cell(0, 0).value]).toEqual([true, false, "5"]);
    await fireEvent.keyDown(dialog, { key: "Escape" });
    await fireEvent.click(within(asking).getByText("Forkast dem"));
    await waitFor(() => expect([dialog.open, asking.open]).toEqual([false, false]));
    expect(commands.entryCommit).not.toHaveBeenCalled();
  });

  test("another choice asks, too, and the list shows what is still chosen", async () => {
    const { asking, type } = await start();
    await type(0, 0, "5");
    const list = screen.getByLabelText<HTMLSelectElement>("Hva");
    await fireEvent.change(list, { target: { value: "1" } });
    expect([asking.open, list.value]).toEqual([true, "0"]);
    await waitFor(() => within(asking).getByText("Lagre og gå videre"));
    vi.mocked(commands.entryCommit).mockResolvedValue({ summary: "Lagret.", saved: true, changes: [], problems: [] });
    await fireEvent.click(within(asking).getByText("Lagre og gå videre"));
    await waitFor(() => expect(asked()?.what).toEqual(CHOICES.tests[1]?.what));
    expect(commands.entryCommit).toHaveBeenCalledOnce();
  });

  test("Escape in a cell forgets the letters and not the dialog", async () => {
    const { dialog, cell } = await start();
    cell(0, 0).focus();
    await fireEvent.input(cell(0, 0), { target: { value: "5" } });
    await fireEvent.keyDown(cell(0, 0), { key: "Escape" });
    expect([dialog.open, cell(0, 0).value]).toEqual([true, ""]);
  });

  test("without any school it asks for one", async () => {
    vi.mocked(commands.entryChoices).mockResolvedValue({ ...CHOICES, units: [] });
    const onschool = vi.fn();
    render(EntryDialog, { open: true, unit: null, first: null, revision: 0, onchanged: vi.fn(), onundo: vi.fn(), onschool, onown: vi.fn() });
    const wrong = { unit: null, problems: [{ field: "orgnr" as const, text: "Skriv ni sifre." }] };
    vi.mocked(commands.addSchool).mockResolvedValueOnce(wrong).mockResolvedValueOnce({ unit: unit(), problems: [] });
    await fireEvent.click(await screen.findByRole("button", { name: "Legg til skolen" }));
    await screen.findByText("Skriv ni sifre.");
    expect(screen.getByLabelText("Organisasjonsnummer").getAttribute("aria-invalid")).toBe("true");
    await fireEvent.click(button("Legg til skolen"));
    await waitFor(() => expect(onschool).toHaveBeenCalledWith(unit()));
  });
});

describe("own indicators and breaks", () => {
  const indicator = { key: "own.x", name: "Sykefravær", unit: "prosent", decimals: 1, lowest: 0, highest: 40 };
  const entry = {
    indicator: { ...indicator, good: "low" as const, frequency: "monthly" as const, kind: "figure" as const, item_of: null },
    what: "Ett tall.",
    figures: 24,
    removing: "24 resultater blir borte sammen med den.",
  };
  const series = [{ key: "gsp.10", name: "Grunnskolepoeng", group: "Karakterer", own_breaks: 1 }];

  test("removing says what goes with it, and is done on the second word", async () => {
    vi.mocked(commands.ownList).mockResolvedValue({ own: [entry], series });
    const onchanged = vi.fn();
    render(OwnDialog, { open: true, revision: 0, onchanged, onundo: vi.fn(), ontype: vi.fn() });
    await fireEvent.click(await screen.findByRole("button", { name: "Fjern Sykefravær" }));
    expect(screen.getByText(/24 resultater blir borte/)).toBeTruthy();
    expect(commands.ownRemove).not.toHaveBeenCalled();
    await fireEvent.click(button("Fjern"));
    await screen.findByText("«Sykefravær» er fjernet.");
    expect(vi.mocked(commands.ownRemove).mock.calls).toEqual([["own.x"]]);
    expect(onchanged).toHaveBeenCalledOnce();
  });

  test("a form says what is wrong at its fields, and closes when it is written", async () => {
    vi.mocked(commands.ownList).mockResolvedValue({ own: [entry], series });
    render(OwnDialog, { open: true, revision: 0, onchanged: vi.fn(), onundo: vi.fn(), ontype: vi.fn() });
    await fireEvent.click(await screen.findByRole("button", { name: "Endre Sykefravær" }));
    expect(screen.getByLabelText<HTMLInputElement>("Høyest mulig").value).toBe("40");
    const problems = [{ field: "highest" as const, text: "Må få plass." }];
    vi.mocked(commands.ownCommit).mockResolvedValueOnce({ key: null, problems }).mockResolvedValueOnce({ key: "own.x", problems: [] });
    await fireEvent.click(button("Lagre"));
    await screen.findByText("Må få plass.");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Høyest mulig")));
    await fireEvent.click(button("Lagre"));
    await screen.findByText("«Sykefravær» er lagret.");
    expect(vi.mocked(commands.ownCommit).mock.lastCall?.[0]).toMatchObject({ key: "own.x", lowest: "0", kind: "figure" });
  });

  test("breaks that Varde knows stand beside people's own, and only these can be changed", async () => {
    vi.mocked(commands.ownList).mockResolvedValue({ own: [], series });
    const stretch = { from: null, to: "2021–22", withdrawn: true, reason: "Trukket.", source: "Udir", own: null };
    const own = { id: "b", indicator: "gsp.10", period: "2024-25", reason: "Slått sammen." };
    vi.mocked(commands.breaks).mockResolvedValue({
      key: "gsp.10",
      name: "Grunnskolepoeng",
      stretches: [
        stretch,
        { ...stretch, from: "2022–23", to: "2023–24", withdrawn: false },
        { ...stretch, from: "2024–25", to: null, withdrawn: false, reason: own.reason, source: "", own },
      ],
      periods: [period("2024-25")],
    });
    render(BreaksDialog, { open: true, revision: 0, onchanged: vi.fn(), onundo: vi.fn() });
    const list = await screen.findByRole("list");
    expect(within(list).getAllByRole("listitem").map((item) => within(item).queryAllByRole("button").length)).toEqual([0, 0, 2]);
    await fireEvent.click(within(list).getByRole("button", { name: /Endre/ }));
    expect(screen.getByLabelText<HTMLSelectElement>("Den nye serien begynner").value).toBe("2024-25");
    vi.mocked(commands.breakCommit).mockResolvedValue([]);
    await fireEvent.click(button("Lagre"));
    await screen.findByText("Bruddet er lagret.");
    expect(vi.mocked(commands.breakCommit).mock.lastCall?.[0]).toEqual(own);
  });
});

test("a list is cut where its groups change", () => {
  const cut = inGroups([{ group: "a" }, { group: "a" }, { group: "b" }]);
  expect(cut.map((group) => [group.name, group.items.length])).toEqual([["a", 2], ["b", 1]]);
});
