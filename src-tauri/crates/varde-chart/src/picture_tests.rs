//! What must hold for every picture, whatever the data: read back from the finished SVG.

use proptest::prelude::*;
use resvg::usvg::roxmltree::{Document, Node};
use varde_core::page::chart::{DotInterval, PointState, ReferenceRole, SeriesBreak};

use crate::font::{CAP_HEIGHT, Inter, Weight};
use crate::geometry::Rect;
use crate::{Chart, Frame, Size, Style, Theme, draw_dot_interval};

#[path = "../fixtures/charts.rs"]
#[allow(missing_docs, dead_code)]
mod charts;

/// One text as it stands in the picture: from the baseline to the height of its capitals, in pixels.
fn texts(svg: &str) -> Vec<(String, Rect)> {
    let document = Document::parse(svg).expect("the SVG is well-formed");
    let inter = Inter::ready().unwrap();
    let number = |node: Node<'_, '_>, name: &str| node.attribute(name).unwrap().parse::<f64>().unwrap() / 10.0;
    let read = |node: Node<'_, '_>| {
        let text = node.text().unwrap_or_default().to_owned();
        let (x, y, size) = (number(node, "x"), number(node, "y"), number(node, "font-size"));
        let weight = if node.attribute("font-weight").is_some() { Weight::SemiBold } else { Weight::Regular };
        let width = inter.width(&text, weight, size);
        let start = match node.attribute("text-anchor") {
            Some("end") => -width,
            Some("middle") => -width / 2.0,
            _ => 0.0,
        };
        let area = if node.attribute("transform").is_some() {
            Rect::new(x - size * CAP_HEIGHT, y - start - width, x, y - start)
        } else {
            Rect::new(x + start, y - size * CAP_HEIGHT, x + start + width, y)
        };
        (text, area)
    };
    document.descendants().filter(|node| node.has_tag_name("text")).map(read).collect()
}

/// Dots, and intervals as boxes without width.
fn dots_and_intervals(svg: &str) -> Vec<Rect> {
    let document = Document::parse(svg).unwrap();
    let number = |node: Node<'_, '_>, name: &str| node.attribute(name).unwrap().parse::<f64>().unwrap() / 10.0;
    let dot = |node: Node<'_, '_>| {
        let side = 2.0 * number(node, "r");
        Rect::around(number(node, "cx"), number(node, "cy"), side, side)
    };
    let interval = |node: Node<'_, '_>| {
        let points = node.attribute("points")?.split_whitespace().filter_map(|p| p.split_once(','));
        let ends: Vec<(f64, f64)> =
            points.map(|(x, y)| (x.parse::<f64>().unwrap() / 10.0, y.parse::<f64>().unwrap() / 10.0)).collect();
        let [(x, top), (_, bottom)] = ends[..] else { return None };
        Some(Rect::new(x, top, x, bottom))
    };
    let dots = document.descendants().filter(|node| node.has_tag_name("circle")).map(dot);
    let diamond = |node: Node<'_, '_>| {
        let points = node.attribute("points")?.split_whitespace().filter_map(|p| p.split_once(','));
        let corners: Vec<(f64, f64)> =
            points.map(|(x, y)| (x.parse::<f64>().unwrap() / 10.0, y.parse::<f64>().unwrap() / 10.0)).collect();
        let [(x, top), (right, y), (below, bottom), _] = corners[..] else { return None };
        (x == below && top < y).then(|| Rect::new(2.0 * x - right, top, right, bottom))
    };
    // Intervals are thicker than the lines between an own unit's points, which may have a text across them.
    let lines = document.descendants().filter(|node| {
        let width = node.attribute("stroke-width").and_then(|width| width.parse::<f64>().ok());
        node.attribute("opacity") == Some("0.62") && width.is_some_and(|width| width >= 20.0)
    });
    let diamonds = document.descendants().filter(|node| node.has_tag_name("polygon")).filter_map(diamond);
    dots.chain(lines.filter_map(interval)).chain(diamonds).collect()
}

