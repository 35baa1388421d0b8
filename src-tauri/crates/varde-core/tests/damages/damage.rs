//! The ways in which files come damaged.

use encoding_rs::WINDOWS_1252;
use serde_json::{Value, json};

use super::fixtures::{Content, Letters, Table, Whole};

/// What must come of it. Whatever it is, nothing wrong may be stored, and nothing left out unsaid.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Expect {
    /// All that the whole file says.
    Same,
    /// All of it, or words about what is not.
    Said,
    /// Nothing of it, and words why.
    Refused,
}

use Expect::{Refused, Said, Same};

type Make = Box<dyn Fn(&Whole) -> Option<Vec<u8>>>;

pub struct Damage {
    pub name: String,
    pub expect: Expect,
    /// `None` where the damage is none for such a file.
    pub make: Make,
}

fn bytes(name: &str, expect: Expect, make: impl Fn(Vec<u8>) -> Vec<u8> + 'static) -> Damage {
    Damage { name: name.to_owned(), expect, make: Box::new(move |whole| Some(make(whole.bytes()))) }
}

/// The same letters in another dress, or other letters in the same.
fn text(name: &str, expect: Expect, make: impl Fn(String) -> Vec<u8> + 'static) -> Damage {
    let as_text = |whole: &Whole| match &whole.content {
        Content::Table(table) => table.text(),
        Content::Json(value) => serde_json::to_string_pretty(value).unwrap(),
    };
    Damage { name: name.to_owned(), expect, make: Box::new(move |whole| Some(make(as_text(whole)))) }
}

fn table(name: &str, expect: Expect, make: impl Fn(&mut Table) + 'static) -> Damage {
    let make = move |whole: &Whole| match &whole.content {
        Content::Table(table) => {
            let mut table = table.clone();
            make(&mut table);
            Some(table.bytes())
        }
        Content::Json(_) => None,
    };
    Damage { name: name.to_owned(), expect, make: Box::new(make) }
}

fn json_text(name: &str, expect: Expect, make: impl Fn(String) -> String + 'static) -> Damage {
    let make = move |whole: &Whole| match &whole.content {
        Content::Table(_) => None,
        Content::Json(value) => Some(make(serde_json::to_string_pretty(value).unwrap()).into_bytes()),
    };
    Damage { name: name.to_owned(), expect, make: Box::new(make) }
}

/// Every text in the JSON that is a figure.
fn json_figures(name: &str, expect: Expect, make: impl Fn(&str) -> Value + 'static) -> Damage {
    fn each(value: &mut Value, make: &dyn Fn(&str) -> Value) {
        const FIGURES: [&str; 8] = [
            "Score",
            "Standardavvik",
            "AntallBesvart",
            "AndelMobbet",
            "AndelDeltatt",
            "AntallInvitert",
            "data",
            "value",
        ];
        fn one(value: &mut Value, make: &dyn Fn(&str) -> Value) {
            match value {
                Value::String(text) if text.contains(|c: char| c.is_ascii_digit()) => *value = make(text),
                Value::Number(number) => *value = make(&number.to_string()),
                Value::Array(all) => all.iter_mut().for_each(|v| one(v, make)),
                _ => {}
            }
        }
        match value {
            Value::Object(fields) => fields.iter_mut().for_each(|(name, value)| {
                if FIGURES.contains(&name.as_str()) { one(value, make) } else { each(value, make) }
            }),
            Value::Array(all) => all.iter_mut().for_each(|v| each(v, make)),
            _ => {}
        }
    }
    let make = move |whole: &Whole| match &whole.content {
        Content::Table(_) => None,
        Content::Json(value) => {
            let mut value = value.clone();
            each(&mut value, &make);
            Some(serde_json::to_vec_pretty(&value).unwrap())
        }
    };
    Damage { name: name.to_owned(), expect, make: Box::new(make) }
}

/// Every figure of a table, where it is one.
fn figures(name: &str, expect: Expect, make: impl Fn(&str) -> String + 'static) -> Damage {
    let times = ["powers of ten", "a thousand times as large"].contains(&name);
    table(name, expect, move |table| {
        // Of pupils alone, ten and a thousand times as many agree among themselves; and in a workbook 4E+01 is forty.
        let counts = table.cells[0].last().is_some_and(|heading| heading == "Antall elever");
        if counts && times {
            return;
        }
        table.each_figure(|cell| {
            if cell.contains(|c: char| c.is_ascii_digit()) {
                *cell = make(cell);
            }
        });
    })
}

