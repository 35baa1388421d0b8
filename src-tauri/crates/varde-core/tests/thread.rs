//! The red thread through its public face: written, walked both ways, found broken, undone.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{Bench, contents, later, now};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use serde_json::{Value, json};
use varde_core::clock::Timestamp;
use varde_core::cycle::{
    self, Activity, Anchoring, AnchoringDegree, Challenge, Change, Content, Date, Evaluation, Finding, GapKind, Goal,
    Item, ItemId, Kind, Measure, OwnJudgement, Refused, Shown, Thread,
};
use varde_core::export::DataPackage;
use varde_core::language::Language;
use varde_core::page::thread::{StepState, ThreadPage, cut};
use varde_core::school::UnitCode;
use varde_core::sharing::Audience;
use varde_core::store::{Operation, Store};

const SCHOOL: &str = "999000011";
const KEY: &str = "np.lesing.5.skalapoeng";

fn school() -> UnitCode {
    SCHOOL.parse().unwrap()
}

fn bench() -> Bench {
    let mut bench = Bench::new();
    bench.put("a.csv", "2023-24", &[(SCHOOL, ["49", "2,1", "41"]), ("I", ["50", "0,1", "60000"])]);
    bench.put("b.csv", "2024-25", &[(SCHOOL, ["46", "2,1", "41"]), ("I", ["50", "0,1", "60000"])]);
    bench
}

fn make(store: &mut Store, content: Content) -> ItemId {
    cycle::make(store, &school(), &content, now()).unwrap().unwrap().id
}

fn set_at(store: &mut Store, id: &ItemId, field: &str, value: Value, at: Timestamp) -> Result<Item, Refused> {
    let change = Change { id: id.clone(), field: field.to_owned(), value, confirmed: false };
    cycle::change(store, &change, at).unwrap()
}

fn set(store: &mut Store, id: &ItemId, field: &str, value: Value) -> Result<Item, Refused> {
    set_at(store, id, field, value, now())
}

fn titled(content: Content, title: &str) -> Content {
    let mut value = serde_json::to_value(content).unwrap();
    value["title"] = json!(title);
    serde_json::from_value(value).unwrap()
}

fn measure(title: &str) -> Content {
    titled(Content::Measure(Measure::default()), title)
}

fn page(store: &Store, at: Timestamp) -> ThreadPage {
    ThreadPage::read(store, &school(), at, Language::Nb).unwrap().unwrap()
}

fn gaps(store: &Store) -> Vec<GapKind> {
    Thread::read(store, &school()).unwrap().gaps(Date::of(now())).into_iter().map(|gap| gap.kind).collect()
}

#[test]
fn a_thread_is_walked_both_ways_and_knows_where_it_is_broken() {
    let mut bench = bench();
    let store = &mut bench.store;
    let finding = make(store, titled(Content::Finding(Box::default()), "Lesing under landet"));
    let challenge = make(store, titled(Content::Challenge(Challenge::default()), "Lesing"));
    assert_eq!(gaps(store), [], "what nobody has chosen lacks nothing");
    set(store, &challenge, "chosen", json!(true)).unwrap();
    assert_eq!(gaps(store), [GapKind::ChallengeWithoutFinding, GapKind::ChallengeWithoutGoal]);
    set(store, &challenge, "findings", json!([finding])).unwrap();
    let goal = make(store, Content::Goal(Goal { challenges: vec![challenge.clone()], ..Goal::default() }));
    assert_eq!(gaps(store), [GapKind::GoalWithoutSign, GapKind::GoalWithoutMeasure]);
    set(store, &goal, "signs", json!("Elevene leser hver dag")).unwrap();
    let tiltak = make(store, Content::Measure(Measure { goals: vec![goal.clone()], ..Measure::default() }));
    assert_eq!(gaps(store), []);
    set(store, &tiltak, "status", json!("active")).unwrap();
    assert_eq!(
        gaps(store),
        [GapKind::MeasureNotAnchored, GapKind::MeasureWithoutActivity, GapKind::MeasureWithoutEvaluation]
    );
    let measures = vec![tiltak.clone()];
    make(
        store,
        Content::Anchoring(Anchoring { measures: measures.clone(), group: "personalet".into(), ..Default::default() }),
    );
    make(store, Content::Activity(Activity { measures: measures.clone(), ..Default::default() }));
    let due = Some("2027-06-01".parse().unwrap());
    let evaluation = make(store, Content::Evaluation(Box::new(Evaluation { measures, due, ..Default::default() })));
    assert_eq!(gaps(store), []);

    let thread = Thread::read(store, &school()).unwrap();
    let behind: Vec<Kind> =
        thread.behind(thread.get(&evaluation).unwrap()).iter().map(|item| item.content.kind()).collect();
    assert_eq!(behind, [Kind::Measure, Kind::Goal, Kind::Challenge, Kind::Finding]);
    let on: Vec<Kind> = thread.on(&tiltak).map(|item| item.content.kind()).collect();
    assert_eq!(on, [Kind::Activity, Kind::Anchoring, Kind::Evaluation]);

    // What somebody takes away is missed by what rested on it, and comes back to it by undo.
    cycle::remove(store, &goal, now()).unwrap().unwrap();
    assert!(gaps(store).contains(&GapKind::MeasureWithoutGoal));
    store.undo().unwrap().unwrap();
    assert_eq!(gaps(store), []);
    assert!(store.check().unwrap().ok);
}

