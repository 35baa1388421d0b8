//! When a figure is from, as people write it.

use std::fmt;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::words::tokens;
use crate::school::Period;

/// When a result is from.
///
/// As text, school years are `2025-26` and months `2025M10`, as Statistics Norway writes them: `2011-12` would be both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum When {
    /// By its first calendar year.
    SchoolYear(i32),
    Month {
        year: i32,
        /// 1 to 12.
        month: u8,
    },
}

/// What a year that stands alone means: 2025 is 2025–26 of a test taken in the autumn, 2024–25 of grades given in
/// the spring.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "SheetPlainYear")]
pub enum PlainYear {
    /// No year stands alone.
    #[default]
    NotUsed,
    /// Somebody must say.
    Unknown,
    Begins,
    Ends,
}

/// What a text says of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    When(When),
    Year(i32),
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SchoolYear(year) => write!(f, "{year}-{:02}", (year + 1) % 100),
            Self::Month { year, month } => write!(f, "{year}M{month:02}"),
        }
    }
}

impl Said {
    /// With what a lone year means; `None` while nobody has said.
    pub(super) fn settle(self, plain: PlainYear) -> Option<When> {
        match (self, plain) {
            (Self::When(when), _) => Some(when),
            (Self::Year(year), PlainYear::Begins) => Some(When::SchoolYear(year)),
            (Self::Year(year), PlainYear::Ends) => Some(When::SchoolYear(year - 1)),
            (Self::Year(_), PlainYear::NotUsed | PlainYear::Unknown) => None,
        }
    }
}

/// Words that may stand beside a period without saying more.
const BESIDE: [&str; 8] = ["skoleår", "skoleåret", "skuleår", "skuleåret", "år", "året", "nasjonale", "prøver"];
const MONTHS: [[&str; 2]; 12] = [
    ["jan", "januar"],
    ["feb", "februar"],
    ["mar", "mars"],
    ["apr", "april"],
    ["mai", "mai"],
    ["jun", "juni"],
    ["jul", "juli"],
    ["aug", "august"],
    ["sep", "september"],
    ["okt", "oktober"],
    ["nov", "november"],
    ["des", "desember"],
];

/// A cell of a column of school years: `2025-26`, `25/26`, `skoleåret 2025–2026`, `høst 2025`, `2025`.
pub(super) fn school_year(text: &str) -> Option<Said> {
    // Excel makes December 2011 of «2011-12», and shows it as a date.
    if let Some(When::Month { year, month }) = date(text) {
        let follows = (year + 1) % 100 == i32::from(month);
        return follows.then_some(Said::When(When::SchoolYear(year)));
    }
    let words = tokens(text);
    let words: Vec<&str> = words.iter().map(String::as_str).filter(|w| !BESIDE.contains(w)).collect();
    match words[..] {
        [one] => year(one).map(Said::Year),
        ["høst" | "haust" | "hausten" | "høsten" | "h", one] | [one, "høst" | "haust" | "h"] => term(one, 0),
        ["vår" | "våren" | "v", one] | [one, "vår" | "v"] => term(one, 1),
        [first, second] => years(first, second),
        _ => None,
    }
}

/// A cell of a column of months: `2025M10`, `2025-10`, `10/2025`, `okt. 2025`, `oktober 25`, `01.10.2025`.
pub(super) fn month(text: &str) -> Option<When> {
    if let Some(found) = date(text) {
        return Some(found);
    }
    let words = tokens(text);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let named = |word: &str| {
        let at = MONTHS.iter().position(|m| m.contains(&word) || (word.len() > 3 && m[1].starts_with(word)))?;
        u8::try_from(at + 1).ok()
    };
    let numbered = |word: &str| word.parse().ok().filter(|m| word.len() <= 2 && (1..=12).contains(m));
    let (month, year) = match words[..] {
        [one, "m", two] => (numbered(two)?, year(one)?),
        [one, two] => match (named(one), numbered(two), numbered(one)) {
            (Some(month), ..) => (month, year(two).or_else(|| short_year(two))?),
            (None, Some(month), _) => (month, year(one)?),
            (None, None, month) => (month?, year(two)?),
        },
        _ => return None,
    };
    Some(When::Month { year, month })
}

/// What a heading or a title says somewhere of its school year.
pub(super) fn within(text: &str) -> Option<Said> {
    let words = tokens(text);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let pair = words.windows(2).find_map(|w| match w {
        ["høst" | "høsten" | "haust" | "hausten" | "h", one] => term(one, 0),
        ["vår" | "våren" | "v", one] => term(one, 1),
        // Two short numbers can be grades, so only the slash makes years of them.
        [one, two] if one.len() == 4 || text.contains(&format!("{one}/{two}")) => years(one, two),
        _ => None,
    });
    pair.or_else(|| words.iter().find_map(|w| year(w)).map(Said::Year))
}

