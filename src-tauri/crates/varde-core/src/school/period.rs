use std::fmt;
use std::str::FromStr;

/// A school year, kept as the calendar year in which it begins: 2025 is skoleåret 2025–26.
///
/// Nasjonale prøver are taken in the autumn, so the period of a test is the school year of that autumn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period(i32);

/// The text is not a school year such as `2025-26`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a school year: {0}")]
pub struct PeriodError(pub String);

impl Period {
    /// The earliest and the latest year that can be meant; anything else is a damaged file.
    pub const RANGE: std::ops::RangeInclusive<i32> = 1990..=2099;

    /// A period by its first calendar year; `None` outside [`Period::RANGE`].
    pub fn from_start_year(year: i32) -> Option<Self> {
        Self::RANGE.contains(&year).then_some(Self(year))
    }

    pub fn start_year(self) -> i32 {
        self.0
    }

    pub fn previous(self) -> Self {
        Self(self.0 - 1)
    }

    /// As people read it, with a dash: `2025–26`.
    pub fn label(self) -> String {
        format!("{}–{:02}", self.0, (self.0 + 1) % 100)
    }
}

impl fmt::Display for Period {
    /// As Udir writes it in files: `2025-26`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}", self.0, (self.0 + 1) % 100)
    }
}

impl FromStr for Period {
    type Err = PeriodError;

    /// Reads `2025-26`, `2025–26` and `2025-2026`; the two years must follow each other.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || PeriodError(text.to_owned());
        let (first, second) = text.trim().split_once(['-', '–']).ok_or_else(wrong)?;
        let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        if first.len() != 4 || !matches!(second.len(), 2 | 4) || !digits(first) || !digits(second) {
            return Err(wrong());
        }
        let start: i32 = first.parse().map_err(|_| wrong())?;
        let end: i32 = second.parse().map_err(|_| wrong())?;
        let follows = if second.len() == 2 { (start + 1) % 100 == end } else { start + 1 == end };
        if !follows {
            return Err(wrong());
        }
        Self::from_start_year(start).ok_or_else(wrong)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(input: &str, expected: Option<i32>) {
        assert_eq!(input.parse::<Period>().ok().map(Period::start_year), expected, "{input}");
    }

    #[test]
    fn school_years_are_read_in_every_form_that_files_use() {
        check("2025-26", Some(2025));
        check("2014-2015", Some(2014));
        check("1999-00", Some(1999));
        check(" 2025–26 ", Some(2025));
        check("2025-27", None);
        check("2025", None);
        check("25-26", None);
        check("2025-26.", None);
        check("+025-26", None);
        check("1812-13", None);
    }

    #[test]
    fn a_school_year_prints_as_it_was_read() {
        for year in Period::RANGE {
            let period = Period::from_start_year(year).unwrap();
            assert_eq!(period.to_string().parse(), Ok(period));
            assert_eq!(period.label().parse(), Ok(period));
        }
    }
}
