use super::Settings;
use crate::judgement::{Footing, footing};
use crate::observation::{Status, Thousandths};
use crate::school::Period;

/// What is known of one indicator of one unit in one school year, and of the country in the same year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figure<'a> {
    /// The indicator's key, such as `np.lesing.5.mestring.1`. Keys that the rule does not know are passed over.
    pub indicator: &'a str,
    pub period: Period,
    /// In the indicator's unit: per cent, a mean of 1–5, or grunnskolepoeng. Read only where the status says that it
    /// is shown, to the public or to the school itself.
    pub value: Option<f64>,
    /// The ends of the 95 % interval, in the same unit: the value ± its half width, or Wilson's for a share. An interval
    /// that does not hold the value is as if it were not known.
    pub interval: Option<(f64, f64)>,
    /// The pupils behind it.
    pub n: Option<u32>,
    pub status: Status,
    /// The country's value of that year.
    pub national: Option<f64>,
}

/// Why a figure does not count, whatever the limits are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Withheld {
    NotShown(Status),
    TooFew(u32),
}

impl Figure<'_> {
    /// The value, when it is shown and a number.
    pub(super) fn shown(&self) -> Option<f64> {
        let shown = matches!(self.status, Status::Ok | Status::Restricted);
        self.value.filter(|value| shown && value.is_finite())
    }

    /// The country's value of a year that is not withdrawn.
    pub(super) fn country(&self) -> Option<f64> {
        self.national.filter(|value| self.status != Status::Withdrawn && value.is_finite())
    }

    /// The value, when it may count: shown, and of enough pupils (METHODS: of fewer than five nothing is said, of fewer
    /// than ten nothing of one year, unless the settings let it count). An unknown number of pupils withholds nothing.
    pub(super) fn counted(&self, settings: &Settings) -> Result<f64, Withheld> {
        let status = match self.status {
            Status::Ok | Status::Restricted => Status::NotOffered,
            hidden => hidden,
        };
        let value = self.shown().ok_or(Withheld::NotShown(status))?;
        let least = if settings.small_groups { Footing::PooledOnly } else { Footing::Uncertain };
        match self.n {
            Some(n) if footing(n) < least => Err(Withheld::TooFew(n)),
            _ => Ok(value),
        }
    }

    pub(super) fn ends(&self) -> Option<(f64, f64)> {
        let value = self.value?;
        self.interval.filter(|(low, high)| *low <= value && value <= *high)
    }
}

/// As the store keeps values: so that 4,2 − 0,1 equals 4,1, and a typed limit equals a published one.
pub(super) fn thousandths(value: f64) -> Thousandths {
    // Half away from zero, as `round` does: the cast drops what is left. `round` itself is a call for every figure.
    (value * 1000.0 + 0.5_f64.copysign(value)) as Thousandths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_become_whole_thousandths() {
        let check = |value: f64, expected: Thousandths| assert_eq!(thousandths(value), expected, "{value}");
        check(4.1, 4100);
        check(4.2 - 0.1, 4100);
        check(28.5, 28_500);
        check(-0.0006, -1);
        check(0.0004, 0);
        check(-3.25, -3250);
        check(0.0, 0);
    }
}
