//! A few series of every unit of a level at once, without reading what else the store holds.

use std::fmt::Write;
use std::ops::RangeInclusive;

use rusqlite::{Connection, Statement, params};

use super::connection::{FILE, connect};
use super::observations::{StoreKey, read};
use super::sharing::Eyes;
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

/// What [`Store::gathered_of`] looks for.
#[derive(Debug, Clone, Copy)]
pub struct Across<'a> {
    pub level: UnitLevel,
    /// By their keys: every result for all pupils and all owners.
    pub indicators: &'a [&'a str],
    /// Whether the store holds any figure of such grades, whatever it is and whomever it is of.
    pub grades: &'a [RangeInclusive<u8>],
}

/// What there is of a unit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Found {
    /// A result of an indicator, by its place among those asked for.
    Result { place: usize, period: Period, observation: Observation },
    /// Some figure of these grades, by their place among those asked for.
    Grades(usize),
}

impl Store {
    /// The units of a level in the order of their codes.
    pub fn listed_units(&self, level: UnitLevel) -> Result<Vec<ListedUnit>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT u.id, u.code, u.name,
               (SELECT kommune_id FROM unit_year WHERE key BETWEEN u.id << 16 AND (u.id << 16) + 65535
                ORDER BY key DESC LIMIT 1)
             FROM unit u WHERE u.level = ?1 ORDER BY u.code",
        )?;
        let rows = statement.query_map([level as i64], |row| {
            let kommune = row.get::<_, Option<i64>>(3)?.map(UnitId);
            Ok(ListedUnit { id: UnitId(row.get(0)?), code: row.get(1)?, name: row.get(2)?, kommune })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What there is of every unit of a level. What is found of a unit comes together: its results, as the indicators
    /// stand and then by period, and then its grades. It is gathered in parts, one after the other in the order of units:
    /// two threads share the work where there are units enough for them.
    pub fn gathered_of<T: Send>(
        &self,
        across: Across<'_>,
        begin: impl Fn() -> T + Sync,
        each: impl Fn(&mut T, UnitId, Found) + Sync,
    ) -> Result<Vec<T>> {
        let asked = self.asked(across)?;
        let eyes = self.eyes();
        let eyes = &*eyes;
        let Some(Halves { one, other, middle }) = self.halves(across.level)? else {
            let mut all = begin();
            scan(&self.connection, &asked, [i64::MIN, i64::MAX], |unit, row| {
                if let Row { found: Found::Result { observation, .. }, key: Some((key, source)) } = &row {
                    self.notes.meet(*key, &eyes.see(*key, *observation), *source);
                }
                each(&mut all, unit, row.seen_by(eyes));
            })?;
            return Ok(vec![all]);
        };
        let gather = |connection: &Connection, units: [i64; 2]| -> Result<T> {
            let mut part = begin();
            scan(connection, &asked, units, |unit, row| each(&mut part, unit, row.seen_by(eyes)))?;
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

    fn asked(&self, across: Across<'_>) -> Result<Asked> {
        let mut series = Vec::new();
        let mut find = self
            .connection
            .prepare_cached("SELECT id FROM series WHERE indicator = ?1 AND gender = 0 AND ownership = 0")?;
        for (place, indicator) in across.indicators.iter().enumerate() {
            for id in find.query_map([indicator], |row| row.get::<_, i64>(0))? {
                series.push((place, id?));
            }
        }
        let mut runs: Vec<Vec<[i64; 2]>> = vec![Vec::new(); across.grades.len()];
        let mut all = self.connection.prepare_cached("SELECT id, indicator FROM series ORDER BY id")?;
        let rows = all.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))?;
        for row in rows.filter(|_| !across.grades.is_empty()) {
            let (id, indicator) = row?;
            for group in groups(&indicator, across.grades) {
                // Series that follow each other are one look-up together.
                match runs[group].last_mut() {
                    Some([_, last]) if *last + 1 == id => *last = id,
                    _ => runs[group].push([id, id]),
                }
            }
        }
        let ends = |[first, last]: [i64; 2]| [first << 16, (last << 16) + 65535];
        Ok(Asked {
            level: across.level as i64,
            results: values(series.iter().map(|(place, id)| [*place as i64, id << 16])),
            groups: across.indicators.iter().map(|key| groups(key, across.grades).collect()).collect(),
            runs: runs.into_iter().map(|runs| values(runs.into_iter().map(ends))).collect(),
        })
    }
}

/// The places of the grades that an indicator is about.
fn groups<'g>(indicator: &str, grades: &'g [RangeInclusive<u8>]) -> impl Iterator<Item = usize> + 'g {
    let own = crate::indicator::grades([indicator].into_iter());
    (0..grades.len()).filter(move |&group| own.iter().any(|grade| grades[group].contains(grade)))
}

