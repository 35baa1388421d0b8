//! Before anything leaves the school: what may be shown to others, checked against everything that was given out before.
//!
//! Figures that the publisher shows to everybody are public whatever we do. What is at stake is what only this store
//! knows: figures that the school alone was shown, and figures that people have typed or brought in themselves.

mod check;
mod figures;
mod given;
mod settings;

pub use check::{Checked, Leak, check};
pub use figures::Shown;
pub use given::GivenOut;
pub use settings::Thresholds;
