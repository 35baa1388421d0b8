import { describe, expect, test } from "vitest";
import type { Slide } from "../src/api";
import { focusOn, moveOf, type Move } from "../src/features/meetings/present/keys";
import { chartUnits, opening, screensOf } from "../src/features/meetings/present/measures";
import { Show } from "../src/features/meetings/present/show.svelte";
import { largestThatFits } from "../src/shared/fit";

const key = (key: string, over: Partial<Parameters<typeof moveOf>[0]> = {}) =>
  moveOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, on: "stage", ...over });

describe("keys", () => {
  test.each([
    ["ArrowRight", "next"],
    ["ArrowDown", "next"],
    ["PageDown", "next"],
    [" ", "next"],
    ["Enter", "enter"],
    ["ArrowLeft", "previous"],
    ["ArrowUp", "previous"],
    ["PageUp", "previous"],
    ["Backspace", "back"],
    ["Home", "first"],
    ["End", "last"],
    ["b", "black"],
    ["B", "black"],
    [".", "black"],
    ["d", "dark"],
    ["n", "notes"],
    ["g", "list"],
    ["?", "help"],
    ["Escape", "close"],
    ["F5", "stay"],
  ])("%s is %s", (pressed, to) => expect(key(pressed)).toEqual({ to }));

  test("figures are figures, and Shift turns the space bar", () => {
    expect(key("7")).toEqual({ to: "digit", digit: "7" });
    expect(key(" ", { shiftKey: true })).toEqual({ to: "previous" });
  });

  test("what belongs to others is left to them", () => {
    expect(key("q")).toBeNull();
    expect(key("Tab")).toBeNull();
    expect(key("b", { ctrlKey: true })).toBeNull();
    expect(key("ArrowLeft", { altKey: true })).toBeNull();
    for (const pressed of [" ", "Enter"]) expect(key(pressed, { on: "button" })).toBeNull();
    expect(key("ArrowRight", { on: "button" })).toEqual({ to: "next" });
  });

  test("who writes a note writes it, but the remote still turns", () => {
    for (const pressed of ["b", "7", " ", "Enter", "ArrowLeft", "Backspace", "Escape"])
      expect(key(pressed, { on: "writing" })).toBeNull();
    expect(key("PageDown", { on: "writing" })).toEqual({ to: "next" });
    expect(key("PageUp", { on: "writing" })).toEqual({ to: "previous" });
  });

  test("where the focus is", () => {
    const made = (name: string) => document.createElement(name);
    expect([made("textarea"), made("button"), made("div"), null].map(focusOn)).toEqual(["writing", "button", "stage", "stage"]);
  });
});

describe("a show", () => {
  const play = (show: Show, ...moves: (Move["to"] | number)[]) => {
    for (const move of moves)
      show.do(typeof move === "number" ? { to: "digit", digit: String(move) } : ({ to: move } as Move));
    return show;
  };

  test("goes forth and back, and stops at its ends", () => {
    expect(play(new Show(3, false), "previous").at).toBe(0);
    expect(play(new Show(3, false), "next", "enter", "next", "next").at).toBe(2);
    expect(play(new Show(3, false), "last", "back").at).toBe(1);
    expect(play(new Show(3, false), "last", "first").at).toBe(0);
  });

  test("jumps to the slide whose number was typed", () => {
    expect(play(new Show(23, false), 1, 2, "enter").at).toBe(11);
    expect(play(new Show(23, false), 1, 2, "back", "enter").at).toBe(0);
    expect(play(new Show(23, false), 9, 9, "enter").at).toBe(22);
    expect(play(new Show(23, false), 0, "enter").at).toBe(0);
    expect(play(new Show(23, false), 7).typed).toBe("7");
    expect(play(new Show(23, false), 7, "next")).toMatchObject({ at: 1, typed: "" });
    expect(play(new Show(23, false), 1, 2, 3, 4).typed).toBe("234");
  });

  test("a slide with more than a screenful goes on before the next one comes", () => {
    const show = new Show(3, false);
    show.do({ to: "next" });
    show.measured(3);
    expect(play(show, "next", "next").place).toMatchObject({ at: 1, screen: 2 });
    expect(play(show, "previous").place).toMatchObject({ at: 1, screen: 1 });
    expect(play(show, "next", "next").place).toMatchObject({ at: 2, screen: 0, screens: 1 });
    // A larger window has room for more.
    play(show, "previous");
    show.measured(3);
    play(show, "next", "next");
    show.measured(1);
    expect(show.place).toMatchObject({ at: 1, screen: 0 });
  });

  test("a black screen shows its slide again before anything moves", () => {
    const show = play(new Show(3, false), "black");
    expect(show.black).toBe(true);
    expect(play(show, "next").place).toMatchObject({ at: 0, black: false });
    expect(play(show, "black", "black").black).toBe(false);
    expect(play(show, "black", "last").place).toMatchObject({ at: 2, black: false });
  });

  test("is dark or light", () => {
    expect(play(new Show(3, true), "dark").dark).toBe(false);
    expect(play(new Show(3, false), "dark").dark).toBe(true);
  });
});

describe("measures", () => {
  test("letters are as large as there is room for", () => {
    const asked: number[] = [];
    const room = (most: number) => (size: number) => (asked.push(size), size <= most);
    expect(largestThatFits(90, 30, room(47))).toBe(47);
    expect(asked.at(-1)).toBe(47);
    expect(asked.length).toBeLessThan(10);
    expect(largestThatFits(90, 30, room(200))).toBe(90);
    expect(largestThatFits(90, 30, room(30))).toBe(30);
    expect(largestThatFits(90, 30, room(10))).toBe(30);
    expect(asked.at(-1)).toBe(30);
    expect(largestThatFits(12, 30, room(90))).toBe(30);
  });

  test("a long text takes the screens that it needs, a line over from one to the next", () => {
    expect(screensOf(500, 500, 50)).toBe(1);
    expect(screensOf(501, 500, 50)).toBe(2);
    expect(screensOf(950, 500, 50)).toBe(2);
    expect(screensOf(951, 500, 50)).toBe(3);
    expect(screensOf(951, 40, 50)).toBe(1);
  });

  test("a chart has as large letters on every screen", () => {
    const laptop = chartUnits(1152, 500, 8);
    const large = chartUnits(1152 * 1.35, 500 * 1.35, 8 * 1.35);
    expect(large.width).toBeCloseTo(laptop.width);
    expect(large.height).toBeCloseTo(laptop.height);
  });

  test("every slide can be named", () => {
    const slide = (block: Slide["block"]): Slide => ({ id: "a", part: "Del", block, notes: "hemmelig", restricted: null });
    expect(opening(slide(null))).toBe("Del");
    expect(opening(slide({ id: "0", kind: "text", text: "Fire av tjue" }))).toBe("Del: Fire av tjue");
    expect(opening(slide({ id: "0", kind: "said", heading: "Det vi ikke vet:", text: "mye" }))).toBe("Del: Det vi ikke vet: mye");
    expect(opening(slide({ id: "0", kind: "entry", title: "Tiltak", status: "i gang", lines: [] }))).toBe("Del: Tiltak");
  });
});
