//! Panes in rows on one shared axis.

use crate::Chart;
use crate::axis::{Axis, Wish};
use crate::error::ChartError;
use crate::font::Weight;
use crate::geometry::Rect;
use crate::legend::{Legend, Sample};
use crate::palette::Palette;
use crate::pane::{self, Content, Manner, Pane};
use crate::period;
use crate::plane::TICK_GAP;
use crate::references;
use crate::stage::Stage;

/// What all panes share.
pub(crate) struct Shared<'a> {
    pub own_name: &'a str,
    pub value_name: &'a str,
    pub least_span: f64,
    pub decimals: u8,
    pub decimal_mark: char,
    /// Narrower panes go to a row of their own. Pixels.
    pub least_width: f64,
}

/// Between the name of the axis and what is under it.
const UNDER_NAME: f64 = 13.0;
const UNDER_LEGEND: f64 = 10.0;
/// Height of a plot over its width, from which it is better wider.
const TOO_TALL: f64 = 1.15;
/// So many panes are not set below each other.
const MANY: usize = 4;
/// Between a row's periods and the next row's titles.
const ROW_GAP: f64 = 22.0;
/// Air before the latest value.
const GUTTER_AIR: f64 = 6.0;

/// How many panes stand beside each other: as many as the width lets, and no row much shorter than the others.
pub(crate) fn across(count: usize, room: f64, least_width: f64, gap: f64) -> usize {
    let most = (((room + gap) / (least_width + gap)) as usize).max(1);
    count.div_ceil(count.div_ceil(most).max(1))
}

/// Draws the panes on a stage that has been set. The contents must have been checked and cleaned.
pub(crate) fn draw(
    stage: Stage,
    contents: &[Content<'_>],
    shared: &Shared<'_>,
    manner: Manner,
) -> Result<Chart, ChartError> {
    let (look, sizes, small) = (stage.look, stage.look.sizes, stage.look.is_small());
    let (end_face, tick_face) = (look.face(sizes.end, Weight::Regular), look.face(sizes.axis, Weight::Regular));
    let legend = if small {
        Legend::default()
    } else {
        Legend::prepare(entries(contents, shared.own_name, &look.palette), &end_face, stage.room())
    };
    let values = || contents.iter().flat_map(Content::values);
    let name_height = if values().next().is_none() || small { 0.0 } else { sizes.word + UNDER_NAME };
    let legend_height = if legend.height > 0.0 { legend.height + UNDER_LEGEND } else { 0.0 };
    let above = legend_height + name_height;

    let gutter = if manner.latest_only { pane::latest_width(contents, &look) } else { 0.0 };
    let manner = Manner { gutter: if gutter > 0.0 { gutter + GUTTER_AIR } else { 0.0 }, ..manner };
    let least_plot = sizes.least_plot * 0.58;
    // The axis decides how wide its labels are, and they how many panes there is room for: ask with the fewest ticks first.
    let wish = Wish { span: shared.least_span, decimals: shared.decimals, ticks: 3 };
    let tick_room = |axis: &Option<Axis>| {
        axis.as_ref().map_or(0.0, |axis| axis.label_width(shared.decimal_mark, &tick_face) + TICK_GAP)
    };
    let rough = stage.room() - tick_room(&Axis::over(values(), wish));
    let period_row = period::row(&sizes, small);
    let arranged = |columns: usize| {
        let rows = contents.len().div_ceil(columns);
        let pane_width = (rough - manner.gap * (columns - 1) as f64) / columns as f64;
        let lines = |c: &Content<'_>| pane::title_lines(c.title, &look, pane_width - 8.0).len();
        let title_height = pane::title_height(contents.iter().map(lines).max().unwrap_or(0), &look);
        let besides = above + rows as f64 * (title_height + period_row) + (rows - 1) as f64 * ROW_GAP;
        let height = stage.height(besides + rows as f64 * least_plot);
        let plot_height = (stage.bottom(height) - stage.top() - besides) / rows as f64;
        (plot_height / pane_width, (columns, title_height, height, plot_height))
    };
    let count = contents.len();
    let most = across(count, rough, shared.least_width, manner.gap);
    let (upright, mut arrangement) = arranged(most);
    if upright > TOO_TALL {
        // There is height to spare: whole rows of wider panes show a change better than one of towers. Five panes in one column
        // would take a page, so that a row may be shorter than the others.
        let whole = (1..most).rev().filter(|columns| count.is_multiple_of(*columns) && (*columns > 1 || count < MANY));
        let uneven = (2..count).map(|rows| count.div_ceil(rows)).filter(|columns| (2..most).contains(columns));
        if let Some((_, better)) = whole.chain(uneven).map(arranged).find(|(tall, _)| *tall <= TOO_TALL) {
            arrangement = better;
        }
    }
    let (columns, title_height, height, plot_height) = arrangement;

    let ticks = ((plot_height / sizes.per_tick) as usize + 1).clamp(2, 6);
    let axis = Axis::over(values(), Wish { ticks, ..wish });
    let tick_room = tick_room(&axis);
    let width = (stage.room() - tick_room - manner.gap * (columns - 1) as f64) / columns as f64;
    let mut canvas = stage.canvas(height)?;
    legend.draw(&look, (stage.margin(), stage.top()), &mut canvas)?;
    if name_height > 0.0 {
        stage.draw_axis_name(shared.value_name, stage.top() + legend_height, &mut canvas)?;
    }
    let mut marks = Vec::new();
    for (i, content) in contents.iter().enumerate() {
        let (row, column) = (i / columns, i % columns);
        let left = stage.margin() + tick_room + column as f64 * (width + manner.gap);
        let top = stage.top() + above + row as f64 * (title_height + plot_height + period_row + ROW_GAP);
        let area = Rect::new(left, top, left + width, top + title_height + plot_height);
        let look = if manner.latest_only { look.with_small_dots() } else { look };
        let pane = Pane::lay_out(*content, area, title_height, axis.clone(), manner, look);
        pane.draw((column == 0).then_some(shared.decimal_mark), stage.width, &mut canvas)?;
        marks.extend(pane.marks(stage.picture(height)));
    }
    stage.finish(canvas, height, marks)
}

/// The own unit and each reference once, in the order they are met.
pub(crate) fn entries<'c>(contents: &[Content<'c>], own_name: &'c str, palette: &Palette) -> Vec<(Sample, &'c str)> {
    let mut entries = Vec::new();
    if contents.iter().any(|c| c.points.iter().any(|p| p.value.is_some())) {
        entries.push((Sample::Dot, own_name));
    }
    for series in contents.iter().flat_map(|c| c.references) {
        let known = entries.iter().any(|(_, name)| *name == series.name);
        if !known && series.points.iter().any(|p| p.value.is_some()) {
            entries.push((references::sample(series.role, palette), &series.name));
        }
    }
    entries
}
