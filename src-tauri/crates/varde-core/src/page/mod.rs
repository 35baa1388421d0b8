//! Pages and their blocks as plain data: what the window, the paper and the command line all show.

pub mod chart;
pub mod development;
mod figure;
pub mod overview;
pub mod picture;
pub mod table;
mod words;
