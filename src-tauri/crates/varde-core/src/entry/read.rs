//! From the texts of a row to the results that they mean.

use super::layout::{Columns, Layout, Part, Row};
use super::problem::{EntrySeverity, Found, Odd};
use crate::import::share_of;
use crate::indicator::{Indicator, Kind, Spread};
use crate::judgement::{Footing, footing};
use crate::observation::{Cell, Observation, Point, State};
use crate::school::Period;

/// More pupils than there are in the country: a number that was meant for another cell.
const MOST_PUPILS: f64 = 1_000_000.0;

/// A share of more pupils than this has more decimals than it tells pupils.
const MOST_TO_COUNT: i64 = 1000;

/// What a row's texts mean.
#[derive(Debug, Default)]
pub(super) struct RowRead {
    /// One for each of the row's results; `None` where nothing is to lie.
    pub results: Vec<Option<Observation>>,
    pub found: Vec<Found>,
}

impl RowRead {
    /// The row cannot be stored as it is.
    pub fn blocked(&self) -> bool {
        self.found.iter().any(|f| f.odd.severity() > EntrySeverity::Note)
    }
}

/// Reads a row that somebody has typed in.
pub(super) fn read_row(layout: &Layout, row: &Row, texts: &[String]) -> RowRead {
    let mut read = match &layout.columns {
        Columns::Levels(_) => levels(row, texts),
        Columns::Parts(parts) => one_result(&layout.indicator, row, parts, texts),
        Columns::Months => months(&layout.indicator, row, texts),
    };
    if layout.indicator.withdrawn(row.period) && read.results.iter().any(Option::is_some) {
        read.found.push(Found::in_row(Odd::Withdrawn));
    }
    read
}

/// The pupils of a row's levels as far as they are typed, and whether every level is: a running sum.
pub(super) fn counted(texts: &[String]) -> (Option<i64>, bool) {
    let numbers: Vec<Option<i64>> = texts.iter().map(|text| count(text).ok().and_then(|cell| cell.number)).collect();
    let any = numbers.iter().any(Option::is_some);
    (any.then(|| numbers.iter().flatten().sum()), numbers.iter().all(Option::is_some))
}

fn levels(row: &Row, texts: &[String]) -> RowRead {
    let nothing = vec![None; row.stored.len()];
    if texts.iter().all(|text| text.trim().is_empty()) {
        return RowRead { results: nothing, found: Vec::new() };
    }
    let mut found = Vec::new();
    let cells: Vec<Cell> = read_all(texts, &mut found, count);
    let hidden = cells.iter().filter(|cell| cell.state == State::Suppressed).count();
    let readable = found.is_empty();
    for (column, cell) in cells.iter().enumerate().filter(|_| readable) {
        match cell.state {
            State::Suppressed if hidden < cells.len() => found.push(Found::at(column, Odd::StarAmongNumbers)),
            State::Empty if hidden == 0 => found.push(Found::at(column, Odd::LevelMissing)),
            _ => {}
        }
    }
    if !found.is_empty() {
        return RowRead { results: row.stored.clone(), found };
    }
    let n = if hidden > 0 { Cell::SUPPRESSED } else { sum(&cells) };
    let nobody = n.number == Some(0);
    let of = |cell: &Cell| {
        let value = if nobody { Cell::EMPTY } else { share_of(Cell::EMPTY, *cell, n).0 };
        Some(Observation { value, spread: Cell::EMPTY, n })
    };
    found.extend(few(n).map(Found::in_row));
    RowRead { results: cells.iter().map(of).collect(), found }
}

fn one_result(indicator: &Indicator, row: &Row, parts: &[Part], texts: &[String]) -> RowRead {
    if texts.iter().all(|text| text.trim().is_empty()) {
        return RowRead { results: vec![None], found: Vec::new() };
    }
    let (mut found, mut result) = (Vec::new(), row.stored.first().copied().flatten().unwrap_or_default());
    for (column, (part, text)) in parts.iter().zip(texts).enumerate() {
        let (read, place) = match part {
            Part::Value => (in_range(text, indicator.range), &mut result.value),
            Part::Spread => (in_range(text, (0.0, widest(indicator.spread))), &mut result.spread),
            Part::N => (count(text), &mut result.n),
        };
        match read {
            Ok(cell) => *place = cell,
            Err(odd) => found.push(Found::at(column, odd)),
        }
    }
    if found.is_empty() {
        let typed = |part| parts.iter().position(|p| *p == part).and_then(|at| Some((at, texts.get(at)?.as_str())));
        let value = typed(Part::Value).unwrap_or_default();
        found.extend(belongs_together(indicator, row.period, &result, value, typed(Part::N).map(|n| n.0)));
    }
    let blocked = found.iter().any(|f| f.odd.severity() > EntrySeverity::Note);
    RowRead { results: vec![if blocked { row.stored.first().copied().flatten() } else { Some(result) }], found }
}

