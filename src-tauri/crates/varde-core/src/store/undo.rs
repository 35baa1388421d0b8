//! Undo and redo from the recorded rows. History is bounded and survives a restart.

use rusqlite::types::{ToSqlOutput, Value};
use rusqlite::{Connection, OptionalExtension, ToSql, TransactionBehavior, params, params_from_iter};
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};

use super::recorder::{Before, Events, Recorder, Table};
use super::transact::Area;
use super::{Operation, Result, Store, StoreError};
use crate::clock::Timestamp;

/// The history keeps the newest steps within both bounds; the newest one is kept whatever its size.
const MOST_STEPS: i64 = 200;
const MOST_BYTES: i64 = 64 << 20;
/// Whoever comes back to a field later than this has begun something new.
const PAUSE_SECONDS: i64 = 60;

/// One step of the history.
#[derive(Debug, Clone, PartialEq)]
pub struct HistoryStep {
    pub operation: Operation,
    /// Missing only if the store was edited by other means.
    pub at: Option<Timestamp>,
    pub undone: bool,
}

/// What undo or redo did.
#[derive(Debug, Clone, PartialEq)]
pub struct Stepped {
    pub operation: Operation,
    pub changed: Vec<Area>,
}

/// The rows that a step touched, as they were on the other side of it.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct RowSet {
    /// Rows that were not there, per table: rowids in ascending order, as differences.
    absent: Vec<(String, Vec<i64>)>,
    /// Rows that were there, with all their columns.
    present: Vec<(String, Vec<Image>)>,
}

type Image = (i64, Vec<Field>);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
enum Field {
    Null,
    Integer(i64),
    Real(f64),
    Text(String),
    Blob(Vec<u8>),
}

impl From<Value> for Field {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Integer(i) => Self::Integer(i),
            Value::Real(r) => Self::Real(r),
            Value::Text(t) => Self::Text(t),
            Value::Blob(b) => Self::Blob(b),
        }
    }
}

impl ToSql for Field {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Null => ToSqlOutput::Owned(Value::Null),
            Self::Integer(i) => ToSqlOutput::from(*i),
            Self::Real(r) => ToSqlOutput::from(*r),
            Self::Text(t) => ToSqlOutput::from(t.as_str()),
            Self::Blob(b) => ToSqlOutput::from(b.as_slice()),
        })
    }
}

impl RowSet {
    /// The first thing that happened to a row tells what it was before the transaction.
    pub fn collect(events: Vec<Events>, tables: &[Table]) -> Self {
        let mut set = Self::default();
        for (events, table) in events.into_iter().zip(tables) {
            let (mut absent, present) = first_of(events);
            absent.sort_unstable();
            let mut last = 0;
            for rowid in &mut absent {
                (*rowid, last) = (*rowid - last, *rowid);
            }
            if !absent.is_empty() {
                set.absent.push((table.name.clone(), absent));
            }
            if !present.is_empty() {
                set.present.push((table.name.clone(), present));
            }
        }
        set
    }

    pub fn is_empty(&self) -> bool {
        self.absent.is_empty() && self.present.is_empty()
    }

    /// Every row of the other is one that this knows from before, or nothing was made in either.
    fn take_in(&mut self, later: &Self) -> bool {
        if !self.absent.is_empty() || !later.absent.is_empty() {
            return false;
        }
        for (name, images) in &later.present {
            let at = self.present.iter().position(|(known, _)| known == name).unwrap_or_else(|| {
                self.present.push((name.clone(), Vec::new()));
                self.present.len() - 1
            });
            let Some((_, known)) = self.present.get_mut(at) else { continue };
            for image in images {
                if !known.iter().any(|(rowid, _)| *rowid == image.0) {
                    known.push(image.clone());
                }
            }
        }
        true
    }

    pub fn areas(&self) -> Vec<Area> {
        let tables = self.absent.iter().map(|t| &t.0).chain(self.present.iter().map(|t| &t.0));
        let mut areas: Vec<_> = tables.map(|name| Area::of_table(name)).collect();
        areas.sort_unstable();
        areas.dedup();
        areas
    }

    pub fn to_bytes(&self) -> Result<Vec<u8>> {
        postcard::to_stdvec(self).map_err(|e| StoreError::Corrupt(format!("undo record: {e}")))
    }

    fn from_bytes(bytes: &[u8]) -> Result<Self> {
        postcard::from_bytes(bytes).map_err(|e| StoreError::Corrupt(format!("undo record: {e}")))
    }

    /// Puts the rows back. All touched rows go first, so that values which must be unique can change places; what
    /// refers to what is checked at the end of the transaction.
    fn apply(&self, connection: &Connection, recorder: &Recorder) -> Result<()> {
        connection.pragma_update(None, "defer_foreign_keys", true)?;
        let find = |name: &str| {
            recorder.table(name).map(|(_, t)| t).ok_or_else(|| StoreError::Corrupt(format!("undo of table {name}")))
        };
        for (name, differences) in &self.absent {
            let mut delete = delete_row(connection, find(name)?)?;
            let mut rowid = 0;
            for difference in differences {
                rowid += difference;
                delete.execute([rowid])?;
            }
        }
        for (name, images) in &self.present {
            let mut delete = delete_row(connection, find(name)?)?;
            for (rowid, _) in images {
                delete.execute([rowid])?;
            }
        }
        for (name, images) in &self.present {
            let table = find(name)?;
            let places = vec!["?"; table.columns.len()].join(", ");
            let mut insert =
                connection.prepare(&format!("INSERT INTO {name} ({}) VALUES ({places})", table.columns.join(", ")))?;
            for (_, row) in images {
                insert.execute(params_from_iter(row))?;
            }
        }
        Ok(())
    }
}

