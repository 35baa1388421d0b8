//! The school's own thresholds: which figures may not be shown because they are about too few pupils.

use super::release::{Cell, Release, Sight};

/// What is hidden for its own sake. Source: METHODS.md §2, last row; DOMAIN.md §3.5.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Counts and groups below this many pupils are hidden. 0 and 1 hide nothing but what the switches below say.
    pub least: u32,
    /// Whether a count of nobody is hidden as well. An empty cell usually tells of no one.
    pub zeros: bool,
    /// Whether shares of exactly 0 % and 100 % are hidden: they tell something of every pupil in the group.
    pub extremes: bool,
    /// Whether readers know of `zeros`: where a count of nobody is shown, a hidden one is of somebody
    /// ([`Cell::of_somebody`]). Where empty counts are hidden too, there is nothing to know.
    pub singletons: bool,
}

impl Rule {
    /// Nasjonale prøver: no cell with fewer than ten pupils, as Udir does it.
    pub const NASJONALE_PROVER: Self = Self { least: 10, zeros: false, extremes: false, singletons: true };

    /// Elevundersøkelsen: Udir's rule is not published; five is what is said of it.
    pub const ELEVUNDERSOKELSEN: Self = Self { least: 5, zeros: false, extremes: false, singletons: true };

    /// Whether this count of pupils is hidden.
    pub fn hides_count(&self, count: u32) -> bool {
        if count == 0 { self.zeros } else { count < self.least }
    }

    /// Whether a mean or a share of a group of `n` pupils is hidden. A group of nobody has none to show.
    pub fn hides_group(&self, n: u32) -> bool {
        n < self.least.max(1)
    }

    /// Whether the share part ÷ whole is hidden: its group is too small, or everybody or nobody is in it.
    pub fn hides_share(&self, part: u32, whole: u32) -> bool {
        self.hides_group(whole) || (self.extremes && (part == 0 || part >= whole))
    }

    /// Marks every shown cell that the rule hides as [`Sight::Secret`], and leaves public cells alone. What readers know of
    /// the rule is put into all counts, as any of them may be hidden for another's sake.
    ///
    /// A count goes by its own value; a share and a mean go by the count of their group, and a share of 0 or 100 by
    /// its value. Figures whose group has no known count are left as they are: whoever builds the release decides.
    pub fn apply<K: Ord + Clone>(&self, release: &mut Release<K>) {
        let groups = release.groups();
        let count_of = |release: &Release<K>, key: &K| release.cell(key).and_then(Cell::pupils);
        let mut hide = Vec::new();
        for (key, cell) in release.cells() {
            let hidden = match groups.get(key) {
                Some(bottom) => {
                    let small = count_of(release, bottom).is_some_and(|n| self.hides_group(n));
                    let share = cell.low == 0.0 && cell.high == 100.0;
                    let extreme = share && cell.value.is_some_and(|v| v <= 0.0 || v >= 100.0);
                    small || (self.extremes && extreme)
                }
                None => cell.pupils().is_some_and(|n| self.hides_count(n)),
            };
            if hidden && cell.sight == Sight::Shown {
                hide.push(key.clone());
            }
        }
        for key in hide {
            release.look(&key, Sight::Secret);
        }
        if self.singletons && !self.zeros {
            let counts: Vec<_> = release.cells().map(|(key, cell)| (key.clone(), cell.of_somebody())).collect();
            for (key, cell) in counts {
                release.put(key, cell);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_counts_are_hidden_and_empty_ones_only_when_asked() {
        let check = |rule: Rule, count: u32, expected: bool| assert_eq!(rule.hides_count(count), expected, "{count}");
        check(Rule::NASJONALE_PROVER, 9, true);
        check(Rule::NASJONALE_PROVER, 10, false);
        check(Rule::NASJONALE_PROVER, 0, false);
        check(Rule::ELEVUNDERSOKELSEN, 4, true);
        check(Rule::ELEVUNDERSOKELSEN, 5, false);
        check(Rule { zeros: true, ..Rule::ELEVUNDERSOKELSEN }, 0, true);
        let none = Rule { least: 0, ..Rule::ELEVUNDERSOKELSEN };
        check(none, 0, false);
        check(none, 1, false);
    }

    #[test]
    fn a_share_goes_by_its_group_and_by_its_extremes() {
        let rule = Rule { extremes: true, ..Rule::ELEVUNDERSOKELSEN };
        let check = |part, whole, expected| assert_eq!(rule.hides_share(part, whole), expected, "{part} of {whole}");
        check(2, 4, true);
        check(2, 5, false);
        check(0, 20, true);
        check(20, 20, true);
        check(19, 20, false);
        check(0, 0, true);
        assert!(!Rule::ELEVUNDERSOKELSEN.hides_share(20, 20));
        assert!(Rule { least: 0, ..Rule::ELEVUNDERSOKELSEN }.hides_group(0));
    }
}
