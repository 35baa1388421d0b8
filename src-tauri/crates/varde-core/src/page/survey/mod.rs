//! Elevundersøkelsen of one unit: a grade's indices, the questions under them, bullying, and who answered.

mod bullying;
mod participation;

use std::sync::Arc;

use super::analysis::{Analysis, Asked, Choice, ChoiceOption, Section};
use super::picture::Picture;
use super::side_by_side::{SideBySide, notes};
use super::words::level_sentence;
use crate::indicator::{Area, Catalogue, Indicator, Kind, Measure};
use crate::language::Language;
use crate::school::Period;
use crate::store::Result;
use crate::words;

pub(super) fn read(asked: &Asked<'_>) -> Result<Analysis> {
    let language = asked.language;
    let keys = asked.store.indicators_of(asked.id)?;
    let catalogue = asked.store.catalogue()?;
    let all = catalogue.in_order(keys.iter().map(String::as_str));
    let survey: Vec<_> = all.into_iter().filter(|i| i.area == Area::Survey).collect();
    let mut grades: Vec<u8> = survey.iter().filter_map(|i| i.grade).collect();
    grades.sort_unstable();
    grades.dedup();
    let wanted = asked.options.grade.filter(|grade| grades.contains(grade));
    let Some(grade) = wanted.or(grades.first().copied()) else {
        let nothing = words!(language, "survey-nothing", unit = language.unit_kind(asked.unit.level));
        return Ok(Analysis::nothing(asked, words!(language, "survey-nothing-title"), nothing));
    };
    let of_grade: Vec<_> = survey.into_iter().filter(|i| i.grade == Some(grade)).collect();
    let page = Page::read(asked, grade, &of_grade, &catalogue)?;
    Ok(page.analysis(&grades))
}

/// What is read of one grade.
struct Page<'a> {
    asked: &'a Asked<'a>,
    grade: u8,
    indices: Option<SideBySide<'a>>,
    /// Each index that has questions under it, with them.
    items: Vec<(Arc<Indicator>, SideBySide<'a>)>,
    bullying: Option<SideBySide<'a>>,
    participation: Option<Picture>,
}

impl<'a> Page<'a> {
    fn read(asked: &'a Asked<'a>, grade: u8, of_grade: &[&Arc<Indicator>], catalogue: &Catalogue) -> Result<Self> {
        let (mut indices, mut bullying, mut participation) = (Vec::new(), Vec::new(), None);
        for indicator in of_grade {
            match (&indicator.measure, indicator.kind) {
                (Measure::Item { .. }, _) => {}
                (Measure::Named(id), _) if id == participation::ID => participation = Some(Arc::clone(indicator)),
                (_, Kind::Share) => bullying.push(*indicator),
                _ => indices.push(*indicator),
            }
        }
        let mut items = Vec::new();
        for index in indices.iter().chain(&bullying) {
            let under: Vec<_> = catalogue.items(&index.key).into_iter().filter(|i| of_grade.contains(i)).collect();
            items.extend(SideBySide::read(asked, &under)?.map(|questions| (Arc::clone(index), questions)));
        }
        let read = |i: Arc<Indicator>| Picture::read(asked.store, asked.id, asked.unit, i);
        Ok(Self {
            asked,
            grade,
            indices: SideBySide::read(asked, &indices)?,
            items,
            bullying: SideBySide::read(asked, &bullying)?,
            participation: participation.map(read).transpose()?,
        })
    }

    fn language(&self) -> Language {
        self.asked.language
    }

    fn analysis(&self, grades: &[u8]) -> Analysis {
        let mut sections: Vec<Section> = Vec::new();
        sections.extend(self.indices.as_ref().map(|indices| self.indices_section(indices)));
        sections.extend(self.items.iter().map(|(index, questions)| self.items_section(index, questions)));
        sections.extend(self.bullying.as_ref().map(bullying::section));
        sections.extend(self.participation.as_ref().map(|p| participation::section(p, self.language())));
        Analysis {
            unit: self.asked.unit.clone(),
            title: self.title(),
            summary: self.summary(),
            choices: self.choices(grades),
            sections,
            notes: self.notes(),
            source: String::new(),
            restricted: self.pictures().iter().any(|p| p.restricted()),
        }
    }

