//! What a row says it is about.

use super::grid::Grid;
use super::mapping::{About, Mapping, Role};
use super::own::Own;
use super::problem::{KeyPart, SheetProblem};
use super::when::{self, Said, When};
use super::{identity, words};
use crate::import::problem::{Found, Problem};
use crate::indicator::{Gender, Ownership};
use crate::school::{UnitCode, UnitLevel};

/// A unit as a sheet names it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ResultUnit {
    Code(UnitCode),
    /// By its name, and the kommune's where the sheet says it.
    Name {
        name: String,
        kommune: Option<String>,
    },
}

/// What figures are about, settled.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Key {
    pub unit: ResultUnit,
    pub period: When,
    pub grade: Option<u8>,
    pub subject: Option<String>,
    pub gender: Gender,
    pub ownership: Ownership,
}

/// Which level a row is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RowLevel {
    NotSaid,
    Level(u8),
    /// All of them together.
    All,
}

/// What the cells of a row say, before columns and constants have had their word.
#[derive(Debug, Clone)]
pub(super) struct RowKeys {
    pub about: About,
    pub unit: Option<ResultUnit>,
    /// What the sheet calls the unit, also where it has its number.
    pub name: Option<String>,
    pub period: Option<Said>,
    pub level: RowLevel,
}

impl ResultUnit {
    /// A number where it is one, else a name.
    pub(super) fn of(text: &str, kommune: Option<String>) -> Self {
        const COUNTRY: [&str; 7] = ["hele landet", "heile landet", "landet", "nasjonalt", "norge", "noreg", "land"];
        if COUNTRY.contains(&text.trim().to_lowercase().as_str()) {
            return Self::Code(UnitCode::country());
        }
        code(text).map_or_else(|| Self::Name { name: text.trim().to_owned(), kommune }, Self::Code)
    }

    pub fn text(&self) -> &str {
        match self {
            Self::Code(code) => code.as_str(),
            Self::Name { name, .. } => name,
        }
    }
}

/// `974 760 673`, `NO 974760673 MVA`, and numbers whose first zero a spreadsheet has taken.
fn code(text: &str) -> Option<UnitCode> {
    let upper = text.trim().to_uppercase();
    let bare = upper.trim_start_matches("NO").trim_end_matches("MVA");
    let compact: String = bare.chars().filter(|c| !c.is_whitespace() && *c != '.').collect();
    let digits = !compact.is_empty() && compact.bytes().all(|b| b.is_ascii_digit());
    let whole = if digits && matches!(compact.len(), 1 | 3) { format!("0{compact}") } else { compact };
    whole.parse().ok()
}

/// The text of a key cell; of the one above it where the column goes on.
pub(super) struct Cells<'a> {
    grid: &'a Grid,
    mapping: &'a Mapping,
    own: &'a Own,
    above: Vec<&'a str>,
}

impl<'a> Cells<'a> {
    pub fn new(grid: &'a Grid, mapping: &'a Mapping, own: &'a Own) -> Self {
        Self { grid, mapping, own, above: vec![""; grid.width()] }
    }

    /// Takes the rows in their order.
    pub fn go_to(&mut self, row: usize) {
        for (column, above) in self.above.iter_mut().enumerate() {
            let text = self.grid.cell(row, column);
            let continues = self.mapping.columns.get(column).is_some_and(|c| c.continues);
            if !(text.is_empty() && continues) {
                *above = text;
            }
        }
    }

    /// The first column with the role, and what stands in it; nothing where it is empty.
    fn get(&self, role: Role) -> Option<(usize, &'a str)> {
        let column = self.mapping.columns.iter().position(|c| c.role == role)?;
        self.above.get(column).filter(|text| !text.is_empty()).map(|text| (column, *text))
    }

