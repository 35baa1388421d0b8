//! From a file that somebody holds to observations in the store: detect → read → map → preview → commit.

mod compare;
mod describe;
mod detect;
mod example;
mod files;
mod number;
mod path;
mod preview;
mod problem;
mod run;
pub mod sheet;
mod table;
mod text;
mod wide;

pub use describe::{SourceContent, describe_source};
pub use preview::Problem;
pub use preview::{Change, FileKind, FilePreview, ImportPreview, ImportReport, Severity, Tally};
pub use problem::{Found, Problem as ProblemKind};
pub use run::{Batch, Progress, Stage};
