import type { Card } from "./Card";
import type { Missing } from "./Missing";
import type { Statement } from "./Statement";
import type { Unit } from "./Unit";

export type Overview = { unit: Unit, lead: string, statements: Array<Statement>, cards: Array<Card>, missing: Array<Missing>, legend: string, source: string, };
