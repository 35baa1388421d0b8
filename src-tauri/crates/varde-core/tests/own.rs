//! Indicators of people's own, and the breaks that they explain.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{Bench, contents, later, now};
use varde_core::entry::{Entry, EntryAsk, EntryEdit, EntryWhat};
use varde_core::indicator::{Frequency, Good, OwnKind};
use varde_core::language::Language;
use varde_core::own::{self, BreakDraft, BreakField, Breaks, OwnDraft, OwnField, OwnList};
use varde_core::store::Store;

const SCHOOL: &str = "999000011";

fn draft(name: &str) -> OwnDraft {
    OwnDraft {
        key: None,
        name: name.to_owned(),
        unit: "prosent".to_owned(),
        decimals: 1,
        lowest: "0".to_owned(),
        highest: "100".to_owned(),
        good: Good::Low,
        frequency: Frequency::Yearly,
        kind: OwnKind::Figure,
    }
}

fn make(store: &mut Store, draft: &OwnDraft) -> String {
    draft.commit(store, now(), Language::Nb).unwrap().value.key.unwrap()
}

fn fields(store: &Store, draft: &OwnDraft) -> Vec<OwnField> {
    draft.problems(store, Language::Nb).unwrap().into_iter().map(|p| p.field).collect()
}

/// Types a value for the school in 2025-26.
fn put(store: &mut Store, key: &str, value: &str) {
    let ask = EntryAsk {
        what: EntryWhat::Indicator { key: key.to_owned() },
        units: vec![SCHOOL.to_owned()],
        periods: vec!["2025-26".to_owned()],
    };
    let edit = EntryEdit { row: 0, column: 0, text: value.to_owned() };
    let entry = Entry::open(store, &ask, Language::Nb).unwrap().unwrap();
    assert!(entry.commit(store, &[edit], later(1)).unwrap().value.saved);
}

fn bench() -> Bench {
    let mut bench = Bench::new();
    bench.put("a.csv", "2024-25", &[(SCHOOL, ["47", "2,1", "41"])]);
    bench
}

#[test]
fn an_indicator_is_made_changed_and_removed_with_its_figures() {
    let mut bench = bench();
    let empty = contents(bench.store.folder());
    let key = make(&mut bench.store, &draft(" Sykefravær "));
    assert_eq!(key, "own.sykefravaer");
    let list = OwnList::read(&bench.store, Language::Nb).unwrap();
    let only = &list.own[0];
    assert_eq!((only.indicator.name.as_str(), only.figures), ("Sykefravær", 0));
    assert_eq!(only.what, "Ett tall for hele enheten, 0–100 prosent, hvert skoleår. Lavt er ønsket.");
    assert_eq!(list.series.last().unwrap().name, "Sykefravær");
    put(&mut bench.store, &key, "6,1");
    let renamed = OwnDraft { key: Some(key.clone()), highest: "40".to_owned(), ..draft("Sykefravær, ansatte") };
    assert_eq!(make(&mut bench.store, &renamed), key, "a key stays with its figures");
    let list = OwnList::read(&bench.store, Language::Nb).unwrap();
    assert_eq!((list.own.len(), list.own[0].indicator.highest, list.own[0].figures), (1, 40.0, 1));
    assert_eq!(list.own[0].removing, "Ett resultat blir borte sammen med den.");
    let full = contents(bench.store.folder());
    own::remove(&mut bench.store, &key, later(2)).unwrap();
    assert!(OwnList::read(&bench.store, Language::Nb).unwrap().own.is_empty());
    assert!(bench.store.catalogue().unwrap().indicator(&key).is_none());
    bench.store.undo().unwrap();
    assert_eq!(contents(bench.store.folder()), full);
    while bench.store.history(9).unwrap().iter().filter(|s| !s.undone).count() > 1 {
        bench.store.undo().unwrap();
    }
    assert_eq!(contents(bench.store.folder()), empty);
    assert!(own::remove(&mut bench.store, "own.x", later(2)).unwrap().changed.is_empty());
}

