//! How wide words are in a program whose fonts are not ours to know.
//!
//! The files ask for Arial. Where it is not there, LibreOffice takes Liberation Sans, or DejaVu Sans, which is a fifth wider: letters
//! are counted as wide as the widest of the three and Inter, so that what has room here has room there.

/// Bold letters of DejaVu Sans beside its regular ones.
const BOLD: f64 = 1.15;

/// How wide a letter is, by its size.
pub(crate) fn advance(letter: char, bold: bool) -> f64 {
    let width = match letter {
        'i' | 'j' | 'l' | '\'' | '|' => 0.30,
        ' ' | '\u{a0}' | '.' | ',' | ':' | ';' => 0.34,
        'f' | 'I' | '!' | '(' | ')' | '/' => 0.40,
        't' | 'r' | '-' | '"' | 'ŧ' => 0.46,
        'c' | 's' | 'z' | 'x' | 'v' | 'y' | 'k' | '?' | 'č' | 'š' | 'ž' => 0.59,
        'm' | 'w' | 'M' | 'W' | 'Æ' | 'æ' | '@' | '%' | '—' | '…' => 1.0,
        'E' | 'F' | 'L' | 'P' | 'T' | 'S' => 0.68,
        'A'..='Z' | 'Ø' | 'Å' => 0.79,
        'a'..='z' | '0'..='9' | 'å' | 'ø' => 0.64,
        '+' | '=' | '<' | '>' | '−' | '±' | '&' => 0.84,
        '\u{80}'..='\u{24f}' | '\u{2000}'..='\u{206f}' => 0.70,
        // Another font helps out; signs and pictures are square.
        _ => 1.1,
    };
    if bold { width * BOLD } else { width }
}

/// How wide a text is on one line, in points.
pub(crate) fn width(text: &str, size: f64, bold: bool) -> f64 {
    text.chars().map(|letter| advance(letter, bold) * size).sum()
}
