use proptest::prelude::*;
use varde_core::indicator::Good;
use varde_core::observation::Status;
use varde_core::risk::{Basis, Figure, RuleIndicator, Scored, Settings, kommune, rule, tally};

use crate::{GRADES, basis, school, scored, year};
const STATUSES: [Status; 6] =
    [Status::Ok, Status::Restricted, Status::Suppressed, Status::NoneTookPart, Status::NotOffered, Status::Withdrawn];

fn tenths(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

/// Tenths of the scale, so that values meet limits often.
fn value(place: usize) -> impl Strategy<Value = f64> {
    let (low, high) = indicators()[place].range;
    (0..=30u32).prop_map(move |step| tenths(low + (high - low) * f64::from(step) / 30.0))
}

fn indicators() -> &'static [RuleIndicator] {
    rule().indicators("mobbing-elever")
}

fn any_figure() -> impl Strategy<Value = Figure<'static>> {
    (0..indicators().len(), 2019..2026i32).prop_flat_map(|(place, start)| {
        let status = prop_oneof![6 => Just(Status::Ok), 1 => prop::sample::select(STATUSES.to_vec())];
        let interval = prop::option::of([0..80u32, 0..80u32].prop_map(|ends| ends.map(|e| f64::from(e) / 10.0)));
        let n = prop::option::of(3..60u32);
        let values = (value(place), prop::option::weighted(0.9, value(place)));
        (values, interval, n, status).prop_map(move |((value, national), interval, n, status)| Figure {
            indicator: &indicators()[place].key,
            period: year(start),
            value: Some(value),
            interval: interval.map(|[below, above]| (value - below, value + above)),
            n,
            status,
            national,
        })
    })
}

fn any_settings() -> impl Strategy<Value = Settings> {
    let limits = prop::collection::vec(prop::option::of(0..=30u32), indicators().len());
    (any::<[bool; 3]>(), limits).prop_map(|([equal, per_year, small], limits)| {
        let typed = indicators().iter().zip(limits).filter_map(|(i, step)| {
            let step = f64::from(step?) / 30.0;
            Some((i.key.clone(), tenths(i.range.0 + (i.range.1 - i.range.0) * step)))
        });
        Settings {
            equal_is_worse: equal,
            national_per_year: per_year,
            small_groups: small,
            absolute: typed.collect(),
            ..Settings::default()
        }
    })
}

fn any_figures() -> impl Strategy<Value = Vec<Figure<'static>>> {
    prop::collection::vec(any_figure(), 0..60)
}

/// The rule once more, read straight from its text, for one figure.
fn by_hand(cell: &Scored<'_>, settings: &Settings) -> u16 {
    let (Some(value), Some(national)) = (cell.value, cell.national) else { return 0 };
    let high = cell.indicator.good == Good::High;
    let worse = |limit: f64| match settings.equal_is_worse {
        true => {
            if high {
                value <= limit
            } else {
                value >= limit
            }
        }
        false => {
            if high {
                value < limit
            } else {
                value > limit
            }
        }
    };
    let typed = settings.absolute.get(&cell.indicator.key);
    let points = if typed.is_some_and(|l| worse(*l)) { 3 } else { u16::from(worse(national.value)) };
    points * if cell.indicator.key == GRADES { 3 } else { 1 }
}

