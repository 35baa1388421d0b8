//! Small workbooks of each kind, made cell by cell.

use std::io::{Cursor, Write};

use rust_xlsxwriter::{Format, Workbook};
use varde_core::import::sheet::{Grid, read_sheets, read_text};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A cell as it is put into a workbook.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Put<'a> {
    Nothing,
    Text(&'a str),
    Number(f64),
    Percent(f64),
}

/// Lines of cells set apart by `|`: numbers where they are some, shares where they end in `%`.
pub fn cells<'a>(lines: &[&'a str]) -> Vec<Vec<Put<'a>>> {
    let cell = |text: &'a str| match (text.trim_end_matches([' ', '%']).replace(',', ".").parse::<f64>(), text) {
        (_, "") => Put::Nothing,
        (Ok(number), text) if text.ends_with('%') => Put::Percent(number / 100.0),
        (Ok(number), _) => Put::Number(number),
        (Err(_), text) => Put::Text(text),
    };
    lines.iter().map(|line| line.split('|').map(cell).collect()).collect()
}

/// The only sheet of some bytes.
pub fn only(bytes: &[u8]) -> Grid {
    let mut sheets = read_sheets(bytes).unwrap();
    assert_eq!(sheets.len(), 1);
    sheets.pop().unwrap()
}

/// The same lines as a text with tabs.
pub fn pasted(lines: &[&str]) -> Grid {
    read_text(&lines.iter().map(|line| line.replace('|', "\t") + "\r\n").collect::<String>()).unwrap()
}

/// A grid as lines, with the numbers of its rows.
pub fn lines(grid: &Grid) -> Vec<String> {
    let rows = grid.rows().iter().enumerate();
    rows.map(|(place, row)| {
        let cells: Vec<&str> = (0..grid.width()).map(|column| grid.cell(place, column)).collect();
        format!("{} {}", row.number, cells.join("|"))
    })
    .collect()
}

pub fn xlsx(rows: &[Vec<Put<'_>>]) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Ark1").unwrap();
    let percent = Format::new().set_num_format("0.0 %");
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(cells) {
            match cell {
                Put::Nothing => {}
                Put::Text(text) => drop(sheet.write_string(row, column, *text).unwrap()),
                Put::Number(number) => drop(sheet.write_number(row, column, *number).unwrap()),
                Put::Percent(share) => drop(sheet.write_number_with_format(row, column, *share, &percent).unwrap()),
            }
        }
    }
    book.save_to_buffer().unwrap()
}

/// A zip package of these parts. OpenDocument's own mark lies in it as it is, so that it can be seen without unpacking.
pub fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        let plain = SimpleFileOptions::default();
        let how = if *name == "mimetype" { plain.compression_method(CompressionMethod::Stored) } else { plain };
        zip.start_file(*name, how).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

pub const ODS: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";
pub const MANIFEST: &[u8] = b"<manifest:manifest/>";

/// An OpenDocument sheet whose tables are these.
pub fn ods_of(tables: &str) -> Vec<u8> {
    let content = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document-content><office:automatic-styles>
<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>
<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"#
    );
    package(&[("mimetype", ODS), ("META-INF/manifest.xml", MANIFEST), ("content.xml", content.as_bytes())])
}

