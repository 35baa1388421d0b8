//! «Utvikling» of a distribution: how the pupils of a test spread over its mastery levels, year by year.

use std::sync::Arc;

use super::analysis::{Choice, ChoiceOption};
use super::chart::{
    Caption, Drawing, LevelCount, LevelName, LevelShare, Mastery, MasteryReference, MasteryYear, PointState,
    ReferenceRole,
};
use super::development::{Development, IndicatorChoice, notes, verdicts};
use super::figure;
use super::picture::Picture;
use super::table::{Column, Table};
use super::words::against_country;
use crate::indicator::{Indicator, Kind, Measure};
use crate::judgement::{Footing, Verdict, footing};
use crate::language::Language;
use crate::observation::Point;
use crate::school::{Unit, UnitLevel};
use crate::store::{Result, Store, UnitId};
use crate::words;

/// The levels of one test, each as a picture over the same school years.
pub(super) struct Spread {
    indicator: Arc<Indicator>,
    /// From the lowest level to the highest.
    levels: Vec<Picture>,
}

impl Spread {
    /// `None` when the store's catalogue has no level of it.
    pub fn read(store: &Store, id: UnitId, unit: &Unit, distribution: &Arc<Indicator>) -> Result<Option<Self>> {
        let Kind::Distribution { levels } = distribution.kind else { return Ok(None) };
        let catalogue = store.catalogue()?;
        let keys = (1..=levels).filter_map(|level| distribution.level_key(level));
        let indicators: Vec<_> = keys.filter_map(|key| catalogue.indicator(&key).cloned()).collect();
        let mut pictures = Vec::with_capacity(indicators.len());
        for indicator in indicators {
            pictures.push(Picture::read(store, id, unit, indicator)?);
        }
        let longest = pictures.iter().map(|p| p.periods.clone()).max_by_key(Vec::len).unwrap_or_default();
        let same = pictures.iter().all(|p| p.periods == longest);
        // A level that no file tells of in some year would put the years of the others out of step.
        for picture in pictures.iter_mut().filter(|_| !same) {
            picture.stretch(&longest);
        }
        Ok((!pictures.is_empty()).then(|| Self { indicator: Arc::clone(distribution), levels: pictures }))
    }

    fn first(&self) -> &Picture {
        &self.levels[0]
    }

    fn years(&self) -> std::ops::Range<usize> {
        0..self.first().periods.len()
    }

    /// Each level's figure of one year; `None` for one that is not shown.
    fn points(&self, year: usize) -> impl Iterator<Item = Option<&Point>> {
        self.levels.iter().map(move |level| level.own_at(year).filter(|p| p.value.is_some()))
    }

    /// The pupils of one year, when every level can be counted and they are enough to be spoken of one by one.
    fn counts(&self, year: usize) -> Option<Vec<(u32, &Point)>> {
        let counted = |p: &Point| Some(p.count.unwrap_or(((p.value? / 100.0) * f64::from(p.n?)).round() as u32));
        let points: Option<Vec<&Point>> = self.points(year).collect();
        let points = points.filter(|all| all.iter().all(|p| p.n.is_some_and(|n| footing(n) > Footing::Nothing)))?;
        let counts: Option<Vec<u32>> = points.iter().map(|p| counted(p)).collect();
        let counts = counts.filter(|counts| counts.iter().sum::<u32>() > 0)?;
        Some(counts.into_iter().zip(points).collect())
    }

    fn state(&self, year: usize) -> PointState {
        if self.counts(year).is_some() {
            return if self.restricted(year) { PointState::Restricted } else { PointState::Shown };
        }
        let states = self.levels.iter().map(|level| level.state(year));
        states.max_by_key(|state| !state.is_drawn()).filter(|state| !state.is_drawn()).unwrap_or(PointState::TooFew)
    }

    fn restricted(&self, year: usize) -> bool {
        self.points(year).flatten().any(|p| p.status == crate::observation::Status::Restricted)
    }

    /// Something of the year is shown that only the school itself may see.
    fn flagged(&self, year: usize) -> bool {
        self.counts(year).is_some() && self.restricted(year)
    }

    fn any_restricted(&self) -> bool {
        self.levels.iter().any(Picture::restricted)
    }

