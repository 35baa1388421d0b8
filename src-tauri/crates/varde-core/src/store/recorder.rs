//! Notes which rows a transaction touches and what they were, for undo: one general recording instead of an inverse
//! per screen.
//!
//! SQLite's update hook tells of inserted rows (only their rowid is needed). Temporary triggers hand the old row to a
//! function of ours before it is updated or deleted. Both only append to a list in memory.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::functions::FunctionFlags;
use rusqlite::hooks::Action;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use super::Result;

/// Tables whose rows are not part of undo: what was given out cannot be taken back.
const LEFT_OUT: [&str; 3] = ["setting", "undo_step", "given_out"];

/// What has happened to the rows of one table, in the order in which it happened.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Events {
    /// Rowids alone: an import inserts millions.
    pub inserted: Vec<i64>,
    pub before: Vec<Before>,
}

/// A row as it was before it was updated or deleted.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Before {
    pub rowid: i64,
    /// The columns in the order of [`Table::columns`].
    pub row: Box<[Value]>,
    /// How many rows had been inserted by then.
    pub inserted: usize,
}

#[derive(Debug, Clone)]
pub(super) struct Table {
    pub name: String,
    /// All columns that can be written; the rowid's own column included.
    pub columns: Vec<String>,
    /// The column that is the rowid.
    pub key: String,
}

#[derive(Clone)]
pub(super) struct Recorder {
    pub tables: Arc<[Table]>,
    /// By the places of the tables.
    events: Arc<Mutex<Vec<Events>>>,
}

impl Recorder {
    /// Takes what has been noted since the last call.
    pub fn take(&self) -> Vec<Events> {
        lock(&self.events).iter_mut().map(std::mem::take).collect()
    }

    pub fn table(&self, name: &str) -> Option<(usize, &Table)> {
        self.tables.iter().enumerate().find(|(_, t)| t.name == name)
    }
}

/// The lists are only appended to, so a panic elsewhere cannot have left them half written.
fn lock(events: &Mutex<Vec<Events>>) -> MutexGuard<'_, Vec<Events>> {
    events.lock().unwrap_or_else(PoisonError::into_inner)
}

pub(super) fn attach(connection: &Connection) -> Result<Recorder> {
    let tables: Arc<[Table]> = read_tables(connection)?.into();
    let events = Arc::new(Mutex::new(vec![Events::default(); tables.len()]));

    let (names, inserted) = (Arc::clone(&tables), Arc::clone(&events));
    let mut last = 0;
    connection.update_hook(Some(move |action: Action, database: &str, name: &str, rowid: i64| {
        if action != Action::SQLITE_INSERT || database != "main" {
            return;
        }
        // Rows of one table come in long runs.
        if names.get(last).is_none_or(|t| t.name != name) {
            let Some(table) = names.iter().position(|t| t.name == name) else { return };
            last = table;
        }
        if let Some(events) = lock(&inserted).get_mut(last) {
            events.inserted.push(rowid);
        }
    }))?;

    let before = Arc::clone(&events);
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_INNOCUOUS;
    connection.create_scalar_function("varde_before", -1, flags, move |context| {
        let table: i64 = context.get(0)?;
        let rowid: i64 = context.get(1)?;
        let row = (2..context.len()).map(|i| context.get::<Value>(i)).collect::<rusqlite::Result<_>>()?;
        let table = usize::try_from(table).unwrap_or(usize::MAX);
        if let Some(events) = lock(&before).get_mut(table) {
            let inserted = events.inserted.len();
            events.before.push(Before { rowid, row, inserted });
        }
        Ok(0)
    })?;

    let mut triggers = String::new();
    for (index, table) in tables.iter().enumerate() {
        let old = table.columns.iter().map(|c| format!("OLD.{c}")).collect::<Vec<_>>().join(", ");
        for (verb, event) in [("updated", "UPDATE"), ("deleted", "DELETE")] {
            triggers.push_str(&format!(
                "CREATE TEMP TRIGGER {name}_{verb} BEFORE {event} ON main.{name}
                 BEGIN SELECT varde_before({index}, OLD.{key}, {old}); END;",
                name = table.name,
                key = table.key,
            ));
        }
    }
    connection.execute_batch(&triggers)?;
    Ok(Recorder { tables, events })
}

/// After the store's content was replaced: temporary triggers on its tables went with the old schema.
pub(super) fn refresh(connection: &Connection, recorder: &mut Recorder) -> Result<()> {
    let mut statement = connection.prepare("SELECT name FROM temp.sqlite_schema WHERE type = 'trigger'")?;
    let names = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    drop(statement);
    for name in names {
        connection.execute_batch(&format!("DROP TRIGGER temp.{name}"))?;
    }
    *recorder = attach(connection)?;
    Ok(())
}

fn read_tables(connection: &Connection) -> Result<Vec<Table>> {
    let mut names = connection.prepare(
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )?;
    let names = names.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    let mut columns_of =
        connection.prepare("SELECT name, pk FROM pragma_table_xinfo(?1) WHERE hidden = 0 ORDER BY cid")?;
    let mut tables = Vec::new();
    for name in names.into_iter().filter(|n| !LEFT_OUT.contains(&n.as_str())) {
        let columns = columns_of
            .query_map(params_from_iter([&name]), |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?)))?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        let key = columns.iter().find(|c| c.1 == 1).map_or_else(|| "rowid".to_owned(), |c| c.0.clone());
        tables.push(Table { name, columns: columns.into_iter().map(|c| c.0).collect(), key });
    }
    Ok(tables)
}
