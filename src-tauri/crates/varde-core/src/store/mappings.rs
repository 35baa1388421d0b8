//! What people have said that the columns of their files are.

use rusqlite::params;

use super::{Result, Store, Writer};
use crate::clock::Timestamp;

/// An answer that is kept for the next file with the same headings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MappingRow {
    pub id: String,
    /// What its headings look like.
    pub fingerprint: String,
    /// The file that it was said of last.
    pub name: String,
    /// As JSON.
    pub mapping: String,
}

impl Store {
    /// Every kept answer, by the names of the files.
    pub fn mappings(&self) -> Result<Vec<MappingRow>> {
        let mut statement =
            self.connection.prepare_cached("SELECT uuid, fingerprint, name, mapping FROM mapping ORDER BY name, id")?;
        let rows = statement.query_map([], |row| {
            Ok(MappingRow { id: row.get(0)?, fingerprint: row.get(1)?, name: row.get(2)?, mapping: row.get(3)? })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer<'_> {
    /// Writes what people have said of files with these headings, in the place of what they said before.
    pub fn put_mapping(&self, fingerprint: &str, name: &str, mapping: &str, at: Timestamp) -> Result<()> {
        self.execute(
            "INSERT INTO mapping (uuid, fingerprint, name, mapping) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (fingerprint) DO UPDATE SET name = excluded.name, mapping = excluded.mapping
             WHERE mapping <> excluded.mapping",
            params![self.new_uuid(at)?, fingerprint, name, mapping],
        )?;
        Ok(())
    }

    pub fn remove_mapping(&self, id: &str) -> Result<()> {
        self.execute("DELETE FROM mapping WHERE uuid = ?1", [id])?;
        Ok(())
    }
}
