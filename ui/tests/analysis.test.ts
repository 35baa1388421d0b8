import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { commands, type Analysis, type AnalysisView, type Chart } from "../src/api";
import AnalysisPage from "../src/features/analysis/AnalysisPage.svelte";
import { UNCHOSEN, withChoice } from "../src/features/analysis/options";
import { chartHeight } from "../src/shared/chart-width.svelte";
import { locale } from "../src/shared/i18n.svelte";
import { audience } from "../src/shared/saving.svelte";
import { analysis, chart, section, TABLE, unit, verdict } from "./fixtures";

vi.mock("../src/api/commands");

const WIDTH = 640;

beforeEach(() => {
  vi.resetAllMocks();
  locale.choose("nb");
  // happy-dom lays nothing out; a page asks for its charts when it knows how wide it is.
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(WIDTH);
});

function view(page: Analysis, charts: (Chart | null)[] = page.sections.map(() => null)): AnalysisView {
  return { page, charts };
}

function start(answer: AnalysisView | Promise<AnalysisView>) {
  vi.mocked(commands.analysis).mockReturnValue(Promise.resolve(answer));
  const props = {
    unit: unit(),
    kind: "survey" as const,
    name: "Elevundersøkelsen",
    options: UNCHOSEN,
    revision: 0,
    onoptions: vi.fn(),
    oncut: vi.fn(() => Promise.resolve(true)),
    ondata: vi.fn(),
    onhelp: vi.fn(),
    onready: vi.fn(),
  };
  return { ...props, ...render(AnalysisPage, props) };
}

const GRADE = {
  option: "grade",
  name: "Trinn",
  chosen: "7",
  options: [
    { value: "7", text: "7. trinn" },
    { value: "10", text: "10. trinn" },
  ],
};

