import type {
  Analysis,
  Boot,
  Chart,
  EntryCheck,
  EntryGrid,
  FilePreview,
  IndicatorChoice,
  Mark,
  Section,
  Table,
  Tally,
  Unit,
  Verdict,
} from "../src/api";

export function unit(over: Partial<Unit> = {}): Unit {
  return {
    id: "975270548",
    level: "school",
    name: "Løten ungdomsskole",
    kommune: "Løten",
    kommunenummer: "3412",
    orgnr: "975270548",
    grades: [8, 9],
    ...over,
  };
}

export function mark(series: string, period: string, x: number, y: number, own = false): Mark {
  return { x, y, width: 12, height: 12, series, period, label: `${series} ${period}`, state: "shown", own };
}

/** Two years of the country (above) and the school, in the order that the engine drew them. */
export function chart(): Chart {
  return {
    svg: "<svg viewBox='0 0 200 100'></svg>",
    width: 200,
    height: 100,
    title: "Tittel",
    summary: "Sammendrag",
    marks: [
      mark("Landet", "2024–25", 50, 10),
      mark("Landet", "2025–26", 150, 10),
      mark("Skolen", "2025–26", 150, 60, true),
      mark("Skolen", "2024–25", 50, 60, true),
    ],
  };
}

export function boot(over: Partial<Boot> = {}): Boot {
  return {
    language: "nb",
    theme: "system",
    has_data: true,
    example: false,
    unit: unit(),
    room: null,
    store: { state: "open", folder: "/data" },
    history: { undo: "importerte 6 filer", redo: null, recent: [] },
    overview: null,
    development: null,
    own_judgements: null,
    fingerprint: "0",
    version: "0.1.0",
    ...over,
  };
}

const TALLY: Tally = {
  schools: 1,
  kommuner: 0,
  fylker: 0,
  country: 1,
  cells: 20,
  shown: 12,
  suppressed: 8,
  restricted: 0,
  none_took_part: 0,
  not_offered: 0,
  new: 10,
  changed: 0,
  unchanged: 2,
};

export function filePreview(over: Partial<FilePreview> = {}): FilePreview {
  return {
    name: "np.csv",
    kind: "wide-national-tests",
    what: "Nasjonale prøver 8. trinn",
    encoding: "UTF-16LE, tab",
    periods: ["2025–26"],
    grades: ["8. trinn"],
    subjects: ["lesing"],
    tally: TALLY,
    changes: [],
    problems: [],
    problem_count: 0,
    advice: [],
    questions: [],
    told: [],
    sheet: null,
    needs: null,
    refused: false,
    ...over,
  };
}

/** An indicator as the switch knows it; its key says all of it. */
export function choice(group: string, subject: string, grade_number: number, measure = ""): IndicatorChoice {
  const grade = grade_number === 0 ? "" : `${grade_number}. trinn`;
  return { key: [subject, grade_number, measure].join("."), group, subject, grade, grade_number, measure };
}

export const TABLE: Table = {
  caption: "Skolen: lesing",
  columns: [
    { title: "Skoleår", numeric: false },
    { title: "Skolen", numeric: true },
  ],
  rows: [["2025–26", "45"]],
};

export function verdict(question_text: string): Verdict {
  return {
    question: "against-country",
    level: "clear",
    level_text: "Tydelig forskjell",
    question_text,
    sentence: `Tydelig forskjell ${question_text}.`,
    reason: null,
    why: { rule: "Regelen.", steps: ["Skritt."], reference: "Altman 2000" },
    n: 20,
    interval: null,
    rule: "difference-of-means",
    restricted: false,
  };
}

export function section(id: string, over: Partial<Section> = {}): Section {
  return { id, heading: `Del ${id}`, text: [`Om ${id}.`], table: null, verdicts: [], notes: [], choices: [], folded: false, changed: false, ...over };
}

export function analysis(over: Partial<Analysis> = {}): Analysis {
  return {
    unit: unit(),
    title: "Funnet",
    summary: "Med tall.",
    choices: [],
    sections: [section("a")],
    notes: [],
    source: "Kilde: Udir.",
    restricted: false,
    ...over,
  };
}

export function entryCheck(over: Partial<EntryCheck> = {}): EntryCheck {
  return { rows: [], problems: [], new: 0, changed: 0, removed: 0, summary: "", can_save: false, ...over };
}

/** A grid of counts with these texts; `held` says which of them a cell can only show. */
export function entryGrid(
  texts: string[][],
  over: Partial<EntryGrid> = {},
  held: (text: string) => boolean = () => false,
  periods: string[] = texts.map((_, row) => `${2025 + row}-${26 + row}`),
): EntryGrid {
  const columns = texts[0]?.map((_, column) => `Nivå ${column + 1}`) ?? [];
  return {
    title: "Lesing, 5. trinn",
    lead: "Skriv antall.",
    corner: "Skoleår",
    columns: columns.map((title) => ({ title, full: title })),
    rows: texts.map((row, r) => ({
      label: (periods[r] ?? "").replace("-", "–"),
      unit: "1",
      period: periods[r] ?? "",
      cells: row.map((text) => (held(text) ? { text: "", held: text } : { text, held: null })),
    })),
    counts: true,
    check: entryCheck(),
    ...over,
  };
}
