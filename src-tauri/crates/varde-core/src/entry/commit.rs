//! Stores what has been typed, as one step of undo, with the typing as its source.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::check::{Move, Sums};
use super::layout::{Columns, Row, key};
use super::problem::EntryProblem;
use super::{Entry, EntryEdit};
use crate::clock::Timestamp;
use crate::import::{Change, FileKind, Group, ResultTable, TableResult, TableUnit, result_in_words, store_typed};
use crate::indicator::{Gender, Ownership};
use crate::observation::{Observation, Point};
use crate::store::{Committed, Operation, Result, Store, Writer};
use crate::words;

/// What storing typed figures did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct EntryReport {
    /// In a sentence or two.
    pub summary: String,
    /// It is stored. When not, nothing is, and `problems` says why; or nothing was different.
    pub saved: bool,
    /// Results that were there before, as they were and as they are.
    pub changes: Vec<Change>,
    pub problems: Vec<EntryProblem>,
}

impl Entry {
    /// Stores what has been typed: wholly or not at all, as one step of undo. While anything is wrong or unfinished,
    /// nothing is written.
    pub fn commit(&self, store: &mut Store, edits: &[EntryEdit], at: Timestamp) -> Result<Committed<EntryReport>> {
        let typed = self.typed(edits);
        let moves = self.moves(&typed);
        let problems = self.problems(&typed, edits);
        let blocked = self.blocked(&typed, edits);
        if blocked || moves.is_empty() {
            let id = if blocked { "entry-not-saved" } else { "entry-nothing-changed" };
            let summary = self.language.text(id, &[]);
            let report = EntryReport { summary, saved: false, changes: Vec::new(), problems };
            return Ok(Committed { value: report, changed: Vec::new() });
        }
        let committed = store.transact(&self.operation(&moves), at, |writer| {
            self.clear(writer, &moves)?;
            store_typed(writer, &self.units_of(&moves).join(", "), self.table(&moves), at)?;
            for row in self.written(&moves) {
                writer.place_as_nearest(row.unit, row.period)?;
            }
            Ok(())
        })?;
        let Sums { new, changed, removed } = self.sums(&moves);
        let report = EntryReport {
            summary: words!(self.language, "entry-did", new = new, changed = changed, removed = removed),
            saved: true,
            changes: self.changes(&moves),
            problems,
        };
        Ok(Committed { value: report, changed: committed.changed })
    }

    fn operation(&self, moves: &[Move]) -> Operation {
        let units = self.units_of(moves);
        let Sums { new, changed, removed } = self.sums(moves);
        Operation::Entry {
            results: new + changed + removed,
            units: units.len() as u32,
            unit: units.into_iter().next().unwrap_or_default(),
        }
    }

    /// The names of the units that change, each once, in the order of the rows.
    fn units_of(&self, moves: &[Move]) -> Vec<String> {
        let mut rows: Vec<&Row> = moves.iter().filter_map(|m| self.layout.rows.get(m.row)).collect();
        rows.dedup_by_key(|row| row.unit);
        rows.iter().map(|row| row.name.clone()).collect()
    }

    /// The rows that get a figure.
    fn written(&self, moves: &[Move]) -> impl Iterator<Item = &Row> {
        let mut rows: Vec<usize> = moves.iter().filter(|m| m.after.is_some()).map(|m| m.row).collect();
        rows.dedup();
        rows.into_iter().filter_map(|row| self.layout.rows.get(row))
    }

    /// Takes away what has been cleared. What people type stands as they typed it, also where a file's `*` would leave
    /// the school's own number: such a result goes first, too, and comes anew.
    fn clear(&self, writer: &Writer<'_>, moves: &[Move]) -> Result<()> {
        let series = writer.reader().known_series()?;
        let kept = |m: &&Move| match (m.before, m.after) {
            (Some(before), Some(after)) => after.after(before) == after,
            _ => false,
        };
        let keys = moves.iter().filter(|m| m.before.is_some() && !kept(m)).filter_map(|m| {
            let row = self.layout.rows.get(m.row)?;
            let (indicator, period) = *self.layout.results(row).get(m.result)?;
            key(series.get(&(indicator.key.clone(), Gender::All, Ownership::All)), row, period)
        });
        writer.remove_observations(&keys.collect::<Vec<_>>())
    }

    /// What is to be written, as a file would hold it.
    fn table(&self, moves: &[Move]) -> ResultTable {
        let mut table = ResultTable { kind: FileKind::Typed, ..ResultTable::default() };
        for m in moves {
            let (Some(row), Some(observation)) = (self.layout.rows.get(m.row), m.after) else { continue };
            let results = self.layout.results(row);
            let Some(&(indicator, period)) = results.get(m.result) else { continue };
            if table.units.last().is_none_or(|unit| unit.code != Some(row.code)) {
                table.units.push(TableUnit {
                    code: Some(row.code),
                    name: row.name.clone(),
                    inside: None,
                    kommune: None,
                    fylke: None,
                });
            }
            let (gender, ownership) = (Gender::All, Ownership::All);
            let group = Group { indicator: indicator.clone(), gender, ownership, period };
            let place = table.groups.iter().position(|g| *g == group).unwrap_or_else(|| {
                table.groups.push(group);
                table.groups.len() - 1
            });
            table.results.push(TableResult::new(table.units.len() as u32 - 1, place as u32, &observation));
        }
        table.tally.cells = table.results.len() as u32;
        table
    }

    /// What lay there before and lies there now; the levels of a test together.
    fn changes(&self, moves: &[Move]) -> Vec<Change> {
        let language = self.language;
        let change = |row: &Row, period: String, before: String, after: String| Change {
            unit: row.name.clone(),
            indicator: language.indicator_name(&self.layout.indicator),
            period,
            before,
            after,
        };
        let levels = matches!(self.layout.columns, Columns::Levels(_));
        let mut changes = Vec::new();
        for of_row in moves.chunk_by(|a, b| a.row == b.row) {
            let Some(row) = of_row.first().and_then(|m| self.layout.rows.get(m.row)) else { continue };
            if levels {
                let mut now = row.stored.clone();
                for m in of_row {
                    now[m.result] = m.after;
                }
                if row.stored.iter().any(Option::is_some) {
                    let (before, after) = (self.levels_in_words(row, &row.stored), self.levels_in_words(row, &now));
                    changes.push(change(row, row.period.label(), before, after));
                }
                continue;
            }
            let results = self.layout.results(row);
            for m in of_row {
                let (Some(before), Some((_, period))) = (m.before, results.get(m.result)) else { continue };
                let said = |o: Option<Observation>| match o {
                    Some(observation) => result_in_words(&observation, language),
                    None => language.text("entry-nothing", &[]),
                };
                changes.push(change(row, language.period(*period), said(Some(before)), said(m.after)));
            }
        }
        changes
    }

    /// «4 · 9 · 7 elever», from the lowest level.
    fn levels_in_words(&self, row: &Row, levels: &[Option<Observation>]) -> String {
        let language = self.language;
        if levels.iter().all(Option::is_none) {
            return language.text("entry-nothing", &[]);
        }
        let results = self.layout.results(row);
        let said = levels.iter().zip(&results).map(|(stored, (indicator, period))| {
            let Some(stored) = stored else { return "–".to_owned() };
            let count = Point::new(indicator, *period, stored).count;
            count.map_or_else(|| result_in_words(stored, language), |count| count.to_string())
        });
        said.collect::<Vec<_>>().join(" · ")
    }
}
