import { fireEvent, render, screen } from "@testing-library/svelte";
import { createRawSnippet } from "svelte";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { IndicatorChoice } from "../src/api";
import { keeping, optionsAt, type Level } from "../src/features/development/choices";
import IndicatorSwitch from "../src/features/development/IndicatorSwitch.svelte";
import { locale } from "../src/shared/i18n.svelte";
import { choice } from "./fixtures";

const TESTS = "Nasjonale prøver";
const SURVEY = "Elevundersøkelsen";
const test_ = (subject: string, grade: number, measure = "Skalapoeng") => choice(TESTS, subject, grade, measure);

/** As the host sends them: by area and grade. Only 8. trinn has a distribution, and only in lesing and regning. */
const ALL: IndicatorChoice[] = [
  test_("Lesing", 5),
  test_("Engelsk", 5),
  test_("Lesing", 8),
  test_("Lesing", 8, "Mestringsnivåer"),
  test_("Regning", 8),
  test_("Regning", 8, "Mestringsnivåer"),
  test_("Engelsk", 8),
  test_("Lesing", 9),
  choice(SURVEY, "Mestring", 7),
  choice(SURVEY, "Trivsel", 7),
  choice(SURVEY, "Mestring", 10),
  choice(SURVEY, "Trivsel", 10),
  choice("Egne", "Sykefravær", 0),
];

function at(key: string): IndicatorChoice {
  const found = ALL.find((one) => one.key === key);
  if (!found) throw new Error(`no ${key}`);
  return found;
}

beforeEach(() => locale.choose("nb"));

describe("what can be chosen", () => {
  test.each<[string, Level, string[]]>([
    ["Lesing.8.Skalapoeng", "group", [TESTS, SURVEY, "Egne"]],
    ["Lesing.8.Skalapoeng", "subject", ["Lesing", "Engelsk", "Regning"]],
    ["Lesing.8.Skalapoeng", "grade", ["5. trinn", "8. trinn", "9. trinn"]],
    ["Lesing.8.Skalapoeng", "measure", ["Skalapoeng", "Mestringsnivåer"]],
    ["Lesing.9.Skalapoeng", "measure", ["Skalapoeng"]],
    ["Mestring.10.", "subject", ["Mestring", "Trivsel"]],
    ["Sykefravær.0.", "grade", [""]],
  ])("from %s, %s: %j", (key, level, texts) => {
    expect(optionsAt(ALL, at(key), level).map((option) => option.text)).toEqual(texts);
  });
});

describe("a change of", () => {
  test.each<[Level, string, string, string]>([
    ["subject", "Regning", "Lesing.8.Mestringsnivåer", "Regning.8.Mestringsnivåer"],
    ["subject", "Engelsk", "Lesing.8.Mestringsnivåer", "Engelsk.8.Skalapoeng"],
    ["subject", "Engelsk", "Lesing.9.Skalapoeng", "Engelsk.8.Skalapoeng"],
    ["grade", "9. trinn", "Lesing.8.Mestringsnivåer", "Lesing.9.Skalapoeng"],
    ["grade", "8. trinn", "Lesing.5.Skalapoeng", "Lesing.8.Skalapoeng"],
    ["measure", "Mestringsnivåer", "Regning.8.Skalapoeng", "Regning.8.Mestringsnivåer"],
    ["group", SURVEY, "Lesing.9.Skalapoeng", "Mestring.10."],
    ["group", SURVEY, "Lesing.5.Skalapoeng", "Mestring.7."],
    ["group", TESTS, "Trivsel.10.", "Lesing.9.Skalapoeng"],
    ["group", "Egne", "Trivsel.10.", "Sykefravær.0."],
  ])("%s to %s goes from %s to %s", (level, value, from, to) => {
    expect(keeping(ALL, at(from), level, value)).toBe(to);
  });

  test("something to what is not there stays", () => {
    expect(keeping(ALL, at("Lesing.8.Skalapoeng"), "grade", "10. trinn")).toBe("Lesing.8.Skalapoeng");
  });
});

describe("the switch", () => {
  const children = createRawSnippet(() => ({ render: () => "<button>Last ned</button>" }));

  function start(choices: IndicatorChoice[], chosen: IndicatorChoice) {
    const onchoose = vi.fn<(key: string) => void>();
    const { rerender } = render(IndicatorSwitch, { choices, chosen, onchoose, children });
    return { onchoose, rerender };
  }

  const groups = () => screen.queryAllByRole("group").map((group) => group.getAttribute("aria-labelledby"));
  const names = () => groups().map((id) => document.getElementById(id ?? "")?.textContent);

  test("shows every level that has something to choose, and no other", () => {
    start(ALL, at("Lesing.8.Skalapoeng"));
    expect(names()).toEqual(["Velg område", "Velg fag eller tema", "Velg trinn", "Velg hva som vises"]);
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "8. trinn" }).checked).toBe(true);
  });

  test("of one area does not ask for it, and one grade is only told", () => {
    start([test_("Lesing", 5), test_("Regning", 5)], test_("Lesing", 5));
    expect(names()).toEqual(["Velg fag eller tema"]);
    expect(screen.getByText("5. trinn")).toBeTruthy();
  });

  test("takes a list for more subjects than there is room for beside each other", async () => {
    const many = Array.from({ length: 6 }, (_, i) => choice(SURVEY, `Tema ${i}`, 10));
    const { onchoose } = start(many, choice(SURVEY, "Tema 0", 10));
    const list = screen.getByRole<HTMLSelectElement>("combobox", { name: "Velg fag eller tema" });
    await fireEvent.change(list, { target: { value: "Tema 4" } });
    expect(onchoose).toHaveBeenCalledWith("Tema 4.10.");
  });

  test("comes back to where the reader was in an area", async () => {
    const { onchoose, rerender } = start(ALL, at("Regning.8.Mestringsnivåer"));
    await fireEvent.click(screen.getByRole("radio", { name: SURVEY }));
    expect(onchoose).toHaveBeenLastCalledWith("Mestring.7.");
    await rerender({ chosen: at("Mestring.7.") });
    await fireEvent.click(screen.getByRole("radio", { name: TESTS }));
    expect(onchoose).toHaveBeenLastCalledWith("Regning.8.Mestringsnivåer");
  });

  test("has room for more at the end of its first row", () => {
    const { container } = render(IndicatorSwitch, { choices: ALL, chosen: at("Lesing.5.Skalapoeng"), onchoose: vi.fn(), children });
    expect(container.querySelector(".line")?.textContent).toContain("Last ned");
  });
});
