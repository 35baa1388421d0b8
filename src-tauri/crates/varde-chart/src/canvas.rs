//! plotters' SVG backend behind pixels with decimals, and layers that say what the backend cannot.
//!
//! The backend has whole-number coordinates, so everything is drawn ten times as large and scaled back by the document.
//! It knows neither dash patterns nor line caps nor halos: each layer is drawn on its own and put in a group that has them.

use plotters::coord::Shift;
use plotters::element::{Drawable, PointCollection};
use plotters::prelude::{
    Circle, DrawingArea, DrawingBackend, IntoDrawingArea, PathElement, Polygon, RGBAColor, SVGBackend, Text,
};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{FontDesc, FontFamily, FontTransform, ShapeStyle, TextStyle};

use crate::error::ChartError;
use crate::font::{FAMILY, Weight};
use crate::geometry::Rect;
use crate::palette::Ink;

/// Drawing units per pixel.
pub(crate) const FINE: f64 = 10.0;
/// The backend divides font sizes by this.
const BACKEND_FONT_SCALE: f64 = 1.24;

/// Where on its line a text is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hold {
    Start,
    Middle,
    End,
}

/// One line of text. `at` lies on the baseline.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Words<'a> {
    pub text: &'a str,
    pub at: (f64, f64),
    pub size: f64,
    pub weight: Weight,
    pub ink: Ink,
    pub hold: Hold,
    /// Reads upwards instead of to the right.
    pub upwards: bool,
}

impl<'a> Words<'a> {
    /// Level and in the regular weight.
    pub(crate) fn new(text: &'a str, at: (f64, f64), size: f64, ink: Ink, hold: Hold) -> Self {
        Self { text, at, size, weight: Weight::Regular, ink, hold, upwards: false }
    }
}

/// What a group adds to all that is drawn in it, as SVG attributes.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Group {
    Plain,
    /// Stroke and gap in pixels.
    Dashes(f64, f64),
    /// A rim in this colour around the letters, so that thin lines do not run through them.
    Halo(Ink),
}

impl Group {
    fn attributes(self) -> String {
        match self {
            Self::Plain => String::new(),
            Self::Dashes(stroke, gap) => {
                format!(" stroke-dasharray=\"{} {}\"", stroke * FINE, gap * FINE)
            }
            Self::Halo(ink) => {
                format!(" stroke=\"{}\" stroke-width=\"{}\" paint-order=\"stroke\"", ink.hex(), 3.0 * FINE)
            }
        }
    }
}

/// The picture's contents so far.
pub(crate) struct Canvas {
    size: (u32, u32),
    body: String,
}

impl Canvas {
    pub(crate) fn new(width: u32, height: u32) -> Self {
        let scale = FINE as u32;
        Self { size: (width * scale, height * scale), body: String::with_capacity(8192) }
    }

    /// Draws on top of what is there.
    pub(crate) fn layer(
        &mut self,
        group: Group,
        draw: impl FnOnce(&Pen<'_>) -> Result<(), ChartError>,
    ) -> Result<(), ChartError> {
        let mut part = String::new();
        {
            let pen = Pen { area: SVGBackend::with_string(&mut part, self.size).into_drawing_area() };
            draw(&pen)?;
            pen.area.present().map_err(refused)?;
        }
        let inner =
            part.split_once(">\n").and_then(|(_, rest)| rest.rsplit_once("</svg>")).map_or("", |(inner, _)| inner);
        if inner.is_empty() {
            return Ok(());
        }
        let attributes = group.attributes();
        if attributes.is_empty() {
            self.body.push_str(&plain(inner));
        } else {
            self.body.push_str(&format!("<g{attributes}>{}</g>", plain(inner)));
        }
        Ok(())
    }

    pub(crate) fn into_body(self) -> String {
        self.body
    }
}

/// Takes out what the document says once for all, the backend's own idea of where a baseline is, and its line breaks.
///
/// One pass from space to space. Quotes in texts are escaped, so what looks like an attribute is one.
fn plain(inner: &str) -> String {
    let mut out = String::with_capacity(inner.len());
    for (i, piece) in inner.split(' ').enumerate() {
        let space = if i == 0 { "" } else { " " };
        match piece {
            "dy=\"-0.5ex\"" | "opacity=\"1\"" | "font-family=\"Inter\"" | "text-anchor=\"start\"" => continue,
            _ => out.push_str(space),
        }
        if let Some(size) = piece.strip_prefix("font-size=\"").and_then(|rest| rest.strip_suffix('"')) {
            // The backend's division leaves a tail of decimals.
            let size = size.parse().map_or(0.0, f64::round);
            out.push_str(&format!("font-size=\"{size}\""));
        } else if let Some(rest) = piece.strip_prefix("font-weight=\"bold\"") {
            out.push_str("font-weight=\"600\"");
            out.extend(rest.split('\n'));
        } else {
            out.extend(piece.split('\n'));
        }
    }
    out
}

fn refused(error: impl std::fmt::Display) -> ChartError {
    ChartError::Draw(error.to_string())
}

/// Draws one layer. All positions and widths are pixels.
pub(crate) struct Pen<'a> {
    area: DrawingArea<SVGBackend<'a>, Shift>,
}

