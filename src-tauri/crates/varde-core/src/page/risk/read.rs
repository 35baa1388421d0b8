//! The page of risk points, from the store.

use std::collections::{BTreeMap, HashMap};
use std::ops::RangeInclusive;

use super::matrix::{RiskCell, RiskGroup, RiskMatrix};
use super::said::RiskPage;
use super::why::RiskLimit;
use crate::indicator::{Catalogue, Indicator};
use crate::language::Language;
use crate::observation::Point;
use crate::page::analysis::{Analysis, Asked, Choice, ChoiceOption, Section};
use crate::page::picture::points;
use crate::page::table::{Column, Table};
use crate::risk::{Basis, Figure, Quarter, School, Settings, Stage, kommune, rule, score, tally};
use crate::school::{Period, Unit, UnitCode, UnitLevel};
use crate::store::{Across, Found, Result, Store, StoreError, UnitId};
use crate::words;

/// What people have chosen, in the store: by the names of [`Settings::read`].
pub const SETTING: &str = "risk_settings";

/// Choices by their names, as people typed them.
pub type Chosen = BTreeMap<String, String>;

pub(super) type National = HashMap<(&'static str, Period), f64>;

/// A school of the kommune with what is known of it.
pub(super) struct Member {
    pub unit: Unit,
    private: bool,
    figures: Vec<Figure<'static>>,
    stages: Vec<Stage>,
}

pub(in crate::page) fn read(asked: &Asked<'_>) -> Result<Analysis> {
    let Asked { store, unit, language, .. } = *asked;
    if !matches!(unit.level, UnitLevel::School | UnitLevel::Kommune) {
        return Ok(Analysis::nothing(
            asked,
            words!(language, "risk-of-kommune-title"),
            words!(language, "risk-of-kommune"),
        ));
    }
    let catalogue = store.catalogue()?;
    let chosen = chosen(store, &asked.options.settings)?;
    let (settings, unread) = Settings::read(&chosen);
    let gathered = Gathered::read(asked, &catalogue, settings)?;
    if gathered.members.iter().all(|m| m.figures.is_empty()) {
        return Ok(Analysis::nothing(asked, words!(language, "risk-nothing-title"), words!(language, "risk-nothing")));
    }
    let basis = &gathered.basis;
    let name = |key: &str| catalogue.indicator(key).map_or_else(|| key.to_owned(), |i| language.indicator_name(i));
    let page = match gathered.members.as_slice() {
        [only] if unit.level == UnitLevel::School => {
            RiskPage::of_unit(&unit.name, &score(&only.figures, &only.stages, basis), basis, &name, language)
        }
        all => {
            let schools: Vec<School<'_>> = all.iter().map(Member::school).collect();
            let told = kommune(&schools, basis);
            let shares = store.unnoted(|| shares_of_the_country(store, &catalogue, &gathered))?;
            let quarter = Quarter::of(&basis.settings, &shares, rule().cover);
            RiskPage::of_kommune(&unit.name, &told, &quarter, basis, &name, language)
        }
    };
    let mut analysis = told(asked, page, &chosen);
    analysis.notes.extend(unread.iter().map(|name| words!(language, "risk-setting-unread", name = name)));
    Ok(analysis)
}

/// Everything that the points are counted from.
pub(super) struct Gathered {
    pub members: Vec<Member>,
    pub basis: Basis<'static>,
    keys: Vec<&'static str>,
    national: National,
}

impl Gathered {
    pub fn read(asked: &Asked<'_>, catalogue: &Catalogue, settings: Settings) -> Result<Self> {
        let keys: Vec<&'static str> = rule().indicators(&settings.bullying).iter().map(|i| i.key.as_str()).collect();
        let national = national(asked.store, catalogue, &keys)?;
        let members = members(asked, catalogue, &keys, &national)?;
        let country = country(&keys, &national);
        let figures = members.iter().flat_map(|m| &m.figures).chain(&country);
        let basis = Basis::of(figures, settings, rule());
        Ok(Self { members, basis, keys, national })
    }
}

/// Keeps what was chosen of one setting, by its name; an empty text is the default again. What cannot be true is kept as
/// it was typed, so that the page can say what is wrong with it.
pub fn choose(store: &mut Store, name: &str, text: &str) -> Result<()> {
    let mut chosen = chosen(store, &Chosen::new())?;
    let text = text.trim();
    if text.is_empty() {
        chosen.remove(name);
    } else {
        chosen.insert(name.to_owned(), text.to_owned());
    }
    replace(store, &chosen)
}

/// Keeps these choices in the place of all that there were; none are the defaults.
pub fn replace(store: &mut Store, chosen: &Chosen) -> Result<()> {
    let text = serde_json::to_string(chosen).map_err(|e| StoreError::Corrupt(e.to_string()))?;
    store.set_setting(SETTING, &text)
}

/// What was chosen before, under what is chosen now.
pub fn chosen(store: &Store, now: &Chosen) -> Result<Chosen> {
    let kept = store.setting(SETTING)?.and_then(|text| serde_json::from_str(&text).ok());
    let mut chosen: Chosen = kept.unwrap_or_default();
    chosen.extend(now.clone());
    Ok(chosen)
}

pub(super) fn national(store: &Store, catalogue: &Catalogue, keys: &[&'static str]) -> Result<National> {
    let mut national = HashMap::new();
    let Some(id) = store.unit_id(&UnitCode::country())? else { return Ok(national) };
    for key in keys {
        let Some(indicator) = catalogue.indicator(key) else { continue };
        let shown = points(store, id, indicator)?.into_iter().filter_map(|p| Some(((*key, p.period), p.value?)));
        national.extend(shown);
    }
    Ok(national)
}

/// The country's own years, so that the newest of them count where a school has none.
pub(super) fn country(keys: &[&'static str], national: &National) -> Vec<Figure<'static>> {
    let mut years: Vec<Figure<'static>> = national
        .iter()
        .map(|((key, period), value)| Figure {
            indicator: key,
            period: *period,
            value: None,
            interval: None,
            n: None,
            status: crate::observation::Status::NotOffered,
            national: Some(*value),
        })
        .collect();
    let place = |key: &str| keys.iter().position(|k| *k == key);
    years.sort_by_key(|f| (place(f.indicator), f.period));
    years
}

fn members(
    asked: &Asked<'_>,
    catalogue: &Catalogue,
    keys: &[&'static str],
    national: &National,
) -> Result<Vec<Member>> {
    let store = asked.store;
    let ids: Vec<(UnitId, Unit)> = match asked.unit.level {
        UnitLevel::School => vec![(asked.id, asked.unit.clone())],
        _ => store.schools_of(asked.id)?,
    };
    let private = store.private_schools()?;
    let mut members = Vec::with_capacity(ids.len());
    for (id, unit) in ids {
        let mut figures = Vec::new();
        for key in keys {
            let Some(indicator) = catalogue.indicator(key) else { continue };
            let own = points(store, id, indicator)?;
            let of_country = |period: Period| national.get(&(*key, period)).copied();
            figures.extend(own.iter().map(|p| figure(key, p, p.interval(indicator), of_country(p.period))));
        }
        let stages = stages(&store.grades_of(id)?);
        members.push(Member { private: private.contains(&id), unit, figures, stages });
    }
    Ok(members)
}

fn figure(key: &'static str, point: &Point, interval: Option<(f64, f64)>, national: Option<f64>) -> Figure<'static> {
    Figure {
        indicator: key,
        period: point.period,
        value: point.value,
        interval,
        n: point.n,
        status: point.status,
        national,
    }
}

fn grades(stage: Stage) -> RangeInclusive<u8> {
    match stage {
        Stage::Barnetrinn => 0..=7,
        Stage::Ungdomstrinn => 8..=u8::MAX,
    }
}

fn stages(of: &[u8]) -> Vec<Stage> {
    let has = |stage: &Stage| of.iter().any(|grade| grades(*stage).contains(grade));
    [Stage::Barnetrinn, Stage::Ungdomstrinn].into_iter().filter(has).collect()
}

impl Member {
    pub fn school(&self) -> School<'_> {
        School {
            id: &self.unit.id,
            name: &self.unit.name,
            private: self.private,
            figures: &self.figures,
            stages: &self.stages,
        }
    }
}

/// One share per school in the store. Only read when so many are there that it can say something of the country.
fn shares_of_the_country(store: &Store, catalogue: &Catalogue, gathered: &Gathered) -> Result<Vec<Option<f64>>> {
    let Gathered { keys, national, basis, .. } = gathered;
    let schools = store.count_schools()?;
    if schools * 100 < rule().cover.schools * rule().cover.least_loaded_percent {
        return Ok(vec![None; schools]);
    }
    let all = figures_of(UnitLevel::School, store, catalogue, keys, national, &[], |_, _| None)?;
    let mut shares: Vec<_> = all.iter().map(|own| tally(&own.figures, &[], basis).share()).collect();
    shares.resize(schools, None);
    Ok(shares)
}

/// What the store holds of one unit of many.
pub(super) struct Own {
    pub unit: UnitId,
    pub figures: Vec<Figure<'static>>,
    /// Those asked for of which it holds any figure.
    pub stages: Vec<Stage>,
}

/// The figures of every unit of a level that has any, with the intervals that `interval` gives, in the order of units.
pub(super) fn figures_of(
    level: UnitLevel,
    store: &Store,
    catalogue: &Catalogue,
    keys: &[&'static str],
    national: &National,
    stages: &[Stage],
    interval: impl Fn(&Point, &Indicator) -> Option<(f64, f64)> + Sync,
) -> Result<Vec<Own>> {
    let of_country = |key: &&str| -> Vec<_> {
        national.iter().filter(|((known, _), _)| known == key).map(|((_, period), value)| (*period, *value)).collect()
    };
    let known: Vec<_> = keys.iter().map(|key| (*key, catalogue.indicator(key), of_country(key))).collect();
    let grades: Vec<_> = stages.iter().map(|stage| grades(*stage)).collect();
    let across = Across { level, indicators: keys, grades: &grades };
    let parts = store.gathered_of(across, Vec::new, |all: &mut Vec<Own>, unit, found| {
        if all.last().is_none_or(|last| last.unit != unit) {
            // Most have as many as the one before.
            let likely = all.last().map_or(0, |last| last.figures.len());
            all.push(Own { unit, figures: Vec::with_capacity(likely), stages: Vec::new() });
        }
        let Some(own) = all.last_mut() else { return };
        match found {
            Found::Result { place, period, observation } => {
                let Some((key, Some(indicator), of_country)) = known.get(place) else { return };
                let point = Point::new(indicator, period, &observation);
                let national = of_country.iter().find(|(year, _)| *year == period).map(|(_, value)| *value);
                own.figures.push(figure(key, &point, interval(&point, indicator), national));
            }
            Found::Grades(place) => own.stages.extend(stages.get(place)),
        }
    })?;
    Ok(parts.into_iter().flatten().collect())
}

/// The page as every page of analysis is.
fn told(asked: &Asked<'_>, page: RiskPage, chosen: &Chosen) -> Analysis {
    let language = asked.language;
    let mut sections = Vec::new();
    for (place, group) in page.matrix.groups.iter().enumerate() {
        let alone = page.matrix.groups.len() == 1;
        sections.push(Section {
            id: format!("school-{place}"),
            heading: if alone { language.text("risk-figures", &[]) } else { group.name.clone() },
            text: if alone { Vec::new() } else { vec![format!("{}. {}.", group.finding, group.coverage)] },
            table: Some(grid(&page.matrix, group)),
            folded: !alone,
            ..Section::default()
        });
    }
    if !page.draw.is_empty() {
        let heading = language.text("risk-draw-heading", &[]);
        let id = "draw".to_owned();
        sections.insert(0, Section { id, heading, text: page.draw.clone(), ..Section::default() });
    }
    let rule = [page.why.rule.clone()].into_iter().chain(page.why.steps.clone());
    sections.push(Section {
        id: "rule".to_owned(),
        heading: language.text("risk-why-heading", &[]),
        text: rule.chain([page.why.reference.clone()]).collect(),
        folded: true,
        ..Section::default()
    });
    sections.push(settings(&page, chosen, language));
    sections.push(Section {
        id: "all".to_owned(),
        heading: language.text("risk-all-heading", &[]),
        table: Some(page.table.clone()),
        folded: true,
        ..Section::default()
    });
    let summary = page.sentences.join(" ");
    Analysis {
        unit: asked.unit.clone(),
        title: page.title,
        summary,
        choices: Vec::new(),
        sections,
        notes: page.notes,
        source: String::new(),
        restricted: page.restricted_notice.is_some(),
    }
}

/// A row an indicator, a column a year: the figure, the limits that it was held against, and its points.
fn grid(matrix: &RiskMatrix, group: &RiskGroup) -> Table {
    let column = |title: &String| Column { title: title.clone(), numeric: false };
    let columns = [&matrix.indicator_head].into_iter().chain(&matrix.years).chain([&matrix.points_head]);
    let said = |cell: &Option<RiskCell>| match cell {
        None => String::new(),
        Some(cell) => {
            let limit = (!cell.limit.is_empty()).then(|| format!("({})", cell.limit));
            let points = (!cell.points_text.is_empty()).then(|| cell.points_text.clone());
            let first = [cell.text.clone()].into_iter().chain(limit).collect::<Vec<_>>().join(" ");
            [first].into_iter().chain(points).collect::<Vec<_>>().join(": ")
        }
    };
    let row = |row: &super::matrix::RiskRow| {
        [row.name.clone()].into_iter().chain(row.cells.iter().map(said)).chain([row.points.clone()]).collect()
    };
    Table {
        caption: format!("{}. {}. {}.", group.name, group.finding, group.coverage),
        columns: columns.map(column).collect(),
        rows: group.rows.iter().map(row).collect(),
    }
}

/// What no source settles, to be chosen; and the limits that somebody knows, to be typed.
fn settings(page: &RiskPage, chosen: &Chosen, language: Language) -> Section {
    let option = |value: bool, word: &str| ChoiceOption { value: value.to_string(), text: language.text(word, &[]) };
    let mut choices: Vec<Choice> = Vec::new();
    let (now, _) = Settings::read(chosen);
    let switches = [
        ("equal_is_worse", now.equal_is_worse, "risk-choose-equal-is-worse"),
        ("national_per_year", now.national_per_year, "risk-choose-national-per-year"),
        ("private_schools", now.private_schools, "risk-choose-private-schools"),
        ("small_groups", now.small_groups, "risk-choose-small-groups"),
    ];
    for (id, value, name) in switches {
        choices.push(Choice {
            option: format!("settings.{id}"),
            name: language.text(name, &[]),
            chosen: value.to_string(),
            options: vec![option(true, "risk-yes"), option(false, "risk-no")],
        });
    }
    let item = |id: &String| ChoiceOption { value: id.clone(), text: language.text(&format!("risk-item-{id}"), &[]) };
    choices.push(Choice {
        option: "settings.bullying".to_owned(),
        name: language.text("risk-choose-bullying", &[]),
        chosen: now.bullying,
        options: rule().choices.iter().map(|choice| item(&choice.id)).collect(),
    });
    choices.extend(page.limits.iter().map(|limit| typed(limit, chosen, language)));
    choices.push(Choice {
        option: "settings.quarter_percent".to_owned(),
        name: language.text("risk-choose-quarter-percent", &[]),
        chosen: chosen.get("quarter_percent").cloned().unwrap_or_default(),
        options: Vec::new(),
    });
    let text = [page.settings_lead.clone()].into_iter().chain(page.settings.iter().map(|s| s.text.clone()));
    Section {
        id: "settings".to_owned(),
        heading: language.text("risk-settings-heading", &[]),
        text: text.collect(),
        notes: page.limits.iter().map(|l| format!("{}: {}", l.name, l.text)).collect(),
        choices,
        folded: true,
        changed: !chosen.is_empty(),
        ..Section::default()
    }
}

fn typed(limit: &RiskLimit, chosen: &Chosen, language: Language) -> Choice {
    let option = format!("absolute.{}", limit.indicator);
    let typed = chosen.get(&option).cloned().unwrap_or_default();
    Choice {
        option: format!("settings.{option}"),
        name: words!(language, "risk-choose-absolute", name = &limit.name),
        chosen: typed,
        options: Vec::new(),
    }
}
