//! What a file is, from its first bytes. The name is not trusted: a PDF can be called .csv.

use super::problem::OtherKind;

/// Something that is certainly not a text table; `None` when it may be one.
pub(super) fn other_kind(start: &[u8]) -> Option<OtherKind> {
    const MARKS: [(&[u8], OtherKind); 6] = [
        (b"%PDF", OtherKind::Pdf),
        (b"\xd0\xcf\x11\xe0", OtherKind::Excel),
        (b"\x89PNG", OtherKind::Image),
        (b"\xff\xd8\xff", OtherKind::Image),
        (b"GIF8", OtherKind::Image),
        (b"\x7fELF", OtherKind::Binary),
    ];
    if start.starts_with(b"PK\x03\x04") {
        let holds = |name: &[u8]| start.windows(name.len()).any(|w| w == name);
        let sheet = holds(b"xl/") || holds(b"[Content_Types].xml") || holds(b"opendocument.spreadsheet");
        return Some(if sheet { OtherKind::Excel } else { OtherKind::Zip });
    }
    if let Some((_, kind)) = MARKS.iter().find(|(mark, _)| start.starts_with(mark)) {
        return Some(*kind);
    }
    let page = start.trim_ascii_start();
    let begins = |with: &[u8]| page.get(..with.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(with));
    if begins(b"<!doctype") || begins(b"<html") {
        return Some(OtherKind::Html);
    }
    let controls = start.iter().filter(|b| **b < 9 || (14..32).contains(*b)).count();
    let zeros = start.iter().filter(|b| **b == 0).count();
    // UTF-16 is half zeros; control signs beside them, or more zeros than that, are no text.
    (controls - zeros > start.len() / 20 || zeros > start.len() * 6 / 10).then_some(OtherKind::Binary)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_bytes_tell_what_it_is_not() {
        let check = |bytes: &[u8], expected: Option<OtherKind>| assert_eq!(other_kind(bytes), expected, "{bytes:?}");
        check(b"%PDF-1.7", Some(OtherKind::Pdf));
        check(b"PK\x03\x04.......xl/workbook.xml", Some(OtherKind::Excel));
        check(b"PK\x03\x04.......a.csv", Some(OtherKind::Zip));
        check(b"\xd0\xcf\x11\xe0\xa1\xb1", Some(OtherKind::Excel));
        check(b" {\"a\": 1}", None);
        check(&[0; 4096], Some(OtherKind::Binary));
        check(b"s\0e\0p\0=\0\t\0\n\0", None);
        check("EnhetNivaa;Nasjonaltkode".as_bytes(), None);
        check(b"", None);
    }
}
