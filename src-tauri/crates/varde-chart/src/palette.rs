//! Concrete colours per theme. Contrasts are tested: text 4.5:1 and lines 3:1 on the surface.

use crate::style::Theme;

/// A colour with its opacity, from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Ink {
    pub rgb: u32,
    pub alpha: f64,
}

impl Ink {
    const fn solid(rgb: u32) -> Self {
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
    [(0x01_00_00, "Canvas"), (0x02_00_00, "CanvasText"), (0x03_00_00, "GrayText"), (0x04_00_00, "Highlight")];

impl Palette {
    pub(crate) fn of(theme: Theme) -> Self {
        match theme {
            Theme::Light => Self::from_inks(Inks {
                surface: 0xFF_FF_FF,
                ink: 0x1C_24_27,
                muted: 0x56_62_68,
                line: 0xE4_E0_D7,
                sunken: 0xEF_EC_E4,
                edge: 0x8A_94_9A,
                own: 0x1F_4E_86,
                kommune: 0x4A_55_5B,
                fylke: 0x6B_75_7B,
                country: 0x80_8B_92,
                note: 0x8A_5A_12,
                interval: 0.62,
            }),
            Theme::Dark => Self::from_inks(Inks {
                surface: 0x1A_22_26,
                ink: 0xE7_EA_E6,
                muted: 0xA3_AE_B2,
                line: 0x2C_37_3C,
                sunken: 0x0E_13_16,
                edge: 0x78_84_8A,
                own: 0x8D_B8_EA,
                kommune: 0xC3_CB_CE,
                fylke: 0xA3_AE_B2,
                country: 0x84_90_96,
                note: 0xE2_B5_66,
                interval: 0.62,
            }),
            Theme::Print => Self::from_inks(Inks {
                surface: 0xFF_FF_FF,
                ink: 0x00_00_00,
                muted: 0x3A_3A_3A,
                line: 0xD6_D6_D6,
                sunken: 0xE9_E9_E9,
                edge: 0x6E_6E_6E,
                own: 0x00_00_00,
                kommune: 0x2E_2E_2E,
                fylke: 0x4A_4A_4A,
                country: 0x6E_6E_6E,
                note: 0x00_00_00,
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

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(rgb: [f64; 3]) -> f64 {
        let linear = rgb.map(|c| if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) });
        0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    fn seen_on(ink: Ink, ground: Ink) -> [f64; 3] {
        let (top, under) = (ink.channels(), ground.channels());
        [(top.0, under.0), (top.1, under.1), (top.2, under.2)]
            .map(|(t, u)| (f64::from(t) * ink.alpha + f64::from(u) * (1.0 - ink.alpha)) / 255.0)
    }

    fn contrast(ink: Ink, ground: Ink) -> f64 {
        let (a, b) = (luminance(seen_on(ink, ground)), luminance(seen_on(ground, ground)));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

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
