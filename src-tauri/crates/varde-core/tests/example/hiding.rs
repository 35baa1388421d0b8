//! What is hidden is hidden as at the source, and stays so for somebody who can count.

use varde_core::disclosure::{self, Group, Relation, Release, Sight, judge};

use super::*;

fn least(indicator: &str) -> i64 {
    if indicator.starts_with("eu.") { 5 } else { 10 }
}

#[test]
fn no_small_group_is_shown() {
    let mut hidden = 0;
    for example in several() {
        for r in example.results.iter().filter(|r| !r.indicator.starts_with("own.")) {
            let cells = [r.value, r.spread, r.n];
            assert!(cells.iter().all(|c| c.state != State::Restricted), "{r:?}");
            let stars = cells.iter().filter(|c| c.state == State::Suppressed).count();
            if stars > 0 {
                hidden += 1;
                assert!(cells.iter().all(|c| c.number.is_none()), "{r:?}");
                assert!(!["I", "99"].contains(&r.unit), "{r:?}");
                continue;
            }
            let n = r.n.number.unwrap_or_default();
            assert!(n == 0 || n >= least(&r.indicator), "{r:?}");
            assert_eq!(n == 0, r.value == Cell::EMPTY, "{r:?}");
        }
    }
    assert!(hidden > 3 * 100, "{hidden}");
}

#[test]
fn the_small_school_sees_what_is_hidden_of_it() {
    for example in several() {
        let hidden: Vec<_> =
            example.results.iter().filter(|r| r.unit == SORBYGDA && r.n.state == State::Suppressed).collect();
        assert!(hidden.len() > 50, "{}", hidden.len());
        assert_eq!(hidden.len(), example.own_view.len());
        for (public, own) in hidden.into_iter().zip(&example.own_view) {
            let key = |r: &ExampleResult| (r.unit, r.indicator.clone(), r.period.clone(), r.ownership);
            assert_eq!(key(public), key(own));
            for (star, number) in [(public.value, own.value), (public.spread, own.spread), (public.n, own.n)] {
                let expected = if star.state == State::Suppressed { State::Restricted } else { State::Empty };
                assert_eq!(
                    (number.state, number.number.is_some()),
                    (expected, expected == State::Restricted),
                    "{own:?}"
                );
            }
        }
        // Both kinds: too few, and hidden for the neighbour's sake.
        let sizes = || example.own_view.iter().filter(|r| r.indicator.ends_with(".skalapoeng")).map(|r| r.n.number);
        assert!(sizes().any(|n| n < Some(10)) && sizes().any(|n| n >= Some(10)), "{:?}", sizes().collect::<Vec<_>>());
    }
}

/// What is known of one kind of figure: how it is written, and what anybody knows.
struct Kind {
    half: f64,
    low: f64,
    high: f64,
}

const POINTS: Kind = Kind { half: 0.5, low: 20.0, high: 80.0 };
const INDEX: Kind = Kind { half: 0.05, low: 1.0, high: 5.0 };

/// What anybody can see of one grade in one year, as an attacker's equations.
struct Seen<'a> {
    look: &'a Look<'a>,
    year: &'a str,
    schools: Vec<&'static str>,
    release: Release<String>,
}

/// The rows that there are sums of: each school, the kommune, and the kommune without its private school.
const WITHOUT_PRIVATE: &str = "public";

