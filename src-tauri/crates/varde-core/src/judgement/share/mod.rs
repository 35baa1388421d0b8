//! Is this share of the pupils another than that one? One rule for last year and for kommune, fylke and country.
//!
//! The unit's count of pupils is held against its reference by the strict exact binomial. A reference with fewer than
//! [`TIMES_AS_MANY`] times the pupils is itself uncertain: then the two are two groups as well, as two years are, and
//! the more careful of the two answers is given. A unit's own pupils are in its reference too, so that either way
//! rather says too little than too much.

mod counted;
pub(super) mod why;
pub(crate) mod words;

pub use counted::Counted;
pub use words::{About, say};

use std::cmp::Ordering;

use super::obstacle::Obstacle;
use super::{Level, Question};
use crate::statistics::benchmark::{self, Against};
use crate::statistics::interval::Confidence;
use crate::statistics::proportion::Share;
use crate::statistics::two_proportions::{self, Change};

/// From so many times the unit's pupils a reference is taken as known. Even if none of the unit's own pupils were in
/// it, its own chance would then leave false alarms under 5 %.
pub const TIMES_AS_MANY: u32 = 20;

/// A comparison before it has words.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Finding {
    Told(Weighed),
    CannotTell(Obstacle),
}

/// How the share was weighed, and what came of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Weighed {
    Known(Known),
    Groups(Groups),
}

/// A count of pupils against a share that is taken as known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Known {
    pub found: Against,
    pub usual_95: Usual,
    pub usual_998: Usual,
}

/// Two groups, both of them uncertain.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Groups {
    /// The same as if the other share were known, where it is a larger unit's: an uncertain one must not say more.
    pub known: Option<Known>,
    /// The unit's own share minus the other.
    pub change: Change,
    /// How far apart chance alone usually puts two such groups, as a share.
    pub swing: f64,
}

/// The counts of pupils that chance alone usually gives; both ends belong to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Usual {
    pub low: u32,
    pub high: u32,
}

impl Finding {
    pub fn level(&self) -> Level {
        match self {
            Self::Told(weighed) => weighed.level(),
            Self::CannotTell(_) => Level::CannotTell,
        }
    }

    /// Below or above, when it is more than chance gives.
    pub fn direction(&self) -> Option<Ordering> {
        match self {
            Self::Told(weighed) => weighed.direction(),
            Self::CannotTell(_) => None,
        }
    }

    /// For weighing many at once.
    pub fn p(&self) -> Option<f64> {
        match self {
            Self::Told(weighed) => Some(weighed.p()),
            Self::CannotTell(_) => None,
        }
    }
}

impl Weighed {
    /// Two-sided: at most 5 % and 0.2 % exactly where the level is *mulig* and *tydelig*.
    pub(super) fn p(&self) -> f64 {
        match self {
            Self::Known(known) => known.found.p(),
            Self::Groups(groups) => groups.known.map_or(0.0, |known| known.found.p()).max(groups.change.mid_p),
        }
    }

    pub(super) fn level(&self) -> Level {
        Level::of_p(self.p())
    }

    pub(super) fn direction(&self) -> Option<Ordering> {
        match self {
            _ if self.level() == Level::MayBeChance => None,
            Self::Known(known) => known.found.difference.partial_cmp(&0.0),
            Self::Groups(groups) => groups.change.difference.partial_cmp(&0.0),
        }
    }
}

impl Known {
    /// `None` for a reference of none or all, which leaves nothing to chance.
    pub(super) fn of(own: Share, reference: f64) -> Option<Self> {
        let usual = |confidence| Usual::of(own.n(), reference, confidence);
        let found = benchmark::against(own, reference)?;
        Some(Self { found, usual_95: usual(Confidence::P95)?, usual_998: usual(Confidence::P998)? })
    }
}

impl Groups {
    /// `None` when they are more pupils than a count holds.
    pub(super) fn of(before: Share, after: Share) -> Option<Self> {
        let swing = two_proportions::chance_swing(before, after, Confidence::P95)?;
        Some(Self { known: None, change: two_proportions::change(before, after)?, swing })
    }
}

