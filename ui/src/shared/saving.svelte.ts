import { asAppError, type Audience, type Readers, type SaveOutcome } from "../api";
import { t } from "./i18n.svelte";
import { toaster } from "./toasts.svelte";

let chosen = $state<Audience | null>(null);

/** For whom the window's files are: what was chosen last, and in a new window the school itself. */
export const audience = {
  get now(): Audience {
    return chosen ?? "own";
  },
  /** A room is looked into by more than those who were asked: others, until somebody has said who is there. */
  get room(): Audience {
    return chosen ?? "others";
  },
  choose(next: Audience) {
    chosen = next;
  },
};

export const AUDIENCES: Audience[] = ["own", "owner", "others"];

type Work = (readers: Readers) => Promise<SaveOutcome>;
type Stopped = Extract<SaveOutcome, { state: "stopped" }>;

/** Saving one thing: said when it is done, and asked about when it would give something away. */
export class Saving {
  busy = $state(false);
  stopped = $state.raw<Stopped | null>(null);
  #work: Work | null = null;

  /** One thing at a time: the question that may come is about the one that is being saved. */
  start(work: Work) {
    if (this.busy) return Promise.resolve();
    this.#work = work;
    return this.#run({ audience: audience.now, repair: false });
  }

  /** Hides what it takes. */
  repair = () => this.#run({ audience: "others", repair: true });

  /** Keeps the file in the house instead. */
  keep = () => this.#run({ audience: "own", repair: false });

  forget = () => {
    this.stopped = null;
  };

  async #run(readers: Readers) {
    const work = this.#work;
    if (!work || this.busy) return;
    this.stopped = null;
    this.busy = true;
    try {
      const outcome = await work(readers);
      if (outcome.state === "stopped") this.stopped = outcome;
      if (outcome.state === "saved") toaster.say(said(outcome.path, outcome.hidden.length));
    } catch (thrown) {
      toaster.warn(asAppError(thrown).message);
    } finally {
      this.busy = false;
    }
  }
}

function said(path: string, hidden: number) {
  return hidden > 0 ? t("download-saved-hidden", { path, count: hidden }) : t("download-saved", { path });
}
