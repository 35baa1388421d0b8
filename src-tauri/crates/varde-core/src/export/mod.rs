//! Everything that the store holds, in open formats: a Frictionless data package of CSV files, and the same tables for a
//! workbook.

mod package;
mod tables;

pub use package::{DataPackage, File};
pub use tables::{Column, ColumnKind, Field, Sheet};

/// A name with an extension, without what file systems do not take.
pub fn safe_name(name: &str, extension: &str) -> String {
    let safe: String =
        name.chars().map(|c| if "/\\:*?\"<>|".contains(c) || c.is_control() { '-' } else { c }).collect();
    format!("{safe}.{extension}")
}
