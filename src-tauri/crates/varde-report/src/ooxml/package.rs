//! Parts, what they are, and how they point at each other.

use std::io::{Cursor, Write};

use maud::{Markup, PreEscaped, html as xml};
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipWriter};

use super::OFFICE;

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The parts that a part, or the file itself, points at.
#[derive(Debug, Default)]
pub(crate) struct Relations(Vec<(String, String)>);

impl Relations {
    /// Gives the name by which the part speaks of the other one. `kind` is the last word of an office relationship, or a
    /// whole address; `target` is seen from the part's own folder.
    pub(crate) fn to(&mut self, kind: &str, target: impl Into<String>) -> String {
        let kind = if kind.contains("://") { kind.to_owned() } else { format!("{OFFICE}/{kind}") };
        self.0.push((kind, target.into()));
        format!("rId{}", self.0.len())
    }

    fn markup(&self) -> Markup {
        xml! {
            Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships" {
                @for (at, (kind, target)) in (1..).zip(&self.0) {
                    Relationship Id=(format!("rId{at}")) Type=(kind) Target=(target) {}
                }
            }
        }
    }
}

struct Part {
    name: String,
    /// Empty where the name's ending says it.
    content_type: &'static str,
    bytes: Vec<u8>,
}

/// A file in the making.
#[derive(Default)]
pub(crate) struct Package {
    parts: Vec<Part>,
    root: Relations,
}

impl Package {
    /// A part that the file itself points at.
    pub(crate) fn starts_with(&mut self, kind: &str, target: &str) {
        self.root.to(kind, target);
    }

    /// A part of XML, with the parts it points at.
    pub(crate) fn add(&mut self, name: &str, content_type: &'static str, part: &str, points_at: &Relations) {
        if !points_at.0.is_empty() {
            let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
            let bytes = written(&points_at.markup().into_string());
            self.parts.push(Part { name: format!("{folder}/_rels/{file}.rels"), content_type: "", bytes });
        }
        self.parts.push(Part { name: name.to_owned(), content_type, bytes: written(part) });
    }

    pub(crate) fn add_picture(&mut self, name: &str, bytes: Vec<u8>) {
        self.parts.push(Part { name: name.to_owned(), content_type: "", bytes });
    }

    /// The whole file; the same parts give the same bytes.
    pub(crate) fn close(self) -> Result<Vec<u8>, std::io::Error> {
        let types = xml! {
            Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types" {
                Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml" {}
                Default Extension="xml" ContentType="application/xml" {}
                Default Extension="png" ContentType="image/png" {}
                @for part in self.parts.iter().filter(|part| !part.content_type.is_empty()) {
                    Override PartName=(format!("/{}", part.name)) ContentType=(part.content_type) {}
                }
            }
        };
        // The programs look for these two first.
        let first = [("[Content_Types].xml", types), ("_rels/.rels", self.root.markup())];
        let first = first.map(|(name, markup)| (name.to_owned(), written(&markup.into_string())));
        let mut file = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
        for (name, bytes) in first.into_iter().chain(self.parts.into_iter().map(|part| (part.name, part.bytes))) {
            file.start_file(name, options)?;
            file.write_all(&bytes)?;
        }
        Ok(file.finish()?.into_inner())
    }
}

/// As bytes, without the letters that no XML may hold.
fn written(part: &str) -> Vec<u8> {
    let held =
        |c: &char| matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    DECLARATION.chars().chain(part.chars().filter(held)).collect::<String>().into_bytes()
}

/// A part that stands ready in a file, without its declaration.
pub(crate) fn ready(part: &str) -> Markup {
    PreEscaped(part.split_once("?>").map_or(part, |(_, rest)| rest).trim_start().to_owned())
}
