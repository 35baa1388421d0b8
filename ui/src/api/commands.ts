import { Channel, invoke } from "@tauri-apps/api/core";
import type {
  Arrangement,
  MeetingPage,
  AnalysisKind,
  AnalysisView,
  Backup,
  Chosen,
  GivenRow,
  Owners,
  Readers,
  Thresholds,
  ThresholdsView,
  Boot,
  BreakDraft,
  BreakProblem,
  Breaks,
  Chart,
  ChartTheme,
  DevelopmentView,
  EntryAsk,
  EntryCheck,
  EntryChoices,
  EntryEdit,
  EntryGrid,
  EntryReport,
  ExpectationView,
  FirstView,
  History,
  ImportPreview,
  ImportReport,
  IndicatorChoice,
  ItemAnswer,
  ItemChange,
  ItemContent,
  Language,
  Lift,
  NewSchool,
  Options,
  OutcomeView,
  OverviewView,
  OwnDraft,
  OwnJudgements,
  OwnList,
  OwnReport,
  PresentOutcome,
  Presented,
  Progress,
  Remembered,
  ReferenceRole,
  ReportView,
  Made,
  ReportKind,
  SaveOutcome,
  SchoolReport,
  SheetAnswer,
  SheetChoices,
  SheetMapping,
  Shown,
  Source,
  Step,
  ThemeChoice,
  ThreadHit,
  ThreadPage,
  Unit,
  WallScreen,
  WorkSheets,
} from "./types";

declare global {
  interface Window {
    /** Put there by the host before any page script, so that the first paint waits for nothing. */
    __VARDE_BOOT__?: Boot;
  }
}

/** The start state: what the host left in the window, or else asked for. */
export async function firstBoot(): Promise<Boot> {
  return window.__VARDE_BOOT__ ?? boot();
}

/** Puts the view on the screen by for the next start. */
export const keepFirstView = (view: FirstView) => invoke<null>("keep_first_view", { view });

export const boot = () => invoke<Boot>("boot");

export const findUnits = (text: string, limit: number) => invoke<Unit[]>("find_units", { text, limit });
export const chooseUnit = (id: string) => invoke<null>("choose_unit", { id });

export const overview = (unit: string, width: number, theme: ChartTheme) =>
  invoke<OverviewView>("overview", { unit, width, theme });

export const development = (
  unit: string,
  indicator: string | null,
  options: Options | null,
  width: number,
  height: number,
  theme: ChartTheme,
) => invoke<DevelopmentView>("development", { unit, indicator, options, width, height, theme });

export const analysis = (
  unit: string,
  kind: AnalysisKind,
  options: Options,
  width: number,
  height: number,
  theme: ChartTheme,
) => invoke<AnalysisView>("analysis", { unit, kind, options, width, height, theme });

export const exportChart = (
  unit: string,
  indicator: string,
  options: Options | null,
  format: "svg" | "png",
  theme: ChartTheme,
  readers: Readers,
) => invoke<SaveOutcome>("export_chart", { unit, indicator, options, format, theme, readers });
export const exportTable = (unit: string, indicator: string, readers: Readers) =>
  invoke<SaveOutcome>("export_table", { unit, indicator, readers });

export const exportSection = (
  unit: string,
  kind: AnalysisKind,
  options: Options,
  section: string,
  format: "svg" | "png" | "csv",
  theme: ChartTheme,
  readers: Readers,
) => invoke<SaveOutcome>("export_section", { part: { unit, kind, options, section }, format, theme, readers });

/** What a page can be as a file. */
export type PageFormat = "pdf" | "docx" | "pptx" | "xlsx" | "html";

/** `meeting` is whose agenda or minutes it is. */
export const reportPage = (unit: string, language: Language, arrangement: Arrangement, meeting: string | null = null) =>
  invoke<ReportView>("report_page", { unit, language, arrangement, meeting });
/** Its sheets of paper as pictures (SVG), exactly as they are printed. */
export const reportSheets = (unit: string, language: Language, arrangement: Arrangement) =>
  invoke<string[]>("report_sheets", { unit, language, arrangement, meeting: null });
/** The page as slides, as those in the room may see it; both screens then ask for what is being shown. */
export const reportSlides = (unit: string, language: Language, arrangement: Arrangement, readers: Readers) =>
  invoke<PresentOutcome>("report_slides", { unit, language, arrangement, readers });
export const wallSlides = () => invoke<Presented | null>("wall_slides");
export const slideChart = (slide: string, width: number, height: number, theme: ChartTheme) =>
  invoke<Chart | null>("slide_chart", { slide, width: Math.round(width), height: Math.round(height), theme });
