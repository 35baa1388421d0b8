//! Is the store whole? Asked after a crash, before a backup is trusted, and by `varde check`.

use rusqlite::Connection;
use serde::Serialize;

use super::{Result, Store};

/// What was found. The store is whole when there are no problems.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CheckReport {
    pub ok: bool,
    /// In SQLite's or the schema's own words; for the log and for support.
    pub problems: Vec<String>,
    pub counts: Counts,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    pub units: i64,
    pub series: i64,
    pub observations: i64,
    pub sources: i64,
    pub undo_steps: i64,
}

/// Rules of the schema that SQLite does not hold by itself. Each counts the rows that break it.
const RULES: [(&str, &str); 8] = [
    ("results of an unknown unit", "SELECT count(*) FROM observation WHERE key >> 36 NOT IN (SELECT id FROM unit)"),
    (
        "results of an unknown series",
        "SELECT count(*) FROM observation WHERE key >> 16 & 1048575 NOT IN (SELECT id FROM series)",
    ),
    ("results of an unknown source", "SELECT count(*) FROM observation WHERE source_id NOT IN (SELECT id FROM source)"),
    ("years of an unknown unit", "SELECT count(*) FROM unit_year WHERE key >> 16 NOT IN (SELECT id FROM unit)"),
    (
        "years in an unknown kommune or fylke",
        "SELECT count(*) FROM unit_year WHERE kommune_id NOT IN (SELECT id FROM unit) OR fylke_id NOT IN (SELECT id FROM unit)",
    ),
    (
        "values that do not fit their state",
        "SELECT count(*) FROM observation WHERE (value IS NULL) <> (states & 1)
            OR (spread IS NULL) <> (states >> 2 & 1) OR (n IS NULL) <> (states >> 4 & 1)",
    ),
    (
        "things in the thread that are no JSON",
        "SELECT count(*) FROM thread_item WHERE NOT json_valid(content) OR content ->> 'kind' <> kind",
    ),
    (
        "school years out of range",
        "SELECT count(*) FROM observation WHERE (key & 65535) >> 4 NOT BETWEEN 1990 AND 2099 OR (key & 15) > 12",
    ),
];

impl Store {
    /// Reads everything: SQLite's integrity check, foreign keys, and the schema's own rules.
    pub fn check(&self) -> Result<CheckReport> {
        let connection = &self.connection;
        let mut problems = integrity(connection)?;
        for (what, sql) in RULES {
            let broken: i64 = connection.query_row(sql, [], |row| row.get(0))?;
            if broken > 0 {
                problems.push(format!("{broken} {what}"));
            }
        }
        let count = |table: &str| connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0));
        let counts = Counts {
            units: count("unit")?,
            series: count("series")?,
            observations: count("observation")?,
            sources: count("source")?,
            undo_steps: count("undo_step")?,
        };
        Ok(CheckReport { ok: problems.is_empty(), problems, counts })
    }
}

/// SQLite's own two checks; empty when both are clean.
pub(super) fn integrity(connection: &Connection) -> Result<Vec<String>> {
    let mut statement = connection.prepare("PRAGMA integrity_check(50)")?;
    let lines = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    let mut problems: Vec<_> = lines.into_iter().filter(|line| line != "ok").collect();
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let broken = statement
        .query_map([], |row| {
            Ok(format!("{} refers to a missing {}", row.get::<_, String>(0)?, row.get::<_, String>(2)?))
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    problems.extend(broken.into_iter().take(50));
    Ok(problems)
}
