//! Names of things and lists of them, as the reader says them.

use super::Language;
use crate::indicator::{Area, Indicator, Measure, Words, catalogue};
use crate::school::Period;
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

    /// «Lesing, 8. trinn»; «Støtte fra lærer, 7. trinn»; «Grunnskolepoeng».
    pub fn indicator_name(self, indicator: &Indicator) -> String {
        let subject = self.measure_name(indicator);
        match indicator.grade.filter(|_| indicator.area != Area::FinalGrades) {
            Some(grade) => words!(self, "indicator-name", subject = subject, grade = self.grade_name(grade)),
            None => subject,
        }
    }

    /// Without its grade: «Lesing», «Mestringsnivå 1 i lesing», «Grunnskolepoeng».
    pub fn measure_name(self, indicator: &Indicator) -> String {
        let subject = |s: &str| self.subject_in_sentence(s);
        match &indicator.measure {
            Measure::Test { subject } => self.subject_name(subject),
            Measure::Mastery { subject: s } => words!(self, "measure-of-mastery", subject = subject(s)),
            Measure::Level { subject: s, level } => {
                words!(self, "measure-of-level", subject = subject(s), level = *level)
            }
            Measure::Participation { subject: s } => words!(self, "measure-of-participation", subject = subject(s)),
            Measure::Named(id) => self.text(&format!("measure-{id}"), &[]),
            Measure::Item { name, .. } | Measure::Own { name } => name.clone(),
        }
    }

    /// Where figures come from, as a button names it: «Nasjonale prøver», «Elevundersøkelsen».
    pub fn area_name(self, area: Area) -> String {
        self.text(&format!("area-{}", area.word()), &[])
    }

    /// What is measured of a test's subject: «Skalapoeng», «Deltakelse»; empty for what is not about one.
    pub fn test_measure(self, indicator: &Indicator) -> String {
        match &indicator.measure {
            Measure::Test { .. } => self.sentence_case(&self.unit_of(indicator)),
            Measure::Mastery { .. } => self.text("test-mastery", &[]),
            Measure::Level { level, .. } => words!(self, "test-level", level = *level),
            Measure::Participation { .. } => self.text("test-participation", &[]),
            Measure::Named(_) | Measure::Item { .. } | Measure::Own { .. } => String::new(),
        }
    }

    /// As what a sentence is about: «lesing på 8. trinn», «grunnskolepoengene».
    pub fn indicator_in_sentence(self, indicator: &Indicator) -> String {
        let subject = self.measure_in_sentence(indicator);
        match indicator.grade.filter(|_| indicator.area != Area::FinalGrades) {
            Some(grade) => words!(self, "indicator-in-title", subject = subject, grade = self.grade_name(grade)),
            None => subject,
        }
    }

    /// The same without its grade: «lesing», «støtte fra lærer».
    pub fn measure_in_sentence(self, indicator: &Indicator) -> String {
        let small = |text: String| {
            let mut letters = text.chars();
            letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
        };
        match &indicator.measure {
            Measure::Test { subject } => self.subject_in_sentence(subject),
            Measure::Named(id) => self.text(&format!("measure-in-sentence-{id}"), &[]),
            Measure::Item { name, .. } | Measure::Own { name } => format!("«{name}»"),
            _ => small(self.measure_name(indicator)),
        }
    }

    /// What the indicator counts: «skalapoeng», «prosent».
    pub fn unit_of(self, indicator: &Indicator) -> String {
        match &indicator.measure {
            Measure::Own { .. } => indicator.unit.clone(),
            _ => self.text(&format!("unit-{}", indicator.unit), &[]),
        }
    }

    /// Words of the catalogue, or people's own.
    pub fn said(self, words: &Words) -> String {
        match words {
            Words::Message(id) => self.text(id, &[]),
            Words::Text(text) => text.clone(),
        }
    }

    /// «2025–26»; «november 2025».
    pub fn period(self, period: Period) -> String {
        match period.month() {
            None => period.label(),
            Some((year, month)) => format!("{} {year}", self.text(&format!("month-{month:02}"), &[])),
        }
    }

    /// «nov. 25», for an axis.
    pub fn short_period(self, period: Period) -> String {
        match period.month() {
            None => period.label(),
            Some((year, month)) => {
                let name: String = self.text(&format!("month-{month:02}"), &[]).chars().take(3).collect();
                format!("{name} {:02}", year % 100)
            }
        }
    }

    /// What the user did: «import av 6 filer».
    pub fn operation(self, operation: &Operation) -> String {
        match operation {
            Operation::Import { files } => words!(self, "operation-import", files = *files),
            Operation::LoadExample => words!(self, "operation-load-example"),
            Operation::RemoveExample => words!(self, "operation-remove-example"),
            Operation::AnswerNames { names } => words!(self, "operation-answer-names", names = *names),
            Operation::Entry { results, units, unit } => {
                words!(self, "operation-entry", results = *results, units = *units, unit = unit)
            }
            Operation::PrivateSchool { name, private } => {
                let private = if *private { "yes" } else { "no" };
                words!(self, "operation-private-school", name = name, private = private)
            }
            Operation::School { name } => words!(self, "operation-school", name = name),
            Operation::OwnIndicator { edit, name } => {
                words!(self, "operation-own-indicator", edit = edit.word(), name = name)
            }
            Operation::Mapping { edit, name } => {
                words!(self, "operation-mapping", edit = edit.word(), name = name)
            }
            Operation::Break { edit, indicator, name, period } => {
                let known = catalogue().indicator(indicator).map(|i| self.indicator_name(i));
                let name = known.unwrap_or_else(|| name.clone());
                let period = period.parse().map_or_else(|_| period.clone(), |period| self.period(period));
                words!(self, "operation-break", edit = edit.word(), name = name, period = period)
            }
            Operation::Thread { edit, what, name, field, .. } => {
                let own = matches!(field.as_str(), "locked_at" | "reopened" | "skipped" | "lifted");
                let act = if own { field } else { edit.word() };
                let what = self.text(&format!("thread-kind-{what}"), &[]);
                let named = if name.is_empty() { "no" } else { "yes" };
                words!(self, "operation-thread", act = act, what = what, name = name, named = named)
            }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::indicator::catalogue;

    #[test]
    fn an_indicator_is_found_by_its_area_and_what_is_measured() {
        let check = |key: &str, area: &str, measure: &str| {
            let indicator = catalogue().indicator(key).unwrap();
            let said = (Language::Nb.area_name(indicator.area), Language::Nb.test_measure(indicator));
            assert_eq!(said, (area.to_owned(), measure.to_owned()), "{key}");
        };
        check("np.lesing.8.skalapoeng", "Nasjonale prøver", "Skalapoeng");
        check("np.lesing.8.mestring", "Nasjonale prøver", "Mestringsnivåer");
        check("np.lesing.8.mestring.1", "Nasjonale prøver", "Mestringsnivå 1");
        check("np.engelsk.5.deltakelse", "Nasjonale prøver", "Deltakelse");
        check("eu.stotte.7", "Elevundersøkelsen", "");
        check("eu.deltakelse.10", "Elevundersøkelsen", "");
        check("gsp.10", "Avsluttende vurdering", "");
    }
}
