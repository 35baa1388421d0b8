//! Risk points of every school in the country: 11 indicators in three years, a third of the figures hidden.
//!
//! `cargo bench -p varde-core --bench risk`.
#![allow(clippy::unwrap_used)]

use varde_core::language::Language;
use varde_core::observation::Status;
use varde_core::page::risk::RiskPage;
use varde_core::risk::{Basis, Figure, Quarter, School, Settings, kommune, quarter_line, rule, score, tally};
use varde_core::school::Period;

const SCHOOLS: usize = 2800;

fn main() {
    divan::main();
}

fn settings() -> Settings {
    let limits = rule().indicators("").iter().map(|i| (i.key.clone(), i.range.0 + (i.range.1 - i.range.0) * 0.4));
    Settings { absolute: limits.collect(), ..Settings::default() }
}

/// One school's figures, spread over the scale.
fn school(number: usize) -> Vec<Figure<'static>> {
    let mut figures = Vec::new();
    for (place, indicator) in rule().indicators("").iter().enumerate() {
        let (low, high) = indicator.range;
        for start in 2023..2026 {
            let seed = number * 7 + place * 13 + start as usize * 5;
            let shown = !seed.is_multiple_of(3);
            let at = |step: usize| low + (high - low) * (step % 100) as f64 / 100.0;
            figures.push(Figure {
                indicator: &indicator.key,
                period: Period::from_start_year(start).unwrap(),
                value: shown.then(|| at(seed)),
                interval: shown.then(|| (at(seed) - (high - low) / 20.0, at(seed) + (high - low) / 20.0)),
                n: shown.then_some(41),
                status: if shown { Status::Ok } else { Status::Suppressed },
                national: Some(at(50)),
            });
        }
    }
    figures
}

fn country() -> Vec<Vec<Figure<'static>>> {
    (0..SCHOOLS).map(school).collect()
}

fn basis(schools: &[Vec<Figure<'static>>]) -> Basis<'static> {
    Basis::of(schools.iter().flatten(), settings(), rule())
}

#[divan::bench]
fn basis_of_the_country(bencher: divan::Bencher<'_, '_>) {
    let schools = country();
    bencher.bench_local(|| basis(&schools));
}

#[divan::bench]
fn shares_of_the_country(bencher: divan::Bencher<'_, '_>) {
    let schools = country();
    let basis = basis(&schools);
    bencher.bench_local(|| schools.iter().map(|s| tally(s, &[], &basis).share()).collect::<Vec<_>>());
}

#[divan::bench]
fn cells_of_the_country(bencher: divan::Bencher<'_, '_>) {
    let schools = country();
    let basis = basis(&schools);
    bencher.bench_local(|| schools.iter().map(|s| score(s, &[], &basis).tally.points).sum::<u32>());
}

/// Basis, shares and line: all that a reader waits for before the country's highest quarter is known.
#[divan::bench]
fn quarter_of_the_country(bencher: divan::Bencher<'_, '_>) {
    let schools = country();
    bencher.bench_local(|| {
        let basis = basis(&schools);
        let shares: Vec<_> = schools.iter().map(|s| tally(s, &[], &basis).share()).collect();
        quarter_line(&shares, rule().cover).unwrap()
    });
}

/// The page of a kommune with forty schools.
#[divan::bench]
fn page_of_forty_schools(bencher: divan::Bencher<'_, '_>) {
    let figures: Vec<_> = (0..40).map(school).collect();
    let one = |f| School { id: "999000011", name: "Vardehaug skole", private: false, figures: f, stages: &[] };
    let schools: Vec<_> = figures.iter().map(|f| one(f.as_slice())).collect();
    let basis = basis(&figures);
    bencher.bench_local(|| {
        let told = kommune(&schools, &basis);
        RiskPage::of_kommune("Vardehaug", &told, &Quarter::Typed(0.3), &basis, &str::to_owned, Language::Nb)
    });
}
