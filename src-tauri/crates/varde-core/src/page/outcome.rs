//! After a measure has begun: the same series before and after, less what a larger unit's did, beside what was to be
//! expected anyway.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::chart::{Drawing, ReferenceRole, Start};
use super::citing::cite;
use super::development::{self, IndicatorChoice};
use super::expectation::{schools_in, whole};
use super::figure;
use super::monthly::Months;
use super::picture::{Picture, years_between};
use super::table::Table;
use crate::indicator::{Frequency, Indicator};
use crate::judgement::evaluation::{self, About, Finding, Interrupted, MonthsFinding, Told};
use crate::judgement::{Level, Stretch, Verdict};
use crate::language::Language;
use crate::observation::Point;
use crate::school::{Period, Unit, UnitCode, UnitLevel};
use crate::store::{Result, Store, UnitId};
use crate::words;

/// What can be said after a measure has begun.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Outcome {
    pub unit: Unit,
    pub indicator: IndicatorChoice,
    /// The finding as a heading, over the chart too.
    pub title: String,
    /// All of it in sentences, with n and interval.
    pub sentence: String,
    /// One short line each, for a card.
    pub lines: Vec<String>,
    pub verdict: Verdict,
    /// What an evaluation keeps of the day that it was made.
    pub numbers: OutcomeNumbers,
    pub table: Table,
    /// What a reader must know about hidden years and breaks.
    pub notes: Vec<String>,
    pub source: String,
    /// It rests on figures that only the school itself may see.
    pub restricted: bool,
    /// With the beginning of the measure marked. Drawn by the host before it crosses to the UI; `None` where there is
    /// nothing to draw.
    #[serde(skip)]
    pub chart: Option<Drawing>,
}

/// The numbers of that day, in the indicator's unit, shares in per cent; null where nothing can be said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct OutcomeNumbers {
    /// The first period after, such as `2025-26` or `2025-M11`.
    pub first: String,
    pub against: ReferenceRole,
    pub level: Level,
    pub before: Option<SideNumbers>,
    pub after: Option<SideNumbers>,
    /// After minus before.
    pub change: Option<f64>,
    /// The reference's in the same years.
    pub reference_before: Option<f64>,
    pub reference_after: Option<f64>,
    /// The change minus the reference's; of a monthly series, the step between the two lines.
    pub beyond: Option<f64>,
    /// Its 95 % interval.
    pub low: Option<f64>,
    pub high: Option<f64>,
    /// What was to be expected without any measure.
    pub expected_rise: Option<f64>,
    /// The level would have been higher, had that not been taken away.
    pub held_back: bool,
    pub common: Option<f64>,
    pub between_sd: Option<f64>,
    pub schools: Option<u32>,
    pub reliability: Option<f64>,
    /// Of a monthly series: the slopes per month.
    pub slope_before: Option<f64>,
    pub slope_after: Option<f64>,
}

/// The years, or months, on one side.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SideNumbers {
    /// Such as `2024-25`; empty for months.
    pub years: Vec<String>,
    pub value: f64,
    /// The 95 % interval; null for months.
    pub low: Option<f64>,
    pub high: Option<f64>,
    /// Pupils; for months how many they are.
    pub n: u32,
    /// The pupils who are counted, for a share.
    pub count: Option<u32>,
}

impl Outcome {
    /// The unit's periods before `first_after` against those from it on. A distribution is looked at by its lowest
    /// level. `None` for a unit or an indicator that the store does not know.
    pub fn read(
        store: &Store,
        code: &UnitCode,
        indicator: &str,
        first_after: Period,
        against: ReferenceRole,
        language: Language,
    ) -> Result<Option<Self>> {
        let Some((id, unit)) = store.unit(code)? else { return Ok(None) };
        let catalogue = store.catalogue()?;
        let Some(indicator) = catalogue.indicator(indicator) else { return Ok(None) };
        let lowest = indicator.level_key(1).and_then(|key| catalogue.indicator(&key));
        let asked = Asked { store, id, indicator: lowest.unwrap_or(indicator), first: first_after, against, language };
        let (mut page, met) = store.noting(|_| {
            if indicator.frequency == Frequency::Monthly { asked.months(unit) } else { asked.years(unit) }
        })?;
        page.source = cite(store, &met, &page.unit, language)?;
        page.chart.iter_mut().for_each(|chart| chart.say_below(&page.source));
        Ok(Some(page))
    }
}

