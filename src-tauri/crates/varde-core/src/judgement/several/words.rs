//! Several years as one share, in words.

use super::Pooled;
use crate::judgement::obstacle::Obstacle;
use crate::judgement::share::words::{
    About, alike, cannot_tell, figure, interval, per_cent, reference, rule, weighed_sentences,
};
use crate::judgement::share::{Finding, Weighed, why};
use crate::judgement::verdict::Frame;
use crate::judgement::{Level, ORDINARY_PUPILS, Verdict};
use crate::language::Language;
use crate::statistics::interval::Confidence;
use crate::statistics::proportion::wilson;
use crate::words;

/// Puts a comparison of several years into words. Here `about.period` is all the years: «2023–24, 2024–25 og 2025–26».
pub fn say(
    finding: &Finding,
    about: About<'_>,
    own: Option<&Pooled>,
    other: Option<&Pooled>,
    language: Language,
) -> Verdict {
    let sums = || own.into_iter().chain(other).map(Pooled::sum);
    let frame = Frame {
        question: about.question,
        question_text: words!(language, "question-pooled", other = about.other_name, years = about.period),
        rule: rule(finding, about.question),
        n: own.and_then(|own| own.sum.n),
        restricted: sums().any(|sum| sum.is_restricted()),
    };
    let (weighed, own, other) = match (finding, own, other) {
        (Finding::Told(weighed), Some(own), Some(other)) => (weighed, own, other),
        (Finding::CannotTell(obstacle), ..) => {
            return cannot_tell(frame, *obstacle, about.names(), own.map(Pooled::sum), about.period, language);
        }
        _ => return cannot_tell(frame, Obstacle::NotPooled, about.names(), None, about.period, language),
    };
    let level = finding.level();
    let n = own.sum.n.unwrap_or_default();
    let years = language.sentence_case(&language.in_words(own.years.len()));
    let mut sentences = vec![words!(language, "several-figure", years = years, figure = figure(&own.sum, language))];
    let probably = probably(own, other, level, language);
    let shown = probably.is_some();
    sentences.extend(probably);
    sentences.push(reference(weighed, &own.sum, &other.sum, about.other_name, language));
    match (level, weighed) {
        (Level::MayBeChance, Weighed::Known(_)) if shown => sentences.push(alike(about, language)),
        _ => sentences.extend(weighed_sentences(weighed, about, n, language)),
    }
    if n < ORDINARY_PUPILS {
        sentences.push(words!(language, "few-pupils", n = n));
    }
    let mut why = why::of(weighed, about, &own.sum, &other.sum, language);
    why.steps.insert(0, words!(language, "why-several", years = about.period));
    frame.told(level, sentences.join(" "), Some(interval(weighed)), why, language)
}

/// «Trolig et sted mellom 16 og 38 %.» Left out where it would say another thing than the exact test that decides: near
/// the limits the two can part.
fn probably(own: &Pooled, other: &Pooled, level: Level, language: Language) -> Option<String> {
    let pupils = own.sum.in_pupils()?;
    let interval = wilson(pupils, Confidence::P95);
    let inside = interval.contains(other.sum.value()?);
    let [low, high] = [interval.low, interval.high].map(|end| per_cent(end, pupils.n(), language));
    (inside == (level == Level::MayBeChance)).then(|| words!(language, "several-probably", low = low, high = high))
}
