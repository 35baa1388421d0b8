//! Why a column is proposed as what it is, as data.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::language::Language;
use crate::words;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "SheetReason")]
pub enum Reason {
    /// The heading has a word that Varde knows.
    Heading,
    /// Numbers with an orgnr's check digit.
    Orgnr,
    SchoolYears,
    /// Subjects, genders or grades that Varde knows.
    KnownWords,
    UnitNames,
    /// The first column of text.
    FirstText,
    /// Headings that are names of schools.
    UnitsAsHeadings,
    /// Across the levels they make 100.
    SharesAddUp,
    PercentSigns,
    /// They do not make 100, and none has decimals.
    WholeNumbers,
    /// They make the number of pupils that stands beside them.
    CountsAddUp,
    /// The counts of the same levels stand beside them and say more.
    CountsBeside,
    /// Another column says the same better.
    SaidBetter,
    /// Several levels in one.
    SeveralLevels,
    /// Names of pupils have no place here.
    PupilNames,
    /// Nothing says what it is.
    Nothing,
    /// A person has said it, now or for an earlier file.
    Said,
}

impl Reason {
    pub fn say(self, language: Language) -> String {
        match self {
            Self::Heading => words!(language, "sheet-reason-heading"),
            Self::Orgnr => words!(language, "sheet-reason-orgnr"),
            Self::SchoolYears => words!(language, "sheet-reason-school-years"),
            Self::KnownWords => words!(language, "sheet-reason-known-words"),
            Self::UnitNames => words!(language, "sheet-reason-unit-names"),
            Self::FirstText => words!(language, "sheet-reason-first-text"),
            Self::UnitsAsHeadings => words!(language, "sheet-reason-units-as-headings"),
            Self::SharesAddUp => words!(language, "sheet-reason-shares-add-up"),
            Self::PercentSigns => words!(language, "sheet-reason-percent-signs"),
            Self::WholeNumbers => words!(language, "sheet-reason-whole-numbers"),
            Self::CountsAddUp => words!(language, "sheet-reason-counts-add-up"),
            Self::CountsBeside => words!(language, "sheet-reason-counts-beside"),
            Self::SaidBetter => words!(language, "sheet-reason-said-better"),
            Self::SeveralLevels => words!(language, "sheet-reason-several-levels"),
            Self::PupilNames => words!(language, "sheet-reason-pupil-names"),
            Self::Nothing => words!(language, "sheet-reason-nothing"),
            Self::Said => words!(language, "sheet-reason-said"),
        }
    }
}