export const stopPresenting = () => invoke<null>("stop_presenting");
export const wallScreens = () => invoke<WallScreen[]>("wall_screens");
/** Takes the whole screen, or gives it back; answers whether the window had it before. */
export const fullScreen = (on: boolean) => invoke<boolean>("full_screen", { on });
export const openWall = (screen: number | null, dark: boolean) => invoke<null>("open_wall", { screen, dark });
export const exportReport = (
  unit: string,
  language: Language,
  arrangement: Arrangement,
  format: PageFormat,
  readers: Readers,
  meeting: string | null = null,
) => invoke<SaveOutcome>("export_report", { unit, language, arrangement, format, readers, meeting });
export const exportReports = (
  unit: string,
  report: ReportKind,
  language: Language,
  format: PageFormat,
  readers: Readers,
  ontold: (made: Made) => void,
) => {
  const channel = new Channel<Made>();
  channel.onmessage = ontold;
  return invoke<SaveOutcome>("export_reports", { unit, report, language, format, readers, channel });
};
export const meetingPage = (id: string) => invoke<MeetingPage | null>("meeting_page", { id });
export const followUp = (meeting: string, line: number) => invoke<ItemAnswer>("follow_up", { meeting, line });
export const keepVersion = (unit: string, report: string, stage: number, language: Language, arrangement: Arrangement) =>
  invoke<ItemAnswer>("keep_version", { unit, report, stage, language, arrangement });

export const exportPackage = (readers: Readers) => invoke<SaveOutcome>("export_package", { readers });
export const givenOut = () => invoke<GivenRow[]>("given_out");
export const thresholds = () => invoke<ThresholdsView>("thresholds");
export const setThresholds = (thresholds: Thresholds) => invoke<ThresholdsView>("set_thresholds", { thresholds });

export const owners = (unit: string | null) => invoke<Owners[]>("owners", { unit });
export const setPrivate = (school: string, isPrivate: boolean) =>
  invoke<Step>("set_private", { school, private: isPrivate });

/** Both answer with what was chosen before, so that it can be put back. */
export const chooseRisk = (name: string, value: string) => invoke<Chosen>("choose_risk", { name, value });
export const replaceRisk = (chosen: Chosen) => invoke<Chosen>("replace_risk", { chosen });

export const pickFiles = () => invoke<string[]>("pick_files");
export const pickFolder = () => invoke<string[]>("pick_folder");

export function importPreview(paths: string[], onprogress: (progress: Progress) => void) {
  return invoke<ImportPreview>("import_preview", { paths, channel: new Channel<Progress>(onprogress) });
}
/** A table that somebody has copied. */
export function importPaste(text: string, onprogress: (progress: Progress) => void) {
  return invoke<ImportPreview>("import_paste", { text, channel: new Channel<Progress>(onprogress) });
}
export const importAnswerSheet = (file: number, answer: SheetAnswer) =>
  invoke<ImportPreview>("import_answer_sheet", { file, answer });
/** Which unit a name means; `none`: it is none of them; neither: it is asked again. */
export const importAnswerName = (name: string, unit: string | null, none: boolean) =>
  invoke<ImportPreview>("import_answer_name", { name, unit, none });
export const importAnswerWide = (file: number, year: string | null, grade: number | null) =>
  invoke<ImportPreview>("import_answer_wide", { file, year, grade });
export const importLook = () => invoke<ImportPreview>("import_look");
export const sheetChoices = () => invoke<SheetChoices>("sheet_choices");
export const remembered = () => invoke<Remembered[]>("remembered");
export const rememberedChange = (id: string, mapping: SheetMapping) =>
  invoke<null>("remembered_change", { id, mapping });
export const rememberedForget = (id: string) => invoke<null>("remembered_forget", { id });
export function importCommit(onprogress: (progress: Progress) => void) {
  return invoke<ImportReport>("import_commit", { channel: new Channel<Progress>(onprogress) });
}
export const importCancel = () => invoke<null>("import_cancel");
export const importForget = () => invoke<null>("import_forget");

export const undo = () => invoke<Step | null>("undo");
export const redo = () => invoke<Step | null>("redo");
export const history = () => invoke<History>("history");

export const sources = () => invoke<Source[]>("sources");
export const backups = () => invoke<Backup[]>("backups");
export const backupNow = () => invoke<Backup>("backup_now");
export const restoreBackup = (name: string) => invoke<Step>("restore_backup", { name });
export const startEmpty = () => invoke<Boot>("start_empty");
export const revealFolder = () => invoke<null>("reveal_folder");

