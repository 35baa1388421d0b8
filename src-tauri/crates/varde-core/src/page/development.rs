//! «Utvikling»: one indicator of one unit over the years, beside kommune, fylke and country.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use std::cmp::Ordering;

use super::analysis::{Choice, Options};
use super::chart::{Drawing, PointState, ReferenceRole};
use super::citing::cite;
use super::comparison::{About, Comparison};
use super::figure;
use super::mastery::Spread;
use super::monthly::Months;
use super::picture::Picture;
use super::table::Table;
use super::words::{against_country, level_sentence};
use crate::indicator::{Frequency, Indicator, Kind, Segment};
use crate::judgement::ORDINARY_PUPILS;
use crate::judgement::difference::Finding;
use crate::judgement::several;
use crate::judgement::share::Counted;
use crate::judgement::{Level, Question, Verdict};
use crate::language::Language;
use crate::observation::Point;
use crate::school::{Unit, UnitCode, UnitLevel};
use crate::store::{Result, Store};
use crate::words;

/// One indicator of one unit, in the reader's words.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Development {
    pub unit: Unit,
    pub indicator: IndicatorChoice,
    /// How the chart can be drawn otherwise, such as a distribution around its middle.
    pub switches: Vec<Choice>,
    /// Every indicator that the unit has a state for, in the order of grade and subject.
    pub choices: Vec<IndicatorChoice>,
    /// The finding as a heading.
    pub title: String,
    /// The finding in one or two sentences, with n and interval.
    pub summary: String,
    /// In the order: change from last year, then against kommune, fylke, country. Never empty.
    pub verdicts: Vec<Verdict>,
    pub table: Table,
    /// What a reader must know about hidden years, breaks and private schools.
    pub notes: Vec<String>,
    pub source: String,
    /// Some figure in the series is restricted: for the school's own eyes.
    pub restricted: bool,
    /// Drawn by the host before it crosses to the UI.
    #[serde(skip)]
    pub chart: Drawing,
}

/// An indicator as a button names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IndicatorChoice {
    /// The key, such as `np.lesing.8.skalapoeng`.
    pub key: String,
    /// Where the figures come from: «Nasjonale prøver», «Elevundersøkelsen», «Avsluttende vurdering», «Egne».
    pub group: String,
    /// Such as «Lesing» or «Grunnskolepoeng».
    pub subject: String,
    /// Such as «8. trinn»; empty for what is not about a grade.
    pub grade: String,
    /// The grade as a number, for keeping the grade when the subject changes; 0 for what is not about a grade.
    pub grade_number: u8,
    /// What is measured of the subject: «Skalapoeng», «Mestringsnivåer», «Deltakelse»; empty where there is only one.
    pub measure: String,
}

impl Development {
    /// The page about one indicator of the unit; about its first when `indicator` is `None` or unknown to the unit.
    /// `None` when the unit has no indicator at all.
    pub fn read(
        store: &Store,
        code: &UnitCode,
        indicator: Option<&str>,
        options: &Options,
        language: Language,
    ) -> Result<Option<Self>> {
        let (page, met) = store.noting(|store| Self::read_uncited(store, code, indicator, options, language))?;
        let Some(mut page) = page else { return Ok(None) };
        page.source = cite(store, &met, &page.unit, language)?;
        page.chart.say_below(&page.source);
        Ok(Some(page))
    }

    fn read_uncited(
        store: &Store,
        code: &UnitCode,
        indicator: Option<&str>,
        options: &Options,
        language: Language,
    ) -> Result<Option<Self>> {
        let Some((id, unit)) = store.unit(code)? else {
            return Ok(None);
        };
        let keys = store.indicators_of(id)?;
        let catalogue = store.catalogue()?;
        let indicators = catalogue.to_choose(keys.iter().map(String::as_str));
        // Also what is not offered by name: one mastery level, one question.
        let asked = indicator.filter(|key| keys.iter().any(|k| k == key)).and_then(|key| catalogue.indicator(key));
        let asked = asked.or_else(|| indicators.iter().copied().find(|i| Some(i.key.as_str()) == indicator));
        let Some(chosen) = asked.or(indicators.first().copied()).cloned() else {
            return Ok(None);
        };
        let choices = indicators.iter().map(|i| IndicatorChoice::of(i, language)).collect();
        if let Kind::Distribution { .. } = chosen.kind {
            return Spread::read(store, id, &unit, &chosen)?
                .map(|spread| spread.page(unit, choices, options.diverging, language))
                .transpose();
        }
        if chosen.frequency == Frequency::Monthly {
            return Ok(Some(Months::read(store, id, &chosen)?.page(unit, choices, language)));
        }
        let picture = Picture::read(store, id, &unit, chosen)?;
        Ok(Some(Self::of(unit, &picture, choices, language)))
    }

