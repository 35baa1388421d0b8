//! The real exports, read a second time by a reader that shares nothing with ours, and compared cell by cell.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::collections::BTreeMap;

use common::Bench;
use varde_core::observation::Status;
use varde_core::page::picture;

#[derive(Debug, PartialEq)]
struct Cells {
    value: Option<f64>,
    half_width: Option<f64>,
    n: Option<f64>,
    status: Status,
}

/// By hand: UTF-16LE, tabs, three columns a subject in the order of the heading.
fn independent(bytes: &[u8], found: &mut BTreeMap<(String, String, String), Cells>) {
    let units: Vec<u16> = bytes.chunks_exact(2).map(|b| u16::from_le_bytes([b[0], b[1]])).collect();
    let text = String::from_utf16(&units).unwrap();
    let mut lines = text.split('\n').skip(1);
    let heading: Vec<&str> = lines.next().unwrap().split('\t').collect();
    for line in lines.filter(|l| !l.is_empty()) {
        let fields: Vec<&str> = line.split('\t').collect();
        for column in (9..heading.len()).step_by(3) {
            let mut steps = heading[column].splitn(3, '.');
            let (period, subject) = (steps.next().unwrap(), steps.next().unwrap().to_lowercase());
            let grade = steps.next().unwrap().chars().next().unwrap();
            let cell = |i: usize| fields[column + i];
            let number = |i: usize| cell(i).replace(' ', "").replace(',', ".").parse::<f64>().ok();
            let status = match (cell(0), cell(2)) {
                ("*", _) => Status::Suppressed,
                ("", "0") => Status::NoneTookPart,
                ("", _) => Status::NotOffered,
                (starred, _) if starred.ends_with('*') => Status::Restricted,
                _ => Status::Ok,
            };
            let cells = Cells { value: number(0), half_width: number(1), n: number(2), status };
            let key = format!("np.{subject}.{grade}.skalapoeng");
            assert!(found.insert((fields[4].to_owned(), key, period.to_owned()), cells).is_none());
        }
    }
}

#[test]
fn no_cell_of_the_six_exports_differs() {
    let Some(folder) = common::real("no_cell_of_the_six_exports_differs", "data/udir-statistikkbanken") else { return };
    let mut bench = Bench::new();
    let report = bench.import(std::slice::from_ref(&folder));
    assert_eq!(report.files.iter().map(|f| f.problem_count).sum::<u32>(), 0);
    let mut expected = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        independent(&std::fs::read(entry.unwrap().path()).unwrap(), &mut expected);
    }
    assert_eq!(expected.len(), 35_985);
    let mut found = BTreeMap::new();
    for unit in bench.store.units().unwrap() {
        for indicator in varde_core::indicator::catalogue().indicators() {
            let points = picture::series(&bench.store, &unit.id.parse().unwrap(), indicator).unwrap().unwrap();
            for point in points {
                let cells = Cells {
                    value: point.value,
                    half_width: point.half_width,
                    n: point.n.map(f64::from),
                    status: point.status,
                };
                found.insert((unit.id.clone(), indicator.key.clone(), point.period.to_string()), cells);
            }
        }
    }
    assert_eq!(found.len(), expected.len());
    for (key, cells) in &expected {
        assert_eq!(found.get(key), Some(cells), "{key:?}");
    }
}
