//! Hiding small groups, against R's GaussSuppression, scipy's linear programmes, and every table there can be.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::Value;
use varde_core::disclosure::*;

type Key = (String, String);

/// One of the reference tables: whole rows and columns are «Total».
fn reference(vector: &Value, singletons: bool) -> (Release<Key>, Rule, Vec<Key>) {
    let rows = vector["result"].as_array().unwrap();
    let text = |row: &Value, key: &str| row[key].as_str().unwrap().to_owned();
    let across = if rows[0].get("skole").is_some() { "skole" } else { "kjonn" };
    let key = |row: &Value| (text(row, across), text(row, "nivaa"));
    let counts: BTreeMap<Key, u32> =
        rows.iter().map(|row| (key(row), u32::try_from(row["freq"].as_u64().unwrap()).unwrap())).collect();
    let places = |pick: fn(&Key) -> &String| {
        let mut names: Vec<String> = counts.keys().map(pick).filter(|n| *n != "Total").cloned().collect();
        names.sort();
        names.dedup();
        names.insert(0, "Total".to_owned());
        names
    };
    let (first, second) = (places(|k| &k.0), places(|k| &k.1));
    let dimensions = [Dimension::flat(first.len() - 1), Dimension::flat(second.len() - 1)];
    let release = table(&dimensions, |p| {
        let key = (first[p[0]].clone(), second[p[1]].clone());
        let cell = Cell::count(counts[&key]);
        (key, cell)
    });
    let least = u32::try_from(vector["maxN"].as_u64().unwrap()).unwrap() + 1;
    let rule = Rule { least, zeros: vector["protectZeros"].as_bool().unwrap(), extremes: false, singletons };
    let hidden = rows.iter().filter(|row| row["suppressed"].as_bool().unwrap()).map(key).collect();
    (release, rule, hidden)
}

fn vectors(test: &str, file: &str) -> Option<Vec<Value>> {
    let path = common::real(test, &format!("vectors/{file}"))?;
    let all: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    assert_eq!(all.as_array().unwrap().len(), 4);
    Some(all.as_array().unwrap().clone())
}

fn closed<K: Ord + Clone>(release: &Release<K>) -> Vec<K> {
    let hidden = |cell: &Cell| matches!(cell.sight, Sight::Hidden | Sight::Secret);
    release.cells().filter(|(_, cell)| hidden(cell)).map(|(key, _)| key.clone()).collect()
}

#[test]
fn the_same_cells_are_hidden_as_by_gauss_suppression() {
    let test = "the_same_cells_are_hidden_as_by_gauss_suppression";
    let Some(vectors) = vectors(test, "suppression_gaussSuppression.json") else { return };
    for (vector, singletons) in vectors.iter().flat_map(|vector| [(vector, false), (vector, true)]) {
        let (mut release, rule, mut expected) = reference(vector, singletons);
        rule.apply(&mut release);
        let primary = vector["result"].as_array().unwrap().iter().filter(|r| r["primary"] == true).count();
        assert_eq!(closed(&release).len(), primary);
        let protected = protect(&release, &[]).unwrap();
        expected.sort();
        assert_eq!(closed(&protected.release), expected, "{}", vector["name"]);
        assert!(protected.lost.is_empty());
        assert_eq!(judge(&protected.release, &[]).unwrap(), Verdict { leaks: vec![], repair: None });
    }
}

