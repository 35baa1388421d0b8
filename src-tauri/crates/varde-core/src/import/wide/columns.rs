//! What the columns of a wide table are.

use std::sync::Arc;

use super::{Found, Group, Problem, ResultTable};
use crate::import::path::{self, Column, Given, Part, Target};
use crate::indicator::{Catalogue, Indicator, Measure};

/// Where the columns of a group stand.
pub(super) struct GroupColumns {
    pub indicator: Arc<Indicator>,
    pub value: Option<usize>,
    pub spread: Option<usize>,
    pub count: Option<usize>,
    /// The column of the count is another group's too, and is counted there.
    pub count_shared: bool,
    /// Pupils on a mastery level, where the file gives them instead of shares.
    pub on_level: Option<usize>,
    /// The same for every level of the test: their sum is the number who took part, where no column says it.
    pub on_all_levels: Vec<usize>,
}

/// The columns that say which unit a row is about.
pub(super) struct UnitColumns {
    pub level: Option<usize>,
    pub fylke_code: Option<usize>,
    pub kommune_code: Option<usize>,
    pub code: usize,
    pub fylke: Option<usize>,
    pub kommune: Option<usize>,
    pub name: usize,
    /// Commas part the columns, so that a decimal comma without quotes makes a row longer.
    pub commas: bool,
}

impl UnitColumns {
    pub fn find(headings: &[&str]) -> Option<Self> {
        let at = |name: &str| headings.iter().position(|h| h.eq_ignore_ascii_case(name));
        Some(Self {
            level: at("EnhetNivaa"),
            fylke_code: at("Fylkekode"),
            kommune_code: at("Kommunekode"),
            code: at("Organisasjonsnummer")?,
            fylke: at("Fylke"),
            kommune: at("Kommune"),
            name: at("EnhetNavn")?,
            commas: false,
        })
    }

    fn contains(&self, index: usize) -> bool {
        index == self.code
            || index == self.name
            || [self.level, self.fylke_code, self.kommune_code, self.fylke, self.kommune].contains(&Some(index))
    }
}

/// Headings that Statistikkbanken writes and that say nothing the other columns do not.
const NOT_NEEDED: [&str; 2] = ["Nasjonaltkode", "Nasjonalt"];

/// `kj?nn` and `?rstrinn`, whatever sign stands for the letter: only a conversion that knows no æ, ø and å makes these.
pub(super) fn letters_lost(heading: &str) -> bool {
    let sign = |c: &char| !c.is_alphanumeric() && !c.is_whitespace();
    let lost = |before: &str, after: &str| {
        heading.match_indices(after).any(|(at, _)| {
            let start = &heading[..at];
            let letter = start.chars().next_back().filter(sign);
            letter.is_some_and(|c| start[..start.len() - c.len_utf8()].ends_with(before))
        })
    };
    lost(". ", "rstrinn") || lost("kj", "nn") || heading.contains('\u{fffd}')
}

impl ResultTable {
    /// Understands the headings; says which ones are left out.
    pub(super) fn read_headings(
        &mut self,
        headings: &[&str],
        columns: &UnitColumns,
        catalogue: &Catalogue,
        given: Given,
    ) -> Vec<GroupColumns> {
        let mut groups: Vec<GroupColumns> = Vec::new();
        let needed = |index: usize, heading: &str| {
            !columns.contains(index) && !NOT_NEEDED.iter().any(|n| n.eq_ignore_ascii_case(heading))
        };
        let paths: Vec<(usize, &str, Option<Column>)> = (headings.iter().copied().enumerate())
            .filter(|(index, heading)| needed(*index, heading))
            .map(|(index, heading)| (index, heading, path::read(heading, catalogue, given)))
            .collect();
        let alone = only_named(paths.iter().filter_map(|(_, _, column)| column.as_ref()));
        let mut pupils = Vec::new();
        for (index, heading, column) in paths {
            let (indicator, column) = match column {
                Some(Column { target: Target::Pupils { test: None }, .. }) if alone.is_none() => {
                    self.note(Found::in_column(heading, Problem::UnknownColumn));
                    continue;
                }
                Some(column) => match &column.target {
                    Target::Indicator(indicator) => (Arc::clone(indicator), column),
                    Target::Pupils { .. } => {
                        pupils.push((index, heading, column));
                        continue;
                    }
                },
                None => {
                    if !heading.is_empty() || path::looks_like_path(heading) {
                        self.note(Found::in_column(heading, Problem::UnknownColumn));
                    }
                    continue;
                }
            };
            let Column { gender, ownership, period, part, .. } = column;
            let place = self.place_of(Group { indicator, gender, ownership, period }, &mut groups);
            let group = &mut groups[place];
            let slot = match part {
                Part::Value => &mut group.value,
                Part::Spread => &mut group.spread,
                Part::Count => &mut group.count,
                Part::OnLevel => &mut group.on_level,
            };
            if slot.is_some() {
                self.note(Found::in_column(heading, Problem::RepeatedColumn));
            } else {
                *slot = Some(index);
            }
        }
        for (index, heading, column) in pupils {
            self.give_pupils(index, heading, &column, alone.as_ref(), catalogue, &mut groups);
        }
        self.add_up_levels(&mut groups);
        groups
    }

