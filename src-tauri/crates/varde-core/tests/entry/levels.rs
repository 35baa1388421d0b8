//! Pupils counted by mastery level.

use super::*;

#[test]
fn counts_become_shares_of_those_who_took_part() {
    let mut bench = bench();
    let ask = reading(&[SCHOOL], &["2025-26"]);
    let report = save(&mut bench, &ask, &first_row(&["4", "9", "7"]));
    assert!(report.saved && report.problems.is_empty() && report.changes.is_empty(), "{report:?}");
    assert_eq!(report.summary, "Lagret: 1 nytt resultat.");
    let expected = [(Some(20.0), Some(4)), (Some(45.0), Some(9)), (Some(35.0), Some(7))];
    let expected = expected.map(|(share, count)| (share, count, Some(20), Status::Ok));
    assert_eq!(levels(&bench.store, SCHOOL, "2025-26"), expected);
    assert_eq!(texts(&bench.store, &ask), [["4", "9", "7"]]);
    // In thousandths of a per cent, so that the pupils can be told again, however many they were.
    save(&mut bench, &ask, &first_row(&["1", "330", "336"]));
    assert_eq!(texts(&bench.store, &ask), [["1", "330", "336"]]);
}

#[test]
fn a_sum_runs_along_and_shares_wait_for_enough_pupils() {
    let bench = bench();
    let entry = open(&bench.store, &reading(&[SCHOOL], &["2025-26"]));
    let check = |cells: &[&str], sum: Option<&str>, shares: [Option<&str>; 3]| {
        let row = entry.check(&first_row(cells)).rows[0].clone();
        assert_eq!(row.sum.as_deref(), sum, "{cells:?}");
        assert_eq!(row.shares, shares.map(|s| s.map(str::to_owned)), "{cells:?}");
    };
    check(&["", "", ""], None, [None; 3]);
    check(&["4", "9", ""], Some("13 elever"), [None; 3]);
    check(&["4", "9", "7"], Some("20 elever"), [Some("20 %"), Some("45 %"), Some("35 %")]);
    check(&["4*", "9", "7"], Some("20 elever"), [Some("20 %"), Some("45 %"), Some("35 %")]);
    check(&["2", "3", "4"], Some("9 elever"), [None; 3]);
    check(&["0", "0", "1"], Some("1 elev"), [None; 3]);
}

#[test]
fn typing_is_one_step_with_a_source_and_can_be_undone_and_done_again() {
    let mut bench = bench();
    let before = contents(bench.store.folder());
    let ask = reading(&[SCHOOL, OTHER], &["2025-26"]);
    let edits = [first_row(&["4", "9", "7"]), row(1, &["3*", "5*", "4*"])].concat();
    let report = save(&mut bench, &ask, &edits);
    assert_eq!(report.summary, "Lagret: 2 nye resultater.");
    assert_eq!(levels(&bench.store, OTHER, "2025-26")[0], (Some(25.0), Some(3), Some(12), Status::Restricted));
    let source = bench.store.sources().unwrap().remove(0);
    assert_eq!((source.source.kind.as_str(), source.source.cells), ("typed", 6));
    assert_eq!(source.source.name, "Åsøy skole, Åsøy skole");
    let told = varde_core::import::describe_source(&source, Language::Nb).0;
    assert_eq!(told, "Nasjonale prøver på 5. trinn fra inntasting, skoleåret 2025–26");
    let operation = bench.store.history(1).unwrap().remove(0).operation;
    assert_eq!(Language::Nb.operation(&operation), "inntasting av 2 resultater for 2 enheter");
    let after = contents(bench.store.folder());
    bench.store.undo().unwrap().unwrap();
    assert_eq!(contents(bench.store.folder()), before);
    bench.store.redo().unwrap().unwrap();
    assert_eq!(contents(bench.store.folder()), after);
    assert!(bench.store.check().unwrap().ok);
}

