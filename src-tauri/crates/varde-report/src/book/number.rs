//! Figures as a page writes them, read back as numbers.

use varde_core::language::Language;

/// A figure and how it is to be shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Number {
    pub value: f64,
    pub decimals: usize,
    /// Shown with a percent sign: the value is a hundredth of what is written.
    pub percent: bool,
}

/// The number that a cell says, and only when it says nothing else: «1 234,5», «−2,18», «+4», «12 %». Marks, ranges and words
/// stay the text that they are.
pub(super) fn number(text: &str, language: Language) -> Option<Number> {
    let text = text.trim();
    let (text, percent) = match text.strip_suffix('%') {
        Some(before) => (before.trim_end(), true),
        None => (text, false),
    };
    let (text, sign) = match text.strip_prefix(['−', '-']) {
        Some(after) => (after, -1.0),
        None => (text.strip_prefix('+').unwrap_or(text), 1.0),
    };
    let (whole, fraction) = match text.split_once(language.decimal_mark()) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text, None),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !fraction.is_none_or(digits) {
        return None;
    }
    let whole = ungrouped(whole, language)?;
    // A number never begins with a nought: that is a code.
    if whole.len() > 1 && whole.starts_with('0') {
        return None;
    }
    let fraction = fraction.unwrap_or_default();
    let value: f64 = format!("{whole}.{fraction}0").parse().ok()?;
    // More digits than a number in a sheet holds would be others than those written.
    if whole.len() + fraction.len() > 15 {
        return None;
    }
    let value = if percent { value / 100.0 } else { value };
    Some(Number { value: sign * value, decimals: fraction.len(), percent })
}

/// Digits without the marks between thousands, which stand three by three or not at all.
fn ungrouped(whole: &str, language: Language) -> Option<String> {
    let mark = |c: char| match language {
        Language::Nb | Language::Nn => matches!(c, ' ' | '\u{a0}' | '\u{202f}'),
        Language::En => c == ',',
    };
    let parts: Vec<&str> = whole.split(mark).collect();
    let digits = |part: &&str| part.bytes().all(|b| b.is_ascii_digit());
    let (first, others) = parts.split_first()?;
    let grouped = others.is_empty() || (1..=3).contains(&first.len()) && others.iter().all(|part| part.len() == 3);
    (grouped && !first.is_empty() && parts.iter().all(digits)).then(|| parts.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, language: Language, expected: Option<(f64, usize, bool)>) {
        let read = number(text, language).map(|n| (n.value, n.decimals, n.percent));
        assert_eq!(read, expected, "{text:?}");
    }

    #[test]
    fn what_is_a_number_and_nothing_else_is_read_as_one() {
        let nb = Language::Nb;
        check("46", nb, Some((46.0, 0, false)));
        check("0", nb, Some((0.0, 0, false)));
        check("1 234,5", nb, Some((1234.5, 1, false)));
        check("56\u{a0}875", nb, Some((56_875.0, 0, false)));
        check("1\u{202f}234\u{202f}567", nb, Some((1_234_567.0, 0, false)));
        check("−2,18", nb, Some((-2.18, 2, false)));
        check("-3", nb, Some((-3.0, 0, false)));
        check("+4", nb, Some((4.0, 0, false)));
        check("12 %", nb, Some((0.12, 0, true)));
        check("8,5\u{a0}%", nb, Some((0.085, 1, true)));
        check("0,5", nb, Some((0.5, 1, false)));
        check("1,234.5", Language::En, Some((1234.5, 1, false)));
        check("1,234", Language::En, Some((1234.0, 0, false)));
        check("1,234", nb, Some((1.234, 3, false)));
    }

    #[test]
    fn everything_else_stays_text() {
        let words = [
            "",
            " ",
            "–",
            "skjult",
            "46 (unntatt offentlighet)",
            "43–47",
            "±0,1",
            "2025–26",
            "81 elever",
            "4 av 20",
            "007",
            "1 23",
            "12 34",
            "1234 567",
            "1,2,3",
            "1.5",
            ",5",
            "5,",
            "%",
            "− ",
            "=1+1",
            "1e5",
            "٣",
            "12%%",
            "1 2345",
            "1234567890123456",
            "NaN",
            "inf",
            "0x10",
            "− −2",
        ];
        for text in words {
            check(text, Language::Nb, None);
        }
        for text in ["1,23", "12,3456", "1 234", "1,5"] {
            check(text, Language::En, None);
        }
    }

    #[test]
    fn every_figure_that_varde_writes_is_read_back() {
        for language in Language::ALL {
            for (value, decimals) in [(0.0, 0), (-3.25, 2), (46.0, 1), (1234.5, 1), (1_234_567.0, 0), (-56_875.5, 1)] {
                let text = language.number(value, decimals);
                assert_eq!(number(&text, language).map(|n| n.value), Some(value), "{text}");
            }
        }
    }
}
