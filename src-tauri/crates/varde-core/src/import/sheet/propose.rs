//! What a sheet's columns probably are, each with how sure that is and why.

use std::collections::BTreeMap;

use super::contents::Contents;
use super::grid::Grid;
use super::headings::{self, Layout};
use super::heard::{Heard, about_all, hear};
use super::levels::Distribution;
use super::mapping::{About, Column, Confidence, HeadingRows, LevelMeasure, Mapping, Role, Scale};
use super::own::Own;
use super::reason::Reason;
use super::when::{self, PlainYear, Said};
use super::{orientation, words};

/// What stands between the levels of a heading.
const BETWEEN: &str = " › ";
/// Statistikkbanken's headings have more levels than this.
const PATH: usize = 3;

/// What the sheet probably is.
pub fn propose(grid: &Grid) -> Mapping {
    propose_with(grid, &Own::default())
}

/// The same where people have indicators of their own.
pub fn propose_with(grid: &Grid, own: &Own) -> Mapping {
    let turned = orientation::turned(grid);
    let sheet = turned.as_ref().unwrap_or(grid);
    Proposal::new(sheet, headings::find(sheet)).mapping(turned.is_some(), own)
}

/// The same where a person has said which rows are headings, and whether the sheet is to be turned.
pub fn propose_as(grid: &Grid, turned: bool, headings: Option<HeadingRows>, own: &Own) -> Mapping {
    let turned = grid.turned_by(turned);
    let sheet = turned.as_ref().unwrap_or(grid);
    Proposal::new(sheet, headings.and_then(|rows| places(sheet, rows))).mapping(turned.is_some(), own)
}

/// The places of the heading rows in the grid.
pub(super) fn places(grid: &Grid, rows: HeadingRows) -> Option<(usize, usize)> {
    let first = grid.rows().partition_point(|row| row.number < rows.first);
    let after = grid.rows().partition_point(|row| row.number <= rows.last);
    (first < after).then(|| (first, after - 1))
}

struct Proposal<'g> {
    grid: &'g Grid,
    layout: Layout,
    /// The rows that are read.
    rows: Vec<usize>,
    contents: Vec<Contents>,
    columns: Vec<Heard>,
    constants: About,
}

impl<'g> Proposal<'g> {
    fn new(grid: &'g Grid, headings: Option<(usize, usize)>) -> Self {
        let layout = Layout::of(grid, headings);
        let rows: Vec<usize> = layout.data(grid).filter(|row| headings::sum_text(grid, *row).is_none()).collect();
        let contents: Vec<_> = (0..grid.width()).map(|column| Contents::of(grid, &rows, column)).collect();
        let mut said = layout.titles.clone();
        said.push(grid.name.clone());
        let constants = about_all(&said);
        let columns = layout.steps.iter().zip(&contents).map(|(steps, contents)| first_look(steps, contents)).collect();
        Self { grid, layout, rows, contents, columns, constants }
    }

    fn mapping(mut self, turned: bool, own: &Own) -> Mapping {
        self.name_their_own(own);
        self.name_the_unit();
        self.number_the_levels();
        self.ask_for_levels();
        self.drop_what_is_said_twice();
        self.measure_the_levels();
        self.settle_the_values();
        if self.columns.iter().any(|c| matches!(c.role, Role::UnitCode | Role::UnitName) || c.about.unit.is_some()) {
            self.constants.unit = None;
        }
        let plain_year = self.plain_year();
        let columns = (0..self.columns.len()).map(|column| self.column(column)).collect();
        let row = |place: usize| self.grid.rows().get(place).map_or(0, |r| r.number);
        let headings = self.layout.headings.map(|(first, last)| HeadingRows { first: row(first), last: row(last) });
        Mapping { turned, headings, columns, constants: self.constants, plain_year, leave_out_sums: true }
    }

    fn with(&self, wanted: impl Fn(Role) -> bool) -> Vec<usize> {
        (0..self.columns.len()).filter(|column| wanted(self.columns[*column].role)).collect()
    }

