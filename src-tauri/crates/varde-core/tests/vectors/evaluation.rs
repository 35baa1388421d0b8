//! `evaluation.json`, every key.

use varde_core::statistics::evaluation::{Year, evaluate};
use varde_core::statistics::interval::Z_95;
use varde_core::statistics::mean::Group;
use varde_core::statistics::segmented::segmented;

use crate::{close, count, counts, json, number, numbers};

#[test]
fn before_and_after_match_scipy() {
    let Some(vectors) = json("before_and_after_match_scipy", "evaluation.json") else {
        return;
    };
    let row = &vectors["before_after_and_did"];
    let years = |mean: &str, n: &str, benchmark: &str| -> Vec<Year> {
        let own = numbers(row, mean).into_iter().zip(counts(row, n)).map(|(m, n)| Group::new(m, n).unwrap());
        own.zip(numbers(row, benchmark)).map(|(own, benchmark)| Year { own, benchmark }).collect()
    };
    let (before, after) = (years("pre_mean", "pre_n", "bench_pre"), years("post_mean", "post_n", "bench_post"));
    let found = evaluate(&before, &after, 10.0).unwrap();
    close(found.before.mean(), number(row, "pre"), "pre");
    close(found.after.mean(), number(row, "post"), "post");
    close(found.benchmark_change, number(row, "benchmark_change"), "benchmark_change");
    for (found, key, interval) in [(found.change, "change", "ci95"), (found.beyond_benchmark, "did", "did_ci95")] {
        close(found.difference, number(row, key), key);
        close(found.half_width_95 / Z_95, number(row, "se"), key);
        close(found.difference - found.half_width_95, numbers(row, interval)[0], interval);
        close(found.difference + found.half_width_95, numbers(row, interval)[1], interval);
    }
}

#[test]
fn an_interrupted_series_matches_statsmodels_and_r() {
    let Some(vectors) = json("an_interrupted_series_matches_statsmodels_and_r", "evaluation.json") else {
        return;
    };
    let row = &vectors["segmented_regression"];
    let before = count(row, "intervention_at") as usize - 1;
    let found = segmented(&numbers(row, "y"), before).unwrap();
    let names = ["level0", "slope0", "level_change", "slope_change"];
    assert_eq!(row["coef_names"], serde_json::json!(names));
    for (i, term) in [found.level, found.slope, found.level_change, found.slope_change].into_iter().enumerate() {
        close(term.value, numbers(row, "ols")[i], names[i]);
        close(term.ordinary_error, numbers(row, "ols_se")[i], names[i]);
        close(term.error, numbers(row, "newey_west_lag1_se")[i], names[i]);
    }
    close(found.durbin_watson.unwrap(), number(row, "durbin_watson"), "durbin_watson");
}
