//! A picture as a chart's plain data, and as a table.

use super::chart::{DotInterval, OwnPoint, OwnSeries, PointState, ReferencePoint, ReferenceSeries, SeriesBreak};
use super::picture::{Picture, Reference};
use super::table::{Column, Table};
use super::words::{interval, level_sentence, source};
use crate::language::Language;
use crate::observation::Point;
use crate::school::Unit;
use crate::words;

/// The chart of a picture, with its finding as title.
pub(super) fn chart(picture: &Picture, unit: &Unit, title: &str, summary: &str, language: Language) -> DotInterval {
    let indicator = &*picture.indicator;
    let kind = language.unit_kind(unit.level);
    let legend = if indicator.has_uncertainty() {
        words!(language, "chart-legend", unit = kind)
    } else {
        words!(language, "chart-legend-bare", unit = kind)
    };
    DotInterval {
        title: title.to_owned(),
        summary: summary.to_owned(),
        value_name: language.unit_of(indicator),
        periods: picture.periods.iter().map(|p| p.label()).collect(),
        own: OwnSeries {
            name: language.sentence_case(&language.unit_kind(unit.level)),
            points: (0..picture.periods.len()).map(|year| own_point(picture, year, language)).collect(),
        },
        references: picture.references.iter().map(|r| reference(picture, r, language)).collect(),
        breaks: breaks(picture, language),
        least_span: indicator.least_span,
        decimals: indicator.decimals,
        decimal_mark: language.decimal_mark(),
        footer: vec![legend, source(unit, language)],
        restricted_notice: picture.restricted().then(|| language.text("restricted-notice", &[])),
    }
}

fn own_point(picture: &Picture, year: usize, language: Language) -> OwnPoint {
    let (state, period) = (picture.state(year), picture.periods[year]);
    match picture.shown(year) {
        Some(point) => OwnPoint {
            state,
            value: point.value,
            interval: point.interval(&picture.indicator),
            text: language.number(point.value.unwrap_or_default(), picture.indicator.decimals),
            label: level_sentence(picture, point, period, language),
        },
        None => OwnPoint {
            state,
            value: None,
            interval: None,
            text: language.state_word(state),
            label: absent(picture, year, language),
        },
    }
}

/// «2024–25: skjult», «2025–26: 8 elever, for få til at ett år kan sies alene».
fn absent(picture: &Picture, year: usize, language: Language) -> String {
    let (state, period) = (picture.state(year), picture.periods[year].label());
    match (state, picture.own_at(year).and_then(|p| p.n)) {
        (PointState::TooFew, Some(n)) => words!(language, "too-few-in-year", period = period, n = n),
        _ => format!("{period}: {}", language.state_word(state)),
    }
}

fn reference(picture: &Picture, reference: &Reference, language: Language) -> ReferenceSeries {
    let name = language.sentence_case(&language.reference_name(reference.role, &reference.name));
    let points = reference.points.iter().zip(&picture.periods).map(|(point, period)| {
        let value = point.as_ref().and_then(|p| p.value);
        let text = value.map(|v| language.number(v, picture.indicator.decimals)).unwrap_or_default();
        let label = format!("{}, {}: {text}", name, period.label());
        ReferencePoint { value, text, label }
    });
    ReferenceSeries { role: reference.role, points: points.collect(), name }
}

pub(super) fn breaks(picture: &Picture, language: Language) -> Vec<SeriesBreak> {
    let segment = |year: usize| picture.indicator.segment(picture.periods[year]);
    let new = |year: &usize| segment(*year) != segment(*year - 1);
    let label = |year: usize| {
        let begins = segment(year).and_then(|s| s.begins.as_ref());
        begins.map_or_else(|| language.text("break-new-scale", &[]), |words| language.said(words))
    };
    (1..picture.periods.len()).filter(new).map(|before| SeriesBreak { before, label: label(before) }).collect()
}

/// The numbers of a picture, a row per school year.
pub(super) fn table(picture: &Picture, unit: &Unit, language: Language) -> Table {
    let column = |title: String, numeric: bool| Column { title, numeric };
    let mut columns = vec![
        column(language.text("table-period", &[]), false),
        column(language.sentence_case(&language.unit_kind(unit.level)), true),
    ];
    if picture.indicator.has_uncertainty() {
        columns.push(column(language.text("table-interval", &[]), true));
    }
    columns.push(column(language.text("table-pupils", &[]), true));
    let named = |r: &Reference| language.sentence_case(&language.reference_name(r.role, &r.name));
    columns.extend(picture.references.iter().map(|r| column(named(r), true)));
    let rows = (0..picture.periods.len()).map(|year| row(picture, year, language)).collect();
    let caption =
        words!(language, "table-caption", unit = &unit.name, indicator = language.indicator_name(&picture.indicator),);
    Table { caption, columns, rows }
}

fn row(picture: &Picture, year: usize, language: Language) -> Vec<String> {
    const NOTHING: &str = "–";
    let state = picture.state(year);
    let point = picture.own_at(year);
    let number = |p: &Point| p.value.map(|v| language.number(v, picture.indicator.decimals));
    let value = picture.shown(year).and_then(number).map(|v| match state {
        PointState::Restricted => format!("{v} ({})", language.state_word(state)),
        _ => v,
    });
    let ends =
        picture.shown(year).and_then(|p| interval(picture, p, language)).map(|(low, high)| format!("{low}–{high}"));
    let n = point.and_then(|p| p.n).map(|n| language.count(u64::from(n)));
    let mut row = vec![picture.periods[year].label(), value.unwrap_or_else(|| language.state_word(state))];
    if picture.indicator.has_uncertainty() {
        row.push(ends.unwrap_or_else(|| NOTHING.to_owned()));
    }
    row.push(n.unwrap_or_else(|| NOTHING.to_owned()));
    for reference in &picture.references {
        let point = reference.points.get(year).and_then(Option::as_ref);
        row.push(point.and_then(number).unwrap_or_else(|| NOTHING.to_owned()));
    }
    row
}
