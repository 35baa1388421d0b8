//! The example's thread: a whole plan over two school years, whose every step can be walked.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::collections::BTreeSet;

use common::{Bench, contents, later, now};
use serde_json::json;
use varde_core::clock::Timestamp;
use varde_core::cycle::{self, Change, Content, Date, GapKind, GoalLevel, Item, Kind, MeasureStatus, Thread};
use varde_core::example::{self, KOMMUNE};
use varde_core::indicator::Area;
use varde_core::language::Language;
use varde_core::page::thread::{ThreadPage, WaitingKind};
use varde_core::school::UnitCode;
use varde_core::store::Store;

const SCHOOL: &str = "999000055";

fn loaded() -> Bench {
    let mut bench = Bench::new();
    example::load(&mut bench.store, now(), Language::Nb).unwrap();
    bench
}

fn thread(store: &Store, unit: &str) -> Thread {
    Thread::read(store, &unit.parse().unwrap()).unwrap()
}

fn page(store: &Store, unit: &str, at: Timestamp) -> ThreadPage {
    ThreadPage::read(store, &unit.parse().unwrap(), at, Language::Nb).unwrap().unwrap()
}

fn titled<'t>(thread: &'t Thread, start: &str) -> &'t Item {
    thread.items.iter().find(|item| item.content.title().starts_with(start)).unwrap_or_else(|| panic!("no {start}"))
}

#[test]
fn every_measure_leads_back_to_what_was_seen_and_on_to_an_evaluation() {
    let bench = loaded();
    for unit in [SCHOOL, KOMMUNE] {
        let thread = thread(&bench.store, unit);
        for measure in thread.of(Kind::Measure) {
            let title = measure.content.title();
            let goals = thread.back(measure);
            assert!(!goals.is_empty() && goals.iter().all(|g| g.content.kind() == Kind::Goal), "{title}");
            for goal in goals {
                let challenges = thread.back(goal);
                assert!(!challenges.is_empty(), "{title}: {}", goal.content.title());
                for challenge in challenges {
                    let findings = thread.back(challenge);
                    assert!(findings.iter().any(|f| f.content.kind() == Kind::Finding), "{title}");
                }
            }
            let Content::Measure(of) = &measure.content else { panic!() };
            if of.status == MeasureStatus::Proposed {
                continue;
            }
            for kind in [Kind::Anchoring, Kind::Activity] {
                assert!(thread.on_of(&measure.id, kind).next().is_some(), "{title} {kind:?}");
            }
            for text in [&of.area, &of.what, &of.why, &of.why_source, &of.who, &of.early_signs, &of.late_signs] {
                assert!(!text.is_empty(), "{title}");
            }
            assert!(!of.stop_doing.is_empty() && !of.time_cost.is_empty(), "{title}");
            let evaluated = thread.on_of(&measure.id, Kind::Evaluation).next().is_some();
            assert_eq!(evaluated, !title.starts_with("Neste skritt"), "{title}");
        }
    }
}

#[test]
fn only_what_is_meant_to_be_missing_is_missing() {
    let bench = loaded();
    let gaps = |unit| {
        let thread = thread(&bench.store, unit);
        let gaps = thread.gaps(Date::of(now())).into_iter();
        gaps.map(|gap| (gap.kind, thread.get(&gap.item).unwrap().content.title().to_owned())).collect::<BTreeSet<_>>()
    };
    let meant = [
        (GapKind::ActivityLate, "Neste skritt på 9. trinn".to_owned()),
        (GapKind::MeasureWithoutEvaluation, "Neste skritt: tilbakemelding før arbeidet er ferdig".to_owned()),
    ];
    assert_eq!(gaps(SCHOOL), BTreeSet::from(meant));
    assert_eq!(gaps(KOMMUNE), BTreeSet::new());
    // One group has not been asked about one measure.
    let page = page(&bench.store, SCHOOL, now());
    let not_asked: Vec<_> = page
        .items
        .iter()
        .filter(|thing| matches!(&thing.item.content, Content::Measure(m) if m.status == MeasureStatus::Active))
        .flat_map(|thing| thing.anchored.iter().flat_map(|a| &a.groups).filter(|g| g.degree.is_none()))
        .map(|group| group.name.as_str())
        .collect();
    assert_eq!(not_asked, ["FAU"]);
}