    fn set(&mut self, column: usize, role: Role, confidence: Confidence, reason: Reason) {
        let about = std::mem::take(&mut self.columns[column].about);
        self.columns[column] = Heard { role, about, confidence, reason };
    }

    /// What people have made goes before the words that Varde knows: they have named it themselves.
    fn name_their_own(&mut self, own: &Own) {
        let last = self.layout.titles.iter().chain([&self.grid.name]);
        if let Some(indicator) = last.rev().find_map(|text| own.named_in(text)) {
            self.constants.indicator = Some(indicator.key.clone());
        }
        for column in self.with(|r| matches!(r, Role::Ignore | Role::Value { .. } | Role::Pupils)) {
            let heard = &self.columns[column];
            let silent = heard.role != Role::Ignore || heard.reason == Reason::Nothing;
            let steps = &self.layout.steps[column];
            let Some(indicator) = steps.iter().rev().find_map(|step| own.named_in(step)).filter(|_| silent) else {
                continue;
            };
            // Beside it, «antall svar» is still the number of answers.
            let lowest = steps.last().is_some_and(|step| own.named_in(step).is_some());
            self.columns[column].about.indicator = Some(indicator.key.clone());
            if self.contents[column].has_figures() && lowest {
                self.set(column, Role::Value { scale: Scale::AsWritten }, Confidence::Certain, Reason::Heading);
            }
        }
    }

    fn unknown_figures(&self) -> Vec<usize> {
        let unknown = |c: &usize| self.columns[*c].reason == Reason::Nothing && self.contents[*c].has_figures();
        (0..self.columns.len()).filter(unknown).collect()
    }

    /// Every figure is about somebody: the first column of text, or the headings themselves.
    fn name_the_unit(&mut self) {
        let no_unit = |p: &Self| p.with(|r| matches!(r, Role::UnitCode | Role::UnitName)).is_empty();
        if let (true, [kommune, ..]) = (no_unit(self), &self.with(|r| r == Role::Kommune)[..]) {
            self.set(*kommune, Role::UnitName, Confidence::Certain, Reason::Heading);
        }
        let last = |p: &Self, c: usize| p.layout.steps[c].last().cloned().unwrap_or_default();
        let unit = |p: &Self, c: usize| p.layout.steps[c].iter().rev().find(|step| words::is_unit_name(step)).cloned();
        let across: Vec<usize> =
            (0..self.columns.len()).filter(|c| self.contents[*c].has_figures() && unit(self, *c).is_some()).collect();
        let time = !self.with(|r| matches!(r, Role::SchoolYear | Role::Month)).is_empty();
        let across = match () {
            () if !no_unit(self) => Vec::new(),
            () if !across.is_empty() => across,
            // Years as rows, and figures below headings that say nothing else.
            () if time && self.unknown_figures().len() > 1 => self.unknown_figures(),
            () => Vec::new(),
        };
        for column in across {
            self.columns[column].about.unit = Some(unit(self, column).unwrap_or_else(|| last(self, column)));
            if self.columns[column].role == Role::Ignore {
                let value = Role::Value { scale: Scale::AsWritten };
                self.set(column, value, Confidence::Guess, Reason::UnitsAsHeadings);
            }
        }
        let named = self.columns.iter().any(|c| c.about.unit.is_some());
        let text = |c: &usize| {
            self.columns[*c].reason == Reason::Nothing && self.contents[*c].figures == 0 && self.contents[*c].filled > 0
        };
        let first_text =
            (0..self.columns.len()).find(text).filter(|_| no_unit(self) && !named && self.constants.unit.is_none());
        if let Some(column) = first_text {
            self.set(column, Role::UnitName, Confidence::Guess, Reason::FirstText);
        }
    }

