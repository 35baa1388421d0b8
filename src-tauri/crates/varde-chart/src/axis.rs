//! The value axis: which stretch of values is shown, and where the ticks stand.

use crate::number;
use crate::text::Face;

/// A stretch of values and the round numbers on it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Axis {
    pub low: f64,
    pub high: f64,
    pub ticks: Vec<f64>,
    /// Decimals that the ticks need.
    pub decimals: u8,
}

/// What the axis has to take into account besides the values.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wish {
    /// Least distance between the axis' ends.
    pub span: f64,
    /// Most decimals on a tick.
    pub decimals: u8,
    /// Most ticks.
    pub ticks: usize,
}

/// Air above and below the outermost value, as a part of the span.
const AIR: f64 = 0.07;

impl Axis {
    /// An axis that covers every value with air around; `None` when there is no value. Values must be finite.
    ///
    /// It does not start at zero: the span, not the height of a bar, carries the meaning here.
    pub(crate) fn over(values: impl IntoIterator<Item = f64>, wish: Wish) -> Option<Self> {
        let (least, most) = values
            .into_iter()
            .fold(None, |ends: Option<(f64, f64)>, v| ends.map_or(Some((v, v)), |(a, b)| Some((a.min(v), b.max(v)))))?;
        let smallest_step = 10_f64.powi(-i32::from(wish.decimals));
        let air = (most - least) * AIR;
        let lacking = (wish.span.max(3.0 * smallest_step) - (most - least) - 2.0 * air).max(0.0) / 2.0;
        let (mut low, mut high) = (least - air - lacking, most + air + lacking);
        if least >= 0.0 && low < 0.0 {
            // A count or a share below zero is nonsense; the span is kept by going further up.
            high = high.max(wish.span);
            low = 0.0;
        }
        Some(Self::ticked(low, high, smallest_step, wish))
    }

    fn ticked(low: f64, high: f64, smallest_step: f64, wish: Wish) -> Self {
        let mut axis = Self { low, high, ticks: Vec::new(), decimals: 0 };
        let finest = ((high - low) / 100.0).max(smallest_step).log10().floor() as i32;
        // 1, 2, 5, 10, 20, 50 …: the first step that gives few enough ticks.
        for power in finest.. {
            for factor in [1.0, 2.0, 5.0] {
                let step = factor * 10_f64.powi(power);
                if step < smallest_step * 0.999 || (axis.high - axis.low) / step > 1000.0 {
                    continue;
                }
                if !axis.try_step(step, power, wish) {
                    continue;
                }
                return axis;
            }
        }
        axis
    }

    fn try_step(&mut self, step: f64, power: i32, wish: Wish) -> bool {
        let nearly = 1e-9;
        let (mut first, mut last) = ((self.low / step - nearly).ceil(), (self.high / step + nearly).floor());
        if last - first + 1.0 > wish.ticks.max(2) as f64 {
            return false;
        }
        if last - first < 1.0 {
            // One tick says nothing about the distance between values: take in the nearest one outside.
            let (below, above) = (first - 1.0, last + 1.0);
            if last < first || self.low / step - below < above - self.high / step {
                first = below;
            }
            if last <= first {
                last = above;
            }
            self.low = self.low.min(first * step);
            self.high = self.high.max(last * step);
        }
        // Negative powers by division, so that a tick is the closest number to what it says.
        let exact = |k: f64| {
            if power < 0 { k * (step * 10_f64.powi(-power)).round() / 10_f64.powi(-power) } else { k * step }
        };
        self.ticks = (0..=(last - first) as u32).map(|k| exact(first + f64::from(k))).collect();
        self.decimals = u8::try_from(-power).unwrap_or(0).min(wish.decimals);
        true
    }

    /// How far up the axis a value lies: 0 at the low end, 1 at the high.
    pub(crate) fn share(&self, value: f64) -> f64 {
        (value - self.low) / (self.high - self.low)
    }

    /// Width of the widest tick label.
    pub(crate) fn label_width(&self, decimal_mark: char, face: &Face<'_>) -> f64 {
        self.ticks.iter().map(|&t| face.width(&self.label(t, decimal_mark))).fold(0.0, f64::max)
    }

    pub(crate) fn label(&self, tick: f64, decimal_mark: char) -> String {
        number::format(tick, self.decimals, decimal_mark)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn labels(values: &[f64], span: f64, decimals: u8, ticks: usize) -> String {
        let axis = Axis::over(values.iter().copied(), Wish { span, decimals, ticks }).unwrap();
        axis.ticks.iter().map(|&t| axis.label(t, ',')).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn ticks_are_numbers_that_people_count_in() {
        let cases: [(&[f64], f64, u8, usize, &str); 9] = [
            (&[43.0, 50.0], 8.0, 0, 5, "44 46 48 50"),
            (&[43.0, 50.0], 8.0, 0, 3, "45 50"),
            (&[46.0], 0.0, 0, 5, "45 46 47"),
            (&[46.0], 10.0, 0, 6, "42 44 46 48 50"),
            (&[3.9, 4.3], 1.0, 1, 6, "3,6 3,8 4,0 4,2 4,4 4,6"),
            (&[0.0, 4.0], 20.0, 0, 5, "0 5 10 15 20"),
            (&[-2.0, 3.0], 0.0, 0, 4, "\u{2212}2 0 2"),
            (&[11_000.0, 48_000.0], 0.0, 0, 5, "10\u{A0}000 20\u{A0}000 30\u{A0}000 40\u{A0}000 50\u{A0}000"),
            (&[0.1, 0.2], 0.0, 0, 5, "0 1"),
        ];
        for (values, span, decimals, ticks, expected) in cases {
            assert_eq!(labels(values, span, decimals, ticks), expected, "{values:?}");
        }
        assert_eq!(Axis::over([], Wish { span: 10.0, decimals: 0, ticks: 5 }), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn every_value_is_on_the_axis_and_ticks_are_few_distinct_and_inside(
            values in prop::collection::vec(-1e6..1e6_f64, 1..30),
            span in 0.0..1e4_f64, decimals in 0..4_u8, ticks in 2..9_usize,
        ) {
            let axis = Axis::over(values.iter().copied(), Wish { span, decimals, ticks }).unwrap();
            for &v in &values {
                prop_assert!((0.0..=1.0).contains(&axis.share(v)), "{v} on {axis:?}");
            }
            prop_assert!(axis.high - axis.low >= span * 0.999_999);
            prop_assert!(axis.ticks.len() >= 2 && axis.ticks.len() <= ticks.max(2), "{axis:?}");
            let mut shown: Vec<_> = axis.ticks.iter().map(|&t| axis.label(t, ',')).collect();
            let count = shown.len();
            shown.dedup();
            prop_assert_eq!(shown.len(), count);
            for &t in &axis.ticks {
                prop_assert!((-1e-6..=1.0 + 1e-6).contains(&axis.share(t)), "{t} on {axis:?}");
            }
        }
    }
}
