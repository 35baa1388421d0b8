//! Sheets on the command line: answers given beforehand, and what is still asked.

use varde_core::import::sheet::{LevelMeasure, Mapping, Question, Role, Scale, questions};
use varde_core::import::{Batch, SheetAnswer};
use varde_core::language::Language;
use varde_core::school::Period;
use varde_core::words;

use super::Outcome;
use crate::options::Answers;

/// Gives every sheet of the batch what was said of it.
pub fn answer(batch: &mut Batch, answers: &Answers, language: Language) -> Outcome {
    let of = &answers.sheet;
    let whole: Option<Mapping> = of.mapping.as_deref().map(|path| read_mapping(path, language)).transpose()?;
    let mut missed: Vec<&str> = of.maps.iter().map(|(column, _)| column.as_str()).collect();
    let sheets: Vec<(usize, String, bool, Mapping)> =
        batch.sheets().map(|s| (s.file, s.name.to_owned(), s.used, s.mapping.clone())).collect();
    for (file, name, used, mut mapping) in sheets {
        let wanted = if of.sheets.is_empty() { used } else { of.sheets.contains(&name) };
        if wanted != used {
            batch.answer_sheet(file, SheetAnswer::Use { used: wanted });
        }
        if !wanted {
            continue;
        }
        let before = mapping.clone();
        if let Some(whole) = &whole {
            mapping = whole.clone();
        }
        for (column, said) in &of.maps {
            for place in named(&mapping, column) {
                missed.retain(|missing| missing != column);
                let column = &mut mapping.columns[place];
                column.role = said.role;
                if let Some(key) = &said.indicator {
                    column.about.indicator = Some(key.clone());
                }
            }
        }
        fill(&mut mapping, answers);
        if mapping != before {
            batch.answer_sheet(file, SheetAnswer::Map { mapping });
        }
    }
    match missed.first() {
        Some(column) => Err(words!(language, "sheet-no-column", column = *column)),
        None => Ok(()),
    }
}

fn read_mapping(path: &std::path::Path, language: Language) -> Outcome<Mapping> {
    let text =
        std::fs::read_to_string(path).map_err(|e| words!(language, "problem-cannot-be-read", error = e.to_string()))?;
    serde_json::from_str(&text)
        .map_err(|e| words!(language, "sheet-no-mapping", path = path.display().to_string(), error = e.to_string()))
}

/// The columns with this heading; its last level is enough.
fn named(mapping: &Mapping, wanted: &str) -> Vec<usize> {
    let wanted = wanted.to_lowercase();
    let is = |heading: &str| {
        let heading = heading.to_lowercase();
        heading == wanted || heading.rsplit(" › ").next() == Some(wanted.as_str())
    };
    (0..mapping.columns.len()).filter(|place| is(&mapping.columns[*place].heading)).collect()
}

/// What no column says.
fn fill(mapping: &mut Mapping, answers: &Answers) {
    let of = &answers.sheet;
    let put = |slot: &mut Option<String>, said: Option<String>| {
        if said.is_some() {
            *slot = said;
        }
    };
    put(&mut mapping.constants.unit, of.unit.clone());
    put(&mut mapping.constants.subject, of.subject.clone());
    put(&mut mapping.constants.indicator, of.indicator.clone());
    put(&mut mapping.constants.period, answers.year.map(period));
    mapping.constants.grade = answers.grade.or(mapping.constants.grade);
    if let Some(plain) = of.plain_year {
        mapping.plain_year = plain.into();
    }
    for column in &mut mapping.columns {
        match (&mut column.role, of.levels, of.shares) {
            (Role::Level { measure, .. }, Some(levels), _) if *measure == LevelMeasure::Unknown => {
                *measure = levels.into();
            }
            (Role::Value { scale }, _, Some(shares)) if *scale == Scale::Unknown => *scale = shares.into(),
            _ => {}
        }
    }
}

/// As a mapping keeps it: months are `2025M11`.
fn period(period: Period) -> String {
    period.to_string().replace("-M", "M")
}

/// The first thing that some sheet still asks, and how it is answered.
pub fn unanswered(batch: &Batch, language: Language) -> Option<String> {
    let asked = batch.sheets().filter(|s| s.used).find_map(|sheet| {
        let question = questions(sheet.mapping).into_iter().next()?;
        Some((sheet.file_name, question.say(sheet.mapping, language), flag(&question, sheet.mapping)))
    });
    let (file, question, flag) = asked?;
    Some(words!(language, "sheet-answer-with", file = file, question = question, flag = flag))
}

fn flag(question: &Question, mapping: &Mapping) -> String {
    let map = |column: &u32, role: &str| {
        let heading = mapping.columns.get(*column as usize).map_or("", |c| c.heading.as_str());
        format!("--map \"{heading}={role}\"")
    };
    match question {
        Question::Figures => "--map \"COLUMN=KEY\"".to_owned(),
        Question::Unit => "--unit ID".to_owned(),
        Question::Period => "--year 2025-26".to_owned(),
        Question::LoneYear => "--plain-year begins|ends".to_owned(),
        Question::Grade => "--grade 7".to_owned(),
        Question::Subject => "--subject lesing|regning|engelsk".to_owned(),
        Question::Indicator { column } => map(column, "KEY"),
        Question::Level { column } => map(column, "level-1"),
        Question::CountOrShare { .. } => "--levels count|share|fraction".to_owned(),
        Question::PercentOrFraction { .. } => "--shares percent|fraction".to_owned(),
    }
}
