//! The text around the plot: what makes an exported picture stand on its own, and the notice that follows restricted figures.

use crate::canvas::{Canvas, Group, Hold, Words};
use crate::error::ChartError;
use crate::font::Weight;
use crate::palette::{Ink, Palette};
use crate::stage::Look;
use crate::style::Frame;
use varde_core::page::chart::Caption;

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
    /// `notes` stand between the plot and the notice about restricted figures.
    pub(crate) fn prepare(caption: &Caption, notes: &[&str], look: Look<'_>, width: f64) -> Self {
        let (frame, sizes) = (look.frame, look.sizes);
        let stack = || Stack { look, room: width - 2.0 * sizes.margin, lines: Vec::new(), height: 0.0 };
        let (mut head, mut foot) = (stack(), stack());
        if frame == Frame::Export {
            head.add(&caption.title, 20.0, Weight::SemiBold, Role::Title);
            head.space(6.0);
            head.add(&caption.summary, 14.0, Weight::Regular, Role::Muted);
            head.space(20.0);
        }
        if frame != Frame::Small && !notes.is_empty() {
            foot.space(12.0);
            for note in notes {
                foot.add(note, sizes.axis, Weight::Regular, Role::Muted);
            }
        }
        if frame != Frame::Small
            && let Some(notice) = &caption.restricted_notice
        {
            foot.space(12.0);
            foot.add(notice, sizes.axis, Weight::Regular, Role::NoteStart);
        }
        if frame == Frame::Export && !caption.footer.is_empty() {
            foot.space(16.0);
            for line in &caption.footer {
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
    look: Look<'a>,
    room: f64,
    lines: Vec<Line>,
    height: f64,
}

impl Stack<'_> {
    fn add(&mut self, text: &str, size: f64, weight: Weight, role: Role) {
        let indent = if role == Role::NoteStart { NOTE_INDENT } else { 0.0 };
        let wrapped = self.look.face(size, weight).wrap(text, self.room - indent);
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
