//! Numbers and dates as the reader writes them.

use super::Language;
use crate::clock::Timestamp;

/// A space that does not break, between thousands.
const THOUSANDS: char = '\u{a0}';

impl Language {
    pub fn decimal_mark(self) -> char {
        match self {
            Self::Nb | Self::Nn => ',',
            Self::En => '.',
        }
    }

    fn thousands(self) -> char {
        match self {
            Self::Nb | Self::Nn => THOUSANDS,
            Self::En => ',',
        }
    }

    /// A whole number: `56 875`, in English `56,875`. Four digits are not grouped in Norwegian years, but counts are.
    pub fn count(self, number: u64) -> String {
        let digits = number.to_string();
        let mut text = String::with_capacity(digits.len() + 4);
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                text.push(self.thousands());
            }
            text.push(digit);
        }
        text
    }

    /// Small numbers as words, of years and figures: «to», «tolv»; larger ones in digits.
    pub(crate) fn in_words(self, number: usize) -> String {
        if (1..=12).contains(&number) { self.text(&format!("number-{number}"), &[]) } else { self.count(number as u64) }
    }

    /// A number with at most `decimals` decimals, rounded half away from zero, without trailing zeros: `2,7`, `−3`.
    pub fn number(self, value: f64, decimals: u8) -> String {
        let scale = 10f64.powi(i32::from(decimals));
        let rounded = (value * scale).round() / scale;
        let text = format!("{:.*}", usize::from(decimals), rounded.abs());
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let fraction = fraction.trim_end_matches('0');
        let sign = if rounded < 0.0 { "−" } else { "" };
        let whole = whole.parse().map_or_else(|_| whole.to_owned(), |w| self.count(w));
        if fraction.is_empty() {
            format!("{sign}{whole}")
        } else {
            format!("{sign}{whole}{}{fraction}", self.decimal_mark())
        }
    }

    /// `22. november 2026`, in English `22 November 2026`.
    pub fn date(self, time: Timestamp) -> String {
        let text = time.to_string();
        let part = |range: std::ops::Range<usize>| text.get(range).unwrap_or_default().to_owned();
        let (year, month, day) = (part(0..4), part(5..7), part(8..10));
        let month = self.text(&format!("month-{month}"), &[]);
        let day = day.trim_start_matches('0');
        match self {
            Self::Nb | Self::Nn => format!("{day}. {month} {year}"),
            Self::En => format!("{day} {month} {year}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_in_the_language() {
        let check = |value: f64, decimals: u8, nb: &str, en: &str| {
            assert_eq!(Language::Nb.number(value, decimals), nb);
            assert_eq!(Language::En.number(value, decimals), en);
        };
        check(46.0, 0, "46", "46");
        check(2.687, 1, "2,7", "2.7");
        check(2.0, 1, "2", "2");
        check(-3.25, 1, "−3,3", "−3.3");
        check(-0.04, 1, "0", "0");
        check(56_875.0, 0, "56\u{a0}875", "56,875");
    }

    #[test]
    fn dates_are_written_as_in_the_language() {
        let time = Timestamp::parse("2026-11-02T16:00:00Z").unwrap();
        assert_eq!(Language::Nb.date(time), "2. november 2026");
        assert_eq!(Language::En.date(time), "2 November 2026");
    }
}
