//! What a reader who keeps everything knows: all releases put together as unknowns, equations and facts.
//!
//! A mean is no unknown of its own: with Σ points = mean · count and the count as unknowns, everything that is known
//! of means is linear, also where a count is hidden. A share is the same with the part in the place of the points.

use std::collections::{BTreeMap, BTreeSet};

use super::release::{Group, Relation, Release, Sight};
use super::{DisclosureError, Fault};

/// An unknown of the linear programme.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    pub low: f64,
    pub high: f64,
    pub count: bool,
}

/// low ≤ Σ coefficient · unknown ≤ high.
#[derive(Debug, Clone)]
pub struct Row {
    pub terms: Vec<(usize, f64)>,
    pub low: f64,
    pub high: f64,
}

/// scale · top ÷ bottom, always between `low` and `high`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Quotient {
    pub top: usize,
    pub bottom: usize,
    pub scale: f64,
    pub low: f64,
    pub high: f64,
}

impl Quotient {
    /// The two linear rows that a quotient between `low` and `high` means; none where that says nothing.
    pub fn rows(&self, low: f64, high: f64) -> impl Iterator<Item = Row> {
        let row = |limit: f64, (low, high): (f64, f64)| {
            let terms = vec![(self.top, self.scale), (self.bottom, -limit)];
            limit.is_finite().then_some(Row { terms, low, high })
        };
        row(low, (0.0, f64::INFINITY)).into_iter().chain(row(high, (f64::NEG_INFINITY, 0.0)))
    }
}

/// Where a figure is in the linear programme.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Place {
    Column(usize),
    Quotient(usize),
}

/// A figure as all releases together have it.
#[derive(Debug, Clone, Copy)]
pub struct Figure {
    pub place: Place,
    pub value: Option<f64>,
    pub count: bool,
    pub doubt: f64,
    /// As the present release has it; `None` when only earlier ones do.
    pub now: Option<Sight>,
    pub secret: bool,
}

/// A figure that somebody was shown, as the interval that its digits stand for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fact {
    pub figure: usize,
    pub low: f64,
    pub high: f64,
    /// Number of the earlier release; `None` for the present one.
    pub earlier: Option<usize>,
    pub public: bool,
}

impl Fact {
    /// Whether it is known whatever the present release does.
    pub fn is_out(&self) -> bool {
        self.public || self.earlier.is_some()
    }
}

#[derive(Debug, Clone, Default)]
pub struct Structure {
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    pub quotients: Vec<Quotient>,
    pub figures: Vec<Figure>,
    pub facts: Vec<Fact>,
}

impl Structure {
    /// The figures that stand in these unknowns.
    pub fn figures_in(&self, columns: &BTreeSet<usize>) -> Vec<usize> {
        let stands = |figure: &Figure| match figure.place {
            Place::Column(column) => columns.contains(&column),
            Place::Quotient(number) => columns.contains(&self.quotients[number].top),
        };
        self.figures.iter().enumerate().filter(|(_, f)| stands(f)).map(|(number, _)| number).collect()
    }

    /// These unknowns cannot all be as they are shown.
    pub fn blame(&self, columns: impl IntoIterator<Item = usize>) -> Fault {
        Fault::Contradiction(self.figures_in(&columns.into_iter().collect()))
    }
}

#[derive(Debug)]
pub struct Knowledge<K> {
    /// In their order; a figure's number is its place here.
    pub keys: Vec<K>,
    pub structure: Structure,
}

impl<K: Ord + Clone> Knowledge<K> {
    pub fn of(now: &Release<K>, earlier: &[Release<K>]) -> Result<Self, DisclosureError<K>> {
        let releases: Vec<_> = [(None, now)].into_iter().chain((0..).map(Some).zip(earlier)).collect();
        let all: BTreeSet<&K> = releases.iter().flat_map(|(_, release)| release.cells()).map(|(key, _)| key).collect();
        let keys: Vec<K> = all.into_iter().cloned().collect();
        let index = keys.iter().zip(0..).collect();
        let mut builder = Builder { index, structure: Structure::default() };
        for key in &keys {
            builder.figure(key, &releases);
        }
        let relations: BTreeSet<_> = releases.iter().flat_map(|(_, release)| release.relations()).collect();
        // Quotients first: a sum of quotients is no linear relation, and must be found out.
        let (quotients, sums): (Vec<_>, Vec<_>) = relations
            .into_iter()
            .partition(|relation| matches!(relation, Relation::Share { .. } | Relation::Mean { .. }));
        for relation in quotients.into_iter().chain(sums) {
            builder.relation(relation)?;
        }
        let structure = builder.structure;
        Ok(Self { keys, structure })
    }
}

struct Builder<'a, K> {
    index: BTreeMap<&'a K, usize>,
    structure: Structure,
}

impl<K> Knowledge<K> {
    /// A fault by the names that the caller knows.
    pub fn named(&self, fault: Fault) -> DisclosureError<K>
    where
        K: Clone,
    {
        match fault {
            Fault::Contradiction(figures) => {
                DisclosureError::Contradiction(figures.into_iter().map(|f| self.keys[f].clone()).collect())
            }
            Fault::Solver(words) => DisclosureError::Solver(words),
        }
    }
}

