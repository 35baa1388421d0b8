import type { Added, AddedBlock, Arrangement, Language } from "../../api";

/** The page with its parts in this order. */
export function ordered(page: Arrangement, order: string[]): Arrangement {
  return { ...page, order };
}

/** The page with a part or a block in it, or without. */
export function shown(page: Arrangement, id: string, yes: boolean): Arrangement {
  const others = page.left_out.filter((out) => out !== id);
  return { ...page, left_out: yes ? others : [...others, id] };
}

/** A list with what stands at one place moved to another. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const all = [...list];
  const [one] = all.splice(from, 1);
  if (one !== undefined) all.splice(Math.max(0, Math.min(to, all.length)), 0, one);
  return all;
}

/** The text at a place in people's own words; Varde's again when they say the same, or nothing. */
export function rewritten(page: Arrangement, at: string, language: Language, was: string, text: string): Arrangement {
  const here = (one: { at: string; language: string }) => one.at === at && one.language === language;
  const before = page.rewritten.find(here);
  const others = page.rewritten.filter((one) => !here(one));
  const original = before?.was ?? was;
  if (text.trim() === "" || text === original) return { ...page, rewritten: others };
  return { ...page, rewritten: [...others, { at, language, was: original, text }] };
}

/** Own words that stay, now that Varde would say something else. */
export function confirmed(page: Arrangement, at: string, language: Language, now: string): Arrangement {
  return { ...page, rewritten: page.rewritten.map((one) => (one.at === at && one.language === language ? { ...one, was: now } : one)) };
}

export function noted(page: Arrangement, at: string, text: string): Arrangement {
  const others = page.notes.filter((note) => note.at !== at);
  return { ...page, notes: text.trim() === "" ? others : [...others, { at, text }] };
}

/** The page with a part of people's own, at its end; `id` must be new. */
export function withPart(page: Arrangement, id: string, what: AddedBlock): Arrangement {
  return { ...page, added: [...page.added, { id, what }] };
}

export function withoutPart(page: Arrangement, id: string): Arrangement {
  const mine = (at: string) => at === id || at.startsWith(`${id}/`);
  return {
    ...page,
    added: page.added.filter((added) => added.id !== id),
    order: page.order.filter((named) => named !== id),
    left_out: page.left_out.filter((out) => !mine(out)),
    rewritten: page.rewritten.filter(({ at }) => !mine(at)),
    notes: page.notes.filter(({ at }) => !mine(at)),
  };
}

export function withWords(page: Arrangement, id: string, what: AddedBlock): Arrangement {
  return { ...page, added: page.added.map((added: Added) => (added.id === id ? { ...added, what } : added)) };
}
