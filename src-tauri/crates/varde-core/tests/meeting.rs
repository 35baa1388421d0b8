//! Meetings and reports: what is ready, what came of it, and the page as people have arranged it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{Bench, now};
use serde_json::{Value, json};
use varde_core::cycle::{
    self, Added, AddedBlock, Arrangement, Change, Content, ItemId, Kind, Refused, Rewritten, Thread,
};
use varde_core::example;
use varde_core::language::Language;
use varde_core::page::meeting::MeetingPage;
use varde_core::page::report::{Block, Report, ReportKind, Wanted};
use varde_core::sharing::{Asked, Audience, Shared, share};
use varde_core::store::Store;

const SCHOOL: &str = "999000055";

fn loaded() -> Bench {
    let mut bench = Bench::new();
    example::load(&mut bench.store, now(), Language::Nb).unwrap();
    bench
}

fn make(store: &mut Store, content: Value) -> ItemId {
    let content: Content = serde_json::from_value(content).unwrap();
    cycle::make(store, &SCHOOL.parse().unwrap(), &content, now()).unwrap().unwrap().id
}

fn set(store: &mut Store, id: &ItemId, field: &str, value: Value) -> Result<(), Refused> {
    let change = Change { id: id.clone(), field: field.to_owned(), value, confirmed: false };
    cycle::change(store, &change, now()).unwrap().map(|_| ())
}

fn page(store: &Store, arrangement: &Arrangement) -> Report {
    let unit = SCHOOL.parse().unwrap();
    let wanted = Wanted { unit: &unit, arrangement, now: now(), language: Language::Nb };
    Report::of(store, &wanted).unwrap().unwrap()
}

fn ids(page: &Report) -> Vec<&str> {
    page.sections.iter().map(|section| section.id.as_str()).collect()
}

/// Every word that stands on the page.
fn all_words(page: &Report) -> String {
    serde_json::to_string(&page.sections).unwrap() + &page.title + &page.lead
}

#[test]
fn a_meeting_says_what_is_missing_and_a_line_of_a_list_is_written_by_its_place() {
    let mut bench = loaded();
    let id = make(&mut bench.store, json!({ "kind": "meeting" }));
    let ready = |store: &Store| {
        let page = MeetingPage::read(store, &id, now(), Language::Nb).unwrap().unwrap();
        page.ready.into_iter().filter(|one| one.done).map(|one| one.id).collect::<Vec<_>>()
    };
    assert_eq!(ready(&bench.store), ["measures", "evaluation"], "not every area was judged beforehand");
    set(&mut bench.store, &id, "agenda", json!([{ "title": "" }, { "title": "Siden sist" }])).unwrap();
    set(&mut bench.store, &id, "agenda.1.minutes", json!(20)).unwrap();
    set(&mut bench.store, &id, "agenda.0.title", json!("<b>Hvor</b> står skolen?")).unwrap();
    set(&mut bench.store, &id, "participants", json!([{ "role": "rektor" }])).unwrap();
    set(&mut bench.store, &id, "date", json!("2026-10-20")).unwrap();
    let Some((_, item)) = bench.store.reader().item(&id).unwrap() else { panic!("gone") };
    let Content::Meeting(of) = item.content else { panic!("a meeting") };
    assert_eq!((of.agenda[0].title.as_str(), of.agenda[1].minutes), ("<b>Hvor</b> står skolen?", Some(20)));
    let page = MeetingPage::read(&bench.store, &id, now(), Language::Nb).unwrap().unwrap();
    let sent = page.ready.iter().find(|one| one.id == "sent").unwrap();
    assert_eq!((sent.text.as_str(), sent.done), ("Send sakslisten senest 13. oktober 2026, en uke før", false));
    assert!(page.proposed.len() >= 4 && page.proposed.iter().all(|point| !point.is_empty()));
    for (field, value) in
        [("agenda.7.title", json!("x")), ("agenda.0.nothing", json!("x")), ("agenda.0.minutes", json!("x"))]
    {
        let refused = set(&mut bench.store, &id, field, value);
        assert_eq!(refused, Err(Refused::NotThere { field: field.to_owned() }), "{field}");
    }
}

