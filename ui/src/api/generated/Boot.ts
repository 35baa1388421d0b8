import type { History } from "./History";
import type { Language } from "./Language";
import type { OverviewView } from "./OverviewView";
import type { StoreState } from "./StoreState";
import type { ThemeChoice } from "./ThemeChoice";
import type { Unit } from "./Unit";

export type Boot = { language: Language, theme: ThemeChoice, has_data: boolean, unit: Unit | null, room: string | null, store: StoreState, history: History, overview: OverviewView | null, version: string, };