fn months(indicator: &Indicator, row: &Row, texts: &[String]) -> RowRead {
    let mut found = Vec::new();
    let cells: Vec<Cell> = read_all(texts, &mut found, |text| in_range(text, indicator.range));
    if !found.is_empty() {
        return RowRead { results: row.stored.clone(), found };
    }
    let of = |(cell, stored): (&Cell, &Option<Observation>)| {
        (*cell != Cell::EMPTY).then(|| Observation { value: *cell, ..stored.unwrap_or_default() })
    };
    RowRead { results: cells.iter().zip(&row.stored).map(of).collect(), found }
}

/// What value and number of pupils say of each other.
fn belongs_together(
    indicator: &Indicator,
    period: Period,
    result: &Observation,
    (at, text): (usize, &str),
    n_at: Option<usize>,
) -> Option<Found> {
    let (n, number) = (result.n.number, result.value.number);
    if result.value == Cell::EMPTY {
        // Nobody took part, and the number says so.
        return (n != Some(0)).then(|| Found::at(at, Odd::ValueMissing));
    }
    let (n_at, Some(value)) = (n_at?, number) else { return None };
    let Some(n) = n else {
        let unknown = result.n == Cell::EMPTY && indicator.has_uncertainty();
        return unknown.then(|| Found::at(n_at, Odd::NoCount));
    };
    if n == 0 {
        return Some(Found::at(at, Odd::OfNobody));
    }
    let pupils = u32::try_from(n).unwrap_or(u32::MAX);
    if indicator.kind == Kind::Share && n < MOST_TO_COUNT {
        let nearest = (value * n + 50_000) / 100_000;
        // As far as rounding to the decimals that were typed can move it.
        let step = [500, 50, 5, 1].get(decimals(text)).copied().unwrap_or(1);
        if (nearest * 100_000 - value * n).abs() > step * n {
            let (nearest, share) = (u32::try_from(nearest).unwrap_or(0), text.trim().to_owned());
            let nearest_share = f64::from(nearest) / f64::from(pupils) * 100.0;
            return Some(Found::at(at, Odd::NotWholePupils { share, n: pupils, nearest, nearest_share }));
        }
        if Point::new(indicator, period, result).count.is_none() && !indicator.withdrawn(period) {
            return Some(Found::at(at, Odd::Rounded { n: pupils }));
        }
    }
    few(result.n).map(|odd| Found::at(n_at, odd))
}

fn few(n: Cell) -> Option<Odd> {
    let n = u32::try_from(n.number?).ok()?;
    (n > 0 && footing(n) == Footing::Nothing).then_some(Odd::FewPupils { n })
}

/// All together; for one's own eyes when any part of it is.
fn sum(cells: &[Cell]) -> Cell {
    let restricted = cells.iter().any(|cell| cell.state == State::Restricted);
    let number = cells.iter().filter_map(|cell| cell.number).sum();
    Cell { state: if restricted { State::Restricted } else { State::Ok }, number: Some(number) }
}

fn read_all(texts: &[String], found: &mut Vec<Found>, read: impl Fn(&str) -> Result<Cell, Odd>) -> Vec<Cell> {
    let mut cells = Vec::with_capacity(texts.len());
    for (column, text) in texts.iter().enumerate() {
        match read(text) {
            Ok(cell) => cells.push(cell),
            Err(odd) => {
                found.push(Found::at(column, odd));
                cells.push(Cell::EMPTY);
            }
        }
    }
    cells
}

fn widest(spread: Spread) -> f64 {
    match spread {
        Spread::HalfWidth { widest } | Spread::Sd { widest } => widest,
        Spread::None => 0.0,
    }
}

fn count(text: &str) -> Result<Cell, Odd> {
    let typed = || text.trim().to_owned();
    let cell = Cell::read_count(text).map_err(|_| match Cell::read(text) {
        Ok(_) => Odd::NotACount { text: typed() },
        Err(_) => Odd::NotANumber { text: typed() },
    })?;
    let (lowest, highest) = (0.0, MOST_PUPILS);
    let fits = cell.number.is_none_or(|n| n as f64 <= highest);
    if fits { Ok(cell) } else { Err(Odd::OutOfRange { text: typed(), lowest, highest }) }
}

fn in_range(text: &str, (lowest, highest): (f64, f64)) -> Result<Cell, Odd> {
    let typed = || text.trim().to_owned();
    let cell = Cell::read(text).map_err(|_| Odd::NotANumber { text: typed() })?;
    let fits = cell.value().is_none_or(|value| (lowest..=highest).contains(&value));
    if fits { Ok(cell) } else { Err(Odd::OutOfRange { text: typed(), lowest, highest }) }
}

/// Decimals behind the mark.
fn decimals(text: &str) -> usize {
    let body = text.trim().trim_end_matches('*').trim_end();
    body.rsplit_once([',', '.']).map_or(0, |(_, fraction)| fraction.len())
}