pub fn all() -> Vec<Damage> {
    [cuts(), letters(), lines(), columns(), rows(), numbers(), strangers(), of_json()].into_iter().flatten().collect()
}

fn cuts() -> Vec<Damage> {
    let mut all = vec![
        bytes("empty", Refused, |_| Vec::new()),
        text("only spaces", Refused, |_| b" \r\n\t\n ".to_vec()),
        text("only a mark", Refused, |_| b"\xef\xbb\xbf".to_vec()),
        bytes("twice after each other", Said, |whole| [whole.clone(), whole].concat()),
        bytes("the first half lost", Said, |whole| whole[(whole.len() / 2) & !1..].to_vec()),
        // In UTF-8 a digit could go, and nobody could see it.
        bytes("one byte of UTF-16 lost in the middle", Said, |mut whole| {
            if whole.contains(&0) {
                whole.remove(whole.len() / 2);
            }
            whole
        }),
        bytes("zeros at the end, as after a crash", Said, |mut whole| {
            let half = whole.len() / 2;
            whole[half..].fill(0);
            whole
        }),
        bytes("a hole of zeros", Said, |mut whole| {
            let third = whole.len() / 3;
            whole[third..third * 2].fill(0);
            whole
        }),
        bytes("a hole of 0xff", Said, |mut whole| {
            let third = whole.len() / 3;
            whole[third..third + 60].fill(0xff);
            whole
        }),
    ];
    for percent in [3, 10, 25, 40, 50, 60, 75, 85, 95, 99] {
        all.push(bytes(&format!("cut at {percent} %"), Said, move |whole| {
            let end = whole.len() * percent / 100;
            // A file that ends where a line does is a whole file of fewer rows, and nobody can see it.
            let between = whole[..end].iter().rev().find(|b| **b != 0).is_some_and(|b| matches!(b, b'\n' | b'\r'));
            whole[..if between { end + 6 } else { end }].to_vec()
        }));
    }
    for last in [1, 2, 3, 5, 9] {
        all.push(bytes(&format!("the last {last} bytes lost"), Said, move |whole| {
            whole[..whole.len() - last].to_vec()
        }));
    }
    all
}

fn letters() -> Vec<Damage> {
    let write = |name: &str, expect, letters: Letters| text(name, expect, move |text| letters.write(&text));
    vec![
        write("as UTF-8", Same, Letters::Utf8),
        write("as UTF-8 with a mark", Same, Letters::Utf8Marked),
        write("as UTF-16", Same, Letters::Utf16Le),
        write("as UTF-16 with a mark", Same, Letters::Utf16LeMarked),
        write("as big-endian UTF-16", Same, Letters::Utf16Be),
        write("as big-endian UTF-16 with a mark", Same, Letters::Utf16BeMarked),
        write("as windows-1252", Same, Letters::Windows),
        text("two marks", Same, |text| format!("\u{feff}\u{feff}{text}").into_bytes()),
        text("UTF-8 read as windows-1252 and saved", Said, |text| {
            WINDOWS_1252.decode_without_bom_handling(text.as_bytes()).0.into_owned().into_bytes()
        }),
        text("letters lost", Said, |text| text.replace(['å', 'ø', 'æ', 'Å', 'Ø', 'Æ'], "?").into_bytes()),
        text("letters replaced", Said, |text| text.replace(['å', 'ø', 'æ', 'Å', 'Ø', 'Æ'], "\u{fffd}").into_bytes()),
        text("letters of DOS", Said, |text| {
            let dos = |c: char| match c {
                'å' => 0x86,
                'ø' => 0x9b,
                'æ' => 0x91,
                'Å' => 0x8f,
                'Ø' => 0x9d,
                c => u8::try_from(c).unwrap_or(b'?'),
            };
            text.chars().map(dos).collect()
        }),
        text("the mark of UTF-16 on UTF-8", Said, |text| [b"\xff\xfe", text.as_bytes()].concat()),
        text("the mark of UTF-8 on windows-1252", Said, |text| {
            [b"\xef\xbb\xbf", WINDOWS_1252.encode(&text).0.as_ref()].concat()
        }),
        text("letters in two parts", Said, |text| text.replace('å', "a\u{30a}").into_bytes()),
        text("a lone surrogate", Said, |text| {
            let mut units: Vec<u16> = format!("\u{feff}{text}").encode_utf16().collect();
            let half = units.len() / 2;
            units[half] = 0xd800;
            units.into_iter().flat_map(u16::to_le_bytes).collect()
        }),
        text("a zero in the middle", Said, |text| {
            let half = (text.len() / 2..).find(|at| text.is_char_boundary(*at)).unwrap();
            format!("{}\0{}", &text[..half], &text[half..]).into_bytes()
        }),
        text("signs that cannot be seen", Said, |text| {
            text.replace("999000011", "\u{200b}999000011\u{200e}").into_bytes()
        }),
        text("hard spaces", Said, |text| text.replace(' ', "\u{a0}").into_bytes()),
    ]
}

