import { fireEvent, render, screen } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import { commands, type ItemAnswer, type ThreadItem, type ThreadPage } from "../src/api";

import CycleRoom from "../src/app/CycleRoom.svelte";
import type { Room } from "../src/app/rooms";
import type { Session } from "../src/app/session.svelte";
import { empty } from "../src/features/cycle/fresh";
import { unit } from "./fixtures";

vi.mock("../src/api/commands");

function page(): ThreadPage {
  return {
    unit: unit(),
    today: "2026-11-27",
    semester: "2026-autumn",
    items: [],
    gaps: [],
    stones: [],
    waiting: [],
    roles: [],
    areas: [],
    groups: [],
    kommune_goals: [],
  };
}

const ROOMS: [Room, string][] = [
  ["analysis:findings", "Funn"],
  ["choose:challenges", "Bildet av utfordringene"],
  ["choose:thread", "Den røde tråden"],
  ["choose:goals", "Mål"],
  ["choose:measures", "Tiltak"],
  ["anchor", "Forankre"],
  ["carry-out:timeline", "Tidslinja"],
  ["carry-out:activities", "Aktiviteter"],
  ["carry-out:waiting", "Hva venter på meg"],
  ["carry-out:steering", "Styring og koordinering"],
  ["evaluate", "Evaluere"],
];

test.each(ROOMS)("%s opens on an empty thread", async (room, heading) => {
  vi.mocked(commands.threadPage).mockResolvedValue(page());
  const session = { revision: 0, go: vi.fn(), undo: vi.fn() } as unknown as Session;
  const onready = vi.fn();
  render(CycleRoom, { session, unit: unit(), room, onready });
  await vi.waitFor(() => expect(onready).toHaveBeenCalled());
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(heading);
});

/** A challenge of this name, with nothing more. */
function challenge(id: string, title: string): ThreadItem {
  return {
    item: { id, place: 0, made_at: "", changed_at: "", content: empty("challenge", { title }) },
    card: { title, lines: [], foot: "" },
    back: [],
    on: [],
    anchored: null,
    overtaken: null,
  };
}

test("what is still being written when another thing is opened reaches the one it was written in", async () => {
  const items = [challenge("a", "Lesing"), challenge("b", "Regning")];
  vi.mocked(commands.threadPage).mockResolvedValue({ ...page(), items });
  // The first write is not answered before the other challenge is open.
  let answer: (given: ItemAnswer) => void = () => {};
  const answered = { item: items[0]?.item ?? null, refused: null, text: null, history: { undo: null, redo: null } } as unknown as ItemAnswer;
  vi.mocked(commands.itemChange).mockImplementationOnce(() => new Promise((done) => (answer = done))).mockResolvedValue(answered);
  const session = { revision: 0, go: vi.fn(), undo: vi.fn() } as unknown as Session;
  render(CycleRoom, { session, unit: unit(), room: "choose:challenges", onready: vi.fn() });

  const text = await screen.findByLabelText<HTMLTextAreaElement>(/Beskriv den/);
  await fireEvent.input(text, { target: { value: "Først" } });
  await fireEvent.blur(text);
  await fireEvent.input(text, { target: { value: "Først og mer" } });
  await fireEvent.click(screen.getByRole("button", { name: /Regning/ }));
  answer(answered);
  await vi.waitFor(() => expect(commands.itemChange).toHaveBeenCalledTimes(2));
  expect(vi.mocked(commands.itemChange).mock.calls.map(([change]) => [change.id, change.value])).toEqual([
    ["a", "Først"],
    ["a", "Først og mer"],
  ]);
  expect(screen.getByLabelText<HTMLTextAreaElement>(/Beskriv den/).value).toBe("");
});