#[test]
fn the_attacker_finds_what_linear_programming_finds() {
    let test = "the_attacker_finds_what_linear_programming_finds";
    let Some(tables) = vectors(test, "suppression_gaussSuppression.json") else { return };
    let Some(audits) = vectors(test, "suppression_lp_audit.json") else { return };
    for (vector, expected) in tables.iter().zip(&audits) {
        assert_eq!(vector["name"], expected["name"]);
        // scipy's attacker does not know that a hidden count is of somebody.
        let (mut release, rule, hidden) = reference(vector, false);
        rule.apply(&mut release);
        for key in &hidden {
            if release.cell(key).unwrap().sight == Sight::Shown {
                release.look(key, Sight::Hidden);
            }
        }
        let found = audit(&release, &[]).unwrap();
        let rows = expected["audit"].as_array().unwrap();
        assert_eq!(found.len(), rows.len());
        for row in rows {
            let name = |i: usize| row["cell"][i].as_str().unwrap().to_owned();
            let cell = found.iter().find(|c| c.key == (name(0), name(1))).unwrap();
            let close = |a: f64, b: &Value| assert!((a - b.as_f64().unwrap()).abs() < 1e-9, "{cell:?} is not {row}");
            close(cell.range.low, &row["attacker_min"]);
            close(cell.range.high, &row["attacker_max"]);
            assert_eq!(cell.pupils, Some(cell.range));
            assert_eq!(cell.secret, row["primary"].as_bool().unwrap());
            assert!(!cell.narrow);
        }
    }
}

#[test]
fn each_cell_of_a_reference_pattern_is_needed() {
    let test = "each_cell_of_a_reference_pattern_is_needed";
    let Some(vectors) = vectors(test, "suppression_gaussSuppression.json") else { return };
    for (vector, singletons) in vectors.iter().flat_map(|vector| [(vector, false), (vector, true)]) {
        let (mut release, rule, _) = reference(vector, singletons);
        rule.apply(&mut release);
        let protected = protect(&release, &[]).unwrap();
        assert!(!protected.hidden.is_empty());
        for key in &protected.hidden {
            let mut open = protected.release.clone();
            open.look(key, Sight::Shown);
            let verdict = judge(&open, &[]).unwrap();
            assert!(verdict.stops(), "{}: {key:?} can be shown", vector["name"]);
            let through = |leak: &Leak<Key>| leak.through.iter().any(|shown| shown.key == *key);
            assert!(verdict.leaks.iter().any(through), "{verdict:?}");
            assert_eq!(verdict.repair.unwrap().hide, vec![key.clone()]);
        }
    }
}

/// Two schools and their kommune, in lesing and regning.
fn three_rows(counts: [[u32; 3]; 3]) -> Release<(usize, usize)> {
    table(&[Dimension::flat(2), Dimension::flat(2)], |p| ((p[0], p[1]), Cell::count(counts[p[0]][p[1]])))
}

#[test]
fn what_was_shown_earlier_counts() {
    // Last week the total, today the parts but one.
    let mut earlier = Release::new();
    earlier.put("total", Cell::count(31));
    let mut now = Release::new();
    now.put("small", Cell::count(3).with(Sight::Secret));
    now.put("large", Cell::count(28));
    now.relate(Relation::Sum { total: "total", parts: vec!["small", "large"] });
    assert_eq!(judge(&now, &[]), Err(DisclosureError::Unknown("total")));
    let verdict = judge(&now, std::slice::from_ref(&earlier)).unwrap();
    assert!(verdict.stops());
    let leak = &verdict.leaks[0];
    assert_eq!((leak.key, leak.range, leak.already), ("small", Range { low: 3.0, high: 3.0 }, false));
    let through = [("large", None), ("total", Some(0))].map(|(key, earlier)| Shown { key, earlier });
    assert_eq!(leak.through, through);
    // Hiding the other part helps; nothing else is ours to hide.
    assert_eq!(verdict.repair, Some(Repair { hide: vec!["large"], lost: vec![] }));
    // Once both are out, hiding does not help any more, and going on does no further harm.
    let both = [earlier, now.clone()];
    let verdict = judge(&now, &both).unwrap();
    assert!(!verdict.stops() && verdict.leaks[0].already);
    assert_eq!(verdict.repair, Some(Repair { hide: vec![], lost: vec!["small"] }));
}