fn lines() -> Vec<Damage> {
    vec![
        table("CRLF", Same, |t| t.end = "\r\n"),
        table("CR alone", Same, |t| t.end = "\r"),
        text("mixed ends of lines", Same, |text| {
            let mut ends = ["\r\n", "\n", "\r"].into_iter().cycle();
            let plain = text.replace("\r\n", "\n");
            plain.split_inclusive('\n').map(|l| l.replace('\n', ends.next().unwrap())).collect::<String>().into_bytes()
        }),
        table("blank lines between", Same, |t| t.end = "\n\n"),
        table("blank lines before", Said, |t| t.cells.insert(0, vec![String::new()])),
        table("a title above", Said, |t| {
            t.cells.insert(0, vec!["Resultater for Vardehaug kommune, hentet 1. mars".to_owned()]);
        }),
        table("a source below", Said, |t| {
            t.cells.push(vec![String::new()]);
            t.cells.push(vec!["Kilde: Utdanningsdirektoratet".to_owned()]);
        }),
        table("a sum below", Said, |t| {
            let mut sum = vec![String::new(); t.cells[0].len()];
            sum[0] = "Totalt".to_owned();
            t.figures.iter().for_each(|column| sum[*column] = "45".to_owned());
            t.cells.push(sum);
        }),
        table("everything in quotes", Same, |t| {
            t.declared = false;
            if t.book.is_some() {
                return;
            }
            t.cells.iter_mut().flatten().for_each(|cell| *cell = format!("\"{cell}\""));
        }),
        table("a quote that does not end", Said, |t| {
            let middle = t.cells.len() / 2;
            t.cells[middle][0].insert(0, '"');
        }),
        table("a quote that does not end in the heading", Said, |t| t.cells[0][1].insert(0, '"')),
        table("an inch in a name", Said, |t| t.cells.last_mut().unwrap().iter_mut().for_each(|c| c.push('"'))),
        table("tabs for semicolons, and back", Same, |t| t.delimiter = if t.delimiter == ';' { '\t' } else { ';' }),
        table("bars between", Same, |t| t.delimiter = '|'),
        table("commas between, without quotes", Said, |t| (t.declared, t.delimiter) = (false, ',')),
        table("commas between, with quotes", Same, |t| {
            (t.declared, t.delimiter) = (false, ',');
            if t.book.is_some() {
                return;
            }
            t.cells.iter_mut().flatten().for_each(|cell| *cell = format!("\"{cell}\""));
        }),
        table("spaces between", Said, |t| (t.declared, t.delimiter) = (false, ' ')),
        text("another sign declared", Said, |text| {
            format!("sep=;\n{}", text.trim_start_matches("sep=\t\n")).into_bytes()
        }),
    ]
}

