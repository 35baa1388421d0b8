import type { ItemKind } from "../../api";
import { msg } from "../../shared/i18n.svelte";

/** What is written in a field, and how. */
export type FieldDef = {
  /** Its name in the store; inside another with a dot between. */
  field: string;
  label: string;
  hint?: string;
  /** It shares its row with the next one. */
  half?: boolean;
} & (
  | { type: "line" | "text" | "date" | "semester" | "year" | "yes" | "role" | "count" }
  /** Stored words with the texts that stand for them. */
  | { type: "choice"; options: readonly { value: string; text: string }[]; empty?: string }
  /** Words of the page, which are no limit. */
  | { type: "open"; of: "areas" | "groups" }
  | { type: "links"; kinds: readonly ItemKind[]; none: string }
  /** Links to the kommune's goals, where it has any. */
  | { type: "kommune-goals" }
);

const choice = (...words: [value: string, text: string][]) => words.map(([value, text]) => ({ value, text }));

const TITLE = { field: "title", type: "line" } as const;
export const PROGRESS = choice(
  ["planned", msg("cycle-progress-planned")],
  ["ongoing", msg("cycle-progress-ongoing")],
  ["done", msg("cycle-progress-done")],
  ["dropped", msg("cycle-progress-dropped")],
);
const OWNER = { field: "owner", label: msg("cycle-owner"), hint: msg("cycle-owner-hint"), type: "role" } as const;
const MEASURES = {
  field: "measures",
  label: msg("cycle-about-measures"),
  type: "links",
  kinds: ["measure"],
  none: msg("cycle-no-measures"),
} as const;