impl<K: Ord + Clone> Builder<'_, K> {
    /// Puts one figure together from all releases.
    fn figure(&mut self, key: &K, releases: &[(Option<usize>, &Release<K>)]) {
        let s = &mut self.structure;
        let number = s.figures.len();
        let mut column = Column { low: f64::NEG_INFINITY, high: f64::INFINITY, count: true };
        let place = Place::Column(s.columns.len());
        let mut figure = Figure { place, value: None, count: true, doubt: 0.0, now: None, secret: false };
        let mut public = false;
        for &(earlier, release) in releases {
            let Some(cell) = release.cell(key) else { continue };
            column.low = column.low.max(cell.low);
            column.high = column.high.min(cell.high);
            column.count &= cell.count;
            figure.value = figure.value.or(cell.value);
            figure.doubt = figure.doubt.max(cell.doubt);
            figure.secret |= cell.sight == Sight::Secret;
            public |= cell.sight == Sight::Public;
            if earlier.is_none() {
                figure.now = Some(cell.sight);
            }
            if let Some((low, high)) = cell.fact() {
                let fact = Fact { figure: number, low, high, earlier, public: cell.sight == Sight::Public };
                // Many earlier releases say the same: the first is enough.
                let same =
                    |f: &Fact| f.figure == number && (f.low, f.high) == (low, high) && f.is_out() && fact.is_out();
                if !s.facts.iter().rev().take_while(|f| f.figure == number).any(same) {
                    s.facts.push(fact);
                }
            }
        }
        figure.count = column.count;
        figure.secret &= !public;
        s.columns.push(column);
        s.figures.push(figure);
    }

    fn relation(&mut self, relation: &Relation<K>) -> Result<(), DisclosureError<K>> {
        match relation {
            Relation::Sum { total, parts } => {
                let (total, parts) = (self.column(total)?, self.columns(parts)?);
                self.sum(total, &parts, 0.0);
            }
            Relation::Within { total, parts } => {
                let (total, parts) = (self.column(total)?, self.columns(parts)?);
                self.sum(total, &parts, f64::INFINITY);
            }
            Relation::Share { share, part, whole } => {
                let (part, whole) = (self.column(part)?, self.column(whole)?);
                self.quotient(share, |_| part, whole, 100.0)?;
            }
            Relation::Mean { whole, parts } => {
                let (points, count) = self.group(whole)?;
                let parts = parts.iter().map(|group| self.group(group)).collect::<Result<Vec<_>, _>>()?;
                self.sum(points, &parts.iter().map(|p| p.0).collect::<Vec<_>>(), 0.0);
                self.sum(count, &parts.iter().map(|p| p.1).collect::<Vec<_>>(), 0.0);
            }
        }
        Ok(())
    }

    /// total − Σ parts, between 0 and `high`.
    fn sum(&mut self, total: usize, parts: &[usize], high: f64) {
        let mut terms = BTreeMap::from([(total, 1.0)]);
        for &part in parts {
            *terms.entry(part).or_insert(0.0) -= 1.0;
        }
        let terms = terms.into_iter().filter(|&(_, c)| c != 0.0).collect();
        self.structure.rows.push(Row { terms, low: 0.0, high });
    }

    /// The unknowns of a group: its sum of points, and its count.
    fn group(&mut self, group: &Group<K>) -> Result<(usize, usize), DisclosureError<K>> {
        let count = self.column(&group.count)?;
        let points = |s: &mut Structure| {
            s.columns.push(Column { low: f64::NEG_INFINITY, high: f64::INFINITY, count: false });
            s.columns.len() - 1
        };
        Ok((self.quotient(&group.mean, points, count, 1.0)?, count))
    }

    /// Makes a figure a quotient, and returns its top. A figure can be the quotient of one pair only.
    fn quotient(
        &mut self,
        key: &K,
        top: impl FnOnce(&mut Structure) -> usize,
        bottom: usize,
        scale: f64,
    ) -> Result<usize, DisclosureError<K>> {
        let number = self.number(key)?;
        let s = &mut self.structure;
        match s.figures[number].place {
            Place::Quotient(there) => {
                let before = s.quotients[there];
                // Asked again for a mean: its points are there already.
                let again = before.bottom == bottom && before.scale == scale;
                let same = again && (scale == 1.0 || top(s) == before.top);
                if same { Ok(before.top) } else { Err(DisclosureError::NotLinear(key.clone())) }
            }
            Place::Column(column) => {
                let Column { low, high, .. } = s.columns[column];
                let top = top(s);
                if top == bottom {
                    return Err(DisclosureError::NotLinear(key.clone()));
                }
                s.figures[number].place = Place::Quotient(s.quotients.len());
                s.figures[number].count = false;
                s.quotients.push(Quotient { top, bottom, scale, low, high });
                Ok(top)
            }
        }
    }

    fn number(&self, key: &K) -> Result<usize, DisclosureError<K>> {
        self.index.get(key).copied().ok_or_else(|| DisclosureError::Unknown(key.clone()))
    }

    fn columns(&self, keys: &[K]) -> Result<Vec<usize>, DisclosureError<K>> {
        keys.iter().map(|key| self.column(key)).collect()
    }

    fn column(&self, key: &K) -> Result<usize, DisclosureError<K>> {
        match self.structure.figures[self.number(key)?].place {
            Place::Column(column) => Ok(column),
            Place::Quotient(_) => Err(DisclosureError::NotLinear(key.clone())),
        }
    }
}
