//! Pages and their blocks as plain data: what the window, the paper and the command line all show.

pub mod analysis;
pub mod chart;
mod citing;
mod cohorts;
mod comparison;
pub mod development;
pub mod expectation;
mod figure;
pub mod judging;
mod many;
mod mastery;
pub mod meeting;
mod monthly;
pub mod outcome;
pub mod overview;
pub mod picture;
pub mod report;
pub mod risk;
mod schools;
pub mod sheets;
mod side_by_side;
mod stand;
mod survey;
pub mod table;
pub mod thread;
mod words;

pub(crate) use citing::Origin;
