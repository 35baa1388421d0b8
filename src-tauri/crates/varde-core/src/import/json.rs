//! JSON that people have saved: which publisher's it is, and its rows with the lines that they stand on.

use std::borrow::Cow;
use std::fmt;
use std::ops::ControlFlow;

use serde::de::{Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use super::problem::Problem;
use super::source_problem::SourceProblem;
use super::table::{ResultTable, Step};
use super::text::Decoded;
use super::{ssb, udir};
use crate::indicator::Catalogue;

/// Reads whatever JSON it is.
///
/// Errors: the problem for which the whole file is refused; `None` when it was stopped.
pub(super) fn read(
    decoded: Decoded,
    catalogue: &Catalogue,
    step: &mut Step<'_>,
) -> Result<ResultTable, Option<Problem>> {
    let text = decoded.text.as_str();
    // A file that is cut in the middle would give some of its rows and hide that others are gone.
    if let Err(error) = serde_json::from_str::<IgnoredAny>(text) {
        return Err(Some(SourceProblem::BrokenJson { line: u32::try_from(error.line()).unwrap_or(u32::MAX) }.into()));
    }
    let mut table = ResultTable { written: "JSON".to_owned(), ..ResultTable::default() };
    for found in decoded.problems {
        table.note(found);
    }
    match shape(text.trim(), 0) {
        Some(Shape::Rows(array)) => udir::read_export(Rows { text, array }, table, catalogue, step),
        Some(Shape::Pivot { metadata, rows }) => {
            udir::read_pivot(metadata, Rows { text, array: rows }, table, catalogue, step)
        }
        Some(Shape::Dataset(dataset)) => ssb::read_json(dataset, table, catalogue, step),
        None => Err(Some(SourceProblem::UnknownJson.into())),
    }
}

/// What a text holds, each part as its own text inside it.
enum Shape<'t> {
    Rows(&'t str),
    Pivot { metadata: &'t str, rows: &'t str },
    Dataset(&'t str),
}

/// Rows can lie a few objects deep; deeper is something else.
const DEEPEST: u32 = 3;

fn shape(text: &str, depth: u32) -> Option<Shape<'_>> {
    if depth > DEEPEST {
        return None;
    }
    if let Some(inside) = text.strip_prefix('[') {
        return inside.trim_start().starts_with(['{', ']']).then_some(Shape::Rows(text));
    }
    let mut parts = serde_json::Deserializer::from_str(text).deserialize_map(Parts).ok()?;
    let part = |name: &str| parts.iter().find(|(key, _)| key == name).map(|(_, part)| *part);
    match (part("metadata"), part("rows"), part("dimension"), part("dataset")) {
        (Some(metadata), Some(rows), ..) => Some(Shape::Pivot { metadata, rows }),
        (_, _, Some(_), _) => Some(Shape::Dataset(text)),
        (_, _, _, Some(dataset)) => shape(dataset, depth + 1),
        _ => {
            // The largest part holds the rows.
            parts.sort_by_key(|(_, part)| std::cmp::Reverse(part.len()));
            parts.into_iter().find_map(|(_, part)| shape(part, depth + 1))
        }
    }
}

/// More parts than this are not looked at: an object with so many is no answer of anybody's.
const MOST_PARTS: usize = 64;

/// The arrays and objects inside an object, by their names.
struct Parts;

impl<'t> Visitor<'t> for Parts {
    type Value = Vec<(String, &'t str)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'t>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut parts = Vec::new();
        while let Some((key, part)) = map.next_entry::<String, &'t RawValue>()? {
            if parts.len() < MOST_PARTS && part.get().starts_with(['{', '[']) {
                parts.push((key, part.get()));
            }
        }
        Ok(parts)
    }
}

/// An array of rows inside a text.
#[derive(Clone, Copy)]
pub(super) struct Rows<'t> {
    text: &'t str,
    array: &'t str,
}

