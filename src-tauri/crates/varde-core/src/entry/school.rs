//! A school that no file has told of: for those who have figures of their own and no file at all.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::clock::Timestamp;
use crate::language::Language;
use crate::school::{Period, Unit, UnitCode, UnitLevel};
use crate::store::{Committed, NewUnit, Operation, Result, Store, UnitId, UnitYear};

/// Longer names are something else that was pasted there.
const LONGEST_NAME: usize = 120;

/// A school as people tell of it, each field as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NewSchool {
    pub orgnr: String,
    pub name: String,
    pub kommunenummer: String,
    /// Asked for where the store has no kommune of that number; may be empty.
    pub kommune: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SchoolField {
    Orgnr,
    Name,
    Kommunenummer,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SchoolProblem {
    pub field: SchoolField,
    pub text: String,
}

/// What came of it: the school, or what must be put right first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SchoolReport {
    pub unit: Option<Unit>,
    pub problems: Vec<SchoolProblem>,
}

impl NewSchool {
    /// Puts the school into the store, as one step of undo. Any file's name for it takes the place of the typed one.
    pub fn commit(&self, store: &mut Store, at: Timestamp, language: Language) -> Result<Committed<SchoolReport>> {
        let problems = self.problems(store, language)?;
        let codes = self.code().zip(self.kommune_code());
        let Some((code, kommune)) = codes.filter(|_| problems.is_empty()) else {
            return Ok(Committed { value: SchoolReport { unit: None, problems }, changed: Vec::new() });
        };
        let (name, period) = (self.name.trim().to_owned(), Period::at(at));
        let operation = Operation::School { name: name.clone() };
        let fylke = kommune.as_str().get(..2).unwrap_or_default();
        let committed = store.transact(&operation, at, |writer| {
            let known = writer.reader().known_units()?;
            let school = known.values().map(|unit| unit.id).max().unwrap_or(UnitId::NONE).following();
            let unit = |code, name| NewUnit { code, name, period: Period::EARLIEST };
            let mut new = vec![(school, unit(code, name))];
            let kommune = match known.get(kommune.as_str()) {
                Some(known) => known.id,
                None => {
                    let name = Some(self.kommune.trim()).filter(|name| !name.is_empty()).unwrap_or(kommune.as_str());
                    new.push((school.following(), unit(kommune, name.to_owned())));
                    school.following()
                }
            };
            writer.add_units(&new)?;
            // A kommunenummer begins with the number of its fylke.
            let fylke = known.get(fylke).map(|fylke| fylke.id);
            let lies = |unit, kommune| UnitYear { unit, period, kommune, fylke };
            let kommune_too = (new.len() > 1 && fylke.is_some()).then(|| lies(kommune, None));
            writer.place_units(&[lies(school, Some(kommune))].into_iter().chain(kommune_too).collect::<Vec<_>>())
        })?;
        let unit = store.unit(&code)?.map(|found| found.1);
        Ok(Committed { value: SchoolReport { unit, problems: Vec::new() }, changed: committed.changed })
    }

    /// What is wrong with the fields, in words; empty when the school can be written.
    pub fn problems(&self, store: &Store, language: Language) -> Result<Vec<SchoolProblem>> {
        let mut problems = Vec::new();
        let mut note = |field, id| problems.push(SchoolProblem { field, text: language.text(id, &[]) });
        match self.code() {
            None => note(SchoolField::Orgnr, "entry-school-orgnr"),
            Some(code) if store.unit(&code)?.is_some() => note(SchoolField::Orgnr, "entry-school-known"),
            Some(_) => {}
        }
        let name = self.name.trim();
        if name.is_empty() || name.chars().count() > LONGEST_NAME {
            note(SchoolField::Name, "entry-school-name");
        }
        if self.kommune_code().is_none() {
            note(SchoolField::Kommunenummer, "entry-school-kommune");
        }
        Ok(problems)
    }

    fn code(&self) -> Option<UnitCode> {
        let orgnr = digits(&self.orgnr);
        orgnr.parse::<UnitCode>().ok().filter(|code| code.level() == UnitLevel::School && checks(&orgnr))
    }

    fn kommune_code(&self) -> Option<UnitCode> {
        let code = digits(&self.kommunenummer).parse::<UnitCode>().ok();
        code.filter(|code| code.level() == UnitLevel::Kommune)
    }
}

/// Without the spaces that an orgnr is written with: `974 573 547`.
fn digits(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// The ninth digit follows from the eight before it: weights 3, 2, 7, 6, 5, 4, 3, 2, modulus 11 (Brønnøysundregistrene).
fn checks(orgnr: &str) -> bool {
    let digits: Vec<u32> = orgnr.chars().filter_map(|c| c.to_digit(10)).collect();
    let sum: u32 = digits.iter().zip([3, 2, 7, 6, 5, 4, 3, 2, 1]).map(|(digit, weight)| digit * weight).sum();
    digits.len() == 9 && sum.is_multiple_of(11)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_digit_of_an_orgnr_follows_from_the_others() {
        let check = |orgnr: &str, expected: bool| assert_eq!(checks(orgnr), expected, "{orgnr}");
        check("974573547", true);
        check("975270882", true);
        check("974573548", false);
        check("975270828", false);
        check("97457354", false);
    }
}
