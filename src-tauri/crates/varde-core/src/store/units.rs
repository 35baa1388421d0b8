//! Units, and where they lay year by year.

use std::collections::{HashMap, HashSet};

use rusqlite::types::ValueRef::{Integer, Text};
use rusqlite::{OptionalExtension, Row, params};

use super::rows::optional;
use super::{Reader, Result, Store, StoreError, Writer};
use crate::school::{Period, Unit, UnitCode, UnitLevel};

/// A unit's number inside this store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitId(pub(super) i64);

impl UnitId {
    /// The key holds a unit in 27 bits beside its series and its period.
    const LAST: Self = Self((1 << 27) - 1);

    /// No unit; before the first one.
    pub(crate) const NONE: Self = Self(0);

    /// The number that the next new one gets.
    pub(crate) fn following(self) -> Self {
        Self(self.0 + 1)
    }
}

/// A unit as a file tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewUnit {
    pub code: UnitCode,
    pub name: String,
    /// The school year that the name comes from.
    pub period: Period,
}

/// Where a unit lay in a school year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnitYear {
    pub unit: UnitId,
    pub period: Period,
    pub kommune: Option<UnitId>,
    pub fylke: Option<UnitId>,
}

/// What the store knows of a unit already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownUnit {
    pub id: UnitId,
    pub name: String,
    pub name_start_year: i32,
}

