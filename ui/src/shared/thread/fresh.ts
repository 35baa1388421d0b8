import type { Arrangement, ItemContent, ItemKind } from "../../api";
import type { Of } from "./thread.svelte";

/** A page as Varde proposes it. */
export const AS_PROPOSED: Omit<Arrangement, "report"> = { order: [], left_out: [], rewritten: [], added: [], notes: [] };

/** What a new thing says of itself: nothing. The host fills in what is left out. */
const EMPTY: { [K in ItemKind]: Omit<Of<K>, "kind"> } = {
  "own-judgement": { area: "", period: "", strong: "", worried: "", sure: null, locked_at: null, skipped: false },
  finding: {
    title: "",
    words: "",
    note: "",
    source: "",
    cut_at: "",
    language: "",
    of: null,
    table: null,
    chart: null,
    restricted: false,
    strength: false,
    from: [],
  },
  sheet: { template: "", title: "", date: null, who: "", lines: {}, done: false },
  challenge: { title: "", text: "", strength: false, findings: [], marks: 0, chosen: false, reason: "" },
  goal: {
    title: "",
    level: "enhet",
    whom: "",
    challenges: [],
    supports: [],
    indicator: null,
    target: null,
    by: null,
    signs: "",
    due: null,
    said: null,
  },
  measure: {
    title: "",
    area: "",
    what: "",
    why: "",
    why_source: "",
    who: "",
    early_signs: "",
    late_signs: "",
    stop_doing: "",
    time_cost: "",
    status: "proposed",
    goals: [],
    sheets: [],
    from: null,
    to: null,
  },
  anchoring: { measures: [], group: "", degree: "seen", date: null, form: "", said: "", changed: "" },
  activity: {
    title: "",
    form: "work",
    measures: [],
    owner: "",
    semester: null,
    deadline: null,
    status: "planned",
    barrier: "",
    note: "",
  },
  "log-entry": { date: null, text: "", about: [] },
  evaluation: {
    measures: [],
    due: null,
    owner: "",
    indicator: null,
    first_after: null,
    against: null,
    conclusion: { signs: "", barriers: "", enablers: "", text: "", decision: null, continuation: "", numbers: null },
    locked_at: null,
    earlier: [],
  },
  scheme: { first: null, preparation: 2, carrying_out: 4, milestones: [] },
  group: { form: "styringsgruppe", name: "", members: "", mandate: "", meets: "" },
  case: { form: "contract", title: "", with: "", owner: "", deadline: null, status: "planned", note: "" },
  meeting: {
    form: "dialogmote",
    title: "",
    date: null,
    time: "",
    location: "",
    participants: [],
    agenda: [],
    agenda_sent: null,
    preparation: [],
    minutes: "",
    agreed: [],
    page: { ...AS_PROPOSED, report: "dialogmote" },
  },
  document: { title: "", page: { ...AS_PROPOSED, report: "tilstand" }, stages: [] },
};

/** A new thing of a kind, with what is already known of it. */
export function empty<K extends ItemKind>(kind: K, known: Partial<Of<K>> = {}): ItemContent {
  return { ...EMPTY[kind], ...known, kind } as ItemContent;
}
