import {
  asAppError,
  commands,
  type AnalysisKind,
  type CycleStep as CycleStepName,
  type Boot,
  type DevelopmentView,
  type History,
  type ItemKind,
  type Language,
  type Options,
  type OverviewView,
  type OwnJudgements,
  type Shown,
  type Step,
  type StoreState,
  type ThemeChoice,
  type ThreadHit,
  type Unit,
} from "../api";
import { locale, t } from "../shared/i18n.svelte";
import { theme } from "../shared/theme.svelte";
import { toaster } from "../shared/toasts.svelte";
import { CYCLE, isAnalysis, isRoom, roomOf, stepOf, type AnalysisRoom, type CycleRoom, type CycleStep, type Room } from "./rooms";

const NO_HISTORY: History = { undo: null, redo: null, recent: [] };

/** What the window shows and of whom. Only the shell reads it; rooms get what they need as properties. */
export class Session {
  room = $state<Room>("overview");
  /** The view of «Analysere» that its door leads to: the last one that was open. */
  analysis = $state<AnalysisRoom>("development");
  /** The view that the door to each of the other steps leads to. */
  cycle = $state<Record<CycleStep, CycleRoom>>(
    Object.fromEntries(CYCLE.map(({ step, views }) => [step, views[0].room])) as Record<CycleStep, CycleRoom>,
  );
  unit = $state.raw<Unit | null>(null);
  hasData = $state(false);
  /** The fictional kommune is in the store. */
  example = $state(false);
  store = $state.raw<StoreState>({ state: "open", folder: "" });
  history = $state.raw<History>(NO_HISTORY);
  version = $state("");
  /** The overview that came with the start, until the store changes. */
  first = $state.raw<OverviewView | null>(null);
  /** The same for the room «Utvikling», when the window was left there. */
  firstDevelopment = $state.raw<DevelopmentView | null>(null);
  /** And what the unit's leaders believed, when the window was left among its numbers. */
  firstJudgements = $state.raw<OwnJudgements | null>(null);
  /** Grows whenever the store may hold something else; rooms load again. */
  revision = $state(0);
  /** The chart that the reader last looked at. */
  indicator = $state<string | null>(null);
  /** What the reader has chosen on each of the pages of «Analysere»; what another unit lacks, its page chooses itself. */
  options = $state.raw<Partial<Record<AnalysisKind, Options>>>({});
  /** Files on their way into the Data room. */
  incoming = $state.raw<{ paths: string[] } | null>(null);
  /** The reader asked how to fetch a file. */
  fetchHelp = $state(false);
  searching = $state(false);
  /** The thing that the reader came for, and a new one each time it is asked for. */
  opened = $state.raw<{ id: string } | null>(null);

  constructor(boot: Boot) {
    this.#take(boot);
    if (boot.room && isRoom(boot.room)) this.#enter(boot.room);
  }

  #take(boot: Boot) {
    locale.choose(boot.language);
    theme.choose(boot.theme);
    this.unit = boot.unit;
    this.hasData = boot.has_data;
    this.example = boot.example;
    this.store = boot.store;
    this.history = boot.history;
    this.version = boot.version;
    this.first = boot.overview;
    this.firstDevelopment = boot.development;
    this.firstJudgements = boot.own_judgements;
  }

  /** What came with the start is no longer how things stand. */
  #forget() {
    this.first = null;
    this.firstDevelopment = null;
    this.firstJudgements = null;
  }

  /** Runs something that may fail; a failure is told, and nothing else changes. */
  async attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (thrown) {
      toaster.warn(asAppError(thrown).message);
      return undefined;
    }
  }

  async refresh() {
    const boot = await this.attempt(commands.boot);
    if (!boot) return;
    this.#take(boot);
    this.#forget();
    this.revision++;
  }

  async changed(history: History) {
    this.history = history;
    await this.refresh();
  }

  #enter(room: Room) {
    this.room = room;
    if (isAnalysis(room)) this.analysis = room;
    const step = stepOf(room);
    if (step) this.cycle[step.step] = room as CycleRoom;
  }

  go(room: Room) {
    this.#enter(room);
    if (room !== "data") this.fetchHelp = false;
    void this.attempt(() => commands.rememberRoom(room));
  }

  /** To the step of the cycle that comes next. */
  toStep(step: CycleStepName) {
    this.go(step === "analyse" ? this.analysis : this.cycle[step]);
  }

  open(indicator: string) {
    this.indicator = indicator;
    this.go("development");
  }

  help() {
    this.fetchHelp = true;
    this.go("data");
  }

  async choose(unit: Unit) {
    this.searching = false;
    if (unit.id === this.unit?.id) return;
    await this.attempt(() => commands.chooseUnit(unit.id));
    this.unit = unit;
    this.indicator = null;
    this.#forget();
  }

  /** To something that people have written, wherever that is. */
  async arrive(hit: ThreadHit) {
    await this.choose(hit.unit);
    this.openThing(hit.id, hit.kind);
  }

  openThing(id: string, kind: ItemKind) {
    this.opened = { id };
    this.go(roomOf(kind));
  }

  receive(paths: string[]) {
    if (paths.length === 0) return;
    this.incoming = { paths };
    this.go("data");
  }

  async pick(what: "files" | "folder") {
    const paths = await this.attempt(what === "files" ? commands.pickFiles : commands.pickFolder);
    if (paths) this.receive(paths);
  }

  /** Cuts what a page shows into a finding, and says where it went. */
  async cut(unit: Unit, shown: Shown): Promise<boolean> {
    const answer = await this.attempt(() => commands.cutFinding(unit.id, shown));
    if (answer?.text) toaster.warn(answer.text);
    if (!answer?.item) return false;
    this.history = answer.history;
    const { content } = answer.item;
    const { id } = answer.item;
    const what = content.kind === "finding" ? content.title : "";
    toaster.say(t("cut-done", { what }), { label: t("cut-go"), run: () => this.openThing(id, "finding") });
    return true;
  }

  undo = () => this.#step(commands.undo, "redo");
  redo = () => this.#step(commands.redo, "undo");

  async #step(run: () => Promise<Step | null>, back: "undo" | "redo") {
    const step = await this.attempt(run);
    if (step) await this.#tell(step, back);
  }

  /** Says what was done, with the way back in it when there is one. */
  async #tell(step: Step, back: "undo" | "redo") {
    await this.changed(step.history);
    const way = back === "undo" ? { label: t("undo"), run: this.undo } : { label: t("redo"), run: this.redo };
    toaster.say(step.text, step.history[back] === null ? null : way);
  }

  loadExample = () => this.#example(commands.loadExample);
  removeExample = () => this.#example(commands.removeExample);

  async #example(run: () => Promise<Step>) {
    const step = await this.attempt(run);
    if (step) await this.#tell(step, "undo");
  }

  /** A step that a room took itself, such as restoring a backup. */
  stepped = (step: Step) => this.#tell(step, "undo");

  async settings(language: Language, choice: ThemeChoice) {
    // At once, before the answer: the reader sees what the choice is.
    locale.choose(language);
    theme.choose(choice);
    const boot = await this.attempt(() => commands.setSettings(language, choice));
    if (!boot) return;
    this.#take(boot);
    this.#forget();
    this.revision++;
  }
}
