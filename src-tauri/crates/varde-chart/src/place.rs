//! Where a text can stand without covering what others need to see.

use crate::geometry::{Rect, Segment};

/// What is already in the picture.
#[derive(Debug, Clone, Default)]
pub(crate) struct Taken {
    /// Dots and texts: never covered.
    pub solid: Vec<Rect>,
    /// Intervals: never covered.
    pub upright: Vec<Segment>,
    /// Reference lines and breaks: covered only when there is no other place.
    pub lines: Vec<Segment>,
    /// Bands of hidden years: better left alone.
    pub bands: Vec<Rect>,
}

/// Air between a text and a line.
const AIR: f64 = 2.0;
const ON_A_LINE: u32 = 10;
const BESIDE_A_BAND: u32 = 1;

impl Taken {
    /// The first of the boxes with the fewest faults; `None` when each of them leaves the bounds or covers a dot, text or interval.
    pub(crate) fn find(&self, boxes: &[Rect], bounds: Rect) -> Option<Rect> {
        self.best(boxes, bounds).map(|(_, area)| area)
    }

    /// As [`find`](Self::find), but rather no place than one on a line.
    pub(crate) fn find_clear(&self, boxes: &[Rect], bounds: Rect) -> Option<Rect> {
        self.best(boxes, bounds).filter(|(faults, _)| *faults < ON_A_LINE).map(|(_, area)| area)
    }

    fn best(&self, boxes: &[Rect], bounds: Rect) -> Option<(u32, Rect)> {
        let near = self.near(boxes.iter().copied().reduce(Rect::with)?.grown(AIR, AIR));
        let mut best: Option<(u32, Rect)> = None;
        for &area in boxes {
            if let Some(faults) = near.faults(area, bounds)
                && best.is_none_or(|(least, _)| faults < least)
            {
                best = Some((faults, area));
                if faults == 0 {
                    break;
                }
            }
        }
        best
    }

    /// What can matter inside the area: most of a long series is far from any one dot.
    fn near(&self, area: Rect) -> Self {
        let rects = |all: &[Rect]| all.iter().copied().filter(|r| r.overlaps(area)).collect();
        let lines = |all: &[Segment]| all.iter().copied().filter(|s| s.crosses(area)).collect();
        Self {
            solid: rects(&self.solid),
            upright: lines(&self.upright),
            lines: lines(&self.lines),
            bands: rects(&self.bands),
        }
    }

    fn faults(&self, area: Rect, bounds: Rect) -> Option<u32> {
        let wide = area.grown(AIR, AIR);
        let covers = !bounds.holds(area)
            || self.solid.iter().any(|other| other.overlaps(wide))
            || self.upright.iter().any(|line| line.crosses(wide));
        if covers {
            return None;
        }
        let lines = self.lines.iter().filter(|line| line.crosses(wide)).count();
        let bands = self.bands.iter().filter(|band| band.overlaps(area)).count();
        Some(
            ON_A_LINE * u32::try_from(lines).unwrap_or(u32::MAX / ON_A_LINE)
                + BESIDE_A_BAND * u32::try_from(bands).unwrap_or(1),
        )
    }
}

/// Whether a value of this width does not fit between two dots.
pub(crate) fn is_crowded(width: f64, reach: f64, column: f64) -> bool {
    width + 2.0 * reach > column
}

/// Boxes for a dot's value, the best first: beside the dot, then beside it but moved up or down past a line,
/// then over and under its interval.
///
/// Where `column` is too narrow for a value between two dots, only places that cannot be taken for a neighbour's remain.
pub(crate) fn beside_dot(
    dot: (f64, f64),
    reach: f64,
    interval: (f64, f64),
    size: (f64, f64),
    column: f64,
) -> Vec<Rect> {
    let (x, y) = dot;
    let (width, height) = size;
    let (left, right) = (x - reach - width / 2.0, x + reach + width / 2.0);
    let (over, under) = (interval.0 - reach / 2.0 - height / 2.0, interval.1 + reach / 2.0 + height / 2.0);
    let mut middles = vec![(left, y), (right, y)];
    if is_crowded(width, reach, column) {
        if width < column {
            middles.extend([(x, over), (x, under)]);
        }
    } else {
        let beside = |part: f64| {
            [
                (left, y - height * part),
                (right, y - height * part),
                (left, y + height * part),
                (right, y + height * part),
            ]
        };
        middles.extend([0.7, 1.0, 1.3].into_iter().flat_map(beside));
        middles.extend([(x, over), (x, under)]);
        middles.extend([1.7, 2.1].into_iter().flat_map(beside));
        middles.extend([(x, over - height / 2.0), (x, under + height / 2.0)]);
    }
    middles.into_iter().map(|(x, y)| Rect::around(x, y, width, height)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOUNDS: Rect = Rect { left: 0.0, top: 0.0, right: 200.0, bottom: 200.0 };

    fn boxes(column: f64) -> Vec<Rect> {
        beside_dot((100.0, 100.0), 10.0, (80.0, 120.0), (20.0, 10.0), column)
    }

    fn place(taken: &Taken) -> Option<(f64, f64)> {
        taken.find(&boxes(100.0), BOUNDS).map(Rect::middle)
    }

    fn line(from: (f64, f64), to: (f64, f64)) -> Segment {
        Segment::new(from, to)
    }

    #[test]
    fn a_value_stands_left_of_its_dot_until_something_is_there() {
        assert_eq!(place(&Taken::default()), Some((80.0, 100.0)));
        let from_left = line((0.0, 100.0), (100.0, 100.0));
        assert_eq!(place(&Taken { lines: vec![from_left], ..Taken::default() }), Some((120.0, 100.0)));
        let through = line((0.0, 100.0), (200.0, 100.0));
        assert_eq!(place(&Taken { lines: vec![through], ..Taken::default() }), Some((80.0, 90.0)), "over the line");
        let neighbour =
            Taken { upright: vec![line((80.0, 50.0), (80.0, 150.0))], lines: vec![through], ..Taken::default() };
        assert_eq!(place(&neighbour), Some((120.0, 90.0)));
    }

    #[test]
    fn in_a_crowd_a_value_stays_at_its_own_dot() {
        assert!(boxes(100.0).len() > 20);
        assert_eq!(
            boxes(30.0).into_iter().map(Rect::middle).collect::<Vec<_>>(),
            [(80.0, 100.0), (120.0, 100.0), (100.0, 70.0), (100.0, 130.0)]
        );
        assert_eq!(boxes(15.0).len(), 2);
    }

    #[test]
    fn a_line_is_crossed_rather_than_leaving_the_value_out_but_nothing_else_is() {
        let lines = (0..60).map(|i| line((0.0, f64::from(i) * 4.0), (200.0, f64::from(i) * 4.0))).collect();
        let striped = Taken { lines, ..Taken::default() };
        assert!(place(&striped).is_some());
        assert_eq!(striped.find_clear(&boxes(30.0), BOUNDS), None, "in a crowd it is left out");
        assert_eq!(place(&Taken { solid: vec![BOUNDS], ..Taken::default() }), None);
    }
}
