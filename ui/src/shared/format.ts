import { locale } from "./i18n.svelte";

/** `12 345` */
export function number(value: number): string {
  return new Intl.NumberFormat(locale.tags).format(value);
}

/** As a field takes it: no separator between thousands. */
export function plainNumber(value: number): string {
  return new Intl.NumberFormat(locale.tags, { useGrouping: false, maximumFractionDigits: 3 }).format(value).replace("−", "-");
}

function moment(iso: string, style: Intl.DateTimeFormatOptions): string {
  const at = new Date(iso);
  // A time that the host does not know is not shown.
  return Number.isNaN(at.getTime()) ? "" : new Intl.DateTimeFormat(locale.tags, style).format(at);
}

/** `22. november 2026` */
export function date(iso: string): string {
  return moment(iso, { dateStyle: "long" });
}

/** `22. november 2026 kl. 14:05` */
export function dateTime(iso: string): string {
  return moment(iso, { dateStyle: "long", timeStyle: "short" });
}

/** `1,4 MB` */
export function bytes(size: number): string {
  const [value, unit] = size < 1e6 ? [size / 1e3, "kilobyte"] : [size / 1e6, "megabyte"];
  return new Intl.NumberFormat(locale.tags, {
    style: "unit",
    unit,
    unitDisplay: "short",
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}

/** A text cut at its school years, which must not break over a line: every second part is one, such as `2025–26`. */
export function atYears(text: string): string[] {
  return text.split(/(\d{4}–\d{2}(?!\d))/);
}

/** «lesing, regning og engelsk» */
export function list(items: string[]): string {
  return new Intl.ListFormat(locale.tags, { type: "conjunction" }).format(items);
}
