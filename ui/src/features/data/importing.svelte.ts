import {
  asAppError,
  CANCELLED,
  commands,
  type AppError,
  type ImportPreview,
  type ImportReport,
  type Progress,
  type SheetAnswer,
} from "../../api";

export type Phase = "idle" | "previewing" | "preview" | "committing" | "done";

/**
 * An import on its way from files to the store. It outlives the room: a reader may go and look at something else
 * while a large file is read.
 */
export class Importing {
  phase = $state<Phase>("idle");
  progress = $state.raw<Progress | null>(null);
  preview = $state.raw<ImportPreview | null>(null);
  report = $state.raw<ImportReport | null>(null);
  error = $state.raw<AppError | null>(null);
  /** The reader stopped it, and nothing was stored. */
  stopped = $state(false);
  stopping = $state(false);

  get busy() {
    return this.phase === "previewing" || this.phase === "committing";
  }

  #begin(phase: Phase) {
    this.phase = phase;
    this.progress = null;
    this.error = null;
    this.stopped = false;
    this.stopping = false;
  }

  #fail(thrown: unknown, back: Phase) {
    const error = asAppError(thrown);
    this.phase = back;
    if (error.code === CANCELLED) this.stopped = true;
    else this.error = error;
  }

  read(paths: string[]) {
    return this.#read(() => commands.importPreview(paths, (progress) => (this.progress = progress)));
  }

  /** A table that somebody has copied. */
  paste(text: string) {
    return this.#read(() => commands.importPaste(text, (progress) => (this.progress = progress)));
  }

  async #read(preview: () => Promise<ImportPreview>) {
    if (this.busy) return;
    this.#begin("previewing");
    this.report = null;
    this.preview = null;
    try {
      this.preview = await preview();
      this.phase = "preview";
    } catch (thrown) {
      this.#fail(thrown, "idle");
    }
  }

  #answers: Promise<void> = Promise.resolve();

  /** Answers one after the other, in the order in which they are given: each is about the preview before it. */
  #answer(work: () => Promise<ImportPreview>): Promise<void> {
    this.#answers = this.#answers.then(async () => {
      if (this.phase !== "preview") return;
      try {
        this.preview = await work();
        this.error = null;
      } catch (thrown) {
        this.error = asAppError(thrown);
      }
    });
    return this.#answers;
  }

  answerSheet(file: number, answer: SheetAnswer) {
    return this.#answer(() => commands.importAnswerSheet(file, answer));
  }

  /** `null`: none of Varde's units. */
  answerName(name: string, unit: string | null) {
    return this.#answer(() => commands.importAnswerName(name, unit, unit === null));
  }

  /** Asks about the name again. */
  forgetName(name: string) {
    return this.#answer(() => commands.importAnswerName(name, null, false));
  }

  answerWide(file: number, year: string | null, grade: number | null) {
    return this.#answer(() => commands.importAnswerWide(file, year, grade));
  }

  /** What the store knows has changed. */
  look() {
    return this.#answer(() => commands.importLook());
  }

  /** True when something was stored. */
  async commit(): Promise<boolean> {
    if (this.phase !== "preview") return false;
    this.#begin("committing");
    try {
      this.report = await commands.importCommit((progress) => (this.progress = progress));
      this.preview = null;
      this.phase = "done";
      return !this.report.nothing_new;
    } catch (thrown) {
      this.#fail(thrown, "preview");
      return false;
    }
  }

  /** The running command then rejects, and the phase follows from that. */
  async stop() {
    this.stopping = true;
    try {
      await commands.importCancel();
    } catch (thrown) {
      this.stopping = false;
      this.error = asAppError(thrown);
    }
  }

  async forget() {
    this.#begin("idle");
    this.preview = null;
    this.report = null;
    try {
      await commands.importForget();
    } catch (thrown) {
      this.error = asAppError(thrown);
    }
  }
}

export const importing = new Importing();