#[test]
fn a_finding_keeps_the_numbers_of_its_day_and_says_when_they_are_overtaken() {
    let mut bench = bench();
    let shown = Shown { view: "development".into(), indicator: Some(KEY.into()), ..Shown::default() };
    let found = cut(&bench.store, &school(), &shown, now(), Language::Nb).unwrap().unwrap();
    assert!(found.words.contains("46"), "{}", found.words);
    assert_eq!(found.table.as_ref().unwrap().rows.len(), 2);
    assert!(found.chart.is_some());
    let id = make(&mut bench.store, Content::Finding(Box::new(found.clone())));
    let overtaken = |store: &Store| page(store, now()).items[0].overtaken.clone();
    assert_eq!(overtaken(&bench.store), None);
    // The same in another language is the same.
    let english = ThreadPage::read(&bench.store, &school(), now(), Language::En).unwrap().unwrap();
    assert_eq!(english.items[0].overtaken, None);

    bench.put("c.csv", "2025-26", &[(SCHOOL, ["52", "2,1", "40"])]);
    assert!(overtaken(&bench.store).unwrap().contains("endret siden"));
    let (_, item) = bench.store.reader().item(&id).unwrap().unwrap();
    assert_eq!(item.content, Content::Finding(Box::new(found)), "later data never change a finding");

    let nowhere = Shown { view: "development".into(), indicator: Some("np.lesing.9.skalapoeng".into()), ..shown };
    assert_eq!(cut(&bench.store, &school(), &nowhere, now(), Language::Nb).unwrap(), None);
}

#[test]
fn a_fourth_running_measure_is_asked_about() {
    let mut bench = bench();
    let store = &mut bench.store;
    let ids: Vec<ItemId> = ["A", "B", "C", "D"].map(|title| make(store, measure(title))).into();
    for id in &ids[..3] {
        set(store, id, "status", json!("active")).unwrap();
    }
    let asked = set(store, &ids[3], "status", json!("active")).unwrap_err();
    assert_eq!(asked, Refused::ManyMeasures { running: vec!["A".into(), "B".into(), "C".into()] });
    assert!(asked.say(Language::Nb).contains("«A», «B» og «C»"));
    let sure = Change { id: ids[3].clone(), field: "status".into(), value: json!("active"), confirmed: true };
    cycle::change(store, &sure, now()).unwrap().unwrap();
    // It runs already: other fields of it are nobody's question.
    set(store, &ids[3], "why", json!("Fordi")).unwrap();
}

#[test]
fn what_is_locked_is_never_rewritten_unseen() {
    let mut bench = bench();
    let store = &mut bench.store;
    let judgement = make(store, Content::OwnJudgement(OwnJudgement { strong: "Lesing".into(), ..Default::default() }));
    cycle::lock(store, &judgement, None, now()).unwrap().unwrap();
    assert!(matches!(set(store, &judgement, "strong", json!("Regning")), Err(Refused::Locked { .. })));

    let evaluation = make(store, Content::Evaluation(Box::default()));
    set(store, &evaluation, "conclusion.text", json!("Første")).unwrap();
    cycle::lock(store, &evaluation, Some(json!({"change": 1.5})), now()).unwrap().unwrap();
    assert!(matches!(set(store, &evaluation, "conclusion.text", json!("Annen")), Err(Refused::Locked { .. })));
    assert_eq!(set(store, &evaluation, "earlier", json!([])), Err(Refused::Locked { at: now().to_string() }));
    cycle::reopen(store, &evaluation, "Nye tall", later(1)).unwrap().unwrap();
    assert_eq!(set(store, &evaluation, "earlier", json!([])), Err(Refused::NotThere { field: "earlier".into() }));
    set(store, &evaluation, "conclusion.text", json!("Annen")).unwrap();
    let (_, item) = store.reader().item(&evaluation).unwrap().unwrap();
    let Content::Evaluation(of) = item.content else { panic!() };
    assert_eq!((of.earlier.len(), of.earlier[0].conclusion.text.as_str()), (1, "Første"));
    assert_eq!(of.earlier[0].conclusion.numbers, Some(json!({"change": 1.5})));
    assert_eq!(of.conclusion.text, "Annen");
}

