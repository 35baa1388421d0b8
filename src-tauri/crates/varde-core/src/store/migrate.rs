//! From an older schema to today's: all pending steps in one transaction, after a backup.

use rusqlite::{Connection, Transaction};

use super::{Result, StoreError};

/// `Vard`: marks the file as Varde's.
pub const APPLICATION_ID: i64 = 0x5661_7264;

/// Today's schema. Raise it together with a step in [`STEPS`] and a dump of the schema that was released.
pub const SCHEMA_VERSION: i64 = 3;

const SCHEMA: &str = include_str!("schema.sql");

/// `STEPS[i]` leads from schema `i + 1` to `i + 2`.
const STEPS: &[&str] = &[include_str!("step_2.sql"), include_str!("step_3.sql")];

/// What a file says of itself before anything is done to it.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// A new or empty file.
    Nothing,
    Current,
    Older(i64),
}

pub(super) fn inspect(connection: &Connection) -> Result<Found> {
    let pragma = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let (application, version) = (pragma("application_id")?, pragma("user_version")?);
    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if tables == 0 && application == 0 {
        return Ok(Found::Nothing);
    }
    if application != APPLICATION_ID || version < 1 {
        return Err(StoreError::Corrupt("not a store of Varde's".to_owned()));
    }
    match version {
        v if v > SCHEMA_VERSION => Err(StoreError::Newer { found: v, supported: SCHEMA_VERSION }),
        v if v < SCHEMA_VERSION => Ok(Found::Older(v)),
        _ => Ok(Found::Current),
    }
}

pub(super) fn create(tx: &Transaction<'_>) -> Result<()> {
    tx.execute_batch(SCHEMA)?;
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    Ok(())
}

/// Undo records name columns of the old schema, so history starts afresh; the backup holds what was.
pub(super) fn upgrade(tx: &Transaction<'_>, from: i64) -> Result<()> {
    let pending = usize::try_from(from - 1).ok().and_then(|first| STEPS.get(first..));
    for step in pending.unwrap_or_default() {
        tx.execute_batch(step)?;
    }
    tx.execute("DELETE FROM undo_step", [])?;
    tx.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The schemas that were ever released, as `sqlite3 FILE .schema` tells them, oldest first.
    const RELEASED: &[(i64, &str)] = &[
        (1, include_str!("schema_released/1.sql")),
        (2, include_str!("schema_released/2.sql")),
        (3, include_str!("schema_released/3.sql")),
    ];

    fn described(connection: &Connection) -> Vec<(String, String)> {
        let mut statement =
            connection.prepare("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").unwrap();
        let strip = |sql: String| {
            let lines = sql.lines().map(|l| l.split("--").next().unwrap_or_default().trim());
            lines.collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
        };
        let rows = statement.query_map([], |row| Ok((row.get(0)?, strip(row.get(1)?)))).unwrap();
        rows.map(|r| r.unwrap()).collect()
    }

    fn in_memory(work: impl FnOnce(&Transaction<'_>)) -> Connection {
        let mut connection = Connection::open_in_memory().unwrap();
        let tx = connection.transaction().unwrap();
        work(&tx);
        tx.commit().unwrap();
        connection
    }

    #[test]
    fn every_released_schema_migrates_to_what_a_new_store_is() {
        let fresh = described(&in_memory(|tx| create(tx).unwrap()));
        for (version, sql) in RELEASED {
            let migrated = in_memory(|tx| {
                tx.execute_batch(sql).unwrap();
                upgrade(tx, *version).unwrap();
            });
            assert_eq!(described(&migrated), fresh, "from schema {version}");
        }
    }

    #[test]
    fn todays_schema_has_a_dump_and_a_step_for_every_version_before_it() {
        assert_eq!(RELEASED.last().map(|r| r.0), Some(SCHEMA_VERSION));
        assert_eq!(STEPS.len() as i64, SCHEMA_VERSION - 1);
    }
}
