//! A value with its spread and its pupils, and months.

use super::*;

#[test]
fn value_spread_and_n_are_held_to_what_can_be_true() {
    use EntrySeverity::{Note, Unfinished, Wrong};
    let mut bench = bench();
    let share = own(&mut bench.store, "Andel med fravær", OwnKind::Share, Frequency::Yearly);
    let columns = |key: &str| {
        let columns = grid(&bench.store, &indicator(key, &[SCHOOL], &["2025-26"])).columns;
        columns.into_iter().map(|c| c.title).collect::<Vec<_>>()
    };
    assert_eq!(columns("np.lesing.5.skalapoeng"), ["Skalapoeng", "Usikkerhet (±)", "Elever"]);
    assert_eq!(columns("eu.stotte.7")[1..], ["Standardavvik", "Svar"]);
    assert_eq!(columns("gsp.10"), ["Poeng", "Elever"]);
    assert_eq!(columns(&share), ["Prosent", "Elever"]);
    let check = |key: &str, cells: &[&str], expected: &[(EntrySeverity, Option<u32>)], words: &str| {
        let found = open(&bench.store, &indicator(key, &[SCHOOL], &["2025-26"])).check(&first_row(cells));
        assert_eq!(problems(&found), expected, "{key} {cells:?}");
        let said = found.problems.first().map_or("", |p| p.text.as_str());
        assert!(said.contains(words), "{cells:?}: {said}");
        assert_eq!(found.can_save, expected.iter().all(|p| p.0 == Note), "{cells:?}");
    };
    let points = "np.lesing.5.skalapoeng";
    check(points, &["47", "2,1", "41"], &[], "");
    check(points, &["490", "2,1", "41"], &[(Wrong, Some(0))], "490 er utenfor det som er mulig (20 til 80)");
    check(points, &["47", "210", "4,5"], &[(Wrong, Some(1)), (Wrong, Some(2))], "utenfor");
    check(points, &["47", "", ""], &[(Note, Some(2))], "Uten antall");
    check(points, &["", "2,1", "41"], &[(Unfinished, Some(0))], "Skriv verdien");
    check(points, &["", "", "41"], &[(Unfinished, Some(0))], "Skriv verdien");
    check(points, &["", "", "0"], &[], "");
    check(points, &["47", "", "0"], &[(Wrong, Some(0))], "0 elever");
    check(points, &["47", "2,1", "4"], &[(Note, Some(2))], "Bare 4 elever.");
    check(points, &["*", "*", "*"], &[], "");
    check("gsp.10", &["41,2", ""], &[], "");
    check("gsp.10", &["412", ""], &[(Wrong, Some(0))], "komma");
    check(&share, &["20", "20"], &[], "");
    check(&share, &["33,3", "12"], &[], "");
    check(&share, &["12", "17"], &[(Note, Some(0))], "hvor mange av 17 elever");
    let whole = "20,5 % av 10 elever er ikke et helt antall elever. Nærmest er 2 av 10 (20 %).";
    check(&share, &["20,5", "10"], &[(Wrong, Some(0))], whole);
    check(&share, &["12,3", "4 300"], &[], "");
    check(&share, &["101", "20"], &[(Wrong, Some(0))], "utenfor");
}

#[test]
fn an_own_share_is_typed_and_read_as_pupils() {
    let mut bench = bench();
    let key = own(&mut bench.store, "Andel med fravær", OwnKind::Share, Frequency::Yearly);
    let ask = indicator(&key, &[SCHOOL], &["2024-25", "2025-26"]);
    let report = save(&mut bench, &ask, &[first_row(&["25", "20"]), row(1, &["33,3*", "12*"])].concat());
    assert_eq!(report.summary, "Lagret: 2 nye resultater.");
    let points = series(&bench.store, SCHOOL, &key);
    assert_eq!((points[0].value, points[0].count, points[0].n), (Some(25.0), Some(5), Some(20)));
    assert_eq!((points[1].count, points[1].status), (Some(4), Status::Restricted));
    assert_eq!(texts(&bench.store, &ask), [["25", "20"], ["33,3*", "12*"]]);
    let changed = save(&mut bench, &ask, &first_row(&["30", "-"]));
    let change = &changed.changes[0];
    assert_eq!((change.indicator.as_str(), change.period.as_str()), ("Andel med fravær", "2024–25"));
    assert_eq!((change.before.as_str(), change.after.as_str()), ("25, 20 elever", "30, 20 elever"));
}

#[test]
fn months_are_typed_in_school_years() {
    let mut bench = bench();
    let key = own(&mut bench.store, "Sykefravær", OwnKind::Figure, Frequency::Monthly);
    let ask = indicator(&key, &[SCHOOL], &["2024-25", "2025-26"]);
    let columns = grid(&bench.store, &ask).columns;
    assert_eq!((columns.len(), columns[0].full.as_str(), columns[11].title.as_str()), (12, "august", "jul"));
    save(&mut bench, &ask, &[row(0, &["4,2", "5"]), row(1, &["-", "-", "-", "-", "-", "6,1"])].concat());
    let points = series(&bench.store, SCHOOL, &key);
    let held: Vec<_> = points.iter().map(|p| (p.period.to_string(), p.value.unwrap())).collect();
    let expected = [("2024-M08", 4.2), ("2024-M09", 5.0), ("2026-M01", 6.1)];
    assert_eq!(held, expected.map(|(period, value)| (period.to_owned(), value)));
    let report = save(&mut bench, &ask, &row(0, &["", "5,5"]));
    assert_eq!(report.summary, "Lagret: ingen nye resultater, 1 endret, 1 tatt bort.");
    let told: Vec<_> = report.changes.iter().map(|c| [&c.period, &c.before, &c.after].map(String::as_str)).collect();
    assert_eq!(told, [["august 2024", "4,2", "ingenting"], ["september 2024", "5", "5,5"]]);
    assert_eq!(series(&bench.store, SCHOOL, &key).len(), 2);
    let wrong = open(&bench.store, &ask).check(&row(0, &["-", "-", "120"]));
    assert_eq!(problems(&wrong), [(EntrySeverity::Wrong, Some(2))]);
}
