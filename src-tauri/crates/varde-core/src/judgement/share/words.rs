//! A comparison of shares in words: pupils first, per cent beside them.

use super::{Counted, Finding, Groups, Known, Usual, Weighed, why};
use crate::judgement::obstacle::{Kind, Names, Obstacle};
use crate::judgement::verdict::Frame;
use crate::judgement::{Interval, IntervalUnit, Level, ORDINARY_PUPILS, Question, Rule, Verdict};
use crate::language::Language;
use crate::statistics::proportion::Share;
use crate::statistics::thresholds::FEWEST_PUPILS;
use crate::words;

/// What a verdict is about, by name.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    pub question: Question,
    /// «skolen», «kommunen», …
    pub own_name: &'a str,
    /// «landet», «Løten», …; not read for a change from last year.
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
    own: Option<&Counted>,
    other: Option<&Counted>,
    language: Language,
) -> Verdict {
    let frame = Frame {
        question: about.question,
        question_text: question_text(about, language),
        rule: rule(finding, about.question),
        n: own.and_then(|c| c.n),
        restricted: own.into_iter().chain(other).any(Counted::is_restricted),
    };
    let (weighed, own, other) = match (finding, own, other) {
        (Finding::Told(weighed), Some(own), Some(other)) => (weighed, own, other),
        (Finding::CannotTell(obstacle), ..) => {
            return cannot_tell(frame, *obstacle, about.names(), own, about.period, language);
        }
        _ => return cannot_tell(frame, Obstacle::OwnMissing, about.names(), own, about.period, language),
    };
    let level = finding.level();
    let mut sentences = match weighed {
        _ if about.question == Question::ChangeFromLastYear => {
            let figures = words!(
                language,
                "share-change",
                before = figure(other, language),
                beforeperiod = about.other_period,
                after = figure(own, language),
                period = about.period,
            );
            vec![language.sentence_case(&figures)]
        }
        _ => {
            let text = words!(language, "share-own", figure = figure(own, language), period = about.period);
            vec![language.sentence_case(&text), reference(weighed, own, other, about.other_name, language)]
        }
    };
    let smallest = [own.n, other.n].into_iter().flatten().min().unwrap_or_default();
    sentences.extend(weighed_sentences(weighed, about, smallest, language));
    if smallest < ORDINARY_PUPILS {
        sentences.push(words!(language, "few-pupils", n = smallest));
    }
    let why = why::of(weighed, about, own, other, language);
    frame.told(level, sentences.join(" "), Some(interval(weighed)), why, language)
}

impl<'a> About<'a> {
    pub(in crate::judgement) fn is_change(&self) -> bool {
        self.question == Question::ChangeFromLastYear
    }

    pub(in crate::judgement) fn names(&self) -> Names<'a> {
        Names {
            own: self.own_name,
            other: if self.is_change() { self.other_period } else { self.other_name },
            period: self.period,
            other_period: self.other_period,
            kind: Kind::Share,
        }
    }
}

