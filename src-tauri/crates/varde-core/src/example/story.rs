//! What is true of each school, besides chance: the tale that [`super`] tells, as numbers.

use super::national_tests::{Subject, Test};
use super::people::Place;
use super::schools::School;

/// The school that shows its own export, with the figures that are hidden from others.
pub(super) const SHOWS_ITS_OWN: School = School::Sorbygda;

/// The two schools whose sick leave is told of.
pub(super) const TELL_OF_SICK_LEAVE: [School; 2] = [School::Bjorkelia, School::Vardehaug];

/// First month of the work on sick leave at the ungdomsskole, counted from August 2022.
pub(super) const WORK_ON_SICK_LEAVE: i32 = 24;

/// How far a school lies from the country in a national test, in thousandths of a scale point.
pub(super) fn lift(place: Place, test: Test) -> i64 {
    let school = match place {
        Place::Country => return 0,
        Place::Fylke => return -700,
        Place::School(school) => school,
    };
    let [lesing, regning, engelsk] = match school {
        School::Bjorkelia => [4_500, 1_000, 2_000],
        School::As => [-500, -1_500, 0],
        School::Nausta => [1_000, 0, 2_000],
        School::Sorbygda => [-1_000, -500, -2_000],
        // «Leseløftet» begins in the spring of 2023, together with the schools that the pupils come from.
        School::Vardehaug if test.autumn < 2023 => [-5_500, -1_000, -500],
        School::Vardehaug if test.grade == 8 => [500, -1_000, -500],
        School::Vardehaug => [1_500, -1_000, -500],
    };
    match test.subject {
        Subject::Lesing => lesing,
        Subject::Regning => regning,
        Subject::Engelsk => engelsk,
    }
}

/// How many of a class can come to a test at all.
pub(super) fn can_come(place: Place, test: Test) -> usize {
    match (place, test.subject, test.grade, test.autumn) {
        // The network was down for the whole time that the test was open.
        (Place::School(School::Sorbygda), Subject::Engelsk, 5, 2022) => 0,
        // The others are ill. Too few are left to be shown, and with them the ungdomsskole is hidden.
        (Place::School(School::As), Subject::Engelsk, 8, 2024) => 8,
        _ => usize::MAX,
    }
}

/// Whether a school asks the questions of an index.
pub(super) fn asks(place: Place, index: &str, autumn: i32) -> bool {
    (place, index, autumn) != (Place::School(School::Vardehaug), "hjemmefra", 2023)
}

/// How many times as often as elsewhere pupils are bullied by other pupils.
pub(super) fn bullying(place: Place, grade: u8, autumn: i32) -> i64 {
    if (place, grade, autumn) == (Place::School(School::Bjorkelia), 7, 2024) { 4 } else { 1 }
}

/// How far a school's grunnskolepoeng lie from the country's, in thousandths of a point.
pub(super) fn marks(place: Place) -> i64 {
    match place {
        Place::Country => 0,
        Place::Fylke => -400,
        Place::School(School::Vardehaug) => -1_000,
        Place::School(_) => -300,
    }
}

/// The usual sick leave of a school in a month, counted from August 2022, in thousandths of per cent.
pub(super) fn sick_leave(school: School, month: i32) -> i64 {
    match school {
        School::Bjorkelia => 6_800,
        School::As => 7_900,
        School::Nausta => 5_500,
        School::Sorbygda => 7_200,
        School::Vardehaug if month < WORK_ON_SICK_LEAVE => 11_600,
        School::Vardehaug => 7_600,
    }
}
