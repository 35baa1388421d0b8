//! How often a school that is like all others is said to stand out: summed over every outcome, each judged as the
//! reader meets it. The chances of the outcomes are made here, apart from the statistics.

use varde_core::judgement::monthly::{Month, judge};
use varde_core::judgement::share::compare;
use varde_core::judgement::{Level, Question};
use varde_core::observation::Status;

use crate::counted;

/// P(X = 0), …, P(X = n) for X of n, each with the chance p.
fn chances(n: u32, p: f64) -> Vec<f64> {
    let mut logs = vec![0.0];
    for k in 1..=n {
        logs.push(logs[logs.len() - 1] + f64::from(k).ln());
    }
    let choose = |k: u32| logs[n as usize] - logs[k as usize] - logs[(n - k) as usize];
    (0..=n).map(|k| (choose(k) + f64::from(k) * p.ln() + f64::from(n - k) * (1.0 - p).ln()).exp()).collect()
}

/// The chance of *mulig* or *tydelig*, and of *tydelig* alone.
#[derive(Debug, Default, Clone, Copy)]
struct Alarms {
    any: f64,
    clear: f64,
}

impl Alarms {
    fn count(&mut self, level: Level, chance: f64) {
        match level {
            Level::Clear => (self.any, self.clear) = (self.any + chance, self.clear + chance),
            Level::Possible => self.any += chance,
            Level::MayBeChance | Level::CannotTell => {}
        }
    }

    fn worst(self, other: Self) -> Self {
        Self { any: self.any.max(other.any), clear: self.clear.max(other.clear) }
    }
}

#[test]
fn against_the_country_never_more_than_promised() {
    let mut worst = Alarms::default();
    for n in 5..=100 {
        for per_cent in 5..=50 {
            let country = counted(2025, per_cent * 600, 60_000);
            let mut alarms = Alarms::default();
            let outcomes = (0..).zip(chances(n, f64::from(per_cent) / 100.0));
            for (x, chance) in outcomes.filter(|(_, chance)| *chance > 1e-9) {
                let own = counted(2025, x, n);
                alarms.count(compare(Question::AgainstCountry, Some(&own), Some(&country)).level(), chance);
            }
            assert!(alarms.any <= 0.05 && alarms.clear <= 0.002, "{n} at {per_cent} %: {alarms:?}");
            assert!(n >= 10 || alarms.any == 0.0, "{n} at {per_cent} %: {alarms:?}");
            worst = worst.worst(alarms);
        }
    }
    // Near the promise: a rule that flags nothing would keep it too.
    assert!(worst.any > 0.045 && worst.clear > 0.0018, "{worst:?}");
}

/// The school of n pupils is one of `times` as many, all with the same chance.
fn in_a_kommune(n: u32, times: u32, p: f64, own_pupils_too: bool) -> Alarms {
    let others = if own_pupils_too { n * (times - 1) } else { n * times };
    let mut alarms = Alarms::default();
    let (own, rest) = (chances(n, p), chances(others, p));
    for (y, of_rest) in (0..).zip(rest).filter(|(_, chance)| *chance > 1e-7) {
        for (x, of_own) in (0..).zip(&own).filter(|(_, chance)| **chance > 1e-7) {
            let total = if own_pupils_too { x + y } else { y };
            let kommune = counted(2025, total, n * times);
            let finding = compare(Question::AgainstKommune, Some(&counted(2025, x, n)), Some(&kommune));
            alarms.count(finding.level(), of_own * of_rest);
        }
    }
    alarms
}

#[test]
fn a_part_of_a_small_kommune_is_not_flagged_too_often() {
    let mut worst = Alarms::default();
    for n in [10, 15, 25, 40] {
        for times in [2, 3, 5, 10, 19, 20] {
            for p in [0.1, 0.25, 0.5] {
                let alarms = in_a_kommune(n, times, p, true);
                assert!(alarms.any <= 0.05 && alarms.clear <= 0.002, "{n} of {times}·n at {p}: {alarms:?}");
                worst = worst.worst(alarms);
            }
        }
    }
    assert!(worst.any > 0.03, "{worst:?}");
}

/// What the limit of twenty times is chosen by.
#[test]
fn from_twenty_times_the_pupils_a_reference_may_be_taken_as_known() {
    let mut worst = Alarms::default();
    for n in [10, 20, 40, 80] {
        for p in [0.1, 0.25, 0.4] {
            let alarms = in_a_kommune(n, 20, p, false);
            assert!(alarms.any <= 0.05, "{n} at {p}: {alarms:?}");
            worst = worst.worst(alarms);
        }
    }
    assert!(worst.any > 0.04, "{worst:?}");
}

/// Months that only chance moves: what «Hvorfor sier Varde dette?» says of them, by drawing lots.
#[test]
fn signals_come_by_chance_as_often_as_is_said() {
    let mut state = 88_172_645_463_325_252u64;
    let mut uniform = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 11) as f64 / (1u64 << 53) as f64
    };
    let mut normal = || (-2.0 * (1.0 - uniform()).ln()).sqrt() * (std::f64::consts::TAU * uniform()).cos();
    const SERIES: u32 = 3000;
    for (months, said) in [(12, 0.07), (24, 0.19), (36, 0.29)] {
        let mut signalled = 0;
        for _ in 0..SERIES {
            let month = |_| Month {
                label: String::new(),
                value: Some(normal()),
                n: None,
                status: Status::Ok,
                segment: Some(String::new()),
            };
            let series: Vec<Month> = (0..months).map(month).collect();
            signalled += u32::from(judge(&series).level() == Level::Possible);
        }
        let found = f64::from(signalled) / f64::from(SERIES);
        assert!((found - said).abs() < 0.025, "{months} months: {found}");
    }
}
