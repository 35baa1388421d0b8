//! Many new rows at once.

use rusqlite::types::{ToSqlOutput, ValueRef};

use super::{Result, Writer};

/// Most of the cost of a statement is starting and ending it. Times six columns this is well below what SQLite takes.
const ROWS_AT_ONCE: usize = 128;

impl Writer<'_> {
    /// Inserts rows; `into` names the table and its columns, and `fields` gives each row's values in that order.
    ///
    /// Errors: a broken rule of the schema. Some rows may be there then, so that the transaction must be given up, as
    /// [`super::Store::transact`] does on any error.
    pub(super) fn insert_rows<T, const WIDTH: usize>(
        &self,
        into: &str,
        rows: &[T],
        fields: impl Fn(&T) -> [ValueRef<'_>; WIDTH],
    ) -> Result<()> {
        let places = format!("({})", ["?"; WIDTH].join(", "));
        for part in rows.chunks(ROWS_AT_ONCE) {
            // OR FAIL: SQLite need not note every page it touches, to be able to take a single statement back.
            let values = vec![places.as_str(); part.len()].join(", ");
            let mut insert = self.prepare_cached(&format!("INSERT OR FAIL INTO {into} VALUES {values}"))?;
            let mut place = 0;
            for row in part {
                for field in fields(row) {
                    place += 1;
                    insert.raw_bind_parameter(place, ToSqlOutput::Borrowed(field))?;
                }
            }
            insert.raw_execute()?;
        }
        Ok(())
    }
}

/// An optional number as SQLite takes it.
pub(super) fn optional(number: Option<i64>) -> ValueRef<'static> {
    number.map_or(ValueRef::Null, ValueRef::Integer)
}
