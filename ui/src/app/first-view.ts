import { commands, type Development, type Overview } from "../api";
import { theme } from "../shared/theme.svelte";
import { toaster } from "../shared/toasts.svelte";
import type { Session } from "./session.svelte";

/** The page that a room shows. */
export type Shown = Overview | Development;

/** The view that the start showed as a picture has been drawn. */
export function dropFirstView() {
  document.getElementById("first")?.remove();
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Keeps the view on the screen for the next start, but only when that start would draw the very same: what the host
 * would begin with now is compared with what is shown.
 */
export async function keepFirstView(session: Session, shown: Shown) {
  const view = document.querySelector(".app");
  const busy = document.querySelector("dialog[open]") !== null || toaster.all.length > 0;
  if (!view || busy || theme.chart === "forced-colours") return;
  const next = await commands.boot();
  const page = next.room === "development" ? next.development?.page : next.overview?.page;
  const stands =
    (next.room ?? "overview") === session.room && same(page, shown) && same(next.history, session.history);
  if (!stands) return;
  const kept = view.cloneNode(true) as HTMLElement;
  // What comes after the first view is not part of it.
  kept.querySelectorAll("[data-later]").forEach((later) => later.remove());
  await commands.keepFirstView({ fingerprint: next.fingerprint, colours: theme.chart, html: kept.outerHTML });
  document.documentElement.dataset.kept = session.room;
}