#[test]
fn every_field_says_what_is_wrong_with_it() {
    use OwnField::{Decimals, Frequency as Often, Highest, Kind, Lowest, Name, Unit};
    let mut bench = bench();
    let key = make(&mut bench.store, &draft("Sykefravær"));
    put(&mut bench.store, &key, "6,1");
    let check =
        |draft: OwnDraft, expected: &[OwnField]| assert_eq!(fields(&bench.store, &draft), expected, "{draft:?}");
    check(draft("Noe annet"), &[]);
    check(draft("  "), &[Name]);
    check(draft("?!"), &[Name]);
    check(draft(&"x".repeat(81)), &[Name]);
    check(draft("sykefravær "), &[Name]);
    check(draft("Grunnskolepoeng"), &[Name]);
    let with = |change: &dyn Fn(&mut OwnDraft)| {
        let mut one = draft("Noe annet");
        change(&mut one);
        one
    };
    check(with(&|d| d.unit = " ".to_owned()), &[Unit]);
    check(with(&|d| d.unit = "x".repeat(31)), &[Unit]);
    check(with(&|d| d.decimals = 4), &[Decimals]);
    check(with(&|d| d.lowest = "lavt".to_owned()), &[Lowest]);
    check(with(&|d| d.highest = "40*".to_owned()), &[Highest]);
    check(with(&|d| d.highest = "0".to_owned()), &[Highest]);
    check(with(&|d| (d.lowest, d.kind) = ("-1".to_owned(), OwnKind::Share)), &[Highest]);
    check(with(&|d| d.lowest = "-20".to_owned()), &[]);
    // What has figures keeps its kind, its frequency, and room for them.
    let held = |change: &dyn Fn(&mut OwnDraft)| OwnDraft { key: Some(key.clone()), ..with(change) };
    check(held(&|_| {}), &[]);
    check(held(&|d| d.name = "Sykefravær".to_owned()), &[]);
    check(held(&|d| d.frequency = Frequency::Monthly), &[Often]);
    check(held(&|d| d.kind = OwnKind::Mean), &[Kind]);
    check(held(&|d| d.highest = "6".to_owned()), &[Highest]);
    let before = contents(bench.store.folder());
    let refused = draft("").commit(&mut bench.store, now(), Language::Nb).unwrap();
    assert!(refused.value.key.is_none() && refused.changed.is_empty());
    assert_eq!(contents(bench.store.folder()), before);
}

#[test]
fn names_with_the_same_letters_get_keys_of_their_own() {
    let mut bench = bench();
    let keys = ["Fravær 1-2", "Fravær 1–2", "Fravær, 1 + 2"].map(|name| make(&mut bench.store, &draft(name)));
    assert_eq!(keys, ["own.fravaer-1-2", "own.fravaer-1-2-2", "own.fravaer-1-2-3"]);
}

fn at(indicator: &str, period: &str, reason: &str) -> BreakDraft {
    BreakDraft { id: None, indicator: indicator.to_owned(), period: period.to_owned(), reason: reason.to_owned() }
}

/// From, to, the reason that people gave, and whether it is withdrawn.
type Told = (Option<String>, Option<String>, Option<String>, bool);

fn stretches(store: &Store, key: &str) -> Vec<Told> {
    let breaks = Breaks::read(store, key, now(), Language::Nb).unwrap().unwrap();
    breaks.stretches.into_iter().map(|s| (s.from, s.to, s.own.map(|b| b.reason), s.withdrawn)).collect()
}

