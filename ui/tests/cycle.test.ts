import { render, screen } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import { commands, type ThreadPage } from "../src/api";

import CycleRoom from "../src/app/CycleRoom.svelte";
import type { Room } from "../src/app/rooms";
import type { Session } from "../src/app/session.svelte";
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
