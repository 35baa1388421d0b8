//! The words that people use for what Varde knows, in bokmål and nynorsk.

/// What a heading says of the cells under it, or a cell of a column in turned tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Word {
    UnitCode,
    UnitName,
    Kommune,
    SchoolYear,
    Month,
    Grade,
    Subject,
    Gender,
    Ownership,
    Indicator,
    /// A column that says which level its rows are about; with a number, the level itself.
    Level,
    /// A class or another group of pupils inside a school.
    Group,
    /// Whoever they are, they are not kept here.
    PupilName,
    Value,
    Pupils,
    HalfWidth,
    Deviation,
    Count,
    Share,
}

/// Headings of columns that tell rows apart: the whole heading must be one of these, since «Vardehaug skole» is a school.
pub(super) const KEYS: [(Word, &[&str]); 10] = [
    (
        Word::UnitCode,
        &[
            "orgnr",
            "org nr",
            "organisasjonsnummer",
            "organisasjonsnr",
            "orgnummer",
            "enhetsnummer",
            "enhetskode",
            "einingskode",
            "skolekode",
            "skulekode",
            "kommunenummer",
            "kommunenr",
            "kommune nr",
            "kommunekode",
            "organisasjonsnummer skole",
        ],
    ),
    (
        Word::UnitName,
        &[
            "skole",
            "skule",
            "skolen",
            "skulen",
            "skoler",
            "skular",
            "skolenavn",
            "skulenamn",
            "skolens navn",
            "navn på skole",
            "navn på skolen",
            "namn på skulen",
            "enhet",
            "eining",
            "enhetsnavn",
            "enhetnavn",
            "einingsnamn",
            "avgiverskole",
            "avgjevarskule",
            "barneskole",
            "barneskule",
            "ungdomsskole",
            "ungdomsskule",
            "kommune skole",
            "skole kommune",
        ],
    ),
    (Word::Kommune, &["kommune", "kommunenavn", "kommunenamn"]),
    (
        Word::SchoolYear,
        &["skoleår", "skuleår", "år", "årstall", "årstal", "periode", "tidspunkt", "tid", "gjennomføring", "måleår"],
    ),
    (Word::Month, &["måned", "månad", "mnd", "dato", "måleperiode", "måledato"]),
    (
        Word::Grade,
        &["trinn", "årstrinn", "klassetrinn", "steg", "årssteg", "klassesteg", "prøvetrinn", "trinn for prøven"],
    ),
    (Word::Subject, &["fag", "prøve", "ferdighet", "dugleik", "nasjonal prøve", "delprøve", "prøvenavn"]),
    (Word::Gender, &["kjønn"]),
    (Word::Ownership, &["eierform", "eigarform", "eier", "eigar"]),
    (Word::Indicator, &["indikator", "tema", "mål", "måltall", "måltal", "indeks", "hva", "kva", "statistikk"]),
];

/// More of them, for what stands in each cell; anywhere in the heading, longer ones first.
pub(super) const PARTS: [(Word, &[&str]); 6] = [
    (Word::Deviation, &["standardavvik", "std avvik", "stdavvik", "std", "sd", "spredning", "spreiing"]),
    (Word::HalfWidth, &["usikkerhet", "usikkerheit", "uvisse", "feilmargin", "konfidensintervall", "+ -"]),
    (
        Word::Pupils,
        &[
            "antall elever deltatt",
            "antall elever",
            "antal elevar",
            "tal på elevar",
            "tal elevar",
            "elevtall",
            "elevtal",
            "antall deltatt",
            "antall deltakere",
            "antal deltakarar",
            "antall svar",
            "antal svar",
            "antall besvart",
            "antall besvarelser",
            "antall respondenter",
            "deltatte elever",
            "elever som deltok",
            "elevar som deltok",
        ],
    ),
    (Word::Share, &["%", "andel", "andelen", "del elevar", "prosent", "prosentandel", "prosentdel", "pst"]),
    (Word::Count, &["antall", "antal", "tal på", "ant", "stk"]),
    (
        Word::Value,
        &[
            "skalapoeng",
            "snitt",
            "gjennomsnitt",
            "gjennomsnittlig",
            "gjennomsnittleg",
            "middelverdi",
            "poeng",
            "poengsum",
            "skår",
            "score",
            "verdi",
            "resultat",
        ],
    ),
];

/// Headings that say pupils when they say nothing else.
pub(super) const PUPILS: [&str; 7] = ["elever", "elevar", "svar", "n", "elever n", "elevar n", "svar n"];
pub(super) const LEVEL: [&str; 7] =
    ["mestringsnivå", "meistringsnivå", "mestringsnivået", "nivå", "niv", "mn", "meistringsnivået"];
/// Headings of columns that name pupils.
pub(super) const PUPIL_NAMES: [&str; 12] = [
    "elev",
    "elevnavn",
    "elevnamn",
    "elevens navn",
    "navn på elev",
    "fornavn",
    "førenamn",
    "etternavn",
    "etternamn",
    "elev navn",
    "elevid",
    "elev id",
];
pub(super) const GROUP: [&str; 6] =
    ["klasse", "gruppe", "basisgruppe", "kontaktgruppe", "klasse gruppe", "undervisningsgruppe"];
