//! Files that are cut, altered or made to harm: each gives a problem, none a panic.

use std::io::{Cursor, Read};

use proptest::prelude::*;
use varde_core::import::ProblemKind;
use varde_core::import::sheet::{SheetProblem, read_sheets};

use super::making::{MANIFEST, ODS, biff, cells, compound, ods, ods_of, package, record, xls, xlsb, xlsx};

const TABLE: [&str; 3] = ["Skole|Nivå 1|Nivå 2|Nivå 3|Andel", "Åsøy skole|8|15|8|25 %", "Haugen skole|5|6|7|33,3 %"];

fn all() -> [(&'static str, Vec<u8>); 4] {
    let rows = cells(&TABLE);
    [("xlsx", xlsx(&rows)), ("ods", ods(&rows)), ("xls", xls(&rows)), ("xlsb", xlsb(&rows))]
}

fn problem(bytes: &[u8]) -> Option<ProblemKind> {
    read_sheets(bytes).err()
}

#[test]
fn a_cut_workbook_is_told_to_be_damaged() {
    for (kind, bytes) in all() {
        assert!(read_sheets(&bytes).is_ok(), "{kind}");
        // Every length from the mark on; the end of a package is its directory.
        for length in (4..bytes.len()).step_by(bytes.len() / 150 + 1) {
            let found = problem(&bytes[..length]);
            let expected = Some(ProblemKind::from(SheetProblem::Damaged));
            assert!(kind == "xls" || found == expected, "{kind} cut at {length}: {found:?}");
        }
    }
}

/// What a package is made of.
fn parts(bytes: Vec<u8>) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let length = archive.len();
    let part = |index: usize| {
        let mut entry = archive.by_index(index).unwrap();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        (entry.name().unwrap().into_owned(), bytes)
    };
    (0..length).map(part).collect()
}

/// Packages with one part cut, so that the package itself is whole.
#[test]
fn a_part_that_does_not_end_is_told_to_be_damaged() {
    for (kind, bytes) in all().into_iter().filter(|(kind, _)| *kind != "xls") {
        let parts = parts(bytes);
        let mut refused = 0;
        for cut in 0..parts.len() {
            for share in 1..12 {
                let with_cut: Vec<(&str, &[u8])> = (parts.iter().enumerate())
                    .map(|(index, (name, bytes))| {
                        let end = if index == cut { bytes.len() * share / 12 } else { bytes.len() };
                        (name.as_str(), &bytes[..end])
                    })
                    .collect();
                refused += usize::from(read_sheets(&package(&with_cut)).is_err());
            }
        }
        assert!(refused > 10, "{kind}: {refused}");
    }
}

#[test]
fn locked_workbooks_are_told_apart() {
    let password = Some(ProblemKind::from(SheetProblem::Password));
    assert_eq!(problem(&compound("/EncryptedPackage", &[0; 5000])), password);
    let manifest = b"<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    assert_eq!(
        problem(&package(&[("mimetype", ODS), ("META-INF/manifest.xml", manifest), ("content.xml", b"<a/>")])),
        password
    );
    let mut stream = record(0x0809, &[0, 6, 5, 0, 0, 0, 0, 0]);
    stream.extend(record(0x002f, &[1, 0, 1, 0]));
    assert_eq!(problem(&compound("/Workbook", &stream)), password);
}

#[test]
fn what_would_fill_the_memory_is_refused() {
    let many = Some(ProblemKind::from(SheetProblem::TooManyCells { most: 2_000_000 }));
    let cell = r#"<table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell>"#;
    let row = format!(r#"<table:table-row table:number-rows-repeated="1048576">{cell}</table:table-row>"#);
    assert_eq!(problem(&ods_of(&format!("<table:table table:name=\"a\">{row}</table:table>"))), many);

    // A list that promises more shared texts than there is room for.
    let strings = br#"<sst uniqueCount="4000000000000"><si><t>x</t></si></sst>"#;
    assert_eq!(problem(&package(&[("[Content_Types].xml", b"<Types/>"), ("xl/sharedStrings.xml", strings)])), many);

    // Two cells in the corners of a sheet of Excel 97–2003, and a size that is none.
    let stream = biff(&cells(&["x"]));
    let size = stream.windows(4).position(|w| w == [0x00, 0x02, 14, 0]).unwrap() + 4;
    let mut vast = stream.clone();
    vast[size..size + 14].fill(0xff);
    assert!(read_sheets(&compound("/Workbook", &vast)).is_ok());
    let mut corners = stream;
    corners.truncate(corners.len() - 4);
    corners.extend(record(0x0203, &[&[0xff, 0xff, 0xff, 0x00, 0, 0][..], &1f64.to_le_bytes()].concat()));
    corners.extend(record(0x000a, &[]));
    assert_eq!(problem(&compound("/Workbook", &corners)), many);
}

#[test]
fn chains_that_go_in_circles_end() {
    let bytes = xls(&cells(&TABLE));
    // The table of what follows what begins behind the header, or wherever the header says.
    let table = 512 * (1 + u32::from_le_bytes(bytes[76..80].try_into().unwrap()) as usize);
    for sector in 0..8 {
        for next in 0..8u32 {
            let mut circle = bytes.clone();
            circle[table + 4 * sector..table + 4 * sector + 4].copy_from_slice(&next.to_le_bytes());
            let _ = read_sheets(&circle);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_altered_bit_makes_it_panic(kind in 0usize..4, flips in proptest::collection::vec((any::<prop::sample::Index>(), 0u8..8), 1..4)) {
        thread_local!(static FILES: [(&'static str, Vec<u8>); 4] = all());
        let mut bytes = FILES.with(|files| files[kind].1.clone());
        for (place, bit) in flips {
            let place = place.index(bytes.len());
            bytes[place] ^= 1 << bit;
        }
        let _ = read_sheets(&bytes);
    }

    #[test]
    fn no_altered_record_makes_it_panic(flips in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        let mut stream = biff(&cells(&TABLE));
        for (place, byte) in flips {
            let place = place.index(stream.len());
            stream[place] = byte;
        }
        let _ = read_sheets(&compound("/Workbook", &stream));
    }

    #[test]
    fn no_altered_part_makes_it_panic(
        kind in prop::sample::select(vec![0usize, 1, 3]),
        part in any::<prop::sample::Index>(),
        flips in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
    ) {
        thread_local!(static PARTS: [Vec<(String, Vec<u8>)>; 4] = all().map(|(kind, bytes)| if kind == "xls" { Vec::new() } else { parts(bytes) }));
        let mut parts = PARTS.with(|all| all[kind].clone());
        let part = part.index(parts.len());
        for (place, byte) in flips {
            let place = place.index(parts[part].1.len());
            parts[part].1[place] = byte;
        }
        let _ = read_sheets(&package(&parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect::<Vec<_>>()));
    }

    #[test]
    fn no_bytes_make_it_panic(start in 0usize..4, bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let marks: [&[u8]; 4] = [b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"<?xml"];
        let _ = read_sheets(&[marks[start], &bytes].concat());
        let _ = read_sheets(&package(&[("mimetype", ODS), ("META-INF/manifest.xml", MANIFEST), ("content.xml", &bytes)]));
    }
}
