//! What typing asks of the store beside what an import does: taking results away, and asking how many there are.

use rusqlite::params;

use super::{Reader, Result, StoreKey, UnitId, Writer};
use crate::observation::Thousandths;
use crate::school::Period;

/// The figures of an indicator, over all units and years.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Figures {
    pub count: u32,
    /// The lowest and the highest value.
    pub range: Option<(Thousandths, Thousandths)>,
}

impl Reader<'_> {
    pub fn figures_of(self, indicator: &str) -> Result<Figures> {
        let mut statement = self.0.prepare_cached(
            "SELECT count(*), min(value), max(value) FROM observation
             WHERE key >> 16 & 1048575 IN (SELECT id FROM series WHERE indicator = ?1)",
        )?;
        Ok(statement.query_row([indicator], |row| {
            let (lowest, highest): (Option<i64>, Option<i64>) = (row.get(1)?, row.get(2)?);
            Ok(Figures { count: row.get(0)?, range: lowest.zip(highest) })
        })?)
    }
}

impl Writer<'_> {
    /// Takes results away; nothing happens where none lie.
    pub fn remove_observations(&self, keys: &[StoreKey]) -> Result<()> {
        let mut delete = self.prepare_cached("DELETE FROM observation WHERE key = ?1")?;
        for key in keys {
            delete.execute([key.number()])?;
        }
        Ok(())
    }

    /// In a year that no file tells of, a unit lies where it lay in the nearest year that one does.
    pub fn place_as_nearest(&self, unit: UnitId, period: Period) -> Result<()> {
        self.execute(
            "INSERT OR IGNORE INTO unit_year (key, kommune_id, fylke_id)
             SELECT (?1 << 16) + ?2, kommune_id, fylke_id FROM unit_year
             WHERE key BETWEEN ?1 << 16 AND (?1 << 16) + 65535
             ORDER BY abs((key & 65535) - ?2), key DESC LIMIT 1",
            params![unit.0, period.start_year()],
        )?;
        Ok(())
    }
}
