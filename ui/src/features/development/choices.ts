import type { ChoiceOption, IndicatorChoice } from "../../api";

/** What the switch sets, from the outermost in. */
export const LEVELS = ["group", "subject", "grade", "measure"] as const;
export type Level = (typeof LEVELS)[number];

/** The same of the indicator on that level and on every level outside it. */
function same(a: IndicatorChoice, b: IndicatorChoice, upTo: number): boolean {
  return LEVELS.slice(0, upTo).every((level) => a[level] === b[level]);
}

/** What can be chosen on a level while those outside it stay, in the host's order; grades ascending. */
export function optionsAt(choices: IndicatorChoice[], chosen: IndicatorChoice, level: Level): ChoiceOption[] {
  const here = choices.filter((choice) => same(choice, chosen, LEVELS.indexOf(level)));
  if (level === "grade") here.sort((a, b) => a.grade_number - b.grade_number);
  return [...new Set(here.map((choice) => choice[level]))].map((text) => ({ value: text, text }));
}

/**
 * The indicator to go to when one level changes. Those outside it stay; inside it the subject is kept, then the
 * nearest grade, then what is measured, as far as there is one.
 */
export function keeping(choices: IndicatorChoice[], chosen: IndicatorChoice, level: Level, value: string): string {
  const there = choices.filter((choice) => same(choice, chosen, LEVELS.indexOf(level)) && choice[level] === value);
  const far = (choice: IndicatorChoice) => [
    Number(choice.subject !== chosen.subject),
    Math.abs(choice.grade_number - chosen.grade_number),
    Number(choice.measure !== chosen.measure),
  ];
  const nearest = there.sort((a, b) => {
    const [one, other] = [far(a), far(b)];
    const at = one.findIndex((distance, i) => distance !== other[i]);
    return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
  });
  return nearest[0]?.key ?? chosen.key;
}