#[test]
fn what_was_agreed_becomes_an_activity_once_and_is_told_at_the_next_meeting() {
    let mut bench = loaded();
    let measure = Thread::read(&bench.store, &SCHOOL.parse().unwrap()).unwrap();
    let measure = measure.of(Kind::Measure).next().unwrap().id.clone();
    let agreed = json!([
        { "what": "Dele skjema for\nklassevandring", "who": "inspektør", "due": "2020-01-10", "measure": measure },
        { "what": "  ", "who": "", "due": null },
    ]);
    let first = make(&mut bench.store, json!({ "kind": "meeting", "date": "2026-01-15", "agreed": agreed }));
    let next = make(&mut bench.store, json!({ "kind": "meeting", "date": "2030-01-15" }));
    let other = json!({ "kind": "meeting", "form": "ledersamling", "date": "2026-06-15" });
    make(&mut bench.store, other);
    let told = |store: &Store| {
        let page = MeetingPage::read(store, &next, now(), Language::Nb).unwrap().unwrap();
        let before = page.before.unwrap();
        assert_eq!(before.item, first);
        before.agreed.into_iter().map(|one| (one.who, one.state, one.late, one.done)).collect::<Vec<_>>()
    };
    let of = |state: &str, late, done| vec![("inspektør".to_owned(), state.to_owned(), late, done)];
    assert_eq!(told(&bench.store), of("ikke gjort til aktivitet, frist 10. januar 2020", true, false));

    let activity = cycle::follow_up(&mut bench.store, &first, 0, now()).unwrap().unwrap();
    let Content::Activity(made) = &activity.content else { panic!("an activity") };
    assert_eq!((made.title.as_str(), made.owner.as_str()), ("Dele skjema for", "inspektør"));
    assert!(made.note.contains("klassevandring") && made.measures == [measure]);
    let again = cycle::follow_up(&mut bench.store, &first, 0, now()).unwrap();
    assert_eq!(again, Err(Refused::Lifted { title: "Dele skjema for".to_owned() }));
    for line in [1, 9] {
        let refused = cycle::follow_up(&mut bench.store, &first, line, now()).unwrap();
        assert_eq!(refused, Err(Refused::NotThere { field: "agreed".to_owned() }), "{line}");
    }
    set(&mut bench.store, &activity.id, "status", json!("done")).unwrap();
    assert_eq!(told(&bench.store), of("ferdig", false, true));

    // One step back takes both the activity and its mark.
    bench.store.undo().unwrap();
    bench.store.undo().unwrap();
    assert!(bench.store.reader().item(&activity.id).unwrap().is_none());
    assert_eq!(told(&bench.store), of("ikke gjort til aktivitet, frist 10. januar 2020", true, false));
}

#[test]
fn a_report_is_kept_as_it_was_read() {
    let mut bench = loaded();
    let id = make(&mut bench.store, json!({ "kind": "document", "stages": [{ "what": "draft" }] }));
    let read = page(&bench.store, &Arrangement { report: ReportKind::Tilstand, ..Arrangement::default() });
    let as_read = serde_json::to_value(&read).unwrap();
    let kept = cycle::Kept { at: now().to_string(), language: "nb".to_owned(), as_read };
    cycle::keep_version(&mut bench.store, &id, 0, &kept, now()).unwrap().unwrap();
    set(&mut bench.store, &id, "stages.0.note", json!("Formannskapet ba om mer om lesing.")).unwrap();
    let Some((_, item)) = bench.store.reader().item(&id).unwrap() else { panic!("gone") };
    let Content::Document(of) = item.content else { panic!("a report") };
    let again: Report = serde_json::from_value(of.stages[0].kept.clone().unwrap().as_read).unwrap();
    assert_eq!((again.title, again.sections.len()), (read.title, read.sections.len()));
    let refused = cycle::keep_version(&mut bench.store, &id, 4, &kept, now()).unwrap();
    assert_eq!(refused, Err(Refused::NotThere { field: "stages".to_owned() }));
}

