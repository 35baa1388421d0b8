//! `funnel_proportion.csv` and `funnel_mean.csv`. Left out: `wilson_*` and `normal_*`, limits that raise more false
//! alarms at small schools than they promise.

use varde_core::statistics::funnel::{limits_of_mean, limits_of_share};
use varde_core::statistics::interval::Confidence;

use crate::{close, table};

const LEVELS: [(&str, Confidence); 2] = [("95", Confidence::P95), ("998", Confidence::P998)];

#[test]
fn limits_of_shares_match_scipy() {
    let Some(records) = table("limits_of_shares_match_scipy", "funnel_proportion.csv", 48) else {
        return;
    };
    for record in records {
        for (name, confidence) in LEVELS {
            let found = limits_of_share(record.number("n"), record.number("theta"), confidence).unwrap();
            close(found.low, record.number(&format!("exact_lo{name}")), &format!("{record:?}"));
            close(found.high, record.number(&format!("exact_hi{name}")), &format!("{record:?}"));
        }
    }
}

#[test]
fn limits_of_means_match_scipy() {
    let Some(records) = table("limits_of_means_match_scipy", "funnel_mean.csv", 12) else {
        return;
    };
    for record in records {
        for (name, confidence) in LEVELS {
            let (n, target, sigma) = (record.number("n"), record.number("target"), record.number("sigma"));
            let found = limits_of_mean(n, target, sigma, confidence).unwrap();
            close(found.low, record.number(&format!("lo{name}")), &format!("{record:?}"));
            close(found.high, record.number(&format!("hi{name}")), &format!("{record:?}"));
        }
    }
}
