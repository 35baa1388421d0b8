//! Tables: so many rows on a slide as can be read, and the headings on each.

use maud::{Markup, html as xml};
use varde_core::page::table::{Column, Table};

use super::fitting::{LINE, Paragraph, lines};
use super::frame::{Area, emu};
use super::text::{Look, text};
use crate::columns::Room;
use crate::ruler;

const SIZES: [u32; 3] = [24, 20, 18];
/// Points between a cell's edge and its words.
const SIDE: f64 = 6.0;
const ABOVE: f64 = 4.0;
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
    let room = |size: u32, measured: &dyn Fn(&Room<'_>) -> Option<Vec<f64>>| {
        let ruler = |words: &str| ruler::width(words, f64::from(size), true);
        measured(&Room { width: area.width, beside: 2.0 * SIDE, ruler: &ruler })
    };
    let unbroken = |size: u32| room(size, &|room| room.unbroken(table));
    let squeezed = |size: u32| room(size, &|room| Some(room.squeezed(table))).unwrap_or_default();
    let grid = |rows: &[Vec<String>], size: u32, widths: &[f64]| Grid {
        caption: table.caption.clone(),
        columns: table.columns.clone(),
        rows: rows.to_vec(),
        widths: widths.to_vec(),
        size,
        area,
    };
    let whole = |size: u32, widths: &[f64]| Some(grid(&table.rows, size, widths)).filter(Grid::fits);
    let with_whole_words = SIZES.into_iter().find_map(|size| whole(size, &unbroken(size)?));
    let found = with_whole_words.or_else(|| SIZES.into_iter().rev().find_map(|size| whole(size, &squeezed(size))));
    if let Some(whole) = found {
        return vec![Ok(whole)];
    }
    let smallest = SIZES[SIZES.len() - 1];
    let widths = squeezed(smallest);
    let grid = |rows: &[Vec<String>]| grid(rows, smallest, &widths);
    let parts = parts(&table.rows, table.rows.len(), |rows| grid(rows).fits());
    // No slide with one row behind a full one.
    let even = table.rows.len().div_ceil(parts.len().max(1));
    let evenly = self::parts(&table.rows, even, |rows| grid(rows).fits());
    let parts = if evenly.len() == parts.len() { evenly } else { parts };
    let made = |rows: &[Vec<String>]| {
        let made = grid(rows);
        if made.fits() {
            return Ok(made);
        }
        let heads = table.columns.iter().map(|column| column.title.as_str());
        Err(rows
            .iter()
            .flat_map(|row| heads.clone().zip(row))
            .map(|(head, cell)| Paragraph::leading(head, cell))
            .collect())
    };
    parts.into_iter().map(made).collect()
}

/// Rows in their order, so many together as fit and no more than `most`; one that alone does not fit stands alone.
fn parts(rows: &[Vec<String>], most: usize, fits: impl Fn(&[Vec<String>]) -> bool) -> Vec<&[Vec<String>]> {
    let (mut all, mut start) = (Vec::new(), 0);
    for end in 1..=rows.len() {
        if end - start > 1 && (end - start > most || !fits(&rows[start..end])) {
            all.push(&rows[start..end - 1]);
            start = end - 1;
        }
    }
    if start < rows.len() {
        all.push(&rows[start..]);
    }
    all
}

impl Grid {
    fn width(&self, at: usize) -> f64 {
        self.widths.get(at).copied().unwrap_or_default()
    }

    fn row_height<'t>(&self, cells: impl Iterator<Item = &'t str>, bold: bool) -> f64 {
        let size = f64::from(self.size);
        let high = |(at, cell): (usize, &str)| {
            let room = self.width(at) - 2.0 * SIDE;
            cell.split('\n').map(|line| lines(line, room, size, bold).len()).sum::<usize>()
        };
        let most = cells.enumerate().map(high).max().unwrap_or(1);
        most as f64 * size * LINE + 2.0 * ABOVE
    }

    fn heading_height(&self) -> f64 {
        self.row_height(self.columns.iter().map(|column| column.title.as_str()), true)
    }

    fn heights(&self) -> Vec<f64> {
        self.rows.iter().map(|row| self.row_height(row.iter().map(String::as_str), false)).collect()
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