#[test]
fn what_varde_said_is_no_field_to_write_in_and_what_is_locked_stays() {
    let mut bench = bench();
    let store = &mut bench.store;
    let shown = Shown { view: "development".into(), indicator: Some(KEY.into()), ..Shown::default() };
    let cut = cut(store, &school(), &shown, now(), Language::Nb).unwrap().unwrap();
    let finding = make(store, Content::Finding(Box::new(cut)));
    let goal = make(store, Content::Goal(Goal::default()));
    let evaluation = make(store, Content::Evaluation(Box::default()));
    let check = |store: &mut Store, id: &ItemId, field: &str, value: Value| {
        let answer = set(store, id, field, value);
        assert_eq!(answer, Err(Refused::NotThere { field: field.to_owned() }), "{field}");
    };
    for (field, value) in [
        ("restricted", json!(false)),
        ("words", json!("Noe annet")),
        ("table", Value::Null),
        ("chart", Value::Null),
        ("of", Value::Null),
        ("cut_at", json!("")),
        ("kind", json!("goal")),
    ] {
        check(store, &finding, field, value);
    }
    check(store, &goal, "said", json!({"lines": []}));
    check(store, &evaluation, "conclusion.numbers", json!(1));
    check(store, &evaluation, "conclusion", json!({}));
    set(store, &finding, "title", json!("Vårt navn på det")).unwrap();

    cycle::lock(store, &evaluation, None, now()).unwrap().unwrap();
    assert!(matches!(cycle::remove(store, &evaluation, now()).unwrap(), Err(Refused::Locked { .. })));
    cycle::reopen(store, &evaluation, "Skrevet på feil tiltak", now()).unwrap().unwrap();
    cycle::remove(store, &evaluation, now()).unwrap().unwrap();
    // Where nothing is shown, nothing is cut.
    for shown in [Shown::default(), Shown { view: "ukjent".into(), indicator: Some(KEY.into()), ..Shown::default() }] {
        assert_eq!(self::cut(store, &school(), &shown, now(), Language::Nb).unwrap(), None);
    }
}

#[test]
fn evaluations_of_each_other_are_read_all_the_same() {
    let mut bench = bench();
    let store = &mut bench.store;
    let [one, other] = [(); 2].map(|()| make(store, Content::Evaluation(Box::default())));
    set(store, &one, "measures", json!([other.0])).unwrap();
    set(store, &other, "measures", json!([one.0])).unwrap();
    assert_eq!(page(store, now()).items.len(), 2);
}

#[test]
fn two_windows_do_not_write_over_each_other() {
    let mut bench = bench();
    let id = make(&mut bench.store, measure("Leseveileder"));
    let folder = bench.store.folder().to_owned();
    let mut second = Store::open(&folder, now()).unwrap();
    let writes = |store: &mut Store, field: &str| {
        for round in 0..40 {
            set(store, &id, field, json!(format!("{field} {round}"))).unwrap();
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(|| writes(&mut second, "why"));
        writes(&mut bench.store, "what");
    });
    let (_, item) = bench.store.reader().item(&id).unwrap().unwrap();
    let Content::Measure(of) = item.content else { panic!() };
    assert_eq!((of.what.as_str(), of.why.as_str()), ("what 39", "why 39"));
}

