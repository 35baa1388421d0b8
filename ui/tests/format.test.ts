import { beforeEach, describe, expect, test } from "vitest";
import { atYears, bytes, date, list, number } from "../src/shared/format";
import { locale, t } from "../src/shared/i18n.svelte";
import { gradesText, unitKind, unitLine } from "../src/shared/units";
import { unit } from "./fixtures";

beforeEach(() => locale.choose("nb"));

/** Intl uses hard spaces; the eye does not care which. */
const soft = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("numbers and dates", () => {
  test("are Norwegian", () => {
    expect(soft(number(12345.6))).toBe("12 345,6");
    expect(date("2026-11-22T12:00:00Z")).toBe("22. november 2026");
    expect(soft(bytes(1_843_200))).toBe("1,8 MB");
    expect(list(["lesing", "regning", "engelsk"])).toBe("lesing, regning og engelsk");
  });

  test("of a nynorsk page stay Norwegian where the web view knows bokmål only", () => {
    locale.choose("nn");
    expect(locale.tags).toEqual(["nn-NO", "nb-NO"]);
    expect(date("2026-11-22T12:00:00Z")).toBe("22. november 2026");
  });

  test("that are not known are not written", () => {
    expect(date("")).toBe("");
  });

  test("follow the language", () => {
    locale.choose("en");
    expect(number(12345.6)).toBe("12,345.6");
    expect(date("2026-11-22T12:00:00Z")).toBe("22 November 2026");
  });
});

describe("texts", () => {
  test("count as the language counts", () => {
    expect(t("count-schools", { count: 1 })).toBe("1 skole");
    expect(soft(t("count-schools", { count: 1243 }))).toBe("1 243 skoler");
    locale.choose("nn");
    expect(t("count-schools", { count: 2 })).toBe("2 skular");
  });

  test("offer every language by its own name, Norwegian first", () => {
    expect(locale.all.map((language) => language.name)).toEqual(["Bokmål", "Nynorsk", "English"]);
  });
});

describe("a unit's line", () => {
  test.each([
    [[8], "8. trinn"],
    [[8, 9], "8. og 9. trinn"],
    [[5, 8, 9], "5., 8. og 9. trinn"],
    [[8, 9, 10], "8.–10. trinn"],
    [[], ""],
  ])("says grades %j as %s", (grades, text) => {
    expect(gradesText(grades)).toBe(text);
  });

  test("says grades in English too", () => {
    locale.choose("en");
    expect(gradesText([5])).toBe("Grade 5");
    expect(gradesText([5, 8, 9])).toBe("Grades 5, 8 and 9");
  });

  test("tells where a school lies", () => {
    expect(unitLine(unit({ grades: [8] }))).toBe("8. trinn · Løten");
    expect(unitKind(unit())).toBe("Skole i Løten");
    expect(unitKind(unit({ level: "fylke", kommune: null }))).toBe("Fylke");
  });
});

test("a text is cut at its school years", () => {
  expect(atYears("mot landet, 2023–24 og 2025–26 samlet")).toEqual(["mot landet, ", "2023–24", " og ", "2025–26", " samlet"]);
  expect(atYears("43–47")).toEqual(["43–47"]);
});
