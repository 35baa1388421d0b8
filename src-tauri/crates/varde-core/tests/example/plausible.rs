//! Figures as one meets them.

use super::*;

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

fn sd(values: &[f64]) -> f64 {
    let mean = mean(values);
    (values.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / (values.len() - 1) as f64).sqrt()
}

#[test]
fn the_country_is_what_the_tests_were_made_for() {
    for example in several() {
        let look = Look::at(&example.results);
        for ((subject, grade, _), year) in TESTS.into_iter().flat_map(|test| YEARS.map(|year| (test, year))) {
            let key = |figure: &str| format!("np.{subject}.{grade}.{figure}");
            let (points, half, n) = look.shown("I", &key("skalapoeng"), year).unwrap();
            let (lowest, _, _) = look.shown("I", &key("mestring.1"), year).unwrap();
            let (usual, levels) = match grade {
                5 => (49.0..=51.0, 20.0..=30.0),
                8 => (49.0..=51.0, 8.0..=13.0),
                _ => (52.0..=55.0, 3.5..=8.0),
            };
            assert!(usual.contains(&points) && levels.contains(&lowest), "{subject} {grade} {year}: {points} {lowest}");
            assert_eq!(half, 0.1);
            assert!((52_000..62_000).contains(&n), "{n}");
            let (points, half, n) = look.shown("99", &key("skalapoeng"), year).unwrap();
            assert!(
                (48.0..=54.0).contains(&points) && half == 0.3 && (3_000..3_700).contains(&n),
                "{points} {half} {n}"
            );
        }
    }
}

#[test]
fn uncertainty_is_that_of_a_mean() {
    // 1.96 · SD / √n, with the SD inside schools that real files have: 9.3 on average where there are 60 pupils.
    let mut inside = Vec::new();
    for example in several() {
        for r in example.results.iter().filter(|r| r.indicator.ends_with(".skalapoeng") && SCHOOLS.contains(&r.unit)) {
            let Some((_, half, n)) = shown(r).filter(|(_, _, n)| *n >= 60) else { continue };
            let sd = half * f64::from(n).sqrt() / 1.96;
            assert!((7.0..11.5).contains(&sd), "{r:?}");
            inside.push(sd);
        }
    }
    assert!(inside.len() > 40 && (mean(&inside) - 9.3).abs() < 0.3, "{} {}", inside.len(), mean(&inside));
}

#[test]
fn schools_differ_as_schools_do() {
    let mut between = Vec::new();
    for example in several() {
        let look = Look::at(&example.results);
        for subject in ["lesing", "regning", "engelsk"] {
            // All years together, so that chance is little of it.
            let of_school = |school: &&str| {
                let key = format!("np.{subject}.5.skalapoeng");
                let shown: Vec<_> = YEARS.iter().filter_map(|year| look.shown(school, &key, year)).collect();
                let pupils: f64 = shown.iter().map(|s| f64::from(s.2)).sum();
                (!shown.is_empty()).then(|| shown.iter().map(|s| s.0 * f64::from(s.2)).sum::<f64>() / pupils)
            };
            between.push(sd(&schools_with(5).iter().filter_map(of_school).collect::<Vec<_>>()));
        }
    }
    assert!((1.2..4.0).contains(&mean(&between)), "{between:?}");
}

#[test]
fn grades_are_as_in_the_country_and_higher_in_the_years_without_exams() {
    for example in several() {
        let look = Look::at(&example.results);
        let points = |unit: &str, year: &str| look.shown(unit, "gsp.10", year).unwrap().0;
        let without = ["2019-20", "2020-21", "2021-22"].map(|year| points("I", year));
        let with = YEARS.map(|year| points("I", year));
        assert!(without.iter().all(|v| (42.5..44.5).contains(v)), "{without:?}");
        assert!(with.iter().all(|v| (40.8..42.5).contains(v)), "{with:?}");
        for (unit, year) in ABOVE.into_iter().chain([AS, VARDEHAUG]).flat_map(|unit| YEARS.map(|year| (unit, year))) {
            let (grade, _, n) = look.shown(unit, "standpunkt.10", year).unwrap();
            assert_eq!(look.shown(unit, "gsp.10", year).unwrap().2, n);
            assert!((grade * 10.0 - points(unit, year)).abs() < 1.5, "{unit} {year}: {grade}");
        }
    }
}

#[test]
fn the_survey_is_as_in_the_country() {
    for example in several() {
        let look = Look::at(&example.results);
        for year in YEARS {
            let country = |id: &str, grade: u8| look.shown("I", &format!("eu.{id}.{grade}"), year).unwrap();
            for id in INDICES {
                let (seventh, tenth) = (country(id, 7), country(id, 10));
                for (mean, sd, n) in [seventh, tenth] {
                    assert!((2.9..=4.6).contains(&mean) && (0.5..=1.1).contains(&sd), "{id} {year}: {mean} {sd}");
                    assert!((48_000..60_000).contains(&n), "{n}");
                }
                assert!(id == "utfordring" || seventh.0 >= tenth.0, "{id} {year}");
            }
            for (grade, usual) in [(7, 9.0..=14.0), (10, 7.0..=12.0)] {
                let bullied = country("mobbing", grade).0;
                assert!(usual.contains(&bullied), "{grade} {year}: {bullied}");
                assert!((83.0..=93.0).contains(&country("deltakelse", grade).0));
            }
        }
    }
}
