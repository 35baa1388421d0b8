//! Results: one narrow row each, addressed by unit, series and period.

use std::collections::HashMap;

use rusqlite::types::ValueRef::{Integer, Text};
use rusqlite::{OptionalExtension, params};

use super::rows::optional;
use super::{Reader, Result, Store, StoreError, UnitId, Writer};
use crate::indicator::{Gender, Ownership};
use crate::observation::{Cell, Observation, State};
use crate::school::Period;

/// An indicator for one gender and one kind of owner, as this store numbers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SeriesId(i64);

impl SeriesId {
    /// The key holds a series in 20 bits.
    const LAST: Self = Self((1 << 20) - 1);

    /// No series; before the first one.
    pub(crate) const NONE: Self = Self(0);

    /// The number that the next new one gets.
    pub(crate) fn following(self) -> Self {
        Self(self.0 + 1)
    }
}

/// Where a result lies. Ordered by unit, then series, then period, as the store keeps them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StoreKey(pub(super) i64);

impl StoreKey {
    pub fn new(unit: UnitId, series: SeriesId, period: Period) -> Self {
        Self(unit.0 << 36 | series.0 << 16 | i64::from(period.number()))
    }

    /// As the table has it.
    pub(super) fn number(self) -> i64 {
        self.0
    }

    pub(crate) fn unit(self) -> UnitId {
        UnitId(self.0 >> 36)
    }

    pub(crate) fn series(self) -> SeriesId {
        SeriesId(self.0 >> 16 & SeriesId::LAST.0)
    }

    /// The period's number.
    pub(super) fn period(self) -> i32 {
        (self.0 & 65535) as i32
    }
}

/// A result to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ObservationRow {
    pub key: StoreKey,
    pub observation: Observation,
    pub source: i64,
}

/// A stored result of one series.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SeriesPoint {
    pub period: Period,
    pub observation: Observation,
    /// The source's number.
    pub source: i64,
}

/// A stored result with what it is about, as [`Store::each_result`] tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ResultRow<'r> {
    /// The unit's code.
    pub unit: &'r str,
    /// The indicator's key.
    pub indicator: &'r str,
    pub gender: Gender,
    pub ownership: Ownership,
    pub period: Period,
    pub observation: Observation,
    pub source: i64,
}

fn pack_states(o: &Observation) -> i64 {
    o.value.state as i64 | (o.spread.state as i64) << 2 | (o.n.state as i64) << 4
}

fn cell(number: Option<i64>, states: i64, shift: u32) -> Cell {
    // Two bits are always a state.
    Cell { state: State::from_number(states >> shift & 3).unwrap_or_default(), number }
}

pub(super) fn read(row: &rusqlite::Row<'_>, first: usize) -> rusqlite::Result<Observation> {
    let states: i64 = row.get(first + 3)?;
    Ok(Observation {
        value: cell(row.get(first)?, states, 0),
        spread: cell(row.get(first + 1)?, states, 2),
        n: cell(row.get(first + 2)?, states, 4),
    })
}

impl Reader<'_> {
    /// The result that lies at the key, with the source that it comes from.
    pub fn stored(self, key: StoreKey) -> Result<Option<(Observation, i64)>> {
        let mut statement =
            self.0.prepare_cached("SELECT value, spread, n, states, source_id FROM observation WHERE key = ?1")?;
        Ok(statement.query_row([key.0], |row| Ok((read(row, 0)?, row.get(4)?))).optional()?)
    }

    /// Every series by what it is.
    pub fn known_series(self) -> Result<HashMap<(String, Gender, Ownership), SeriesId>> {
        let mut statement = self.0.prepare_cached("SELECT id, indicator, gender, ownership FROM series")?;
        let rows = statement.query_map([], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?, row.get::<_, i64>(2)?, row.get::<_, i64>(3)?))
        })?;
        let mut known = HashMap::new();
        for row in rows {
            let (id, indicator, gender, ownership) = row?;
            if let (Some(gender), Some(ownership)) = (Gender::from_number(gender), Ownership::from_number(ownership)) {
                known.insert((indicator, gender, ownership), SeriesId(id));
            }
        }
        Ok(known)
    }
}

