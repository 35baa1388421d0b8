import { readFileSync } from "node:fs";
import { FluentResource } from "@fluent/bundle";
import type { Plugin } from "vite";

/**
 * Gives a language's texts to the page as they are after reading (`app.ftl?parsed`: JSON of a resource's entries), so
 * that no start reads them again.
 */
export function fluentParsed(): Plugin {
  return {
    name: "varde-fluent-parsed",
    enforce: "pre",
    load(id) {
      const [file, query] = id.split("?");
      if (query !== "parsed" || !file?.endsWith(".ftl")) return null;
      this.addWatchFile(file);
      const { body } = new FluentResource(readFileSync(file, "utf8"));
      return `export default ${JSON.stringify(JSON.stringify(body))};`;
    },
  };
}
