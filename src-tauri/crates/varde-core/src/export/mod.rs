//! Everything that the store holds, in open formats: a Frictionless data package of CSV files, and the same tables for a
//! workbook.

mod package;
mod tables;

pub use package::{DataPackage, File};
pub use tables::{Column, ColumnKind, Field, Sheet};
