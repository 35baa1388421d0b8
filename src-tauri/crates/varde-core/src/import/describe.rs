//! An import in the reader's words.

use serde::{Deserialize, Serialize};

use super::compare::{FilePlan, Plan};
use super::files::ReadFile;
use super::preview::{Change, FileKind, FilePreview, Problem, Tally};
use super::problem::Found;
use super::table::ResultTable;
use crate::indicator::{Area, Indicator, Measure, catalogue};
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
    /// The grades of the national tests, and of Elevundersøkelsen.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub test_grades: Vec<u8>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub survey_grades: Vec<u8>,
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
        grades.sort_unstable();
        grades.dedup();
        let of_area = |area: Area| {
            let mut grades: Vec<_> = table.groups.iter().map(|g| &g.indicator).filter(|i| i.area == area).collect();
            grades.sort_by_key(|i| i.grade);
            let mut grades: Vec<_> = grades.into_iter().filter_map(|i| i.grade).collect();
            grades.dedup();
            grades
        };
        let (test_grades, survey_grades) = (of_area(Area::NationalTests), of_area(Area::Survey));
        Self { exported, periods, grades, subjects, measures, test_grades, survey_grades }
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
        self.measures.iter().map(|m| measure(m, language)).collect()
    }

    /// What it is, from whom, and of which years.
    fn what(&self, kind: FileKind, language: Language) -> String {
        let from = words!(language, "import-what-from", publisher = publisher(kind));
        let what = language.sentence_case(&language.list(&self.parts(kind, language)));
        let periods = self.periods();
        if periods.is_empty() {
            return words!(language, "import-what-undated", what = what, from = from);
        }
        let (years, periods) = (periods.len(), language.list(&periods));
        words!(language, "import-what", what = what, from = from, years = years, periods = periods)
    }

    /// Such as «nasjonale prøver på 5. trinn» and «Elevundersøkelsen (mobbing på skolen) på 7. trinn».
    fn parts(&self, kind: FileKind, language: Language) -> Vec<String> {
        let grades = |grades: &[u8]| {
            let names: Vec<_> = grades.iter().map(|g| language.grade_name(*g)).collect();
            language.list(&names)
        };
        let mut parts = Vec::new();
        if !self.subjects.is_empty() {
            // A source that an earlier version wrote has all its grades in one list.
            let of = if self.test_grades.is_empty() { &self.grades } else { &self.test_grades };
            parts.push(words!(language, "import-what-tests", grades = grades(of)));
        }
        let surveyed = |id: &&String| catalogue().indicator(&format!("eu.{id}.10")).is_some();
        let survey: Vec<&str> = self.measures.iter().filter(surveyed).map(String::as_str).collect();
        if !survey.is_empty() {
            let about = match survey.as_slice() {
                all if all.iter().all(|id| id.starts_with("mobbing")) => "bullying",
                ["deltakelse"] => "participation",
                _ => "all",
            };
            let grades = grades(if self.survey_grades.is_empty() { &self.grades } else { &self.survey_grades });
            parts.push(words!(language, "import-what-survey", about = about, grades = grades));
        }
        parts.extend(self.measures.iter().filter(|id| !surveyed(id)).map(|id| measure(id, language)));
        if parts.is_empty() {
            let survey = matches!(kind, FileKind::UdirJson | FileKind::WideSurvey);
            parts.push(words!(language, "import-what-nothing", about = if survey { "survey" } else { "figures" }));
        }
        parts
    }
}

/// What goes by its own name, by how a source keeps it.
fn measure(kept: &str, language: Language) -> String {
    match kept.strip_prefix('=') {
        Some(own) => own.to_owned(),
        None => language.text(&format!("measure-{kept}"), &[]),
    }
}

/// Whose figures a file has, as the messages choose by it.
fn publisher(kind: FileKind) -> &'static str {
    match kind {
        FileKind::UdirJson => "udir",
        FileKind::Skoleporten => "skoleporten",
        FileKind::JsonStat => "ssb",
        FileKind::Sheet => "sheet",
        FileKind::Typed => "typed",
        _ => "statistikkbanken",
    }
}

