//! What people add to the catalogue: indicators of their own, and breaks in series that they can explain.

mod breaks;
mod draft;
mod list;

pub use breaks::{BreakDraft, BreakField, BreakProblem, Breaks, Stretch};
pub use draft::{OwnDraft, OwnField, OwnProblem, OwnReport};
pub use list::{BreakableSeries, OwnEntry, OwnList, remove};
