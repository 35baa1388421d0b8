//! The reports: to the kommunestyret, of Oppfølgingsordningen, of reading, and to parents. What the store and the thread
//! fill them with, what people must write, and what nobody else may see.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::collections::BTreeSet;

use common::{Bench, now, told};
use serde_json::json;
use varde_core::cycle::{self, Arrangement, Content, Kind, Thread};
use varde_core::example;
use varde_core::language::Language;
use varde_core::page::report::{Block, Report, ReportKind, Wanted};
use varde_core::sharing::{Asked, Audience, GivenOut, Shared, share};
use varde_core::store::Store;

const SCHOOL: &str = "999000055";
const SMALL: &str = "999000011";
const KOMMUNE: &str = "9901";
const UNITS: [&str; 7] = [SCHOOL, SMALL, "999000022", "999000033", "999000044", KOMMUNE, "99"];

/// Every kind but the page for the dialogmøte, which has tests of its own.
fn kinds() -> impl Iterator<Item = ReportKind> {
    ReportKind::ALL.into_iter().filter(|kind| *kind != ReportKind::Dialogmote)
}

fn loaded() -> Bench {
    let mut bench = Bench::new();
    example::load(&mut bench.store, now(), Language::Nb).unwrap();
    bench
}

fn read(store: &Store, kind: ReportKind, unit: &str, language: Language) -> Report {
    let arrangement = Arrangement { report: kind, ..Arrangement::default() };
    let wanted =
        Wanted { unit: &unit.parse().unwrap(), arrangement: &arrangement, meeting: None, now: now(), language };
    Report::of(store, &wanted).unwrap().unwrap()
}

/// As these readers get it.
fn shared(store: &Store, kind: ReportKind, unit: &str, audience: Audience) -> Report {
    let asked = Asked { what: "rapporten", audience, repair: true, language: Language::Nb };
    match share(store, &asked, |store| Ok(read(store, kind, unit, Language::Nb))).unwrap() {
        Shared::Ready(ready) => ready.page,
        Shared::Stopped(stopped) => panic!("{kind:?} {unit}: {stopped:?}"),
    }
}

#[test]
fn every_kind_reads_as_it_should() {
    let bench = loaded();
    for (kind, unit, language) in [
        (ReportKind::Tilstand, KOMMUNE, Language::Nb),
        (ReportKind::Tilstand, SMALL, Language::Nn),
        (ReportKind::Oppfolging1, SCHOOL, Language::Nb),
        (ReportKind::Oppfolging1, KOMMUNE, Language::En),
        (ReportKind::Oppfolging2, SCHOOL, Language::Nb),
        (ReportKind::Oppfolging3, SCHOOL, Language::Nb),
        (ReportKind::Oppfolging3, KOMMUNE, Language::Nn),
        (ReportKind::Lesing, SCHOOL, Language::Nb),
        (ReportKind::Lesing, SMALL, Language::En),
        (ReportKind::Fau, SCHOOL, Language::Nb),
        (ReportKind::Fau, SMALL, Language::Nn),
        (ReportKind::Fau, KOMMUNE, Language::En),
    ] {
        let page = read(&bench.store, kind, unit, language);
        insta::assert_snapshot!(format!("{}_{unit}", kind.word()), told(&page));
    }
}

/// Parts and blocks by name, which the languages share: what people arrange is kept by them.
fn names(page: &Report) -> Vec<String> {
    let section = |s: &varde_core::page::report::ReportSection| {
        s.blocks.iter().map(|piece| format!("{}/{}", s.id, piece.id)).collect::<Vec<_>>()
    };
    page.sections.iter().flat_map(section).collect()
}