fn columns() -> Vec<Damage> {
    vec![
        table("columns moved", Same, |t| {
            // Statistics Norway's figures are told by being last.
            let last = if t.cells[0].last().unwrap().starts_with("07170") { 1 } else { 0 };
            t.cells.iter_mut().for_each(|row| {
                let end = row.len() - last;
                row[..end].reverse();
            });
        }),
        table("the headings of a value and of its number swapped", Said, |t| {
            if let [first, second, ..] = t.figures[..] {
                // Two shares can change places, and nobody could see it; nor two levels of a table of one's own.
                let of = |column: usize| t.cells[0][column].rsplit_once('.').map(|(_, part)| part.to_owned());
                if of(first) != of(second) {
                    t.cells[0].swap(first, second);
                }
            }
        }),
        table("code and name swapped", Said, |t| {
            let at = |t: &Table, name: &str| t.cells[0].iter().position(|h| h == name);
            if let Some((a, b)) = at(t, "Organisasjonsnummer").zip(at(t, "EnhetNavn")) {
                t.cells[0].swap(a, b);
            } else {
                t.cells[0].swap(0, 1);
            }
        }),
        table("headings one column to the right", Said, |t| {
            t.cells[0].rotate_right(1);
        }),
        table("cells one column to the left in one row", Said, |t| {
            t.cells[2].remove(0);
        }),
        table("cells one column to the right in one row", Said, |t| {
            t.cells[2].insert(0, "x".to_owned());
        }),
        table("one cell too many in the middle of a row", Said, |t| {
            let first = t.figures[0];
            t.cells[2].insert(first, "9".to_owned());
        }),
        table("the first column lost", Said, |t| t.cells.iter_mut().for_each(|row| _ = row.remove(0))),
        table("an empty column put in", Same, |t| t.cells.iter_mut().for_each(|row| row.insert(1, String::new()))),
        table("a column twice", Said, |t| {
            let last = t.cells[0].len() - 1;
            t.cells.iter_mut().for_each(|row| row.push(row[last].clone()));
        }),
        table("a column twice with other figures", Said, |t| {
            let heading = t.cells[0].last().unwrap().clone();
            t.cells
                .iter_mut()
                .enumerate()
                .for_each(|(at, row)| row.push(if at == 0 { heading.clone() } else { "40".into() }));
        }),
        table("no heading", Said, |t| _ = t.cells.remove(0)),
        table("the heading twice", Said, |t| t.cells.insert(1, t.cells[0].clone())),
        table("the heading once more in the middle", Said, |t| t.cells.insert(4, t.cells[0].clone())),
        table("only the heading", Refused, |t| t.cells.truncate(1)),
        table("the heading in two lines", Said, |t| {
            let parts = t.cells[0]
                .iter()
                .map(|h| h.split_once('.').map_or((h.clone(), String::new()), |(a, b)| (a.into(), b.into())));
            let (above, below) = parts.unzip();
            t.cells.splice(0..1, [above, below]);
        }),
        table("headings in capitals", Said, |t| t.cells[0].iter_mut().for_each(|h| *h = h.to_uppercase())),
        table("headings cut at 30 letters", Said, |t| {
            t.cells[0].iter_mut().for_each(|h| *h = h.chars().take(30).collect())
        }),
        table("rows and columns swapped", Said, |t| {
            let wide = t.cells.iter().map(Vec::len).max().unwrap();
            let at = |row: &Vec<String>, column: usize| row.get(column).cloned().unwrap_or_default();
            t.cells = (0..wide).map(|column| t.cells.iter().map(|row| at(row, column)).collect()).collect();
        }),
        table("another language's headings", Said, |t| {
            t.cells[0].iter_mut().for_each(|h| {
                *h = h.replace("Organisasjonsnummer", "Organisation number").replace("Enhetsnavn", "Unit")
            });
        }),
    ]
}

