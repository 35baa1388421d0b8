//! OpenDocument sheets, read by ourselves: the library that reads Excel's workbooks forgets which cells are per cent
//! and which are merged, and makes as many cells as a repetition asks for.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::builder::{Builder, Room};
use super::grid::Grid;
use super::problem::SheetProblem;
use super::{numeral, package};
use crate::import::problem::Problem;

/// What a sheet can have.
const MOST_ROWS: u32 = 1 << 20;
const MOST_COLUMNS: u32 = 1 << 14;
/// Longer texts are cut by the grid anyway.
const LONGEST_TEXT: usize = 2_000;

pub(super) fn read(bytes: &[u8]) -> Result<Vec<Grid>, Problem> {
    let manifest = package::part(bytes, "META-INF/manifest.xml")?.unwrap_or_default();
    if manifest.contains("encryption-data") {
        return Err(SheetProblem::Password.into());
    }
    let content = package::part(bytes, "content.xml")?.ok_or(SheetProblem::Damaged)?;
    let mut document = Document { reader: Reader::from_str(&content), hidden: Vec::new(), room: Room::default() };
    document.sheets()
}

struct Document<'x> {
    reader: Reader<&'x [u8]>,
    /// The names of styles that hide a sheet.
    hidden: Vec<String>,
    room: Room,
}

/// A cell as it stands, and over how many columns and rows.
#[derive(Default)]
struct OdsCell {
    text: String,
    repeated: u32,
    columns: u32,
    rows: u32,
}

impl<'x> Document<'x> {
    fn event(&mut self) -> Result<Event<'x>, Problem> {
        match self.reader.read_event() {
            // The part has been looked through, so an end that does not come is no file of ours.
            Ok(Event::Eof) | Err(_) => Err(SheetProblem::Damaged.into()),
            Ok(event) => Ok(event),
        }
    }

    fn skip(&mut self, start: &BytesStart<'_>) -> Result<(), Problem> {
        self.reader.read_to_end(start.name()).map(|_| ()).map_err(|_| SheetProblem::Damaged.into())
    }

    fn sheets(&mut self) -> Result<Vec<Grid>, Problem> {
        let (mut sheets, mut style) = (Vec::new(), String::new());
        loop {
            match self.reader.read_event().map_err(|_| SheetProblem::Damaged)? {
                Event::Eof => return Ok(sheets),
                Event::Start(e) if e.name().as_ref() == "style:style" => {
                    style = attribute(&e, "style:name").unwrap_or_default()
                }
                Event::Start(e) | Event::Empty(e) if hides(&e) => self.hidden.push(style.clone()),
                Event::Start(e) if e.name().as_ref() == "table:tracked-changes" => self.skip(&e)?,
                Event::Start(e) if e.name().as_ref() == "table:table" => sheets.push(self.sheet(&e)?),
                _ => {}
            }
        }
    }

    fn sheet(&mut self, table: &BytesStart<'_>) -> Result<Grid, Problem> {
        let name = attribute(table, "table:name").unwrap_or_default();
        let hidden = attribute(table, "table:style-name").is_some_and(|style| self.hidden.contains(&style));
        let mut builder = Builder::with_room(self.room);
        let mut row = 1u32;
        loop {
            match self.event()? {
                Event::End(e) if e.name().as_ref() == "table:table" => break,
                Event::Start(e) if e.name().as_ref() == "table:shapes" => self.skip(&e)?,
                Event::Start(e) if e.name().as_ref() == "table:table-row" => {
                    let cells = self.row()?;
                    let times = repeated(&e, "table:number-rows-repeated");
                    if cells.iter().any(|cell| !cell.text.is_empty()) {
                        for number in row..row.saturating_add(times).min(MOST_ROWS + 1) {
                            put(&mut builder, number, &cells)?;
                        }
                    }
                    row = row.saturating_add(times).min(MOST_ROWS + 1);
                }
                _ => {}
            }
        }
        let (grid, room) = builder.finish(&name, hidden)?;
        self.room = room;
        Ok(grid)
    }

    fn row(&mut self) -> Result<Vec<OdsCell>, Problem> {
        let mut cells = Vec::new();
        loop {
            match self.event()? {
                Event::End(e) if e.name().as_ref() == "table:table-row" => return Ok(cells),
                Event::Empty(e) if e.name().as_ref().ends_with("table-cell") => cells.push(cell(&e, "")),
                Event::Start(e) if e.name().as_ref() == "table:table-cell" => {
                    let shown = self.text(&e)?;
                    cells.push(cell(&e, &shown));
                }
                // What lies under a merged cell is not shown.
                Event::Start(e) if e.name().as_ref() == "table:covered-table-cell" => {
                    self.skip(&e)?;
                    cells.push(OdsCell { text: String::new(), ..cell(&e, "") });
                }
                _ => {}
            }
        }
    }

    /// What a cell shows: its paragraphs, without comments and drawings.
    fn text(&mut self, cell: &BytesStart<'_>) -> Result<String, Problem> {
        let mut text = String::new();
        loop {
            let event = self.event()?;
            let more = match &event {
                Event::End(e) if e.name() == cell.name() => return Ok(text),
                Event::Start(e)
                    if e.name().as_ref() == "office:annotation" || e.name().as_ref().starts_with("draw:") =>
                {
                    self.skip(e)?;
                    continue;
                }
                Event::Text(t) => t.xml10_content(),
                Event::CData(t) => t.xml10_content(),
                Event::GeneralRef(r) => match (r.resolve_char_ref(), r.as_ref()) {
                    (Ok(Some(sign)), _) => sign.to_string().into(),
                    (_, "amp") => "&".into(),
                    (_, "lt") => "<".into(),
                    (_, "gt") => ">".into(),
                    (_, "quot") => "\"".into(),
                    (_, "apos") => "'".into(),
                    _ => "".into(),
                },
                // Paragraphs, tabs, line breaks and runs of spaces are all one space to the grid.
                Event::Start(e) | Event::Empty(e)
                    if e.name().as_ref() != "text:span" && e.name().as_ref() != "text:a" =>
                {
                    " ".into()
                }
                _ => continue,
            };
            if text.len() < LONGEST_TEXT {
                text.push_str(&more);
            }
        }
    }
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.attributes().flatten().find(|a| a.key.as_ref() == name)?;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
}

