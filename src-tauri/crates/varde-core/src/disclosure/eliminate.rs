//! Complementary suppression by Gaussian elimination, after Langsrud 2024 («Secondary cell suppression by Gaussian
//! elimination»): every cell is a vector over the innermost cells; cells are let out one by one, the most telling
//! first, and each takes its direction out of all that are left. A cell that would leave nothing of a secret one is
//! hidden instead. So no secret cell is a combination of cells that are let out, and none is hidden in vain: letting
//! any one of the hidden out as well would give a secret away.
//!
//! Exact: numbers are residues of a prime of 61 bits, so there is no tolerance to choose. Two vectors that are
//! multiples of each other only there are as good as impossible, and would hide one cell too many.

use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

use super::auditor::Groups;
use super::knowledge::{Figure, Place, Quotient, Structure};

const PRIME: u64 = (1 << 61) - 1;

fn times(a: u64, b: u64) -> u64 {
    ((u128::from(a) * u128::from(b)) % u128::from(PRIME)) as u64
}

fn minus(a: u64) -> u64 {
    if a == 0 { 0 } else { PRIME - a }
}

/// One over `a`, by Fermat's little theorem.
fn inverse(a: u64) -> u64 {
    let (mut base, mut exponent, mut result) = (a, PRIME - 2, 1);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = times(result, base);
        }
        base = times(base, base);
        exponent >>= 1;
    }
    result
}

/// A decimal number of at most six decimals, times a million.
fn residue(x: f64) -> u64 {
    let millions = (x * 1e6).round() as i64;
    let size = millions.unsigned_abs() % PRIME;
    if millions < 0 { minus(size) } else { size }
}

/// A vector by its places that are not 0.
type Vector = BTreeMap<usize, u64>;

/// a + factor · b.
fn add(a: &mut Vector, b: &Vector, factor: u64) {
    for (&place, &x) in b {
        let sum = (a.get(&place).copied().unwrap_or(0) + times(x, factor)) % PRIME;
        if sum == 0 {
            a.remove(&place);
        } else {
            a.insert(place, sum);
        }
    }
}

fn parallel(a: &Vector, b: &Vector) -> bool {
    let (Some((_, &x)), Some((_, &y))) = (a.first_key_value(), b.first_key_value()) else { return false };
    a.len() == b.len() && a.iter().zip(b).all(|((i, &p), (j, &q))| i == j && times(p, y) == times(q, x))
}

/// What elimination decides.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Eliminated {
    /// Candidates that must be hidden as well.
    pub hidden: Vec<usize>,
    /// Secrets that what is out already gives away.
    pub lost: Vec<usize>,
}

/// Which candidates must be hidden so that no secret is a combination of the rest and of what is `out` anyhow.
/// Candidates are let out in their order: the first is the last to be hidden.
pub fn eliminate(structure: &Structure, out: &[usize], candidates: &[usize], secrets: &[usize]) -> Eliminated {
    let mut groups = Groups::new(structure.columns.len());
    let pairs = structure.quotients.iter().map(|q| vec![q.top, q.bottom]);
    for columns in equations(structure).map(|terms| terms.iter().map(|t| t.0).collect()).chain(pairs) {
        for pair in columns.windows(2) {
            groups.unite(pair[0], pair[1]);
        }
    }
    let column_of = |figure: usize| match structure.figures[figure].place {
        Place::Column(column) => column,
        Place::Quotient(number) => structure.quotients[number].top,
    };
    let touched: BTreeSet<usize> = secrets.iter().map(|&s| groups.root(column_of(s))).collect();
    let mut near = |figure: &usize| touched.contains(&groups.root(column_of(*figure)));
    let innermost = Innermost::of(structure);
    let mut left: Vec<(usize, Vector)> =
        secrets.iter().map(|&s| (s, innermost.vector(structure, &structure.figures[s]))).collect();
    let mut echelon = Echelon::default();
    let mut result = Eliminated::default();
    for (figure, must) in out.iter().map(|f| (f, true)).chain(candidates.iter().map(|f| (f, false))) {
        if !near(figure) {
            continue;
        }
        let vector = echelon.reduce(innermost.vector(structure, &structure.figures[*figure]));
        if vector.is_empty() {
            continue;
        }
        if left.iter().any(|(_, secret)| parallel(secret, &vector)) {
            if !must {
                result.hidden.push(*figure);
                continue;
            }
            result.lost.extend(left.iter().filter(|(_, s)| parallel(s, &vector)).map(|(number, _)| *number));
            left.retain(|(_, secret)| !parallel(secret, &vector));
        }
        let (pivot, vector) = echelon.take(vector, &left);
        for (_, secret) in &mut left {
            if let Some(&x) = secret.get(&pivot) {
                add(secret, &vector, minus(x));
            }
        }
    }
    result.lost.sort_unstable();
    result
}