fn delete_row<'c>(connection: &'c Connection, table: &Table) -> Result<rusqlite::Statement<'c>> {
    Ok(connection.prepare(&format!("DELETE FROM {} WHERE {} = ?1", table.name, table.key))?)
}

/// Which rows of a table were not there, and which were and how: by the first thing that happened to each.
fn first_of(Events { mut inserted, before }: Events) -> (Vec<i64>, Vec<Image>) {
    // Nearly always all are inserts, and of different rows: only what was there can be inserted once more.
    let touched: HashSet<i64> = before.iter().map(|b| b.rowid).collect();
    let mut first_insert = HashMap::new();
    if !touched.is_empty() {
        for (place, rowid) in inserted.iter().enumerate().filter(|(_, rowid)| touched.contains(rowid)) {
            first_insert.entry(*rowid).or_insert(place);
        }
        inserted.retain(|rowid| !touched.contains(rowid));
    }
    let (mut present, mut told) = (Vec::new(), HashSet::new());
    for Before { rowid, row, inserted: inserted_by_then } in before {
        match first_insert.get(&rowid) {
            _ if !told.insert(rowid) => {}
            Some(place) if *place < inserted_by_then => inserted.push(rowid),
            _ => present.push((rowid, row.into_iter().map(Field::from).collect())),
        }
    }
    (inserted, present)
}

/// Lets the newest step take in one that goes on where it left off; false when it does not.
pub(super) fn go_on(connection: &Connection, operation: &Operation, at: Timestamp, rows: &RowSet) -> Result<bool> {
    let newest = "SELECT id, operation, at, rows FROM undo_step ORDER BY id DESC LIMIT 1";
    let found = connection.prepare_cached(newest)?.query_row([], |row| {
        Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?, row.get::<_, Vec<u8>>(3)?))
    });
    let Some((id, earlier, then, before)) = found.optional()? else { return Ok(false) };
    let recent = Timestamp::parse(&then).is_some_and(|then| (0..=PAUSE_SECONDS).contains(&(at.unix() - then.unix())));
    if !recent || !operation.goes_on(&named(&earlier)?) {
        return Ok(false);
    }
    let mut whole = RowSet::from_bytes(&before)?;
    if !whole.take_in(rows) {
        return Ok(false);
    }
    let name = serde_json::to_string(operation).map_err(|e| StoreError::Corrupt(e.to_string()))?;
    connection.execute(
        "UPDATE undo_step SET operation = ?2, at = ?3, rows = ?4 WHERE id = ?1",
        params![id, name, at.to_string(), whole.to_bytes()?],
    )?;
    Ok(true)
}

pub(super) fn forget_the_oldest(connection: &Connection) -> Result<()> {
    connection.execute(
        "DELETE FROM undo_step WHERE id < (
           SELECT min(id) FROM (
             SELECT id, row_number() OVER newest AS place, sum(length(rows)) OVER newest AS bytes
             FROM undo_step WINDOW newest AS (ORDER BY id DESC)
           ) WHERE place = 1 OR (place <= ?1 AND bytes <= ?2))",
        params![MOST_STEPS, MOST_BYTES],
    )?;
    Ok(())
}

impl Store {
    /// Takes the newest step back; `None` when there is none.
    pub fn undo(&mut self) -> Result<Option<Stepped>> {
        self.step("SELECT id, operation, rows FROM undo_step WHERE undone = 0 ORDER BY id DESC LIMIT 1", true)
    }

    /// Does the step again that was undone last; `None` when there is none.
    pub fn redo(&mut self) -> Result<Option<Stepped>> {
        self.step("SELECT id, operation, rows FROM undo_step WHERE undone = 1 ORDER BY id LIMIT 1", false)
    }

    fn step(&mut self, which: &str, undone: bool) -> Result<Option<Stepped>> {
        let recorder = self.recorder.clone();
        recorder.take();
        let tx = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let found = tx
            .query_row(which, [], |row| {
                Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?, row.get::<_, Vec<u8>>(2)?))
            })
            .optional()?;
        let Some((id, operation, rows)) = found else {
            return Ok(None);
        };
        RowSet::from_bytes(&rows)?.apply(&tx, &recorder)?;
        let other_side = RowSet::collect(recorder.take(), &recorder.tables);
        tx.execute(
            "UPDATE undo_step SET undone = ?2, rows = ?3 WHERE id = ?1",
            params![id, undone, other_side.to_bytes()?],
        )?;
        tx.commit()?;
        Ok(Some(Stepped { operation: named(&operation)?, changed: other_side.areas() }))
    }

    /// The newest `limit` steps, newest first, the undone ones included.
    pub fn history(&self, limit: u32) -> Result<Vec<HistoryStep>> {
        let mut statement =
            self.connection.prepare_cached("SELECT operation, at, undone FROM undo_step ORDER BY id DESC LIMIT ?1")?;
        let rows = statement.query_map([limit], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, bool>(2)?))
        })?;
        rows.map(|row| {
            let (operation, at, undone) = row?;
            Ok(HistoryStep { operation: named(&operation)?, at: Timestamp::parse(&at), undone })
        })
        .collect()
    }
}

fn named(operation: &str) -> Result<Operation> {
    serde_json::from_str(operation).map_err(|e| StoreError::Corrupt(format!("undo record: {e}")))
}
