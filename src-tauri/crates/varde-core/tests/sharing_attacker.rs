//! Somebody who keeps everything that one kommune ever gives out, and computes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::collections::BTreeMap;

use common::{Bench, as_udir, now, wide};
use varde_core::language::Language;
use varde_core::observation::{Point, Status};
use varde_core::page::picture;
use varde_core::sharing::{Asked, Audience, Shared, share};
use varde_core::store::{Result, Store};

const YEAR: &str = "2025-26";
const KOMMUNE: &str = "9901";
const SCHOOLS: [&str; 4] = ["999000011", "999000022", "999000033", "999000044"];

/// Pupils of each school on three levels; the kommune is their sum. All of it is the kommune's own.
fn kommune(schools: [[u32; 3]; 4]) -> Bench {
    let mut bench = Bench::new();
    let levels = ["Mestringsnivå 1", "Mestringsnivå 2", "Mestringsnivå 3", "Antall elever deltatt"];
    let paths = levels.iter().map(|p| format!("{YEAR}.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.{p}"));
    let sum: [u32; 3] = [0, 1, 2].map(|level| schools.iter().map(|s| s[level]).sum());
    let cells = |pupils: &[u32; 3]| {
        let n: u32 = pupils.iter().sum();
        let share = |x: &u32| format!("{:.1}", f64::from(*x) / f64::from(n) * 100.0).replace('.', ",");
        pupils.iter().map(share).chain([n.to_string()]).collect::<Vec<_>>()
    };
    let rows: Vec<(&str, Vec<String>)> =
        SCHOOLS.iter().copied().zip(schools.iter().map(cells)).chain([(KOMMUNE, cells(&sum))]).collect();
    let borrowed: Vec<(&str, Vec<&str>)> =
        rows.iter().map(|(unit, cells)| (*unit, cells.iter().map(String::as_str).collect())).collect();
    let rows: Vec<(&str, &[&str])> = borrowed.iter().map(|(unit, cells)| (*unit, cells.as_slice())).collect();
    let file = bench.file("a.csv", &as_udir(&wide(paths, &rows)));
    bench.import(&[file]);
    let connection = rusqlite::Connection::open(bench.store.folder().join("varde.db")).unwrap();
    connection.execute("UPDATE source SET kind = 'sheet'", []).unwrap();
    bench
}

/// What a reader has: pupils on each level and in all, by unit; `None` where it was never shown.
type Known = BTreeMap<(String, usize), u32>;

fn read(store: &Store, units: &[&str], levels: &[usize]) -> Result<Vec<(String, usize, Vec<Point>)>> {
    let catalogue = store.catalogue()?;
    let mut page = Vec::new();
    for unit in units {
        for level in levels {
            let indicator = catalogue.indicator(&format!("np.lesing.5.mestring.{level}")).unwrap();
            let points = picture::series(store, &unit.parse().unwrap(), indicator)?.unwrap_or_default();
            page.push(((*unit).to_owned(), *level, points));
        }
    }
    Ok(page)
}

/// Takes everything that the kommune lets out.
fn listen(bench: &mut Bench, known: &mut Known, units: &[&str], levels: &[usize], repair: bool) -> bool {
    let asked = Asked { what: "en side", audience: Audience::Others, repair, language: Language::Nb };
    let shared = share(&bench.store, &asked, |store| read(store, units, levels)).unwrap();
    let Shared::Ready(ready) = shared else { return false };
    ready.write_down(&mut bench.store, now()).unwrap();
    for (unit, level, points) in &ready.page {
        for point in points.iter().filter(|p| p.status == Status::Ok) {
            known.extend(point.count.map(|count| ((unit.clone(), *level), count)));
            known.extend(point.n.map(|n| ((unit.clone(), 0), n)));
        }
    }
    true
}

/// All that follows by adding and taking away, again and again: level 0 is all pupils of a unit.
fn deduce(known: &mut Known) {
    let mut sums: Vec<Vec<(String, usize)>> = Vec::new();
    for unit in SCHOOLS.iter().chain([&KOMMUNE]) {
        sums.push((0..=3).map(|level| ((*unit).to_owned(), level)).collect());
    }
    for level in 0..=3 {
        sums.push([&KOMMUNE].into_iter().chain(&SCHOOLS).map(|unit| ((*unit).to_owned(), level)).collect());
    }
    loop {
        let before = known.len();
        for sum in &sums {
            let missing: Vec<_> = sum.iter().filter(|cell| !known.contains_key(*cell)).cloned().collect();
            let [missing] = missing.as_slice() else { continue };
            let parts: u32 = sum[1..].iter().filter_map(|cell| known.get(cell)).sum();
            let value = if *missing == sum[0] { parts } else { known[&sum[0]] - parts };
            known.insert(missing.clone(), value);
        }
        if known.len() == before {
            return;
        }
    }
}

#[test]
fn nothing_that_is_hidden_can_be_worked_out_of_everything_that_was_ever_given_out() {
    // The second school is small, and in the first one two pupils are on the lowest level.
    let pupils = [[2, 30, 18], [3, 2, 2], [9, 25, 12], [6, 14, 21]];
    let everybody: Vec<&str> = SCHOOLS.iter().copied().chain([KOMMUNE]).collect();
    let pages: [(&[&str], &[usize]); 8] = [
        (&[KOMMUNE], &[1]),
        (&[SCHOOLS[0], SCHOOLS[2]], &[1, 2]),
        (&[SCHOOLS[3]], &[1, 2, 3]),
        (&[SCHOOLS[0]], &[2, 3]),
        (&[SCHOOLS[1]], &[1, 2, 3]),
        (&[SCHOOLS[2]], &[3]),
        (&everybody, &[1, 2, 3]),
        (&[KOMMUNE], &[1, 2, 3]),
    ];
    for repair in [false, true] {
        for first in 0..pages.len() {
            let mut bench = kommune(pupils);
            let mut known = Known::new();
            let mut out = 0;
            for (units, levels) in pages.iter().cycle().skip(first).take(pages.len()) {
                out += usize::from(listen(&mut bench, &mut known, units, levels, repair));
            }
            assert!(out >= 3 && known.len() >= 4, "nothing came out: {out}, {known:?}");
            deduce(&mut known);
            let secret = |unit: &str, level: usize| known.get(&(unit.to_owned(), level));
            for level in 0..=3 {
                assert_eq!(secret(SCHOOLS[1], level), None, "from page {first}, {repair}: {known:?}");
            }
            assert_eq!(secret(SCHOOLS[0], 1), None, "from page {first}, {repair}: {known:?}");
        }
    }
}

#[test]
fn the_attacker_of_this_test_finds_what_is_not_protected() {
    // Everything but the small school: its figures are the kommune's less the others'.
    let pupils = [[5, 27, 18], [3, 2, 2], [9, 25, 12], [6, 14, 21]];
    let bench = kommune(pupils);
    let mut known = Known::new();
    for (unit, level, points) in read(&bench.store, &[SCHOOLS[0], SCHOOLS[2], SCHOOLS[3], KOMMUNE], &[1, 2, 3]).unwrap()
    {
        known.insert((unit.clone(), level), points[0].count.unwrap());
        known.insert((unit, 0), points[0].n.unwrap());
    }
    deduce(&mut known);
    assert_eq!(known[&(SCHOOLS[1].to_owned(), 1)], 3);
    assert_eq!(known[&(SCHOOLS[1].to_owned(), 0)], 7);
}
