//! Names of the series under a plot that is too narrow for labels at the lines' ends.

use crate::canvas::{Canvas, Group, Hold, Words};
use crate::error::ChartError;
use crate::palette::Ink;
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
    Line(Ink, f64, Group),
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
            match entry.sample {
                Sample::Line(ink, width, group) => canvas
                    .layer(group, |pen| pen.line(&[(left + 1.0, middle), (left + SAMPLE - 1.0, middle)], ink, width))?,
                Sample::Dot => {
                    canvas.layer(Group::Plain, |pen| pen.disc((left + SAMPLE / 2.0, middle), 5.0, palette.own))?
                }
            }
            canvas.layer(Group::Plain, |pen| {
                let at = (left + SAMPLE + SAMPLE_AIR, baseline);
                pen.words(Words::new(&entry.name, at, size, palette.muted, Hold::Start))
            })?;
        }
        Ok(())
    }
}
