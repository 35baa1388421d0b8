//! May this be shown to others? The attacker's audit over what is about to be shown and all that was shown before.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};

use super::figures::{Address, Figures, Part, Shown, base};
use super::given::GivenOut;
use super::settings::Thresholds;
use crate::disclosure::{self, DisclosureError, Release, Sight};
use crate::indicator::Catalogue;
use crate::language::Language;
use crate::school::{Period, UnitCode};
use crate::store::{Result, Store, StoreError, UnitId};
use crate::words;

/// What came of the audit.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Checked {
    /// Secrets that others could work out from it. Nothing may go out while there is one.
    pub leaks: Vec<Leak>,
    /// What must be hidden so that nothing can be worked out: own small groups first, then what protects them.
    pub hide: BTreeSet<Shown>,
    /// Written down when it goes out, so that the next page is checked together with it.
    pub given: GivenOut,
}

/// A figure that can be worked out.
#[derive(Debug, Clone, PartialEq)]
pub struct Leak {
    /// The cell by name, between which values it must lie, and what gives it away.
    pub sentence: String,
}

/// Checks results that are about to be shown to others. `hide` of the answer is what the reader must not see; a second
/// check without it finds no leak that hiding can close.
///
/// Only kommuner are looked at in which this store knows something that nobody else does: elsewhere nothing can be given
/// away that the publisher has not given away.
pub fn check(store: &Store, what: &str, shown: &BTreeSet<Shown>, language: Language) -> Result<Checked> {
    let catalogue = store.catalogue()?;
    let mut figures = Figures::new(store, &catalogue, Thresholds::read(store)?)?;
    let tables = tables(store, &catalogue, shown, figures.own_sources())?;
    let mut checked = Checked { given: GivenOut { what: what.to_owned(), figures: Vec::new() }, ..Checked::default() };
    let earlier = GivenOut::all(store)?;
    for (kommune, base, period) in tables {
        figures.release = Release::new();
        figures.add(kommune, &base, period, &|result| shown.contains(result))?;
        let mut release = std::mem::take(&mut figures.release);
        let earlier = connected(&earlier, &release);
        let verdict = disclosure::judge(&release, &earlier).map_err(failed)?;
        let addresses: Vec<Address> = verdict.repair.iter().flat_map(|repair| repair.hide.iter().cloned()).collect();
        for leak in verdict.leaks.iter().filter(|leak| !leak.already) {
            checked.leaks.push(told(store, &catalogue, leak, language)?);
        }
        // What the thresholds hide must not be on the page either.
        let secret = release.cells().filter(|(a, c)| c.sight == Sight::Secret && a.number.is_some()).map(|(a, _)| a);
        let closed: Vec<Address> = secret.cloned().chain(addresses).collect();
        for address in &closed {
            release.look(address, Sight::Hidden);
            checked.hide.extend(shown.iter().filter(|s| is_of(&catalogue, s, address)).cloned());
        }
        checked.given.figures.extend(GivenOut::of(String::new(), &release).figures);
    }
    Ok(checked)
}

/// The tests and years of each kommune that hang together with what is shown, where the store knows more than others.
fn tables(
    store: &Store,
    catalogue: &Catalogue,
    shown: &BTreeSet<Shown>,
    own_sources: &[i64],
) -> Result<BTreeSet<(UnitId, String, Period)>> {
    let mut places = HashMap::new();
    let mut tables = BTreeSet::new();
    for result in shown {
        let Some(indicator) = catalogue.indicator(&result.indicator) else { continue };
        let kommune = match places.entry(result.unit) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(place) => {
                let kommune = store.kommune_of(&result.unit)?;
                let risky = match kommune {
                    Some(id) => store.knows_more_than_others(id, own_sources)?,
                    None => false,
                };
                *place.insert(kommune.filter(|_| risky))
            }
        };
        if let Some(kommune) = kommune {
            tables.insert((kommune, base(indicator), result.period));
        }
    }
    Ok(tables)
}

/// Earlier figures that stand in this table, too.
fn connected(earlier: &[GivenOut], now: &Release<Address>) -> Vec<Release<Address>> {
    let releases = earlier.iter().map(|given| {
        let figures = given.figures.iter().filter(|f| now.cell(&f.address).is_some()).cloned().collect();
        GivenOut { what: given.what.clone(), figures }
    });
    releases.filter(|given| !given.figures.is_empty()).map(|given| given.release()).collect()
}

fn is_of(catalogue: &Catalogue, shown: &Shown, address: &Address) -> bool {
    let same_place = shown.unit.as_str() == address.unit && shown.period.to_string() == address.period;
    same_place
        && match address.part {
            Part::Pupils => catalogue.indicator(&shown.indicator).is_some_and(|i| base(i) == address.about),
            Part::Value | Part::Counted => shown.indicator == address.about,
        }
}

fn told(store: &Store, catalogue: &Catalogue, leak: &disclosure::Leak<Address>, language: Language) -> Result<Leak> {
    let through: Vec<String> = {
        let mut names = Vec::new();
        for shown in leak.through.iter().filter(|shown| shown.key != leak.key).take(4) {
            names.push(name(store, catalogue, &shown.key, language)?);
        }
        names
    };
    let number = |value: f64| language.number(value, 1);
    let what = name(store, catalogue, &leak.key, language)?;
    let (low, high) = (number(leak.range.low), number(leak.range.high));
    let id = if through.is_empty() { "sharing-leak-alone" } else { "sharing-leak" };
    let through = language.list(&through);
    Ok(Leak { sentence: words!(language, id, what = what, low = low, high = high, through = through) })
}

/// «antall elever i lesing på 5. trinn ved Lia skole, 2025–26».
fn name(store: &Store, catalogue: &Catalogue, address: &Address, language: Language) -> Result<String> {
    let unit = match address.unit.parse::<UnitCode>() {
        Ok(code) => store.unit(&code)?.map_or_else(|| address.unit.clone(), |(_, unit)| unit.name),
        Err(_) => address.unit.clone(),
    };
    let any = || catalogue.indicators().iter().find(|i| base(i) == address.about);
    let indicator = catalogue.indicator(&address.about).or_else(any);
    let about = indicator.map_or_else(|| address.about.clone(), |i| language.indicator_in_sentence(i));
    let period = address.period.parse::<Period>().map_or_else(|_| address.period.clone(), |p| language.period(p));
    let id = match address.part {
        Part::Pupils => "sharing-pupils",
        Part::Value => "sharing-value",
        Part::Counted => "sharing-counted",
    };
    Ok(words!(language, id, about = about, unit = unit, period = period))
}

/// What cannot be audited does not go out.
fn failed(error: DisclosureError<Address>) -> StoreError {
    StoreError::Corrupt(format!("the audit failed: {error}"))
}
