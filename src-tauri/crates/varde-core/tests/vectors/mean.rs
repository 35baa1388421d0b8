//! `mean_ci.json`.

use varde_core::statistics::interval::{Confidence, Z_95};
use varde_core::statistics::mean::{Group, difference, half_width};
use varde_core::statistics::sample::sample;

use crate::{close, count, json, number, numbers, rows};

#[test]
fn means_and_their_differences_match_scipy_and_r() {
    let Some(vectors) = json("means_and_their_differences_match_scipy_and_r", "mean_ci.json") else {
        return;
    };
    for row in rows(&vectors["known_sigma"], 45) {
        let (sigma, n) = (number(row, "sigma"), count(row, "n"));
        let half = half_width(sigma, n).unwrap();
        close(half / Z_95, number(row, "se"), &row.to_string());
        let group = Group::new(number(row, "mean"), n).unwrap();
        let interval = group.interval(sigma, Confidence::P95).unwrap();
        close(interval.low, number(row, "lo95"), &row.to_string());
        close(interval.high, number(row, "hi95"), &row.to_string());
        let from_fifty = difference(group.mean(), half, 50.0, 0.0).unwrap();
        close(from_fifty.difference * Z_95 / from_fifty.half_width_95, number(row, "z_vs_50"), &row.to_string());
        close(from_fifty.p().unwrap(), number(row, "p_two_sided"), &row.to_string());
    }
    for row in rows(&vectors["difference_known_sigma"], 5) {
        let sigma = number(row, "sigma");
        let half = |n: &str| half_width(sigma, count(row, n)).unwrap();
        let found = difference(number(row, "mean2"), half("n2"), number(row, "mean1"), half("n1")).unwrap();
        close(found.difference, number(row, "diff"), &row.to_string());
        close(found.half_width_95 / Z_95, number(row, "se"), &row.to_string());
        close(found.difference * Z_95 / found.half_width_95, number(row, "z"), &row.to_string());
        close(found.p().unwrap(), number(row, "p"), &row.to_string());
        close(found.difference - found.half_width_95, number(row, "lo95"), &row.to_string());
        close(found.difference + found.half_width_95, number(row, "hi95"), &row.to_string());
    }
}

#[test]
fn means_of_single_values_match_r() {
    let Some(vectors) = json("means_of_single_values_match_r", "mean_ci.json") else {
        return;
    };
    for row in rows(&vectors["t_interval"], 3) {
        let found = sample(&numbers(row, "values")).unwrap();
        assert_eq!(found.n, count(row, "n"));
        close(found.mean, number(row, "mean"), &row.to_string());
        close(found.sd, number(row, "sd"), &row.to_string());
        close(found.standard_error(), number(row, "se"), &row.to_string());
        let interval = found.interval(Confidence::P95).unwrap();
        close(interval.low, number(row, "lo95"), &row.to_string());
        close(interval.high, number(row, "hi95"), &row.to_string());
    }
}
