//! The store as tables.

use std::collections::BTreeMap;

use crate::indicator::{Frequency, Gender, Good, Indicator, Kind, Ownership};
use crate::language::Language;
use crate::observation::{Cell, State, Status};
use crate::sharing::Audience;
use crate::store::{Result, ResultRow, Store, StoreError};

/// A table with typed columns. Every row is as long as `columns`.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// A word without spaces, such as `results`; the file's name without its end.
    pub name: &'static str,
    pub title: String,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Field>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    pub name: &'static str,
    pub kind: ColumnKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    Text,
    Integer,
    Number,
}

/// What stands in a cell; a missing number is never a zero.
#[derive(Debug, Clone, PartialEq)]
pub enum Field {
    Nothing,
    Text(String),
    Integer(i64),
    /// In thousandths: exact.
    Thousandths(i64),
}

impl From<&str> for Field {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Field {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Option<String>> for Field {
    fn from(text: Option<String>) -> Self {
        text.map_or(Self::Nothing, Self::Text)
    }
}

fn columns(text: &[(&'static str, ColumnKind)]) -> Vec<Column> {
    text.iter().map(|(name, kind)| Column { name, kind: *kind }).collect()
}

use ColumnKind::{Integer, Number, Text};

/// Every table of the store, results first.
pub(super) fn all(store: &Store, audience: Audience, language: Language) -> Result<Vec<Sheet>> {
    let catalogue = store.catalogue()?;
    let results = results(store, audience, language)?;
    let used: Vec<&str> = {
        let mut keys: Vec<&str> = results.rows.iter().filter_map(|row| text_of(row.get(1))).collect();
        keys.sort_unstable();
        keys.dedup();
        keys
    };
    let indicators = catalogue.in_order(used.into_iter());
    let named: Vec<&Indicator> = indicators.iter().map(|i| &***i).collect();
    let sheets = [indicator_sheet(&named, language), segment_sheet(&named, language)];
    let mut all = vec![units(store, language)?];
    all.extend(sheets);
    all.push(sources(store, audience, language)?);
    all.insert(0, results);
    Ok(all)
}

fn text_of(field: Option<&Field>) -> Option<&str> {
    match field {
        Some(Field::Text(text)) => Some(text),
        _ => None,
    }
}

fn results(store: &Store, audience: Audience, language: Language) -> Result<Sheet> {
    let mut rows = Vec::new();
    store.each_result::<StoreError>(|row| {
        rows.push(result(&row, audience));
        Ok(())
    })?;
    Ok(Sheet {
        name: "results",
        title: language.text("export-results", &[]),
        columns: columns(&[
            ("unit", Text),
            ("indicator", Text),
            ("period", Text),
            ("gender", Text),
            ("ownership", Text),
            ("value", Number),
            ("spread", Number),
            ("n", Integer),
            ("value_status", Text),
            ("spread_status", Text),
            ("n_status", Text),
            ("source", Integer),
        ]),
        rows,
    })
}

fn result(row: &ResultRow<'_>, audience: Audience) -> Vec<Field> {
    let shown = |cell: Cell| match (cell.state, audience) {
        (State::Restricted, Audience::Others) => Cell::SUPPRESSED,
        _ => cell,
    };
    let mut observation = row.observation;
    for cell in [&mut observation.value, &mut observation.spread, &mut observation.n] {
        *cell = shown(*cell);
    }
    let number = |cell: Cell| cell.number.map_or(Field::Nothing, Field::Thousandths);
    let status = |cell: Cell| Field::from(Status::from(cell.state).word());
    let gender = match row.gender {
        Gender::All => "all",
        Gender::Girls => "girls",
        Gender::Boys => "boys",
    };
    let ownership = match row.ownership {
        Ownership::All => "all",
        Ownership::Public => "public",
        Ownership::Municipal => "municipal",
        Ownership::Private => "private",
    };
    vec![
        row.unit.into(),
        row.indicator.into(),
        row.period.to_string().into(),
        gender.into(),
        ownership.into(),
        number(observation.value),
        number(observation.spread),
        observation.n.number.map_or(Field::Nothing, Field::Integer),
        observation.status().word().into(),
        status(observation.spread),
        status(observation.n),
        Field::Integer(row.source),
    ]
}

fn units(store: &Store, language: Language) -> Result<Sheet> {
    let mut units = store.units()?;
    units.sort_by(|a, b| (a.level, &a.id).cmp(&(b.level, &b.id)));
    let row = |unit: &crate::school::Unit| {
        vec![
            unit.id.clone().into(),
            unit.level.word().into(),
            unit.name.clone().into(),
            unit.kommunenummer.clone().into(),
            unit.kommune.clone().into(),
        ]
    };
    Ok(Sheet {
        name: "units",
        title: language.text("export-units", &[]),
        columns: columns(&[("id", Text), ("level", Text), ("name", Text), ("kommunenummer", Text), ("kommune", Text)]),
        rows: units.iter().map(row).collect(),
    })
}

fn indicator_sheet(indicators: &[&Indicator], language: Language) -> Sheet {
    let thousandths = |value: f64| Field::Thousandths((value * 1000.0).round() as i64);
    let row = |i: &&Indicator| {
        let kind = match i.kind {
            Kind::Mean => "mean",
            Kind::Share => "share",
            Kind::Figure => "figure",
            Kind::Distribution { .. } => "distribution",
        };
        vec![
            i.key.clone().into(),
            language.indicator_name(i).into(),
            kind.into(),
            i.grade.map_or(Field::Nothing, |g| Field::Integer(i64::from(g))),
            language.unit_of(i).into(),
            thousandths(i.range.0),
            thousandths(i.range.1),
            if i.good == Good::High { "high" } else { "low" }.into(),
            if i.frequency == Frequency::Monthly { "monthly" } else { "yearly" }.into(),
        ]
    };
    Sheet {
        name: "indicators",
        title: language.text("export-indicators", &[]),
        columns: columns(&[
            ("key", Text),
            ("name", Text),
            ("kind", Text),
            ("grade", Integer),
            ("unit", Text),
            ("lowest", Number),
            ("highest", Number),
            ("good", Text),
            ("frequency", Text),
        ]),
        rows: indicators.iter().map(row).collect(),
    }
}

fn segment_sheet(indicators: &[&Indicator], language: Language) -> Sheet {
    let mut rows = Vec::new();
    for indicator in indicators {
        for segment in &indicator.segments {
            let period = |p: Option<crate::school::Period>| Field::from(p.map(|p| p.to_string()));
            rows.push(vec![
                indicator.key.clone().into(),
                segment.id.clone().into(),
                period(segment.from),
                period(segment.to),
                if segment.withdrawn { "yes" } else { "no" }.into(),
                segment.reason.as_ref().map(|words| language.said(words)).into(),
                segment.source.clone().into(),
            ]);
        }
    }
    Sheet {
        name: "segments",
        title: language.text("export-segments", &[]),
        columns: columns(&[
            ("indicator", Text),
            ("segment", Text),
            ("from", Text),
            ("to", Text),
            ("withdrawn", Text),
            ("reason", Text),
            ("source", Text),
        ]),
        rows,
    }
}

/// What people's own files are called may name more than the figures do: others get what sort of source it is.
fn sources(store: &Store, audience: Audience, language: Language) -> Result<Sheet> {
    let mut sources = BTreeMap::new();
    for row in store.sources()? {
        let at = row.imported_at.map(|t| t.to_string());
        let name = if audience == Audience::Others { Field::Nothing } else { row.source.name.into() };
        sources.insert(row.id, vec![Field::Integer(row.id), name, row.source.kind.into(), at.into()]);
    }
    Ok(Sheet {
        name: "sources",
        title: language.text("export-sources", &[]),
        columns: columns(&[("id", Integer), ("name", Text), ("kind", Text), ("imported_at", Text)]),
        rows: sources.into_values().collect(),
    })
}
