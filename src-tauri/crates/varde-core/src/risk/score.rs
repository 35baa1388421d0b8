use std::ops::AddAssign;

use serde::Serialize;
use ts_rs::TS;

use super::basis::{Basis, Column, Limit, Year};
use super::figure::{Figure, Withheld, thousandths};
use super::rule::{RuleIndicator, Stage};
use crate::observation::{Status, Thousandths};
use crate::school::Period;

/// One unit's points, with every figure behind them.
#[derive(Debug, Clone, PartialEq)]
pub struct Score<'r> {
    pub tally: Tally,
    /// For each indicator of the unit's stages, in the rule's order, one per year that counts, oldest first.
    pub cells: Vec<Scored<'r>>,
}

/// Points and what they rest on. Tallies of several schools are added.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "RiskTally")]
pub struct Tally {
    pub points: u32,
    /// The points if each figure moved to the good end of its own 95 % interval. Figures without one stay.
    pub lowest: u32,
    /// The same to the bad end.
    pub highest: u32,
    /// The points if every figure that is worse than the country, and has no absolute limit, were worse than that too.
    /// Never below `points`.
    pub at_most: u32,
    /// What the figures that count could have given.
    pub possible: u32,
    /// What would be possible if every figure were there: 45 for barnetrinn, 72 for ungdomstrinn, 117 for both.
    pub full: u32,
    /// How many figures there would be.
    pub places: u32,
    /// How many of them are there and count.
    pub counted: u32,
    /// How many that count have no known interval.
    pub unmoved: u32,
    /// How many that count have no known absolute limit.
    pub without_absolute: u32,
    /// Some figure that counts is for the school's own eyes, and so are these numbers.
    pub restricted: bool,
}

/// One figure: what it was held against, what it gave, and why.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scored<'r> {
    pub indicator: &'r RuleIndicator,
    pub period: Period,
    /// In the indicator's unit; `None` when it does not count because it is hidden, missing, or of too few pupils.
    pub value: Option<f64>,
    /// The ends of the 95 % interval, in the indicator's unit; only with a value.
    pub interval: Option<(f64, f64)>,
    pub n: Option<u32>,
    /// `None` where no file has been loaded.
    pub status: Option<Status>,
    pub national: Option<Limit>,
    pub absolute: Option<Limit>,
    pub outcome: Outcome,
    /// Weighted. Never more than `possible`.
    pub points: u16,
    /// Weighted; zero for a figure that does not count.
    pub possible: u16,
    /// `None` for a figure that does not count, or whose interval is not known.
    pub swing: Option<Swing>,
}

/// Why a figure got its points, or did not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    NotWorse,
    WorseThanNational,
    WorseThanAbsolute,
    /// No file has been loaded.
    NotLoaded,
    NotShown(Status),
    /// So few pupils that one year alone says too little.
    TooFew(u32),
    /// The country's value is not known.
    NoNationalLimit,
}

/// A figure's points if its value moved as far as its own 95 % interval reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Swing {
    /// To the good side: never more than the points.
    pub better: u16,
    /// To the bad side: never fewer.
    pub worse: u16,
}

impl Tally {
    /// Points of possible, 0–1; `None` when nothing counts.
    pub fn share(&self) -> Option<f64> {
        self.share_of(self.points)
    }

    /// Such a number of points of possible, 0–1; `None` when nothing counts.
    pub fn share_of(&self, points: u32) -> Option<f64> {
        (self.possible > 0).then(|| f64::from(points) / f64::from(self.possible))
    }

    /// Less than half of what there could be counts: the share jumps easily.
    pub fn thin(&self) -> bool {
        self.possible.saturating_mul(2) < self.full
    }

    fn take(&mut self, judged: &Judged, figure: Option<&Figure<'_>>, column: &Column<'_>) {
        let Judged { points, possible, swing, at_most, .. } = *judged;
        if possible == 0 {
            return;
        }
        let swing_or = swing.unwrap_or(Swing { better: points, worse: points });
        self.points += u32::from(points);
        self.lowest += u32::from(swing_or.better);
        self.highest += u32::from(swing_or.worse);
        self.at_most += u32::from(at_most);
        self.possible += u32::from(possible);
        self.counted += 1;
        self.unmoved += u32::from(swing.is_none());
        self.without_absolute += u32::from(column.absolute.is_none());
        self.restricted |= figure.is_some_and(|f| f.status == Status::Restricted);
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.points += other.points;
        self.lowest += other.lowest;
        self.highest += other.highest;
        self.at_most += other.at_most;
        self.possible += other.possible;
        self.full += other.full;
        self.places += other.places;
        self.counted += other.counted;
        self.unmoved += other.unmoved;
        self.without_absolute += other.without_absolute;
        self.restricted |= other.restricted;
    }
}

/// One unit's points by the rule.
///
/// `figures` are the unit's own, in any order; of two with one indicator and year the first counts. The unit has the
/// stages that its figures tell of, and those in `stages`, where more is known of it. Without figures the result is
/// zero of zero.
pub fn score<'r>(figures: &[Figure<'_>], stages: &[Stage], basis: &Basis<'r>) -> Score<'r> {
    let mut cells = Vec::with_capacity(basis.columns().len() * basis.rule.points.years.get());
    let tally = each(figures, stages, basis, |column, year, figure, judged| {
        cells.push(Scored {
            indicator: column.indicator,
            period: year.period,
            value: judged.value,
            interval: judged.value.and(figure.and_then(Figure::ends)),
            n: figure.and_then(|f| f.n),
            status: figure.map(|f| f.status),
            national: year.national,
            absolute: column.absolute,
            outcome: judged.outcome,
            points: judged.points,
            possible: judged.possible,
            swing: judged.swing,
        });
    });
    Score { tally, cells }
}

