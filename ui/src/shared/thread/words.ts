import { addWords } from "../i18n.svelte";

// The words of these rooms come with the rooms.
addWords(
  import.meta.glob<string>("../../../../assets/locales/*/cycle.ftl", { query: "?parsed", import: "default", eager: true }),
);
