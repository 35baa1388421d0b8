//! Is this figure another than that one? The same rule for last year and for kommune, fylke and country.

mod words;

pub use super::obstacle::Obstacle;
pub use words::{About, say};

use super::{Level, Question};
use crate::indicator::Indicator;
use crate::observation::Point;
use crate::statistics::mean::{self, Beyond, Difference};

/// A comparison before it has words.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Finding {
    Told(Difference),
    CannotTell(Obstacle),
}

impl Finding {
    pub fn level(&self) -> Level {
        match self {
            Self::CannotTell(_) => Level::CannotTell,
            Self::Told(difference) => difference.beyond().into(),
        }
    }

    /// Below or above, when it is more than chance gives.
    pub fn direction(&self) -> Option<std::cmp::Ordering> {
        match self {
            Self::Told(d) if d.beyond() != Beyond::Neither => d.difference.partial_cmp(&0.0),
            _ => None,
        }
    }

    /// For weighing many at once.
    pub fn p(&self) -> Option<f64> {
        match self {
            Self::Told(difference) => difference.p(),
            Self::CannotTell(_) => None,
        }
    }
}

/// Compares two figures of one indicator.
pub fn compare(indicator: &Indicator, question: Question, own: Option<&Point>, other: Option<&Point>) -> Finding {
    match weigh(indicator, question, own, other) {
        Ok(difference) => Finding::Told(difference),
        Err(obstacle) => Finding::CannotTell(obstacle),
    }
}

fn weigh(
    indicator: &Indicator,
    question: Question,
    own: Option<&Point>,
    other: Option<&Point>,
) -> Result<Difference, Obstacle> {
    let own = own.ok_or(Obstacle::OwnMissing)?;
    let own_value = own.value.ok_or(Obstacle::OwnNotShown(own.status))?;
    let other = other.ok_or(Obstacle::OtherMissing)?;
    let other_value = other.value.ok_or(Obstacle::OtherNotShown(other.status))?;
    if !indicator.comparable(own.period, other.period) {
        return Err(Obstacle::Break);
    }
    let (n, other_n) = (own.n.ok_or(Obstacle::UnknownCount)?, other.n.ok_or(Obstacle::UnknownCount)?);
    Obstacle::of_few(n)?;
    Obstacle::of_few_beside(other_n)?;
    if question.is_of_part() {
        Obstacle::of_part(n, other_n)?;
    }
    let step = 10f64.powi(-i32::from(indicator.decimals));
    between((own_value, own.uncertainty(indicator)), (other_value, other.uncertainty(indicator)), step)
}

/// Two means with their 95 % half widths, each published in steps of `step`.
pub(super) fn between(
    (own, own_half): (f64, Option<f64>),
    (other, other_half): (f64, Option<f64>),
    step: f64,
) -> Result<Difference, Obstacle> {
    let (own_half, other_half) = own_half.zip(other_half).ok_or(Obstacle::NoUncertainty)?;
    let difference = mean::difference(own, own_half, other, other_half).ok_or(Obstacle::NoUncertainty)?;
    // Each figure may be half a step off. Only where pupils are very many is that more than the uncertainty itself.
    if difference.beyond() != Beyond::Neither && difference.difference.abs() < step * 1.5 {
        return Err(Obstacle::Rounding);
    }
    Ok(difference)
}
