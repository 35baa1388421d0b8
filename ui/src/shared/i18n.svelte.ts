import { FluentBundle, type FluentResource, type FluentVariable } from "@fluent/bundle";

// One folder per language; a new language is a new folder. The texts were read when the page was built (fluent-parsed.ts).
const texts = import.meta.glob<string>("../../../assets/locales/*/app.ftl", {
  query: "?parsed",
  import: "default",
  eager: true,
});

/**
 * What Intl calls each language, in the order that readers meet them. Some web views know bokmål only, and would
 * otherwise write a nynorsk page's dates and numbers in English.
 */
const FORMATS: Record<string, string[]> = {
  nb: ["nb-NO"],
  nn: ["nn-NO", "nb-NO"],
  se: ["se-NO", "nb-NO"],
  en: ["en-GB"],
};

function formatsOf(language: string): string[] {
  return FORMATS[language] ?? [language, "nb-NO"];
}

/** The words of rooms that come later, by language. */
const added: Record<string, string[]> = {};
const bundles = new Map<string, FluentBundle>();

function codeOf(path: string): string {
  return path.split("/").at(-2) ?? "";
}

/** Messages come parsed: the build has read the files. */
function parsed(text: string): FluentResource {
  return { body: JSON.parse(text) as FluentResource["body"] };
}

function bundleFor(language: string): FluentBundle {
  const known = bundles.get(language);
  if (known) return known;
  const bundle = new FluentBundle(formatsOf(language), { useIsolating: false });
  const path = Object.keys(texts).find((p) => codeOf(p) === language);
  bundle.addResource(parsed((path && texts[path]) || "[]"));
  for (const text of added[language] ?? []) bundle.addResource(parsed(text));
  bundles.set(language, bundle);
  return bundle;
}

/** Adds the words of a room that is fetched when it is opened, so that the first view need not read them. */
export function addWords(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    const language = codeOf(path);
    (added[language] ??= []).push(text);
    bundles.get(language)?.addResource(parsed(text));
  }
}

let language = $state("nb");
const bundle = $derived(bundleFor(language));

function write(from: FluentBundle, key: string, args?: Record<string, FluentVariable>): string {
  const pattern = from.getMessage(key)?.value;
  return pattern ? from.formatPattern(pattern, args) : key;
}

/** A text in the reader's language. */
export function t(key: string, args?: Record<string, FluentVariable>): string {
  return write(bundle, key, args);
}

/** Marks a key that is looked up later, so that the test of used and unused keys sees it. */
export function msg(key: string): string {
  return key;
}

export const locale = {
  get language() {
    return language;
  },
  /** What Intl formats by: the first one that it knows. */
  get tags() {
    return formatsOf(language);
  },
  /** Every language there is a folder for, by its own name. */
  get all() {
    const known = Object.keys(FORMATS);
    return Object.keys(texts)
      .map(codeOf)
      .sort((a, b) => known.indexOf(a) - known.indexOf(b))
      .map((code) => ({ code, name: write(bundleFor(code), "language-own-name") }));
  },
  choose(next: string) {
    language = next;
    document.documentElement.lang = next;
  },
};