#[test]
fn correcting_says_what_changed_and_clearing_takes_it_away() {
    let mut bench = bench();
    let ask = reading(&[SCHOOL], &["2024-25", "2025-26"]);
    save(&mut bench, &ask, &[first_row(&["4", "9", "7"]), row(1, &["1", "2", "30"])].concat());
    let kept = contents(bench.store.folder());
    let corrected = save(&mut bench, &ask, &first_row(&["5", "-", "6"]));
    assert_eq!(corrected.summary, "Lagret: ingen nye resultater, 1 endret.");
    let change = |before: &str, after: &str| Change {
        unit: "Åsøy skole".to_owned(),
        indicator: "Mestringsnivåer i lesing, 5. trinn".to_owned(),
        period: "2024–25".to_owned(),
        before: before.to_owned(),
        after: after.to_owned(),
    };
    assert_eq!(corrected.changes, [change("4 · 9 · 7", "5 · 9 · 6")]);
    let cleared = save(&mut bench, &ask, &first_row(&["", "", ""]));
    assert_eq!(cleared.summary, "Lagret: ingen nye resultater, 1 tatt bort.");
    assert_eq!(cleared.changes, [change("5 · 9 · 6", "ingenting")]);
    assert_eq!(levels(&bench.store, SCHOOL, "2024-25"), []);
    assert_eq!(texts(&bench.store, &ask), [["", "", ""], ["1", "2", "30"]]);
    // What the file said is untouched, and both steps can be taken back.
    assert_eq!(bench.series(SCHOOL).len(), 1);
    bench.store.undo().unwrap();
    bench.store.undo().unwrap();
    assert_eq!(contents(bench.store.folder()), kept);
}

#[test]
fn what_is_typed_again_the_same_changes_nothing() {
    let mut bench = bench();
    let ask = reading(&[SCHOOL], &["2025-26"]);
    save(&mut bench, &ask, &first_row(&["4", "9", "7"]));
    let before = contents(bench.store.folder());
    for edits in [first_row(&["4", "9", "7"]), first_row(&[" 4 ", "-", "-"]), Vec::new()] {
        let check = open(&bench.store, &ask).check(&edits);
        assert_eq!((check.can_save, check.summary.as_str()), (false, "Ingenting er endret."), "{edits:?}");
        assert!(!save(&mut bench, &ask, &edits).saved, "{edits:?}");
    }
    assert_eq!(contents(bench.store.folder()), before);
    assert_eq!(bench.store.history(10).unwrap().len(), 2);
}

#[test]
fn hidden_and_restricted_counts_are_kept_as_in_files() {
    let mut bench = bench();
    let ask = reading(&[SCHOOL], &["2025-26"]);
    let held = |bench: &Bench| levels(&bench.store, SCHOOL, "2025-26");
    save(&mut bench, &ask, &first_row(&["1*", "9", "7"]));
    // One number that others may not see would follow from the other two and the sum.
    assert!(held(&bench).iter().all(|level| level.3 == Status::Restricted && level.2 == Some(17)));
    assert_eq!(texts(&bench.store, &ask), [["1*", "9*", "7*"]]);
    // What people type stands, though a file's star would leave the school's own number.
    save(&mut bench, &ask, &first_row(&["*", "*", "*"]));
    assert!(held(&bench).iter().all(|level| level.3 == Status::Suppressed && level.0.is_none() && level.2.is_none()));
    assert_eq!(texts(&bench.store, &ask), [["*", "*", "*"]]);
    save(&mut bench, &ask, &first_row(&["0", "0", "0"]));
    assert!(held(&bench).iter().all(|level| level.3 == Status::NoneTookPart && level.2 == Some(0)));
    assert_eq!(texts(&bench.store, &ask), [["0", "0", "0"]]);
}

