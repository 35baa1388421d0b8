//! The same kind of file next year.

use varde_core::import::sheet::{Fingerprint, LevelMeasure, Own, Role, apply, fingerprint, propose, questions};

use super::making::{cells, ods, only, pasted, xlsx};

const THIS_YEAR: [&str; 3] = ["Lesing 5. trinn 2024-25", "Skule|Nivå 1|Nivå 2|Nivå 3", "Åsøy skule|25|50|25"];
const NEXT_YEAR: [&str; 5] = [
    "Vår egen oversikt",
    "Rekning 5. trinn 2025-26",
    "Skule|Nivå 1|Nivå 2|Nivå 3",
    "Haugen skule|20|60|20",
    "Åsøy skule|30|40|30",
];

#[test]
fn files_are_the_same_by_their_headings() {
    let check = |one: &[&str], other: &[&str], same: bool| {
        let (one, other) = (fingerprint(&pasted(one)), fingerprint(&pasted(other)));
        assert!(one.is_some() && other.is_some());
        assert_eq!(one == other, same, "{one:?} {other:?}");
    };
    check(&THIS_YEAR, &NEXT_YEAR, true);
    check(
        &["Skole|Snitt 2023|Snitt 2024", "Åsøy|5|6"],
        &["SKOLE|Snitt 2023|Snitt 2024|Snitt 2025", "Åsøy|5|6|7"],
        true,
    );
    check(&["Skole|Nivå 1|Nivå 2", "Åsøy|5|6"], &["Skole|Nivå 1|Nivå 3", "Åsøy|5|6"], false);
    // Too little to know a file by: the next one can be about something else.
    assert_eq!(fingerprint(&pasted(&["Skole|2023|2024", "Åsøy|5|6"])), None);
    assert_eq!(fingerprint(&pasted(&["Åsøy|5", "Haugen|6"])), None);
    assert_eq!(fingerprint(&only(&xlsx(&cells(&THIS_YEAR)))), fingerprint(&only(&ods(&cells(&THIS_YEAR)))));
    let known = fingerprint(&pasted(&THIS_YEAR)).unwrap();
    assert_eq!(serde_json::from_str::<Fingerprint>(&serde_json::to_string(&known).unwrap()).unwrap(), known);
    // What is stored must be found again by every later version.
    assert_eq!(known.to_string(), "901768241d711737");
}

#[test]
fn answers_are_used_again_with_the_new_year() {
    let mut answered = propose(&pasted(&THIS_YEAR));
    assert_eq!(questions(&answered).len(), 1);
    for column in &mut answered.columns {
        if let Role::Level { measure, .. } = &mut column.role {
            *measure = LevelMeasure::Count;
        }
    }
    answered.constants.unit = Some("974760673".into());
    let grid = pasted(&NEXT_YEAR);
    let next = answered.for_next(&grid, &Own::default());
    assert_eq!(questions(&next), []);
    let said = (next.constants.period.as_deref(), next.constants.subject.as_deref(), next.constants.unit.as_deref());
    assert_eq!(said, (Some("2025-26"), Some("regning"), Some("974760673")));
    let rows = apply(&grid, &next);
    let first = &rows.results[0];
    assert_eq!((first.row, first.indicator.as_str(), first.n.number), (4, "np.regning.5.mestring.1", Some(100)));
    // A title that names another indicator has the word.
    let mut points = propose(&pasted(&["Skole|Snitt|Antall svar", "Åsøy skole|41|20"]));
    points.columns[1].about.indicator = Some("gsp.10".into());
    let other = pasted(&["Trivsel 7. trinn 2025-26", "Skole|Snitt|Antall svar", "Åsøy skole|4,1|20"]);
    assert_eq!(apply(&other, &points.for_next(&other, &Own::default())).results[0].indicator, "eu.trivsel.7");
    // The same headings without a title: what the file was about is asked again.
    let bare = answered.for_next(&pasted(&["Skule|Nivå 1|Nivå 2|Nivå 3", "Åsøy skule|25|50|25"]), &Own::default());
    assert_eq!(questions(&bare).len(), 3, "{:?}", questions(&bare));
}
