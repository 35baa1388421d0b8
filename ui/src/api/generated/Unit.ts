import type { UnitLevel } from "./UnitLevel";

export type Unit = { id: string, level: UnitLevel, name: string, kommune: string | null, kommunenummer: string | null, orgnr: string | null, grades: Array<number>, };