#[test]
fn every_kind_of_every_unit_has_whole_parts_with_names_of_their_own_in_every_language() {
    let bench = loaded();
    for kind in kinds() {
        for unit in UNITS {
            let mut known: Option<Vec<String>> = None;
            for language in Language::ALL {
                let page = read(&bench.store, kind, unit, language);
                let at = format!("{kind:?} {unit} {language:?}");
                assert!(page.sections.len() >= 3, "{at}");
                for section in &page.sections {
                    assert!(!section.blocks.is_empty(), "{at}: {} is empty", section.id);
                    assert_ne!(section.heading, format!("report-heading-{}", section.id), "{at}");
                }
                let names = names(&page);
                assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "{at}: {names:?}");
                assert_eq!(*known.get_or_insert_with(|| names.clone()), names, "{at}");
                assert!(page.sections.iter().flat_map(|s| &s.blocks).all(|piece| says_something(&piece.block)), "{at}");
            }
        }
    }
}

fn says_something(block: &Block) -> bool {
    match block {
        Block::Text { text } | Block::Note { text } => !text.trim().is_empty(),
        Block::Said(said) => !said.text.trim().is_empty() || !said.heading.trim().is_empty(),
        Block::Figure { title, chart, summary, .. } => !title.is_empty() && !summary.is_empty() && chart.is_some(),
        Block::Table { table } => !table.rows.is_empty() && !table.caption.is_empty(),
        Block::Entry { title, .. } => !title.is_empty(),
        Block::List { items } => !items.is_empty() && items.iter().all(|item| !item.trim().is_empty()),
        Block::Write { prompt, lines } => !prompt.is_empty() && *lines > 0,
    }
}

#[test]
fn a_unit_without_figures_and_without_a_thread_is_told_what_to_write() {
    let mut bench = Bench::new();
    bench.put("a.csv", "2025-26", &[("9902", ["*"; 3]), (SMALL, ["*"; 3])]);
    for kind in kinds() {
        for unit in ["9902", SMALL] {
            let page = read(&bench.store, kind, unit, Language::Nb);
            let write = |block: &Block| matches!(block, Block::Write { .. });
            let wanted = page.sections.iter().flat_map(|s| &s.blocks).filter(|piece| write(&piece.block)).count();
            assert!(wanted >= 2, "{kind:?} {unit}: {}", told(&page));
            assert!(page.sections.iter().all(|s| !s.blocks.is_empty()), "{kind:?} {unit}");
        }
    }
}

#[test]
fn half_written_things_are_no_trouble() {
    let mut bench = loaded();
    let unit = SMALL.parse().unwrap();
    let kinds_of_things = [
        "own-judgement",
        "finding",
        "challenge",
        "goal",
        "measure",
        "anchoring",
        "activity",
        "log-entry",
        "evaluation",
        "scheme",
        "group",
        "case",
        "meeting",
        "document",
    ];
    for kind in kinds_of_things {
        let content: Content = serde_json::from_value(json!({ "kind": kind })).unwrap();
        assert!(cycle::make(&mut bench.store, &unit, &content, now()).unwrap().is_ok(), "{kind}");
    }
    for kind in kinds() {
        for language in Language::ALL {
            let page = read(&bench.store, kind, SMALL, language);
            assert!(page.sections.iter().flat_map(|s| &s.blocks).all(|piece| says_something(&piece.block)), "{kind:?}");
        }
    }
    let first = told(&read(&bench.store, ReportKind::Oppfolging1, SMALL, Language::Nb));
    assert!(first.contains("* mål uten navn (Enhet)") && first.contains("* tiltak uten navn (foreslått)"), "{first}");
}

/// The school's own figure of the newest year, which Udir shows to nobody else: 41 points of 37 pupils.
fn with_restricted() -> Bench {
    let mut bench = loaded();
    bench.put("own.csv", "2026-27", &[("I", ["50", "0,1", "56875"]), (SMALL, ["41*", "2,9*", "37*"])]);
    bench
}

