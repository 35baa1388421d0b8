//! A plan in words: short lines for a card, whole sentences, and the rule with its numbers put in.

use super::{Finding, Plan, Target, Visible};
use crate::indicator::{Indicator, Kind};
use crate::judgement::expected::Expected;
use crate::judgement::obstacle::{Kind as FigureKind, Names, Obstacle};
use crate::judgement::share::words::per_cent;
use crate::judgement::stretch::Stretch;
use crate::judgement::verdict::Frame;
use crate::judgement::{Interval, IntervalUnit, ORDINARY_PUPILS, Question, Verdict, Why};
use crate::language::Language;
use crate::school::Period;
use crate::words;

/// What a plan is about, by name.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    pub indicator: &'a Indicator,
    /// «skolen», «kommunen», …
    pub own_name: &'a str,
    /// The newest school year that the unit has anything of; empty where it has nothing.
    pub newest: &'a str,
    /// When the target is to be met.
    pub by: Option<Period>,
}

/// A plan in words.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    pub verdict: Verdict,
    /// One short line each, for a card.
    pub lines: Vec<String>,
}

/// Puts a plan into words.
pub fn say(finding: &Finding, about: About<'_>, language: Language) -> Told {
    let plan = match finding {
        Finding::Told(plan) => plan,
        Finding::CannotTell(obstacle) => return cannot_tell(*obstacle, about, language),
    };
    let saying = Saying { about, plan, language };
    let limit = plan.three_years.change.map(|change| {
        let unit = if plan.now.before.count.is_some() { IntervalUnit::PercentagePoints } else { IntervalUnit::Points };
        Interval { low: -change, high: change, unit }
    });
    let level = finding.level();
    let verdict =
        frame(about, Some(plan), language).told(level, saying.sentences().join(" "), limit, saying.why(), language);
    let level_text = match plan.target {
        None => words!(language, "planning-level-open"),
        Some(Target { comes_anyway: Some(true), .. }) => words!(language, "planning-level-anyway"),
        Some(Target { years: Some(years), .. }) => words!(language, "planning-level-visible", years = years),
        Some(_) => words!(language, "planning-level-hidden"),
    };
    Told { verdict: Verdict { level_text, ..verdict }, lines: saying.lines() }
}

fn frame(about: About<'_>, plan: Option<&Plan>, language: Language) -> Frame {
    let question_text = match (plan.and_then(|plan| plan.target), about.by) {
        (Some(_), Some(by)) => words!(language, "question-planning-by", period = by.label()),
        _ => words!(language, "question-planning"),
    };
    Frame {
        question: Question::Planning,
        question_text,
        rule: Plan::rule(about.indicator.kind),
        n: plan.map(|plan| plan.now.figure.n),
        restricted: plan.is_some_and(|plan| plan.now.before.restricted),
    }
}

fn cannot_tell(obstacle: Obstacle, about: About<'_>, language: Language) -> Told {
    let period = if about.newest.is_empty() { about.own_name } else { about.newest };
    let names = Names { own: about.own_name, other: "", period, other_period: period, kind: FigureKind::Figures };
    let reason = obstacle.say(names, language);
    let why = obstacle.why(FigureKind::Figures, &reason, language);
    let verdict = frame(about, None, language).cannot_tell(None, reason.clone(), why, language);
    Told { verdict, lines: vec![reason] }
}

/// «15 av 58 elever (26 %)» or «46,3 skalapoeng», with its interval.
pub(in crate::judgement) fn figure(stretch: &Stretch, indicator: &Indicator, language: Language) -> String {
    let restricted = if stretch.restricted { "restricted" } else { "open" };
    let years = periods(&stretch.years, language);
    match stretch.count {
        Some(count) => words!(
            language,
            "planning-share",
            years = years,
            x = count,
            n = stretch.n,
            percent = per_cent(stretch.value / 100.0, stretch.n, language),
            low = language.number(stretch.low, 0),
            high = language.number(stretch.high, 0),
            restricted = restricted,
        ),
        None => {
            let more = u8::from(stretch.years.len() > 1);
            words!(
                language,
                "planning-mean",
                years = years,
                n = stretch.n,
                value = language.number(stretch.value, indicator.decimals + more),
                unit = language.unit_of(indicator),
                low = language.number(stretch.low, indicator.decimals + more),
                high = language.number(stretch.high, indicator.decimals + more),
                restricted = restricted,
            )
        }
    }
}

