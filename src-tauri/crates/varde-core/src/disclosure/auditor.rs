//! The attacker: between which values must a hidden figure lie? Each group of unknowns that hang together is a linear
//! programme of its own.

use std::collections::BTreeMap;

use super::Fault;
use super::audit::Range;
use super::knowledge::{Fact, Figure, Place, Quotient, Row, Structure};
use super::solver::{Direction, Extreme, Unknown, extreme, is_whole};
use super::tighten::{Bounds, Scope, tighten};

/// Where a range of floats is a point.
const POINT: f64 = 1e-6;

/// Linear programmes for one end of a quotient; each gains more digits than all before it.
const STEPS: usize = 12;

/// Blocks with fewer unknowns than this are asked figure by figure.
const SMALL: usize = 25;

/// Up to so many unknowns, tables with whole counts are searched for; in larger blocks the linear ends stand.
const SEARCHED: usize = 150;

/// How many ways of spreading the tables of a block are tried.
const SAMPLES: usize = 4;

/// The least and greatest value: in real numbers, and for counts in whole pupils.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ends {
    pub real: Range,
    pub whole: Option<Range>,
}

impl Ends {
    /// Whether a reader is left in as much doubt as the figure asks for.
    pub fn leave_doubt(&self, figure: &Figure) -> bool {
        match self.whole {
            Some(whole) => whole.width() >= figure.doubt.max(1.0) - POINT,
            None => self.real.width() > figure.doubt.max(0.0) + POINT,
        }
    }
}

#[derive(Debug, Default)]
struct Block {
    columns: Vec<usize>,
    unknowns: Vec<Unknown>,
    rows: Vec<Row>,
    /// Tables that agree with all that is known, as they turn up: with whole counts, and in real numbers.
    tables: Vec<Vec<f64>>,
    points: Vec<Vec<f64>>,
    sampled: bool,
}

impl Block {
    fn is_searched(&self) -> bool {
        self.unknowns.len() <= SEARCHED
    }

    /// Looks for tables that differ in many figures at once, so that most figures need no programme of their own.
    fn sample(&mut self) {
        if std::mem::replace(&mut self.sampled, true) || self.unknowns.len() < SMALL {
            return;
        }
        for sample in 0..SAMPLES {
            // Signs that look random and are always the same; counts and amounts apart, for their sizes differ.
            let sign = |place: usize| {
                let mixed = (place as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(sample as u32 + 7);
                if mixed.count_ones().is_multiple_of(2) { 1.0 } else { -1.0 }
            };
            let counts = sample % 2 == 0;
            let unknowns = self.unknowns.iter().enumerate();
            let objective: Vec<_> =
                unknowns.filter(|(_, u)| u.count == counts).map(|(place, _)| (place, sign(place))).collect();
            for direction in [Direction::Least, Direction::Most] {
                for whole in [false, true] {
                    let found = extreme(&self.unknowns, &self.rows, &objective, direction, whole);
                    let Ok(Extreme::At(_, point)) = found else { break };
                    if is_whole(&self.unknowns, &point) {
                        self.tables.push(point);
                        break;
                    }
                    self.points.push(point);
                    if !self.is_searched() {
                        break;
                    }
                }
            }
        }
    }
}

#[derive(Debug)]
pub struct Auditor<'a> {
    structure: &'a Structure,
    bounds: Bounds,
    blocks: Vec<Block>,
    /// The block of an unknown that is not settled, and its place there.
    home: Vec<Option<(usize, usize)>>,
}