fn rows() -> Vec<Damage> {
    vec![
        table("rows in another order", Same, |t| t.cells[1..].reverse()),
        table("a row twice", Said, |t| t.cells.push(t.cells.last().unwrap().clone())),
        table("a row twice with other figures", Said, |t| {
            let mut again = t.cells[2].clone();
            t.figures.iter().for_each(|column| again[*column] = "44".to_owned());
            t.cells.push(again);
        }),
        table("merged cells", Said, |t| {
            for column in 0..t.figures[0] {
                for row in (2..t.cells.len()).rev() {
                    if t.cells[row][column] == t.cells[row - 1][column] || row % 2 == 0 {
                        t.cells[row][column].clear();
                    }
                }
            }
        }),
        table("empty rows of delimiters", Said, |t| {
            let empty = vec![String::new(); t.cells[0].len()];
            t.cells.insert(3, empty.clone());
            t.cells.push(empty);
        }),
        table("rows cut short", Said, |t| t.cells.iter_mut().skip(3).for_each(|row| row.truncate(row.len() - 1))),
        table("empty cells at the end of rows left out", Said, |t| {
            for row in &mut t.cells[1..] {
                while row.last().is_some_and(String::is_empty) {
                    row.pop();
                }
            }
        }),
        table("empty cells at the end of rows put in", Same, |t| {
            t.cells.iter_mut().skip(1).for_each(|row| row.extend([String::new(), String::new()]));
        }),
        table("codes in powers of ten", Said, |t| {
            // In a workbook that is another number, and not another way to write it.
            if t.book.is_some() {
                return;
            }
            t.cells
                .iter_mut()
                .flatten()
                .filter(|c| c.len() == 9 && c.bytes().all(|b| b.is_ascii_digit()))
                .for_each(|c| *c = "9,99E+08".into());
        }),
        table("codes with decimals", Said, |t| {
            t.cells
                .iter_mut()
                .flatten()
                .filter(|c| c.len() == 9 && c.bytes().all(|b| b.is_ascii_digit()))
                .for_each(|c| c.push_str(",0"));
        }),
        table("zeros in front lost", Said, |t| {
            for cell in t.cells[1..].iter_mut().flatten() {
                if cell.starts_with('0') && cell.len() > 1 && cell.bytes().all(|b| b.is_ascii_digit()) {
                    *cell = cell.trim_start_matches('0').to_owned();
                }
            }
        }),
    ]
}

fn numbers() -> Vec<Damage> {
    let long = "9".repeat(400);
    let mut all = vec![
        figures("decimal commas lost", Said, |f| f.replace(',', "")),
        figures("decimal points", Same, |f| f.replace(',', ".")),
        figures("commas between thousands", Said, |f| f.replace(' ', ",")),
        figures("points between thousands", Said, |f| f.replace(' ', ".")),
        figures("signs of per cent", Said, |f| format!("{f} %")),
        figures("dates", Said, |f| f.replace(",1", ".jan").replace(",9", ".sep").replace(",2", ".feb")),
        figures("below zero", Said, |f| format!("-{f}")),
        figures("in brackets", Said, |f| format!("({f})")),
        figures("behind an apostrophe", Said, |f| format!("'{f}")),
        figures("formulas", Said, |f| format!("=\"{f}\"")),
        figures("too narrow a column", Said, |_| "########".to_owned()),
        figures("broken references", Said, |_| "#REF!".to_owned()),
        figures("no answers of functions", Said, |_| "#DIV/0!".to_owned()),
        figures("not numbers", Said, |_| "NaN".to_owned()),
        figures("without end", Said, |_| "Infinity".to_owned()),
        figures("powers of ten", Said, |f| format!("{f}E+01")),
        figures("letters for digits", Said, |f| f.replace('0', "O").replace('1', "l")),
        figures("digits of another script", Said, |f| {
            f.chars().map(|c| c.to_digit(10).and_then(|d| char::from_u32(0x660 + d)).unwrap_or(c)).collect()
        }),
        figures("rounded by halves", Said, |f| format!("{f}½")),
        figures("a thousand times as large", Said, |f| format!("{}000", f.replace(',', ""))),
        json_figures("figures below zero", Said, |f| format!("-{f}").into()),
        json_figures("figures that are not numbers", Said, |_| "NaN".into()),
        json_figures("figures of decimals lost", Said, |f| f.replace([',', '.'], "").into()),
        json_figures("figures in lists", Said, |f| json!([f])),
        json_figures("figures in objects", Said, |f| json!({ "verdi": f })),
        json_figures("figures that are true", Said, |_| json!(true)),
        json_figures("figures with decimal points", Same, |f| f.replace(',', ".").into()),
    ];
    let of_table = long.clone();
    all.push(figures("400 digits", Said, move |_| of_table.clone()));
    all.push(json_figures("figures of 400 digits", Said, move |_| long.clone().into()));
    all
}

