/** How this machine writes the shortcut for the search. */
export const SEARCH_KEYS = /Mac/.test(navigator.platform) ? "⌘ K" : "Ctrl K";
