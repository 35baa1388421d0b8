import type { Options } from "../../api";

/** Nothing chosen: the page chooses for itself. */
export const UNCHOSEN: Options = { grade: null, indicator: null, diverging: false, settings: {} };

/** Before the names of settings. */
export const SETTINGS = "settings.";

/** The reader's choices with one more: what is none of the page's own options is one of its settings. */
export function withChoice(options: Options, option: string, value: string): Options {
  switch (option) {
    case "grade":
      return { ...options, grade: Number.parseInt(value, 10) || null };
    case "indicator":
      return { ...options, indicator: value };
    case "diverging":
      return { ...options, diverging: value === "true" };
    default: {
      const name = option.startsWith(SETTINGS) ? option.slice(SETTINGS.length) : option;
      return { ...options, settings: { ...options.settings, [name]: value } };
    }
  }
}
