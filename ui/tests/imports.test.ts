import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { sourceFiles } from "./sources";

/** What a file imports: packages by name, our own files by their path from `src`. */
function importsOf(path: string, text: string): string[] {
  const found = text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)["']([^"']+)["']/g);
  return [...found].map(([, target = ""]) => (target.startsWith(".") ? normalize(join(dirname(path), target)) : target));
}

/** The broken rules of one file, in words. */
function broken(path: string, text: string): string[] {
  const feature = /^features\/([^/]+)\//.exec(path)?.[1];
  return importsOf(path, text).flatMap((target) => {
    const problems: string[] = [];
    if (target.startsWith("@tauri-apps/") && !path.startsWith("api/")) problems.push("only api talks to the host");
    if (target.startsWith("api/generated") && !path.startsWith("api/")) problems.push("generated types come through api");
    if (feature && target.startsWith("features/") && !target.startsWith(`features/${feature}/`))
      problems.push("a feature imports another");
    if (feature && target.startsWith("app/")) problems.push("a feature imports the shell");
    if (path.startsWith("shared/") && /^(app|features)\//.test(target)) problems.push("shared imports what uses it");
    if (path.startsWith("api/") && /^(app|features|shared)\//.test(target)) problems.push("api imports a screen");
    return problems.map((problem) => `${path} → ${target}: ${problem}`);
  });
}

test("features import shared and api, never each other; only api imports the host", () => {
  const files = sourceFiles();
  expect(files.length).toBeGreaterThan(40);
  expect(files.flatMap((file) => broken(file.path, file.text))).toEqual([]);
});

test("a broken rule is seen", () => {
  expect(broken("features/data/X.svelte", `import { invoke } from "@tauri-apps/api/core";`)).toHaveLength(1);
  expect(broken("features/data/X.svelte", `import Y from "../overview/Y.svelte";`)).toHaveLength(1);
  expect(broken("features/data/X.svelte", `const y = import("../overview/Y.svelte");`)).toHaveLength(1);
  expect(broken("features/data/X.svelte", `import { s } from "../../app/session.svelte";`)).toHaveLength(1);
  expect(broken("shared/X.svelte", `import Y from "../features/data/Y.svelte";`)).toHaveLength(1);
  expect(broken("features/data/X.svelte", `import Y from "./Y.svelte"; import { t } from "../../shared/i18n.svelte";`)).toEqual([]);
});
