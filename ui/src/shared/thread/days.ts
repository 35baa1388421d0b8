import { locale } from "../i18n.svelte";

/** «27. november 2026», of a day written `2026-11-27`. */
export function day(text: string): string {
  const [year = 0, month = 1, date = 1] = text.split("-").map(Number);
  return new Intl.DateTimeFormat(locale.tags, { dateStyle: "long", timeZone: "UTC" }).format(
    Date.UTC(year, month - 1, date),
  );
}

/** «27. nov.», where the year is plain. */
export function shortDay(text: string): string {
  const [year = 0, month = 1, date = 1] = text.split("-").map(Number);
  return new Intl.DateTimeFormat(locale.tags, { day: "numeric", month: "short", timeZone: "UTC" }).format(
    Date.UTC(year, month - 1, date),
  );
}
