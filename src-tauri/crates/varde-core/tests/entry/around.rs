//! What can be opened, for whom, and how it is named.

use super::*;

#[test]
fn rows_are_named_by_what_sets_them_apart() {
    let bench = bench();
    let labels = |units: &[&str], periods: &[&str]| {
        let grid = grid(&bench.store, &reading(units, periods));
        (grid.corner, grid.rows.into_iter().map(|row| row.label).collect::<Vec<_>>())
    };
    let owned = |all: &[&str]| all.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>();
    let check = |found: (String, Vec<String>), corner: &str, expected: &[&str]| {
        assert_eq!(found, (corner.to_owned(), owned(expected)));
    };
    check(labels(&[SCHOOL], &["2025-26", "2024-25"]), "Skoleår", &["2025–26", "2024–25"]);
    check(labels(&[SCHOOL, OTHER], &["2025-26"]), "Enhet", &["Åsøy skole", "Åsøy skole"]);
    check(
        labels(&[SCHOOL, "9901", SCHOOL], &["2025-26", "2024-25"]),
        "Enhet",
        &["Åsøy skole, 2025–26", "Åsøy skole, 2024–25", "Vardehaug, 2025–26", "Vardehaug, 2024–25"],
    );
}

#[test]
fn what_nobody_knows_cannot_be_opened() {
    let bench = bench();
    let opens = |ask: &EntryAsk| Entry::open(&bench.store, ask, Language::Nb).unwrap().is_some();
    let year = ["2025-26"];
    assert!(opens(&reading(&[SCHOOL], &year)));
    for wrong in [
        reading(&["974573547"], &year),
        reading(&["x"], &year),
        reading(&[SCHOOL], &["2025"]),
        reading(&[SCHOOL], &["2025-M11"]),
        reading(&[], &year),
        reading(&[SCHOOL], &[]),
        indicator("own.x", &[SCHOOL], &year),
        indicator("np.lesing.5.mestring.1", &[SCHOOL], &year),
        ask(EntryWhat::Distribution { subject: "engelsk".to_owned(), grade: 9 }, &[SCHOOL], &year),
    ] {
        assert!(!opens(&wrong), "{wrong:?}");
    }
}

#[test]
fn a_typed_year_lies_where_the_nearest_known_year_did_and_names_stay_the_files() {
    let mut bench = bench();
    save(&mut bench, &reading(&[SCHOOL], &["2026-27"]), &first_row(&["4", "9", "7"]));
    let (id, unit) = bench.store.unit(&SCHOOL.parse().unwrap()).unwrap().unwrap();
    let places = bench.store.places(id).unwrap();
    assert_eq!(places.len(), 2);
    assert_eq!((places[1].kommune, places[1].fylke), (places[0].kommune, places[0].fylke));
    assert!(places[0].kommune.is_some());
    // A file from before the typed year may still rename the school.
    let mut lines = common::reading("2025-26", &[(SCHOOL, ["47", "2,1", "41"])]);
    *lines[1].iter_mut().find(|cell| *cell == "Åsøy skole ").unwrap() = "Åsøy barneskole".to_owned();
    let file = bench.file("b.csv", &common::as_udir(&lines));
    bench.import(&[file]);
    assert_eq!(unit.name, "Åsøy skole");
    assert_eq!(bench.store.unit_name(id).unwrap(), "Åsøy barneskole");
}

#[test]
fn a_school_that_no_file_has_told_of_can_be_added() {
    let mut bench = Bench::new();
    let empty = contents(bench.store.folder());
    let school = |orgnr: &str, name: &str, number: &str| NewSchool {
        orgnr: orgnr.to_owned(),
        name: name.to_owned(),
        kommunenummer: number.to_owned(),
        kommune: "Ålesund".to_owned(),
    };
    let good = school("974 573 547", " Blindheim ungdomsskole ", "1508");
    let report = good.commit(&mut bench.store, now(), Language::Nb).unwrap().value;
    let unit = report.unit.unwrap();
    assert_eq!((unit.name.as_str(), unit.kommune.as_deref()), ("Blindheim ungdomsskole", Some("Ålesund")));
    let ask = reading(&["974573547"], &["2025-26"]);
    assert!(save(&mut bench, &ask, &first_row(&["4", "9", "7"])).saved);
    assert!(bench.store.check().unwrap().ok);
    let fields = |school: &NewSchool, store: &Store| {
        school.problems(store, Language::Nb).unwrap().into_iter().map(|p| p.field).collect::<Vec<_>>()
    };
    assert_eq!(fields(&good, &bench.store), [SchoolField::Orgnr], "it is known now");
    assert_eq!(fields(&school("974573548", "X", "1508"), &bench.store), [SchoolField::Orgnr]);
    assert_eq!(
        fields(&school("", " ", "15"), &bench.store),
        [SchoolField::Orgnr, SchoolField::Name, SchoolField::Kommunenummer]
    );
    let refused = school("", "X", "1508").commit(&mut bench.store, now(), Language::Nb).unwrap();
    assert!(refused.value.unit.is_none() && refused.changed.is_empty());
    let near =
        EntryChoices::read(&bench.store, Some(&"974573547".parse().unwrap()), now(), Language::Nb).unwrap().units;
    assert_eq!(near.iter().map(|u| u.id.as_str()).collect::<Vec<_>>(), ["974573547", "1508"]);
    while bench.store.undo().unwrap().is_some() {}
    assert_eq!(contents(bench.store.folder()), empty);
}