/// «2023–24, 2024–25 og 2025–26».
pub(in crate::judgement) fn periods(years: &[Period], language: Language) -> String {
    language.list(&years.iter().map(|period| period.label()).collect::<Vec<_>>())
}

/// «2,6 poeng», «13 prosentpoeng»; without a sign.
pub(in crate::judgement) fn size(change: f64, indicator: &Indicator, language: Language) -> String {
    if indicator.kind == Kind::Share {
        return words!(language, "planning-percentage-points", size = language.number(change.abs(), 0));
    }
    words!(language, "planning-points", size = language.number(change.abs(), indicator.decimals + 1))
}

/// How a change goes: «opp», «ned», or neither when it is too small to be written.
pub(in crate::judgement) fn way(change: f64, indicator: &Indicator) -> &'static str {
    let decimals = if indicator.kind == Kind::Share { 0 } else { indicator.decimals + 1 };
    let scale = 10f64.powi(i32::from(decimals));
    match (change * scale).round() {
        rounded if rounded > 0.0 => "up",
        rounded if rounded < 0.0 => "down",
        _ => "same",
    }
}

/// What comes anyway, in a sentence: how much, why, and which schools it rests on.
pub(in crate::judgement) fn between(expected: &Expected, indicator: &Indicator, language: Language) -> String {
    let spread = if expected.between.sd > 0.0 { "apart" } else { "alike" };
    let sd = size(expected.between.sd, indicator, language);
    words!(language, "planning-between", spread = spread, sd = sd, schools = expected.between.schools)
}

struct Saying<'a> {
    about: About<'a>,
    plan: &'a Plan,
    language: Language,
}

