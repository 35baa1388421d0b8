import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { describe, expect, test, vi } from "vitest";
import type { Unit } from "../src/api";
import UnitSearch from "../src/shared/UnitSearch.svelte";
import { unit } from "./fixtures";

const ALL = [
  unit({ id: "0301", level: "kommune", name: "Oslo", kommune: "Oslo" }),
  unit({ id: "03", level: "fylke", name: "Oslo", kommune: null }),
  unit(),
];

function start(find = (text: string) => Promise.resolve(ALL.filter((u) => u.name.toLowerCase().includes(text)))) {
  const onchoose = vi.fn<(unit: Unit) => void>();
  const onproblem = vi.fn();
  render(UnitSearch, { find, onchoose, onproblem });
  return { onchoose, onproblem, field: screen.getByRole<HTMLInputElement>("combobox") };
}

const chosen = () => screen.getByRole("option", { selected: true }).textContent;

describe("the search for a unit", () => {
  test("tells two of the same name apart", async () => {
    const { field } = start();
    await fireEvent.input(field, { target: { value: "oslo" } });
    await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(2));
    const [kommune, fylke] = screen.getAllByRole("option").map((option) => option.textContent);
    expect(kommune).toContain("Kommune");
    expect(fylke).toContain("Fylke");
  });

  test("the arrow keys go round, and Enter chooses", async () => {
    const { field, onchoose } = start();
    await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(3));
    await fireEvent.keyDown(field, { key: "ArrowUp" });
    expect(chosen()).toContain("Løten ungdomsskole");
    expect(field.getAttribute("aria-activedescendant")).toBe(screen.getByRole("option", { selected: true }).id);
    await fireEvent.keyDown(field, { key: "ArrowDown" });
    await fireEvent.keyDown(field, { key: "ArrowDown" });
    await fireEvent.keyDown(field, { key: "Enter" });
    expect(onchoose.mock.calls[0]?.[0].id).toBe("03");
  });

  test("an earlier question that is answered last is not shown", async () => {
    const answers: Record<string, (units: Unit[]) => void> = {};
    const { field } = start((text) => new Promise((resolve) => (answers[text] = resolve)));
    await fireEvent.input(field, { target: { value: "o" } });
    await fireEvent.input(field, { target: { value: "løten" } });
    answers["løten"]?.([unit()]);
    await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(1));
    answers["o"]?.(ALL);
    await Promise.resolve();
    expect(screen.getAllByRole("option")).toHaveLength(1);
  });

  test("Enter before the answer takes the first hit of that answer, not of an earlier one", async () => {
    const answers: Record<string, (units: Unit[]) => void> = {};
    const { field, onchoose } = start((text) => new Promise((resolve) => (answers[text] = resolve)));
    await fireEvent.input(field, { target: { value: "o" } });
    answers["o"]?.(ALL);
    await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(3));
    await fireEvent.input(field, { target: { value: "løten" } });
    await fireEvent.keyDown(field, { key: "Enter" });
    expect(onchoose).not.toHaveBeenCalled();
    answers["løten"]?.([unit()]);
    await waitFor(() => expect(onchoose.mock.calls.map(([chosen]) => chosen.name)).toEqual(["Løten ungdomsskole"]));
  });

  test("says so when nothing is found, and that only loaded files are searched", async () => {
    const { field } = start();
    await fireEvent.input(field, { target: { value: "xyz" } });
    await waitFor(() => expect(screen.getByRole("status").textContent).toContain("«xyz»"));
  });

  test("a failure is handed on", async () => {
    const { onproblem } = start(() => Promise.reject({ code: "io", message: "nei", detail: null }));
    await waitFor(() => expect(onproblem).toHaveBeenCalledOnce());
  });
});
