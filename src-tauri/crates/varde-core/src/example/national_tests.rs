//! Nasjonale prøver: every pupil's scale points, and what is published of them.

use std::collections::BTreeSet;

use super::draws::Draws;
use super::people::{Place, Pupil};
use super::schools::YEARS;
use super::story;
use super::sums::{Sums, share, tenths};
use super::table::{Figure, Group, Table};
use super::{Example, school_year};

/// The order is that of [`Pupil`]'s talents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    Lesing,
    Regning,
    Engelsk,
}

use Subject::{Engelsk, Lesing, Regning};

/// The tests of each grade.
const TESTS: [(u8, &[Subject]); 3] =
    [(5, &[Lesing, Regning, Engelsk]), (8, &[Lesing, Regning, Engelsk]), (9, &[Lesing, Regning])];

/// Fewer than ten who took part are not shown.
const LEAST: i64 = 10;

/// The test of 8. trinn is taken again on 9. trinn; so many thousandths of a scale point are learnt in between.
const LEARNT_BY_NINTH: i64 = 3_500;

/// A test, in an autumn.
#[derive(Debug, Clone, Copy)]
pub(super) struct Test {
    pub subject: Subject,
    pub grade: u8,
    pub autumn: i32,
}

impl Test {
    fn key(self, figure: &str) -> String {
        let subject = match self.subject {
            Lesing => "lesing",
            Regning => "regning",
            Engelsk => "engelsk",
        };
        format!("np.{subject}.{}.{figure}", self.grade)
    }

    /// The highest scale points on each level but the last. Source: Udir's cut scores, constant since 2022.
    fn cuts(self) -> &'static [i64] {
        match (self.grade, self.subject) {
            (5, Lesing) => &[42, 55],
            (5, Regning) => &[43, 56],
            (5, Engelsk) => &[42, 57],
            (_, Lesing | Regning) => &[37, 44, 54, 62],
            (_, Engelsk) => &[37, 44, 55, 62],
        }
    }
}

/// One test taken in one place.
#[derive(Debug, Clone, Default)]
struct Taken {
    /// In thousandths, as all that is published is.
    points: Sums,
    levels: [i64; 5],
    enrolled: i64,
}

impl Group for Taken {
    fn join(&mut self, other: &Self) {
        self.points.join(&other.points);
        self.levels.iter_mut().zip(other.levels).for_each(|(sum, level)| *sum += level);
        self.enrolled += other.enrolled;
    }

    fn times(self, factor: i64) -> Self {
        Self {
            points: self.points.times(factor),
            levels: self.levels.map(|level| level * factor),
            enrolled: self.enrolled * factor,
        }
    }
}

fn take(seed: u64, place: Place, pupils: &[Pupil], test: Test) -> Taken {
    let Test { subject, grade, autumn } = test;
    let stream = |what: &str, number: i32| Draws::of(seed, &format!("{what} {} {subject:?} {number}", place.word()));
    let step = if grade == 9 { LEARNT_BY_NINTH } else { 0 };
    // Some cohorts are stronger than others, also on their next test.
    let cohort = stream("cohort", autumn - i32::from(grade)).normal(match place {
        Place::School(_) => 1_000,
        Place::Country | Place::Fylke => 300,
    });
    let mean = 50_000 + step + cohort + story::lift(place, test);
    let can_come = story::can_come(place, test);
    let mut draws = stream(&format!("test {grade}"), autumn);
    let mut taken = Taken::default();
    for (number, pupil) in pupils.iter().enumerate() {
        taken.enrolled += 1;
        // Drawn for everybody, so that one who stays away leaves the others' luck alone.
        let (absent, luck) = (draws.chance(35), draws.normal(1000));
        if absent || pupil.exempt || number >= can_come {
            continue;
        }
        // SD 9.3 inside a school and 3.2 between schools make 10 in the country.
        let skill = (930 * pupil.ability(subject) + 368 * luck) / 1000;
        let thousandths = mean + (9_300 * skill + 3_200 * pupil.school) / 1000;
        let points = (thousandths + 500).div_euclid(1000).clamp(20, 80);
        taken.points.add(points * 1000);
        let level = test.cuts().iter().filter(|cut| points > **cut).count();
        if let Some(count) = taken.levels.get_mut(level) {
            *count += 1;
        }
    }
    taken
}

/// `Usikkerhet`, half the width of a 95 % interval of the mean: 1.96 · SD ÷ √n.
fn half_width(points: &Sums) -> Option<i64> {
    Some(tenths(1.96 * points.sd()? / (points.n as f64).sqrt()))
}

/// Skalapoeng and the share on each level.
fn results(taken: &Taken, test: Test) -> Vec<Figure> {
    let n = taken.points.n;
    let points = Figure {
        indicator: test.key("skalapoeng"),
        value: taken.points.mean(1000),
        spread: half_width(&taken.points),
        n: Some(n),
        part: None,
    };
    let levels = taken.levels.iter().take(test.cuts().len() + 1);
    let shares = (1..).zip(levels).map(|(level, &part)| Figure {
        indicator: test.key(&format!("mestring.{level}")),
        value: share(part, n),
        spread: None,
        n: Some(n),
        part: Some(part),
    });
    [points].into_iter().chain(shares).collect()
}

/// The share that took part. That all of a small group did says nothing of what they can do, so it counts as no part.
fn participation(taken: &Taken, test: Test) -> Figure {
    Figure {
        indicator: test.key("deltakelse"),
        value: share(taken.points.n, taken.enrolled),
        spread: None,
        n: Some(taken.enrolled),
        part: None,
    }
}

pub(super) fn tell(seed: u64, example: &mut Example) {
    for autumn in YEARS {
        for (grade, subjects) in TESTS {
            tell_grade(seed, grade, subjects, autumn, example);
        }
    }
}

fn tell_grade(seed: u64, grade: u8, subjects: &[Subject], autumn: i32, example: &mut Example) {
    let pupils = Place::with_grade(grade).into_iter().map(|place| (place, place.pupils(seed, grade, autumn)));
    let pupils: Vec<_> = pupils.collect();
    let mut hidden_in_any = BTreeSet::new();
    let mut taking_part = Vec::new();
    for &subject in subjects {
        let test = Test { subject, grade, autumn };
        let groups = pupils.iter().map(|(place, pupils)| (*place, take(seed, *place, pupils, test)));
        let groups: Vec<_> = groups.collect();
        let table = Table::of(school_year(autumn), LEAST, &groups, |taken| results(taken, test));
        let hidden = table.hidden();
        table.tell(&hidden, example);
        hidden_in_any.extend(hidden);
        let table = Table::of(school_year(autumn), LEAST, &groups, |taken| vec![participation(taken, test)]);
        taking_part.push(table);
    }
    // The number on the grade is the same in every subject: told in one, it would help to find the others.
    for table in taking_part {
        table.tell(&hidden_in_any, example);
    }
}
