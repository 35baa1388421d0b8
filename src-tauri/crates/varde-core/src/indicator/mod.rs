//! What can be measured: the catalogue of indicators, as data in `assets/catalogue`, and what people have added to it.

mod built_in;
mod catalogue;
mod definition;
mod group;
mod own;

pub use built_in::{catalogue, cut_scores};
pub use catalogue::Catalogue;
pub use definition::{Area, Frequency, Good, Indicator, Kind, Measure, Segment, Spread, Words};
pub use group::{Gender, Ownership};
pub use own::{OwnBreak, OwnIndicator, OwnKind};

/// The grades that these indicator keys are about, ascending.
pub fn grades<'a>(keys: impl Iterator<Item = &'a str>) -> Vec<u8> {
    let mut grades: Vec<_> = keys.filter_map(|key| catalogue().indicator(key)).filter_map(|i| i.grade).collect();
    grades.sort_unstable();
    grades.dedup();
    grades
}
