import type { Move } from "./keys";

/** Where a show is. */
export type Place = {
  at: number;
  /** A slide with more than a screenful goes on, screen by screen, before the next one comes. */
  screen: number;
  screens: number;
  black: boolean;
  dark: boolean;
  /** Figures that have been typed, of the slide to jump to. */
  typed: string;
};

/** A slide show: belongs to the window that shows the slides. */
export class Show {
  at = $state(0);
  screen = $state(0);
  screens = $state(1);
  black = $state(false);
  dark = $state(false);
  typed = $state("");
  readonly count: number;

  constructor(count: number, dark: boolean) {
    this.count = count;
    this.dark = dark;
  }

  get place(): Place {
    const { at, screen, screens, black, dark, typed } = this;
    return { at, screen, screens, black, dark, typed };
  }

  do(move: Move) {
    if (move.to === "black") {
      this.black = !this.black;
      return;
    }
    if (move.to === "dark") this.dark = !this.dark;
    else if (move.to === "digit") this.typed = (this.typed + move.digit).slice(-3);
    else if (move.to === "enter" && this.typed !== "") this.#go(Number(this.typed) - 1);
    else if (move.to === "back" && this.typed !== "") this.typed = this.typed.slice(0, -1);
    else if (move.to === "next" || move.to === "enter") this.#next();
    else if (move.to === "previous" || move.to === "back") this.#previous();
    else if (move.to === "first") this.#go(0);
    else if (move.to === "last") this.#go(this.count - 1);
    else if (move.to === "slide") this.#go(move.at);
  }

  /** How many screens the slide takes, once it has been laid out. */
  measured(screens: number) {
    this.screens = screens;
    this.screen = Math.min(this.screen, screens - 1);
  }

  #next() {
    // What is behind a black screen is shown before anything moves.
    if (this.black) this.black = false;
    else if (this.screen < this.screens - 1) this.screen++;
    else if (this.at < this.count - 1) this.#go(this.at + 1);
  }

  #previous() {
    if (this.black) this.black = false;
    else if (this.screen > 0) this.screen--;
    else if (this.at > 0) this.#go(this.at - 1);
  }

  #go(at: number) {
    this.typed = "";
    this.black = false;
    const next = Math.min(Math.max(at, 0), this.count - 1);
    if (next !== this.at) this.screens = 1;
    this.at = next;
    this.screen = 0;
  }
}
