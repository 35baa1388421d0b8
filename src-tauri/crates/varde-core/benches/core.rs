//! What a reader waits for: an import of a country's file, and the pages of a school in a full store.
//!
//! `cargo bench -p varde-core`. For whole processes beside what somebody would use instead, see docs/benchmarks.md.
#![allow(clippy::unwrap_used)]

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use varde_core::clock::Timestamp;
use varde_core::import::Batch;
use varde_core::language::Language;
use varde_core::page::development::Development;
use varde_core::page::overview::Overview;
use varde_core::school;
use varde_core::statistics::interval::Confidence;
use varde_core::statistics::proportion::Share;
use varde_core::statistics::ranks::rank_intervals;
use varde_core::statistics::shrinkage::Estimate;
use varde_core::statistics::trend::{Year, trend};
use varde_core::store::Store;

const SCHOOLS: usize = 2500;

fn main() {
    divan::main();
}

fn now() -> Timestamp {
    Timestamp::from_unix(1_795_363_200).unwrap()
}

/// One year of the country in one subject.
fn file(folder: &Path, year: i32) -> PathBuf {
    let path = folder.join(format!("{year}.csv"));
    let mut text = String::from("Organisasjonsnummer;EnhetNavn");
    for subject in ["Lesing", "Regning", "Engelsk"] {
        for part in ["Skalapoeng", "Usikkerhet", "Antall elever deltatt"] {
            text.push_str(&format!(
                ";{year}-{:02}.{subject}.5. årstrinn.Alle eierformer.Alle kjønn.{part}",
                (year + 1) % 100
            ));
        }
    }
    text.push_str("\nI;Hele landet;50;0,1;56 155;50;0,1;56 155;50;0,1;56 155");
    for school in 0..SCHOOLS {
        let cells = format!(";{};2,8;{}", 40 + school % 20, 10 + school % 80).repeat(3);
        text.push_str(&format!("\n{};Skole {school}{cells}", 900_000_000 + school));
    }
    std::fs::write(&path, text + "\n").unwrap();
    path
}

fn import(store: &mut Store, files: &[PathBuf]) {
    let go_on = &mut |_: varde_core::import::Progress<'_>| ControlFlow::Continue(());
    let batch = Batch::read(files, varde_core::indicator::catalogue(), go_on).unwrap();
    batch.commit(store, now(), Language::Nb, go_on).unwrap();
}

/// Three years in a store.
fn full() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(&folder.path().join("store"), now()).unwrap();
    let files: Vec<_> = (2023..2026).map(|year| file(folder.path(), year)).collect();
    import(&mut store, &files);
    (folder, store)
}

#[divan::bench(sample_count = 20)]
fn import_one_year(bencher: divan::Bencher<'_, '_>) {
    let folder = tempfile::tempdir().unwrap();
    let files = [file(folder.path(), 2025)];
    bencher
        .with_inputs(|| {
            let place = tempfile::tempdir().unwrap();
            let store = Store::open(place.path(), now()).unwrap();
            (place, store)
        })
        .bench_refs(|(_, store)| import(store, &files));
}

#[divan::bench]
fn overview(bencher: divan::Bencher<'_, '_>) {
    let (_folder, store) = full();
    let code = "900000700".parse().unwrap();
    bencher.bench_local(|| Overview::read(&store, &code, Language::Nb).unwrap().unwrap());
}

#[divan::bench]
fn development(bencher: divan::Bencher<'_, '_>) {
    let (_folder, store) = full();
    let code = "900000700".parse().unwrap();
    bencher.bench_local(|| Development::read(&store, &code, None, &Default::default(), Language::Nb).unwrap().unwrap());
}

#[divan::bench]
fn find_a_school(bencher: divan::Bencher<'_, '_>) {
    let (_folder, store) = full();
    bencher.bench_local(|| school::find(&store.units().unwrap(), "skole 12", 20));
}

/// Five years of a large school: about as long as the exact test may take.
#[divan::bench]
fn exact_trend(bencher: divan::Bencher<'_, '_>) {
    let share = Share::new(37, 75).unwrap();
    let years: Vec<_> = (2020..2025).map(|year| Year { year, share }).collect();
    bencher.bench_local(|| trend(&years).unwrap().exact.unwrap());
}

/// The schools of a large kommune.
#[divan::bench]
fn ranks_of_forty_schools(bencher: divan::Bencher<'_, '_>) {
    let school = |i: u32| Estimate::new(45.0 + f64::from(i % 11), 100.0 / f64::from(8 + i)).unwrap();
    let schools: Vec<_> = (0..40).map(school).collect();
    bencher.bench_local(|| rank_intervals(&schools, Confidence::P95));
}
