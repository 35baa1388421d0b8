//! What is said of risk points: the finding, where the points come from, how easily they would be others, the draw.

use std::collections::HashMap;

use serde::Serialize;
use ts_rs::TS;

use super::matrix::RiskMatrix;
use super::why::{RiskLimit, RiskSetting};
use crate::judgement::Why;
use crate::language::Language;
use crate::observation::Status;
use crate::page::table::Table;
use crate::risk::{Area, Basis, KommuneScore, Quarter, RuleIndicator, Scale, Score, Scored, Tally};
use crate::words;

/// Risk points in the reader's words.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RiskPage {
    /// The finding as a heading: «14 av 72 risikopoeng (19 %)».
    pub title: String,
    /// «72 av 117 mulige».
    pub coverage: String,
    /// What is counted, where the points come from, and how easily they would be others.
    pub sentences: Vec<String>,
    /// What can and cannot be said of Udir's draw; empty for a school.
    pub draw: Vec<String>,
    /// The rule, and the sum with this unit's numbers.
    pub why: Why,
    /// The line above the settings.
    pub settings_lead: String,
    pub settings: Vec<RiskSetting>,
    /// One per indicator, in the rule's order.
    pub limits: Vec<RiskLimit>,
    /// What a reader must know about years, limits and figures that are not there.
    pub notes: Vec<String>,
    pub matrix: RiskMatrix,
    /// The matrix with one row a figure, for export.
    pub table: Table,
    /// Set when a restricted figure is shown: for the school's own eyes.
    pub restricted_notice: Option<String>,
    pub numbers: Tally,
    /// Points of possible in per cent; null when nothing counts.
    pub share_percent: Option<f64>,
}

/// What an indicator is called, by its key: «Støtte fra lærer, 7. trinn».
pub type Name<'n> = &'n dyn Fn(&str) -> String;

/// One unit's figures under its name.
pub(super) struct Group<'s, 'r> {
    pub name: &'s str,
    /// In the sum.
    pub counts: bool,
    pub score: &'s Score<'r>,
}

/// What the words are made of.
pub(super) struct Said<'s, 'r> {
    pub name: &'s str,
    /// `None` for one unit; for a kommune, how far apart its schools lie and what is known of the country's.
    pub schools: Option<(&'s KommuneScore<'r, 's>, &'s Quarter)>,
    pub tally: Tally,
    pub groups: Vec<Group<'s, 'r>>,
    pub basis: &'s Basis<'r>,
    /// What each indicator is called, by its key.
    pub names: HashMap<&'r str, String>,
    pub language: Language,
}

impl RiskPage {
    /// One unit by its name, with its indicators by theirs.
    pub fn of_unit(name: &str, score: &Score<'_>, basis: &Basis<'_>, indicator: Name<'_>, language: Language) -> Self {
        let groups = vec![Group { name, counts: true, score }];
        Said { name, schools: None, tally: score.tally, groups, basis, names: names(basis, indicator), language }.page()
    }

    /// The schools of a kommune, shown in the order in which they were given.
    pub fn of_kommune<'s, 'r>(
        name: &'s str,
        kommune: &'s KommuneScore<'r, 's>,
        quarter: &'s Quarter,
        basis: &'s Basis<'r>,
        indicator: Name<'_>,
        language: Language,
    ) -> Self {
        let groups = kommune.schools.iter().map(|s| Group { name: s.name, counts: s.counts, score: &s.score });
        let (schools, tally) = (Some((kommune, quarter)), kommune.tally);
        Said { name, schools, tally, groups: groups.collect(), basis, names: names(basis, indicator), language }.page()
    }

    /// The figures, with the choices they rest on and what may not be shared said in the file. The caller's `source`
    /// comes last.
    pub fn to_csv(&self, source: &str) -> Vec<u8> {
        let mut after = vec![self.table.caption.as_str(), &self.title, &self.coverage];
        after.extend(self.settings.iter().map(|s| s.text.as_str()));
        after.extend(self.notes.iter().map(String::as_str));
        after.extend([self.why.reference.as_str(), source]);
        after.extend(self.restricted_notice.as_deref());
        self.table.to_csv(&after)
    }
}

impl<'s, 'r> Said<'s, 'r> {
    fn page(&self) -> RiskPage {
        RiskPage {
            title: self.title(),
            coverage: self.coverage(self.tally),
            sentences: self.sentences(),
            draw: self.draw(),
            why: self.why(),
            settings_lead: self.language.text("risk-settings", &[]),
            settings: self.settings(),
            limits: self.limits(),
            notes: self.notes(),
            matrix: self.matrix(),
            table: self.table(),
            restricted_notice: self.restricted().then(|| self.language.text("restricted-notice", &[])),
            numbers: self.tally,
            share_percent: self.tally.share().map(|share| share * 100.0),
        }
    }

    fn title(&self) -> String {
        let id = if self.schools.is_some() { "risk-title-kommune" } else { "risk-title" };
        self.finding(id, self.tally)
    }

    /// «Minst 14 av 72 risikopoeng (19 %)».
    pub(super) fn finding(&self, id: &str, tally: Tally) -> String {
        let Some(share) = tally.share() else { return self.language.text("risk-title-nothing", &[]) };
        words!(
            self.language,
            id,
            open = yes(tally.at_most > tally.points),
            points = tally.points,
            possible = tally.possible,
            share = self.language.number(share * 100.0, 0),
        )
    }

    /// «72 av 117 mulige».
    pub(super) fn coverage(&self, tally: Tally) -> String {
        words!(self.language, "risk-coverage", possible = tally.possible, full = tally.full)
    }

