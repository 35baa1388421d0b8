//! The same pupils a year later: 8. trinn one autumn beside 9. trinn the next, which takes the same test.
//!
//! The two are weighed as groups of other pupils. Where they mostly are the same ones their results hang together, so
//! that this rather says too little than too much.

mod words;

pub use words::{About, say_means, say_shares};

use super::difference;
use super::mean::Mean;
use super::obstacle::Obstacle;
use super::share::{self, Counted};
use crate::school::Period;
use crate::statistics::mean::Difference;

/// Compares the means of one cohort: 9. trinn with 8. trinn the year before.
pub fn compare_means(eighth: Option<&Mean>, ninth: Option<&Mean>) -> difference::Finding {
    match weigh_means(eighth, ninth) {
        Ok(difference) => difference::Finding::Told(difference),
        Err(obstacle) => difference::Finding::CannotTell(obstacle),
    }
}

fn weigh_means(eighth: Option<&Mean>, ninth: Option<&Mean>) -> Result<Difference, Obstacle> {
    let ninth = ninth.ok_or(Obstacle::OwnMissing)?;
    let after = ninth.shown().ok_or(Obstacle::OwnNotShown(ninth.status))?;
    let eighth = eighth.ok_or(Obstacle::OtherMissing)?;
    let before = eighth.shown().ok_or(Obstacle::OtherNotShown(eighth.status))?;
    a_year_apart(eighth.period, ninth.period)?;
    if !ninth.comparable(eighth) {
        return Err(Obstacle::Break);
    }
    let (n, other_n) = (ninth.n.ok_or(Obstacle::UnknownCount)?, eighth.n.ok_or(Obstacle::UnknownCount)?);
    Obstacle::of_few(n.min(other_n))?;
    difference::between((after, ninth.half_width), (before, eighth.half_width), ninth.step.max(eighth.step))
}

/// Compares shares of one cohort, such as the pupils on the lowest mastery level.
pub fn compare_shares(eighth: Option<&Counted>, ninth: Option<&Counted>) -> share::Finding {
    match weigh_shares(eighth, ninth) {
        Ok(weighed) => share::Finding::Told(weighed),
        Err(obstacle) => share::Finding::CannotTell(obstacle),
    }
}

fn weigh_shares(eighth: Option<&Counted>, ninth: Option<&Counted>) -> Result<share::Weighed, Obstacle> {
    let ninth = ninth.ok_or(Obstacle::OwnMissing)?;
    ninth.value().ok_or(Obstacle::OwnNotShown(ninth.status))?;
    let eighth = eighth.ok_or(Obstacle::OtherMissing)?;
    eighth.value().ok_or(Obstacle::OtherNotShown(eighth.status))?;
    a_year_apart(eighth.period, ninth.period)?;
    share::between(ninth, eighth)
}

/// One cohort is on 9. trinn the school year after it was on 8. trinn.
fn a_year_apart(eighth: Period, ninth: Period) -> Result<(), Obstacle> {
    if ninth.previous() == eighth { Ok(()) } else { Err(Obstacle::OtherCohort) }
}
