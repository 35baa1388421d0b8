//! Is a pupil's change between two tests more than the test's own error? Only with a documented SD and reliability.

/// Jacobson and Truax's limit for the index, as they round it.
pub const CRITERION: f64 = 1.96;

/// What is documented of a test.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Documented {
    sd: f64,
    reliability: f64,
}

impl Documented {
    /// The SD in the norm group, in the test's points, and the reliability (0.9, say). Returns `None` unless the SD is
    /// finite and above 0, and the reliability from 0 up to, but not, 1: a test without error needs no index.
    pub fn new(sd: f64, reliability: f64) -> Option<Self> {
        let usable = sd.is_finite() && sd > 0.0 && (0.0..1.0).contains(&reliability);
        usable.then_some(Self { sd, reliability })
    }

    /// The standard error of measurement: SD·√(1 − r).
    pub fn standard_error(self) -> f64 {
        self.sd * (1.0 - self.reliability).sqrt()
    }

    /// The standard error of a difference between two tests: √2·SEM.
    pub fn error_of_difference(self) -> f64 {
        std::f64::consts::SQRT_2 * self.standard_error()
    }

    /// The change that is needed to be reliable, in the test's points: 1.96·√2·SEM.
    pub fn smallest_reliable_change(self) -> f64 {
        CRITERION * self.error_of_difference()
    }
}

/// A pupil's change, weighed against the test's error.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ReliableChange {
    /// Second minus first, in the test's points.
    pub change: f64,
    /// The change in standard errors of a difference.
    pub index: f64,
    /// Beyond 1.96 either way.
    pub reliable: bool,
}

/// The reliable change index: (second − first)/(√2·SD·√(1 − r)).
///
/// Source: Jacobson & Truax 1991. Range: finite results on one scale; the same test, or two forms of it. A change on
/// the limit is not beyond it. Returns `None` for what is not finite.
pub fn reliable_change(first: f64, second: f64, test: Documented) -> Option<ReliableChange> {
    let change = second - first;
    let index = change / test.error_of_difference();
    index.is_finite().then_some(ReliableChange { change, index, reliable: index.abs() > CRITERION })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_change_must_outgrow_the_error_of_the_test() {
        let check = |first: f64, second: f64, sd: f64, reliability: f64, expected: Option<bool>| {
            let test = Documented::new(sd, reliability);
            let found = test.and_then(|test| reliable_change(first, second, test)).map(|c| c.reliable);
            assert_eq!(found, expected, "{first} {second} {sd} {reliability}");
        };
        check(30.0, 42.0, 12.0, 0.9, Some(true));
        check(42.0, 30.0, 12.0, 0.9, Some(true));
        check(30.0, 36.0, 12.0, 0.9, Some(false));
        check(30.0, 30.0, 12.0, 0.0, Some(false));
        check(30.0, 42.0, 12.0, 1.0, None);
        check(30.0, 42.0, 12.0, -0.1, None);
        check(30.0, 42.0, 12.0, f64::NAN, None);
        check(30.0, 42.0, 0.0, 0.9, None);
        check(30.0, 42.0, -12.0, 0.9, None);
        check(30.0, 42.0, f64::INFINITY, 0.9, None);
        check(f64::NAN, 42.0, 12.0, 0.9, None);
        check(30.0, f64::INFINITY, 12.0, 0.9, None);
        check(f64::MIN, f64::MAX, 12.0, 0.9, None);
    }

    proptest! {
        #[test]
        fn back_is_the_opposite_of_there(
            first in 0.0f64..100.0, second in 0.0f64..100.0, sd in 0.5f64..20.0, reliability in 0.0f64..0.99,
        ) {
            let test = Documented::new(sd, reliability).unwrap();
            let there = reliable_change(first, second, test).unwrap();
            let back = reliable_change(second, first, test).unwrap();
            prop_assert_eq!(there.index, -back.index);
            prop_assert_eq!(there.reliable, back.reliable);
            let needed = test.smallest_reliable_change();
            prop_assert!(there.reliable == (there.change.abs() > needed) || (there.change.abs() - needed).abs() < 1e-9);
            // A better test sees a smaller change.
            prop_assert!(Documented::new(sd, reliability + 0.005).unwrap().smallest_reliable_change() < needed);
        }
    }
}
