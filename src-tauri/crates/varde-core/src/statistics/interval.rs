//! From where to where, and how sure.

/// Standard normal quantile of a two-sided 95 % interval.
pub const Z_95: f64 = 1.959_963_984_540_054;

/// Standard normal quantile of a two-sided 99.8 % interval.
pub const Z_998: f64 = 3.090_232_306_167_813_6;

/// How often an interval holds what it is an interval for. Verdicts rest on `P95` and `P998` alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// 75 %, for a pupil's projected result.
    P75,
    /// 90 %.
    P90,
    /// 95 %: beyond it is *mulig*.
    P95,
    /// 99.8 %: beyond it is *tydelig*.
    P998,
}

impl Confidence {
    /// How many there are.
    pub(super) const COUNT: usize = 4;

    /// What is left outside on each side, as a share of one. One minus twice this is the confidence.
    pub fn tail(self) -> f64 {
        match self {
            Self::P75 => 0.125,
            Self::P90 => 0.05,
            Self::P95 => 0.025,
            Self::P998 => 0.001,
        }
    }

    /// The standard normal quantile of the two-sided interval.
    pub fn z(self) -> f64 {
        match self {
            Self::P75 => 1.150_349_380_376_008,
            Self::P90 => 1.644_853_626_951_472_2,
            Self::P95 => Z_95,
            Self::P998 => Z_998,
        }
    }
}

/// Both ends belong to it; `low` ≤ `high`; in the unit of what it is about.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    pub low: f64,
    pub high: f64,
}

impl Interval {
    /// Centre ± half width.
    pub(super) fn around(centre: f64, half_width: f64) -> Self {
        Self { low: centre - half_width, high: centre + half_width }
    }

    pub fn contains(&self, value: f64) -> bool {
        (self.low..=self.high).contains(&value)
    }

    /// High minus low.
    pub fn width(&self) -> f64 {
        self.high - self.low
    }
}

/// How far a figure lies from what chance alone gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beyond {
    /// Inside or on the 95 % limit.
    Neither,
    Limit95,
    Limit998,
}

/// On which side of a middle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    Below,
    Above,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::distribution::normal_below;

    #[test]
    fn quantiles_belong_to_their_tails() {
        let all = [Confidence::P75, Confidence::P90, Confidence::P95, Confidence::P998];
        for confidence in all {
            let tail = normal_below(-confidence.z());
            assert!((tail - confidence.tail()).abs() < 1e-15, "{confidence:?}: {tail}");
        }
        assert!(all.windows(2).all(|pair| pair[0].z() < pair[1].z()));
    }

    #[test]
    fn the_ends_belong_to_an_interval() {
        let interval = Interval::around(50.0, 2.0);
        let check = |value: f64, expected: bool| assert_eq!(interval.contains(value), expected, "{value}");
        check(48.0, true);
        check(52.0, true);
        check(52.1, false);
        check(f64::NAN, false);
    }
}
