export type Toast = {
  id: number;
  text: string;
  /** Something went wrong, and the text says what was kept. Stays until it is closed. */
  problem: boolean;
  action: { label: string; run: () => void } | null;
};

const SHOWN_FOR = 9000;

let toasts = $state.raw<Toast[]>([]);
let next = 1;
const timers = new Map<number, ReturnType<typeof setTimeout>>();

function push(toast: Omit<Toast, "id">): number {
  const id = next++;
  // The newest message is about the newest step: an older offer to undo would now undo something else.
  toasts = [...toasts.filter((other) => other.problem && other.text !== toast.text), { ...toast, id }];
  return id;
}

/** Says in passing what just happened. Nothing that must be read is said only here. */
export const toaster = {
  get all() {
    return toasts;
  },
  say(text: string, action: Toast["action"] = null) {
    toaster.release(push({ text, problem: false, action }));
  },
  warn(text: string) {
    push({ text, problem: true, action: null });
  },
  /** Something newer was done without a word: what passing messages offer to undo is no longer the newest step. */
  settle() {
    toasts = toasts.map((toast) => (toast.problem ? toast : { ...toast, action: null }));
  },
  /** The reader is at it with pointer or focus: it stays. */
  hold(id: number) {
    clearTimeout(timers.get(id));
  },
  release(id: number) {
    toaster.hold(id);
    if (toasts.some((toast) => toast.id === id && !toast.problem)) {
      timers.set(id, setTimeout(() => toaster.close(id), SHOWN_FOR));
    }
  },
  close(id: number) {
    toaster.hold(id);
    timers.delete(id);
    toasts = toasts.filter((toast) => toast.id !== id);
  },
};
