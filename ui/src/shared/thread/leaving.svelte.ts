import { onDestroy } from "svelte";

/** What has been typed and not written yet goes along: when its field goes, and when the window is closed or put away. */
export function writeOnLeaving(flush: () => void) {
  onDestroy(flush);
  $effect(() => {
    addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", flush);
    return () => {
      removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", flush);
    };
  });
}