pub(super) const GRADE: [&str; 11] =
    ["trinn", "årstrinn", "klassetrinn", "steg", "årssteg", "klassesteg", "tr", "klasse", "trinnet", "steget", "np"];
pub(super) const SUBJECTS: [(&str, &[&str]); 3] = [
    ("lesing", &["lesing", "lese", "leseprøve", "leseprøven", "leseprøva", "leseferdighet", "lesedugleik"]),
    ("regning", &["regning", "rekning", "regneprøve", "regneprøven", "rekneprøve", "rekneprøva", "regneferdighet"]),
    ("engelsk", &["engelsk", "engelskprøve", "engelskprøven", "engelskprøva"]),
];

/// What is measured, by the pattern of its key: `{subject}` and `{grade}` are put in where they are known.
pub(super) const INDICATORS: [(&str, &[&str]); 20] = [
    (TEST, &["skalapoeng", "nasjonale prøver", "nasjonale prøvar"]),
    ("eu.hjemmefra.{grade}", &["støtte hjemmefra", "støtte heimanfrå", "støtte heimefrå", "heimestøtte"]),
    (
        "eu.stotte.{grade}",
        &[
            "støtte fra lærer",
            "støtte fra lærerne",
            "støtte frå lærar",
            "støtte frå lærarane",
            "lærerstøtte",
            "lærarstøtte",
        ],
    ),
    ("eu.motivasjon.{grade}", &["motivasjon", "lærelyst"]),
    ("eu.trivsel.{grade}", &["trivsel", "trivnad"]),
    ("eu.utfordring.{grade}", &["faglig utfordring", "fagleg utfordring", "faglige utfordringer"]),
    ("eu.laeringskultur.{grade}", &["læringskultur"]),
    ("eu.vurdering.{grade}", &["vurdering for læring", "vfl", "underveisvurdering", "undervegsvurdering"]),
    (
        "eu.medvirkning.{grade}",
        &["elevdemokrati og medvirkning", "elevdemokrati og medverknad", "elevdemokrati", "medvirkning", "medverknad"],
    ),
    ("eu.regler.{grade}", &["felles regler", "felles reglar"]),
    (
        "eu.mobbing-elever.{grade}",
        &[
            "mobbet av andre elever",
            "mobba av andre elevar",
            "mobbet av elever",
            "mobbet av medelever",
            "mobbing av andre elever",
            "mobbing fra elever",
            "mobbing frå elevar",
        ],
    ),
    (
        "eu.mobbing-voksne.{grade}",
        &["mobbet av voksne", "mobba av vaksne", "mobbing fra voksne", "mobbing frå vaksne", "mobbet av ansatte"],
    ),
    ("eu.mobbing-digital.{grade}", &["digital mobbing", "mobbet digitalt", "mobba digitalt", "digitalt mobbet"]),
    ("eu.mobbing.{grade}", &["mobbing", "mobbet", "mobba", "mobbing på skolen", "mobbing på skulen"]),
    ("eu.mestring.{grade}", &["mestring", "meistring"]),
    ("gsp.10", &["grunnskolepoeng", "grunnskulepoeng", "gsp"]),
    (
        "standpunkt.10",
        &[
            "standpunkt",
            "standpunktkarakter",
            "standpunktkarakterer",
            "standpunktkarakterar",
            "snittkarakter",
            "karaktersnitt",
        ],
    ),
    (
        "np.{subject}.{grade}.deltakelse",
        &["deltakelse", "deltaking", "deltagelse", "deltakerprosent", "andel deltatt", "andel deltatte"],
    ),
    ("eu.deltakelse.{grade}", &["svarprosent"]),
    ("", &["elevundersøkelsen", "elevundersøkinga"]),
];

pub(super) const TEST: &str = "np.{subject}.{grade}.skalapoeng";

/// Rows that add up or average others.
pub(super) const SUMS: [&str; 14] = [
    "sum",
    "summer",
    "totalt",
    "total",
    "totalsum",
    "i alt",
    "til sammen",
    "samla",
    "samlet",
    "gjennomsnitt",
    "snitt",
    "alle skoler",
    "alle skular",
    "middelverdi",
];

/// How names of schools and kommuner end.
pub(super) const UNIT_ENDS: [&str; 8] =
    ["skole", "skule", "skolen", "skulen", "oppvekstsenter", "oppvekst", "kommune", "læringssenter"];

/// Words of headings that are about all pupils of a test.
pub(super) const ALL: [&str; 8] = ["totalt", "total", "alt", "sum", "deltatt", "deltok", "deltakere", "deltakarar"];

pub(super) const NATIONAL_ID: [&str; 10] = [
    "fødselsnummer",
    "fødselsnr",
    "personnummer",
    "personnr",
    "fnr",
    "f nr",
    "fødsels nummer",
    "personnummeret",
    "d nummer",
    "fødselsnummeret",
];
