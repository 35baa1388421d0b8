//! Boxes and line pieces, in pixels from the picture's upper left corner.

/// An upright box.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Rect {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Rect {
    pub(crate) fn new(left: f64, top: f64, right: f64, bottom: f64) -> Self {
        Self { left, top, right, bottom }
    }

    pub(crate) fn around(x: f64, y: f64, width: f64, height: f64) -> Self {
        Self::new(x - width / 2.0, y - height / 2.0, x + width / 2.0, y + height / 2.0)
    }

    pub(crate) fn width(self) -> f64 {
        self.right - self.left
    }

    pub(crate) fn height(self) -> f64 {
        self.bottom - self.top
    }

    pub(crate) fn middle(self) -> (f64, f64) {
        ((self.left + self.right) / 2.0, (self.top + self.bottom) / 2.0)
    }

    pub(crate) fn grown(self, x: f64, y: f64) -> Self {
        Self::new(self.left - x, self.top - y, self.right + x, self.bottom + y)
    }

    /// The smallest box around both.
    pub(crate) fn with(self, other: Self) -> Self {
        Self::new(
            self.left.min(other.left),
            self.top.min(other.top),
            self.right.max(other.right),
            self.bottom.max(other.bottom),
        )
    }

    pub(crate) fn overlaps(self, other: Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    pub(crate) fn holds(self, other: Self) -> bool {
        self.left <= other.left && self.top <= other.top && self.right >= other.right && self.bottom >= other.bottom
    }

    /// Grown evenly to at least this size, then moved (and, if it must, cut) to lie inside `bounds`.
    pub(crate) fn at_least(self, side: f64, bounds: Self) -> Self {
        let (x, y) = self.middle();
        let grown = Self::around(x, y, self.width().max(side), self.height().max(side));
        let (left, right) = inside(grown.left, grown.right, bounds.left, bounds.right);
        let (top, bottom) = inside(grown.top, grown.bottom, bounds.top, bounds.bottom);
        Self::new(left, top, right, bottom)
    }
}

fn inside(from: f64, to: f64, least: f64, most: f64) -> (f64, f64) {
    let length = (to - from).min(most - least);
    let start = from.clamp(least, (most - length).max(least));
    (start, start + length)
}

/// A straight piece of a line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Segment {
    pub from: (f64, f64),
    pub to: (f64, f64),
}

impl Segment {
    pub(crate) fn new(from: (f64, f64), to: (f64, f64)) -> Self {
        Self { from, to }
    }

    /// Whether any part of the piece lies in the box: the share of it inside each pair of edges must have a common rest.
    pub(crate) fn crosses(self, area: Rect) -> bool {
        let step = (self.to.0 - self.from.0, self.to.1 - self.from.1);
        let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
        for (start, length, least, most) in
            [(self.from.0, step.0, area.left, area.right), (self.from.1, step.1, area.top, area.bottom)]
        {
            if length == 0.0 {
                if start < least || start > most {
                    return false;
                }
                continue;
            }
            let (a, b) = ((least - start) / length, (most - start) / length);
            enter = enter.max(a.min(b));
            leave = leave.min(a.max(b));
        }
        enter <= leave
    }
}

/// The straight pieces of lines through many points.
pub(crate) fn segments(lines: &[Vec<(f64, f64)>]) -> Vec<Segment> {
    let pair = |pair: &[(f64, f64)]| Some(Segment::new(*pair.first()?, *pair.last()?));
    lines.iter().flat_map(|line| line.windows(2).filter_map(pair)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_crosses_a_box_or_does_not() {
        let area = Rect::new(0.0, 0.0, 10.0, 10.0);
        let cases = [
            ((-5.0, 5.0), (15.0, 5.0), true),
            ((-5.0, -5.0), (15.0, 15.0), true),
            ((-5.0, 12.0), (15.0, 12.0), false),
            ((-5.0, 4.0), (4.0, -6.0), false),
            ((2.0, 2.0), (3.0, 3.0), true),
            ((11.0, 0.0), (20.0, 10.0), false),
            ((5.0, 20.0), (5.0, 9.0), true),
        ];
        for (from, to, expected) in cases {
            assert_eq!(Segment::new(from, to).crosses(area), expected, "{from:?} to {to:?}");
        }
    }

    #[test]
    fn a_grown_box_stays_in_the_picture() {
        let picture = Rect::new(0.0, 0.0, 100.0, 50.0);
        assert_eq!(Rect::around(2.0, 25.0, 4.0, 4.0).at_least(24.0, picture), Rect::new(0.0, 13.0, 24.0, 37.0));
        assert_eq!(Rect::new(40.0, -9.0, 70.0, 99.0).at_least(24.0, picture), Rect::new(40.0, 0.0, 70.0, 50.0));
    }
}
