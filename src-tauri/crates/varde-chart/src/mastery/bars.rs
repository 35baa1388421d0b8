//! Where the mastery chart's rows stand.

use varde_core::page::chart::PointState;

use crate::check::is_drawn;
use crate::font::Weight;
use crate::geometry::Rect;
use crate::legend::{Legend, Sample};
use crate::levels::{self, Level};
use crate::mark::{Mark, Said};
use crate::stage::{Look, Stage};
use crate::{number, period};

use super::rows::{Part, Row, Scale};
use varde_core::page::chart::{Mastery, MasteryYear};

/// A row with its place; `area` is what the bar spans.
pub(crate) struct Placed<'a> {
    pub row: Row<'a>,
    pub area: Rect,
}

/// The chart, measured out. All lengths are pixels.
pub(crate) struct Bars<'a> {
    pub chart: &'a Mastery,
    pub look: Look<'a>,
    pub looks: Vec<Level>,
    pub rows: Vec<Placed<'a>>,
    /// Baselines of the levels' short names over years drawn pupil by pupil.
    pub headings: Vec<f64>,
    /// Middles of the lines between years that may not be compared, with their labels.
    pub breaks: Vec<(f64, String)>,
    /// What all bars span together.
    pub field: Rect,
    /// Where the middle of the middle level stands, when bars diverge.
    pub centre: Option<f64>,
    pub legend: Legend,
    pub legend_at: (f64, f64),
    pub names: Names,
    pub height: f64,
}

/// The column of years and pupils. All lengths are pixels.
#[derive(Clone, Copy)]
pub(crate) struct Names {
    pub left: f64,
    /// Where the number of pupils starts, when it stands beside the year instead of under it.
    pub beside: Option<f64>,
    pub right: f64,
}

const WIDE_ENOUGH_FOR_BESIDE: f64 = 480.0;
/// Between the names and the bars.
pub(crate) const NAME_GAP: f64 = 14.0;
/// Between the year and the number of pupils beside it.
pub(crate) const BESIDE_GAP: f64 = 12.0;
/// Before a restricted year's name.
pub(crate) const RING_ROOM: f64 = 16.0;
const UNDER_LEGEND: f64 = 14.0;
const REFERENCE_PART: f64 = 0.56;
/// A row grows with the picture up to this many times its least height.
const MOST_STRETCH: f64 = 1.6;

impl<'a> Bars<'a> {
    /// Measures out a chart that has been checked and cleaned.
    pub(crate) fn lay_out(chart: &'a Mastery, stage: &Stage) -> Self {
        let (look, small) = (stage.look, stage.look.is_small());
        let sizes = look.sizes;
        let looks = levels::of(chart.levels.len(), stage.theme(), &look.palette);
        let end_face = look.face(sizes.end, Weight::Regular);
        let any = chart.reference.is_some() || chart.years.iter().any(|year| is_drawn(year.state));
        let legend = if small || !any {
            Legend::default()
        } else {
            let names = chart.levels.iter().map(|level| level.name.as_str());
            Legend::prepare(looks.iter().map(|level| Sample::Level(*level)).zip(names), &end_face, stage.room())
        };
        let legend_room = if legend.height > 0.0 { legend.height + UNDER_LEGEND } else { 0.0 };
        let names = Names::measure(chart, stage);

        let (least, gap) = if small { (15.0, 5.0) } else { (if names.beside.is_some() { 28.0 } else { 34.0 }, 9.0) };
        let heading = sizes.word * 1.5;
        let break_row = if small { 6.0 } else { sizes.word + 12.0 };
        let has_heading = |i: usize| {
            let before = i.checked_sub(1).and_then(|i| chart.years.get(i));
            let this = chart.years.get(i).is_some_and(MasteryYear::is_pupil_by_pupil);
            let broken = chart.breaks.iter().any(|b| b.before == i);
            !small && this && (broken || !before.is_some_and(MasteryYear::is_pupil_by_pupil))
        };
        let break_at = |i: usize| chart.breaks.iter().filter(move |b| b.before == i && i > 0 && i < chart.years.len());
        let reference = chart.reference.iter().count() as f64;
        let axis_row = if chart.diverging || small || !any { 2.0 } else { period::row(&sizes, false) };
        let fixed: f64 = (0..chart.years.len())
            .map(|i| gap + if has_heading(i) { heading } else { 0.0 } + break_at(i).count() as f64 * break_row)
            .sum();
        let fixed = fixed + legend_room + axis_row + reference * (gap * 1.6);
        let shares = chart.years.len() as f64 + reference * REFERENCE_PART;
        let height = stage.height(fixed + shares * least);
        let free = (stage.bottom(height) - stage.top() - fixed) / shares;
        let row = free.clamp(least, least * MOST_STRETCH);
        let gap = gap + ((free - row) / 2.0).clamp(0.0, gap);

        let (left, right) = (names.right + NAME_GAP, stage.width - stage.margin());
        let scale = Scale::over(chart, left, right);
        let mut top = stage.top() + legend_room;
        let field_top = top;
        let (mut rows, mut headings, mut breaks) = (Vec::new(), Vec::new(), Vec::new());
        for (i, year) in chart.years.iter().enumerate() {
            for b in break_at(i) {
                let label = if small { String::new() } else { b.label.clone() };
                breaks.push((top - gap / 2.0 + break_row / 2.0, label));
                top += break_row;
            }
            if has_heading(i) {
                headings.push(top + sizes.word);
                top += heading;
            }
            let area = Rect::new(left, top, right, top + row);
            rows.push(Placed { row: Row::of(chart, year, area, &scale), area });
            top += row + gap;
        }
        if let Some(reference) = &chart.reference {
            top += gap * 0.6;
            let area = Rect::new(left, top, right, top + row * REFERENCE_PART);
            let said = reference.levels.iter().map(|level| (level.text.clone(), level.label.as_str()));
            let sizes: Vec<f64> = reference.levels.iter().map(|level| level.share).collect();
            rows.push(Placed { row: Row::Reference { reference, parts: scale.parts(&sizes, said, area) }, area });
            top += row * REFERENCE_PART + gap;
        }
        let field = Rect::new(left, field_top, right, top - gap);
        let centre = (chart.diverging && any).then_some(scale.centre);
        let legend_at = (stage.margin(), stage.top() - 6.0);
        Self { chart, look, looks, rows, headings, breaks, field, centre, legend, legend_at, names, height }
    }

