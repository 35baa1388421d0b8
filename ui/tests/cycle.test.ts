import { fireEvent, render, screen } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import { commands, type ItemAnswer, type ItemContent, type ThreadItem, type ThreadPage } from "../src/api";

import CycleRoom from "../src/app/CycleRoom.svelte";
import type { Room } from "../src/app/rooms";
import type { Session } from "../src/app/session.svelte";
import { empty } from "../src/shared/thread/fresh";
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
    milestones: [{ value: "formannskap", text: "Sak i formannskapet" }],
    stages: [],
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
    card: { title, lines: [], foot: "", restricted: false },
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

/** A store of one's own: what is written is what is read next. */
function holding(...items: ThreadItem[]) {
  let held = items;
  vi.mocked(commands.threadPage).mockImplementation(() => Promise.resolve({ ...page(), items: held }));
  vi.mocked(commands.itemChange).mockImplementation(({ id, field, value }) => {
    held = held.map((thing) =>
      thing.item.id === id
        ? { ...thing, item: { ...thing.item, content: { ...thing.item.content, [field]: value } as ItemContent } }
        : thing,
    );
    const item = held.find((thing) => thing.item.id === id)?.item ?? null;
    return Promise.resolve({ item, refused: null, text: null, history: { undo: null, redo: null, recent: [] } });
  });
  return () => held;
}

const session = () => ({ revision: 0, opened: null, go: vi.fn(), undo: vi.fn() }) as unknown as Session;

function finding(id: string, title: string): ThreadItem {
  const thing = challenge(id, title);
  return { ...thing, item: { ...thing.item, content: empty("finding", { title }) } };
}

test("two boxes ticked at once are both kept", async () => {
  const held = holding(challenge("a", "Lesing"), finding("f", "Svake år"), finding("g", "Sterke år"));
  render(CycleRoom, { session: session(), unit: unit(), room: "choose:challenges", onready: vi.fn() });
  const [one, other] = [await screen.findByLabelText("Svake år"), await screen.findByLabelText("Sterke år")];
  void fireEvent.click(one);
  void fireEvent.click(other);
  await vi.waitFor(() => {
    const content = held()[0]?.item.content;
    expect(content?.kind === "challenge" && content.findings).toEqual(["f", "g"]);
  });
});

test("two dates of the same kind can stand in one plan", async () => {
  const twice = { what: "formannskap", title: "", date: "2027-03-01", done: false };
  const scheme = challenge("s", "");
  const plan = { ...scheme, item: { ...scheme.item, content: empty("scheme", { first: "2026-autumn", milestones: [twice, twice] }) } };
  holding(plan);
  const waiting = { item: "s", title: "Sak i formannskapet", date: "2027-03-01", when: "", role: "", late: false };
  vi.mocked(commands.threadPage).mockResolvedValue({ ...page(), items: [plan], waiting: [waiting, waiting] as ThreadPage["waiting"] });
  for (const room of ["carry-out:waiting", "carry-out:timeline"] as const) {
    const { unmount } = render(CycleRoom, { session: session(), unit: unit(), room, onready: vi.fn() });
    await vi.waitFor(() => expect(screen.getAllByText(/ormannskapet/).length).toBeGreaterThanOrEqual(2));
    unmount();
  }
});

test("a group that is asked for again is opened again", async () => {
  const of = (id: string, group: string): ThreadItem => {
    const thing = challenge(id, group);
    return { ...thing, item: { ...thing.item, content: empty("anchoring", { group, said: `sagt av ${group}`, measures: ["m"] }) } };
  };
  const measure = challenge("m", "Leseveileder");
  const asked = { groups: [{ group: "fau", name: "FAU", degree: "seen", date: null, items: ["b"] }], text: "" };
  holding(
    { ...measure, item: { ...measure.item, content: empty("measure") }, anchored: asked as unknown as ThreadItem["anchored"] },
    of("a", "su"),
    of("b", "fau"),
  );
  render(CycleRoom, { session: session(), unit: unit(), room: "anchor", onready: vi.fn() });
  const said = () => screen.getByLabelText<HTMLTextAreaElement>("Hva sa de?").value;
  const press = async (name: RegExp) => fireEvent.click(await screen.findByRole("button", { name }));
  await press(/FAU/);
  await vi.waitFor(() => expect(said()).toBe("sagt av fau"));
  await press(/^su/);
  await vi.waitFor(() => expect(said()).toBe("sagt av su"));
  await press(/FAU/);
  await vi.waitFor(() => expect(said()).toBe("sagt av fau"));
});

/** A goal of this name, which helps towards these goals of the kommune. */
function goal(id: string, title: string, supports: string[]): ThreadItem {
  const item = { id, place: 0, made_at: "", changed_at: "", content: empty("goal", { title, supports }) };
  return { item, card: { title, lines: [], foot: "", restricted: false }, back: [], on: [], anchored: null, overtaken: null };
}

function showing(room: Room) {
  vi.mocked(commands.indicatorChoices).mockResolvedValue([]);
  render(CycleRoom, { session: session(), unit: unit(), room, onready: vi.fn() });
}

test("a school's goal is joined to the kommune's where it has any", async () => {
  const kommune_goals = [
    { value: "k1", text: "Alle leser" },
    { value: "k2", text: "Alle er til stede" },
  ];
  vi.mocked(commands.threadPage).mockResolvedValue({ ...page(), items: [goal("g", "Lesing", ["k1"])], kommune_goals });
  vi.mocked(commands.itemChange).mockReset().mockResolvedValue({ item: null, refused: null, text: null } as ItemAnswer);
  showing("choose:goals");
  await fireEvent.click(await screen.findByLabelText("Alle er til stede"));
  expect(screen.getByLabelText<HTMLInputElement>("Alle leser").checked).toBe(true);
  expect(vi.mocked(commands.itemChange).mock.calls[0]?.[0]).toMatchObject({ id: "g", field: "supports", value: ["k1", "k2"] });
});

test("a school whose kommune has no goals is not asked about them", async () => {
  vi.mocked(commands.threadPage).mockResolvedValue({ ...page(), items: [goal("g", "Lesing", [])] });
  showing("choose:goals");
  await screen.findByLabelText(/Tegn som kan ses/);
  expect(screen.queryByText(/kommunens mål/)).toBeNull();
});

test("one among many is found by its words", async () => {
  const items = Array.from({ length: 13 }, (_, at) => goal(`g${at}`, at === 7 ? "Regning" : `Lesing ${at}`, []));
  vi.mocked(commands.threadPage).mockResolvedValue({ ...page(), items });
  showing("choose:goals");
  await fireEvent.input(await screen.findByLabelText("Finn i lista"), { target: { value: "regn" } });
  expect(screen.getAllByRole("button", { name: /^(Lesing|Regning)/ }).map((button) => button.textContent.trim())).toEqual(["Regning"]);
});
