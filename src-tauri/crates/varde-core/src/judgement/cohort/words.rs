//! What became of a cohort, in words: both tests, how many took part, and that pupils may have come and gone.

use crate::judgement::difference;
use crate::judgement::mean::Mean;
use crate::judgement::obstacle::{Kind, Names, Obstacle};
use crate::judgement::share::words::{figure, groups_sentences, interval};
use crate::judgement::share::{self, Counted, Weighed, why};
use crate::judgement::verdict::Frame;
use crate::judgement::{Interval, IntervalUnit, Level, ORDINARY_PUPILS, Question, Rule, Verdict, Why};
use crate::language::Language;
use crate::statistics::mean::Difference;
use crate::words;

/// The grades of a cohort that take the same test.
const GRADES: [u8; 2] = [8, 9];

/// What a verdict on a cohort is about.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    /// The school year on 8. trinn.
    pub eighth: &'a str,
    /// The school year on 9. trinn.
    pub ninth: &'a str,
    /// Decimals of a mean as it is published.
    pub decimals: u8,
    /// The same cohort in the whole country as text, 8. and then 9. trinn, such as «49» and «53», or «25 %» and «18 %».
    pub country: Option<[&'a str; 2]>,
}

/// Puts two means of a cohort into words.
pub fn say_means(
    finding: &difference::Finding,
    about: About<'_>,
    eighth: Option<&Mean>,
    ninth: Option<&Mean>,
    language: Language,
) -> Verdict {
    let restricted = ninth.into_iter().chain(eighth).any(Mean::is_restricted);
    let frame = about.frame(Rule::DifferenceOfMeans, ninth.and_then(|mean| mean.n), restricted, language);
    let (difference, eighth, ninth) = match (finding, eighth, ninth) {
        (difference::Finding::Told(difference), Some(eighth), Some(ninth)) => (difference, eighth, ninth),
        (difference::Finding::CannotTell(obstacle), ..) => {
            return about.cannot_tell(frame, *obstacle, Kind::Test, language);
        }
        _ => return about.cannot_tell(frame, Obstacle::OwnMissing, Kind::Test, language),
    };
    let level = finding.level();
    let value = |mean: &Mean| {
        let value = language.number(mean.value.unwrap_or_default(), about.decimals);
        let restricted = if mean.is_restricted() { "restricted" } else { "open" };
        words!(language, "cohort-mean", value = value, restricted = restricted)
    };
    let mut sentences = vec![
        about.both(value(eighth), value(ninth), language),
        mean_sentence(difference, level, about.decimals, language),
    ];
    sentences.extend(about.around(eighth.n, ninth.n, language));
    let half = difference.half_width_95;
    let interval =
        Interval { low: difference.difference - half, high: difference.difference + half, unit: IntervalUnit::Points };
    let why = mean_why(difference, level, about, eighth, ninth, language);
    frame.told(level, sentences.join(" "), Some(interval), why, language)
}

/// Puts two shares of a cohort into words.
pub fn say_shares(
    finding: &share::Finding,
    about: About<'_>,
    eighth: Option<&Counted>,
    ninth: Option<&Counted>,
    language: Language,
) -> Verdict {
    let restricted = ninth.into_iter().chain(eighth).any(Counted::is_restricted);
    let frame = about.frame(Rule::Newcombe, ninth.and_then(|share| share.n), restricted, language);
    let (weighed, eighth, ninth) = match (finding, eighth, ninth) {
        (share::Finding::Told(weighed), Some(eighth), Some(ninth)) => (weighed, eighth, ninth),
        (share::Finding::CannotTell(obstacle), ..) => {
            return about.cannot_tell(frame, *obstacle, Kind::Share, language);
        }
        _ => return about.cannot_tell(frame, Obstacle::OwnMissing, Kind::Share, language),
    };
    let level = finding.level();
    let (of_ninth, of_eighth) = about.grades(language);
    let names = share::About {
        question: Question::ChangeFromLastYear,
        own_name: &of_ninth,
        other_name: &of_eighth,
        period: about.ninth,
        other_period: about.eighth,
    };
    let smallest = ninth.n.min(eighth.n).unwrap_or_default();
    let mut sentences = vec![about.both(figure(eighth, language), figure(ninth, language), language)];
    if let Weighed::Groups(groups) = weighed {
        sentences.extend(groups_sentences(groups, level, names, smallest, language));
    }
    sentences.extend(about.around(eighth.n, ninth.n, language));
    let mut why = why::of(weighed, names, ninth, eighth, language);
    why.steps.push(words!(language, "why-cohort-same-pupils"));
    why.steps.push(words!(language, "why-cohort-expected"));
    frame.told(level, sentences.join(" "), Some(interval(weighed)), why, language)
}