#[test]
fn choices_are_steps_of_their_own_and_typing_goes_on() {
    let mut bench = bench();
    let store = &mut bench.store;
    let id = make(store, measure("Leseveileder"));
    let steps = |store: &mut Store| std::iter::from_fn(|| store.undo().unwrap()).count();
    let before = 1 + 2;
    for status in ["active", "paused", "active"] {
        set(store, &id, "status", json!(status)).unwrap();
    }
    for text in ["F", "Fo", "For", "Fordi"] {
        set(store, &id, "why", json!(text)).unwrap();
    }
    // Two files, the measure, three choices, and one text.
    assert_eq!(steps(store), before + 3 + 1);
}

#[test]
fn only_the_schools_own_package_holds_what_people_wrote() {
    let mut bench = bench();
    let names = |store: &Store, audience| -> Vec<(String, bool)> {
        let package = DataPackage::read(store, audience, now(), Language::Nb).unwrap();
        let says = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains("Leseveileder");
        package.files.into_iter().map(|file| (file.name, says(&file.bytes))).collect()
    };
    assert!(names(&bench.store, Audience::Own).iter().all(|(name, _)| name != "thread.json"), "nothing is written yet");
    make(&mut bench.store, measure("Leseveileder"));
    for (audience, expected) in [(Audience::Own, true), (Audience::Owner, false), (Audience::Others, false)] {
        let files = names(&bench.store, audience);
        assert_eq!(files.iter().any(|(name, says)| name == "thread.json" && *says), expected, "{audience:?}");
        assert_eq!(files.iter().any(|(_, says)| *says), expected, "{audience:?}");
    }
}

#[test]
fn a_value_that_does_not_belong_changes_nothing() {
    let mut bench = bench();
    let store = &mut bench.store;
    let id = make(store, measure("Leseveileder"));
    let before = contents(store.folder());
    let not_there = |field: &str| Err(Refused::NotThere { field: field.to_owned() });
    assert_eq!(set(store, &id, "nothing", json!("x")), not_there("nothing"));
    assert_eq!(set(store, &id, "kind", json!("goal")), not_there("kind"));
    assert_eq!(set(store, &id, "status", json!("flying")), not_there("status"));
    assert_eq!(set(store, &id, "from", json!("2026-summer")), not_there("from"));
    assert_eq!(set(store, &id, "goals", json!([id])), Err(Refused::Circle));
    assert!(matches!(set(store, &id, "title", json!("x".repeat(400))), Err(Refused::TooLong { most: 300, .. })));
    assert!(matches!(set(store, &id, "what", json!("æ".repeat(20_001))), Err(Refused::TooLong { .. })));
    assert_eq!(set(store, &ItemId("none".into()), "what", json!("x")), Err(Refused::Gone));
    assert_eq!(contents(store.folder()), before);
    set(store, &id, "what", json!("æ".repeat(20_000))).unwrap();
}

#[test]
fn typing_on_in_one_field_is_one_step_of_undo() {
    let mut bench = bench();
    let store = &mut bench.store;
    let id = make(store, measure("Leseveileder"));
    let made = contents(store.folder());
    let steps = store.history(99).unwrap().len();
    for (second, text) in (0..).zip(["F", "Fo", "For", "Fordi"]) {
        let at = Timestamp::from_unix(now().unix() + second).unwrap();
        set_at(store, &id, "why", json!(text), at).unwrap();
    }
    assert_eq!(store.history(99).unwrap().len(), steps + 1);
    // Another field is another step, and so is coming back after a pause.
    set(store, &id, "who", json!("Rektor")).unwrap();
    set_at(store, &id, "who", json!("Rektor og lærere"), later(1)).unwrap();
    assert_eq!(store.history(99).unwrap().len(), steps + 3);
    store.undo().unwrap();
    store.undo().unwrap();
    store.undo().unwrap();
    assert_eq!(contents(store.folder()), made);
    store.redo().unwrap();
    let (_, item) = store.reader().item(&id).unwrap().unwrap();
    assert!(matches!(item.content, Content::Measure(of) if of.why == "Fordi" && of.who.is_empty()));
}

#[test]
fn the_cairn_grows_with_the_work() {
    let mut bench = bench();
    let states = |store: &Store| page(store, now()).stones.iter().map(|s| s.state).collect::<Vec<_>>();
    use StepState::{Begun, Done, Open};
    assert_eq!(states(&bench.store), [Open; 5]);
    let store = &mut bench.store;
    let finding = make(store, Content::Finding(Box::new(Finding { title: "F".into(), ..Default::default() })));
    assert_eq!(states(store), [Begun, Open, Open, Open, Open]);
    let chosen = Challenge { chosen: true, findings: vec![finding], ..Default::default() };
    make(store, Content::Challenge(chosen));
    assert_eq!(states(store), [Done, Open, Open, Open, Open]);
}

