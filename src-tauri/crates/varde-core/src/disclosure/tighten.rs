//! What follows from each relation alone, again and again: cheap, and most of what there is to know. It settles
//! figures before the linear programme is asked, and it knows that pupils come in whole numbers.

use super::Fault;
use super::knowledge::{Column, Fact, Place, Quotient, Row, Structure};

/// Smaller gains than this are rounding of floats.
pub const SLACK: f64 = 1e-7;

/// The widest range of group sizes in which every one is tried against a share.
const TRIED: f64 = 500.0;

/// After this many rounds the linear programme does the rest.
const ROUNDS: usize = 30;

/// Which relations are looked at.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    pub rows: Vec<usize>,
    pub quotients: Vec<usize>,
}

impl Scope {
    pub fn all(structure: &Structure) -> Self {
        Self { rows: (0..structure.rows.len()).collect(), quotients: (0..structure.quotients.len()).collect() }
    }
}

/// Lowest and highest value of every unknown and every quotient.
#[derive(Debug, Clone)]
pub struct Bounds {
    pub columns: Vec<(f64, f64)>,
    pub quotients: Vec<(f64, f64)>,
}

impl Bounds {
    /// The value of an unknown that is settled.
    pub fn fixed(&self, column: usize) -> Option<f64> {
        let (low, high) = self.columns[column];
        (high - low <= 1e-9).then_some(f64::midpoint(low, high))
    }
}

/// Bounds that follow from the facts and the relations in the scope, one at a time.
pub fn tighten<'a>(
    structure: &Structure,
    scope: &Scope,
    facts: impl IntoIterator<Item = &'a Fact>,
) -> Result<Bounds, Fault> {
    let mut bounds = Bounds {
        columns: structure.columns.iter().map(|c| (c.low, c.high)).collect(),
        quotients: structure.quotients.iter().map(|q| (q.low, q.high)).collect(),
    };
    for fact in facts {
        let range = match structure.figures[fact.figure].place {
            Place::Column(column) => &mut bounds.columns[column],
            Place::Quotient(number) => {
                // A group that has a share or a mean has a pupil.
                let bottom = structure.quotients[number].bottom;
                let least = &mut bounds.columns[bottom].0;
                *least = least.max(if structure.columns[bottom].count { 1.0 } else { 0.0 });
                &mut bounds.quotients[number]
            }
        };
        *range = meet(*range, (fact.low, fact.high)).ok_or_else(|| Fault::Contradiction(vec![fact.figure]))?;
    }
    let mut pass = Pass { columns: &structure.columns, bounds: &mut bounds.columns, changed: true };
    for _ in 0..ROUNDS {
        if !pass.changed {
            break;
        }
        pass.changed = false;
        for &row in &scope.rows {
            let row = &structure.rows[row];
            pass.row(row).map_err(|()| structure.blame(row.terms.iter().map(|t| t.0)))?;
        }
        for &number in &scope.quotients {
            let (quotient, (low, high)) = (&structure.quotients[number], bounds.quotients[number]);
            pass.quotient(quotient, low, high).map_err(|()| structure.blame([quotient.top, quotient.bottom]))?;
        }
    }
    Ok(bounds)
}

/// What two ranges have in common; ranges that touch within rounding meet in a point.
fn meet(a: (f64, f64), b: (f64, f64)) -> Option<(f64, f64)> {
    let (low, high) = (a.0.max(b.0), a.1.min(b.1));
    if low <= high {
        return Some((low, high));
    }
    let middle = f64::midpoint(low, high);
    (low - high <= SLACK * middle.abs().max(1.0)).then_some((middle, middle))
}

struct Pass<'a> {
    columns: &'a [Column],
    bounds: &'a mut [(f64, f64)],
    changed: bool,
}

