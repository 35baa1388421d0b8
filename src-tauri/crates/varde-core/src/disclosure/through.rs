//! Through which cells a secret is given away: the fewest facts that are needed for it.

use std::collections::{BTreeMap, BTreeSet};

use super::Fault;
use super::auditor::Auditor;
use super::knowledge::{Fact, Place, Structure};
use super::tighten::Scope;

/// With more facts than this around a secret, they are named without asking which of them can be spared.
const WEIGHED: usize = 300;

/// A relation between unknowns, by its number.
#[derive(Debug, Clone, Copy)]
enum Link {
    Row(usize),
    Quotient(usize),
}

/// Which unknowns stand in which relations.
pub struct Neighbours<'a> {
    structure: &'a Structure,
    links: Vec<(Link, Vec<usize>)>,
    of_column: Vec<Vec<usize>>,
}

impl<'a> Neighbours<'a> {
    pub fn of(structure: &'a Structure) -> Self {
        let rows = structure.rows.iter().enumerate();
        let quotients = structure.quotients.iter().enumerate();
        let links: Vec<(Link, Vec<usize>)> = rows
            .map(|(n, row)| (Link::Row(n), row.terms.iter().map(|t| t.0).collect()))
            .chain(quotients.map(|(n, q)| (Link::Quotient(n), vec![q.top, q.bottom])))
            .collect();
        let mut of_column = vec![Vec::new(); structure.columns.len()];
        for (number, (_, columns)) in links.iter().enumerate() {
            for &column in columns {
                of_column[column].push(number);
            }
        }
        Self { structure, links, of_column }
    }

    /// How many relations lie between a figure and each other; `None` where nothing connects them.
    pub fn distances(&self, figure: usize) -> Vec<Option<usize>> {
        let mut column_at: BTreeMap<usize, usize> = self.start(figure).into_iter().map(|column| (column, 0)).collect();
        self.walk(figure, &BTreeSet::new(), |distance, _, columns| {
            for &column in columns {
                column_at.entry(column).or_insert(distance);
            }
            true
        });
        let at = |place: Place| match place {
            Place::Column(column) => column_at.get(&column).copied(),
            Place::Quotient(number) => column_at.get(&self.structure.quotients[number].top).copied(),
        };
        self.structure.figures.iter().map(|f| at(f.place)).collect()
    }

    /// The unknowns that a figure stands in.
    fn start(&self, figure: usize) -> Vec<usize> {
        match self.structure.figures[figure].place {
            Place::Column(column) => vec![column],
            Place::Quotient(n) => vec![self.structure.quotients[n].top, self.structure.quotients[n].bottom],
        }
    }

    /// Walks outwards from a figure, ring by ring of relations, until `ring` has seen enough and says false. Unknowns
    /// that are settled let nothing through.
    fn walk(&self, figure: usize, settled: &BTreeSet<usize>, mut ring: impl FnMut(usize, &[usize], &[usize]) -> bool) {
        let start = self.start(figure);
        let mut seen_columns: BTreeSet<usize> = start.iter().copied().collect();
        let mut seen_links: BTreeSet<usize> = BTreeSet::new();
        let mut front = start;
        for distance in 1.. {
            let links: BTreeSet<usize> =
                front.iter().flat_map(|&c| &self.of_column[c]).copied().filter(|l| !seen_links.contains(l)).collect();
            let links: Vec<usize> = links.into_iter().collect();
            seen_links.extend(&links);
            let columns: Vec<usize> =
                links.iter().flat_map(|&l| &self.links[l].1).copied().filter(|&c| seen_columns.insert(c)).collect();
            if !ring(distance, &links, &columns) || columns.is_empty() {
                return;
            }
            front = columns.into_iter().filter(|c| !settled.contains(c)).collect();
        }
    }

    /// The facts, of those given, that together give a secret away, none of which can be spared. Among facts that
    /// say the same, those that are out already stay: hiding the others would not help.
    pub fn through(&self, secret: usize, facts: &[Fact]) -> Result<Vec<Fact>, Fault> {
        let direct = |f: &&Fact| f.figure == secret;
        if let Some(fact) = facts.iter().filter(direct).max_by_key(|f| f.is_out()) {
            return Ok(vec![*fact]);
        }
        let settled = facts.iter().filter_map(|f| match self.structure.figures[f.figure].place {
            Place::Column(column) if f.low == f.high => Some(column),
            _ => None,
        });
        let settled: BTreeSet<usize> = settled.collect();
        let mut scope = Scope::default();
        let mut found: Result<Option<Vec<Fact>>, Fault> = Ok(None);
        self.walk(secret, &settled, |_, links, _| {
            for &link in links {
                match self.links[link].0 {
                    Link::Row(row) => scope.rows.push(row),
                    Link::Quotient(number) => scope.quotients.push(number),
                }
            }
            let inside = self.inside(&scope, facts);
            found = self.gives_away(secret, &scope, &inside).map(|yes| yes.then_some(inside));
            matches!(found, Ok(None))
        });
        let Some(mut needed) = found? else { return Ok(Vec::new()) };
        if needed.len() > WEIGHED {
            return Ok(needed);
        }
        let mut order: Vec<Fact> = needed.clone();
        order.sort_by_key(|f| (f.is_out(), std::cmp::Reverse(f.figure)));
        for fact in order {
            let fewer: Vec<Fact> = needed.iter().filter(|f| **f != fact).copied().collect();
            if self.gives_away(secret, &scope, &fewer)? {
                needed = fewer;
            }
        }
        Ok(needed)
    }

    /// The facts that relations in the scope speak of.
    fn inside(&self, scope: &Scope, facts: &[Fact]) -> Vec<Fact> {
        let rows = scope.rows.iter().flat_map(|&row| self.structure.rows[row].terms.iter().map(|t| t.0));
        let columns: BTreeSet<usize> =
            rows.chain(scope.quotients.iter().map(|&n| self.structure.quotients[n].bottom)).collect();
        let quotients: BTreeSet<usize> = scope.quotients.iter().copied().collect();
        let speaks = |fact: &&Fact| match self.structure.figures[fact.figure].place {
            Place::Column(column) => columns.contains(&column),
            Place::Quotient(number) => quotients.contains(&number),
        };
        facts.iter().filter(speaks).copied().collect()
    }

    fn gives_away(&self, secret: usize, scope: &Scope, facts: &[Fact]) -> Result<bool, Fault> {
        Ok(Auditor::new(self.structure, scope, facts)?.narrow(secret)?.is_some())
    }
}
