//! A difference of means in words, and the rule with its numbers put in.

use super::{Finding, Level, Question};
use crate::indicator::{Area, Indicator, Spread};
use crate::judgement::obstacle::{Kind, Names};
use crate::judgement::verdict::Frame;
use crate::judgement::{Interval, IntervalUnit, Rule, Verdict, Why};
use crate::language::Language;
use crate::observation::{Point, Status};
use crate::statistics::mean::Difference;
use crate::words;

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
    let flagged = |p: &Point| p.status == Status::Restricted || p.n_status == Status::Restricted;
    let frame = Frame {
        question: about.question,
        question_text: question_text(about, language),
        rule: if about.question.is_pooled() { Rule::PooledMeans } else { Rule::DifferenceOfMeans },
        n: own.and_then(|p| p.n),
        restricted: own.into_iter().chain(other).any(flagged),
    };
    match finding {
        Finding::CannotTell(obstacle) => {
            let names = about.names();
            let reason = obstacle.say(names, language);
            let why = obstacle.why(names.kind, &reason, language);
            frame.cannot_tell(None, reason, why, language)
        }
        Finding::Told(difference) => {
            let (level, numbers) = (finding.level(), Numbers::of(difference, about, own, other, language));
            let sentence = numbers.sentence(level, language);
            let interval = Interval {
                low: difference.difference - difference.half_width_95,
                high: difference.difference + difference.half_width_95,
                unit: IntervalUnit::Points,
            };
            frame.told(level, sentence, Some(interval), numbers.why(level, language), language)
        }
    }
}

fn question_text(about: About<'_>, language: Language) -> String {
    match about.question {
        Question::ChangeFromLastYear => {
            words!(language, "question-change", period = about.period, before = about.other_period)
        }
        question if question.is_pooled() => {
            words!(language, "question-pooled", other = about.other_name, years = about.period)
        }
        _ => words!(language, "question-against", other = about.other_name, period = about.period),
    }
}

impl<'a> About<'a> {
    fn names(&self) -> Names<'a> {
        let last_year = self.question == Question::ChangeFromLastYear;
        Names {
            own: self.own_name,
            other: if last_year { self.other_period } else { self.other_name },
            period: self.period,
            other_period: self.other_period,
            kind: match self.indicator.area {
                Area::NationalTests => Kind::Test,
                Area::FinalGrades => Kind::Grades,
                Area::Survey | Area::Own => Kind::Figures,
            },
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
    /// The difference of the figures as they are shown, so that a reader can do the sum.
    shown: f64,
    own_half: String,
    other_half: String,
    limit95: String,
    limit998: String,
    n: u64,
    /// The years that are one figure here.
    pooled: Option<String>,
    /// Where the uncertainty comes from, as a message.
    source: &'static str,
    /// What the figures are rounded to; `None` for whole points.
    step: Option<String>,
    last_year: bool,
}

fn rounded(value: f64, decimals: u8) -> f64 {
    let scale = 10f64.powi(i32::from(decimals));
    (value * scale).round() / scale
}

/// The shown difference and limits, so rounded, lie on other sides than the true ones.
fn hides(shown: f64, difference: &Difference, decimals: u8) -> bool {
    let side = |limit: f64| (difference.difference.abs() > limit, shown.abs() > rounded(limit, decimals));
    [difference.half_width_95, difference.half_width_998].map(side).iter().any(|(truly, seen)| truly != seen)
}

/// The fewest decimals, from `least`, with which the figures and their difference say what the true ones do: with fewer,
/// 4,33 − 4,18 could be told as 0,16.
fn shown(own: f64, other: f64, difference: &Difference, least: u8) -> (u8, f64) {
    let at = |decimals: u8| rounded(rounded(own, decimals) - rounded(other, decimals), decimals);
    let fits = |decimals: &u8| !hides(at(*decimals), difference, decimals + 1);
    let decimals = (least..least + 3).find(fits).unwrap_or(least);
    (decimals, at(decimals))
}

impl Numbers {
    fn of(
        difference: &Difference,
        about: About<'_>,
        own: Option<&Point>,
        other: Option<&Point>,
        language: Language,
    ) -> Self {
        let pooled = about.question.is_pooled();
        let figure = |p: Option<&Point>| p.and_then(|p| p.value).unwrap_or_default();
        // Many figures together say a little more than one.
        let least = about.indicator.decimals + u8::from(pooled);
        let (decimals, shown) = shown(figure(own), figure(other), difference, least);
        // As close as the figures themselves are enough for many years, as long as the limit shows on which side it is.
        let finer = decimals + u8::from(!pooled || hides(shown, difference, decimals));
        let value = |p: Option<&Point>| language.number(figure(p), decimals);
        let half = |p: Option<&Point>| {
            language.number(p.and_then(|p| p.uncertainty(about.indicator)).unwrap_or_default(), finer)
        };
        let last_year = about.question == Question::ChangeFromLastYear;
        Self {
            own: value(own),
            other: value(other),
            own_name: if last_year { about.period } else { about.own_name }.to_owned(),
            other_name: if last_year { about.other_period } else { about.other_name }.to_owned(),
            difference: language.number(shown, decimals),
            size: language.number(shown.abs(), decimals),
            shown,
            own_half: half(own),
            other_half: half(other),
            limit95: language.number(difference.half_width_95, finer),
            limit998: language.number(difference.half_width_998, finer),
            n: own.and_then(|p| p.n).map_or(0, u64::from),
            pooled: pooled.then(|| about.period.to_owned()),
            last_year,
            source: match about.indicator.spread {
                _ if [own, other].iter().any(|p| p.is_none_or(|p| p.half_width.is_none())) => "why-from-sd",
                Spread::Sd { .. } => "why-from-answers",
                _ => "why-published",
            },
            step: (about.indicator.area != Area::NationalTests).then(|| {
                let decimals = about.indicator.decimals;
                language.number(10f64.powi(-i32::from(decimals)), decimals)
            }),
        }
    }

    fn sentence(&self, level: Level, language: Language) -> String {
        let direction = match self.shown.partial_cmp(&0.0) {
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
                words!(language, self.source),
                match &self.step {
                    Some(step) => words!(language, "why-rounded-figures", step = step),
                    None => words!(language, "why-rounded"),
                },
            ]);
        Why {
            rule: words!(language, "why-difference"),
            steps: steps.collect(),
            reference: words!(language, "why-reference-limits"),
        }
    }
}
