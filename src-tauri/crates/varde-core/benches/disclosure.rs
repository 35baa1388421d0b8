//! What somebody waits for before an export goes out: hiding small groups in a kommune and in a county, and the audit.
//!
//! `cargo bench -p varde-core --bench disclosure`.
#![allow(clippy::unwrap_used)]

use varde_core::disclosure::{Cell, Dimension, Group, Relation, Release, Rule, audit, judge, protect, table};

fn main() {
    divan::main();
}

type Key = Vec<usize>;

/// Counts that look like those of schools: most small, some large, always the same.
fn pupils(places: &[usize]) -> u32 {
    let mut mixed = 0x9e37_79b9_7f4a_7c15_u64;
    for &place in places {
        mixed = (mixed ^ place as u64).wrapping_mul(0xff51_afd7_ed55_8ccd).rotate_left(29);
    }
    let base = mixed % 13;
    u32::try_from(base * base / 6 + mixed / 13 % 4).unwrap()
}

/// A table of `sizes`, the first dimension being schools in kommuner where `kommuner` is not 0.
fn page(kommuner: usize, sizes: &[usize], year: usize) -> Release<Key> {
    let schools = sizes[0];
    let parents: Vec<usize> = (0..kommuner).map(|_| 0).chain((0..schools).map(|s| 1 + s % kommuner.max(1))).collect();
    let mut dimensions: Vec<Dimension> = sizes.iter().map(|&n| Dimension::flat(n)).collect();
    if kommuner > 0 {
        dimensions[0] = Dimension::tree(&parents).unwrap();
    }
    let inside = |dimension: usize, place: usize| -> Vec<usize> {
        let n = sizes[dimension];
        match (dimension, kommuner, place) {
            (_, _, 0) => (0..n).collect(),
            (0, 1.., place) if place <= kommuner => (0..n).filter(|s| 1 + s % kommuner == place).collect(),
            (0, 1.., place) => vec![place - kommuner - 1],
            _ => vec![place - 1],
        }
    };
    let mut release = table(&dimensions, |places| {
        let parts = places.iter().enumerate().map(|(dimension, &place)| inside(dimension, place));
        let all = parts.fold(vec![vec![year]], |before, parts| {
            before.iter().flat_map(|b| parts.iter().map(|&p| b.iter().copied().chain([p]).collect())).collect()
        });
        let key = [year].into_iter().chain(places.iter().copied()).collect();
        (key, Cell::count(all.iter().map(|places| pupils(places)).sum()))
    });
    Rule::ELEVUNDERSOKELSEN.apply(&mut release);
    release
}

/// Ten schools, three trinn, five levels, three years.
fn kommune() -> Release<Key> {
    let mut all = Release::new();
    for year in 0..3 {
        all.join(page(0, &[10, 3, 5], year));
    }
    all
}

/// 300 schools in 20 kommuner, three levels.
fn county() -> Release<Key> {
    page(20, &[300, 3], 0)
}

/// 300 schools in 20 kommuner: the count and the mean of each, in whole scale points.
fn means() -> Release<Key> {
    let mut release = page(20, &[300], 0);
    let keys: Vec<Key> = release.cells().map(|(key, _)| key.clone()).collect();
    let mean_of = |key: &Key| [1].into_iter().chain(key[1..].iter().copied()).collect::<Key>();
    let own = |school: usize| 40 + school * 7 % 20;
    for key in &keys {
        let schools: Vec<usize> = match key[1] {
            0 => (0..300).collect(),
            place if place <= 20 => (0..300).filter(|s| 1 + s % 20 == place).collect(),
            place => vec![place - 21],
        };
        let (n, points) = schools.iter().fold((0, 0), |(n, points), &school| {
            let pupils = pupils(&[0, school]) as usize;
            (n + pupils, points + pupils * own(school))
        });
        release.put(mean_of(key), Cell::figure((points as f64 / n.max(1) as f64).round(), 0.5, 20.0, 80.0));
    }
    let group = |place: usize| Group { mean: vec![1, place], count: vec![0, place] };
    release.relate(Relation::Mean { whole: group(0), parts: (1..=20).map(group).collect() });
    for kommune in 1..=20 {
        let parts = (0..300).filter(|s| 1 + s % 20 == kommune).map(|s| group(s + 21)).collect();
        release.relate(Relation::Mean { whole: group(kommune), parts });
    }
    Rule::ELEVUNDERSOKELSEN.apply(&mut release);
    release
}

fn pages() -> [(&'static str, Release<Key>); 3] {
    [("kommune", kommune()), ("county", county()), ("means", means())]
}

const PAGES: [&str; 3] = ["kommune", "county", "means"];

fn of(name: &str) -> Release<Key> {
    pages().into_iter().find(|(own, _)| *own == name).map(|(_, page)| page).unwrap()
}

#[divan::bench(args = PAGES, sample_count = 5, sample_size = 1)]
fn hide_what_it_takes(bencher: divan::Bencher<'_, '_>, name: &str) {
    let page = of(name);
    let protected = protect(&page, &[]).unwrap();
    eprintln!("{name}: {} cells, {} hidden to protect others", page.cells().count(), protected.hidden.len());
    bencher.bench_local(|| protect(&page, &[]).unwrap());
}

#[divan::bench(args = PAGES, sample_count = 5, sample_size = 1)]
fn let_out(bencher: divan::Bencher<'_, '_>, name: &str) {
    let page = protect(&of(name), &[]).unwrap().release;
    bencher.bench_local(|| assert_eq!(judge(&page, &[]).unwrap().leaks, vec![]));
}

#[divan::bench(args = PAGES, sample_count = 3, sample_size = 1)]
fn audit_every_hidden_cell(bencher: divan::Bencher<'_, '_>, name: &str) {
    let page = protect(&of(name), &[]).unwrap().release;
    eprintln!("{name}: {} hidden cells", audit(&page, &[]).unwrap().len());
    bencher.bench_local(|| audit(&page, &[]).unwrap());
}

/// The table as it came, with its leaks named.
#[divan::bench(args = PAGES, sample_count = 3, sample_size = 1)]
fn stop(bencher: divan::Bencher<'_, '_>, name: &str) {
    let page = of(name);
    eprintln!("{name}: {} leaks", judge(&page, &[]).unwrap().leaks.len());
    bencher.bench_local(|| judge(&page, &[]).unwrap());
}
