//! The messages of `assets/locales`, but for the window's own: whole in three languages, all used, none missing, said as they should be.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use varde_core::import::sheet::{KeyPart, SheetProblem};
use varde_core::import::{Found, LeftOut, ProblemKind, SourceProblem};
use varde_core::indicator::{Measure, Words, catalogue};
use varde_core::language::{Argument, Language};
use varde_core::sharing::Audience;

/// Ids whose last part is put in while the program runs: `text(&format!("month-{month}"), …)`.
const BUILT: [&str; 22] = [
    "area-",
    "audience-",
    "legend-",
    "measure-",
    "measure-in-sentence-",
    "month-",
    "number-",
    "problem-",
    "report-heading-",
    "report-level-",
    "risk-item-",
    "sharing-group-",
    "source-name-",
    "status-",
    "subject-",
    "thread-area-",
    "thread-group-",
    "thread-kind-",
    "thread-level-",
    "thread-milestone-",
    "unit-",
    "unit-kind-",
];

/// A word that is stored, and looks like a message of one of the families.
const STORED: &str = "own-judgement";

/// A literal that begins like this is a message, also where it only passes through a variable.
const FAMILIES: [&str; 22] = [
    "legend-",
    "apart-",
    "break-",
    "changed-",
    "changes-",
    "entry-",
    "error-",
    "heading-",
    "import-what-",
    "missing-",
    "not-known-",
    "note-",
    "nothing-to-",
    "obstacle-",
    "own-",
    "segment-",
    "sheet-",
    "stands-out",
    "status-",
    "summary-",
    "verdict-",
    "why-",
];

/// What Varde never says of small groups (METHODS.md, 1): beginnings of words, and whole words.
const NEVER_BEGIN: [&str; 10] =
    ["signifikan", "significan", "p-verdi", "p-value", "bevis", "proof", "prove", "effekt", "effect", "ranger"];
const NEVER: [&str; 12] = [
    "best",
    "beste",
    "dårligst",
    "dårligste",
    "dårlegast",
    "dårlegaste",
    "verst",
    "verste",
    "worst",
    "ranking",
    "rankings",
    "ranked",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// Each message with its text as it stands in the file.
fn messages(language: Language) -> Vec<(String, String)> {
    let folder = root().join("assets/locales").join(language.code());
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| !["app.ftl", "cycle.ftl", "meetings.ftl"].iter().any(|of_window| path.ends_with(of_window)));
    files.sort();
    let text: String = files.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect();
    let mut messages: Vec<(String, String)> = Vec::new();
    for line in text.lines().filter(|l| !l.starts_with('#')) {
        let begun = line.split_once(" =").filter(|(id, _)| is_id(id));
        match (begun, messages.last_mut()) {
            (Some((id, text)), _) => messages.push((id.to_owned(), text.to_owned())),
            (None, Some((_, text))) => text.extend(["\n", line]),
            (None, None) => {}
        }
    }
    messages
}

fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

fn ids(language: Language) -> BTreeSet<String> {
    messages(language).into_iter().map(|(id, _)| id).collect()
}

/// The names after each `$`.
fn arguments(text: &str) -> BTreeSet<&str> {
    text.split('$').skip(1).map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap()).collect()
}

/// The words in `[…]` that choose a variant; plurals are chosen by counts.
fn keys(text: &str) -> BTreeSet<&str> {
    let keys = text.split('[').skip(1).filter_map(|rest| rest.split_once(']')).map(|(key, _)| key);
    keys.filter(|key| !["0", "one", "other"].contains(key)).collect()
}

#[test]
fn every_file_of_messages_is_read() {
    for language in Language::ALL {
        for id in ids(language) {
            assert!(language.has(&id), "{id} in {language:?}: its file is not read, or it is said twice");
        }
        let all = messages(language);
        assert_eq!(all.len(), ids(language).len(), "said twice in {language:?}");
    }
}

