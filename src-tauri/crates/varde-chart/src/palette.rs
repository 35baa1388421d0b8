//! Concrete colours per theme. Contrasts are tested: text 4.5:1 and lines 3:1 on the surface.

use crate::style::Theme;

/// A colour with its opacity, from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Ink {
    pub rgb: u32,
    pub alpha: f64,
}

impl Ink {
    pub(crate) const fn solid(rgb: u32) -> Self {
        Self { rgb, alpha: 1.0 }
    }

    pub(crate) const fn with_alpha(self, alpha: f64) -> Self {
        Self { rgb: self.rgb, alpha }
    }

    pub(crate) fn channels(self) -> (u8, u8, u8) {
        let [_, red, green, blue] = self.rgb.to_be_bytes();
        (red, green, blue)
    }

    pub(crate) fn hex(self) -> String {
        format!("#{:06X}", self.rgb)
    }
}

/// The roles that colours play in a chart.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Palette {
    pub surface: Ink,
    pub ink: Ink,
    pub muted: Ink,
    /// Gridlines: there to be overlooked.
    pub line: Ink,
    /// The band of a hidden year, and what is drawn around or inside such bands.
    pub sunken: Ink,
    pub edge: Ink,
    pub own: Ink,
    pub interval: Ink,
    pub kommune: Ink,
    pub fylke: Ink,
    pub country: Ink,
    pub note: Ink,
}

/// Stand-ins for system colours while plotters draws; the document puts the keywords in.
pub(crate) const SYSTEM: [(u32, &str); 4] =
    [(0x010000, "Canvas"), (0x020000, "CanvasText"), (0x030000, "GrayText"), (0x040000, "Highlight")];

impl Palette {
    pub(crate) fn of(theme: Theme) -> Self {
        match theme {
            Theme::Light => Self::from_inks(Inks {
                surface: 0xFFFFFF,
                ink: 0x1C2427,
                muted: 0x566268,
                line: 0xE4E0D7,
                sunken: 0xEFECE4,
                edge: 0x8A949A,
                own: 0x1F4E86,
                kommune: 0x4A555B,
                fylke: 0x6B757B,
                country: 0x808B92,
                note: 0x8A5A12,
                interval: 0.62,
            }),
            Theme::Dark => Self::from_inks(Inks {
                surface: 0x1A2226,
                ink: 0xE7EAE6,
                muted: 0xA3AEB2,
                line: 0x2C373C,
                sunken: 0x0E1316,
                edge: 0x78848A,
                own: 0x8DB8EA,
                kommune: 0xC3CBCE,
                fylke: 0xA3AEB2,
                country: 0x849096,
                note: 0xE2B566,
                interval: 0.62,
            }),
            Theme::Print => Self::from_inks(Inks {
                surface: 0xFFFFFF,
                ink: 0x000000,
                muted: 0x3A3A3A,
                line: 0xD6D6D6,
                sunken: 0xE9E9E9,
                edge: 0x6E6E6E,
                own: 0x000000,
                kommune: 0x2E2E2E,
                fylke: 0x4A4A4A,
                country: 0x6E6E6E,
                note: 0x000000,
                interval: 0.6,
            }),
            Theme::ForcedColours => {
                let [canvas, text, grey, highlight] = SYSTEM.map(|(rgb, _)| rgb);
                let mut palette = Self::from_inks(Inks {
                    surface: canvas,
                    ink: text,
                    muted: text,
                    line: grey,
                    sunken: grey,
                    edge: text,
                    own: highlight,
                    kommune: text,
                    fylke: text,
                    country: text,
                    note: text,
                    interval: 1.0,
                });
                palette.line = palette.line.with_alpha(0.5);
                palette.sunken = palette.sunken.with_alpha(0.35);
                palette
            }
        }
    }

    fn from_inks(inks: Inks) -> Self {
        Self {
            surface: Ink::solid(inks.surface),
            ink: Ink::solid(inks.ink),
            muted: Ink::solid(inks.muted),
            line: Ink::solid(inks.line),
            sunken: Ink::solid(inks.sunken),
            edge: Ink::solid(inks.edge),
            own: Ink::solid(inks.own),
            interval: Ink::solid(inks.own).with_alpha(inks.interval),
            kommune: Ink::solid(inks.kommune),
            fylke: Ink::solid(inks.fylke),
            country: Ink::solid(inks.country),
            note: Ink::solid(inks.note),
        }
    }
}

struct Inks {
    surface: u32,
    ink: u32,
    muted: u32,
    line: u32,
    sunken: u32,
    edge: u32,
    own: u32,
    kommune: u32,
    fylke: u32,
    country: u32,
    note: u32,
    interval: f64,
}

fn luminance(rgb: [f64; 3]) -> f64 {
    let [red, green, blue] = rgb.map(|c| if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn seen_on(ink: Ink, ground: Ink) -> [f64; 3] {
    let (top, under) = (ink.channels(), ground.channels());
    [(top.0, under.0), (top.1, under.1), (top.2, under.2)]
        .map(|(t, u)| (f64::from(t) * ink.alpha + f64::from(u) * (1.0 - ink.alpha)) / 255.0)
}

/// Contrast ratio of WCAG 2.2, from 1 to 21.
pub(crate) fn contrast(ink: Ink, ground: Ink) -> f64 {
    let (a, b) = (luminance(seen_on(ink, ground)), luminance(seen_on(ground, ground)));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everyone_can_read_the_text_and_see_the_lines() {
        for theme in [Theme::Light, Theme::Dark, Theme::Print] {
            let p = Palette::of(theme);
            for (name, text) in [("ink", p.ink), ("muted", p.muted), ("own", p.own), ("note", p.note)] {
                let ratio = contrast(text, p.surface);
                assert!(ratio >= 4.5, "{theme:?} {name} text: {ratio:.2}");
            }
            for (name, text) in [("ink", p.ink), ("muted", p.muted)] {
                let ratio = contrast(text, p.sunken);
                assert!(ratio >= 4.5, "{theme:?} {name} on a band: {ratio:.2}");
            }
            let lines = [
                ("interval", p.interval),
                ("kommune", p.kommune),
                ("fylke", p.fylke),
                ("country", p.country),
                ("edge", p.edge),
            ];
            for (name, line) in lines {
                let ratio = contrast(line, p.surface);
                assert!(ratio >= 3.0, "{theme:?} {name} line: {ratio:.2}");
            }
        }
    }

    #[test]
    fn references_differ_in_grey_level() {
        for theme in [Theme::Light, Theme::Dark, Theme::Print] {
            let p = Palette::of(theme);
            assert!(contrast(p.kommune, p.country) > 1.5, "{theme:?}");
        }
    }
}
