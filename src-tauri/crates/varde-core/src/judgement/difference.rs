//! Is this figure another than that one? The same rule for last year and for kommune, fylke and country.

use super::{Level, Question, Verdict, Why};
use crate::indicator::Indicator;
use crate::language::Language;
use crate::observation::{Point, Status};
use crate::statistics::mean::{self, Beyond, Difference};
use crate::statistics::thresholds::{FEWEST_IN_ONE_YEAR, Footing, footing};
use crate::words;

/// A unit with more than this share of the other's pupils would be compared with itself.
const LARGEST_SHARE: f64 = 0.5;

/// A comparison before it has words.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Finding {
    Told(Difference),
    CannotTell(Obstacle),
}

/// Why nothing can be said.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Obstacle {
    /// The unit's own figure is not shown.
    OwnNotShown(Status),
    /// There is no figure for the unit itself.
    OwnMissing,
    OtherNotShown(Status),
    OtherMissing,
    TooFew(u32),
    UnknownCount,
    NoUncertainty,
    /// Another scale, or a withdrawn year, lies between.
    Break,
    /// The unit's pupils are most of the other's: the share in per cent.
    PartOfOther(u32),
    /// Both figures are rounded, and the rounding alone could make this difference of nearly nothing.
    Rounding,
}

impl Finding {
    pub fn level(&self) -> Level {
        match self {
            Self::CannotTell(_) => Level::CannotTell,
            Self::Told(difference) => match difference.beyond() {
                Beyond::Neither => Level::MayBeChance,
                Beyond::Limit95 => Level::Possible,
                Beyond::Limit998 => Level::Clear,
            },
        }
    }

    /// Below or above, when it is more than chance gives.
    pub fn direction(&self) -> Option<std::cmp::Ordering> {
        match self {
            Self::Told(d) if d.beyond() != Beyond::Neither => d.difference.partial_cmp(&0.0),
            _ => None,
        }
    }
}

/// Compares two figures of one indicator.
pub fn compare(indicator: &Indicator, question: Question, own: Option<&Point>, other: Option<&Point>) -> Finding {
    match weigh(indicator, question, own, other) {
        Ok(difference) => Finding::Told(difference),
        Err(obstacle) => Finding::CannotTell(obstacle),
    }
}

fn weigh(
    indicator: &Indicator,
    question: Question,
    own: Option<&Point>,
    other: Option<&Point>,
) -> Result<Difference, Obstacle> {
    let own = own.ok_or(Obstacle::OwnMissing)?;
    let own_value = own.value.ok_or(Obstacle::OwnNotShown(own.status))?;
    let other = other.ok_or(Obstacle::OtherMissing)?;
    let other_value = other.value.ok_or(Obstacle::OtherNotShown(other.status))?;
    if !indicator.comparable(own.period, other.period) {
        return Err(Obstacle::Break);
    }
    let (n, other_n) = (own.n.ok_or(Obstacle::UnknownCount)?, other.n.ok_or(Obstacle::UnknownCount)?);
    let smallest = n.min(other_n);
    if footing(smallest) < Footing::Uncertain {
        return Err(Obstacle::TooFew(smallest));
    }
    if question != Question::ChangeFromLastYear {
        let share = f64::from(n) / f64::from(other_n);
        if share > LARGEST_SHARE {
            return Err(Obstacle::PartOfOther((share * 100.0).round().min(100.0) as u32));
        }
    }
    let uncertainty = |point: &Point| point.uncertainty(indicator).ok_or(Obstacle::NoUncertainty);
    let difference = mean::difference(own_value, uncertainty(own)?, other_value, uncertainty(other)?)
        .ok_or(Obstacle::NoUncertainty)?;
    // Each figure may be half a step off. Only where pupils are very many is that more than the uncertainty itself.
    let step = 10f64.powi(-i32::from(indicator.decimals));
    if difference.beyond() != Beyond::Neither && difference.difference.abs() < step * 1.5 {
        return Err(Obstacle::Rounding);
    }
    Ok(difference)
}

/// What a verdict is about, by name.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    pub indicator: &'a Indicator,
    pub question: Question,
    /// «skolen», «kommunen», …
    pub own_name: &'a str,
    /// «landet», «Løten», … or last year.
    pub other_name: &'a str,
    /// The school year that is judged.
    pub period: &'a str,
    /// The school year that it is compared with.
    pub other_period: &'a str,
}

/// Puts a comparison into words.
pub fn say(
    finding: &Finding,
    about: About<'_>,
    own: Option<&Point>,
    other: Option<&Point>,
    language: Language,
) -> Verdict {
    let level = finding.level();
    let level_text = language.text(level.message(about.question), &[]);
    let question_text = question_text(about, language);
    match finding {
        Finding::CannotTell(obstacle) => {
            let reason = say_obstacle(*obstacle, about, language);
            let rule = match obstacle {
                Obstacle::PartOfOther(_) => "why-part-of-other",
                Obstacle::Rounding => "why-rounding",
                Obstacle::NoUncertainty => "why-no-uncertainty",
                _ => "why-cannot-tell",
            };
            Verdict {
                question: about.question,
                level,
                sentence: reason.clone(),
                why: Why {
                    rule: language.text(rule, &[]),
                    steps: vec![reason.clone()],
                    reference: language.text("why-reference-limits", &[]),
                },
                reason: Some(reason),
                level_text,
                question_text,
            }
        }
        Finding::Told(difference) => {
            let numbers = Numbers::of(difference, about, own, other, language);
            Verdict {
                question: about.question,
                level,
                sentence: numbers.sentence(level, difference, language),
                reason: None,
                why: numbers.why(level, language),
                level_text,
                question_text,
            }
        }
    }
}

