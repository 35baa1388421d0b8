//! `regression_to_mean.json`, and of `simulations.json` what has a closed form. Left out there:
//! `wilson95_width_at_25pct`, which is empty; `trend_tests_5yrs`, `overdispersion`, `ranks_5_schools` and
//! `reading_rules`, simulated to choose rules by and nothing that Varde computes.

use varde_core::statistics::interval::Z_95;
use varde_core::statistics::mean::half_width;
use varde_core::statistics::planning::{chance_of_change, chance_of_change_in_pupils, smallest_visible_change};
use varde_core::statistics::regression_to_mean::{expected_rise, picked};

use crate::{close, count, json, number, rows, within};

#[test]
fn the_rise_without_a_measure_matches_the_closed_form() {
    let Some(vectors) = json("the_rise_without_a_measure_matches_the_closed_form", "regression_to_mean.json") else {
        return;
    };
    for row in rows(&vectors, 5) {
        let found = picked(number(row, "tau"), number(row, "sigma"), count(row, "n"), 0.25).unwrap();
        close(found.reliability, number(row, "reliability"), &row.to_string());
        close(found.picked_year, number(row, "expected_selected_dev"), &row.to_string());
        close(found.next_year, number(row, "expected_next_year_dev"), &row.to_string());
        close(found.rise, number(row, "expected_rtm_gain"), &row.to_string());
        let of_school = expected_rise(found.picked_year, found.reliability).unwrap();
        close(of_school, number(row, "expected_rtm_gain"), &row.to_string());
    }
}

#[test]
fn chance_changes_of_shares_match_numpy() {
    let Some(vectors) = json("chance_changes_of_shares_match_numpy", "simulations.json") else {
        return;
    };
    for row in rows(&vectors["chance_change_share_level1_p25"], 10) {
        let n = count(row, "n");
        for points in [10, 15, 20] {
            let pupils = (n * points).div_ceil(100);
            let found = chance_of_change_in_pupils(n, 0.25, pupils).unwrap();
            close(found, number(row, &format!("p_change_ge_{points}pp")), &format!("{points} of {row}"));
        }
        close(100.0 / f64::from(n), number(row, "one_pupil_pp"), &row.to_string());
        // The SD of a change is that of one pupil in both years: the same mean square that the chances are made of.
        let mean_square: f64 =
            (1..=n).map(|d| f64::from(2 * d - 1) * chance_of_change_in_pupils(n, 0.25, d).unwrap()).sum();
        close(100.0 * mean_square.sqrt() / f64::from(n), number(row, "sd_change_pp"), &row.to_string());
    }
}

#[test]
fn chance_changes_of_means_match_numpy() {
    // There 1.96 and 2.8016 stand for the quantiles.
    const ROUNDED: f64 = 2e-5;
    let Some(vectors) = json("chance_changes_of_means_match_numpy", "simulations.json") else {
        return;
    };
    for row in rows(&vectors["scale_points_sigma10"], 10) {
        let (n, what) = (count(row, "n"), row.to_string());
        let half = half_width(10.0, n).unwrap();
        close(half / Z_95, number(row, "se"), &what);
        within(ROUNDED, half, number(row, "ci95_half"), &what);
        within(ROUNDED, half.hypot(half), number(row, "change_needed_p05"), &what);
        close(half.hypot(half) / Z_95, number(row, "sd_change"), &what);
        close(chance_of_change(10.0, n, n, 2.0).unwrap(), number(row, "p_change_ge_2"), &what);
        close(chance_of_change(10.0, n, n, 3.0).unwrap(), number(row, "p_change_ge_3"), &what);
        within(ROUNDED, smallest_visible_change(10.0, n, n).unwrap(), number(row, "mde_80pct_power"), &what);
        within(ROUNDED, smallest_visible_change(10.0, 3 * n, 3 * n).unwrap(), number(row, "mde_3v3_years"), &what);
    }
}