#[test]
fn it_holds_all_that_such_a_plan_holds() {
    let bench = loaded();
    let thread = thread(&bench.store, SCHOOL);
    let count = |kind| thread.of(kind).count();
    assert!(count(Kind::Finding) >= 8 && count(Kind::Activity) >= 20 && count(Kind::LogEntry) >= 5);
    let kinds: BTreeSet<Kind> = thread.items.iter().map(|i| i.content.kind()).collect();
    assert_eq!(kinds.len(), Kind::ALL.len() - 2, "all but working sheets and reports: {kinds:?}");
    let running = |c: &Content| matches!(c, Content::Measure(m) if m.status == MeasureStatus::Active);
    assert_eq!(thread.items.iter().filter(|i| running(&i.content)).count(), cycle::FEW_EFFORTS);
    let mut levels = BTreeSet::new();
    for goal in thread.of(Kind::Goal) {
        let Content::Goal(of) = &goal.content else { panic!() };
        levels.insert(of.level);
        // What Varde said of a target is kept with it, from the day it was set.
        assert_eq!(of.target.is_some(), of.said.is_some(), "{}", of.title);
    }
    assert_eq!(levels, BTreeSet::from([GoalLevel::Enhet, GoalLevel::Team, GoalLevel::Individ]));
    let challenges = || {
        thread.items.iter().filter_map(|i| match &i.content {
            Content::Challenge(of) => Some(of),
            _ => None,
        })
    };
    assert!(challenges().any(|c| c.strength) && challenges().any(|c| !c.chosen && !c.strength && !c.reason.is_empty()));
    assert!(challenges().all(|c| c.marks > 0 && !c.reason.is_empty()));
    for judgement in thread.of(Kind::OwnJudgement) {
        assert!(judgement.content.locked_at().is_some(), "before the numbers, then locked");
    }
}

#[test]
fn a_finding_holds_the_figures_of_its_day_and_tells_when_it_is_overtaken() {
    let bench = loaded();
    let page = page(&bench.store, SCHOOL, now());
    let overtaken = |start: &str| {
        let thing = page.items.iter().find(|t| t.item.content.title().starts_with(start)).unwrap();
        let Content::Finding(of) = &thing.item.content else { panic!() };
        let years = of.table.as_ref().map_or(0, |table| table.rows.len());
        (years, thing.overtaken.is_some())
    };
    assert_eq!(overtaken("Lesing på 8. trinn ligger klart"), (1, true));
    assert_eq!(overtaken("Vurdering for læring"), (3, true));
    assert_eq!(overtaken("Lesing på 8. trinn har ligget"), (4, false));
    assert_eq!(overtaken("«Vi får karakteren"), (0, false));
    // The leaders judged before they saw: the first finding was cut after that was locked.
    let thread = thread(&bench.store, SCHOOL);
    let locked = thread.of(Kind::OwnJudgement).next().unwrap().content.locked_at().unwrap().to_owned();
    let Content::Finding(first) = &titled(&thread, "Lesing på 8. trinn ligger klart").content else { panic!() };
    assert!(locked < first.cut_at && first.words.contains("2022–23"), "{}", first.words);
}

#[test]
fn an_evaluation_was_opened_again_and_both_answers_stand() {
    let bench = loaded();
    let thread = thread(&bench.store, SCHOOL);
    let evaluation = thread.on_of(&titled(&thread, "Leseløftet: tjue").id, Kind::Evaluation).next().unwrap();
    let Content::Evaluation(of) = &evaluation.content else { panic!() };
    assert_eq!(of.earlier.len(), 1);
    assert!(of.locked_at.is_some() && !of.earlier[0].reason.is_empty() && !of.conclusion.continuation.is_empty());
    assert_eq!(of.earlier[0].conclusion.decision, Some(cycle::Decision::Continue));
    assert_eq!(of.conclusion.decision, Some(cycle::Decision::Adjust));
    let said = |numbers: &Option<serde_json::Value>| numbers.as_ref().unwrap()["sentence"].as_str().unwrap().to_owned();
    let (first, second) = (said(&of.earlier[0].conclusion.numbers), said(&of.conclusion.numbers));
    assert!(!first.contains("2025–26") && second.contains("2025–26"), "{first}\n{second}");
}

#[test]
fn what_is_still_to_come_is_counted_from_the_day_it_is_loaded() {
    for day in ["2026-11-22T16:00:00Z", "2028-03-01T08:00:00Z", "2024-01-01T00:00:00Z"] {
        let at = Timestamp::parse(day).unwrap();
        let mut bench = Bench::new();
        example::load(&mut bench.store, at, Language::Nb).unwrap();
        let page = page(&bench.store, SCHOOL, at);
        let late = page.waiting.iter().filter(|w| w.late).count();
        assert_eq!(late, usize::from(day > "2026"), "{day}: {:?}", page.waiting);
        let evaluation = page.waiting.iter().find(|w| w.kind == WaitingKind::Evaluation).unwrap();
        let days = Date::of(at).days_until(evaluation.date.unwrap());
        assert!((21..=23).contains(&days) || day < "2026", "{day}: {days}");
    }
}

