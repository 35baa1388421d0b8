//! `multiple.json`, and `multiple` of `simulations.json`. Left out: `bonferroni`, which Holm's never is weaker than.

use varde_core::statistics::multiple::{benjamini_hochberg, chance_of_any, expected_by_chance, holm};

use crate::{close, json, number, numbers};

#[test]
fn adjusted_chances_match_statsmodels_and_r() {
    let Some(vectors) = json("adjusted_chances_match_statsmodels_and_r", "multiple.json") else {
        return;
    };
    let p = numbers(&vectors, "p");
    assert_eq!(p.len(), 10);
    for (key, found) in [("holm", holm(&p).unwrap()), ("bh", benjamini_hochberg(&p).unwrap())] {
        found.into_iter().zip(numbers(&vectors, key)).for_each(|(found, expected)| close(found, expected, key));
    }
    let expected = vectors["expected_false_alarms"].as_object().unwrap();
    assert_eq!(expected.len(), 4);
    for (comparisons, expected) in expected {
        let found = expected_by_chance(comparisons.parse().unwrap(), 0.05).unwrap();
        close(found, expected.as_f64().unwrap(), comparisons);
    }
    let at_least_one = vectors["prob_at_least_one"].as_object().unwrap();
    assert_eq!(at_least_one.len(), 5);
    for (comparisons, expected) in at_least_one {
        let found = chance_of_any(comparisons.parse().unwrap(), 0.05).unwrap();
        close(found, expected.as_f64().unwrap(), comparisons);
    }
}

#[test]
fn both_levels_match_numpy() {
    let Some(vectors) = json("both_levels_match_numpy", "simulations.json") else {
        return;
    };
    let of = vectors["multiple"].as_object().unwrap();
    assert_eq!(of.len(), 4);
    for (comparisons, row) in of {
        let comparisons = comparisons.parse().unwrap();
        close(expected_by_chance(comparisons, 0.05).unwrap(), number(row, "expected"), "expected");
        close(chance_of_any(comparisons, 0.05).unwrap(), number(row, "at_least_one"), "at 95 %");
        close(chance_of_any(comparisons, 0.002).unwrap(), number(row, "at_least_one_998"), "at 99.8 %");
    }
}
