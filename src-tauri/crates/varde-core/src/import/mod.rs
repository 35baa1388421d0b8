//! From a file that somebody holds to observations in the store: detect → read → map → preview → commit.

mod cells;
mod compare;
mod describe;
mod detect;
mod example;
mod files;
mod gather;
mod identify;
mod json;
mod kept;
mod labels;
mod names;
mod number;
mod path;
mod preview;
mod problem;
mod remembered;
mod respondents;
mod run;
pub mod sheet;
mod skoleporten;
mod source_problem;
mod ssb;
mod table;
mod text;
mod typed;
mod udir;
mod weigh;
mod wide;

pub(crate) use describe::result as result_in_words;
pub use describe::{SourceContent, describe_source};
pub use preview::Problem;
pub use preview::{
    Change, FileKind, FilePreview, ImportPreview, ImportReport, NameCandidate, NameQuestion, NameTold, Severity, Tally,
    WideNeeds,
};
pub use problem::{Found, Problem as ProblemKind};
pub use remembered::{Remembered, SheetAnswer, SheetAtHand, SheetChoice, SheetChoices};
pub use run::{Batch, Progress, Stage, Watch};
pub use source_problem::{LeftOut, SourceProblem};
pub(crate) use table::{Group, ResultTable, TableResult, TableUnit};
pub(crate) use typed::store_typed;
pub(crate) use wide::share_of;
