//! Which units the names without a number mean: what people have said, or else what the known units tell.

use std::collections::{BTreeMap, HashMap};

use super::files::ReadFile;
use super::names::{Asked, MOST_SOUGHT, Match, match_names};
use super::preview::{NameCandidate, NameQuestion, NameTold};
use super::problem::Found;
use super::source_problem::SourceProblem;
use super::table::ResultTable;
use crate::school::{Unit, UnitCode, UnitLevel};
use crate::store::{NameAnswers, Reader, Result};

/// What became of the names in one file.
#[derive(Debug, Default)]
pub(super) struct NamedUnits {
    /// The code of each, by its place in the table's units; those without one are not stored.
    pub units: HashMap<usize, UnitCode>,
    pub questions: Vec<NameQuestion>,
    pub told: Vec<NameTold>,
    pub problems: Vec<Found>,
}

impl NamedUnits {
    fn tell(&mut self, name: &str, unit: Option<NameCandidate>) {
        if self.told.len() < MOST_SOUGHT && self.told.iter().all(|told| told.name != name) {
            self.told.push(NameTold { name: name.to_owned(), unit });
        }
    }

    /// One name in two kommuner of a file is one question, as answers are kept by name.
    fn ask(&mut self, name: &str, candidates: &[&Unit]) {
        if self.questions.len() < MOST_SOUGHT && self.questions.iter().all(|q| q.name != name) {
            let candidates = candidates.iter().map(|unit| candidate(unit)).collect();
            self.questions.push(NameQuestion { name: name.to_owned(), candidates });
        }
    }
}

fn candidate(unit: &Unit) -> NameCandidate {
    NameCandidate { id: unit.id.clone(), name: unit.name.clone(), kommune: unit.kommune.clone() }
}

/// For every file what its names mean. `answers` of this import go before those that the store keeps.
pub(super) fn names(files: &[ReadFile], answers: &NameAnswers, reader: Reader<'_>) -> Result<Vec<NamedUnits>> {
    let has_names = |file: &&ReadFile| file.outcome.as_ref().is_ok_and(|t| t.units.iter().any(|u| u.code.is_none()));
    if files.iter().find(has_names).is_none() {
        return Ok(files.iter().map(|_| NamedUnits::default()).collect());
    }
    let mut told = reader.unit_names()?;
    told.extend(answers.iter().map(|(name, code)| (name.clone(), *code)));
    let known = known_units(files, reader)?;
    Ok(files
        .iter()
        .map(|file| file.outcome.as_ref().map_or_else(|_| NamedUnits::default(), |t| named(t, &told, &known)))
        .collect())
}

/// The store's units, and those that the files of the batch bring with their numbers.
fn known_units(files: &[ReadFile], reader: Reader<'_>) -> Result<Vec<Unit>> {
    let mut known: BTreeMap<String, Unit> = reader.units()?.into_iter().map(|u| (u.id.clone(), u)).collect();
    for table in files.iter().filter_map(|f| f.outcome.as_ref().ok()) {
        for unit in &table.units {
            let Some(code) = unit.code.filter(|code| !known.contains_key(code.as_str())) else { continue };
            let kommune = unit.kommune.and_then(|place| table.places.get(place as usize));
            let own = (code.level() == UnitLevel::Kommune).then(|| (code.to_string(), unit.name.clone()));
            let (kommunenummer, kommune) = kommune.map(|(code, name)| (code.to_string(), name.clone())).or(own).unzip();
            let (id, level, name) = (code.to_string(), code.level(), unit.name.clone());
            let orgnr = (level == UnitLevel::School).then(|| id.clone());
            known.insert(id.clone(), Unit { id, level, name, kommune, kommunenummer, orgnr, grades: Vec::new() });
        }
    }
    Ok(known.into_values().collect())
}

fn named(table: &ResultTable, told: &NameAnswers, known: &[Unit]) -> NamedUnits {
    let mut found = NamedUnits::default();
    let asked: Vec<(usize, Asked<'_>)> = (table.units.iter().enumerate())
        .filter(|(_, unit)| unit.code.is_none())
        .map(|(place, unit)| (place, Asked { name: &unit.name, inside: unit.inside.as_deref() }))
        .collect();
    let names: Vec<Asked<'_>> = asked.iter().map(|(_, asked)| *asked).collect();
    let (mut left_out, mut unanswered) = (Vec::new(), Vec::new());
    let mut kommuner: BTreeMap<&str, u32> = BTreeMap::new();
    for ((place, asked), matched) in asked.iter().zip(match_names(&names, known)) {
        // Answers are kept by name alone, so that a file that says where a school of that name lies knows better.
        let placed = asked.inside.is_some() && matches!(matched, Match::Sure(_));
        match told.get(asked.name).filter(|_| !placed) {
            Some(Some(code)) => {
                found.units.insert(*place, *code);
                let unit = known.iter().find(|unit| unit.id == code.as_str()).map(candidate);
                let unknown = || NameCandidate { id: code.to_string(), name: code.to_string(), kommune: None };
                found.tell(asked.name, Some(unit.unwrap_or_else(unknown)));
            }
            Some(None) => {
                left_out.push(*place);
                found.tell(asked.name, None);
            }
            None => {
                let candidates = match matched {
                    Match::Sure(unit) => {
                        // What the store or a file has as a code can be read as one.
                        found.units.extend(unit.id.parse().ok().map(|code| (*place, code)));
                        *kommuner.entry(unit.kommune.as_deref().unwrap_or(&unit.name)).or_default() += 1;
                        continue;
                    }
                    Match::Unsure(candidates) => candidates,
                    Match::Unknown => Vec::new(),
                };
                unanswered.push(*place);
                found.ask(asked.name, &candidates);
            }
        }
    }
    let mut say = |problem: SourceProblem| found.problems.push(Found::in_file(problem.into()));
    for (kommune, names) in kommuner {
        say(SourceProblem::NamesFound { names, kommune: kommune.to_owned() });
    }
    let count = |places: &[usize]| {
        let inside = |unit: u32| places.binary_search(&(unit as usize)).is_ok();
        let results = table.results.iter().filter(|r| inside(r.unit)).count();
        (u32::try_from(places.len()).unwrap_or(u32::MAX), u32::try_from(results).unwrap_or(u32::MAX))
    };
    if let (names @ 1.., results) = count(&unanswered) {
        say(SourceProblem::NamesUnanswered { names, results });
    }
    if let (names @ 1.., results) = count(&left_out) {
        say(SourceProblem::NamesLeftOut { names, results });
    }
    found
}