    fn names(&self, language: Language) -> Vec<LevelName> {
        (1..=self.levels.len())
            .map(|level| LevelName { name: words!(language, "level-name", level = level), short: level.to_string() })
            .collect()
    }

    fn year(&self, year: usize, language: Language) -> MasteryYear {
        let (state, period) = (self.state(year), self.first().periods[year].label());
        let Some(counts) = self.counts(year) else {
            let word = language.state_word(state);
            return MasteryYear { label: format!("{period}: {word}"), state, period, text: word, levels: Vec::new() };
        };
        let n = counts.first().and_then(|(_, p)| p.n).unwrap_or_default();
        let decimals = self.first().indicator.decimals;
        let level = |(place, (pupils, point)): (usize, &(u32, &Point))| {
            let share = language.number(point.value.unwrap_or_default(), decimals);
            let label = words!(
                language,
                "level-in-year",
                period = &period,
                level = place + 1,
                count = *pupils,
                n = n,
                share = share
            );
            LevelCount { pupils: *pupils, label }
        };
        let levels: Vec<_> = counts.iter().enumerate().map(level).collect();
        let said: Vec<_> = levels.iter().map(|l| l.pupils.to_string()).collect();
        let label = words!(language, "levels-in-year", period = &period, n = n, counts = language.list(&said));
        MasteryYear { period, state, text: words!(language, "pupils", count = n), label, levels }
    }

    /// The country's spread in the newest year that the unit has one in.
    fn reference(&self, language: Language) -> Option<MasteryReference> {
        let year = self.years().rev().find(|year| self.counts(*year).is_some())?;
        let name = language.sentence_case(&language.reference_name(ReferenceRole::Country, ""));
        let period = self.first().periods[year].label();
        let level = |(place, picture): (usize, &Picture)| {
            let country = picture.reference(ReferenceRole::Country)?.points.get(year)?.as_ref()?;
            let share = country.value?;
            let text = format!("{} %", language.number(share, 0));
            let label = words!(language, "level-of-country", period = &period, level = place + 1, share = &text);
            Some(LevelShare { share, text, label })
        };
        let levels: Option<Vec<_>> = self.levels.iter().enumerate().map(level).collect();
        Some(MasteryReference { name: format!("{name} {period}"), levels: levels? })
    }

    pub fn page(
        self,
        unit: Unit,
        choices: Vec<IndicatorChoice>,
        diverging: bool,
        language: Language,
    ) -> Result<Development> {
        let title = self.title(&unit, language);
        let verdicts = self.verdicts(&unit, language);
        let summary = self.summary(&verdicts, language);
        let restricted = self.any_restricted();
        let caption = Caption {
            title: title.clone(),
            summary: summary.clone(),
            footer: vec![language.text("levels-legend", &[])],
            restricted_notice: restricted.then(|| language.text("restricted-notice", &[])),
        };
        let chart = Mastery {
            caption,
            levels: self.names(language),
            years: self.years().map(|year| self.year(year, language)).collect(),
            breaks: figure::breaks(self.first(), language),
            reference: (unit.level != UnitLevel::Country).then(|| self.reference(language)).flatten(),
            diverging,
            percent_sign: "\u{a0}%".to_owned(),
            decimal_mark: language.decimal_mark(),
        };
        Ok(Development {
            indicator: IndicatorChoice::of(&self.indicator, language),
            switches: vec![switch(diverging, language)],
            choices,
            verdicts,
            table: self.table(&unit, language),
            notes: self.notes(&unit, language),
            source: String::new(),
            restricted,
            chart: Drawing::Mastery(chart),
            title,
            summary,
            unit,
        })
    }

    /// «Lesing på 5. trinn: andelen på nivå 1 ligger over landet to av tre år».
    fn title(&self, unit: &Unit, language: Language) -> String {
        let Measure::Mastery { subject } = &self.indicator.measure else { return String::new() };
        let grade = language.grade_name(self.indicator.grade.unwrap_or_default());
        let subject = language.subject_in_sentence(subject);
        let what = language.sentence_case(&words!(language, "indicator-in-title", subject = subject, grade = grade));
        if self.years().all(|year| self.counts(year).is_none()) {
            return words!(language, "title-nothing-shown", what = what);
        }
        if unit.level == UnitLevel::Country {
            return words!(language, "title-levels-country", what = what);
        }
        let years = self.first().years_apart(ReferenceRole::Country);
        let finding = against_country(&self.first().indicator, years, language);
        words!(language, "title-levels", what = what, finding = finding)
    }

