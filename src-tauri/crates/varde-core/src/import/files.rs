//! Finding the files that somebody means, and reading each once, beside each other.

use std::fs::File;
use std::io::Read;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc;

use super::kept::KeptSheet;
use super::path::Given;
use super::problem::{OtherKind, Problem};
use super::run::{Progress, Stage, Watch};
use super::sheet::{self, Own};
use super::table::{ResultTable, Step};
use super::text::Decoded;
use super::{detect, json, labels, skoleporten, ssb, text, wide};
use crate::indicator::Catalogue;
use crate::store::{Result, StoreError};

/// Larger files are refused: the whole country over three years is 3 MB.
const MOST_BYTES: u64 = 64 << 20;

/// A file, and what came of reading it.
#[derive(Debug)]
pub(super) struct ReadFile {
    pub path: PathBuf,
    pub name: String,
    /// When Statistikkbanken made it, as its name says: `YYYYMMDDHHMM`.
    pub exported: Option<u64>,
    pub encoding: String,
    /// What people keep themselves, and have to say what it is.
    pub sheet: Option<KeptSheet>,
    /// What the sheet holds by its mapping, where it is one.
    pub outcome: std::result::Result<ResultTable, Problem>,
}

impl ReadFile {
    /// By what people have said of it.
    pub fn read_again(&mut self, catalogue: &Catalogue, given: Given) {
        let size = self.path.metadata().map_or(0, |m| m.len());
        let read = read_file(&self.path, size, catalogue, given, &mut |_| ControlFlow::Continue(()));
        if let Some(ReadPart { encoding, outcome, .. }) = read.into_iter().next() {
            // Nothing stops it, so that it has an outcome.
            (self.encoding, self.outcome) = (encoding, outcome.map_err(|problem| problem.unwrap_or(Problem::NoRows)));
        }
    }

    /// Reads the sheet by its mapping as it now is.
    pub fn apply_mapping(&mut self, catalogue: &Catalogue, own: &Own) {
        if let Some(sheet) = &self.sheet {
            self.outcome = Ok(sheet.table("", catalogue, own));
        }
    }
}

/// Tables in a folder and in its folders; links are not followed, so it ends.
pub(super) fn collect(path: &Path, depth: u32, found: &mut Vec<PathBuf>, passed_over: &mut u32) {
    if !path.is_dir() {
        found.push(path.to_owned());
        return;
    }
    let Ok(entries) = std::fs::read_dir(path) else {
        found.push(path.to_owned());
        return;
    };
    for entry in entries.flatten() {
        let inside = entry.path();
        let Ok(kind) = entry.file_type() else {
            continue;
        };
        let extension = inside.extension().map(|e| e.to_string_lossy().to_lowercase());
        if kind.is_dir() && depth < 8 {
            collect(&inside, depth + 1, found, passed_over);
        } else if kind.is_file() && extension.is_some_and(|e| TABLES.contains(&e.as_str())) && !is_lock(&inside) {
            found.push(inside);
        } else {
            *passed_over += 1;
        }
    }
}

const TABLES: [&str; 9] = ["csv", "tsv", "txt", "json", "xlsx", "xlsm", "xlsb", "xls", "ods"];

/// What Excel and LibreOffice lay beside a workbook that is open.
fn is_lock(path: &Path) -> bool {
    path.file_name().is_some_and(|name| {
        let name = name.to_string_lossy();
        name.starts_with("~$") || name.starts_with(".~lock")
    })
}

type Outcome = std::result::Result<ResultTable, Option<Problem>>;

/// Files are read beside each other; more readers than this wait for the disk.
const READERS: usize = 2;

