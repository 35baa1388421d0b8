//! The colours of mastery levels: lowest to highest, told apart by three kinds of colour blindness and by a grey printer.

use crate::absence::hatch;
use crate::canvas::Pen;
use crate::error::ChartError;
use crate::geometry::Rect;
use crate::palette::{Ink, Palette, contrast};
use crate::style::Theme;

/// How one level looks.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Level {
    pub fill: Ink,
    /// For numbers on the fill.
    pub text: Ink,
    /// A fill that could be taken for paper needs an edge.
    pub edge: Option<Ink>,
    hatched: bool,
}

const FIVE: [u32; 5] = [0xE66101, 0xFDB863, 0xF7F7F7, 0xB2ABD2, 0x5E3C99];
const THREE: [u32; 3] = [0xB35A12, 0xD9D9D9, 0x1F4E86];
/// What a grey printer makes of the colours above.
const FIVE_GREY: [u32; 5] = [0x8A8A8A, 0xC5C5C5, 0xF7F7F7, 0xB0B0B0, 0x505050];
const THREE_GREY: [u32; 3] = [0x737373, 0xD9D9D9, 0x4D4D4D];
const DARK: u32 = 0x1C2427;

/// One look per level, for three or five levels.
pub(crate) fn of(count: usize, theme: Theme, palette: &Palette) -> Vec<Level> {
    let fills: &[u32] = match (theme, count) {
        (Theme::ForcedColours, _) => return forced(count, palette),
        (Theme::Print, 3) => &THREE_GREY,
        (Theme::Print, _) => &FIVE_GREY,
        (Theme::Light | Theme::Dark, 3) => &THREE,
        (Theme::Light | Theme::Dark, _) => &FIVE,
    };
    let level = |(i, rgb): (usize, &u32)| {
        let fill = Ink::solid(*rgb);
        let text = [DARK, 0x00FF_FFFF].map(Ink::solid);
        let text = if contrast(text[0], fill) >= contrast(text[1], fill) { text[0] } else { text[1] };
        Level { fill, text, edge: (2 * i + 1 == count).then_some(palette.edge), hatched: false }
    };
    fills.iter().enumerate().map(level).collect()
}

/// Without colours of our own: tints the stronger the further from the middle, and hatching below it.
fn forced(count: usize, palette: &Palette) -> Vec<Level> {
    let middle = count / 2;
    let level = |i: usize| Level {
        fill: palette.ink.with_alpha(0.17 * i.abs_diff(middle) as f64),
        text: palette.ink,
        edge: Some(palette.edge),
        hatched: i < middle,
    };
    (0..count).map(level).collect()
}

impl Level {
    pub(crate) fn draw_bar(&self, pen: &Pen<'_>, area: Rect) -> Result<(), ChartError> {
        pen.fill(area, self.fill)?;
        if self.hatched {
            hatch(pen, area, self.text.with_alpha(0.55))?;
        }
        match self.edge {
            Some(edge) if area.width() > 1.0 => pen.outline(area.grown(-0.5, -0.5), edge, 1.0),
            _ => Ok(()),
        }
    }

    pub(crate) fn draw_dot(&self, pen: &Pen<'_>, at: (f64, f64), radius: f64) -> Result<(), ChartError> {
        pen.disc(at, radius, self.fill)?;
        self.edge.map_or(Ok(()), |edge| pen.ring(at, radius, edge, 1.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_can_be_read_on_its_level() {
        for theme in [Theme::Light, Theme::Dark, Theme::Print] {
            for count in [3, 5] {
                for (i, level) in of(count, theme, &Palette::of(theme)).iter().enumerate() {
                    let ratio = contrast(level.text, level.fill);
                    assert!(ratio >= 4.5, "{theme:?} level {} of {count}: {ratio:.2}", i + 1);
                }
            }
        }
    }
}
