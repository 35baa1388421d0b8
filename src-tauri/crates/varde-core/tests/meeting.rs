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
    let wanted = Wanted { unit: &unit, arrangement, meeting: None, now: now(), language: Language::Nb };
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
    let first = make(&mut bench.store, json!({ "kind": "meeting", "date": "2027-01-15", "agreed": agreed }));
    let next = make(&mut bench.store, json!({ "kind": "meeting", "date": "2030-01-15" }));
    let other = json!({ "kind": "meeting", "form": "ledersamling", "date": "2027-06-15" });
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
        let wanted =
            Wanted { unit: &unit, arrangement: &arrangement, meeting: None, now: now(), language: Language::Nb };
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

fn paper(store: &Store, report: ReportKind, meeting: Option<&ItemId>, language: Language) -> Report {
    let (unit, arrangement) = (SCHOOL.parse().unwrap(), Arrangement { report, ..Arrangement::default() });
    let wanted = Wanted { unit: &unit, arrangement: &arrangement, meeting, now: now(), language };
    Report::of(store, &wanted).unwrap().unwrap()
}

/// A part's blocks as lines: what stands there, and «…» where people must write.
fn lines(page: &Report, part: &str) -> Vec<String> {
    let Some(section) = page.sections.iter().find(|section| section.id == part) else { return vec!["none".to_owned()] };
    let line = |block: &Block| match block {
        Block::Text { text } => text.split('\n').map(str::to_owned).collect(),
        Block::Said(said) => vec![format!("{} {}", said.heading, said.text)],
        Block::List { items } => items.clone(),
        Block::Table { table } => table.rows.iter().map(|row| row.join(" | ")).collect(),
        Block::Write { prompt, .. } => vec![format!("… {prompt}")],
        other => panic!("{other:?}"),
    };
    section.blocks.iter().flat_map(|piece| line(&piece.block)).collect()
}

#[test]
fn the_agenda_and_the_minutes_are_papers_of_their_own() {
    let mut bench = loaded();
    let id = make(
        &mut bench.store,
        json!({
            "kind": "meeting", "date": "2027-01-14", "time": "12–14", "location": "Biblioteket",
            "participants": [
                { "role": "Rektor", "name": "Áile Sárá", "came": true }, { "role": "", "name": " " },
                { "role": "Tillitsvalgt", "name": "" }, { "role": "Lærer", "name": "B. Å.", "came": true },
            ],
            "agenda": [
                { "title": "Hvor går skolen?", "who": "rektor", "minutes": 20 }, { "title": " " },
                { "title": "#set page() *x*", "minutes": 1 }, { "title": "Eventuelt" },
            ],
            "minutes": "Vi leste.\nVi var enige.",
            "agreed": [{ "what": "Skrive til hjemmene", "who": "Lærer", "due": "2027-02-01" }, { "what": "" }],
        }),
    );
    let check = |kind, part: &str, language, expected: &[&str]| {
        assert_eq!(lines(&paper(&bench.store, kind, Some(&id), language), part), expected, "{part}");
    };
    use ReportKind::{Innkalling, Referat};
    check(Innkalling, "when", Language::Nb, &["Dag: torsdag 14. januar 2027", "Klokken: 12–14", "Sted: Biblioteket"]);
    check(Innkalling, "when", Language::En, &["Day: Thursday 14 January 2027", "Time: 12–14", "Place: Biblioteket"]);
    check(Innkalling, "invited", Language::Nb, &["Áile Sárá, Rektor", "Tillitsvalgt", "B. Å., Lærer"]);
    let agenda = ["Hvor går skolen? (rektor, 20 minutter)", "#set page() *x* (ett minutt)", "Eventuelt"];
    check(Innkalling, "agenda", Language::Nb, &agenda);
    check(Referat, "agenda", Language::Nb, &agenda);
    check(Referat, "present", Language::Nb, &["Áile Sárá, Rektor", "B. Å., Lærer", "Ikke til stede: Tillitsvalgt"]);
    check(Referat, "minutes", Language::Nb, &["Vi leste.", "Vi var enige."]);
    check(Referat, "agreed", Language::Nb, &["Skrive til hjemmene | Lærer | 1. februar 2027"]);
    // The example's meeting before it has agreed on something, and tells how it stands.
    let before = lines(&paper(&bench.store, Innkalling, Some(&id), Language::Nb), "last-time");
    assert_eq!(before, ["none"], "nothing was agreed in the meeting right before");
    let title = |kind| paper(&bench.store, kind, Some(&id), Language::Nn).title;
    assert_eq!(
        [title(Innkalling), title(Referat)],
        ["Innkalling: Dialogmøte 14. januar 2027", "Referat: Dialogmøte 14. januar 2027"]
    );
}

#[test]
fn without_a_name_it_is_the_nearest_meeting_and_without_a_meeting_a_paper_to_write_on() {
    let bench = loaded();
    let next = paper(&bench.store, ReportKind::Innkalling, None, Language::Nb);
    assert!(lines(&next, "agenda")[0].starts_with("Siden sist") && lines(&next, "last-time").len() == 3, "{next:?}");
    let last = paper(&bench.store, ReportKind::Referat, None, Language::Nb);
    assert_eq!(last.title, "Referat: Dialogmøte 19. november 2025");
    assert_eq!(lines(&last, "agreed").len(), 3);
    let mut bare = Bench::new();
    bare.put("a.csv", "2025-26", &[(SCHOOL, ["50", "10", "40"])]);
    for report in [ReportKind::Innkalling, ReportKind::Referat] {
        let page = paper(&bare.store, report, None, Language::Nb);
        let all: Vec<String> = page.sections.iter().flat_map(|section| lines(&page, &section.id)).collect();
        assert!(!all.is_empty() && all.iter().all(|line| line.starts_with("… ")), "{all:?}");
    }
}

#[test]
fn a_paper_of_a_meeting_gives_no_figure_away() {
    let bench = loaded();
    for report in [ReportKind::Innkalling, ReportKind::Referat] {
        let (unit, arrangement) = (SCHOOL.parse().unwrap(), Arrangement { report, ..Arrangement::default() });
        let wanted =
            Wanted { unit: &unit, arrangement: &arrangement, meeting: None, now: now(), language: Language::Nb };
        let asked = Asked { what: "", audience: Audience::Others, repair: false, language: Language::Nb };
        let Shared::Ready(ready) = share(&bench.store, &asked, |store| Report::of(store, &wanted)).unwrap() else {
            panic!("{report:?} is stopped");
        };
        assert_eq!(ready.page.unwrap(), paper(&bench.store, report, None, Language::Nb));
    }
}
