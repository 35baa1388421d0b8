//! From 8. to 9. trinn: a line per cohort, its numbers, and what the change can carry.

use super::super::analysis::{Asked, Section};
use super::super::chart::{Caption, Cohort, Drawing, ReferenceSeries, Slope};
use super::super::figure;
use super::super::picture::Picture;
use super::super::table::{Column, Table};
use super::followed::{Followed, GRADES};
use super::steps::Steps;
use crate::judgement::difference::Finding;
use crate::judgement::{Level, Verdict};
use crate::language::Language;
use crate::school::Period;
use crate::words;

/// What one picture can hold.
const MOST_COHORTS: usize = 12;

/// «Fra 8. til 9. trinn: lesing opp (tydelig endring), regning kan være tilfeldig».
pub(super) fn title(followed: &[Followed], language: Language) -> String {
    if followed.is_empty() {
        return language.text("cohorts-title-steps", &[]);
    }
    let changes: Vec<String> = followed.iter().filter_map(|f| change(f, f.newest()?, language)).collect();
    words!(language, "cohorts-title", changes = changes.join(", "))
}

fn change(followed: &Followed, year: usize, language: Language) -> Option<String> {
    let finding = followed.change(year);
    let direction = match &finding {
        Finding::Told(difference) if difference.difference < 0.0 => "down",
        _ => "up",
    };
    let subject = language.measure_in_sentence(&followed.eighth.indicator);
    Some(words!(language, "cohorts-change", what = subject, direction = direction, level = finding.level().word()))
}

/// Each subject's newest cohort in a sentence.
pub(super) fn summary(followed: &[Followed], steps: &[Steps], language: Language) -> String {
    let mut sentences: Vec<String> = followed.iter().filter_map(|f| sentence(f, f.newest()?, language)).collect();
    if sentences.is_empty() {
        let nothing = if followed.is_empty() { None } else { Some(language.text("cohorts-not-told", &[])) };
        sentences.extend(nothing);
    }
    if followed.is_empty() {
        sentences.extend(steps.first().map(|s| s.sentence(language)));
    }
    sentences.join(" ")
}

/// «Lesing: fra 46 (79 elever) til 50 skalapoeng (81 elever), der inntil ±2,9 kan skyldes tilfeldigheter; landets …»
fn sentence(followed: &Followed, year: usize, language: Language) -> Option<String> {
    let Finding::Told(difference) = followed.change(year) else { return None };
    let own = |picture: &Picture, year: usize| {
        let point = picture.shown(year)?;
        Some((language.number(point.value?, picture.indicator.decimals), point.n?))
    };
    let ((before, first), (after, second)) = (own(&followed.eighth, year)?, own(&followed.ninth, year + 1)?);
    let country = followed.country(year, language);
    let known = if country.is_some() { "known" } else { "unknown" };
    let [country_before, country_after] = country.unwrap_or_default();
    Some(words!(
        language,
        "cohorts-sentence",
        what = language.measure_name(&followed.eighth.indicator),
        own = before,
        ownafter = after,
        first = first,
        second = second,
        unit = language.unit_of(&followed.eighth.indicator),
        limit = language.number(difference.half_width_95, followed.eighth.indicator.decimals + 1),
        known = known,
        before = country_before,
        after = country_after,
    ))
}

pub(super) fn section(followed: &Followed, asked: &Asked<'_>) -> Section {
    let language = asked.language;
    let verdicts: Vec<Verdict> = followed.cohorts.iter().rev().filter_map(|y| followed.verdict(*y, language)).collect();
    let newest = followed.newest().and_then(|y| sentence(followed, y, language));
    let judged = verdicts.iter().filter(|v| v.level != Level::CannotTell).count();
    let count = words!(language, "cohorts-count", count = verdicts.len(), judged = judged);
    // The newest cohort is the page's lead; the picture's own words say it again for those who save it.
    let alone: Vec<String> = newest.into_iter().chain([count.clone()]).collect();
    let indicator = &*followed.eighth.indicator;
    Section {
        id: format!("slope-{}", indicator.subject().unwrap_or_default()),
        heading: words!(language, "cohorts-slope", subject = language.measure_name(indicator)),
        chart: Some(Drawing::Slope(slope(followed, asked, &alone))),
        table: Some(table(followed, asked)),
        verdicts,
        text: vec![count],
        ..Section::default()
    }
}

