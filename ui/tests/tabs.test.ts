import { fireEvent, render, screen } from "@testing-library/svelte";
import { createRawSnippet } from "svelte";
import { describe, expect, test, vi } from "vitest";
import Tabs from "../src/shared/Tabs.svelte";

const TABS = [
  { id: "one", name: "Utvikling" },
  { id: "two", name: "Flere samtidig" },
  { id: "three", name: "Risikopoeng" },
];
const children = createRawSnippet(() => ({ render: () => "<h1>Innhold</h1>" }));

function start(chosen = "two") {
  const onchoose = vi.fn<(id: string) => void>();
  render(Tabs, { label: "Visninger", tabs: TABS, chosen, onchoose, children });
  return onchoose;
}

const press = (key: string) => fireEvent.keyDown(document.activeElement as HTMLElement, { key });
const focused = () => document.activeElement?.textContent;

describe("the row of tabs", () => {
  test("has one tab stop, on the chosen one, which names the panel", () => {
    start();
    const tabs = screen.getAllByRole("tab");
    expect(tabs.map((tab) => tab.tabIndex)).toEqual([-1, 0, -1]);
    expect(tabs.map((tab) => tab.getAttribute("aria-selected"))).toEqual(["false", "true", "false"]);
    expect(screen.getByRole("tabpanel", { name: "Flere samtidig" }).textContent).toBe("Innhold");
    expect(tabs[1]?.getAttribute("aria-controls")).toBe(screen.getByRole("tabpanel").id);
  });

  test.each([
    ["ArrowRight", "Risikopoeng"],
    ["ArrowLeft", "Utvikling"],
    ["Home", "Utvikling"],
    ["End", "Risikopoeng"],
  ])("%s walks to «%s» and chooses nothing", async (key, name) => {
    const onchoose = start();
    screen.getByRole("tab", { selected: true }).focus();
    await press(key);
    expect(focused()).toBe(name);
    expect(onchoose).not.toHaveBeenCalled();
  });

  test("goes round at both ends", async () => {
    start("one");
    screen.getByRole("tab", { selected: true }).focus();
    await press("ArrowLeft");
    expect(focused()).toBe("Risikopoeng");
    await press("ArrowRight");
    expect(focused()).toBe("Utvikling");
  });

  test("leaves other keys alone", async () => {
    start();
    screen.getByRole("tab", { selected: true }).focus();
    expect(await press("Tab")).toBe(true);
    expect(await press("ArrowRight")).toBe(false);
  });

  test("chooses what is pressed, and not what is chosen already", async () => {
    const onchoose = start();
    await fireEvent.click(screen.getByRole("tab", { name: "Risikopoeng" }));
    await fireEvent.click(screen.getByRole("tab", { name: "Flere samtidig" }));
    expect(onchoose.mock.calls).toEqual([["three"]]);
  });
});
