//! The attacker's audit of everything that is hidden.

use super::DisclosureError;
use super::auditor::Auditor;
use super::knowledge::Knowledge;
use super::release::{Release, Sight};
use super::tighten::Scope;

/// Between which values a figure must lie, both ends included, in its own unit. An end can be infinite.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Range {
    pub low: f64,
    pub high: f64,
}

impl Range {
    pub fn width(&self) -> f64 {
        self.high - self.low
    }

    /// The whole numbers in it.
    pub(super) fn whole(self) -> Self {
        Self { low: (self.low - 1e-6).ceil(), high: (self.high + 1e-6).floor() }
    }
}

/// What can be found out about one hidden cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Audited<K> {
    pub key: K,
    pub secret: bool,
    /// By linear programming in real numbers.
    pub range: Range,
    /// For counts: in whole pupils, every other count being whole too. Exact where the cell hangs together with at
    /// most 150 unknowns and the search for whole numbers comes to an end; else the whole numbers of the range.
    pub pupils: Option<Range>,
    /// Whether a reader is left in less doubt than the cell asks for.
    pub narrow: bool,
}

/// What somebody who keeps the present release and all earlier ones can compute of every cell that is hidden in the
/// present one, or was secret in an earlier one: its least and greatest possible value.
///
/// Source: METHODS.md §2; the audit of suppressed tables by linear programming, Fischetti & Salazar-González 2000,
/// Hundepool et al. 2012 (Statistical Disclosure Control), ch. 4. Cells in the order of their keys. A cell that was
/// shown earlier has the range that its digits stand for. Errors: [`DisclosureError`].
pub fn audit<K: Ord + Clone>(now: &Release<K>, earlier: &[Release<K>]) -> Result<Vec<Audited<K>>, DisclosureError<K>> {
    let knowledge = Knowledge::of(now, earlier)?;
    let structure = &knowledge.structure;
    let named = |fault| knowledge.named(fault);
    let mut auditor = Auditor::new(structure, &Scope::all(structure), &structure.facts).map_err(named)?;
    let mut audited = Vec::new();
    for (number, figure) in structure.figures.iter().enumerate() {
        if !figure.secret && !matches!(figure.now, Some(Sight::Hidden | Sight::Secret)) {
            continue;
        }
        let ends = auditor.ends(number).map_err(named)?;
        audited.push(Audited {
            key: knowledge.keys[number].clone(),
            secret: figure.secret,
            range: ends.real,
            pupils: ends.whole,
            narrow: !ends.leave_doubt(figure),
        });
    }
    Ok(audited)
}
