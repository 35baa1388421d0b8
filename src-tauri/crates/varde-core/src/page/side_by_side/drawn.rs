//! Many figures as small multiples, and as a table.

use super::SideBySide;
use crate::indicator::Kind;
use crate::page::chart::{Caption, Drawing, Panel, Panels};
use crate::page::figure;
use crate::page::picture::{Picture, Reference};
use crate::page::table::{Column, Table};
use crate::words;

/// What one picture can hold.
const MOST_PANELS: usize = 24;

impl SideBySide<'_> {
    /// Small multiples on one axis; one indicator alone has a whole chart.
    pub fn drawing(&self, title: &str, summary: &str) -> Option<Drawing> {
        let language = self.language();
        let unit = self.asked.unit;
        let first = self.pictures.first()?;
        if self.pictures.len() == 1 {
            return Some(Drawing::DotInterval(figure::chart(first, unit, title, summary, language)));
        }
        let legend = figure::legend(&self.pictures.iter().collect::<Vec<_>>(), unit, language);
        let restricted = self.restricted().then(|| language.text("restricted-notice", &[]));
        Some(Drawing::Panels(Panels {
            caption: Caption {
                title: title.to_owned(),
                summary: summary.to_owned(),
                footer: vec![legend],
                restricted_notice: restricted,
            },
            value_name: language.unit_of(&first.indicator),
            own_name: language.sentence_case(&language.unit_kind(unit.level)),
            periods: first.periods.iter().map(|p| p.label()).collect(),
            panels: self.pictures.iter().take(MOST_PANELS).map(|p| self.panel(p)).collect(),
            least_span: first.indicator.least_span,
            decimals: first.indicator.decimals,
            decimal_mark: language.decimal_mark(),
        }))
    }

    fn panel(&self, picture: &Picture) -> Panel {
        let language = self.language();
        Panel {
            title: self.name(picture),
            points: (0..picture.periods.len()).map(|year| figure::own_point(picture, year, language)).collect(),
            references: picture.references.iter().map(|r| figure::reference(picture, r, language)).collect(),
            breaks: figure::breaks(picture, language),
        }
    }

    /// A row per indicator: its own value in the page's year and the year before, beside the larger units'.
    /// `first` is what the rows are, and `pupils` what is counted beside them.
    pub fn table(&self, what: &str, first: String, pupils: String) -> Table {
        let language = self.language();
        let own = language.sentence_case(&language.unit_kind(self.asked.unit.level));
        let before = self.period().map_or_else(String::new, |p| p.previous().label());
        let numeric = |title: String| Column { title, numeric: true };
        let mut columns = vec![Column { title: first, numeric: false }, numeric(format!("{own} {}", self.label()))];
        if self.bars() {
            columns.push(numeric(language.text("table-interval", &[])));
        }
        columns.push(numeric(pupils));
        let named = |r: &Reference| language.sentence_case(&language.reference_name(r.role, &r.name));
        columns.extend(self.pictures.first().into_iter().flat_map(|p| &p.references).map(|r| numeric(named(r))));
        columns.push(numeric(format!("{own} {before}")));
        let caption =
            words!(language, "beside-caption", unit = &self.asked.unit.name, what = what, period = self.label());
        Table { caption, columns, rows: self.pictures.iter().map(|p| self.row(p)).collect() }
    }

    fn bars(&self) -> bool {
        self.pictures.iter().any(|p| p.indicator.has_uncertainty())
    }

    fn row(&self, picture: &Picture) -> Vec<String> {
        let (year, language) = (self.year, self.language());
        let mut row = vec![self.name(picture), figure::value_cell(picture, year, language)];
        if self.bars() {
            row.push(figure::interval_cell(picture, year, language));
        }
        row.push(match picture.shown(year).and_then(|p| p.count.zip(p.n)) {
            Some((count, n)) if picture.indicator.kind == Kind::Share => {
                words!(language, "beside-count", count = count, n = n)
            }
            _ => figure::pupils_cell(picture, year, language),
        });
        row.extend(picture.references.iter().map(|r| figure::reference_cell(picture, r, year, language)));
        row.push(self.last_year(picture));
        row
    }

    /// The year before, where it may be held beside this one.
    fn last_year(&self, picture: &Picture) -> String {
        let before = self.year.checked_sub(1);
        let comparable = |year: &usize| {
            let ends = picture.periods.get(*year).zip(picture.periods.get(self.year));
            ends.is_some_and(|(one, other)| picture.indicator.comparable(*one, *other))
        };
        match before.filter(comparable) {
            Some(year) => figure::value_cell(picture, year, self.language()),
            None => figure::NOTHING.to_owned(),
        }
    }
}
