import { mount } from "svelte";
import { locale } from "../../../shared/i18n.svelte";
import "../../../shared/base.css";
import "../words";
import Wall from "./Wall.svelte";

/** Shows the slides in a window of their own, in the language that the main one speaks. */
export function hang(target: HTMLElement) {
  locale.choose(document.documentElement.lang || "nb");
  mount(Wall, { target });
}
