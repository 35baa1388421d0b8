//! Hiding as few further cells as it takes.

use std::collections::BTreeSet;

use super::auditor::Auditor;
use super::eliminate::eliminate;
use super::knowledge::{Fact, Knowledge, Place, Structure};
use super::release::{Release, Sight};
use super::through::Neighbours;
use super::tighten::Scope;
use super::{DisclosureError, Fault};

/// How many further cells are tried for one secret that is still in too narrow a range.
const TRIED: usize = 40;

/// A release that gives no secret away, as far as that is in our hands.
#[derive(Debug, Clone, PartialEq)]
pub struct Protected<K> {
    pub release: Release<K>,
    /// The cells that were hidden to protect the secret ones, in the order of their keys.
    pub hidden: Vec<K>,
    /// Secret cells that public figures or earlier releases give away whatever is hidden now.
    pub lost: Vec<K>,
}

/// Hides shown cells until no secret one can be computed, or found more closely than its doubt, from what is left,
/// from what is public and from all earlier releases.
///
/// Source: Langsrud 2024 for the linear part; then the audit by linear programming, which knows that counts are whole
/// and not negative, and further cells where it finds too narrow a range. Cells that tell least are hidden first:
/// means and shares of small groups, then small counts; counts of 0 are hidden last, as they mostly stand for no one.
/// The same release gives the same answer. A cell that is secret in an earlier release is secret here too.
/// Errors: [`DisclosureError`].
pub fn protect<K: Ord + Clone>(now: &Release<K>, earlier: &[Release<K>]) -> Result<Protected<K>, DisclosureError<K>> {
    let knowledge = Knowledge::of(now, earlier)?;
    let plan = Plan::of(&knowledge.structure).settle().map_err(|fault| knowledge.named(fault))?;
    let names = |figures: &BTreeSet<usize>| figures.iter().map(|&f| knowledge.keys[f].clone()).collect::<Vec<_>>();
    let mut release = now.clone();
    for &figure in &plan.secrets {
        let key = &knowledge.keys[figure];
        if release.cell(key).is_some_and(|cell| cell.sight == Sight::Shown) {
            release.look(key, Sight::Secret);
        }
    }
    for key in names(&plan.hidden) {
        release.look(&key, Sight::Hidden);
    }
    Ok(Protected { release, hidden: names(&plan.hidden), lost: names(&plan.lost) })
}

struct Plan<'a> {
    structure: &'a Structure,
    /// Facts that are out whatever we do.
    out: Vec<Fact>,
    /// All that must not be found, also what is out already.
    secrets: BTreeSet<usize>,
    /// Shown now and ours to hide; the first is let out first.
    candidates: Vec<usize>,
    hidden: BTreeSet<usize>,
    lost: BTreeSet<usize>,
}

impl<'a> Plan<'a> {
    fn of(structure: &'a Structure) -> Self {
        let out: Vec<Fact> = structure.facts.iter().filter(|f| f.is_out()).copied().collect();
        let known: BTreeSet<usize> = out.iter().map(|f| f.figure).collect();
        let numbers = 0..structure.figures.len();
        let secrets = numbers.clone().filter(|&f| structure.figures[f].secret).collect::<BTreeSet<_>>();
        let shown = |f: &usize| structure.figures[*f].now == Some(Sight::Shown);
        let mut candidates: Vec<usize> =
            numbers.filter(shown).filter(|f| !known.contains(f) && !secrets.contains(f)).collect();
        let spread = spread(structure);
        // Sorting is stable: what is alike stays in the order of its keys.
        candidates.sort_by(|&a, &b| {
            // Counts before means and shares: n is said with every figure.
            let first = |f: usize| {
                let figure = &structure.figures[f];
                (figure.count && figure.value == Some(0.0), matches!(figure.place, Place::Column(_)))
            };
            let order = |f: usize| (weight(structure, f), spread[f]);
            let by_weight = order(b).partial_cmp(&order(a)).unwrap_or(std::cmp::Ordering::Equal);
            first(b).cmp(&first(a)).then(by_weight)
        });
        Self {
            structure,
            out,
            lost: secrets.intersection(&known).copied().collect(),
            secrets,
            candidates,
            hidden: BTreeSet::new(),
        }
    }

    /// All cells to hide, by elimination first and then by audit.
    fn settle(mut self) -> Result<Self, Fault> {
        let (hidden, lost) = self.eliminated(&BTreeSet::new());
        self.hidden = hidden;
        self.lost.extend(lost);
        let mut extra = BTreeSet::new();
        while let Some(secret) = self.given_away()? {
            if self.is_lost(secret)? {
                self.lost.insert(secret);
                continue;
            }
            let found = match self.further(secret, &extra)? {
                Some(found) => Some(found),
                None => self.in_the_way(secret, &extra)?,
            };
            let Some((further, hidden)) = found else {
                self.lost.insert(secret);
                continue;
            };
            extra.insert(further);
            self.hidden = hidden;
        }
        if !extra.is_empty() {
            self.prune()?;
        }
        self.lost = self.found()?;
        Ok(self)
    }

    /// All secrets that the audit finds.
    fn found(&self) -> Result<BTreeSet<usize>, Fault> {
        let mut auditor = self.auditor(&self.hidden)?;
        let mut found = BTreeSet::new();
        for &secret in &self.secrets {
            if auditor.narrow(secret)?.is_some() {
                found.insert(secret);
            }
        }
        Ok(found)
    }