impl Pass<'_> {
    /// Draws the bounds of one unknown in, if that gains anything.
    fn draw_in(&mut self, column: usize, (mut low, mut high): (f64, f64)) -> Result<(), ()> {
        if self.columns[column].count {
            (low, high) = ((low - 1e-6).ceil(), (high + 1e-6).floor());
        }
        let before = self.bounds[column];
        let met = meet(before, (low, high)).ok_or(())?;
        // What is settled counts however little it gains.
        let settled = met.0 == met.1 && before.0 < before.1;
        if met.0 > before.0 + SLACK || met.1 < before.1 - SLACK || settled {
            self.bounds[column] = met;
            self.changed = true;
        }
        Ok(())
    }

    /// Each term lies between what the others leave of the row's limits.
    fn row(&mut self, row: &Row) -> Result<(), ()> {
        let range = |bounds: &[(f64, f64)], &(column, c): &(usize, f64)| {
            let (low, high) = bounds[column];
            match c {
                0.0 => (0.0, 0.0),
                c if c > 0.0 => (c * low, c * high),
                c => (c * high, c * low),
            }
        };
        // Infinite ends are counted, not added, so that they can be left out one at a time.
        let (mut low, mut high, mut no_low, mut no_high) = (0.0, 0.0, 0, 0);
        for term in &row.terms {
            let (l, h) = range(self.bounds, term);
            if l.is_finite() {
                low += l
            } else {
                no_low += 1
            }
            if h.is_finite() { high += h } else { no_high += 1 }
        }
        for term in &row.terms {
            let (column, c) = *term;
            if c == 0.0 {
                continue;
            }
            let (l, h) = range(self.bounds, term);
            let rest = |sum: f64, own: f64, open: usize, none: f64| match (open, own.is_finite()) {
                (0, true) => sum - own,
                (1, false) => sum,
                _ => none,
            };
            let from = row.low - rest(high, h, no_high, f64::INFINITY);
            let to = row.high - rest(low, l, no_low, f64::NEG_INFINITY);
            let ends = if c > 0.0 { (from / c, to / c) } else { (to / c, from / c) };
            if !ends.0.is_nan() && !ends.1.is_nan() {
                self.draw_in(column, ends)?;
            }
            let (new_l, new_h) = range(self.bounds, term);
            for (old, new, sum, open) in [(l, new_l, &mut low, &mut no_low), (h, new_h, &mut high, &mut no_high)] {
                match (old.is_finite(), new.is_finite()) {
                    (true, true) => *sum += new - old,
                    (false, true) => (*sum, *open) = (*sum + new, *open - 1),
                    _ => {}
                }
            }
        }
        Ok(())
    }

    fn quotient(&mut self, quotient: &Quotient, low: f64, high: f64) -> Result<(), ()> {
        for row in quotient.rows(low, high) {
            self.row(&row)?;
        }
        self.try_sizes(quotient, low, high)
    }

    /// 14.3 % of fewer than ten is one of seven: every group size is tried, and only those stay in which a whole
    /// number of pupils gives the share.
    fn try_sizes(&mut self, quotient: &Quotient, low: f64, high: f64) -> Result<(), ()> {
        let Quotient { top, bottom, scale, .. } = *quotient;
        let ((top_low, top_high), (from, to)) = (self.bounds[top], self.bounds[bottom]);
        let whole = self.columns[top].count && self.columns[bottom].count;
        if !whole || !low.is_finite() || !high.is_finite() || to - from > TRIED || !to.is_finite() {
            return Ok(());
        }
        let mut found: Option<((f64, f64), (f64, f64))> = None;
        for n in from as i64..=to as i64 {
            let n = n as f64;
            let least = (n * low / scale - 1e-9).ceil().max(top_low);
            let most = (n * high / scale + 1e-9).floor().min(top_high);
            if least <= most {
                let (tops, sizes) = found.unwrap_or(((least, most), (n, n)));
                found = Some(((tops.0.min(least), tops.1.max(most)), (sizes.0, n)));
            }
        }
        let (tops, sizes) = found.ok_or(())?;
        self.draw_in(top, tops)?;
        self.draw_in(bottom, sizes)
    }
}
