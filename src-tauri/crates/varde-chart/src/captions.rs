//! The text around the plot: what makes an exported picture stand on its own, and the notice that follows restricted figures.

use crate::canvas::{Canvas, Group, Hold, Words};
use crate::error::ChartError;
use crate::font::{Inter, Weight};
use crate::palette::{Ink, Palette};
use crate::style::{Frame, Sizes};
use crate::text::Face;
use varde_core::page::chart::DotInterval;

/// Wrapped lines above and below the plot.
pub(crate) struct Captions {
    head: Vec<Line>,
    foot: Vec<Line>,
    pub head_height: f64,
    pub foot_height: f64,
}

struct Line {
    text: String,
    /// Baseline, from the top of the head or the foot.
    baseline: f64,
    /// From the margin.
    indent: f64,
    size: f64,
    weight: Weight,
    role: Role,
}

#[derive(Clone, Copy, PartialEq)]
enum Role {
    Title,
    Muted,
    Note,
    /// The first line of a note, with a hollow dot in front.
    NoteStart,
}

const NOTE_INDENT: f64 = 18.0;

impl Captions {
    pub(crate) fn prepare(chart: &DotInterval, frame: Frame, inter: &Inter, width: f64, sizes: &Sizes) -> Self {
        let mut head = Stack { inter, room: width - 2.0 * sizes.margin, lines: Vec::new(), height: 0.0 };
        let mut foot = Stack { inter, room: width - 2.0 * sizes.margin, lines: Vec::new(), height: 0.0 };
        if frame == Frame::Export {
            head.add(&chart.title, 20.0, Weight::SemiBold, Role::Title);
            head.space(6.0);
            head.add(&chart.summary, 14.0, Weight::Regular, Role::Muted);
            head.space(20.0);
        }
        if frame != Frame::Small
            && let Some(notice) = &chart.restricted_notice
        {
            foot.space(12.0);
            foot.add(notice, sizes.axis, Weight::Regular, Role::NoteStart);
        }
        if frame == Frame::Export && !chart.footer.is_empty() {
            foot.space(16.0);
            for line in &chart.footer {
                foot.add(line, 11.5, Weight::Regular, Role::Muted);
            }
        }
        Self { head_height: head.height, foot_height: foot.height, head: head.lines, foot: foot.lines }
    }

    /// Draws the head from `margin` down and the foot from `foot_top` down.
    pub(crate) fn draw(
        &self,
        canvas: &mut Canvas,
        palette: &Palette,
        margin: f64,
        foot_top: f64,
    ) -> Result<(), ChartError> {
        canvas.layer(Group::Plain, |pen| {
            for (lines, top) in [(&self.head, margin), (&self.foot, foot_top)] {
                for line in lines {
                    let y = top + line.baseline;
                    if line.role == Role::NoteStart {
                        pen.ring((margin + 6.0, y - line.size * 0.36), 5.0, palette.own, 1.8)?;
                    }
                    let words = Words::new(
                        &line.text,
                        (margin + line.indent, y),
                        line.size,
                        line.role.ink(palette),
                        Hold::Start,
                    );
                    pen.words(Words { weight: line.weight, ..words })?;
                }
            }
            Ok(())
        })
    }
}

impl Role {
    fn ink(self, palette: &Palette) -> Ink {
        match self {
            Self::Title => palette.ink,
            Self::Muted => palette.muted,
            Self::Note | Self::NoteStart => palette.note,
        }
    }
}

struct Stack<'a> {
    inter: &'a Inter,
    room: f64,
    lines: Vec<Line>,
    height: f64,
}

impl Stack<'_> {
    fn add(&mut self, text: &str, size: f64, weight: Weight, role: Role) {
        let indent = if role == Role::NoteStart { NOTE_INDENT } else { 0.0 };
        let wrapped = Face { inter: self.inter, weight, size }.wrap(text, self.room - indent);
        for (i, text) in wrapped.into_iter().enumerate() {
            let role = if i > 0 && role == Role::NoteStart { Role::Note } else { role };
            self.lines.push(Line { text, baseline: self.height + size, indent, size, weight, role });
            self.height += size * 1.4;
        }
    }

    fn space(&mut self, pixels: f64) {
        self.height += pixels;
    }
}