fn slope(followed: &Followed, asked: &Asked<'_>, text: &[String]) -> Slope {
    let language = asked.language;
    let indicator = &*followed.eighth.indicator;
    let restricted = followed.pictures().any(Picture::restricted);
    let first = followed.cohorts.len().saturating_sub(MOST_COHORTS);
    let changes = followed.newest().and_then(|year| change(followed, year, language)).unwrap_or_default();
    Slope {
        caption: Caption {
            title: words!(language, "cohorts-title", changes = changes),
            summary: text.join(" "),
            footer: vec![words!(language, "cohorts-legend", unit = language.unit_kind(asked.unit.level))],
            restricted_notice: restricted.then(|| language.text("restricted-notice", &[])),
        },
        missing: language.text("cohorts-missing", &[]),
        value_name: language.unit_of(indicator),
        own_name: language.sentence_case(&language.unit_kind(asked.unit.level)),
        tests: GRADES.map(|grade| language.sentence_case(&language.grade_name(grade))),
        cohorts: followed.cohorts.iter().skip(first).map(|year| cohort(followed, *year, language)).collect(),
        least_span: indicator.least_span,
        decimals: indicator.decimals,
        decimal_mark: language.decimal_mark(),
    }
}

fn cohort(followed: &Followed, year: usize, language: Language) -> Cohort {
    let Followed { eighth, ninth, .. } = followed;
    let series = |picture: &Picture| -> Vec<ReferenceSeries> {
        picture.references.iter().map(|r| figure::reference(picture, r, language)).collect()
    };
    let mut references = Vec::new();
    for (before, after) in series(eighth).into_iter().zip(series(ninth)) {
        let points = [before.points.get(year), after.points.get(year + 1)].into_iter().flatten().cloned().collect();
        references.push(ReferenceSeries { points, ..before });
    }
    Cohort {
        name: words!(language, "cohorts-name", period = label(eighth, year)),
        points: [figure::own_point(eighth, year, language), figure::own_point(ninth, year + 1, language)],
        references,
    }
}

fn label(picture: &Picture, year: usize) -> String {
    picture.periods.get(year).copied().map_or_else(String::new, Period::label)
}

/// A row per cohort, oldest first.
fn table(followed: &Followed, asked: &Asked<'_>) -> Table {
    let language = asked.language;
    let Followed { eighth, ninth, .. } = followed;
    let numeric = |title: String| Column { title, numeric: true };
    let [eighth_name, ninth_name] = GRADES.map(|grade| language.sentence_case(&language.grade_name(grade)));
    let country = language.sentence_case(&language.unit_kind(crate::school::UnitLevel::Country));
    let columns = vec![
        Column { title: words!(language, "cohorts-column", grade = &eighth_name), numeric: false },
        numeric(eighth_name),
        numeric(language.text("table-pupils", &[])),
        numeric(ninth_name),
        numeric(language.text("table-pupils", &[])),
        numeric(language.text("cohorts-column-change", &[])),
        numeric(language.text("cohorts-column-limit", &[])),
        numeric(words!(language, "cohorts-column-reference", name = country)),
    ];
    let decimals = eighth.indicator.decimals;
    let row = |year: &usize| {
        let (change, limit) = match followed.change(*year) {
            Finding::Told(d) => (
                signed(d.difference, decimals, language),
                format!("±{}", language.number(d.half_width_95, decimals + 1)),
            ),
            Finding::CannotTell(_) => (figure::NOTHING.to_owned(), figure::NOTHING.to_owned()),
        };
        let country = match followed.country_change(*year) {
            Finding::Told(d) => signed(d.difference, decimals, language),
            Finding::CannotTell(_) => figure::NOTHING.to_owned(),
        };
        vec![
            label(eighth, *year),
            figure::value_cell(eighth, *year, language),
            figure::pupils_cell(eighth, *year, language),
            figure::value_cell(ninth, year + 1, language),
            figure::pupils_cell(ninth, year + 1, language),
            change,
            limit,
            country,
        ]
    };
    let what = words!(language, "cohorts-slope", subject = language.measure_name(&eighth.indicator));
    let caption = words!(language, "table-caption", unit = &asked.unit.name, indicator = what);
    Table { caption, columns, rows: followed.cohorts.iter().map(row).collect() }
}

/// «+4», «−2», «0».
fn signed(value: f64, decimals: u8, language: Language) -> String {
    let text = language.number(value, decimals);
    if value > 0.0 && text != "0" { format!("+{text}") } else { text }
}
