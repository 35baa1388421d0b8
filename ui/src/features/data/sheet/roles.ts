import type { SheetRole } from "../../../api";
import { msg } from "../../../shared/i18n.svelte";

/** A role as a list of choices names it: `unit-name`, `value`, `level-3`. */
export function wordOf(role: SheetRole): string {
  if (role.kind !== "level") return role.kind;
  return role.level === null ? "level" : `level-${role.level}`;
}

/** The role of a word; what an earlier role said of levels and shares stays. */
export function roleOf(word: string, before: SheetRole): SheetRole {
  const level = /^level(?:-(\d))?$/.exec(word);
  if (level) {
    const measure = before.kind === "level" ? before.measure : "unknown";
    return { kind: "level", level: level[1] ? Number(level[1]) : null, measure };
  }
  if (word === "value") return { kind: "value", scale: before.kind === "value" ? before.scale : "as-written" };
  return { kind: word } as SheetRole;
}

export const LEVELS = [1, 2, 3, 4, 5];

/** Choices in groups, each with its message. */
export const ROLES = [
  {
    group: msg("roles-figures"),
    roles: [
      ["value", msg("role-value")],
      ["pupils", msg("role-pupils")],
      ["half-width", msg("role-half-width")],
      ["deviation", msg("role-deviation")],
    ],
  },
  {
    group: msg("roles-who"),
    roles: [
      ["unit-name", msg("role-unit-name")],
      ["unit-code", msg("role-unit-code")],
      ["kommune", msg("role-kommune")],
      ["group", msg("role-group")],
      ["gender", msg("role-gender")],
      ["ownership", msg("role-ownership")],
    ],
  },
  {
    group: msg("roles-what"),
    roles: [
      ["school-year", msg("role-school-year")],
      ["month", msg("role-month")],
      ["grade", msg("role-grade")],
      ["subject", msg("role-subject")],
      ["indicator", msg("role-indicator")],
      ["level-number", msg("role-level-number")],
    ],
  },
] as const;