    /// Headings that are 1, 2, 3 … without a word, columns without any that make a hundred, and figures in rows that
    /// say their level themselves.
    fn number_the_levels(&mut self) {
        if !self.with(|r| r == Role::LevelNumber).is_empty() {
            for column in self.with(|r| matches!(r, Role::Value { .. } | Role::Pupils)) {
                let heading = self.layout.steps[column].join(" ");
                if words::names_all(&heading) {
                    continue;
                }
                let said = words::parts(&heading);
                let measure = match () {
                    () if said.contains(&words::Word::Share) => LevelMeasure::Share,
                    () if self.columns[column].role == Role::Pupils => LevelMeasure::Count,
                    () => LevelMeasure::Unknown,
                };
                self.set(column, Role::Level { level: None, measure }, Confidence::Likely, Reason::Heading);
            }
            let level = |measure| Role::Level { level: None, measure };
            if !self.with(|r| r == level(LevelMeasure::Count)).is_empty() {
                for column in self.with(|r| r == level(LevelMeasure::Share) || r == level(LevelMeasure::Unknown)) {
                    self.set(column, Role::Ignore, Confidence::Likely, Reason::CountsBeside);
                }
            }
            return;
        }
        if !self.with(|r| matches!(r, Role::Level { .. })).is_empty() {
            return;
        }
        // A heading that says no more than a year or a subject can stand over a number.
        let guessed = |c: &usize| self.columns[*c].confidence == Confidence::Guess && self.contents[*c].has_figures();
        let unknown: Vec<usize> = (0..self.columns.len()).filter(guessed).collect();
        let numbered = |run: &[usize]| {
            (1..).zip(run).all(|(n, c): (u32, _)| self.layout.steps[*c].last().is_some_and(|s| *s == n.to_string()))
        };
        let unsaid = |run: &[usize]| run.iter().all(|c| self.layout.steps[*c].is_empty());
        let hundred = |run: &[usize]| {
            let levels = Distribution { levels: run, pupils: None, said: LevelMeasure::Unknown };
            levels.makes_hundred(self.grid, &self.rows)
        };
        let found = [5, 3].into_iter().find_map(|length| {
            let mut runs = unknown.windows(length);
            runs.find(|run| run[length - 1] - run[0] == length - 1 && (numbered(run) || (unsaid(run) && hundred(run))))
        });
        let Some(run) = found.map(<[usize]>::to_vec) else { return };
        let confidence = if numbered(&run) { Confidence::Likely } else { Confidence::Guess };
        let reason = if numbered(&run) { Reason::Heading } else { Reason::SharesAddUp };
        for (level, column) in (1..).zip(run) {
            let role = Role::Level { level: Some(level), measure: LevelMeasure::Unknown };
            self.set(column, role, confidence, reason);
        }
    }

    /// Statistikkbanken's columns of one test that end in labels nobody has seen, three of them or more: probably its
    /// levels, and people say which.
    fn ask_for_levels(&mut self) {
        let silent = |c: &usize| {
            let heard = &self.columns[*c];
            heard.confidence == Confidence::Guess && heard.role.is_result() && heard.about.indicator.is_none()
        };
        let mut tests: BTreeMap<Vec<String>, Vec<usize>> = BTreeMap::new();
        for column in (0..self.columns.len()).filter(silent) {
            let (steps, about) = (&self.layout.steps[column], &self.columns[column].about);
            if let (Some((_, test)), Some(_), Some(_)) = (steps.split_last(), &about.subject, about.grade)
                && test.len() >= PATH
            {
                tests.entry(test.to_vec()).or_default().push(column);
            }
        }
        for column in tests.into_values().filter(|columns| columns.len() >= 3).flatten() {
            let level = Role::Level { level: None, measure: LevelMeasure::Unknown };
            self.set(column, level, Confidence::Guess, Reason::Nothing);
        }
    }

