//! Hiding small groups so that nobody can compute them: not from the page, nor from the page and all before it.
//!
//! Numbers in, decisions out. A [`Release`] is what a page or an export shows: cells under the caller's own keys, and
//! the relations that anybody knows. [`Rule`] says which cells are hidden for their own sake; [`protect`] hides as few
//! others as it takes; [`audit`] is the attacker, who knows everything shown now and earlier and asks between which
//! values each hidden cell must lie; [`judge`] is the verdict on an export, with each leak named and a repair.

mod audit;
mod auditor;
mod eliminate;
mod knowledge;
mod protect;
mod release;
mod rule;
mod solver;
mod table;
mod through;
mod tighten;
mod verdict;

pub use audit::{Audited, Range, audit};
pub use protect::{Protected, protect};
pub use release::{Cell, Group, Relation, Release, Sight};
pub use rule::Rule;
pub use table::{Dimension, NoParent, table};
pub use verdict::{Leak, Repair, Shown, Verdict, judge};

/// Why nothing can be said about a release. An export is not let out on an error.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DisclosureError<K> {
    /// A relation names a cell that no release has.
    #[error("a relation names a cell that is in no release")]
    Unknown(K),
    /// A share or a mean stands where only an amount can, or is the quotient of two different pairs.
    #[error("a share or a mean is used as an amount, or for two groups")]
    NotLinear(K),
    /// These cells cannot all be as they are shown: a figure was revised under its old key, or a relation does not
    /// hold of the data.
    #[error("what is shown contradicts itself")]
    Contradiction(Vec<K>),
    #[error("the linear programme was not solved: {0}")]
    Solver(String),
}

/// The same while cells are numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Fault {
    Contradiction(Vec<usize>),
    Solver(String),
}
