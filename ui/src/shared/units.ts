import type { Unit } from "../api";
import { list } from "./format";
import { t } from "./i18n.svelte";

/**
 * «8. trinn», «8. og 9. trinn», «5.–7. trinn», «1., 5. og 8. trinn». A grade is a name and goes in as text: nothing of
 * Intl is asked for, whose first use takes a start 20 ms.
 */
export function gradesText(grades: number[]): string {
  const [first, second] = grades;
  if (first === undefined) return "";
  if (second === undefined) return t("grade-one", { grade: `${first}` });
  if (grades.length === 2) return t("grades-two", { first: `${first}`, second: `${second}` });
  const run = grades.every((grade, i) => grade === first + i);
  if (run) return t("grades-range", { from: `${first}`, to: `${first + grades.length - 1}` });
  return t("grades-list", { grades: list(grades.map((grade) => t("grade-ordinal", { grade: `${grade}` }))) });
}

/** The line under or beside a unit's name, which tells two of the same name apart. */
export function unitLine(unit: Unit): string {
  const kind = {
    country: () => t("unit-country"),
    fylke: () => t("unit-fylke"),
    kommune: () => t("unit-kommune"),
    school: () => unit.kommune ?? t("unit-school"),
  }[unit.level]();
  return [gradesText(unit.grades), kind].filter(Boolean).join(" · ");
}

/** The kind in words, for the search list: «Skole i Løten». */
export function unitKind(unit: Unit): string {
  switch (unit.level) {
    case "country":
      return t("unit-country");
    case "fylke":
      return t("unit-fylke");
    case "kommune":
      return t("unit-kommune");
    case "school":
      return unit.kommune ? t("unit-school-in", { kommune: unit.kommune }) : t("unit-school");
  }
}
