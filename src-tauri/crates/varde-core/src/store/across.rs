//! A few series of every unit of a level at once, without reading what else the store holds.

use std::collections::HashSet;
use std::fmt::Write;

use rusqlite::params;

use super::observations::{StoreKey, read};
use super::{Result, Store, UnitId};
use crate::observation::Observation;
use crate::school::{Period, UnitLevel};

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
    /// together: as the indicators stand, each by its place among them, and then by period.
    pub fn each_of(
        &self,
        level: UnitLevel,
        indicators: &[&str],
        mut each: impl FnMut(UnitId, usize, Period, Observation),
    ) -> Result<()> {
        let mut series = Vec::new();
        let mut find = self
            .connection
            .prepare_cached("SELECT id FROM series WHERE indicator = ?1 AND gender = 0 AND ownership = 0")?;
        for (place, indicator) in indicators.iter().enumerate() {
            for id in find.query_map([indicator], |row| row.get::<_, i64>(0))? {
                series.push((place, id?));
            }
        }
        let Some(asked) = values(series.iter().map(|(place, id)| [*place as i64, id << 16])) else { return Ok(()) };
        // CROSS JOIN keeps this order: a seek for each unit and series, all of them ascending within a unit.
        let mut statement = self.connection.prepare(&format!(
            "WITH asked (place, first) AS ({asked})
             SELECT a.place, o.value, o.spread, o.n, o.states, o.key, o.source_id
             FROM unit u CROSS JOIN asked a CROSS JOIN observation o
               ON o.key BETWEEN (u.id << 36) + a.first AND (u.id << 36) + a.first + 65535
             WHERE u.level = ?1"
        ))?;
        let mut rows = statement.query([level as i64])?;
        while let Some(row) = rows.next()? {
            let key = StoreKey(row.get(5)?);
            if let Some(period) = Period::from_number(key.period()) {
                let place = usize::try_from(row.get::<_, i64>(0)?).unwrap_or(usize::MAX);
                let observation = self.eyes.see(key, read(row, 1)?);
                self.notes.meet(key, &observation, row.get(6)?);
                each(key.unit(), place, period, observation);
            }
        }
        Ok(())
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
