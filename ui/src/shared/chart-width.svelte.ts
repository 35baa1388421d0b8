import { untrack } from "svelte";
import type { Chart } from "../api";
import { textScale } from "./scale";

/** Smaller changes of width only scale the picture. */
const STEP = 8;
const SETTLE = 150;

/** The width that charts are drawn for in one place of a page. Made while its component is. */
export class ChartWidth {
  /** The place itself, in CSS pixels: bound to its `clientWidth`. */
  place = $state(0);
  /** What to ask for; 0 until the page is laid out. */
  asked = $state(0);

  constructor() {
    // A window that is being dragged wider asks once, when it rests.
    $effect(() => {
      if (this.place === 0) return;
      const now = this.place / textScale();
      const before = untrack(() => this.asked);
      if (before === 0) {
        this.asked = now;
        return;
      }
      if (Math.abs(now - before) < STEP) return;
      const timer = setTimeout(() => (this.asked = now), SETTLE);
      return () => clearTimeout(timer);
    });
  }

  /** A chart that is there already need not be drawn again. */
  fits(chart: Chart): boolean {
    return Math.abs(this.asked - chart.width) < STEP;
  }
}

/** As high as a chart of this width is asked to be. */
export function chartHeight(width: number): number {
  return Math.round(Math.min(Math.max(width * 0.44, 260), 420));
}
