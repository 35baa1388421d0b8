//! Before and after in words: what is different, what the others did, what came anyway, and what cannot be said.

use super::months::verdict_words;
use super::{Finding, Outcome, rule};
use crate::indicator::{Area, Good, Indicator, Kind};
use crate::judgement::obstacle::{Kind as FigureKind, Names, Obstacle};
use crate::judgement::planning::{between, figure, periods, size, unexpected, way};
use crate::judgement::share::why::of_hundred;
use crate::judgement::verdict::Frame;
use crate::judgement::{Interval, IntervalUnit, Level, ORDINARY_PUPILS, Question, Verdict, Why};
use crate::language::Language;
use crate::statistics::interval::Confidence;
use crate::words;

/// What an evaluation is about, by name.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    pub indicator: &'a Indicator,
    /// «skolen», «kommunen», …
    pub own_name: &'a str,
    /// «landet», «Løten», …
    pub other_name: &'a str,
    /// The first period after.
    pub period: &'a str,
    /// The newest period before that the unit has anything of, and the newest of all.
    pub before: &'a str,
    pub newest: &'a str,
}

/// An evaluation in words.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    pub verdict: Verdict,
    /// One short line each, for a card.
    pub lines: Vec<String>,
}

/// Puts an evaluation into words.
pub fn say(finding: &Finding, about: About<'_>, language: Language) -> Told {
    let frame = |outcome: Option<&Outcome>| Frame {
        question: Question::BeforeAndAfter,
        question_text: words!(language, "question-evaluation", period = about.period),
        rule: rule(about.indicator.kind),
        n: outcome.map(|outcome| outcome.before.n.saturating_add(outcome.after.n)),
        restricted: outcome.is_some_and(|outcome| outcome.before.restricted || outcome.after.restricted),
    };
    let outcome = match finding {
        Finding::Told(outcome) => outcome,
        Finding::CannotTell(obstacle) => {
            let (reason, why) = reason(*obstacle, about, language);
            let verdict = frame(None).cannot_tell(None, reason.clone(), why, language);
            return Told { verdict, lines: vec![reason] };
        }
    };
    let saying = Saying { outcome, about, language };
    // As it was judged: what is shown and the level never contradict each other.
    let (low, high) = outcome.judged.inner;
    let unit = match about.indicator.kind {
        Kind::Share => IntervalUnit::PercentagePoints,
        _ => IntervalUnit::Points,
    };
    let sentence = saying.sentences().join(" ");
    let interval = Interval { low, high, unit };
    let verdict = frame(Some(outcome)).told(outcome.level, sentence, Some(interval), saying.why(), language);
    Told { verdict, lines: saying.lines() }
}

fn reason(obstacle: Obstacle, about: About<'_>, language: Language) -> (String, Why) {
    let kind = match (about.indicator.kind, about.indicator.area) {
        (Kind::Share, _) => FigureKind::Share,
        (_, Area::NationalTests) => FigureKind::Test,
        (_, Area::FinalGrades) => FigureKind::Grades,
        _ => FigureKind::Figures,
    };
    // A hidden year after is the newest one; whatever else lacks is told of the first.
    let period = if matches!(obstacle, Obstacle::OwnNotShown(_)) { about.newest } else { about.period };
    let names = Names { own: about.own_name, other: about.other_name, period, other_period: about.before, kind };
    let reason = match obstacle {
        Obstacle::Monthly | Obstacle::NotOfPupils => words!(language, "obstacle-not-evaluated"),
        obstacle => obstacle.say(names, language),
    };
    let why = match obstacle {
        Obstacle::Break | Obstacle::PartOfOther(_) | Obstacle::Rounding => obstacle.why(kind, &reason, language),
        _ => Why {
            rule: words!(language, "why-evaluation"),
            steps: vec![reason.clone()],
            reference: words!(language, "why-reference-evaluation"),
        },
    };
    (reason, why)
}

struct Saying<'a> {
    outcome: &'a Outcome,
    about: About<'a>,
    language: Language,
}

