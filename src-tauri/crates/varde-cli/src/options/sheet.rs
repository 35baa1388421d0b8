//! What the command line can say of a sheet.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use varde_core::import::sheet::{LevelMeasure, PlainYear, Role, Scale};

/// What a sheet does not say of itself.
#[derive(Debug, Args)]
pub struct SheetAnswers {
    /// What a column is, by its heading: unit-name, unit-code, kommune, school-year, month, grade, subject, gender,
    /// ownership, indicator, level-number, group, pupils, half-width, deviation, level-1 … level-5, value, the key of
    /// an indicator such as own.sykefravaer, or ignore. Can be said many times.
    #[arg(long = "map", value_name = "COLUMN=ROLE", value_parser = column_answer)]
    pub maps: Vec<(String, Said)>,
    /// All that is said of the columns, as `--preview --json` shows it in `sheet.mapping`.
    #[arg(long, value_name = "FILE.json")]
    pub mapping: Option<PathBuf>,
    /// Whose figures they are, where no column says it: orgnr, kommunenummer, fylkesnummer or I.
    #[arg(long, value_name = "ID")]
    pub unit: Option<String>,
    /// lesing, regning or engelsk, where no column says it.
    #[arg(long, value_name = "SUBJECT")]
    pub subject: Option<String>,
    /// What the figures are, where no column says it.
    #[arg(long = "figures", value_name = "KEY")]
    pub indicator: Option<String>,
    /// What a year that stands alone means: the one that the school year begins in, or ends in.
    #[arg(long, value_enum)]
    pub plain_year: Option<PlainYearName>,
    /// What the figures on the mastery levels are.
    #[arg(long, value_enum)]
    pub levels: Option<LevelsName>,
    /// How shares are written: 25 or 0,25 for a quarter.
    #[arg(long, value_enum)]
    pub shares: Option<SharesName>,
    /// Read this sheet of a workbook, and no other. Can be said many times.
    #[arg(long = "sheet", value_name = "NAME")]
    pub sheets: Vec<String>,
}

/// A role, and the indicator of its figures where one is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    pub role: Role,
    pub indicator: Option<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum PlainYearName {
    Begins,
    Ends,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum LevelsName {
    Count,
    Share,
    Fraction,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum SharesName {
    Percent,
    Fraction,
}

impl From<PlainYearName> for PlainYear {
    fn from(name: PlainYearName) -> Self {
        match name {
            PlainYearName::Begins => Self::Begins,
            PlainYearName::Ends => Self::Ends,
        }
    }
}

impl From<LevelsName> for LevelMeasure {
    fn from(name: LevelsName) -> Self {
        match name {
            LevelsName::Count => Self::Count,
            LevelsName::Share => Self::Share,
            LevelsName::Fraction => Self::Fraction,
        }
    }
}

impl From<SharesName> for Scale {
    fn from(name: SharesName) -> Self {
        match name {
            SharesName::Percent => Self::AsWritten,
            SharesName::Fraction => Self::Fraction,
        }
    }
}

/// `Sykefravær=own.sykefravaer`; a heading can have the sign in it, a role cannot.
fn column_answer(text: &str) -> Result<(String, Said), String> {
    let (column, word) = text.rsplit_once('=').ok_or_else(|| "COLUMN=ROLE".to_owned())?;
    let said = said(word.trim()).ok_or_else(|| format!("ROLE: «{word}»"))?;
    Ok((column.trim().to_owned(), said))
}

fn said(word: &str) -> Option<Said> {
    let role = match word {
        "ignore" => Role::Ignore,
        "unit-code" => Role::UnitCode,
        "unit-name" => Role::UnitName,
        "kommune" => Role::Kommune,
        "school-year" => Role::SchoolYear,
        "month" => Role::Month,
        "grade" => Role::Grade,
        "subject" => Role::Subject,
        "gender" => Role::Gender,
        "ownership" => Role::Ownership,
        "indicator" => Role::Indicator,
        "level-number" => Role::LevelNumber,
        "group" => Role::Group,
        "pupils" => Role::Pupils,
        "half-width" => Role::HalfWidth,
        "deviation" => Role::Deviation,
        "value" => Role::Value { scale: Scale::AsWritten },
        key if key.contains('.') => {
            let role = Role::Value { scale: Scale::AsWritten };
            return Some(Said { role, indicator: Some(key.to_owned()) });
        }
        level => {
            let level = level.strip_prefix("level-")?.parse().ok().filter(|n| (1..=5).contains(n))?;
            Role::Level { level: Some(level), measure: LevelMeasure::Unknown }
        }
    };
    Some(Said { role, indicator: None })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_told_by_words_or_keys() {
        let check = |text: &str, expected: Option<(&str, Role, Option<&str>)>| {
            let found = column_answer(text).ok();
            let found = found.as_ref().map(|(column, s)| (column.as_str(), s.role, s.indicator.as_deref()));
            assert_eq!(found, expected, "{text}");
        };
        let value = Role::Value { scale: Scale::AsWritten };
        check("Skole=unit-name", Some(("Skole", Role::UnitName, None)));
        check("Andel = 1=own.x", Some(("Andel = 1", value, Some("own.x"))));
        let level = Role::Level { level: Some(2), measure: LevelMeasure::Unknown };
        check("Middels=level-2", Some(("Middels", level, None)));
        check("Middels=level-6", None);
        check("Middels=noe", None);
        check("Middels", None);
    }
}
