//! «Hvorfor sier Varde dette?» of a share: the rule, with the pupils put in.

use super::words::{About, figure, range};
use super::{Counted, Groups, Known, TIMES_AS_MANY, Weighed};
use crate::judgement::{Level, Why};
use crate::language::Language;
use crate::statistics::interval::Confidence;
use crate::words;

pub(in crate::judgement) fn of(
    weighed: &Weighed,
    about: About<'_>,
    own: &Counted,
    other: &Counted,
    language: Language,
) -> Why {
    let mut steps = match weighed {
        Weighed::Known(known) => known_steps(known, about, own, other, language),
        Weighed::Groups(groups) => groups_steps(groups, weighed.level(), about, own, other, language),
    };
    if own.is_rough() || (other.is_rough() && matches!(weighed, Weighed::Groups(_))) {
        steps.push(words!(language, "why-share-rough"));
    }
    let (rule, reference) = match weighed {
        Weighed::Known(_) => ("why-share-known", "why-reference-known"),
        Weighed::Groups(_) => ("why-share-groups", "why-reference-groups"),
    };
    Why { rule: language.text(rule, &[]), steps, reference: language.text(reference, &[]) }
}

fn known_steps(known: &Known, about: About<'_>, own: &Counted, other: &Counted, language: Language) -> Vec<String> {
    let found = known.found;
    let n = own.n.unwrap_or_default();
    let reference = other.value().unwrap_or_default();
    let size = match other.n {
        Some(pupils) => {
            words!(language, "why-share-large", other = about.other_name, n = pupils, times = TIMES_AS_MANY)
        }
        None => words!(language, "why-share-country"),
    };
    vec![
        words!(
            language,
            "why-share-expected",
            n = n,
            percent = language.number(reference * 100.0, 1),
            expected = language.number(found.expected, 1),
            x = own.in_pupils().map_or(0, |pupils| pupils.x()),
        ),
        words!(
            language,
            "why-share-tails",
            atmost = of_hundred(found.at_most, Confidence::tail, language),
            atleast = of_hundred(found.at_least, Confidence::tail, language),
        ),
        words!(
            language,
            "why-share-usual",
            inner = range(known.usual_95, n, language),
            outer = range(known.usual_998, n, language),
        ),
        words!(language, "why-share-verdict", level = Level::of_p(found.p()).word()),
        size,
    ]
}

fn groups_steps(
    groups: &Groups,
    level: Level,
    about: About<'_>,
    own: &Counted,
    other: &Counted,
    language: Language,
) -> Vec<String> {
    let Groups { known, change, swing } = *groups;
    let points = |share: f64| language.number(share * 100.0, 1);
    let mut steps = vec![
        words!(
            language,
            "why-groups-difference",
            own = language.sentence_case(&figure(own, language)),
            other = figure(other, language),
            difference = points(change.difference),
        ),
        words!(
            language,
            "why-groups-chance",
            chance = of_hundred(change.mid_p, |confidence| 2.0 * confidence.tail(), language),
        ),
    ];
    if let Some(known) = known {
        steps.push(words!(
            language,
            "why-groups-if-known",
            other = about.other_name,
            atmost = of_hundred(known.found.at_most, Confidence::tail, language),
            atleast = of_hundred(known.found.at_least, Confidence::tail, language),
        ));
        steps.push(words!(language, "why-groups-both", level = level.word()));
    } else {
        steps.push(words!(language, "why-groups-verdict", level = level.word()));
    }
    let (low, high) = (points(change.interval_95.low), points(change.interval_95.high));
    steps.push(words!(language, "why-groups-interval", low = low, high = high));
    steps.push(words!(language, "why-groups-swing", swing = points(swing)));
    if change.interval_95.contains(0.0) != (level == Level::MayBeChance) {
        steps.push(words!(language, "why-groups-part"));
    }
    if known.is_some() {
        let n = other.n.unwrap_or_default();
        steps.push(words!(language, "why-share-small", other = about.other_name, n = n, times = TIMES_AS_MANY));
    }
    steps
}

/// A chance as so many of a hundred, with as many decimals as it takes to show on which side of each limit it lies.
pub(in crate::judgement) fn of_hundred(chance: f64, limit: fn(Confidence) -> f64, language: Language) -> String {
    let hundredfold = chance * 100.0;
    let same_side = |decimals: &u8| {
        let scale = 10f64.powi(i32::from(*decimals));
        let shown = (hundredfold * scale).round() / scale;
        [Confidence::P95, Confidence::P998].into_iter().all(|confidence| {
            let limit = limit(confidence) * 100.0;
            (shown <= limit + f64::EPSILON) == (chance * 100.0 <= limit)
        })
    };
    let decimals = (1..=6).find(same_side).unwrap_or(6);
    let least = 10f64.powi(-i32::from(decimals));
    match language.number(hundredfold, decimals) {
        text if text == "0" => format!("< {}", language.number(least, decimals)),
        text if text == "100" && chance < 1.0 => format!("> {}", language.number(100.0 - least, decimals)),
        text => text,
    }
}