#[test]
fn a_secret_that_was_shown_or_is_shown_later_is_a_leak() {
    let page = |sight| {
        let mut page = Release::new();
        page.put(1, Cell::count(4).with(sight));
        page
    };
    let earlier = [page(Sight::Shown)];
    let verdict = judge(&page(Sight::Secret), &earlier).unwrap();
    assert_eq!(verdict.leaks[0].through, [Shown { key: 1, earlier: Some(0) }]);
    assert!(verdict.leaks[0].already && !verdict.stops());
    let verdict = judge(&page(Sight::Shown), &[page(Sight::Secret)]).unwrap();
    assert!(verdict.stops());
    assert_eq!(verdict.repair, Some(Repair { hide: vec![1], lost: vec![] }));
    // Alone on a page it may be anything.
    let found = audit(&page(Sight::Secret), &[]).unwrap();
    assert_eq!((found[0].range, found[0].narrow), (Range { low: 0.0, high: f64::INFINITY }, false));
}

#[test]
fn public_figures_are_known_and_never_hidden() {
    let mut release = three_rows([[60, 30, 30], [20, 4, 16], [40, 26, 14]]);
    Rule::ELEVUNDERSOKELSEN.apply(&mut release);
    for place in 0..3 {
        release.look(&(0, place), Sight::Public);
    }
    let protected = protect(&release, &[]).unwrap();
    assert_eq!(protected.hidden, [(1, 2), (2, 1), (2, 2)]);
    // When the other school's figure is out as well, nothing of ours helps, and nothing is hidden in vain.
    release.look(&(2, 1), Sight::Public);
    let protected = protect(&release, &[]).unwrap();
    assert_eq!((protected.hidden.as_slice(), protected.lost.as_slice()), ([].as_slice(), [(1, 1)].as_slice()));
}

#[test]
fn nobody_and_everybody_can_be_seen_without_any_equation() {
    // Both parts hidden, but the total is 0.
    let mut release = three_rows([[30, 14, 16], [0, 0, 0], [30, 14, 16]]);
    let rule = Rule { zeros: true, ..Rule::ELEVUNDERSOKELSEN };
    rule.apply(&mut release);
    release.look(&(1, 0), Sight::Public);
    let verdict = judge(&release, &[]).unwrap();
    assert_eq!(verdict.leaks.len(), 2);
    assert!(verdict.leaks.iter().all(|l| l.already && l.through == [Shown { key: (1, 0), earlier: None }]));
    // When the total may be hidden too, it is, and so is what would tell it.
    release.look(&(1, 0), Sight::Shown);
    let protected = protect(&release, &[]).unwrap();
    assert!(protected.lost.is_empty(), "{protected:?}");
    assert!(audit(&protected.release, &[]).unwrap().iter().all(|cell| !(cell.secret && cell.narrow)));
}

#[test]
fn two_hidden_that_are_two_are_one_each() {
    // The first place is the sum of the others. A reader who knows that 0 would be shown sees further than one who does not.
    let check = |inner: &[u32], leaks: [&[usize]; 2], hides: [&[usize]; 2]| {
        for (place, singletons) in [false, true].into_iter().enumerate() {
            let tiny = Tiny { sizes: vec![inner.len()], inner: inner.to_vec(), least: 3, zeros: false, singletons };
            let release = tiny.release();
            let found: Vec<_> = judge(&release, &[]).unwrap().leaks.into_iter().flat_map(|leak| leak.key).collect();
            assert_eq!(found, leaks[place], "{inner:?}");
            let protected = protect(&release, &[]).unwrap();
            assert_eq!(protected.hidden.concat(), hides[place], "{inner:?}");
            withstands(&tiny).unwrap_or_else(|error| panic!("{tiny:?}: {error}"));
        }
    };
    check(&[1, 1, 8], [&[], &[1, 2]], [&[], &[3]]);
    check(&[1, 1, 1, 8, 9], [&[], &[1, 2, 3]], [&[], &[4]]);
    // Three can be one and two, or two and one.
    check(&[2, 1, 8], [&[], &[]], [&[], &[]]);
    // Alone it is found either way, and a 0 hides nothing.
    check(&[2, 0, 8], [&[1], &[1]], [&[3], &[3]]);
}