pub fn ods(rows: &[Vec<Put<'_>>]) -> Vec<u8> {
    let cell = |cell: &Put<'_>| match cell {
        Put::Nothing => "<table:table-cell/>".to_owned(),
        Put::Text(text) => {
            format!(r#"<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#)
        }
        Put::Number(number) => {
            format!(
                r#"<table:table-cell office:value-type="float" office:value="{number}"><text:p>?</text:p></table:table-cell>"#
            )
        }
        Put::Percent(share) => {
            format!(r#"<table:table-cell office:value-type="percentage" office:value="{share}"/>"#)
        }
    };
    let rows =
        rows.iter().map(|r| format!("<table:table-row>{}</table:table-row>", r.iter().map(cell).collect::<String>()));
    ods_of(&format!(
        r#"<table:table table:name="Ark1" table:style-name="ta1">{}</table:table>"#,
        rows.collect::<String>()
    ))
}

/// One record of an Excel 97–2003 workbook.
pub fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    [&kind.to_le_bytes(), &u16::try_from(data.len()).unwrap().to_le_bytes(), data].concat()
}

/// The stream of a workbook with one sheet, and where its records are put into.
pub fn biff(rows: &[Vec<Put<'_>>]) -> Vec<u8> {
    let two = |n: usize| u16::try_from(n).unwrap().to_le_bytes();
    let begin = |of: u16| record(0x0809, &[0x0600u16, of, 0, 0, 0, 0, 0, 0].map(u16::to_le_bytes).concat());
    let name = "Ark1";
    let mut globals = begin(5);
    // Cell formats: an ordinary one, and «0.00%».
    globals.extend(record(0x00e0, &[0; 20]));
    globals.extend(record(0x00e0, &[&[0, 0, 10, 0][..], &[0; 16]].concat()));
    let place = globals.len() + 4 + 8 + name.len() + 4;
    let sheet =
        [&u32::try_from(place).unwrap().to_le_bytes()[..], &[0, 0, name.len() as u8, 0], name.as_bytes()].concat();
    globals.extend(record(0x0085, &sheet));
    globals.extend(record(0x000a, &[]));
    assert_eq!(globals.len(), place);

    let mut stream = globals;
    stream.extend(begin(16));
    let widest = rows.iter().map(Vec::len).max().unwrap_or(0);
    let last = u32::try_from(rows.len()).unwrap().to_le_bytes();
    stream.extend(record(0x0200, &[&[0; 4][..], &last, &[0; 2], &two(widest), &[0; 2]].concat()));
    for (row, cells) in rows.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            let at = |format: u16| [two(row), two(column), format.to_le_bytes()].concat();
            match cell {
                Put::Nothing => {}
                Put::Text(text) => {
                    let letters: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
                    stream.extend(record(0x0204, &[&at(0)[..], &two(letters.len() / 2), &[1], &letters].concat()));
                }
                Put::Number(number) => stream.extend(record(0x0203, &[at(0), number.to_le_bytes().to_vec()].concat())),
                Put::Percent(share) => stream.extend(record(0x0203, &[at(1), share.to_le_bytes().to_vec()].concat())),
            }
        }
    }
    stream.extend(record(0x000a, &[]));
    stream
}

/// A stream in the container that Excel 97–2003 used.
pub fn compound(name: &str, stream: &[u8]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create_with_version(cfb::Version::V3, Cursor::new(Vec::new())).unwrap();
    file.create_stream(name).unwrap().write_all(stream).unwrap();
    file.flush().unwrap();
    file.into_inner().into_inner()
}

pub fn xls(rows: &[Vec<Put<'_>>]) -> Vec<u8> {
    compound("/Workbook", &biff(rows))
}

/// The binary form of xlsx, with text in its cells.
pub fn xlsb(rows: &[Vec<Put<'_>>]) -> Vec<u8> {
    let long = |kind: u16, data: &[u8]| {
        let kind = if kind < 0x80 { vec![kind as u8] } else { vec![(kind & 0x7f) as u8 | 0x80, (kind >> 7) as u8] };
        let length = vec![(data.len() & 0x7f) as u8 | 0x80, (data.len() >> 7) as u8];
        [kind, length, data.to_vec()].concat()
    };
    let wide = |text: &str| {
        let letters: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [u32::try_from(letters.len() / 2).unwrap().to_le_bytes().to_vec(), letters].concat()
    };
    let book = [
        long(0x0083, &[]),
        long(0x008f, &[]),
        long(0x009c, &[&[0; 4][..], &1u32.to_le_bytes(), &wide("rId1"), &wide("Ark1")].concat()),
        long(0x0090, &[]),
        long(0x0084, &[]),
    ];
    let mut sheet = [long(0x0081, &[]), long(0x0094, &[0; 16]), long(0x0091, &[])].concat();
    for (row, cells) in (0u32..).zip(rows) {
        sheet.extend(long(0x0000, &[&row.to_le_bytes()[..], &[0; 13]].concat()));
        for (column, cell) in (0u32..).zip(cells) {
            let at = [column.to_le_bytes(), [0; 4]].concat();
            match cell {
                Put::Nothing => {}
                Put::Text(text) => sheet.extend(long(0x0006, &[at, wide(text)].concat())),
                Put::Number(number) | Put::Percent(number) => {
                    sheet.extend(long(0x0005, &[at, number.to_le_bytes().to_vec()].concat()));
                }
            }
        }
    }
    sheet.extend(long(0x0092, &[]));
    let relations =
        br#"<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.bin" Type="worksheet"/></Relationships>"#;
    package(&[
        ("xl/workbook.bin", &book.concat()),
        ("xl/_rels/workbook.bin.rels", relations),
        ("xl/worksheets/sheet1.bin", &sheet),
    ])
}
