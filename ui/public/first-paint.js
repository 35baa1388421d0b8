// Runs before the first paint, so that the window never opens in the wrong colours or language.
(() => {
  const boot = window.__VARDE_BOOT__;
  const root = document.documentElement;
  const choice = boot?.theme ?? "system";
  const dark = choice === "dark" || (choice === "system" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.dataset.colorScheme = dark ? "dark" : "light";
  root.style.backgroundColor = dark ? "#12181B" : "#F7F5F0";
  if (boot?.language) root.lang = boot.language;

  // Without a view to show meanwhile, the page's scripts are what the first paint waits for.
  const parts = window.__VARDE_FIRST_VIEW__ ? "" : (document.currentScript.dataset.parts ?? "");
  for (const href of parts.split(" ").filter(Boolean)) {
    document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href }));
  }
})();