#[test]
fn a_share_of_a_hidden_group_tells_its_size() {
    // 14.3 % of a group known to be under ten is one of seven.
    let page = |share: f64, half: f64, most: f64| {
        let mut page = Release::new();
        page.put("n", Cell { high: most, ..Cell::count(7).with(Sight::Secret) });
        page.put("level 1", Cell::count(1).with(Sight::Secret));
        page.put("share", Cell::share(share, half));
        page.relate(Relation::Share { share: "share", part: "level 1", whole: "n" });
        judge(&page, &[]).unwrap()
    };
    let verdict = page(14.3, 0.05, 9.0);
    let found: Vec<_> = verdict.leaks.iter().map(|l| (l.key, l.range)).collect();
    let one = |x| Range { low: x, high: x };
    assert_eq!(found, [("level 1", one(1.0)), ("n", one(7.0))]);
    assert_eq!(verdict.repair, Some(Repair { hide: vec!["share"], lost: vec![] }));
    // Seven or fourteen; and of whole per cents, also fewer.
    assert!(page(14.3, 0.05, 15.0).leaks.is_empty());
    assert!(page(14.0, 0.5, 99.0).leaks.is_empty());
    // Half of a group under ten can be 1 of 2 to 4 of 8.
    assert!(page(50.0, 0.5, 9.0).leaks.is_empty());
}

/// Schools with a mean each, and their kommune. Counts are shown.
fn means(schools: &[(u32, f64)], half: f64) -> Release<(&'static str, usize)> {
    let n: u32 = schools.iter().map(|s| s.0).sum();
    let points: f64 = schools.iter().map(|s| f64::from(s.0) * s.1).sum();
    let whole = [(n, (points / f64::from(n) / (2.0 * half)).round() * 2.0 * half)];
    let mut release = Release::new();
    for (place, &(n, mean)) in whole.iter().chain(schools).enumerate() {
        release.put(("n", place), Cell::count(n));
        release.put(("mean", place), Cell::figure(mean, half, 20.0, 80.0));
    }
    let group = |place| Group { mean: ("mean", place), count: ("n", place) };
    release.relate(Relation::Mean { whole: group(0), parts: (1..=schools.len()).map(group).collect() });
    release
}

#[test]
fn a_hidden_mean_can_be_computed_from_the_kommune() {
    let mut release = means(&[(8, 44.0), (30, 50.0), (40, 52.0)], 0.5);
    release.look(&("mean", 1), Sight::Secret);
    let found = audit(&release, &[]).unwrap();
    // Σnm within ±0.5·78 of the kommune's, less ±0.5·70 of the others': (78·50 − 30·50 − 40·52 ± 74) ÷ 8, and so on.
    let middle = (78.0 * 50.0 - 30.0 * 50.0 - 40.0 * 52.0) / 8.0;
    let expected = Range { low: middle - 74.0 / 8.0, high: middle + 74.0 / 8.0 };
    assert!((found[0].range.low - expected.low).abs() < 1e-6 && (found[0].range.high - expected.high).abs() < 1e-6);
    assert!(!found[0].narrow);
    // In tenths there is less to hide behind: ±1.85. A reader is to be left in doubt of five points.
    let mut release = means(&[(8, 44.0), (30, 50.0), (40, 52.0)], 0.05);
    let secret = Cell { doubt: 5.0, ..*release.cell(&("mean", 1)).unwrap() };
    release.put(("mean", 1), secret.with(Sight::Secret));
    let verdict = judge(&release, &[]).unwrap();
    assert!(verdict.stops());
    let leak = &verdict.leaks[0];
    assert!((leak.range.width() - 2.0 * 7.8 / 8.0 + 0.05).abs() < 0.2, "{leak:?}");
    assert!(leak.through.iter().any(|shown| shown.key == ("mean", 0)), "{leak:?}");
    // The next smallest school's mean goes too.
    assert_eq!(verdict.repair, Some(Repair { hide: vec![("mean", 2)], lost: vec![] }));
}

