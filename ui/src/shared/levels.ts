import type { Level } from "../api";
import { msg, t } from "./i18n.svelte";

const NAMES: Record<Level, string> = {
  "may-be-chance": msg("level-may-be-chance"),
  possible: msg("level-possible"),
  clear: msg("level-clear"),
  "cannot-tell": msg("level-cannot-tell"),
};

/** «Tydelig forskjell»: for cards, which carry the level without its words. */
export function levelName(level: Level): string {
  return t(NAMES[level]);
}
