import { t } from "../../shared/i18n.svelte";

/** Half years around the one we are in, as a plan needs them; one that is chosen is always among them. */
export function semesters(now: string, chosen = "", before = 4, after = 8): { value: string; text: string }[] {
  const from = indexOf(now);
  if (from === null) return [];
  const all = Array.from({ length: before + after + 1 }, (_, i) => wordOf(from - before + i));
  if (chosen && !all.includes(chosen)) all.push(chosen);
  return all.sort((a, b) => (indexOf(a) ?? 0) - (indexOf(b) ?? 0)).map((value) => ({ value, text: semesterText(value) }));
}

/** `2026-autumn` as a number that grows by one a semester. */
export function indexOf(semester: string): number | null {
  const [year, half] = semester.split("-");
  return half === "spring" || half === "autumn" ? Number(year) * 2 + (half === "autumn" ? 1 : 0) : null;
}

export function wordOf(index: number): string {
  return `${Math.floor(index / 2)}-${index % 2 === 1 ? "autumn" : "spring"}`;
}

/** «Høst 2026». */
export function semesterText(semester: string): string {
  const [year = "", half] = semester.split("-");
  return half === "autumn" ? t("cycle-autumn", { year }) : t("cycle-spring", { year });
}

/** The half year that a day lies in. */
export function semesterOf(day: string): string {
  const [year, month] = day.split("-").map(Number);
  return `${year}-${(month ?? 1) >= 8 ? "autumn" : "spring"}`;
}