/// The Rust sources that speak, without their comment lines.
fn sources() -> String {
    let mut waiting: Vec<PathBuf> = ["src", "crates/varde-core/src", "crates/varde-report/src", "crates/varde-cli/src"]
        .iter()
        .map(|folder| root().join("src-tauri").join(folder))
        .collect();
    let mut all = String::new();
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
        } else if path.extension().is_some_and(|e| e == "rs") {
            let text = std::fs::read_to_string(path).unwrap();
            all.extend(text.lines().filter(|l| !l.trim_start().starts_with("//")).flat_map(|l| [l, "\n"]));
        }
    }
    all.replace(r#"'"'"#, "' '")
}

/// Every string literal that stands on one line.
fn literals(source: &str) -> BTreeSet<&str> {
    source.lines().flat_map(|line| line.split('"').skip(1).step_by(2)).collect()
}

/// The arguments of a call, from behind its `(`.
fn call(text: &str) -> Vec<String> {
    let (mut parts, mut depth, mut quoted) = (vec![String::new()], 0, false);
    for c in text.chars() {
        match c {
            '"' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted && depth == 0 => break,
            ')' | ']' | '}' if !quoted => depth -= 1,
            ',' if !quoted && depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        parts.last_mut().unwrap().push(c);
    }
    parts.iter().map(|p| p.trim().to_owned()).collect()
}

fn literal(text: &str) -> Option<String> {
    text.strip_prefix('"')?.strip_suffix('"').map(str::to_owned)
}

/// `words!(language, "id", name = …)` and `language.text("id", &[])`: each id with the names that it is given.
fn calls(source: &str) -> Vec<(String, BTreeSet<String>)> {
    let by_macro = source.split("words!(").skip(1).filter_map(|text| {
        let parts = call(text);
        let given = parts.iter().skip(2).filter_map(|p| p.split_once('=')).map(|(name, _)| name.trim().to_owned());
        Some((literal(parts.get(1)?)?, given.collect()))
    });
    let by_method = source.split(".text(").skip(1).filter_map(|text| {
        let parts = call(text);
        (parts.len() == 2 && parts[1] == "&[]").then_some(())?;
        Some((literal(&parts[0])?, BTreeSet::new()))
    });
    by_macro.chain(by_method).collect()
}

#[test]
fn the_languages_hold_the_same_messages_with_the_same_arguments() {
    let source = messages(Language::Nb);
    assert!(source.len() > 150, "only {} messages were read", source.len());
    for language in Language::ALL {
        let here = messages(language);
        let by_id: BTreeMap<_, _> = here.iter().map(|(id, text)| (id, text)).collect();
        assert_eq!(by_id.len(), here.len(), "{language:?} has an id twice");
        assert_eq!(ids(language), ids(Language::Nb), "{language:?}");
        for (id, text) in &source {
            assert_eq!(arguments(by_id[id]), arguments(text), "{language:?}: {id}");
            assert!(language.has(id), "{language:?}: {id} does not parse");
        }
    }
}

#[test]
fn every_message_that_the_code_asks_for_exists_and_gets_its_arguments() {
    let source = sources();
    let calls = calls(&source);
    assert!(calls.len() > 80, "only {} calls were found", calls.len());
    let texts: BTreeMap<_, _> = messages(Language::Nb).into_iter().collect();
    for (id, given) in &calls {
        let text = texts.get(id).unwrap_or_else(|| panic!("the code says {id:?}, which no file has"));
        for wanted in arguments(text) {
            assert!(given.contains(wanted), "{id} is said without ${wanted}");
        }
    }
    for id in literals(&source).into_iter().filter(|l| is_id(l)) {
        let message = FAMILIES.iter().any(|family| id.starts_with(family) && id != *family) && id != STORED;
        assert!(!message || texts.contains_key(id), "the code says {id:?}, which no file has");
    }
}

#[test]
fn every_message_is_used() {
    let source = sources();
    let files = std::fs::read_dir(root().join("assets/catalogue")).unwrap();
    let catalogue: String = files.map(|f| std::fs::read_to_string(f.unwrap().path()).unwrap()).collect();
    let (in_code, in_catalogue) = (literals(&source), literals(&catalogue));
    for prefix in BUILT {
        let start = format!("{prefix}{{");
        assert!(in_code.iter().any(|l| l.starts_with(&start)), "no code builds {prefix}…");
    }
    for id in ids(Language::Nb) {
        let built = BUILT.iter().any(|prefix| id.starts_with(prefix));
        assert!(built || in_code.contains(&*id) || in_catalogue.contains(&*id), "no code says {id}");
    }
}

fn message(words: &Words) -> String {
    match words {
        Words::Message(id) => id.clone(),
        Words::Text(text) => panic!("the catalogue speaks one language only: {text}"),
    }
}

#[test]
fn messages_that_are_built_while_running_exist() {
    let mut wanted: BTreeSet<String> =
        (1..=12).flat_map(|m| [format!("month-{m:02}"), format!("number-{m}")]).collect();
    for indicator in catalogue().indicators() {
        wanted.extend(match &indicator.measure {
            Measure::Test { subject } => vec![format!("subject-{subject}")],
            Measure::Named(id) => vec![format!("measure-{id}"), format!("measure-in-sentence-{id}")],
            _ => Vec::new(),
        });
        wanted.insert(format!("unit-{}", indicator.unit));
        wanted.extend(indicator.segments.iter().flat_map(|s| [&s.reason, &s.begins]).flatten().map(message));
    }
    wanted.extend(Audience::ALL.map(|audience| format!("audience-{}", audience.word())));
    wanted.extend(varde_core::risk::rule().choices.iter().map(|choice| format!("risk-item-{}", choice.id)));
    for gender in ["all", "girls", "boys"] {
        wanted.extend(["public", "municipal", "private"].map(|owners| format!("sharing-group-{gender}-{owners}")));
    }
    wanted.extend(["girls", "boys"].map(|gender| format!("sharing-group-{gender}")));
    for kind in ["school", "kommune", "fylke", "country"] {
        wanted.insert(format!("unit-kind-{kind}"));
    }
    for status in ["suppressed", "restricted", "none-took-part", "not-offered", "withdrawn"] {
        wanted.insert(format!("status-{status}"));
    }
    for language in Language::ALL {
        let missing: Vec<_> = wanted.iter().filter(|id| !language.has(id)).collect();
        assert!(missing.is_empty(), "{language:?}: {missing:?}");
    }
}

#[test]
fn every_problem_has_words() {
    use ProblemKind as P;
    use SourceProblem as S;
    let text = || "x".to_owned();
    let left_out = [
        LeftOut::Grade { grade: text() },
        LeftOut::Part { column: text(), value: text() },
        LeftOut::Measure { name: text() },
        LeftOut::Theme { name: text() },
        LeftOut::Scale { unit: text() },
        LeftOut::DeliveringSchool,
        LeftOut::RegionWithoutCode,
    ];
    let of_sources = [
        S::BrokenJson { line: 3 },
        S::UnknownJson,
        S::OtherTable { table: text() },
        S::CorrectedScale { table: text() },
        S::NeedsAnswer { period: true, grade: false },
        S::NeedsAnswer { period: false, grade: true },
        S::NeedsAnswer { period: true, grade: true },
        S::UnknownYear { text: text() },
        S::NoUnit,
        S::BrokenRow,
        S::ContradictingResult { unit: text() },
        S::RepeatedResults { results: 1 },
        S::Provisional { period: text() },
        S::AnswersNotKept,
        S::IndexComputed { index: "eu.stotte.7".to_owned(), results: 1 },
        S::IndexIncomplete { index: "eu.stotte.7".to_owned(), results: 1 },
        S::UncertainDots { results: 1 },
        S::RespondentsUnknown { results: 1 },
        S::NamesFound { names: 1, kommune: text() },
        S::NamesUnanswered { names: 1, results: 1 },
        S::NamesLeftOut { names: 1, results: 1 },
        S::NamesContradict { results: 1 },
        S::SecondHand { results: 1 },
    ];
    let of_sources = left_out.map(|of| S::LeftOut { of, rows: 1 }).into_iter().chain(of_sources);
    let mut problems = vec![
        P::CannotBeRead { error: text() },
        P::NotThere,
        P::NotAllowed,
        P::NotAFile,
        P::EmptyFile,
        P::TooLarge { megabytes: 70 },
        P::TooManyColumns { columns: 20_000 },
        P::NotStatistikkbanken,
        P::NoKnownColumns,
        P::LettersLost,
        P::DecimalsLost { text: text() },
        P::NoRows,
        P::BrokenCharacters,
        P::LettersRepaired,
        P::LastLineUnended,
        P::UnknownColumn,
        P::RepeatedColumn,
        P::ShortRow { fields: 1, expected: 9 },
        P::LongRow { fields: 11, expected: 9 },
        P::UnknownUnit { code: text() },
        P::LevelMismatch { code: text(), level: text() },
        P::NotANumber { text: text() },
        P::OutOfRange { text: text(), lowest: text(), highest: text() },
        P::RepeatedRow { code: text() },
        P::ConflictingRow { code: text() },
        P::OlderThanStored { results: 1 },
    ];
    problems.extend(of_sources.map(|of| P::Source { of }));
    let problems: Vec<P> = problems.into_iter().chain(of_sheets().map(P::from)).collect();
    for language in Language::ALL {
        let said: BTreeSet<String> =
            problems.iter().map(|p| Found::in_file(p.clone()).say(language).text).inspect(|t| well_said(t)).collect();
        assert_eq!(said.len(), problems.len());
        assert!(said.iter().all(|t| !t.starts_with("problem-")), "{language:?}: {said:?}");
    }
}

fn of_sheets() -> impl Iterator<Item = SheetProblem> {
    use SheetProblem as S;
    let text = || "x".to_owned();
    let keys = [KeyPart::Period, KeyPart::Grade, KeyPart::Subject, KeyPart::Indicator];
    let more = [KeyPart::Gender, KeyPart::Ownership, KeyPart::Level];
    let all = [
        S::Damaged,
        S::Password,
        S::Unpacked { megabytes: 256 },
        S::TooManyCells { most: 2_000_000 },
        S::TooManyColumns { most: 2_000 },
        S::NoCells,
        S::NoTable,
        S::NationalIds,
        S::NotAnswered,
        S::ErrorCell { text: text() },
        S::MergedCells { blocks: 3 },
        S::SumRow { text: text() },
        S::NoUnit,
        S::WrongCheckDigit { code: text() },
        S::LevelMissing { level: 2 },
        S::LevelNotInGrade { level: 4, grade: 5 },
        S::LevelHidden,
        S::CountsDisagree { sum: 31, count: 30 },
        S::SharesDisagree { sum: text() },
        S::SharesWithoutPupils,
        S::SpreadNotKept { deviation: true },
        S::SpreadNotKept { deviation: false },
        S::CommaLost { text: text(), meant: text() },
        S::OtherFrequency { monthly: true },
        S::OtherFrequency { monthly: false },
        S::UnknownIndicator { key: text() },
        S::NothingRead,
    ];
    let missing = keys.map(|key| S::MissingWord { key });
    let unknown = keys.into_iter().chain(more).map(move |key| S::UnknownWord { key, text: text() });
    all.into_iter().chain(missing).chain(unknown)
}

#[test]
fn no_message_says_what_the_numbers_cannot_carry() {
    for language in Language::ALL {
        for (id, text) in messages(language) {
            for word in words_of(&text) {
                let forbidden = NEVER.contains(&&*word) || NEVER_BEGIN.iter().any(|start| word.starts_with(start));
                assert!(!forbidden, "{language:?}: {id} says {word:?}");
            }
        }
    }
}

/// Words that give away that a message was left in another language.
#[test]
fn every_message_is_in_its_own_language() {
    let bokmål = [
        "ikke",
        "noe",
        "noen",
        "hvor",
        "hvorfor",
        "hva",
        "fra",
        "skole",
        "skolen",
        "skoleår",
        "være",
        "mer",
        "bare",
        "elever",
        "elevene",
        "resultater",
        "forskjell",
        "usikkerhet",
        "endret",
        "lagret",
        "mulig",
        "tydelig",
        "ligger",
    ];
    let nynorsk = [
        "ikkje", "noko", "nokon", "kor", "kvifor", "kva", "frå", "skule", "skulen", "skuleår", "vere", "meir", "berre",
        "elevar", "elevane", "skilnad", "uvisse", "endra", "lagra", "mogleg", "tydeleg", "ligg",
    ];
    let both = ["og", "av", "som", "er", "det", "den", "tall", "tal", "landet", "poeng", "trinn", "elev"];
    for language in Language::ALL {
        let foreign: Vec<&str> = match language {
            Language::Nb => nynorsk.to_vec(),
            Language::Nn => bokmål.to_vec(),
            Language::En => [&bokmål[..], &nynorsk, &both].concat(),
        };
        for (id, text) in messages(language) {
            let found = words_of(&text).find(|word| foreign.contains(&&**word));
            assert_eq!(found, None, "{language:?}: {id}");
        }
    }
}

/// Small letters, without what stands in braces for the program.
fn words_of(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '$'));
    words.filter(|w| !w.starts_with('$')).map(str::to_lowercase).collect::<Vec<_>>().into_iter()
}

