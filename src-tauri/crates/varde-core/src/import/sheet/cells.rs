//! Figures as people write them, made into what [`Cell`] reads.

use crate::observation::Cell;

/// Ways of saying that somebody has hidden a figure.
const HIDDEN: [&str; 12] = [
    ":",
    "skjult",
    "skjult tall",
    "skjermet",
    "skjerma",
    "prikket",
    "prikka",
    "unntatt",
    "unntatt offentlighet",
    "u.off.",
    "u.off",
    "anonymisert",
];
/// Ways of leaving a cell empty.
const NOTHING: [&str; 12] =
    [".", "..", "...", "-", "–", "—", "i.d.", "ingen data", "ikke data", "ikkje data", "mangler", "manglar"];

/// How a share is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    AsItIs,
    /// 0,25 for 25 %.
    Fraction,
}

/// A figure with decimals, in thousandths: `14,85`, `25 %`, `47*`, `<5`, or nothing. What has more than three decimals,
/// as formulas have, is rounded.
///
/// `None` when it is something else.
pub(super) fn read(text: &str, written: Written) -> Option<Cell> {
    if let Some(cell) = hidden_or_nothing(text) {
        return Some(cell);
    }
    let (body, percent, starred) = stripped(text);
    let shift = if written == Written::Fraction && !percent { 2 } else { 0 };
    let number = shortened(body, shift).unwrap_or_else(|| body.to_owned());
    Cell::read(number + starred).ok()
}

/// A number of pupils: `12`, `12,0`, `47*`, `<5`, or nothing.
pub(super) fn read_count(text: &str) -> Option<Cell> {
    if let Some(cell) = hidden_or_nothing(text) {
        return Some(cell);
    }
    let whole = text.trim().trim_end_matches('*').trim_end();
    let starred = if whole.len() < text.trim().len() { "*" } else { "" };
    let whole =
        whole.split_once([',', '.']).filter(|(_, zeros)| zeros.bytes().all(|b| b == b'0')).map_or(whole, |w| w.0);
    Cell::read_count(format!("{whole}{starred}")).ok()
}

/// Something that can stand where figures are: a number, or a sign that it is hidden.
pub(super) fn is_figure(text: &str) -> bool {
    !text.is_empty() && read(text, Written::AsItIs).is_some_and(|c| c != Cell::EMPTY)
}

/// The number, in thousandths, of a cell that holds one.
pub(super) fn number(text: &str) -> Option<i64> {
    read(text, Written::AsItIs).and_then(|c| c.number)
}

pub(super) fn is_percent(text: &str) -> bool {
    text.contains('%') && number(text).is_some()
}

/// What spreadsheets show when a formula fails, in any language: `#N/A`, `#I/T`, `#VERDI!`.
pub(super) fn is_error(text: &str) -> bool {
    let inner = text.strip_prefix('#').map(|t| t.trim_end_matches(['!', '?']));
    inner.is_some_and(|t| !t.is_empty() && t.chars().all(|c| c.is_uppercase() || c == '/' || c == '0'))
}

/// How many decimals are written.
pub(super) fn decimals(text: &str) -> usize {
    let (body, ..) = stripped(text);
    body.split_once([',', '.']).map_or(0, |(_, fraction)| fraction.len())
}

fn hidden_or_nothing(text: &str) -> Option<Cell> {
    let text = text.trim();
    let small = text.to_lowercase();
    let fewer =
        small.strip_prefix('<').or_else(|| small.strip_prefix("under ")).or_else(|| small.strip_prefix("færre enn "));
    let few = |rest: &str| !rest.trim().is_empty() && rest.trim().bytes().all(|b| b.is_ascii_digit());
    if HIDDEN.contains(&small.as_str()) || fewer.is_some_and(few) {
        Some(Cell::SUPPRESSED)
    } else {
        NOTHING.contains(&small.as_str()).then_some(Cell::EMPTY)
    }
}

/// The number, whether it has a per cent sign, and its star.
fn stripped(text: &str) -> (&str, bool, &'static str) {
    let (mut body, mut percent, mut starred) = (text.trim(), false, "");
    loop {
        if let Some(rest) = body.strip_suffix('%').filter(|_| !percent) {
            (body, percent) = (rest.trim_end(), true);
        } else if let Some(rest) = body.strip_suffix('*').filter(|_| starred.is_empty()) {
            (body, starred) = (rest.trim_end(), "*");
        } else {
            // A star after a per cent sign alone is no number.
            return if body.is_empty() && percent { (text.trim(), false, "") } else { (body, percent, starred) };
        }
    }
}

