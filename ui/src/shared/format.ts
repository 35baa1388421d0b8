import { locale } from "./i18n.svelte";

/** `12 345` */
export function number(value: number): string {
  return new Intl.NumberFormat(locale.tag).format(value);
}

/** `22. november 2026` */
export function date(iso: string): string {
  return new Intl.DateTimeFormat(locale.tag, { dateStyle: "long" }).format(new Date(iso));
}

/** `22. november 2026 kl. 14:05` */
export function dateTime(iso: string): string {
  return new Intl.DateTimeFormat(locale.tag, { dateStyle: "long", timeStyle: "short" }).format(new Date(iso));
}

/** `1,4 MB` */
export function bytes(size: number): string {
  const [value, unit] = size < 1e6 ? [size / 1e3, "kilobyte"] : [size / 1e6, "megabyte"];
  return new Intl.NumberFormat(locale.tag, {
    style: "unit",
    unit,
    unitDisplay: "short",
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}

/** «lesing, regning og engelsk» */
export function list(items: string[]): string {
  return new Intl.ListFormat(locale.tag, { type: "conjunction" }).format(items);
}

/** Sorted as the reader's language sorts, with numbers inside names by value. */
export function sorted<T>(items: T[], by: (item: T) => string): T[] {
  const collator = new Intl.Collator(locale.tag, { numeric: true });
  return [...items].sort((a, b) => collator.compare(by(a), by(b)));
}
