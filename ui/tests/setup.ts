import { afterEach, vi } from "vitest";

// happy-dom lays nothing out: a dialog opens and closes, and that is all a test needs of it.
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};

afterEach(() => vi.useRealTimers());
