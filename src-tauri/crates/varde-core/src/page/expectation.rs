//! When a target is set: what could be seen of it, and what comes anyway; for the card of a goal and for the plan.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::chart::Drawing;
use super::citing::cite;
use super::development::{self, IndicatorChoice};
use super::figure;
use super::monthly::Months;
use super::picture::Picture;
use super::table::Table;
use crate::indicator::{Frequency, Indicator};
use crate::judgement::planning::{self, About, Finding, Plan, Visible};
use crate::judgement::{Level, Verdict};
use crate::language::Language;
use crate::observation::{Point, Status};
use crate::school::{Period, Unit, UnitCode, UnitLevel};
use crate::store::{Result, Store, UnitId};
use crate::words;

/// What can be said before a measure starts.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Expectation {
    pub unit: Unit,
    pub indicator: IndicatorChoice,
    /// All of it in sentences, with n and interval.
    pub sentence: String,
    /// One short line each, for a card.
    pub lines: Vec<String>,
    pub verdict: Verdict,
    /// What a plan keeps of the day that the target was set.
    pub numbers: ExpectedNumbers,
    pub table: Table,
    /// What a reader must know about hidden years and breaks.
    pub notes: Vec<String>,
    pub source: String,
    /// It rests on figures that only the school itself may see.
    pub restricted: bool,
    /// Drawn by the host before it crosses to the UI; `None` where there is no year to draw.
    #[serde(skip)]
    pub chart: Option<Drawing>,
}

/// The numbers of that day, in the indicator's unit, shares in per cent; null where nothing can be said.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct ExpectedNumbers {
    /// The school years that the figure of now is of, such as `2025-26`; several where one is of too few pupils.
    pub years: Vec<String>,
    pub value: Option<f64>,
    /// The 95 % interval of the value.
    pub low: Option<f64>,
    pub high: Option<f64>,
    pub n: Option<u32>,
    /// The pupils who are counted, for a share.
    pub count: Option<u32>,
    pub target: Option<f64>,
    pub by: Option<String>,
    /// The target minus the value.
    pub change: Option<f64>,
    /// One year against one.
    pub one_year: Option<VisibleChange>,
    /// The newest years, at most three, against three.
    pub three_years: Option<VisibleChange>,
    /// Years after that must be one before the target's change is seen; null for more than three, and without a target.
    pub years_until_seen: Option<u32>,
    /// Years with new figures until the target is to be met.
    pub years_until_target: Option<i32>,
    /// What comes without any measure, and where nineteen of twenty such changes lie.
    pub expected_rise: Option<f64>,
    pub expected_low: Option<f64>,
    pub expected_high: Option<f64>,
    /// The target is no larger than what comes anyway.
    pub comes_anyway: Option<bool>,
    /// What the schools have in common, the SD between them, and how many they are.
    pub common: Option<f64>,
    pub between_sd: Option<f64>,
    pub schools: Option<u32>,
    /// The part of the school's distance from the others that is its own.
    pub reliability: Option<f64>,
}

/// The smallest change that could be seen.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
pub struct VisibleChange {
    /// Null when no change is large enough.
    pub change: Option<f64>,
    /// The same in pupils of those after, for a share.
    pub pupils: Option<u32>,
    pub years_before: u32,
    pub years_after: u32,
    pub pupils_before: u32,
    pub pupils_after: u32,
}

impl Expectation {
    /// What can be said of the indicator for the unit, with or without a target. A distribution is looked at by its
    /// lowest level. `None` for a unit or an indicator that the store does not know.
    pub fn read(
        store: &Store,
        code: &UnitCode,
        indicator: &str,
        target: Option<f64>,
        by: Option<Period>,
        language: Language,
    ) -> Result<Option<Self>> {
        let (page, met) = store.noting(|store| Self::read_uncited(store, code, indicator, target, by, language))?;
        let Some(mut page) = page else { return Ok(None) };
        page.source = cite(store, &met, &page.unit, language)?;
        page.chart.iter_mut().for_each(|chart| chart.say_below(&page.source));
        Ok(Some(page))
    }