/// Reads all files, each once, and tells `watch` of the bytes read so far on the calling thread.
pub(super) fn read_files(paths: &[PathBuf], catalogue: &Catalogue, watch: &mut Watch<'_>) -> Result<Vec<ReadFile>> {
    let sizes: Vec<u64> = paths.iter().map(|p| p.metadata().map_or(0, |m| m.len())).collect();
    let total = sizes.iter().sum();
    let (next, stop) = (AtomicUsize::new(0), AtomicBool::new(false));
    let (sender, receiver) = mpsc::channel::<(usize, Report)>();
    let reader = |sender: mpsc::Sender<(usize, Report)>| {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(path) = paths.get(index) else { return };
            let mut step = |done| {
                let _ = sender.send((index, Report::Read(done)));
                if stop.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            };
            let read = read_file(path, sizes[index], catalogue, Given::default(), &mut step);
            let _ = sender.send((index, Report::Done(read)));
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..READERS.min(paths.len()) {
            let sender = sender.clone();
            scope.spawn(|| reader(sender));
        }
        drop(sender);
        let mut read = vec![0; paths.len()];
        let mut files = Vec::with_capacity(paths.len());
        for (index, report) in receiver {
            let name = paths[index].file_name().map_or_else(String::new, |n| n.to_string_lossy().into_owned());
            read[index] = match &report {
                Report::Read(done) => sizes[index].min(*done),
                Report::Done(..) => sizes[index],
            };
            let progress = Progress { file: &name, stage: Stage::Reading, done: read.iter().sum(), total };
            if watch(progress).is_break() {
                stop.store(true, Ordering::Relaxed);
                next.store(paths.len(), Ordering::Relaxed);
                return Err(StoreError::Cancelled);
            }
            if let Report::Done(read) = report {
                files.extend(read.into_iter().map(|read| read.of(&paths[index], &name)));
            }
        }
        Ok(files)
    })
}

/// What a reader tells of a file.
enum Report {
    Read(u64),
    Done(Vec<ReadPart>),
}

/// What came of a file, or of one sheet of a workbook.
struct ReadPart {
    encoding: String,
    outcome: Outcome,
    sheet: Option<KeptSheet>,
    /// The sheet's name, where there are several.
    part: Option<String>,
}

impl ReadPart {
    fn plain(encoding: String, outcome: Outcome) -> Vec<Self> {
        vec![Self { encoding, outcome, sheet: None, part: None }]
    }

    fn of(self, path: &Path, name: &str) -> ReadFile {
        let Self { encoding, outcome, sheet, part } = self;
        ReadFile {
            exported: exported(name),
            path: path.to_owned(),
            name: part.map_or_else(|| name.to_owned(), |part| format!("{name} › {part}")),
            encoding,
            // Only a reader that was told to stop has no outcome.
            outcome: outcome.map_err(|problem| problem.unwrap_or(Problem::NoRows)),
            sheet,
        }
    }
}

/// The sheets of a workbook or a text, each on its own. Those without figures are left out, as long as any is left.
fn sheets(grids: Vec<sheet::Grid>, written: &str) -> Vec<ReadPart> {
    let several = grids.len() > 1;
    let mut sheets: Vec<KeptSheet> = grids.into_iter().map(KeptSheet::new).collect();
    let worth = |sheet: &KeptSheet| sheet.used && sheet.grid.refused.is_none() && sheet.has_results();
    if sheets.iter().any(worth) {
        sheets.iter_mut().for_each(|sheet| sheet.used = worth(sheet));
    } else if let Some(only) = sheets.iter().position(|sheet| sheet.grid.refused.is_none()) {
        sheets.iter_mut().enumerate().for_each(|(place, sheet)| sheet.used = place == only);
    }
    let read = sheets.into_iter().map(|sheet| {
        let part = several.then(|| sheet.grid.name.clone());
        match sheet.grid.refused.clone() {
            Some(problem) => ReadPart { encoding: written.to_owned(), outcome: Err(Some(problem)), sheet: None, part },
            None => ReadPart {
                encoding: written.to_owned(),
                outcome: Ok(sheet.table("", crate::indicator::catalogue(), &Own::default())),
                sheet: Some(sheet),
                part,
            },
        }
    });
    read.collect()
}

/// A table from the clipboard as a file of its own.
pub(super) fn read_pasted(text: &str, name: &str) -> Vec<ReadFile> {
    let read = match sheet::read_text(text) {
        Ok(grid) => sheets(vec![grid], ""),
        Err(problem) => ReadPart::plain(String::new(), Err(Some(problem))),
    };
    read.into_iter().map(|read| read.of(Path::new(""), name)).collect()
}