    /// Year by year: first the year itself, then its levels from the lowest to the highest.
    pub(crate) fn marks(&self, picture: Rect) -> Vec<Mark> {
        let mut marks = Vec::new();
        for placed in &self.rows {
            let name = Rect { left: self.names.left, right: self.names.right, ..placed.area };
            let (year, parts): (_, Vec<&Part<'_>>) = match &placed.row {
                Row::Bar { year, parts } => (year, parts.iter().collect()),
                Row::Pupils { year, slots } => {
                    (year, slots.iter().filter(|(_, n)| *n > 0).map(|(part, _)| part).collect())
                }
                Row::Hidden { year } => (year, Vec::new()),
                Row::Reference { reference, parts } => {
                    for part in parts.iter().filter(|part| part.area.width() > 0.0) {
                        let said = Said {
                            series: &reference.name,
                            period: "",
                            label: part.label,
                            state: PointState::Shown,
                            own: false,
                        };
                        marks.push(Mark::over(part.area, picture, said));
                    }
                    continue;
                }
            };
            let said = |series: &'a str, label: &'a str| Said {
                series,
                period: &year.period,
                label,
                state: year.state,
                own: true,
            };
            let whole = if is_drawn(year.state) { name } else { placed.area };
            marks.push(Mark::over(whole, picture, said("", &year.label)));
            for part in parts.into_iter().filter(|part| part.area.width() > 0.0) {
                let level = self.chart.levels.get(part.level).map_or("", |level| &level.name);
                marks.push(Mark::over(part.area, picture, said(level, part.label)));
            }
        }
        marks
    }
}

/// How many pupils: on a card only the number, since a cut one would be another number.
pub(crate) fn pupils(chart: &Mastery, year: &MasteryYear, look: &Look<'_>) -> String {
    match (is_drawn(year.state), look.is_small()) {
        (false, _) => String::new(),
        (true, true) => number::format(f64::from(year.pupils()), 0, chart.decimal_mark),
        (true, false) => year.text.clone(),
    }
}

impl Names {
    fn measure(chart: &Mastery, stage: &Stage) -> Self {
        let (look, sizes) = (stage.look, stage.look.sizes);
        let (bold, word) = (look.face(sizes.end, Weight::SemiBold), look.face(sizes.word, Weight::Regular));
        let widest = |widths: &mut dyn Iterator<Item = f64>| widths.fold(0.0, f64::max);
        let shown = || chart.years.iter().filter(|year| is_drawn(year.state));
        let period =
            |year: &MasteryYear| bold.width(if look.is_small() { period::short(&year.period) } else { &year.period });
        let years = widest(&mut chart.years.iter().map(period));
        let pupils = widest(&mut shown().map(|year| word.width(&pupils(chart, year, &look))));
        let reference = chart.reference.iter().map(|r| look.face(sizes.end, Weight::Regular).width(&r.name));
        let reference = widest(&mut reference.into_iter());
        let ring = chart.years.iter().any(|year| year.state == PointState::Restricted);
        let left = stage.margin() + if ring { RING_ROOM } else { 0.0 };
        let most = stage.width * 0.32;
        if stage.width >= WIDE_ENOUGH_FOR_BESIDE || look.is_small() {
            // Whole pixels, so that a sum is not a hair too narrow for its longest part.
            let years = years.min(most * 0.6).ceil();
            let pupils = pupils.min(most - years - BESIDE_GAP).max(0.0).ceil();
            let right = left + (years + if pupils > 0.0 { BESIDE_GAP + pupils } else { 0.0 }).max(reference.min(most));
            return Self { left, beside: Some(left + years + BESIDE_GAP), right };
        }
        Self { left, beside: None, right: left + years.max(pupils).max(reference).min(most) }
    }
}
