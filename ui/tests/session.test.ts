import { beforeEach, describe, expect, test, vi } from "vitest";
import { commands, type Step } from "../src/api";
import { Session } from "../src/app/session.svelte";
import { onShortcut } from "../src/app/shortcuts";
import { locale } from "../src/shared/i18n.svelte";
import { toaster } from "../src/shared/toasts.svelte";
import { boot, unit } from "./fixtures";

vi.mock("../src/api/commands");

const told = () => toaster.all.map((toast) => toast.text);
const STEP: Step = { text: "Angret: importerte 6 filer", history: { undo: null, redo: "importerte 6 filer", recent: [] } };

beforeEach(() => {
  vi.resetAllMocks();
  toaster.all.forEach((toast) => toaster.close(toast.id));
  vi.mocked(commands.boot).mockResolvedValue(boot({ history: STEP.history }));
});

describe("the session", () => {
  test("opens the room it was left in, and no room that does not exist", () => {
    expect(new Session(boot({ room: "data" })).room).toBe("data");
    expect(new Session(boot({ room: "lesing" })).room).toBe("overview");
  });

  test("opens «Analysere» at the view it was left at, and comes back to it", () => {
    const session = new Session(boot({ room: "analysis:survey" }));
    expect(session.room).toBe("analysis:survey");
    expect(session.analysis).toBe("analysis:survey");
    session.go("analysis:risk");
    session.go("data");
    expect(session.analysis).toBe("analysis:risk");
    expect(vi.mocked(commands.rememberRoom).mock.calls).toEqual([["analysis:risk"], ["data"]]);
    expect(new Session(boot({ room: "analysis:unknown" })).room).toBe("overview");
    expect(new Session(boot({ room: "data" })).analysis).toBe("development");
  });

  test("an indicator opens in «Utvikling», whatever view was there", () => {
    const session = new Session(boot({ room: "analysis:many" }));
    session.open("np.lesing.8.skalapoeng");
    expect([session.room, session.analysis]).toEqual(["development", "development"]);
  });

  test("speaks the language of the start", () => {
    new Session(boot({ language: "nn" }));
    expect(document.documentElement.lang).toBe("nn");
    new Session(boot());
    expect(locale.language).toBe("nb");
  });

  test("an undo says what it undid, offers the way back, and lets rooms load again", async () => {
    vi.mocked(commands.undo).mockResolvedValue(STEP);
    const session = new Session(boot());
    const before = session.revision;
    await session.undo();
    expect(told()).toEqual(["Angret: importerte 6 filer"]);
    expect(toaster.all[0]?.action?.label).toBe("Gjør om igjen");
    expect(session.history.redo).toBe("importerte 6 filer");
    expect(session.revision).toBeGreaterThan(before);
  });

  test("a step that cannot be undone offers no undo", async () => {
    const session = new Session(boot());
    await session.stepped({ text: "Hentet tilbake", history: { undo: null, redo: null, recent: [] } });
    expect(told()).toEqual(["Hentet tilbake"]);
    expect(toaster.all[0]?.action).toBeNull();
  });

  test("undoing the first import leaves an empty store, not the old picture", async () => {
    vi.mocked(commands.undo).mockResolvedValue(STEP);
    vi.mocked(commands.boot).mockResolvedValue(boot({ has_data: false, unit: null, history: STEP.history }));
    const session = new Session(boot());
    await session.undo();
    expect(session.hasData).toBe(false);
    expect(session.unit).toBeNull();
  });

  test("nothing to undo says nothing", async () => {
    vi.mocked(commands.undo).mockResolvedValue(null);
    await new Session(boot()).undo();
    expect(told()).toEqual([]);
  });

  test("a failure is told in the host's words", async () => {
    vi.mocked(commands.undo).mockRejectedValue({ code: "busy", message: "Vent litt.", detail: null });
    await new Session(boot()).undo();
    expect(told()).toEqual(["Vent litt."]);
  });

  test("another unit forgets the chart of the one before", async () => {
    const session = new Session(boot());
    session.open("np.lesing.8.skalapoeng");
    await session.choose(unit({ id: "0301", name: "Oslo" }));
    expect(session.unit?.name).toBe("Oslo");
    expect(session.indicator).toBeNull();
  });

  test("a cancelled file dialog changes nothing", async () => {
    vi.mocked(commands.pickFiles).mockResolvedValue([]);
    const session = new Session(boot());
    await session.pick("files");
    expect(session.room).toBe("overview");
    expect(session.incoming).toBeNull();
  });
});

describe("the shortcuts", () => {
  function press(session: Session, key: string, over: KeyboardEventInit = {}, target: EventTarget = document.body) {
    const event = new KeyboardEvent("keydown", { key, ctrlKey: true, cancelable: true, ...over });
    Object.defineProperty(event, "target", { value: target });
    onShortcut(session, event);
    return event.defaultPrevented;
  }

  test("Ctrl+Z undoes, Ctrl+Y and Ctrl+Shift+Z redo, Ctrl+K searches", () => {
    const session = new Session(boot({ history: { undo: "a", redo: "b", recent: [] } }));
    expect(press(session, "z")).toBe(true);
    expect(commands.undo).toHaveBeenCalledOnce();
    press(session, "y");
    press(session, "Z", { shiftKey: true });
    expect(commands.redo).toHaveBeenCalledTimes(2);
    press(session, "k");
    expect(session.searching).toBe(true);
  });

  test("a field that is written in keeps its own undo", () => {
    const session = new Session(boot());
    expect(press(session, "z", {}, document.createElement("input"))).toBe(false);
    expect(commands.undo).not.toHaveBeenCalled();
  });

  test("nothing can be undone behind a screen about a store that will not open", () => {
    const session = new Session(boot({ store: { state: "newer", folder: "/d", file_version: 9, supported: 1 } }));
    press(session, "z");
    press(session, "k");
    expect(commands.undo).not.toHaveBeenCalled();
    expect(session.searching).toBe(false);
  });
});
