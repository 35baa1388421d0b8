//! Names of things and lists of them, as the reader says them.

use super::Language;
use crate::indicator::{Indicator, Measure};
use crate::store::Operation;
use crate::words;

impl Language {
    pub fn subject_name(self, subject: &str) -> String {
        self.text(&format!("subject-{subject}"), &[])
    }

    /// Inside a sentence: Norwegian writes subjects small; in English, languages keep their capital.
    pub fn subject_in_sentence(self, subject: &str) -> String {
        let name = self.subject_name(subject);
        if self == Self::En && subject == "engelsk" { name } else { name.to_lowercase() }
    }

    pub fn grade_name(self, grade: u8) -> String {
        words!(self, "grade", grade = grade)
    }

    /// «Lesing, 8. trinn»; «Grunnskolepoeng».
    pub fn indicator_name(self, indicator: &Indicator) -> String {
        let subject = self.measure_name(indicator);
        match &indicator.measure {
            Measure::Test { .. } => {
                words!(self, "indicator-name", subject = subject, grade = self.grade_name(indicator.grade))
            }
            Measure::Named(_) => subject,
        }
    }

    /// Without its grade: «Lesing», «Grunnskolepoeng».
    pub fn measure_name(self, indicator: &Indicator) -> String {
        match &indicator.measure {
            Measure::Test { subject } => self.subject_name(subject),
            Measure::Named(id) => self.text(&format!("measure-{id}"), &[]),
        }
    }

    /// As what a sentence is about: «lesing på 8. trinn», «grunnskolepoengene».
    pub fn indicator_in_sentence(self, indicator: &Indicator) -> String {
        match &indicator.measure {
            Measure::Test { subject } => {
                let (subject, grade) = (self.subject_in_sentence(subject), self.grade_name(indicator.grade));
                words!(self, "indicator-in-title", subject = subject, grade = grade)
            }
            Measure::Named(id) => self.text(&format!("measure-in-sentence-{id}"), &[]),
        }
    }

    /// What the user did: «import av 6 filer».
    pub fn operation(self, operation: &Operation) -> String {
        match operation {
            Operation::Import { files } => words!(self, "operation-import", files = *files),
        }
    }

    /// The first letter large, as a sentence or a heading begins.
    pub fn sentence_case(self, text: &str) -> String {
        let mut letters = text.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }

    /// «a», «a og b», «a, b og c».
    pub fn list(self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => format!("{} {} {last}", first.join(", "), self.text("and", &[])),
        }
    }
}
