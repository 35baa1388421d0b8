//! One small whole file of every kind that Varde reads, made by the project in the publishers' formats.

use encoding_rs::WINDOWS_1252;
use serde_json::{Value, json};

use super::making;

/// How a table is written.
#[derive(Clone, Copy, PartialEq)]
pub enum Letters {
    Utf8,
    Utf8Marked,
    Utf16Le,
    Utf16LeMarked,
    Utf16Be,
    Utf16BeMarked,
    Windows,
}

impl Letters {
    pub fn write(self, text: &str) -> Vec<u8> {
        let little = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        match self {
            Self::Utf8 => text.as_bytes().to_vec(),
            Self::Utf8Marked => format!("\u{feff}{text}").into_bytes(),
            Self::Utf16Le => little(text),
            Self::Utf16LeMarked => little(&format!("\u{feff}{text}")),
            Self::Utf16Be => big(text),
            Self::Utf16BeMarked => big(&format!("\u{feff}{text}")),
            Self::Windows => WINDOWS_1252.encode(text).0.into_owned(),
        }
    }
}

/// A table of text cells, the heading first.
#[derive(Clone)]
pub struct Table {
    pub cells: Vec<Vec<String>>,
    /// The columns that hold figures.
    pub figures: Vec<usize>,
    pub delimiter: char,
    /// It begins with a `sep=` line.
    pub declared: bool,
    pub letters: Letters,
    pub end: &'static str,
    /// A workbook, and how it is written; `None` for text.
    pub book: Option<Book>,
}