#[test]
fn a_hidden_mean_of_a_hidden_group_has_a_range() {
    // The group's size is between 5 and 9, its points between what the others leave.
    let mut release = means(&[(8, 44.0), (30, 50.0)], 0.5);
    release.put(("n", 1), Cell { low: 5.0, high: 9.0, ..Cell::count(8) }.with(Sight::Secret));
    release.look(&("n", 0), Sight::Hidden);
    release.look(&("mean", 1), Sight::Secret);
    let found = audit(&release, &[]).unwrap();
    let mean = found.iter().find(|c| c.key == ("mean", 1)).unwrap();
    // Least at n = 5: 49.0 as the kommune's mean, rounded down by half, times 35, less 30 times 50.5.
    let least = (35.0 * 48.5 - 30.0 * 50.5) / 5.0;
    let most = (35.0 * 49.5 - 30.0 * 49.5) / 5.0;
    assert!((mean.range.low - least).abs() < 1e-6, "{mean:?} {least}");
    assert!((mean.range.high - f64::max(most, 49.5)).abs() < 1e-6, "{mean:?} {most}");
}

#[test]
fn what_cannot_be_true_is_said() {
    let mut release = three_rows([[60, 30, 30], [20, 4, 16], [40, 26, 14]]);
    release.put((2, 2), Cell::count(15));
    let Err(DisclosureError::Contradiction(cells)) = audit(&release, &[]) else { panic!("it does not add up") };
    assert!(cells.contains(&(2, 2)));
    let mut share = Release::new();
    share.put(1, Cell::count(5));
    share.put(2, Cell::share(20.0, 0.5));
    share.relate(Relation::Share { share: 2, part: 1, whole: 1 });
    assert_eq!(audit(&share, &[]), Err(DisclosureError::NotLinear(2)));
    let mut sum = means(&[(8, 44.0), (30, 50.0)], 0.5);
    sum.relate(Relation::Sum { total: ("mean", 0), parts: vec![("mean", 1)] });
    assert_eq!(audit(&sum, &[]), Err(DisclosureError::NotLinear(("mean", 0))));
    assert_eq!(audit(&Release::<u8>::new(), &[]), Ok(vec![]));
}

#[test]
fn some_of_the_parts_bound_the_rest() {
    let mut release = Release::new();
    release.put("kommune", Cell::count(30));
    release.put("one", Cell::count(12));
    release.put("two", Cell::count(4).with(Sight::Secret));
    release.relate(Relation::Within { total: "kommune", parts: vec!["one", "two"] });
    assert_eq!(audit(&release, &[]).unwrap()[0].pupils, Some(Range { low: 0.0, high: 18.0 }));
    assert_eq!(protect(&release, &[]).unwrap().hidden, Vec::<&str>::new());
    release.put("one", Cell::count(30));
    assert!(judge(&release, &[]).unwrap().stops());
}

#[test]
fn the_rule_marks_what_it_hides() {
    let mut release = means(&[(8, 44.0), (30, 50.0)], 0.5);
    release.put(("share", 1), Cell::share(100.0, 0.5));
    release.put(("part", 2), Cell::count(30));
    release.relate(Relation::Share { share: ("share", 1), part: ("part", 2), whole: ("n", 2) });
    Rule { extremes: true, ..Rule::NASJONALE_PROVER }.apply(&mut release);
    assert_eq!(closed(&release), [("mean", 1), ("n", 1), ("share", 1)]);
}

