//! Results that come one at a time, in any order, brought together as a table that holds each of them once.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::names::level_of;
use super::problem::{Found, Problem};
use super::source_problem::{LeftOut, SourceProblem};
use super::table::{Footing, Group, MOST_PROBLEMS, ResultTable, TableResult, TableUnit};
use crate::indicator::Catalogue;
use crate::observation::Observation;
use crate::school::{Period, UnitCode};

/// A table on its way.
pub(super) struct Gathering<'c> {
    pub catalogue: &'c Catalogue,
    pub table: ResultTable,
    units: HashMap<(Option<UnitCode>, String, Option<String>), u32>,
    groups: HashMap<Group, u32>,
    places: HashMap<UnitCode, u32>,
    entries: Vec<Entry>,
    by_place: HashMap<(u32, u32), usize>,
    left_out: Vec<(LeftOut, Found)>,
    kinds: HashMap<LeftOut, usize>,
    repeated: u32,
    provisional: BTreeSet<Period>,
}

/// A unit as a row names it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Named<'a> {
    pub code: Option<UnitCode>,
    pub name: &'a str,
    /// See [`TableUnit::inside`].
    pub inside: Option<&'a str>,
    pub kommune: Option<(UnitCode, &'a str)>,
    pub fylke: Option<(UnitCode, &'a str)>,
}

/// A result, and where it came from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    pub unit: u32,
    pub group: u32,
    pub observation: Observation,
    pub footing: Option<Footing>,
    /// Which of the three cells the file has at all.
    pub present: [bool; 3],
    /// It stands a second time with other figures.
    pub contested: bool,
}

impl<'c> Gathering<'c> {
    pub fn new(table: ResultTable, catalogue: &'c Catalogue) -> Self {
        Self {
            catalogue,
            table,
            units: HashMap::new(),
            groups: HashMap::new(),
            places: HashMap::new(),
            entries: Vec::new(),
            by_place: HashMap::new(),
            left_out: Vec::new(),
            kinds: HashMap::new(),
            repeated: 0,
            provisional: BTreeSet::new(),
        }
    }

    pub fn note(&mut self, row: u32, problem: impl Into<Problem>) {
        self.table.note(Found::in_row(row, problem.into()));
    }

    /// Leaves a row out; each kind is said once, at the first of its rows.
    pub fn leave_out(&mut self, row: u32, of: LeftOut) {
        let of = of.short();
        let place = *self.kinds.entry(of.clone()).or_insert_with(|| {
            let problem = SourceProblem::LeftOut { of: of.clone(), rows: 0 };
            self.left_out.push((of, Found::in_row(row, problem.into())));
            self.left_out.len() - 1
        });
        if let Some((_, Found { problem: Problem::Source { of: SourceProblem::LeftOut { rows, .. } }, .. })) =
            self.left_out.get_mut(place)
        {
            *rows += 1;
        }
    }

    pub fn provisional(&mut self, period: Period) {
        self.provisional.insert(period);
    }

    pub fn unit(&mut self, named: Named<'_>) -> u32 {
        let name = named.name.split_whitespace().collect::<Vec<_>>().join(" ");
        let inside = named.inside.filter(|_| named.code.is_none()).map(str::to_owned);
        // A code is the same unit whatever it is called in another row.
        let key = (named.code, if named.code.is_some() { String::new() } else { name.clone() }, inside.clone());
        if let Some(&unit) = self.units.get(&key) {
            return unit;
        }
        let kommune = named.kommune.map(|place| self.place(place));
        let fylke = named.fylke.map(|place| self.place(place));
        let unit = u32::try_from(self.table.units.len()).unwrap_or(u32::MAX);
        let code = named.code.map_or_else(String::new, |code| code.to_string());
        let name = if name.is_empty() { code } else { name };
        self.table.units.push(TableUnit { code: named.code, name, inside, kommune, fylke });
        self.units.insert(key, unit);
        unit
    }

    fn place(&mut self, (code, name): (UnitCode, &str)) -> u32 {
        *self.places.entry(code).or_insert_with(|| {
            self.table.places.push((code, name.trim().to_owned()));
            (self.table.places.len() - 1) as u32
        })
    }

