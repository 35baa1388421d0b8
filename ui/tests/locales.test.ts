import { FluentResource } from "@fluent/bundle";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { LOCALES, sourceFiles } from "./sources";

const languages = readdirSync(LOCALES).sort();

/** The window's own words: those of the first view, and those that come with later rooms. */
const FILES = ["app.ftl", "cycle.ftl", "meetings.ftl"];

function read(language: string): string {
  return FILES.map((file) => readFileSync(join(LOCALES, language, file), "utf8")).join("\n");
}

function keysOf(text: string): string[] {
  return new FluentResource(text).body.map((entry) => entry.id).sort();
}

/** The variables of every message, so that a translation can neither lose nor invent one. */
function variablesOf(text: string): Record<string, string[]> {
  const entries = new FluentResource(text).body.map((entry) => {
    const names = [...JSON.stringify(entry.value).matchAll(/"type":"var","name":"(\w+)"/g)].map(([, name = ""]) => name);
    return [entry.id, [...new Set(names)].sort()] as const;
  });
  return Object.fromEntries(entries);
}

/** Words that say more than the numbers can carry, in the three languages. */
const FORBIDDEN = [
  /signifik/i,
  /significan/i,
  /p-verdi|p-value/i,
  /\bbevis(t|er|te)?\b|\bprov(en|es|ed)\b/i,
  /\beffekt|\beffect(s|ive)?\b/i,
  /\bbest(e)?\b|\bworst\b/i,
  /dårligst|dårlegast|(?<!\p{L})verst/iu,
  /ranger|rangering|\branking/i,
];

function forbiddenIn(text: string): string[] {
  const lines = text.split("\n").filter((line) => !line.startsWith("#"));
  return lines.filter((line) => FORBIDDEN.some((word) => word.test(line)));
}

test("there are three languages to begin with", () => {
  expect(languages).toEqual(expect.arrayContaining(["en", "nb", "nn"]));
});

describe.each(languages)("%s", (language) => {
  test("holds the same keys as bokmål, with the same variables", () => {
    expect(keysOf(read(language))).toEqual(keysOf(read("nb")));
    expect(variablesOf(read(language))).toEqual(variablesOf(read("nb")));
  });

  test("every line of it is understood", () => {
    const written = read(language).match(/^[a-z][\w-]* =/gm) ?? [];
    expect(keysOf(read(language))).toHaveLength(written.length);
  });

  test("says no more than the numbers can carry", () => {
    expect(forbiddenIn(read(language))).toEqual([]);
  });
});

test("a forbidden word is seen, and its innocent neighbours are not", () => {
  expect(forbiddenIn("a = Forskjellen er signifikant")).toHaveLength(1);
  expect(forbiddenIn("a = Effekten av tiltaket")).toHaveLength(1);
  expect(forbiddenIn("a = Den beste skolen")).toHaveLength(1);
  expect(forbiddenIn("a = Skolen bestemmer selv, øverst på siden")).toEqual([]);
});

test("every key in the code exists, and every key is used", () => {
  const used = new Set<string>();
  for (const { text } of sourceFiles()) {
    for (const [, key = ""] of text.matchAll(/\b(?:t|msg)\(\s*["'`]([a-z][a-z0-9-]*)["'`]/g)) used.add(key);
  }
  used.add("language-own-name");
  expect([...used].sort()).toEqual(keysOf(read("nb")));
});

test("no key is put together from pieces, where this test could not see it", () => {
  const glued = sourceFiles().filter(({ text }) => /\bt\(\s*`[^`]*\$\{/.test(text));
  expect(glued.map((file) => file.path)).toEqual([]);
});
