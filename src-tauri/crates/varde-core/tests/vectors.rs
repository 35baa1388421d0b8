//! The statistics against the reference numbers.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use serde_json::Value;
use varde_core::statistics::mean::{Z_95, difference, half_width};

/// Absolute or relative, whichever is wider.
const TOLERANCE: f64 = 1e-9;

fn close(found: f64, expected: f64, what: &str) {
    assert!((found - expected).abs() <= TOLERANCE * expected.abs().max(1.0), "{what}: {found} is not {expected}");
}

#[test]
fn means_and_their_differences_match_scipy_and_r() {
    let Some(path) = common::real("means_and_their_differences_match_scipy_and_r", "vectors/mean_ci.json") else {
        return;
    };
    let vectors: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let number = |row: &Value, key: &str| row[key].as_f64().unwrap();
    let count = |row: &Value, key: &str| u32::try_from(row[key].as_u64().unwrap()).unwrap();
    let known = vectors["known_sigma"].as_array().unwrap();
    assert!(!known.is_empty());
    for row in known {
        let half = half_width(number(row, "sigma"), count(row, "n")).unwrap();
        close(number(row, "mean") - half, number(row, "lo95"), &row.to_string());
        close(number(row, "mean") + half, number(row, "hi95"), &row.to_string());
    }
    let differences = vectors["difference_known_sigma"].as_array().unwrap();
    assert!(!differences.is_empty());
    for row in differences {
        let sigma = number(row, "sigma");
        let half = |n: &str| half_width(sigma, count(row, n)).unwrap();
        let found = difference(number(row, "mean2"), half("n2"), number(row, "mean1"), half("n1")).unwrap();
        close(found.difference, number(row, "diff"), &row.to_string());
        close(found.half_width_95 / Z_95, number(row, "se"), &row.to_string());
        close(found.difference - found.half_width_95, number(row, "lo95"), &row.to_string());
        close(found.difference + found.half_width_95, number(row, "hi95"), &row.to_string());
    }
}
