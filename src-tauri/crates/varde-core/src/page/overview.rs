//! The first page of a unit: what its results say in sentences, and what is missing.

use serde::Serialize;
use ts_rs::TS;

use std::cmp::Ordering;
use std::sync::Arc;

use super::chart::{DotInterval, PointState, ReferenceRole};
use super::citing::cite;
use super::figure;
use super::picture::Picture;
use super::words::{against_country, pooled_against_country};
use crate::indicator::{Area, Indicator, Kind};
use crate::judgement::Level;
use crate::language::Language;
use crate::observation::Status;
use crate::school::{Unit, UnitCode, UnitLevel};
use crate::store::{Result, Store};
use crate::words;

/// «Oversikt» of one unit, in the reader's words.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Overview {
    pub unit: Unit,
    /// One line under the name: which years, how much is hidden.
    pub lead: String,
    /// What stands out, what does not, what we do not know.
    pub statements: Vec<Statement>,
    /// One per indicator that the unit has any state for, in the order of grade and subject.
    pub cards: Vec<Card>,
    /// Figures that a reader would look for and not find, and why.
    pub missing: Vec<Missing>,
    /// How to read the cards.
    pub legend: String,
    /// The larger units that the cards show beside the unit.
    pub references: Vec<ReferenceRole>,
    pub source: String,
}

/// One bold lead-in and its sentence.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Statement {
    pub heading: String,
    pub text: String,
    pub action: Option<Action>,
}

/// Something that the reader can do about it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Action {
    pub label: String,
    pub target: Target,
}

/// Where an action leads. The UI decides how it gets there.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Target {
    /// How to fetch a file from Statistikkbanken.
    FetchHelp,
    Development {
        indicator: String,
    },
}

/// A small chart that opens the development of its indicator.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Card {
    /// The indicator's key, such as `np.lesing.8.skalapoeng`.
    pub indicator: String,
    pub heading: String,
    pub finding: String,
    /// The judgement against the country in the newest year.
    pub level: Level,
    /// Drawn by the host before it crosses to the UI.
    #[serde(skip)]
    pub chart: DotInterval,
}

/// Something that is not there.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Missing {
    pub what: String,
    pub why: String,
    pub action: Option<Action>,
}

impl Overview {
    /// The first page of the unit; `None` when the store does not know it.
    pub fn read(store: &Store, code: &UnitCode, language: Language) -> Result<Option<Self>> {
        let (page, met) = store.noting(|store| Self::read_uncited(store, code, language))?;
        let Some(mut page) = page else { return Ok(None) };
        page.source = cite(store, &met, &page.unit, language)?;
        page.cards.iter_mut().for_each(|card| card.chart.footer.push(page.source.clone()));
        Ok(Some(page))
    }

    fn read_uncited(store: &Store, code: &UnitCode, language: Language) -> Result<Option<Self>> {
        let Some((id, unit)) = store.unit(code)? else {
            return Ok(None);
        };
        let keys = store.indicators_of(id)?;
        let catalogue = store.catalogue()?;
        // The means that every school has. What has a page of its own is not said twice.
        let here =
            |i: &&Arc<Indicator>| i.kind == Kind::Mean && matches!(i.area, Area::NationalTests | Area::FinalGrades);
        let pictures = catalogue
            .in_order(keys.iter().map(String::as_str))
            .into_iter()
            .filter(here)
            .map(|indicator| Picture::read(store, id, &unit, Arc::clone(indicator)))
            .collect::<Result<Vec<_>>>()?;
        Ok(Some(Self {
            lead: lead(&pictures, language),
            statements: vec![
                stands_out(&unit, &pictures, language),
                does_not(&pictures, language),
                not_known(&pictures, keys.iter().any(|key| key.contains(".mestring.")), language),
            ],
            cards: pictures.iter().map(|p| card(p, &unit, language)).collect(),
            missing: missing(&pictures, language),
            legend: legend(&unit, &pictures, language),
            references: references(&unit),
            source: String::new(),
            unit,
        }))
    }
}

fn references(unit: &Unit) -> Vec<ReferenceRole> {
    ReferenceRole::ALL.into_iter().filter(|role| role.above(unit.level)).collect()
}

/// What the dot, the bar and the lines are, of those that this unit has.
fn legend(unit: &Unit, pictures: &[Picture], language: Language) -> String {
    let bars = pictures.is_empty() || pictures.iter().any(|p| p.indicator.has_uncertainty());
    let id = if bars { "legend-own" } else { "legend-own-bare" };
    let mut parts = vec![words!(language, id, unit = language.unit_kind(unit.level))];
    parts.extend(references(unit).into_iter().map(|role| language.text(&format!("legend-{}", role.word()), &[])));
    parts.push(language.text("legend-hidden", &[]));
    parts.join(" ")
}

