//! Elevundersøkelsen: every pupil's answers, and what is published of them.

use super::draws::Draws;
use super::items::ITEMS;
use super::people::{Place, Pupil};
use super::schools::YEARS;
use super::story;
use super::sums::{Sums, share, tenths};
use super::table::{Figure, Group, Table};
use super::{Example, school_year};

/// Fewer than five answers are not shown.
const LEAST: i64 = 5;

/// An index of the survey.
struct Index {
    id: &'static str,
    questions: usize,
    /// How pupils lean on 7. and on 10. trinn, in thousandths of a step of the scale. Means come out a little lower,
    /// since nobody can answer more than 5.
    lean: [i64; 2],
}

const fn index(id: &'static str, questions: usize, seventh: i64, tenth: i64) -> Index {
    Index { id, questions, lean: [seventh, tenth] }
}

const INDICES: [Index; 10] = [
    index("stotte", 5, 4_500, 4_150),
    index("motivasjon", 3, 3_600, 3_250),
    index("mestring", 3, 4_050, 3_850),
    index("trivsel", 1, 4_550, 4_350),
    index("utfordring", 1, 4_250, 4_350),
    index("laeringskultur", 3, 4_000, 3_750),
    index("vurdering", 8, 3_850, 3_300),
    index("medvirkning", 4, 3_700, 3_250),
    index("regler", 3, 4_300, 3_850),
    index("hjemmefra", 3, 4_600, 4_000),
];

/// The most questions that an index has.
const QUESTIONS: usize = 8;

/// By whom, with how many of a thousand on 7. and 10. trinn.
const BULLYING: [(&str, [i64; 2]); 3] =
    [("mobbing-elever", [80, 60]), ("mobbing-voksne", [16, 22]), ("mobbing-digital", [26, 24])];

/// The answers of one place's pupils.
#[derive(Debug, Clone, Default)]
struct Answers {
    invited: i64,
    answered: i64,
    /// Each pupil's mean of the questions that the pupil answered, in thousandths.
    indices: [Sums; INDICES.len()],
    items: [[Sums; QUESTIONS]; INDICES.len()],
    /// Who answered the questions on bullying, and of those the bullied: by anybody, and as in [`BULLYING`].
    asked: i64,
    bullied: [i64; 4],
}

impl Group for Answers {
    fn join(&mut self, other: &Self) {
        self.invited += other.invited;
        self.answered += other.answered;
        self.indices.iter_mut().zip(&other.indices).for_each(|(sums, more)| sums.join(more));
        let items = self.items.iter_mut().flatten().zip(other.items.iter().flatten());
        items.for_each(|(sums, more)| sums.join(more));
        self.asked += other.asked;
        self.bullied.iter_mut().zip(other.bullied).for_each(|(sum, more)| *sum += more);
    }

    fn times(self, factor: i64) -> Self {
        Self {
            invited: self.invited * factor,
            answered: self.answered * factor,
            indices: self.indices.map(|sums| sums.times(factor)),
            items: self.items.map(|items| items.map(|sums| sums.times(factor))),
            asked: self.asked * factor,
            bullied: self.bullied.map(|count| count * factor),
        }
    }
}

/// 0 for 7. trinn, 1 for 10.
fn of_grade(grade: u8, both: [i64; 2]) -> i64 {
    let [seventh, tenth] = both;
    if grade == 7 { seventh } else { tenth }
}

fn answer(seed: u64, place: Place, grade: u8, autumn: i32) -> Answers {
    let stream = |what: &str| Draws::of(seed, &format!("{what} {} {grade} {autumn}", place.word()));
    let climate = INDICES.map(|index| match place {
        Place::School(_) => stream(&format!("climate {}", index.id)).normal(120),
        Place::Country | Place::Fylke => 0,
    });
    let mut draws = stream("survey");
    let mut answers = Answers::default();
    for pupil in place.pupils(seed, grade, autumn) {
        answers.invited += 1;
        if !draws.chance(of_grade(grade, [910, 860])) {
            continue;
        }
        answers.answered += 1;
        let more = story::bullying(place, grade, autumn);
        let bullied = answers.bullying(&pupil, grade, more, &mut draws);
        for (number, index) in INDICES.iter().enumerate() {
            if !story::asks(place, index.id, autumn) {
                continue;
            }
            let hurt = if bullied && index.id == "trivsel" { -1_000 } else { 0 };
            let climate = climate.get(number).copied().unwrap_or_default() + 150 * pupil.school / 1000;
            let lean = of_grade(grade, index.lean) + climate + hurt + 420 * pupil.spirit / 1000 + draws.normal(380);
            answers.index(number, index.questions, lean, &mut draws);
        }
    }
    answers
}

