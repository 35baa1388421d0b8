//! A page as it goes into a file: what people pasted along with their words is left out, and what belongs together stays on a line.

use varde_core::page::report::{Block, Report};

/// Without signs that nobody sees and that turn what follows them around.
pub(crate) fn cleaned(report: &Report) -> Report {
    rewritten(report, |text| text.chars().any(out_of_place), clean)
}

/// As [`cleaned`], and no line begins with the «%» of the number before it.
pub(crate) fn fair_copy(report: &Report) -> Report {
    let wanting = |text: &str| text.chars().any(|c| matches!(c, '%' | '§') || out_of_place(c));
    rewritten(report, wanting, |text| bound(&clean(text)))
}

fn rewritten(report: &Report, wanting: impl Fn(&str) -> bool, rewrite: impl Fn(&str) -> String) -> Report {
    let mut copy = report.clone();
    let mut each = |text: &mut String| {
        if wanting(text) {
            *text = rewrite(text);
        }
    };
    [&mut copy.title, &mut copy.lead, &mut copy.date].into_iter().for_each(&mut each);
    copy.footer.iter_mut().chain(&mut copy.restricted).for_each(&mut each);
    copy.notes.iter_mut().for_each(|note| each(&mut note.text));
    for section in &mut copy.sections {
        each(&mut section.heading);
        for piece in &mut section.blocks {
            piece.block.texts_mut().into_iter().for_each(|(_, text)| each(text));
            match &mut piece.block {
                Block::Table { table } => {
                    table.columns.iter_mut().for_each(|column| each(&mut column.title));
                    table.rows.iter_mut().flatten().for_each(&mut each);
                }
                Block::Figure { summary, .. } => each(summary),
                _ => {}
            }
        }
    }
    copy
}

/// Control characters that no XML may hold, and marks that turn the reading direction.
fn out_of_place(letter: char) -> bool {
    match letter {
        '\n' | '\t' => false,
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => true,
        '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => true,
        other => other.is_control(),
    }
}

fn clean(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    lines.chars().filter(|letter| !out_of_place(*letter)).collect()
}

/// «12 %», «§ 17» with a space that no line is broken at.
fn bound(text: &str) -> String {
    let mut bound = String::with_capacity(text.len() + 8);
    let mut letters = text.chars().peekable();
    let mut before = None;
    while let Some(letter) = letters.next() {
        let after_number = letters.peek() == Some(&'%') && before.is_some_and(|c: char| c.is_ascii_digit());
        let before_number = before == Some('§') && letters.peek().is_some_and(char::is_ascii_digit);
        bound.push(if letter == ' ' && (after_number || before_number) { '\u{a0}' } else { letter });
        before = Some(letter);
    }
    bound
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percent_sign_stays_with_its_number() {
        let check = |text: &str, expected: &str| assert_eq!(bound(text), expected);
        check("54 av 62 (87 %).", "54 av 62 (87\u{a0}%).");
        check("etter § 17-12 og §§ 3", "etter §\u{a0}17-12 og §§\u{a0}3");
        check("i % av alle, 100% og 5  %", "i % av alle, 100% og 5  %");
        check("", "");
    }

    #[test]
    fn what_nobody_sees_is_left_out_and_lines_are_kept() {
        let check = |text: &str, expected: &str| assert_eq!(clean(text), expected);
        check("\u{202e}omvendt\u{202c} \u{feff}tekst", "omvendt tekst");
        check("en\r\nto\rtre\u{2028}fire\tfem", "en\nto\ntre\nfire\tfem");
        check("null\u{0}bjelle\u{7}", "nullbjelle");
        check("Áŋŋel 👩\u{200d}👧 e\u{301}", "Áŋŋel 👩\u{200d}👧 e\u{301}");
    }
}
