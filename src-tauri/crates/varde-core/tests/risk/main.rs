//! Risk points: what the rule gives for figures of every kind, and what a reader is told of it. The figures are invented.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod country;
mod properties;
mod schools;
mod single;
mod words;

use varde_core::observation::Status;
use varde_core::risk::{Basis, Figure, School, Score, Settings, Stage, rule, score};
use varde_core::school::Period;

const READING: &str = "np.lesing.5.mestring.1";
const SUPPORT: &str = "eu.stotte.7";
const GRADES: &str = "gsp.10";

fn year(start: i32) -> Period {
    Period::from_start_year(start).unwrap()
}

/// A figure of 40 pupils that anyone may see.
fn figure(indicator: &str, start: i32, value: f64, national: f64) -> Figure<'_> {
    Figure {
        indicator,
        period: year(start),
        value: Some(value),
        interval: None,
        n: Some(40),
        status: Status::Ok,
        national: Some(national),
    }
}

fn hidden(indicator: &str, start: i32, status: Status) -> Figure<'_> {
    Figure { value: None, n: None, status, ..figure(indicator, start, 0.0, 25.0) }
}

fn absolute(limits: &[(&str, f64)]) -> Settings {
    let absolute = limits.iter().map(|(key, limit)| ((*key).to_owned(), *limit)).collect();
    Settings { absolute, ..Settings::default() }
}

fn basis(figures: &[Figure<'_>], settings: &Settings) -> Basis<'static> {
    Basis::of(figures, settings.clone(), rule())
}

fn scored(figures: &[Figure<'_>], settings: &Settings) -> Score<'static> {
    score(figures, &[], &basis(figures, settings))
}

/// Every indicator of these stages in three years, with the country's own values.
fn whole(stages: &[Stage]) -> Vec<Figure<'static>> {
    let indicators = rule().indicators("mobbing-elever").iter().filter(|i| stages.contains(&i.stage));
    indicators.flat_map(|i| (2023..2026).map(|start| figure(&i.key, start, i.range.1 / 2.0, i.range.1 / 2.0))).collect()
}

fn school<'a>(name: &'a str, private: bool, figures: &'a [Figure<'a>]) -> School<'a> {
    School { id: name, name, private, figures, stages: &[] }
}