/// Whole sentences, whatever is put in: no hole, no doubled space, a capital after a full stop.
#[test]
fn every_message_can_be_said_with_anything_in_it() {
    for language in Language::ALL {
        for (id, text) in messages(language) {
            let arguments = arguments(&text);
            let say = |value: Argument<'_>| {
                let given: Vec<_> = arguments.iter().map(|name| (*name, value.clone())).collect();
                let said = language.text(&id, &given);
                assert!(!said.is_empty() && said != id || id == "and", "{language:?}: {id}");
                well_said(&said);
            };
            [0_u64, 1, 2, 12_345].into_iter().for_each(|count| say(count.into()));
            keys(&text).into_iter().chain(["X"]).for_each(|key| say(key.into()));
        }
    }
}

fn well_said(text: &str) {
    for wrong in ["{", "}", "$", "  ", " .", " ,", "..", "\n", ",,"] {
        let space_before_name = wrong == " ." && text.contains(" .svg");
        assert!(!text.contains(wrong) || space_before_name, "{wrong:?} in {text:?}");
    }
    assert_eq!(text.trim(), text);
    for (_, after) in text.match_indices(". ").map(|(at, found)| text.split_at(at + found.len())) {
        let ordinal = ["trinn", "november"].iter().any(|word| after.starts_with(word));
        assert!(ordinal || !after.starts_with(char::is_lowercase), "no capital after a full stop: {text:?}");
    }
}

