import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, test, vi } from "vitest";
import Toasts from "../src/app/Toasts.svelte";
import { toaster } from "../src/shared/toasts.svelte";

beforeEach(() => {
  vi.useFakeTimers();
  toaster.all.forEach((toast) => toaster.close(toast.id));
});

const texts = () => toaster.all.map((toast) => toast.text);

describe("toasts", () => {
  test("leave by themselves, but not while the reader is at them", () => {
    toaster.say("Angret");
    const id = toaster.all[0]?.id ?? 0;
    toaster.hold(id);
    vi.advanceTimersByTime(60_000);
    expect(texts()).toEqual(["Angret"]);
    toaster.release(id);
    vi.advanceTimersByTime(60_000);
    expect(texts()).toEqual([]);
  });

  test("a newer step replaces an older offer, which would now undo something else", () => {
    toaster.say("Første", { label: "Angre", run: () => {} });
    toaster.say("Andre", { label: "Angre", run: () => {} });
    expect(texts()).toEqual(["Andre"]);
  });

  test("a problem stays until it is closed, and is not said twice", () => {
    toaster.warn("Fila er låst");
    toaster.warn("Fila er låst");
    toaster.say("Noe annet");
    vi.advanceTimersByTime(60_000);
    expect(texts()).toEqual(["Fila er låst"]);
  });

  test("are read out politely, and their action runs once", async () => {
    const run = vi.fn();
    render(Toasts);
    expect(screen.getByRole("status").getAttribute("aria-live")).toBe("polite");
    toaster.say("Angret: importerte 6 filer", { label: "Gjør om igjen", run });
    await fireEvent.click(await screen.findByRole("button", { name: "Gjør om igjen" }));
    expect(run).toHaveBeenCalledOnce();
    expect(texts()).toEqual([]);
  });
});