impl<'a> Auditor<'a> {
    pub fn new<'f>(
        structure: &'a Structure,
        scope: &Scope,
        facts: impl IntoIterator<Item = &'f Fact>,
    ) -> Result<Self, Fault> {
        let bounds = tighten(structure, scope, facts)?;
        let mut auditor = Self { structure, bounds, blocks: Vec::new(), home: vec![None; structure.columns.len()] };
        auditor.divide(scope);
        Ok(auditor)
    }

    /// Finds the unknowns that hang together, and writes each group's rows with all settled unknowns put in.
    fn divide(&mut self, scope: &Scope) {
        let (structure, bounds) = (self.structure, &self.bounds);
        let quotient_rows = scope.quotients.iter().flat_map(|&number| {
            let (low, high) = bounds.quotients[number];
            structure.quotients[number].rows(low, high)
        });
        let rows: Vec<Row> = scope.rows.iter().map(|&row| structure.rows[row].clone()).chain(quotient_rows).collect();
        let mut groups = Groups::new(structure.columns.len());
        // A quotient holds its two together even where no row does, so that it can be asked for.
        let pairs = scope.quotients.iter().map(|&number| {
            let Quotient { top, bottom, .. } = structure.quotients[number];
            vec![top, bottom]
        });
        for columns in rows.iter().map(|row| row.terms.iter().map(|t| t.0).collect()).chain(pairs) {
            let open: Vec<_> = columns.into_iter().filter(|&c| bounds.fixed(c).is_none()).collect();
            for pair in open.windows(2) {
                groups.unite(pair[0], pair[1]);
            }
        }
        let mut numbers = BTreeMap::new();
        for mut row in rows {
            let settled: f64 = row.terms.iter().filter_map(|&(c, k)| bounds.fixed(c).map(|x| x * k)).sum();
            row.terms.retain(|&(c, _)| bounds.fixed(c).is_none());
            let Some(&(first, _)) = row.terms.first() else { continue };
            let number = *numbers.entry(groups.root(first)).or_insert_with(|| {
                self.blocks.push(Block::default());
                self.blocks.len() - 1
            });
            let block = &mut self.blocks[number];
            for (column, _) in &mut row.terms {
                let (_, place) = *self.home[*column].get_or_insert_with(|| {
                    let (low, high) = bounds.columns[*column];
                    block.columns.push(*column);
                    block.unknowns.push(Unknown { low, high, count: structure.columns[*column].count });
                    (number, block.columns.len() - 1)
                });
                *column = place;
            }
            row.low -= settled;
            row.high -= settled;
            block.rows.push(row);
        }
    }

    /// The range of a figure.
    pub fn ends(&mut self, figure: usize) -> Result<Ends, Fault> {
        match self.structure.figures[figure].place {
            Place::Column(column) => self.column(column),
            Place::Quotient(number) => self.quotient(number),
        }
    }

    /// The range of a figure that leaves too little doubt; `None` when it leaves enough. Mostly needs no new
    /// programme: two tables that agree with everything known and differ enough in this figure are proof.
    pub fn narrow(&mut self, figure: usize) -> Result<Option<Ends>, Fault> {
        let what = self.structure.figures[figure];
        let (column, bottom) = self.columns_of(&what);
        if let Some((block, _)) = self.home[column].or(bottom.and_then(|(bottom, _)| self.home[bottom])) {
            self.blocks[block].sample();
        }
        if self.seen(&what).is_some_and(|ends| ends.leave_doubt(&what)) {
            return Ok(None);
        }
        let ends = self.ends(figure)?;
        Ok((!ends.leave_doubt(&what)).then_some(ends))
    }

    /// The unknown of a figure, or its top with its bottom and scale.
    fn columns_of(&self, figure: &Figure) -> (usize, Option<(usize, f64)>) {
        match figure.place {
            Place::Column(column) => (column, None),
            Place::Quotient(number) => {
                let Quotient { top, bottom, scale, .. } = self.structure.quotients[number];
                (top, Some((bottom, scale)))
            }
        }
    }

    /// The range of a figure over all tables that have turned up.
    fn seen(&self, figure: &Figure) -> Option<Ends> {
        let (column, over) = self.columns_of(figure);
        let block = self.home[column].or(over.and_then(|(bottom, _)| self.home[bottom]))?.0;
        let at = |table: &[f64], column: usize| match self.home[column] {
            Some((_, place)) => Some(table[place]),
            None => self.bounds.fixed(column),
        };
        let mut range: Option<Range> = None;
        let searched = self.blocks[block].is_searched();
        let Block { tables, points, .. } = &self.blocks[block];
        let real = !searched || !self.structure.columns[column].count;
        for table in tables.iter().chain(points.iter().filter(|_| real)) {
            let mut value = at(table, column)?;
            if let Some((bottom, scale)) = over {
                let bottom = at(table, bottom)?;
                if bottom < POINT {
                    continue;
                }
                value *= scale / bottom;
            }
            let before = range.unwrap_or(Range { low: value, high: value });
            range = Some(Range { low: before.low.min(value), high: before.high.max(value) });
        }
        range.map(|real| Ends { real, whole: figure.count.then(|| real.whole()) })
    }

    fn column(&mut self, column: usize) -> Result<Ends, Fault> {
        let (low, high) = self.bounds.columns[column];
        let count = self.structure.columns[column].count;
        let Some((block, place)) = self.home[column].filter(|_| self.bounds.fixed(column).is_none()) else {
            let real = Range { low, high };
            return Ok(Ends { real, whole: count.then(|| real.whole()) });
        };
        let least = self.end(block, place, Direction::Least)?;
        let most = self.end(block, place, Direction::Most)?;
        let real = Range { low: least.0.max(low), high: most.0.min(high) };
        Ok(Ends { real, whole: count.then(|| Range { low: least.1.max(low), high: most.1.min(high) }) })
    }

    /// One end of an unknown's range: in real numbers, and with all counts whole.
    fn end(&mut self, number: usize, place: usize, direction: Direction) -> Result<(f64, f64), Fault> {
        let searched = self.blocks[number].is_searched();
        let Block { columns, unknowns, rows, tables, points, .. } = &mut self.blocks[number];
        let objective = [(place, 1.0)];
        let count = unknowns[place].count;
        let solve = |whole| extreme(unknowns, rows, &objective, direction, whole).map_err(Fault::Solver);
        let open = if direction == Direction::Least { f64::NEG_INFINITY } else { f64::INFINITY };
        let (value, point) = match solve(false)? {
            Extreme::At(value, point) => (value, point),
            Extreme::Open | Extreme::Unknown => return Ok((open, open)),
            Extreme::Nothing => return Err(self.structure.blame(columns.iter().copied())),
        };
        let rounded = if direction == Direction::Least { (value - POINT).ceil() } else { (value + POINT).floor() };
        if is_whole(unknowns, &point) {
            tables.push(point);
            return Ok((value, rounded));
        }
        points.push(point);
        if !count || !searched {
            return Ok((value, rounded));
        }
        match solve(true) {
            Ok(Extreme::At(whole, point)) => {
                tables.push(point);
                Ok((value, whole.round()))
            }
            Ok(Extreme::Nothing) => Err(self.structure.blame(columns.iter().copied())),
            // The linear end stands: it may let a reader seem to know less than a search for whole tables would.
            Ok(Extreme::Open | Extreme::Unknown) | Err(_) => Ok((value, rounded)),
        }
    }

    fn quotient(&mut self, number: usize) -> Result<Ends, Fault> {
        let quotient @ Quotient { top, bottom, scale, .. } = self.structure.quotients[number];
        let (low, high) = self.bounds.quotients[number];
        let within =
            |real: Range| Ends { real: Range { low: real.low.max(low), high: real.high.min(high) }, whole: None };
        match (self.bounds.fixed(bottom), self.home[bottom].or(self.home[top])) {
            (Some(n), _) if n > POINT => {
                let ends = self.column(top)?;
                let tops = ends.whole.unwrap_or(ends.real);
                Ok(within(Range { low: tops.low * scale / n, high: tops.high * scale / n }))
            }
            (None, Some((block, _))) => {
                let least = self.fraction(block, &quotient, low, Direction::Least)?;
                let most = self.fraction(block, &quotient, high, Direction::Most)?;
                Ok(within(Range { low: least, high: most }))
            }
            // Nobody is in the group, or nothing is known of it but the scale.
            _ => Ok(within(Range { low, high })),
        }
    }

    /// One end of top ÷ bottom where the bottom is not settled: the quotient λ at which the least of top − λ · bottom
    /// is 0, from one linear programme to the next (Dinkelbach 1967). Mostly the known limit of the scale is reached,
    /// and the first programme is enough.
    fn fraction(&mut self, number: usize, quotient: &Quotient, limit: f64, direction: Direction) -> Result<f64, Fault> {
        let Quotient { top, bottom, scale, .. } = *quotient;
        let (top_at, bottom_at) = (self.home[top].map(|h| h.1), self.home[bottom].map(|h| h.1));
        let settled = self.bounds.fixed(top).unwrap_or_default();
        let Block { columns, unknowns, rows, points, .. } = &mut self.blocks[number];
        let mut limited = unknowns.clone();
        if let Some(place) = bottom_at {
            // Only a group with somebody in it has a mean.
            let least = if limited[place].count { 1.0 } else { POINT };
            limited[place].low = limited[place].low.max(least);
            if limited[place].low > limited[place].high {
                return Ok(limit);
            }
        }
        let mut best: Option<f64> = None;
        for _ in 0..STEPS {
            let lambda = best.unwrap_or(if limit.is_finite() { limit } else { 0.0 });
            let terms = top_at.map(|place| (place, scale)).into_iter().chain(bottom_at.map(|place| (place, -lambda)));
            let objective: Vec<_> = terms.collect();
            match extreme(&limited, rows, &objective, direction, false).map_err(Fault::Solver)? {
                Extreme::At(_, point) => {
                    let above = top_at.map_or(settled, |place| point[place]);
                    let value = scale * above / bottom_at.map_or(1.0, |place| point[place]);
                    points.push(point);
                    let better = match direction {
                        Direction::Least => best.is_none_or(|b| value < b - POINT / 10.0),
                        Direction::Most => best.is_none_or(|b| value > b + POINT / 10.0),
                    };
                    if !better {
                        break;
                    }
                    best = Some(value);
                    if (value - limit).abs() <= POINT / 10.0 {
                        break;
                    }
                }
                // Nobody can be in the group: there is no mean to find.
                Extreme::Nothing if best.is_none() => return Ok(limit),
                Extreme::Nothing => return Err(self.structure.blame(columns.iter().copied())),
                Extreme::Open | Extreme::Unknown => return Ok(limit),
            }
        }
        Ok(best.unwrap_or(limit))
    }
}

/// Which unknowns hang together.
pub struct Groups(Vec<usize>);

impl Groups {
    pub fn new(n: usize) -> Self {
        Self((0..n).collect())
    }

    pub fn root(&mut self, mut at: usize) -> usize {
        while self.0[at] != at {
            self.0[at] = self.0[self.0[at]];
            at = self.0[at];
        }
        at
    }

    pub fn unite(&mut self, a: usize, b: usize) {
        let (a, b) = (self.root(a), self.root(b));
        self.0[a.max(b)] = a.min(b);
    }
}
