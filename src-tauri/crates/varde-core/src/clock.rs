//! Points in time as hosts pass them in: the core has no clock of its own.

use time::format_description::well_known::Rfc3339;
use time::{Duration, OffsetDateTime, UtcOffset};

/// A point in time, to the second, in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(OffsetDateTime);

impl Timestamp {
    /// From seconds since 1970; `None` beyond the years that dates can be written with.
    pub fn from_unix(seconds: i64) -> Option<Self> {
        OffsetDateTime::from_unix_timestamp(seconds).ok().map(Self)
    }

    /// From a host's clock; times before 1970 count as 1970.
    pub fn from_system(time: std::time::SystemTime) -> Self {
        let seconds = time.duration_since(std::time::UNIX_EPOCH).map_or(0, |d| d.as_secs());
        i64::try_from(seconds).ok().and_then(Self::from_unix).unwrap_or(Self(OffsetDateTime::UNIX_EPOCH))
    }

    /// Reads RFC 3339, such as `2026-11-22T16:00:00Z`.
    pub fn parse(text: &str) -> Option<Self> {
        OffsetDateTime::parse(text, &Rfc3339).ok().map(|t| Self(t.to_offset(UtcOffset::UTC)))
    }

    pub fn unix(self) -> i64 {
        self.0.unix_timestamp()
    }

    pub fn days_before(self, days: i64) -> Self {
        Self(self.0.saturating_sub(Duration::days(days)))
    }

    /// Year and day of the year; year and ISO week; year and month: what backups are thinned by.
    pub fn day(self) -> (i32, u16) {
        (self.0.year(), self.0.ordinal())
    }

    pub fn week(self) -> (i32, u8) {
        let (year, week, _) = self.0.to_iso_week_date();
        (year, week)
    }

    pub fn month(self) -> (i32, u8) {
        (self.0.year(), self.0.month().into())
    }

    /// For file names: `20261122T160000Z`.
    pub fn compact(self) -> String {
        let t = self.0;
        let (hour, minute, second) = t.to_hms();
        format!("{:04}{:02}{:02}T{hour:02}{minute:02}{second:02}Z", t.year(), u8::from(t.month()), t.day())
    }

    /// Reads what [`Timestamp::compact`] writes.
    pub fn parse_compact(text: &str) -> Option<Self> {
        let part = |range: std::ops::Range<usize>| text.get(range);
        let wide = format!(
            "{}-{}-{}T{}:{}:{}Z",
            part(0..4)?,
            part(4..6)?,
            part(6..8)?,
            part(9..11)?,
            part(11..13)?,
            part(13..15)?
        );
        (text.len() == 16).then(|| Self::parse(&wide)).flatten()
    }
}

impl std::fmt::Display for Timestamp {
    /// RFC 3339 in UTC, to the second.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let t = self.0;
        let (hour, minute, second) = t.to_hms();
        write!(f, "{:04}-{:02}-{:02}T{hour:02}:{minute:02}:{second:02}Z", t.year(), u8::from(t.month()), t.day())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_reads_back_from_both_its_forms() {
        for seconds in [0, 1_795_363_200, 4_102_444_799] {
            let time = Timestamp::from_unix(seconds).unwrap();
            assert_eq!(Timestamp::parse(&time.to_string()), Some(time));
            assert_eq!(Timestamp::parse_compact(&time.compact()), Some(time));
        }
        assert_eq!(Timestamp::parse_compact("20261322T160000Z"), None);
        assert_eq!(Timestamp::parse_compact("2026"), None);
    }
}