impl Reader<'_> {
    /// Every unit by its code.
    pub fn known_units(self) -> Result<HashMap<String, KnownUnit>> {
        let mut statement = self.0.prepare_cached("SELECT code, id, name, name_period FROM unit")?;
        let rows = statement.query_map([], |row| {
            let known = KnownUnit { id: UnitId(row.get(1)?), name: row.get(2)?, name_start_year: row.get(3)? };
            Ok((row.get(0)?, known))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Every unit, without its grades.
    pub fn units(self) -> Result<Vec<Unit>> {
        let mut statement = self.0.prepare_cached(UNIT)?;
        let rows = statement.query_map([], read_unit)?;
        rows.map(|row| Ok(row?.1)).collect()
    }
}

impl Writer<'_> {
    /// Writes units that the store does not know, by the numbers they are to have.
    pub fn add_units(&self, units: &[(UnitId, NewUnit)]) -> Result<()> {
        if units.iter().any(|u| u.0 > UnitId::LAST) {
            return Err(StoreError::Full);
        }
        self.insert_rows("unit (id, level, code, name, name_period)", units, |(id, unit)| {
            let (level, period) = (unit.code.level() as i64, i64::from(unit.period.start_year()));
            let (code, name) = (unit.code.as_str().as_bytes(), unit.name.as_bytes());
            [Integer(id.0), Integer(level), Text(code), Text(name), Integer(period)]
        })
    }

    /// A newer file's name for a unit.
    pub fn rename_unit(&self, id: UnitId, name: &str, period: Period) -> Result<()> {
        let mut update = self.prepare_cached("UPDATE unit SET name = ?2, name_period = ?3 WHERE id = ?1")?;
        update.execute(params![id.0, name, period.start_year()])?;
        Ok(())
    }

    /// Says where the units lay, each unit and year once; what is already known is left as it is.
    pub fn place_units(&self, years: &[UnitYear]) -> Result<()> {
        let mut known = self.prepare_cached("SELECT key, kommune_id, fylke_id FROM unit_year")?;
        let known = known.query_map([], |row| Ok((row.get::<_, i64>(0)?, (row.get(1)?, row.get(2)?))))?;
        let known: HashMap<i64, (Option<i64>, Option<i64>)> = known.collect::<rusqlite::Result<_>>()?;
        let mut update = self.prepare_cached("UPDATE unit_year SET kommune_id = ?2, fylke_id = ?3 WHERE key = ?1")?;
        let mut unknown = Vec::with_capacity(years.len());
        for year in years {
            let key = year.unit.0 << 16 | i64::from(year.period.start_year());
            let place = (year.kommune.map(|k| k.0), year.fylke.map(|f| f.0));
            match known.get(&key) {
                None => unknown.push((key, place)),
                Some(stored) if *stored != place => _ = update.execute(params![key, place.0, place.1])?,
                Some(_) => {}
            }
        }
        self.insert_rows("unit_year (key, kommune_id, fylke_id)", &unknown, |(key, (kommune, fylke))| {
            [Integer(*key), optional(*kommune), optional(*fylke)]
        })
    }
}

const UNIT: &str = "SELECT u.id, u.level, u.code, u.name, k.name, k.code
     FROM unit u
     LEFT JOIN unit_year y ON y.key = (SELECT max(key) FROM unit_year WHERE key BETWEEN u.id << 16 AND (u.id << 16) + 65535)
     LEFT JOIN unit k ON k.id = CASE u.level WHEN 3 THEN u.id ELSE y.kommune_id END";

fn read_unit(row: &Row<'_>) -> rusqlite::Result<(UnitId, Unit)> {
    let level = UnitLevel::from_number(row.get(1)?).unwrap_or(UnitLevel::School);
    let code: String = row.get(2)?;
    let unit = Unit {
        orgnr: (level == UnitLevel::School).then(|| code.clone()),
        id: code,
        level,
        name: row.get(3)?,
        kommune: row.get(4)?,
        kommunenummer: row.get(5)?,
        grades: Vec::new(),
    };
    Ok((UnitId(row.get(0)?), unit))
}

impl Store {
    /// Every unit, without its grades.
    pub fn units(&self) -> Result<Vec<Unit>> {
        self.reader().units()
    }

    pub fn has_units(&self) -> Result<bool> {
        Ok(self.connection.query_row("SELECT EXISTS (SELECT 1 FROM unit)", [], |row| row.get(0))?)
    }

    /// The unit with this code, with its grades; `None` when the store has none.
    pub fn unit(&self, code: &UnitCode) -> Result<Option<(UnitId, Unit)>> {
        let mut statement = self.connection.prepare_cached(&format!("{UNIT} WHERE u.code = ?1"))?;
        let found = statement.query_row([code.as_str()], read_unit).optional()?;
        let Some((id, mut unit)) = found else {
            return Ok(None);
        };
        unit.grades = crate::indicator::grades(self.indicators_of(id)?.iter().map(String::as_str));
        Ok(Some((id, unit)))
    }

    /// The number of the unit with this code.
    pub fn unit_id(&self, code: &UnitCode) -> Result<Option<UnitId>> {
        let mut statement = self.connection.prepare_cached("SELECT id FROM unit WHERE code = ?1")?;
        Ok(statement.query_row([code.as_str()], |row| Ok(UnitId(row.get(0)?))).optional()?)
    }

    /// The schools that lie in the kommune in their newest year, by name.
    pub fn schools_of(&self, kommune: UnitId) -> Result<Vec<(UnitId, Unit)>> {
        let sql = format!("{UNIT} WHERE u.level = 4 AND y.kommune_id = ?1 ORDER BY u.name, u.code");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([kommune.0], read_unit)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Every kommune that a school lies in.
    pub fn kommuner(&self) -> Result<Vec<UnitId>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT DISTINCT kommune_id FROM unit_year WHERE kommune_id IS NOT NULL AND kommune_id IN (SELECT id FROM unit)",
        )?;
        let rows = statement.query_map([], |row| Ok(UnitId(row.get(0)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    pub fn count_schools(&self) -> Result<usize> {
        let count: i64 =
            self.connection.query_row("SELECT count(*) FROM unit WHERE level = 4", [], |row| row.get(0))?;
        Ok(usize::try_from(count).unwrap_or_default())
    }

    /// Schools that the kommune does not own, as people have said.
    pub fn private_schools(&self) -> Result<HashSet<UnitId>> {
        let mut statement = self.connection.prepare_cached("SELECT unit_id FROM private_school")?;
        let rows = statement.query_map([], |row| Ok(UnitId(row.get(0)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The grades that the unit has figures of, ascending.
    pub fn grades_of(&self, unit: UnitId) -> Result<Vec<u8>> {
        Ok(crate::indicator::grades(self.indicators_of(unit)?.iter().map(String::as_str)))
    }

    /// Where the unit lay, year by year, oldest first.
    pub fn places(&self, unit: UnitId) -> Result<Vec<UnitYear>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT key & 65535, kommune_id, fylke_id FROM unit_year WHERE key BETWEEN ?1 << 16 AND (?1 << 16) + 65535 ORDER BY key",
        )?;
        let rows = statement.query_map([unit.0], |row| {
            Ok((row.get::<_, i32>(0)?, row.get::<_, Option<i64>>(1)?, row.get::<_, Option<i64>>(2)?))
        })?;
        let mut years = Vec::new();
        for row in rows {
            let (year, kommune, fylke) = row?;
            if let Some(period) = Period::from_start_year(year) {
                years.push(UnitYear { unit, period, kommune: kommune.map(UnitId), fylke: fylke.map(UnitId) });
            }
        }
        Ok(years)
    }

    /// The newest name of a unit.
    pub fn unit_name(&self, unit: UnitId) -> Result<String> {
        let mut statement = self.connection.prepare_cached("SELECT name FROM unit WHERE id = ?1")?;
        Ok(statement.query_row([unit.0], |row| row.get(0))?)
    }
}
