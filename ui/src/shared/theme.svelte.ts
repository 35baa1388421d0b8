import type { ChartTheme, ThemeChoice } from "../api";

const dark = matchMedia("(prefers-color-scheme: dark)");
const forced = matchMedia("(forced-colors: active)");

let choice = $state<ThemeChoice>("system");
let systemIsDark = $state(dark.matches);
let isForced = $state(forced.matches);

dark.addEventListener("change", () => {
  systemIsDark = dark.matches;
  paint();
});
forced.addEventListener("change", () => (isForced = forced.matches));

function isDark(): boolean {
  return choice === "dark" || (choice === "system" && systemIsDark);
}

function paint() {
  const root = document.documentElement;
  root.dataset.colorScheme = isDark() ? "dark" : "light";
  // The first paint had its colour from a style attribute; from here on the tokens carry it.
  root.style.backgroundColor = "";
}

/** The window's colours: what the reader chose, and what that comes to on this machine. */
export const theme = {
  get choice() {
    return choice;
  },
  /** What a chart must be drawn for. */
  get chart(): ChartTheme {
    return isForced ? "forced-colours" : isDark() ? "dark" : "light";
  },
  /** What the host drew the first charts for: what the machine itself wishes, it may not know. */
  get first(): ChartTheme {
    return choice === "dark" ? "dark" : "light";
  },
  choose(next: ThemeChoice) {
    choice = next;
    paint();
  },
};
