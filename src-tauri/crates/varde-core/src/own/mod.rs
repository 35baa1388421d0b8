//! What people add to the catalogue: indicators of their own, and breaks in series that they can explain; and which
//! schools the kommune does not own.

mod breaks;
mod draft;
mod list;
mod owners;

pub use breaks::{BreakDraft, BreakField, BreakProblem, Breaks, Stretch};
pub use draft::{OwnDraft, OwnField, OwnProblem, OwnReport};
pub use list::{BreakableSeries, OwnEntry, OwnList, remove};
pub use owners::{OwnedSchool, Owners, set_private};
