//! What a file says of itself.

use maud::html as xml;
use varde_core::page::report::Report;

use super::{Package, Relations, at_most, language_tag};

const CORE: &str = "application/vnd.openxmlformats-package.core-properties+xml";
const APP: &str = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
/// A property is shown in one line, and programs of old held no more.
const LONGEST: usize = 255;

/// Title, language and day; not the hour, so that the same page gives the same file.
pub(crate) fn properties(package: &mut Package, report: &Report) {
    let made = format!("{}T00:00:00Z", report.day);
    let core = xml! {
        cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" {
            dc:title { (at_most(LONGEST, &report.title)) }
            dc:creator { "Varde" }
            dcterms:created xsi:type="dcterms:W3CDTF" { (made) }
            dcterms:modified xsi:type="dcterms:W3CDTF" { (made) }
            dc:language { (language_tag(&report.language)) }
        }
    };
    let app = xml! {
        Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" {
            Application { "Varde " (env!("CARGO_PKG_VERSION")) }
        }
    };
    package.add("docProps/core.xml", CORE, &core.into_string(), &Relations::default());
    package.add("docProps/app.xml", APP, &app.into_string(), &Relations::default());
    package.starts_with(
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml",
    );
    package.starts_with("extended-properties", "docProps/app.xml");
}
