//! Days and half years, as plans count them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

use crate::clock::Timestamp;

/// A day, written `2026-11-27`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(as = "String")]
pub struct Date(time::Date);

/// A text that is no day, or no half year.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a date: {0}")]
pub struct DateError(pub String);

impl Date {
    /// The UTC day of a point in time.
    pub fn of(at: Timestamp) -> Self {
        let text = at.to_string();
        text.get(..10).and_then(|day| day.parse().ok()).unwrap_or(Self(time::Date::MIN))
    }

    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let month = time::Month::try_from(month).ok()?;
        time::Date::from_calendar_date(year, month, day).ok().map(Self)
    }

    pub fn year(self) -> i32 {
        self.0.year()
    }

    pub fn month(self) -> u8 {
        self.0.month().into()
    }

    pub fn day(self) -> u8 {
        self.0.day()
    }

    /// 1 on a Monday, 7 on a Sunday (ISO 8601).
    pub fn weekday(self) -> u8 {
        self.0.weekday().number_from_monday()
    }

    /// The days from `self` to `other`; negative when `other` comes before.
    pub fn days_until(self, other: Self) -> i32 {
        other.0.to_julian_day() - self.0.to_julian_day()
    }

    pub fn plus_days(self, days: i32) -> Self {
        time::Date::from_julian_day(self.0.to_julian_day().saturating_add(days)).map_or(self, Self)
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let wrong = || DateError(text.to_owned());
        let mut parts = text.split('-');
        let mut part =
            |digits: usize| parts.next().filter(|p| p.len() == digits && p.bytes().all(|b| b.is_ascii_digit()));
        let (year, month, day) = (part(4).ok_or_else(wrong)?, part(2).ok_or_else(wrong)?, part(2).ok_or_else(wrong)?);
        let number = |text: &str| text.parse::<u16>().unwrap_or_default();
        let date = Self::new(number(year).into(), number(month) as u8, number(day) as u8);
        date.filter(|_| text.len() == 10).ok_or_else(wrong)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

/// Half a school year, written `2026-autumn` or `2027-spring`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(as = "String")]
pub struct Semester(i32);

impl Semester {
    /// August to December is autumn, January to July spring.
    pub fn at(date: Date) -> Self {
        Self(date.year() * 2 + i32::from(date.month() >= 8))
    }

    pub fn year(self) -> i32 {
        self.0.div_euclid(2)
    }

    pub fn is_autumn(self) -> bool {
        self.0.rem_euclid(2) == 1
    }

    pub fn plus(self, semesters: i32) -> Self {
        Self(self.0.saturating_add(semesters))
    }

    /// How many semesters `self` comes before `other`.
    pub fn until(self, other: Self) -> i32 {
        other.0 - self.0
    }

    /// Its last day: 31 December or 31 July.
    pub fn end(self) -> Date {
        let (month, day) = if self.is_autumn() { (12, 31) } else { (7, 31) };
        Date::new(self.year(), month, day).unwrap_or(Date(time::Date::MIN))
    }
}

impl FromStr for Semester {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let wrong = || DateError(text.to_owned());
        let (year, half) = text.split_once('-').ok_or_else(wrong)?;
        let year: i32 = year.parse().ok().filter(|y| (1990..=2099).contains(y)).ok_or_else(wrong)?;
        match half {
            "spring" => Ok(Self(year * 2)),
            "autumn" => Ok(Self(year * 2 + 1)),
            _ => Err(wrong()),
        }
    }
}

impl fmt::Display for Semester {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.year(), if self.is_autumn() { "autumn" } else { "spring" })
    }
}

/// Both are texts wherever they are kept or sent.
macro_rules! as_text {
    ($($kind:ty),*) => {$(
        impl Serialize for $kind {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $kind {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }
    )*};
}
as_text!(Date, Semester);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_as_it_is_written_and_nothing_else_is() {
        for text in ["2026-11-27", "2024-02-29", "1999-01-01"] {
            assert_eq!(text.parse::<Date>().unwrap().to_string(), text);
        }
        for text in
            ["", "27.11.2026", "2026-02-29", "2026-13-01", "2026-11-27T00", "2026-11-2", "-026-11-27", "2026-1１-27"]
        {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_semester_follows_the_school_year() {
        let check = |date: &str, expected: &str| {
            let semester = Semester::at(date.parse().unwrap());
            assert_eq!(semester.to_string(), expected);
            assert_eq!(expected.parse(), Ok(semester));
        };
        check("2026-08-01", "2026-autumn");
        check("2026-12-31", "2026-autumn");
        check("2027-01-01", "2027-spring");
        check("2027-07-31", "2027-spring");
        let autumn: Semester = "2026-autumn".parse().unwrap();
        assert_eq!(autumn.plus(1).to_string(), "2027-spring");
        assert_eq!(autumn.until(autumn.plus(3)), 3);
        assert_eq!(autumn.end().to_string(), "2026-12-31");
        for text in ["2026", "2026-summer", "1800-spring", "x-autumn"] {
            assert!(text.parse::<Semester>().is_err(), "{text}");
        }
    }

    #[test]
    fn days_are_counted_across_months() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(day("2026-11-27").days_until(day("2026-12-01")), 4);
        assert_eq!(day("2026-12-01").days_until(day("2026-11-27")), -4);
        assert_eq!(day("2028-02-28").plus_days(1).to_string(), "2028-02-29");
    }
}
