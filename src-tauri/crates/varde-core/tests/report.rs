//! The page for the dialogmøte: what the store and the thread fill it with, and what people must write.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{Bench, now, told};
use serde_json::json;
use varde_core::cycle::{self, Added, AddedBlock, Arrangement, Content, Kind, PresenterNote, Thread};
use varde_core::example;
use varde_core::language::Language;
use varde_core::page::report::{Block, MOST_CHARTS, Report, Slide, Wanted};
use varde_core::sharing::{Asked, Audience, Shared, share};
use varde_core::store::Store;

const SCHOOL: &str = "999000055";
const SMALL: &str = "999000011";

fn loaded() -> Bench {
    let mut bench = Bench::new();
    example::load(&mut bench.store, now(), Language::Nb).unwrap();
    bench
}

fn dialogue(store: &Store, unit: &str, language: Language) -> Report {
    Report::dialogue(store, &unit.parse().unwrap(), now(), language).unwrap().unwrap()
}

#[test]
fn a_school_with_a_plan_brings_all_of_it() {
    insta::assert_snapshot!(told(&dialogue(&loaded().store, SCHOOL, Language::Nb)));
}

#[test]
fn a_small_school_without_a_plan_is_told_what_to_write() {
    let page = told(&dialogue(&loaded().store, SMALL, Language::Nn));
    insta::assert_snapshot!(page);
}

#[test]
fn every_page_has_the_seven_parts_in_every_language() {
    let bench = loaded();
    let parts = ["numbers", "sentences", "charts", "believed", "measures", "evaluation", "questions"];
    for language in Language::ALL {
        for unit in [SCHOOL, SMALL, "999000044", "9901"] {
            let page = dialogue(&bench.store, unit, language);
            let ids: Vec<&str> = page.sections.iter().map(|s| s.id.as_str()).collect();
            assert_eq!(ids, parts, "{unit}");
            assert!(page.sections.iter().all(|s| !s.heading.is_empty() && !s.blocks.is_empty()), "{unit}");
            assert!((1..=MOST_CHARTS).contains(&page.figures().count()), "{unit}");
            assert_eq!(page.language, language.code());
        }
    }
    let nobody = Report::dialogue(&bench.store, &"999999999".parse().unwrap(), now(), Language::Nb).unwrap();
    assert_eq!(nobody, None);
}

#[test]
fn an_empty_place_and_half_written_things_are_no_trouble() {
    let mut bench = loaded();
    let unit = SMALL.parse().unwrap();
    for kind in ["measure", "evaluation", "own-judgement", "goal", "activity"] {
        let content: Content = serde_json::from_value(json!({ "kind": kind })).unwrap();
        assert!(cycle::make(&mut bench.store, &unit, &content, now()).unwrap().is_ok());
    }
    let page = told(&dialogue(&bench.store, SMALL, Language::Nb));
    assert!(page.contains("* tiltak uten navn (foreslått)"), "{page}");
    assert!(page.contains("* evaluering uten tiltak (uten dato)"), "{page}");
}

#[test]
fn what_was_said_of_numbers_to_the_school_is_not_given_to_others() {
    let bench = loaded();
    let unit = SCHOOL.parse().unwrap();
    let evaluated = Thread::read(&bench.store, &unit).unwrap();
    let said = evaluated.of(Kind::Evaluation).find_map(|item| match &item.content {
        Content::Evaluation(of) => of.conclusion.numbers.as_ref()?["sentence"].as_str().map(str::to_owned),
        _ => None,
    });
    let said = said.expect("the example has a locked evaluation");
    for (audience, told_of) in [(Audience::Own, true), (Audience::Owner, true), (Audience::Others, false)] {
        let asked = Asked { what: "siden", audience, repair: true, language: Language::Nb };
        let read = |store: &Store| Report::dialogue(store, &unit, now(), Language::Nb);
        let Shared::Ready(ready) = share(&bench.store, &asked, read).unwrap() else { panic!("stopped") };
        let page = ready.page.clone().unwrap().said_for(ready.notice.as_deref());
        assert_eq!(told(&page).contains(&said), told_of, "{audience:?}");
        assert_eq!(page.footer.first() == ready.notice.as_ref(), ready.notice.is_some(), "{audience:?}");
    }
}

