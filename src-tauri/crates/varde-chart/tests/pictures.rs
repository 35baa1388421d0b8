//! Whole pictures, kept beside the tests: a change of a line or a label shows in review.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod outline;

#[path = "../fixtures/charts.rs"]
#[allow(dead_code)]
mod charts;

use varde_chart::{Chart, ChartError, Draw, Frame, Size, Style, Theme, draw_dot_interval, png};
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
        ("with_start", charts::with_start(), INLINE),
        ("restricted", charts::restricted(), INLINE),
        ("every_absence", charts::every_absence(), INLINE),
    ];
    for (name, chart, style) in pictures {
        insta::assert_snapshot!(name, svg(&chart, style));
    }
}

/// What a picture holds and what its marks say: enough to see a change of meaning, without every coordinate.
#[test]
fn every_kind_of_chart_keeps_its_outline() {
    for (name, chart) in charts::gallery() {
        let wanted = ["ordinary", "diverging", "three-levels", "few-pupils", "empty"];
        if name.starts_with("dot-interval") || !wanted.iter().any(|kind| name.ends_with(kind)) {
            continue;
        }
        if name.ends_with("overfull-diverging") {
            continue;
        }
        let style = Style { size: Size { width: 720, height: 320 }, ..INLINE };
        insta::assert_snapshot!(name.replace('-', "_"), outline::of(&chart.draw(&style).unwrap()));
    }
}

#[test]
fn nobody_but_the_own_school_is_named_in_a_funnel() {
    let mut chart = charts::funnel::ordinary();
    chart.own.as_mut().unwrap().name = "Bare Denne".into();
    let drawn = chart.draw(&INLINE).unwrap();
    let named: Vec<_> = drawn.marks.iter().filter(|mark| !mark.series.is_empty()).map(|mark| &mark.series).collect();
    assert_eq!(named, ["Bare Denne", "Landet"]);
    assert_eq!(drawn.marks.iter().filter(|mark| mark.own).count(), 1);
    let kommune = charts::funnel::of_the_kommune().draw(&INLINE).unwrap();
    assert!(kommune.marks.iter().all(|mark| !mark.own) && kommune.marks.len() == drawn.marks.len() - 1);
}

#[test]
fn a_hidden_figure_is_drawn_in_no_chart() {
    let drawn = |chart: &dyn Draw| chart.draw(&INLINE).unwrap();
    for chart in
        [&charts::panels::empty() as &dyn Draw, &charts::slope::empty(), &charts::steps::empty(), &charts::xmr::empty()]
    {
        let Chart { svg, marks, .. } = drawn(chart);
        assert!(!svg.contains("<circle"), "a dot for a hidden figure");
        assert!(
            !marks.is_empty()
                && marks.iter().all(|mark| mark.state == PointState::Suppressed || mark.state == PointState::Withdrawn)
        );
    }
    let mastery = drawn(&charts::mastery::empty());
    assert!(!mastery.svg.contains("#E66101") && !mastery.svg.contains("#5E3C99"));
    assert_eq!(mastery.marks.len(), 3, "one per year");
    let funnel = drawn(&charts::funnel::empty());
    assert!(!funnel.svg.contains("<circle") && funnel.svg.contains("skjult"));
}

#[test]
fn nothing_crosses_a_change_of_test_or_of_phase() {
    let lines = |chart: &dyn Draw| {
        let svg = chart.draw(&INLINE).unwrap().svg.replace("><", ">\n<");
        // Own lines are half see-through and thinner than intervals.
        svg.lines().filter(|l| l.contains("opacity=\"0.62\"") && l.contains("stroke-width=\"18\"")).count()
    };
    assert_eq!(lines(&charts::steps::ordinary()), 3, "one per test");
    // Three months are missing or hidden, and one phase begins.
    assert_eq!(lines(&charts::xmr::ordinary()), 5);
    let mut chart = charts::xmr::ordinary();
    chart.phases.truncate(1);
    assert_eq!(lines(&chart), 4);
    assert_eq!(lines(&charts::slope::ordinary()), 2, "none for the cohort with a hidden year");
    assert_eq!(lines(&charts::panels::ordinary()), 0, "each year is another group of pupils");
}