#[test]
fn the_choices_hold_what_can_be_typed() {
    let mut bench = bench();
    own(&mut bench.store, "Sykefravær", OwnKind::Figure, Frequency::Monthly);
    let choices = EntryChoices::read(&bench.store, None, now(), Language::Nb).unwrap();
    assert_eq!(choices.tests.len(), 8);
    let lesing = choices.tests.iter().find(|c| c.name == "Lesing, 5. trinn").unwrap();
    assert_eq!(lesing.first.as_deref(), Some("2022-23"));
    assert_eq!(choices.own.iter().map(|c| (c.name.as_str(), c.monthly)).collect::<Vec<_>>(), [("Sykefravær", true)]);
    let groups: Vec<_> = choices.others.chunk_by(|a, b| a.group == b.group).map(|g| g[0].group.as_str()).collect();
    assert_eq!(groups, ["Nasjonale prøver", "Elevundersøkelsen", "Karakterer"]);
    assert!(choices.units.is_empty());
    assert_eq!((choices.periods[0].id.as_str(), choices.periods.len()), ("2026-27", 20));
    // All that is offered can be opened.
    for choice in choices.tests.iter().chain(&choices.own).chain(&choices.others) {
        open(&bench.store, &ask(choice.what.clone(), &[SCHOOL], &["2025-26"]));
    }
}

#[test]
fn a_school_begins_with_a_test_that_its_own_pupils_take() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path(), now()).unwrap();
    varde_core::example::load(&mut store, now(), Language::Nb).unwrap();
    let first = |unit: &str| {
        let choices = EntryChoices::read(&store, Some(&unit.parse().unwrap()), now(), Language::Nb).unwrap();
        assert_eq!(choices.tests.len(), 8, "all others can be chosen too");
        choices.tests[0].name.clone()
    };
    assert_eq!(first("999000011"), "Lesing, 5. trinn");
    assert_eq!(first("999000055"), "Lesing, 8. trinn");
    assert_eq!(first(varde_core::example::KOMMUNE), "Lesing, 5. trinn");
}

#[test]
fn operations_keep_their_shape() {
    let check = |operation: Operation, json: &str, words: &str| {
        assert_eq!(serde_json::to_string(&operation).unwrap(), json);
        assert_eq!(serde_json::from_str::<Operation>(json).unwrap(), operation);
        assert_eq!(Language::Nb.operation(&operation), words);
    };
    let text = str::to_owned;
    check(
        Operation::Entry { results: 3, units: 1, unit: text("Åsøy skole") },
        r#"{"kind":"entry","results":3,"units":1,"unit":"Åsøy skole"}"#,
        "inntasting av 3 resultater for Åsøy skole",
    );
    check(Operation::School { name: text("X") }, r#"{"kind":"school","name":"X"}"#, "ny skole «X»");
    check(
        Operation::OwnIndicator { edit: Edit::Changed, name: text("X") },
        r#"{"kind":"own-indicator","edit":"changed","name":"X"}"#,
        "endring av indikatoren «X»",
    );
    check(
        Operation::Mapping { edit: Edit::Removed, name: text("X.xlsx") },
        r#"{"kind":"mapping","edit":"removed","name":"X.xlsx"}"#,
        "fjerning av forklaringen av kolonnene i «X.xlsx»",
    );
    check(
        Operation::Break { edit: Edit::Made, indicator: text("gsp.10"), name: text(""), period: text("2024-25") },
        r#"{"kind":"break","edit":"made","indicator":"gsp.10","name":"","period":"2024-25"}"#,
        "nytt brudd i 2024–25 for «Grunnskolepoeng»",
    );
    check(
        Operation::Break { edit: Edit::Removed, indicator: text("own.x"), name: text("X"), period: text("2025-M01") },
        r#"{"kind":"break","edit":"removed","indicator":"own.x","name":"X","period":"2025-M01"}"#,
        "fjerning av bruddet i januar 2025 for «X»",
    );
}
