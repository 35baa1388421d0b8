//! How many pupils, years or measurements a statement needs. The numbers alone; words are made elsewhere.
//!
//! Sources: Spiegelhalter 2005 for the two levels, Bloom 1999 for 80 % power, Provost & Murray 2011 for the points of a
//! process chart, Bernal 2017 for an interrupted series, Van Norman 2017 for a pupil's weekly measurements.

/// Fewer pupils than this: no statistic.
pub const FEWEST_PUPILS: u32 = 5;

/// Fewer pupils than this: pooled years and pupil counts only.
pub const FEWEST_IN_ONE_YEAR: u32 = 10;

/// From this many pupils single years are ordinary; below it they are said with «stor usikkerhet».
pub const ORDINARY_PUPILS: u32 = 30;

/// Fewest years in one segment for a trend.
pub const FEWEST_YEARS_FOR_TREND: usize = 5;

/// Fewest points of a monthly or weekly series for process limits.
pub const FEWEST_POINTS_FOR_XMR: usize = 12;

/// Fewest months on each side of a measure's start for an interrupted time series.
pub const FEWEST_MONTHS_EACH_SIDE: usize = 8;

/// Fewest weekly measurements of a pupil before progress is judged; below it grey, «for få målinger».
pub const FEWEST_MEASUREMENTS: usize = 8;

/// The chance that a change of the smallest visible size is seen.
pub const POWER: f64 = 0.8;

/// What a group of pupils can carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Footing {
    /// Under 5: nothing.
    Nothing,
    /// 5–9: pooled years and pupil counts.
    PooledOnly,
    /// 10–29: single years, with great uncertainty.
    Uncertain,
    /// 30 and more.
    Ordinary,
}

/// What `pupils` in one year can carry.
pub fn footing(pupils: u32) -> Footing {
    match pupils {
        0..FEWEST_PUPILS => Footing::Nothing,
        FEWEST_PUPILS..FEWEST_IN_ONE_YEAR => Footing::PooledOnly,
        FEWEST_IN_ONE_YEAR..ORDINARY_PUPILS => Footing::Uncertain,
        _ => Footing::Ordinary,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_starts_at_its_own_number() {
        let check = |pupils: u32, expected: Footing| assert_eq!(footing(pupils), expected, "{pupils}");
        check(0, Footing::Nothing);
        check(4, Footing::Nothing);
        check(5, Footing::PooledOnly);
        check(9, Footing::PooledOnly);
        check(10, Footing::Uncertain);
        check(29, Footing::Uncertain);
        check(30, Footing::Ordinary);
        check(u32::MAX, Footing::Ordinary);
    }
}