/// Texts apart from each other and from the data, and all of it inside the picture.
fn check_geometry(drawn: &Chart, style: Style) -> Result<(), TestCaseError> {
    let picture = Rect::new(0.0, 0.0, f64::from(drawn.width), f64::from(drawn.height));
    prop_assert_eq!(drawn.width, style.size.width);
    prop_assert!(drawn.height >= style.size.height);
    let document = Document::parse(&drawn.svg).unwrap();
    for attribute in document.descendants().flat_map(|node| node.attributes()) {
        // A name of any letters may be spoken, and hold these too.
        let spoken = attribute.name().starts_with("aria-");
        let number = spoken || !(attribute.value().contains("NaN") || attribute.value().contains("inf"));
        prop_assert!(number && attribute.name() != "id", "{attribute:?}");
    }

    let texts = texts(&drawn.svg);
    for (i, (text, area)) in texts.iter().enumerate() {
        prop_assert!(picture.grown(0.1, 0.1).holds(*area), "«{text}» leaves the picture: {area:?}");
        for (other, there) in &texts[..i] {
            prop_assert!(!area.grown(-0.2, -0.2).overlaps(*there), "«{text}» covers «{other}»: {area:?} {there:?}");
        }
    }

    for data in dots_and_intervals(&drawn.svg) {
        prop_assert!(picture.grown(0.1, 0.1).holds(data), "data leaves the picture: {data:?}");
        for (text, area) in &texts {
            prop_assert!(!data.overlaps(area.grown(-0.2, -0.2)), "«{text}» covers data: {area:?} {data:?}");
        }
    }

    for mark in &drawn.marks {
        let area = Rect::new(mark.x, mark.y, mark.x + mark.width, mark.y + mark.height);
        prop_assert!(picture.grown(0.1, 0.1).holds(area), "{mark:?}");
        prop_assert!(mark.width >= 23.9 && mark.height >= 23.9, "{mark:?}");
    }
    Ok(())
}

fn check(chart: &DotInterval, style: Style) -> Result<Chart, TestCaseError> {
    let drawn = draw_dot_interval(chart, &style).map_err(|e| TestCaseError::fail(e.to_string()))?;
    check_geometry(&drawn, style)?;
    let shown = chart.references.iter().flat_map(|s| &s.points).filter(|p| p.value.is_some()).count();
    prop_assert_eq!(drawn.marks.len(), chart.periods.len() + shown);
    let year = |period: &str| chart.periods.iter().position(|p| p == period).unwrap();
    for pair in drawn.marks.windows(2) {
        let (a, b) = (&pair[0], &pair[1]);
        prop_assert!((year(&a.period), !a.own) <= (year(&b.period), !b.own));
    }
    Ok(drawn)
}

const FRAMES: [(Frame, u32, u32); 8] = [
    (Frame::Small, 150, 90),
    (Frame::Inline, 220, 160),
    (Frame::Inline, 660, 280),
    (Frame::Inline, 330, 260),
    (Frame::Inline, 1200, 420),
    (Frame::Small, 206, 120),
    (Frame::Small, 300, 140),
    (Frame::Export, 960, 600),
];

/// Beside the frames above, the widths that a window and a page give.
const WIDTHS: [u32; 5] = [320, 480, 720, 1000, 1200];

#[test]
fn the_gallery_holds_what_every_picture_must() {
    let widths = WIDTHS.map(|width| (Frame::Inline, width, 260)).into_iter().chain([(Frame::Export, 480, 400)]);
    let frames: Vec<_> = FRAMES.into_iter().chain(widths).collect();
    for (name, chart) in charts::gallery() {
        for &(frame, width, height) in &frames {
            for theme in [Theme::Light, Theme::ForcedColours] {
                let style = Style { theme, size: Size { width, height }, frame };
                let drawn = chart.draw(&style).unwrap();
                if let Err(error) = check_geometry(&drawn, style) {
                    panic!("{name} {frame:?} {width} {theme:?}: {error}");
                }
            }
        }
    }
}