#[test]
fn what_waits_is_told_by_day_and_role() {
    let mut bench = bench();
    let store = &mut bench.store;
    let day = |text: &str| Some(text.parse::<Date>().unwrap());
    let activity = |title: &str, deadline| {
        Content::Activity(Activity { title: title.into(), owner: "Rektor".into(), deadline, ..Default::default() })
    };
    make(store, activity("Sist", None));
    make(store, activity("I går", day("2026-11-21")));
    make(store, activity("Om ni dager", day("2026-12-01")));
    let page = page(store, now());
    let told: Vec<_> = page.waiting.iter().map(|w| (w.title.as_str(), w.when.as_str(), w.late)).collect();
    assert_eq!(
        told,
        [("I går", "én dag over fristen", true), ("Om ni dager", "om 9 dager", false), ("Sist", "", false)]
    );
    assert_eq!(page.roles, ["Rektor"]);
}

#[test]
fn anchoring_tells_who_has_been_met_and_who_has_not() {
    let mut bench = bench();
    let store = &mut bench.store;
    let id = make(store, measure("Leseveileder"));
    for (group, degree) in [
        ("personalet", AnchoringDegree::Seen),
        ("personalet", AnchoringDegree::Agreed),
        ("tillitsvalgte", AnchoringDegree::Discussed),
        ("Vaktmester", AnchoringDegree::Seen),
    ] {
        let of = Anchoring { measures: vec![id.clone()], group: group.into(), degree, ..Default::default() };
        make(store, Content::Anchoring(of));
    }
    let page = page(store, now());
    let thing = page.items.iter().find(|thing| thing.item.id == id).unwrap();
    let anchored = thing.anchored.as_ref().unwrap();
    assert_eq!(
        anchored.text,
        "Enige: personalet. Har sett eller drøftet det: tillitsvalgte og vaktmester. Ikke spurt ennå: elevrådet, FAU og skoleeier."
    );
    assert_eq!(anchored.groups.len(), 6);
}

#[test]
fn the_calendar_can_be_read_by_other_programs() {
    let mut bench = bench();
    let title = "Fellestid; «æøå», lesing på alle trinn og i alle fag gjennom hele høsten og videre utover".to_owned();
    let deadline = Some("2026-12-31".parse().unwrap());
    make(&mut bench.store, Content::Activity(Activity { title, deadline, ..Default::default() }));
    let thread = Thread::read(&bench.store, &school()).unwrap();
    let text = cycle::calendar(&thread, "Åsøy skole", now(), Language::Nb);
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    let unfolded = text.replace("\r\n ", "");
    assert!(unfolded.contains("SUMMARY:Fellestid\\; «æøå»\\, lesing"), "{unfolded}");
    assert!(unfolded.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"));
    assert_eq!(unfolded.matches("BEGIN:VEVENT").count(), 1);
}

#[test]
fn what_was_written_of_the_example_goes_and_comes_back_with_it() {
    let mut bench = bench();
    let store = &mut bench.store;
    varde_core::example::load(store, now(), Language::Nb).unwrap();
    let units = store.units().unwrap();
    let invented: UnitCode = units.iter().find(|u| u.name.contains("ungdomsskole")).unwrap().id.parse().unwrap();
    let mine = make(store, measure("Vårt eget"));
    let theirs = cycle::make(store, &invented, &measure("Oppdiktet"), now()).unwrap().unwrap().id;
    varde_core::example::remove(store, now()).unwrap();
    let there = |store: &Store, id: &ItemId| store.reader().item(id).unwrap().is_some();
    assert_eq!((there(store, &mine), there(store, &theirs)), (true, false));
    store.undo().unwrap();
    assert!(there(store, &theirs));
}

/// One of the things that a person can do.
#[derive(Debug, Clone)]
enum Act {
    Make(u8, String),
    Write(usize, u8, String),
    Move(usize, usize),
    Remove(usize),
    Undo,
    Redo,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        3 => (0u8..5, "[a-zæøå ]{0,12}").prop_map(|(kind, text)| Act::Make(kind, text)),
        6 => (0usize..40, 0u8..3, "[a-zæøå\n]{0,30}").prop_map(|(which, field, text)| Act::Write(which, field, text)),
        1 => (0usize..40, 0usize..10).prop_map(|(which, place)| Act::Move(which, place)),
        1 => (0usize..40).prop_map(Act::Remove),
        2 => Just(Act::Undo),
        1 => Just(Act::Redo),
    ]
}

