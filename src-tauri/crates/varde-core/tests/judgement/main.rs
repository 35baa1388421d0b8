//! What Varde says of figures: each verdict with its sentence, in the words a reader meets.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod cohort;
#[path = "../common/mod.rs"]
mod common;
mod difference;
mod evaluation;
mod false_alarms;
mod many;
mod monthly;
mod planning;
mod schools;
mod several;
mod share;

use varde_core::judgement::Verdict;
use varde_core::judgement::share::Counted;
use varde_core::observation::{Point, Status};
use varde_core::school::Period;

pub const SEGMENT: &str = "2022";

pub fn year(start: i32) -> Period {
    Period::from_start_year(start).unwrap()
}

/// `x` of `n` pupils in the school year that begins in `start`.
pub fn counted(start: i32, x: u32, n: u32) -> Counted {
    Counted::pupils(year(start), x, n, SEGMENT)
}

/// A figure of `n` pupils whose uncertainty is not published, in the school year that begins in `start`.
pub fn point(start: i32, value: f64, n: u32) -> Point {
    Point {
        period: year(start),
        value: Some(value),
        n: Some(n),
        half_width: None,
        status: Status::Ok,
        segment: Some(SEGMENT.into()),
        n_status: Status::Ok,
        count: None,
    }
}

/// A file of reference numbers, or `None` with a line that says which test was left out.
pub fn vectors(test: &str, file: &str) -> Option<serde_json::Value> {
    let path = common::real(test, &format!("vectors/{file}"))?;
    Some(serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap())
}

pub fn close(found: f64, expected: f64) {
    assert!((found - expected).abs() <= 1e-9 * expected.abs().max(1.0), "{found} is not {expected}");
}

/// Lots that fall alike every time.
pub struct Lots(u64);

impl Lots {
    pub fn seeded() -> Self {
        Self(88_172_645_463_325_252)
    }

    pub fn uniform(&mut self) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as f64 / (1u64 << 53) as f64
    }

    pub fn normal(&mut self) -> f64 {
        (-2.0 * (1.0 - self.uniform()).ln()).sqrt() * (std::f64::consts::TAU * self.uniform()).cos()
    }
}

/// What no verdict may lack, whatever it is about.
pub fn whole(verdict: &Verdict) {
    assert!(!verdict.why.rule.is_empty() && !verdict.why.reference.is_empty(), "{verdict:?}");
    let texts = verdict.why.steps.iter().chain([&verdict.sentence, &verdict.level_text, &verdict.question_text]);
    for text in texts {
        for wrong in ["{", "}", "$", "  ", " .", " ,", "..", "()", "NaN", "inf", "share-", "why-"] {
            assert!(!text.contains(wrong), "{wrong:?} in {text:?}");
        }
    }
    assert!(verdict.sentence.starts_with(|c: char| !c.is_lowercase()), "{:?}", verdict.sentence);
    assert!(verdict.sentence.ends_with('.'), "{:?}", verdict.sentence);
}
