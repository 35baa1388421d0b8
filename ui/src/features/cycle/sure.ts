import type { Sureness } from "../../api";
import { msg } from "../../shared/i18n.svelte";

/** How sure the leaders were of what they believed. */
export const SURE: { value: Sureness; text: string }[] = [
  { value: "unsure", text: msg("cycle-believe-unsure") },
  { value: "fairly-sure", text: msg("cycle-believe-fairly-sure") },
  { value: "sure", text: msg("cycle-believe-certain") },
];
