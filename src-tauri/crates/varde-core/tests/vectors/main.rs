//! The statistics against the reference numbers, made by scipy, statsmodels and R.
//!
//! Each file says which of its keys are left out, by name, and why: most files keep other methods beside Varde's own.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../common/mod.rs"]
mod common;

mod benchmark;
mod evaluation;
mod funnel;
mod mean;
mod multiple;
mod planning;
mod pooled;
mod proportion;
mod pupil;
mod shrinkage;
mod trend;
mod two_proportions;
mod xmr;

use serde_json::Value;

/// Absolute or relative, whichever is wider.
const TOLERANCE: f64 = 1e-9;

fn close(found: f64, expected: f64, what: &str) {
    within(TOLERANCE, found, expected, what);
}

fn within(tolerance: f64, found: f64, expected: f64, what: &str) {
    assert!((found - expected).abs() <= tolerance * expected.abs().max(1.0), "{what}: {found} is not {expected}");
}

/// A file of vectors, or `None` with a line that says which test was left out.
fn json(test: &str, file: &str) -> Option<Value> {
    let path = common::real(test, &format!("vectors/{file}"))?;
    Some(serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap())
}

/// The rows of a table, which must be as many as the file is known to have.
fn rows(value: &Value, expected: usize) -> &[Value] {
    let rows = value.as_array().unwrap();
    assert_eq!(rows.len(), expected);
    rows
}

fn number(row: &Value, key: &str) -> f64 {
    row[key].as_f64().unwrap_or_else(|| panic!("{key} of {row}"))
}

fn count(row: &Value, key: &str) -> u32 {
    u32::try_from(row[key].as_u64().unwrap_or_else(|| panic!("{key} of {row}"))).unwrap()
}

fn numbers(row: &Value, key: &str) -> Vec<f64> {
    row[key].as_array().unwrap().iter().map(|v| v.as_f64().unwrap()).collect()
}

fn counts(row: &Value, key: &str) -> Vec<u32> {
    row[key].as_array().unwrap().iter().map(|v| u32::try_from(v.as_u64().unwrap()).unwrap()).collect()
}

/// A CSV table: each row by its heading.
fn table(test: &str, file: &str, expected: usize) -> Option<Vec<Record>> {
    let path = common::real(test, &format!("vectors/{file}"))?;
    let mut reader = csv::Reader::from_path(path).unwrap();
    let headings = reader.headers().unwrap().clone();
    let records: Vec<_> = reader.records().map(|r| Record { headings: headings.clone(), row: r.unwrap() }).collect();
    assert_eq!(records.len(), expected);
    Some(records)
}

#[derive(Debug)]
struct Record {
    headings: csv::StringRecord,
    row: csv::StringRecord,
}

impl Record {
    fn number<T: std::str::FromStr<Err: std::fmt::Debug>>(&self, heading: &str) -> T {
        let place = self.headings.iter().position(|h| h == heading).unwrap_or_else(|| panic!("{heading}"));
        self.row[place].parse().unwrap()
    }
}
