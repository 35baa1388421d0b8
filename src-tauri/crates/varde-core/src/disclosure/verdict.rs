//! May this page or export go out?

use super::DisclosureError;
use super::audit::Range;
use super::auditor::Auditor;
use super::knowledge::{Fact, Knowledge};
use super::protect::protect;
use super::release::{Release, Sight};
use super::through::Neighbours;
use super::tighten::Scope;

/// A cell that a reader was shown.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shown<K> {
    pub key: K,
    /// Number of the earlier release that showed it; `None` for the present one.
    pub earlier: Option<usize>,
}

/// A secret cell that can be computed.
#[derive(Debug, Clone, PartialEq)]
pub struct Leak<K> {
    pub key: K,
    /// Where it must lie; for counts in whole pupils.
    pub range: Range,
    /// The cells that together give it away: without any one of them, this way is closed. There may be other ways.
    pub through: Vec<Shown<K>>,
    /// Whether public figures and earlier releases give it away without the present one.
    pub already: bool,
}

/// What to hide so that nothing leaks that is not out already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repair<K> {
    /// Cells to hide besides the ones that are hidden.
    pub hide: Vec<K>,
    /// Secret cells that hiding does not help any more.
    pub lost: Vec<K>,
}

/// The verdict on one release.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict<K> {
    /// In the order of their keys.
    pub leaks: Vec<Leak<K>>,
    /// `None` when nothing leaks.
    pub repair: Option<Repair<K>>,
}

impl<K> Verdict<K> {
    /// Whether the release must not go out: it would give something away that is not out already.
    pub fn stops(&self) -> bool {
        self.leaks.iter().any(|leak| !leak.already)
    }
}

/// Whether a release gives a secret away, by itself or with what was shown earlier from the same store; with each
/// leak named, and a repair that has been through the same audit.
///
/// A leak is a secret cell that leaves a reader in less doubt than it asks for ([`super::Cell::doubt`]); cells that
/// are hidden for another's sake are no leaks. Whole pupils are taken into account as far as [`super::Audited::pupils`]
/// says. Source: METHODS.md §2; see [`super::audit`] and [`protect`]. Errors:
/// [`DisclosureError`]; then nothing may go out either.
pub fn judge<K: Ord + Clone>(now: &Release<K>, earlier: &[Release<K>]) -> Result<Verdict<K>, DisclosureError<K>> {
    let knowledge = Knowledge::of(now, earlier)?;
    let structure = &knowledge.structure;
    let named = |fault| knowledge.named(fault);
    let scope = Scope::all(structure);
    let out: Vec<Fact> = structure.facts.iter().filter(|f| f.is_out()).copied().collect();
    let mut auditor = Auditor::new(structure, &scope, &structure.facts).map_err(named)?;
    let mut before = Auditor::new(structure, &scope, &out).map_err(named)?;
    let neighbours = Neighbours::of(structure);
    let mut leaks = Vec::new();
    for (number, figure) in structure.figures.iter().enumerate().filter(|(_, figure)| figure.secret) {
        let Some(ends) = auditor.narrow(number).map_err(named)? else { continue };
        let already = before.narrow(number).map_err(named)?.is_some();
        let through = neighbours.through(number, if already { &out } else { &structure.facts }).map_err(named)?;
        let shown = |fact: &Fact| Shown { key: knowledge.keys[fact.figure].clone(), earlier: fact.earlier };
        leaks.push(Leak {
            key: knowledge.keys[number].clone(),
            range: ends.whole.filter(|_| figure.count).unwrap_or(ends.real),
            through: through.iter().map(shown).collect(),
            already,
        });
    }
    let repair = if leaks.is_empty() { None } else { Some(repair(now, earlier)?) };
    Ok(Verdict { leaks, repair })
}

fn repair<K: Ord + Clone>(now: &Release<K>, earlier: &[Release<K>]) -> Result<Repair<K>, DisclosureError<K>> {
    let protected = protect(now, earlier)?;
    let was_shown = |key: &K| now.cell(key).is_some_and(|cell| cell.sight == Sight::Shown);
    let closed = |sight| matches!(sight, Sight::Hidden | Sight::Secret);
    let hide = protected.release.cells().filter(|(key, cell)| closed(cell.sight) && was_shown(key));
    Ok(Repair { hide: hide.map(|(key, _)| key.clone()).collect(), lost: protected.lost })
}