    /// The numbers with their source, and with what may not be shared said in the file; `notice` says for whom it is, where
    /// that is not the school itself.
    pub fn to_csv(&self, notice: Option<&str>) -> Vec<u8> {
        let mut after: Vec<&str> = vec![&self.table.caption, &self.source];
        after.extend(self.notes.iter().map(String::as_str));
        after.extend(notice.or(self.chart.restricted_notice()));
        self.table.to_csv(&after)
    }

    fn of(unit: Unit, picture: &Picture, choices: Vec<IndicatorChoice>, language: Language) -> Self {
        let title = title(&unit, picture, language);
        let summary = summary(picture, language);
        Self {
            indicator: IndicatorChoice::of(&picture.indicator, language),
            choices,
            verdicts: verdicts(&unit, picture, language),
            table: figure::table(picture, &unit, language),
            notes: notes(&unit, picture, few(&picture.indicator), language),
            source: String::new(),
            restricted: picture.restricted(),
            chart: Drawing::DotInterval(figure::chart(picture, &unit, &title, &summary, language)),
            switches: Vec::new(),
            title,
            summary,
            unit,
        }
    }
}

impl IndicatorChoice {
    /// Every indicator that the unit has a state for, in the order of grade and subject; none for an unknown unit.
    pub fn all(store: &Store, code: &UnitCode, language: Language) -> Result<Vec<Self>> {
        let Some((id, _)) = store.unit(code)? else { return Ok(Vec::new()) };
        let keys = store.indicators_of(id)?;
        let catalogue = store.catalogue()?;
        let indicators = catalogue.to_choose(keys.iter().map(String::as_str));
        Ok(indicators.into_iter().map(|i| Self::of(i, language)).collect())
    }

    pub(super) fn of(indicator: &Indicator, language: Language) -> Self {
        Self {
            key: indicator.key.clone(),
            group: language.area_name(indicator.area),
            subject: indicator.subject().map_or_else(|| language.measure_name(indicator), |s| language.subject_name(s)),
            grade: indicator.grade.map_or_else(String::new, |g| language.sentence_case(&language.grade_name(g))),
            grade_number: indicator.grade.unwrap_or_default(),
            measure: language.test_measure(indicator),
        }
    }
}

/// «Regning på 8. trinn ligger under landet tre av tre år».
fn title(unit: &Unit, picture: &Picture, language: Language) -> String {
    let what = language.sentence_case(&language.indicator_in_sentence(&picture.indicator));
    if picture.nothing_shown() {
        let few = picture.pooled().is_some();
        let id = if few { "title-too-few" } else { "title-nothing-shown" };
        return words!(language, id, what = what);
    }
    if unit.level == UnitLevel::Country {
        return words!(language, "title-country", what = what);
    }
    let years = picture.years_apart(ReferenceRole::Country);
    words!(language, "title", what = what, finding = against_country(&picture.indicator, years, language))
}

/// The newest figure, the country's, and what the change can carry.
fn summary(picture: &Picture, language: Language) -> String {
    let Some(year) = picture.judged_year() else {
        return language.text("summary-nothing", &[]);
    };
    let Some(point) = picture.shown(year) else {
        let hidden = || words!(language, "summary-hidden", years = picture.own.iter().flatten().count());
        return pooled_sentence(picture, language).unwrap_or_else(hidden);
    };
    let decimals = picture.indicator.decimals;
    let mut sentences = vec![level_sentence(picture, point, picture.periods[year], language)];
    let country = picture.reference(ReferenceRole::Country).and_then(|r| r.points.get(year)).and_then(Option::as_ref);
    if let Some(value) = country.and_then(|p| p.value) {
        let share = if picture.indicator.kind == Kind::Share { "share" } else { "figure" };
        let value = language.number(value, decimals);
        sentences.push(words!(language, "summary-country", value = value, kind = share));
    }
    let change = picture.change(year);
    if let Comparison::Mean(Finding::Told(difference)) = change {
        let direction = match difference.difference.partial_cmp(&0.0) {
            Some(Ordering::Less) => "down",
            Some(Ordering::Greater) => "up",
            _ => "same",
        };
        sentences.push(words!(
            language,
            "summary-change",
            direction = direction,
            before = picture.periods[year].previous().label(),
            level = change.level().word(),
            size = language.number(difference.difference.abs(), decimals),
            limit = language.number(difference.half_width_95, decimals + 1),
        ));
    }
    if point.n.is_some_and(|n| n < ORDINARY_PUPILS) {
        sentences.extend(pooled_sentence(picture, language));
    }
    sentences.join(" ")
}

/// «Tre år samlet: 58 elever, 47,3 skalapoeng, trolig mellom 44,9 og 49,7.»
fn pooled_sentence(picture: &Picture, language: Language) -> Option<String> {
    let pooled = picture.pooled()?;
    let (value, half) = (pooled.point.value?, pooled.point.half_width?);
    let number = |value: f64| language.number(value, picture.indicator.decimals + 1);
    let years = language.in_words(pooled.years.len());
    Some(words!(
        language,
        "pooled-sentence",
        years = language.sentence_case(&years),
        n = pooled.point.n?,
        value = number(value),
        unit = language.unit_of(&picture.indicator),
        low = number(value - half),
        high = number(value + half),
    ))
}

