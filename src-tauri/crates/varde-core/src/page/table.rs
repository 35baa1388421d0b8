//! The numbers behind a chart, as text that is ready to show and as fields that a program can read.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A table with one header row. Cells are ready to show; every row is as long as `columns`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct Table {
    pub caption: String,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Column {
    pub title: String,
    /// Right-aligned, with figures of equal width.
    pub numeric: bool,
}

impl Table {
    /// As Excel in Norway opens it by itself: UTF-8 with BOM, `;`, CRLF. The lines of `after` (source, restrictions)
    /// follow the rows, so that they go where the numbers go.
    pub fn to_csv(&self, after: &[&str]) -> Vec<u8> {
        let mut bytes = b"\xef\xbb\xbf".to_vec();
        let mut writer = csv::WriterBuilder::new()
            .delimiter(b';')
            .terminator(csv::Terminator::CRLF)
            .flexible(true)
            .from_writer(&mut bytes);
        // Writing to memory does not fail.
        let _ = writer.write_record(self.columns.iter().map(|c| c.title.as_str()));
        for row in &self.rows {
            let _ = writer.write_record(row);
        }
        for line in after {
            let _ = writer.write_record([line]);
        }
        let _ = writer.flush();
        drop(writer);
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_written_for_excel_in_norway() {
        let column = |title: &str| Column { title: title.into(), numeric: false };
        let table = Table {
            caption: "c".into(),
            columns: vec![column("Skoleår"), column("Skolen; alle")],
            rows: vec![vec!["2025–26".into(), "45".into()]],
        };
        let text = String::from_utf8(table.to_csv(&["Kilde: Udir"])).unwrap();
        assert_eq!(text, "\u{feff}Skoleår;\"Skolen; alle\"\r\n2025–26;45\r\nKilde: Udir\r\n");
    }
}
