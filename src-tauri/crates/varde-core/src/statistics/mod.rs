//! Pure functions on numbers, and nothing that knows what the numbers are about. Only `judgement` asks here.

pub mod benchmark;
mod distribution;
pub mod interval;
pub mod mean;
pub mod proportion;
pub mod thresholds;