type Given<'a> = &'a [(&'a str, Argument<'a>)];

fn check(language: Language, id: &str, arguments: Given<'_>, expected: &str) {
    assert_eq!(language.text(id, arguments), expected, "{language:?}: {id} {arguments:?}");
}

/// The same in bokmål, nynorsk and English.
fn each(id: &str, arguments: Given<'_>, expected: [&str; 3]) {
    for (language, expected) in Language::ALL.into_iter().zip(expected) {
        check(language, id, arguments, expected);
    }
}

fn n(count: u64) -> Argument<'static> {
    count.into()
}

fn t(text: &str) -> Argument<'_> {
    text.into()
}

#[test]
fn numbers_and_plurals_follow_the_language() {
    each("pupils", &[("count", n(0))], ["0 elever", "0 elevar", "0 pupils"]);
    each("pupils", &[("count", n(1))], ["1 elev", "1 elev", "1 pupil"]);
    each("pupils", &[("count", n(21))], ["21 elever", "21 elevar", "21 pupils"]);
    each("pupils", &[("count", n(56_875))], ["56\u{a0}875 elever", "56\u{a0}875 elevar", "56,875 pupils"]);
    each("operation-import", &[("files", n(1))], ["import av 1 fil", "import av 1 fil", "import of 1 file"]);
    each("operation-import", &[("files", n(6))], ["import av 6 filer", "import av 6 filer", "import of 6 files"]);
    let file = |years, periods| [("what", t("X")), ("from", t("Y")), ("years", n(years)), ("periods", t(periods))];
    each(
        "import-what",
        &file(1, "2025–26"),
        ["X fra Y, skoleåret 2025–26", "X frå Y, skuleåret 2025–26", "X from Y, school year 2025–26"],
    );
    check(Language::Nn, "import-what", &file(2, "2024–25 og 2025–26"), "X frå Y, skuleåra 2024–25 og 2025–26");
    each(
        "obstacle-too-few",
        &[("n", n(1)), ("fewest", n(10))],
        [
            "Med 1 elev sier ett år for lite. Det trengs minst 10.",
            "Med 1 elev seier eitt år for lite. Det trengst minst 10.",
            "With 1 pupil, one year says too little. At least 10 are needed.",
        ],
    );
    let hidden = |hidden, all| [("hidden", n(hidden)), ("all", n(all))];
    let is = |language: Language, given: Given<'_>, expected: &str| {
        check(language, "not-known-only-hidden", given, expected);
    };
    is(Language::Nb, &hidden(1, 9), "1 av 9 resultater er skjult.");
    is(Language::Nn, &hidden(1, 9), "1 av 9 resultat er skjult.");
    is(Language::Nn, &hidden(3, 9), "3 av 9 resultat er skjulte.");
    is(Language::En, &hidden(1, 9), "1 of 9 results is hidden.");
    is(Language::En, &hidden(1, 1), "1 of 1 result is hidden.");
    is(Language::En, &hidden(3, 9), "3 of 9 results are hidden.");
}