impl Seen<'_> {
    fn result(&self, unit: &str, indicator: &str) -> &ExampleResult {
        match unit {
            WITHOUT_PRIVATE => self.look.of(KOMMUNE, indicator, Ownership::Public, self.year),
            _ => self.look.get(unit, indicator, self.year),
        }
    }

    /// Schools whose cell holds something.
    fn parts(&self, indicator: &str) -> Vec<&'static str> {
        let holds = |unit: &&str| {
            let n = self.result(unit, indicator).n;
            n.state == State::Suppressed || n.number.is_some_and(|n| n > 0)
        };
        self.schools.iter().copied().filter(holds).collect()
    }

    /// A cell as the file shows it; `None` for what is not there.
    fn put(&mut self, key: &str, unit: &str, shown: Option<f64>, unknown: disclosure::Cell) {
        // The kommune's own hidden cells protect others.
        let sight = if SCHOOLS.contains(&unit) { Sight::Secret } else { Sight::Hidden };
        let cell = match shown {
            Some(_) => disclosure::Cell { value: shown, sight: Sight::Shown, ..unknown },
            None => unknown.with(sight),
        };
        self.release.put(key.to_owned(), cell);
    }

    fn count(&mut self, key: &str, unit: &str, cell: Cell) {
        self.put(key, unit, cell.number.map(|n| n as f64), disclosure::Cell::unknown_count());
    }

    /// The kommune is all its schools; and all of those that are not private, and the private one.
    fn rows(&self, parts: &[&'static str]) -> Vec<(&'static str, Vec<&'static str>)> {
        let public = parts.iter().copied().filter(|unit| *unit != NAUSTA).collect();
        let mut rows = vec![(KOMMUNE, parts.to_vec()), (WITHOUT_PRIVATE, public)];
        let private = parts.contains(&NAUSTA).then_some(NAUSTA);
        rows.push((KOMMUNE, [WITHOUT_PRIVATE].into_iter().chain(private).collect()));
        rows
    }

    fn sums(&mut self, what: &str, parts: &[&'static str]) {
        for (total, parts) in self.rows(parts) {
            let key = |unit: &&str| format!("{what} {unit}");
            let relation = Relation::Sum { total: key(&total), parts: parts.iter().map(key).collect() };
            self.release.relate(relation);
        }
    }

    /// n of an indicator for every row, within the pupils who should take part.
    fn counts(&mut self, indicator: &str, invited: &str) -> Vec<&'static str> {
        let parts = self.parts(indicator);
        for unit in parts.iter().copied().chain([KOMMUNE, WITHOUT_PRIVATE]) {
            let n = self.result(unit, indicator).n;
            self.count(&format!("n {indicator} {unit}"), unit, n);
            let within = vec![format!("n {indicator} {unit}")];
            self.release.relate(Relation::Within { total: format!("n {invited} {unit}"), parts: within });
        }
        self.sums(&format!("n {indicator}"), &parts);
        parts
    }

    fn mean(&mut self, indicator: &str, kind: Kind) {
        let parts = self.parts(indicator);
        for unit in parts.iter().copied().chain([KOMMUNE, WITHOUT_PRIVATE]) {
            let Kind { half, low, high } = kind;
            let value = self.result(unit, indicator).value.value();
            let unknown = disclosure::Cell { value: None, ..disclosure::Cell::figure(0.0, half, low, high) };
            self.put(&format!("mean {indicator} {unit}"), unit, value, unknown);
        }
        for (whole, parts) in self.rows(&parts) {
            let group = |unit: &&str| Group {
                mean: format!("mean {indicator} {unit}"),
                count: format!("n {indicator} {unit}"),
            };
            let relation = Relation::Mean { whole: group(&whole), parts: parts.iter().map(group).collect() };
            self.release.relate(relation);
        }
    }

    /// A share of the pupils counted in `of`, and the pupils that it is.
    fn share(&mut self, indicator: &str, of: &str) {
        let parts = self.parts(indicator);
        for unit in parts.iter().copied().chain([KOMMUNE, WITHOUT_PRIVATE]) {
            let value = self.result(unit, indicator).value.value();
            let unknown = disclosure::Cell { value: None, ..disclosure::Cell::share(0.0, 0.05) };
            self.put(&format!("share {indicator} {unit}"), unit, value, unknown);
            // Nobody writes the pupils down, but they follow from the share.
            let hidden = SCHOOLS.contains(&unit) && value.is_none();
            let pupils = disclosure::Cell::unknown_count().with(if hidden { Sight::Secret } else { Sight::Hidden });
            self.release.put(format!("part {indicator} {unit}"), pupils);
            self.release.relate(Relation::Share {
                share: format!("share {indicator} {unit}"),
                part: format!("part {indicator} {unit}"),
                whole: format!("n {of} {unit}"),
            });
        }
        self.sums(&format!("part {indicator}"), &parts);
    }

    /// Pupils on the grade.
    fn invited(&mut self, indicator: &str) {
        let schools = self.schools.clone();
        for unit in schools.iter().copied().chain([KOMMUNE, WITHOUT_PRIVATE]) {
            let n = self.result(unit, indicator).n;
            self.count(&format!("n {indicator} {unit}"), unit, n);
        }
        self.sums(&format!("n {indicator}"), &schools);
    }

    fn tests(mut self, grade: u8) -> Release<String> {
        let on_grade = format!("np.lesing.{grade}.deltakelse");
        self.invited(&on_grade);
        for (subject, _, levels) in TESTS.into_iter().filter(|test| test.1 == grade) {
            let points = format!("np.{subject}.{grade}.skalapoeng");
            let units = self.counts(&points, &on_grade);
            self.mean(&points, POINTS);
            let levels: Vec<String> =
                (1..=levels.len()).map(|level| format!("np.{subject}.{grade}.mestring.{level}")).collect();
            levels.iter().for_each(|level| self.share(level, &points));
            for unit in units.into_iter().chain([KOMMUNE, WITHOUT_PRIVATE]) {
                let parts = levels.iter().map(|level| format!("part {level} {unit}")).collect();
                self.release.relate(Relation::Sum { total: format!("n {points} {unit}"), parts });
            }
        }
        self.release
    }

    fn survey(mut self, grade: u8) -> Release<String> {
        let invited = format!("eu.deltakelse.{grade}");
        self.invited(&invited);
        let means = INDICES.map(|id| format!("eu.{id}.{grade}")).into_iter();
        let items = items(example()).into_iter().map(|item| item.key);
        for mean in means.chain(items.filter(|key| key.contains(&format!(".{grade}.")))) {
            self.counts(&mean, &invited);
            self.mean(&mean, INDEX);
        }
        for kind in BULLYING.map(|kind| format!("eu.{kind}.{grade}")) {
            self.counts(&kind, &invited);
            self.share(&kind, &kind);
        }
        self.release
    }
}

