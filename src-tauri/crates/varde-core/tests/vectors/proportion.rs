//! `proportion_ci.csv`. Left out: `jeffreys_*`, which Varde does not use.

use varde_core::statistics::interval::Confidence;
use varde_core::statistics::proportion::{Share, clopper_pearson, wilson};

use crate::{close, table};

#[test]
fn intervals_of_shares_match_statsmodels() {
    let Some(records) = table("intervals_of_shares_match_statsmodels", "proportion_ci.csv", 582) else {
        return;
    };
    for record in records {
        let share = Share::new(record.number("x"), record.number("n")).unwrap();
        for (name, confidence) in [("0.9", Confidence::P90), ("0.95", Confidence::P95), ("0.998", Confidence::P998)] {
            let what = format!("{share:?} at {name}");
            let found = wilson(share, confidence);
            close(found.low, record.number(&format!("wilson_lo_{name}")), &what);
            close(found.high, record.number(&format!("wilson_hi_{name}")), &what);
            let found = clopper_pearson(share, confidence).unwrap();
            close(found.low, record.number(&format!("clopper_pearson_lo_{name}")), &what);
            close(found.high, record.number(&format!("clopper_pearson_hi_{name}")), &what);
        }
    }
}
