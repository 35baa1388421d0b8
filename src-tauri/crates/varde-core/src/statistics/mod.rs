//! Pure functions on numbers, and nothing that knows what the numbers are about. Only `judgement` asks here.

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
