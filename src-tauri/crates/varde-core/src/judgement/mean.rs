//! The mean of one school year, as it may be judged.

use crate::indicator::Indicator;
use crate::observation::{Point, Status};
use crate::school::Period;

/// The mean of one unit in one school year.
#[derive(Debug, Clone, PartialEq)]
pub struct Mean {
    pub period: Period,
    /// In the indicator's unit; `None` where no figure is shown.
    pub value: Option<f64>,
    /// Half the width of the 95 % interval.
    pub half_width: Option<f64>,
    /// Pupils who took part.
    pub n: Option<u32>,
    /// How coarsely it is published: 1 for whole points.
    pub step: f64,
    pub status: Status,
    /// Years are compared inside a segment only; `None` compares with nothing.
    pub segment: Option<String>,
}

impl Mean {
    /// A point of the indicator, in the steps that it is published in.
    pub fn published(point: &Point, indicator: &Indicator) -> Self {
        let restricted = point.n_status == Status::Restricted && point.status == Status::Ok;
        Self {
            period: point.period,
            value: point.value,
            half_width: point.uncertainty(indicator),
            n: point.n,
            step: 10f64.powi(-i32::from(indicator.decimals)),
            status: if restricted { Status::Restricted } else { point.status },
            segment: point.segment.clone(),
        }
    }

    /// The mean, where it is shown.
    pub(super) fn shown(&self) -> Option<f64> {
        self.value.filter(|_| matches!(self.status, Status::Ok | Status::Restricted))
    }

    pub(super) fn is_restricted(&self) -> bool {
        self.status == Status::Restricted
    }

    pub(super) fn comparable(&self, other: &Self) -> bool {
        self.segment.is_some() && self.segment == other.segment
    }
}