pub(in crate::judgement) fn rule(finding: &Finding, question: Question) -> Rule {
    let groups = match finding {
        Finding::Told(Weighed::Groups(_)) => true,
        Finding::Told(Weighed::Known(_)) => false,
        Finding::CannotTell(_) => !question.is_of_part(),
    };
    match (groups, question.is_pooled()) {
        (true, false) => Rule::Newcombe,
        (true, true) => Rule::PooledNewcombe,
        (false, false) => Rule::ExactBinomial,
        (false, true) => Rule::PooledExactBinomial,
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

/// The reason, behind the unit's own pupils where they may be spoken of.
pub(in crate::judgement) fn cannot_tell(
    frame: Frame,
    obstacle: Obstacle,
    names: Names<'_>,
    own: Option<&Counted>,
    period: &str,
    language: Language,
) -> Verdict {
    let shown = own.and_then(|own| Some((own, own.in_pupils()?))).filter(|(_, pupils)| pupils.n() >= FEWEST_PUPILS);
    let own = shown.map(|(own, pupils)| {
        let few = Obstacle::of_few(pupils.n()).is_err();
        let figure = if few { count(own, pupils, language) } else { figure(own, language) };
        language.sentence_case(&words!(language, "share-own", figure = figure, period = period))
    });
    let reason = obstacle.say(names, language);
    let why = obstacle.why(names.kind, &reason, language);
    frame.cannot_tell(own, reason, why, language)
}

/// «4 av 20 elever (20 %)».
pub(in crate::judgement) fn figure(counted: &Counted, language: Language) -> String {
    let Some(pupils) = counted.in_pupils() else { return String::new() };
    words!(
        language,
        "share-figure",
        about = if counted.is_rough() { "about" } else { "exact" },
        x = pupils.x(),
        n = pupils.n(),
        percent = per_cent(counted.value().unwrap_or_default(), pupils.n(), language),
        restricted = if counted.is_restricted() { "restricted" } else { "open" },
    )
}

/// «4 av 8 elever»: of so few, no per cent.
fn count(counted: &Counted, pupils: Share, language: Language) -> String {
    words!(
        language,
        "share-count",
        x = pupils.x(),
        n = pupils.n(),
        restricted = if counted.is_restricted() { "restricted" } else { "open" },
    )
}

/// Whole per cent, but of very many pupils and near none or all of them.
pub(crate) fn per_cent(share: f64, n: u32, language: Language) -> String {
    let near_an_end = share.min(1.0 - share) < 0.01;
    language.number(share * 100.0, u8::from(n >= 1000 || near_an_end))
}

/// «2–9 av 20 elever», with per cent beside it where pupils are many.
pub(in crate::judgement) fn range(usual: Usual, n: u32, language: Language) -> String {
    let span = |low: String, high: String| if low == high { low } else { format!("{low}–{high}") };
    let pupils = span(language.count(usual.low.into()), language.count(usual.high.into()));
    if n < ORDINARY_PUPILS {
        return words!(language, "share-range", usual = pupils, n = n);
    }
    let part = |x: u32| per_cent(f64::from(x) / f64::from(n), n, language);
    words!(language, "share-range-percent", usual = pupils, n = n, percent = span(part(usual.low), part(usual.high)))
}

/// Percentage points, without a sign: whole ones, but of very many pupils.
pub(in crate::judgement) fn points(share: f64, n: u32, language: Language) -> String {
    let points = share.abs() * 100.0;
    language.number(points, u8::from(n >= 1000 || points < 1.0))
}

/// «Landet: 25 %.»; a small one with its pupils.
pub(in crate::judgement) fn reference(
    weighed: &Weighed,
    own: &Counted,
    other: &Counted,
    name: &str,
    language: Language,
) -> String {
    let name = language.sentence_case(name);
    match weighed {
        Weighed::Known(_) => {
            let restricted = if other.is_restricted() { "restricted" } else { "open" };
            let percent = per_cent(other.value().unwrap_or_default(), own.n.unwrap_or_default(), language);
            words!(language, "share-reference", other = name, percent = percent, restricted = restricted)
        }
        Weighed::Groups(_) => {
            words!(language, "share-reference-figure", other = name, figure = figure(other, language))
        }
    }
}

/// What chance alone usually gives, and whether this is more.
pub(in crate::judgement) fn weighed_sentences(
    weighed: &Weighed,
    about: About<'_>,
    n: u32,
    language: Language,
) -> Vec<String> {
    match weighed {
        Weighed::Known(known) => known_sentences(known, about, n, language),
        Weighed::Groups(groups) => groups_sentences(groups, weighed.level(), about, n, language),
    }
}

fn known_sentences(known: &Known, about: About<'_>, n: u32, language: Language) -> Vec<String> {
    let (level, range) = (Level::of_p(known.found.p()), range(known.usual_95, n, language));
    if level == Level::MayBeChance {
        let usual = words!(language, "share-usual", other = about.other_name, range = range);
        return vec![usual, alike(about, language)];
    }
    let direction = if known.found.difference < 0.0 { "below" } else { "above" };
    vec![words!(
        language,
        "share-beyond",
        level = level.word(),
        direction = direction,
        other = about.other_name,
        range = range,
    )]
}

pub(in crate::judgement) fn groups_sentences(
    groups: &Groups,
    level: Level,
    about: About<'_>,
    n: u32,
    language: Language,
) -> Vec<String> {
    let Groups { change, swing, .. } = *groups;
    let size = change.difference.abs();
    let kind = if about.is_change() { "change" } else { "difference" };
    let swing_text = points(swing, n, language);
    let mut sentences = Vec::new();
    // The swing is a rule of thumb, the level an exact test: near the limit they may part, and the test decides.
    if (level == Level::MayBeChance) != (size <= swing) {
        sentences.push(words!(language, "share-border", level = level.word(), kind = kind, swing = swing_text));
    } else if level == Level::MayBeChance {
        if size == 0.0 {
            sentences.push(words!(language, "share-same", kind = kind));
        }
        if swing > 0.0 {
            let small = if n < ORDINARY_PUPILS { "small" } else { "large" };
            sentences.push(words!(language, "share-swing", kind = kind, small = small, swing = swing_text));
        }
        if size > 0.0 && about.is_change() {
            sentences.push(words!(language, "share-unknowable"));
        }
    } else {
        let direction = if change.difference < 0.0 { "below" } else { "above" };
        sentences.push(words!(
            language,
            "share-farther",
            level = level.word(),
            kind = kind,
            direction = direction,
            size = points(size, n, language),
            swing = swing_text,
        ));
    }
    if level == Level::MayBeChance && !about.is_change() {
        sentences.push(alike(about, language));
    }
    sentences
}

/// «Skolen skiller seg ikke ut.»
pub(in crate::judgement) fn alike(about: About<'_>, language: Language) -> String {
    words!(language, "share-alike", own = language.sentence_case(about.own_name))
}

/// The usual counts, or the difference in percentage points.
pub(in crate::judgement) fn interval(weighed: &Weighed) -> Interval {
    match weighed {
        Weighed::Known(known) => {
            let (low, high) = (known.usual_95.low.into(), known.usual_95.high.into());
            Interval { low, high, unit: IntervalUnit::Pupils }
        }
        Weighed::Groups(groups) => {
            let ends = groups.change.interval_95;
            let [low, high] = [ends.low, ends.high].map(|end| end * 100.0);
            Interval { low, high, unit: IntervalUnit::PercentagePoints }
        }
    }
}
