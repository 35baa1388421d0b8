//! Files that figures came from, and what was odd in them.

use rusqlite::params;

use super::{Reader, Result, Store, Writer};
use crate::clock::Timestamp;
use crate::school::UnitCode;

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

impl Writer<'_> {
    /// Takes away what came from sources of this kind: their results, and the units and, of these, the own indicators
    /// that nothing else is known of.
    pub(crate) fn remove_sources(&self, kind: &str, indicators: &[String]) -> Result<()> {
        const OF_KIND: &str = "(SELECT id FROM source WHERE kind = ?1)";
        let touched: Vec<i64> = {
            let mut statement = self
                .prepare_cached(&format!("SELECT DISTINCT key >> 36 FROM observation WHERE source_id IN {OF_KIND}"))?;
            let rows = statement.query_map([kind], |row| row.get(0))?;
            rows.collect::<rusqlite::Result<_>>()?
        };
        let series: Vec<i64> = {
            let mut statement = self.prepare_cached(&format!(
                "SELECT DISTINCT key >> 16 & 1048575 FROM observation WHERE source_id IN {OF_KIND}"
            ))?;
            let rows = statement.query_map([kind], |row| row.get(0))?;
            rows.collect::<rusqlite::Result<_>>()?
        };
        self.execute(&format!("DELETE FROM observation WHERE source_id IN {OF_KIND}"), [kind])?;
        self.execute(&format!("DELETE FROM source_problem WHERE source_id IN {OF_KIND}"), [kind])?;
        self.execute("DELETE FROM source WHERE kind = ?1", [kind])?;
        // Schools first: a kommune that nothing lies in any more goes after them.
        let mut touched = touched;
        touched.sort_by_key(|id| std::cmp::Reverse(self.level_of(*id).unwrap_or_default()));
        for id in touched {
            let known: bool = self.query_row(
                "SELECT EXISTS (SELECT 1 FROM observation WHERE key BETWEEN ?1 << 36 AND (?1 << 36) + 68719476735)
                     OR EXISTS (SELECT 1 FROM unit_year WHERE kommune_id = ?1 OR fylke_id = ?1)",
                [id],
                |row| row.get(0),
            )?;
            if !known {
                self.execute("DELETE FROM unit_year WHERE key BETWEEN ?1 << 16 AND (?1 << 16) + 65535", [id])?;
                self.execute("DELETE FROM private_school WHERE unit_id = ?1", [id])?;
                self.execute("DELETE FROM thread_item WHERE unit = (SELECT code FROM unit WHERE id = ?1)", [id])?;
                self.execute("DELETE FROM unit WHERE id = ?1", [id])?;
            }
        }
        self.execute(
            "DELETE FROM series WHERE id NOT IN (SELECT DISTINCT key >> 16 & 1048575 FROM observation)
               AND id IN (SELECT value FROM json_each(?1))",
            [serde_json::to_string(&series).unwrap_or_default()],
        )?;
        self.execute(
            "DELETE FROM own_indicator WHERE key NOT IN (SELECT indicator FROM series)
               AND key IN (SELECT value FROM json_each(?1))",
            [serde_json::to_string(indicators).unwrap_or_default()],
        )?;
        Ok(())
    }

    fn level_of(&self, unit: i64) -> Result<i64> {
        Ok(self.query_row("SELECT level FROM unit WHERE id = ?1", [unit], |row| row.get(0))?)
    }

    /// Says that the kommune does not own the school.
    pub(crate) fn mark_private(&self, code: &str) -> Result<()> {
        self.execute("INSERT OR IGNORE INTO private_school (unit_id) SELECT id FROM unit WHERE code = ?1", [code])?;
        Ok(())
    }
}

impl Writer<'_> {
    /// Says that it does.
    pub(crate) fn unmark_private(&self, code: &str) -> Result<()> {
        self.execute("DELETE FROM private_school WHERE unit_id = (SELECT id FROM unit WHERE code = ?1)", [code])?;
        Ok(())
    }
}

impl Store {
    /// The store holds results of a source of this kind.
    pub fn holds_kind(&self, kind: &str) -> Result<bool> {
        let mut statement = self.connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM source WHERE kind = ?1)")?;
        Ok(statement.query_row([kind], |row| row.get(0))?)
    }

    /// The unit has no result from a source of another kind.
    pub fn only_of_kind(&self, kind: &str, unit: &UnitCode) -> Result<bool> {
        let mut statement = self.connection.prepare_cached(
            "SELECT NOT EXISTS (SELECT 1 FROM unit u JOIN observation o ON o.key BETWEEN u.id << 36 AND (u.id << 36) + 68719476735
               JOIN source s ON s.id = o.source_id WHERE u.code = ?2 AND s.kind <> ?1)",
        )?;
        Ok(statement.query_row(params![kind, unit.as_str()], |row| row.get(0))?)
    }

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