#[test]
fn restricted_figures_reach_the_school_itself_and_nobody_else() {
    let bench = with_restricted();
    let mut seen_by_the_school = 0;
    for kind in kinds() {
        let own = read(&bench.store, kind, SMALL, Language::Nb);
        seen_by_the_school += usize::from(told(&own).contains("37 elever") || told(&own).contains("41 skalapoeng"));
        for unit in [SMALL, KOMMUNE] {
            let others = shared(&bench.store, kind, unit, Audience::Others);
            let text = told(&others);
            for secret in ["37 elever", "41 skalapoeng", "| 37", "| 41 |"] {
                assert!(!text.contains(secret), "{kind:?} {unit} says {secret:?}: {text}");
            }
            assert_eq!(others.restricted, None, "{kind:?} {unit}");
            let charts: Vec<_> = others.figures().filter_map(|chart| chart.restricted_notice()).collect();
            assert!(charts.is_empty(), "{kind:?} {unit}: {charts:?}");
        }
    }
    assert!(seen_by_the_school >= 3, "only {seen_by_the_school} kinds show the school its own figure");
    // What it shows of them, it says.
    assert!(read(&bench.store, ReportKind::Tilstand, SMALL, Language::Nb).restricted.is_some());
}

#[test]
fn what_parents_are_handed_is_the_same_whoever_asks() {
    let bench = with_restricted();
    for unit in UNITS {
        let own = read(&bench.store, ReportKind::Fau, unit, Language::Nb);
        let others = shared(&bench.store, ReportKind::Fau, unit, Audience::Others);
        assert_eq!(told(&own), told(&others), "{unit}");
        assert_eq!((own.restricted.clone(), own.figures().count()), (None, 0), "{unit}");
        let text = told(&own);
        for never in ["37 elever", "skalapoeng", "mulig forskjell", "tydelig", "usikkerhet", "95 %", "Varde kjenner"] {
            assert!(!text.contains(never), "{unit} says {never:?}: {text}");
        }
    }
}

/// Nobody who makes the file need think of it: what parents were handed is among what was given out.
#[test]
fn what_parents_are_handed_is_written_down_as_given_to_everybody() {
    let mut bench = with_restricted();
    for (at, audience) in Audience::ALL.into_iter().enumerate() {
        let asked = Asked { what: "til FAU", audience, repair: false, language: Language::Nb };
        let read = |store: &Store| Ok(read(store, ReportKind::Fau, SMALL, Language::Nb));
        let Shared::Ready(ready) = share(&bench.store, &asked, read).unwrap() else { panic!("stopped") };
        assert!(ready.notice.as_deref().is_some_and(|notice| notice.contains("alle")), "{:?}", ready.notice);
        ready.write_down(&mut bench.store, now()).unwrap();
        let given = GivenOut::list(&bench.store, Language::Nb).unwrap();
        assert_eq!((given.len(), given[0].audience), (at + 1, Audience::Others), "{audience:?}");
    }
    // What is made for the school itself is not.
    let asked = Asked { what: "til oss", audience: Audience::Own, repair: false, language: Language::Nb };
    let read = |store: &Store| Ok(read(store, ReportKind::Tilstand, SMALL, Language::Nb));
    let Shared::Ready(ready) = share(&bench.store, &asked, read).unwrap() else { panic!("stopped") };
    assert_eq!(ready.notice, None);
}

#[test]
fn parents_are_not_shown_single_years_of_fewer_than_ten_pupils() {
    let mut bench = loaded();
    bench.put("small.csv", "2026-27", &[("I", ["50", "0,1", "56875"]), (SMALL, ["44", "3,9", "8"])]);
    let text = told(&read(&bench.store, ReportKind::Fau, SMALL, Language::Nb));
    assert!(!text.contains("8 elever tok prøvene") && !text.contains("44"), "{text}");
    assert!(text.contains("Vi viser ikke tall for lesing på 5. trinn i 2026–27"), "{text}");
    // Nor is last year's told as if it were this one's.
    assert!(!text.contains("tok prøvene i 2025–26"), "{text}");
}