impl Usual {
    pub(super) fn of(n: u32, reference: f64, confidence: Confidence) -> Option<Self> {
        let unusual = benchmark::unusual(n, reference, confidence)?;
        let low = unusual.at_most.map_or(0, |x| x.saturating_add(1));
        let high = unusual.at_least.map_or(n, |x| x.saturating_sub(1));
        Some(Self { low, high })
    }
}

/// Compares two shares of one indicator: the unit's own with another unit's of the same year, or with its own of the
/// year before.
pub fn compare(question: Question, own: Option<&Counted>, other: Option<&Counted>) -> Finding {
    match weigh(question, own, other) {
        Ok(weighed) => Finding::Told(weighed),
        Err(obstacle) => Finding::CannotTell(obstacle),
    }
}

fn weigh(question: Question, own: Option<&Counted>, other: Option<&Counted>) -> Result<Weighed, Obstacle> {
    let own = own.ok_or(Obstacle::OwnMissing)?;
    own.value().ok_or(Obstacle::OwnNotShown(own.status))?;
    let other = other.ok_or(Obstacle::OtherMissing)?;
    other.value().ok_or(Obstacle::OtherNotShown(other.status))?;
    let last_year = question == Question::ChangeFromLastYear;
    if other.period != (if last_year { own.period.previous() } else { own.period }) {
        return Err(Obstacle::OtherMissing);
    }
    if question.is_of_part() { against(own, other, question == Question::AgainstCountry) } else { between(own, other) }
}

/// Two groups of other pupils.
pub(super) fn between(own: &Counted, other: &Counted) -> Result<Weighed, Obstacle> {
    let (after, before) = both(own, other)?;
    Obstacle::of_few_beside(before.n())?;
    let groups = Groups::of(before, after).ok_or(Obstacle::UnknownCount)?;
    not_rounding(Weighed::Groups(groups), own, other)
}

/// A unit and what it lies in. The country is known also where its number of pupils is not.
pub(super) fn against(own: &Counted, other: &Counted, country: bool) -> Result<Weighed, Obstacle> {
    if country && other.n.is_none() && own.comparable(other) {
        let pupils = enough(own)?;
        let known = other.value().and_then(|share| Known::of(pupils, share)).ok_or(Obstacle::NoUncertainty)?;
        return not_rounding(Weighed::Known(known), own, other);
    }
    let (pupils, reference) = both(own, other)?;
    Obstacle::of_part(pupils.n(), reference.n())?;
    let large = pupils.n().checked_mul(TIMES_AS_MANY).is_some_and(|n| n <= reference.n());
    let known = other.value().and_then(|share| Known::of(pupils, share));
    let weighed = match known {
        Some(known) if large => Weighed::Known(known),
        known => Weighed::Groups(Groups { known, ..Groups::of(reference, pupils).ok_or(Obstacle::UnknownCount)? }),
    };
    not_rounding(weighed, own, other)
}

fn both(own: &Counted, other: &Counted) -> Result<(Share, Share), Obstacle> {
    if !own.comparable(other) {
        return Err(Obstacle::Break);
    }
    other.n.ok_or(Obstacle::UnknownCount)?;
    Ok((enough(own)?, other.in_pupils().ok_or(Obstacle::UnknownCount)?))
}

fn enough(own: &Counted) -> Result<Share, Obstacle> {
    Obstacle::of_few(own.n.ok_or(Obstacle::UnknownCount)?)?;
    own.in_pupils().ok_or(Obstacle::UnknownCount)
}

/// Each share may be half a step off. Only where pupils are very many is that more than chance itself.
fn not_rounding(weighed: Weighed, own: &Counted, other: &Counted) -> Result<Weighed, Obstacle> {
    let apart = own.value().zip(other.value()).map_or(0.0, |(own, other)| (own - other).abs());
    let rounded = weighed.level() != Level::MayBeChance && apart < own.step.max(other.step) * 1.5;
    if rounded { Err(Obstacle::Rounding) } else { Ok(weighed) }
}
