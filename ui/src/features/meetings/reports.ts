import type { ReportKind } from "../../api";
import { msg } from "../../shared/i18n.svelte";

/** The pages that Varde can fill, with their names. */
export const REPORTS: readonly [ReportKind, string][] = [
  ["dialogmote", msg("meetings-report-dialogmote")],
  ["tilstand", msg("meetings-report-tilstand")],
  ["oppfolging-1", msg("meetings-report-oppfolging-1")],
  ["oppfolging-2", msg("meetings-report-oppfolging-2")],
  ["oppfolging-3", msg("meetings-report-oppfolging-3")],
  ["lesing", msg("meetings-report-lesing")],
  ["fau", msg("meetings-report-fau")],
];
