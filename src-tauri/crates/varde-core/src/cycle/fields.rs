//! What may stand in a field.

use serde_json::Value;

/// Letters in a text, and in what names a thing.
pub const LONGEST_TEXT: usize = 20_000;
pub const LONGEST_TITLE: usize = 300;

/// Text as it is kept: what pasting brings along (control letters, soft hyphens, word processors' line ends, spaces at
/// the ends of lines) is taken away; paragraphs stay.
pub(super) fn clean(text: &str) -> String {
    let plain =
        text.replace("\r\n", "\n").replace(['\r', '\u{b}', '\u{2028}', '\u{2029}'], "\n").replace('\u{a0}', " ");
    let kept: String = plain.chars().filter(|c| *c == '\n' || *c == '\t' || !(c.is_control() || unseen(*c))).collect();
    let mut lines: Vec<&str> = kept.split('\n').map(str::trim_end).collect();
    while lines.last().is_some_and(|line| line.is_empty()) {
        lines.pop();
    }
    lines.join("\n")
}

/// Letters that nobody sees, and that spoil searching.
fn unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{fffc}')
}

/// What Varde itself said, and keeps to the letter.
const OWN: [&str; 5] = ["chart", "table", "said", "numbers", "as_read"];

/// Cleans every text that people wrote in a value, however deep it lies.
pub(super) fn clean_all(value: &mut Value) {
    match value {
        Value::String(text) => *text = clean(text),
        Value::Array(values) => values.iter_mut().for_each(clean_all),
        Value::Object(fields) => {
            fields.iter_mut().filter(|(name, _)| !OWN.contains(&name.as_str())).for_each(|(_, value)| clean_all(value));
        }
        _ => {}
    }
}

/// The longest text that people wrote in a value, in letters.
pub(super) fn longest(value: &Value) -> usize {
    match value {
        Value::String(text) => text.chars().count(),
        Value::Array(values) => values.iter().map(longest).max().unwrap_or_default(),
        Value::Object(fields) => {
            let written = fields.iter().filter(|(name, _)| !OWN.contains(&name.as_str()));
            written.map(|(_, value)| longest(value)).max().unwrap_or_default()
        }
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pasted_text_loses_what_nobody_sees_and_keeps_its_paragraphs() {
        let check = |text: &str, expected: &str| assert_eq!(clean(text), expected, "{text:?}");
        check("En\r\nto  \r\n\r\ntre\u{b}fire\n\n", "En\nto\n\ntre\nfire");
        check("lese\u{ad}veileder\u{200b} i\u{a0}40 %", "leseveileder i 40 %");
        check("\u{7}Čáhppes áđđá «sitat» <b>\t1", "Čáhppes áđđá «sitat» <b>\t1");
        check("", "");
    }
}
