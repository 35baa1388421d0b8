//! Whole pictures, kept beside the tests: a change of a line or a label shows in review.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

#[path = "../fixtures/charts.rs"]
#[allow(dead_code)]
mod charts;

use varde_chart::{ChartError, Frame, Size, Style, Theme, draw_dot_interval, png};
use varde_core::page::chart::{DotInterval, PointState, SeriesBreak};

const INLINE: Style = Style { theme: Theme::Light, size: Size { width: 660, height: 280 }, frame: Frame::Inline };
const SMALL: Style = Style { size: Size { width: 206, height: 120 }, frame: Frame::Small, ..INLINE };
const EXPORT: Style = Style { size: Size { width: 960, height: 600 }, frame: Frame::Export, ..INLINE };

/// One element per line, so that a difference can be read.
fn svg(chart: &DotInterval, style: Style) -> String {
    draw_dot_interval(chart, &style).unwrap().svg.replace("><", ">\n<")
}

#[test]
fn pictures_stay_as_they_are() {
    let pictures = [
        ("ordinary", charts::ordinary(), INLINE),
        ("ordinary_dark", charts::ordinary(), Style { theme: Theme::Dark, ..INLINE }),
        ("ordinary_forced_colours", charts::ordinary(), Style { theme: Theme::ForcedColours, ..INLINE }),
        ("ordinary_small", charts::ordinary(), SMALL),
        ("ordinary_export", charts::ordinary(), EXPORT),
        ("all_suppressed", charts::all_suppressed(), INLINE),
        ("one_year", charts::one_year(), INLINE),
        ("with_break", charts::with_break(), INLINE),
        ("restricted", charts::restricted(), INLINE),
        ("every_absence", charts::every_absence(), INLINE),
    ];
    for (name, chart, style) in pictures {
        insta::assert_snapshot!(name, svg(&chart, style));
    }
}

#[test]
fn marks_say_what_they_are_in_reading_order() {
    let drawn = draw_dot_interval(&charts::ordinary(), &INLINE).unwrap();
    let marks: Vec<_> = drawn
        .marks
        .iter()
        .map(|m| format!("{} {} {:?} own {}: {}", m.period, m.series, m.state, m.own, m.label))
        .collect();
    insta::assert_snapshot!("marks", marks.join("\n"));
}

#[test]
fn data_that_contradicts_itself_is_refused() {
    let broken = |change: &dyn Fn(&mut DotInterval)| {
        let mut chart = charts::ordinary();
        change(&mut chart);
        match draw_dot_interval(&chart, &INLINE) {
            Err(ChartError::BadInput(reason)) => reason,
            other => panic!("{other:?}"),
        }
    };
    let reasons = [
        broken(&|c| c.own.points[0].value = Some(f64::NAN)),
        broken(&|c| c.own.points[0].half_width = Some(f64::INFINITY)),
        broken(&|c| c.own.points[0].half_width = Some(-1.0)),
        broken(&|c| c.own.points[0].value = None),
        broken(&|c| c.own.points[1].value = Some(41.0)),
        broken(&|c| c.own.points[1].half_width = Some(2.0)),
        broken(&|c| c.references[0].points[2].value = Some(f64::NEG_INFINITY)),
        broken(&|c| c.least_span = f64::NAN),
        broken(&|c| c.decimals = 40),
        broken(&|c| c.periods.truncate(3)),
        broken(&|c| c.references[1].points.truncate(1)),
        broken(&|c| c.periods.clear()),
        broken(&|c| c.breaks.push(SeriesBreak { before: 9, label: "for sent".into() })),
    ];
    insta::assert_snapshot!("refused", reasons.join("\n"));
    assert!(!reasons.concat().contains("41"), "a hidden value must not come out by an error either");
    let tiny = Style { size: Size { width: 10, height: 10 }, ..INLINE };
    assert!(matches!(draw_dot_interval(&charts::ordinary(), &tiny), Err(ChartError::BadInput(_))));
}

#[test]
fn a_hidden_year_has_no_dot() {
    let mut chart = charts::ordinary();
    chart.own.points[1].state = PointState::Shown;
    chart.own.points[1].value = Some(41.0);
    let with = svg(&chart, INLINE);
    let without = svg(&charts::ordinary(), INLINE);
    assert_eq!(with.matches("<circle").count(), without.matches("<circle").count() + 2, "a dot and its rim");
}

#[test]
fn lines_stop_at_breaks_and_at_missing_years() {
    let lines = |chart: &DotInterval, colour: &str| {
        svg(chart, INLINE).lines().filter(|l| l.starts_with("<polyline") && l.contains(colour)).count()
    };
    let (kommune, fylke, country) = ("#4A555B", "#6B757B", "#808B92");
    let chart = charts::with_break();
    assert_eq!([lines(&chart, kommune), lines(&chart, fylke), lines(&chart, country)], [2, 2, 2]);
    let mut whole = chart;
    whole.breaks.clear();
    assert_eq!([lines(&whole, kommune), lines(&whole, fylke), lines(&whole, country)], [1, 2, 1]);
}

#[test]
fn an_export_grows_rather_than_cutting_its_text() {
    let mut chart = charts::ordinary();
    chart.summary = "Ett ord til. ".repeat(600);
    let drawn = draw_dot_interval(&chart, &EXPORT).unwrap();
    assert!(drawn.height > 1000);
    assert_eq!(drawn.svg.matches("Ett").count(), 1200, "once for the eye, once for the screen reader");
}

#[test]
fn forced_colours_leave_no_colour_of_our_own() {
    for (name, chart) in charts::all() {
        let svg = svg(&chart, Style { theme: Theme::ForcedColours, ..EXPORT });
        assert!(!svg.contains("=\"#"), "{name}");
        assert!(
            svg.contains("CanvasText") && (name.starts_with("all-suppressed") || svg.contains("Highlight")),
            "{name}"
        );
    }
}

#[test]
fn a_png_has_the_size_asked_for() {
    let drawn = draw_dot_interval(&charts::ordinary(), &EXPORT).unwrap();
    let bytes = png(&drawn.svg, 2.0).unwrap();
    assert_eq!(bytes.get(1..4), Some(&b"PNG"[..]));
    let side = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
    assert_eq!((side(16), side(20)), (1920, 1200));
    for scale in [0.0, -1.0, f32::NAN, 1e6] {
        assert!(matches!(png(&drawn.svg, scale), Err(ChartError::Png(_))), "{scale}");
    }
    assert!(matches!(png("<svg", 1.0), Err(ChartError::Png(_))));
}