impl<'a> Pen<'a> {
    fn draw<E>(&self, element: &E) -> Result<(), ChartError>
    where
        for<'b> &'b E: PointCollection<'b, (i32, i32)>,
        E: Drawable<SVGBackend<'a>>,
        SVGBackend<'a>: DrawingBackend,
    {
        self.area.draw(element).map_err(refused)
    }

    pub(crate) fn line(&self, points: &[(f64, f64)], ink: Ink, width: f64) -> Result<(), ChartError> {
        let points: Vec<_> = points.iter().copied().map(fine).collect();
        self.draw(&PathElement::new(points, shape(ink).stroke_width(whole(width))))
    }

    pub(crate) fn outline(&self, area: Rect, ink: Ink, width: f64) -> Result<(), ChartError> {
        let Rect { left, top, right, bottom } = area;
        self.line(&[(left, top), (right, top), (right, bottom), (left, bottom), (left, top)], ink, width)
    }

    pub(crate) fn fill(&self, area: Rect, ink: Ink) -> Result<(), ChartError> {
        let Rect { left, top, right, bottom } = area;
        let corners: Vec<_> = [(left, top), (right, top), (right, bottom), (left, bottom)].map(fine).to_vec();
        self.draw(&Polygon::new(corners, shape(ink)))
    }

    /// A square on its corner, from the middle to a corner `radius`.
    pub(crate) fn diamond(&self, (x, y): (f64, f64), radius: f64, ink: Ink) -> Result<(), ChartError> {
        let corners = [(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)].map(fine).to_vec();
        self.draw(&Polygon::new(corners, shape(ink)))
    }

    pub(crate) fn disc(&self, middle: (f64, f64), radius: f64, ink: Ink) -> Result<(), ChartError> {
        self.draw(&Circle::new(fine(middle), whole(radius), shape(ink).filled()))
    }

    /// The stroke lies within the radius.
    pub(crate) fn ring(&self, middle: (f64, f64), radius: f64, ink: Ink, width: f64) -> Result<(), ChartError> {
        self.draw(&Circle::new(fine(middle), whole(radius - width / 2.0), shape(ink).stroke_width(whole(width))))
    }

    pub(crate) fn words(&self, words: Words<'_>) -> Result<(), ChartError> {
        if words.text.is_empty() {
            return Ok(());
        }
        let hold = match words.hold {
            Hold::Start => HPos::Left,
            Hold::Middle => HPos::Center,
            Hold::End => HPos::Right,
        };
        let turn = if words.upwards { FontTransform::Rotate270 } else { FontTransform::None };
        let font =
            FontDesc::new(FontFamily::Name(FAMILY), words.size * FINE * BACKEND_FONT_SCALE, words.weight.style())
                .transform(turn);
        let style: TextStyle<'static> = font.color(&colour(words.ink)).pos(Pos::new(hold, VPos::Bottom));
        self.draw(&Text::new(words.text.to_owned(), fine(words.at), style))
    }
}

fn fine((x, y): (f64, f64)) -> (i32, i32) {
    ((x * FINE).round() as i32, (y * FINE).round() as i32)
}

fn whole(length: f64) -> u32 {
    (length * FINE).round() as u32
}

fn colour(ink: Ink) -> RGBAColor {
    let (red, green, blue) = ink.channels();
    RGBAColor(red, green, blue, ink.alpha)
}

fn shape(ink: Ink) -> ShapeStyle {
    ShapeStyle { color: colour(ink), filled: false, stroke_width: 0 }
}