/** The fields of each sort of thing, in the order in which people fill them in. */
export const FIELDS: Partial<Record<ItemKind, readonly FieldDef[]>> = {
  finding: [
    { ...TITLE, label: msg("cycle-finding-title") },
    { field: "note", label: msg("cycle-finding-note"), hint: msg("cycle-finding-note-hint"), type: "text" },
    { field: "strength", label: msg("cycle-finding-strength"), type: "yes" },
  ],
  challenge: [
    { ...TITLE, label: msg("cycle-challenge-title"), hint: msg("cycle-challenge-title-hint") },
    { field: "text", label: msg("cycle-challenge-text"), type: "text" },
    {
      field: "findings",
      label: msg("cycle-challenge-findings"),
      type: "links",
      kinds: ["finding", "sheet"],
      none: msg("cycle-no-findings"),
    },
    { field: "chosen", label: msg("cycle-challenge-chosen"), type: "yes" },
    { field: "strength", label: msg("cycle-challenge-strength"), type: "yes" },
    { field: "marks", label: msg("cycle-challenge-marks"), hint: msg("cycle-challenge-marks-hint"), type: "count", half: true },
    { field: "reason", label: msg("cycle-challenge-reason"), type: "text" },
  ],
  goal: [
    { ...TITLE, label: msg("cycle-goal-title"), hint: msg("cycle-goal-title-hint") },
    {
      field: "level",
      label: msg("cycle-goal-level"),
      type: "choice",
      half: true,
      options: choice(
        ["kommune", msg("cycle-level-kommune")],
        ["enhet", msg("cycle-level-enhet")],
        ["team", msg("cycle-level-team")],
        ["individ", msg("cycle-level-individ")],
      ),
    },
    { field: "whom", label: msg("cycle-goal-whom"), hint: msg("cycle-goal-whom-hint"), type: "line", half: true },
    {
      field: "challenges",
      label: msg("cycle-goal-challenges"),
      type: "links",
      kinds: ["challenge"],
      none: msg("cycle-no-challenges"),
    },
    { field: "supports", label: msg("cycle-goal-supports"), type: "kommune-goals" },
    { field: "signs", label: msg("cycle-goal-signs"), hint: msg("cycle-goal-signs-hint"), type: "text" },
    { field: "due", label: msg("cycle-goal-due"), type: "date", half: true },
  ],
  measure: [
    { ...TITLE, label: msg("cycle-measure-title") },
    {
      field: "status",
      label: msg("cycle-status"),
      type: "choice",
      half: true,
      options: choice(
        ["proposed", msg("cycle-status-proposed")],
        ["active", msg("cycle-status-active")],
        ["paused", msg("cycle-status-paused")],
        ["ended", msg("cycle-status-ended")],
      ),
    },
    { field: "area", label: msg("cycle-measure-area"), hint: msg("cycle-measure-area-hint"), type: "open", of: "areas", half: true },
    { field: "goals", label: msg("cycle-measure-goals"), type: "links", kinds: ["goal"], none: msg("cycle-no-goals") },
    { field: "what", label: msg("cycle-measure-what"), type: "text" },
    { field: "why", label: msg("cycle-measure-why"), hint: msg("cycle-measure-why-hint"), type: "text" },
    { field: "why_source", label: msg("cycle-measure-source"), hint: msg("cycle-measure-source-hint"), type: "line" },
    { field: "who", label: msg("cycle-measure-who"), hint: msg("cycle-owner-hint"), type: "line" },
    { field: "early_signs", label: msg("cycle-measure-early"), type: "text", half: true },
    { field: "late_signs", label: msg("cycle-measure-late"), type: "text", half: true },
    { field: "stop_doing", label: msg("cycle-measure-stop"), hint: msg("cycle-measure-stop-hint"), type: "text" },
    { field: "time_cost", label: msg("cycle-measure-cost"), type: "line" },
    { field: "from", label: msg("cycle-measure-from"), type: "semester", half: true },
    { field: "to", label: msg("cycle-measure-to"), type: "semester", half: true },
  ],
  anchoring: [
    { field: "group", label: msg("cycle-anchoring-group"), hint: msg("cycle-anchoring-group-hint"), type: "open", of: "groups", half: true },
    {
      field: "degree",
      label: msg("cycle-anchoring-degree"),
      type: "choice",
      half: true,
      options: choice(
        ["seen", msg("cycle-degree-seen")],
        ["discussed", msg("cycle-degree-discussed")],
        ["agreed", msg("cycle-degree-agreed")],
      ),
    },
    MEASURES,
    { field: "date", label: msg("cycle-date"), type: "date", half: true },
    { field: "form", label: msg("cycle-anchoring-form"), hint: msg("cycle-anchoring-form-hint"), type: "line", half: true },
    { field: "said", label: msg("cycle-anchoring-said"), type: "text" },
    { field: "changed", label: msg("cycle-anchoring-changed"), hint: msg("cycle-anchoring-changed-hint"), type: "text" },
  ],
  activity: [
    { ...TITLE, label: msg("cycle-activity-title") },
    MEASURES,
    {
      field: "form",
      label: msg("cycle-activity-form"),
      type: "choice",
      half: true,
      options: choice(
        ["work", msg("cycle-form-work")],
        ["training", msg("cycle-form-training")],
        ["guidance", msg("cycle-form-guidance")],
        ["walk", msg("cycle-form-walk")],
      ),
    },
    { field: "status", label: msg("cycle-status"), type: "choice", half: true, options: PROGRESS },
    { ...OWNER, half: true },
    { field: "semester", label: msg("cycle-semester"), type: "semester", half: true },
    { field: "deadline", label: msg("cycle-deadline"), type: "date", half: true },
    { field: "barrier", label: msg("cycle-activity-barrier"), type: "text" },
    { field: "note", label: msg("cycle-note"), type: "text" },
  ],
  "log-entry": [
    { field: "date", label: msg("cycle-date"), type: "date", half: true },
    { field: "text", label: msg("cycle-log-text"), type: "text" },
    { field: "about", label: msg("cycle-about-measures"), type: "links", kinds: ["measure"], none: msg("cycle-no-measures") },
  ],
  evaluation: [
    MEASURES,
    { field: "due", label: msg("cycle-evaluation-due"), type: "date", half: true },
    { ...OWNER, half: true },
    { field: "conclusion.signs", label: msg("cycle-evaluation-signs"), hint: msg("cycle-evaluation-signs-hint"), type: "text" },
    { field: "conclusion.enablers", label: msg("cycle-evaluation-enablers"), type: "text", half: true },
    { field: "conclusion.barriers", label: msg("cycle-evaluation-barriers"), type: "text", half: true },
    { field: "conclusion.text", label: msg("cycle-evaluation-text"), hint: msg("cycle-evaluation-text-hint"), type: "text" },
    {
      field: "conclusion.decision",
      label: msg("cycle-evaluation-decision"),
      type: "choice",
      empty: msg("cycle-decision-none"),
      half: true,
      options: choice(
        ["continue", msg("cycle-decision-continue")],
        ["adjust", msg("cycle-decision-adjust")],
        ["stop", msg("cycle-decision-stop")],
      ),
    },
    { field: "conclusion.continuation", label: msg("cycle-evaluation-continuation"), type: "text" },
  ],
  group: [
    { field: "name", label: msg("cycle-group-name"), type: "line", half: true },
    {
      field: "form",
      label: msg("cycle-group-form"),
      type: "choice",
      half: true,
      options: choice(
        ["styringsgruppe", msg("cycle-form-styringsgruppe")],
        ["fellesmote", msg("cycle-form-fellesmote")],
        ["prosjektgruppe", msg("cycle-form-prosjektgruppe")],
        ["arbeidsgruppe", msg("cycle-form-arbeidsgruppe")],
      ),
    },
    { field: "members", label: msg("cycle-group-members"), hint: msg("cycle-owner-hint"), type: "text" },
    { field: "mandate", label: msg("cycle-group-mandate"), type: "text" },
    { field: "meets", label: msg("cycle-group-meets"), type: "line" },
  ],
  case: [
    { ...TITLE, label: msg("cycle-case-title") },
    {
      field: "form",
      label: msg("cycle-case-form"),
      type: "choice",
      half: true,
      options: choice(
        ["contract", msg("cycle-form-contract")],
        ["application", msg("cycle-form-application")],
        ["political", msg("cycle-form-political")],
      ),
    },
    { field: "status", label: msg("cycle-status"), type: "choice", half: true, options: PROGRESS },
    { field: "with", label: msg("cycle-case-with"), type: "line", half: true },
    { ...OWNER, half: true },
    { field: "deadline", label: msg("cycle-deadline"), type: "date", half: true },
    { field: "note", label: msg("cycle-note"), type: "text" },
  ],
};