    pub fn group(&mut self, group: Group) -> u32 {
        if let Some(&place) = self.groups.get(&group) {
            return place;
        }
        let place = u32::try_from(self.table.groups.len()).unwrap_or(u32::MAX);
        self.table.groups.push(group.clone());
        self.groups.insert(group, place);
        place
    }

    /// A result. The same one again counts once; when the figures differ, nobody can tell which are right, and neither is
    /// kept.
    pub fn add(&mut self, row: u32, entry: Entry) {
        let key = (entry.unit, entry.group);
        let Some(&before) = self.by_place.get(&key) else {
            self.by_place.insert(key, self.entries.len());
            self.entries.push(entry);
            return;
        };
        let Some(first) = self.entries.get_mut(before) else { return };
        if (first.observation, first.footing) == (entry.observation, entry.footing) {
            self.repeated += 1;
            return;
        }
        first.contested = true;
        let unit = self.table.units.get(entry.unit as usize).map_or_else(String::new, |u| u.name.clone());
        self.note(row, SourceProblem::ContradictingResult { unit });
    }

    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|e| !e.contested)
    }

    pub fn has(&self, unit: u32, group: u32) -> bool {
        self.by_place.contains_key(&(unit, group))
    }

    /// The whole table. What was left out in kinds is said before what is odd in single rows.
    pub fn finish(mut self) -> ResultTable {
        let of_rows = std::mem::take(&mut self.table.problems);
        for (_, found) in std::mem::take(&mut self.left_out) {
            self.table.note(found);
        }
        for period in std::mem::take(&mut self.provisional) {
            self.table.note(Found::in_file(SourceProblem::Provisional { period: period.label() }.into()));
        }
        if self.repeated > 0 {
            self.table.note(Found::in_file(SourceProblem::RepeatedResults { results: self.repeated }.into()));
        }
        let room = MOST_PROBLEMS.saturating_sub(self.table.problems.len());
        self.table.problems.extend(of_rows.into_iter().take(room));

        let mut entries: Vec<Entry> = self.entries().copied().collect();
        entries.sort_by_key(|e| (e.unit, e.group));
        let Self { mut table, .. } = self;
        keep_used(&mut table, &mut entries);
        for (place, entry) in entries.iter().enumerate() {
            let Entry { unit, group, observation, footing, present, .. } = *entry;
            if table.results.last().is_none_or(|last| last.unit != unit) {
                let named = table.units.get(unit as usize);
                let level = named.map(|u| u.code.map_or_else(|| level_of(&u.name).0, |code| code.level()));
                level.into_iter().for_each(|level| table.tally.add_unit(level));
            }
            table.tally.count(&observation, present);
            table.results.push(TableResult::new(unit, group, &observation));
            table.footings.extend(footing.map(|footing| (place as u32, footing)));
        }
        table
    }
}

/// Units, groups and questions that no result is left of are not the table's.
fn keep_used(table: &mut ResultTable, entries: &mut [Entry]) {
    let (mut units, mut groups) = (vec![None; table.units.len()], vec![None; table.groups.len()]);
    for entry in entries.iter() {
        units[entry.unit as usize] = Some(0);
        groups[entry.group as usize] = Some(0);
    }
    for places in [&mut units, &mut groups] {
        for (place, used) in places.iter_mut().filter(|used| used.is_some()).enumerate() {
            *used = u32::try_from(place).ok();
        }
    }
    for entry in entries {
        entry.unit = units[entry.unit as usize].unwrap_or_default();
        entry.group = groups[entry.group as usize].unwrap_or_default();
    }
    let mut used = units.iter();
    table.units.retain(|_| used.next().is_some_and(Option::is_some));
    let mut used = groups.iter();
    table.groups.retain(|_| used.next().is_some_and(Option::is_some));
    let keys: HashSet<&str> = table.groups.iter().map(|g| g.indicator.key.as_str()).collect();
    table.new_indicators.retain(|own| keys.contains(own.key.as_str()));
}