    /// Of several columns that say the same of a row, the one that says it best stays.
    fn drop_what_is_said_twice(&mut self) {
        let codes = self.with(|r| r == Role::UnitCode);
        let of_schools = codes.iter().copied().max_by_key(|c| (self.contents[*c].orgnr, std::cmp::Reverse(*c)));
        let names = self.with(|r| r == Role::UnitName);
        // The kommune's number beside a school's name does not say which school.
        let kommune = |p: &Self, c: usize| p.layout.steps[c].iter().any(|step| step.to_lowercase().contains("kommune"));
        for code in codes {
            let of_kommune = kommune(self, code) && names.iter().any(|name| !kommune(self, *name));
            if Some(code) != of_schools || of_kommune {
                self.set(code, Role::Ignore, Confidence::Likely, Reason::SaidBetter);
            }
        }
        let mut single = vec![names];
        for role in
            [Role::SchoolYear, Role::Month, Role::Grade, Role::Subject, Role::Gender, Role::Indicator, Role::Kommune]
        {
            single.push(self.with(|r| r == role));
        }
        for columns in single {
            let kept = columns.iter().copied().max_by_key(|c| (self.contents[*c].units, std::cmp::Reverse(*c)));
            for column in columns.into_iter().filter(|c| Some(*c) != kept) {
                self.set(column, Role::Ignore, Confidence::Likely, Reason::SaidBetter);
            }
        }
    }

    /// Pupils or shares, for each distribution on its own; shares beside the counts of the same pupils are not needed.
    fn measure_the_levels(&mut self) {
        let mut groups: Vec<(About, LevelMeasure, Vec<usize>)> = Vec::new();
        for column in self.with(|r| matches!(r, Role::Level { level: Some(_), .. })) {
            let Role::Level { measure, .. } = self.columns[column].role else { continue };
            let about = self.columns[column].about.clone();
            match groups.iter_mut().find(|g| g.0 == about && g.1 == measure) {
                Some(group) => group.2.push(column),
                None => groups.push((about, measure, vec![column])),
            }
        }
        let mut counted: Vec<About> = Vec::new();
        let mut shares: Vec<(About, Vec<usize>)> = Vec::new();
        for (about, said, levels) in groups {
            let pupils = self.with(|r| r == Role::Pupils);
            let own = pupils.iter().copied().find(|c| self.columns[*c].about == about);
            let found = Distribution { levels: &levels, pupils: own.or(pupils.first().copied()), said };
            let (measure, confidence, reason) = found.measure(self.grid, &self.rows);
            for column in &levels {
                let Role::Level { level, .. } = self.columns[*column].role else { continue };
                let sure = confidence.min(self.columns[*column].confidence);
                self.set(*column, Role::Level { level, measure }, sure, reason);
            }
            match measure {
                LevelMeasure::Count => counted.push(about),
                LevelMeasure::Share | LevelMeasure::Fraction => shares.push((about, levels)),
                LevelMeasure::Unknown => {}
            }
        }
        for (_, levels) in shares.into_iter().filter(|(about, _)| counted.contains(about)) {
            levels.into_iter().for_each(|c| self.set(c, Role::Ignore, Confidence::Likely, Reason::CountsBeside));
        }
    }

    /// Scale points where nothing else is said and the figures can be some; shares that can be parts of one are asked.
    fn settle_the_values(&mut self) {
        let subjects = self.constants.subject.is_some() || !self.with(|r| r == Role::Subject).is_empty();
        for column in self.with(|r| matches!(r, Role::Value { .. })) {
            let contents = self.contents[column];
            let about = &mut self.columns[column].about;
            let points = contents.figures > 0 && contents.scale_points == contents.figures;
            let said = about.indicator.is_some() || self.constants.indicator.is_some();
            let path = self.layout.steps[column].len() > PATH;
            if !said && !path && points && (subjects || about.subject.is_some()) {
                about.indicator = Some(words::TEST.to_owned());
            }
            let key = about.indicator.as_ref().or(self.constants.indicator.as_ref());
            let share = key.is_some_and(|key| is_share(key));
            let small = contents.broken > 0 && contents.above_one == 0 && contents.percents == 0;
            let scale = if share && small { Scale::Unknown } else { Scale::AsWritten };
            self.columns[column].role = Role::Value { scale };
        }
    }