fn run(store: &mut Store, act: &Act, at: Timestamp) {
    let ids: Vec<ItemId> = store.reader().items(&school()).unwrap().into_iter().map(|item| item.id).collect();
    let chosen = |which: usize| ids.get(which % ids.len().max(1)).cloned();
    match act {
        // So many that every act has something to meet, and not so many that reading them takes the time.
        Act::Make(..) if ids.len() > 40 => {
            let _ = cycle::remove(store, &ids[0], at).unwrap();
        }
        Act::Make(kind, text) => {
            let content = match kind {
                0 => Content::Challenge(Challenge::default()),
                1 => Content::Goal(Goal::default()),
                2 => Content::Measure(Measure::default()),
                3 => Content::Activity(Activity::default()),
                _ => Content::Finding(Box::default()),
            };
            let _ = cycle::make(store, &school(), &titled(content, text), at).unwrap();
        }
        Act::Write(which, field, text) => {
            let Some(id) = chosen(*which) else { return };
            let field = ["title", "text", "status"][usize::from(*field)];
            let value = if field == "status" { json!("ended") } else { json!(text) };
            let _ = set_at(store, &id, field, value, at);
        }
        Act::Move(which, place) => {
            let Some(id) = chosen(*which) else { return };
            let _ = cycle::move_to(store, &id, *place, at).unwrap();
        }
        Act::Remove(which) => {
            let Some(id) = chosen(*which) else { return };
            let _ = cycle::remove(store, &id, at).unwrap();
        }
        // Never back past what was there before the first act.
        Act::Undo if newest(store).is_some_and(|step| matches!(step, Operation::Thread { .. })) => {
            store.undo().unwrap();
        }
        Act::Undo => {}
        Act::Redo => {
            store.redo().unwrap();
        }
    }
}

/// The operation that undo would take back.
fn newest(store: &Store) -> Option<Operation> {
    store.history(999).unwrap().into_iter().find(|step| !step.undone).map(|step| step.operation)
}

/// In blocks that fit the history, each begun by a mark: taken back to the mark, the store equals the one from before,
/// and done again, the one from after.
#[test]
fn ten_thousand_random_edits_can_be_taken_back() {
    const BLOCK: usize = 100;
    let mut bench = bench();
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let edit = act().prop_filter("edits only", |act| !matches!(act, Act::Undo | Act::Redo));
    let mut at = now().unix();
    for block in 0..10_000 / BLOCK {
        let mark = format!("mark {block}");
        let id = make(&mut bench.store, measure(&mark));
        cycle::remove(&mut bench.store, &id, now()).unwrap().unwrap();
        let marked = newest(&bench.store);
        let before = contents(bench.store.folder());
        for _ in 0..BLOCK {
            let act = edit.new_tree(&mut runner).unwrap().current();
            // Sometimes a pause, so that some writing goes on and some begins anew.
            at += if matches!(act, Act::Write(..)) { 20 } else { 90 };
            run(&mut bench.store, &act, Timestamp::from_unix(at).unwrap());
        }
        let after = contents(bench.store.folder());
        let mut taken = 0;
        while newest(&bench.store) != marked {
            bench.store.undo().unwrap().unwrap();
            taken += 1;
        }
        assert!(taken > BLOCK / 4, "{taken}");
        assert_eq!(contents(bench.store.folder()), before);
        for _ in 0..taken {
            bench.store.redo().unwrap().unwrap();
        }
        assert_eq!(contents(bench.store.folder()), after);
    }
    assert!(bench.store.check().unwrap().ok);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn any_history_leads_back_to_where_it_began(acts in prop::collection::vec(act(), 1..60)) {
        let mut bench = bench();
        let empty = contents(bench.store.folder());
        for (second, act) in (0..).zip(&acts) {
            run(&mut bench.store, act, Timestamp::from_unix(now().unix() + second * 17).unwrap());
        }
        // Back past the beginning of the thread, but not past the two imports.
        while newest(&bench.store).is_some_and(|step| matches!(step, Operation::Thread { .. })) {
            bench.store.undo().unwrap();
        }
        prop_assert_eq!(contents(bench.store.folder()), empty);
    }
}
