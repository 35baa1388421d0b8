//! The kommune and its five schools: names, numbers and sizes.

use super::ExampleUnit;
use crate::school::UnitLevel;

pub(super) const COUNTRY: &str = "I";
/// No fylke has this number, and no kommune the next.
pub(super) const FYLKE: &str = "99";
/// The kommune's number, which no real one has.
pub const KOMMUNE: &str = "9901";
pub(super) const FYLKE_NAME: &str = "Eksempelfylket (oppdiktet)";
pub(super) const KOMMUNE_NAME: &str = "Vardehaug (oppdiktet)";

/// First calendar years of the school years with national tests and the survey.
pub(super) const YEARS: std::ops::RangeInclusive<i32> = 2022..=2025;

/// Schools, in the order of their numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum School {
    Bjorkelia,
    As,
    Nausta,
    Sorbygda,
    Vardehaug,
}

use School::{As, Bjorkelia, Nausta, Sorbygda, Vardehaug};

/// The first cohort in the tables below reached 5. trinn in this autumn, and 10. trinn in 2019.
const FIRST_COHORT: i32 = 2014;

impl School {
    pub const ALL: [Self; 5] = [Bjorkelia, As, Nausta, Sorbygda, Vardehaug];

    /// Nine digits that no real unit can have: the last is not the control digit of the others.
    pub fn code(self) -> &'static str {
        match self {
            Bjorkelia => "999000011",
            As => "999000022",
            Nausta => "999000033",
            Sorbygda => "999000044",
            Vardehaug => "999000055",
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Bjorkelia => "Bjørkelia skole (oppdiktet)",
            As => "Ås og Ødegården skole (oppdiktet)",
            Nausta => "Nausta friskole (oppdiktet)",
            Sorbygda => "Sørbygda skole (oppdiktet)",
            Vardehaug => "Vardehaug ungdomsskole (oppdiktet)",
        }
    }

    pub fn is_private(self) -> bool {
        self == Nausta
    }

    pub fn has_grade(self, grade: u8) -> bool {
        match self {
            Bjorkelia | Nausta | Sorbygda => grade <= 7,
            As => true,
            Vardehaug => grade >= 8,
        }
    }

    /// The schools with this grade.
    pub fn with_grade(grade: u8) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |school| school.has_grade(grade))
    }

    /// People who work there: what sick leave is counted of.
    pub fn employees(self) -> i64 {
        match self {
            Bjorkelia => 31,
            As => 38,
            Nausta => 12,
            Sorbygda => 17,
            Vardehaug => 46,
        }
    }

    /// Pupils of the cohort that reaches 5. trinn in this autumn; at the ungdomsskole those who come to its 8. trinn
    /// three years later from schools outside the kommune. 0 for cohorts before and after the tables.
    pub fn cohort(self, autumn: i32) -> usize {
        let sizes: [usize; 12] = match self {
            Bjorkelia => [25, 22, 24, 26, 23, 24, 24, 25, 24, 26, 23, 25],
            As => [18, 19, 17, 18, 16, 18, 19, 18, 17, 18, 19, 20],
            // Four pupils in one cohort: the survey of their 7. trinn is hidden.
            Nausta => [9, 10, 8, 9, 11, 8, 9, 4, 13, 7, 8, 11],
            Sorbygda => [12, 11, 13, 12, 12, 13, 12, 11, 13, 8, 12, 13],
            Vardehaug => [31, 29, 32, 28, 30, 31, 27, 30, 29, 31, 30, 30],
        };
        let place = usize::try_from(autumn - FIRST_COHORT).ok();
        place.and_then(|place| sizes.get(place)).copied().unwrap_or_default()
    }
}

pub(super) fn units() -> Vec<ExampleUnit> {
    let above = |code, level, name, fylke| ExampleUnit { code, level, name, kommune: None, fylke, private: false };
    let mut units = vec![
        above(COUNTRY, UnitLevel::Country, "Hele landet", None),
        above(FYLKE, UnitLevel::Fylke, FYLKE_NAME, None),
        above(KOMMUNE, UnitLevel::Kommune, KOMMUNE_NAME, Some(FYLKE)),
    ];
    units.extend(School::ALL.map(|school| ExampleUnit {
        code: school.code(),
        level: UnitLevel::School,
        name: school.name(),
        kommune: Some(KOMMUNE),
        fylke: Some(FYLKE),
        private: school.is_private(),
    }));
    units
}