    /// The newest year in pupils, and the verdicts on its lowest level that say most.
    fn summary(&self, verdicts: &[Verdict], language: Language) -> String {
        let newest = self.years().rev().find(|year| self.counts(*year).is_some());
        let Some(year) = newest else { return language.text("summary-hidden-levels", &[]) };
        let mut sentences = vec![format!("{}.", self.year(year, language).label)];
        let country = verdicts.iter().find(|v| v.question == crate::judgement::Question::AgainstCountry);
        sentences.extend(country.map(|v| words!(language, "level-lowest", sentence = &v.sentence)));
        sentences.join(" ")
    }

    /// On the lowest level, which tells of the pupils who need help first.
    fn verdicts(&self, unit: &Unit, language: Language) -> Vec<Verdict> {
        let level = words!(language, "level-name", level = 1u8);
        let about = |verdict: Verdict| {
            let question = words!(language, "beside-question", what = &level, question = &verdict.question_text);
            Verdict { question_text: question, ..verdict }
        };
        verdicts(unit, self.first(), language).into_iter().map(about).collect()
    }

    fn notes(&self, unit: &Unit, language: Language) -> Vec<String> {
        let mut all = vec![language.text("note-levels", &[])];
        // Of few pupils too: they are counted here.
        let flagged = |year: &usize| self.flagged(*year) && self.first().state(*year) == PointState::TooFew;
        let flagged: Vec<String> =
            self.years().filter(flagged).map(|year| self.first().periods[year].label()).collect();
        if !flagged.is_empty() {
            let count = flagged.len();
            all.push(words!(language, "note-restricted", periods = language.list(&flagged), count = count));
        }
        all.extend(notes(unit, self.first(), "note-few-counted", language));
        all
    }

    fn table(&self, unit: &Unit, language: Language) -> Table {
        let column = |title: String, numeric: bool| Column { title, numeric };
        let mut columns = vec![column(language.text("table-period", &[]), false)];
        columns.extend(self.names(language).into_iter().map(|level| column(level.name, true)));
        columns.push(column(language.text("table-pupils", &[]), true));
        let rows = self.years().map(|year| self.row(year, language)).collect();
        let indicator = language.indicator_name(&self.indicator);
        Table { caption: words!(language, "table-caption", unit = &unit.name, indicator = indicator), columns, rows }
    }

    fn row(&self, year: usize, language: Language) -> Vec<String> {
        let period = self.first().periods[year].label();
        let flagged = self.flagged(year);
        let mut row = vec![match flagged {
            true => format!("{period} ({})", language.state_word(PointState::Restricted)),
            false => period,
        }];
        for level in &self.levels {
            let point = level.own_at(year).filter(|p| p.n.is_none_or(|n| footing(n) > Footing::Nothing));
            let share =
                point.and_then(|p| p.value).map(|v| format!("{} %", language.number(v, level.indicator.decimals)));
            let cell = match (share, point.and_then(|p| p.count)) {
                // Of so few, a share says more than it knows.
                (Some(_), Some(count)) if point.and_then(|p| p.n).is_some_and(|n| footing(n) < Footing::Uncertain) => {
                    count.to_string()
                }
                (Some(share), Some(count)) => format!("{count} ({share})"),
                (Some(share), None) => share,
                (None, _) => language.state_word(match level.state(year) {
                    state if state.is_drawn() => PointState::TooFew,
                    state => state,
                }),
            };
            row.push(cell);
        }
        let n = self.levels.iter().find_map(|level| level.own_at(year).and_then(|p| p.n));
        row.push(n.map_or_else(|| "–".to_owned(), |n| language.count(u64::from(n))));
        row
    }
}

fn switch(diverging: bool, language: Language) -> Choice {
    let option = |value: &str, id: &str| ChoiceOption { value: value.to_owned(), text: language.text(id, &[]) };
    Choice {
        option: "diverging".to_owned(),
        name: language.text("levels-drawn", &[]),
        chosen: diverging.to_string(),
        options: vec![option("false", "levels-from-left"), option("true", "levels-from-middle")],
    }
}
