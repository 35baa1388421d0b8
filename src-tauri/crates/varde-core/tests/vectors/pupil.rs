//! `rci.json` and `reading_progress.json`. Left out: `rci_gln`, `se_prediction` and `group_mean_pre`, another index
//! that needs the group's mean; `intercept_joint`, another intercept; `four_point_rule_last4_minus_aim`,
//! `last3_minus_aim` and `median_last3`, rules of the last few points that raise too many false alarms.

use varde_core::statistics::interval::{Confidence, Side};
use varde_core::statistics::kendall::kendall;
use varde_core::statistics::line::Point;
use varde_core::statistics::progress::{AimLine, progress};
use varde_core::statistics::reliable_change::{Documented, reliable_change};
use varde_core::statistics::theil_sen::theil_sen;

use crate::{close, json, number, numbers, rows};

#[test]
fn reliable_changes_match_the_formula() {
    let Some(vectors) = json("reliable_changes_match_the_formula", "rci.json") else {
        return;
    };
    for row in rows(&vectors, 5) {
        let test = Documented::new(number(row, "sd_pre"), number(row, "reliability")).unwrap();
        close(test.standard_error(), number(row, "sem"), &row.to_string());
        close(test.error_of_difference(), number(row, "s_diff"), &row.to_string());
        close(test.smallest_reliable_change(), number(row, "min_reliable_change_95"), &row.to_string());
        let at_90 = test.error_of_difference() * Confidence::P90.z();
        close(at_90, number(row, "min_reliable_change_90"), &row.to_string());
        let found = reliable_change(number(row, "pre"), number(row, "post"), test).unwrap();
        close(found.index, number(row, "rci_jt"), &row.to_string());
        assert_eq!(found.reliable, row["reliable_95"], "{row}");
    }
}

#[test]
fn weekly_progress_matches_statsmodels_and_scipy() {
    let Some(vectors) = json("weekly_progress_matches_statsmodels_and_scipy", "reading_progress.json") else {
        return;
    };
    let pairs = numbers(&vectors, "weeks").into_iter().zip(numbers(&vectors, "scores"));
    let points: Vec<_> = pairs.map(|(week, value)| Point { week, value }).collect();
    assert_eq!(points.len(), 12);
    let aim = &vectors["aimline"];
    let (start, goal) = (number(aim, "baseline"), number(aim, "goal"));
    let goal_week = number(aim, "goal_week");
    let aim_line = AimLine::new(Point { week: 0.0, value: start }, Point { week: goal_week, value: goal }).unwrap();
    close(aim_line.slope(), number(aim, "slope"), "aim");
    for (point, expected) in points.iter().zip(numbers(aim, "values")) {
        close(aim_line.at(point.week), expected, "aim");
    }

    let found = progress(&points, aim_line).unwrap();
    let (line, ols) = (found.line, &vectors["ols"]);
    close(line.intercept, number(ols, "intercept"), "intercept");
    close(line.slope, number(ols, "slope"), "slope");
    close(line.slope_error(), number(ols, "slope_se"), "slope_se");
    close(found.slope_95.low, numbers(ols, "slope_ci95")[0], "slope_ci95");
    close(found.slope_95.high, numbers(ols, "slope_ci95")[1], "slope_ci95");
    close(line.r_squared.unwrap(), number(ols, "r2"), "r2");
    close(line.residual_sd, number(ols, "see"), "see");
    assert_eq!(found.side, None::<Side>);

    let projection = &vectors["projection_at_goal_week"];
    close(line.at(goal_week), number(projection, "pred"), "pred");
    let (mean, one) =
        (line.mean_interval(goal_week, Confidence::P75), line.measurement_interval(goal_week, Confidence::P75));
    for (found, key) in [(mean.unwrap(), "mean_ci75"), (one.unwrap(), "obs_pi75")] {
        close(found.low, numbers(projection, key)[0], key);
        close(found.high, numbers(projection, key)[1], key);
    }

    let (found, expected) = (theil_sen(&points, Confidence::P95).unwrap(), &vectors["theil_sen"]);
    close(found.slope, number(expected, "slope"), "theil_sen");
    close(found.intercept, number(expected, "intercept_median_separate"), "theil_sen");
    close(found.slope_interval.low, number(expected, "lo95"), "theil_sen");
    close(found.slope_interval.high, number(expected, "hi95"), "theil_sen");

    let found = kendall(&points).unwrap();
    close(found.tau, number(&vectors, "kendall_tau"), "kendall_tau");
    close(found.p, number(&vectors, "kendall_p"), "kendall_p");
}