/// A stored file in words: what it was, and what was odd in it.
pub fn describe_source(row: &SourceRow, language: Language) -> (String, Vec<Problem>) {
    let content = SourceContent::read(&row.source.content);
    let problems = row.source.problems.iter().filter_map(|p| serde_json::from_str::<Found>(p).ok());
    let kind = FileKind::from_word(&row.source.kind);
    (content.what(kind, language), problems.map(|p| p.say(language)).collect())
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
            questions: Vec::new(),
            told: Vec::new(),
            needs: None,
            sheet: None,
            refused: true,
        },
        Ok(table) => {
            let content = SourceContent::of(file.exported, table);
            let problems = plan.problems.iter().chain(&table.problems);
            let found = u32::try_from(plan.problems.len()).unwrap_or(u32::MAX);
            FilePreview {
                name: file.name.clone(),
                kind: table.kind,
                what: content.what(table.kind, language),
                encoding: file.encoding.clone(),
                periods: content.periods(),
                grades: content.grades(language),
                subjects: content.subjects(language),
                tally: Tally { new: plan.new, changed: plan.changed, unchanged: plan.unchanged, ..table.tally },
                changes: plan.differences.iter().map(|d| change(d, language)).collect(),
                problems: problems.map(|p| p.say(language)).collect(),
                problem_count: table.problem_count.saturating_add(found),
                advice: table.advice.iter().map(|a| a.say(language)).collect(),
                questions: plan.questions.clone(),
                told: plan.told.clone(),
                needs: table.needs.clone(),
                // All that it holds was left out, each for its own reason.
                refused: table.results.is_empty() && table.needs.is_none() && !asks(file),
                sheet: file.sheet.as_ref().map(|sheet| sheet.view(table, language)),
            }
        }
    }
}

/// A sheet that somebody has to say more of, or that is left out.
fn asks(file: &ReadFile) -> bool {
    file.sheet.as_ref().is_some_and(|sheet| sheet.is_waiting() || !sheet.used)
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
pub(crate) fn result(observation: &Observation, language: Language) -> String {
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

/// Sheets of workbooks that are not read.
fn left_out(files: &[FilePreview]) -> usize {
    files.iter().filter(|f| f.sheet.as_ref().is_some_and(|sheet| !sheet.used)).count()
}

/// Files that ask something before all of them can be stored.
fn waiting(files: &[FilePreview]) -> usize {
    let asks = |f: &&FilePreview| {
        let sheet = f.sheet.as_ref().is_some_and(|sheet| sheet.used && !sheet.questions.is_empty());
        sheet || f.needs.is_some() || !f.questions.is_empty()
    };
    files.iter().filter(asks).count()
}

pub(super) fn preview(files: &[FilePreview], total: &Tally, passed_over: u32, language: Language) -> String {
    let (refused, left) = (files.iter().filter(|f| f.refused).count(), left_out(files));
    let mut sentences = vec![match files.len() - refused - left {
        0 if files.is_empty() => words!(language, "import-nothing-found"),
        0 => words!(language, "import-none-usable", files = files.len()),
        _ if total.new + total.changed == 0 && waiting(files) > 0 => {
            words!(language, "import-waits", files = waiting(files))
        }
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
    if refused > 0 && refused + left < files.len() {
        sentences.push(words!(language, "import-some-refused", files = refused));
    }
    if let (waiting @ 1.., true) = (waiting(files), total.new + total.changed > 0) {
        sentences.push(words!(language, "import-some-wait", files = waiting));
    }
    if passed_over > 0 {
        sentences.push(words!(language, "import-passed-over", files = passed_over));
    }
    sentences.join(" ")
}

pub(super) fn report(files: &[FilePreview], total: &Tally, language: Language) -> String {
    let refused = files.iter().filter(|f| f.refused).count();
    let usable = files.len() - refused - left_out(files);
    let mut sentences = vec![match usable {
        0 if files.is_empty() => words!(language, "import-nothing-found"),
        0 => words!(language, "import-none-usable", files = files.len()),
        _ if total.new + total.changed == 0 && waiting(files) > 0 => {
            words!(language, "import-waits", files = waiting(files))
        }
        _ if total.new + total.changed == 0 => words!(language, "import-changed-nothing"),
        _ => words!(language, "import-did", files = usable, new = total.new, changed = total.changed),
    }];
    if refused > 0 && usable > 0 {
        sentences.push(words!(language, "import-some-refused", files = refused));
    }
    if let (waiting @ 1.., true) = (waiting(files), total.new + total.changed > 0) {
        sentences.push(words!(language, "import-some-wait", files = waiting));
    }
    let left_out: u32 = files.iter().filter(|f| !f.refused).map(|f| f.problem_count).sum();
    if left_out > 0 {
        sentences.push(words!(language, "import-problems", count = left_out));
    }
    sentences.join(" ")
}