#[test]
fn a_series_has_all_its_marks_in_every_theme() {
    for (name, chart) in charts::all() {
        for (frame, width, height) in FRAMES {
            for theme in [Theme::Light, Theme::Dark, Theme::Print, Theme::ForcedColours] {
                let style = Style { theme, size: Size { width, height }, frame };
                if let Err(error) = check(&chart, style) {
                    panic!("{name} {frame:?} {width} {theme:?}: {error}");
                }
            }
        }
    }
}

fn years(count: usize) -> impl Strategy<Value = Vec<charts::Year>> {
    let absent = prop::sample::select(vec![
        PointState::Suppressed,
        PointState::TooFew,
        PointState::NoneTookPart,
        PointState::NotOffered,
        PointState::Withdrawn,
        PointState::NotLoaded,
    ]);
    let year = prop_oneof![3 => (20.0..80.0_f64, 0.0..12.0_f64).prop_map(|(v, h)| Ok((v.round(), h))), 1 => absent.prop_map(Err)];
    prop::collection::vec(year, count)
}

fn chart() -> impl Strategy<Value = DotInterval> {
    (1..=20_usize).prop_flat_map(|count| {
        let values = prop::collection::vec(prop::option::weighted(0.85, (20.0..80.0_f64).prop_map(f64::round)), count);
        let roles = prop::sample::subsequence(
            vec![ReferenceRole::Kommune, ReferenceRole::Fylke, ReferenceRole::Country],
            0..=3,
        );
        let breaks = prop::collection::vec((0..=count, "[A-Za-zæøå ]{0,30}"), 0..4);
        (
            years(count),
            roles,
            prop::collection::vec(values, 3),
            breaks,
            "[A-Za-zæøå ]{1,40}",
            any::<bool>(),
            0.0..60.0_f64,
        )
            .prop_map(|(years, roles, values, breaks, name, restricted, span)| {
                let reference = |(role, values): (&ReferenceRole, &Vec<Option<f64>>)| {
                    charts::reference(*role, &format!("{role:?}"), values)
                };
                let mut chart = charts::chart(&years, roles.iter().zip(&values).map(reference).collect());
                chart.own.name = name;
                chart.least_span = span;
                chart.breaks = breaks.into_iter().map(|(before, label)| SeriesBreak { before, label }).collect();
                if restricted && let Some(point) = chart.own.points.iter_mut().find(|p| p.state == PointState::Shown) {
                    point.state = PointState::Restricted;
                    chart.restricted_notice = Some("Åpen prikk: tallet er unntatt offentlighet.".into());
                }
                chart
            })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_chart_keeps_its_texts_apart_and_its_marks_inside(chart in chart(), frame in prop::sample::select(FRAMES.to_vec())) {
        let (frame, width, height) = frame;
        check(&chart, Style { theme: Theme::Light, size: Size { width, height }, frame })?;
    }

    #[test]
    fn any_text_gives_a_well_formed_picture(text in "\\PC{0,80}|[\u{0}-\u{1F}<>&\"']{0,40}") {
        let mut chart = charts::restricted();
        for slot in [&mut chart.title, &mut chart.summary, &mut chart.value_name, &mut chart.own.name] {
            slot.clone_from(&text);
        }
        chart.footer = vec![text.clone()];
        chart.restricted_notice = Some(text);
        check(&chart, Style { theme: Theme::Light, size: Size { width: 960, height: 600 }, frame: Frame::Export })?;
    }

    #[test]
    fn any_spread_of_pupils_is_drawn_whole(
        counts in prop::collection::vec(prop::collection::vec(0..40_u32, 5), 1..9),
        diverging in any::<bool>(), width in 320..1200_u32,
    ) {
        let full: Vec<_> = counts.iter().filter(|c| c.iter().sum::<u32>() > 0).map(|c| Ok(c.as_slice())).collect();
        prop_assume!(!full.is_empty());
        let chart = crate::Mastery { diverging, ..charts::mastery::mastery(5, &full) };
        let style = Style { theme: Theme::Light, size: Size { width, height: 300 }, frame: Frame::Inline };
        let drawn = crate::Draw::draw(&chart, &style).unwrap();
        check_geometry(&drawn, style)?;
        let single: u32 = full.iter().flatten().map(|c| c.iter().sum::<u32>()).filter(|n| *n < 10).sum();
        // The middle level's dots have an edge.
        let edges: u32 = full.iter().flatten().filter(|c| c.iter().sum::<u32>() < 10).map(|c| c[2]).sum();
        prop_assert_eq!(drawn.svg.matches("<circle").count() as u32, single + edges);
        let levels: usize = full.iter().flatten().map(|c| c.iter().filter(|n| **n > 0).count()).sum();
        prop_assert_eq!(drawn.marks.len(), full.len() + levels + 5);
    }

    #[test]
    fn any_number_of_panels_lies_in_whole_rows(
        count in 2..=24_usize, width in 320..1200_u32, height in 200..900_u32, periods in 1..12_usize,
    ) {
        let panel = charts::panels::overfull().panels.remove(0);
        let mut chart = charts::panels::panels(vec![panel; count]);
        chart.periods = charts::periods(periods);
        for panel in &mut chart.panels {
            panel.points = charts::panels::points("Skolen", &vec![Ok((46.0, 2.0)); periods]);
            panel.references.clear();
        }
        let style = Style { theme: Theme::Light, size: Size { width, height }, frame: Frame::Inline };
        let drawn = crate::Draw::draw(&chart, &style).unwrap();
        check_geometry(&drawn, style)?;
        prop_assert_eq!(drawn.marks.len(), count * periods);
    }

    #[test]
    fn any_cloud_of_schools_keeps_its_texts_apart(
        schools in prop::collection::vec((1..500_u32, 0.0..100.0_f64), 0..60),
        own in (1..500_u32, 0.0..100.0_f64), width in 320..1200_u32,
    ) {
        let mut chart = charts::funnel::ordinary();
        let other = |(pupils, value)| crate::FunnelOther { pupils, value, label: String::new() };
        chart.others = schools.into_iter().map(other).collect();
        let marked = chart.own.as_mut().unwrap();
        (marked.pupils, marked.value) = (Some(own.0), Some(own.1));
        let style = Style { theme: Theme::Light, size: Size { width, height: 300 }, frame: Frame::Inline };
        let drawn = crate::Draw::draw(&chart, &style).unwrap();
        check_geometry(&drawn, style)?;
        prop_assert_eq!(drawn.marks.len(), chart.others.len() + 2);
        prop_assert!(drawn.marks[0].own && drawn.marks[1..].iter().all(|mark| !mark.own));
    }

    #[test]
    fn any_run_of_months_is_drawn_whole(
        years in (1..60_usize).prop_flat_map(years), special in 1..6_usize, width in 320..1200_u32,
    ) {
        let shown: Vec<usize> = (0..years.len()).filter(|i| years[*i].is_ok()).collect();
        let special: Vec<usize> = shown.iter().copied().step_by(special * 3).collect();
        let mut phases = charts::xmr::ordinary().phases;
        phases.retain(|phase| phase.from < years.len());
        let chart = charts::xmr::xmr(&years, &special, phases.clone());
        let style = Style { theme: Theme::Light, size: Size { width, height: 280 }, frame: Frame::Inline };
        let drawn = crate::Draw::draw(&chart, &style).unwrap();
        check_geometry(&drawn, style)?;
        prop_assert_eq!(drawn.marks.len(), years.len() + phases.len());
    }
}