impl Answers {
    /// One pupil's answers to the questions on bullying, which the unhappy say yes to more often. Returns whether
    /// the pupil is bullied, told or not.
    fn bullying(&mut self, pupil: &Pupil, grade: u8, more: i64, draws: &mut Draws) -> bool {
        let risk = (1000 - 600 * pupil.spirit / 1000).clamp(200, 3_000);
        let by = BULLYING.map(|(kind, usual)| {
            let more = if kind == "mobbing-elever" { more } else { 1 };
            draws.chance(of_grade(grade, usual) * more * risk / 1000)
        });
        let any = by.contains(&true);
        if !draws.chance(15) {
            self.asked += 1;
            let [anybody, each @ ..] = &mut self.bullied;
            *anybody += i64::from(any);
            each.iter_mut().zip(by).for_each(|(sum, yes)| *sum += i64::from(yes));
        }
        any
    }

    /// One pupil's answers to the questions of an index, 1 to 5; some skip a question.
    fn index(&mut self, number: usize, questions: usize, lean: i64, draws: &mut Draws) {
        let mut own = Sums::default();
        for question in 0..questions {
            let (skipped, luck) = (draws.chance(10), draws.normal(700));
            if skipped {
                continue;
            }
            // Some questions are easier to say yes to.
            let easy = (question as i64 * 3 % 5 - 2) * 60;
            let answer = (lean + easy + luck + 500).div_euclid(1000).clamp(1, 5) * 1000;
            own.add(answer);
            if let Some(item) = self.items.get_mut(number).and_then(|items| items.get_mut(question)) {
                item.add(answer);
            }
        }
        if let Some((index, mean)) = self.indices.get_mut(number).zip(own.mean(1)) {
            index.add(mean);
        }
    }
}

/// A mean with its SD and the number of answers; nothing at all where nobody was asked.
fn mean(indicator: String, sums: &Sums) -> Figure {
    let n = Some(sums.n).filter(|n| *n > 0);
    Figure { indicator, value: sums.mean(100), spread: sums.sd().map(tenths), n, part: None }
}

fn results(answers: &Answers, grade: u8) -> Vec<Figure> {
    let mut figures = Vec::new();
    for (index, (sums, items)) in INDICES.iter().zip(answers.indices.iter().zip(&answers.items)) {
        figures.push(mean(format!("eu.{}.{grade}", index.id), sums));
        let published = ITEMS.iter().filter(|item| item.index == index.id);
        figures.extend(
            published.zip(items).map(|(item, sums)| mean(format!("eu.{}.{grade}.{}", index.id, item.id), sums)),
        );
    }
    let kinds = ["mobbing"].into_iter().chain(BULLYING.map(|(kind, _)| kind));
    figures.extend(kinds.zip(answers.bullied).map(|(kind, bullied)| Figure {
        indicator: format!("eu.{kind}.{grade}"),
        value: share(bullied, answers.asked),
        spread: None,
        n: Some(answers.asked),
        part: Some(bullied),
    }));
    figures.push(Figure {
        indicator: format!("eu.deltakelse.{grade}"),
        value: share(answers.answered, answers.invited),
        spread: None,
        n: Some(answers.invited),
        part: None,
    });
    figures
}

pub(super) fn tell(seed: u64, example: &mut Example) {
    for autumn in YEARS {
        for grade in [7, 10] {
            let places = Place::with_grade(grade).into_iter();
            let groups: Vec<_> = places.map(|place| (place, answer(seed, place, grade, autumn))).collect();
            let table = Table::of(school_year(autumn), LEAST, &groups, |answers| results(answers, grade));
            table.tell(&table.hidden(), example);
        }
    }
}
