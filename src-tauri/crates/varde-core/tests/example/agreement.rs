//! Figures that are about the same pupils agree.

use super::*;

fn each_shown(look: &Look<'_>, grade: u8, mut check: impl FnMut(&'static str, &'static str)) -> u32 {
    let mut checked = 0;
    for unit in [ABOVE.to_vec(), schools_with(grade)].concat() {
        for year in YEARS {
            if look.get(unit, &format!("np.lesing.{grade}.skalapoeng"), year).value.state == State::Ok {
                check(unit, year);
                checked += 1;
            }
        }
    }
    checked
}

#[test]
fn levels_are_all_the_pupils_who_took_part_and_hold_the_mean_between_them() {
    let mut checked = 0;
    for example in several() {
        let look = Look::at(&example.results);
        for result in example.results.iter().filter(|r| r.indicator.ends_with(".skalapoeng")) {
            let Some((mean, _, n)) = shown(result) else { continue };
            let (_, _, tops) =
                TESTS.iter().find(|t| result.indicator == format!("np.{}.{}.skalapoeng", t.0, t.1)).unwrap();
            let share = |level: usize| {
                let key = result.indicator.replace("skalapoeng", &format!("mestring.{}", level + 1));
                shown(look.of(result.unit, &key, result.ownership, &result.period))
            };
            let shares: Vec<_> = (0..tops.len()).filter_map(share).collect();
            if shares.is_empty() {
                // The mean alone is shown of a kommune whose hidden schools have nobody on a level.
                assert_eq!(result.unit, KOMMUNE);
                continue;
            }
            assert_eq!(shares.len(), tops.len(), "{result:?}");
            let sum: f64 = shares.iter().map(|s| s.0).sum();
            assert!((sum - 100.0).abs() < 0.05 * tops.len() as f64 + 1e-9, "{result:?} {shares:?}");
            assert!(shares.iter().all(|s| s.2 == n), "{result:?} {shares:?}");
            if n < 1000 {
                let pupils: f64 = shares.iter().map(|s| (s.0 * f64::from(n) / 100.0).round()).sum();
                assert_eq!(pupils, f64::from(n), "{result:?} {shares:?}");
            }
            let bottoms = [20].into_iter().chain(tops.iter().map(|top| top + 1));
            let weighted = |points: &mut dyn Iterator<Item = i64>| -> f64 {
                points.zip(&shares).map(|(points, share)| points as f64 * share.0 / 100.0).sum()
            };
            let (low, high) = (weighted(&mut bottoms.clone()), weighted(&mut tops.iter().copied()));
            assert!((low - 0.6..=high + 0.6).contains(&mean), "{result:?}: {low} to {high}");
            checked += 1;
        }
    }
    assert!(checked > 3 * 150, "{checked}");
}

#[test]
fn participation_gives_the_pupils_who_took_part() {
    for example in several() {
        let look = Look::at(&example.results);
        for (subject, grade, _) in TESTS {
            each_shown(&look, grade, |unit, year| {
                let Some((share, _, enrolled)) = look.shown(unit, &format!("np.{subject}.{grade}.deltakelse"), year)
                else {
                    return;
                };
                let Some(n) = look.get(unit, &format!("np.{subject}.{grade}.skalapoeng"), year).n.number else {
                    return;
                };
                let took = share * f64::from(enrolled) / 100.0;
                assert!((took - n as f64).abs() <= 0.0005 * f64::from(enrolled) + 1e-9, "{subject} {unit} {year}");
                assert!(n <= i64::from(enrolled));
            });
        }
    }
}