impl Saying<'_> {
    fn size(&self, change: f64) -> String {
        size(change, self.about.indicator, self.language)
    }

    fn way(&self, change: f64) -> &'static str {
        way(change, self.about.indicator)
    }

    /// An end of the interval: signed, as finely as it may be said.
    fn end(&self, value: f64) -> String {
        let indicator = self.about.indicator;
        self.language.number(value, if indicator.kind == Kind::Share { 0 } else { indicator.decimals + 1 })
    }

    fn figures(&self) -> [String; 2] {
        let side = |stretch| figure(stretch, self.about.indicator, self.language);
        [side(&self.outcome.before), side(&self.outcome.after)]
    }

    fn sentences(&self) -> Vec<String> {
        let (language, outcome) = (self.language, self.outcome);
        let [before, after] = self.figures();
        let mut sentences = vec![words!(language, "evaluation-figures", before = before, after = after)];
        if !outcome.left_out.is_empty() {
            let years = periods(&outcome.left_out, language);
            sentences.push(words!(language, "trend-missing", years = years, count = outcome.left_out.len()));
        }
        sentences.push(words!(
            language,
            "evaluation-change",
            way = self.way(outcome.change),
            size = self.size(outcome.change),
        ));
        let moved = outcome.reference_change();
        sentences.push(words!(
            language,
            "evaluation-beyond-other",
            other = language.sentence_case(self.about.other_name),
            moved = self.way(moved),
            by = self.size(moved),
            way = self.way(outcome.beyond.difference),
            size = self.size(outcome.beyond.difference),
            low = self.end(outcome.judged.inner.0),
            high = self.end(outcome.judged.inner.1),
        ));
        sentences.push(self.anyway());
        if outcome.held_back {
            let rest = outcome.expected.as_ref().map_or(0.0, |e| outcome.beyond.difference - e.rise);
            let more = match outcome.level {
                _ if rest * outcome.beyond.difference <= 0.0 => "nothing",
                Level::MayBeChance => "chance",
                _ => "possible",
            };
            sentences.push(words!(language, "evaluation-held-back", size = self.size(rest), left = more));
        }
        sentences.push(verdict_words(outcome.level, language));
        let smallest = outcome.before.n.min(outcome.after.n);
        if smallest < ORDINARY_PUPILS {
            sentences.push(words!(language, "few-pupils", n = smallest));
        }
        sentences
    }

    /// «Fordi skolen ble valgt etter et svakt år, måtte vi vente ca. 2 poeng opp uansett.»
    fn anyway(&self) -> String {
        let (language, outcome) = (self.language, self.outcome);
        match &outcome.expected {
            Ok(expected) => words!(
                language,
                "evaluation-anyway",
                own = self.about.own_name,
                place = self.place(expected.distance),
                years = outcome.before.years.len(),
                way = self.way(expected.rise),
                size = self.size(expected.rise),
            ),
            Err(obstacle) => unexpected(*obstacle, outcome.before.last(), language),
        }
    }

    /// A weak year, or only one that lay lower or higher than what schools have in common.
    fn place(&self, distance: f64) -> &'static str {
        match (distance < 0.0, self.about.indicator.good) {
            (true, Good::High) | (false, Good::Low) => "weak",
            (true, _) => "below",
            (false, _) => "above",
        }
    }

    fn lines(&self) -> Vec<String> {
        let (language, outcome) = (self.language, self.outcome);
        let beyond = words!(
            language,
            "evaluation-line-beyond",
            other = self.about.other_name,
            way = self.way(outcome.beyond.difference),
            size = self.size(outcome.beyond.difference),
            low = self.end(outcome.judged.inner.0),
            high = self.end(outcome.judged.inner.1),
        );
        let change = words!(
            language,
            "evaluation-line-change",
            way = self.way(outcome.change),
            size = self.size(outcome.change)
        );
        let anyway = match &outcome.expected {
            Ok(expected) => {
                let way = self.way(expected.rise);
                words!(language, "planning-line-expected", way = way, size = self.size(expected.rise))
            }
            Err(_) => words!(language, "planning-line-unexpected"),
        };
        vec![change, beyond, anyway]
    }

    fn why(&self) -> Why {
        let (language, outcome) = (self.language, self.outcome);
        let indicator = self.about.indicator;
        let number = |value: f64| language.number(value, indicator.decimals.max(1) + 1);
        let difference = outcome.beyond.difference;
        let [before, after] = self.figures();
        let mut steps = vec![before, after];
        steps.push(words!(
            language,
            "why-evaluation-difference",
            after = number(outcome.after.value),
            before = number(outcome.before.value),
            otherafter = number(outcome.reference_after),
            otherbefore = number(outcome.reference_before),
            other = self.about.other_name,
            difference = number(difference),
        ));
        let (inner, outer) = (outcome.beyond.inner, outcome.beyond.outer);
        steps.push(words!(
            language,
            "why-evaluation-limits",
            low = number(inner.0),
            high = number(inner.1),
            outerlow = number(outer.0),
            outerhigh = number(outer.1),
        ));
        if outcome.judged != outcome.beyond {
            let (inner, outer) = (outcome.judged.inner, outcome.judged.outer);
            let half = |(low, high): (f64, f64)| number((high - low) / 2.0);
            steps.push(words!(language, "why-evaluation-rounded", inner = half(inner), outer = half(outer)));
        }
        if let Some((tails, ratio)) = outcome.exact {
            let chance = |tail: f64| of_hundred(tail, Confidence::tail, language);
            steps.push(words!(
                language,
                "why-evaluation-exact",
                ratio = language.number(ratio, 2),
                atmost = chance(tails.at_most),
                atleast = chance(tails.at_least),
            ));
        }
        if let Ok(expected) = &outcome.expected {
            steps.push(between(expected, indicator, language));
            let finer = |value: f64| language.number(value, 2);
            steps.push(words!(
                language,
                "why-planning-rise",
                own = finer(outcome.before.value),
                common = finer(expected.between.common),
                distance = finer(expected.distance),
                reliability = finer(expected.reliability),
                rise = finer(expected.rise),
            ));
        }
        steps.push(words!(language, "why-evaluation-level", level = outcome.level.word()));
        let shares = indicator.kind == Kind::Share;
        let rule = if shares { "why-evaluation-shares" } else { "why-evaluation" };
        let reference = if shares { "why-reference-evaluation-shares" } else { "why-reference-evaluation" };
        Why { rule: language.text(rule, &[]), steps, reference: language.text(reference, &[]) }
    }
}
