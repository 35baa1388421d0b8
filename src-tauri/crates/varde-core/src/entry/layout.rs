//! The rows and columns that an ask comes to in a store.

use std::sync::Arc;

use super::{EntryAsk, EntryWhat};
use crate::indicator::{Catalogue, Frequency, Gender, Indicator, Kind, Measure, Ownership, Spread};
use crate::observation::Observation;
use crate::school::{Period, UnitCode};
use crate::store::{Reader, Result, SeriesId, StoreKey, UnitId};

/// More rows than this are no longer typed by hand.
const MOST_ROWS: usize = 600;

#[derive(Debug, Clone)]
pub(super) struct Layout {
    pub indicator: Arc<Indicator>,
    pub columns: Columns,
    pub rows: Vec<Row>,
}

#[derive(Debug, Clone)]
pub(super) enum Columns {
    /// Pupils on each mastery level, from the lowest: a result a column.
    Levels(Vec<Arc<Indicator>>),
    /// The cells of one result.
    Parts(Vec<Part>),
    /// A school year's months, from August: a result a column.
    Months,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Value,
    Spread,
    N,
}

/// A unit in a school year.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub unit: UnitId,
    pub code: UnitCode,
    pub name: String,
    pub period: Period,
    /// What the store holds of each of the row's results.
    pub stored: Vec<Option<Observation>>,
}

impl Layout {
    pub fn find(reader: Reader<'_>, ask: &EntryAsk) -> Result<Option<Self>> {
        let catalogue = reader.catalogue()?;
        let Some((indicator, columns)) = asked(&catalogue, &ask.what) else { return Ok(None) };
        let periods: Option<Vec<Period>> = ask.periods.iter().map(|p| p.parse().ok()).collect();
        let Some(periods) = periods.filter(|all| all.iter().all(|p| p.month().is_none())) else { return Ok(None) };
        let periods = each_once(&periods);
        let (known, series) = (reader.known_units()?, reader.known_series()?);
        let mut layout = Self { indicator, columns, rows: Vec::new() };
        for id in each_once(&ask.units) {
            let (Ok(code), Some(unit)) = (id.parse::<UnitCode>(), known.get(&id)) else { return Ok(None) };
            for &period in &periods {
                let mut row = Row { unit: unit.id, code, name: unit.name.clone(), period, stored: Vec::new() };
                for (indicator, period) in layout.results(&row) {
                    let series = series.get(&(indicator.key.clone(), Gender::All, Ownership::All));
                    row.stored.push(match series {
                        Some(series) => reader.stored(StoreKey::new(row.unit, *series, period))?.map(|s| s.0),
                        None => None,
                    });
                }
                layout.rows.push(row);
            }
        }
        Ok(Some(layout).filter(|l| (1..=MOST_ROWS).contains(&l.rows.len())))
    }

    /// The row's results, in the order of [`Row::stored`].
    pub fn results(&self, row: &Row) -> Vec<(&Arc<Indicator>, Period)> {
        match &self.columns {
            Columns::Levels(levels) => levels.iter().map(|level| (level, row.period)).collect(),
            Columns::Parts(_) => vec![(&self.indicator, row.period)],
            Columns::Months => months(row.period).map(|month| (&self.indicator, month)).collect(),
        }
    }

    pub fn width(&self) -> usize {
        match &self.columns {
            Columns::Levels(levels) => levels.len(),
            Columns::Parts(parts) => parts.len(),
            Columns::Months => 12,
        }
    }
}

/// Where a result lies in the store; `None` while its series has no number.
pub(super) fn key(series: Option<&SeriesId>, row: &Row, period: Period) -> Option<StoreKey> {
    series.map(|series| StoreKey::new(row.unit, *series, period))
}

/// August to July of a school year.
pub(super) fn months(year: Period) -> impl Iterator<Item = Period> {
    let first = Period::from_month(year.start_year(), 8);
    std::iter::successors(first, |month| Some(month.next())).take(12)
}

fn each_once<T: PartialEq + Clone>(all: &[T]) -> Vec<T> {
    let first = |(place, one): &(usize, &T)| !all[..*place].contains(one);
    all.iter().enumerate().filter(first).map(|(_, one)| one.clone()).collect()
}

fn asked(catalogue: &Catalogue, what: &EntryWhat) -> Option<(Arc<Indicator>, Columns)> {
    let indicator = match what {
        EntryWhat::Distribution { subject, grade } => catalogue.indicator(&format!("np.{subject}.{grade}.mestring")),
        EntryWhat::Indicator { key } => catalogue.indicator(key),
    }?;
    let columns = match (indicator.kind, indicator.frequency) {
        (Kind::Distribution { levels }, _) => {
            let level = |level| indicator.level_key(level).and_then(|key| catalogue.indicator(&key)).cloned();
            Columns::Levels((1..=levels).map(level).collect::<Option<_>>()?)
        }
        // One level alone says nothing of how many pupils there were.
        _ if matches!(indicator.measure, Measure::Level { .. }) => return None,
        (_, Frequency::Monthly) => Columns::Months,
        (kind, Frequency::Yearly) => {
            let mut parts = vec![Part::Value];
            parts.extend((indicator.spread != Spread::None).then_some(Part::Spread));
            parts.extend((kind != Kind::Figure).then_some(Part::N));
            Columns::Parts(parts)
        }
    };
    Some((Arc::clone(indicator), columns))
}
