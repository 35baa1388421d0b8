//! Every chart that the pages of «Analysere» make can be drawn: of a school with everything, and of real ones.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use varde_chart::{Draw, Frame, Size, Style, Theme};
use varde_core::clock::Timestamp;
use varde_core::import::{Batch, Progress};
use varde_core::indicator::catalogue;
use varde_core::language::Language;
use varde_core::page::analysis::{Analysis, AnalysisKind, Options};
use varde_core::store::Store;

const PAGES: [AnalysisKind; 4] =
    [AnalysisKind::Many, AnalysisKind::Survey, AnalysisKind::Cohorts, AnalysisKind::Schools];
const STYLES: [(Frame, u32, u32); 3] =
    [(Frame::Inline, 660, 280), (Frame::Inline, 320, 180), (Frame::Export, 960, 600)];

fn store(folder: &Path, files: &[PathBuf]) -> Store {
    let now = Timestamp::parse("2026-11-22T16:00:00Z").unwrap();
    let mut store = Store::open(&folder.join("store"), now).unwrap();
    let go_on = &mut |_: Progress<'_>| ControlFlow::Continue(());
    Batch::read(files, catalogue(), go_on).unwrap().commit(&mut store, now, Language::Nb, go_on).unwrap();
    store
}

/// Draws every chart of the unit's pages in every style; says how many sections had one.
fn draw(store: &Store, unit: &str, language: Language) -> usize {
    let mut charts = 0;
    for kind in PAGES {
        let page = Analysis::read(store, kind, &unit.parse().unwrap(), &Options::default(), language).unwrap().unwrap();
        for section in &page.sections {
            let Some(chart) = &section.chart else { continue };
            charts += 1;
            for (frame, width, height) in STYLES {
                let style = Style { theme: Theme::Light, size: Size { width, height }, frame };
                let drawn = chart.draw(&style).unwrap_or_else(|e| panic!("{unit}, {kind:?}, {}: {e}", section.id));
                assert!(drawn.svg.starts_with("<svg") && !drawn.marks.is_empty(), "{unit}, {kind:?}, {}", section.id);
                assert!(!drawn.title.is_empty() && !drawn.summary.is_empty(), "{unit}, {kind:?}, {}", section.id);
            }
        }
    }
    charts
}

/// A wide file: a column per path, and rows of a unit with its cells.
fn file(folder: &Path, paths: &[String], rows: &[(&str, String)]) -> PathBuf {
    let mut text =
        format!("EnhetNivaa;Fylkekode;Kommunekode;Organisasjonsnummer;Fylke;Kommune;EnhetNavn;{}\n", paths.join(";"));
    for (unit, cells) in rows {
        let place = match unit.len() {
            1 => "1;00;0000",
            4 => "3;99;9901",
            _ => "4;99;9901",
        };
        text.push_str(&format!("{place};{unit};Eksempelfylket;Vardehaug;Åsøy skole;{cells}\n"));
    }
    let path = folder.join("alt.csv");
    std::fs::write(&path, text).unwrap();
    path
}

/// Ten indices, bullying, every test of two years in a row, and grunnskolepoeng.
fn everything(folder: &Path, own: impl Fn(usize) -> [&'static str; 3]) -> Store {
    let (mut paths, mut country, mut school) = (Vec::new(), Vec::new(), Vec::new());
    let mut add = |heading: String, parts: [&str; 3], values: [&str; 3], own: [&str; 3]| {
        for (part, (value, own)) in
            parts.into_iter().zip(values.into_iter().zip(own)).filter(|(part, _)| !part.is_empty())
        {
            paths.push(format!("{heading}.{part}"));
            country.push(value.to_owned());
            school.push(own.to_owned());
        }
    };
    for (place, year) in ["2024-25", "2025-26"].into_iter().enumerate() {
        for (subject, grade) in
            [("Lesing", 5), ("Regning", 5), ("Lesing", 8), ("Regning", 8), ("Lesing", 9), ("Regning", 9)]
        {
            let heading = format!("{year}.{subject}.{grade}. årstrinn");
            add(heading, ["Skalapoeng", "Usikkerhet", "Antall elever deltatt"], ["50", "0,1", "56155"], own(place));
        }
        for index in [
            "Støtte fra lærer",
            "Motivasjon",
            "Mestring",
            "Trivsel",
            "Faglig utfordring",
            "Læringskultur",
            "Vurdering for læring",
            "Elevdemokrati og medvirkning",
            "Felles regler",
            "Støtte hjemmefra",
        ] {
            let star = if own(place)[0].ends_with('*') { ["*"; 3] } else { ["3,9", "0,8", "45"] };
            let heading = format!("{year}.{index}.7. årstrinn");
            add(heading, ["Score", "Standardavvik", "Antall besvart"], ["4,0", "0,8", "55000"], star);
        }
        add(format!("{year}.Mobbing på skolen.7. årstrinn"), ["Andel mobbet", "", ""], ["8,1"; 3], ["6,7"; 3]);
    }
    let rows = [("I", country.join(";")), ("9901", country.join(";")), ("999900001", school.join(";"))];
    store(folder, &[file(folder, &paths, &rows)])
}

#[test]
fn every_chart_of_a_school_with_everything_is_drawn() {
    let check = |own: fn(usize) -> [&'static str; 3]| {
        let folder = tempfile::tempdir().unwrap();
        let store = everything(folder.path(), own);
        for language in Language::ALL {
            // All tests, indices, bullying, two slopes and a funnel.
            assert_eq!(draw(&store, "999900001", language), 6);
            assert_eq!(draw(&store, "9901", language), 6);
            assert_eq!(draw(&store, "I", language), 5);
        }
    };
    check(|_| ["47", "2,1", "81"]);
    check(|_| ["47*", "2,1*", "81*"]);
    check(|_| ["47*", "6,5*", "9*"]);
    check(|year| if year == 0 { ["*", "*", "*"] } else { ["44", "5,7", "12"] });
}

#[test]
fn every_chart_of_two_hundred_real_units_is_drawn() {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/data");
    let files = ["udir-statistikkbanken", "wide-excerpts/grunnskolepoeng-bergen.csv"].map(|below| shared.join(below));
    if files.iter().any(|file| !file.exists()) {
        eprintln!("left out: every_chart_of_two_hundred_real_units_is_drawn: ../shared/data is not here");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let store = store(folder.path(), &files);
    let units = store.units().unwrap();
    let every = (units.len() / 200).max(1);
    let charts: usize = units.iter().step_by(every).map(|unit| draw(&store, &unit.id, Language::Nb)).sum();
    assert!(charts > 300, "{charts}");
}