#[test]
fn an_import_is_told_in_numbers() {
    let would = |files, new, changed, unchanged| {
        [("files", n(files)), ("new", n(new)), ("changed", n(changed)), ("unchanged", n(unchanged))]
    };
    each(
        "import-would",
        &would(1, 0, 1, 0),
        [
            "Fila gir ingen nye resultater og endrer 1 som ligger inne.",
            "Fila gir ingen nye resultat og endrar 1 som ligg inne.",
            "The file brings no new results and changes 1 that is already in Varde.",
        ],
    );
    each(
        "import-would",
        &would(1, 1, 0, 1),
        [
            "Fila gir 1 nytt resultat. 1 er likt fra før.",
            "Fila gir 1 nytt resultat. 1 er likt frå før.",
            "The file brings 1 new result. 1 is the same as before.",
        ],
    );
    each(
        "import-would",
        &would(6, 9_400, 3, 12),
        [
            "6 filer gir 9\u{a0}400 nye resultater og endrer 3 som ligger inne. 12 er like fra før.",
            "6 filer gir 9\u{a0}400 nye resultat og endrar 3 som ligg inne. 12 er like frå før.",
            "6 files bring 9,400 new results and change 3 that are already in Varde. 12 are the same as before.",
        ],
    );
    check(
        Language::En,
        "import-would",
        &would(2, 5, 1, 0),
        "2 files bring 5 new results and change 1 that is already in Varde.",
    );
    let did = |files, new, changed| [("files", n(files)), ("new", n(new)), ("changed", n(changed))];
    each(
        "import-did",
        &did(1, 0, 1),
        [
            "Fila er lagt inn: ingen nye resultater, 1 endret.",
            "Fila er lagd inn: ingen nye resultat, 1 endra.",
            "The file has been added: no new results, 1 changed.",
        ],
    );
    each(
        "import-did",
        &did(2, 1, 0),
        [
            "2 filer er lagt inn: 1 nytt resultat, ingen endret.",
            "2 filer er lagde inn: 1 nytt resultat, ingen endra.",
            "2 files have been added: 1 new result, none changed.",
        ],
    );
}

