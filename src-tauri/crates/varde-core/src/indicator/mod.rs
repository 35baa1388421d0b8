//! What can be measured: the catalogue of indicators, as data in `assets/catalogue`.

mod catalogue;
mod group;

pub use catalogue::{Good, Indicator, Measure, Segment, catalogue};
pub use group::{Gender, Ownership};

/// The grades that these indicator keys are about, ascending.
pub fn grades<'a>(keys: impl Iterator<Item = &'a str>) -> Vec<u8> {
    let mut grades: Vec<_> = keys.filter_map(|key| catalogue().indicator(key)).map(|i| i.grade).collect();
    grades.sort_unstable();
    grades.dedup();
    grades
}