/// A table's properties, when they say that it is not shown.
fn hides(element: &BytesStart<'_>) -> bool {
    element.name().as_ref() == "style:table-properties"
        && attribute(element, "table:display").as_deref() == Some("false")
}

fn repeated(element: &BytesStart<'_>, name: &str) -> u32 {
    attribute(element, name).and_then(|times| times.parse().ok()).unwrap_or(1)
}

fn cell(element: &BytesStart<'_>, shown: &str) -> OdsCell {
    let get = |name: &str| attribute(element, name);
    let number = || get("office:value").and_then(|value| value.parse::<f64>().ok());
    // A formula that fails has no value but what it shows.
    let failed = get("calcext:value-type").as_deref() == Some("error");
    let text = match get("office:value-type").as_deref() {
        _ if failed => shown.to_owned(),
        Some("percentage") => number().map_or_else(|| shown.to_owned(), numeral::percent),
        Some("float" | "currency") => number().map_or_else(|| shown.to_owned(), numeral::number),
        Some("date") => get("office:date-value").map_or_else(|| shown.to_owned(), |date| numeral::iso_date(&date)),
        Some("boolean") => numeral::logical(get("office:boolean-value").as_deref() == Some("true")).to_owned(),
        Some("string") => get("office:string-value").unwrap_or_else(|| shown.to_owned()),
        _ => shown.to_owned(),
    };
    OdsCell {
        text,
        repeated: repeated(element, "table:number-columns-repeated"),
        columns: repeated(element, "table:number-columns-spanned"),
        rows: repeated(element, "table:number-rows-spanned"),
    }
}

fn put(builder: &mut Builder, row: u32, cells: &[OdsCell]) -> Result<(), Problem> {
    let mut column = 1u32;
    for cell in cells {
        let after = column.saturating_add(cell.repeated).min(MOST_COLUMNS + 1);
        if !cell.text.trim().is_empty() {
            for place in column..after {
                builder.put(row, place, &cell.text)?;
            }
            let last = |from: u32, over: u32| from.saturating_add(over.saturating_sub(1));
            builder.merge([row, last(row, cell.rows), column, last(column, cell.columns)]);
        }
        column = after;
    }
    Ok(())
}
