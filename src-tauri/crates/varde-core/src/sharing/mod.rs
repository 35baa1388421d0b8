//! Before anything leaves the school: what may be shown to others, checked against everything that was given out before.
//!
//! Figures that the publisher shows to everybody are public whatever we do. What is at stake is what only this store
//! knows: figures that the school alone was shown, and figures that people have typed or brought in themselves.

mod audience;
mod check;
mod figures;
mod given;
mod settings;
mod share;

pub use audience::Audience;
pub use figures::Shown;
pub use given::{GivenOut, Row as GivenRow};
pub use settings::{Thresholds, ThresholdsProblem};
pub use share::{Asked, Ready, Shared, Stopped, share};