impl Saying<'_> {
    fn size(&self, change: f64) -> String {
        size(change, self.about.indicator, self.language)
    }

    /// «5,1 poeng», «8 av 20 elever (40 prosentpoeng)».
    fn visible(&self, visible: &Visible) -> Option<String> {
        let size = self.size(visible.change?);
        Some(match visible.pupils {
            Some(pupils) => {
                words!(self.language, "planning-pupils", pupils = pupils, n = visible.after, size = size)
            }
            None => size,
        })
    }

    fn lines(&self) -> Vec<String> {
        let (language, plan) = (self.language, self.plan);
        let mut lines = vec![match self.visible(&plan.three_years) {
            Some(size) => words!(language, "planning-line-visible", size = size),
            None => words!(language, "planning-line-none"),
        }];
        lines.extend(plan.target.map(|target| match target.years {
            Some(years) => words!(language, "planning-line-years", years = years),
            None => words!(language, "planning-line-never"),
        }));
        lines.push(match &plan.expected {
            Ok(expected) => {
                let way = way(expected.rise, self.about.indicator);
                words!(language, "planning-line-expected", way = way, size = self.size(expected.rise))
            }
            Err(_) => words!(language, "planning-line-unexpected"),
        });
        lines
    }

    fn sentences(&self) -> Vec<String> {
        let (language, plan) = (self.language, self.plan);
        let mut sentences = vec![figure(&plan.now.figure, self.about.indicator, language)];
        let direction = if plan.upwards { "up" } else { "down" };
        if let Some(one) = &plan.one_year {
            sentences.push(match self.visible(one) {
                Some(size) => words!(language, "planning-one-year", n = plan.now.each_year, size = size),
                None => words!(language, "planning-one-year-none", n = plan.now.each_year, way = direction),
            });
        } else {
            sentences.push(words!(language, "planning-pooled-only", n = plan.now.each_year));
        }
        let before = language.in_words(plan.three_years.years_before);
        let count = plan.three_years.years_before;
        sentences.push(match self.visible(&plan.three_years) {
            Some(size) => words!(language, "planning-three-years", before = before, count = count, size = size),
            None => words!(language, "planning-three-years-none", way = direction),
        });
        sentences.extend(self.target());
        sentences.extend(self.expected());
        if plan.now.each_year < ORDINARY_PUPILS {
            sentences.push(words!(language, "few-pupils", n = plan.now.each_year));
        }
        sentences
    }

    fn target(&self) -> Vec<String> {
        let (language, indicator) = (self.language, self.about.indicator);
        let Some(target) = self.plan.target else { return Vec::new() };
        let value = language.number(target.value, indicator.decimals.max(1));
        let mut sentences = vec![words!(
            language,
            "planning-target",
            value = value,
            unit = language.unit_of(indicator),
            way = way(target.change, indicator),
            size = self.size(target.change),
        )];
        sentences.push(match target.years {
            Some(years) => {
                let text = language.in_words(years);
                let earlier = self.plan.now.before.years.len();
                words!(language, "planning-seen-after", years = text, count = years, earlier = earlier)
            }
            None => words!(language, "planning-never-seen"),
        });
        let until = target.until.and_then(|until| usize::try_from(until).ok());
        sentences.extend(self.about.by.zip(target.until).and_then(|(by, _)| {
            let by = by.label();
            match (until, target.years) {
                (None | Some(0), _) => Some(words!(language, "planning-by-past", period = by)),
                (Some(until), Some(years)) if until < years => {
                    let text = language.in_words(until);
                    Some(words!(language, "planning-by-too-soon", period = by, years = text, count = until))
                }
                _ => None,
            }
        }));
        sentences
    }

    fn expected(&self) -> Vec<String> {
        let (language, indicator) = (self.language, self.about.indicator);
        let expected = match &self.plan.expected {
            Ok(expected) => expected,
            Err(obstacle) => return vec![unexpected(*obstacle, self.plan.now.figure.last(), language)],
        };
        let ends =
            |end: f64| language.number(end, if indicator.kind == Kind::Share { 0 } else { indicator.decimals + 1 });
        let mut sentences = vec![words!(
            language,
            "planning-expected",
            way = way(expected.rise, indicator),
            size = self.size(expected.rise),
            low = ends(expected.low),
            high = ends(expected.high),
            years = self.plan.now.figure.years.len(),
            place = if expected.distance < 0.0 { "below" } else { "above" },
        )];
        sentences.push(between(expected, indicator, language));
        if self.plan.target.and_then(|target| target.comes_anyway) == Some(true) {
            sentences.push(words!(language, "planning-comes-anyway"));
        }
        sentences
    }

    fn why(&self) -> Why {
        let (language, plan) = (self.language, self.plan);
        let indicator = self.about.indicator;
        let share = indicator.kind == Kind::Share;
        let number = |value: f64| language.number(value, indicator.decimals + 2);
        let mut steps = Vec::new();
        if share {
            let percent = language.number(plan.now.before.value, 1);
            steps.push(words!(language, "why-planning-share", percent = percent, n = plan.now.before.n));
        } else {
            steps.push(words!(language, "why-planning-sd", sd = number(plan.sd), n = plan.now.before.n));
        }
        let all = plan.one_year.iter().chain(&plan.after);
        steps.extend(all.map(|visible| self.step(visible)));
        if let Ok(expected) = &plan.expected {
            let finer = |value: f64| language.number(value, 2);
            steps.push(words!(
                language,
                "why-planning-reliability",
                sd = finer(expected.between.sd),
                schools = expected.between.schools,
                n = plan.now.figure.n,
                reliability = finer(expected.reliability),
            ));
            steps.push(words!(
                language,
                "why-planning-rise",
                own = finer(plan.now.figure.value),
                common = finer(expected.between.common),
                distance = finer(expected.distance),
                reliability = finer(expected.reliability),
                rise = finer(expected.rise),
            ));
        }
        steps.push(words!(language, "why-planning-lasting"));
        let rule = if share { "why-planning-shares" } else { "why-planning" };
        let reference = if share { "why-reference-planning-shares" } else { "why-reference-planning" };
        Why { rule: language.text(rule, &[]), steps, reference: language.text(reference, &[]) }
    }

    /// «Tre år før (60 elever) mot ett år etter (20 elever): 7,2 poeng.»
    fn step(&self, visible: &Visible) -> String {
        let language = self.language;
        words!(
            language,
            "why-planning-visible",
            before = language.sentence_case(&language.in_words(visible.years_before)),
            nbefore = visible.before,
            after = language.in_words(visible.years_after),
            nafter = visible.after,
            size = match self.visible(visible) {
                Some(size) => words!(language, "why-planning-least", size = size),
                None => words!(language, "why-planning-none"),
            },
        )
    }
}

/// Why nothing can be said of what comes anyway.
pub(in crate::judgement) fn unexpected(obstacle: Obstacle, year: Option<Period>, language: Language) -> String {
    let period = year.map(Period::label).unwrap_or_default();
    match obstacle {
        Obstacle::TooFewSchools(schools) => {
            words!(language, "planning-too-few-schools", schools = schools, period = period)
        }
        Obstacle::NotASchool => words!(language, "obstacle-not-a-school"),
        _ => words!(language, "planning-unexpected", period = period),
    }
}
