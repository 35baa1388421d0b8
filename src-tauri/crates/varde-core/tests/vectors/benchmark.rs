//! `vs_benchmark_exact_binomial.json`, `benchmark_flag_thresholds.csv` and `benchmark_false_alarm_by_rule.csv`.
//!
//! Left out: `p_exact_two_sided`, `midp_two_sided` and the `midp_*` thresholds, since the strict rule asks each tail
//! alone and a second p would contradict it; `fa_midp`, `fa_interpolated`, `fa_wilson_around_benchmark`,
//! `fa_normal_PHE_funnel` and `fa_own_wilson_ci`, the rules that Varde was compared with and does not follow.

use varde_core::statistics::benchmark::{against, false_alarm_rate, unusual};
use varde_core::statistics::interval::{Beyond, Confidence};
use varde_core::statistics::proportion::Share;

use crate::{close, count, json, number, rows, table, within};

#[test]
fn tails_match_scipy() {
    let Some(vectors) = json("tails_match_scipy", "vs_benchmark_exact_binomial.json") else {
        return;
    };
    for row in rows(&vectors, 8) {
        let share = Share::new(count(row, "x"), count(row, "n")).unwrap();
        let found = against(share, number(row, "p0")).unwrap();
        close(found.at_least, number(row, "p_greater"), &row.to_string());
        close(found.at_most, number(row, "p_less"), &row.to_string());
        close(found.expected, number(row, "expected"), &row.to_string());
        close(found.difference, number(row, "diff_pupils"), &row.to_string());
    }
}

#[test]
fn flagged_counts_match_scipy_exactly() {
    let Some(records) = table("flagged_counts_match_scipy_exactly", "benchmark_flag_thresholds.csv", 65) else {
        return;
    };
    for record in records {
        let (n, benchmark) = (record.number("n"), record.number("theta"));
        for (name, confidence) in [("95", Confidence::P95), ("998", Confidence::P998)] {
            let found = unusual(n, benchmark, confidence).unwrap();
            // In the file −1 and n + 1 stand for counts that cannot be.
            let low = found.at_most.map_or(-1, i64::from);
            let high = found.at_least.map_or(i64::from(n) + 1, i64::from);
            assert_eq!(low, record.number::<i64>(&format!("flag_low_if_x_le_{name}")), "{record:?}");
            assert_eq!(high, record.number::<i64>(&format!("flag_high_if_x_ge_{name}")), "{record:?}");
        }
    }
}

#[test]
fn false_alarms_match_scipy() {
    let Some(records) = table("false_alarms_match_scipy", "benchmark_false_alarm_by_rule.csv", 65) else {
        return;
    };
    for record in records {
        let found = false_alarm_rate(record.number("n"), record.number("theta"), Confidence::P95).unwrap();
        // The file has six decimals.
        within(5.000_001e-7, found, record.number("fa_strict_exact"), &format!("{record:?}"));
    }
}

/// Every count of every group is judged, and what is flagged is summed by probabilities made without the module's own.
#[test]
fn the_rule_never_raises_more_false_alarms_than_it_promises() {
    let (mut worst_95, mut worst_998) = (0.0f64, 0.0f64);
    for n in 5..=100u32 {
        for per_cent in 5..=50u32 {
            let benchmark = f64::from(per_cent) / 100.0;
            let (mut beyond_95, mut beyond_998) = (0.0, 0.0);
            let mut ways = 1.0;
            for x in 0..=n {
                let probability = ways * benchmark.powi(x as i32) * (1.0 - benchmark).powi((n - x) as i32);
                match against(Share::new(x, n).unwrap(), benchmark).unwrap().beyond() {
                    Beyond::Neither => {}
                    Beyond::Limit95 => beyond_95 += probability,
                    Beyond::Limit998 => {
                        beyond_95 += probability;
                        beyond_998 += probability;
                    }
                }
                ways *= f64::from(n - x) / f64::from(x + 1);
            }
            assert!(beyond_95 <= 0.05, "{n} at {benchmark}: {beyond_95}");
            assert!(beyond_998 <= 0.002, "{n} at {benchmark}: {beyond_998}");
            for (summed, confidence) in [(beyond_95, Confidence::P95), (beyond_998, Confidence::P998)] {
                close(false_alarm_rate(n, benchmark, confidence).unwrap(), summed, &format!("{n} at {benchmark}"));
            }
            worst_95 = worst_95.max(beyond_95);
            worst_998 = worst_998.max(beyond_998);
        }
    }
    // Near the promise: a rule that flags nothing would keep it too.
    assert!(worst_95 > 0.045 && worst_998 > 0.0018, "{worst_95} and {worst_998}");
}
