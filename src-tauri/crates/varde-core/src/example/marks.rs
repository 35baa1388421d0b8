//! The final grades after 10. trinn: grunnskolepoeng, and the mean of the standpunkt grades.

use super::draws::Draws;
use super::people::Place;
use super::schools::YEARS;
use super::story;
use super::sums::Sums;
use super::table::{Figure, Group, Table};
use super::{Example, school_year};

/// Fewer than ten pupils are not shown.
const LEAST: i64 = 10;

/// School years whose written exams were cancelled: grades were higher, and are not to be compared with others.
const WITHOUT_EXAMS: std::ops::RangeInclusive<i32> = 2019..=2021;

/// What the missing exams lifted grunnskolepoeng by, in thousandths of a point.
const LIFTED: i64 = 1_700;

#[derive(Debug, Clone, Default)]
struct Marks {
    /// Grunnskolepoeng and standpunkt, in thousandths.
    points: Sums,
    grades: Sums,
}

impl Group for Marks {
    fn join(&mut self, other: &Self) {
        self.points.join(&other.points);
        self.grades.join(&other.grades);
    }

    fn times(self, factor: i64) -> Self {
        Self { points: self.points.times(factor), grades: self.grades.times(factor) }
    }
}

fn mark(seed: u64, place: Place, autumn: i32) -> Marks {
    let stream = |what: &str| Draws::of(seed, &format!("{what} {} {autumn}", place.word()));
    let cohort = stream("cohort marks").normal(match place {
        Place::School(_) => 600,
        Place::Country | Place::Fylke => 150,
    });
    let lifted = if WITHOUT_EXAMS.contains(&autumn) { LIFTED } else { 0 };
    let mean = 41_600 + cohort + lifted + story::marks(place);
    let mut draws = stream("marks");
    let mut marks = Marks::default();
    for pupil in place.pupils(seed, 10, autumn) {
        let (without, effort, examiner) = (draws.chance(15), draws.normal(1000), draws.normal(120));
        if without {
            continue;
        }
        // Grades follow what pupils can do, and how hard they work.
        let skill = (850 * pupil.general + 200 * pupil.spirit + 420 * effort) / 1000;
        let points = (mean + (7_900 * skill + 1_500 * pupil.school) / 1000).clamp(10_000, 60_000);
        marks.points.add(points);
        marks.grades.add((points / 10 - 50 + examiner).clamp(1_000, 6_000));
    }
    marks
}

pub(super) fn tell(seed: u64, example: &mut Example) {
    for autumn in *WITHOUT_EXAMS.start()..=*YEARS.end() {
        let places = Place::with_grade(10).into_iter();
        let groups: Vec<_> = places.map(|place| (place, mark(seed, place, autumn))).collect();
        let mean = |indicator: &str, sums: &Sums| Figure {
            indicator: indicator.to_owned(),
            value: sums.mean(100),
            spread: None,
            n: Some(sums.n),
            part: None,
        };
        let table = Table::of(school_year(autumn), LEAST, &groups, |marks| {
            let mut figures = vec![mean("gsp.10", &marks.points)];
            figures.extend(YEARS.contains(&autumn).then(|| mean("standpunkt.10", &marks.grades)));
            figures
        });
        table.tell(&table.hidden(), example);
    }
}