/// As [`score`], without the cells: for every school in the country.
pub fn tally(figures: &[Figure<'_>], stages: &[Stage], basis: &Basis<'_>) -> Tally {
    each(figures, stages, basis, |_, _, _, _| {})
}

fn each<'r>(
    figures: &[Figure<'_>],
    stages: &[Stage],
    basis: &Basis<'r>,
    mut then: impl FnMut(&Column<'r>, &Year, Option<&Figure<'_>>, Judged),
) -> Tally {
    let years = basis.rule.points.years.get();
    let mut placed: Vec<Option<&Figure<'_>>> = vec![None; basis.columns().len() * years];
    let (mut at, mut seen) = (0, Stages::of(stages));
    for figure in figures {
        let Some(here) = basis.column(figure.indicator, at) else { continue };
        at = here;
        let column = &basis.columns()[here];
        let Some(year) = column.years.iter().position(|y| y.period == figure.period) else { continue };
        placed[here * years + year].get_or_insert(figure);
        seen.note(column.indicator.stage, figure.status);
    }
    let mut tally = Tally::default();
    for (column, placed) in basis.columns().iter().zip(placed.chunks(years)) {
        if !seen.has(column.indicator.stage) {
            continue;
        }
        tally.places += years as u32;
        tally.full += u32::from(column.possible) * years as u32;
        for (year, figure) in column.years.iter().zip(placed) {
            let judged = figure.map_or(Judged::without(Outcome::NotLoaded), |f| judge(column, year, f, basis));
            tally.take(&judged, *figure, column);
            then(column, year, *figure, judged);
        }
    }
    tally
}

/// The stages of one unit.
struct Stages {
    barnetrinn: bool,
    ungdomstrinn: bool,
}

impl Stages {
    fn of(known: &[Stage]) -> Self {
        Self { barnetrinn: known.contains(&Stage::Barnetrinn), ungdomstrinn: known.contains(&Stage::Ungdomstrinn) }
    }

    /// Somebody was there to be measured: an empty cell in a file tells of no pupils.
    fn note(&mut self, stage: Stage, status: Status) {
        let there = !matches!(status, Status::NotOffered | Status::Withdrawn);
        match stage {
            Stage::Barnetrinn => self.barnetrinn |= there,
            Stage::Ungdomstrinn => self.ungdomstrinn |= there,
        }
    }

    fn has(&self, stage: Stage) -> bool {
        match stage {
            Stage::Barnetrinn => self.barnetrinn,
            Stage::Ungdomstrinn => self.ungdomstrinn,
        }
    }
}

/// What the rule says of one figure.
#[derive(Clone, Copy)]
struct Judged {
    outcome: Outcome,
    value: Option<f64>,
    points: u16,
    possible: u16,
    /// The points if the absolute limit were known, and the figure worse than it whenever it is worse than the country.
    at_most: u16,
    swing: Option<Swing>,
}

impl Judged {
    fn without(outcome: Outcome) -> Self {
        Self { outcome, value: None, points: 0, possible: 0, at_most: 0, swing: None }
    }
}

fn judge(column: &Column<'_>, year: &Year, figure: &Figure<'_>, basis: &Basis<'_>) -> Judged {
    let value = match figure.counted(&basis.settings) {
        Ok(value) => value,
        Err(Withheld::NotShown(status)) => return Judged::without(Outcome::NotShown(status)),
        Err(Withheld::TooFew(n)) => return Judged::without(Outcome::TooFew(n)),
    };
    let Some(national) = year.national else {
        return Judged { value: Some(value), ..Judged::without(Outcome::NoNationalLimit) };
    };
    let held = thousandths(value);
    let outcome = |value| outcome(column, national, value, basis);
    let weighed = |outcome| weighed(outcome, column, basis);
    let here = outcome(held);
    let points = weighed(here);
    let swing = figure.ends().map(|(low, high)| {
        let (low, high) = (weighed(outcome(thousandths(low))), weighed(outcome(thousandths(high))));
        Swing { better: low.min(high), worse: low.max(high) }
    });
    let open = column.absolute.is_none() && here == Outcome::WorseThanNational;
    let at_most = if open { column.possible } else { points };
    Judged { outcome: here, value: Some(value), points, possible: column.possible, at_most, swing }
}

fn outcome(column: &Column<'_>, national: Limit, value: Thousandths, basis: &Basis<'_>) -> Outcome {
    let worse = |limit| basis.worse(column.indicator.good, value, limit);
    match column.absolute {
        Some(limit) if worse(limit) => Outcome::WorseThanAbsolute,
        _ if worse(national) => Outcome::WorseThanNational,
        _ => Outcome::NotWorse,
    }
}

fn weighed(outcome: Outcome, column: &Column<'_>, basis: &Basis<'_>) -> u16 {
    let points = match outcome {
        Outcome::WorseThanNational => basis.rule.points.national,
        Outcome::WorseThanAbsolute => basis.rule.points.absolute,
        _ => 0,
    };
    points * column.indicator.weight
}