    /// Tests are taken in the autumn that a year begins in; grades are given in the spring that it ends in.
    fn plain_year(&self) -> PlainYear {
        let lone = |period: &Option<String>| {
            period.as_deref().is_some_and(|p| matches!(when::school_year(p), Some(Said::Year(_))))
        };
        let in_columns = self.with(|r| r == Role::SchoolYear).iter().any(|c| self.contents[*c].lone_years > 0);
        let in_headings = self.columns.iter().any(|c| c.role.is_result() && lone(&c.about.period));
        if !(in_columns || in_headings || lone(&self.constants.period)) {
            return PlainYear::NotUsed;
        }
        let mut begins = Vec::new();
        for column in self.columns.iter().filter(|c| c.role.is_result()) {
            let key = column.about.indicator.as_ref().or(self.constants.indicator.as_ref());
            let level = matches!(column.role, Role::Level { .. });
            begins.push(match key.map(String::as_str) {
                _ if level => Some(true),
                Some(key) if key.starts_with("np.") || key.starts_with("eu.") => Some(true),
                Some(key) if key.starts_with("gsp.") || key.starts_with("standpunkt.") => Some(false),
                _ => None,
            });
        }
        begins.dedup();
        match begins[..] {
            [Some(true)] => PlainYear::Begins,
            [Some(false)] => PlainYear::Ends,
            _ => PlainYear::Unknown,
        }
    }

    fn column(&self, column: usize) -> Column {
        let Heard { role, about, confidence, reason } = self.columns[column].clone();
        let about = if role == Role::Ignore { About::default() } else { about };
        let heading = self.layout.steps[column].join(BETWEEN);
        Column { heading, role, about, continues: self.continues(column), confidence, reason }
    }

    /// Merged downwards, or empty so often that it can mean nothing else. The unit of a row is never guessed from
    /// above while another column names it.
    fn continues(&self, column: usize) -> bool {
        let unit = |role: Role| matches!(role, Role::UnitCode | Role::UnitName);
        let role = self.columns[column].role;
        let key = unit(role)
            || matches!(
                role,
                Role::Kommune | Role::SchoolYear | Role::Month | Role::Grade | Role::Subject | Role::Indicator
            );
        let empty = |row: &&usize, column: usize| self.grid.cell(**row, column).is_empty();
        let blank: Vec<&usize> = self.rows.iter().skip(1).filter(|row| empty(row, column)).collect();
        let starts = self.rows.first().is_some_and(|row| !empty(&row, column));
        if !key || blank.is_empty() || !starts {
            return false;
        }
        let merged = self
            .grid
            .merged()
            .iter()
            .any(|m| m.columns.0 == column && m.rows.0 < m.rows.1 && self.rows.contains(&m.rows.1));
        let others = self.with(unit);
        let nobody = blank.iter().all(|row| others.iter().all(|other| empty(row, *other)));
        (nobody || !unit(role)) && (merged || blank.len() * 2 >= self.rows.len())
    }
}

pub(super) fn is_share(key: &str) -> bool {
    key.starts_with("eu.mobbing") || key.starts_with("eu.deltakelse") || key.ends_with(".deltakelse")
}

/// By its heading, where its cells do not speak against it, and by its cells.
fn first_look(steps: &[String], contents: &Contents) -> Heard {
    let heard = hear(steps).filter(|heard| {
        let figures = heard.role.is_result() || matches!(heard.role, Role::Pupils | Role::HalfWidth | Role::Deviation);
        !contents.contradicts(heard.role) && (!figures || contents.filled == 0 || contents.figures > 0)
    });
    let content = || {
        contents.role().map(|(role, confidence, reason)| Heard { role, about: About::default(), confidence, reason })
    };
    heard.or_else(content).unwrap_or_else(Heard::nothing)
}