    fn sentences(&self) -> Vec<String> {
        let (language, tally) = (self.language, self.tally);
        if tally.possible == 0 {
            return vec![language.text("risk-no-figures", &[])];
        }
        let all = yes(tally.possible == tally.full);
        let covered = words!(language, "risk-covered", all = all, possible = tally.possible, full = tally.full);
        vec![covered, self.whence(), self.sensitivity()]
    }

    /// Which areas the points come from.
    fn whence(&self) -> String {
        let points = |area| self.counted().filter(|c| c.indicator.area == area).map(|c| u32::from(c.points)).sum();
        let areas = AREAS.map(|area| (area, points(area)));
        let said = areas
            .iter()
            .filter(|(_, points): &&(Area, u32)| *points > 0)
            .map(|(area, points)| words!(self.language, "risk-from-area", area = self.area(*area), points = *points));
        match said.collect::<Vec<_>>() {
            none if none.is_empty() => self.language.text("risk-from-none", &[]),
            areas => words!(self.language, "risk-from", areas = self.language.list(&areas)),
        }
    }

    /// How easily the points would be others.
    fn sensitivity(&self) -> String {
        let (language, tally) = (self.language, self.tally);
        if tally.unmoved == tally.counted {
            return language.text("risk-sensitivity-none", &[]);
        }
        let mut text = if tally.lowest == tally.highest {
            language.text("risk-sensitivity-steady", &[])
        } else {
            words!(language, "risk-sensitivity", lowest = tally.lowest, highest = tally.highest)
        };
        if tally.unmoved > 0 {
            text.push(' ');
            text.push_str(&words!(
                language,
                "risk-sensitivity-unmoved",
                unmoved = tally.unmoved,
                counted = tally.counted
            ));
        }
        text
    }

    /// The spread, the country's highest quarter, and what Varde cannot know of the draw.
    fn draw(&self) -> Vec<String> {
        let Some((kommune, quarter)) = self.schools else { return Vec::new() };
        let language = self.language;
        let percent = |share: f64| language.number(share * 100.0, 1);
        let spread = match kommune.spread {
            None => language.text("risk-spread-none", &[]),
            Some(spread) => words!(
                language,
                "risk-spread",
                lowest = percent(spread.lowest),
                highest = percent(spread.highest),
                schools = spread.schools,
                thin = spread.thin,
            ),
        };
        let counted = kommune.schools.iter().filter(|s| s.counts);
        let inside = counted.filter(|s| s.score.tally.share().and_then(|share| quarter.holds(share)) == Some(true));
        let (from, judged) = match quarter {
            Quarter::Loaded { judged, .. } => ("loaded", *judged),
            _ => ("typed", 0),
        };
        let quarter = match quarter {
            Quarter::Unknown(missing) => words!(
                language,
                "risk-quarter-unknown",
                least = missing.least_loaded,
                leastjudged = missing.least_judged,
                loaded = missing.loaded,
                judged = missing.judged,
            ),
            Quarter::Typed(line) | Quarter::Loaded { share: line, .. } => words!(
                language,
                "risk-quarter",
                count = inside.count(),
                line = percent(*line),
                from = from,
                judged = judged,
            ),
        };
        vec![spread, quarter, language.text("risk-draw", &[])]
    }

    /// The figures that are in the sum.
    pub(super) fn counted(&self) -> impl Iterator<Item = &'s Scored<'r>> {
        self.summed().flat_map(|score| &score.cells).filter(|cell| cell.possible > 0)
    }

    /// The scores that are in the sum.
    pub(super) fn summed(&self) -> impl Iterator<Item = &'s Score<'r>> {
        self.groups.iter().filter(|g| g.counts).map(|g| g.score)
    }

    /// Some points would be more if an absolute limit were known.
    pub(super) fn open(&self) -> bool {
        self.tally.at_most > self.tally.points
    }

    fn restricted(&self) -> bool {
        let shown = self.groups.iter().flat_map(|g| &g.score.cells).filter(|c| c.value.is_some());
        shown.into_iter().any(|c| c.status == Some(Status::Restricted))
    }

    /// So many points as per cent of the possible.
    pub(super) fn percent(&self, points: u32) -> String {
        self.language.number(self.tally.share_of(points).unwrap_or_default() * 100.0, 0)
    }

    pub(super) fn area(&self, area: Area) -> String {
        let id = match area {
            Area::NasjonaleProver => "risk-area-nasjonale-prover",
            Area::Elevundersokelsen => "risk-area-elevundersokelsen",
            Area::Grunnskolepoeng => "risk-area-grunnskolepoeng",
        };
        self.language.text(id, &[])
    }

    pub(super) fn indicator(&self, indicator: &RuleIndicator) -> &str {
        self.names.get(indicator.key.as_str()).map_or("", String::as_str)
    }

    /// «28,5 %», «4,1».
    pub(super) fn value(&self, indicator: &RuleIndicator, value: f64) -> String {
        let number = self.language.number(value, indicator.decimals);
        match indicator.unit {
            Scale::Percent => words!(self.language, "risk-percent", share = number),
            Scale::Mean | Scale::Points => number,
        }
    }
}

fn names<'r>(basis: &Basis<'r>, name: Name<'_>) -> HashMap<&'r str, String> {
    basis.indicators().map(|indicator| (indicator.key.as_str(), name(&indicator.key))).collect()
}

/// In the order in which they are spoken of.
pub(super) const AREAS: [Area; 3] = [Area::NasjonaleProver, Area::Elevundersokelsen, Area::Grunnskolepoeng];

/// For messages that are said in two ways.
pub(super) fn yes(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}
