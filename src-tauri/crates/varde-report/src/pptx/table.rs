//! Tables: so many rows on a slide as can be read, and the headings on each.

use maud::{Markup, html as xml};
use varde_core::page::table::{Column, Table};

use super::fitting::{LINE, Paragraph, lines, width};
use super::frame::{Area, emu};
use super::text::{Look, text};

const SIZES: [u32; 3] = [24, 20, 18];
/// The first column beside the others.
const FIRST: f64 = 1.4;
/// Points between a cell's edge and its words.
const SIDE: f64 = 6.0;
const ABOVE: f64 = 5.0;
/// «No style, no grid», which the programs know by this name.
pub(super) const STYLE: &str = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";

/// A table, or a part of one, that fits where it stands.
pub(super) struct Grid {
    caption: String,
    columns: Vec<Column>,
    rows: Vec<Vec<String>>,
    /// Of its columns, in points.
    widths: Vec<f64>,
    size: u32,
    area: Area,
}

/// The table in as many parts as it takes. A row that alone is higher than a slide comes as text.
pub(super) fn grids(table: &Table, area: Area) -> Vec<Result<Grid, Vec<Paragraph>>> {
    let grid = |rows: Vec<Vec<String>>, size: u32| Grid {
        caption: table.caption.clone(),
        columns: table.columns.clone(),
        rows,
        widths: widths(table, area, size).unwrap_or_else(|| shares(table, area.width)),
        size,
        area,
    };
    let whole = |size: &u32| Some(grid(table.rows.clone(), *size)).filter(Grid::fits);
    let unbroken = |size: &&u32| widths(table, area, **size).is_some();
    let found = SIZES.iter().filter(unbroken).find_map(whole).or_else(|| SIZES.iter().rev().find_map(whole));
    if let Some(whole) = found {
        return vec![Ok(whole)];
    }
    let smallest = SIZES[SIZES.len() - 1];
    let mut all = Vec::new();
    let mut part = grid(Vec::new(), smallest);
    for row in &table.rows {
        part.rows.push(row.clone());
        if part.fits() {
            continue;
        }
        part.rows.pop();
        let alone = grid(vec![row.clone()], smallest);
        let before = std::mem::replace(&mut part, grid(Vec::new(), smallest));
        if !before.rows.is_empty() {
            all.push(Ok(before));
        }
        if alone.fits() {
            part = alone;
        } else {
            let heads = table.columns.iter().map(|column| column.title.as_str());
            all.push(Err(heads.zip(row).map(|(head, cell)| Paragraph::leading(head, cell)).collect()));
        }
    }
    if !part.rows.is_empty() {
        all.push(Ok(part));
    }
    all
}

/// As wide as the longest word of each column asks for, and what is left shared out; `None` where a word must be broken.
fn widths(table: &Table, area: Area, size: u32) -> Option<Vec<f64>> {
    let longest = |text: &str| {
        let words = text.split_whitespace().map(|word| width(word, f64::from(size), true));
        words.fold(0.0, f64::max) + 2.0 * SIDE
    };
    let asked = |(at, column): (usize, &Column)| {
        let cells = table.rows.iter().filter_map(|row| row.get(at)).map(|cell| longest(cell));
        cells.fold(longest(&column.title), f64::max)
    };
    let asked: Vec<f64> = table.columns.iter().enumerate().map(asked).collect();
    let left = area.width - asked.iter().sum::<f64>();
    (left >= 0.0).then(|| asked.iter().zip(shares(table, left)).map(|(asked, more)| asked + more).collect())
}

/// So many points shared out among the columns, the first with a little more.
fn shares(table: &Table, points: f64) -> Vec<f64> {
    let part = points / (FIRST + (table.columns.len() - 1) as f64);
    (0..table.columns.len()).map(|at| part * if at == 0 { FIRST } else { 1.0 }).collect()
}

impl Grid {
    fn width(&self, at: usize) -> f64 {
        self.widths.get(at).copied().unwrap_or_default()
    }

    fn row_height<'t>(&self, cells: impl Iterator<Item = &'t str>) -> f64 {
        let size = f64::from(self.size);
        let high = |(at, cell): (usize, &str)| {
            let room = self.width(at) - 2.0 * SIDE;
            cell.split('\n').map(|line| lines(line, room, size, true).len()).sum::<usize>()
        };
        let most = cells.enumerate().map(high).max().unwrap_or(1);
        most as f64 * size * LINE + 2.0 * ABOVE
    }

    fn heading_height(&self) -> f64 {
        self.row_height(self.columns.iter().map(|column| column.title.as_str()))
    }

    fn heights(&self) -> Vec<f64> {
        self.rows.iter().map(|row| self.row_height(row.iter().map(String::as_str))).collect()
    }

    fn fits(&self) -> bool {
        self.heading_height() + self.heights().iter().sum::<f64>() <= self.area.height
    }

    /// As a table that the program knows as one, its first row and column flagged as headings.
    pub(super) fn markup(&self, id: u32, language: &str) -> Markup {
        let heights = self.heights();
        let high = self.heading_height() + heights.iter().sum::<f64>();
        let place = Area { height: high, ..self.area };
        let cell = |at: usize, words: &str, heading: bool| {
            let numeric = self.columns.get(at).is_some_and(|column| column.numeric);
            let look = Look { size: self.size, bold: heading, muted: heading, right: numeric, language };
            xml! {
                a:tc {
                    a:txBody { a:bodyPr {} a:lstStyle {} (text(&words.split('\n').map(Paragraph::plain).collect::<Vec<_>>(), &look)) }
                    a:tcPr marL=(emu(SIDE)) marR=(emu(SIDE)) marT=(emu(ABOVE)) marB=(emu(ABOVE))
                        anchor=(if heading { "b" } else { "ctr" }) {
                        a:lnB w=(if heading { 19_050 } else { 9_525 }) {
                            a:solidFill { a:srgbClr val=(if heading { "4D5A5E" } else { "CFD6D3" }) {} }
                        }
                    }
                }
            }
        };
        xml! {
            p:graphicFrame {
                p:nvGraphicFramePr {
                    p:cNvPr id=(id) name=(format!("Table {id}")) descr=(self.caption) {}
                    p:cNvGraphicFramePr { a:graphicFrameLocks noGrp="1" {} }
                    p:nvPr {}
                }
                p:xfrm {
                    a:off x=(emu(place.x)) y=(emu(place.y)) {}
                    a:ext cx=(emu(place.width)) cy=(emu(place.height)) {}
                }
                a:graphic {
                    a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table" {
                        a:tbl {
                            a:tblPr firstRow="1" firstCol="1" { a:tableStyleId { (STYLE) } }
                            a:tblGrid { @for at in 0..self.columns.len() { a:gridCol w=(emu(self.width(at))) {} } }
                            a:tr h=(emu(self.heading_height())) {
                                @for (at, column) in self.columns.iter().enumerate() { (cell(at, &column.title, true)) }
                            }
                            @for (row, height) in self.rows.iter().zip(&heights) {
                                a:tr h=(emu(*height)) {
                                    @for at in 0..self.columns.len() { (cell(at, row.get(at).map_or("", String::as_str), false)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
