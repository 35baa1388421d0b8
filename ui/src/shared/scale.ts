const BASE = 16;

/**
 * How much larger than usual the text of the page is. A chart's letters have a fixed size, so a chart is drawn for a
 * width without this, and its picture grows with the text around it.
 */
export function textScale(): number {
  return (parseFloat(getComputedStyle(document.documentElement).fontSize) || BASE) / BASE;
}
