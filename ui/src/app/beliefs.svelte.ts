import { asAppError, commands, type AnalysisKind, type AreaJudgement, type OwnJudgements, type Unit } from "../api";
import { toaster } from "../shared/toasts.svelte";
import type { AnalysisRoom } from "./rooms";
import type { Session } from "./session.svelte";

/** What the leaders of a unit believe of the areas that a view of «Analysere» shows, and where they are asked first. */
export class Beliefs {
  #of = $state.raw<{ unit: string; all: OwnJudgements } | null>(null);
  #session: Session;
  #turn = 0;

  constructor(session: Session, unit: Unit) {
    this.#session = session;
    const first = session.firstJudgements;
    if (first) this.#of = { unit: unit.id, all: first };
  }

  async load(unit: Unit) {
    const turn = ++this.#turn;
    try {
      const all = await commands.ownJudgements(unit.id);
      if (turn === this.#turn) this.#of = { unit: unit.id, all };
    } catch (thrown) {
      // The numbers are not kept from anybody because of it.
      if (turn === this.#turn) this.#of = { unit: unit.id, all: { areas: [], first: null } };
      toaster.warn(asAppError(thrown).message);
    }
  }

  /** The areas that the view shows numbers of; null until they are known. */
  areas(unit: Unit, room: AnalysisRoom): AreaJudgement[] | null {
    if (this.#of?.unit !== unit.id) return null;
    const { areas, first } = this.#of.all;
    const shown = this.#shown(room, areas, first);
    return areas.filter((area) => shown.includes(area.area));
  }

  #shown(room: AnalysisRoom, areas: AreaJudgement[], first: string | null): (string | null)[] {
    const areaOf = (indicator: string | null | undefined) =>
      areas.find((area) => indicator && area.indicators.includes(indicator))?.area ?? first;
    if (room === "development") return [areaOf(this.#session.indicator)];
    const kind = room.slice("analysis:".length) as AnalysisKind;
    switch (kind) {
      case "survey":
        return ["survey"];
      case "schools":
        return [areaOf(this.#session.options.schools?.indicator)];
      case "risk":
        return ["national-tests", "survey", "final-grades"];
      case "many":
      case "cohorts":
        return ["national-tests"];
      default:
        return [];
    }
  }
}
