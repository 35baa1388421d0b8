//! Text that comes from files and people, made fit for a picture.

use varde_core::page::chart::{OwnPoint, ReferenceSeries};

use crate::font::{Inter, Weight};

/// A font, a weight and a size: all that decides how wide a text is.
#[derive(Clone, Copy)]
pub(crate) struct Face<'a> {
    pub inter: &'a Inter,
    pub weight: Weight,
    /// Font size in pixels.
    pub size: f64,
}

impl Face<'_> {
    pub(crate) fn width(&self, text: &str) -> f64 {
        self.inter.width(text, self.weight, self.size)
    }

    /// The text, or its beginning with an ellipsis when it is wider than `room`.
    pub(crate) fn cut(&self, text: &str, room: f64) -> String {
        if self.width(text) <= room {
            return text.to_owned();
        }
        let mut kept = String::new();
        let mut width = self.width("…");
        for c in text.chars() {
            width += self.width(c.encode_utf8(&mut [0; 4]));
            if width > room {
                break;
            }
            kept.push(c);
        }
        format!("{}…", kept.trim_end_matches([' ', ',', '.', '–', '-', '(']))
    }

    /// As [`wrap`](Self::wrap), but in few lines: the last one is cut.
    pub(crate) fn wrap_within(&self, text: &str, room: f64, most: usize) -> Vec<String> {
        let mut lines = self.wrap(text, room);
        if lines.len() > most {
            let rest = lines.split_off(most.saturating_sub(1)).join(" ");
            lines.push(self.cut(&rest, room));
        }
        lines
    }

    /// Lines no wider than `room`, broken between words, or inside a word that alone is too wide. Nothing is left out.
    pub(crate) fn wrap(&self, text: &str, room: f64) -> Vec<String> {
        let space = self.width(" ");
        let mut lines = Vec::new();
        let mut line = String::new();
        let mut filled = 0.0;
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            let width = self.width(word);
            if !line.is_empty() && filled + space + width <= room {
                line.push(' ');
                line.push_str(word);
                filled += space + width;
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            filled = 0.0;
            for c in word.chars() {
                let advance = self.width(c.encode_utf8(&mut [0; 4]));
                if !line.is_empty() && filled + advance > room {
                    lines.push(std::mem::take(&mut line));
                    filled = 0.0;
                }
                line.push(c);
                filled += advance;
            }
        }
        if !line.is_empty() {
            lines.push(line);
        }
        lines
    }
}

/// One line of plain text: no control characters, which XML forbids, nor marks that turn the reading direction.
pub(crate) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' => {}
            '\u{FFFE}' | '\u{FFFF}' => {}
            c if c == ' ' || c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') => {
                if !out.is_empty() && !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            c => out.push(c),
        }
    }
    if out.ends_with(' ') {
        out.pop();
    }
    out
}

pub(crate) fn clean_all<'a>(texts: impl IntoIterator<Item = &'a mut String>) {
    for text in texts {
        *text = clean(text);
    }
}

pub(crate) fn own_texts(points: &mut [OwnPoint]) -> impl Iterator<Item = &mut String> {
    points.iter_mut().flat_map(|p| [&mut p.text, &mut p.label])
}

pub(crate) fn reference_texts(references: &mut [ReferenceSeries]) -> impl Iterator<Item = &mut String> {
    references.iter_mut().flat_map(|series| {
        std::iter::once(&mut series.name).chain(series.points.iter_mut().flat_map(|p| [&mut p.text, &mut p.label]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn face(size: f64) -> Face<'static> {
        Face { inter: Inter::ready().unwrap(), weight: Weight::Regular, size }
    }

    #[test]
    fn cleaning_leaves_one_line_of_what_xml_allows() {
        let cases = [
            ("  Løten \n ungdomsskole\t", "Løten ungdomsskole"),
            ("a\u{0}b\u{1F}c", "a b c"),
            ("\u{202E}snu\u{2066}", "snu"),
            ("12\u{A0}345", "12\u{A0}345"),
            ("\n", ""),
        ];
        for (given, expected) in cases {
            assert_eq!(clean(given), expected);
        }
    }

    #[test]
    fn a_long_name_ends_in_an_ellipsis() {
        let face = face(12.0);
        assert_eq!(face.cut("Løten", 200.0), "Løten");
        let cut = face.cut(&"Ødegården ".repeat(200), 90.0);
        assert!(cut.ends_with('…') && face.width(&cut) <= 90.0, "{cut}");
        assert_eq!(face.cut("Løten", 1.0), "…");
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn wrapping_loses_nothing_and_keeps_the_width(text in "[a-zæøå<&–0-9 ]{0,300}", room in 40.0..400.0_f64) {
            let face = face(14.0);
            let text = clean(&text);
            let lines = face.wrap(&text, room);
            for line in &lines {
                prop_assert!(face.width(line) <= room + 0.001, "{line:?}");
            }
            prop_assert_eq!(lines.concat().replace(' ', ""), text.replace(' ', ""));
        }

        #[test]
        fn a_cut_text_never_outgrows_its_room(text in "\\PC{0,200}", room in 15.0..300.0_f64) {
            let face = face(12.0);
            prop_assert!(face.width(&face.cut(&clean(&text), room)) <= room + 0.001);
        }
    }
}
