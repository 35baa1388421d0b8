//! A few series of every unit of a level at once, without reading what else the store holds.

use std::collections::HashSet;
use std::fmt::Write;

use rusqlite::{Connection, params};

use super::connection::{FILE, connect};
use super::observations::{StoreKey, read};
use super::{Result, Store, UnitId};
use crate::observation::Observation;
use crate::school::{Period, UnitLevel};

/// From so many units on, a second connection costs less than it gives.
const WORTH_TWO: i64 = 500;

/// A unit with what a list of many shows of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedUnit {
    pub id: UnitId,
    pub code: String,
    pub name: String,
    /// Where it lay in its newest year.
    pub kommune: Option<UnitId>,
}

impl Store {
    /// The units of a level in the order of their codes.
    pub fn listed_units(&self, level: UnitLevel) -> Result<Vec<ListedUnit>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT u.id, u.code, u.name, y.kommune_id FROM unit u LEFT JOIN unit_year y ON y.key =
               (SELECT max(key) FROM unit_year WHERE key BETWEEN u.id << 16 AND (u.id << 16) + 65535)
             WHERE u.level = ?1 ORDER BY u.code",
        )?;
        let rows = statement.query_map([level as i64], |row| {
            let kommune = row.get::<_, Option<i64>>(3)?.map(UnitId);
            Ok(ListedUnit { id: UnitId(row.get(0)?), code: row.get(1)?, name: row.get(2)?, kommune })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Every result of these indicators for all pupils and all owners, of every unit of a level. A unit's results come
    /// together: as the indicators stand, each by its place among them, and then by period. They are gathered in parts,
    /// one after the other in the order of units: two threads share the work where there are units enough for them.
    pub fn gathered_of<T: Send>(
        &self,
        level: UnitLevel,
        indicators: &[&str],
        begin: impl Fn() -> T + Sync,
        each: impl Fn(&mut T, UnitId, usize, Period, Observation) + Sync,
    ) -> Result<Vec<T>> {
        let Some(asked) = self.asked(indicators)? else { return Ok(Vec::new()) };
        let eyes = &self.eyes();
        let Some(Halves { one, other, middle }) = self.halves(level)? else {
            let mut all = begin();
            scan(&self.connection, level, &asked, [i64::MIN, i64::MAX], |row| {
                let observation = eyes.see(row.key, row.observation);
                self.notes.meet(row.key, &observation, row.source);
                each(&mut all, row.key.unit(), row.place, row.period, observation);
            })?;
            return Ok(vec![all]);
        };
        let gather = |connection: &Connection, units: [i64; 2]| -> Result<T> {
            let mut part = begin();
            scan(connection, level, &asked, units, |row| {
                each(&mut part, row.key.unit(), row.place, row.period, eyes.see(row.key, row.observation));
            })?;
            Ok(part)
        };
        std::thread::scope(|scope| {
            let second = scope.spawn(move || gather(&other, [middle + 1, i64::MAX]));
            let first = gather(&one, [i64::MIN, middle]);
            let second = second.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            Ok(vec![first?, second?])
        })
    }

    /// Two connections that see the same until they are dropped, and the last unit of a level's first half. `None` where
    /// two are not worth their beginning, or would not see the same: what is being written, what is in memory only.
    fn halves(&self, level: UnitLevel) -> Result<Option<Halves>> {
        if self.folder().as_os_str().is_empty() || !self.connection.is_autocommit() || self.notes.are_taken() {
            return Ok(None);
        }
        let units: i64 =
            self.connection
                .query_row("SELECT count(*) FROM unit WHERE level = ?1", [level as i64], |row| row.get(0))?;
        if units < WORTH_TWO {
            return Ok(None);
        }
        let before = self.data_version()?;
        let begin = || -> Result<(Connection, i64)> {
            let connection = connect(&self.folder().join(FILE))?;
            // What is gone through once gains nothing by being kept.
            connection.execute_batch("PRAGMA cache_size = -1000; BEGIN")?;
            let nth = "SELECT id FROM unit WHERE level = ?1 ORDER BY id LIMIT 1 OFFSET ?2";
            let middle = connection.query_row(nth, [level as i64, units / 2], |row| row.get(0))?;
            Ok((connection, middle))
        };
        let ((one, middle), (other, _)) = (begin()?, begin()?);
        // Somebody may have written between the two beginnings.
        Ok((self.data_version()? == before).then_some(Halves { one, other, middle }))
    }

    /// Where each of these indicators begins among a unit's results, as SQL; `None` for none of them.
    fn asked(&self, indicators: &[&str]) -> Result<Option<String>> {
        let mut series = Vec::new();
        let mut find = self
            .connection
            .prepare_cached("SELECT id FROM series WHERE indicator = ?1 AND gender = 0 AND ownership = 0")?;
        for (place, indicator) in indicators.iter().enumerate() {
            for id in find.query_map([indicator], |row| row.get::<_, i64>(0))? {
                series.push((place, id?));
            }
        }
        Ok(values(series.iter().map(|(place, id)| [*place as i64, id << 16])))
    }

    /// The units of a level that the store holds any figure of for these grades, whatever it is and whomever it is of.
    pub fn units_with_grades(&self, level: UnitLevel, grades: std::ops::RangeInclusive<u8>) -> Result<HashSet<UnitId>> {
        let mut statement = self.connection.prepare_cached("SELECT id, indicator FROM series ORDER BY id")?;
        let rows = statement.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))?;
        // Series that follow each other are one look-up together.
        let mut runs: Vec<[i64; 2]> = Vec::new();
        for row in rows {
            let (id, indicator) = row?;
            if !crate::indicator::grades([indicator.as_str()].into_iter()).iter().any(|g| grades.contains(g)) {
                continue;
            }
            match runs.last_mut() {
                Some([_, last]) if *last + 1 == id => *last = id,
                _ => runs.push([id, id]),
            }
        }
        let Some(runs) = values(runs.into_iter().map(|[first, last]| [first << 16, (last << 16) + 65535])) else {
            return Ok(HashSet::new());
        };
        let mut statement = self.connection.prepare(&format!(
            "WITH run (first, last) AS ({runs})
             SELECT u.id FROM unit u WHERE u.level = ?1 AND EXISTS (
               SELECT 1 FROM run r CROSS JOIN observation o
                 ON o.key BETWEEN (u.id << 36) + r.first AND (u.id << 36) + r.last)"
        ))?;
        let rows = statement.query_map(params![level as i64], |row| Ok(UnitId(row.get(0)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

struct Halves {
    one: Connection,
    other: Connection,
    middle: i64,
}

/// A result of one of the indicators asked for, by its place among them.
struct Row {
    place: usize,
    key: StoreKey,
    period: Period,
    observation: Observation,
    source: i64,
}

/// Goes through the results of the units of a level from one id to another.
fn scan(
    connection: &Connection,
    level: UnitLevel,
    asked: &str,
    [first, last]: [i64; 2],
    mut each: impl FnMut(Row),
) -> Result<()> {
    // CROSS JOIN keeps this order: a seek for each unit and series, all of them ascending within a unit.
    let mut statement = connection.prepare(&format!(
        "WITH asked (place, first) AS ({asked})
         SELECT a.place, o.value, o.spread, o.n, o.states, o.key, o.source_id
         FROM unit u CROSS JOIN asked a CROSS JOIN observation o
           ON o.key BETWEEN (u.id << 36) + a.first AND (u.id << 36) + a.first + 65535
         WHERE u.level = ?1 AND u.id BETWEEN ?2 AND ?3"
    ))?;
    let mut rows = statement.query(params![level as i64, first, last])?;
    while let Some(row) = rows.next()? {
        let key = StoreKey(row.get(5)?);
        if let Some(period) = Period::from_number(key.period()) {
            let place = usize::try_from(row.get::<_, i64>(0)?).unwrap_or(usize::MAX);
            each(Row { place, key, period, observation: read(row, 1)?, source: row.get(6)? });
        }
    }
    Ok(())
}

/// Rows of numbers of ours as SQL; `None` for no rows at all.
fn values(rows: impl Iterator<Item = [i64; 2]>) -> Option<String> {
    let mut sql = String::from("VALUES ");
    let start = sql.len();
    for [a, b] in rows {
        let comma = if sql.len() > start { ", " } else { "" };
        // Writing to a text does not fail.
        let _ = write!(sql, "{comma}({a}, {b})");
    }
    (sql.len() > start).then_some(sql)
}