#[test]
fn the_new_charts_refuse_what_contradicts_itself() {
    fn refused<D: Draw>(mut chart: D, change: impl FnOnce(&mut D)) -> String {
        change(&mut chart);
        match chart.draw(&INLINE) {
            Err(ChartError::BadInput(reason)) => reason,
            other => panic!("{other:?}"),
        }
    }
    let mastery = charts::mastery::ordinary;
    let reasons = [
        refused(mastery(), |c| c.levels.truncate(4)),
        refused(mastery(), |c| c.years.clear()),
        refused(mastery(), |c| c.years[0].levels.truncate(3)),
        refused(mastery(), |c| c.years[0].levels.iter_mut().for_each(|level| level.pupils = 0)),
        refused(mastery(), |c| c.years[0].state = PointState::Suppressed),
        refused(mastery(), |c| c.reference.as_mut().unwrap().levels[1].share = f64::NAN),
        refused(mastery(), |c| c.reference.as_mut().unwrap().levels[1].share = -1.0),
        refused(mastery(), |c| c.breaks.push(SeriesBreak { before: 9, label: "for sent".into() })),
        refused(charts::panels::ordinary(), |c| c.panels.truncate(1)),
        refused(charts::panels::ordinary(), |c| c.periods.truncate(1)),
        refused(charts::panels::ordinary(), |c| c.panels[1].points[0].value = Some(f64::NAN)),
        refused(charts::slope::ordinary(), |c| c.missing = " ".into()),
        refused(charts::slope::ordinary(), |c| c.cohorts.clear()),
        refused(charts::slope::ordinary(), |c| c.cohorts[1].points[1].value = Some(43.21)),
        refused(charts::slope::ordinary(), |c| c.cohorts[0].references[0].points.truncate(1)),
        refused(charts::steps::ordinary(), |c| c.tests[1].periods.truncate(1)),
        refused(charts::steps::ordinary(), |c| c.tests[1].least_span = f64::INFINITY),
        refused(charts::funnel::ordinary(), |c| c.own.as_mut().unwrap().state = PointState::Suppressed),
        refused(charts::funnel::ordinary(), |c| c.own.as_mut().unwrap().value = Some(f64::NAN)),
        refused(charts::funnel::ordinary(), |c| c.others[3].value = f64::INFINITY),
        refused(charts::funnel::ordinary(), |c| c.limits[0].curve.reverse()),
        refused(charts::funnel::ordinary(), |c| c.limits.clear()),
        refused(charts::xmr::ordinary(), |c| c.special.push(11)),
        refused(charts::xmr::ordinary(), |c| c.phases[0].from = 3),
        refused(charts::xmr::ordinary(), |c| c.phases[1].from = 30),
        refused(charts::xmr::ordinary(), |c| c.phases[0].limits.as_mut().unwrap().centre.value = 40.0),
        refused(charts::xmr::ordinary(), |c| c.phases[0].limits.as_mut().unwrap().centre.value = f64::NAN),
    ];
    insta::assert_snapshot!("refused_by_the_others", reasons.join("\n"));
    assert!(!reasons.concat().contains("43.21"), "a hidden value must not come out by an error either");
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
        broken(&|c| c.own.points[0].interval = Some((0.0, f64::INFINITY))),
        broken(&|c| c.own.points[0].interval = Some((90.0, 91.0))),
        broken(&|c| c.own.points[0].value = None),
        broken(&|c| c.own.points[1].value = Some(41.0)),
        broken(&|c| c.own.points[1].interval = Some((2.0, 3.0))),
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
    for (name, chart) in charts::gallery() {
        let svg = chart.draw(&Style { theme: Theme::ForcedColours, ..EXPORT }).unwrap().svg;
        assert!(!svg.contains("=\"#"), "{name}");
        assert!(svg.contains("CanvasText"), "{name}");
        let nobody = ["all-suppressed", "of-the-kommune"].iter().any(|kind| name.contains(kind));
        let has_own = !nobody && !name.ends_with("empty") && !name.starts_with("mastery");
        assert!(!has_own || svg.contains("Highlight"), "{name}");
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
