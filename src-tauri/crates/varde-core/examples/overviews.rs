//! How long a reader waits for the overview of a unit in a store as it lies: every unit of it, one after the other, in one
//! process that has read a few of them before.
//!
//! `cargo run --release -p varde-core --example overviews -- FOLDER`, where FOLDER is a store, such as the one that
//! `benches/growth.py --keep` leaves.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::path::Path;
use std::time::{Duration, Instant};

use varde_core::clock::Timestamp;
use varde_core::language::Language;
use varde_core::page::overview::Overview;
use varde_core::school::UnitCode;
use varde_core::store::Store;

fn main() {
    let folder = std::env::args().nth(1).unwrap_or_else(|| ".".to_owned());
    let store = Store::open(Path::new(&folder), Timestamp::from_system(std::time::SystemTime::now())).unwrap();
    let units: Vec<UnitCode> = store.units().unwrap().iter().map(|unit| unit.id.parse().unwrap()).collect();
    for code in units.iter().take(10) {
        Overview::read(&store, code, Language::Nb).unwrap();
    }
    let (mut times, mut cards) = (Vec::with_capacity(units.len()), 0);
    // From all over the store, as nobody opens schools in the order of their numbers.
    for place in (0..units.len()).map(|number| number * 1117 % units.len()) {
        let started = Instant::now();
        let page = Overview::read(&store, &units[place], Language::Nb).unwrap().unwrap();
        times.push(started.elapsed());
        cards += page.cards.len();
    }
    times.sort_unstable();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    let ms = |time: Duration| time.as_secs_f64() * 1000.0;
    let counts = store.check().unwrap().counts;
    println!("{counts:?}, {} overviews with {cards} charts", times.len());
    println!("p50 {:.2} ms, p99 {:.2} ms, slowest {:.2} ms", ms(at(0.5)), ms(at(0.99)), ms(at(1.0)));
}
