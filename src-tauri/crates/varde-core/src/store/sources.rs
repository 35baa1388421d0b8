//! Files that figures came from, and what was odd in them.

use rusqlite::params;

use super::{Reader, Result, Store, Writer};
use crate::clock::Timestamp;

/// A file as it is written down when its figures are stored.
#[derive(Debug, Clone, PartialEq)]
pub struct NewSource {
    pub name: String,
    pub kind: String,
    /// Plain data as JSON; words are made when it is shown.
    pub content: String,
    pub cells: u32,
    /// Each as JSON; the first ones of `problem_count`.
    pub problems: Vec<String>,
    pub problem_count: u32,
}

/// A stored file.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceRow {
    pub id: i64,
    pub source: NewSource,
    pub imported_at: Option<Timestamp>,
}

impl Reader<'_> {
    /// What every source was, by its number.
    pub fn source_contents(self) -> Result<Vec<(i64, String)>> {
        let mut statement = self.0.prepare_cached("SELECT id, content FROM source")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer<'_> {
    pub fn add_source(&self, source: &NewSource, at: Timestamp) -> Result<i64> {
        self.execute(
            "INSERT INTO source (name, kind, content, imported_at, cells, problem_count) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![source.name, source.kind, source.content, at.to_string(), source.cells, source.problem_count],
        )?;
        let id = self.last_insert_rowid();
        let mut insert = self.prepare_cached("INSERT INTO source_problem (source_id, problem) VALUES (?1, ?2)")?;
        for problem in &source.problems {
            insert.execute(params![id, problem])?;
        }
        Ok(id)
    }
}

impl Store {
    /// Every file that an import took figures from, newest first.
    pub fn sources(&self) -> Result<Vec<SourceRow>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, name, kind, content, imported_at, cells, problem_count FROM source ORDER BY id DESC",
        )?;
        let mut problems =
            self.connection.prepare_cached("SELECT problem FROM source_problem WHERE source_id = ?1 ORDER BY id")?;
        let rows = statement.query_map([], |row| {
            let source = NewSource {
                name: row.get(1)?,
                kind: row.get(2)?,
                content: row.get(3)?,
                cells: row.get(5)?,
                problems: Vec::new(),
                problem_count: row.get(6)?,
            };
            Ok((SourceRow { id: row.get(0)?, source, imported_at: None }, row.get::<_, String>(4)?))
        })?;
        let mut sources = Vec::new();
        for row in rows {
            let (mut found, at) = row?;
            found.imported_at = Timestamp::parse(&at);
            found.source.problems =
                problems.query_map([found.id], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
            sources.push(found);
        }
        Ok(sources)
    }
}
