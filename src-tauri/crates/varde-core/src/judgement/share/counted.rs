//! A share of one school year, as it may be judged.

use crate::observation::{Point, Status};
use crate::school::Period;
use crate::statistics::proportion::Share;

/// A share of pupils in one school year.
#[derive(Debug, Clone, PartialEq)]
pub struct Counted {
    pub period: Period,
    /// From 0 to 1; `None` where no figure is shown.
    pub share: Option<f64>,
    /// The pupils that it is a share of.
    pub n: Option<u32>,
    /// How coarsely the share is published, as a share: 0.001 for per cent with one decimal. 0 where pupils are counted.
    pub step: f64,
    pub status: Status,
    /// Years are compared inside a segment only; `None` compares with nothing.
    pub segment: Option<String>,
}

impl Counted {
    /// `x` of `n` pupils, counted.
    pub fn pupils(period: Period, x: u32, n: u32, segment: &str) -> Self {
        let share = Share::new(x, n).map(Share::value);
        let status = if n == 0 { Status::NoneTookPart } else { Status::Ok };
        Self { period, share, n: Some(n), step: 0.0, status, segment: Some(segment.to_owned()) }
    }

    /// A year without a figure, and why.
    pub fn hidden(period: Period, status: Status) -> Self {
        Self { period, share: None, n: None, step: 0.0, status, segment: None }
    }

    /// A point whose value is per cent with so many decimals, and whose n is the pupils that it is a share of.
    pub fn published(point: &Point, decimals: u8) -> Self {
        let restricted = point.n_status == Status::Restricted && point.status == Status::Ok;
        Self {
            period: point.period,
            share: point.value.map(|per_cent| per_cent / 100.0),
            n: point.n,
            step: 10f64.powi(-i32::from(decimals) - 2),
            status: if restricted { Status::Restricted } else { point.status },
            segment: point.segment.clone(),
        }
    }

    /// The share, where it is shown and can be one.
    pub(in crate::judgement) fn value(&self) -> Option<f64> {
        let shown = matches!(self.status, Status::Ok | Status::Restricted);
        self.share.filter(|share| shown && (0.0..=1.0).contains(share))
    }

    /// The share in whole pupils: the nearest number of them.
    pub(in crate::judgement) fn in_pupils(&self) -> Option<Share> {
        let n = self.n?;
        Share::new((self.value()? * f64::from(n)).round() as u32, n)
    }

    /// The published share is too coarse to say just how many pupils it is.
    pub(in crate::judgement) fn is_rough(&self) -> bool {
        self.n.is_some_and(|n| self.step * f64::from(n) > 1.0)
    }

    pub(in crate::judgement) fn is_restricted(&self) -> bool {
        self.status == Status::Restricted
    }

    pub(in crate::judgement) fn comparable(&self, other: &Self) -> bool {
        self.segment.is_some() && self.segment == other.segment
    }
}
