//! Workbooks that are zip packages, looked through before a reader is let in.
//!
//! Sizes in a package's directory can lie, checksums are only compared when a part is read to its end, and readers of
//! XML wait for ends that a cut part does not have. So every part that is read is unpacked here first.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;
use zip::result::ZipError;

use super::builder::MOST_CELLS;
use super::problem::SheetProblem;
use crate::import::problem::{OtherKind, Problem};

/// All parts of one workbook together; a full grid is 80 MB.
const MOST_UNPACKED: u64 = 256 << 20;
/// Cell formats are the one part whose short lines become large in memory; Excel has at most 65,000 of them.
const MOST_STYLES: u64 = 16 << 20;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Xlsx,
    Xlsb,
    Ods,
}

type Archive<'b> = ZipArchive<Cursor<&'b [u8]>>;

/// Which workbook it is, when all of it can be read without harm.
pub(super) fn check(bytes: &[u8]) -> Result<Kind, Problem> {
    check_within(bytes, MOST_UNPACKED)
}

fn check_within(bytes: &[u8], most: u64) -> Result<Kind, Problem> {
    let mut archive = open(bytes)?;
    let has = |archive: &Archive<'_>, name: &str| archive.index_for_name(name).is_some();
    let kind = match () {
        () if has(&archive, "xl/workbook.bin") => Kind::Xlsb,
        () if has(&archive, "content.xml") => Kind::Ods,
        () if has(&archive, "[Content_Types].xml") => Kind::Xlsx,
        () => return Err(Problem::OtherKind { what: OtherKind::Zip }),
    };
    let mut room = most;
    for index in 0..archive.len() {
        let name = archive.name_for_index(index).and_then(Result::ok).unwrap_or_default().to_lowercase();
        let xml = name.ends_with(".xml") || name.ends_with(".rels");
        if !xml && !name.ends_with(".bin") {
            continue;
        }
        let most = if name.ends_with("styles.xml") { MOST_STYLES.min(room) } else { room };
        let part = unpack(&mut archive, index, most)?;
        room -= part.len() as u64;
        if xml && !is_whole(&part)? {
            return Err(SheetProblem::Damaged.into());
        }
    }
    Ok(kind)
}

/// One part as text; `None` when there is none.
pub(super) fn part(bytes: &[u8], name: &str) -> Result<Option<String>, Problem> {
    let mut archive = open(bytes)?;
    let Some(index) = archive.index_for_name(name) else { return Ok(None) };
    let part = unpack(&mut archive, index, MOST_UNPACKED)?;
    String::from_utf8(part).map(Some).map_err(|_| SheetProblem::Damaged.into())
}

fn open(bytes: &[u8]) -> Result<Archive<'_>, Problem> {
    ZipArchive::new(Cursor::new(bytes)).map_err(|_| SheetProblem::Damaged.into())
}

fn unpack(archive: &mut Archive<'_>, index: usize, most: u64) -> Result<Vec<u8>, Problem> {
    let entry = match archive.by_index(index) {
        Ok(entry) => entry,
        Err(ZipError::InvalidPassword) => return Err(SheetProblem::Password.into()),
        Err(_) => return Err(SheetProblem::Damaged.into()),
    };
    let too_large = || Problem::from(SheetProblem::Unpacked { megabytes: MOST_UNPACKED >> 20 });
    if entry.size() > most {
        return Err(too_large());
    }
    let mut part = Vec::new();
    match entry.take(most + 1).read_to_end(&mut part) {
        Ok(read) if read as u64 > most => Err(too_large()),
        Ok(_) => Ok(part),
        Err(_) => Err(SheetProblem::Damaged.into()),
    }
}

/// Every element is closed. A list of shared strings that promises too many is refused: readers make room for it.
fn is_whole(part: &[u8]) -> Result<bool, Problem> {
    let mut reader = Reader::from_reader(part);
    reader.config_mut().check_comments = false;
    let (mut buffer, mut depth) = (Vec::new(), 0usize);
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(start)) => {
                depth += 1;
                let promised = start.local_name().as_ref() == "sst";
                let count = start.attributes().flatten().find(|a| promised && a.key.as_ref() == "uniqueCount");
                if count.is_some_and(|a| a.value.parse::<usize>().is_ok_and(|count| count > MOST_CELLS)) {
                    return Err(SheetProblem::TooManyCells { most: MOST_CELLS as u64 }.into());
                }
            }
            Ok(Event::End(_)) => depth = depth.saturating_sub(1),
            Ok(Event::Eof) => return Ok(depth == 0),
            Ok(_) => {}
            Err(_) => return Ok(false),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    fn package(parts: &[(&str, &str)]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in parts {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn all_parts_together_stay_within_bounds() {
        let sheet = format!("<worksheet>{}</worksheet>", " ".repeat(1_000));
        let bytes = package(&[("[Content_Types].xml", "<Types/>"), ("xl/a.xml", &sheet), ("xl/b.xml", &sheet)]);
        let check =
            |most: u64, expected: Result<Kind, Problem>| assert_eq!(check_within(&bytes, most), expected, "{most}");
        check(3_000, Ok(Kind::Xlsx));
        check(2_000, Err(SheetProblem::Unpacked { megabytes: 256 }.into()));
        check(500, Err(SheetProblem::Unpacked { megabytes: 256 }.into()));
        // Pictures are never opened.
        let picture = package(&[("[Content_Types].xml", "<Types/>"), ("xl/media/a.png", &sheet)]);
        assert_eq!(check_within(&picture, 100), Ok(Kind::Xlsx));
    }

    #[test]
    fn a_size_that_lies_does_not_help() {
        let sheet = format!("<worksheet>{}</worksheet>", " ".repeat(100_000));
        let mut bytes = package(&[("[Content_Types].xml", "<Types/>"), ("xl/a.xml", &sheet)]);
        // The size stands before every name: in the part's own header, and in the directory.
        let size = u32::try_from(sheet.len()).unwrap().to_le_bytes();
        let places: Vec<usize> = (0..bytes.len() - 4).filter(|at| bytes[*at..*at + 4] == size).collect();
        assert!(!places.is_empty());
        places.into_iter().for_each(|at| bytes[at..at + 4].copy_from_slice(&20u32.to_le_bytes()));
        assert!(check_within(&bytes, 1_000).is_err());
    }

    #[test]
    fn parts_must_be_whole() {
        let check = |text: &str, expected: bool| assert_eq!(is_whole(text.as_bytes()).unwrap(), expected, "{text}");
        check("<a><b/><c>x</c></a>", true);
        check("<a><b></a>", false);
        check("<a><b/>", false);
        check("<a", false);
        check("", true);
        let strings = |count: &str| is_whole(format!("<sst uniqueCount=\"{count}\"></sst>").as_bytes());
        assert_eq!(strings("2000000"), Ok(true));
        assert!(strings("2000001").is_err());
    }
}