struct Asked<'a> {
    store: &'a Store,
    id: UnitId,
    indicator: &'a Arc<Indicator>,
    first: Period,
    against: ReferenceRole,
    language: Language,
}

impl Asked<'_> {
    fn years(&self, unit: Unit) -> Result<Outcome> {
        let (language, indicator, first) = (self.language, &**self.indicator, self.first.school_year());
        let mut picture = Picture::read(self.store, self.id, &unit, Arc::clone(self.indicator))?;
        // A year without figures yet is shown as one, so that the beginning has its place.
        let shown = picture.periods.iter().copied().chain((!picture.periods.is_empty()).then_some(first));
        let periods = years_between(shown);
        picture.stretch(&periods);
        let own: Vec<Point> = picture.own.iter().flatten().cloned().collect();
        let reference = picture.reference(self.against);
        let beside: Option<Vec<Point>> = reference.map(|r| r.points.iter().flatten().cloned().collect());
        let year = evaluation::newest_before(indicator, &own, first);
        let schools = schools_in(self.store, self.id, &unit, indicator, year)?;
        let finding = evaluation::evaluate(indicator, &own, beside.as_deref(), first, schools.as_deref());
        let other = match reference {
            Some(reference) => language.reference_name(self.against, &reference.name),
            None => language.unit_kind(level(self.against)),
        };
        let newest = |points: &mut dyn DoubleEndedIterator<Item = &Point>| points.next_back().map(|p| p.period.label());
        let before = year.map(Period::label);
        let before = before.or_else(|| newest(&mut own.iter().filter(|p| p.period.before(first)))).unwrap_or_default();
        let about = About {
            indicator,
            own_name: &language.unit_kind(unit.level),
            other_name: &other,
            period: &first.label(),
            before: &before,
            newest: &newest(&mut own.iter()).unwrap_or_default(),
        };
        let told = evaluation::say(&finding, about, language);
        let title = self.title(&told);
        let mut chart = figure::chart(&picture, &unit, &title, &told.verdict.sentence, language);
        let label = language.text("evaluation-start", &[]);
        let place = picture.periods.iter().position(|period| *period >= first);
        chart.start = place.map(|before| Start { before, label });
        let numbers = match &finding {
            Finding::Told(outcome) => self.numbers(outcome),
            Finding::CannotTell(_) => self.nothing(),
        };
        Ok(Outcome {
            indicator: IndicatorChoice::of(indicator, language),
            title,
            sentence: told.verdict.sentence.clone(),
            lines: told.lines,
            verdict: told.verdict,
            numbers,
            table: figure::table(&picture, &unit, language),
            notes: development::notes(&unit, &picture, "note-too-few", language),
            source: String::new(),
            restricted: picture.restricted(),
            chart: (!picture.periods.is_empty()).then_some(Drawing::DotInterval(chart)),
            unit,
        })
    }

    fn months(&self, unit: Unit) -> Result<Outcome> {
        let (language, indicator) = (self.language, &**self.indicator);
        let series = Months::read(self.store, self.id, self.indicator)?;
        let first = series.place_of(self.first);
        let months = series.months(language);
        let finding = evaluation::interrupted(&months, first);
        let label = |place: Option<usize>| place.and_then(|place| months.get(place)).map(|month| month.label.clone());
        let period = label(Some(first)).unwrap_or_else(|| language.period(self.first));
        let about = About {
            indicator,
            own_name: &language.unit_kind(unit.level),
            other_name: "",
            period: &period,
            before: &label(first.checked_sub(1)).unwrap_or_default(),
            newest: &label(months.len().checked_sub(1)).unwrap_or_default(),
        };
        let told = evaluation::say_months(&finding, about, language);
        let title = self.title(&told);
        let numbers = match &finding {
            MonthsFinding::Told(found) => self.numbers_of_months(found),
            MonthsFinding::CannotTell(_) => self.nothing(),
        };
        let start = language.text("evaluation-start", &[]);
        let chart = series.interrupted(first, start, &title, &told.verdict, &unit, language);
        let page = series.page(unit, Vec::new(), language);
        Ok(Outcome {
            indicator: page.indicator,
            title,
            sentence: told.verdict.sentence.clone(),
            lines: told.lines,
            verdict: told.verdict,
            numbers,
            table: page.table,
            notes: page.notes,
            source: page.source,
            restricted: page.restricted,
            chart: (!months.is_empty()).then_some(Drawing::Xmr(chart)),
            unit: page.unit,
        })
    }

    /// «Lesing på 8. trinn før og fra 2025–26: kan være tilfeldig».
    fn title(&self, told: &Told) -> String {
        let language = self.language;
        let mut level = told.verdict.level_text.chars();
        let small: String = level.next().into_iter().flat_map(char::to_lowercase).chain(level).collect();
        let what = language.sentence_case(&language.indicator_in_sentence(self.indicator));
        words!(language, "evaluation-title", what = what, period = language.period(self.first), level = small)
    }

    fn nothing(&self) -> OutcomeNumbers {
        OutcomeNumbers {
            first: self.first.to_string(),
            against: self.against,
            level: Level::CannotTell,
            before: None,
            after: None,
            change: None,
            reference_before: None,
            reference_after: None,
            beyond: None,
            low: None,
            high: None,
            expected_rise: None,
            held_back: false,
            common: None,
            between_sd: None,
            schools: None,
            reliability: None,
            slope_before: None,
            slope_after: None,
        }
    }

    fn numbers(&self, outcome: &evaluation::Outcome) -> OutcomeNumbers {
        let expected = outcome.expected.as_ref().ok();
        OutcomeNumbers {
            level: outcome.level,
            before: Some(SideNumbers::of(&outcome.before)),
            after: Some(SideNumbers::of(&outcome.after)),
            change: Some(outcome.change),
            reference_before: Some(outcome.reference_before),
            reference_after: Some(outcome.reference_after),
            beyond: Some(outcome.beyond.difference),
            low: Some(outcome.beyond.inner.0),
            high: Some(outcome.beyond.inner.1),
            expected_rise: expected.map(|e| e.rise),
            held_back: outcome.held_back,
            common: expected.map(|e| e.between.common),
            between_sd: expected.map(|e| e.between.sd),
            schools: expected.map(|e| whole(e.between.schools)),
            reliability: expected.map(|e| e.reliability),
            ..self.nothing()
        }
    }

    fn numbers_of_months(&self, found: &Interrupted) -> OutcomeNumbers {
        let side = |value: f64, months: usize| {
            Some(SideNumbers { years: Vec::new(), value, low: None, high: None, n: whole(months), count: None })
        };
        let step = found.step;
        OutcomeNumbers {
            level: MonthsFinding::Told(found.clone()).level(),
            before: side(found.mean_before, found.before),
            after: side(found.mean_after, found.after),
            change: Some(found.mean_after - found.mean_before),
            beyond: Some(step.difference),
            low: Some(step.inner.0),
            high: Some(step.inner.1),
            slope_before: Some(found.slope_before),
            slope_after: Some(found.slope_after),
            ..self.nothing()
        }
    }
}

impl SideNumbers {
    fn of(side: &Stretch) -> Self {
        Self {
            years: side.years.iter().map(Period::to_string).collect(),
            value: side.value,
            low: Some(side.low),
            high: Some(side.high),
            n: side.n,
            count: side.count,
        }
    }
}

fn level(role: ReferenceRole) -> UnitLevel {
    match role {
        ReferenceRole::Kommune => UnitLevel::Kommune,
        ReferenceRole::Fylke => UnitLevel::Fylke,
        ReferenceRole::Country => UnitLevel::Country,
    }
}