impl Writer<'_> {
    pub fn add_series(&self, series: &[(SeriesId, &str, Gender, Ownership)]) -> Result<()> {
        if series.iter().any(|s| s.0 > SeriesId::LAST) {
            return Err(StoreError::Full);
        }
        self.insert_rows("series (id, indicator, gender, ownership)", series, |(id, indicator, gender, ownership)| {
            [Integer(id.0), Text(indicator.as_bytes()), Integer(*gender as i64), Integer(*ownership as i64)]
        })
    }

    /// Writes results where none lie. They come fastest in ascending order of their keys.
    pub fn add_observations(&self, rows: &[ObservationRow]) -> Result<()> {
        self.insert_rows("observation (key, value, spread, n, states, source_id)", rows, |row| {
            let o = &row.observation;
            let [value, spread, n] = [o.value, o.spread, o.n].map(|cell| optional(cell.number));
            [Integer(row.key.0), value, spread, n, Integer(pack_states(o)), Integer(row.source)]
        })
    }

    /// Replaces results that lie there.
    pub fn change_observations(&self, rows: &[ObservationRow]) -> Result<()> {
        let mut update = self.prepare_cached(
            "UPDATE observation SET value = ?2, spread = ?3, n = ?4, states = ?5, source_id = ?6 WHERE key = ?1",
        )?;
        for row in rows {
            let o = &row.observation;
            update.execute((row.key.0, o.value.number, o.spread.number, o.n.number, pack_states(o), row.source))?;
        }
        Ok(())
    }
}

