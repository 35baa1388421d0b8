//! One cohort from 5. trinn to its grunnskolepoeng: tests that are not one scale, each beside the country's.

use std::sync::Arc;

use super::super::analysis::{Asked, Section};
use super::super::chart::{Caption, CohortSteps, Drawing, ReferenceRole, ReferenceSeries, StepTest};
use super::super::figure;
use super::super::picture::{Picture, Reference};
use super::super::stand::Stand;
use super::super::table::{Column, Table};
use crate::indicator::{Catalogue, Indicator};
use crate::language::Language;
use crate::school::{Period, UnitLevel};
use crate::store::Result;
use crate::words;

/// The tests of a subject in the order in which a cohort takes them, and the grades of each. 8. and 9. trinn take one.
const TESTS: [&[u8]; 3] = [&[5], &[8, 9], &[10]];

/// A cohort's way, in one subject.
pub(super) struct Steps {
    subject: Arc<Indicator>,
    /// The school year on 5. trinn, whether or not anything is known of it.
    fifth: Period,
    /// Per test that something is known of, one picture of one school year per grade.
    tests: Vec<Vec<Picture>>,
}

impl Steps {
    /// The cohort that most tests tell of, the newest of those; `None` when none has figures of two tests.
    pub fn read(asked: &Asked<'_>, catalogue: &Catalogue, subject: &str) -> Result<Option<Self>> {
        let mut pictures: Vec<Vec<Picture>> = Vec::new();
        for grades in TESTS {
            let mut test = Vec::new();
            for grade in grades {
                let Some(indicator) = indicator(catalogue, subject, *grade) else { continue };
                test.push(Picture::read(asked.store, asked.id, asked.unit, Arc::clone(indicator))?);
            }
            pictures.push(test);
        }
        let all = || pictures.iter().flatten();
        let Some(first) = all().map(|p| Arc::clone(&p.indicator)).find(|i| i.subject().is_some()) else {
            return Ok(None);
        };
        let shown = all().flat_map(|p| (0..p.own.len()).filter_map(move |year| Some((p, p.shown(year)?.period))));
        let mut cohorts: Vec<Period> = shown.filter_map(|(p, period)| fifth(period, p.indicator.grade?)).collect();
        cohorts.sort_unstable();
        cohorts.dedup();
        let ways = cohorts.into_iter().map(|fifth| (fifth, way(&pictures, fifth)));
        let told =
            |tests: &[Vec<Picture>]| tests.iter().filter(|test| test.iter().any(|p| p.shown(0).is_some())).count();
        // Of equally many the last: the newest.
        let fullest = ways.max_by_key(|(_, tests)| told(tests)).filter(|(_, tests)| told(tests) > 1);
        Ok(fullest.map(|(fifth, tests)| Self { subject: first, fifth, tests }))
    }

    pub fn pictures(&self) -> impl Iterator<Item = &Picture> {
        self.tests.iter().flatten()
    }

    /// Which cohort it is, and how far it is told of.
    pub fn sentence(&self, language: Language) -> String {
        let steps: Vec<String> = self.pictures().filter_map(|p| said(p, language)).collect();
        let (grade, period) = self.first();
        words!(
            language,
            "cohorts-steps-sentence",
            grade = language.grade_name(grade),
            period = period.label(),
            steps = language.list(&steps),
        )
    }

    pub fn section(&self, asked: &Asked<'_>) -> Section {
        let language = asked.language;
        let subject = self.subject.subject().unwrap_or_default();
        let (grade, period) = self.first();
        let heading = words!(
            language,
            "cohorts-steps",
            subject = language.measure_name(&self.subject),
            grade = language.grade_name(grade),
            period = period.label(),
        );
        let text = vec![self.sentence(language)];
        Section {
            id: format!("steps-{subject}"),
            chart: Some(Drawing::CohortSteps(self.steps(asked, &heading, &text))),
            table: Some(self.table(asked, &heading)),
            verdicts: self.stands(asked).into_iter().map(|stand| stand.verdict).collect(),
            notes: vec![language.text("cohorts-note-scales", &[])],
            heading,
            text,
            ..Section::default()
        }
    }

    /// The first grade that something is known of, and when.
    fn first(&self) -> (u8, Period) {
        let first = self.pictures().find_map(|p| Some((p.indicator.grade?, *p.periods.first()?)));
        first.unwrap_or((5, self.fifth))
    }

    /// Each step beside the country's; none for the country itself.
    fn stands(&self, asked: &Asked<'_>) -> Vec<Stand> {
        if asked.unit.level == UnitLevel::Country {
            return Vec::new();
        }
        let language = asked.language;
        let own_name = language.unit_kind(asked.unit.level);
        let stand = |picture: &Picture| {
            let mut stand = picture.stand(ReferenceRole::Country, 0, &own_name, language);
            let (what, question) = (language.indicator_name(&picture.indicator), &stand.verdict.question_text);
            stand.verdict.question_text = words!(language, "beside-question", what = what, question = question);
            stand
        };
        self.pictures().map(stand).collect()
    }