#[test]
fn counts_that_cannot_be_stored_are_pointed_at() {
    use EntrySeverity::{Note, Unfinished, Wrong};
    let mut bench = bench();
    let ask = reading(&[SCHOOL], &["2025-26"]);
    let before = contents(bench.store.folder());
    let mut check = |cells: &[&str], expected: &[(EntrySeverity, Option<u32>)], words: &str| {
        let found = open(&bench.store, &ask).check(&first_row(cells));
        assert_eq!(problems(&found), expected, "{cells:?}");
        assert!(found.problems[0].text.contains(words), "{cells:?}: {}", found.problems[0].text);
        if expected[0].0 > Note {
            assert!(!found.can_save);
            let report = save(&mut bench, &ask, &first_row(cells));
            assert!(!report.saved && report.problems == found.problems);
            assert_eq!(report.summary, "Ingenting er lagret. Rett det som er merket i rutenettet først.");
        }
    };
    check(&["x", "9", "7"], &[(Wrong, Some(0))], "«x» er ikke et tall");
    check(&["x", "", "7"], &[(Wrong, Some(0))], "«x» er ikke et tall");
    check(&["4", "9,5", "-2"], &[(Wrong, Some(1)), (Wrong, Some(2))], "«9,5» kan ikke være et antall");
    check(
        &["4", "999999999999999999", "7"],
        &[(Wrong, Some(1))],
        "utenfor det som er mulig (0 til 1\u{a0}000\u{a0}000)",
    );
    check(&["4", "", "7"], &[(Unfinished, Some(1))], "Skriv 0");
    check(&["4", "", ""], &[(Unfinished, Some(1)), (Unfinished, Some(2))], "Skriv 0");
    check(&["4", "*", "7"], &[(Wrong, Some(1))], "antallet elever ukjent");
    check(&["*", "", ""], &[(Wrong, Some(0))], "antallet elever ukjent");
    check(&["1", "2", "1"], &[(Note, None)], "Bare 4 elever.");
    check(&["0", "0", "1"], &[(Note, None)], "Bare 1 elev.");
    let outside = [EntryEdit { row: 7, column: 0, text: "4".to_owned() }];
    assert_eq!(problems(&open(&bench.store, &ask).check(&outside)), [(Wrong, Some(0))]);
    assert!(!save(&mut bench, &ask, &outside).saved);
    assert_eq!(contents(bench.store.folder()), before);
}

#[test]
fn a_row_that_is_wrong_keeps_the_whole_grid_from_being_stored() {
    let mut bench = bench();
    let ask = reading(&[SCHOOL], &["2024-25", "2025-26"]);
    let edits = [first_row(&["4", "9", "7"]), row(1, &["x", "1", "2"])].concat();
    let check = open(&bench.store, &ask).check(&edits);
    assert_eq!((check.new, check.can_save), (1, false));
    assert!(!save(&mut bench, &ask, &edits).saved);
    assert_eq!(levels(&bench.store, SCHOOL, "2024-25"), []);
}

#[test]
fn a_file_can_hold_what_cannot_be_typed_and_it_is_shown_beside_the_cell() {
    let mut bench = Bench::new();
    let level = |n: u8| format!("2025-26.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Mestringsnivå {n}.Andel");
    let lines = wide((1..=3).map(level), &[(SCHOOL, &["20,5", "45", "34,5"])]);
    let file = bench.file("levels.csv", &common::as_udir(&lines));
    bench.import(&[file]);
    let ask = reading(&[SCHOOL], &["2025-26"]);
    let cells = grid(&bench.store, &ask).rows.remove(0).cells;
    assert_eq!((cells[0].text.as_str(), cells[0].held.as_deref()), ("", Some("20,5 %")));
    // One count alone would throw the other shares away.
    let one = open(&bench.store, &ask).check(&first_row(&["4"]));
    assert_eq!(problems(&one), [(EntrySeverity::Unfinished, Some(1)), (EntrySeverity::Unfinished, Some(2))]);
    // Clearing what cannot be typed takes it away all the same.
    let cleared = open(&bench.store, &ask).check(&first_row(&["", "", ""]));
    assert_eq!((cleared.removed, cleared.can_save), (1, true));
    save(&mut bench, &ask, &first_row(&["4", "9", "7"]));
    assert_eq!(texts(&bench.store, &ask), [["4", "9", "7"]]);
}

#[test]
fn withdrawn_years_say_so() {
    let bench = bench();
    let found = open(&bench.store, &reading(&[SCHOOL], &["2019-20"])).check(&first_row(&["4", "9", "7"]));
    assert_eq!(problems(&found), [(EntrySeverity::Note, None)]);
    assert!(found.problems[0].text.contains("trukket tilbake") && found.can_save);
}