    /// «Elevundersøkelsen på 7. trinn: motivasjon ligger under landet».
    fn title(&self) -> String {
        let language = self.language();
        let first = self.indices.as_ref().or(self.bullying.as_ref());
        let finding = first.map_or_else(|| words!(language, "beside-not-judged"), SideBySide::finding);
        words!(language, "survey-title", grade = language.grade_name(self.grade), finding = finding)
    }

    fn summary(&self) -> String {
        let first = self.indices.as_ref().or(self.bullying.as_ref());
        let mut sentences: Vec<String> = first.map(SideBySide::counted).unwrap_or_default();
        sentences.extend(first.and_then(SideBySide::only_one));
        let took_part = self.participation.as_ref().and_then(|p| participation::sentence(p, self.language()));
        sentences.extend(took_part.or_else(|| first.and_then(|group| self.answered(group))));
        sentences.join(" ")
    }

    /// How many answered, by the figures themselves.
    fn answered(&self, group: &SideBySide<'_>) -> Option<String> {
        Some(words!(self.language(), "survey-answered", pupils = group.pupils()?, period = group.label()))
    }

    fn indices_section(&self, indices: &SideBySide<'_>) -> Section {
        let language = self.language();
        // How many stand out, of how many, is the page's lead; the picture's own words say it again for those who save it.
        let text: Vec<String> = indices.which().into_iter().chain(indices.few()).collect();
        let alone = indices.counted().into_iter().chain(text.iter().cloned());
        let chart = indices.drawing(&self.title(), &alone.collect::<Vec<_>>().join(" "));
        let heading = language.text("survey-indices", &[]);
        let table = indices.table(&heading, words!(language, "survey-index"), words!(language, "survey-answers"));
        Section {
            id: "indices".to_owned(),
            chart,
            table: Some(table),
            verdicts: indices.verdicts(),
            notes: indices.rule(),
            heading,
            text,
            ..Section::default()
        }
    }

    /// The questions under an index, told without being judged.
    fn items_section(&self, index: &Indicator, questions: &SideBySide<'_>) -> Section {
        let language = self.language();
        let groups = self.indices.iter().chain(&self.bullying);
        let own = groups
            .flat_map(|g| g.pictures.iter().map(move |p| (p, g.year)))
            .find(|(p, _)| p.indicator.key == index.key);
        let said = own.and_then(|(p, year)| Some(level_sentence(p, p.shown(year)?, *p.periods.get(year)?, language)));
        let heading = language.measure_name(index);
        let table = questions.table(&heading, words!(language, "survey-question"), words!(language, "survey-answers"));
        Section {
            id: index.key.clone(),
            text: said.into_iter().collect(),
            table: Some(table),
            notes: vec![language.text("survey-note-questions", &[])],
            folded: true,
            heading,
            ..Section::default()
        }
    }

    fn choices(&self, grades: &[u8]) -> Vec<Choice> {
        let language = self.language();
        if grades.len() < 2 {
            return Vec::new();
        }
        let name = |grade: u8| language.sentence_case(&language.grade_name(grade));
        vec![Choice {
            option: "grade".to_owned(),
            name: language.text("survey-choice-grade", &[]),
            chosen: self.grade.to_string(),
            options: grades.iter().map(|g| ChoiceOption { value: g.to_string(), text: name(*g) }).collect(),
        }]
    }

    fn pictures(&self) -> Vec<&Picture> {
        let groups = self.indices.iter().chain(self.items.iter().map(|(_, questions)| questions)).chain(&self.bullying);
        groups.flat_map(|g| &g.pictures).chain(&self.participation).collect()
    }

    fn notes(&self) -> Vec<String> {
        let language = self.language();
        let mut notes_ = vec![language.text("survey-note-same-grade", &[])];
        notes_.extend(self.version());
        notes_.extend(notes(self.asked.unit, &self.pictures(), language));
        notes_
    }

    /// Which years Varde holds to be one version of the questions.
    fn version(&self) -> Option<String> {
        let picture = self.indices.as_ref().and_then(|g| g.pictures.first())?;
        let last = *picture.periods.last()?;
        let first = picture.periods.iter().find(|p| picture.indicator.comparable(**p, last)).copied()?;
        let years = |first: Period, last: Period| {
            words!(self.language(), "survey-note-version", first = first.label(), last = last.label())
        };
        (first < last).then(|| years(first, last))
    }
}
