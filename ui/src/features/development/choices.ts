import type { IndicatorChoice } from "../../api";

/** Every subject once, in the order that the host gave. */
export function subjectsAt(choices: IndicatorChoice[]): string[] {
  return [...new Set(choices.map((choice) => choice.subject))];
}

export function gradesOf(choices: IndicatorChoice[], subject: string): IndicatorChoice[] {
  return choices.filter((choice) => choice.subject === subject).sort((a, b) => a.grade_number - b.grade_number);
}

/** The subject at the grade that the reader was on, or else at the nearest grade that has it. */
export function keepingGrade(choices: IndicatorChoice[], subject: string, grade: number): string {
  const [nearest] = gradesOf(choices, subject).sort(
    (a, b) => Math.abs(a.grade_number - grade) - Math.abs(b.grade_number - grade),
  );
  return nearest?.key ?? "";
}