/// `01.10.2025` and `2025-10-01`, with or without a time.
fn date(text: &str) -> Option<When> {
    let day = text.split([' ', 'T']).next()?;
    let part = |text: &str, length: usize| text.parse().ok().filter(|_: &i32| text.len() == length);
    let (year, month, day) = if let [day, month, year] = day.split('.').collect::<Vec<_>>()[..] {
        (part(year, 4)?, part(month, 2)?, part(day, 2)?)
    } else if let [year, month, day] = day.split('-').collect::<Vec<_>>()[..] {
        (part(year, 4)?, part(month, 2)?, part(day, 2)?)
    } else {
        return None;
    };
    let possible = Period::RANGE.contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
    u8::try_from(month).ok().filter(|_| possible).map(|month| When::Month { year, month })
}

fn year(word: &str) -> Option<i32> {
    word.parse().ok().filter(|y| word.len() == 4 && Period::RANGE.contains(y))
}

fn short_year(word: &str) -> Option<i32> {
    word.parse::<i32>().ok().filter(|_| word.len() == 2).map(|y| 2000 + y)
}

fn years(first: &str, second: &str) -> Option<Said> {
    let whole = |first: i32, second: &str| format!("{first}-{second}").parse::<Period>().ok();
    let period = match first.len() {
        4 => whole(year(first)?, second)?,
        2 if second.len() == 2 => whole(short_year(first)?, second)?,
        _ => return None,
    };
    Some(Said::When(When::SchoolYear(period.start_year())))
}

/// A school year by the autumn it begins in, or the spring it ends in.
fn term(word: &str, later: i32) -> Option<Said> {
    year(word).or_else(|| short_year(word)).map(|year| Said::When(When::SchoolYear(year - later)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn said(found: Option<Said>) -> String {
        match found {
            None => String::new(),
            Some(Said::When(when)) => when.to_string(),
            Some(Said::Year(year)) => year.to_string(),
        }
    }

    #[test]
    fn school_years_are_read_as_people_write_them() {
        let check = |text: &str, expected: &str| assert_eq!(said(school_year(text)), expected, "{text:?}");
        check("2025-26", "2025-26");
        check(" 2025–2026 ", "2025-26");
        check("2025/26", "2025-26");
        check("25/26", "2025-26");
        check("Skoleåret 2025-26", "2025-26");
        check("skuleåret 2025/2026", "2025-26");
        check("Høst 2025", "2025-26");
        check("hausten 25", "2025-26");
        check("H25", "2025-26");
        check("V26", "2025-26");
        check("2025", "2025");
        check("2025,0", "");
        check("01.12.2011", "2011-12");
        check("01.10.2025", "");
        check("2025-27", "");
        check("25-27", "");
        check("1812", "");
        check("Vår skole", "");
        check("", "");
    }

    #[test]
    fn months_are_read_as_people_write_them() {
        let check = |text: &str, expected: &str| {
            assert_eq!(month(text).map(|m| m.to_string()).unwrap_or_default(), expected, "{text:?}");
        };
        check("2025M10", "2025M10");
        check("2025-10", "2025M10");
        check("10/2025", "2025M10");
        check("10.2025", "2025M10");
        check("okt. 2025", "2025M10");
        check("Oktober 2025", "2025M10");
        check("okt.25", "2025M10");
        check("01.10.2025", "2025M10");
        check("2025-10-01T00:00:00", "2025M10");
        check("2011-12", "2011M12");
        check("13/2025", "");
        check("32.10.2025", "");
        check("oktober", "");
        check("2025", "");
    }

    #[test]
    fn headings_say_their_year_among_other_words() {
        let check = |text: &str, expected: &str| assert_eq!(said(within(text)), expected, "{text:?}");
        check("Nasjonale prøver 2025-26, lesing, 5. trinn", "2025-26");
        check("Nivå 1 (2024)", "2024");
        check("Lesing H25", "2025-26");
        check("Snitt 24/25", "2024-25");
        check("Nivå 1-2", "");
        check("8-9 trinn", "");
        check("24-25", "");
    }

    #[test]
    fn a_lone_year_means_what_somebody_says() {
        let check = |plain: PlainYear, expected: Option<When>| assert_eq!(Said::Year(2025).settle(plain), expected);
        check(PlainYear::Begins, Some(When::SchoolYear(2025)));
        check(PlainYear::Ends, Some(When::SchoolYear(2024)));
        check(PlainYear::Unknown, None);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(year in 1990i32..2099, number in 1u8..=12) {
            let (a_year, a_month) = (When::SchoolYear(year), When::Month { year, month: number });
            prop_assert_eq!(school_year(&a_year.to_string()), Some(Said::When(a_year)));
            prop_assert_eq!(month(&a_month.to_string()), Some(a_month));
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,20}") {
            let _ = (school_year(&text), month(&text), within(&text));
        }
    }
}
