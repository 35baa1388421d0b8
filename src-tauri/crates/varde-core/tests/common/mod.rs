//! Small files in Statistikkbanken's format, and a store to put them in.
#![allow(dead_code, clippy::unwrap_used, clippy::panic)]

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use varde_core::clock::Timestamp;
use varde_core::import::{Batch, ImportPreview, ImportReport};
use varde_core::language::Language;
use varde_core::observation::Point;
use varde_core::page::chart::{DotInterval, Drawing};
use varde_core::page::development::Development;
use varde_core::page::picture;
use varde_core::page::report::{Block, Report};
use varde_core::store::Store;

pub fn now() -> Timestamp {
    Timestamp::parse("2026-11-22T16:00:00Z").unwrap()
}

pub fn later(hours: i64) -> Timestamp {
    Timestamp::from_unix(now().unix() + hours * 3600).unwrap()
}

/// A school's row: code, then the three cells.
pub type Row<'a> = (&'a str, [&'a str; 3]);

/// The heading and rows of a file about reading in 5. trinn, as lines of fields.
pub fn reading(year: &str, rows: &[Row<'_>]) -> Vec<Vec<String>> {
    let parts = ["Skalapoeng", "Usikkerhet", "Antall elever deltatt"];
    let paths = parts.map(|p| format!("{year}.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.{p}"));
    let rows: Vec<(&str, &[&str])> = rows.iter().map(|(code, cells)| (*code, cells.as_slice())).collect();
    wide(paths, &rows)
}

/// The heading and rows of a wide file with these columns, as lines of fields.
pub fn wide(paths: impl IntoIterator<Item = String>, rows: &[(&str, &[&str])]) -> Vec<Vec<String>> {
    let fixed = [
        "EnhetNivaa",
        "Nasjonaltkode",
        "Fylkekode",
        "Kommunekode",
        "Organisasjonsnummer",
        "Nasjonalt",
        "Fylke",
        "Kommune",
        "EnhetNavn",
    ];
    let mut lines = vec![fixed.map(String::from).into_iter().chain(paths).collect::<Vec<_>>()];
    for (code, cells) in rows {
        let (level, fylke, kommune, name) = match code.len() {
            1 => ("1", "00", "0000", "Alle skoler"),
            2 => ("2", *code, "0000", "Alle skoler"),
            4 => ("3", "99", *code, "Alle skoler"),
            _ => ("4", "99", "9901", "Åsøy skole "),
        };
        let line = [level, "I", fylke, kommune, code, "Hele landet", "Eksempelfylket", "Vardehaug", name];
        lines.push(line.iter().chain(*cells).map(|s| (*s).to_owned()).collect());
    }
    lines
}

pub fn joined(lines: &[Vec<String>], delimiter: &str, end: &str) -> String {
    lines.iter().map(|fields| fields.join(delimiter) + end).collect()
}

pub fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// As Statistikkbanken writes it: UTF-16LE without a mark, `sep=`, tabs, LF.
pub fn as_udir(lines: &[Vec<String>]) -> Vec<u8> {
    utf16(&format!("sep=\t\n{}", joined(lines, "\t", "\n")))
}

/// A store of its own, and files beside it.
pub struct Bench {
    pub folder: TempDir,
    pub store: Store,
}

impl Bench {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("store"), now()).unwrap();
        Self { folder, store }
    }

    pub fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    pub fn preview(&self, paths: &[PathBuf]) -> ImportPreview {
        read(paths).preview(&self.store, Language::Nb, &mut |_| ControlFlow::Continue(())).unwrap()
    }

    pub fn import(&mut self, paths: &[PathBuf]) -> ImportReport {
        let go_on = &mut |_: varde_core::import::Progress<'_>| ControlFlow::Continue(());
        read(paths).commit(&mut self.store, now(), Language::Nb, go_on).unwrap().value
    }

    /// Imports one file with these rows.
    pub fn put(&mut self, name: &str, year: &str, rows: &[Row<'_>]) -> ImportReport {
        let path = self.file(name, &as_udir(&reading(year, rows)));
        self.import(&[path])
    }

    pub fn series(&self, code: &str) -> Vec<Point> {
        let indicator = varde_core::indicator::catalogue().indicator("np.lesing.5.skalapoeng").unwrap();
        picture::series(&self.store, &code.parse().unwrap(), indicator).unwrap().unwrap_or_default()
    }
}

/// The chart of a page that draws dots and intervals.
pub fn dots(page: &Development) -> &DotInterval {
    match &page.chart {
        Drawing::DotInterval(chart) => chart,
        other => panic!("{other:?}"),
    }
}

pub fn read(paths: &[PathBuf]) -> Batch {
    Batch::read(paths, varde_core::indicator::catalogue(), &mut |_| ControlFlow::Continue(())).unwrap()
}

/// Everything that a store holds but its history, as text: two stores with the same text are equal.
pub fn contents(folder: &Path) -> String {
    let connection = rusqlite::Connection::open(folder.join("varde.db")).unwrap();
    let mut text = String::new();
    for table in
        ["unit", "unit_year", "series", "source", "source_problem", "observation", "own_indicator", "thread_item"]
    {
        let mut statement = connection.prepare(&format!("SELECT * FROM {table} ORDER BY 1")).unwrap();
        let width = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let fields = (0..width).map(|i| format!("{:?}", row.get_ref(i).unwrap()));
            text.push_str(&format!("{table}: {}\n", fields.collect::<Vec<_>>().join(" | ")));
        }
    }
    text
}

/// The real files beside the project, or `None` with a line that says which test was left out.
pub fn real(name: &str, below: &str) -> Option<PathBuf> {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared").join(below);
    if shared.exists() {
        return Some(shared);
    }
    eprintln!("left out: {name}: ../shared/{below} is not here");
    None
}

/// The page as somebody would read it aloud.
pub fn told(page: &Report) -> String {
    let mut lines = vec![page.title.clone(), format!("{}. {}", page.date, page.lead)];
    lines.extend(page.restricted.clone());
    for section in &page.sections {
        lines.push(format!("\n== {} ({})", section.heading, section.id));
        for piece in &section.blocks {
            lines.extend(match &piece.block {
                Block::Text { text } => vec![text.clone()],
                Block::Note { text } => vec![format!("({text})")],
                Block::Said(said) => vec![format!("{} {}", said.heading, said.text)],
                Block::Figure { title, finding, why, summary, .. } => {
                    vec![format!("[{title}] {finding} {why}"), format!("  alt: {summary}")]
                }
                Block::Table { table } => {
                    let head: Vec<&str> = table.columns.iter().map(|c| c.title.as_str()).collect();
                    let rows = table.rows.iter().map(|row| row.join(" | "));
                    [table.caption.clone(), head.join(" | ")].into_iter().chain(rows).collect()
                }
                Block::Entry { title, status, lines } => {
                    let lines = lines.iter().map(|line| format!("  {}: {}", line.heading, line.text));
                    [format!("* {title} ({status})")].into_iter().chain(lines).collect()
                }
                Block::List { items } => items.iter().map(|item| format!("- {item}")).collect(),
                Block::Write { prompt, lines } => vec![format!("{prompt} {}", "_".repeat(usize::from(*lines)))],
            });
        }
    }
    lines.push(String::new());
    lines.extend(page.footer.clone());
    lines.join("\n")
}
