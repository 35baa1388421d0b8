//! The embedded Inter: registered once for plotters, and measured by its own numbers.

use std::sync::OnceLock;

use plotters::style::{FontDesc, FontFamily, FontStyle, register_font};

use crate::error::ChartError;

pub(crate) const FAMILY: &str = "Inter";
pub(crate) const REGULAR: &[u8] = include_bytes!("../../../../assets/fonts/Inter-Regular.ttf");
pub(crate) const SEMIBOLD: &[u8] = include_bytes!("../../../../assets/fonts/Inter-SemiBold.ttf");

/// The faces that charts are written with, as TrueType files: for those who set a page around them.
pub fn fonts() -> [&'static [u8]; 2] {
    [REGULAR, SEMIBOLD]
}

/// Height of capitals as a part of the font size; digits are as high.
pub(crate) const CAP_HEIGHT: f64 = 0.7275;
/// Ascender to descender as a part of the font size: what plotters means by the size when it measures.
const LINE_HEIGHT: f64 = 1.21;
/// Font size at which advances are read; plotters gives whole pixels.
const PROBE: f64 = 2000.0;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    Regular,
    SemiBold,
}

impl Weight {
    /// plotters knows one heavier weight; SemiBold is registered as that.
    pub(crate) fn style(self) -> FontStyle {
        match self {
            Self::Regular => FontStyle::Normal,
            Self::SemiBold => FontStyle::Bold,
        }
    }
}

/// How wide Inter's letters are.
pub(crate) struct Inter {
    regular: Advances,
    semibold: Advances,
}

impl Inter {
    /// The embedded font, read on first use.
    pub(crate) fn ready() -> Result<&'static Self, ChartError> {
        static INTER: OnceLock<Result<Inter, String>> = OnceLock::new();
        INTER.get_or_init(Self::load).as_ref().map_err(|reason| ChartError::Font(reason.clone()))
    }

    fn load() -> Result<Self, String> {
        for (weight, bytes) in [(Weight::Regular, REGULAR), (Weight::SemiBold, SEMIBOLD)] {
            register_font(FAMILY, weight.style(), bytes).map_err(|_| format!("{weight:?} is not a font"))?;
        }
        Ok(Self { regular: Advances::read(Weight::Regular)?, semibold: Advances::read(Weight::SemiBold)? })
    }

    /// Width in pixels. Never less than what is drawn: kerning only tightens, and digits count as the widest one,
    /// since the window sets them in tabular figures.
    pub(crate) fn width(&self, text: &str, weight: Weight, size: f64) -> f64 {
        let advances = match weight {
            Weight::Regular => &self.regular,
            Weight::SemiBold => &self.semibold,
        };
        text.chars().map(|c| advances.of(c)).sum::<f64>() * size
    }
}

/// Advances as parts of the font size, for the two stretches of Unicode that Norwegian, Sámi and punctuation use.
struct Advances {
    letters: Vec<f64>,
    signs: Vec<f64>,
    digit: f64,
}

const LETTERS: std::ops::Range<u32> = 0x20..0x250;
const SIGNS: std::ops::Range<u32> = 0x2000..0x2270;

impl Advances {
    fn read(weight: Weight) -> Result<Self, String> {
        let font = FontDesc::new(FontFamily::Name(FAMILY), PROBE * LINE_HEIGHT, weight.style());
        let mut buffer = [0; 4];
        let mut advance = |c: char| {
            font.box_size(c.encode_utf8(&mut buffer))
                .map(|(width, _)| f64::from(width) / PROBE)
                .map_err(|e| e.to_string())
        };
        let mut stretch = |range: std::ops::Range<u32>| {
            range.filter_map(char::from_u32).map(&mut advance).collect::<Result<Vec<_>, _>>()
        };
        let (letters, signs) = (stretch(LETTERS)?, stretch(SIGNS)?);
        let digit = stretch(0x30..0x3A)?.into_iter().fold(0.0, f64::max);
        Ok(Self { letters, signs, digit })
    }

    fn of(&self, c: char) -> f64 {
        let code = u32::from(c);
        let known = if c.is_ascii_digit() {
            return self.digit;
        } else if LETTERS.contains(&code) {
            self.letters.get((code - LETTERS.start) as usize)
        } else if SIGNS.contains(&code) {
            self.signs.get((code - SIGNS.start) as usize)
        } else {
            None
        };
        // Another font will have to help with this letter; a full square is room enough for most.
        known.copied().unwrap_or(1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_are_the_fonts_own() {
        let inter = Inter::ready().unwrap();
        // Advance of `a` and `0`–`9` in the files themselves, in 2048ths of the size.
        let widest_digit = inter.width("1", Weight::Regular, 2048.0);
        assert!((widest_digit - 1323.0).abs() < 4.0, "{widest_digit}");
        assert_eq!(inter.width("47", Weight::Regular, 12.0), inter.width("11", Weight::Regular, 12.0));
        assert!(inter.width("Landet", Weight::SemiBold, 12.0) > inter.width("Landet", Weight::Regular, 12.0));
        assert_eq!(inter.width("", Weight::Regular, 12.0), 0.0);
        assert_eq!(inter.width("学", Weight::Regular, 12.0), 12.0);
    }
}
