//! `empirical_bayes_ranks.json`, to 1e-5 where τ² was searched for there. Left out: `tau2_dersimonian_laird`, another
//! estimate of τ²; what follows from it (`eb_dl`) is checked from the file's own τ².

use serde_json::Value;
use varde_core::statistics::interval::Confidence;
use varde_core::statistics::ranks::{expected_ranks, rank_intervals};
use varde_core::statistics::shrinkage::{Estimate, between_variance, distance, shrink};

use crate::{close, counts, json, number, numbers, rows, within};

fn estimates(vectors: &Value) -> Vec<Estimate> {
    let variances = counts(vectors, "n").into_iter().map(|n| number(vectors, "sigma").powi(2) / f64::from(n));
    let found: Vec<_> =
        numbers(vectors, "mean").into_iter().zip(variances).map(|(m, v)| Estimate::new(m, v).unwrap()).collect();
    assert_eq!(found.len(), 6);
    found
}

#[test]
fn shrunken_means_match_statsmodels_and_metafor() {
    let Some(vectors) = json("shrunken_means_match_statsmodels_and_metafor", "empirical_bayes_ranks.json") else {
        return;
    };
    let estimates = estimates(&vectors);
    for (estimate, variance) in estimates.iter().zip(numbers(&vectors, "var")) {
        close(estimate.variance(), variance, "var");
    }
    close(distance(&estimates).unwrap(), number(&vectors, "Q"), "Q");
    let between = between_variance(&estimates).unwrap();
    within(1e-5, between, number(&vectors, "tau2_paule_mandel"), "tau2");
    let searched = shrink(&estimates, between).unwrap();
    for (key, tolerance, found) in
        [("eb_pm", 1e-5, Some(searched)), ("eb_pm", 1e-9, None), ("eb_dl", 1e-9, None), ("eb_tau2_9", 1e-9, None)]
    {
        let expected = &vectors[key];
        let found = found.unwrap_or_else(|| shrink(&estimates, number(expected, "tau2")).unwrap());
        within(tolerance, found.common, number(expected, "mu"), key);
        for (i, school) in found.schools.iter().enumerate() {
            within(tolerance, school.reliability, numbers(expected, "reliability")[i], key);
            within(tolerance, school.mean, numbers(expected, "shrunk")[i], key);
            within(tolerance, school.sd, numbers(expected, "post_sd")[i], key);
        }
        let posterior: Vec<_> = found.schools.iter().map(|s| Estimate::new(s.mean, s.sd.powi(2)).unwrap()).collect();
        for (found, expected) in expected_ranks(&posterior).into_iter().zip(numbers(expected, "expected_rank")) {
            within(tolerance, found, expected, key);
        }
    }
}

#[test]
fn ranks_match_the_closed_form_and_a_simulation() {
    let Some(vectors) = json("ranks_match_the_closed_form_and_a_simulation", "empirical_bayes_ranks.json") else {
        return;
    };
    let estimates = estimates(&vectors);
    let expected = numbers(&vectors, "raw_expected_rank_closed_form");
    for (found, expected) in expected_ranks(&estimates).into_iter().zip(expected) {
        close(found, expected, "expected rank");
    }
    let simulated = rows(&vectors["raw_rank_interval_mc_95"], 6);
    for (found, simulated) in rank_intervals(&estimates, Confidence::P95).iter().zip(simulated) {
        assert_eq!([f64::from(found.from), f64::from(found.to)], [0, 1].map(|i| simulated[i].as_f64().unwrap()));
    }
}
