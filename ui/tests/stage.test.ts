import { fireEvent, render, screen } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import type { Presented, Slide } from "../src/api";
import { Show } from "../src/features/meetings/present/show.svelte";
import Stage from "../src/features/meetings/present/Stage.svelte";
import "../src/features/meetings/words";

const slide = (id: string, text: string, notes: string): Slide => ({
  id,
  part: "Spørsmål til samtalen",
  block: { id: "0", kind: "text", text },
  notes,
  restricted: null,
});

const presented: Presented = {
  title: "Dialogmøte: Lia skole",
  lead: "Skoleåret 2025–26.",
  date: "27. november 2026",
  language: "nb",
  notice: null,
  slides: [slide("a", "Hva kjenner vi igjen?", "Spør Kari først"), slide("b", "Hva overrasker oss?", "")],
};

function stage(over: { notes?: (slide: string) => string } = {}) {
  const show = new Show(presented.slides.length, false);
  const onclose = vi.fn();
  const { container } = render(Stage, { presented, show, onclose, ...over });
  const press = (key: string) => fireEvent.keyDown(window, { key });
  return { show, onclose, press, text: () => container.textContent ?? "" };
}

const noted = { notes: (id: string) => presented.slides.find((slide) => slide.id === id)?.notes ?? "" };

test("notes are shown only when they are asked for, with a word of who sees them", async () => {
  const { press, text } = stage(noted);
  expect(text()).not.toContain("Kari");
  await press("ArrowRight");
  await press("ArrowLeft");
  expect(text()).not.toContain("Kari");
  await press("n");
  expect(text()).toContain("Spør Kari først");
  expect(text()).toContain("Alle som ser skjermen, ser notatene nå.");
  await press("n");
  expect(text()).not.toContain("Kari");
});

test("where the notes are on another screen, no key brings them here", async () => {
  const { press, text } = stage();
  await press("n");
  expect(text()).not.toContain("Kari");
  expect(screen.queryByRole("complementary")).toBeNull();
});

test("every slide is announced, and the focus stays", async () => {
  const { press, show } = stage();
  const said = () => screen.getByRole("status").textContent?.trim();
  expect(said()).toBe("Lysbilde 1 av 2. Spørsmål til samtalen: Hva kjenner vi igjen?");
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Dialogmøte: Lia skole");
  await press("PageDown");
  expect(said()).toBe("Lysbilde 2 av 2. Spørsmål til samtalen: Hva overrasker oss?");
  await press(".");
  expect(said()).toBe("Skjermen er svart");
  expect(show.place).toMatchObject({ at: 1, black: true });
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Dialogmøte: Lia skole");
});

test("Escape leaves", async () => {
  const { press, onclose } = stage();
  await press("Escape");
  expect(onclose).toHaveBeenCalledOnce();
});
