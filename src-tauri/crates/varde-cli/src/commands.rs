//! What each command does. An error is one line in the reader's language.

mod choosing;
mod drawing;
mod entering;
mod exporting;
mod importing;
mod measures;
mod planning;
mod reading;
mod reporting;
mod sheets;
mod upkeep;

use std::time::SystemTime;

use serde::Serialize;
use varde_core::clock::Timestamp;
use varde_core::indicator::{Frequency, Good, OwnKind};
use varde_core::language::Language;
use varde_core::own::OwnDraft;
use varde_core::page::analysis::Options as Opts;
use varde_core::school::UnitCode;
use varde_core::store::{Store, StoreError};
use varde_core::trouble::Trouble;
use varde_core::words;

use crate::options::{Command, LanguageName, Options, OwnKindName};
use crate::place;

pub type Outcome<T = ()> = Result<T, String>;

/// An open store, and whom to speak to.
pub struct Session {
    pub store: Store,
    pub language: Language,
    pub now: Timestamp,
}

impl Session {
    fn open(options: &Options) -> Outcome<Self> {
        let language = match options.language {
            LanguageName::Nb => Language::Nb,
            LanguageName::Nn => Language::Nn,
            LanguageName::En => Language::En,
        };
        let folder = options.store.clone().or_else(place::default_store);
        let folder = folder.ok_or_else(|| words!(language, "error-no-folder"))?;
        let now = Timestamp::from_system(SystemTime::now());
        let store = Store::open(&folder, now).map_err(|e| say(&e, language))?;
        Ok(Self { store, language, now })
    }

    /// One line: what happened, and the detail that support asks for.
    pub fn told<T>(&self, result: Result<T, StoreError>) -> Outcome<T> {
        result.map_err(|e| say(&e, self.language))
    }

    pub fn unit(&self, id: &str) -> Outcome<UnitCode> {
        let unknown = || words!(self.language, "error-unknown-unit", id = id);
        let code: UnitCode = id.parse().map_err(|_| unknown())?;
        match self.told(self.store.unit(&code))? {
            Some(_) => Ok(code),
            None => Err(unknown()),
        }
    }

    pub fn cannot_write(&self, path: &std::path::Path, error: &dyn std::fmt::Display) -> String {
        words!(self.language, "error-cannot-write", path = path.display().to_string(), error = error.to_string())
    }
}

fn say(error: &StoreError, language: Language) -> String {
    let trouble = Trouble::of(error, language);
    match trouble.detail {
        Some(detail) => format!("{} ({detail})", trouble.message),
        None => trouble.message,
    }
}

pub fn print_json(value: &impl Serialize) -> Outcome {
    let text = serde_json::to_string_pretty(value).map_err(|e| e.to_string())?;
    print_line(&text);
    Ok(())
}

/// A reader that has gone away (`varde … | head`) is no error of ours.
pub fn print_line(text: &str) {
    use std::io::Write;
    let _ = writeln!(std::io::stdout().lock(), "{text}");
}

pub fn run(options: Options) -> Outcome {
    let open = || Session::open(&options);
    match &options.command {
        Command::Import { paths, answers, preview, json } => importing::import(open, paths, answers, *preview, *json),
        Command::Units { find, json } => reading::units(&open()?, find, *json),
        Command::Series { unit, indicator, json } => reading::series(&open()?, unit, indicator, *json),
        Command::Judge { unit, indicator, against, json } => {
            reading::judge(&open()?, unit, indicator, against.as_deref(), *json)
        }
        Command::Expect { unit, indicator, target, by, json } => {
            measures::expect(&open()?, unit, indicator, *target, *by, *json)
        }
        Command::Outcome { unit, indicator, from, against, json } => {
            measures::outcome(&open()?, unit, indicator, *from, *against, *json)
        }
        Command::Example { remove } => upkeep::example(&mut open()?, *remove),
        Command::RiskSettings { set, reset, json } => choosing::risk(&mut open()?, set, *reset, *json),
        Command::Private { school, not } => choosing::private(&mut open()?, school.as_deref(), !*not),
        Command::Risk { unit: Some(unit), json, .. } => reading::risk(&open()?, unit, *json),
        Command::Risk { unit: None, json, .. } => reading::risk_of_all(&open()?, *json),
        Command::Indicators { json } => reading::indicators(&open()?, *json),
        Command::Analysis { page, unit, indicator, grade, json } => {
            let options = Opts { grade: *grade, indicator: indicator.clone(), ..Opts::default() };
            reading::analysis(&open()?, page, unit, &options, *json)
        }
        Command::Export { out, public, readers } => {
            let readers = if *public { readers.public() } else { *readers };
            exporting::export(&mut open()?, out, readers)
        }
        Command::Given { json } => exporting::given(&open()?, *json),
        Command::Entry { unit, indicator, period, cells, json } => {
            entering::entry(&mut open()?, unit, indicator, period, cells, *json)
        }
        Command::Own { name, unit, lowest, highest, decimals, kind, monthly, low } => {
            let draft = OwnDraft {
                key: None,
                name: name.clone(),
                unit: unit.clone(),
                decimals: *decimals,
                lowest: lowest.clone(),
                highest: highest.clone(),
                good: if *low { Good::Low } else { Good::High },
                frequency: if *monthly { Frequency::Monthly } else { Frequency::Yearly },
                kind: match kind {
                    OwnKindName::Share => OwnKind::Share,
                    OwnKindName::Mean => OwnKind::Mean,
                    OwnKindName::Figure => OwnKind::Figure,
                },
            };
            entering::own(&mut open()?, &draft)
        }
        Command::Plan { unit, calendar: Some(out), .. } => planning::plan_calendar(&open()?, unit, out),
        Command::Plan { unit, json, .. } => planning::plan(&open()?, unit, *json),
        Command::Overview { unit, json } => reading::overview(&open()?, unit, *json),
        Command::Development { unit, indicator, json } => reading::development(&open()?, unit, indicator, *json),
        Command::Chart { unit, indicator, out, theme, readers } => {
            drawing::chart(&mut open()?, unit, indicator, out, *theme, *readers)
        }
        Command::Charts { unit, out, readers } => drawing::charts(&mut open()?, unit.as_deref(), out, *readers),
        Command::Report { kind, unit: Some(unit), out, readers, .. } => {
            reporting::report(&mut open()?, *kind, unit, out, *readers)
        }
        Command::Report { kind, unit: None, all_schools_in, out, format, readers } => {
            let within = all_schools_in.as_deref().unwrap_or_default();
            reporting::of_all_schools(&mut open()?, *kind, within, (out, format), *readers)
        }
        Command::Undo => upkeep::undo(&mut open()?),
        Command::Redo => upkeep::redo(&mut open()?),
        Command::Check { json } => upkeep::check(&open()?, *json),
        Command::Backup => upkeep::backup(&open()?),
        Command::Restore { name } => upkeep::restore(&mut open()?, name.as_deref()),
    }
}