fn read_file(
    path: &Path,
    size: u64,
    catalogue: &Catalogue,
    given: Given,
    step: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> Vec<ReadPart> {
    let refuse = |problem| ReadPart::plain(String::new(), Err(Some(problem)));
    if size > MOST_BYTES {
        return refuse(Problem::TooLarge { megabytes: size >> 20 });
    }
    // Opening a pipe waits for somebody to write to it.
    if path.metadata().is_ok_and(|m| !m.is_file() && !m.is_dir()) {
        return refuse(Problem::NotAFile);
    }
    let bytes = match read_bytes(path) {
        Ok(bytes) => bytes,
        Err(e) => return refuse(unreadable(&e)),
    };
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return refuse(Problem::EmptyFile);
    }
    match detect::other_kind(bytes.get(..4096).unwrap_or(&bytes)) {
        Some(OtherKind::Excel) => return read_workbook(path, &bytes),
        Some(what) => return refuse(Problem::OtherKind { what }),
        None => {}
    }
    let decoded = text::decode(&bytes);
    let mut encoding = decoded.encoding.name().to_owned();
    if decoded.marked {
        encoding.push_str(" (BOM)");
    }
    let (length, text_length) = (bytes.len() as u64, decoded.text.len().max(1) as u64);
    drop(bytes);
    let mut step = |position: u64| step(position * length / text_length);
    let outcome = read_text(decoded, catalogue, given, &mut step);
    if let Ok(table) = &outcome {
        encoding = format!("{encoding}, {}", table.written);
    }
    let mut outcome = outcome;
    if let Ok(table) = &mut outcome
        && let levels = labels::unknown_levels(table, catalogue)
        && !levels.is_empty()
        && let Some(grids) = grids_of(path)
    {
        let known = ReadPart { encoding: encoding.clone(), outcome, sheet: None, part: None };
        let asked = grids.iter().map(|grid| labels::with_levels_only(grid, &levels, catalogue)).collect();
        return [known].into_iter().chain(sheets(asked, &encoding)).collect();
    }
    // A table that nobody publishes: people keep it themselves, or it has headings that nobody has seen.
    if let Err(Some(Problem::NotStatistikkbanken | Problem::NoKnownColumns)) = &outcome
        && let Some(grids) = grids_of(path)
    {
        return sheets(grids, &encoding);
    }
    ReadPart::plain(encoding, outcome)
}

/// The file once more, as people would look at it.
fn grids_of(path: &Path) -> Option<Vec<sheet::Grid>> {
    sheet::read_sheets(&read_bytes(path).ok()?).ok()
}

fn read_workbook(path: &Path, bytes: &[u8]) -> Vec<ReadPart> {
    let written = path.extension().map_or_else(String::new, |e| e.to_string_lossy().to_uppercase());
    match sheet::read_sheets(bytes) {
        Ok(grids) => sheets(grids, &written),
        Err(problem) => ReadPart::plain(written, Err(Some(problem))),
    }
}

/// By what stands in it: the name says nothing.
fn read_text(decoded: Decoded, catalogue: &Catalogue, given: Given, step: &mut Step<'_>) -> Outcome {
    if decoded.text.trim_start().starts_with(['{', '[']) {
        json::read(decoded, catalogue, step)
    } else if let Some(columns) = text::too_many_columns(&decoded.text) {
        Err(Some(Problem::TooManyColumns { columns }))
    } else if skoleporten::is_report(&decoded.text) {
        skoleporten::read(decoded, catalogue, step)
    } else if ssb::is_table(&decoded.text) {
        ssb::read_csv(decoded, catalogue, step)
    } else {
        wide::read(decoded, catalogue, given, step)
    }
}

/// Why the machine does not hand the file out; in its own words only where Varde has none.
fn unreadable(error: &std::io::Error) -> Problem {
    match error.kind() {
        std::io::ErrorKind::NotFound => Problem::NotThere,
        std::io::ErrorKind::PermissionDenied => Problem::NotAllowed,
        _ => {
            let text = error.to_string();
            let plain = text.split_once(" (os error").map_or(text.as_str(), |(plain, _)| plain);
            Problem::CannotBeRead { error: plain.to_owned() }
        }
    }
}

fn read_bytes(path: &Path) -> std::io::Result<Vec<u8>> {
    let file = File::open(path)?;
    let mut bytes = Vec::with_capacity(usize::try_from(file.metadata()?.len().min(MOST_BYTES)).unwrap_or(0) + 1);
    // A file that grows while it is read does not fill the memory.
    file.take(MOST_BYTES).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// `2025-26_20260218-1045_Nasjonale_proever_5._trinn.csv` was made on 18 February 2026 at 10:45.
fn exported(name: &str) -> Option<u64> {
    name.split('_').find_map(|part| {
        let (day, time) = part.split_once('-')?;
        let digits = |s: &str, length: usize| s.len() == length && s.bytes().all(|b| b.is_ascii_digit());
        (digits(day, 8) && digits(time, 4)).then(|| format!("{day}{time}").parse().ok()).flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_tells_when_it_was_exported() {
        let check = |name: &str, expected: Option<u64>| assert_eq!(exported(name), expected, "{name}");
        check("2025-26_20260218-1045_Nasjonale_proever_5._trinn.csv", Some(202_602_181_045));
        check("min kopi.csv", None);
        check("2025-26_lesing.csv", None);
    }
}