#[test]
fn a_comparison_is_told_in_every_direction_and_level() {
    let told = |direction, level, own, other, size, pupils| {
        [
            ("direction", t(direction)),
            ("level", t(level)),
            ("own", t(own)),
            ("other", t(other)),
            ("ownname", t("NAME")),
            ("othername", t("Løten")),
            ("size", t(size)),
            ("limit", t("2,7")),
            ("n", n(pupils)),
        ]
    };
    each(
        "verdict-told",
        &told("same", "may-be-chance", "49", "49", "0", 81),
        [
            "NAME og Løten har begge 49 (n = 81). En forskjell på inntil ±2,7 poeng kan skyldes tilfeldigheter alene.",
            "NAME og Løten har begge 49 (n = 81). Ein skilnad på inntil ±2,7 poeng kan kome av tilfeldige utslag åleine.",
            "NAME and Løten both have 49 points (n = 81). A difference of up to ±2,7 points can come from chance alone.",
        ],
    );
    each(
        "verdict-told",
        &told("below", "possible", "46", "49", "3", 1_081),
        [
            "NAME har 46 (n = 1\u{a0}081), Løten har 49: 3 poeng lavere. Det er mer enn tilfeldigheter vanligvis gir (inntil ±2,7 poeng).",
            "NAME har 46 (n = 1\u{a0}081), Løten har 49: 3 poeng lågare. Det er meir enn tilfeldige utslag vanlegvis gir (inntil ±2,7 poeng).",
            "NAME has 46 points (n = 1,081), Løten has 49: lower by 3. That is more than chance usually gives (up to ±2,7 points).",
        ],
    );
    each(
        "verdict-told",
        &told("above", "clear", "54", "49", "5", 81),
        [
            "NAME har 54 (n = 81), Løten har 49: 5 poeng høyere. Det er klart mer enn tilfeldigheter vanligvis gir (inntil ±2,7 poeng).",
            "NAME har 54 (n = 81), Løten har 49: 5 poeng høgare. Det er klart meir enn tilfeldige utslag vanlegvis gir (inntil ±2,7 poeng).",
            "NAME has 54 points (n = 81), Løten has 49: higher by 5. That is clearly more than chance usually gives (up to ±2,7 points).",
        ],
    );
    each(
        "verdict-told-change",
        &told("same", "may-be-chance", "49", "49", "0", 81),
        [
            "49 både i Løten og i NAME (n = 81). En endring på inntil ±2,7 poeng kan skyldes tilfeldigheter alene.",
            "49 både i Løten og i NAME (n = 81). Ei endring på inntil ±2,7 poeng kan kome av tilfeldige utslag åleine.",
            "49 points in both Løten and NAME (n = 81). A change of up to ±2,7 points can come from chance alone.",
        ],
    );
    each(
        "verdict-told-change",
        &told("below", "may-be-chance", "45", "46", "1", 81),
        [
            "Fra 46 i Løten til 45 i NAME (n = 81): 1 poeng ned. En endring på inntil ±2,7 poeng kan skyldes tilfeldigheter alene.",
            "Frå 46 i Løten til 45 i NAME (n = 81): 1 poeng ned. Ei endring på inntil ±2,7 poeng kan kome av tilfeldige utslag åleine.",
            "From 46 points in Løten to 45 in NAME (n = 81): down by 1. A change of up to ±2,7 points can come from chance alone.",
        ],
    );
    let ends = |language: Language, id: &str, given: Given<'_>, end: &str| {
        let text = language.text(id, given);
        assert!(text.ends_with(end), "{text:?} does not end with {end:?}");
    };
    let up = told("above", "possible", "50", "46", "4", 81);
    ends(
        Language::Nb,
        "verdict-told-change",
        &up,
        ": 4 poeng opp. Det er mer enn tilfeldigheter vanligvis gir (inntil ±2,7 poeng).",
    );
    ends(
        Language::En,
        "verdict-told-change",
        &up,
        ": up by 4. That is more than chance usually gives (up to ±2,7 points).",
    );
    let up = told("above", "clear", "54", "46", "8", 81);
    ends(
        Language::Nn,
        "verdict-told-change",
        &up,
        ": 8 poeng opp. Det er klart meir enn tilfeldige utslag vanlegvis gir (inntil ±2,7 poeng).",
    );
}

