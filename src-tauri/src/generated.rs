//! The TypeScript types in `ui/src/api/generated` are these types. `VARDE_UPDATE=1 cargo test -p varde-desktop
//! generated` writes them anew.

use std::collections::BTreeMap;
use std::path::Path;

use ts_rs::{Config, TS};
use varde_core::cycle::{Change, Content, Kind, Lift, Refused, Shown};
use varde_core::entry::{EntryAsk, EntryChoices, EntryEdit, EntryGrid, EntryReport, NewSchool, SchoolReport};
use varde_core::import::{ImportPreview, ImportReport, Remembered, SheetAnswer, SheetChoices};
use varde_core::own::{BreakDraft, BreakProblem, Breaks, OwnDraft, OwnList, OwnReport, Owners};
use varde_core::page::analysis::{AnalysisKind, Options};
use varde_core::page::meeting::MeetingPage;
use varde_core::page::sheets::WorkSheets;
use varde_core::page::thread::{Hit, OwnJudgements, ThreadPage};
use varde_core::sharing::GivenRow;
use varde_core::trouble::Trouble;

use crate::boot::Boot;
use crate::commands::export::Readers;
use crate::first_view::FirstView;
use crate::views::{
    AnalysisView, ChartTheme, DevelopmentView, ExpectationView, ItemAnswer, Made, OutcomeView, PresentOutcome,
    Progress, ReportView, SaveOutcome, Source, Step, ThresholdsView, WallScreen,
};

fn export_all(folder: &Path) {
    let config = Config::new().with_out_dir(folder);
    Boot::export_all(&config).unwrap();
    AnalysisView::export_all(&config).unwrap();
    AnalysisKind::export_all(&config).unwrap();
    Options::export_all(&config).unwrap();
    DevelopmentView::export_all(&config).unwrap();
    ImportPreview::export_all(&config).unwrap();
    ImportReport::export_all(&config).unwrap();
    Remembered::export_all(&config).unwrap();
    SheetAnswer::export_all(&config).unwrap();
    SheetChoices::export_all(&config).unwrap();
    EntryChoices::export_all(&config).unwrap();
    EntryAsk::export_all(&config).unwrap();
    EntryEdit::export_all(&config).unwrap();
    EntryGrid::export_all(&config).unwrap();
    EntryReport::export_all(&config).unwrap();
    NewSchool::export_all(&config).unwrap();
    SchoolReport::export_all(&config).unwrap();
    OwnList::export_all(&config).unwrap();
    OwnDraft::export_all(&config).unwrap();
    OwnReport::export_all(&config).unwrap();
    Breaks::export_all(&config).unwrap();
    BreakDraft::export_all(&config).unwrap();
    BreakProblem::export_all(&config).unwrap();
    ExpectationView::export_all(&config).unwrap();
    OutcomeView::export_all(&config).unwrap();
    ReportView::export_all(&config).unwrap();
    Made::export_all(&config).unwrap();
    PresentOutcome::export_all(&config).unwrap();
    WallScreen::export_all(&config).unwrap();
    MeetingPage::export_all(&config).unwrap();
    ThreadPage::export_all(&config).unwrap();
    OwnJudgements::export_all(&config).unwrap();
    Hit::export_all(&config).unwrap();
    Change::export_all(&config).unwrap();
    Content::export_all(&config).unwrap();
    Refused::export_all(&config).unwrap();
    Kind::export_all(&config).unwrap();
    Shown::export_all(&config).unwrap();
    WorkSheets::export_all(&config).unwrap();
    Lift::export_all(&config).unwrap();
    ItemAnswer::export_all(&config).unwrap();
    FirstView::export_all(&config).unwrap();
    Progress::export_all(&config).unwrap();
    Source::export_all(&config).unwrap();
    Step::export_all(&config).unwrap();
    SaveOutcome::export_all(&config).unwrap();
    Readers::export_all(&config).unwrap();
    ThresholdsView::export_all(&config).unwrap();
    GivenRow::export_all(&config).unwrap();
    Owners::export_all(&config).unwrap();
    ChartTheme::export_all(&config).unwrap();
    Trouble::export_all(&config).unwrap();
}

fn files(folder: &Path) -> BTreeMap<String, String> {
    let entries = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap());
    entries.map(|e| (e.file_name().into_string().unwrap(), std::fs::read_to_string(e.path()).unwrap())).collect()
}

#[test]
fn the_pages_types_are_the_hosts() {
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/api/generated");
    let fresh = tempfile::tempdir().unwrap();
    export_all(fresh.path());
    if std::env::var_os("VARDE_UPDATE").is_some() {
        let _ = std::fs::remove_dir_all(&committed);
        export_all(&committed);
    }
    assert_eq!(files(&committed), files(fresh.path()), "run it with VARDE_UPDATE=1");
}