fn strangers() -> Vec<Damage> {
    let file = |name: &str, content: &'static [u8]| bytes(name, Refused, move |_| content.to_vec());
    vec![
        file("a PDF", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"),
        file("a PNG", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89"),
        file("a JPEG", b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0"),
        file("a ZIP", b"PK\x03\x04\x14\0\0\0\x08\0!\0\0\0\0\0\0\0\0\0\0\0\0\0\x05\0\0\0a.csv"),
        file(
            "an HTML page",
            b"<!DOCTYPE html>\n<html><head><title>Logg inn</title></head><body>Organisasjonsnummer</body></html>\n",
        ),
        file(
            "an HTML page without a type",
            b"\n  <HTML><table><tr><td>Organisasjonsnummer;EnhetNavn</td></tr></table></HTML>",
        ),
        file("an XML answer", b"<?xml version=\"1.0\"?>\n<error>Not Found; 404</error>\n"),
        file("rich text", b"{\\rtf1\\ansi\\deff0 {\\fonttbl {\\f0 Arial;}} Organisasjonsnummer;EnhetNavn\\par }"),
        file("a letter", b"Hei!\n\nHer er tallene vi snakket om; de er fra i fjor.\n\nHilsen Kari\n"),
        file("a list of names", b"Navn;Klasse\nKari;5A\nOla;5B\n"),
        file("a store", b"SQLite format 3\0\x10\0\x01\x01\0\x40\x20\x20\0\0\0\x01\0\0\0\x02"),
        file("a program", b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0"),
        file("a workbook of old", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0\0\0\0\0"),
        file("an error in JSON", br#"{"error": {"code": 403, "message": "Forbidden"}}"#),
        bytes("chance", Refused, |_| {
            let mut mixed = 0x9e37_79b9_7f4a_7c15_u64;
            let next = || {
                mixed = (mixed ^ 0xa5a5).wrapping_mul(0xff51_afd7_ed55_8ccd).rotate_left(29);
                mixed as u8
            };
            std::iter::repeat_with(next).take(5000).collect()
        }),
        bytes("zeros", Refused, |whole| vec![0; whole.len()]),
    ]
}

fn of_json() -> Vec<Damage> {
    vec![
        json_text("a comma too many", Refused, |t| t.replacen("\n}", ",\n}", 1).replacen("\n]", ",\n]", 1)),
        json_text("single quotes", Refused, |t| t.replace('"', "'")),
        json_text("remarks", Refused, |t| format!("// hentet i dag\n{t}")),
        json_text("a row a line, without a list", Said, |t| {
            t.trim().trim_start_matches('[').trim_end_matches(']').replace("},", "}")
        }),
        json_text("inside a list", Said, |t| format!("[{t}]")),
        json_text("inside four objects", Said, |t| format!(r#"{{"a":{{"b":{{"c":{{"d":{t}}}}}}}}}"#)),
        json_text("inside a text", Said, |t| Value::String(t).to_string()),
        json_text("a row that is a list", Said, |t| t.replacen('{', "[1, 2], {", 1)),
        json_text("names twice", Said, |t| t.replace(r#""Trinnnavn":"#, r#""Trinnnavn": "9. årstrinn", "Trinnnavn":"#)),
        json_text("names in small letters", Said, |t| {
            t.replace("Organisasjonsnummer", "organisasjonsnummer").replace("Score", "score")
        }),
        json_text("a lone half of a letter", Said, |t| t.replacen("Vardehaug", "Varde\\ud800haug", 2)),
        json_text("not numbers, bare", Refused, |t| {
            t.replacen(": \"", ": NaN, \"x\": \"", 1).replacen("24.6", "NaN", 1)
        }),
        json_text("deep", Refused, |_| format!("{}{}", "[".repeat(100_000), "]".repeat(100_000))),
        json_text("deep objects", Refused, |_| format!("{}1{}", r#"{"a":"#.repeat(50_000), "}".repeat(50_000))),
        json_text("deep in a row", Said, |t| {
            t.replacen('{', &format!(r#"{{"x": {}1{}, "#, "[".repeat(5000), "]".repeat(5000)), 2)
        }),
        json_text("an empty list", Refused, |_| "[]".to_owned()),
        json_text("an empty object", Refused, |_| "{}".to_owned()),
        json_text("a number", Refused, |_| "[1, 2, 3]".to_owned()),
        json_text("sizes that lie", Said, |t| t.replacen("\"size\": [\n    3", "\"size\": [\n    3000000", 1)),
        json_text("a figure too few", Said, |t| t.replacen("24.6,", "", 1)),
    ]
}