/// Counts of the innermost places, and a threshold.
fn small_table(places: std::ops::RangeInclusive<usize>, dimensions: usize) -> impl Strategy<Value = Tiny> {
    let sizes = proptest::collection::vec(places, dimensions);
    sizes.prop_flat_map(|sizes| {
        let cells = sizes.iter().product::<usize>();
        (Just(sizes), proptest::collection::vec(0u32..7, cells), 2u32..6, any::<bool>(), any::<bool>())
            .prop_map(|(sizes, inner, least, zeros, singletons)| Tiny { sizes, inner, least, zeros, singletons })
    })
}

#[derive(Debug, Clone)]
struct Tiny {
    sizes: Vec<usize>,
    inner: Vec<u32>,
    least: u32,
    zeros: bool,
    singletons: bool,
}

impl Tiny {
    /// Innermost cells that a cell is the sum of.
    fn inside(&self, places: &[usize]) -> Vec<usize> {
        let all = (0..self.inner.len()).filter(|&flat| {
            let mut rest = flat;
            self.sizes.iter().zip(places).rev().all(|(&size, &place)| {
                let own = rest % size + 1;
                rest /= size;
                place == 0 || place == own
            })
        });
        all.collect()
    }

    fn release(&self) -> Release<Vec<usize>> {
        let dimensions: Vec<Dimension> = self.sizes.iter().map(|&n| Dimension::flat(n)).collect();
        let mut release = table(&dimensions, |places| {
            (places.to_vec(), Cell::count(self.inside(places).iter().map(|&i| self.inner[i]).sum()))
        });
        let Self { least, zeros, singletons, .. } = *self;
        Rule { least, zeros, singletons, extremes: false }.apply(&mut release);
        release
    }

    /// The least and greatest value of each hidden cell over every table of whole counts that agrees with what is
    /// shown: no linear algebra, no solver. `None` when there are too many to count.
    fn every_table(&self, release: &Release<Vec<usize>>) -> Option<BTreeMap<Vec<usize>, (u32, u32)>> {
        let (mut shown, mut hidden) = (Vec::new(), Vec::new());
        for (key, cell) in release.cells() {
            let inside = self.inside(key);
            match cell.sight {
                Sight::Shown => shown.push((inside, cell.pupils().unwrap())),
                _ => hidden.push((key.clone(), inside, cell.low as u32)),
            }
        }
        // A hidden cell under a hidden total could be anything: those tables are left to the other tests.
        let most = |i: usize| shown.iter().filter(|(inside, _)| inside.contains(&i)).map(|(_, sum)| *sum).min();
        let most: Vec<u32> = (0..self.inner.len()).map(most).collect::<Option<_>>()?;
        let mut search = Search { most, shown, tables: Vec::new(), steps: 0 };
        search.fill(&mut Vec::new());
        (search.steps < Search::STEPS).then(|| {
            let sum = |table: &Vec<u32>, inside: &[usize]| inside.iter().map(|&i| table[i]).sum::<u32>();
            // What readers know of the rule leaves fewer tables.
            search.tables.retain(|table| hidden.iter().all(|(_, inside, least)| sum(table, inside) >= *least));
            let ends = |inside: &[usize]| {
                let sums = || search.tables.iter().map(|table| sum(table, inside));
                (sums().min().unwrap(), sums().max().unwrap())
            };
            hidden.iter().map(|(key, inside, _)| (key.clone(), ends(inside))).collect()
        })
    }
}

struct Search {
    most: Vec<u32>,
    shown: Vec<(Vec<usize>, u32)>,
    tables: Vec<Vec<u32>>,
    steps: usize,
}

impl Search {
    const STEPS: usize = 300_000;

