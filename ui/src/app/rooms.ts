import type { AnalysisKind } from "../api";
import { msg } from "../shared/i18n.svelte";

/** A view of the room «Analysere». «Utvikling» has a name of its own: starts have begun in it since before there were others. */
export type AnalysisRoom = "development" | `analysis:${AnalysisKind}`;
export type Room = "overview" | AnalysisRoom | "data" | "settings";

/** In the order of the tabs, each with its name. */
export const ANALYSIS: { room: AnalysisRoom; name: string; kind: AnalysisKind | null }[] = [
  { room: "development", name: msg("room-development"), kind: null },
  { room: "analysis:many", name: msg("room-many"), kind: "many" },
  { room: "analysis:survey", name: msg("room-survey"), kind: "survey" },
  { room: "analysis:cohorts", name: msg("room-cohorts"), kind: "cohorts" },
  { room: "analysis:schools", name: msg("room-schools"), kind: "schools" },
  { room: "analysis:risk", name: msg("room-risk"), kind: "risk" },
];

export function isAnalysis(room: string): room is AnalysisRoom {
  return ANALYSIS.some((view) => view.room === room);
}

/** What the host remembers is a room only if there still is one of that name. */
export function isRoom(room: string): room is Room {
  return ["overview", "data", "settings"].includes(room) || isAnalysis(room);
}
