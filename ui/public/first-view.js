// Shows the first view as it was last seen, then lets the page's own scripts draw it anew: they take longer than a glance.
(() => {
  const root = document.documentElement;
  const place = document.getElementById("first");
  const kept = window.__VARDE_FIRST_VIEW__;
  // Only in a built page; while developing, the page's scripts start by themselves.
  const main = document.currentScript.dataset.main;
  const start = () => main && import(main);
  // Text that is laid out before its font is here is laid out twice, and the first time in a font that must be searched for.
  const font = document.fonts.load("1em Inter");

  const fits = kept?.colours === root.dataset.colorScheme && !matchMedia("(forced-colors: active)").matches;
  if (!fits) return void start();
  const show = () => {
    place.innerHTML = kept.html;
    place.hidden = false;
    requestAnimationFrame(() => {
      root.dataset.content = String(Date.now());
      setTimeout(start);
    });
  };
  font.then(show, show);
})();
