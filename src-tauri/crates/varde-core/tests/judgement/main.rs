//! What Varde says of figures: each verdict with its sentence, in the words a reader meets.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod cohort;
mod difference;
mod false_alarms;
mod many;
mod monthly;
mod schools;
mod several;
mod share;

use varde_core::judgement::Verdict;
use varde_core::judgement::share::Counted;
use varde_core::school::Period;

pub const SEGMENT: &str = "2022";

pub fn year(start: i32) -> Period {
    Period::from_start_year(start).unwrap()
}

/// `x` of `n` pupils in the school year that begins in `start`.
pub fn counted(start: i32, x: u32, n: u32) -> Counted {
    Counted::pupils(year(start), x, n, SEGMENT)
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
