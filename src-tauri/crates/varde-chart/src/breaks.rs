//! Series breaks: a dashed line that no other line passes; and where something begins: a whole one that parts nothing.

use varde_core::page::chart::{SeriesBreak, Start};

use crate::canvas::{Canvas, Group, Hold, Words};
use crate::error::ChartError;
use crate::font::{CAP_HEIGHT, Weight};
use crate::geometry::{Rect, Segment};
use crate::plane::Plane;
use crate::stage::Look;
use crate::text::Face;

/// A break with the place of its label.
#[derive(Debug, Clone)]
pub(crate) struct BreakMark {
    /// Half way between the two years.
    pub x: f64,
    label: String,
    label_middle: f64,
    baseline: f64,
    /// Row above the plot, counted from the top.
    pub row: usize,
    /// Something begins here; nothing breaks, so the line is whole.
    pub begins: bool,
}

/// How a break's line is drawn, in every chart.
const DASHES: Group = Group::Dashes(2.0, 5.0);
const WIDTH: f64 = 1.2;

const MOST_ROWS: usize = 3;
/// What is left of a level line beside the longest label.
const LEAST_LEVEL: f64 = 32.0;
/// Between two labels in one row.
const AIR: f64 = 12.0;
/// Height of a row as a part of the font size.
pub(crate) const ROW: f64 = 1.5;

/// Where labels may stand.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Room {
    /// Left and right.
    pub bounds: (f64, f64),
    /// Top of the rows.
    pub top: f64,
    /// Width of the axis' name at the left of the first row.
    pub name_width: f64,
    /// Only lines: a card has no room for words.
    pub without_labels: bool,
}

/// Where breaks between two shown years stand, with their labels. One before the first or after the last parts nothing.
pub(crate) fn between<'b>(breaks: &'b [SeriesBreak], columns: &[f64]) -> Vec<(f64, &'b str)> {
    let mut breaks: Vec<_> = breaks.iter().collect();
    breaks.sort_by_key(|b| b.before);
    let place = |b: &'b SeriesBreak| {
        let (left, right) = (columns.get(b.before.checked_sub(1)?)?, columns.get(b.before)?);
        Some(((left + right) / 2.0, b.label.as_str()))
    };
    breaks.into_iter().filter_map(place).collect()
}

/// A series' breaks and where something begins, from left to right, with their labels.
pub(crate) fn with_start(
    breaks: &[SeriesBreak],
    start: Option<&Start>,
    columns: &[f64],
    face: &Face<'_>,
    room: Room,
) -> Vec<BreakMark> {
    let begins = start.map(|start| SeriesBreak { before: start.before, label: start.label.clone() });
    let mut places: Vec<_> = between(breaks, columns).into_iter().map(|(x, label)| (x, label, false)).collect();
    let beginning = between(begins.as_slice(), columns);
    places.extend(beginning.iter().map(|(x, label)| (*x, *label, true)));
    places.sort_by(|a, b| a.0.total_cmp(&b.0));
    let bare: Vec<_> = places.iter().map(|(x, label, _)| (*x, *label)).collect();
    let mut marks = prepare(&bare, face, room);
    marks.iter_mut().zip(&places).for_each(|(mark, place)| mark.begins = place.2);
    marks
}