/// «Skoleåret 2025–26. Tre år med nasjonale prøver; 3 av 9 resultater er skjult.»
fn lead(pictures: &[Picture], language: Language) -> String {
    let Some(newest) = pictures.iter().filter_map(|p| p.periods.last()).max() else {
        return language.text("overview-lead-nothing", &[]);
    };
    let mut years: Vec<_> = pictures.iter().flat_map(|p| p.own.iter().flatten().map(|p| p.period)).collect();
    years.sort_unstable();
    years.dedup();
    let (hidden, all) = hidden(pictures);
    let only_tests = pictures.iter().all(|p| p.indicator.subject().is_some());
    let what = if only_tests { "overview-of-tests" } else { "overview-of-results" };
    words!(
        language,
        "overview-lead",
        what = language.text(what, &[]),
        period = newest.label(),
        yearscap = language.sentence_case(&language.in_words(years.len())),
        count = years.len(),
        hidden = hidden,
        all = all,
    )
}

fn hidden(pictures: &[Picture]) -> (usize, usize) {
    let points = || pictures.iter().flat_map(|p| p.own.iter().flatten());
    (points().filter(|p| p.status == Status::Suppressed).count(), points().count())
}

/// Indicators that differ from the country in the same way: subjects of one grade, or one that goes by its own name.
struct Apart<'p> {
    indicator: &'p Indicator,
    direction: Ordering,
    level: Level,
    subjects: Vec<String>,
    pupils: Vec<u32>,
}

impl Apart<'_> {
    fn takes(&self, indicator: &Indicator, direction: Ordering, level: Level) -> bool {
        let tests = self.indicator.subject().is_some() && indicator.subject().is_some();
        tests && (self.indicator.grade, self.direction, self.level) == (indicator.grade, direction, level)
    }

    fn say(&self, language: Language) -> String {
        let count = |n: u32| language.count(u64::from(n));
        let pupils = match (self.pupils.iter().min(), self.pupils.iter().max()) {
            (Some(fewest), Some(most)) if fewest != most => format!("{}–{}", count(*fewest), count(*most)),
            (Some(only), _) => count(*only),
            _ => String::new(),
        };
        let direction = if self.direction == Ordering::Less { "below" } else { "above" };
        if self.indicator.subject().is_none() {
            let what = language.sentence_case(&language.indicator_in_sentence(self.indicator));
            let level = self.level.word();
            return words!(
                language,
                "stands-out-named",
                what = what,
                direction = direction,
                level = level,
                pupils = pupils
            );
        }
        words!(
            language,
            "stands-out",
            grade = language.grade_name(self.indicator.grade.unwrap_or_default()),
            direction = direction,
            level = self.level.word(),
            subjects = language.list(&self.subjects),
            count = self.subjects.len(),
            pupils = pupils,
        )
    }
}

/// Indicators that differ from the country in the newest year, gathered by grade, direction and level.
fn stands_out(unit: &Unit, pictures: &[Picture], language: Language) -> Statement {
    if unit.level == UnitLevel::Country {
        let text = language.text("stands-out-country", &[]);
        return Statement { heading: language.text("heading-stands-out", &[]), text, action: None };
    }
    let mut groups: Vec<Apart<'_>> = Vec::new();
    let (mut judged, mut pooled) = (0u32, Vec::new());
    for picture in pictures {
        let Some(year) = picture.judged_year() else { continue };
        if picture.nothing_shown() {
            // A school so small that no year says anything alone is told of all its years together.
            let Some((level, text)) = pooled_against_country(picture, language) else { continue };
            judged += 1;
            if level != Level::MayBeChance {
                pooled.push(words!(
                    language,
                    "pooled-stands-out",
                    what = language.indicator_in_sentence(&picture.indicator),
                    finding = text,
                    level = level.word()
                ));
            }
            continue;
        }
        let finding = picture.against(ReferenceRole::Country, year);
        judged += u32::from(finding.is_told());
        let Some(direction) = finding.direction() else { continue };
        let (indicator, level) = (&*picture.indicator, finding.level());
        let subject = indicator.subject().map(|s| language.subject_in_sentence(s)).unwrap_or_default();
        let n = picture.own_at(year).and_then(|p| p.n).unwrap_or_default();
        match groups.iter_mut().find(|g| g.takes(indicator, direction, level)) {
            Some(group) => {
                group.subjects.push(subject);
                group.pupils.push(n);
            }
            None => groups.push(Apart { indicator, direction, level, subjects: vec![subject], pupils: vec![n] }),
        }
    }
    let sentences: Vec<String> = groups.iter().map(|group| group.say(language)).chain(pooled).collect();
    let text = match (sentences.is_empty(), judged) {
        (true, 0) => language.text("stands-out-not-judged", &[]),
        (true, _) => words!(language, "stands-out-nothing", count = judged),
        _ => sentences.join(" "),
    };
    Statement { heading: language.text("heading-stands-out", &[]), text, action: None }
}