fn seen<'a>(look: &'a Look<'a>, grade: u8, year: &'a str) -> Seen<'a> {
    Seen { look, year, schools: schools_with(grade), release: Release::new() }
}

#[test]
fn nobody_finds_what_is_hidden_in_the_tests() {
    for example in several() {
        let look = Look::at(&example.results);
        for (grade, year) in [5, 8, 9].into_iter().flat_map(|grade| YEARS.map(|year| (grade, year))) {
            let verdict = judge(&seen(&look, grade, year).tests(grade), &[]).unwrap();
            assert_eq!(verdict.leaks, [], "{grade} {year}");
        }
    }
}

#[test]
fn nobody_finds_what_is_hidden_in_the_survey() {
    for example in several() {
        let look = Look::at(&example.results);
        for (grade, year) in [7, 10].into_iter().flat_map(|grade| YEARS.map(|year| (grade, year))) {
            let verdict = judge(&seen(&look, grade, year).survey(grade), &[]).unwrap();
            assert_eq!(verdict.leaks, [], "{grade} {year}");
        }
    }
}

#[test]
fn one_school_alone_would_be_found() {
    // The same table with the neighbour's figures open: the attacker gets the hidden school.
    let mut results = example().results.clone();
    for own in &example().own_view {
        let open = |cell: Cell| cell.number.map_or(cell, Cell::ok);
        let same =
            |r: &&mut ExampleResult| (r.unit, &r.indicator, &r.period) == (own.unit, &own.indicator, &own.period);
        let result = results.iter_mut().find(same).unwrap();
        (result.value, result.spread, result.n) = (open(own.value), open(own.spread), open(own.n));
    }
    let look = Look::at(&results);
    let verdict = judge(&seen(&look, 5, "2024-25").tests(5), &[]).unwrap();
    let found = verdict.leaks.iter().find(|leak| leak.key == format!("n np.lesing.5.skalapoeng {NAUSTA}")).unwrap();
    assert_eq!(found.range.width(), 0.0);
}
