//! An import in the reader's words.

use serde::{Deserialize, Serialize};

use super::compare::{FilePlan, Plan};
use super::files::ReadFile;
use super::preview::{Change, FileKind, FilePreview, Problem, Tally};
use super::problem::Found;
use super::table::ResultTable;
use crate::indicator::{Indicator, Measure};
use crate::language::Language;
use crate::observation::{Observation, Status};
use crate::school::Period;
use crate::store::SourceRow;
use crate::words;

/// What a stored file was, as data.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SourceContent {
    /// `YYYYMMDDHHMM`, when the file's name said it.
    pub exported: Option<u64>,
    /// First calendar years of the school years.
    pub periods: Vec<i32>,
    pub grades: Vec<u8>,
    pub subjects: Vec<String>,
    /// What goes by its own name instead of a subject, such as `gsp`; with `=` before it, the name that people gave it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<String>,
}

impl SourceContent {
    pub(super) fn of(exported: Option<u64>, table: &ResultTable) -> Self {
        let mut periods: Vec<_> = table.groups.iter().map(|g| g.period.start_year()).collect();
        let mut indicators: Vec<&Indicator> = table.groups.iter().map(|g| &*g.indicator).collect();
        indicators.sort_by_key(|i| (i.area, i.grade));
        let mut grades: Vec<_> = indicators.iter().filter_map(|i| i.grade).collect();
        let (mut subjects, mut measures) = (Vec::new(), Vec::new());
        for indicator in indicators {
            let names = if indicator.subject().is_some() { &mut subjects } else { &mut measures };
            let name = match &indicator.measure {
                Measure::Test { subject }
                | Measure::Mastery { subject }
                | Measure::Level { subject, .. }
                | Measure::Participation { subject } => subject.clone(),
                Measure::Named(id) => id.clone(),
                // The index says enough of its questions.
                Measure::Item { .. } => continue,
                Measure::Own { name } => format!("={name}"),
            };
            if !names.contains(&name) {
                names.push(name);
            }
        }
        periods.sort_unstable();
        periods.dedup();
        grades.dedup();
        Self { exported, periods, grades, subjects, measures }
    }

    /// What a source says of itself; nothing, if another version wrote it in another way.
    pub(super) fn read(content: &str) -> Self {
        serde_json::from_str(content).unwrap_or_default()
    }

    fn periods(&self) -> Vec<String> {
        self.periods.iter().filter_map(|y| Period::from_start_year(*y)).map(Period::label).collect()
    }

    fn grades(&self, language: Language) -> Vec<String> {
        self.grades.iter().map(|g| words!(language, "grade", grade = *g)).collect()
    }

    fn subjects(&self, language: Language) -> Vec<String> {
        self.subjects
            .iter()
            .map(|s| language.text(&format!("subject-{s}"), &[]))
            .chain(self.measures(language))
            .collect()
    }

    fn measures(&self, language: Language) -> Vec<String> {
        let name = |m: &String| match m.strip_prefix('=') {
            Some(own) => own.to_owned(),
            None => language.text(&format!("measure-{m}"), &[]),
        };
        self.measures.iter().map(name).collect()
    }

    fn what(&self, language: Language) -> String {
        let (periods, grades) = (self.periods(), self.grades(language));
        if self.subjects.is_empty() && !self.measures.is_empty() {
            return words!(
                language,
                "import-what-measures",
                what = language.list(&self.measures(language)),
                years = periods.len(),
                periods = language.list(&periods),
            );
        }
        words!(
            language,
            "import-what-national-tests",
            grades = language.list(&grades),
            years = periods.len(),
            periods = language.list(&periods),
        )
    }
}

/// A stored file in words: what it was, and what was odd in it.
pub fn describe_source(row: &SourceRow, language: Language) -> (String, Vec<Problem>) {
    let content = SourceContent::read(&row.source.content);
    let problems = row.source.problems.iter().filter_map(|p| serde_json::from_str::<Found>(p).ok());
    (content.what(language), problems.map(|p| p.say(language)).collect())
}

pub(super) fn files(files: &[ReadFile], plan: &Plan<'_>, language: Language) -> Vec<FilePreview> {
    files.iter().zip(&plan.files).map(|(file, plan)| preview_of(file, plan, language)).collect()
}