#[test]
fn what_was_once_said_of_numbers_stays_with_the_school() {
    let mut bench = loaded();
    let unit = SCHOOL.parse().unwrap();
    let secret = json!({ "kind": "finding", "title": "Fra egne tall", "restricted": true, "words": "Hemmelig: 41." });
    let content: Content = serde_json::from_value(secret).unwrap();
    cycle::make(&mut bench.store, &unit, &content, now()).unwrap().unwrap();
    let thread = Thread::read(&bench.store, &unit).unwrap();
    let said = thread.items.iter().filter_map(|item| match &item.content {
        Content::Goal(of) => of.said.as_ref()?["sentence"].as_str().map(str::to_owned),
        Content::Evaluation(of) => of.conclusion.numbers.as_ref()?["sentence"].as_str().map(str::to_owned),
        Content::Finding(of) => of.words.lines().next().map(str::to_owned),
        _ => None,
    });
    let said: Vec<String> = said.filter(|text| !text.is_empty()).collect();
    assert!(said.len() >= 10 && thread.of(Kind::Finding).count() >= 8, "{said:?}");
    let mut told_to_the_school = BTreeSet::new();
    for kind in kinds() {
        let own = told(&read(&bench.store, kind, SCHOOL, Language::Nb));
        let others = told(&shared(&bench.store, kind, SCHOOL, Audience::Others));
        told_to_the_school.extend(said.iter().filter(|text| own.contains(*text)));
        assert!(!others.contains("Fra egne tall") && !others.contains("Hemmelig"), "{kind:?}: {others}");
        // A chart's own summary of today's open figures may be the same sentence.
        let first = kind == ReportKind::Oppfolging1;
        assert!(!first || others.contains("Ett funn til bygger på tall bare skolen selv får se."), "{others}");
        assert!(!first || said.iter().all(|text| !others.contains(text)), "{others}");
    }
    assert!(told_to_the_school.len() >= 10, "{told_to_the_school:?}");
}

#[test]
fn no_report_ranks_schools_or_names_one_among_the_others() {
    let bench = loaded();
    let page = read(&bench.store, ReportKind::Tilstand, KOMMUNE, Language::Nb);
    let schools = ["Bjørkelia", "Ås og Ødegården", "Nausta", "Sørbygda"];
    for section in page.sections.iter().filter(|s| ["schools", "risk", "tests", "survey"].contains(&&*s.id)) {
        let alone = Report { sections: vec![section.clone()], ..page.clone() };
        let text = told(&alone);
        assert!(schools.iter().all(|name| !text.contains(name)), "{}: {text}", section.id);
    }
    // Their numbers of pupils stand by name.
    let table = page.sections.iter().flat_map(|s| &s.blocks).find(|piece| piece.id == "schools-0").unwrap();
    let Block::Table { table } = &table.block else { panic!("{table:?}") };
    let names: Vec<&str> = table.rows.iter().map(|row| row[0].as_str()).collect();
    assert!(names.len() == 5 && names.is_sorted(), "{names:?}");
}

#[test]
fn a_large_kommune_gets_its_schools_in_parts_that_fit_a_page() {
    let mut bench = Bench::new();
    let codes: Vec<String> = (0..60).map(|at| format!("9990{at:05}")).collect();
    let rows: Vec<(&str, [&str; 3])> = codes.iter().map(|code| (code.as_str(), ["50", "2,0", "30"])).collect();
    let rows: Vec<(&str, [&str; 3])> = [(KOMMUNE, ["50", "0,3", "1800"])].into_iter().chain(rows).collect();
    bench.put("a.csv", "2025-26", &rows);
    let page = read(&bench.store, ReportKind::Tilstand, KOMMUNE, Language::Nb);
    let parts = page.sections.iter().flat_map(|s| &s.blocks).filter(|piece| piece.id.starts_with("schools-"));
    let rows: Vec<usize> =
        parts.map(|piece| if let Block::Table { table } = &piece.block { table.rows.len() } else { 0 }).collect();
    assert!(rows.iter().sum::<usize>() == 60 && rows.iter().all(|rows| *rows <= 25), "{rows:?}");
}