/// Labels stay within `bounds` and share rows when they fit beside each other and beside the axis' name.
pub(crate) fn prepare(breaks: &[(f64, &str)], face: &Face<'_>, room: Room) -> Vec<BreakMark> {
    let Room { bounds, top, name_width, without_labels } = room;
    let mut filled = vec![bounds.0 + if name_width > 0.0 { name_width + AIR } else { 0.0 }];
    let mut marks: Vec<BreakMark> = Vec::new();
    for &(x, label) in breaks {
        if without_labels {
            let label = String::new();
            marks.push(BreakMark { x, label, label_middle: x, baseline: top, row: 0, begins: false });
            continue;
        }
        let mut label = face.cut(label, (bounds.1 - bounds.0) * 0.45);
        let mut half = face.width(&label) / 2.0;
        let start = |half: f64| (x - half).min(bounds.1 - 2.0 * half).max(bounds.0);
        let row = match filled.iter().position(|&end| end <= start(half)) {
            Some(row) => row,
            None if filled.len() < MOST_ROWS => {
                filled.push(bounds.0);
                filled.len() - 1
            }
            None => {
                // No row is free: the label takes what is left of the emptiest one.
                let (row, end) =
                    filled.iter().copied().enumerate().min_by(|a, b| a.1.total_cmp(&b.1)).unwrap_or((0, bounds.0));
                let room = (bounds.1 - end).min(2.0 * (x - end).max(0.0));
                label = if room > face.size * 2.0 { face.cut(&label, room) } else { String::new() };
                half = face.width(&label) / 2.0;
                row
            }
        };
        // In a lower row the label starts at its own line, so that no line from a higher row runs through it.
        let label_start = if row == 0 { start(half) } else { start(half).max(x.min(bounds.1 - 2.0 * half)) };
        if let Some(end) = filled.get_mut(row)
            && !label.is_empty()
        {
            *end = label_start + 2.0 * half + AIR;
        }
        let baseline = top + face.size * (1.0 + ROW * row as f64);
        marks.push(BreakMark { x, label, label_middle: label_start + half, baseline, row, begins: false });
    }
    marks
}

impl BreakMark {
    fn line(&self, plot: Rect) -> Segment {
        let top = if self.label.is_empty() { plot.top } else { self.baseline + 4.0 };
        Segment::new((self.x, top), (self.x, plot.bottom))
    }
}

pub(crate) fn lines(plane: &Plane<'_>) -> impl Iterator<Item = Segment> {
    plane.breaks.iter().map(|mark| mark.line(plane.plot))
}

pub(crate) fn draw(plane: &Plane<'_>, canvas: &mut Canvas) -> Result<(), ChartError> {
    draw_marks(&plane.breaks, plane.plot, &plane.look, canvas)
}

/// Draws lines down to the foot of `plot`, and their labels.
pub(crate) fn draw_marks(
    marks: &[BreakMark],
    plot: Rect,
    look: &Look<'_>,
    canvas: &mut Canvas,
) -> Result<(), ChartError> {
    let (palette, size) = (&look.palette, look.sizes.word);
    let lines = |begins: bool| marks.iter().filter(move |mark| mark.begins == begins).map(move |mark| mark.line(plot));
    canvas
        .layer(DASHES, |pen| lines(false).try_for_each(|line| pen.line(&[line.from, line.to], palette.muted, WIDTH)))?;
    if marks.iter().any(|mark| mark.begins) {
        canvas.layer(Group::Plain, |pen| {
            lines(true).try_for_each(|line| pen.line(&[line.from, line.to], palette.muted, WIDTH))
        })?;
    }
    canvas.layer(Group::Halo(palette.surface), |pen| {
        marks.iter().try_for_each(|mark| {
            let at = (mark.label_middle, mark.baseline);
            pen.words(Words::new(&mark.label, at, size, palette.muted, Hold::Middle))
        })
    })
}

/// A break between what stands over and under it: the label at the left, then the line.
pub(crate) fn draw_level(
    y: f64,
    (left, right): (f64, f64),
    label: &str,
    look: &Look<'_>,
    canvas: &mut Canvas,
) -> Result<(), ChartError> {
    let (palette, size) = (&look.palette, look.sizes.word);
    let face = look.face(size, Weight::Regular);
    let label = face.cut(label, right - left - LEAST_LEVEL);
    let start = if label.is_empty() { left } else { left + face.width(&label) + 8.0 };
    canvas.layer(DASHES, |pen| pen.line(&[(start, y), (right, y)], palette.muted, WIDTH))?;
    canvas.layer(Group::Halo(palette.surface), |pen| {
        pen.words(Words::new(&label, (left, y + size * CAP_HEIGHT / 2.0), size, palette.muted, Hold::Start))
    })
}