impl<'t> Rows<'t> {
    /// Hands out each row with where it stands: the line on which it begins, or its number where the whole file is one
    /// line. Rows are never held all at once. `Break` from `visit` ends it.
    pub fn each(self, visit: &mut dyn FnMut(u32, &'t str) -> ControlFlow<()>) {
        let one_line = self.text.trim_end().bytes().filter(|b| *b == b'\n').count() == 0;
        let (mut line, mut counted, mut number) = (1u32, 0usize, 0u32);
        let mut each = |row: &'t str| {
            number = number.saturating_add(1);
            let start = offset(self.text, row);
            let between = self.text.as_bytes().get(counted..start).unwrap_or_default();
            line = line.saturating_add(u32::try_from(between.iter().filter(|b| **b == b'\n').count()).unwrap_or(0));
            counted = start.max(counted);
            visit(if one_line { number } else { line }, row)
        };
        let mut deserializer = serde_json::Deserializer::from_str(self.array);
        // The text has been read as JSON before, so that only a `Break` ends it early.
        let _ = deserializer.deserialize_seq(EachRow(&mut each));
    }

    /// How far into the text a row lies, in bytes.
    pub fn position(self, row: &'t str) -> u64 {
        offset(self.text, row) as u64
    }
}

/// Where a part of a text begins in it.
fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

struct EachRow<'v, F>(&'v mut F);

impl<'t, F: FnMut(&'t str) -> ControlFlow<()>> Visitor<'t> for EachRow<'_, F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("rows")
    }

    fn visit_seq<A: SeqAccess<'t>>(self, mut rows: A) -> Result<(), A::Error> {
        while let Some(row) = rows.next_element::<&'t RawValue>()? {
            if (self.0)(row.get()).is_break() {
                return Err(A::Error::custom("stopped"));
            }
        }
        Ok(())
    }
}

/// What stands in a field, whether it was written as a text, a number or null; `None` where the row has no such field.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Text<'t>(pub Option<Cow<'t, str>>);

impl Text<'_> {
    pub fn is_there(&self) -> bool {
        self.0.is_some()
    }

    pub fn get(&self) -> &str {
        self.0.as_deref().unwrap_or_default().trim()
    }

    /// A cell: a lone dash is an empty one.
    pub fn cell(&self) -> Option<&str> {
        self.0.as_ref().map(|_| if matches!(self.get(), "-" | "–") { "" } else { self.get() })
    }
}

impl<'de: 't, 't> Deserialize<'de> for Text<'t> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = <&'de RawValue>::deserialize(deserializer)?.get();
        let text = match raw.as_bytes().first() {
            Some(b'"') => match serde_json::from_str::<&'de str>(raw) {
                Ok(plain) => Cow::Borrowed(plain),
                Err(_) => Cow::Owned(serde_json::from_str(raw).map_err(D::Error::custom)?),
            },
            Some(b'{' | b'[') => return Err(D::Error::custom("not a field")),
            _ if raw == "null" => Cow::Borrowed(""),
            _ => Cow::Borrowed(raw),
        };
        Ok(Self(Some(text)))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    #[test]
    fn fields_are_texts_however_they_are_written() {
        let check = |json: &str, expected: &str| {
            let row: HashMap<String, Text<'_>> = serde_json::from_str(json).unwrap();
            assert_eq!(row["a"].get(), expected, "{json}");
        };
        check(r#"{"a": "4,1"}"#, "4,1");
        check(r#"{"a": 4.10}"#, "4.10");
        check(r#"{"a": 150}"#, "150");
        check(r#"{"a": null}"#, "");
        check(r#"{"a": " 5\u00a0943 "}"#, "5\u{a0}943");
        assert!(serde_json::from_str::<HashMap<String, Text<'_>>>(r#"{"a": [1]}"#).is_err());
    }

    #[test]
    fn rows_have_the_lines_that_an_editor_shows() {
        let check = |text: &str, expected: &[(u32, &str)]| {
            let mut found = Vec::new();
            let array = &text[text.find('[').unwrap()..=text.rfind(']').unwrap()];
            Rows { text, array }.each(&mut |line, row| {
                found.push((line, row));
                ControlFlow::Continue(())
            });
            assert_eq!(found, expected, "{text:?}");
        };
        check("[\n{},\n\n{\"a\":1},{}]\n", &[(2, "{}"), (4, "{\"a\":1}"), (4, "{}")]);
        check("{\"x\":\n [{},\n{}]}", &[(2, "{}"), (3, "{}")]);
        check("[{},{}]\n", &[(1, "{}"), (2, "{}")]);
        check("[]", &[]);
    }
}
