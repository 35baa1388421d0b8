import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const text = (source: unknown) => (typeof source === "string" ? source : new TextDecoder().decode(source as Uint8Array));

/**
 * Puts into the page itself what its first paint needs, so that it waits for no other file: the two scripts that run
 * before it and the first styles. The page's own script is fetched and started by `first-view.js`,
 * after the first paint when there is something to paint.
 */
export function inlineStart(): Plugin {
  return {
    name: "varde-inline-start",
    apply: "build",
    enforce: "post",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle, chunk }) {
        if (!bundle || !chunk) return html;
        const main = `./${chunk.fileName}`;
        const parts = [chunk.fileName, ...chunk.imports].map((name) => `./${name}`).join(" ");
        return html
          .replace(/\s*<script type="module"[^>]*><\/script>/, "")
          .replace(/\s*<link rel="modulepreload"[^>]*>/g, "")
          .replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (_, name: string) => {
            const file = bundle[name];
            if (file?.type !== "asset") return _;
            delete bundle[name];
            // Addresses in a file are relative to its folder, in the page to the page.
            return `<style>${text(file.source).replaceAll("url(./", "url(./assets/")}</style>`;
          })
          .replace(/<script src="\.\/(first-[a-z]+\.js)"><\/script>/g, (_, name: string) => {
            const source = readFileSync(new URL(`./public/${name}`, import.meta.url), "utf8");
            const data = name === "first-view.js" ? `data-main="${main}"` : `data-parts="${parts}"`;
            return `<script ${data}>\n${source}</script>`;
          });
      },
    },
  };
}