    fn fill(&mut self, table: &mut Vec<u32>) {
        self.steps += 1;
        if self.steps >= Self::STEPS {
            return;
        }
        let possible = self.shown.iter().all(|(inside, sum)| {
            let so_far: u32 = inside.iter().filter_map(|&i| table.get(i)).sum();
            let complete = inside.iter().all(|&i| i < table.len());
            so_far <= *sum && (!complete || so_far == *sum)
        });
        if !possible {
            return;
        }
        if table.len() == self.most.len() {
            self.tables.push(table.clone());
            return;
        }
        for value in 0..=self.most[table.len()] {
            table.push(value);
            self.fill(table);
            table.pop();
        }
    }
}

/// Nothing secret can be found, and every hidden cell has the range that trying all tables gives.
fn withstands(tiny: &Tiny) -> Result<(), TestCaseError> {
    let release = tiny.release();
    let protected = protect(&release, &[]).unwrap();
    prop_assert!(protected.lost.is_empty(), "{:?}", protected);
    let found = audit(&protected.release, &[]).unwrap();
    prop_assert_eq!(found.len(), closed(&protected.release).len());
    prop_assert!(found.iter().all(|cell| !(cell.secret && cell.narrow)), "{:?}", found);
    prop_assert_eq!(judge(&protected.release, &[]).unwrap().leaks, vec![]);
    // What was there to leak is told by the same audit of the table as it came.
    for release in [&protected.release, &release] {
        let Some(expected) = tiny.every_table(release) else { continue };
        for cell in audit(release, &[]).unwrap() {
            let (low, high) = expected[&cell.key];
            let pupils = cell.pupils.unwrap();
            prop_assert_eq!((pupils.low, pupils.high), (f64::from(low), f64::from(high)), "{:?}", cell);
            prop_assert!(cell.range.low <= pupils.low + 1e-6 && cell.range.high >= pupils.high - 1e-6);
            prop_assert_eq!(cell.narrow, low == high);
        }
    }
    Ok(())
}

#[test]
fn no_secret_is_given_up_that_hiding_can_protect() {
    let check = |sizes: &[usize], inner: &[u32], least, zeros| {
        let tiny = Tiny { sizes: sizes.to_vec(), inner: inner.to_vec(), least, zeros, singletons: false };
        withstands(&tiny).unwrap_or_else(|error| panic!("{tiny:?}: {error}"));
    };
    // On the way there is a secret that hiding any one further cell does nothing for; several together do.
    check(&[3, 3, 3], &[2, 0, 0, 2, 2, 0, 1, 0, 2, 2, 0, 0, 0, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 2, true);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn no_way_through_a_table_of_two_dimensions(tiny in small_table(2..=4, 2)) {
        withstands(&tiny)?;
    }

    #[test]
    fn no_way_through_a_table_of_three_dimensions(tiny in small_table(2..=3, 3)) {
        withstands(&tiny)?;
    }

    /// Half of the table was out last week, under another threshold.
    #[test]
    fn no_new_way_with_an_earlier_table(tiny in small_table(2..=3, 2), least in 1u32..4) {
        let mut earlier = Tiny { least, ..tiny.clone() }.release();
        let half: Vec<_> = earlier.cells().map(|(key, _)| key.clone()).step_by(2).collect();
        for key in half {
            earlier.look(&key, Sight::Hidden);
        }
        let (now, earlier) = (tiny.release(), [earlier]);
        let before = judge(&now, &earlier).unwrap();
        let protected = protect(&now, &earlier).unwrap();
        let after = judge(&protected.release, &earlier).unwrap();
        prop_assert!(!after.stops(), "{:?}", after);
        let out: Vec<_> = after.leaks.into_iter().map(|leak| leak.key).collect();
        prop_assert_eq!(&out, &protected.lost);
        // The repair that the verdict offers does the same.
        let mut repaired = now.clone();
        for key in before.repair.iter().flat_map(|repair| &repair.hide) {
            repaired.look(key, Sight::Hidden);
        }
        prop_assert!(!judge(&repaired, &earlier).unwrap().stops());
    }
}
