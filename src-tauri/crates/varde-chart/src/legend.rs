//! Names of the series under a plot that is too narrow for labels at the lines' ends.

use varde_core::page::chart::{DotInterval, ReferenceRole};

use crate::canvas::{Canvas, Group, Hold, Words};
use crate::error::ChartError;
use crate::references;
use crate::sheet::Sheet;
use crate::text::Face;

/// Entries in rows; empty when the picture needs none.
#[derive(Debug, Clone, Default)]
pub(crate) struct Legend {
    entries: Vec<Entry>,
    pub height: f64,
}

#[derive(Debug, Clone)]
struct Entry {
    /// `None` is the own series: a dot instead of a line.
    role: Option<ReferenceRole>,
    name: String,
    left: f64,
    baseline: f64,
}

const SAMPLE: f64 = 20.0;
const SAMPLE_AIR: f64 = 6.0;
const ENTRY_AIR: f64 = 16.0;

impl Legend {
    pub(crate) fn prepare(chart: &DotInterval, face: &Face<'_>, room: f64) -> Self {
        let own = chart.own.points.iter().any(|p| p.value.is_some()).then_some((None, &chart.own.name));
        let references = chart.references.iter().filter(|s| s.points.iter().any(|p| p.value.is_some()));
        let row = face.size * 1.5;
        let (mut left, mut top) = (0.0, 6.0);
        let mut entries = Vec::new();
        for (role, name) in own.into_iter().chain(references.map(|s| (Some(s.role), &s.name))) {
            let name = face.cut(name, room - SAMPLE - SAMPLE_AIR);
            let width = SAMPLE + SAMPLE_AIR + face.width(&name);
            if left > 0.0 && left + width > room {
                (left, top) = (0.0, top + row);
            }
            entries.push(Entry { role, name, left, baseline: top + face.size });
            left += width + ENTRY_AIR;
        }
        let height = if entries.is_empty() { 0.0 } else { top + row };
        Self { entries, height }
    }

    pub(crate) fn draw(&self, sheet: &Sheet<'_>, canvas: &mut Canvas) -> Result<(), ChartError> {
        for entry in &self.entries {
            let left = sheet.sizes.margin + entry.left;
            let baseline = sheet.legend_top + entry.baseline;
            let middle = baseline - sheet.sizes.end * 0.34;
            match entry.role.map(|role| references::look(role, &sheet.palette)) {
                Some((ink, width, group)) => {
                    canvas.layer(group, |pen| {
                        pen.line(&[(left + 1.0, middle), (left + SAMPLE - 1.0, middle)], ink, width)
                    })?;
                }
                None => {
                    canvas.layer(Group::Plain, |pen| pen.disc((left + SAMPLE / 2.0, middle), 5.0, sheet.palette.own))?
                }
            }
            canvas.layer(Group::Plain, |pen| {
                let at = (left + SAMPLE + SAMPLE_AIR, baseline);
                pen.words(Words::new(&entry.name, at, sheet.sizes.end, sheet.palette.muted, Hold::Start))
            })?;
        }
        Ok(())
    }
}
