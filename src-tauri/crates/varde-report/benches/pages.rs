//! How long a page takes as each kind of file. One page to PDF, warm, is to take 25 ms.

use divan::Bencher;
use varde_core::clock::Timestamp;
use varde_core::example;
use varde_core::language::Language;
use varde_core::page::report::Report;
use varde_core::store::Store;
use varde_report::Format;

fn main() {
    divan::main();
}

/// The example school's page for the dialogmøte, with everything that a page can have.
fn page() -> Option<Report> {
    let folder = tempfile::tempdir().ok()?;
    let now = Timestamp::parse("2026-11-27T10:00:00Z")?;
    let mut store = Store::open(folder.path(), now).ok()?;
    example::load(&mut store, now, Language::Nb).ok()?;
    Report::dialogue(&store, &"999000055".parse().ok()?, now, Language::Nb).ok()?
}

/// The same page again: what the compiler remembers of it is all that changes nothing.
#[divan::bench(args = Format::ALL)]
fn again(bencher: Bencher<'_, '_>, format: Format) {
    let page = page();
    bencher.bench(|| page.as_ref().and_then(|page| format.write(page).ok()).map(|file| file.len()));
}

/// Another page each time, as when every school has its own: the program is warm, the page is new.
#[divan::bench(args = Format::ALL)]
fn another(bencher: Bencher<'_, '_>, format: Format) {
    let page = page();
    let mut nth = 0;
    let next = || {
        nth += 1;
        page.clone().map(|mut page| {
            page.title = format!("{} {nth}", page.title);
            page.lead = format!("{} {nth}", page.lead);
            page
        })
    };
    bencher
        .with_inputs(next)
        .bench_local_values(|page| page.as_ref().and_then(|page| format.write(page).ok()).map(|file| file.len()));
}
