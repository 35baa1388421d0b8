//! The pupils on each mastery level, or their shares, made into one result a level.

use super::mapping::LevelMeasure;
use super::problem::{KeyPart, SheetProblem};
use crate::import::problem::Problem;
use crate::observation::{Cell, State};

/// Five levels on 8. and 9. trinn, three on 5.
const MOST_LEVELS: usize = 5;

/// What one row, or several, say of the levels of one test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Distribution {
    pub measure: LevelMeasure,
    /// `None` where no column says it. Counts are whole pupils, shares thousandths of a per cent.
    pub levels: [Option<Cell>; MOST_LEVELS],
    /// How many decimals the shares have, at most.
    pub decimals: usize,
    pub pupils: Option<Cell>,
}

/// One level: its share in thousandths of a per cent, and the pupils of all levels.
pub(super) type Share = (u8, Cell, Cell);

/// What came of a distribution: results, and what is odd.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Outcome {
    pub shares: Vec<Share>,
    pub problem: Option<Problem>,
}

pub(super) fn levels_in(grade: u8) -> Option<usize> {
    match grade {
        5 => Some(3),
        8 | 9 => Some(5),
        _ => None,
    }
}

impl Distribution {
    /// Without levels yet; no pupils when the cell is empty.
    pub fn new(measure: LevelMeasure, pupils: Cell) -> Self {
        let pupils = Some(pupils).filter(|n| *n != Cell::EMPTY);
        Self { measure, levels: [None; MOST_LEVELS], decimals: 0, pupils }
    }

    /// Another row about the same levels, of another group of pupils.
    pub fn add(&mut self, other: &Self) {
        for (one, other) in self.levels.iter_mut().zip(other.levels) {
            *one = both(*one, other);
        }
        self.pupils = both(self.pupils, other.pupils);
    }

    /// Another row about other levels of the same pupils; `false` when both speak of one level.
    pub fn join(&mut self, other: &Self) -> bool {
        let alike = self.measure == other.measure;
        if !alike || self.levels.iter().zip(other.levels).any(|(one, other)| one.is_some() && other.is_some()) {
            return false;
        }
        self.levels.iter_mut().zip(other.levels).for_each(|(one, other)| *one = one.or(other));
        self.pupils = self.pupils.or(other.pupils);
        self.decimals = self.decimals.max(other.decimals);
        true
    }

    pub fn results(&self, grade: u8) -> Outcome {
        let refuse = |problem: SheetProblem| Outcome { shares: Vec::new(), problem: Some(problem.into()) };
        let Some(top) = levels_in(grade) else {
            return refuse(SheetProblem::UnknownWord { key: KeyPart::Grade, text: grade.to_string() });
        };
        let (own, above) = self.levels.split_at(top);
        let written = |cell: &Cell| cell.state != State::Empty && cell.number != Some(0);
        if let Some(extra) = above.iter().position(|cell| cell.as_ref().is_some_and(written)) {
            return refuse(SheetProblem::LevelNotInGrade { level: number(top + extra), grade });
        }
        let mut cells: Vec<Cell> = own.iter().map(|cell| cell.unwrap_or_default()).collect();
        if cells.iter().all(|cell| cell.state == State::Empty) {
            return self.nobody(top);
        }
        if let Some(level) = cells.iter().position(|cell| cell.state == State::Empty) {
            // Empty where the others are all of them: nobody.
            if !self.is_whole(&cells) {
                return refuse(SheetProblem::LevelMissing { level: number(level) });
            }
            cells.iter_mut().filter(|c| c.state == State::Empty).for_each(|c| *c = Cell::ok(0));
        }
        match self.measure {
            LevelMeasure::Count => self.of_counts(&cells),
            _ => self.of_shares(&cells),
        }
    }

    /// No level is written: nothing, unless it says that nobody took part.
    fn nobody(&self, top: usize) -> Outcome {
        let pupils = self.pupils.filter(|n| n.number == Some(0));
        let shares = pupils.map(|n| (0..top).map(|level| (number(level), Cell::EMPTY, n)).collect());
        Outcome { shares: shares.unwrap_or_default(), problem: None }
    }

