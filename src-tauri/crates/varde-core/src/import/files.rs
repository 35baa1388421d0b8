//! Finding the files that somebody means, and reading each once, beside each other.

use std::fs::File;
use std::io::Read;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc;

use super::path::Given;
use super::problem::Problem;
use super::run::{Progress, Stage, Watch};
use super::table::{ResultTable, Step};
use super::text::Decoded;
use super::{detect, json, skoleporten, ssb, text, wide};
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
    pub outcome: std::result::Result<ResultTable, Problem>,
}

impl ReadFile {
    /// By what people have said of it.
    pub fn read_again(&mut self, catalogue: &Catalogue, given: Given) {
        let size = self.path.metadata().map_or(0, |m| m.len());
        let (encoding, outcome) = read_file(&self.path, size, catalogue, given, &mut |_| ControlFlow::Continue(()));
        // Nothing stops it, so that it has an outcome.
        (self.encoding, self.outcome) = (encoding, outcome.map_err(|problem| problem.unwrap_or(Problem::NoRows)));
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
        } else if kind.is_file() && matches!(extension.as_deref(), Some("csv" | "tsv" | "txt" | "json")) {
            found.push(inside);
        } else {
            *passed_over += 1;
        }
    }
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
            let (encoding, outcome) = read_file(path, sizes[index], catalogue, Given::default(), &mut step);
            let _ = sender.send((index, Report::Done(encoding, Box::new(outcome))));
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
            if let Report::Done(encoding, outcome) = report {
                // Only a reader that was told to stop has no outcome.
                let outcome = outcome.map_err(|problem| problem.unwrap_or(Problem::NoRows));
                let path = paths[index].clone();
                files.push(ReadFile { exported: exported(&name), path, encoding, outcome, name });
            }
        }
        Ok(files)
    })
}

/// What a reader tells of a file.
enum Report {
    Read(u64),
    Done(String, Box<Outcome>),
}

fn read_file(
    path: &Path,
    size: u64,
    catalogue: &Catalogue,
    given: Given,
    step: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> (String, Outcome) {
    let refuse = |problem| (String::new(), Err(Some(problem)));
    if size > MOST_BYTES {
        return refuse(Problem::TooLarge { megabytes: size >> 20 });
    }
    let bytes = match read_bytes(path) {
        Ok(bytes) => bytes,
        Err(e) => {
            return refuse(Problem::CannotBeRead { error: e.to_string() });
        }
    };
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return refuse(Problem::EmptyFile);
    }
    if let Some(what) = detect::other_kind(bytes.get(..4096).unwrap_or(&bytes)) {
        return refuse(Problem::OtherKind { what });
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
    (encoding, outcome)
}

/// By what stands in it: the name says nothing.
fn read_text(decoded: Decoded, catalogue: &Catalogue, given: Given, step: &mut Step<'_>) -> Outcome {
    if decoded.text.trim_start().starts_with(['{', '[']) {
        json::read(decoded, catalogue, step)
    } else if skoleporten::is_report(&decoded.text) {
        skoleporten::read(decoded, catalogue, step)
    } else if ssb::is_table(&decoded.text) {
        ssb::read_csv(decoded, catalogue, step)
    } else {
        wide::read(decoded, catalogue, given, step)
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
