//! How far to trust each school's figure: for the owner alone, who must not read a small school's swing as its doing.

use crate::judgement::mean::Mean;
use crate::judgement::obstacle::{Kind, Names, Obstacle};
use crate::judgement::schools::School;
use crate::judgement::{Interval, IntervalUnit, Said, Why};
use crate::language::Language;
use crate::statistics::interval::{Confidence, Z_95};
use crate::statistics::ranks::{RankInterval, rank_intervals};
use crate::statistics::shrinkage::{Estimate, Trusted as Shrunken, between_variance, shrink};
use crate::words;

/// With fewer schools there is too little to estimate their spread from (Gelman & Hill 2007).
pub(super) const FEWEST_SCHOOLS: usize = 5;

/// The schools drawn towards what they have in common. Never shown to others than the owner.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnersView {
    /// What the schools have in common, in the unit of the means.
    pub common: f64,
    /// How far the schools themselves lie apart, as an SD; 0 when chance alone explains their distances.
    pub between_sd: f64,
    /// In the order they came, never that of the figures.
    pub schools: Vec<Trusted>,
    /// Schools that are hidden or have too few pupils.
    pub left_out: usize,
    /// Some figure is for the school's own eyes.
    pub restricted: bool,
}

/// One school's figure, and what to believe of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Trusted {
    pub name: String,
    pub n: u32,
    /// As published.
    pub own: f64,
    /// The part of its distance from the others that is trusted, from 0 to 1.
    pub reliability: f64,
    /// What to believe, with its 95 % interval; the interval has no width when the schools are taken as alike.
    pub believed: f64,
    pub interval: Interval,
    /// Where it may stand among the schools, counted from the highest; from its own figure.
    pub from: u32,
    pub to: u32,
}

/// Draws the schools together by how little their own figures carry (empirical Bayes, Paule–Mandel), and gives each the
/// places that it could have. The places rest on the schools' own figures: those drawn together take the spread between
/// so few schools as known, and would say too much.
pub fn owners_view(schools: &[School<Mean>]) -> Result<OwnersView, Obstacle> {
    let usable = |school: &School<Mean>| {
        let (figure, n) = (&school.figure, school.figure.n?);
        let half = figure.half_width?;
        Obstacle::of_few(n).ok()?;
        let estimate = Estimate::new(figure.shown()?, (half / Z_95).powi(2))?;
        Some((school.name.clone(), n, estimate))
    };
    let newest = schools.iter().find(|school| school.figure.shown().is_some()).map(|school| &school.figure);
    let alike = |school: &&School<Mean>| {
        newest.is_some_and(|newest| school.figure.comparable(newest) && school.figure.period == newest.period)
    };
    let found: Vec<_> = schools.iter().filter(alike).filter_map(usable).collect();
    if found.len() < FEWEST_SCHOOLS {
        return Err(Obstacle::TooFewSchools(found.len()));
    }
    let estimates: Vec<Estimate> = found.iter().map(|(_, _, estimate)| *estimate).collect();
    let between = between_variance(&estimates).ok_or(Obstacle::NoUncertainty)?;
    let shrunk = shrink(&estimates, between).ok_or(Obstacle::NoUncertainty)?;
    let ranks = rank_intervals(&estimates, Confidence::P95);
    let trusted = |((school, shrunk), ranks): ((&(String, u32, Estimate), &Shrunken), &RankInterval)| {
        let ((name, n, estimate), half) = (school, Z_95 * shrunk.sd);
        let (low, high) = (shrunk.mean - half, shrunk.mean + half);
        Trusted {
            name: name.clone(),
            n: *n,
            own: estimate.mean(),
            reliability: shrunk.reliability,
            believed: shrunk.mean,
            interval: Interval { low, high, unit: IntervalUnit::Points },
            from: ranks.from,
            to: ranks.to,
        }
    };
    let left_out = schools.len() - found.len();
    Ok(OwnersView {
        common: shrunk.common,
        between_sd: between.sqrt(),
        schools: found.iter().zip(&shrunk.schools).zip(&ranks).map(trusted).collect(),
        left_out,
        restricted: schools.iter().any(|school| school.figure.is_restricted()),
    })
}

/// Why there is no such view, in words.
pub fn say_no_view(obstacle: Obstacle, language: Language) -> Said {
    let names = Names { own: "", other: "", period: "", other_period: "", kind: Kind::Test };
    let sentence = obstacle.say(names, language);
    Said { why: obstacle.why(Kind::Test, &sentence, language), sentence }
}

impl OwnersView {
    /// What the view is, and how far the schools lie apart.
    pub fn say(&self, decimals: u8, language: Language) -> Said {
        let number = |value: f64| language.number(value, decimals + 1);
        let spread = if self.between_sd > 0.0 { "apart" } else { "alike" };
        let mut sentences = vec![
            words!(
                language,
                "owner-spread",
                count = self.schools.len(),
                spread = spread,
                common = number(self.common),
                sd = number(self.between_sd),
            ),
            words!(language, "owner-only"),
        ];
        if self.left_out > 0 {
            sentences.push(words!(language, "schools-left-out", count = self.left_out));
        }
        let why = Why {
            rule: words!(language, "why-owner"),
            steps: vec![
                words!(language, "why-owner-common", common = number(self.common), sd = number(self.between_sd)),
                words!(language, "why-owner-places"),
            ],
            reference: words!(language, "why-reference-owner"),
        };
        Said { sentence: sentences.join(" "), why }
    }

    /// One school of the view: its figure, what to believe, and the places that it could have.
    pub fn say_school(&self, school: &Trusted, decimals: u8, language: Language) -> String {
        let number = |value: f64| language.number(value, decimals + 1);
        let own = words!(
            language,
            "owner-own",
            name = &school.name,
            own = language.number(school.own, decimals),
            n = school.n,
        );
        let believed = (self.between_sd > 0.0).then(|| {
            words!(
                language,
                "owner-believed",
                part = language.number(school.reliability * 100.0, 0),
                believed = number(school.believed),
                low = number(school.interval.low),
                high = number(school.interval.high),
            )
        });
        let count = self.schools.len();
        let places = if school.from == school.to {
            words!(language, "owner-place", place = school.from.to_string(), count = count)
        } else {
            let (from, to) = (school.from.to_string(), school.to.to_string());
            words!(language, "owner-places", from = from, to = to, count = count)
        };
        [own].into_iter().chain(believed).chain([places]).collect::<Vec<_>>().join(" ")
    }
}