impl Store {
    /// The indicators that the unit has any state for, both genders and all owners together, by key.
    pub fn indicators_of(&self, unit: UnitId) -> Result<Vec<String>> {
        // Steps from series to series instead of reading every row of the unit.
        let mut statement = self.connection.prepare_cached(
            "SELECT s.indicator FROM series s WHERE s.gender = 0 AND s.ownership = 0 AND EXISTS (
               SELECT 1 FROM observation WHERE key BETWEEN ((?1 << 36) + (s.id << 16)) AND ((?1 << 36) + (s.id << 16) + 65535))
             ORDER BY s.indicator",
        )?;
        let rows = statement.query_map([unit.0], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The newest period that the unit has any state for, by indicator: both genders and all owners together.
    pub fn newest_of(&self, unit: UnitId) -> Result<Vec<(String, Period)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT s.indicator, (SELECT max(key) & 65535 FROM observation
               WHERE key BETWEEN ((?1 << 36) + (s.id << 16)) AND ((?1 << 36) + (s.id << 16) + 65535)) AS newest
             FROM series s WHERE s.gender = 0 AND s.ownership = 0 AND newest IS NOT NULL ORDER BY s.indicator",
        )?;
        let rows = statement.query_map([unit.0], |row| Ok((row.get(0)?, row.get::<_, i32>(1)?)))?;
        let rows = rows.collect::<rusqlite::Result<Vec<(String, i32)>>>()?;
        Ok(rows.into_iter().filter_map(|(key, number)| Some((key, Period::from_number(number)?))).collect())
    }

    /// All stored years of an indicator for all pupils and all owners, oldest first.
    pub fn series(&self, unit: UnitId, indicator: &str) -> Result<Vec<SeriesPoint>> {
        self.series_of(unit, indicator, Gender::All, Ownership::All)
    }

    /// All stored years of an indicator for some pupils and some owners, oldest first.
    pub fn series_of(
        &self,
        unit: UnitId,
        indicator: &str,
        gender: Gender,
        ownership: Ownership,
    ) -> Result<Vec<SeriesPoint>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT o.key & 65535, o.value, o.spread, o.n, o.states, o.source_id, o.key
             FROM series s JOIN observation o
               ON o.key BETWEEN ((?1 << 36) + (s.id << 16)) AND ((?1 << 36) + (s.id << 16) + 65535)
             WHERE s.indicator = ?2 AND s.gender = ?3 AND s.ownership = ?4
             ORDER BY o.key",
        )?;
        let asked = params![unit.0, indicator, gender as i64, ownership as i64];
        let rows = statement
            .query_map(asked, |row| Ok((row.get::<_, i32>(0)?, read(row, 1)?, row.get(5)?, StoreKey(row.get(6)?))))?;
        let (eyes, mut points) = (self.eyes(), Vec::new());
        for row in rows {
            let (period, observation, source, key) = row?;
            if let Some(period) = Period::from_number(period) {
                let observation = eyes.see(key, observation);
                self.notes.meet(key, &observation, source);
                points.push(SeriesPoint { period, observation, source });
            }
        }
        Ok(points)
    }

    /// What the schools have of an indicator in one period, for all pupils and all owners, in the order of their numbers.
    pub fn schools_in(&self, indicator: &str, period: Period) -> Result<Vec<(UnitId, Observation)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT u.id, o.value, o.spread, o.n, o.states, o.key, o.source_id
             FROM series s JOIN unit u ON u.level = 4 JOIN observation o ON o.key = (u.id << 36) + (s.id << 16) + ?2
             WHERE s.indicator = ?1 AND s.gender = 0 AND s.ownership = 0
             ORDER BY u.id",
        )?;
        let rows = statement.query_map(params![indicator, period.number()], |row| {
            Ok((UnitId(row.get(0)?), read(row, 1)?, StoreKey(row.get(5)?), row.get(6)?))
        })?;
        let eyes = self.eyes();
        let seen = rows.map(|row| {
            let (unit, observation, key, source) = row?;
            let observation = eyes.see(key, observation);
            self.notes.meet(key, &observation, source);
            Ok((unit, observation))
        });
        Ok(seen.collect::<rusqlite::Result<_>>()?)
    }

    /// Every result, by unit, then series, then period. What `each` returns as an error ends it.
    pub fn each_result<E: From<StoreError>>(
        &self,
        mut each: impl FnMut(ResultRow<'_>) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        let sql = |e: rusqlite::Error| E::from(StoreError::from(e));
        let mut statement = self
            .connection
            .prepare_cached(
                "SELECT u.code, s.indicator, s.gender, s.ownership, o.key & 65535, o.value, o.spread, o.n, o.states, o.source_id, o.key
                 FROM observation o JOIN unit u ON u.id = o.key >> 36 JOIN series s ON s.id = o.key >> 16 & 1048575
                 ORDER BY o.key",
            )
            .map_err(sql)?;
        let mut rows = statement.query([]).map_err(sql)?;
        let eyes = self.eyes();
        while let Some(row) = rows.next().map_err(sql)? {
            let text = |at: usize| row.get_ref(at).map(|v| v.as_str().unwrap_or_default()).map_err(sql);
            let number = |at: usize| row.get::<_, i64>(at).map_err(sql);
            let group = (Gender::from_number(number(2)?), Ownership::from_number(number(3)?));
            let period = i32::try_from(number(4)?).ok().and_then(Period::from_number);
            let ((Some(gender), Some(ownership)), Some(period)) = (group, period) else { continue };
            let (key, source) = (StoreKey(number(10)?), number(9)?);
            let observation = eyes.see(key, read(row, 5).map_err(sql)?);
            self.notes.meet(key, &observation, source);
            each(ResultRow { unit: text(0)?, indicator: text(1)?, gender, ownership, period, observation, source })?;
        }
        Ok(())
    }

    /// The school years that the store holds any result for, its months' too, ascending.
    pub fn periods_of(&self, unit: UnitId) -> Result<Vec<Period>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT DISTINCT (key & 65535) >> 4 FROM observation WHERE key BETWEEN ?1 << 36 AND (?1 << 36) + 68719476735 ORDER BY 1",
        )?;
        let rows = statement.query_map([unit.0], |row| row.get::<_, i32>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
        Ok(rows.into_iter().filter_map(Period::from_start_year).collect())
    }
}