#[test]
fn parts_are_ordered_left_out_and_added() {
    let bench = loaded();
    let thread = Thread::read(&bench.store, &SCHOOL.parse().unwrap()).unwrap();
    let measure = thread.of(Kind::Measure).next().unwrap().id.clone();
    let finding = thread.of(Kind::Finding).next().unwrap().id.clone();
    let series = "np.lesing.8.skalapoeng".to_owned();
    let own = |n: usize, what: AddedBlock| Added { id: format!("own-{n}"), what };
    let text = AddedBlock::Text { heading: "Om oss".into(), text: "En <b>skole</b>.\n\nTo.".into() };
    let added = vec![
        own(1, text),
        own(2, AddedBlock::Chart { indicator: series.clone() }),
        own(3, AddedBlock::Table { indicator: series }),
        own(4, AddedBlock::Excerpt { item: finding }),
        own(5, AddedBlock::Anchoring { measure }),
        own(6, AddedBlock::Question { text: "Hva nå?".into() }),
        own(7, AddedBlock::Excerpt { item: ItemId::from("gone") }),
        own(8, AddedBlock::Chart { indicator: "np.lesing.99.skalapoeng".into() }),
    ];
    let plain = page(&bench.store, &Arrangement::default());
    let measures = plain.sections.iter().find(|section| section.id == "measures").unwrap();
    let without = format!("measures/{}", measures.blocks[0].id);
    let arrangement = Arrangement {
        order: ["questions", "own-1", "sentences"].map(str::to_owned).to_vec(),
        left_out: vec!["charts".to_owned(), without.clone()],
        added,
        ..Arrangement::default()
    };
    let page = page(&bench.store, &arrangement);
    let order = ids(&page);
    assert_eq!(order[0], "numbers", "what nobody named keeps its place before what was named");
    let at = |id: &str| order.iter().position(|other| *other == id).unwrap();
    assert!(at("questions") < at("own-1") && at("own-1") < at("sentences"), "{order:?}");
    assert!(!order.contains(&"charts"));
    let now = page.sections.iter().find(|section| section.id == "measures").unwrap();
    assert_eq!(now.blocks.len() + 1, measures.blocks.len());
    let part = page.parts.iter().find(|part| part.id == "measures").unwrap();
    let block = part.blocks.iter().find(|block| block.id == without).unwrap();
    assert!(part.shown && !block.shown && !block.words.is_empty(), "what is out can be taken in again");
    let blocks = |id: &str| page.sections.iter().find(|section| section.id == id).unwrap().blocks.clone();
    assert_eq!(blocks("own-1").len(), 2, "a paragraph each");
    let figure = |id: &str| matches!(&blocks(id)[0].block, Block::Figure { chart: Some(_), .. });
    let table = |id: &str| matches!(&blocks(id)[0].block, Block::Table { table } if table.rows.len() > 1);
    let note = |id: &str| matches!(&blocks(id)[0].block, Block::Note { .. });
    assert!(figure("own-2") && table("own-3") && !note("own-4") && !note("own-5"));
    assert!(note("own-7") && note("own-8"), "what is gone is said to be gone");
    assert!(page.parts.iter().filter(|part| part.own).count() == 8);
}

#[test]
fn own_words_stay_when_the_numbers_change_and_say_that_they_did() {
    let bench = loaded();
    let plain = page(&bench.store, &Arrangement::default());
    let Block::Said(said) = &plain.sections[1].blocks[0].block else { panic!("a sentence") };
    let own = |at: &str, was: &str, text: &str| Rewritten {
        at: at.to_owned(),
        was: was.to_owned(),
        text: text.to_owned(),
        language: "nb".to_owned(),
    };
    let rewritten = vec![
        own("title", &plain.title, "Vårt dialogmøte"),
        own("sentences", &plain.sections[1].heading, "Våre tre setninger"),
        own("sentences/0/text", &said.text, "Det vi så."),
        own("sentences/1/text", "Varde sa noe annet da.", "Gamle ord."),
        own("sentences/77/text", "Borte.", "Ord uten sted."),
        Rewritten { language: "en".to_owned(), ..own("lead", &plain.lead, "English words") },
    ];
    let arrangement = Arrangement { rewritten, ..Arrangement::default() };
    let now = page(&bench.store, &arrangement);
    let words = all_words(&now);
    for text in ["Vårt dialogmøte", "Våre tre setninger", "Det vi så.", "Gamle ord."] {
        assert!(words.contains(text), "{text}");
    }
    assert!(!words.contains("English words"), "each language has its own words");
    let moved: Vec<(&str, bool)> = now.moved.iter().map(|moved| (moved.at.as_str(), moved.held_back)).collect();
    assert_eq!(moved, [("sentences/1/text", false), ("sentences/77/text", true)]);
    assert_eq!(now.moved[1].text, "Ord uten sted.", "they are kept");
}

