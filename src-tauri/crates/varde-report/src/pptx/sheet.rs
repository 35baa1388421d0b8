//! The core's slides, fitted into the room that a slide of the program has.

use std::collections::HashMap;

use varde_chart::{Chart, Draw, Drawing, Frame, Size, Style, Theme};
use varde_core::page::report::{Block, Report, Slide};
use varde_core::page::table::Table;

use super::fitting::{LINE, Paragraph, cut, lines, parts, size};
use super::frame::{Area, BODY, FINDING, FIRST_LEAD, FIRST_TITLE, NARROW_TITLE, TITLE, picture_area};
use super::table::{self, Grid};
use crate::ReportError;
use crate::picture::{Picture, alternative};
use crate::ruler::width;

/// Read from the back row; none is smaller than the last.
const TEXT: [u32; 7] = [40, 36, 32, 28, 24, 20, 18];
/// What goes on on the next slide is written this large.
const GOES_ON: u32 = 24;
const TITLES: [u32; 4] = [36, 32, 28, 24];
/// Room in a title for «(12/34)».
const COUNTED: &str = " (88/88)";
/// Pixels of a chart's width; the fewer they are, the larger are its letters on the slide.
const CHART_WIDTHS: [u32; 6] = [560, 700, 860, 1040, 1240, 1480];
/// Of the largest letters that a chart can have.
const NEARLY: f64 = 0.85;

/// One slide of the program.
pub(super) struct Sheet {
    pub part: String,
    pub title: String,
    pub title_size: u32,
    pub content: Content,
    pub notes: String,
}

pub(super) enum Content {
    First {
        lead: Vec<Paragraph>,
        size: u32,
    },
    Text {
        text: Vec<Paragraph>,
        size: u32,
    },
    Figure {
        finding: Vec<Paragraph>,
        size: u32,
        picture: Picture,
        told: String,
    },
    Table(Grid),
    /// Room for what is agreed on in the meeting.
    Write,
}

impl Content {
    fn title_area(&self) -> (Area, usize) {
        match self {
            Self::First { .. } => (FIRST_TITLE, 3),
            Self::Figure { .. } => (NARROW_TITLE, 1),
            Self::Text { .. } | Self::Table(_) | Self::Write => (TITLE, 3),
        }
    }
}

/// All slides of a page, each with a title of its own.
///
/// # Errors
/// A chart that cannot be drawn.
pub(super) fn sheets(report: &Report) -> Result<Vec<Sheet>, ReportError> {
    let mut all = Vec::new();
    for slide in report.slides() {
        let first = all.len();
        all.extend(fitted(&slide, report)?);
        if let Some(sheet) = all.get_mut(first) {
            sheet.notes = slide.notes;
        }
    }
    count(&mut all);
    for sheet in &mut all {
        let (area, most) = sheet.content.title_area();
        let fits = |size: &u32| {
            let (size, most_high) = (f64::from(*size), area.height / (f64::from(*size) * LINE));
            let lines = lines(&sheet.title, area.width, size, true).len();
            lines <= most && lines as f64 <= most_high
        };
        sheet.title_size = TITLES.into_iter().find(fits).unwrap_or(TITLES[TITLES.len() - 1]);
    }
    Ok(all)
}

/// A reader's aid tells slides apart by their titles: the same thing in another part of the page is called by the part too,
/// and those that still have a title in common are counted.
fn count(all: &mut [Sheet]) {
    let mut first: HashMap<String, String> = HashMap::new();
    for sheet in &mut *all {
        let part = first.entry(sheet.title.clone()).or_insert_with(|| sheet.part.clone());
        if *part != sheet.part {
            let (area, most) = sheet.content.title_area();
            sheet.title = Maker::kept(&format!("{}: {}", sheet.part, sheet.title), area, most).0;
        }
    }
    let mut of: HashMap<String, usize> = HashMap::new();
    for sheet in &*all {
        *of.entry(sheet.title.clone()).or_default() += 1;
    }
    let mut nth: HashMap<String, usize> = HashMap::new();
    for sheet in all {
        let Some(of) = of.get(&sheet.title).filter(|of| **of > 1) else { continue };
        let nth = nth.entry(sheet.title.clone()).or_default();
        *nth += 1;
        sheet.title = format!("{} ({nth}/{of})", sheet.title);
    }
}

/// A slide of the core as one of the program, or as several where it has more to say than one has room for.
fn fitted(slide: &Slide, report: &Report) -> Result<Vec<Sheet>, ReportError> {
    let Some(piece) = &slide.block else { return Ok(first(report)) };
    let mut made = Maker::of(slide, report);
    match &piece.block {
        Block::Text { text } | Block::Note { text } => {
            made.titled(&slide.part);
            made.text(vec![Paragraph::plain(text)]);
        }
        Block::Said(said) => {
            made.titled(&said.heading);
            made.text(vec![Paragraph::plain(&said.text)]);
        }
        Block::Entry { title, status, lines } => {
            made.titled(title);
            let status = Paragraph::plain(status);
            made.text(
                std::iter::once(status).chain(lines.iter().map(|l| Paragraph::leading(&l.heading, &l.text))).collect(),
            );
        }
        Block::List { items } => {
            made.titled(&slide.part);
            made.text(items.iter().map(Paragraph::plain).collect());
        }
        Block::Write { prompt, .. } => {
            made.titled(prompt);
            made.add(Content::Write);
        }
        Block::Table { table } => {
            made.titled(&table.caption);
            made.table(table);
        }
        Block::Figure { title, finding, summary, chart, .. } => {
            made.titled_in(title, NARROW_TITLE, 1);
            let mut text = Paragraph::plain(finding).by_line();
            let size = size(&text, FINDING, &TEXT[4..]);
            if size.is_none() {
                made.text(std::mem::take(&mut text));
            }
            match chart {
                Some(chart) => {
                    let picture = Picture::of(&on_the_wall(chart, picture_area(report.restricted.is_some()))?)?;
                    let told = alternative(summary, finding, title);
                    made.add(Content::Figure { finding: text, size: size.unwrap_or(GOES_ON), picture, told });
                }
                None => made.text(text),
            }
        }
    }
    Ok(made.sheets)
}

