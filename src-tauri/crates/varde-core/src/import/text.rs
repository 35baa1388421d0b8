//! From bytes to text: which encoding, told by marks and patterns, never by hope.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::problem::{Found, Problem};

/// A file's text, and how it was written.
#[derive(Debug)]
pub(super) struct Decoded {
    pub text: String,
    pub encoding: &'static Encoding,
    /// It began with a byte order mark.
    pub marked: bool,
    pub problems: Vec<Found>,
}

/// UTF-16 and UTF-8 are told by a mark or by their pattern; what is neither is windows-1252, which older Norwegian
/// programs write.
pub(super) fn decode(bytes: &[u8]) -> Decoded {
    let (encoding, marked) = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => (encoding, true),
        None => (unmarked(bytes), false),
    };
    let (text, _, damaged) = encoding.decode(bytes);
    let mut problems = Vec::new();
    if damaged {
        problems.push(Found::in_file(Problem::BrokenCharacters));
    }
    // A file that was put together from two has a second mark.
    let mut text = text.into_owned();
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    // Zeros are what a crash leaves of a file.
    let no_text = |c: char| matches!(c, '\0'..='\u{8}' | '\u{e}'..='\u{1f}' | '\u{ffff}');
    if text.contains(no_text) {
        text = text.replace(no_text, "\u{fffd}");
        if !damaged {
            problems.push(Found::in_file(Problem::BrokenCharacters));
        }
    }
    // Some programs write å as two signs.
    if text.contains('\u{30a}') {
        text = text.replace("a\u{30a}", "å").replace("A\u{30a}", "Å");
    }
    if let Some(text) = written_twice(&text) {
        problems.push(Found::in_file(Problem::LettersRepaired));
        return Decoded { text, encoding, marked, problems };
    }
    Decoded { text, encoding, marked, problems }
}

/// The text before a program took its UTF-8 for windows-1252 and saved it: `Ã¥` is `å`. `None` where that did not happen:
/// no other text becomes valid UTF-8 in this way.
fn written_twice(text: &str) -> Option<String> {
    if !["Ã¥", "Ã¸", "Ã¦", "Ã…", "Ã˜", "Ã†"].iter().any(|sign| text.contains(sign)) {
        return None;
    }
    let (bytes, _, lost) = WINDOWS_1252.encode(text);
    let once = String::from_utf8(bytes.into_owned()).ok().filter(|_| !lost)?;
    Some(once.trim_start_matches('\u{feff}').to_owned())
}

fn unmarked(bytes: &[u8]) -> &'static Encoding {
    let start = bytes.get(..1024).unwrap_or(bytes);
    let zeros = |odd: usize| start.iter().skip(odd).step_by(2).filter(|b| **b == 0).count();
    let half = start.len() / 2;
    // Latin letters in UTF-16 have a zero in every second byte. A file of zeros has them in both.
    if half > 0 && zeros(1) * 2 > half && zeros(0) * 10 < half {
        return UTF_16LE;
    }
    if half > 0 && zeros(0) * 2 > half && zeros(1) * 10 < half {
        return UTF_16BE;
    }
    match std::str::from_utf8(bytes) {
        Ok(_) => UTF_8,
        // Cut in the middle of a character: still UTF-8.
        Err(e) if e.error_len().is_none() && e.valid_up_to() > 0 => UTF_8,
        Err(_) => WINDOWS_1252,
    }
}

/// The delimiter: what `sep=` says, or the one that the heading holds most of. Returns the text after the `sep=` line.
pub(super) fn delimiter(text: &str) -> (Option<u8>, bool, &str) {
    let (first, rest) = split_line(text);
    let declared = first.trim_matches('"').strip_prefix("sep=");
    if let Some(sign) = declared {
        let sign = sign.as_bytes().first().copied().filter(u8::is_ascii);
        return (sign.or_else(|| most_frequent(split_line(rest).0)), true, rest);
    }
    (most_frequent(first), false, text)
}

/// As many as a spreadsheet can have; the country over ten years with every part of it has some two thousand.
pub(super) const MOST_COLUMNS: usize = 16_384;

/// How many columns the heading has, when they are too many for any table: told before a reader takes them in.
pub(super) fn too_many_columns(text: &str) -> Option<u32> {
    let (Some(sign), _, body) = delimiter(text) else { return None };
    let signs = split_line(body).0.bytes().filter(|byte| *byte == sign).count();
    (signs >= MOST_COLUMNS).then(|| u32::try_from(signs).unwrap_or(u32::MAX).saturating_add(1))
}

