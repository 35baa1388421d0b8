import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { commands, type SheetAnswer, type SheetChoices, type SheetColumn, type SheetMapping, type SheetView } from "../src/api";
import { alike, setConstants, setLevel, setMeasure, setRole, setScale } from "../src/features/data/sheet/answers";
import { ROLES, roleOf, wordOf } from "../src/features/data/sheet/roles";
import SheetDialog from "../src/features/data/sheet/SheetDialog.svelte";

vi.mock("../src/api/commands");

const ABOUT = { unit: null, period: null, grade: null, subject: null, gender: null, ownership: null, indicator: null };

function column(heading: string, role: SheetColumn["role"]): SheetColumn {
  return { heading, role, about: ABOUT, continues: false, confidence: "guess", reason: "nothing" };
}

const LEVEL = { kind: "level", level: null, measure: "unknown" } as const;
const path = (label: string, year = "2025-26") => `${year} › Lesing › 5. årstrinn › Alle kjønn › ${label}`;
const MAPPING: SheetMapping = {
  turned: false,
  headings: { first: 1, last: 1 },
  columns: [
    column("Skole", { kind: "unit-name" }),
    column(path("A"), LEVEL),
    column(path("B"), LEVEL),
    column(path("A", "2024-25"), LEVEL),
    column("Noe", { kind: "value", scale: "unknown" }),
  ],
  constants: ABOUT,
  plain_year: "not-used",
  leave_out_sums: true,
};

describe("answers about a sheet", () => {
  const roles = (mapping: SheetMapping) => mapping.columns.map((c) => wordOf(c.role));

  test("say what one column is, and leave the mapping before it alone", () => {
    const next = setRole(MAPPING, 4, { kind: "pupils" });
    expect(roles(next)).toEqual(["unit-name", "level", "level", "level", "pupils"]);
    expect(next.columns[4]?.reason).toBe("said");
    expect(MAPPING.columns[4]?.role.kind).toBe("value");
  });

  test("hold for every year of a label", () => {
    expect(alike(MAPPING, 1)).toEqual([1, 3]);
    expect(alike(MAPPING, 0)).toEqual([0]);
    expect(roles(setLevel(MAPPING, 1, 2))).toEqual(["unit-name", "level-2", "level", "level-2", "value"]);
  });

  test("go to the columns that are asked about, and to no others", () => {
    const counted = setMeasure(MAPPING, [1, 4], "count").columns.map((c) => (c.role.kind === "level" ? c.role.measure : null));
    expect(counted).toEqual([null, "count", "unknown", "unknown", null]);
    expect(setScale(MAPPING, 4, "fraction").columns[4]?.role).toEqual({ kind: "value", scale: "fraction" });
    expect(setConstants(MAPPING, { grade: 5 }).constants).toEqual({ ...ABOUT, grade: 5 });
  });

  test("name every role by a word and back", () => {
    for (const { roles } of ROLES) {
      for (const [word] of roles) expect(wordOf(roleOf(word, { kind: "ignore" }))).toBe(word);
    }
    expect(roleOf("level-3", { kind: "level", level: 1, measure: "count" })).toEqual({ kind: "level", level: 3, measure: "count" });
    expect(wordOf(roleOf("level", { kind: "ignore" }))).toBe("level");
  });
});

const CHOICES: SheetChoices = {
  indicators: [{ value: "gsp.10", text: "Grunnskolepoeng", group: "Avgangskarakterer" }],
  subjects: [{ value: "lesing", text: "Lesing", group: "" }],
  grades: [{ value: "5", text: "5. trinn", group: "" }],
  years: [{ value: "2025-26", text: "2025–26", group: "" }],
  months: [],
};

const view = (sheet: Partial<SheetView> = {}): SheetView => ({
  name: "",
  hidden: false,
  rows: [{ number: 1, label: "1", kind: "heading", cells: MAPPING.columns.map((c) => c.heading) }],
  row_count: 1,
  columns: MAPPING.columns.map((c, i) => ({
    label: String.fromCharCode(65 + i),
    heading: c.heading,
    role: c.role,
    confidence: c.confidence,
    reason: "Varde vet ikke hva dette er.",
  })),
  mapping: MAPPING,
  questions: [],
  used: true,
  remembered: false,
  results: [],
  result_count: 0,
  problems: [],
  refused: false,
  fingerprint: null,
  ...sheet,
});

describe("the dialog", () => {
  beforeEach(() => {
    vi.resetAllMocks();
    vi.mocked(commands.sheetChoices).mockResolvedValue(CHOICES);
    HTMLDialogElement.prototype.showModal = function () {
      this.open = true;
    };
  });

  async function show(sheet: SheetView) {
    const answers: SheetAnswer[] = [];
    const onanswer = async (answer: SheetAnswer) => void answers.push(answer);
    render(SheetDialog, { open: true, name: "a.xlsx", sheet, onanswer, onmade: async () => {} });
    await screen.findByText(/De første 1 av 1 rader|Velg over hver kolonne/);
    return answers;
  }

  const mapped = (answers: SheetAnswer[]) => {
    const last = answers.at(-1);
    return last?.kind === "map" ? last.mapping : null;
  };

  test("asks one question at a time, and answers it by a press", async () => {
    const questions = [
      { question: { kind: "subject" } as const, text: "Hvilket fag?" },
      { question: { kind: "grade" } as const, text: "Hvilket trinn?" },
    ];
    const answers = await show(view({ questions }));
    expect(screen.queryByText("Hvilket trinn?")).toBeNull();
    await fireEvent.click(screen.getByRole("button", { name: "Lesing" }));
    expect(mapped(answers)?.constants.subject).toBe("lesing");
  });

  test("answers from a list only when something is chosen", async () => {
    const answers = await show(view({ questions: [{ question: { kind: "period" }, text: "Hvilket skoleår?" }] }));
    await fireEvent.click(screen.getByRole("button", { name: "Svar" }));
    expect(answers).toEqual([]);
    await fireEvent.change(screen.getByRole("combobox", { name: "Hvilket skoleår?" }), { target: { value: "2025-26" } });
    await fireEvent.click(screen.getByRole("button", { name: "Svar" }));
    expect(mapped(answers)?.constants.period).toBe("2025-26");
  });

  test("lets every column be something else, with the reason beside it", async () => {
    const answers = await show(view());
    const list = screen.getByRole("combobox", { name: "Hva står i «Skole»?" });
    expect(list.getAttribute("aria-describedby")).toBeTruthy();
    await fireEvent.change(list, { target: { value: "kommune" } });
    expect(mapped(answers)?.columns[0]?.role.kind).toBe("kommune");
  });

  test("takes back what holds for the whole sheet", async () => {
    const mapping = setConstants(MAPPING, { grade: 5 });
    const answers = await show(view({ mapping }));
    await fireEvent.click(screen.getByRole("button", { name: "Endre Trinn" }));
    expect(mapped(answers)?.constants.grade).toBeNull();
  });
});
