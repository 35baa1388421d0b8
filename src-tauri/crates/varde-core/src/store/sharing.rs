//! Whose eyes the store is read with, and what was given out of it.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use rusqlite::{params, params_from_iter};

use super::{Result, SeriesId, Store, StoreError, StoreKey, UnitId, uuid};
use crate::clock::Timestamp;
use crate::observation::{Cell, Observation, State};
use crate::school::{Period, UnitCode};
use crate::sharing::Shown;

/// What the reader of the store's results may see.
#[derive(Debug, Clone, Default)]
pub(super) enum Eyes {
    /// The school's own: everything.
    #[default]
    Own,
    /// Others': restricted figures are hidden, and these results too.
    Others { hidden: HashSet<StoreKey> },
}

impl Eyes {
    pub fn see(&self, key: StoreKey, observation: Observation) -> Observation {
        let Self::Others { hidden } = self else { return observation };
        let all = hidden.contains(&key);
        let see = |cell: Cell| match cell.state {
            State::Restricted => Cell::SUPPRESSED,
            State::Ok if all => Cell::SUPPRESSED,
            _ => cell,
        };
        Observation { value: see(observation.value), spread: see(observation.spread), n: see(observation.n) }
    }
}

impl Store {
    /// Reads with the eyes of others, without these results too; pages and exports need not know of it.
    pub fn seen_by_others<T>(&self, hidden: &BTreeSet<Shown>, read: impl FnOnce(&Self) -> Result<T>) -> Result<T> {
        let mut keys = HashSet::new();
        let known = self.reader().known_series()?;
        for result in hidden {
            let Some((unit, _)) = self.unit(&result.unit)? else { continue };
            let series = known.get(&(result.indicator.clone(), result.gender, result.ownership));
            keys.extend(series.map(|series| StoreKey::new(unit, *series, result.period)));
        }
        let before = self.eyes.replace(Arc::new(Eyes::Others { hidden: keys }));
        let read = read(self);
        self.eyes.replace(before);
        read
    }

    /// The store is read with the eyes of others at the moment.
    pub(crate) fn is_seen_by_others(&self) -> bool {
        matches!(*self.eyes(), Eyes::Others { .. })
    }

    pub(super) fn eyes(&self) -> Arc<Eyes> {
        Arc::clone(&self.eyes.borrow())
    }

    pub fn unit_code(&self, unit: UnitId) -> Result<UnitCode> {
        let mut statement = self.connection.prepare_cached("SELECT code FROM unit WHERE id = ?1")?;
        let code: String = statement.query_row([unit.0], |row| row.get(0))?;
        code.parse().map_err(|e| super::StoreError::Corrupt(format!("{e}")))
    }

    /// The kommune of a school by its newest year, or the kommune itself; `None` for larger units.
    pub fn kommune_of(&self, code: &UnitCode) -> Result<Option<UnitId>> {
        let Some((id, unit)) = self.unit(code)? else { return Ok(None) };
        if unit.level == crate::school::UnitLevel::Kommune {
            return Ok(Some(id));
        }
        Ok(self.places(id)?.iter().rev().find_map(|place| place.kommune))
    }

    /// The same in that school year: where the unit lay last before or in it, or else first.
    pub fn kommune_in(&self, code: &UnitCode, period: Period) -> Result<Option<UnitId>> {
        let Some((id, unit)) = self.unit(code)? else { return Ok(None) };
        if unit.level == crate::school::UnitLevel::Kommune {
            return Ok(Some(id));
        }
        let years = self.places(id)?;
        let known = || years.iter().filter_map(|place| Some((place.period, place.kommune?)));
        let then = known().rfind(|(year, _)| *year <= period.school_year());
        Ok(then.or_else(|| known().next()).map(|(_, kommune)| kommune))
    }

    /// The kommune and every unit that lay in it in that school year.
    pub fn units_in(&self, kommune: UnitId, period: Period) -> Result<Vec<UnitId>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT key >> 16 FROM unit_year WHERE kommune_id = ?1 AND key & 65535 = ?2 ORDER BY 1")?;
        let rows = statement.query_map(params![kommune.0, period.start_year()], |row| Ok(UnitId(row.get(0)?)))?;
        let mut all = vec![kommune];
        all.extend(rows.collect::<rusqlite::Result<Vec<_>>>()?);
        Ok(all)
    }

    pub fn source_kinds(&self) -> Result<Vec<(i64, String)>> {
        let mut statement = self.connection.prepare_cached("SELECT id, kind FROM source")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Where the store holds restricted figures, or figures from these sources, of the kommune or a school in it: which
    /// series, in which periods.
    pub fn known_to_nobody_else(&self, kommune: UnitId, own_sources: &[i64]) -> Result<HashSet<(SeriesId, i32)>> {
        let marks = vec!["?"; own_sources.len()].join(", ");
        // State 2 in any of the three cells.
        let sql = format!(
            "SELECT DISTINCT o.key & 68719476735
             FROM (SELECT ?1 AS id UNION SELECT key >> 16 FROM unit_year WHERE kommune_id = ?1) u
             JOIN observation o ON o.key BETWEEN u.id << 36 AND (u.id << 36) + 68719476735
             WHERE o.states & 3 = 2 OR o.states >> 2 & 3 = 2 OR o.states >> 4 & 3 = 2 OR o.source_id IN ({marks})"
        );
        let values = [kommune.0].into_iter().chain(own_sources.iter().copied());
        let mut statement = self.connection.prepare(&sql)?;
        let rows = statement.query_map(params_from_iter(values), |row| Ok(StoreKey(row.get(0)?)))?;
        let there = |key: rusqlite::Result<StoreKey>| key.map(|key| (key.series(), key.period()));
        Ok(rows.map(there).collect::<rusqlite::Result<_>>()?)
    }

    /// Everything that was given out, with when, as JSON, oldest first.
    pub fn given_out(&self) -> Result<Vec<(Option<Timestamp>, String)>> {
        let mut statement = self.connection.prepare_cached("SELECT at, content FROM given_out ORDER BY id")?;
        let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))?;
        let timed = |row: rusqlite::Result<(String, String)>| row.map(|(at, content)| (Timestamp::parse(&at), content));
        Ok(rows.map(timed).collect::<rusqlite::Result<_>>()?)
    }

    /// Writes down what has gone out, if that is still number `number` (from 0): what was checked must be all that went
    /// out before it. It cannot be undone: others have it.
    pub fn give_out(&mut self, number: usize, content: &str, at: Timestamp) -> Result<()> {
        let made = uuid::made(&self.connection, at)?;
        let written = self.connection.execute(
            "INSERT INTO given_out (uuid, at, content) SELECT ?1, ?2, ?3 WHERE (SELECT count(*) FROM given_out) = ?4",
            params![made, at.to_string(), content, i64::try_from(number).unwrap_or(i64::MAX)],
        )?;
        if written == 0 { Err(StoreError::Busy) } else { Ok(()) }
    }
}
