//! `mean_ci.json`.

use varde_core::statistics::interval::Z_95;
use varde_core::statistics::mean::{difference, half_width};

use crate::{close, count, json, number, rows};

#[test]
fn means_and_their_differences_match_scipy_and_r() {
    let Some(vectors) = json("means_and_their_differences_match_scipy_and_r", "mean_ci.json") else {
        return;
    };
    for row in rows(&vectors["known_sigma"], 45) {
        let half = half_width(number(row, "sigma"), count(row, "n")).unwrap();
        close(number(row, "mean") - half, number(row, "lo95"), &row.to_string());
        close(number(row, "mean") + half, number(row, "hi95"), &row.to_string());
    }
    for row in rows(&vectors["difference_known_sigma"], 5) {
        let sigma = number(row, "sigma");
        let half = |n: &str| half_width(sigma, count(row, n)).unwrap();
        let found = difference(number(row, "mean2"), half("n2"), number(row, "mean1"), half("n1")).unwrap();
        close(found.difference, number(row, "diff"), &row.to_string());
        close(found.half_width_95 / Z_95, number(row, "se"), &row.to_string());
        close(found.difference - found.half_width_95, number(row, "lo95"), &row.to_string());
        close(found.difference + found.half_width_95, number(row, "hi95"), &row.to_string());
    }
}