describe("a page of analysis", () => {
  test("asks for its unit, its choices and its width, and says what it found", async () => {
    start(view(analysis({ restricted: true, notes: ["Et brudd."] })));
    expect(await screen.findByRole("heading", { level: 1, name: "Funnet" })).toBeTruthy();
    expect(commands.analysis).toHaveBeenCalledWith("975270548", "survey", UNCHOSEN, WIDTH, chartHeight(WIDTH), "light");
    for (const text of ["Løten ungdomsskole · Elevundersøkelsen", "Med tall.", "Et brudd.", "Kilde: Udir."]) {
      expect(screen.getByText(text)).toBeTruthy();
    }
    expect(screen.getByText("Bare for skolens egne øyne.")).toBeTruthy();
  });

  test("has its headings in order", async () => {
    const sections = [section("a", { verdicts: [verdict("mot landet")] }), section("b", { folded: true })];
    const { container } = start(view(analysis({ sections })));
    await screen.findByRole("heading", { name: "Funnet" });
    const levels = [...container.querySelectorAll("h1, h2, h3")].map((heading) => `${heading.tagName} ${heading.textContent}`);
    expect(levels).toEqual(["H1 Funnet", "H2 Del a", "H3 Hva tallene kan bære", "H2 Del b"]);
  });

  test("gives each section its own chart, or none", async () => {
    const sections = [section("a"), section("b")];
    start(view(analysis({ sections }), [null, { ...chart(), summary: "Bare b." }]));
    await screen.findByText("Om b.");
    expect(screen.getAllByRole("img").map((img) => img.getAttribute("aria-label"))).toEqual(["Bare b."]);
    expect(within(screen.getByRole("region", { name: "Del a" })).queryByRole("img")).toBeNull();
  });

  test("folds the numbers away under their chart when there is more to read, and else shows them", async () => {
    const folds = (container: HTMLElement) => container.querySelectorAll("details").length;
    const two = start(view(analysis({ sections: [section("a", { table: TABLE }), section("b")] }), [chart(), null]));
    await screen.findByText("Om b.");
    expect(folds(two.container)).toBe(1);
    two.unmount();
    const one = start(view(analysis({ sections: [section("a", { table: TABLE })] }), [chart()]));
    await screen.findByText("Om a.");
    expect(folds(one.container)).toBe(0);
    expect(screen.getByRole("table", { name: "Skolen: lesing" })).toBeTruthy();
  });

  test("tells a folded section only when it is opened", async () => {
    const { container } = start(view(analysis({ sections: [section("a"), section("b", { folded: true })] })));
    await screen.findByText("Om a.");
    expect(screen.queryByText("Om b.")).toBeNull();
    const fold = container.querySelector<HTMLDetailsElement>("details");
    if (fold) fold.open = true;
    await fireEvent(fold as HTMLElement, new Event("toggle"));
    expect(await screen.findByText("Om b.")).toBeTruthy();
  });

  test("saves the section that was asked for, with the reader's choices, in light colours", async () => {
    vi.mocked(commands.exportSection).mockResolvedValue({ state: "dismissed" });
    const sections = [section("a", { table: TABLE }), section("b")];
    start(view(analysis({ sections }), [chart(), null]));
    const menus = await screen.findAllByRole("button", { name: /^Last ned/ });
    expect(menus.map((menu) => menu.textContent?.replace(/\s+/g, ""))).toEqual(["LastnedDela"]);
    await fireEvent.click(menus[0] as HTMLElement);
    await fireEvent.click(await screen.findByRole("menuitem", { name: /SVG/ }));
    await fireEvent.click(menus[0] as HTMLElement);
    await fireEvent.click(await screen.findByRole("menuitem", { name: /CSV/ }));
    const own = { audience: "own", repair: false };
    expect(vi.mocked(commands.exportSection).mock.calls).toEqual([
      ["975270548", "survey", UNCHOSEN, "a", "svg", "light", own],
      ["975270548", "survey", UNCHOSEN, "a", "csv", "light", own],
    ]);
  });

  test("for others is stopped with the cell named, and mended when the reader says so", async () => {
    const stopped = { state: "stopped" as const, leaks: ["Andre kunne ha regnet seg fram til ni elever."], hide: ["lesing ved Lia"] };
    vi.mocked(commands.exportSection)
      .mockReset()
      .mockResolvedValueOnce(stopped)
      .mockResolvedValueOnce({ state: "saved", path: "/a.csv", hidden: ["lesing ved Lia"] });
    start(view(analysis({ sections: [section("a", { table: TABLE })] })));
    await fireEvent.click(await screen.findByRole("button", { name: /^Last ned/ }));
    await fireEvent.click(await screen.findByRole("menuitemradio", { name: "Andre, offentlig" }));
    expect(screen.getByRole("menuitemradio", { name: "Andre, offentlig" }).getAttribute("aria-checked")).toBe("true");
    await fireEvent.click(await screen.findByRole("menuitem", { name: /CSV/ }));
    expect(await screen.findByText("Andre kunne ha regnet seg fram til ni elever.")).toBeTruthy();
    expect(screen.getByText("lesing ved Lia")).toBeTruthy();
    await fireEvent.click(screen.getByText("Skjul det og lagre"));
    await waitFor(() => expect(screen.queryByText("lesing ved Lia")).toBeNull());
    const readers = vi.mocked(commands.exportSection).mock.calls.map((call) => call[6]);
    expect(readers).toEqual([
      { audience: "others", repair: false },
      { audience: "others", repair: true },
    ]);
    audience.choose("own");
  });

  test("keeps the rule's own choices in the store, and puts them back", async () => {
    vi.mocked(commands.chooseRisk).mockResolvedValue({ equal_is_worse: "false" });
    vi.mocked(commands.replaceRisk).mockResolvedValue({});
    const choice = { option: "settings.equal_is_worse", name: "Like tall", chosen: "false", options: [
      { value: "true", text: "Ja" },
      { value: "false", text: "Nei" },
    ] };
    const { onoptions } = start(view(analysis({ sections: [section("a", { choices: [choice], changed: true })] })));
    await fireEvent.click(await screen.findByRole("radio", { name: "Ja" }));
    await waitFor(() => expect(vi.mocked(commands.chooseRisk).mock.calls).toEqual([["equal_is_worse", "true"]]));
    await fireEvent.click(await screen.findByRole("button", { name: "Tilbake til Vardes valg" }));
    await waitFor(() => expect(vi.mocked(commands.replaceRisk).mock.calls).toEqual([[{}]]));
    expect(onoptions).not.toHaveBeenCalled();
  });

  test("opens the rule behind several verdicts about the same question", async () => {
    const verdicts = [verdict("støtte mot landet"), verdict("trivsel mot landet")];
    start(view(analysis({ sections: [section("a", { verdicts })] })));
    await fireEvent.click(await screen.findByRole("button", { name: /^Hvorfor sier Varde dette/ }));
    const dialog = screen.getAllByRole("dialog").find((one) => one.textContent?.includes("Regelen"));
    expect(dialog?.querySelectorAll("section")).toHaveLength(2);
  });

  test("hands a choice on, by its kind of control", async () => {
    const many = Array.from({ length: 7 }, (_, i) => ({ value: `k${i}`, text: `Tall ${i}` }));
    const indicator = { option: "indicator", name: "Resultat", chosen: "k0", options: many };
    const { onoptions } = start(view(analysis({ choices: [GRADE, indicator, { ...GRADE, option: "x", options: [] }] })));
    await fireEvent.click(await screen.findByRole("radio", { name: "10. trinn" }));
    await fireEvent.change(screen.getByRole("combobox", { name: "Resultat" }), { target: { value: "k3" } });
    expect(onoptions.mock.calls.flat()).toEqual([
      { ...UNCHOSEN, grade: 10 },
      { ...UNCHOSEN, indicator: "k3" },
    ]);
  });

  test("without sections teaches, with a way to the figures", async () => {
    const { ondata, onhelp } = start(view(analysis({ title: "Ingen tall", sections: [] })));
    await fireEvent.click(await screen.findByRole("button", { name: "Gå til Data" }));
    await fireEvent.click(screen.getByRole("button", { name: "Slik henter du filene" }));
    expect([ondata, onhelp].map((way) => way.mock.calls.length)).toEqual([1, 1]);
    expect(screen.queryByText("Kilde: Udir.")).toBeNull();
  });

  test("keeps the page before while the next is made, and says the new finding", async () => {
    const { rerender, container } = start(view(analysis({ choices: [GRADE] })));
    await screen.findByRole("heading", { name: "Funnet" });
    let finish: (next: AnalysisView) => void = () => {};
    vi.mocked(commands.analysis).mockReturnValue(new Promise((resolve) => (finish = resolve)));
    await rerender({ options: { ...UNCHOSEN, grade: 10 } });
    expect(screen.getByRole("heading", { name: "Funnet" })).toBeTruthy();
    expect(container.querySelector("[aria-busy=true]")).not.toBeNull();
    finish(view(analysis({ title: "Noe annet", choices: [{ ...GRADE, chosen: "10" }] })));
    await screen.findByRole("heading", { name: "Noe annet" });
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe("Noe annet"));
    expect(container.querySelector("[aria-busy=true]")).toBeNull();
  });

  test("of another kind does not begin with the page before", async () => {
    const { rerender } = start(view(analysis()));
    await screen.findByRole("heading", { name: "Funnet" });
    vi.mocked(commands.analysis).mockReturnValue(new Promise(() => {}));
    await rerender({ kind: "risk", name: "Risikopoeng" });
    expect(screen.queryByRole("heading", { name: "Funnet" })).toBeNull();
  });

  test("an earlier question that is answered last is not shown", async () => {
    const answers: ((answer: AnalysisView) => void)[] = [];
    const { rerender } = start(view(analysis()));
    await screen.findByRole("heading", { name: "Funnet" });
    vi.mocked(commands.analysis).mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    await rerender({ options: { ...UNCHOSEN, grade: 7 } });
    await rerender({ options: { ...UNCHOSEN, grade: 10 } });
    answers[1]?.(view(analysis({ title: "Nyest" })));
    await screen.findByRole("heading", { name: "Nyest" });
    answers[0]?.(view(analysis({ title: "Eldre" })));
    await Promise.resolve();
    expect(screen.queryByRole("heading", { name: "Eldre" })).toBeNull();
  });

  test("that fails says why, can be tried again, and keeps the choices within reach", async () => {
    const { rerender } = start(view(analysis({ choices: [GRADE] })));
    await screen.findByRole("heading", { name: "Funnet" });
    vi.mocked(commands.analysis).mockRejectedValue({ code: "io", message: "Disken svarer ikke.", detail: null });
    await rerender({ revision: 1 });
    expect(await screen.findByText("Disken svarer ikke.")).toBeTruthy();
    expect(screen.getByRole("heading", { level: 1, name: "Elevundersøkelsen" })).toBeTruthy();
    expect(screen.getByRole("radio", { name: "10. trinn" })).toBeTruthy();
    vi.mocked(commands.analysis).mockResolvedValue(view(analysis()));
    await fireEvent.click(screen.getByRole("button", { name: "Prøv igjen" }));
    expect(await screen.findByRole("heading", { name: "Funnet" })).toBeTruthy();
    expect(screen.queryByText("Disken svarer ikke.")).toBeNull();
  });
});

test.each([
  ["grade", "10", { grade: 10 }],
  ["grade", "alle", { grade: null }],
  ["indicator", "gsp.10", { indicator: "gsp.10" }],
  ["diverging", "true", { diverging: true }],
  ["diverging", "false", { diverging: false }],
  ["per-item", "on", { settings: { low: "40", "per-item": "on" } }],
])("the choice %s = %s", (option, value, changed) => {
  const before = { ...UNCHOSEN, settings: { low: "40" } };
  expect(withChoice(before, option, value)).toEqual({ ...before, ...changed });
});

test.each([
  [100, 260],
  [700, 308],
  [2000, 420],
])("a chart %i wide is asked to be %i high", (width, height) => {
  expect(chartHeight(width)).toBe(height);
});
