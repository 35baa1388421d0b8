import type { Mark } from "../api";

/** Marks in the order that the arrow keys walk: the reader's own unit first, then series by series over the years. */
export function walkOrder(marks: Mark[]): Mark[] {
  const series = [...new Set(marks.map((mark) => mark.series))];
  const own = new Set(marks.filter((mark) => mark.own).map((mark) => mark.series));
  series.sort((a, b) => Number(own.has(b)) - Number(own.has(a)));
  return series.flatMap((name) => marks.filter((mark) => mark.series === name).sort((a, b) => a.x - b.x));
}

function middle(mark: Mark): { x: number; y: number } {
  return { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 };
}

/** Where a key leads from one mark, or null when the key is not ours. */
export function markAfterKey(marks: Mark[], from: number, key: string): number | null {
  const last = marks.length - 1;
  switch (key) {
    case "ArrowRight":
      return Math.min(from + 1, last);
    case "ArrowLeft":
      return Math.max(from - 1, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    case "ArrowUp":
    case "ArrowDown":
      return sameYear(marks, from, key === "ArrowUp" ? -1 : 1);
    default:
      return null;
  }
}

/** The mark above or below in the same school year; the same mark when there is none. */
function sameYear(marks: Mark[], from: number, direction: 1 | -1): number {
  const start = marks[from];
  if (!start) return from;
  const column = marks
    .map((mark, index) => ({ index, y: middle(mark).y, period: mark.period }))
    .filter((mark) => mark.period === start.period)
    .sort((a, b) => a.y - b.y || a.index - b.index);
  const place = column.findIndex((mark) => mark.index === from);
  return column[place + direction]?.index ?? from;
}

/** The mark that a pointer means: the nearest one, if it is near. */
export function nearestMark(marks: Mark[], x: number, y: number, reach: number): number | null {
  let best: number | null = null;
  let shortest = reach;
  marks.forEach((mark, index) => {
    const dx = Math.max(mark.x - x, 0, x - mark.x - mark.width);
    const dy = Math.max(mark.y - y, 0, y - mark.y - mark.height);
    const centre = middle(mark);
    // Inside several boxes at once, the nearest middle decides.
    const away = Math.hypot(dx, dy) + Math.hypot(centre.x - x, centre.y - y) / 1000;
    if (away < shortest) [best, shortest] = [index, away];
  });
  return best;
}