/// As large as the slide has room for: a chart of many panels wants to be wide, the others narrow. Among those whose letters are
/// nearly as large as can be, the one that fills most of the slide.
fn on_the_wall(chart: &Drawing, area: Area) -> Result<Chart, ReportError> {
    let draw = |width: u32| {
        let height = (f64::from(width) * area.height / area.width) as u32;
        chart.draw(&Style { theme: Theme::Light, size: Size { width, height }, frame: Frame::Inline })
    };
    // How many points a pixel becomes.
    let points = |drawn: &Chart| (area.width / f64::from(drawn.width)).min(area.height / f64::from(drawn.height));
    let [narrowest, wider @ ..] = CHART_WIDTHS;
    let mut best = draw(narrowest)?;
    let mut all = Vec::new();
    for width in wider {
        all.push(draw(width)?);
    }
    let largest = all.iter().map(points).fold(points(&best), f64::max);
    let filled = |drawn: &Chart| points(drawn) * f64::from(drawn.width);
    for drawn in all {
        let readable = points(&drawn) >= NEARLY * largest;
        if readable && (points(&best) < NEARLY * largest || filled(&drawn) > filled(&best) + 1.0) {
            best = drawn;
        }
    }
    Ok(best)
}

fn first(report: &Report) -> Vec<Sheet> {
    let mut made = Maker { part: String::new(), title: String::new(), name: report.title.clone(), sheets: Vec::new() };
    made.titled_in(&report.title, FIRST_TITLE, 3);
    let lead = vec![Paragraph::plain(&report.date), Paragraph::plain(&report.lead)];
    let lead: Vec<Paragraph> = lead.into_iter().flat_map(Paragraph::by_line).collect();
    let (lead, size, left) = match size(&lead, FIRST_LEAD, &TEXT[3..]) {
        Some(size) => (lead, size, Vec::new()),
        None => (vec![Paragraph::plain(&report.date)], GOES_ON, lead),
    };
    // What the title had no room for comes behind it.
    let behind = std::mem::take(&mut made.sheets);
    made.add(Content::First { lead, size });
    made.sheets.extend(behind);
    made.text(left);
    made.sheets
}

/// Slides in the making, of one thought.
struct Maker {
    part: String,
    title: String,
    /// The page's own, where nothing else is there to call a slide by.
    name: String,
    sheets: Vec<Sheet>,
}

impl Maker {
    fn of(slide: &Slide, report: &Report) -> Self {
        Self { part: slide.part.clone(), title: String::new(), name: report.title.clone(), sheets: Vec::new() }
    }

    fn titled(&mut self, title: &str) {
        self.titled_in(title, TITLE, 3);
    }

    /// A slide has a title, or nobody finds it: where it is too long its beginning, and the whole on a slide of its own.
    fn titled_in(&mut self, title: &str, area: Area, most: usize) {
        let named = [title, &self.part, &self.name].into_iter().find(|title| !title.trim().is_empty()).unwrap_or("–");
        let (kept, whole) = Self::kept(named.trim().trim_end_matches(':'), area, most);
        self.title = kept;
        if !whole {
            self.text(vec![Paragraph::plain(title)]);
        }
    }

    /// What of a title has room, and whether that is all of it.
    fn kept(title: &str, area: Area, most: usize) -> (String, bool) {
        let one_line = title.split_whitespace().collect::<Vec<_>>().join(" ");
        let smallest = f64::from(TITLES[TITLES.len() - 1]);
        cut(&one_line, area.width - width(COUNTED, smallest, true), smallest, true, most)
    }

    fn add(&mut self, content: Content) {
        let part = if self.part.trim() == self.title { String::new() } else { self.part.clone() };
        let title = self.title.clone();
        self.sheets.push(Sheet { part, title, title_size: 0, content, notes: String::new() });
    }

    fn text(&mut self, text: Vec<Paragraph>) {
        let text: Vec<Paragraph> = text.into_iter().flat_map(Paragraph::by_line).collect();
        if text.is_empty() {
            if self.sheets.is_empty() {
                self.add(Content::Text { text, size: GOES_ON });
            }
        } else if let Some(size) = size(&text, BODY, &TEXT) {
            self.add(Content::Text { text, size });
        } else {
            for text in parts(text, BODY, GOES_ON) {
                self.add(Content::Text { text, size: GOES_ON });
            }
        }
    }

    fn table(&mut self, table: &Table) {
        if table.columns.is_empty() {
            return self.text(Vec::new());
        }
        for part in table::grids(table, BODY) {
            match part {
                Ok(grid) => self.add(Content::Table(grid)),
                Err(row) => self.text(row),
            }
        }
        if self.sheets.is_empty() {
            self.text(Vec::new());
        }
    }
}