type Book = fn(&[Vec<making::Put<'_>>]) -> Vec<u8>;

impl Table {
    pub fn text(&self) -> String {
        let declared = if self.declared { format!("sep={}{}", self.delimiter, self.end) } else { String::new() };
        let line = |fields: &Vec<String>| fields.join(&self.delimiter.to_string()) + self.end;
        declared + &self.cells.iter().map(line).collect::<String>()
    }

    pub fn bytes(&self) -> Vec<u8> {
        let Some(write) = self.book else { return self.letters.write(&self.text()) };
        let lines: Vec<String> = self.cells.iter().map(|row| row.join("|")).collect();
        write(&making::cells(&lines.iter().map(String::as_str).collect::<Vec<_>>()))
    }

    /// The cells that hold figures, row by row.
    pub fn each_figure(&mut self, mut change: impl FnMut(&mut String)) {
        for row in self.cells.iter_mut().skip(1) {
            for column in &self.figures {
                row.get_mut(*column).into_iter().for_each(&mut change);
            }
        }
    }
}

pub enum Content {
    Table(Table),
    Json(Value),
}

/// A file as its publisher writes it.
pub struct Whole {
    pub name: &'static str,
    pub file: &'static str,
    pub content: Content,
}

impl Whole {
    pub fn bytes(&self) -> Vec<u8> {
        match &self.content {
            Content::Table(table) => table.bytes(),
            Content::Json(value) => serde_json::to_vec_pretty(value).unwrap(),
        }
    }
}

const FIXED: [&str; 9] = [
    "EnhetNivaa",
    "Nasjonaltkode",
    "Fylkekode",
    "Kommunekode",
    "Organisasjonsnummer",
    "Nasjonalt",
    "Fylke",
    "Kommune",
    "EnhetNavn",
];

pub const SCHOOLS: [(&str, &str); 5] = [
    ("999000011", "Åsøy skole"),
    ("999000022", "Nesset sentralskole"),
    ("999000033", "Kårbø oppvekstsenter"),
    ("999000044", "Ytre Bø skole"),
    ("999000055", "Tærud skole"),
];

const UNITS: [&str; 8] = ["I", "09", "0901", "999000011", "999000022", "999000033", "999000044", "999000055"];

/// Statistikkbanken's wide table of these units, as its web page writes it.
fn wide(paths: &[String], rows: &[(&str, &str)]) -> Table {
    let mut cells = vec![FIXED.iter().map(|f| (*f).to_owned()).chain(paths.iter().cloned()).collect::<Vec<_>>()];
    for (code, figures) in rows {
        let (level, fylke, kommune) = match code.len() {
            1 => ("1", "00", "0000"),
            2 => ("2", *code, "0000"),
            4 => ("3", "09", *code),
            _ => ("4", "09", "0901"),
        };
        let name = SCHOOLS.iter().find(|s| s.0 == *code).map_or("Alle skoler", |s| s.1);
        let fylke_name = if code.len() == 1 { "Alle fylker" } else { "Eksempelfylket" };
        let kommune_name = if code.len() < 4 { "Alle kommuner" } else { "Vardehaug" };
        let own = [level, "I", fylke, kommune, code, "Hele landet", fylke_name, kommune_name, name];
        cells.push(own.iter().map(|c| (*c).to_owned()).chain(figures.split('|').map(str::to_owned)).collect());
    }
    let figures = (FIXED.len()..FIXED.len() + paths.len()).collect();
    Table { cells, figures, delimiter: '\t', declared: true, letters: Letters::Utf16Le, end: "\n", book: None }
}

fn national_tests() -> Table {
    let of = |subject: &str| {
        ["Skalapoeng", "Usikkerhet", "Antall elever deltatt", "Mestringsnivå 1.Andel", "Mestringsnivå 2.Andel"]
            .map(|part| format!("2025-26.{subject}.5. årstrinn.Alle eierformer.Alle kjønn.{part}"))
    };
    wide(
        &[of("Lesing"), of("Regning")].concat(),
        &[
            ("I", "50|0,1|56 316|24,6|49,9|50|0,1|56 921|25,2|50,1"),
            ("09", "49|0,3|3 484|26,1|49,2|48|0,3|3 490|27,5|48,8"),
            ("0901", "48|1,9|87|28,7|48,3|47|2,0|86|29,1|47,7"),
            ("999000011", "47|2,8|36|33,3|44,4|46|2,9|36|36,1|44,4"),
            ("999000022", "52|3,9|21|19,0|52,4|51|4,1|20|20,0|55,0"),
            ("999000033", "*|*|*|*|*|*|*|*|*|*"),
            ("999000044", "45*|6,1*|8*|37,5*|50,0*|44*|6,3*|8*|37,5*|50,0*"),
            ("999000055", "||0|||49|3,3|28|25,0|50,0"),
        ],
    )
}

/// As people have it from the kommune: semicolons, without place columns.
fn points() -> Table {
    let heading = ["2023-24", "2024-25"]
        .map(|year| ["Grunnskolepoeng", "Antall elever"].map(|p| format!("{year}.Alle eierformer.Alle kjønn.{p}")))
        .concat();
    let rows = [
        ("0901", "Alle skoler (Vardehaug)", "41,9|83|42,3|88"),
        ("999000011", "Åsøy skole", "42,8|36|41,2|39"),
        ("999000022", "Nesset sentralskole", "40,4|21|43,3|24"),
        ("999000033", "Kårbø oppvekstsenter", "*|*|39,1|11"),
        ("999000044", "Ytre Bø skole", "41,3|15|44,6|14"),
        ("999000055", "Tærud skole", "||45,7|11"),
    ];
    let mut cells = vec![["Organisasjonsnummer", "EnhetNavn"].map(str::to_owned).into_iter().chain(heading).collect()];
    for (code, name, figures) in rows {
        cells.push([code, name].into_iter().chain(figures.split('|')).map(str::to_owned).collect());
    }
    Table {
        cells,
        figures: vec![2, 3, 4, 5],
        delimiter: ';',
        declared: false,
        letters: Letters::Utf8,
        end: "\r\n",
        book: None,
    }
}

fn final_grades() -> Table {
    let paths =
        ["Snittkarakter", "Antall elever"].map(|part| format!("2024-25.Standpunkt.Alle eierformer.Alle kjønn.{part}"));
    let figures = ["4,3|57 112", "4,2|3 391", "4,1|83", "4,3|36", "3,9|21", "*|*", "4,4|15", "4,0|11"];
    let rows: Vec<_> = UNITS.into_iter().zip(figures).collect();
    Table { letters: Letters::Utf16LeMarked, ..wide(&paths, &rows) }
}

fn survey() -> Table {
    let of = |index: &str| {
        ["Score", "Standardavvik", "Antall besvart"]
            .map(|part| format!("2025-26.{index}.7. årstrinn.Alle eierformer.Alle kjønn.{part}"))
    };
    let figures = [
        "4,3|0,7|57 112|3,8|0,8|57 001",
        "4,2|0,7|3 391|3,7|0,9|3 380",
        "4,1|0,8|83|3,6|0,9|82",
        "4,3|0,6|36|3,9|0,7|36",
        "3,9|0,9|21|3,4|1,1|20",
        "*|*|*|*|*|*",
        "4,4|0,5|15|4,1|0,7|15",
        "4,0|0,8|11|3,5|0,9|11",
    ];
    let rows: Vec<_> = UNITS.into_iter().zip(figures).collect();
    wide(&[of("Støtte fra lærer"), of("Motivasjon")].concat(), &rows)
}

fn bullying() -> Table {
    let under = ["", "Er du blitt mobbet av andre elever på skolen de siste månedene?."];
    let paths =
        under.map(|q| format!("2025-26.Mobbing på skolen.{q}10. årstrinn.Alle eierformer.Alle kjønn.Andel mobbet"));
    let figures = ["11,1|9,6", "11,3|9,7", "10,7|9,5", "7,5|7,5", "14,9|*", "*|*", "3,8|0,0", "|"];
    let rows: Vec<_> = UNITS.into_iter().zip(figures).collect();
    Table { letters: Letters::Utf8Marked, delimiter: ';', declared: false, ..wide(&paths, &rows) }
}

fn skoleporten() -> Table {
    let heading = "Enhetsnavn;Skoletype;Vurderingsområde;Statistikk;Indikator/delskår;Periode;Eierform;Trinn;Kjønn;Verdi;Måleenhet";
    let mut cells = vec![heading.split(';').map(str::to_owned).collect::<Vec<_>>()];
    let mut add = |row: String| cells.push(row.split(';').map(str::to_owned).collect());
    for (place, (_, name)) in SCHOOLS.iter().enumerate() {
        let points = ["41,5", "42,1", ".", "39,8", "44,2"][place];
        add(format!(
            "{name};Grunnskole;Læringsresultater;Grunnskolepoeng;Grunnskolepoeng;2017-2018;Offentlig;Trinn 10;Begge kjønn;{points};Grunnskolepoeng"
        ));
        let support = ["4,3", "4,1", "3,9", ".", "4,4"][place];
        add(format!(
            "{name};Grunnskole;Læringsmiljø;Elevundersøkelsen;Støtte fra lærerne;2015-2016;Offentlig;Trinn 7;Begge kjønn;{support};Gjennomsnitt"
        ));
        let read = ["53", "51", "49", "55", "47"][place];
        add(format!(
            "{name};Grunnskole;Læringsresultater;Nasjonale prøver 5. trinn;Lesing;2014-2015;Offentlig;Trinn 5;Begge kjønn;{read};Skalapoeng"
        ));
    }
    Table {
        cells,
        figures: vec![9],
        delimiter: ';',
        declared: false,
        letters: Letters::Utf8Marked,
        end: "\r\n",
        book: None,
    }
}

fn px_web() -> Table {
    let mut cells = vec![
        ["region", "klassetrinn", "prøve", "mestringsnivå", "år", "07170: Elever på nasjonale prøver (prosent)"]
            .map(str::to_owned)
            .to_vec(),
    ];
    for (region, first) in [("0 Hele landet", 24.6), ("09 Eksempelfylket", 26.1), ("0901 Vardehaug", 28.7)] {
        for (level, add) in [("1", 0.0), ("2", 24.5), ("3", -2.2)] {
            let figure = format!("{:.1}", first + add);
            let row = [region, "5. klassetrinn", "Lesing", &format!("Mestringsnivå {level}"), "2022", &figure];
            cells.push(row.map(str::to_owned).to_vec());
        }
    }
    Table {
        cells,
        figures: vec![5],
        delimiter: ';',
        declared: false,
        letters: Letters::Windows,
        end: "\r\n",
        book: None,
    }
}

/// A row of one of Udir's export tables.
fn row(code: &str, over: &[(&str, &str)]) -> Value {
    let name = SCHOOLS.iter().find(|s| s.0 == code).map_or("", |s| s.1);
    let base = [
        ("Skoleaarnavn", "2025-26"),
        ("EnhetNivaa", "4"),
        ("Fylkekode", "09"),
        ("Fylke", "Eksempelfylket"),
        ("Kommunekode", "0901"),
        ("Kommune", "Vardehaug"),
        ("Organisasjonsnummer", code),
        ("EnhetNavn", name),
        ("TrinnKode", "7"),
        ("Trinnnavn", "7. årstrinn"),
        ("EierformNavn", "Alle eierformer"),
        ("Kjoenn", "Alle kjønn"),
    ];
    base.iter().chain(over).map(|(column, text)| ((*column).to_owned(), Value::from(*text))).collect()
}

/// Rows of an export table, `figures` a school.
fn export(columns: &[&str], own: &[(&str, &str)], figures: [&str; 5]) -> Vec<Value> {
    let one = |((code, _), figures): (&(&str, &str), &str)| {
        let cells: Vec<(&str, &str)> = columns.iter().copied().zip(figures.split('|')).collect();
        row(code, &[own, &cells].concat())
    };
    SCHOOLS.iter().zip(figures).map(one).collect()
}

fn indicator() -> Value {
    let of = |group: &str, question: &str, figures| {
        let own = [("Spoersmaalgruppe", group), ("Spoersmaalnavn", question)];
        export(&["Score", "Standardavvik", "AntallBesvart"], &own, figures)
    };
    let support = of("Støtte fra lærer", "Alle spørsmål", ["4,3|0,7|36", "3,9|0,9|21", "*|*|*", "4,4*|0,5*|8*", "||0"]);
    let question = of(
        "Motivasjon",
        "Er du interessert i å lære?",
        ["3,6|0,7|36", "3,4|0,9|21", "*|*|*", "4,1|0,5|15", "3,3|0,8|28"],
    );
    Value::Array([support, question].concat())
}

fn theme() -> Value {
    let own = [("Temanavn", "Motivasjon"), ("Spoersmaalnavn", "Gleder du deg til skolen?")];
    let figures = ["3,3|0,8|36", "3,4|0,9|21", "*|*|*", "4,1|0,5|15", "2,9|0,8|28"];
    Value::Array(export(&["Score", "Standardavvik", "AntallBesvart"], &own, figures))
}

fn bullied() -> Value {
    let own = [("Spoersmaalgruppe", "Mobbing på skolen"), ("Spoersmaalnavn", "Alle spørsmål")];
    json!({ "antall": 5, "rader": export(&["AndelMobbet", "AntallBesvart"], &own, ["8,3|3", "14,3|3", "*|*", "0,0|0", "7,1|2"]) })
}

fn took_part() -> Value {
    let figures = ["88,3|166|188", "95,5|21|22", "*|*|*", "100,0|15|15", "90,3|28|31"];
    Value::Array(export(&["AndelDeltatt", "AntallBesvart", "AntallInvitert"], &[], figures))
}

/// What the web page gets: rows of units.
fn pivot() -> Value {
    let level =
        |names: &[(&str, u32)]| names.iter().map(|(n, c)| json!({ "name": n, "columnCount": c })).collect::<Vec<_>>();
    let one = |name| level(&[(name, 3)]);
    let parts = level(&[("Skalapoeng", 1), ("Usikkerhet", 1), ("Antall elever deltatt", 1)]);
    let columns = [one("2025-26"), one("Lesing"), one("5. årstrinn"), one("Alle eierformer"), one("Alle kjønn"), parts];
    let row = |(name, code, id, data): (&str, &str, &str, [&str; 3])| json!({ "navn": name, "kode": code, "id": id, "data": data });
    let rows = [
        ("Eksempelfylket", "09", "1.9", ["48", "0,3", "3 334"]),
        ("Vardehaug", "0901", "1.9.7", ["47", "1,8", "90"]),
        ("Åsøy skole", "999000011", "1.9.7.1", ["46", "2,8", "36"]),
        ("Nesset sentralskole", "999000022", "1.9.7.2", ["51", "3,9", "21"]),
        ("Kårbø oppvekstsenter", "999000033", "1.9.7.3", ["*", "*", "*"]),
    ];
    json!({ "metadata": { "rowHierarchy": ["Nasjonalt", "Fylke", "Kommune", "Enhet"], "columns": columns }, "rows": rows.map(row) })
}

fn json_stat() -> Value {
    let dimension = |label: &str, categories: &[(&str, &str)]| {
        let codes: Vec<&str> = categories.iter().map(|c| c.0).collect();
        let labels: serde_json::Map<String, Value> = categories.iter().map(|c| (c.0.to_owned(), c.1.into())).collect();
        json!({ "label": label, "category": { "index": codes, "label": labels } })
    };
    let contents = json!({ "label": "statistikkvariabel", "category": { "index": ["Elever"], "label": { "Elever": "Elever" },
        "unit": { "Elever": { "base": "prosent", "decimals": 1 } } } });
    json!({
        "version": "2.0", "class": "dataset", "label": "07170: Elever på nasjonale prøver (prosent)",
        "id": ["Region", "Klassetrinn", "Prove", "Mestringsniva", "ContentsCode", "Tid"], "size": [3, 1, 1, 3, 1, 1],
        "dimension": {
            "Region": dimension("region", &[("0", "Hele landet"), ("09", "Eksempelfylket"), ("0901", "Vardehaug")]),
            "Klassetrinn": dimension("klassetrinn", &[("05", "5. klassetrinn")]),
            "Prove": dimension("prøve", &[("L", "Lesing")]),
            "Mestringsniva": dimension("mestringsnivå", &[("1", "Mestringsnivå 1"), ("2", "Mestringsnivå 2"), ("3", "Mestringsnivå 3")]),
            "ContentsCode": contents,
            "Tid": dimension("år", &[("2022", "2022")]),
        },
        "value": [24.6, 49.9, 25.5, 26.1, 49.2, 24.7, 28.7, 48.3, null], "status": { "8": ":" },
        "role": { "time": ["Tid"], "metric": ["ContentsCode"], "geo": ["Region"] },
        "extension": { "px": { "tableid": "07170" } },
    })
}

/// What a school keeps itself, and says of itself: pupils on each level.
fn kept(book: Option<Book>) -> Table {
    let heading =
        ["Organisasjonsnummer", "Skole", "Skoleår", "Trinn", "Fag", "Nivå 1", "Nivå 2", "Nivå 3", "Antall elever"];
    let mut cells = vec![heading.map(str::to_owned).to_vec()];
    for (place, (code, name)) in (1..).zip(SCHOOLS) {
        for (subject, more) in [("Lesing", 0), ("Regning", 3)] {
            let pupils = [4 + place + more, 11 + place, 6 + place];
            let sum: i32 = pupils.iter().sum();
            let said = [code, name, "2024-25", "5", subject].map(str::to_owned);
            cells.push(said.into_iter().chain(pupils.iter().chain([&sum]).map(i32::to_string)).collect());
        }
    }
    Table { cells, figures: vec![5, 6, 7, 8], delimiter: ';', declared: false, letters: Letters::Utf8, end: "\n", book }
}

pub fn all() -> Vec<Whole> {
    let table = |name, file, table| Whole { name, file, content: Content::Table(table) };
    let json = |name, file, value| Whole { name, file, content: Content::Json(value) };
    vec![
        table("national tests", "2025-26_20260218-1045_np.csv", national_tests()),
        table("grunnskolepoeng", "gsp.csv", points()),
        table("final grades", "standpunkt.csv", final_grades()),
        table("survey", "elevundersokelsen.csv", survey()),
        table("bullying", "mobbing.csv", bullying()),
        table("skoleporten", "rapport.csv", skoleporten()),
        table("px web", "07170.csv", px_web()),
        table("a school's own table", "egne.csv", kept(None)),
        table("a school's own workbook", "egne.xlsx", kept(Some(making::xlsx))),
        table("a school's own ODS", "egne.ods", kept(Some(making::ods))),
        json("table 148", "148.json", indicator()),
        json("table 149", "149.json", theme()),
        json("table 150", "150.json", bullied()),
        json("table 151", "151.json", took_part()),
        json("pivot", "pivot.json", pivot()),
        json("json-stat", "07170.json", json_stat()),
    ]
}

/// What the store holds before: the same schools by name, and an older year.
pub fn before() -> Table {
    let paths = ["2022-23.Alle eierformer.Alle kjønn.Grunnskolepoeng".to_owned()];
    let figures = ["41,4", "41,2", "41,0", "42,0", "40,0", "39,0", "38,0", "37,0"];
    wide(&paths, &UNITS.into_iter().zip(figures).collect::<Vec<_>>())
}