/// Slides as those in the room see them, with every chart's data in words.
fn slides(bench: &mut Bench, unit: &str, arrangement: &Arrangement, audience: Audience) -> (Vec<Slide>, String) {
    let code = unit.parse().unwrap();
    let wanted = Wanted { unit: &code, arrangement, meeting: None, now: now(), language: Language::Nb };
    let asked = Asked { what: "lysbildene", audience, repair: true, language: Language::Nb };
    let read = |store: &Store| Report::of(store, &wanted);
    let Shared::Ready(ready) = share(&bench.store, &asked, read).unwrap() else { panic!("stopped") };
    let slides = ready.page.clone().unwrap().said_for(ready.notice.as_deref()).slides();
    let seen = format!("{slides:?}");
    (slides, seen)
}

#[test]
fn no_slide_for_others_holds_a_restricted_figure() {
    // 53 scale points in regning, 10 pupils, 2024–25: Udir shows them to the school alone.
    let chart = |id: &str, what| Added { id: id.to_owned(), what };
    let indicator = "np.regning.5.skalapoeng".to_owned();
    let added = vec![
        chart("own-1", AddedBlock::Chart { indicator: indicator.clone() }),
        chart("own-2", AddedBlock::Table { indicator }),
    ];
    let arrangement = Arrangement { added, ..Arrangement::default() };
    let mut bench = loaded();
    for (audience, restricted) in [(Audience::Own, true), (Audience::Owner, true), (Audience::Others, false)] {
        let (slides, seen) = slides(&mut bench, "999000044", &arrangement, audience);
        assert_eq!(seen.contains("value: Some(53.0)"), restricted, "{audience:?}: {seen}");
        assert!(slides.iter().all(|slide| slide.restricted.is_some() == restricted), "{audience:?}");
    }
}

#[test]
fn a_note_stands_beside_its_own_slide() {
    let note = |at: &str, text: &str| PresenterNote { at: at.to_owned(), text: text.to_owned() };
    let notes = vec![
        note("title", "Ønsk velkommen"),
        note("questions/questions/1", "La det bli stille"),
        note("borte", "Ingen"),
    ];
    let arrangement = Arrangement { notes, ..Arrangement::default() };
    let (slides, _) = slides(&mut loaded(), SCHOOL, &arrangement, Audience::Own);
    let noted: Vec<(&str, &str)> =
        slides.iter().filter(|s| !s.notes.is_empty()).map(|s| (s.id.as_str(), s.notes.as_str())).collect();
    assert_eq!(noted, [("title", "Ønsk velkommen"), ("questions/questions/1", "La det bli stille")]);
}

#[test]
fn a_slide_holds_as_much_as_the_back_row_reads() {
    let (slides, _) = slides(&mut loaded(), SCHOOL, &Arrangement::default(), Audience::Own);
    let page = dialogue(&loaded().store, SCHOOL, Language::Nb);
    let entries = |block: &Block| if let Block::Entry { lines, .. } = block { lines.clone() } else { Vec::new() };
    let on_page: Vec<_> = page.sections.iter().flat_map(|s| &s.blocks).flat_map(|p| entries(&p.block)).collect();
    let shown: Vec<_> =
        slides.iter().filter_map(|slide| slide.block.as_ref()).map(|piece| entries(&piece.block)).collect();
    assert_eq!(shown.concat(), on_page, "nothing is left out, and all is in its order");
    for lines in shown {
        let letters: usize = lines.iter().map(|line| line.text.chars().count()).sum();
        assert!(lines.len() <= 1 || lines.len() <= 3 && letters <= 320, "{lines:?}");
    }
}
