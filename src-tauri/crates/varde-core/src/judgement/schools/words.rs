//! The schools in words: how many stand outside, never which is where; and one school within its own limits.

use super::{Figure, Funnel, Place, Standing, Target, Within};
use crate::judgement::many;
use crate::judgement::mean::Mean;
use crate::judgement::obstacle::{Kind, Names};
use crate::judgement::share;
use crate::judgement::share::words::{About as ShareAbout, cannot_tell, figure, reference, weighed_sentences};
use crate::judgement::verdict::Frame;
use crate::judgement::{Level, ORDINARY_PUPILS, Question, Said, Verdict, Why};
use crate::language::Language;
use crate::statistics::interval::Confidence;
use crate::statistics::multiple::expected_by_chance;
use crate::words;

/// What the schools are held against, by name.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    /// «landet», «Løten», …
    pub target_name: &'a str,
    /// The school year, or the years that are added up.
    pub period: &'a str,
    /// Decimals of a mean as it is published; not read for shares.
    pub decimals: u8,
}

/// How many schools stand outside, and how many chance alone puts there.
pub fn say(funnel: &Funnel, about: About<'_>, language: Language) -> Said {
    let left_out = funnel.count(Level::CannotTell);
    let judged = funnel.schools.len() - left_out;
    let (possible, clear) = (funnel.count(Level::Possible), funnel.count(Level::Clear));
    let mut sentences = Vec::new();
    if judged > 0 {
        let outside = possible + clear;
        let clearly = match clear {
            0 => "none",
            _ if clear == outside => "all",
            _ => "some",
        };
        sentences.push(words!(
            language,
            "schools-outside",
            judged = judged,
            outside = outside,
            clearly = clearly,
            clear = clear,
            target = about.target_name,
            period = about.period,
        ));
        let expected = u32::try_from(judged).ok();
        let expected = expected.and_then(|judged| expected_by_chance(judged, 2.0 * Confidence::P95.tail()));
        let one = language.text("schools-one", &[]);
        let expected = many::expected(expected.unwrap_or_default(), &one, language);
        sentences.push(words!(language, "schools-expected", expected = expected));
    }
    if left_out > 0 {
        sentences.push(words!(language, "schools-left-out", count = left_out));
    }
    let (rule, reference) = match funnel.target {
        Target::Share(_) => ("why-schools-shares", "why-reference-known"),
        Target::Mean { .. } => ("why-schools-means", "why-reference-funnel"),
    };
    let why = Why {
        rule: language.text(rule, &[]),
        steps: vec![words!(language, "why-schools-unordered")],
        reference: language.text(reference, &[]),
    };
    Said { sentence: sentences.join(" "), why }
}

/// One school among the others, as a verdict of its own. `own_name` is «skolen» or its name.
pub fn say_school(funnel: &Funnel, school: &Standing, own_name: &str, about: About<'_>, language: Language) -> Verdict {
    let frame = Frame {
        question: Question::AmongSchools,
        question_text: words!(language, "question-schools", target = about.target_name, period = about.period),
        rule: funnel.rule(school),
        n: school.n(),
        restricted: school.is_restricted(),
    };
    let share_about = ShareAbout {
        question: Question::AmongSchools,
        own_name,
        other_name: about.target_name,
        period: about.period,
        other_period: about.period,
    };
    let place = match &school.place {
        Ok(place) => place,
        Err(obstacle) => {
            let (kind, own) = match &school.figure {
                Figure::Share(counted) => (Kind::Share, Some(counted)),
                Figure::Mean(_) => (Kind::Test, None),
            };
            let names = Names { kind, ..share_about.names() };
            return cannot_tell(frame, *obstacle, names, own, about.period, language);
        }
    };
    let n = school.n().unwrap_or_default();
    let few = (n < ORDINARY_PUPILS).then(|| words!(language, "few-pupils", n = n));
    let (sentences, why) = match place {
        Place::Count { weighed, own, target } => {
            let text = words!(language, "share-own", figure = figure(own, language), period = about.period);
            let mut sentences =
                vec![language.sentence_case(&text), reference(weighed, own, target, about.target_name, language)];
            sentences.extend(weighed_sentences(weighed, share_about, n, language));
            (sentences, share::why::of(weighed, share_about, own, target, language))
        }
        Place::Mean(within) => {
            let steps = mean_steps(within, about, language);
            let sentences = mean_sentences(within, n, own_name, about, language);
            (sentences, why(steps, "why-schools-means", "why-reference-funnel", language))
        }
    };
    let sentence = sentences.into_iter().chain(few).collect::<Vec<_>>().join(" ");
    frame.told(place.level(), sentence, Some(place.interval()), why, language)
}

fn why(steps: Vec<String>, rule: &str, reference: &str, language: Language) -> Why {
    Why { rule: language.text(rule, &[]), steps, reference: language.text(reference, &[]) }
}

fn mean_sentences(within: &Within, n: u32, own_name: &str, about: About<'_>, language: Language) -> Vec<String> {
    let value = |mean: &Mean| language.number(mean.value.unwrap_or_default(), about.decimals);
    let limit = |end: f64| language.number(end, about.decimals + 1);
    let level: Level = within.found.beyond().into();
    let mut sentences = vec![
        words!(
            language,
            "schools-mean",
            value = value(&within.own),
            restricted = if within.own.is_restricted() { "restricted" } else { "open" },
            period = about.period,
            n = n,
        ),
        words!(
            language,
            "schools-target",
            other = language.sentence_case(about.target_name),
            value = value(&within.target),
        ),
        words!(
            language,
            "schools-limits",
            level = level.word(),
            direction = if within.found.difference < 0.0 { "below" } else { "above" },
            n = n,
            low = limit(within.low),
            high = limit(within.high),
        ),
    ];
    if level == Level::MayBeChance {
        sentences.push(words!(language, "share-alike", own = language.sentence_case(own_name)));
    }
    sentences
}

fn mean_steps(within: &Within, about: About<'_>, language: Language) -> Vec<String> {
    let number = |value: f64| language.number(value, about.decimals + 1);
    vec![
        words!(
            language,
            "why-step-limit95",
            own = number(within.own_half),
            other = number(within.target_half),
            limit = number(within.found.half_width_95),
        ),
        words!(
            language,
            "why-schools-limits",
            target = language.number(within.target.value.unwrap_or_default(), about.decimals),
            limit = number(within.found.half_width_95),
            low = number(within.low),
            high = number(within.high),
        ),
        words!(
            language,
            "why-step-verdict",
            level = Level::from(within.found.beyond()).word(),
            size = number(within.found.difference.abs()),
            limit95 = number(within.found.half_width_95),
            limit998 = number(within.found.half_width_998),
        ),
    ]
}