/// The same in the store's own numbers.
struct Asked {
    level: i64,
    /// Where each indicator begins among a unit's results, by its place, as SQL; `None` for none of them.
    results: Option<String>,
    /// For each indicator the places of the grades that it is about.
    groups: Vec<Vec<usize>>,
    /// For each of the grades all their series from one to another, as SQL; `None` for none of them.
    runs: Vec<Option<String>>,
}

struct Halves {
    one: Connection,
    other: Connection,
    middle: i64,
}

/// What a scan meets, and of a result where it lies and the source that it comes from.
struct Row {
    found: Found,
    key: Option<(StoreKey, i64)>,
}

impl Row {
    fn seen_by(self, eyes: &Eyes) -> Found {
        match (self.found, self.key) {
            (Found::Result { place, period, observation }, Some((key, _))) => {
                Found::Result { place, period, observation: eyes.see(key, observation) }
            }
            (found, _) => found,
        }
    }
}

/// Goes through the units of a level from one id to another.
fn scan(connection: &Connection, asked: &Asked, units: [i64; 2], mut each: impl FnMut(UnitId, Row)) -> Result<()> {
    let mut grades = Grades::of(connection, asked, units)?;
    if let Some(results) = &asked.results {
        // CROSS JOIN keeps this order: a seek for each unit and series, all of them ascending within a unit.
        let mut statement = connection.prepare(&format!(
            "WITH asked (place, first) AS ({results})
             SELECT a.place, o.value, o.spread, o.n, o.states, o.key, o.source_id
             FROM unit u CROSS JOIN asked a CROSS JOIN observation o
               ON o.key BETWEEN (u.id << 36) + a.first AND (u.id << 36) + a.first + 65535
             WHERE u.level = ?1 AND u.id BETWEEN ?2 AND ?3"
        ))?;
        let mut rows = statement.query(params![asked.level, units[0], units[1]])?;
        while let Some(row) = rows.next()? {
            let (place, key) = (row.get::<_, i64>(0)? as usize, StoreKey(row.get(5)?));
            grades.settle(Some(key.unit()), &mut each)?;
            grades.note(place);
            if let Some(period) = Period::from_number(key.period()) {
                let found = Found::Result { place, period, observation: read(row, 1)? };
                each(key.unit(), Row { found, key: Some((key, row.get(6)?)) });
            }
        }
    }
    grades.settle(None, &mut each)
}

/// Which grades each unit has, told when its results have been told. They are looked for there and then, while the pages
/// that its results lie on are at hand, and only where no result has shown them already.
struct Grades<'c> {
    asked: &'c Asked,
    /// By the grades' places; `None` where no series is of such grades.
    any: Vec<Option<Statement<'c>>>,
    seen: Vec<bool>,
    /// Ids that are not settled yet, the last one first.
    units: Vec<i64>,
}

impl<'c> Grades<'c> {
    fn of(connection: &'c Connection, asked: &'c Asked, [first, last]: [i64; 2]) -> Result<Self> {
        let look = |runs: &Option<String>| {
            let Some(runs) = runs else { return Ok(None) };
            let sql = format!(
                "WITH run (first, last) AS ({runs}) SELECT EXISTS (SELECT 1 FROM run r CROSS JOIN observation o
                   ON o.key BETWEEN (?1 << 36) + r.first AND (?1 << 36) + r.last)"
            );
            connection.prepare(&sql).map(Some)
        };
        let mut units = Vec::new();
        if !asked.runs.is_empty() {
            let mut all =
                connection.prepare("SELECT id FROM unit WHERE level = ?1 AND id BETWEEN ?2 AND ?3 ORDER BY id DESC")?;
            units = all.query_map([asked.level, first, last], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        }
        let any = asked.runs.iter().map(look).collect::<rusqlite::Result<_>>()?;
        Ok(Self { asked, any, seen: vec![false; asked.runs.len()], units })
    }

    /// A result of the unit that comes next says which grades it has.
    fn note(&mut self, place: usize) {
        for &group in self.asked.groups.get(place).into_iter().flatten() {
            self.seen[group] = true;
        }
    }

    /// Tells of all units before this one.
    fn settle(&mut self, before: Option<UnitId>, each: &mut impl FnMut(UnitId, Row)) -> Result<()> {
        while let Some(unit) = self.units.pop_if(|unit| before.is_none_or(|before| *unit < before.0)) {
            for (group, (any, seen)) in self.any.iter_mut().zip(&mut self.seen).enumerate() {
                let has = std::mem::take(seen)
                    || match any {
                        Some(any) => any.query_row([unit], |row| row.get(0))?,
                        None => false,
                    };
                if has {
                    each(UnitId(unit), Row { found: Found::Grades(group), key: None });
                }
            }
        }
        Ok(())
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