/// What has changed since last year by more than chance gives, if anything.
fn does_not(pictures: &[Picture], language: Language) -> Statement {
    let mut told = 0u32;
    let mut changed = Vec::new();
    for picture in pictures {
        let Some(year) = picture.judged_year() else {
            continue;
        };
        let finding = picture.change(year);
        told += u32::from(finding.is_told());
        if let Some(direction) = finding.direction() {
            let id = if direction == Ordering::Less { "changed-down" } else { "changed-up" };
            let name = language.indicator_in_sentence(&picture.indicator);
            changed.push(words!(language, id, what = name, level = finding.level().word()));
        }
    }
    let text = match (told, changed.len()) {
        (0, _) => language.text("changes-not-judged", &[]),
        (told, 0) => words!(language, "changes-none", count = told),
        (told, _) => {
            words!(language, "changes-some", changed = language.sentence_case(&language.list(&changed)), count = told)
        }
    };
    Statement { heading: language.text("heading-changes", &[]), text, action: None }
}

/// `levels`: the unit's files tell how its pupils spread over the mastery levels.
fn not_known(pictures: &[Picture], levels: bool, language: Language) -> Statement {
    let (hidden, all) = hidden(pictures);
    let tests = pictures.is_empty() || pictures.iter().any(|p| p.indicator.subject().is_some());
    let mut sentences = Vec::new();
    if hidden > 0 {
        sentences.push(words!(language, "not-known-only-hidden", hidden = hidden, all = all));
    }
    if tests && !levels {
        sentences.push(language.text("not-known-levels", &[]));
    } else if tests && hidden == 0 {
        sentences.push(language.text("not-known-causes", &[]));
    }
    let bare = pictures.iter().map(|p| &*p.indicator).filter(|i| !i.has_uncertainty());
    let bare: Vec<String> = bare.map(|i| language.indicator_in_sentence(i)).collect();
    if !bare.is_empty() {
        sentences.push(words!(language, "not-known-uncertainty", what = language.list(&bare)));
    }
    Statement { heading: language.text("heading-not-known", &[]), text: sentences.join(" "), action: None }
}

fn card(picture: &Picture, unit: &Unit, language: Language) -> Card {
    let heading = language.indicator_name(&picture.indicator);
    let years = picture.years_apart(ReferenceRole::Country);
    let pooled = picture.nothing_shown().then(|| pooled_against_country(picture, language)).flatten();
    let finding = if unit.level == UnitLevel::Country {
        language.text("card-country", &[])
    } else if let Some((_, text)) = &pooled {
        language.sentence_case(text)
    } else {
        language.sentence_case(&against_country(&picture.indicator, years, language))
    };
    let one_year = |year| match unit.level {
        UnitLevel::Country => picture.change(year).level(),
        _ => picture.against(ReferenceRole::Country, year).level(),
    };
    let level = pooled.map(|(level, _)| level).or_else(|| picture.judged_year().map(one_year));
    let level = level.unwrap_or(Level::CannotTell);
    let chart = figure::chart(picture, unit, &heading, &format!("{heading}. {finding}."), language);
    Card { indicator: picture.indicator.key.clone(), heading, finding, level, chart }
}

/// Hidden and unloaded years per indicator.
fn missing(pictures: &[Picture], language: Language) -> Vec<Missing> {
    let mut missing = Vec::new();
    let tested = |p: &&Picture| p.indicator.subject().is_some();
    for (state, why, fetch) in [
        (PointState::Suppressed, "missing-suppressed", false),
        (PointState::Suppressed, "missing-suppressed-other", false),
        (PointState::TooFew, "missing-too-few", false),
        (PointState::NotLoaded, "missing-not-loaded", true),
        (PointState::NoneTookPart, "missing-none-took-part", false),
        (PointState::NotOffered, "missing-not-offered", false),
        (PointState::Withdrawn, "segment-np-2014", false),
    ] {
        // Why a figure is hidden depends on what it is.
        let about = |p: &&Picture| match why {
            "missing-suppressed" => tested(p),
            "missing-suppressed-other" => !tested(p),
            _ => true,
        };
        let what: Vec<String> =
            pictures.iter().filter(about).filter_map(|picture| years_in_state(picture, state, language)).collect();
        if !what.is_empty() {
            let action = fetch.then(|| Action { label: language.text("action-fetch", &[]), target: Target::FetchHelp });
            missing.push(Missing { what: what.join("; "), why: language.text(why, &[]), action });
        }
    }
    missing
}

/// «Lesing, 8. trinn: 2023–24 og 2024–25».
fn years_in_state(picture: &Picture, state: PointState, language: Language) -> Option<String> {
    let years = (0..picture.periods.len()).filter(|year| picture.state(*year) == state);
    let years: Vec<String> = years.map(|year| picture.periods[year].label()).collect();
    (!years.is_empty()).then(|| format!("{}: {}", language.indicator_name(&picture.indicator), language.list(&years)))
}
