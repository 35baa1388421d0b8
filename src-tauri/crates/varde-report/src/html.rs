//! A page as one HTML file that needs nothing beside it: no script, no address, its pictures inside.

use maud::{DOCTYPE, Markup, PreEscaped, html as markup};
use varde_chart::{Chart, ChartError, Draw, Drawing, Frame, Size, Style, Theme};
use varde_core::page::report::{Block, Report, Said};
use varde_core::page::table::Table;

use crate::fair_copy::fair_copy;
use crate::led_in;

const STYLE: &str = include_str!("../../../../assets/report/page.css");
/// Pixels of a chart; the file scales it to its column.
const SIZE: Size = Size { width: 760, height: 300 };
/// One series through the years says what it says in less, and a page for a meeting with three of them lies on one leaf.
const SERIES: Size = Size { height: 205, ..SIZE };

/// A chart as it stands on paper: black and greys.
///
/// # Errors
/// A chart that cannot be drawn.
pub fn on_paper(chart: &Drawing) -> Result<Chart, ChartError> {
    let size = if matches!(chart, Drawing::DotInterval(_)) { SERIES } else { SIZE };
    chart.draw(&Style { theme: Theme::Print, size, frame: Frame::Inline })
}

/// The page as a file. Whatever people have written in it is text and nothing else.
///
/// # Errors
/// A chart that cannot be drawn.
pub fn html(report: &Report) -> Result<String, ChartError> {
    let report = &fair_copy(report);
    let mut sections = Vec::new();
    for section in &report.sections {
        let blocks = section.blocks.iter().map(|piece| block(&piece.block)).collect::<Result<Vec<_>, _>>()?;
        sections.push(markup! {
            section aria-labelledby=(section.id) {
                h2 id=(section.id) { (section.heading) }
                @for block in blocks { (block) }
            }
        });
    }
    let page = markup! {
        (DOCTYPE)
        html lang=(report.language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (report.title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    header {
                        h1 { (report.title) }
                        p.lead { (report.date) ". " (report.lead) }
                        @if let Some(restricted) = &report.restricted { p.own { (restricted) } }
                    }
                    @for section in sections { (section) }
                }
                footer { @for line in report.footer.iter().filter(|line| !line.is_empty()) { p { (line) } } }
            }
        }
    };
    Ok(page.into_string())
}

fn block(block: &Block) -> Result<Markup, ChartError> {
    Ok(match block {
        Block::Text { text } => markup! { p { (text) } },
        Block::Note { text } => markup! { p.note { (text) } },
        Block::Said(Said { heading, text }) if heading.trim().is_empty() => markup! { p { (text) } },
        Block::Said(Said { heading, text }) => markup! { p { strong { (led_in(heading)) } " " (text) } },
        Block::Figure { title, finding, why, summary, chart } => {
            let drawn = chart.as_deref().map(on_paper).transpose()?;
            markup! {
                h3 { (title) }
                @if !finding.trim().is_empty() { p.finding { (finding) } }
                figure {
                    @if let Some(drawn) = drawn { div role="img" aria-label=(summary) { (PreEscaped(drawn.svg)) } }
                    figcaption { (why) }
                }
            }
        }
        Block::Table { table } => self::table(table),
        Block::Entry { title, status, lines } => markup! {
            div.entry {
                h3 { (title) span.status { (status) } }
                @if !lines.is_empty() {
                    dl { @for line in lines { div { dt { (line.heading) } dd { (line.text) } } } }
                }
            }
        },
        Block::List { items } => markup! { ol { @for item in items { li { (item) } } } },
        Block::Write { prompt, lines } => markup! {
            div.write { p { strong { (prompt) } } @for _ in 0..*lines { i {} } }
        },
    })
}

/// Letters of a word that a column of a table has room for.
const LONG: usize = 24;

fn table(table: &Table) -> Markup {
    let class = |at: usize, text: &str| {
        let number = table.columns.get(at).is_some_and(|column| column.numeric).then_some("number");
        let long = text.split_whitespace().any(|word| word.chars().count() > LONG).then_some("long");
        let both: Vec<&str> = number.into_iter().chain(long).collect();
        Some(both.join(" ")).filter(|class| !class.is_empty())
    };
    markup! {
        table {
            caption { (table.caption) }
            thead {
                tr {
                    @for (at, column) in table.columns.iter().enumerate() {
                        th scope="col" class=[class(at, &column.title)] { (firm(&column.title)) }
                    }
                }
            }
            tbody {
                @for row in &table.rows {
                    tr {
                        @for (at, cell) in row.iter().enumerate() {
                            @if at == 0 { th scope="row" class=[class(at, cell)] { (firm(cell)) } }
                            @else { td class=[class(at, cell)] { (firm(cell)) } }
                        }
                    }
                }
            }
        }
    }
}

/// Words of which years and ranges stay on one line: «2025–26».
fn firm(text: &str) -> Markup {
    let range = |word: &str| word.contains('–') && word.len() < LONG;
    if !text.split(' ').any(range) {
        return markup! { (text) };
    }
    markup! {
        @for (at, word) in text.split(' ').enumerate() {
            @if at > 0 { " " }
            @if range(word) { span.firm { (word) } } @else { (word) }
        }
    }
}
