//! May this be shown to others? The attacker's audit over what is about to be shown and all that was shown before.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::audience::Audience;
use super::figures::{Address, Figures, Part, Place, Shown, base, group_word};
use super::given::{GivenFigure, GivenOut};
use super::settings::Thresholds;
use crate::disclosure::{self, DisclosureError, Release, Sight, Verdict};
use crate::indicator::Catalogue;
use crate::language::Language;
use crate::school::{Period, UnitCode};
use crate::store::{Result, SeriesId, Store, StoreError};
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
/// Only tests and years of kommuner are looked at in which this store knows something that nobody else does: elsewhere
/// nothing can be given away that the publisher has not given away.
pub(super) fn check(store: &Store, what: &str, shown: &BTreeSet<Shown>, language: Language) -> Result<Checked> {
    let catalogue = store.catalogue()?;
    let mut figures = Figures::new(store, &catalogue, Thresholds::read(store)?)?;
    let tables = tables(store, &catalogue, shown, figures.own_sources())?;
    let given = GivenOut { what: what.to_owned(), ..GivenOut::default() };
    let mut checked = Checked { given, ..Checked::default() };
    let earlier: Vec<GivenOut> =
        GivenOut::all(store)?.into_iter().filter(|given| given.audience == Audience::Others).collect();
    let on_page = OnPage::of(shown);
    for (place, base, period) in tables {
        figures.release = Release::new();
        figures.add(place, &base, period, shown)?;
        let mut release = std::mem::take(&mut figures.release);
        let any = |sight: Sight| release.cells().any(|(_, cell)| cell.sight == sight);
        // Where nothing is new to others, or nothing is secret, nothing can be given away.
        let addresses: Vec<Address> = if any(Sight::Shown) && any(Sight::Secret) {
            let earlier = connected(&earlier, &release);
            let verdict = judge(&mut release, &earlier)?;
            for leak in verdict.leaks.iter().filter(|leak| !leak.already) {
                checked.leaks.push(told(store, &catalogue, leak, language)?);
            }
            verdict.repair.into_iter().flat_map(|repair| repair.hide).collect()
        } else {
            Vec::new()
        };
        // What the thresholds hide must not be on the page either.
        let secret = release.cells().filter(|(a, c)| c.sight == Sight::Secret && a.number.is_some()).map(|(a, _)| a);
        let closed: Vec<Address> = secret.cloned().chain(addresses).collect();
        for address in &closed {
            release.look(address, Sight::Hidden);
            checked.hide.extend(on_page.at(&catalogue, address).cloned());
        }
        checked.given.add(&release);
    }
    Ok(checked)
}

/// What is told of schools and kommune does not always agree: names moved, a figure was typed wrong. A relation that does
/// not hold of the figures tells an attacker nothing true, so it is left out, and the rest is judged.
fn judge(release: &mut Release<Address>, earlier: &[Release<Address>]) -> Result<Verdict<Address>> {
    loop {
        match disclosure::judge(release, earlier) {
            Ok(verdict) => return Ok(verdict),
            Err(DisclosureError::Contradiction(cells)) if release.forget_relations(&cells) => {}
            Err(error) => return Err(StoreError::Unchecked(error.to_string())),
        }
    }
}

/// The tests and years of each kommune that hang together with what is shown, where the store knows something of that
/// very test and year that nobody else does: of the others nothing can be given away.
fn tables(
    store: &Store,
    catalogue: &Catalogue,
    shown: &BTreeSet<Shown>,
    own_sources: &[i64],
) -> Result<BTreeSet<(Place, String, Period)>> {
    let known = store.reader().known_series()?;
    let bases: HashMap<SeriesId, String> =
        known.iter().filter_map(|((key, ..), series)| Some((*series, base(catalogue.indicator(key)?)))).collect();
    let own = |place: Place| -> Result<HashSet<(String, i32)>> {
        let there = store.known_to_nobody_else(place.unit(), own_sources)?;
        Ok(there.into_iter().filter_map(|(series, period)| Some((bases.get(&series)?.clone(), period))).collect())
    };
    let (mut places, mut risky) = (HashMap::new(), HashMap::new());
    let mut tables = BTreeSet::new();
    for result in shown {
        let Some(indicator) = catalogue.indicator(&result.indicator) else { continue };
        let year = result.period.school_year();
        let place = match places.get(&(result.unit, year)) {
            Some(place) => *place,
            None => *places.entry((result.unit, year)).or_insert(Place::of(store, &result.unit, year)?),
        };
        let Some(place) = place else { continue };
        let table = (base(indicator), result.period.number());
        let own = match risky.entry(place) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(own(place)?),
        };
        if own.contains(&table) {
            tables.insert((place, table.0, result.period));
        }
    }
    Ok(tables)
}

