//! Pure functions on numbers, and nothing that knows what the numbers are about. Only `judgement` asks here.
//!
//! - How well a value is known: [`proportion`], [`mean`], [`sample`] (its SD not known), [`pooled`] (years as one).
//! - Is it another: [`benchmark`], [`two_proportions`], [`mean`]; [`multiple`] for many at once.
//! - Over time: [`trend`] over years, [`xmr`] and [`segmented`] over months or weeks.
//! - Among schools: [`funnel`], [`shrinkage`], [`ranks`].
//! - Before and after a measure: [`planning`], [`regression_to_mean`], [`evaluation`].
//! - A pupil: [`reliable_change`]; [`progress`] with [`mod@line`], [`theil_sen`] and [`kendall`].
//! - What all share: [`interval`], and how much each needs in [`thresholds`].

pub mod benchmark;
mod distribution;
pub mod evaluation;
pub mod funnel;
pub mod interval;
pub mod kendall;
pub mod line;
pub mod mean;
pub mod multiple;
pub mod planning;
pub mod pooled;
pub mod progress;
pub mod proportion;
pub mod ranks;
pub mod regression_to_mean;
pub mod reliable_change;
pub mod sample;
pub mod segmented;
pub mod shrinkage;
pub mod theil_sen;
pub mod thresholds;
pub mod trend;
pub mod two_proportions;
pub mod xmr;
