//! Whom and when a row or column is about, in Udir's words.

use crate::import::path;
use crate::import::problem::short;
use crate::import::source_problem::{LeftOut, SourceProblem};
use crate::indicator::{Catalogue, Gender, Ownership};
use crate::school::Period;

/// Whom and when a figure is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct About {
    pub grade: u8,
    pub period: Period,
    pub provisional: bool,
    pub gender: Gender,
    pub ownership: Ownership,
}

/// Why a row is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Refused {
    /// With all others of its kind.
    LeftOut(LeftOut),
    /// For what stands in this row.
    Odd(SourceProblem),
}

impl From<LeftOut> for Refused {
    fn from(of: LeftOut) -> Self {
        Self::LeftOut(of)
    }
}

/// The words of the four columns; an empty one says nothing, and is about all.
pub(super) struct Said<'a> {
    pub grade_name: &'a str,
    pub grade_code: &'a str,
    pub period: &'a str,
    pub gender: (&'a str, &'a str),
    pub ownership: (&'a str, &'a str),
}

impl Said<'_> {
    pub fn about(&self, catalogue: &Catalogue) -> Result<About, Refused> {
        let grade = path::grade_of(self.grade_name).or_else(|| self.grade_code.parse().ok());
        let surveyed = |grade: &u8| catalogue.indicator(&format!("eu.deltakelse.{grade}")).is_some();
        let Some(grade) = grade.filter(surveyed) else {
            let grade = if self.grade_name.is_empty() { self.grade_code } else { self.grade_name };
            return Err(LeftOut::Grade { grade: grade.to_owned() }.into());
        };
        let Some((period, provisional)) = path::school_year(self.period) else {
            return Err(Refused::Odd(SourceProblem::UnknownYear { text: short(self.period) }));
        };
        let part = |(column, value): (&str, &str)| LeftOut::Part { column: column.to_owned(), value: value.to_owned() };
        let gender = match self.gender.1 {
            "" | "A" => Gender::All,
            "J" => Gender::Girls,
            "G" => Gender::Boys,
            words => Gender::from_words(words).ok_or_else(|| part(self.gender))?,
        };
        let ownership = match self.ownership.1 {
            "" => Ownership::All,
            words => Ownership::from_words(words).ok_or_else(|| part(self.ownership))?,
        };
        Ok(About { grade, period, provisional, gender, ownership })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::indicator::catalogue;

    #[test]
    fn rows_are_about_what_their_columns_say() {
        let said = |grade: [&'static str; 2], gender: &'static str, owner: &'static str| {
            let [grade_name, grade_code] = grade;
            let (gender, ownership) = (("Kjoenn", gender), ("EierformNavn", owner));
            Said { grade_name, grade_code, period: "2025-26", gender, ownership }.about(catalogue())
        };
        let check = |grade, gender, owner, expected: Option<(u8, Gender, Ownership)>| {
            let found = said(grade, gender, owner).ok().map(|a| (a.grade, a.gender, a.ownership));
            assert_eq!(found, expected, "{grade:?} {gender} {owner}");
        };
        check(["7. årstrinn", "7"], "Alle kjønn", "Alle eierformer", Some((7, Gender::All, Ownership::All)));
        check(["", "10"], "", "", Some((10, Gender::All, Ownership::All)));
        check(["10. trinn", ""], "Jente", "Privat eiet", Some((10, Gender::Girls, Ownership::Private)));
        check(["7. årstrinn", ""], "G", "Offentlig skole", Some((7, Gender::Boys, Ownership::Public)));
        check(["9. årstrinn", "9"], "", "", None);
        check(["7. årstrinn", ""], "Ukjent", "", None);
        let refused = said(["Videregående trinn 1", "11"], "", "").unwrap_err();
        assert_eq!(refused, LeftOut::Grade { grade: "Videregående trinn 1".to_owned() }.into());
    }
}
