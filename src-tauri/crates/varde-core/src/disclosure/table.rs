//! Tables with margins: schools in kommuner in fylker, gender, trinn, mastery levels, in any combination.

use super::release::{Cell, Relation, Release};

/// One way of dividing pupils: places in a tree, of which place 0 is the whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dimension {
    /// For each place the places that it is the sum of; none for the innermost.
    parts: Vec<Vec<usize>>,
}

/// The tree is none: this place names a parent that is not before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("place {0} has no parent before it")]
pub struct NoParent(pub usize);

impl Dimension {
    /// A total (place 0) and `n` parts (places 1 to n): gender, trinn, levels.
    pub fn flat(n: usize) -> Self {
        let mut parts = vec![Vec::new(); n + 1];
        parts[0] = (1..=n).collect();
        Self { parts }
    }

    /// A tree: `parents[i]` is the place that place i + 1 belongs to, and comes before it. Country, fylker, kommuner,
    /// schools.
    pub fn tree(parents: &[usize]) -> Result<Self, NoParent> {
        let mut parts = vec![Vec::new(); parents.len() + 1];
        for (place, &parent) in (1..).zip(parents) {
            if parent >= place {
                return Err(NoParent(place));
            }
            parts[parent].push(place);
        }
        Ok(Self { parts })
    }

    /// How many places it has, the whole included.
    pub fn places(&self) -> usize {
        self.parts.len()
    }

    /// Whether a place is the sum of others.
    pub fn is_total(&self, place: usize) -> bool {
        self.parts.get(place).is_some_and(|parts| !parts.is_empty())
    }
}

/// A table of counts with all its margins: each cell as `cell` gives it for its places, one per dimension; each total
/// along each dimension is the sum of its parts. One to three dimensions are usual; none gives a single cell.
pub fn table<K: Ord + Clone>(dimensions: &[Dimension], mut cell: impl FnMut(&[usize]) -> (K, Cell)) -> Release<K> {
    let mut release = Release::new();
    let mut keys = Vec::new();
    for places in all_places(dimensions) {
        let (key, cell) = cell(&places);
        keys.push(key.clone());
        release.put(key, cell);
    }
    let at = |places: &[usize]| {
        let flat = dimensions.iter().zip(places).fold(0, |flat, (d, &place)| flat * d.places() + place);
        keys[flat].clone()
    };
    for places in all_places(dimensions) {
        for (along, dimension) in dimensions.iter().enumerate() {
            let parts = &dimension.parts[places[along]];
            if parts.is_empty() {
                continue;
            }
            let with = |part: usize| {
                let mut places = places.clone();
                places[along] = part;
                at(&places)
            };
            release.relate(Relation::Sum { total: at(&places), parts: parts.iter().map(|&p| with(p)).collect() });
        }
    }
    release
}

/// Every combination of places, the last dimension running fastest.
fn all_places(dimensions: &[Dimension]) -> Vec<Vec<usize>> {
    dimensions.iter().fold(vec![Vec::new()], |before, dimension| {
        let extend = |places: &Vec<usize>| {
            (0..dimension.places()).map(|place| places.iter().copied().chain([place]).collect()).collect::<Vec<_>>()
        };
        before.iter().flat_map(extend).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_margin_is_the_sum_of_its_parts() {
        // Country, one kommune with two schools; two levels.
        let schools = Dimension::tree(&[0, 1, 1]).unwrap();
        let release = table(&[schools, Dimension::flat(2)], |p| ((p[0], p[1]), Cell::count(1)));
        assert_eq!(release.cells().count(), 12);
        // Two sums downwards for each of three columns, one across for each of four rows.
        assert_eq!(release.relations().len(), 2 * 3 + 4);
        let expected = Relation::Sum { total: (1, 2), parts: vec![(2, 2), (3, 2)] };
        assert!(release.relations().contains(&expected));
    }

    #[test]
    fn a_tree_needs_its_parents_first() {
        assert_eq!(Dimension::tree(&[0, 2]), Err(NoParent(2)));
        assert_eq!(Dimension::tree(&[]).unwrap().places(), 1);
        assert!(Dimension::flat(2).is_total(0) && !Dimension::flat(2).is_total(1));
    }
}
