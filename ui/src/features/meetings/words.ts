import { addWords } from "../../shared/i18n.svelte";

// The words of this room come with the room.
addWords(
  import.meta.glob<string>("../../../../assets/locales/*/meetings.ftl", { query: "?parsed", import: "default", eager: true }),
);
