//! What every picture has: its looks, the text around the plot, and the document in the end.

use crate::canvas::{Canvas, Group, Hold, Words};
use crate::captions::Captions;
use crate::error::ChartError;
use crate::font::{Inter, Weight};
use crate::geometry::Rect;
use crate::mark::Mark;
use crate::palette::Palette;
use crate::style::{Frame, Sizes, Style, Theme};
use crate::text::Face;
use crate::{Chart, check, document};
use varde_core::page::chart::Caption;

/// All that decides how a thing looks, wherever in the picture it stands.
#[derive(Clone, Copy)]
pub(crate) struct Look<'a> {
    pub frame: Frame,
    pub sizes: Sizes,
    pub palette: Palette,
    inter: &'a Inter,
}

impl<'a> Look<'a> {
    pub(crate) fn face(&self, size: f64, weight: Weight) -> Face<'a> {
        Face { inter: self.inter, weight, size }
    }

    /// As it is, but with dots for small plots.
    pub(crate) fn with_small_dots(mut self) -> Self {
        self.sizes.dot *= 0.75;
        self.sizes.interval *= 0.8;
        self
    }

    pub(crate) fn is_small(&self) -> bool {
        self.frame == Frame::Small
    }
}

/// A picture before its chart is in it. All lengths are pixels.
pub(crate) struct Stage {
    pub look: Look<'static>,
    pub width: f64,
    style: Style,
    caption: Caption,
    captions: Captions,
}

impl Stage {
    /// Wraps the text around the plot; `notes` stand right under it, except on cards.
    pub(crate) fn set(caption: Caption, notes: &[&str], style: Style) -> Result<Self, ChartError> {
        check::size(style.size)?;
        let look = Look {
            frame: style.frame,
            sizes: style.frame.sizes(),
            palette: Palette::of(style.theme),
            inter: Inter::ready()?,
        };
        let width = f64::from(style.size.width);
        let captions = Captions::prepare(&caption, notes, look, width);
        Ok(Self { look, width, style, caption, captions })
    }

    pub(crate) fn theme(&self) -> Theme {
        self.style.theme
    }

    pub(crate) fn margin(&self) -> f64 {
        self.look.sizes.margin
    }

    /// The width between the margins.
    pub(crate) fn room(&self) -> f64 {
        self.width - 2.0 * self.margin()
    }

    /// Where the chart itself may begin.
    pub(crate) fn top(&self) -> f64 {
        self.margin() + self.captions.head_height
    }

    /// Height of the margins and the text around the chart itself.
    pub(crate) fn around(&self) -> f64 {
        self.captions.head_height + self.captions.foot_height + 2.0 * self.margin()
    }

    /// Height of the picture when the chart itself needs at least `body`: as wished for, or more.
    pub(crate) fn height(&self, body: f64) -> f64 {
        f64::from(self.style.size.height).max((self.around() + body).ceil())
    }

    /// Where the chart itself must end in a picture of this height.
    pub(crate) fn bottom(&self, height: f64) -> f64 {
        height - self.margin() - self.captions.foot_height
    }

    /// The whole picture.
    pub(crate) fn picture(&self, height: f64) -> Rect {
        Rect::new(0.0, 0.0, self.width, height)
    }

    pub(crate) fn canvas(&self, height: f64) -> Result<Canvas, ChartError> {
        // Sizes are checked to be at most thousands of pixels, and a text of any length fits in 32 bits of lines.
        let mut canvas = Canvas::new(self.width as u32, height as u32);
        if self.style.frame == Frame::Export {
            let surface = self.look.palette.surface;
            canvas.layer(Group::Plain, |pen| pen.fill(self.picture(height), surface))?;
        }
        Ok(canvas)
    }

    /// The name of the value axis, over the plot.
    pub(crate) fn draw_axis_name(&self, name: &str, top: f64, canvas: &mut Canvas) -> Result<(), ChartError> {
        let size = self.look.sizes.word;
        let name = self.look.face(size, Weight::Regular).cut(name, self.room());
        let at = (self.margin(), top + size);
        canvas.layer(Group::Plain, |pen| pen.words(Words::new(&name, at, size, self.look.palette.muted, Hold::Start)))
    }

    /// Writes the text around the plot and closes the document.
    pub(crate) fn finish(self, mut canvas: Canvas, height: f64, marks: Vec<Mark>) -> Result<Chart, ChartError> {
        let margin = self.margin();
        self.captions.draw(&mut canvas, &self.look.palette, margin, self.bottom(height))?;
        let (width, height) = (self.width as u32, height as u32);
        let Style { theme, frame, .. } = self.style;
        let svg = document::svg(&canvas.into_body(), (width, height), &self.caption.alternative(), theme, frame);
        let Caption { title, summary, .. } = self.caption;
        Ok(Chart { svg, width, height, title, summary, marks })
    }
}

/// What happens to a chart's data before it is drawn.
pub(crate) trait Prepared: Sized {
    /// Refuses data that contradicts itself.
    fn check(&self) -> Result<(), ChartError>;

    /// A copy whose texts can stand in a picture.
    fn cleaned(&self) -> Self;
}
