//! Pupils as individuals, and the classes that they go through.

use super::draws::Draws;
use super::national_tests::Subject;
use super::schools::School;

/// What a pupil brings along, in thousandths of an SD of all pupils.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pupil {
    /// What all school subjects have in common.
    pub general: i64,
    /// Besides, for lesing, regning and engelsk.
    talents: [i64; 3],
    /// How school feels.
    pub spirit: i64,
    /// What the school adds, for pupils of schools that are not told of one by one; 0 for the others.
    pub school: i64,
    /// Takes no national tests.
    pub exempt: bool,
}

/// Whose pupils are told of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Country,
    Fylke,
    School(School),
}

impl Place {
    /// Country, fylke and the kommune's schools with this grade.
    pub fn with_grade(grade: u8) -> Vec<Self> {
        [Self::Country, Self::Fylke].into_iter().chain(School::with_grade(grade).map(Self::School)).collect()
    }

    /// In the names of streams.
    pub fn word(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Fylke => "fylke",
            Self::School(school) => school.code(),
        }
    }

    /// How many real pupils one drawn pupil stands for.
    pub fn times(self) -> i64 {
        match self {
            Self::Country => 15,
            Self::Fylke | Self::School(_) => 1,
        }
    }

    /// The pupils of this grade in the autumn of this year. Country and fylke have others every year: nobody can tell.
    pub fn pupils(self, seed: u64, grade: u8, autumn: i32) -> Vec<Pupil> {
        let strangers = |count: i32| {
            let mut draws = Draws::of(seed, &format!("pupils {} {grade} {autumn}", self.word()));
            let count = count + i32::try_from(draws.normal(40)).unwrap_or_default();
            (0..count).map(|_| Pupil { school: draws.normal(1000), ..Pupil::drawn(&mut draws) }).collect()
        };
        match self {
            Self::Country => strangers(4_080),
            Self::Fylke => strangers(3_640),
            Self::School(school) => class(seed, school, grade, autumn),
        }
    }
}

impl Pupil {
    fn drawn(draws: &mut Draws) -> Self {
        let general = draws.normal(1000);
        Self {
            general,
            talents: [(); 3].map(|()| draws.normal(1000)),
            // Those who do well are a little happier: the correlation is 0.3.
            spirit: (300 * general + 954 * draws.normal(1000)) / 1000,
            school: 0,
            exempt: draws.chance(35),
        }
    }

    /// What the pupil can do in a subject: subjects correlate 0.7.
    pub fn ability(&self, subject: Subject) -> i64 {
        let talent = self.talents.get(subject as usize).copied().unwrap_or_default();
        (837 * self.general + 548 * talent) / 1000
    }
}

/// The pupils who were there the year before, less some who moved away, and some who came.
fn class(seed: u64, school: School, grade: u8, autumn: i32) -> Vec<Pupil> {
    let mut draws = Draws::of(seed, &format!("class {} {grade} {autumn}", school.code()));
    // The autumn when they were on 5. trinn.
    let cohort = autumn - i32::from(grade) + 5;
    let drawn = |draws: &mut Draws| (0..school.cohort(cohort)).map(|_| Pupil::drawn(draws)).collect();
    if grade <= 5 {
        return drawn(&mut draws);
    }
    let (before, strangers) = match (school, grade) {
        (School::Vardehaug, 8) => {
            let feeders = School::with_grade(7).filter(|feeder| !feeder.has_grade(8));
            (feeders.flat_map(|feeder| class(seed, feeder, 7, autumn - 1)).collect(), drawn(&mut draws))
        }
        _ => (class(seed, school, grade - 1, autumn - 1), Vec::new()),
    };
    let places = before.len();
    let mut class: Vec<Pupil> = before.into_iter().filter(|_| !draws.chance(25)).collect();
    class.extend(strangers);
    for _ in 0..places {
        if draws.chance(25) {
            class.push(Pupil::drawn(&mut draws));
        }
    }
    class
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(before: &[Pupil], after: &[Pupil]) -> usize {
        after.iter().filter(|pupil| before.contains(pupil)).count()
    }

    #[test]
    fn classes_are_the_same_pupils_a_year_later_with_some_moving() {
        let (mut stayed, mut all) = (0, 0);
        for seed in 0..10 {
            for autumn in 2022..=2024 {
                for school in [School::Vardehaug, School::As] {
                    let (eighth, ninth) = (class(seed, school, 8, autumn), class(seed, school, 9, autumn + 1));
                    stayed += same(&eighth, &ninth);
                    all += ninth.len();
                }
            }
        }
        let share = stayed as f64 / all as f64;
        assert!((0.95..0.995).contains(&share), "{share}");
    }

    #[test]
    fn the_ungdomsskole_gets_the_barneskolers_pupils_and_others() {
        let eighth = class(1, School::Vardehaug, 8, 2025);
        for feeder in [School::Bjorkelia, School::Sorbygda, School::Nausta] {
            let seventh = class(1, feeder, 7, 2024);
            assert!(same(&seventh, &eighth) * 10 >= seventh.len() * 8, "{feeder:?}");
        }
        assert_eq!(same(&class(1, School::As, 7, 2024), &eighth), 0);
        assert!(same(&class(1, School::As, 7, 2024), &class(1, School::As, 8, 2025)) >= 12);
    }

    #[test]
    fn schools_have_the_sizes_of_norwegian_schools() {
        let check = |school: School, grade: u8, expected: f64| {
            let sizes: Vec<usize> = (2022..=2025).map(|autumn| class(1, school, grade, autumn).len()).collect();
            let mean = sizes.iter().sum::<usize>() as f64 / sizes.len() as f64;
            assert!((mean - expected).abs() <= 0.08 * expected, "{school:?} {sizes:?}");
        };
        check(School::Sorbygda, 5, 12.0);
        check(School::Bjorkelia, 5, 24.5);
        check(School::As, 5, 18.5);
        check(School::As, 9, 18.0);
        check(School::Vardehaug, 8, 75.0);
        check(School::Nausta, 5, 9.5);
    }
}
