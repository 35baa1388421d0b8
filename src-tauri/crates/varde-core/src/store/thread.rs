//! What people write in the thread, from finding to evaluation.

use rusqlite::{OptionalExtension, Row, params};

use super::{Reader, Result, StoreError, Writer};
use crate::clock::Timestamp;
use crate::cycle::{Content, Item, ItemId};
use crate::school::UnitCode;

const COLUMNS: &str = "uuid, place, made_at, changed_at, content, unit";

/// A row whose content has not been read yet: an error there is the store's, not SQLite's.
struct Raw {
    item: (String, i32, String, String),
    content: String,
    unit: String,
}

impl Raw {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { item: (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?), content: row.get(4)?, unit: row.get(5)? })
    }

    fn item(self) -> Result<Item> {
        let (id, place, made_at, changed_at) = self.item;
        let content = serde_json::from_str(&self.content).map_err(|e| StoreError::Corrupt(e.to_string()))?;
        Ok(Item { id: ItemId(id), place, made_at, changed_at, content })
    }
}

impl Reader<'_> {
    /// All that the unit has written, by kind and place.
    pub fn items(self, unit: &UnitCode) -> Result<Vec<Item>> {
        let sql = format!("SELECT {COLUMNS} FROM thread_item WHERE unit = ?1 ORDER BY kind, place, id");
        let mut statement = self.0.prepare_cached(&sql)?;
        let rows = statement.query_map([unit.as_str()], Raw::read)?.collect::<rusqlite::Result<Vec<_>>>()?;
        rows.into_iter().map(Raw::item).collect()
    }

    /// One thing and the unit that it belongs to.
    pub fn item(self, id: &ItemId) -> Result<Option<(UnitCode, Item)>> {
        let sql = format!("SELECT {COLUMNS} FROM thread_item WHERE uuid = ?1");
        let mut statement = self.0.prepare_cached(&sql)?;
        let Some(raw) = statement.query_row([&id.0], Raw::read).optional()? else { return Ok(None) };
        let unit = raw.unit.parse().map_err(|_| StoreError::Corrupt(format!("unit {}", raw.unit)))?;
        Ok(Some((unit, raw.item()?)))
    }

    /// The units that have written anything.
    pub fn units_with_items(self) -> Result<Vec<UnitCode>> {
        let mut statement = self.0.prepare_cached("SELECT DISTINCT unit FROM thread_item ORDER BY unit")?;
        let rows = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
        Ok(rows.iter().filter_map(|code| code.parse().ok()).collect())
    }
}

impl Writer<'_> {
    /// Writes a new thing after the others of its kind.
    pub fn add_item(&self, unit: &UnitCode, content: &Content, at: Timestamp) -> Result<Item> {
        let id = ItemId(self.new_uuid(at)?);
        self.put_item(&id, unit, content, at)
    }

    /// The same under a key that is known.
    pub fn put_item(&self, id: &ItemId, unit: &UnitCode, content: &Content, at: Timestamp) -> Result<Item> {
        let kind = content.kind().word();
        let place: i32 = self.query_row(
            "SELECT coalesce(max(place) + 1, 0) FROM thread_item WHERE unit = ?1 AND kind = ?2",
            params![unit.as_str(), kind],
            |row| row.get(0),
        )?;
        let now = at.to_string();
        self.execute(
            "INSERT INTO thread_item (uuid, unit, kind, place, made_at, changed_at, content)
             VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6)",
            params![id.0, unit.as_str(), kind, place, now, json(content)?],
        )?;
        Ok(Item { id: id.clone(), place, made_at: now.clone(), changed_at: now, content: content.clone() })
    }

    /// A thing as it was elsewhere, with its times; one of that key that is here already stays.
    pub fn put_back(&self, unit: &UnitCode, item: &Item) -> Result<()> {
        self.execute(
            "INSERT OR IGNORE INTO thread_item (uuid, unit, kind, place, made_at, changed_at, content)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                item.id.0,
                unit.as_str(),
                item.content.kind().word(),
                item.place,
                item.made_at,
                item.changed_at,
                json(&item.content)?
            ],
        )?;
        Ok(())
    }

    /// Writes what a thing says now; nothing happens when it says so already.
    pub fn set_item(&self, id: &ItemId, content: &Content, at: Timestamp) -> Result<()> {
        self.execute(
            "UPDATE thread_item SET content = ?2, changed_at = ?3 WHERE uuid = ?1 AND content <> ?2",
            params![id.0, json(content)?, at.to_string()],
        )?;
        Ok(())
    }

    pub fn place_item(&self, id: &ItemId, place: i32) -> Result<()> {
        self.execute("UPDATE thread_item SET place = ?2 WHERE uuid = ?1 AND place <> ?2", params![id.0, place])?;
        Ok(())
    }

    pub fn remove_item(&self, id: &ItemId) -> Result<()> {
        self.execute("DELETE FROM thread_item WHERE uuid = ?1", [&id.0])?;
        Ok(())
    }
}

fn json(content: &Content) -> Result<String> {
    serde_json::to_string(content).map_err(|e| StoreError::Corrupt(e.to_string()))
}