#[test]
fn own_words_over_figures_that_others_may_not_see_are_not_given_to_them() {
    let bench = loaded();
    let unit = SCHOOL.parse().unwrap();
    // A sentence that others read otherwise: it rests on what only the school was shown.
    let own = page(&bench.store, &Arrangement::default());
    let asked = |audience| Asked { what: "siden", audience, repair: true, language: Language::Nb };
    let others = {
        let read = |store: &Store| Report::dialogue(store, &unit, now(), Language::Nb);
        let Shared::Ready(ready) = share(&bench.store, &asked(Audience::Others), read).unwrap() else { panic!() };
        ready.page.clone().unwrap()
    };
    let texts = |page: &Report| -> Vec<(String, String)> {
        let mut page = page.clone();
        let sections = page.sections.iter_mut();
        let all = sections.flat_map(|section| {
            let id = section.id.clone();
            section.blocks.iter_mut().flat_map(move |piece| {
                let at = format!("{id}/{}", piece.id);
                let texts = piece.block.texts_mut().into_iter();
                texts.map(|(field, text)| (format!("{at}/{field}"), text.clone())).collect::<Vec<_>>()
            })
        });
        all.collect()
    };
    let theirs: std::collections::HashMap<String, String> = texts(&others).into_iter().collect();
    let differing = texts(&own).into_iter().find(|(at, text)| theirs.get(at).is_some_and(|other| other != text));
    let (at, was) = differing.expect("the example has a figure that only the school may see");
    let same = ("title".to_owned(), own.title.clone());
    let rewritten = [(at.clone(), was, "Hemmelig 47"), (same.0, same.1, "Åpent møte")];
    let rewritten = rewritten.into_iter().map(|(at, was, text)| Rewritten {
        at,
        was,
        text: text.to_owned(),
        language: "nb".to_owned(),
    });
    let arrangement = Arrangement { rewritten: rewritten.collect(), ..Arrangement::default() };
    for (audience, told) in [(Audience::Own, true), (Audience::Owner, true), (Audience::Others, false)] {
        let wanted = Wanted { unit: &unit, arrangement: &arrangement, now: now(), language: Language::Nb };
        let read = |store: &Store| Report::of(store, &wanted);
        let Shared::Ready(ready) = share(&bench.store, &asked(audience), read).unwrap() else { panic!() };
        let page = ready.page.clone().unwrap();
        let words = all_words(&page);
        assert!(words.contains("Åpent møte"));
        assert_eq!(words.contains("Hemmelig 47"), told, "{audience:?}: {at}");
        assert_eq!(page.moved.iter().any(|moved| moved.at == at && moved.held_back), !told);
    }
}

#[test]
fn a_page_is_one_thought_a_slide() {
    let bench = loaded();
    let notes = vec![cycle::PresenterNote { at: "sentences/0".into(), text: "Si det rolig.".into() }];
    let page = page(&bench.store, &Arrangement { notes, ..Arrangement::default() });
    let slides = page.slides();
    assert_eq!(
        (slides[0].id.as_str(), slides[0].part.as_str(), &slides[0].block),
        ("title", page.title.as_str(), &None)
    );
    assert!(slides.len() > page.sections.len() + 5, "{}", slides.len());
    let mut seen = std::collections::HashSet::new();
    assert!(slides.iter().all(|slide| seen.insert(slide.id.clone())), "each has a name of its own");
    let noted: Vec<&str> = slides.iter().filter(|s| !s.notes.is_empty()).map(|s| s.id.as_str()).collect();
    assert_eq!(noted, ["sentences/0"]);
    assert!(!all_words(&page).contains("Si det rolig."), "notes stand on no page");
    for slide in slides.iter().filter_map(|slide| slide.block.as_ref()) {
        match &slide.block {
            Block::Entry { lines, .. } => assert!(lines.len() <= 4),
            Block::Table { table } => assert!(table.rows.len() <= 8),
            Block::List { .. } | Block::Note { .. } => panic!("a thought, and not a list of them"),
            _ => {}
        }
    }
}