fn question_text(about: About<'_>, language: Language) -> String {
    match about.question {
        Question::ChangeFromLastYear => {
            words!(language, "question-change", period = about.period, before = about.other_period)
        }
        Question::PooledAgainstCountry => {
            words!(language, "question-pooled", other = about.other_name, years = about.period)
        }
        _ => words!(language, "question-against", other = about.other_name, period = about.period),
    }
}

fn say_obstacle(obstacle: Obstacle, about: About<'_>, language: Language) -> String {
    let status = |status: Status| language.text(&format!("status-{}", status.word()), &[]);
    let last_year = about.question == Question::ChangeFromLastYear;
    let other = if last_year { about.other_period } else { about.other_name };
    match obstacle {
        Obstacle::OwnMissing => words!(language, "obstacle-missing", what = about.period),
        Obstacle::OwnNotShown(s) => words!(language, "obstacle-not-shown", what = about.period, status = status(s)),
        Obstacle::OtherMissing => words!(language, "obstacle-missing", what = other),
        Obstacle::OtherNotShown(s) => words!(language, "obstacle-not-shown", what = other, status = status(s)),
        Obstacle::TooFew(n) => words!(language, "obstacle-too-few", n = n, fewest = FEWEST_IN_ONE_YEAR),
        Obstacle::Rounding => words!(language, "obstacle-rounding"),
        Obstacle::UnknownCount => words!(language, "obstacle-unknown-count"),
        Obstacle::NoUncertainty => words!(language, "obstacle-no-uncertainty"),
        Obstacle::Break if about.indicator.subject().is_none() => {
            words!(language, "obstacle-break-exams", one = about.other_period, other = about.period)
        }
        Obstacle::Break => words!(language, "obstacle-break", one = about.other_period, other = about.period),
        Obstacle::PartOfOther(share) => {
            words!(
                language,
                "obstacle-part-of-other",
                own = language.sentence_case(about.own_name),
                other = about.other_name,
                share = share
            )
        }
    }
}

/// The numbers of a verdict as text.
struct Numbers {
    own: String,
    other: String,
    own_name: String,
    other_name: String,
    difference: String,
    size: String,
    own_half: String,
    other_half: String,
    limit95: String,
    limit998: String,
    n: u64,
    /// The years that are one figure here.
    pooled: Option<String>,
    published: bool,
    last_year: bool,
}

impl Numbers {
    fn of(
        difference: &Difference,
        about: About<'_>,
        own: Option<&Point>,
        other: Option<&Point>,
        language: Language,
    ) -> Self {
        let pooled = about.question == Question::PooledAgainstCountry;
        // Many figures together say a little more than one.
        let decimals = about.indicator.decimals + u8::from(pooled);
        let value = |p: Option<&Point>| language.number(p.and_then(|p| p.value).unwrap_or_default(), decimals);
        let half = |p: Option<&Point>| {
            language.number(p.and_then(|p| p.uncertainty(about.indicator)).unwrap_or_default(), decimals + 1)
        };
        let last_year = about.question == Question::ChangeFromLastYear;
        Self {
            own: value(own),
            other: value(other),
            own_name: if last_year { about.period } else { about.own_name }.to_owned(),
            other_name: if last_year { about.other_period } else { about.other_name }.to_owned(),
            difference: language.number(difference.difference, decimals),
            size: language.number(difference.difference.abs(), decimals),
            own_half: half(own),
            other_half: half(other),
            limit95: language.number(difference.half_width_95, decimals + 1),
            limit998: language.number(difference.half_width_998, decimals + 1),
            n: own.and_then(|p| p.n).map_or(0, u64::from),
            pooled: pooled.then(|| about.period.to_owned()),
            last_year,
            published: own.is_some_and(|p| p.half_width.is_some()) && other.is_some_and(|p| p.half_width.is_some()),
        }
    }

    fn sentence(&self, level: Level, difference: &Difference, language: Language) -> String {
        let direction = match difference.difference.partial_cmp(&0.0) {
            Some(std::cmp::Ordering::Less) => "below",
            Some(std::cmp::Ordering::Greater) => "above",
            _ => "same",
        };
        let id = if self.last_year { "verdict-told-change" } else { "verdict-told" };
        let name = if self.last_year { self.own_name.clone() } else { language.sentence_case(&self.own_name) };
        words!(
            language,
            id,
            level = level.word(),
            direction = direction,
            own = &self.own,
            other = &self.other,
            ownname = name,
            othername = &self.other_name,
            size = &self.size,
            limit = &self.limit95,
            n = self.n,
        )
    }

    fn why(&self, level: Level, language: Language) -> Why {
        let source = if self.published { "why-published" } else { "why-from-sd" };
        let step = self.pooled.as_ref().map(|years| words!(language, "why-step-pooled", years = years));
        let steps =
            step.into_iter().chain([
                words!(
                    language,
                    "why-step-difference",
                    own = &self.own,
                    other = &self.other,
                    ownname = &self.own_name,
                    othername = &self.other_name,
                    difference = &self.difference,
                ),
                words!(
                    language,
                    "why-step-limit95",
                    own = &self.own_half,
                    other = &self.other_half,
                    limit = &self.limit95,
                ),
                words!(language, "why-step-limit998", limit = &self.limit998),
                words!(
                    language,
                    "why-step-verdict",
                    level = level.word(),
                    size = &self.size,
                    limit95 = &self.limit95,
                    limit998 = &self.limit998,
                ),
                words!(language, source),
                words!(language, "why-rounded"),
            ]);
        Why {
            rule: words!(language, "why-difference"),
            steps: steps.collect(),
            reference: words!(language, "why-reference-limits"),
        }
    }
}