    fn is_whole(&self, cells: &[Cell]) -> bool {
        let hidden = cells.iter().any(|cell| cell.state == State::Suppressed);
        let sum = sum(cells);
        !hidden
            && match self.measure {
                LevelMeasure::Count => self.pupils.and_then(|n| n.number) == Some(sum),
                _ => (sum - WHOLE).abs() <= self.slack(cells.len()),
            }
    }

    fn of_counts(&self, cells: &[Cell]) -> Outcome {
        let refuse = |problem: SheetProblem| Outcome { shares: Vec::new(), problem: Some(problem.into()) };
        let (sum, hidden) = (sum(cells), cells.iter().any(|cell| cell.state == State::Suppressed));
        let said = self.pupils.filter(|n| n.number.is_some());
        let all = said.and_then(|n| n.number);
        // Hidden pupils make the others fewer than all.
        if all.is_some_and(|all| if hidden { sum > all } else { sum != all }) {
            let whole = |n: i64| n.unsigned_abs();
            return refuse(SheetProblem::CountsDisagree { sum: whole(sum), count: whole(all.unwrap_or(0)) });
        }
        let Some(total) = all.or_else(|| Some(sum).filter(|_| !hidden)) else {
            return self.hidden(cells);
        };
        // A share of all tells of every level, so one that the public may not see hides them all.
        let restricted = cells.iter().chain(&said).any(|cell| cell.state == State::Restricted);
        let state = if restricted { State::Restricted } else { State::Ok };
        let n = Cell { state, number: Some(total) };
        let share = |cell: &Cell| match cell.number {
            Some(_) if total == 0 => Cell::EMPTY,
            Some(count) => Cell { state, number: rounded_share(count, total) },
            None => *cell,
        };
        let shares = (0..).zip(cells).map(|(level, cell)| (number(level), share(cell), n));
        Outcome { shares: shares.collect(), problem: None }
    }

    /// Some levels are hidden, and so is how many there are of all: only what is hidden can be told.
    fn hidden(&self, cells: &[Cell]) -> Outcome {
        let hidden = (0..).zip(cells).filter(|(_, cell)| cell.state == State::Suppressed);
        let shares: Vec<Share> = hidden.map(|(level, cell)| (number(level), *cell, Cell::SUPPRESSED)).collect();
        let problem = (shares.len() < cells.len()).then(|| SheetProblem::LevelHidden.into());
        Outcome { shares, problem }
    }

    fn of_shares(&self, cells: &[Cell]) -> Outcome {
        let refuse = |problem: Problem| Outcome { shares: Vec::new(), problem: Some(problem) };
        if let Some(wrong) = cells.iter().filter_map(|cell| cell.number).find(|n| !(0..=WHOLE).contains(n)) {
            let (lowest, highest) = ("0".to_owned(), "100".to_owned());
            return refuse(Problem::OutOfRange { text: written(wrong), lowest, highest });
        }
        let (sum, hidden) = (sum(cells), cells.iter().any(|cell| cell.state == State::Suppressed));
        let slack = self.slack(cells.len());
        if sum > WHOLE + slack || (!hidden && sum < WHOLE - slack) {
            return refuse(SheetProblem::SharesDisagree { sum: written(sum) }.into());
        }
        let n = self.pupils.unwrap_or_default();
        let shares = (0..).zip(cells).map(|(level, cell)| (number(level), *cell, n));
        Outcome { shares: shares.collect(), problem: None }
    }

    /// What rounding each of so many shares can come to.
    fn slack(&self, levels: usize) -> i64 {
        let half = [500, 50, 5, 1].get(self.decimals).copied().unwrap_or(1);
        half * levels as i64
    }
}

/// A hundred per cent in thousandths.
const WHOLE: i64 = 100_000;

/// The share in thousandths of a per cent, rounded half up.
fn rounded_share(count: i64, total: i64) -> Option<i64> {
    let (count, total) = (i128::from(count), i128::from(total));
    i64::try_from((2 * i128::from(WHOLE) * count + total) / (2 * total)).ok()
}

fn sum(cells: &[Cell]) -> i64 {
    cells.iter().filter_map(|cell| cell.number).fold(0, i64::saturating_add)
}