fn most_frequent(heading: &str) -> Option<u8> {
    let count = |sign: u8| heading.bytes().filter(|b| *b == sign).count();
    [b'\t', b';', b'|', b','].into_iter().map(|s| (count(s), s)).filter(|c| c.0 > 0).max_by_key(|c| c.0).map(|c| c.1)
}

/// Tells on which line of the file a record begins. The CSV reader counts LF alone, and begins a record between the CR and
/// the LF before it.
pub(super) struct Lines<'t> {
    body: &'t [u8],
    /// Where the count stands.
    at: usize,
    line: u32,
    /// Every line ends with LF alone, so that the reader's own count holds.
    plain: bool,
}

impl<'t> Lines<'t> {
    /// `first` is the line of the file on which the body begins.
    pub fn of(body: &'t str, first: u32) -> Self {
        Self { body: body.as_bytes(), at: 0, line: first, plain: !body.contains('\r') }
    }

    /// Records are asked about in their order.
    pub fn at(&mut self, record: Option<&csv::Position>) -> u32 {
        let Some(position) = record else { return self.line };
        if self.plain {
            return u32::try_from(position.line()).unwrap_or(u32::MAX).saturating_add(self.line - 1);
        }
        let start = usize::try_from(position.byte()).unwrap_or(usize::MAX);
        while let Some(&byte) = self.body.get(self.at) {
            let ends = matches!(byte, b'\r' | b'\n');
            if self.at >= start && !ends {
                break;
            }
            self.at += 1;
            let whole = byte == b'\n' || self.body.get(self.at) != Some(&b'\n');
            self.line = self.line.saturating_add(u32::from(ends && whole));
        }
        self.line
    }
}

/// A line ends with LF, CRLF or a lone CR.
fn split_line(text: &str) -> (&str, &str) {
    match text.find(['\n', '\r']) {
        None => (text, ""),
        Some(end) => {
            let length = if text[end..].starts_with("\r\n") { 2 } else { 1 };
            (&text[..end], &text[end + length..])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, little: bool) -> Vec<u8> {
        text.encode_utf16().flat_map(|u| if little { u.to_le_bytes() } else { u.to_be_bytes() }).collect()
    }

    #[test]
    fn the_encoding_is_told_from_the_bytes() {
        let check = |bytes: &[u8], expected: &Encoding, text: &str| {
            let decoded = decode(bytes);
            assert_eq!((decoded.encoding, decoded.text.as_str()), (expected, text));
        };
        let text = "EnhetNavn\tÅs skole – Kárášjoga";
        check(&utf16(text, true), UTF_16LE, text);
        check(&utf16(&format!("\u{feff}{text}"), true), UTF_16LE, text);
        check(&utf16(text, false), UTF_16BE, text);
        check(text.as_bytes(), UTF_8, text);
        check(format!("\u{feff}{text}").as_bytes(), UTF_8, text);
        check(b"\xc5s skole \xe5rstrinn", WINDOWS_1252, "Ås skole årstrinn");
        check(b"", UTF_8, "");
    }

    #[test]
    fn records_begin_on_the_lines_that_an_editor_shows() {
        for end in ["\n", "\r\n", "\r"] {
            let body = ["a;b", "1;2", "3;\"4", "5\"", "6;7"].map(|line| format!("{line}{end}")).concat();
            let mut reader = csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(body.as_bytes());
            let (mut lines, mut record, mut found) = (Lines::of(&body, 2), csv::StringRecord::new(), Vec::new());
            while reader.read_record(&mut record).unwrap() {
                found.push(lines.at(record.position()));
            }
            assert_eq!(found, [2, 3, 4, 6], "{end:?}");
        }
    }

    #[test]
    fn half_a_character_at_the_end_is_said() {
        let cut = &"Ås skole på Å".as_bytes()[.."Ås skole på Å".len() - 1];
        assert_eq!(decode(cut).encoding, UTF_8);
        assert_eq!(decode(cut).problems, [Found::in_file(Problem::BrokenCharacters)]);
    }

    #[test]
    fn the_delimiter_is_told_or_counted() {
        let check = |text: &str, expected: Option<u8>, rest: &str| {
            let (sign, _, after) = delimiter(text);
            assert_eq!((sign, after), (expected, rest), "{text:?}");
        };
        check("sep=\t\na\tb", Some(b'\t'), "a\tb");
        check("sep=;\r\na;b", Some(b';'), "a;b");
        check("\"sep=|\"\ra|b", Some(b'|'), "a|b");
        check("a;b;c,d\n1", Some(b';'), "a;b;c,d\n1");
        check("sep=\na;b", Some(b';'), "a;b");
        check("abc", None, "abc");
    }
}
