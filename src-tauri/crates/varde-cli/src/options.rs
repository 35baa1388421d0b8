mod sheet;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use varde_core::page::report::ReportKind;
use varde_core::school::{Period, UnitCode};
use varde_core::sharing::Audience;

pub use self::sheet::SheetAnswers;

/// Norwegian school results, offline: import files, read series, draw charts.
#[derive(Debug, Parser)]
#[command(name = "varde", version, about)]
pub struct Options {
    /// The folder of the store. Without it: the same store that the window opens.
    #[arg(long, global = true, value_name = "DIR")]
    pub store: Option<PathBuf>,
    /// The language of sentences.
    #[arg(long, global = true, value_enum, default_value = "nb")]
    pub language: LanguageName,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Import files or folders from Statistikkbanken, Udir, Skoleporten or Statistics Norway, and sheets that people keep
    /// themselves (Excel, OpenDocument, text; - reads a table from standard input), as one step that can be undone.
    Import {
        #[arg(required = true, value_name = "PATH")]
        paths: Vec<PathBuf>,
        #[command(flatten)]
        answers: Answers,
        /// Say what it would do, and do nothing.
        #[arg(long)]
        preview: bool,
        #[arg(long)]
        json: bool,
    },
    /// Schools, kommuner, fylker and the country.
    Units {
        /// Part of a name or of a number.
        #[arg(long, value_name = "TEXT", default_value = "")]
        find: String,
        #[arg(long)]
        json: bool,
    },
    /// One indicator of one unit, a row per school year.
    Series {
        /// Orgnr, kommunenummer, fylkesnummer or I.
        #[arg(long, value_name = "ID")]
        unit: String,
        /// Such as np.lesing.5.skalapoeng.
        #[arg(long, value_name = "KEY")]
        indicator: String,
        #[arg(long)]
        json: bool,
    },
    /// Judge the newest figure: against last year, or against another unit.
    Judge {
        #[arg(long, value_name = "ID")]
        unit: String,
        #[arg(long, value_name = "KEY")]
        indicator: String,
        /// Kommune, fylke, country (I) or another school.
        #[arg(long, value_name = "ID")]
        against: Option<String>,
        #[arg(long)]
        json: bool,
    },
    /// What could be seen of a change, after how many years, and what comes anyway; with or without a target.
    Expect {
        #[arg(long, value_name = "ID")]
        unit: String,
        #[arg(long, value_name = "KEY")]
        indicator: String,
        /// In the indicator's unit.
        #[arg(long, value_name = "VALUE", allow_negative_numbers = true)]
        target: Option<f64>,
        /// The school year that it is to be met in, such as 2028-29.
        #[arg(long, value_name = "YEAR")]
        by: Option<Period>,
        #[arg(long)]
        json: bool,
    },
    /// Before and after a measure, less what a larger unit did in the same years.
    Outcome {
        #[arg(long, value_name = "ID")]
        unit: String,
        #[arg(long, value_name = "KEY")]
        indicator: String,
        /// The first period after, such as 2025-26 or 2025-M11.
        #[arg(long, value_name = "PERIOD")]
        from: Period,
        #[arg(long, value_enum, default_value = "land")]
        against: AgainstName,
        #[arg(long)]
        json: bool,
    },
    /// Load the fictional example kommune, or take it away again; each is one step that can be undone.
    Example {
        #[arg(long)]
        remove: bool,
    },
    /// Risk points of a school, of a kommune's schools together, or of every school and kommune in the store.
    Risk {
        #[arg(long, value_name = "ID", required_unless_present = "all", conflicts_with = "all")]
        unit: Option<String>,
        /// Every school and kommune, in the order of their numbers.
        #[arg(long)]
        all: bool,
        #[arg(long)]
        json: bool,
    },
    /// The choices that the rule of the risk points leaves open: tell, set, or put back to Varde's own.
    RiskSettings {
        /// Such as equal_is_worse=true or absolute.gsp.10=38,5; nothing behind the sign: Varde's own. Can be said many times.
        #[arg(long = "set", value_name = "NAME=VALUE", value_parser = setting)]
        set: Vec<(String, String)>,
        /// Puts all of them back.
        #[arg(long, conflicts_with = "set")]
        reset: bool,
        #[arg(long)]
        json: bool,
    },
    /// Which schools the kommune does not own: tell, or mark one, as a step that can be undone.
    Private {
        #[arg(value_name = "ORGNR")]
        school: Option<String>,
        /// The kommune owns it after all.
        #[arg(long, requires = "school")]
        not: bool,
    },
    /// What can be measured: every key with its name, unit and range.
    Indicators {
        #[arg(long)]
        json: bool,
    },
    /// A page of analysis: many, survey, cohorts, schools or risk.
    Analysis {
        #[arg(value_name = "PAGE")]
        page: String,
        #[arg(long, value_name = "ID")]
        unit: String,
        #[arg(long, value_name = "KEY")]
        indicator: Option<String>,
        #[arg(long)]
        grade: Option<u8>,
        #[arg(long)]
        json: bool,
    },
    /// Everything in the store as a Frictionless data package (CSV and datapackage.json) and as XLSX.
    Export {
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// The same as --for others.
        #[arg(long, conflicts_with = "audience")]
        public: bool,
        #[command(flatten)]
        readers: Readers,
    },
    /// What has been given out to whom, newest first.
    Given {
        #[arg(long)]
        json: bool,
    },
    /// The whole thread of a unit: findings, challenges, goals, measures, anchoring, activities, evaluations.
    Plan {
        #[arg(long, value_name = "ID")]
        unit: String,
        #[arg(long)]
        json: bool,
        /// Write its days as a calendar (iCalendar) instead.
        #[arg(long, value_name = "FILE", conflicts_with = "json")]
        calendar: Option<PathBuf>,
    },
    /// The unit's first page: sentences, findings, what is missing.
    Overview {
        #[arg(long, value_name = "ID")]
        unit: String,
        #[arg(long)]
        json: bool,
    },
    /// One indicator with its verdicts, table and notes.
    Development {
        #[arg(long, value_name = "ID")]
        unit: String,
        #[arg(long, value_name = "KEY")]
        indicator: String,
        #[arg(long)]
        json: bool,
    },
    /// Make an indicator of your own, as one step that can be undone; prints its key.
    Own {
        #[arg(long, value_name = "TEXT")]
        name: String,
        /// What it counts, such as prosent.
        #[arg(long, value_name = "TEXT")]
        unit: String,
        #[arg(long, value_name = "NUMBER", default_value = "0", allow_hyphen_values = true)]
        lowest: String,
        #[arg(long, value_name = "NUMBER", default_value = "100", allow_hyphen_values = true)]
        highest: String,
        #[arg(long, value_name = "COUNT", default_value_t = 1)]
        decimals: u8,
        #[arg(long, value_enum, default_value = "figure")]
        kind: OwnKindName,
        /// It is measured every month, not every school year.
        #[arg(long)]
        monthly: bool,
        /// A low figure is wished for.
        #[arg(long)]
        low: bool,
    },
    /// Type figures of one unit in one school year or month, as one step that can be undone.
    Entry {
        #[arg(long, value_name = "ID")]
        unit: String,
        /// Such as np.lesing.5.mestring or own.sykefravaer.
        #[arg(long, value_name = "KEY")]
        indicator: String,
        /// Such as 2025-26 or 2025-M11.
        #[arg(long, value_name = "PERIOD")]
        period: String,
        #[arg(long)]
        json: bool,
        /// Value, spread where there is one, and number of pupils; or the pupils on each mastery level.
        #[arg(required = true, value_name = "CELL", allow_hyphen_values = true)]
        cells: Vec<String>,
    },
    /// Draw one chart.
    Chart {
        #[arg(long, value_name = "ID")]
        unit: String,
        #[arg(long, value_name = "KEY")]
        indicator: String,
        /// Ends with .svg or .png.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        #[arg(long, value_enum, default_value = "light")]
        theme: ThemeName,
        #[command(flatten)]
        readers: Readers,
    },
    /// Draw every chart of a unit into a folder, and write down where.
    Charts {
        /// Default: the first school.
        #[arg(long, value_name = "ID")]
        unit: Option<String>,
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        #[command(flatten)]
        readers: Readers,
    },
    /// Write a page for a meeting as a file.
    Report {
        kind: ReportName,
        #[arg(long, value_name = "ID", required_unless_present = "all_schools_in")]
        unit: Option<String>,
        /// The page of every school of a kommune, a fylke or the country (I), into the folder of --out.
        #[arg(long, value_name = "ID", conflicts_with = "unit")]
        all_schools_in: Option<String>,
        /// Ends with .pdf, .docx, .pptx, .xlsx or .html; a folder with --all-schools-in.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// What the files in the folder are.
        #[arg(long, value_name = "KIND", default_value = "pdf")]
        format: String,
        #[command(flatten)]
        readers: Readers,
    },
    /// Take the newest step back.
    Undo,
    /// Do the step again that was undone last.
    Redo,
    /// Is the store whole?
    Check {
        #[arg(long)]
        json: bool,
    },
    /// Make a checked backup in the store's folder.
    Backup,
    /// List the backups, or make the store what one of them was.
    Restore {
        /// As the list names it.
        name: Option<String>,
    },
}

