//! What people have added to the catalogue.

use std::sync::Arc;

use rusqlite::params;

use super::{Reader, Result, Store, StoreError, Writer};
use crate::clock::Timestamp;
use crate::indicator::{Catalogue, OwnBreak, OwnIndicator, catalogue};
use crate::school::Period;

impl Reader<'_> {
    /// Indicators that people made and questions that came with files, in the order in which they came.
    pub fn own_indicators(self) -> Result<Vec<OwnIndicator>> {
        let mut statement = self.0.prepare_cached("SELECT definition FROM own_indicator ORDER BY id")?;
        let rows = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
        rows.iter().map(|text| serde_json::from_str(text).map_err(|e| StoreError::Corrupt(e.to_string()))).collect()
    }

    /// Breaks that people have explained, by indicator and time.
    pub fn own_breaks(self) -> Result<Vec<OwnBreak>> {
        let mut statement = self
            .0
            .prepare_cached("SELECT uuid, indicator, period, reason FROM own_break ORDER BY indicator, period")?;
        let rows = statement.query_map([], |row| {
            let period = Period::from_number(row.get(2)?).map_or_else(String::new, |p| p.to_string());
            Ok(OwnBreak { id: row.get(0)?, indicator: row.get(1)?, period, reason: row.get(3)? })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The catalogue that Varde is built with and what this store adds to it.
    pub fn catalogue(self) -> Result<Arc<Catalogue>> {
        let (own, breaks) = (self.own_indicators()?, self.own_breaks()?);
        if own.is_empty() && breaks.is_empty() {
            return Ok(Arc::clone(catalogue()));
        }
        let add = |to: &Catalogue, own: &[OwnIndicator]| {
            let index = |o: &OwnIndicator| o.item_of.as_deref().and_then(|key| to.indicator(key)).cloned();
            to.with(own.iter().map(|o| o.indicator(index(o).as_deref())))
        };
        let mut whole = add(catalogue(), &own);
        for OwnBreak { indicator, period, reason, .. } in breaks {
            // A break in a test breaks all that is counted of it, and one in an index the questions under it.
            let under =
                |key: &str| key == indicator || key.strip_prefix(&indicator).is_some_and(|rest| rest.starts_with('.'));
            let Ok(period) = period.parse() else { continue };
            let broken: Vec<_> =
                whole.indicators().iter().filter(|i| under(&i.key)).map(|i| i.broken(period, &reason)).collect();
            whole = whole.with(broken);
        }
        Ok(Arc::new(whole))
    }
}

impl Writer<'_> {
    /// Writes an indicator, in the place of one with the same key.
    pub fn put_own_indicator(&self, own: &OwnIndicator, at: Timestamp) -> Result<()> {
        let definition = serde_json::to_string(own).map_err(|e| StoreError::Corrupt(e.to_string()))?;
        self.execute(
            "INSERT INTO own_indicator (uuid, key, definition) VALUES (?1, ?2, ?3)
             ON CONFLICT (key) DO UPDATE SET definition = excluded.definition WHERE definition <> excluded.definition",
            params![self.new_uuid(at)?, own.key, definition],
        )?;
        Ok(())
    }

    /// Takes an indicator out of the catalogue. Its figures go with it.
    pub fn remove_own_indicator(&self, key: &str) -> Result<()> {
        let series: Vec<i64> = {
            let mut statement = self.prepare_cached("SELECT id FROM series WHERE indicator = ?1")?;
            let rows = statement.query_map([key], |row| row.get(0))?;
            rows.collect::<rusqlite::Result<_>>()?
        };
        for id in series {
            self.execute("DELETE FROM observation WHERE key >> 16 & 1048575 = ?1", [id])?;
            self.execute("DELETE FROM series WHERE id = ?1", [id])?;
        }
        self.execute("DELETE FROM own_break WHERE indicator = ?1", [key])?;
        self.execute("DELETE FROM own_indicator WHERE key = ?1", [key])?;
        Ok(())
    }

    /// Writes a break before the period, in the place of one that is there.
    pub fn put_own_break(&self, indicator: &str, period: Period, reason: &str, at: Timestamp) -> Result<()> {
        self.execute(
            "INSERT INTO own_break (uuid, indicator, period, reason) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (indicator, period) DO UPDATE SET reason = excluded.reason WHERE reason <> excluded.reason",
            params![self.new_uuid(at)?, indicator, period.number(), reason],
        )?;
        Ok(())
    }

    pub fn remove_own_break(&self, id: &str) -> Result<()> {
        self.execute("DELETE FROM own_break WHERE uuid = ?1", [id])?;
        Ok(())
    }
}

impl Store {
    /// See [`Reader::catalogue`].
    pub fn catalogue(&self) -> Result<Arc<Catalogue>> {
        self.reader().catalogue()
    }
}
