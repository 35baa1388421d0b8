//! Where the figures of a page come from, said of what was read to make it.

use std::collections::BTreeSet;

use crate::language::Language;
use crate::school::{Unit, UnitLevel};
use crate::store::{Met, Result, Store};
use crate::words;

/// «Kilde: Utdanningsdirektoratet (NLOD).» «Kilder: Utdanningsdirektoratet (NLOD) og tall som er skrevet inn.»
pub(super) fn cite(store: &Store, met: &Met, unit: &Unit, language: Language) -> Result<String> {
    let kinds = store.kinds(met)?;
    let mut sources: BTreeSet<Origin> = kinds.iter().map(|kind| Origin::of(kind)).collect();
    // The files of the invented kommune are like Udir's own, but nothing in them is.
    if is_invented(unit) && sources.remove(&Origin::Udir) {
        sources.insert(Origin::Example);
    }
    // The country is one unit for all: what the example tells of it can stand beside a school that exists.
    let beside = sources.contains(&Origin::Example) && !is_invented(unit) && unit.level != UnitLevel::Country;
    let sources: Vec<Origin> = sources.into_iter().collect();
    let said = match sources.as_slice() {
        [] => String::new(),
        [Origin::Example] => language.text("source-example", &[]),
        [Origin::Udir] => language.text("source-udir", &[]),
        all => {
            let names: Vec<String> = all.iter().map(|origin| origin.name(language)).collect();
            words!(language, "source-of", count = names.len(), names = language.list(&names))
        }
    };
    Ok(if beside { format!("{said} {}", language.text("source-example-beside", &[])) } else { said })
}

/// In the order in which they are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Origin {
    Udir,
    Skoleporten,
    Ssb,
    Sheet,
    Typed,
    Example,
    Other,
}

impl Origin {
    /// Each once, of these kinds of sources.
    pub fn all<'k>(kinds: impl Iterator<Item = &'k str>) -> Vec<Self> {
        kinds.map(Self::of).collect::<BTreeSet<_>>().into_iter().collect()
    }

    fn of(kind: &str) -> Self {
        match kind {
            "skoleporten" => Self::Skoleporten,
            "json-stat" => Self::Ssb,
            "sheet" => Self::Sheet,
            "typed" => Self::Typed,
            "example" => Self::Example,
            "udir-json" => Self::Udir,
            wide if wide.starts_with("wide-") => Self::Udir,
            _ => Self::Other,
        }
    }

    pub fn name(self, language: Language) -> String {
        let word = match self {
            Self::Udir => "udir",
            Self::Skoleporten => "skoleporten",
            Self::Ssb => "ssb",
            Self::Sheet => "sheet",
            Self::Typed => "typed",
            Self::Example => "example",
            Self::Other => "other",
        };
        language.text(&format!("source-name-{word}"), &[])
    }
}

/// No fylke has number 99: that is where Varde's own example lies. An orgnr may begin so all the same, in a file that
/// does not say where the school lies.
fn is_invented(unit: &Unit) -> bool {
    let place = match unit.level {
        UnitLevel::Country => None,
        UnitLevel::School => unit.kommunenummer.as_deref(),
        UnitLevel::Kommune | UnitLevel::Fylke => Some(unit.id.as_str()),
    };
    place.is_some_and(|number| number.starts_with("99"))
}
