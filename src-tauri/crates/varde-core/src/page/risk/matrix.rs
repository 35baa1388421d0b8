//! Every figure with the limits used and the points it gave: school × indicator × year.

use serde::Serialize;
use ts_rs::TS;

use super::said::{Group, Said};
use crate::judgement::ORDINARY_PUPILS;
use crate::observation::Status;
use crate::page::chart::PointState;
use crate::page::table::{Column, Table};
use crate::risk::{Limit, LimitFrom, Outcome, Scale, Scored};
use crate::school::Period;
use crate::words;

/// The figures of one unit, or of a kommune's schools one after the other.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RiskMatrix {
    pub caption: String,
    /// Every school year that counts for some indicator, such as `2025–26`, oldest first.
    pub years: Vec<String>,
    /// Over the column of indicators.
    pub indicator_head: String,
    /// Over the column of an indicator's points.
    pub points_head: String,
    /// In the order in which the schools were given: never by their points.
    pub groups: Vec<RiskGroup>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RiskGroup {
    pub name: String,
    /// «14 av 72 risikopoeng (19 %)».
    pub finding: String,
    /// «72 av 117 mulige».
    pub coverage: String,
    /// In the kommune's sum.
    pub counts: bool,
    pub rows: Vec<RiskRow>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RiskRow {
    /// The indicator's key, such as `eu.stotte.7`.
    pub indicator: String,
    pub name: String,
    /// «2 av 9 poeng»; empty when no figure counts.
    pub points: String,
    /// One per year of the matrix; null where the year is not one of the indicator's.
    pub cells: Vec<Option<RiskCell>>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RiskCell {
    /// `2025–26`.
    pub year: String,
    pub state: PointState,
    /// «28,5 %», «4 av 20 elever (20 %)», «skjult».
    pub text: String,
    /// «landet 24,9 %, absolutt 35 %»; empty when no limit is known.
    pub limit: String,
    /// Weighted; null for a figure that does not count.
    pub points: Option<u16>,
    pub possible: u16,
    /// «1 poeng»; empty for a figure that does not count.
    pub points_text: String,
    /// All of it in sentences, for the keyboard and the screen reader.
    pub detail: String,
}

impl RiskMatrix {
    /// One unit's figures as a table: a row an indicator, a column a year, and the indicator's points.
    pub fn grid(&self, group: &RiskGroup) -> Table {
        let column = |title: &String, numeric| Column { title: title.clone(), numeric };
        let years = self.years.iter().map(|year| column(year, true));
        let columns = [column(&self.indicator_head, false)].into_iter().chain(years);
        let said = |cell: &Option<RiskCell>| match cell {
            None => String::new(),
            Some(cell) if cell.points_text.is_empty() => cell.text.clone(),
            Some(cell) => format!("{}: {}", cell.text, cell.points_text),
        };
        let row = |row: &RiskRow| {
            let cells = row.cells.iter().map(said);
            [row.name.clone()].into_iter().chain(cells).chain([row.points.clone()]).collect()
        };
        Table {
            caption: format!("{}. {}. {}.", group.name, group.finding, group.coverage),
            columns: columns.chain([column(&self.points_head, true)]).collect(),
            rows: group.rows.iter().map(row).collect(),
        }
    }
}

impl<'s, 'r> Said<'s, 'r> {
    pub(super) fn matrix(&self) -> RiskMatrix {
        let mut years: Vec<Period> = self.groups.iter().flat_map(|g| &g.score.cells).map(|c| c.period).collect();
        years.sort_unstable();
        years.dedup();
        RiskMatrix {
            caption: words!(self.language, "risk-matrix-caption", what = self.name),
            groups: self.groups.iter().map(|group| self.group(group, &years)).collect(),
            years: years.iter().map(|year| year.label()).collect(),
            indicator_head: self.language.text("risk-indicator", &[]),
            points_head: self.language.text("risk-column-points", &[]),
        }
    }

    fn group(&self, group: &Group<'s, 'r>, years: &[Period]) -> RiskGroup {
        let tally = group.score.tally;
        let rows = group.score.cells.chunk_by(|a, b| a.indicator.key == b.indicator.key);
        RiskGroup {
            name: group.name.to_owned(),
            finding: self.finding("risk-title", tally),
            coverage: self.coverage(tally),
            counts: group.counts,
            rows: rows.filter_map(|cells| self.row(cells, years)).collect(),
        }
    }

    fn row(&self, cells: &[Scored<'_>], years: &[Period]) -> Option<RiskRow> {
        let indicator = cells.first()?.indicator;
        let sum = |of: fn(&Scored<'_>) -> u16| cells.iter().map(|c| u32::from(of(c))).sum::<u32>();
        let (points, possible) = (sum(|c| c.points), sum(|c| c.possible));
        let of = || words!(self.language, "risk-points-of", points = points, possible = possible);
        let at = |year: &Period| cells.iter().find(|c| c.period == *year).map(|c| self.cell(c));
        Some(RiskRow {
            indicator: indicator.key.clone(),
            name: self.indicator(indicator).to_owned(),
            points: if possible > 0 { of() } else { String::new() },
            cells: years.iter().map(at).collect(),
        })
    }

    fn cell(&self, cell: &Scored<'_>) -> RiskCell {
        let counts = cell.possible > 0;
        let points = || words!(self.language, "risk-points", count = u32::from(cell.points));
        RiskCell {
            year: cell.period.label(),
            state: state(cell),
            text: self.text(cell),
            limit: self.limits_of(cell),
            points: counts.then_some(cell.points),
            possible: cell.possible,
            points_text: if counts { points() } else { String::new() },
            detail: self.detail(cell),
        }
    }

    /// The value as people say it: small groups in pupils, the others in the indicator's unit; where there is none, the
    /// short word that says why.
    fn text(&self, cell: &Scored<'_>) -> String {
        let Some(value) = cell.value else { return self.language.state_word(state(cell)) };
        let few = cell.n.filter(|n| *n < ORDINARY_PUPILS && cell.indicator.unit == Scale::Percent);
        match few.and_then(|n| Some((pupils(value, n)?, n))) {
            None => self.value(cell.indicator, value),
            Some((pupils, n)) => {
                let share = self.language.number(value, cell.indicator.decimals);
                words!(self.language, "risk-pupils-of", pupils = pupils, n = n, share = share)
            }
        }
    }

    fn limits_of(&self, cell: &Scored<'_>) -> String {
        let country = cell.national.map(|limit| self.country(cell, limit));
        let absolute = cell
            .absolute
            .map(|limit| words!(self.language, "risk-absolute", limit = self.value(cell.indicator, limit.value)));
        country.into_iter().chain(absolute).collect::<Vec<_>>().join(", ")
    }

    /// «landet 24,9 %», with its year when it is another than the figure's.
    fn country(&self, cell: &Scored<'_>, limit: Limit) -> String {
        let value = self.value(cell.indicator, limit.value);
        match limit.from {
            LimitFrom::Country(period) if period != cell.period => {
                words!(self.language, "risk-country-of", limit = value, period = period.label())
            }
            _ => words!(self.language, "risk-country", limit = value),
        }
    }

    fn detail(&self, cell: &Scored<'_>) -> String {
        let language = self.language;
        let (indicator, period) = (self.indicator(cell.indicator), cell.period.label());
        let value = self.text(cell);
        let mut sentences = vec![match cell.n {
            // A small group's share says its pupils already.
            Some(n) if cell.value.is_some() && value == self.plain(cell) => {
                words!(language, "risk-cell-pupils", indicator = indicator, period = period, value = value, n = n)
            }
            _ => words!(language, "risk-cell", indicator = indicator, period = period, value = value),
        }];
        if let Some((low, high)) = cell.interval {
            let (lowest, highest) = cell.indicator.range;
            let (low, high) = (low.max(lowest), high.min(highest));
            let said = |value| self.value(cell.indicator, value);
            sentences.push(words!(language, "risk-cell-interval", low = said(low), high = said(high)));
        }
        if cell.value.is_some() && cell.n.is_some_and(|n| n < ORDINARY_PUPILS) {
            sentences.push(language.text("risk-cell-few", &[]));
        }
        sentences.push(self.outcome(cell));
        if cell.possible > 0 {
            sentences.push(self.swing(cell));
        }
        sentences.join(" ")
    }

    /// The value in its unit; empty when there is none.
    fn plain(&self, cell: &Scored<'_>) -> String {
        cell.value.map(|value| self.value(cell.indicator, value)).unwrap_or_default()
    }

    fn outcome(&self, cell: &Scored<'_>) -> String {
        let id = match cell.outcome {
            Outcome::NotWorse => "risk-cell-not-worse",
            Outcome::WorseThanNational => "risk-cell-national",
            Outcome::WorseThanAbsolute => "risk-cell-absolute",
            Outcome::NoNationalLimit => return self.language.text("risk-cell-no-limit", &[]),
            _ => return self.language.text("risk-cell-not-counted", &[]),
        };
        let (points, possible) = (u32::from(cell.points), u32::from(cell.possible));
        words!(self.language, id, limits = self.limits_of(cell), points = points, possible = possible)
    }

    fn swing(&self, cell: &Scored<'_>) -> String {
        match cell.swing {
            None => self.language.text("risk-cell-unmoved", &[]),
            Some(swing) if swing.better == swing.worse => self.language.text("risk-cell-steady", &[]),
            Some(swing) => words!(
                self.language,
                "risk-cell-swing",
                better = u32::from(swing.better),
                worse = u32::from(swing.worse),
            ),
        }
    }

    /// One row a figure.
    pub(super) fn table(&self) -> Table {
        let language = self.language;
        let heads = [
            ("risk-school", false),
            ("risk-indicator", false),
            ("table-period", false),
            ("risk-column-value", true),
            ("table-pupils", true),
            ("risk-column-country", true),
            ("risk-column-absolute", true),
            ("risk-column-points", true),
            ("risk-column-possible", true),
            ("risk-column-within", true),
        ];
        let columns = heads.map(|(id, numeric)| Column { title: language.text(id, &[]), numeric });
        let rows = self.groups.iter().flat_map(|g| g.score.cells.iter().map(|c| self.table_row(g.name, c)));
        let caption = words!(language, "risk-matrix-caption", what = self.name);
        Table { caption, columns: columns.into(), rows: rows.collect() }
    }

    fn table_row(&self, name: &str, cell: &Scored<'_>) -> Vec<String> {
        const NOTHING: &str = "–";
        let language = self.language;
        let state = language.state_word(state(cell));
        let value = match (cell.value, state.is_empty()) {
            (None, _) => state,
            (Some(_), true) => self.plain(cell),
            (Some(_), false) => format!("{} ({state})", self.plain(cell)),
        };
        let limit = |limit: Option<Limit>| limit.map(|l| self.value(cell.indicator, l.value));
        let counted = |number: u16| (cell.possible > 0).then(|| language.count(u64::from(number)));
        let within = cell.swing.map(|s| format!("{}–{}", s.better, s.worse));
        let optional = [
            cell.n.map(|n| language.count(u64::from(n))),
            limit(cell.national),
            limit(cell.absolute),
            counted(cell.points),
            counted(cell.possible),
            within,
        ];
        let known = [name.to_owned(), self.indicator(cell.indicator).to_owned(), cell.period.label(), value];
        known.into_iter().chain(optional.map(|text| text.unwrap_or_else(|| NOTHING.to_owned()))).collect()
    }
}

/// The pupils that a share counts, when it is their share as published with one decimal: 20 % of 20 are 4.
fn pupils(share: f64, n: u32) -> Option<u32> {
    let count = (share * f64::from(n) / 100.0).round();
    let published = count / f64::from(n) * 100.0;
    ((published - share).abs() <= 0.0501).then_some(count as u32)
}

fn state(cell: &Scored<'_>) -> PointState {
    match cell.outcome {
        Outcome::NotLoaded => PointState::NotLoaded,
        Outcome::TooFew(_) => PointState::TooFew,
        Outcome::NotShown(Status::Suppressed) => PointState::Suppressed,
        Outcome::NotShown(Status::NoneTookPart) => PointState::NoneTookPart,
        Outcome::NotShown(Status::Withdrawn) => PointState::Withdrawn,
        Outcome::NotShown(_) => PointState::NotOffered,
        _ if cell.status == Some(Status::Restricted) => PointState::Restricted,
        _ => PointState::Shown,
    }
}