proptest! {
    #[test]
    fn points_are_the_rules_and_never_exceed_the_possible(figures in any_figures(), settings in any_settings()) {
        let score = scored(&figures, &settings);
        let t = score.tally;
        prop_assert!(t.lowest <= t.points && t.points <= t.highest && t.highest <= t.possible);
        prop_assert!(t.points <= t.at_most && t.at_most <= t.possible && t.possible <= t.full);
        prop_assert!(t.counted <= t.places && t.unmoved <= t.counted && t.without_absolute <= t.counted);
        for cell in &score.cells {
            prop_assert!(cell.points <= cell.possible);
            prop_assert_eq!(cell.points, by_hand(cell, &settings));
            prop_assert!(cell.swing.is_none_or(|s| s.better <= cell.points && cell.points <= s.worse));
        }
        prop_assert_eq!(score.cells.iter().map(|c| u32::from(c.points)).sum::<u32>(), t.points);
        prop_assert_eq!(tally(&figures, &[], &basis(&figures, &settings)), t);
    }

    #[test]
    fn a_missing_figure_never_changes_the_points(
        figures in any_figures(),
        settings in any_settings(),
        missing in any_figure(),
        status in prop::sample::select(STATUSES[2..].to_vec()),
    ) {
        let before = scored(&figures, &settings).tally;
        let with = |national| {
            let missing = Figure { value: None, national, status, ..missing };
            let all: Vec<_> = figures.iter().copied().chain([missing]).collect();
            scored(&all, &settings).tally
        };
        let after = with(None);
        prop_assert_eq!((before.points, before.possible), (after.points, after.possible));
        // One that brings the country's figure may open a new year, which moves the three years of everybody.
        let years = basis(&figures, &settings);
        let known = years.years(missing.indicator).iter().any(|y| y.period == missing.period && y.national.is_some());
        if known && settings.national_per_year {
            let after = with(missing.national);
            prop_assert_eq!((before.points, before.possible), (after.points, after.possible));
        }
    }

    #[test]
    fn a_weaker_figure_never_has_fewer_points(
        figures in any_figures(),
        settings in any_settings(),
        place in any::<prop::sample::Index>(),
        further in 0.0..50.0f64,
    ) {
        prop_assume!(!figures.is_empty());
        let mut weaker = figures.clone();
        let moved = place.get_mut(&mut weaker);
        let high = indicators().iter().any(|i| i.key == moved.indicator && i.good == Good::High);
        let step = if high { -further } else { further };
        moved.value = moved.value.map(|v| v + step);
        moved.interval = moved.interval.map(|(low, high)| (low + step, high + step));
        let (before, after) = (scored(&figures, &settings).tally, scored(&weaker, &settings).tally);
        prop_assert!(after.points >= before.points && after.at_most >= before.at_most);
        prop_assert!(after.lowest >= before.lowest && after.highest >= before.highest);
        prop_assert_eq!(after.possible, before.possible);
    }

    #[test]
    fn the_order_of_schools_and_figures_says_nothing(
        schools in prop::collection::vec((any_figures(), any::<bool>()), 0..5),
        settings in any_settings(),
    ) {
        // Figures of one indicator and year are one figure, and the country has one value.
        let once = |figures: &[Figure<'static>]| {
            let mut kept: Vec<Figure<'static>> = Vec::new();
            for f in figures {
                if !kept.iter().any(|k| (k.indicator, k.period) == (f.indicator, f.period)) {
                    kept.push(Figure { national: f.national.map(|_| 3.0), ..*f });
                }
            }
            kept
        };
        let own: Vec<_> = schools.iter().map(|(figures, private)| (once(figures), *private)).collect();
        let turned: Vec<_> = own.iter().rev().map(|(f, p)| (f.iter().rev().copied().collect::<Vec<_>>(), *p)).collect();
        let told = |all: &[(Vec<Figure<'static>>, bool)]| {
            let basis = Basis::of(all.iter().flat_map(|(f, _)| f), settings.clone(), rule());
            let schools: Vec<_> = all.iter().map(|(f, private)| school("", *private, f)).collect();
            let told = kommune(&schools, &basis);
            let sum: u32 = told.schools.iter().filter(|s| s.counts).map(|s| s.score.tally.points).sum();
            (told.tally, told.spread, sum)
        };
        let (forwards, backwards) = (told(&own), told(&turned));
        prop_assert_eq!(forwards.0.points, forwards.2);
        prop_assert_eq!(forwards, backwards);
    }
}
