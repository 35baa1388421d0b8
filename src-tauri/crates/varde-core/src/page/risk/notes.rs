//! What a reader must know about limits, years and figures that are not there.

use super::said::Said;
use crate::indicator::Good;
use crate::observation::Status;
use crate::risk::{Outcome, RuleIndicator, Scored};
use crate::school::Period;
use crate::words;

impl<'s, 'r> Said<'s, 'r> {
    pub(super) fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        notes.extend(self.open_limits());
        if self.tally.possible > 0 && self.tally.thin() {
            notes.push(self.language.text("risk-note-thin", &[]));
        }
        notes.extend(self.left_out());
        notes.extend(self.jumps());
        notes.extend(self.years());
        notes.extend(self.wrong_side());
        let private = self.groups.iter().filter(|g| !g.counts).count();
        if private > 0 {
            notes.push(words!(self.language, "risk-note-private", count = private));
        }
        if self.tally.possible > 0 {
            notes.push(self.language.text("risk-note-own", &[]));
        }
        notes
    }

    /// What the points would be at most, where absolute limits are not known.
    fn open_limits(&self) -> Option<String> {
        self.open().then(|| {
            words!(
                self.language,
                "risk-note-open",
                count = self.tally.without_absolute,
                counted = self.tally.counted,
                most = self.tally.at_most,
                share = self.percent(self.tally.at_most),
            )
        })
    }

    /// How many figures do not count, by why.
    fn left_out(&self) -> Option<String> {
        let cells = || self.summed().flat_map(|score| &score.cells);
        let many = |why: &dyn Fn(&Scored<'_>) -> bool| cells().filter(|c| why(c)).count();
        let status = |wanted: Status| many(&|c| c.outcome == Outcome::NotShown(wanted));
        // Indicators with fewer years than the rule counts have no cell for the rest.
        let nowhere = (self.tally.places as usize).saturating_sub(cells().count());
        let reasons = [
            (status(Status::Suppressed), "risk-missing-hidden"),
            (many(&|c| matches!(c.outcome, Outcome::TooFew(_))), "risk-missing-few"),
            (status(Status::NotOffered) + status(Status::NoneTookPart), "risk-missing-empty"),
            (status(Status::Withdrawn), "risk-missing-withdrawn"),
            (many(&|c| c.outcome == Outcome::NoNationalLimit), "risk-missing-limit"),
            (many(&|c| c.outcome == Outcome::NotLoaded) + nowhere, "risk-missing-not-loaded"),
        ];
        let told = reasons.iter().filter(|(count, _)| *count > 0);
        let missing: Vec<_> = told.map(|(count, id)| words!(self.language, id, count = *count)).collect();
        (!missing.is_empty()).then(|| {
            words!(
                self.language,
                "risk-note-missing",
                counted = self.tally.counted,
                places = self.tally.places,
                missing = self.language.list(&missing),
            )
        })
    }

    /// Indicators whose years do not follow each other: a year between was never loaded.
    fn jumps(&self) -> Option<String> {
        let jumping = self.shown().filter_map(|indicator| {
            let years = self.periods(indicator);
            years.windows(2).any(|pair| matches!(pair, [a, b] if b.previous() != *a)).then(|| {
                let periods = self.language.list(&labels(&years));
                words!(self.language, "risk-years-of", indicator = self.indicator(indicator), periods = periods)
            })
        });
        let what = jumping.collect::<Vec<_>>();
        (!what.is_empty()).then(|| words!(self.language, "risk-note-jump", what = self.language.list(&what)))
    }

    /// The rule's own notes of years, such as those without written exams.
    fn years(&self) -> Vec<String> {
        let told = self.basis.rule.notes.iter().filter_map(|note| {
            let about = self.shown().filter(|i| i.area == note.area);
            let mut periods: Vec<Period> = about.flat_map(|i| self.periods(i)).collect();
            periods.retain(|period| (note.from..=note.to).contains(&period.start_year()));
            periods.sort_unstable();
            periods.dedup();
            let periods = labels(&periods);
            let said = || words!(self.language, &note.message, periods = self.language.list(&periods));
            (!periods.is_empty()).then(said)
        });
        told.collect()
    }

    /// Absolute limits that are no stricter than the country's figure: probably typed wrong.
    fn wrong_side(&self) -> Option<String> {
        let wrong = self.shown().filter(|indicator| {
            let Some(absolute) = self.basis.absolute(&indicator.key) else { return false };
            let mut nationals = self.basis.years(&indicator.key).iter().filter_map(|y| y.national);
            nationals.any(|national| match indicator.good {
                Good::High => absolute.value >= national.value,
                Good::Low => absolute.value <= national.value,
            })
        });
        let names: Vec<_> = wrong.map(|i| self.indicator(i).to_owned()).collect();
        (!names.is_empty()).then(|| words!(self.language, "risk-note-wrong-side", what = self.language.list(&names)))
    }

    /// The indicators that some unit has a cell for.
    fn shown(&self) -> impl Iterator<Item = &'r RuleIndicator> {
        let there = |indicator: &RuleIndicator| {
            self.groups.iter().any(|g| g.score.cells.iter().any(|c| c.indicator.key == indicator.key))
        };
        self.basis.indicators().filter(move |i| there(i))
    }

    fn periods(&self, indicator: &RuleIndicator) -> Vec<Period> {
        self.basis.years(&indicator.key).iter().map(|year| year.period).collect()
    }
}

fn labels(periods: &[Period]) -> Vec<String> {
    periods.iter().map(|period| period.label()).collect()
}