    fn steps(&self, asked: &Asked<'_>, title: &str, text: &[String]) -> CohortSteps {
        let language = asked.language;
        let restricted = self.pictures().any(Picture::restricted);
        CohortSteps {
            caption: Caption {
                title: title.to_owned(),
                summary: text.join(" "),
                footer: vec![language.text("cohorts-note-scales", &[])],
                restricted_notice: restricted.then(|| language.text("restricted-notice", &[])),
            },
            own_name: language.sentence_case(&language.unit_kind(asked.unit.level)),
            tests: self.tests.iter().filter_map(|test| step(test, language)).collect(),
            decimal_mark: language.decimal_mark(),
        }
    }

    fn table(&self, asked: &Asked<'_>, what: &str) -> Table {
        let language = asked.language;
        let own = language.sentence_case(&language.unit_kind(asked.unit.level));
        let numeric = |title: String| Column { title, numeric: true };
        let mut columns = vec![
            Column { title: language.text("many-test", &[]), numeric: false },
            Column { title: language.text("table-period", &[]), numeric: false },
            numeric(own),
            numeric(language.text("table-interval", &[])),
            numeric(language.text("table-pupils", &[])),
        ];
        let named = |r: &Reference| language.sentence_case(&language.reference_name(r.role, &r.name));
        let first = self.pictures().next();
        columns.extend(first.into_iter().flat_map(|p| &p.references).map(|r| numeric(named(r))));
        let row = |picture: &Picture| {
            let mut row = vec![
                language.indicator_name(&picture.indicator),
                picture.periods.first().map_or_else(String::new, |p| p.label()),
                figure::value_cell(picture, 0, language),
                figure::interval_cell(picture, 0, language),
                figure::pupils_cell(picture, 0, language),
            ];
            row.extend(picture.references.iter().map(|r| figure::reference_cell(picture, r, 0, language)));
            row
        };
        let caption = words!(language, "table-caption", unit = &asked.unit.name, indicator = what);
        Table { caption, columns, rows: self.pictures().map(row).collect() }
    }
}

/// 10. trinn has no test of its own: there the final grades are the step.
fn indicator<'c>(catalogue: &'c Catalogue, subject: &str, grade: u8) -> Option<&'c Arc<Indicator>> {
    if grade == 10 { catalogue.indicator("gsp.10") } else { catalogue.national_test(subject, grade) }
}

/// The school year in which pupils who are on this grade now were on 5. trinn.
fn fifth(period: Period, grade: u8) -> Option<Period> {
    Period::from_start_year(period.start_year() + 5 - i32::from(grade))
}

/// What is known of the cohort, test by test: a picture of one year per grade. Tests that nothing is known of are left out.
fn way(pictures: &[Vec<Picture>], fifth: Period) -> Vec<Vec<Picture>> {
    let one_year = |picture: &Picture| {
        let mut picture = picture.clone();
        let year = fifth.start_year() + i32::from(picture.indicator.grade?) - 5;
        picture.stretch(&[Period::from_start_year(year)?]);
        Some(picture)
    };
    let tests = pictures.iter().map(|test| test.iter().filter_map(one_year).collect::<Vec<_>>());
    tests.filter(|test| test.iter().any(|p| p.own_at(0).is_some())).collect()
}

/// «47 på 5. trinn (landet 50)».
fn said(picture: &Picture, language: Language) -> Option<String> {
    let point = picture.shown(0)?;
    let number = |value: f64| language.number(value, picture.indicator.decimals);
    let country = picture.reference(ReferenceRole::Country).and_then(|r| r.points.first()?.as_ref()?.value);
    Some(words!(
        language,
        "cohorts-step",
        value = number(point.value?),
        unit = language.unit_of(&picture.indicator),
        grade = language.grade_name(picture.indicator.grade?),
        known = if country.is_some() { "known" } else { "unknown" },
        country = country.map(number).unwrap_or_default(),
    ))
}

fn step(test: &[Picture], language: Language) -> Option<StepTest> {
    let first = test.first()?;
    let indicator = &*first.indicator;
    let grade = |p: &Picture| language.sentence_case(&language.grade_name(p.indicator.grade.unwrap_or_default()));
    let name = match indicator.subject() {
        Some(_) => words!(language, "cohorts-step-test", subject = language.measure_in_sentence(indicator)),
        None => language.measure_name(indicator),
    };
    let mut references: Vec<ReferenceSeries> =
        first.references.iter().map(|r| figure::reference(first, r, language)).collect();
    for picture in test.iter().skip(1) {
        for (series, reference) in references.iter_mut().zip(&picture.references) {
            series.points.extend(figure::reference(picture, reference, language).points);
        }
    }
    Some(StepTest {
        name,
        value_name: language.unit_of(indicator),
        change: language.text("cohorts-step-change", &[]),
        grades: test.iter().map(grade).collect(),
        periods: test.iter().map(|p| p.periods.first().map_or_else(String::new, |p| p.label())).collect(),
        points: test.iter().map(|p| figure::own_point(p, 0, language)).collect(),
        references,
        least_span: indicator.least_span,
        decimals: indicator.decimals,
    })
}
