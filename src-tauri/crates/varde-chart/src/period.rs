//! School years under the plot: in full when there is room, then short, then not every one.

use crate::style::Sizes;
use crate::text::Face;

/// Air between two labels, in pixels.
const AIR: f64 = 8.0;

/// Height of the row under the plot.
pub(crate) fn row(sizes: &Sizes, small: bool) -> f64 {
    sizes.axis * 1.25 + if small { 5.0 } else { 9.0 }
}

/// One label per period; `None` where a crowded axis leaves it out. The latest year is always named.
pub(crate) fn labels(periods: &[String], step: f64, always_short: bool, face: &Face<'_>) -> Vec<Option<String>> {
    let widest = |labels: &[String]| labels.iter().map(|l| face.width(l)).fold(0.0, f64::max) + AIR;
    let mut shown = periods.to_vec();
    if always_short || widest(periods) > step {
        shown = periods.iter().map(|p| short(p).to_owned()).collect();
    }
    let every = ((widest(&shown) / step).ceil() as usize).max(1);
    let room = (step * every as f64 - AIR).max(face.size);
    let last = periods.len().saturating_sub(1);
    shown.iter().enumerate().map(|(i, label)| (last - i).is_multiple_of(every).then(|| face.cut(label, room))).collect()
}

/// `2025–26` becomes `25–26`; anything else stays as it is.
pub(crate) fn short(period: &str) -> &str {
    let mut letters = period.chars();
    let _century = (letters.next(), letters.next());
    let rest = letters.as_str();
    let year = |s: &str| s.chars().take(2).filter(char::is_ascii_digit).count() == 2;
    let marked = rest.chars().nth(2).is_some_and(|c| matches!(c, '–' | '-' | '/'));
    if year(period) && year(rest) && marked { rest } else { period }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::font::{Inter, Weight};

    fn shown(count: usize, step: f64, always_short: bool) -> String {
        let face = Face { inter: Inter::ready().unwrap(), weight: Weight::Regular, size: 12.0 };
        let periods: Vec<_> = (26 - count..26).map(|y| format!("20{y:02}–{:02}", y + 1)).collect();
        labels(&periods, step, always_short, &face)
            .into_iter()
            .map(|l| l.unwrap_or("·".into()))
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn labels_shrink_before_they_thin_out() {
        assert_eq!(shown(3, 100.0, false), "2023–24 2024–25 2025–26");
        assert_eq!(shown(3, 100.0, true), "23–24 24–25 25–26");
        assert_eq!(shown(3, 50.0, false), "23–24 24–25 25–26");
        assert_eq!(shown(5, 26.0, false), "21–22 · 23–24 · 25–26");
        assert_eq!(shown(4, 26.0, false), "· 23–24 · 25–26");
    }

    #[test]
    fn only_school_years_are_shortened() {
        let cases = [
            ("2025–26", "25–26"),
            ("2025-26", "25-26"),
            ("2025/2026", "25/2026"),
            ("2025", "2025"),
            ("uke 35", "uke 35"),
            ("", ""),
        ];
        for (given, expected) in cases {
            assert_eq!(short(given), expected);
        }
    }
}