/// For whom it is.
#[derive(Debug, Clone, Copy, Args)]
pub struct Readers {
    /// Others see no restricted figure, no small group of the school's own, and nothing from which one could be worked out;
    /// what they are given is remembered.
    #[arg(
        long = "for",
        visible_alias = "audience",
        id = "audience",
        value_enum,
        default_value = "own",
        value_name = "WHOM"
    )]
    audience: AudienceName,
    /// For others: hide as much more as it takes, instead of stopping.
    #[arg(long)]
    pub repair: bool,
}

impl Readers {
    pub fn audience(self) -> Audience {
        match self.audience {
            AudienceName::Own => Audience::Own,
            AudienceName::Owner => Audience::Owner,
            AudienceName::Others => Audience::Others,
        }
    }

    pub fn public(self) -> Self {
        Self { audience: AudienceName::Others, ..self }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum AudienceName {
    /// The school's own people.
    #[value(alias = "intern")]
    Own,
    /// The school's owner.
    #[value(alias = "eier")]
    Owner,
    /// Anybody.
    #[value(alias = "offentlig")]
    Others,
}

/// What the files do not say of themselves.
#[derive(Debug, Args)]
pub struct Answers {
    /// Which unit a name in a file means; nothing behind the sign: none of them. Can be said many times.
    #[arg(long = "name", value_name = "NAME=ID", value_parser = name_answer)]
    pub names: Vec<(String, Option<UnitCode>)>,
    /// The school year of files that do not say it, such as 2025-26.
    #[arg(long, value_name = "YEAR")]
    pub year: Option<Period>,
    /// The grade of files that do not say it.
    #[arg(long, value_name = "GRADE")]
    pub grade: Option<u8>,
    #[command(flatten)]
    pub sheet: SheetAnswers,
}

fn setting(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or_else(|| "NAME=VALUE".to_owned())?;
    Ok((name.to_owned(), value.to_owned()))
}

/// `Auglend skole=974552345`; a name can have the sign in it, a number cannot.
fn name_answer(text: &str) -> Result<(String, Option<UnitCode>), String> {
    let (name, id) = text.rsplit_once('=').ok_or_else(|| "NAME=ID".to_owned())?;
    let code = if id.trim().is_empty() { None } else { Some(id.parse::<UnitCode>().map_err(|e| e.to_string())?) };
    Ok((name.to_owned(), code))
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum AgainstName {
    Kommune,
    Fylke,
    Land,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum LanguageName {
    Nb,
    Nn,
    En,
}

/// What kind of number an indicator of one's own is.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum OwnKindName {
    /// Per cent of pupils.
    Share,
    /// The mean of single persons' scores.
    Mean,
    /// A figure of the whole unit.
    Figure,
}

/// A page by the word that the store has for it too.
#[derive(Debug, Clone, Copy)]
pub struct ReportName(pub ReportKind);

impl ValueEnum for ReportName {
    fn value_variants<'a>() -> &'a [Self] {
        const ALL: [ReportName; ReportKind::ALL.len()] = {
            let mut all = [ReportName(ReportKind::Dialogmote); ReportKind::ALL.len()];
            let mut at = 0;
            while at < all.len() {
                all[at] = ReportName(ReportKind::ALL[at]);
                at += 1;
            }
            all
        };
        &ALL
    }

    fn to_possible_value(&self) -> Option<clap::builder::PossibleValue> {
        Some(clap::builder::PossibleValue::new(self.0.word()))
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum ThemeName {
    Light,
    Dark,
    Print,
}
