//! `pooled.json`. Left out: `unweighted_mean`, the average of percentages that pooling must not be.

use varde_core::statistics::interval::{Confidence, Z_95};
use varde_core::statistics::mean::{Group, half_width};
use varde_core::statistics::pooled::{alike, means, shares};
use varde_core::statistics::proportion::{Share, wilson};

use crate::{close, count, counts, json, number, numbers, rows};

#[test]
fn pooled_shares_match_statsmodels() {
    let Some(vectors) = json("pooled_shares_match_statsmodels", "pooled.json") else {
        return;
    };
    for row in rows(&vectors["proportions"], 4) {
        let pairs = counts(row, "x").into_iter().zip(counts(row, "n"));
        let years: Vec<_> = pairs.map(|(x, n)| Share::new(x, n).unwrap()).collect();
        let pooled = shares(&years).unwrap();
        assert_eq!((pooled.x(), pooled.n()), (count(row, "X"), count(row, "N")));
        close(pooled.value(), number(row, "pooled"), &row.to_string());
        let interval = wilson(pooled, Confidence::P95);
        close(interval.low, number(row, "wilson_lo"), &row.to_string());
        close(interval.high, number(row, "wilson_hi"), &row.to_string());
        let found = alike(&years).unwrap();
        assert_eq!(found.freedom, count(row, "homog_df"));
        close(found.chi_squared, number(row, "homog_chi2"), &row.to_string());
        close(found.p, number(row, "homog_p"), &row.to_string());
    }
}

#[test]
fn pooled_means_match_scipy() {
    let Some(vectors) = json("pooled_means_match_scipy", "pooled.json") else {
        return;
    };
    for row in rows(&vectors["means_sigma10"], 2) {
        let pairs = numbers(row, "mean").into_iter().zip(counts(row, "n"));
        let years: Vec<_> = pairs.map(|(mean, n)| Group::new(mean, n).unwrap()).collect();
        let pooled = means(&years).unwrap();
        assert_eq!(pooled.n(), count(row, "N"));
        close(pooled.mean(), number(row, "pooled"), &row.to_string());
        close(half_width(10.0, pooled.n()).unwrap() / Z_95, number(row, "se"), &row.to_string());
        let interval = pooled.interval(10.0, Confidence::P95).unwrap();
        close(interval.low, number(row, "lo95"), &row.to_string());
        close(interval.high, number(row, "hi95"), &row.to_string());
    }
}
