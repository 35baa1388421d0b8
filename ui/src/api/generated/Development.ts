import type { IndicatorChoice } from "./IndicatorChoice";
import type { Table } from "./Table";
import type { Unit } from "./Unit";
import type { Verdict } from "./Verdict";

export type Development = { unit: Unit, indicator: IndicatorChoice, choices: Array<IndicatorChoice>, title: string, summary: string, verdicts: Array<Verdict>, table: Table, notes: Array<string>, source: string, restricted: boolean, };
