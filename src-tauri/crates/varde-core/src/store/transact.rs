//! The only way to write: one operation, one transaction, its undo record, and what it changed.

use std::ops::Deref;

use rusqlite::{Connection, Transaction, TransactionBehavior, params};

use super::undo::{self, RowSet};
use super::{Operation, Result, Store, StoreError};
use crate::clock::Timestamp;

/// What a view shows; hosts reload the views of what changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    Units,
    Observations,
    Sources,
    /// What can be measured, and where series break.
    Catalogue,
    /// What people have said of files and units.
    Answers,
    /// The thread from finding to evaluation.
    Thread,
}

impl Area {
    pub(super) fn of_table(table: &str) -> Self {
        match table {
            "unit" | "unit_year" => Self::Units,
            "source" | "source_problem" => Self::Sources,
            "own_indicator" | "own_break" => Self::Catalogue,
            "mapping" | "unit_name" | "private_school" => Self::Answers,
            "thread_item" => Self::Thread,
            _ => Self::Observations,
        }
    }
}

/// The outcome of a write.
#[derive(Debug, Clone, PartialEq)]
pub struct Committed<T> {
    pub value: T,
    /// Empty when nothing changed; then nothing was written and there is nothing to undo.
    pub changed: Vec<Area>,
}

/// An open write transaction. Only [`Store::transact`] makes one.
pub struct Writer<'a>(pub(super) Transaction<'a>);

/// For the store's own modules; rusqlite does not leave this crate.
impl Deref for Writer<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.0
    }
}

/// For questions that are asked both outside and inside a transaction.
#[derive(Clone, Copy)]
pub struct Reader<'c>(pub(super) &'c Connection);

impl Writer<'_> {
    pub fn reader(&self) -> Reader<'_> {
        Reader(self)
    }
}

impl Store {
    pub fn reader(&self) -> Reader<'_> {
        Reader(&self.connection)
    }

    /// Runs `work` in one transaction. On an error nothing is kept. What it did becomes one step of undo, and what had
    /// been undone before can no longer be done again. Typing that goes on in one field stays one step.
    pub fn transact<T>(
        &mut self,
        operation: &Operation,
        at: Timestamp,
        work: impl FnOnce(&Writer<'_>) -> Result<T>,
    ) -> Result<Committed<T>> {
        let recorder = self.recorder.clone();
        // A transaction that failed may have left notes behind.
        recorder.take();
        let writer = Writer(self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?);
        let value = work(&writer)?;
        let rows = RowSet::collect(recorder.take(), &recorder.tables);
        if rows.is_empty() {
            return Ok(Committed { value, changed: Vec::new() });
        }
        let named = serde_json::to_string(operation).map_err(|e| StoreError::Corrupt(e.to_string()))?;
        writer.execute("DELETE FROM undo_step WHERE undone = 1", [])?;
        if !undo::go_on(&writer, operation, at, &rows)? {
            writer.execute(
                "INSERT INTO undo_step (operation, at, undone, rows) VALUES (?1, ?2, 0, ?3)",
                params![named, at.to_string(), rows.to_bytes()?],
            )?;
            undo::forget_the_oldest(&writer)?;
        }
        writer.0.commit()?;
        Ok(Committed { value, changed: rows.areas() })
    }
}