impl About<'_> {
    fn frame(self, rule: Rule, n: Option<u32>, restricted: bool, language: Language) -> Frame {
        let question_text = words!(language, "question-cohort", eighth = self.eighth, ninth = self.ninth);
        Frame { question: Question::SameCohort, question_text, rule, n, restricted }
    }

    /// «9. trinn i 2025–26» and «8. trinn i 2024–25».
    fn grades(self, language: Language) -> (String, String) {
        let [eighth, ninth] = GRADES.map(|grade| language.grade_name(grade));
        let of = |grade: String, period: &str| words!(language, "cohort-of", grade = grade, period = period);
        (of(ninth, self.ninth), of(eighth, self.eighth))
    }

    fn cannot_tell(self, frame: Frame, obstacle: Obstacle, kind: Kind, language: Language) -> Verdict {
        let (ninth, eighth) = self.grades(language);
        let names = Names { own: &ninth, other: &eighth, period: &ninth, other_period: &eighth, kind };
        let reason = obstacle.say(names, language);
        let why = obstacle.why(kind, &reason, language);
        frame.cannot_tell(None, reason, why, language)
    }

    /// «45 poeng på 8. trinn i 2024–25, 49 poeng på 9. trinn i 2025–26.»
    fn both(self, before: String, after: String, language: Language) -> String {
        let (ninth, eighth) = self.grades(language);
        let text = words!(language, "cohort-both", before = before, eighth = eighth, after = after, ninth = ninth);
        language.sentence_case(&text)
    }

    /// What stands around every figure of a cohort: the country, who took part, who may have moved.
    fn around(self, eighth: Option<u32>, ninth: Option<u32>, language: Language) -> Vec<String> {
        let (first, second) = (eighth.unwrap_or_default(), ninth.unwrap_or_default());
        let smallest = first.min(second);
        let country =
            self.country.map(|[before, after]| words!(language, "cohort-country", before = before, after = after));
        let few = (smallest < ORDINARY_PUPILS).then(|| words!(language, "few-pupils", n = smallest));
        let who = words!(language, "cohort-took-part", first = first, second = second);
        few.into_iter().chain(country).chain([who]).collect()
    }
}

/// «Det er 4 poeng opp. Inntil ±4,3 poeng kan skyldes tilfeldigheter alene.»
fn mean_sentence(difference: &Difference, level: Level, decimals: u8, language: Language) -> String {
    let direction = match difference.difference {
        change if change < 0.0 => "down",
        change if change > 0.0 => "up",
        _ => "same",
    };
    words!(
        language,
        "cohort-told",
        direction = direction,
        size = language.number(difference.difference.abs(), decimals),
        level = level.word(),
        limit = language.number(difference.half_width_95, decimals + 1),
    )
}

fn mean_why(
    difference: &Difference,
    level: Level,
    about: About<'_>,
    eighth: &Mean,
    ninth: &Mean,
    language: Language,
) -> Why {
    let value = |mean: &Mean| language.number(mean.value.unwrap_or_default(), about.decimals);
    let half = |mean: &Mean| language.number(mean.half_width.unwrap_or_default(), about.decimals + 1);
    let (ninth_name, eighth_name) = about.grades(language);
    let limit = |half_width: f64| language.number(half_width, about.decimals + 1);
    let (limit95, limit998) = (limit(difference.half_width_95), limit(difference.half_width_998));
    let steps = vec![
        words!(
            language,
            "why-step-difference",
            own = value(ninth),
            ownname = ninth_name,
            other = value(eighth),
            othername = eighth_name,
            difference = language.number(difference.difference, about.decimals),
        ),
        words!(language, "why-step-limit95", own = half(ninth), other = half(eighth), limit = &limit95),
        words!(language, "why-step-limit998", limit = &limit998),
        words!(
            language,
            "why-step-verdict",
            level = level.word(),
            size = language.number(difference.difference.abs(), about.decimals),
            limit95 = &limit95,
            limit998 = &limit998,
        ),
        words!(language, "why-cohort-same-pupils"),
        words!(language, "why-cohort-expected"),
    ];
    Why { rule: words!(language, "why-difference"), steps, reference: words!(language, "why-reference-limits") }
}
