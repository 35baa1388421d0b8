import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

const UI = resolve(import.meta.dirname, "..");
export const SRC = join(UI, "src");
export const LOCALES = resolve(UI, "../assets/locales");

export type SourceFile = { path: string; text: string };

/** Every file under `ui/src` that we write, by its path from there. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(ts|svelte)$/.test(path))
    .map((path) => ({ path: relative(SRC, join(SRC, path)).replaceAll("\\", "/"), text: readFileSync(join(SRC, path), "utf8") }));
}