#[test]
fn a_change_is_summed_up_in_every_direction_and_level() {
    let change = |direction, level, size| {
        [
            ("direction", t(direction)),
            ("level", t(level)),
            ("size", t(size)),
            ("before", t("2024–25")),
            ("limit", t("2,7")),
        ]
    };
    each(
        "summary-change",
        &change("same", "may-be-chance", "0"),
        [
            "Resultatet er det samme som i 2024–25.",
            "Resultatet er det same som i 2024–25.",
            "The result is the same as in 2024–25.",
        ],
    );
    each(
        "summary-change",
        &change("down", "may-be-chance", "1"),
        [
            "Fra 2024–25 er endringen 1 poeng ned. Inntil ±2,7 poeng kan skyldes tilfeldigheter alene.",
            "Frå 2024–25 er endringa 1 poeng ned. Inntil ±2,7 poeng kan kome av tilfeldige utslag åleine.",
            "The result is down by 1 from 2024–25. Up to ±2,7 points can come from chance alone.",
        ],
    );
    each(
        "summary-change",
        &change("up", "possible", "3"),
        [
            "Fra 2024–25 er endringen 3 poeng opp, mer enn tilfeldigheter vanligvis gir (inntil ±2,7 poeng). Det er en mulig endring.",
            "Frå 2024–25 er endringa 3 poeng opp, meir enn tilfeldige utslag vanlegvis gir (inntil ±2,7 poeng). Det er ei mogleg endring.",
            "The result is up by 3 from 2024–25, more than chance usually gives (up to ±2,7 points). It is a possible change.",
        ],
    );
    each(
        "summary-change",
        &change("down", "clear", "6"),
        [
            "Fra 2024–25 er endringen 6 poeng ned, klart mer enn tilfeldigheter vanligvis gir (inntil ±2,7 poeng). Det er en tydelig endring.",
            "Frå 2024–25 er endringa 6 poeng ned, klart meir enn tilfeldige utslag vanlegvis gir (inntil ±2,7 poeng). Det er ei tydeleg endring.",
            "The result is down by 6 from 2024–25, clearly more than chance usually gives (up to ±2,7 points). It is a clear change.",
        ],
    );
}

