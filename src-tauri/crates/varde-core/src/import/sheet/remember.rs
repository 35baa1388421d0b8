//! Knowing a file again, so that what somebody has answered once is not asked next year.

use std::fmt;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::grid::Grid;
use super::mapping::{Column, Confidence, Mapping, Role};
use super::own::Own;
use super::propose::propose_as;
use super::reason::Reason;
use super::when::{self, PlainYear};
use super::{headings, orientation, words};

/// What two files with the same headings have in common, whatever their years and rows are.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[ts(rename = "SheetFingerprint")]
pub struct Fingerprint(String);

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// `None` for a sheet whose headings are too few to know it by.
///
/// A heading that comes again for every year counts once, so a file with one more year is the same.
pub fn fingerprint(grid: &Grid) -> Option<Fingerprint> {
    let turned = orientation::turned(grid);
    let sheet = turned.as_ref().unwrap_or(grid);
    let rows = headings::find(sheet)?;
    let mut all: Vec<String> = Vec::new();
    for steps in headings::Layout::of(sheet, Some(rows)).steps {
        let one = timeless(&steps.join(" "));
        if !one.is_empty() && !all.contains(&one) {
            all.push(one);
        }
    }
    let turned = if turned.is_some() { "turned" } else { "" };
    (all.len() > 1).then(|| Fingerprint(format!("{:016x}", hash(&[turned, &all.join("\u{1f}")].join("\u{1e}")))))
}

/// The heading in small letters, without signs and years.
fn timeless(heading: &str) -> String {
    let tokens = words::tokens(heading);
    let mut words: Vec<&str> = Vec::new();
    let mut place = 0;
    while let Some(token) = tokens.get(place) {
        let pair = tokens.get(place + 1).map(|next| format!("{token}-{next}"));
        let years = pair.is_some_and(|pair| when::school_year(&pair).is_some());
        let year = when::school_year(token).is_some();
        place += if years { 2 } else { 1 };
        if !years && !year {
            words.push(token);
        }
    }
    words.join(" ")
}

/// FNV-1a: the same on every machine and in every version.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

impl Mapping {
    /// The answers of an earlier file for one with the same fingerprint: each column by its heading, with the years and
    /// rows of the new file. What the earlier file's year, grade and subject were is asked again where the new one does
    /// not say: files of two subjects can have the same headings.
    pub fn for_next(&self, grid: &Grid, own: &Own) -> Self {
        let sheet = grid.turned_by(self.turned);
        let found = headings::find(sheet.as_ref().unwrap_or(grid));
        let rows = found.and_then(|(first, last)| {
            let rows = sheet.as_ref().unwrap_or(grid).rows();
            Some(super::HeadingRows { first: rows.get(first)?.number, last: rows.get(last)?.number })
        });
        let fresh = propose_as(grid, self.turned, rows, own);
        let mut used = vec![0usize; self.columns.len()];
        let named = fresh.constants.indicator.is_some();
        let columns = fresh.columns.iter().map(|column| self.remembered(column, named, &mut used));
        let kept = super::About { period: None, grade: None, subject: None, ..self.constants.clone() };
        let plain_year = match (fresh.plain_year, self.plain_year) {
            (PlainYear::Unknown, PlainYear::Begins | PlainYear::Ends) => self.plain_year,
            (fresh, _) => fresh,
        };
        Self {
            columns: columns.collect(),
            constants: fresh.constants.or(&kept),
            plain_year,
            leave_out_sums: self.leave_out_sums,
            ..fresh
        }
    }

    /// What the column with the same heading was: of several, the one that has been used least. What the new file says
    /// of its indicator, in the heading or in a title (`named`), comes before what the earlier one was about.
    fn remembered(&self, column: &Column, named: bool, used: &mut [usize]) -> Column {
        let name = timeless(&column.heading);
        let same = self.columns.iter().enumerate().filter(|(_, c)| timeless(&c.heading) == name);
        let Some((place, old)) = same.min_by_key(|(place, _)| used.get(*place).copied().unwrap_or(0)) else {
            return column.clone();
        };
        if let Some(times) = used.get_mut(place) {
            *times += 1;
        }
        let period = if old.role == Role::Ignore { None } else { column.about.period.clone() };
        let old_indicator = old.about.indicator.clone().filter(|_| !named);
        let indicator = column.about.indicator.clone().or(old_indicator).filter(|_| old.role != Role::Ignore);
        Column {
            heading: column.heading.clone(),
            role: old.role,
            about: super::About { period, indicator, ..old.about.clone() },
            continues: old.continues || column.continues,
            confidence: Confidence::Certain,
            reason: Reason::Said,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_the_same_whatever_the_year() {
        let check = |text: &str, expected: &str| assert_eq!(timeless(text), expected, "{text}");
        check("2025-26 › Nivå 1 (%)", "nivå 1 %");
        check("Nivå 1, 2024/25", "nivå 1");
        check("Snitt H25", "snitt");
        check("Skole", "skole");
        check("2024", "");
    }
}