    fn place_of(&mut self, group: Group, groups: &mut Vec<GroupColumns>) -> usize {
        self.groups.iter().position(|g| *g == group).unwrap_or_else(|| {
            groups.push(GroupColumns {
                indicator: Arc::clone(&group.indicator),
                value: None,
                spread: None,
                count: None,
                count_shared: false,
                on_level: None,
                on_all_levels: Vec::new(),
            });
            self.groups.push(group);
            self.groups.len() - 1
        })
    }

    /// A number of pupils is that of every group of the same test, gender, owners and year. Where the file has nothing
    /// else of the test, it stands as the number behind a missing result.
    fn give_pupils(
        &mut self,
        index: usize,
        heading: &str,
        column: &Column,
        alone: Option<&Arc<Indicator>>,
        catalogue: &Catalogue,
        groups: &mut Vec<GroupColumns>,
    ) {
        let of_test = |i: &Indicator| match &column.target {
            Target::Pupils { test: Some((subject, grade)) } => i.subject() == Some(subject) && i.grade == Some(*grade),
            _ => alone.is_some_and(|alone| alone.key == i.key),
        };
        let same = |group: &Group| {
            of_test(&group.indicator)
                && (group.gender, group.ownership, group.period) == (column.gender, column.ownership, column.period)
        };
        if !self.groups.iter().any(same) {
            let indicator = match &column.target {
                Target::Pupils { test: Some((subject, grade)) } => catalogue.national_test(subject, *grade),
                _ => alone,
            };
            if let Some(indicator) = indicator.cloned() {
                let Column { gender, ownership, period, .. } = *column;
                self.place_of(Group { indicator, gender, ownership, period }, groups);
            }
        }
        let mut first = true;
        for (group, columns) in self.groups.iter().zip(groups.iter_mut()).filter(|(group, _)| same(group)) {
            if columns.count.is_some() && matches!(group.indicator.measure, Measure::Test { .. } | Measure::Named(_)) {
                let found = Found::in_column(heading, Problem::RepeatedColumn);
                return self.note(found);
            }
            if columns.count.is_none() {
                (columns.count, columns.count_shared) = (Some(index), !first);
                first = false;
            }
        }
    }

    fn add_up_levels(&self, groups: &mut [GroupColumns]) {
        let all: Vec<Option<usize>> = groups.iter().map(|g| g.on_level).collect();
        let test = |group: &Group| {
            let key = group.indicator.key.rsplit_once('.').map(|(test, _)| test.to_owned());
            (key, group.gender, group.ownership, group.period)
        };
        for (place, columns) in groups.iter_mut().enumerate().filter(|(_, c)| c.on_level.is_some()) {
            let own = test(&self.groups[place]);
            let same = self.groups.iter().zip(&all).filter(|(group, _)| test(group) == own);
            columns.on_all_levels = same.filter_map(|(_, column)| *column).collect();
        }
    }
}

/// The one indicator that goes by its own name that the columns are about: a count that names nothing is about it.
fn only_named<'p>(columns: impl Iterator<Item = &'p Column>) -> Option<Arc<Indicator>> {
    let mut named = columns.filter_map(|c| c.target.named());
    let first = named.next()?;
    named.all(|other| other.key == first.key).then(|| Arc::clone(first))
}
