import type { AnalysisKind, ItemKind } from "../api";
import { msg } from "../shared/i18n.svelte";

/** A view of the room «Analysere». «Utvikling» has a name of its own: starts have begun in it since before there were others. */
export type AnalysisRoom = "development" | `analysis:${AnalysisKind}` | "analysis:findings" | "analysis:sheets";
/** A view of the other steps of the cycle. */
export type CycleRoom = (typeof CYCLE)[number]["views"][number]["room"];
export type Room = "overview" | AnalysisRoom | CycleRoom | "meetings" | "data" | "settings";

/** The steps after «Analysere», in the order of the rail, each with its views in the order of the tabs. */
export const CYCLE = [
  {
    step: "choose",
    name: msg("room-choose"),
    views: [
      { room: "choose:thread", name: msg("room-thread") },
      { room: "choose:challenges", name: msg("room-challenges") },
      { room: "choose:goals", name: msg("room-goals") },
      { room: "choose:measures", name: msg("room-measures") },
    ],
  },
  { step: "anchor", name: msg("room-anchor"), views: [{ room: "anchor", name: msg("room-anchor") }] },
  {
    step: "carry-out",
    name: msg("room-carry-out"),
    views: [
      { room: "carry-out:timeline", name: msg("room-timeline") },
      { room: "carry-out:activities", name: msg("room-activities") },
      { room: "carry-out:waiting", name: msg("room-waiting") },
      { room: "carry-out:steering", name: msg("room-steering") },
    ],
  },
  { step: "evaluate", name: msg("room-evaluate"), views: [{ room: "evaluate", name: msg("room-evaluate") }] },
] as const;

export type CycleStep = (typeof CYCLE)[number]["step"];

/** The step that a room belongs to, if it is one of the cycle's. */
export function stepOf(room: string) {
  return CYCLE.find((step) => step.views.some((view) => view.room === room)) ?? null;
}

export function isCycle(room: string): room is CycleRoom {
  return stepOf(room) !== null;
}

/** In the order of the tabs, each with its name. */
export const ANALYSIS: { room: AnalysisRoom; name: string; kind: AnalysisKind | null }[] = [
  { room: "development", name: msg("room-development"), kind: null },
  { room: "analysis:many", name: msg("room-many"), kind: "many" },
  { room: "analysis:survey", name: msg("room-survey"), kind: "survey" },
  { room: "analysis:cohorts", name: msg("room-cohorts"), kind: "cohorts" },
  { room: "analysis:schools", name: msg("room-schools"), kind: "schools" },
  { room: "analysis:risk", name: msg("room-risk"), kind: "risk" },
  { room: "analysis:findings", name: msg("room-findings"), kind: null },
  { room: "analysis:sheets", name: msg("room-sheets"), kind: null },
];

export function isAnalysis(room: string): room is AnalysisRoom {
  return ANALYSIS.some((view) => view.room === room);
}

/** Two views of one room: the focus stays on their tabs. */
export function sameRoom(one: string, other: string): boolean {
  return (isAnalysis(one) && isAnalysis(other)) || (stepOf(one) !== null && stepOf(one) === stepOf(other));
}

/** What the host remembers is a room only if there still is one of that name. */
export function isRoom(room: string): room is Room {
  return ["overview", "meetings", "data", "settings"].includes(room) || isAnalysis(room) || isCycle(room);
}

/** The room where things of this kind are written. */
export function roomOf(kind: ItemKind): Room {
  const rooms: Record<ItemKind, Room> = {
    "own-judgement": "analysis:findings",
    finding: "analysis:findings",
    sheet: "analysis:sheets",
    challenge: "choose:challenges",
    goal: "choose:goals",
    measure: "choose:measures",
    anchoring: "anchor",
    activity: "carry-out:activities",
    "log-entry": "carry-out:activities",
    evaluation: "evaluate",
    scheme: "carry-out:timeline",
    group: "carry-out:steering",
    case: "carry-out:steering",
    meeting: "meetings",
    document: "meetings",
  };
  return rooms[kind];
}

/** The rooms whose name, or whose step's, holds the text. */
export function named(text: string, read: (message: string) => string): { room: Room; name: string }[] {
  const asked = text.toLocaleLowerCase();
  const all: { room: Room; name: string }[] = [
    { room: "overview", name: read(msg("room-overview")) },
    ...ANALYSIS.map(({ room, name }) => ({ room, name: `${read(msg("room-analyse"))}: ${read(name)}` })),
    ...CYCLE.flatMap(({ name, views }) =>
      views.map((view) => ({ room: view.room as Room, name: views.length > 1 ? `${read(name)}: ${read(view.name)}` : read(name) })),
    ),
    { room: "meetings", name: read(msg("room-meetings")) },
    { room: "data", name: read(msg("room-data")) },
    { room: "settings", name: read(msg("room-settings")) },
  ];
  return all.filter(({ name }) => name.toLocaleLowerCase().includes(asked));
}