    /// What the row at hand says. A word that is not understood leaves the row out; what is merely odd is noted.
    pub fn keys(&self, row: usize, noted: &mut Vec<Found>) -> Result<RowKeys, Found> {
        let unknown = |(column, text): (usize, &str), key: KeyPart| {
            self.grid.found(row, column, SheetProblem::UnknownWord { key, text: text.to_owned() }.into())
        };
        let read = |role: Role, key: KeyPart| {
            move |of: &dyn Fn(&str) -> bool| match self.get(role) {
                Some(cell) if !of(cell.1) => Err(unknown(cell, key)),
                _ => Ok(()),
            }
        };
        let text = |role: Role| self.get(role).map(|(_, text)| text);
        read(Role::SchoolYear, KeyPart::Period)(&|t| when::school_year(t).is_some())?;
        read(Role::Month, KeyPart::Period)(&|t| when::month(t).is_some())?;
        read(Role::Grade, KeyPart::Grade)(&|t| words::grade_alone(t).is_some())?;
        read(Role::Subject, KeyPart::Subject)(&|t| words::subject(t).is_some())?;
        read(Role::Gender, KeyPart::Gender)(&|t| words::gender_alone(t).is_some())?;
        read(Role::Ownership, KeyPart::Ownership)(&|t| words::ownership_alone(t).is_some())?;
        read(Role::Indicator, KeyPart::Indicator)(&|t| self.indicator(t).is_some())?;
        read(Role::LevelNumber, KeyPart::Level)(&|t| level(t) != RowLevel::NotSaid)?;
        let period = text(Role::SchoolYear).and_then(when::school_year);
        let about = About {
            grade: text(Role::Grade).and_then(words::grade_alone),
            subject: text(Role::Subject).and_then(words::subject).map(str::to_owned),
            gender: text(Role::Gender).and_then(words::gender_alone).map(Into::into),
            ownership: text(Role::Ownership).and_then(words::ownership_alone).map(Into::into),
            indicator: text(Role::Indicator).and_then(|t| self.indicator(t)),
            ..About::default()
        };
        let unit = self.unit(row, noted)?;
        let kommune = matches!(&unit, Some(ResultUnit::Code(code)) if code.level() == UnitLevel::Kommune);
        let name = text(Role::UnitName).or_else(|| text(Role::Kommune).filter(|_| kommune));
        Ok(RowKeys {
            about,
            unit,
            name: name.map(str::to_owned),
            period: period.or_else(|| text(Role::Month).and_then(when::month).map(Said::When)),
            level: text(Role::LevelNumber).map_or(RowLevel::NotSaid, level),
        })
    }

    fn indicator(&self, text: &str) -> Option<String> {
        self.own.named(text).map(|own| own.key.clone()).or_else(|| indicator(text))
    }

    /// The number comes before the name; an empty cell leaves the word to the other.
    fn unit(&self, row: usize, noted: &mut Vec<Found>) -> Result<Option<ResultUnit>, Found> {
        if let Some((column, text)) = self.get(Role::UnitCode) {
            let found = |problem: Problem| self.grid.found(row, column, problem);
            let Some(code) = code(text) else {
                return Err(found(Problem::UnknownUnit { code: text.to_owned() }));
            };
            if code.as_str().len() == 9 && !identity::is_orgnr(code.as_str()) {
                noted.push(found(SheetProblem::WrongCheckDigit { code: code.to_string() }.into()));
            }
            return Ok(Some(ResultUnit::Code(code)));
        }
        let kommune = self.get(Role::Kommune).map(|(_, text)| text.to_owned());
        Ok(self.get(Role::UnitName).map(|(_, text)| ResultUnit::of(text, kommune)))
    }
}

fn level(text: &str) -> RowLevel {
    let number = words::level(text).or_else(|| match &words::tokens(text)[..] {
        [one] => one.parse().ok().filter(|n| (1..=5).contains(n)),
        _ => None,
    });
    match number {
        Some(level) => RowLevel::Level(level),
        None if words::is_sum(text) || words::tokens(text) == ["alle"] => RowLevel::All,
        None => RowLevel::NotSaid,
    }
}

/// A pattern by its words; a key as it stands, such as `own.fravaer`.
fn indicator(text: &str) -> Option<String> {
    let key = text.trim();
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '-');
    let is_key = key.contains('.')
        && !key.ends_with('.')
        && key.starts_with(|c: char| c.is_ascii_lowercase())
        && key.chars().all(plain);
    let named = || words::indicator(text).filter(|key| !key.is_empty()).map(str::to_owned);
    if is_key { Some(key.to_owned()) } else { named() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_numbers_or_names() {
        let check = |text: &str, expected: &str, is_code: bool| {
            let unit = ResultUnit::of(text, None);
            assert_eq!((unit.text(), matches!(unit, ResultUnit::Code(_))), (expected, is_code), "{text}");
        };
        check("974 760 673", "974760673", true);
        check("NO974760673MVA", "974760673", true);
        check("301", "0301", true);
        check("3", "03", true);
        check("3412", "3412", true);
        check("Hele landet", "I", true);
        check("Løten ungdomsskole ", "Løten ungdomsskole", false);
        check("12345", "12345", false);
    }

    #[test]
    fn rows_name_indicators_by_words_or_keys() {
        let check = |text: &str, expected: Option<&str>| assert_eq!(indicator(text).as_deref(), expected, "{text}");
        check("Trivsel", Some("eu.trivsel.{grade}"));
        check("own.fravaer", Some("own.fravaer"));
        check("eu.trivsel.7", Some("eu.trivsel.7"));
        check("Noe annet.", None);
    }
}
