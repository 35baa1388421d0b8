//! One table of figures: the same indicators of every unit in one period, and what of it is hidden at the source.

use std::collections::BTreeSet;

use super::people::Place;
use super::schools::{COUNTRY, FYLKE, KOMMUNE, School};
use super::story::SHOWS_ITS_OWN;
use super::{Example, ExampleResult};
use crate::indicator::{Gender, Ownership};
use crate::observation::{Cell, State};

/// What is counted of a group of pupils; groups can be put together.
pub(super) trait Group: Clone + Default {
    fn join(&mut self, other: &Self);
    /// The group so many times over.
    fn times(self, factor: i64) -> Self;
}

/// One figure, before anybody hides it: thousandths of its unit, and pupils. `None` where nothing stands in the cell.
#[derive(Debug, Clone)]
pub(super) struct Figure {
    pub indicator: String,
    pub value: Option<i64>,
    pub spread: Option<i64>,
    pub n: Option<i64>,
    /// For shares of what pupils can do or have met: how many they are.
    pub part: Option<i64>,
}

pub(super) struct Table {
    period: String,
    /// Groups of fewer are hidden.
    least: i64,
    country: Vec<Figure>,
    fylke: Vec<Figure>,
    /// All schools, and those that are not private.
    kommune: [Vec<Figure>; 2],
    schools: Vec<(School, Vec<Figure>)>,
}

impl Table {
    pub fn of<G: Group>(
        period: String,
        least: i64,
        groups: &[(Place, G)],
        figures: impl Fn(&G) -> Vec<Figure>,
    ) -> Self {
        let (mut all, mut public, mut country, mut fylke) = (G::default(), G::default(), G::default(), G::default());
        let mut schools = Vec::new();
        for (place, group) in groups {
            match *place {
                Place::Country => country = group.clone().times(place.times()),
                Place::Fylke => fylke = group.clone().times(place.times()),
                Place::School(school) => {
                    all.join(group);
                    if !school.is_private() {
                        public.join(group);
                    }
                    schools.push((school, figures(group)));
                }
            }
        }
        let (country, fylke, kommune) = (figures(&country), figures(&fylke), [figures(&all), figures(&public)]);
        Self { period, least, country, fylke, kommune, schools }
    }

    /// The schools whose figures are hidden: those with too few pupils; and where that is one alone, which is the
    /// kommune less the others, the smallest of the others as well.
    pub fn hidden(&self) -> BTreeSet<School> {
        let mut sizes: Vec<(i64, School)> =
            self.schools.iter().map(|(school, figures)| (fewest(figures), *school)).filter(|(n, _)| *n > 0).collect();
        sizes.sort_unstable();
        let small = sizes.iter().filter(|(n, _)| *n < self.least).count();
        let hidden = if small == 1 { 2 } else { small };
        sizes.into_iter().take(hidden).map(|(_, school)| school).collect()
    }

    /// Tells of the table without what is hidden of it.
    pub fn tell(&self, hidden: &BTreeSet<School>, example: &mut Example) {
        let mut tell = |unit, ownership, figure: &Figure, hide: bool| {
            let shown = self.result(unit, ownership, figure);
            let hide = hide && shown.n.state != State::Empty && shown.n.number != Some(0);
            example.results.push(if hide { shown.suppressed() } else { shown.clone() });
            if hide && unit == SHOWS_ITS_OWN.code() {
                example.own_view.push(shown.restricted());
            }
        };
        for (unit, figures) in [(COUNTRY, &self.country), (FYLKE, &self.fylke)] {
            figures.iter().for_each(|figure| tell(unit, Ownership::All, figure, false));
        }
        let [all, public] = &self.kommune;
        let closed = self.closed(hidden);
        // Without the private schools, the kommune is all schools less those.
        let private = hidden.iter().any(|school| school.is_private());
        for (ownership, figures, hide) in [(Ownership::All, all, false), (Ownership::Public, public, private)] {
            for figure in figures {
                let hide = hide || hidden.len() == 1 || closed.contains(family(figure));
                tell(KOMMUNE, ownership, figure, hide);
            }
        }
        for (school, figures) in &self.schools {
            figures.iter().for_each(|figure| tell(school.code(), Ownership::All, figure, hidden.contains(school)));
        }
    }

    /// The shares of the kommune that would tell of every pupil of the hidden schools, since none of them, or all,
    /// are counted: nothing but hiding the kommune's own share helps.
    fn closed(&self, hidden: &BTreeSet<School>) -> BTreeSet<&str> {
        let of_hidden = |place: usize| {
            let hidden = self.schools.iter().filter(|(school, _)| hidden.contains(school));
            let figures = hidden.filter_map(move |(_, figures)| figures.get(place));
            figures.filter_map(|f| f.part.zip(f.n)).fold((0, 0), |sums, (part, n)| (sums.0 + part, sums.1 + n))
        };
        let [all, _] = &self.kommune;
        let shares = all.iter().enumerate().filter(|(_, figure)| figure.part.is_some());
        let telling = shares.filter(|(place, _)| {
            let (part, n) = of_hidden(*place);
            n > 0 && (part == 0 || part == n)
        });
        telling.map(|(_, figure)| family(figure)).collect()
    }

    fn result(&self, unit: &'static str, ownership: Ownership, figure: &Figure) -> ExampleResult {
        let cell = |number: Option<i64>| number.map_or(Cell::EMPTY, Cell::ok);
        ExampleResult {
            unit,
            indicator: figure.indicator.clone(),
            period: self.period.clone(),
            gender: Gender::All,
            ownership,
            value: cell(figure.value),
            spread: cell(figure.spread),
            n: cell(figure.n),
        }
    }
}

/// The smallest group among a school's figures; 0 when nobody took part.
fn fewest(figures: &[Figure]) -> i64 {
    figures.iter().filter_map(|f| f.n).filter(|n| *n > 0).min().unwrap_or_default()
}

/// Levels of one test go together: any one is 100 less the others.
fn family(figure: &Figure) -> &str {
    let levels = figure.indicator.split_once(".mestring.").filter(|_| figure.indicator.starts_with("np."));
    levels.map_or(&figure.indicator, |(family, _)| family)
}

impl ExampleResult {
    /// As others see it where it is hidden: a star in every cell that holds something.
    fn suppressed(&self) -> Self {
        let hide = |cell: Cell| if cell.state == State::Ok { Cell::SUPPRESSED } else { cell };
        Self { value: hide(self.value), spread: hide(self.spread), n: hide(self.n), ..self.clone() }
    }

    /// As the school itself sees it where it is hidden from others: number and star.
    fn restricted(&self) -> Self {
        let flag = |cell: Cell| if cell.state == State::Ok { Cell { state: State::Restricted, ..cell } } else { cell };
        Self { value: flag(self.value), spread: flag(self.spread), n: flag(self.n), ..self.clone() }
    }
}
