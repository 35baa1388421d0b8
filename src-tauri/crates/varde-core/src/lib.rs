//! Varde's core: what a school knows of itself, and what that can carry.
//!
//! A file becomes observations; observations and the catalogue become judgements; judgements become charts and
//! sentences; those become pages. Data flows one way, and nothing computes a number twice.

pub mod clock;
pub mod cycle;
pub mod disclosure;
pub mod entry;
pub mod example;
pub mod export;
pub mod import;
pub mod indicator;
pub mod judgement;
pub mod language;
pub mod observation;
pub mod own;
pub mod page;
pub mod risk;
pub mod school;
pub mod sharing;
pub mod statistics;
pub mod store;
pub mod trouble;
