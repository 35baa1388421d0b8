import { render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { commands, type ImportPreview, type ImportReport } from "../src/api";
import FileCard from "../src/features/data/FileCard.svelte";
import { Importing } from "../src/features/data/importing.svelte";
import Preview from "../src/features/data/Preview.svelte";
import { filePreview } from "./fixtures";

vi.mock("../src/api/commands");

const file = filePreview();
const PREVIEW: ImportPreview = { files: [file], summary: "Én fil.", total: file.tally, nothing_new: false };
const REPORT: ImportReport = { ...PREVIEW, summary: "Lagt inn." };

beforeEach(() => {
  vi.resetAllMocks();
  vi.mocked(commands.importPreview).mockResolvedValue(PREVIEW);
});

describe("an import", () => {
  test("goes from files to preview to report", async () => {
    vi.mocked(commands.importCommit).mockResolvedValue(REPORT);
    const importing = new Importing();
    await importing.read(["/a.csv"]);
    expect(importing.phase).toBe("preview");
    expect(await importing.commit()).toBe(true);
    expect(importing.phase).toBe("done");
    expect(importing.preview).toBeNull();
  });

  test("shows how far it has come", async () => {
    const importing = new Importing();
    vi.mocked(commands.importPreview).mockImplementation(async (_, onprogress) => {
      onprogress({ file: "a.csv", done: 3, total: 9, stage: "reading" });
      expect(importing.busy).toBe(true);
      expect(importing.progress?.done).toBe(3);
      return PREVIEW;
    });
    await importing.read(["/a.csv"]);
    expect(importing.busy).toBe(false);
  });

  test("that is stopped says so, and is no error", async () => {
    vi.mocked(commands.importPreview).mockRejectedValue({ code: "cancelled", message: "Stoppet", detail: null });
    const importing = new Importing();
    await importing.read(["/a.csv"]);
    expect(importing.phase).toBe("idle");
    expect(importing.stopped).toBe(true);
    expect(importing.error).toBeNull();
  });

  test("whose storing fails keeps the preview, so that it can be tried again", async () => {
    vi.mocked(commands.importCommit).mockRejectedValue({ code: "io", message: "Disken er full.", detail: null });
    const importing = new Importing();
    await importing.read(["/a.csv"]);
    expect(await importing.commit()).toBe(false);
    expect(importing.phase).toBe("preview");
    expect(importing.preview).not.toBeNull();
    expect(importing.error?.message).toBe("Disken er full.");
  });

  test("takes no second set of files while it reads the first", async () => {
    let finish: (preview: ImportPreview) => void = () => {};
    vi.mocked(commands.importPreview).mockReturnValue(new Promise((resolve) => (finish = resolve)));
    const importing = new Importing();
    const first = importing.read(["/a.csv"]);
    await importing.read(["/b.csv"]);
    expect(commands.importPreview).toHaveBeenCalledOnce();
    finish(PREVIEW);
    await first;
  });
});

describe("the preview", () => {
  const show = (preview: ImportPreview) => render(Preview, { preview, oncommit: vi.fn(), onforget: vi.fn() });

  test("offers to store what is new", () => {
    show(PREVIEW);
    expect(screen.getByRole("button", { name: "Legg inn i Varde" })).toBeTruthy();
  });

  test("offers nothing when nothing is new, or when no file can be used", () => {
    show({ ...PREVIEW, nothing_new: true });
    expect(screen.queryByRole("button", { name: "Legg inn i Varde" })).toBeNull();
  });

  test("offers nothing when no file can be used", () => {
    show({ ...PREVIEW, files: [filePreview({ refused: true })] });
    expect(screen.queryByRole("button", { name: "Legg inn i Varde" })).toBeNull();
  });

  test("names every problem by row and severity, a long list folded away and shown in parts", () => {
    const problems = Array.from({ length: 100 }, (_, i) => ({
      severity: "left-out" as const,
      row: i + 1,
      column: "Skalapoeng",
      text: "Utenfor 20–80.",
    }));
    const { container } = render(FileCard, { place: 0, file: filePreview({ problems, problem_count: 300 }) });
    const fold = container.querySelector("details");
    expect(fold?.open).toBe(false);
    expect(fold?.querySelector("summary")?.textContent).toContain("300");
    expect(fold?.querySelectorAll("li")).toHaveLength(20);
    expect(fold?.querySelector("li")?.textContent).toMatch(/Utelatt.*Rad 1, kolonne «Skalapoeng»/s);
  });

  test("advice is given calmly, and once for all files that it holds for", () => {
    const advice = ["Slå på «Mestringsnivåfordeling»."];
    show({ ...PREVIEW, files: [filePreview({ advice }), filePreview({ advice: [...advice, "Ta med landet."] })] });
    const lists = screen.getAllByRole("list", { name: "Det fila kunne hatt med" });
    expect(lists.map((list) => list.textContent?.trim())).toEqual([advice[0], "Ta med landet."]);
  });

  test("a refused file says why at once, and shows no counts", () => {
    const problems = [{ severity: "refused" as const, row: null, column: null, text: "Dette er et Excel-ark." }];
    const { container } = render(FileCard, { place: 0, file: filePreview({ refused: true, problems, problem_count: 1 }) });
    expect(container.querySelector("details")?.open).toBe(true);
    expect(container.querySelector("dl")).toBeNull();
  });
});