#[test]
fn the_schools_goals_support_the_kommunes() {
    let bench = loaded();
    let page = page(&bench.store, SCHOOL, now());
    assert_eq!(page.kommune_goals.len(), 2);
    let goal = page.items.iter().find(|t| t.item.content.title().starts_with("Elevene på 8. trinn leser")).unwrap();
    let line = goal.card.lines.last().unwrap();
    assert_eq!(line, "Støtter kommunens mål: Alle elever i Vardehaug leser godt nok til å lære i alle fag");
}

#[test]
fn it_comes_and_goes_with_the_figures_and_touches_nothing_else() {
    let mut bench = Bench::new();
    let mine: UnitCode = "974552345".parse().unwrap();
    // In a kommune that exists.
    let there = |field: &String| field.replace("9901", "3405").replace("99", "34").replace("Vardehaug", "Lillehammer");
    let lines = common::reading("2025-26", &[("974552345", ["48", "2,1", "40"])]);
    let lines: Vec<Vec<String>> = lines.iter().map(|line| line.iter().map(there).collect()).collect();
    let file = bench.file("a.csv", &common::as_udir(&lines));
    bench.import(&[file]);
    let goal = Content::Goal(cycle::Goal { title: "Vårt eget".into(), ..cycle::Goal::default() });
    cycle::make(&mut bench.store, &mine, &goal, now()).unwrap().unwrap();
    let text = |bench: &Bench| contents(bench.store.folder());
    let before = text(&bench);
    example::load(&mut bench.store, now(), Language::Nb).unwrap();
    let full = text(&bench);
    assert!(bench.store.check().unwrap().ok);
    // One step of undo, both ways.
    bench.store.undo().unwrap();
    assert_eq!(text(&bench), before);
    bench.store.redo().unwrap();
    assert_eq!(text(&bench), full);
    assert_eq!(example::written_beside(&bench.store).unwrap(), 0);
    example::remove(&mut bench.store, later(1)).unwrap();
    assert_eq!(text(&bench), before);
    bench.store.undo().unwrap();
    assert_eq!(text(&bench), full);
    assert!(bench.store.check().unwrap().ok);
}

#[test]
fn what_people_have_written_in_it_is_counted_before_it_goes() {
    let mut bench = loaded();
    let school: UnitCode = SCHOOL.parse().unwrap();
    let goal = Content::Goal(cycle::Goal { title: "Vårt eget".into(), ..cycle::Goal::default() });
    cycle::make(&mut bench.store, &school, &goal, later(1)).unwrap().unwrap();
    let tests = Area::from_word("final-grades").unwrap();
    cycle::open_numbers(&mut bench.store, &school, tests, "2025-26".parse().unwrap(), later(1)).unwrap().unwrap();
    let measure = titled(&thread(&bench.store, SCHOOL), "Nærvær").id.clone();
    let change = Change { id: measure, field: "who".into(), value: json!("Alle"), confirmed: false };
    cycle::change(&mut bench.store, &change, later(2)).unwrap().unwrap();
    assert_eq!(example::written_beside(&bench.store).unwrap(), 2);
    let full = contents(bench.store.folder());
    example::remove(&mut bench.store, later(3)).unwrap();
    assert_eq!(bench.store.reader().units_with_items().unwrap(), []);
    bench.store.undo().unwrap();
    assert_eq!(contents(bench.store.folder()), full);

    // A school that is known from elsewhere too stays, and keeps what people wrote there.
    bench.put("a.csv", "2025-26", &[(SCHOOL, ["48", "2,1", "40"])]);
    assert_eq!(example::written_beside(&bench.store).unwrap(), 1, "only what was changed in the example's own");
    example::remove(&mut bench.store, later(4)).unwrap();
    let left: Vec<_> = thread(&bench.store, SCHOOL).items.iter().map(|i| i.content.title().to_owned()).collect();
    assert_eq!(left, ["Vårt eget", ""], "and that final grades were opened without a word");
}

#[test]
fn two_stores_hold_the_same_and_loading_again_brings_nothing_back() {
    let (first, mut second) = (loaded(), loaded());
    assert_eq!(thread(&first.store, SCHOOL), thread(&second.store, SCHOOL));
    let id = titled(&thread(&second.store, SCHOOL), "Les sammen").id.clone();
    cycle::remove(&mut second.store, &id, later(1)).unwrap().unwrap();
    example::load(&mut second.store, later(2), Language::Nb).unwrap();
    assert!(second.store.reader().item(&id).unwrap().is_none());
}

#[test]
fn it_uses_none_of_the_words_that_varde_never_says() {
    let text = include_str!("../../../../assets/example/thread.toml").to_lowercase();
    for word in ["signifikant", "p-verdi", "bevist", "effekt", "dårligst", "rangering"] {
        assert!(!text.contains(word), "{word}");
    }
    assert!(text.split(|c: char| !c.is_alphabetic()).all(|word| !["best", "beste"].contains(&word)));
}