/// Earlier figures that stand in this table, too. What was shown many times is known from the first of them.
fn connected(earlier: &[GivenOut], now: &Release<Address>) -> Vec<Release<Address>> {
    let mut known: BTreeMap<&Address, Vec<&GivenFigure>> = BTreeMap::new();
    let releases = earlier.iter().map(|given| {
        let here = given.figures.iter().filter(|figure| now.cell(&figure.address).is_some());
        let new = here.filter(|figure| {
            let before = known.entry(&figure.address).or_default();
            let new = !before.contains(figure);
            before.extend(new.then_some(*figure));
            new
        });
        GivenOut { figures: new.cloned().collect(), ..GivenOut::default() }
    });
    releases.filter(|given| !given.figures.is_empty()).map(|given| given.release()).collect()
}

/// The results of a page by unit, period, and whose they are.
struct OnPage<'p>(HashMap<(String, String, String), Vec<&'p Shown>>);

impl<'p> OnPage<'p> {
    fn of(shown: &'p BTreeSet<Shown>) -> Self {
        let mut by_place: HashMap<_, Vec<_>> = HashMap::new();
        for result in shown {
            let place =
                (result.unit.to_string(), result.period.to_string(), group_word((result.gender, result.ownership)));
            by_place.entry(place).or_default().push(result);
        }
        Self(by_place)
    }

    /// Those that show the figure: a number of pupils stands beside every figure of the test.
    fn at<'a>(
        &'a self,
        catalogue: &'a Catalogue,
        address: &'a Address,
    ) -> impl Iterator<Item = &'p Shown> + use<'a, 'p> {
        let place = (address.unit.clone(), address.period.clone(), address.group.clone());
        let there = self.0.get(&place).map(Vec::as_slice).unwrap_or_default();
        there.iter().copied().filter(move |shown| match address.part {
            Part::Pupils => catalogue.indicator(&shown.indicator).is_some_and(|i| base(i) == address.about),
            Part::Value | Part::Counted => shown.indicator == address.about,
        })
    }
}

/// «lesing på 5. trinn ved Lia skole, 2025–26».
pub(super) fn named(store: &Store, catalogue: &Catalogue, shown: &Shown, language: Language) -> Result<String> {
    let address = Address {
        unit: shown.unit.to_string(),
        about: shown.indicator.clone(),
        group: group_word((shown.gender, shown.ownership)),
        period: shown.period.to_string(),
        part: Part::Value,
        number: None,
    };
    name(store, catalogue, &address, language)
}

fn told(store: &Store, catalogue: &Catalogue, leak: &disclosure::Leak<Address>, language: Language) -> Result<Leak> {
    let through: Vec<String> = {
        let mut names = Vec::new();
        for shown in leak.through.iter().filter(|shown| shown.key != leak.key).take(4) {
            names.push(name(store, catalogue, &shown.key, language)?);
        }
        names
    };
    // A number of pupils is whole.
    let decimals = if leak.key.part == Part::Value { 1 } else { 0 };
    let number = |value: f64| language.number(value, decimals);
    let exact = if number(leak.range.low) == number(leak.range.high) { "yes" } else { "no" };
    let what = name(store, catalogue, &leak.key, language)?;
    let (low, high) = (number(leak.range.low), number(leak.range.high));
    let id = if through.is_empty() { "sharing-leak-alone" } else { "sharing-leak" };
    let through = language.list(&through);
    Ok(Leak { sentence: words!(language, id, what = what, exact = exact, low = low, high = high, through = through) })
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
    let about = match address.group.as_str() {
        "" => about,
        whose => format!("{about} ({})", language.text(&format!("sharing-group-{whose}"), &[])),
    };
    let id = match address.part {
        Part::Pupils => "sharing-pupils",
        Part::Value => "sharing-value",
        Part::Counted => "sharing-counted",
    };
    Ok(words!(language, id, about = about, unit = unit, period = period))
}
