use std::fmt;
use std::str::FromStr;

use crate::clock::Timestamp;

/// A school year, or one month of it.
///
/// A school year is named by the calendar year in which it begins: 2025 is skoleåret 2025–26, from August to July.
/// Nasjonale prøver are taken in the autumn, so the period of a test is the school year of that autumn.
/// Ordered by time; a school year comes before its own months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period(i32);

/// The text is not a school year such as `2025-26`, nor a month such as `2025-M11`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a school year: {0}")]
pub struct PeriodError(pub String);

impl Period {
    /// The earliest and the latest year that can be meant; anything else is a damaged file.
    pub const RANGE: std::ops::RangeInclusive<i32> = 1990..=2099;

    pub const EARLIEST: Self = Self(*Self::RANGE.start() << 4);

    /// The school year of a point in time. It begins on 1 August.
    pub fn at(time: Timestamp) -> Self {
        let (year, month) = time.month();
        Self::from_month(year, month).map_or(Self::EARLIEST, Self::school_year)
    }

    /// A school year by its first calendar year; `None` outside [`Period::RANGE`].
    pub fn from_start_year(year: i32) -> Option<Self> {
        Self::RANGE.contains(&year).then_some(Self(year << 4))
    }

    /// A month by the calendar: 2025 and 11 is November 2025, in the school year 2025–26.
    pub fn from_month(year: i32, month: u8) -> Option<Self> {
        let (first, place) = match month {
            8..=12 => (year, month - 7),
            1..=7 => (year - 1, month + 5),
            _ => return None,
        };
        Self::RANGE.contains(&first).then_some(Self(first << 4 | i32::from(place)))
    }

    /// The number that the store keeps: the first calendar year × 16, plus 1 for August … 12 for July.
    pub(crate) fn number(self) -> i32 {
        self.0
    }

    pub(crate) fn from_number(number: i32) -> Option<Self> {
        (Self::RANGE.contains(&(number >> 4)) && number & 15 <= 12).then_some(Self(number))
    }

    pub fn start_year(self) -> i32 {
        self.0 >> 4
    }

    /// The school year that it is, or lies in.
    pub fn school_year(self) -> Self {
        Self(self.0 & !15)
    }

    /// Calendar year and month; `None` for a whole school year.
    pub fn month(self) -> Option<(i32, u8)> {
        let place = (self.0 & 15) as u8;
        match place {
            0 => None,
            1..=5 => Some((self.start_year(), place + 7)),
            _ => Some((self.start_year() + 1, place - 5)),
        }
    }

    /// The school year before, or the month before.
    pub fn previous(self) -> Self {
        match self.0 & 15 {
            0 => Self(self.0 - 16),
            1 => Self((self.0 & !15) - 16 + 12),
            _ => Self(self.0 - 1),
        }
    }

    /// The school year after, or the month after.
    pub fn next(self) -> Self {
        match self.0 & 15 {
            0 => Self(self.0 + 16),
            12 => Self((self.0 & !15) + 16 + 1),
            _ => Self(self.0 + 1),
        }
    }

    /// It is over when the other begins.
    pub fn before(self, other: Self) -> bool {
        if self.0 & 15 == 0 { self.start_year() < other.start_year() } else { self < other }
    }

    /// As people read it, with a dash: `2025–26`; a month as `11.2025`.
    pub fn label(self) -> String {
        match self.month() {
            None => format!("{}–{:02}", self.start_year(), (self.start_year() + 1) % 100),
            Some((year, month)) => format!("{month:02}.{year}"),
        }
    }
}

impl fmt::Display for Period {
    /// As Udir writes it in files: `2025-26`; a month as `2025-M11`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.month() {
            None => write!(f, "{}-{:02}", self.start_year(), (self.start_year() + 1) % 100),
            Some((year, month)) => write!(f, "{year}-M{month:02}"),
        }
    }
}

impl FromStr for Period {
    type Err = PeriodError;

    /// Reads `2025-26`, `2025–26` and `2025-2026`, where the two years must follow each other, and `2025-M11`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || PeriodError(text.to_owned());
        let (first, second) = text.trim().split_once(['-', '–']).ok_or_else(wrong)?;
        let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        let number = |s: &str| s.parse::<i32>().map_err(|_| wrong());
        if first.len() != 4 || !digits(first) {
            return Err(wrong());
        }
        if let Some(month) = second.strip_prefix('M').filter(|m| m.len() == 2 && digits(m)) {
            return Self::from_month(number(first)?, month.parse().map_err(|_| wrong())?).ok_or_else(wrong);
        }
        if !matches!(second.len(), 2 | 4) || !digits(second) {
            return Err(wrong());
        }
        let (start, end) = (number(first)?, number(second)?);
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
    fn months_lie_in_their_school_year() {
        check("2025-M08", Some(2025));
        check("2026-M07", Some(2025));
        check("2026-M08", Some(2026));
        check("2025-M13", None);
        check("2025-M00", None);
        check("2025-M1", None);
        check("2025-M+1", None);
        let check = |one: &str, other: &str, expected: bool| {
            assert_eq!(one.parse::<Period>().unwrap().before(other.parse().unwrap()), expected, "{one} {other}");
        };
        check("2025-26", "2025-M11", false);
        check("2024-25", "2025-M08", true);
        check("2025-M08", "2025-M09", true);
        check("2025-M12", "2026-M01", true);
    }

    #[test]
    fn a_school_year_begins_in_august() {
        let check = |time: &str, expected: &str| {
            assert_eq!(Period::at(Timestamp::parse(time).unwrap()).to_string(), expected, "{time}");
        };
        check("2026-07-31T23:00:00Z", "2025-26");
        check("2026-08-01T00:00:00Z", "2026-27");
        check("2026-12-31T00:00:00Z", "2026-27");
        check("1970-01-01T00:00:00Z", "1990-91");
    }

    #[test]
    fn a_period_prints_as_it_was_read_and_keeps_its_number() {
        for year in Period::RANGE {
            let period = Period::from_start_year(year).unwrap();
            assert_eq!(period.label().parse(), Ok(period));
            let mut all = vec![period];
            all.extend((8..=12).map(|m| Period::from_month(year, m).unwrap()));
            all.extend((1..=7).map(|m| Period::from_month(year + 1, m).unwrap()));
            for one in &all {
                assert_eq!(one.to_string().parse(), Ok(*one));
                assert_eq!(Period::from_number(one.number()), Some(*one));
                assert_eq!((one.previous().next(), one.school_year()), (*one, period));
            }
            assert!(all.is_sorted());
        }
    }
}
