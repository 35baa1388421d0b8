import type { Slide } from "../../../api";

/**
 * Letters in hundredths of the slide's height, and the height of a line in letters. On a wall that is watched from six
 * times its height away (ten metres, on a picture of 1.7), letters of 3.6 are as large as those of a book in the hand.
 */
export const LETTERS: Record<NonNullable<Slide["block"]>["kind"] | "title", { largest: number; smallest: number; line: number }> = {
  title: { largest: 11, smallest: 5, line: 1.12 },
  text: { largest: 8.5, smallest: 3.6, line: 1.35 },
  note: { largest: 8.5, smallest: 3.6, line: 1.35 },
  write: { largest: 8.5, smallest: 3.6, line: 1.35 },
  said: { largest: 8, smallest: 3.6, line: 1.35 },
  entry: { largest: 6.5, smallest: 3.6, line: 1.35 },
  list: { largest: 7, smallest: 3.6, line: 1.35 },
  table: { largest: 7, smallest: 3.2, line: 1.35 },
  figure: { largest: 6, smallest: 3.6, line: 1.3 },
};

/** A chart's letters have a size of their own; this is theirs in hundredths of the slide's height. */
const [CHART_LETTERS, AS_DRAWN] = [3.4, 12];

/** The size that a chart is asked for in, so that its letters are read from the back row. */
export function chartUnits(width: number, height: number, unit: number): { width: number; height: number } {
  const scale = (CHART_LETTERS * unit) / AS_DRAWN;
  return { width: width / scale, height: height / scale };
}

/** How many screens a long text takes when the end of each is seen again on the next. */
export function screensOf(text: number, screen: number, again: number): number {
  if (text <= screen || screen <= again) return 1;
  return 1 + Math.ceil((text - screen) / (screen - again));
}

/** What a slide is called in a list, and read aloud as. */
export function opening({ part, block }: Slide): string {
  const own = words(block);
  return own === "" ? part : `${part}: ${own}`;
}

function words(block: Slide["block"]): string {
  switch (block?.kind) {
    case "text":
    case "note":
      return block.text;
    case "write":
      return block.prompt;
    case "said":
      return `${block.heading} ${block.text}`;
    case "figure":
      return `${block.title}. ${block.finding}`;
    case "table":
      return block.table.caption;
    case "entry":
      return block.title;
    case "list":
      return block.items[0] ?? "";
    case undefined:
      return "";
  }
}