    /// What elimination hides when `extra` cells are to be protected like secrets, and what is lost to it.
    fn eliminated(&self, extra: &BTreeSet<usize>) -> (BTreeSet<usize>, Vec<usize>) {
        let out: Vec<usize> = self.out.iter().map(|f| f.figure).collect();
        let candidates: Vec<usize> = self.candidates.iter().filter(|c| !extra.contains(c)).copied().collect();
        let secrets: Vec<usize> = self.secrets.difference(&self.lost).chain(extra).copied().collect();
        let found = eliminate(self.structure, &out, &candidates, &secrets);
        (found.hidden.into_iter().chain(extra.iter().copied()).collect(), found.lost)
    }

    fn auditor(&self, hidden: &BTreeSet<usize>) -> Result<Auditor<'a>, Fault> {
        Auditor::new(self.structure, &Scope::all(self.structure), &self.shown(hidden))
    }

    /// What a reader knows when these cells are hidden.
    fn shown(&self, hidden: &BTreeSet<usize>) -> Vec<Fact> {
        let closed = |figure: &usize| hidden.contains(figure) || self.secrets.contains(figure);
        self.structure.facts.iter().filter(|f| f.is_out() || !closed(&f.figure)).copied().collect()
    }

    /// Whether a secret is found also when all that is ours to hide is hidden.
    fn is_lost(&self, secret: usize) -> Result<bool, Fault> {
        let all = self.candidates.iter().copied().collect();
        Ok(self.auditor(&all)?.narrow(secret)?.is_some())
    }

    /// The first secret that the audit still finds.
    fn given_away(&self) -> Result<Option<usize>, Fault> {
        let mut auditor = self.auditor(&self.hidden)?;
        for &secret in self.secrets.difference(&self.lost) {
            if auditor.narrow(secret)?.is_some() {
                return Ok(Some(secret));
            }
        }
        Ok(None)
    }

    /// A cell near a secret whose hiding gives it enough doubt, and all that is hidden then: the one that takes the
    /// fewest others with it. Where none is enough alone, the one that widens the range most.
    fn further(&self, secret: usize, extra: &BTreeSet<usize>) -> Result<Option<(usize, BTreeSet<usize>)>, Fault> {
        let mut widest = self.auditor(&self.hidden)?.ends(secret)?.real.width();
        let (mut enough, mut wider): (Option<(usize, BTreeSet<usize>)>, _) = (None, None);
        for candidate in self.near(secret).into_iter().take(TRIED) {
            let mut extra = extra.clone();
            extra.insert(candidate);
            let (hidden, _) = self.eliminated(&extra);
            if enough.as_ref().is_some_and(|(_, fewest)| fewest.len() <= hidden.len()) {
                continue;
            }
            let mut auditor = self.auditor(&hidden)?;
            if auditor.narrow(secret)?.is_none() {
                let alone = hidden.len() <= self.hidden.len() + 1;
                enough = Some((candidate, hidden));
                if alone {
                    break;
                }
            } else if enough.is_none() {
                let width = auditor.ends(secret)?.real.width();
                if width > widest + 1e-6 {
                    (widest, wider) = (width, Some((candidate, hidden)));
                }
            }
        }
        Ok(enough.or(wider))
    }

    /// Where hiding any one cell widens nothing: of the cells that together give a secret away, the one that tells
    /// least, and all that is hidden then. One of them must be hidden, so every round closes a way, until none is left.
    fn in_the_way(&self, secret: usize, extra: &BTreeSet<usize>) -> Result<Option<(usize, BTreeSet<usize>)>, Fault> {
        let through = Neighbours::of(self.structure).through(secret, &self.shown(&self.hidden))?;
        let stands = |candidate: &&usize| through.iter().any(|fact| fact.figure == **candidate);
        let told = self.candidates.iter().rev().find(stands).copied();
        // A way that the search for whole numbers does not find twice is closed from the nearest cell on.
        Ok(told.or_else(|| self.near(secret).first().copied()).map(|further| {
            let extra = extra.iter().copied().chain([further]).collect();
            (further, self.eliminated(&extra).0)
        }))
    }

    /// Cells that are still shown, nearest to the secret first, then those that tell least.
    fn near(&self, secret: usize) -> Vec<usize> {
        let distance = Neighbours::of(self.structure).distances(secret);
        let mut cells: Vec<usize> = self.candidates.iter().rev().copied().collect();
        cells.retain(|c| !self.hidden.contains(c) && distance[*c].is_some());
        cells.sort_by_key(|&c| distance[c]);
        cells
    }

    /// Lets cells out again that the audit does not need hidden, the most telling first.
    fn prune(&mut self) -> Result<(), Fault> {
        for &candidate in &self.candidates {
            let mut fewer = self.hidden.clone();
            if !fewer.remove(&candidate) {
                continue;
            }
            let before = std::mem::replace(&mut self.hidden, fewer);
            if self.given_away()?.is_some() {
                self.hidden = before;
            }
        }
        Ok(())
    }
}

/// How much a figure tells: its own pupils, or its group's. What is not known tells least.
fn weight(structure: &Structure, figure: usize) -> f64 {
    let value_in = |column: usize| {
        structure.figures.iter().find(|f| f.place == Place::Column(column)).and_then(|f| f.value).unwrap_or_default()
    };
    match structure.figures[figure].place {
        Place::Column(_) => structure.figures[figure].value.unwrap_or_default(),
        Place::Quotient(number) => value_in(structure.quotients[number].bottom),
    }
}

/// How many relations a figure is the total of: of two figures alike, the one that more hangs on is let out first.
fn spread(structure: &Structure) -> Vec<usize> {
    let mut totals = vec![0; structure.columns.len()];
    for row in &structure.rows {
        for &(column, _) in row.terms.iter().filter(|t| t.1 > 0.0) {
            totals[column] += row.terms.len();
        }
    }
    let of = |place: Place| match place {
        Place::Column(column) => totals[column],
        Place::Quotient(number) => totals[structure.quotients[number].top],
    };
    structure.figures.iter().map(|f| of(f.place)).collect()
}
