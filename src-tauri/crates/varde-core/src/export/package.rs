//! The tables, and what people have written, as a Frictionless data package (data package 1.0: <https://specs.frictionlessdata.io>).

use serde_json::{Value, json};

use super::tables::{self, ColumnKind, Field, Sheet};
use crate::clock::Timestamp;
use crate::cycle::Thread;
use crate::language::Language;
use crate::page::Origin;
use crate::sharing::Audience;
use crate::store::{Result, Store, StoreError};

/// Files that belong together, and the tables that they hold.
#[derive(Debug, Clone, PartialEq)]
pub struct DataPackage {
    pub sheets: Vec<Sheet>,
    pub files: Vec<File>,
}

/// A file to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    pub name: String,
    pub bytes: Vec<u8>,
}

impl DataPackage {
    /// The whole store, as of `now`.
    pub fn read(store: &Store, audience: Audience, now: Timestamp, language: Language) -> Result<Self> {
        let sheets = tables::all(store, audience, language)?;
        let kinds = store.source_kinds()?;
        let origins = Origin::all(kinds.iter().map(|(_, kind)| kind.as_str()));
        let mut files = Vec::with_capacity(sheets.len() + 1);
        for sheet in &sheets {
            files.push(File { name: format!("{}.csv", sheet.name), bytes: csv(sheet)? });
        }
        // What people wrote is the school's own, and stays in the house.
        let thread = (audience == Audience::Own).then(|| written_by_people(store)).transpose()?.flatten();
        let mut descriptor = descriptor(&sheets, audience, &origins, now, language);
        if let (Some(thread), Some(resources)) = (thread, descriptor["resources"].as_array_mut()) {
            files.push(File { name: format!("{THREAD}.json"), bytes: thread });
            let title = language.text("export-thread", &[]);
            resources.push(json!({
                "name": THREAD, "title": title, "path": format!("{THREAD}.json"), "format": "json",
                "mediatype": "application/json", "encoding": "utf-8",
            }));
            // Not all of it is tables any more.
            descriptor["profile"] = json!("data-package");
        }
        let descriptor = serde_json::to_vec_pretty(&descriptor);
        let bytes = descriptor.map_err(|e| StoreError::Corrupt(e.to_string()))?;
        files.push(File { name: "datapackage.json".to_owned(), bytes });
        Ok(Self { sheets, files })
    }
}

const THREAD: &str = "thread";

/// The threads of all units, each thing as the store holds it; `None` when nobody has written any.
fn written_by_people(store: &Store) -> Result<Option<Vec<u8>>> {
    let mut threads = Vec::new();
    for unit in store.reader().units_with_items()? {
        threads.push(json!({ "unit": unit.as_str(), "items": Thread::read(store, &unit)?.items }));
    }
    if threads.is_empty() {
        return Ok(None);
    }
    serde_json::to_vec_pretty(&threads).map(Some).map_err(|e| StoreError::Corrupt(e.to_string()))
}

/// RFC 4180 in UTF-8 with LF: a decimal point, and nothing where nothing is known.
fn csv(sheet: &Sheet) -> Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let failed = |e: csv::Error| StoreError::Unreachable(e.to_string());
    writer.write_record(sheet.columns.iter().map(|c| c.name)).map_err(failed)?;
    for row in &sheet.rows {
        writer.write_record(row.iter().map(written)).map_err(failed)?;
    }
    writer.into_inner().map_err(|e| StoreError::Unreachable(e.to_string()))
}

fn written(field: &Field) -> String {
    match field {
        Field::Nothing => String::new(),
        Field::Text(text) => text.clone(),
        Field::Integer(number) => number.to_string(),
        Field::Thousandths(number) => {
            let sign = if *number < 0 { "-" } else { "" };
            let (whole, rest) = (number.unsigned_abs() / 1000, number.unsigned_abs() % 1000);
            let text = format!("{sign}{whole}.{rest:03}");
            text.trim_end_matches('0').trim_end_matches('.').to_owned()
        }
    }
}

fn descriptor(sheets: &[Sheet], audience: Audience, origins: &[Origin], now: Timestamp, language: Language) -> Value {
    let resources: Vec<Value> = sheets.iter().map(resource).collect();
    let restricted = match audience {
        Audience::Own => language.text("restricted-notice", &[]),
        Audience::Owner => language.text("sharing-notice-owner", &[]),
        Audience::Others => language.text("export-public", &[]),
    };
    let sources: Vec<Value> = origins.iter().map(|o| json!({ "title": o.name(language) })).collect();
    let mut package = json!({
        "profile": "tabular-data-package",
        "name": "varde",
        "title": "Varde",
        "description": restricted,
        "created": now.to_string(),
        "sources": sources,
        "resources": resources,
    });
    // People's own figures have no licence that Varde could give them.
    if origins == [Origin::Udir] {
        package["licenses"] = json!([{ "name": "NLOD-2.0", "path": "https://data.norge.no/nlod/no/2.0" }]);
    }
    package
}

fn resource(sheet: &Sheet) -> Value {
    let kind = |kind: ColumnKind| match kind {
        ColumnKind::Text => "string",
        ColumnKind::Integer => "integer",
        ColumnKind::Number => "number",
    };
    let fields: Vec<Value> = sheet.columns.iter().map(|c| json!({ "name": c.name, "type": kind(c.kind) })).collect();
    json!({
        "profile": "tabular-data-resource",
        "name": sheet.name,
        "title": sheet.title,
        "path": format!("{}.csv", sheet.name),
        "encoding": "utf-8",
        "dialect": { "delimiter": ",", "lineTerminator": "\n" },
        "schema": { "fields": fields, "missingValues": [""] },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_with_a_point_and_no_more_than_they_hold() {
        let check = |field: Field, expected: &str| assert_eq!(written(&field), expected, "{field:?}");
        check(Field::Thousandths(47_000), "47");
        check(Field::Thousandths(2_800), "2.8");
        check(Field::Thousandths(-50), "-0.05");
        check(Field::Thousandths(0), "0");
        check(Field::Integer(56_155), "56155");
        check(Field::Nothing, "");
    }
}
