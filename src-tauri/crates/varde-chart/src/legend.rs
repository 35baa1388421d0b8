//! Names of the series under a plot that is too narrow for labels at the lines' ends.

use varde_core::page::chart::PointState;

use crate::absence::draw_band;
use crate::canvas::{Canvas, Group, Hold, Pen, Words};
use crate::check::is_drawn;
use crate::error::ChartError;
use crate::geometry::Rect;
use crate::levels::Level;
use crate::own;
use crate::palette::{Ink, Palette};
use crate::stage::Look;
use crate::text::Face;

/// Entries in rows; empty when the picture needs none.
#[derive(Debug, Clone, Default)]
pub(crate) struct Legend {
    entries: Vec<Entry>,
    pub height: f64,
}

/// What stands before a name: a piece of what it names.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Sample {
    /// The own series.
    Dot,
    /// The own unit's figure, hollow or hidden.
    Own(PointState),
    /// Another unit's dot.
    Spot(Ink),
    Diamond,
    Line(Ink, f64, Group),
    Level(Level),
}

#[derive(Debug, Clone)]
struct Entry {
    sample: Sample,
    name: String,
    left: f64,
    baseline: f64,
}

const SAMPLE: f64 = 20.0;
const SAMPLE_AIR: f64 = 6.0;
const ENTRY_AIR: f64 = 16.0;

impl Legend {
    pub(crate) fn prepare<'a>(
        entries: impl IntoIterator<Item = (Sample, &'a str)>,
        face: &Face<'_>,
        room: f64,
    ) -> Self {
        let row = face.size * 1.5;
        let (mut left, mut top) = (0.0, 6.0);
        let mut placed = Vec::new();
        for (sample, name) in entries {
            let name = face.cut(name, room - SAMPLE - SAMPLE_AIR);
            let width = SAMPLE + SAMPLE_AIR + face.width(&name);
            if left > 0.0 && left + width > room {
                (left, top) = (0.0, top + row);
            }
            placed.push(Entry { sample, name, left, baseline: top + face.size });
            left += width + ENTRY_AIR;
        }
        let height = if placed.is_empty() { 0.0 } else { top + row };
        Self { entries: placed, height }
    }

    /// Draws the rows from `corner`, their upper left, down.
    pub(crate) fn draw(&self, look: &Look<'_>, corner: (f64, f64), canvas: &mut Canvas) -> Result<(), ChartError> {
        let (palette, size) = (&look.palette, look.sizes.end);
        for entry in &self.entries {
            let left = corner.0 + entry.left;
            let baseline = corner.1 + entry.baseline;
            let middle = baseline - size * 0.34;
            let group = if let Sample::Line(_, _, group) = entry.sample { group } else { Group::Plain };
            canvas.layer(group, |pen| draw_sample(pen, entry.sample, (left, middle), palette))?;
            canvas.layer(Group::Plain, |pen| {
                let at = (left + SAMPLE + SAMPLE_AIR, baseline);
                pen.words(Words::new(&entry.name, at, size, palette.muted, Hold::Start))
            })?;
        }
        Ok(())
    }
}

/// Draws a sample in its space, from the left end of its middle.
fn draw_sample(pen: &Pen<'_>, sample: Sample, (left, middle): (f64, f64), palette: &Palette) -> Result<(), ChartError> {
    let at = (left + SAMPLE / 2.0, middle);
    let square = Rect::around(at.0, middle, 14.0, 12.0);
    match sample {
        Sample::Line(ink, width, _) => pen.line(&[(left + 1.0, middle), (left + SAMPLE - 1.0, middle)], ink, width),
        Sample::Dot => pen.disc(at, 5.0, palette.own),
        Sample::Own(state) if is_drawn(state) => own::dot(pen, at, 5.5, state, palette),
        Sample::Own(state) => draw_band(pen, square, state, palette),
        Sample::Spot(ink) => pen.disc(at, 3.5, ink),
        Sample::Diamond => pen.diamond(at, 6.5, palette.own),
        Sample::Level(level) => level.draw_bar(pen, square),
    }
}