    fn read_uncited(
        store: &Store,
        code: &UnitCode,
        indicator: &str,
        target: Option<f64>,
        by: Option<Period>,
        language: Language,
    ) -> Result<Option<Self>> {
        let Some((id, unit)) = store.unit(code)? else { return Ok(None) };
        let catalogue = store.catalogue()?;
        let Some(indicator) = catalogue.indicator(indicator) else { return Ok(None) };
        let lowest = indicator.level_key(1).and_then(|key| catalogue.indicator(&key));
        let indicator = lowest.unwrap_or(indicator);
        let by = by.map(Period::school_year);
        let choice = IndicatorChoice::of(indicator, language);
        if indicator.frequency == Frequency::Monthly {
            let finding = planning::plan(indicator, planning::now(indicator, &[]), None, target, by);
            let told = planning::say(&finding, About { indicator, own_name: "", newest: "", by }, language);
            let page = Months::read(store, id, indicator)?.page(unit, Vec::new(), language);
            return Ok(Some(Self {
                sentence: told.verdict.sentence.clone(),
                lines: told.lines,
                verdict: told.verdict,
                numbers: ExpectedNumbers { target, by: by.map(|by| by.to_string()), ..ExpectedNumbers::default() },
                indicator: choice,
                unit: page.unit,
                notes: page.notes,
                source: page.source,
                restricted: page.restricted,
                chart: (!page.table.rows.is_empty()).then_some(page.chart),
                table: page.table,
            }));
        }
        let picture = Picture::read(store, id, &unit, indicator.clone())?;
        let own: Vec<Point> = picture.own.iter().flatten().cloned().collect();
        let now = planning::now(indicator, &own);
        let year = now.as_ref().ok().and_then(|now| now.figure.years.last()).copied();
        let schools = schools_in(store, id, &unit, indicator, year)?;
        let finding = planning::plan(indicator, now, schools.as_deref(), target, by);
        let own_name = language.unit_kind(unit.level);
        let newest = own.last().map(|p| p.period.label()).unwrap_or_default();
        let about = About { indicator, own_name: &own_name, newest: &newest, by };
        let told = planning::say(&finding, about, language);
        let what = language.sentence_case(&language.indicator_in_sentence(indicator));
        let line = told.lines.first().cloned().unwrap_or_default();
        let title = words!(language, "planning-title", what = what, line = line);
        let sentence = told.verdict.sentence.clone();
        let numbers = match &finding {
            Finding::Told(plan) => ExpectedNumbers::of(plan, by),
            Finding::CannotTell(_) => {
                ExpectedNumbers { target, by: by.map(|by| by.to_string()), ..ExpectedNumbers::default() }
            }
        };
        Ok(Some(Self {
            indicator: choice,
            lines: told.lines,
            verdict: told.verdict,
            numbers,
            table: figure::table(&picture, &unit, language),
            notes: development::notes(&unit, &picture, "note-too-few", language),
            source: String::new(),
            restricted: picture.restricted(),
            chart: (!picture.periods.is_empty())
                .then(|| Drawing::DotInterval(figure::chart(&picture, &unit, &title, &sentence, language))),
            sentence,
            unit,
        }))
    }

    /// Whether anything could be said.
    pub fn is_told(&self) -> bool {
        self.verdict.level != Level::CannotTell
    }
}

/// The figures of all schools in the year; those that only another school may see are not among them. `None` for a unit
/// that is no school.
pub(super) fn schools_in(
    store: &Store,
    id: UnitId,
    unit: &Unit,
    indicator: &Indicator,
    year: Option<Period>,
) -> Result<Option<Vec<Point>>> {
    if unit.level != UnitLevel::School {
        return Ok(None);
    }
    let Some(year) = year else { return Ok(Some(Vec::new())) };
    // Nobody reads any single school of them on the page.
    let found = store.unnoted(|| store.schools_in(&indicator.key, year))?;
    let points = found.into_iter().filter_map(|(school, observation)| {
        let point = Point::new(indicator, year, &observation);
        let restricted = [point.status, point.n_status].contains(&Status::Restricted);
        (school == id || !restricted).then_some(point)
    });
    Ok(Some(points.collect()))
}

impl ExpectedNumbers {
    fn of(plan: &Plan, by: Option<Period>) -> Self {
        let (figure, target) = (&plan.now.figure, plan.target);
        let expected = plan.expected.as_ref().ok();
        Self {
            years: figure.years.iter().map(Period::to_string).collect(),
            value: Some(figure.value),
            low: Some(figure.low),
            high: Some(figure.high),
            n: Some(figure.n),
            count: figure.count,
            target: target.map(|target| target.value),
            by: by.map(|by| by.to_string()),
            change: target.map(|target| target.change),
            one_year: plan.one_year.as_ref().map(VisibleChange::of),
            three_years: Some(VisibleChange::of(&plan.three_years)),
            years_until_seen: target.and_then(|target| target.years).map(whole),
            years_until_target: target.and_then(|target| target.until),
            expected_rise: expected.map(|e| e.rise),
            expected_low: expected.map(|e| e.low),
            expected_high: expected.map(|e| e.high),
            comes_anyway: target.and_then(|target| target.comes_anyway),
            common: expected.map(|e| e.between.common),
            between_sd: expected.map(|e| e.between.sd),
            schools: expected.map(|e| whole(e.between.schools)),
            reliability: expected.map(|e| e.reliability),
        }
    }
}

impl VisibleChange {
    fn of(visible: &Visible) -> Self {
        let Visible { years_before, years_after, before, after, change, pupils } = *visible;
        Self {
            change,
            pupils,
            years_before: whole(years_before),
            years_after: whole(years_after),
            pupils_before: before,
            pupils_after: after,
        }
    }
}

pub(super) fn whole(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