export const setSettings = (language: Language, theme: ThemeChoice) =>
  invoke<Boot>("set_settings", { language, theme });
export const rememberRoom = (room: string) => invoke<null>("remember_room", { room });

export const loadExample = () => invoke<Step>("load_example");
/** What is asked before it is taken away; null when nobody has written anything of their own in it. */
export const exampleQuestion = () => invoke<string | null>("example_question");
export const removeExample = () => invoke<Step>("remove_example");

export const entryChoices = (unit: string | null) => invoke<EntryChoices>("entry_choices", { unit });
export const entryOpen = (ask: EntryAsk) => invoke<EntryGrid>("entry_open", { ask });
export const entryCheck = (ask: EntryAsk, edits: EntryEdit[]) => invoke<EntryCheck>("entry_check", { ask, edits });
export const entryCommit = (ask: EntryAsk, edits: EntryEdit[]) => invoke<EntryReport>("entry_commit", { ask, edits });
/** A block from the clipboard as rows of cells. */
export const entryBlock = (text: string) => invoke<string[][]>("entry_block", { text });
export const addSchool = (school: NewSchool) => invoke<SchoolReport>("add_school", { school });

export const ownList = () => invoke<OwnList>("own_list");
export const ownCommit = (draft: OwnDraft) => invoke<OwnReport>("own_commit", { draft });
export const ownRemove = (key: string) => invoke<null>("own_remove", { key });
export const breaks = (indicator: string) => invoke<Breaks>("breaks", { indicator });
export const breakCommit = (draft: BreakDraft) => invoke<BreakProblem[]>("break_commit", { draft });
export const breakRemove = (id: string) => invoke<null>("break_remove", { id });

export const threadPage = (unit: string) => invoke<ThreadPage>("thread_page", { unit });
export const itemMake = (unit: string, content: ItemContent) => invoke<ItemAnswer>("item_make", { unit, content });
export const itemChange = (change: ItemChange) => invoke<ItemAnswer>("item_change", { change });
export const itemRemove = (id: string) => invoke<ItemAnswer>("item_remove", { id });
export const itemMove = (id: string, place: number) => invoke<ItemAnswer>("item_move", { id, place });
export const searchThread = (unit: string | null, text: string, limit: number) =>
  invoke<ThreadHit[]>("search_thread", { unit, text, limit });
export const ownJudgements = (unit: string) => invoke<OwnJudgements>("own_judgements", { unit });
export const openNumbers = (unit: string, area: string, period: string) =>
  invoke<ItemAnswer>("open_numbers", { unit, area, period });
export const ownJudgementOffered = () => invoke<boolean>("own_judgement_offered");
export const offerOwnJudgement = (on: boolean) => invoke<null>("offer_own_judgement", { on });
export const itemLock = (id: string) => invoke<ItemAnswer>("item_lock", { id });
export const keepExpectation = (id: string) => invoke<ItemAnswer>("keep_expectation", { id });
export const itemReopen = (id: string, reason: string) => invoke<ItemAnswer>("item_reopen", { id, reason });
export const cutFinding = (unit: string, shown: Shown) => invoke<ItemAnswer>("cut_finding", { unit, shown });
/** The chart of a finding as it was cut. */
export const threadChart = (id: string, width: number, height: number, theme: ChartTheme) =>
  invoke<Chart | null>("thread_chart", { id, width, height, theme });
/** The sheets that can be chosen, people's own among them. */
export const workSheets = () => invoke<WorkSheets>("work_sheets");
/** Puts a sheet to begin from where people keep their own; answers with the folder. */
export const sheetExample = () => invoke<string>("sheet_example");
export const sheetLift = (sheet: string, field: string, line: number, to: Lift) =>
  invoke<ItemAnswer>("sheet_lift", { sheet, field, line, to });
export const saveCalendar = (unit: string) => invoke<string | null>("save_calendar", { unit });

export const indicatorChoices = (unit: string) => invoke<IndicatorChoice[]>("indicator_choices", { unit });
export const expectation = (unit: string, indicator: string, target: number | null, by: string | null) =>
  invoke<ExpectationView>("expectation", { unit, indicator, target, by });
export const outcome = (
  unit: string,
  indicator: string,
  firstAfter: string,
  against: ReferenceRole,
  width: number,
  height: number,
  theme: ChartTheme,
) => invoke<OutcomeView>("outcome", { unit, indicator, firstAfter, against, width, height, theme });
