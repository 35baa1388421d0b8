//! What the columns of a wide table are.

use super::{Found, Group, Problem, WideTable};
use crate::import::path::{self, Column, Part};
use crate::indicator::Indicator;

/// Where the columns of a group stand.
pub(super) struct GroupColumns {
    pub indicator: &'static Indicator,
    pub value: Option<usize>,
    pub half_width: Option<usize>,
    pub count: Option<usize>,
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

/// `kj?nn` and `?rstrinn`: only a conversion to letters without æ, ø and å makes these.
pub(super) fn letters_lost(heading: &str) -> bool {
    heading.contains("kj?nn") || heading.contains("?rstrinn") || heading.contains('\u{fffd}')
}

impl WideTable {
    /// Understands the headings; says which ones are left out.
    pub(super) fn read_headings(&mut self, headings: &[&str], columns: &UnitColumns) -> Vec<GroupColumns> {
        let mut groups: Vec<GroupColumns> = Vec::new();
        let needed = |index: usize, heading: &str| {
            !columns.contains(index) && !NOT_NEEDED.iter().any(|n| n.eq_ignore_ascii_case(heading))
        };
        let paths: Vec<(usize, &str, Option<Column<'static>>)> = (headings.iter().copied().enumerate())
            .filter(|(index, heading)| needed(*index, heading))
            .map(|(index, heading)| (index, heading, path::read(heading)))
            .collect();
        let alone = only_named(paths.iter().filter_map(|(_, _, column)| column.as_ref()));
        for (index, heading, column) in paths {
            let found = column.and_then(|column| Some((column, column.indicator.or(alone)?)));
            let Some((column, indicator)) = found else {
                if !heading.is_empty() || path::looks_like_path(heading) {
                    self.note(Found::in_column(heading, Problem::UnknownColumn));
                }
                continue;
            };
            let group = Group {
                indicator: &indicator.key,
                gender: column.gender,
                ownership: column.ownership,
                period: column.period,
            };
            let place = self.groups.iter().position(|g| *g == group).unwrap_or_else(|| {
                self.groups.push(group);
                groups.push(GroupColumns { indicator, value: None, half_width: None, count: None });
                self.groups.len() - 1
            });
            let group = &mut groups[place];
            let slot = match column.part {
                Part::Value => &mut group.value,
                Part::HalfWidth => &mut group.half_width,
                Part::Count => &mut group.count,
            };
            if slot.is_some() {
                self.note(Found::in_column(heading, Problem::RepeatedColumn));
            } else {
                *slot = Some(index);
            }
        }
        groups
    }
}

/// The one indicator without a subject that the columns name: a count that names nothing is about it.
fn only_named<'p>(columns: impl Iterator<Item = &'p Column<'static>>) -> Option<&'static Indicator> {
    let mut named = columns.filter_map(|c| c.indicator).filter(|i| i.subject().is_none());
    let first = named.next()?;
    named.all(|other| other.key == first.key).then_some(first)
}