/// With the decimal sign moved to the right by `shift`, and rounded half away from zero to three decimals; `None` when
/// there is nothing to do, or it is no number.
fn shortened(body: &str, shift: usize) -> Option<String> {
    let (sign, digits) = body.strip_prefix(['-', '−']).map_or(("", body), |rest| ("-", rest));
    let (whole, fraction) = digits.split_once([',', '.']).unwrap_or((digits, ""));
    if (fraction.len() <= 3 && shift == 0) || whole.is_empty() || whole.len() > 15 || fraction.len() > 40 {
        return None;
    }
    if ![whole, fraction].iter().all(|d| d.bytes().all(|b| b.is_ascii_digit())) {
        return None;
    }
    let all = format!("{whole}{fraction:0<width$}", width = shift + 4);
    let (kept, rest) = all.split_at(whole.len() + shift + 3);
    let up = i64::from(rest.starts_with(['5', '6', '7', '8', '9']));
    let thousandths = kept.parse::<i64>().ok()? + up;
    Some(format!("{sign}{},{:03}", thousandths / 1000, thousandths % 1000))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::observation::State;
    use proptest::prelude::*;

    #[test]
    fn figures_are_read_as_people_write_them() {
        let check = |text: &str, expected: Option<(State, Option<i64>)>| {
            assert_eq!(read(text, Written::AsItIs).map(|c| (c.state, c.number)), expected, "{text:?}");
        };
        let ok = |number| Some((State::Ok, Some(number)));
        check("14,85", ok(14_850));
        check("14.85", ok(14_850));
        check("25 %", ok(25_000));
        check("25,3%", ok(25_300));
        check("14,8571428571429", ok(14_857));
        check("-0,12345", ok(-123));
        check("0,9996", ok(1_000));
        check("2,9995", ok(3_000));
        check("47*", Some((State::Restricted, Some(47_000))));
        check("47 %*", Some((State::Restricted, Some(47_000))));
        check("47* %", Some((State::Restricted, Some(47_000))));
        check("<5", Some((State::Suppressed, None)));
        check("< 10", Some((State::Suppressed, None)));
        check("Færre enn 5", Some((State::Suppressed, None)));
        check("*", Some((State::Suppressed, None)));
        check("Skjermet", Some((State::Suppressed, None)));
        check("–", Some((State::Empty, None)));
        check("", Some((State::Empty, None)));
        check("%", None);
        check("< %", None);
        check("12 elever", None);
        check("1,2,34567", None);
        check("#N/A", None);
    }

    #[test]
    fn fractions_become_per_cent() {
        let check = |text: &str, expected: Option<i64>| {
            assert_eq!(read(text, Written::Fraction).and_then(|c| c.number), expected, "{text:?}");
        };
        check("0,25", Some(25_000));
        check("0,2534567", Some(25_346));
        check("1", Some(100_000));
        check("0", Some(0));
        check("25 %", Some(25_000));
        check("0,05*", Some(5_000));
        check("x", None);
    }

    #[test]
    fn pupils_are_whole() {
        let check = |text: &str, expected: Option<Option<i64>>| {
            assert_eq!(read_count(text).map(|c| c.number), expected, "{text:?}");
        };
        check("12", Some(Some(12)));
        check("12,0", Some(Some(12)));
        check("12,00*", Some(Some(12)));
        check("1 234", Some(Some(1_234)));
        check("<5", Some(None));
        check("", Some(None));
        check("12,5", None);
        check("-1", None);
        check("25 %", None);
    }

    #[test]
    fn failed_formulas_are_known() {
        let check = |text: &str, expected: bool| assert_eq!(is_error(text), expected, "{text}");
        check("#N/A", true);
        check("#I/T", true);
        check("#DIV/0!", true);
        check("#VERDI!", true);
        check("#NAVN?", true);
        check("#1", false);
        check("#", false);
        check("N/A", false);
    }

    proptest! {
        #[test]
        fn long_decimals_are_rounded_to_the_nearest(number in -1e6f64..1e6) {
            let text = format!("{number:.9}").replace('.', ",");
            let read = read(&text, Written::AsItIs).unwrap().number.unwrap();
            prop_assert!((read as f64 - number * 1000.0).abs() <= 0.5 + 1e-3, "{} {}", text, read);
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,16}") {
            let _ = (read(&text, Written::AsItIs), read(&text, Written::Fraction), read_count(&text));
            let _ = (is_error(&text), decimals(&text));
        }
    }
}