/// Levels are counted from 1.
fn number(place: usize) -> u8 {
    u8::try_from(place + 1).unwrap_or(u8::MAX)
}

fn written(thousandths: i64) -> String {
    super::numeral::number(thousandths as f64 / 1000.0)
}

/// Two groups together: hidden where one is hidden, empty where one is empty.
fn both(one: Option<Cell>, other: Option<Cell>) -> Option<Cell> {
    let (one, other) = (one?, other?);
    let state = match (one.state, other.state) {
        (State::Suppressed, _) | (_, State::Suppressed) => State::Suppressed,
        (State::Empty, _) | (_, State::Empty) => State::Empty,
        (State::Restricted, _) | (_, State::Restricted) => State::Restricted,
        _ => State::Ok,
    };
    let number = one.number.zip(other.number).map(|(a, b)| a.saturating_add(b));
    Some(Cell { state, number: number.filter(|_| matches!(state, State::Ok | State::Restricted)) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn distribution(measure: LevelMeasure, levels: &[&str], pupils: &str) -> Distribution {
        let count = measure == LevelMeasure::Count;
        let read = |text: &str| if count { Cell::read_count(text) } else { Cell::read(text) }.unwrap();
        let mut all = [None; MOST_LEVELS];
        all.iter_mut().zip(levels).for_each(|(cell, text)| *cell = Some(read(text)));
        let decimals = levels.iter().map(|t| super::super::cells::decimals(t)).max().unwrap_or(0);
        Distribution { measure, levels: all, decimals, pupils: Some(Cell::read_count(pupils).unwrap()) }
    }

    /// `26000 ok/31`: share, state and pupils of each level.
    fn said(outcome: &Outcome) -> Vec<String> {
        let cell = |c: &Cell| match (c.state, c.number) {
            (State::Ok, Some(n)) => n.to_string(),
            (State::Restricted, Some(n)) => format!("{n}*"),
            (State::Suppressed, _) => "*".to_owned(),
            _ => String::new(),
        };
        outcome.shares.iter().map(|(_, share, n)| format!("{}/{}", cell(share), cell(n))).collect()
    }

    fn check(
        measure: LevelMeasure,
        levels: &[&str],
        pupils: &str,
        grade: u8,
        expected: &[&str],
        problem: Option<SheetProblem>,
    ) {
        let outcome = distribution(measure, levels, pupils).results(grade);
        assert_eq!(said(&outcome), expected, "{levels:?} {pupils}");
        assert_eq!(outcome.problem, problem.map(Problem::from), "{levels:?} {pupils}");
    }

    #[test]
    fn counts_become_shares_of_their_sum() {
        let check = |levels: &[&str], pupils: &str, grade, expected: &[&str]| {
            check(LevelMeasure::Count, levels, pupils, grade, expected, None);
        };
        check(&["8", "15", "8"], "", 5, &["25806/31", "48387/31", "25806/31"]);
        check(&["8", "15", "8"], "31", 5, &["25806/31", "48387/31", "25806/31"]);
        check(&["1", "1", "1", "1", "2"], "", 8, &["16667/6", "16667/6", "16667/6", "16667/6", "33333/6"]);
        check(&["0", "0", "7"], "", 5, &["0/7", "0/7", "100000/7"]);
        check(&["8", "15", "8", "0", ""], "", 5, &["25806/31", "48387/31", "25806/31"]);
        check(&["0", "0", "0"], "", 5, &["/0", "/0", "/0"]);
        check(&["", "", ""], "0", 5, &["/0", "/0", "/0"]);
        check(&["", "", ""], "12", 5, &[]);
        check(&["8", "15", ""], "23", 5, &["34783/23", "65217/23", "0/23"]);
    }

    #[test]
    fn what_is_hidden_stays_hidden() {
        let check = |levels: &[&str], pupils: &str, expected: &[&str], problem| {
            check(LevelMeasure::Count, levels, pupils, 5, expected, problem);
        };
        check(&["*", "*", "*"], "", &["*/*", "*/*", "*/*"], None);
        check(&["*", "15", "*"], "31", &["*/31", "48387/31", "*/31"], None);
        check(&["*", "15", "*"], "", &["*/*", "*/*"], Some(SheetProblem::LevelHidden));
        check(&["*", "15", "*"], "*", &["*/*", "*/*"], Some(SheetProblem::LevelHidden));
        check(&["8*", "15", "8"], "", &["25806*/31*", "48387*/31*", "25806*/31*"], None);
        check(&["8", "15", "8"], "31*", &["25806*/31*", "48387*/31*", "25806*/31*"], None);
    }

    #[test]
    fn counts_that_cannot_be_true_are_left_out() {
        let check = |levels: &[&str], pupils: &str, grade, problem| {
            check(LevelMeasure::Count, levels, pupils, grade, &[], Some(problem));
        };
        check(&["8", "15", "8"], "30", 5, SheetProblem::CountsDisagree { sum: 31, count: 30 });
        check(&["8", "*", "8"], "15", 5, SheetProblem::CountsDisagree { sum: 16, count: 15 });
        check(&["8", "", "8"], "", 5, SheetProblem::LevelMissing { level: 2 });
        check(&["8", "15", "8"], "", 8, SheetProblem::LevelMissing { level: 4 });
        check(&["8", "15", "8", "4", "1"], "", 5, SheetProblem::LevelNotInGrade { level: 4, grade: 5 });
        check(&["8", "15", "8"], "", 7, SheetProblem::UnknownWord { key: KeyPart::Grade, text: "7".into() });
    }

    #[test]
    fn shares_stay_as_they_are() {
        let check = |levels: &[&str], pupils: &str, expected: &[&str], problem| {
            check(LevelMeasure::Share, levels, pupils, 5, expected, problem);
        };
        check(&["25,8", "48,4", "25,8"], "31", &["25800/31", "48400/31", "25800/31"], None);
        check(&["26", "48", "26"], "", &["26000/", "48000/", "26000/"], None);
        check(&["26", "48", "27"], "31", &["26000/31", "48000/31", "27000/31"], None);
        check(&["26", "*", "*"], "31", &["26000/31", "*/31", "*/31"], None);
        check(&["26*", "48*", "26*"], "31*", &["26000*/31*", "48000*/31*", "26000*/31*"], None);
        check(&["60", "40", ""], "5", &["60000/5", "40000/5", "0/5"], None);
        check(&["26", "48", "30"], "31", &[], Some(SheetProblem::SharesDisagree { sum: "104".into() }));
        check(&["25,8", "48,4", "26,8"], "31", &[], Some(SheetProblem::SharesDisagree { sum: "101".into() }));
        let outcome = distribution(LevelMeasure::Share, &["258", "484", "258"], "31").results(5);
        assert!(matches!(outcome.problem, Some(Problem::OutOfRange { .. })), "{outcome:?}");
    }

    #[test]
    fn groups_are_added_and_levels_joined() {
        let mut all = distribution(LevelMeasure::Count, &["8", "15*", "8"], "31");
        all.add(&distribution(LevelMeasure::Count, &["2", "5", "*"], "10"));
        assert_eq!(said(&all.results(5)), ["24390*/41*", "48780*/41*", "*/41*"]);
        let mut one = distribution(LevelMeasure::Count, &["8"], "");
        let mut two = distribution(LevelMeasure::Count, &["", "15", "8"], "");
        assert!(!one.join(&two));
        two.levels[0] = None;
        assert!(one.join(&two));
        assert_eq!(said(&one.results(5)), ["25806/31", "48387/31", "25806/31"]);
    }

    proptest! {
        #[test]
        fn shares_give_the_pupils_back(counts in proptest::collection::vec(0u32..2_000, 5)) {
            let texts: Vec<String> = counts.iter().map(u32::to_string).collect();
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            let outcome = distribution(LevelMeasure::Count, &texts, "").results(8);
            let total: u32 = counts.iter().sum();
            prop_assert_eq!(outcome.shares.len(), 5);
            for ((_, share, n), count) in outcome.shares.iter().zip(&counts) {
                prop_assert_eq!(n.number, Some(i64::from(total)));
                let back = share.number.map(|s| (s as f64 / 1000.0 * f64::from(total) / 100.0).round() as u32);
                prop_assert_eq!(back.unwrap_or(0), *count);
            }
        }
    }
}