/// The equations among unknowns; what only bounds a sum tells no exact value.
fn equations(structure: &Structure) -> impl Iterator<Item = &Vec<(usize, f64)>> {
    structure.rows.iter().filter(|row| row.low == row.high).map(|row| &row.terms)
}

/// Every unknown by the ones that no equation settles.
struct Innermost {
    vectors: Vec<Vector>,
}

impl Innermost {
    fn of(structure: &Structure) -> Self {
        let mut echelon = Echelon::default();
        for terms in equations(structure) {
            let row: Vector = terms.iter().map(|&(column, c)| (column, residue(c))).collect();
            let row = echelon.reduce(row);
            // The total is written by its parts where that can be: it comes first in its own relation, with +1.
            let total = terms.iter().find(|t| t.1 > 0.0 && row.contains_key(&t.0)).map(|t| t.0);
            if let Some(pivot) = total.or_else(|| row.keys().next().copied()) {
                echelon.take_at(row, pivot);
            }
        }
        let vectors = (0..structure.columns.len()).map(|column| echelon.reduce(Vector::from([(column, 1)]))).collect();
        Self { vectors }
    }

    /// The direction in which a figure tells of the innermost unknowns, at the figures' true values. Of a quotient
    /// that is scale · d top − value · d bottom; where its value is not known, some number that nothing else has.
    fn vector(&self, structure: &Structure, figure: &Figure) -> Vector {
        match figure.place {
            Place::Column(column) => self.vectors[column].clone(),
            Place::Quotient(number) => {
                let Quotient { top, bottom, scale, .. } = structure.quotients[number];
                let value =
                    figure.value.map_or_else(|| times(number as u64 + 1, 0x9e37_79b9_7f4a_7c15 % PRIME), residue);
                let mut vector = Vector::new();
                add(&mut vector, &self.vectors[top], residue(scale));
                add(&mut vector, &self.vectors[bottom], minus(value));
                vector
            }
        }
    }
}

/// Vectors with a pivot each, of which no earlier vector's is in a later one.
#[derive(Default)]
struct Echelon {
    vectors: Vec<(usize, Vector)>,
    pivots: BTreeMap<usize, usize>,
}

impl Echelon {
    /// Takes all directions that are here out of a vector.
    fn reduce(&self, mut vector: Vector) -> Vector {
        let number = |place: &usize| self.pivots.get(place).map(|&n| std::cmp::Reverse(n));
        let mut waiting: BinaryHeap<_> = vector.keys().filter_map(number).collect();
        while let Some(std::cmp::Reverse(first)) = waiting.pop() {
            let (pivot, own) = &self.vectors[first];
            if let Some(&x) = vector.get(pivot) {
                add(&mut vector, own, minus(x));
                waiting.extend(own.keys().filter(|&place| place != pivot).filter_map(number));
            }
        }
        vector
    }

    /// Adds a reduced vector with a pivot in as few of the others as can be; returns both, the pivot being 1.
    fn take(&mut self, vector: Vector, others: &[(usize, Vector)]) -> (usize, Vector) {
        let uses = |place: &usize| others.iter().filter(|(_, other)| other.contains_key(place)).count();
        let pivot = vector.keys().copied().min_by_key(uses).unwrap_or_default();
        let vector = self.take_at(vector, pivot);
        (pivot, vector)
    }

    fn take_at(&mut self, mut vector: Vector, pivot: usize) -> Vector {
        let one = vector.get(&pivot).map_or(1, |&x| inverse(x));
        vector.values_mut().for_each(|x| *x = times(*x, one));
        self.pivots.insert(pivot, self.vectors.len());
        self.vectors.push((pivot, vector.clone()));
        vector
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn residues_divide() {
        for a in [1, 2, 3, 1_000_000, PRIME - 1, 0x1234_5678_9abc] {
            assert_eq!(times(a, inverse(a)), 1, "{a}");
        }
        assert_eq!((residue(-1.5) + residue(1.5)) % PRIME, 0);
        assert_eq!(residue(0.1), 100_000);
    }

    #[test]
    fn parallel_vectors_are_multiples() {
        let vector = |pairs: &[(usize, u64)]| pairs.iter().copied().collect::<Vector>();
        assert!(parallel(&vector(&[(1, 2), (5, 4)]), &vector(&[(1, 3), (5, 6)])));
        assert!(!parallel(&vector(&[(1, 2), (5, 4)]), &vector(&[(1, 3), (5, 7)])));
        assert!(!parallel(&vector(&[(1, 2)]), &vector(&[(1, 2), (2, 1)])));
        assert!(!parallel(&vector(&[]), &vector(&[])));
    }
}
