//! What is shown on a page or in an export: figures, and how anybody knows that they hang together.

use std::collections::BTreeMap;

/// How a figure appears.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// Known to everybody whatever we do, as Statistikkbanken's figures of the country: hiding it helps nobody.
    Public,
    Shown,
    /// Hidden, but no harm if somebody finds it: a cell that protects another, or one that is just not on the page.
    Hidden,
    /// Hidden for its own sake: nobody may be able to compute it.
    Secret,
}

/// One figure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cell {
    /// Whether it is a whole number of pupils.
    pub count: bool,
    /// What we know of it, in its own unit: as it is shown, or would be. A cell without a value tells nothing.
    pub value: Option<f64>,
    /// How far the true value may lie from the one shown: half a unit of the last digit. 0 for counts.
    pub half: f64,
    /// What anybody knows without looking, in the cell's unit: never below `low`, never above `high`.
    pub low: f64,
    pub high: f64,
    /// How many pupils (for a count), or more than how much of its unit (for others), a reader must be left in doubt
    /// between: a count in a range 2–3 has the doubt 1.
    pub doubt: f64,
    pub sight: Sight,
}

impl Cell {
    /// A shown number of pupils; doubt: one pupil.
    pub fn count(value: u32) -> Self {
        Self { value: Some(f64::from(value)), sight: Sight::Shown, ..Self::unknown_count() }
    }

    /// A number of pupils that we do not know ourselves, and so do not show.
    pub fn unknown_count() -> Self {
        Self { count: true, value: None, half: 0.0, low: 0.0, high: f64::INFINITY, doubt: 1.0, sight: Sight::Hidden }
    }

    /// A shown share in per cent, rounded to ±`half`; doubt: more than the rounding leaves.
    pub fn share(value: f64, half: f64) -> Self {
        Self::figure(value, half, 0.0, 100.0)
    }

    /// A shown mean or other figure on a scale from `low` to `high`, rounded to ±`half`; doubt: more than the
    /// rounding leaves.
    pub fn figure(value: f64, half: f64, low: f64, high: f64) -> Self {
        Self { count: false, value: Some(value), half, low, high, doubt: 2.0 * half, sight: Sight::Shown }
    }

    /// The same figure, seen in another way.
    pub fn with(self, sight: Sight) -> Self {
        Self { sight, ..self }
    }

    /// A number of pupils of which anybody knows that it is not 0, because a 0 would have been shown. Two hidden numbers
    /// that are 2 together are 1 each for such a reader, and so for a pupil who knows to be among them: the singletons of
    /// frequency tables (Langsrud 2024; `singleton` of GaussSuppression). A 0 that is hidden all the same stays as it is,
    /// so that what is known is true.
    pub fn of_somebody(self) -> Self {
        let somebody = self.count && self.value != Some(0.0);
        if somebody { Self { low: self.low.max(1.0), ..self } } else { self }
    }

    /// Its value when it counts pupils.
    pub fn pupils(&self) -> Option<u32> {
        let whole = |v: &f64| self.count && v.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(v);
        self.value.filter(whole).map(|v| v as u32)
    }

    /// What a reader sees: the interval that the shown figure stands for.
    pub(super) fn fact(&self) -> Option<(f64, f64)> {
        let seen = matches!(self.sight, Sight::Public | Sight::Shown);
        self.value.filter(|_| seen).map(|v| (v - self.half, v + self.half))
    }
}

/// A group of pupils with its mean.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Group<K> {
    pub mean: K,
    pub count: K,
}

/// What anybody knows of how figures hang together.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relation<K> {
    /// The total is the sum of all its parts.
    Sum { total: K, parts: Vec<K> },
    /// The parts are some of the whole: their sum is at most that.
    Within { total: K, parts: Vec<K> },
    /// share = 100 · part ÷ whole.
    Share { share: K, part: K, whole: K },
    /// Σn = N and Σn·m ÷ N = M: the parts are all of the whole.
    Mean { whole: Group<K>, parts: Vec<Group<K>> },
}

/// Everything on one page or in one export. A key names one figure for ever: the same key in two releases is the
/// same figure, and a figure that was revised needs a new key.
#[derive(Debug, Clone, PartialEq)]
pub struct Release<K> {
    cells: BTreeMap<K, Cell>,
    relations: Vec<Relation<K>>,
}

impl<K> Default for Release<K> {
    fn default() -> Self {
        Self { cells: BTreeMap::new(), relations: Vec::new() }
    }
}

impl<K: Ord + Clone> Release<K> {
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a figure; one with the same key is replaced.
    pub fn put(&mut self, key: K, cell: Cell) {
        self.cells.insert(key, cell);
    }

    /// Adds a relation. Every key in it must be a cell of this release or of one that is audited with it.
    pub fn relate(&mut self, relation: Relation<K>) {
        self.relations.push(relation);
    }

    /// Takes in another part of the same page.
    pub fn join(&mut self, other: Self) {
        self.cells.extend(other.cells);
        self.relations.extend(other.relations);
    }

    /// Leaves out every relation that speaks of one of these cells; says whether there was any. For relations that do not
    /// hold of the data.
    pub fn forget_relations(&mut self, cells: &[K]) -> bool {
        let speaks = |key: &K| cells.contains(key);
        let before = self.relations.len();
        self.relations.retain(|relation| match relation {
            Relation::Sum { total, parts } | Relation::Within { total, parts } => {
                !speaks(total) && !parts.iter().any(speaks)
            }
            Relation::Share { share, part, whole } => ![share, part, whole].into_iter().any(speaks),
            Relation::Mean { whole, parts } => {
                !parts.iter().chain([whole]).any(|group| speaks(&group.mean) || speaks(&group.count))
            }
        });
        self.relations.len() < before
    }

    pub fn cell(&self, key: &K) -> Option<&Cell> {
        self.cells.get(key)
    }

    /// All cells in the order of their keys.
    pub fn cells(&self) -> impl Iterator<Item = (&K, &Cell)> {
        self.cells.iter()
    }

    pub fn relations(&self) -> &[Relation<K>] {
        &self.relations
    }

    /// Changes how a cell is seen; says whether there is such a cell.
    pub fn look(&mut self, key: &K, sight: Sight) -> bool {
        self.cells.get_mut(key).map(|cell| cell.sight = sight).is_some()
    }

    /// The count that each share and mean is about.
    pub(super) fn groups(&self) -> BTreeMap<K, K> {
        let mut groups = BTreeMap::new();
        for relation in &self.relations {
            match relation {
                Relation::Share { share, whole, .. } => {
                    groups.insert(share.clone(), whole.clone());
                }
                Relation::Mean { whole, parts } => {
                    groups.extend(parts.iter().chain([whole]).map(|g| (g.mean.clone(), g.count.clone())));
                }
                Relation::Sum { .. } | Relation::Within { .. } => {}
            }
        }
        groups
    }
}