#[test]
fn a_break_is_made_moved_and_removed() {
    let mut bench = bench();
    let key = "np.lesing.5.skalapoeng";
    let built_in = stretches(&bench.store, key);
    assert!(built_in.iter().any(|s| s.3) && built_in.iter().all(|s| s.2.is_none()));
    let whole = Breaks::read(&bench.store, key, now(), Language::Nb).unwrap().unwrap();
    assert_eq!((whole.periods[0].id.as_str(), whole.periods.len()), ("2027-28", 20));
    let now_running = whole.stretches.last().unwrap();
    assert!(now_running.reason.as_deref().is_some_and(|reason| reason.contains("2022")));
    assert!(now_running.source.starts_with("Udir") && now_running.own.is_none());
    let made = at(key, "2024-25", "Skolene ble slått sammen.").commit(&mut bench.store, now(), Language::Nb).unwrap();
    assert!(made.value.is_empty() && !made.changed.is_empty());
    let last_two = |store: &Store| stretches(store, key).split_off(built_in.len() - 1);
    let text = |s: &str| Some(s.to_owned());
    let first = (text("2022–23"), text("2023–24"), None, false);
    assert_eq!(last_two(&bench.store), [first, (text("2024–25"), None, text("Skolene ble slått sammen."), false)]);
    let id = bench.store.reader().own_breaks().unwrap().remove(0).id;
    let moved = BreakDraft { id: Some(id), ..at(key, "2023-24", "Skolen flyttet.") };
    moved.commit(&mut bench.store, now(), Language::Nb).unwrap();
    assert_eq!(last_two(&bench.store)[1], (text("2023–24"), None, text("Skolen flyttet."), false));
    assert_eq!(bench.store.reader().own_breaks().unwrap().len(), 1);
    let id = bench.store.reader().own_breaks().unwrap().remove(0).id;
    Breaks::remove(&mut bench.store, &id, now()).unwrap();
    assert_eq!(stretches(&bench.store, key), built_in);
    let words: Vec<_> =
        bench.store.history(3).unwrap().iter().map(|step| Language::Nb.operation(&step.operation)).collect();
    assert_eq!(
        words,
        [
            "fjerning av bruddet i 2023–24 for «Lesing, 5. trinn»",
            "endring av bruddet i 2023–24 for «Lesing, 5. trinn»",
            "nytt brudd i 2024–25 for «Lesing, 5. trinn»",
        ]
    );
    for _ in 0..3 {
        bench.store.undo().unwrap().unwrap();
    }
    assert_eq!(stretches(&bench.store, key), built_in);
    assert!(Breaks::remove(&mut bench.store, "x", now()).unwrap().changed.is_empty());
    assert!(Breaks::read(&bench.store, "own.x", now(), Language::Nb).unwrap().is_none());
}

#[test]
fn a_break_needs_a_period_of_its_own_and_a_reason() {
    use BreakField::{Period, Reason};
    let mut bench = bench();
    let key = "np.lesing.5.skalapoeng";
    at(key, "2024-25", "Ny skole.").commit(&mut bench.store, now(), Language::Nb).unwrap();
    let monthly = make(&mut bench.store, &OwnDraft { frequency: Frequency::Monthly, ..draft("Sykefravær") });
    let id = bench.store.reader().own_breaks().unwrap().remove(0).id;
    let check = |draft: BreakDraft, expected: &[BreakField]| {
        let found = draft.problems(&bench.store, Language::Nb).unwrap();
        assert_eq!(found.iter().map(|p| p.field).collect::<Vec<_>>(), expected, "{draft:?}");
    };
    check(at(key, "2025-26", "Ny skole."), &[]);
    check(at(key, "2025-26", "  "), &[Reason]);
    check(at(key, "2025-26", &"x".repeat(161)), &[Reason]);
    check(at(key, "", "Ny skole."), &[Period]);
    check(at(key, "2025-M11", "Ny skole."), &[Period]);
    check(at(key, "2022-23", "Ny skole."), &[Period]);
    check(at(key, "2024-25", "Ny skole."), &[Period]);
    check(BreakDraft { id: Some(id), ..at(key, "2024-25", "Bedre sagt.") }, &[]);
    check(at(&monthly, "2025-M11", "Nytt system."), &[]);
    check(at(&monthly, "2025-26", "Nytt system."), &[]);
}

#[test]
fn a_break_in_an_index_is_seen_in_its_questions_and_changed_there() {
    let mut bench = bench();
    at("np.lesing.5.mestring", "2024-25", "Ny skole.").commit(&mut bench.store, now(), Language::Nb).unwrap();
    let level = Breaks::read(&bench.store, "np.lesing.5.mestring.1", now(), Language::Nb).unwrap().unwrap();
    let own = level.stretches.last().unwrap().own.clone().unwrap();
    assert_eq!((own.indicator.as_str(), own.period.as_str()), ("np.lesing.5.mestring", "2024-25"));
}