fn preview_of(file: &ReadFile, plan: &FilePlan, language: Language) -> FilePreview {
    match &file.outcome {
        Err(problem) => FilePreview {
            name: file.name.clone(),
            kind: FileKind::Unknown,
            what: words!(language, "import-what-unknown"),
            encoding: file.encoding.clone(),
            periods: Vec::new(),
            grades: Vec::new(),
            subjects: Vec::new(),
            tally: Tally::default(),
            changes: Vec::new(),
            problems: vec![Found::in_file(problem.clone()).say(language)],
            problem_count: 1,
            advice: Vec::new(),
            refused: true,
        },
        Ok(table) => {
            let content = SourceContent::of(file.exported, table);
            let problems = plan.problem.iter().chain(&table.problems);
            FilePreview {
                name: file.name.clone(),
                kind: table.kind,
                what: content.what(language),
                encoding: file.encoding.clone(),
                periods: content.periods(),
                grades: content.grades(language),
                subjects: content.subjects(language),
                tally: Tally { new: plan.new, changed: plan.changed, unchanged: plan.unchanged, ..table.tally },
                changes: plan.differences.iter().map(|d| change(d, language)).collect(),
                problems: problems.map(|p| p.say(language)).collect(),
                problem_count: table.problem_count + u32::from(plan.problem.is_some()),
                advice: table.advice.iter().map(|a| a.say(language)).collect(),
                refused: false,
            }
        }
    }
}

fn change(difference: &super::compare::Difference, language: Language) -> Change {
    Change {
        unit: difference.unit.clone(),
        indicator: language.indicator_name(&difference.indicator),
        period: difference.period.label(),
        before: result(&difference.before, language),
        after: result(&difference.after, language),
    }
}

/// A result with its uncertainty and its number of pupils: «46 ± 1,9, 81 elever».
fn result(observation: &Observation, language: Language) -> String {
    let status = observation.status();
    let Some(value) = observation.value.value() else {
        return language.text(&format!("status-{}", status.word()), &[]);
    };
    let mut text = language.number(value, 3);
    if let Some(spread) = observation.spread.value() {
        text.push_str(&format!(" ± {}", language.number(spread, 3)));
    }
    if let Some(n) = observation.n.number {
        text.push_str(", ");
        text.push_str(&words!(language, "pupils", count = n.unsigned_abs()));
    }
    if status == Status::Restricted {
        text.push_str(&format!(" ({})", language.text("status-restricted", &[])));
    }
    text
}

pub(super) fn total(files: &[FilePreview]) -> Tally {
    files.iter().map(|f| f.tally).sum()
}

pub(super) fn preview(files: &[FilePreview], total: &Tally, passed_over: u32, language: Language) -> String {
    let refused = files.iter().filter(|f| f.refused).count();
    let mut sentences = vec![match files.len() - refused {
        0 if files.is_empty() => words!(language, "import-nothing-found"),
        0 => words!(language, "import-none-usable", files = files.len()),
        usable if total.new + total.changed == 0 => {
            words!(language, "import-nothing-new", files = usable)
        }
        usable => words!(
            language,
            "import-would",
            files = usable,
            new = total.new,
            changed = total.changed,
            unchanged = total.unchanged,
        ),
    }];
    if refused > 0 && refused < files.len() {
        sentences.push(words!(language, "import-some-refused", files = refused));
    }
    if passed_over > 0 {
        sentences.push(words!(language, "import-passed-over", files = passed_over));
    }
    sentences.join(" ")
}

pub(super) fn report(files: &[FilePreview], total: &Tally, language: Language) -> String {
    let refused = files.iter().filter(|f| f.refused).count();
    let usable = files.len() - refused;
    let mut sentences = vec![match usable {
        0 if files.is_empty() => words!(language, "import-nothing-found"),
        0 => words!(language, "import-none-usable", files = files.len()),
        _ if total.new + total.changed == 0 => words!(language, "import-changed-nothing"),
        _ => words!(language, "import-did", files = usable, new = total.new, changed = total.changed),
    }];
    if refused > 0 && usable > 0 {
        sentences.push(words!(language, "import-some-refused", files = refused));
    }
    let left_out: u32 = files.iter().filter(|f| !f.refused).map(|f| f.problem_count).sum();
    if left_out > 0 {
        sentences.push(words!(language, "import-problems", count = left_out));
    }
    sentences.join(" ")
}
