//! A pupil's weekly progress beside the line that leads to the goal.

use super::interval::{Confidence, Interval, Side};
use super::line::{Line, Point, fit};

/// The line from where a pupil started to the goal.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AimLine {
    start: Point,
    slope: f64,
}

impl AimLine {
    /// Returns `None` unless all is finite and the goal lies later than the start.
    pub fn new(start: Point, goal: Point) -> Option<Self> {
        let slope = (goal.value - start.value) / (goal.week - start.week);
        let usable = goal.week > start.week && slope.is_finite() && start.week.is_finite() && start.value.is_finite();
        // A goal that is infinitely late leaves a slope of 0.
        (usable && goal.week.is_finite()).then_some(Self { start, slope })
    }

    /// The rise per week that reaches the goal in time.
    pub fn slope(&self) -> f64 {
        self.slope
    }

    /// The value to have reached by a week.
    pub fn at(&self, week: f64) -> f64 {
        self.start.value + self.slope * (week - self.start.week)
    }
}

/// Progress so far, beside the aim.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Progress {
    pub line: Line,
    pub slope_95: Interval,
    /// The rise per week that the aim asks for.
    pub aim_slope: f64,
    /// Slower or faster than the aim beyond the 95 % interval of the slope; `None` inside it or on its ends.
    pub side: Option<Side>,
}

/// Weighs a pupil's slope, with its interval, against the aim line's.
///
/// Source: Ardoin 2013; Van Norman 2017. Range as [`fit`]; judged from eight measurements (`thresholds`). It asks of
/// the pace alone: for where the pupil stands, see [`AimLine::at`]. Returns `None` as [`fit`].
pub fn progress(points: &[Point], aim: AimLine) -> Option<Progress> {
    let line = fit(points)?;
    let slope_95 = line.slope_interval(Confidence::P95)?;
    let side = if slope_95.high < aim.slope {
        Some(Side::Below)
    } else if slope_95.low > aim.slope {
        Some(Side::Above)
    } else {
        None
    };
    Some(Progress { line, slope_95, aim_slope: aim.slope, side })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn point(week: f64, value: f64) -> Point {
        Point { week, value }
    }

    #[test]
    fn the_goal_comes_after_the_start() {
        let check = |start: (f64, f64), goal: (f64, f64), expected: Option<f64>| {
            let found = AimLine::new(point(start.0, start.1), point(goal.0, goal.1)).map(|aim| aim.at(10.0));
            assert_eq!(found, expected, "{start:?} {goal:?}");
        };
        check((0.0, 30.0), (20.0, 50.0), Some(40.0));
        check((5.0, 30.0), (25.0, 70.0), Some(40.0));
        check((0.0, 30.0), (20.0, 30.0), Some(30.0));
        check((0.0, 30.0), (0.0, 50.0), None);
        check((5.0, 30.0), (0.0, 50.0), None);
        check((0.0, f64::NAN), (20.0, 50.0), None);
        check((0.0, 30.0), (f64::INFINITY, 50.0), None);
        check((f64::NEG_INFINITY, 30.0), (20.0, 50.0), None);
        check((0.0, 30.0), (20.0, f64::NAN), None);
    }

    #[test]
    fn only_a_pace_outside_the_interval_is_told() {
        let noise = [0.0, 2.0, -2.0, 1.0, 0.0, -1.0, 2.0, -2.0];
        let check = |pace: f64, expected: Option<Option<Side>>| {
            let values =
                noise.iter().enumerate().map(|(week, off)| point(week as f64, 30.0 + pace * week as f64 + off));
            let aim = AimLine::new(point(0.0, 30.0), point(20.0, 60.0)).unwrap();
            assert_eq!(progress(&values.collect::<Vec<_>>(), aim).map(|p| p.side), expected, "{pace}");
        };
        check(1.5, Some(None));
        check(0.0, Some(Some(Side::Below)));
        check(3.5, Some(Some(Side::Above)));
        check(f64::NAN, None);
    }

    proptest! {
        #[test]
        fn the_side_is_where_the_interval_lies(
            values in prop::collection::vec(0.0f64..90.0, 3..30), goal in 0.0f64..200.0,
        ) {
            let points: Vec<_> = values.iter().enumerate().map(|(week, v)| point(week as f64, *v)).collect();
            let aim = AimLine::new(points[0], point(40.0, goal)).unwrap();
            let found = progress(&points, aim).unwrap();
            prop_assert!((aim.at(40.0) - goal).abs() < 1e-9);
            prop_assert_eq!(found.side.is_none(), found.slope_95.contains(found.aim_slope));
            prop_assert!(found.side != Some(Side::Below) || found.line.slope < found.aim_slope);
        }
    }
}