#[test]
fn an_overview_counts_years_and_results() {
    let lead = |what, count, word, hidden, all| {
        let counts = [("count", n(count)), ("hidden", n(hidden)), ("all", n(all))];
        [("period", t("2025–26")), ("what", t(what)), ("yearscap", t(word))]
            .into_iter()
            .chain(counts)
            .collect::<Vec<_>>()
    };
    check(
        Language::Nb,
        "overview-lead",
        &lead("nasjonale prøver", 1, "Ett", 0, 3),
        "Skoleåret 2025–26. Ett år med nasjonale prøver.",
    );
    check(
        Language::Nn,
        "overview-lead",
        &lead("nasjonale prøver", 1, "Eitt", 1, 1),
        "Skuleåret 2025–26. Eitt år med nasjonale prøver. Udir har skjult 1 av 1 resultat.",
    );
    check(
        Language::Nb,
        "overview-lead",
        &lead("nasjonale prøver", 3, "Tre", 1, 9),
        "Skoleåret 2025–26. Tre år med nasjonale prøver. Udir har skjult 1 av 9 resultater.",
    );
    check(
        Language::En,
        "overview-lead",
        &lead("national tests", 3, "Three", 2, 9),
        "School year 2025–26. Three years of national tests. Udir has hidden 2 of 9 results.",
    );
    let out = |count, level, direction| {
        [
            ("grade", t("X")),
            ("direction", t(direction)),
            ("level", t(level)),
            ("subjects", t("Y")),
            ("count", n(count)),
            ("pupils", t("79–81")),
        ]
    };
    each(
        "stands-out",
        &out(1, "possible", "above"),
        [
            "På X ligger resultatet over landet i Y. Det er en mulig forskjell (79–81 elever).",
            "På X ligg resultatet over landet i Y. Det er ein mogleg skilnad (79–81 elevar).",
            "In X, the result in Y is above the country. It is a possible difference (79–81 pupils).",
        ],
    );
    each(
        "stands-out",
        &out(2, "clear", "below"),
        [
            "På X ligger resultatene under landet i Y. Forskjellene er tydelige (79–81 elever).",
            "På X ligg resultata under landet i Y. Skilnadene er tydelege (79–81 elevar).",
            "In X, the results in Y are below the country. The differences are clear (79–81 pupils).",
        ],
    );
    let below = |count, below, judged| [("count", n(count)), ("below", t(below)), ("judged", t(judged))];
    each(
        "apart-below",
        &below(1, "X", "X"),
        [
            "ligger under landet det ene året som kan sammenlignes",
            "ligg under landet det eine året som kan samanliknast",
            "below the country in the one year that can be compared",
        ],
    );
    check(Language::Nn, "apart-below", &below(3, "to", "tre"), "ligg under landet to av tre år");
    let some = |count| [("changed", t("X")), ("count", n(count))];
    each("changes-some", &some(1), ["X."; 3]);
    check(
        Language::Nb,
        "changes-some",
        &some(5),
        "X. Ingen andre av de 5 endringene er større enn det tilfeldigheter kan gi.",
    );
    check(
        Language::Nb,
        "overview-lead",
        &lead("resultater", 2, "To", 0, 2),
        "Skoleåret 2025–26. To år med resultater.",
    );
}