#[test]
fn the_kommune_is_its_schools_and_without_the_private_one_the_rest() {
    let mut checked = 0;
    for example in several() {
        let look = Look::at(&example.results);
        for whole in example.results.iter().filter(|r| r.unit == KOMMUNE && !r.indicator.starts_with("own.")) {
            let grade = whole.indicator.split('.').find_map(|part| part.parse().ok().filter(|g| *g >= 5)).unwrap();
            let public = whole.ownership == Ownership::Public;
            let schools = schools_with(grade).into_iter().filter(|s| !(public && *s == NAUSTA));
            let parts: Vec<_> = schools.map(|s| look.get(s, &whole.indicator, &whole.period)).collect();
            let Some((mean, _, n)) = shown(whole) else { continue };
            if parts.iter().any(|part| part.n.state == State::Suppressed) {
                continue;
            }
            let counted: Vec<_> = parts.into_iter().filter_map(shown).collect();
            assert_eq!(counted.iter().map(|c| c.2).sum::<u32>(), n, "{whole:?}");
            let sum: f64 = counted.iter().map(|c| c.0 * f64::from(c.2)).sum();
            // Each figure is rounded: scale points to whole ones, all others to one decimal.
            let step = if whole.indicator.ends_with(".skalapoeng") { 1.0 } else { 0.1 };
            assert!((sum / f64::from(n) - mean).abs() <= step + 1e-9, "{whole:?}");
            checked += 1;
        }
    }
    assert!(checked > 3 * 300, "{checked}");
}

#[test]
fn the_same_pupils_come_back_a_year_later() {
    let look = Look::at(&example().results);
    for (before, after) in YEARS.into_iter().zip(YEARS.into_iter().skip(1)) {
        for school in [AS, VARDEHAUG] {
            let (_, _, eighth) = look.shown(school, "np.lesing.8.deltakelse", before).unwrap_or((0.0, 0.0, 0));
            let (_, _, ninth) = look.shown(school, "np.lesing.9.deltakelse", after).unwrap();
            assert!(eighth == 0 || eighth.abs_diff(ninth) <= 3 + ninth / 20, "{school} {before}: {eighth}, {ninth}");
        }
    }
}

#[test]
fn an_index_is_the_mean_of_its_questions() {
    for example in several() {
        let look = Look::at(&example.results);
        let mut by_index: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for item in items(example) {
            by_index.entry(item.item_of.unwrap()).or_default().push(item.key);
        }
        for (index, items) in by_index {
            for r in example.results.iter().filter(|r| r.indicator == index) {
                let Some((mean, sd, n)) = shown(r) else { continue };
                let of = |key: &String| shown(look.of(r.unit, key, r.ownership, &r.period)).unwrap();
                let answers: Vec<_> = items.iter().map(of).collect();
                let average = answers.iter().map(|a| a.0).sum::<f64>() / answers.len() as f64;
                assert!((average - mean).abs() < 0.15, "{r:?} {answers:?}");
                assert!(answers.iter().all(|a| a.2 <= n && (1.0..=5.0).contains(&a.0)), "{r:?} {answers:?}");
                // Single answers lie wider than pupils' means of them.
                let widest = answers.iter().map(|a| a.1).fold(0.0, f64::max);
                assert!(widest >= sd && widest < 2.0, "{r:?} {answers:?}");
            }
        }
    }
}

#[test]
fn who_is_bullied_by_somebody_is_bullied() {
    let mut checked = 0;
    for example in several() {
        let look = Look::at(&example.results);
        for grade in [7, 10] {
            for (unit, year) in schools_with(grade).into_iter().flat_map(|unit| YEARS.map(|year| (unit, year))) {
                let bullied = |kind: &str| look.pupils(unit, &format!("eu.{kind}.{grade}"), year);
                let Some((any, n)) = bullied("mobbing") else { continue };
                let by: Vec<_> = BULLYING.iter().skip(1).map(|kind| bullied(kind).unwrap()).collect();
                assert!(by.iter().all(|b| b.0 <= any && b.1 == n), "{unit} {year}");
                assert!(by.iter().map(|b| b.0).sum::<u32>() >= any, "{unit} {year}");
                let (share, _, invited) = look.shown(unit, &format!("eu.deltakelse.{grade}"), year).unwrap();
                let answered = (share * f64::from(invited) / 100.0).round() as u32;
                assert!(n <= answered && answered <= invited, "{unit} {year}");
                checked += 1;
            }
        }
    }
    assert!(checked > 3 * 15, "{checked}");
}
