import { fireEvent, render, screen } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";
import ChartFigure from "../src/shared/ChartFigure.svelte";
import { markAfterKey, nearestMark, walkOrder } from "../src/shared/marks";
import { chart, mark } from "./fixtures";

const names = (labels: { label: string }[]) => labels.map((m) => m.label);

describe("the walk over the marks", () => {
  const marks = walkOrder(chart().marks);

  test("begins with the own unit, year by year", () => {
    expect(names(marks)).toEqual(["Skolen 2024–25", "Skolen 2025–26", "Landet 2024–25", "Landet 2025–26"]);
  });

  test.each([
    [0, "ArrowRight", 1],
    [1, "ArrowRight", 2],
    [3, "ArrowRight", 3],
    [0, "ArrowLeft", 0],
    [2, "Home", 0],
    [0, "End", 3],
    [0, "ArrowUp", 2],
    [2, "ArrowDown", 0],
    [2, "ArrowUp", 2],
  ])("from %i by %s to %i", (from, key, to) => {
    expect(markAfterKey(marks, from, key)).toBe(to);
  });

  test("leaves other keys alone", () => {
    expect(markAfterKey(marks, 0, "Tab")).toBeNull();
    expect(markAfterKey(marks, 0, "Enter")).toBeNull();
  });

  test("every mark is reached by one key alone", () => {
    const seen = new Set([0]);
    for (let at = 0, next = 0; ; at = next) {
      next = markAfterKey(marks, at, "ArrowRight") ?? at;
      if (next === at) break;
      seen.add(next);
    }
    expect(seen.size).toBe(marks.length);
  });
});

describe("the mark that a pointer means", () => {
  const pair = [mark("a", "1", 10, 10), mark("b", "1", 14, 10)];

  test("is the one whose middle is nearest where two overlap", () => {
    expect(nearestMark(pair, 15, 16, 20)).toBe(0);
    expect(nearestMark(pair, 21, 16, 20)).toBe(1);
  });

  test("is none when all are far", () => {
    expect(nearestMark(pair, 90, 90, 20)).toBeNull();
  });
});

describe("the figure", () => {
  test("has one tab stop, which the arrow keys move", async () => {
    render(ChartFigure, { chart: chart() });
    const options = screen.getAllByRole("option");
    const stops = () => options.filter((option) => option.tabIndex === 0).map((o) => o.getAttribute("aria-label"));
    expect(stops()).toEqual(["Skolen 2024–25"]);

    options[0]?.focus();
    await fireEvent.keyDown(options[0] as HTMLElement, { key: "ArrowRight" });
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Skolen 2025–26");
    expect(stops()).toEqual(["Skolen 2025–26"]);

    await fireEvent.keyDown(document.activeElement as HTMLElement, { key: "End" });
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Landet 2025–26");
  });

  test("writes out what is read, for eyes too", async () => {
    const { container } = render(ChartFigure, { chart: chart() });
    const said = container.querySelector(".said");
    expect(said?.textContent).toBe("");
    screen.getAllByRole("option")[0]?.focus();
    await Promise.resolve();
    expect(said?.textContent).toBe("Skolen 2024–25");
  });

  test("is named by its summary", () => {
    render(ChartFigure, { chart: chart() });
    expect(screen.getByRole("img", { name: "Sammendrag" })).toBeTruthy();
  });

  test("has no list to reach when there is nothing in it", () => {
    render(ChartFigure, { chart: { ...chart(), marks: [] } });
    expect(screen.queryByRole("listbox")).toBeNull();
  });
});