pub(super) fn verdicts(unit: &Unit, picture: &Picture, language: Language) -> Vec<Verdict> {
    let Some(year) = picture.judged_year() else {
        return Vec::new();
    };
    let own_name = language.unit_kind(unit.level);
    let period = picture.periods[year].label();
    let before = picture.periods[year].previous().label();
    let own = picture.own_at(year);
    let change = About {
        indicator: &picture.indicator,
        question: Question::ChangeFromLastYear,
        own_name: &own_name,
        other_name: &before,
        period: &period,
        other_period: &before,
    };
    let last = year.checked_sub(1).and_then(|y| picture.own_at(y));
    let mut asked = vec![(before.clone(), picture.change(year).say(change, own, last, language))];
    for reference in &picture.references {
        let name = language.reference_name(reference.role, &reference.name);
        let other = reference.points.get(year).and_then(Option::as_ref);
        let finding = picture.against(reference.role, year);
        let question = reference.role.question();
        let about = About { question, other_name: &name, other_period: &period, ..change };
        asked.push((name.clone(), finding.say(about, own, other, language)));
    }
    let mut verdicts = told_once(&period, asked, language);
    verdicts.extend(picture.pooled_stand(&own_name, language).map(|stand| stand.verdict));
    if picture.indicator.kind == Kind::Share {
        // Fewer years than a trend needs are no news.
        let counted = |point: &Point| Counted::published(point, picture.indicator.decimals);
        let trend = several::trend(&picture.own.iter().flatten().map(counted).collect::<Vec<_>>());
        let told = trend.level() != Level::CannotTell;
        verdicts.extend(told.then(|| several::say_trend(&trend, &period, language)));
    }
    verdicts
}

/// What keeps several questions from an answer, such as the own year being hidden, is told once, with all that the year
/// was held against.
fn told_once(period: &str, asked: Vec<(String, Verdict)>, language: Language) -> Vec<Verdict> {
    let mut once: Vec<(Vec<String>, Verdict)> = Vec::new();
    for (other, verdict) in asked {
        let alike =
            |(_, known): &&mut (Vec<String>, Verdict)| verdict.reason.is_some() && known.reason == verdict.reason;
        match once.iter_mut().find(alike) {
            Some((others, known)) => {
                others.push(other);
                known.restricted |= verdict.restricted;
            }
            None => once.push((vec![other], verdict)),
        }
    }
    let together = |(others, mut verdict): (Vec<String>, Verdict)| {
        if others.len() > 1 {
            let others = language.list(&others);
            verdict.question_text = words!(language, "question-several", period = period, others = others);
        }
        verdict
    };
    once.into_iter().map(together).collect()
}

/// What is said of years of few pupils. Several years as one need to know how uncertain each of them is.
fn few(indicator: &Indicator) -> &'static str {
    if indicator.has_uncertainty() { "note-too-few" } else { "note-too-few-alone" }
}

/// `few` is the message about years of few pupils.
pub(super) fn notes(unit: &Unit, picture: &Picture, few: &str, language: Language) -> Vec<String> {
    let mut notes = Vec::new();
    let years_with = |wanted: PointState| -> Vec<String> {
        let years = (0..picture.periods.len()).filter(|year| picture.state(*year) == wanted);
        years.map(|year| picture.periods[year].label()).collect()
    };
    let mut say = |state: PointState, id: &str| {
        let years = years_with(state);
        if !years.is_empty() {
            notes.push(words!(language, id, periods = language.list(&years), count = years.len()));
        }
    };
    // The limit of ten pupils is that of the national tests.
    let tested = picture.indicator.subject().is_some();
    // In a page for others, some are hidden by Varde.
    let suppressed = match () {
        () if picture.for_others => "note-suppressed-for-others",
        () if tested => "note-suppressed",
        () => "note-suppressed-other",
    };
    say(PointState::Suppressed, suppressed);
    say(PointState::Restricted, "note-restricted");
    say(PointState::TooFew, few);
    say(PointState::NoneTookPart, "note-none-took-part");
    say(PointState::NotOffered, "note-not-offered");
    say(PointState::NotLoaded, "note-not-loaded");
    // A segment that is over explains itself; the one that still runs is the ordinary case.
    let over =
        |s: &&Segment| s.to.is_some() && picture.periods.iter().any(|p| picture.indicator.segment(*p) == Some(s));
    let reasons = picture.indicator.segments.iter().filter(over).filter_map(|s| s.reason.as_ref());
    notes.extend(reasons.map(|reason| language.said(reason)));
    if unit.level == UnitLevel::School && picture.reference(ReferenceRole::Kommune).is_some() {
        notes.push(language.text("note-private-schools", &[]));
    }
    notes
}
