//! `two_proportions.json`. Left out: `agresti_caffo_*`, `boschloo_p` and `barnard_p`, other methods that Newcombe's and
//! Fisher's were chosen before; `pooled_z_p`, too bold with few pupils; `miettinen_nurminen_score_*`, which
//! statsmodels could not make and is no reference.

use varde_core::statistics::interval::{Confidence, Z_95};
use varde_core::statistics::proportion::Share;
use varde_core::statistics::two_proportions::{chance_swing, change};

use crate::{close, count, json, number, rows};

#[test]
fn changes_between_years_match_statsmodels_and_scipy() {
    let Some(vectors) = json("changes_between_years_match_statsmodels_and_scipy", "two_proportions.json") else {
        return;
    };
    for row in rows(&vectors, 12) {
        let before = Share::new(count(row, "x1"), count(row, "n1")).unwrap();
        let after = Share::new(count(row, "x2"), count(row, "n2")).unwrap();
        let found = change(before, after).unwrap();
        close(found.difference, number(row, "diff"), &row.to_string());
        close(found.interval_95.low, number(row, "newcombe_lo"), &row.to_string());
        close(found.interval_95.high, number(row, "newcombe_hi"), &row.to_string());
        close(found.p, number(row, "fisher_p"), &row.to_string());
        close(found.mid_p, number(row, "fisher_midp"), &row.to_string());
        let swing = chance_swing(before, after, Confidence::P95).unwrap();
        match row["pooled_z"].as_f64() {
            Some(z) => close(found.difference * Z_95, z * swing, &row.to_string()),
            None => assert_eq!(swing, 0.0),
        }
    }
}
