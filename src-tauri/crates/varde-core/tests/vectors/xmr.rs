//! `xmr.json` and `xmr_nhsr.json`. Left out: `published`, the same figures as text or beside others that are not
//! limits.

use serde_json::Value;
use varde_core::statistics::interval::Side;
use varde_core::statistics::xmr::{Process, Rule, Setting, process};

use crate::{close, json, number, numbers, rows};

#[test]
fn limits_match_the_published() {
    let Some(vectors) = json("limits_match_the_published", "xmr.json") else {
        return;
    };
    let mut checked = 0;
    for series in vectors.as_object().unwrap().values() {
        for (name, screen) in [("screened", true), ("unscreened", false)] {
            let Some(expected) = series.get(name) else { continue };
            let found = process(&numbers(series, "y"), Setting { screen, fix_after: None }).unwrap();
            close(found.mean, number(expected, "mean"), name);
            close(found.average_range, number(expected, "amr"), name);
            close(found.limits.low, number(expected, "lpl"), name);
            close(found.limits.high, number(expected, "upl"), name);
            checked += 1;
        }
    }
    assert_eq!(checked, 3);
}

#[test]
fn every_point_is_told_of_as_the_health_service_does() {
    let Some(vectors) = json("every_point_is_told_of_as_the_health_service_does", "xmr_nhsr.json") else {
        return;
    };
    for series in rows(&vectors, 9) {
        let values = numbers(series, "y");
        let fix_after = series["fix_after_n"].as_u64().map(|n| n as usize);
        let setting = Setting { screen: series["screen_outliers"].as_bool().unwrap(), fix_after };
        // The first point of a new level is counted from one.
        let cut = series["rebase_at"].as_u64().map_or(values.len(), |n| n as usize - 1);
        let (before, after) = values.split_at(cut);
        for (first, segment) in [(0, before), (cut, after)].into_iter().filter(|(_, s)| !s.is_empty()) {
            let found = process(segment, setting).unwrap();
            for place in 0..segment.len() {
                check(series, first + place, &found, place);
            }
        }
    }
}

fn check(series: &Value, row: usize, found: &Process, place: usize) {
    let what = format!("{} at {}", series["name"], row + 1);
    close(found.mean, numbers(series, "mean")[row], &what);
    close(found.limits.low, numbers(series, "lpl")[row], &what);
    close(found.limits.high, numbers(series, "upl")[row], &what);
    let signal = found.signals[place];
    let told = match signal.map(|s| (s.rule, s.side)) {
        None => "Common Cause",
        Some((Rule::Outside, Side::Above)) => "Above UCL",
        Some((Rule::Outside, Side::Below)) => "Below LCL",
        Some((Rule::Drift, Side::Above)) => "7 Point Trend (Increasing)",
        Some((Rule::Drift, Side::Below)) => "7 Point Trend (Decreasing)",
        Some((Rule::TwoOfThree, Side::Above)) => "2 in 3 Above CL",
        Some((Rule::TwoOfThree, Side::Below)) => "2 in 3 Below CL",
        Some((Rule::Shift, Side::Above)) => "7 Points Above CL",
        Some((Rule::Shift, Side::Below)) => "7 Points Below CL",
    };
    assert_eq!(told, series["special_cause"][row], "{what}");
    let better = if series["improvement_direction"] == 1 { Side::Above } else { Side::Below };
    let kind = match signal {
        None => "common_cause",
        Some(signal) if signal.side == better => "special_cause_improvement",
        Some(_) => "special_cause_concern",
    };
    assert_eq!(kind, series["point_type"][row], "{what}");
}
