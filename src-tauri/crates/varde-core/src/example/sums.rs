//! Whole numbers of a group of pupils, summed, so that groups can be put together and nothing depends on the order.

/// How many, their sum and the sum of their squares.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Sums {
    pub n: i64,
    sum: i64,
    squares: i64,
}

impl Sums {
    pub fn add(&mut self, number: i64) {
        self.n += 1;
        self.sum += number;
        self.squares += number * number;
    }

    pub fn join(&mut self, other: &Self) {
        self.n += other.n;
        self.sum += other.sum;
        self.squares += other.squares;
    }

    /// The group so many times over.
    pub fn times(self, factor: i64) -> Self {
        Self { n: self.n * factor, sum: self.sum * factor, squares: self.squares * factor }
    }

    /// The mean, rounded to a multiple of `step`; `None` of nobody.
    pub fn mean(&self, step: i64) -> Option<i64> {
        rounded(self.sum, self.n, step)
    }

    /// The SD of the group as a sample; `None` of fewer than two. Square roots are the same on every machine.
    pub fn sd(&self) -> Option<f64> {
        let spread = i128::from(self.n) * i128::from(self.squares) - i128::from(self.sum) * i128::from(self.sum);
        let pairs = i128::from(self.n) * i128::from(self.n - 1);
        (self.n > 1).then(|| (spread as f64 / pairs as f64).sqrt())
    }
}

/// top ÷ bottom to the nearest multiple of `step`, half a step upwards; `None` over nothing.
pub(super) fn rounded(top: i64, bottom: i64, step: i64) -> Option<i64> {
    (bottom > 0).then(|| (2 * top + bottom * step).div_euclid(2 * bottom * step) * step)
}

/// Thousandths with a fraction, rounded to one decimal of the unit. For SDs: not below zero.
pub(super) fn tenths(thousandths: f64) -> i64 {
    (thousandths / 100.0 + 0.5).floor() as i64 * 100
}

/// A share in thousandths of per cent, with one decimal.
pub(super) fn share(part: i64, whole: i64) -> Option<i64> {
    rounded(part * 100_000, whole, 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_rounded_to_the_nearest_step() {
        let check = |top, bottom, step, expected| assert_eq!(rounded(top, bottom, step), expected, "{top}/{bottom}");
        check(94_500, 2, 1000, Some(47_000));
        check(95_000, 2, 1000, Some(48_000));
        check(-1_500, 1, 1000, Some(-1_000));
        check(1, 0, 1000, None);
        assert_eq!(share(13, 161), Some(8_100));
        assert_eq!(share(0, 20), Some(0));
    }

    #[test]
    fn a_group_has_its_mean_and_its_sd() {
        let mut sums = Sums::default();
        [2, 4, 4, 4, 5, 5, 7, 9].into_iter().for_each(|x| sums.add(x));
        assert_eq!(sums.mean(1), Some(5));
        assert!((sums.sd().unwrap() - (32.0f64 / 7.0).sqrt()).abs() < 1e-12);
        let mut twice = sums;
        twice.join(&sums);
        assert_eq!(twice, sums.times(2));
        assert_eq!(Sums::default().sd(), None);
    }
}
