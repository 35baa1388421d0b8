//! `trend.json`. Left out: `fingertips`, the verdict of English public health, which asks 99.8 % of z and is seldom
//! able to say anything of a small school.

use varde_core::statistics::proportion::Share;
use varde_core::statistics::trend::{Year, trend};

use crate::{close, counts, json, number, numbers, rows};

#[test]
fn trends_match_r_and_enumeration() {
    let Some(vectors) = json("trends_match_r_and_enumeration", "trend.json") else {
        return;
    };
    let mut enumerated = 0;
    for row in rows(&vectors, 9) {
        // One row has halves for scores; z is the same for twice the scores.
        let years = numbers(row, "scores").into_iter().map(|s| (s * 2.0) as i32);
        let shares = counts(row, "x").into_iter().zip(counts(row, "n")).map(|(x, n)| Share::new(x, n).unwrap());
        let years: Vec<_> = years.zip(shares).map(|(year, share)| Year { year, share }).collect();
        let found = trend(&years).unwrap();
        close(found.z * found.z, number(row, "chi2"), &row.to_string());
        close(found.z, number(row, "z"), &row.to_string());
        close(found.p, number(row, "p"), &row.to_string());
        if let Some(p) = row["exact_p"].as_f64() {
            let exact = found.exact.unwrap();
            close(exact.p, p, &row.to_string());
            close(exact.mid_p, number(row, "exact_midp"), &row.to_string());
            close(found.verdict_p(), exact.mid_p, &row.to_string());
            enumerated += 1;
        }
    }
    assert_eq!(enumerated, 6);
}
