//! The kommune's own indicator: sick leave at its schools, month by month.

use super::draws::Draws;
use super::schools::{KOMMUNE, School, YEARS};
use super::story;
use super::sums::rounded;
use super::{Example, ExampleIndicator, ExampleResult, Names};
use crate::indicator::{Frequency, Gender, Good, OwnIndicator, OwnKind, Ownership};
use crate::observation::Cell;

const KEY: &str = "own.sykefravaer";

pub(super) fn indicator() -> ExampleIndicator {
    let names = Names { nb: "Sykefravær (oppdiktet)", nn: "Sjukefråvær (oppdikta)", en: "Sick leave (fictional)" };
    let definition = OwnIndicator {
        key: KEY.to_owned(),
        name: names.nb.to_owned(),
        unit: "%".to_owned(),
        decimals: 1,
        lowest: 0.0,
        highest: 100.0,
        good: Good::Low,
        frequency: Frequency::Monthly,
        kind: OwnKind::Figure,
        item_of: None,
    };
    ExampleIndicator { names, definition }
}

/// August of the first school year to July of the last, each with its number.
fn months() -> impl Iterator<Item = (i32, String)> {
    let first = *YEARS.start() * 12 + 7;
    let count = i32::try_from(YEARS.count() * 12).unwrap_or_default();
    (0..count).map(move |number| {
        let month = first + number;
        (number, format!("{}-M{:02}", month / 12, month % 12 + 1))
    })
}

pub(super) fn tell(seed: u64, example: &mut Example) {
    let schools: Vec<School> = School::ALL.into_iter().filter(|school| !school.is_private()).collect();
    let mut streams: Vec<Draws> =
        schools.iter().map(|school| Draws::of(seed, &format!("sick leave {}", school.code()))).collect();
    for (number, period) in months() {
        let (mut away, mut employed) = (0, 0);
        let mut tell = |unit, thousandths: i64, people: i64| {
            example.results.push(ExampleResult {
                unit,
                indicator: KEY.to_owned(),
                period: period.clone(),
                gender: Gender::All,
                ownership: Ownership::All,
                value: rounded(thousandths, people, 100).map_or(Cell::EMPTY, Cell::ok),
                spread: Cell::EMPTY,
                // Those who count here are no pupils.
                n: Cell::EMPTY,
            });
        };
        for (school, draws) in schools.iter().zip(&mut streams) {
            // The larger the school, the less one person's illness moves the share.
            let people = school.employees();
            let share = (story::sick_leave(*school, number) + draws.normal(40_000 / people)).max(0);
            away += share * people;
            employed += people;
            if story::TELL_OF_SICK_LEAVE.contains(school) {
                tell(school.code(), share * people, people);
            }
        }
        tell(KOMMUNE, away, employed);
    }
}
