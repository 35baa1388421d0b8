//! What a wide column is: `2025-26.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng`, or
//! `2024-25.Alle eierformer.Alle kjønn.Grunnskolepoeng`.

mod words;

use std::sync::Arc;

use self::words::{Word, says_nothing};
use super::preview::WideNeeds;
use crate::indicator::{Area, Catalogue, Gender, Indicator, Measure, Ownership};
use crate::school::Period;

pub(super) use self::words::{grade_of, is_all_questions, level_of, part_of, school_year, word_of};

/// Which of a result's cells a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Part {
    Value,
    Spread,
    /// Pupils who took part.
    Count,
    /// Pupils on the mastery level.
    OnLevel,
}

/// What a column is about.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Target {
    Indicator(Arc<Indicator>),
    /// The pupils of a test; without a subject, of whatever else the file is about.
    Pupils {
        test: Option<(String, u8)>,
    },
}

/// A column that was understood.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Column {
    pub target: Target,
    pub gender: Gender,
    pub ownership: Ownership,
    pub period: Period,
    pub part: Part,
}

/// What people, or the other headings, say of a heading that does not say it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Given {
    pub period: Option<Period>,
    pub grade: Option<u8>,
    /// The table asks of bullying, so that «Alle spørsmål» is the index of it.
    pub bullying: bool,
}

/// Reads a heading by what its steps are, in whatever order they stand; `None` when a step is not known, or when one
/// that is needed is missing.
pub(super) fn read(heading: &str, catalogue: &Catalogue, given: Given) -> Option<Column> {
    let (mut period, mut subject, mut grade, mut word, mut named, mut level) = (None, None, None, None, None, None);
    let (mut gender, mut ownership) = (Gender::All, Ownership::All);
    let mut of_all = false;
    for step in steps(heading) {
        if let Some((found, _)) = school_year(&step) {
            period = Some(found);
        } else if let Some(found) = grade_of(&step) {
            grade = Some(found);
        } else if let Some(found) = catalogue.subject_in_file(&step) {
            subject = Some(found.to_owned());
        } else if is_all_questions(&step) {
            of_all = true;
        } else if catalogue.knows_name(&step) {
            // A question about bullying says more than the heading above it; other names in one path contradict.
            let contradicts = |before: &String| {
                *before != step && !(asks_of_bullying(before, catalogue) && asks_of_bullying(&step, catalogue))
            };
            if named.as_ref().is_some_and(contradicts) {
                return None;
            }
            named = Some(step);
        } else if let Some((found, counted)) = level_of(&step) {
            level = Some(found);
            word = counted.or(word);
        } else if let Some(found) = Gender::from_words(&step) {
            gender = found;
        } else if let Some(found) = Ownership::from_words(&step) {
            ownership = found;
        } else if !says_nothing(&step) {
            word = Some(word_of(&step)?);
        }
    }
    if of_all && named.is_none() {
        named = Some(given.bullying.then(|| BULLYING.to_owned())?);
    }
    let (grade, period) = (grade.or(given.grade), period.or(given.period));
    let (target, part) = match (named, subject, grade) {
        (Some(named), None, grade) if level.is_none() => {
            let indicator = Arc::clone(catalogue.named_in_file(&named, grade)?);
            // The name of a measure is the name of its value.
            let part = part_of(word.unwrap_or(Word::Value))?;
            // Beside bullying, «antall besvart» is the number who are bullied, not those who answered.
            let trap = part == Part::Count && indicator.key.contains(".mobbing");
            (Target::Indicator(indicator), if trap { return None } else { part })
        }
        (None, Some(subject), Some(grade)) => test_column(catalogue, &subject, grade, level, word)?,
        (None, None, None) if matches!(word, Some(Word::Number | Word::TookPart)) => {
            (Target::Pupils { test: None }, Part::Count)
        }
        _ => return None,
    };
    let published = match &target {
        Target::Indicator(i) => part != Part::Spread || i.spread != crate::indicator::Spread::None,
        Target::Pupils { .. } => true,
    };
    published.then_some(Column { target, gender, ownership, period: period?, part })
}

fn test_column(
    catalogue: &Catalogue,
    subject: &str,
    grade: u8,
    level: Option<u8>,
    word: Option<Word>,
) -> Option<(Target, Part)> {
    let found = |indicator: Option<&Arc<Indicator>>| indicator.map(|i| Target::Indicator(Arc::clone(i)));
    let pupils = Target::Pupils { test: Some((subject.to_owned(), grade)) };
    // A subject that is not tested in the grade has no columns at all.
    let test = catalogue.national_test(subject, grade)?;
    match (level, word) {
        (_, Some(Word::TookPart)) => Some((pupils, Part::Count)),
        (Some(level), None | Some(Word::Value)) => {
            Some((found(catalogue.mastery_level(subject, grade, level))?, Part::Value))
        }
        (Some(level), Some(Word::Number)) => {
            Some((found(catalogue.mastery_level(subject, grade, level))?, Part::OnLevel))
        }
        (None, Some(Word::Number)) => Some((pupils, Part::Count)),
        (None, Some(Word::ShareTookPart)) => {
            Some((found(catalogue.indicator(&format!("np.{subject}.{grade}.deltakelse")))?, Part::Value))
        }
        (None, Some(Word::Value)) => Some((Target::Indicator(Arc::clone(test)), Part::Value)),
        (None, Some(Word::Spread)) => Some((Target::Indicator(Arc::clone(test)), Part::Spread)),
        _ => None,
    }
}

impl Target {
    /// The indicator goes by its own name, not by a subject.
    pub fn named(&self) -> Option<&Arc<Indicator>> {
        match self {
            Self::Indicator(i) if matches!(i.measure, Measure::Named(_)) => Some(i),
            _ => None,
        }
    }
}

/// What people must say before this heading can be read, and what it is about; `None` when nothing would help.
pub(super) fn needs(heading: &str, catalogue: &Catalogue, given: Given) -> Option<(WideNeeds, Area)> {
    const GRADES: [u8; 5] = [5, 7, 8, 9, 10];
    let some_year = Period::from_start_year(2022);
    for (periods, grade) in [(true, false), (false, true), (true, true)] {
        let tried = |grade| read(heading, catalogue, Given { period: some_year.filter(|_| periods), grade, ..given });
        let tries: Vec<Option<u8>> = if grade { GRADES.map(Some).to_vec() } else { vec![None] };
        let read: Vec<(Option<u8>, Column)> = tries.into_iter().filter_map(|g| Some((g, tried(g)?))).collect();
        if let Some((_, column)) = read.first() {
            let area = match &column.target {
                Target::Indicator(indicator) => indicator.area,
                Target::Pupils { test: Some(_) } => Area::NationalTests,
                Target::Pupils { test: None } => continue,
            };
            let grades = read.iter().filter_map(|(grade, _)| *grade).collect();
            return Some((WideNeeds { periods, grade, grades }, area));
        }
    }
    None
}

/// One of the questions about bullying.
pub(super) fn asks_of_bullying(heading: &str, catalogue: &Catalogue) -> bool {
    let about = |step: &String| catalogue.named_in_file(step, Some(10)).is_some_and(|i| i.key.contains(".mobbing"));
    steps(heading).iter().any(about)
}

/// The school year of a heading whose figures are provisional.
pub(super) fn provisional_year(heading: &str) -> Option<Period> {
    steps(heading)
        .iter()
        .find_map(|step| school_year(step).filter(|(_, provisional)| *provisional))
        .map(|(year, _)| year)
}

/// What Udir calls bullying as a whole.
const BULLYING: &str = "Mobbing på skolen";

/// A heading that has the shape of a path with a school year in it, understood or not.
pub(super) fn looks_like_path(heading: &str) -> bool {
    let steps = steps(heading);
    steps.len() >= 3 && steps.iter().any(|s| school_year(s).is_some())
}

/// The steps name a national test: a subject, and a grade that it is taken in.
pub(super) fn test_of(steps: &[String], catalogue: &Catalogue) -> bool {
    let subject = steps.iter().find_map(|step| catalogue.subject_in_file(step));
    let grade = steps.iter().find_map(|step| grade_of(step));
    subject.zip(grade).is_some_and(|(subject, grade)| catalogue.national_test(subject, grade).is_some())
}

/// The column has the number of pupils who took a test.
pub(super) fn counts_pupils(heading: &str, catalogue: &Catalogue) -> bool {
    let column = read(heading, catalogue, Given::default());
    column.is_some_and(|column| matches!(column.target, Target::Pupils { test: Some(_) }))
}

/// Splits on the dots that separate steps, not on the one in «5. årstrinn».
pub(super) fn steps(heading: &str) -> Vec<String> {
    // A quote that does not end makes a heading of the whole file.
    const LONGEST: usize = 2000;
    if heading.len() > LONGEST {
        return Vec::new();
    }
    let mut steps: Vec<String> = Vec::new();
    for piece in heading.split('.') {
        match steps.last_mut() {
            Some(last) if piece.starts_with(' ') && last.bytes().all(|b| b.is_ascii_digit()) && !last.is_empty() => {
                last.push('.');
                last.push_str(piece.trim_end());
            }
            _ => steps.push(piece.trim().to_owned()),
        }
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::indicator::catalogue;

    fn found(heading: &str) -> Option<(String, i32, Part)> {
        let column = read(heading, catalogue(), Given::default())?;
        let about = match &column.target {
            Target::Indicator(i) => i.key.clone(),
            Target::Pupils { test: Some((subject, grade)) } => format!("pupils {subject} {grade}"),
            Target::Pupils { test: None } => "pupils".to_owned(),
        };
        Some((about, column.period.start_year(), column.part))
    }

    fn check(heading: &str, expected: Option<(&str, i32, Part)>) {
        assert_eq!(found(heading), expected.map(|(key, year, part)| (key.to_owned(), year, part)), "{heading}");
    }

    #[test]
    fn headings_of_tests_are_read_by_what_their_steps_are() {
        let path = |last: &str| format!("2025-26.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.{last}");
        check(&path("Skalapoeng"), Some(("np.lesing.5.skalapoeng", 2025, Part::Value)));
        check(&path("Usikkerhet"), Some(("np.lesing.5.skalapoeng", 2025, Part::Spread)));
        check(&path("Antall elever deltatt"), Some(("pupils lesing 5", 2025, Part::Count)));
        check("Regning.2023-24.9. trinn.Skalapoeng", Some(("np.regning.9.skalapoeng", 2023, Part::Value)));
        check(&path("Mestringsnivå 1"), Some(("np.lesing.5.mestring.1", 2025, Part::Value)));
        check(&path("Mestringsnivå 3.Andel"), Some(("np.lesing.5.mestring.3", 2025, Part::Value)));
        check(&path("Mestringsnivå.Andel elever på nivå 2"), Some(("np.lesing.5.mestring.2", 2025, Part::Value)));
        check(&path("Antall elever.Mestringsnivå 2"), Some(("np.lesing.5.mestring.2", 2025, Part::OnLevel)));
        check(&path("Antall på mestringsnivå 1"), Some(("np.lesing.5.mestring.1", 2025, Part::OnLevel)));
        check(
            "2025-26.Rekning.8. årssteg.Meistringsnivå 5.Tal på elevar",
            Some(("np.regning.8.mestring.5", 2025, Part::OnLevel)),
        );
        check(&path("Andel deltatt"), Some(("np.lesing.5.deltakelse", 2025, Part::Value)));
        check(&path("Mestringsnivå 4"), None);
        check(&path("Mestringsnivå 11"), None);
        check(&path("Andel på mestringsnivå 1 og 2"), None);
        check(&path("Alle kjønn"), None);
        check("2025-26.Engelsk.9. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng", None);
        check("2025-26.Engelsk.9. årstrinn.Antall elever deltatt", None);
        check("2025-26.Lesing.5. ?rstrinn.Alle eierformer.Alle kj?nn.Skalapoeng", None);
        check("EnhetNavn", None);
        check("", None);
    }

    #[test]
    fn headings_of_named_measures_are_read_by_their_names() {
        check("2022-23.Alle eierformer.Alle kjønn.Grunnskolepoeng", Some(("gsp.10", 2022, Part::Value)));
        check("Grunnskulepoeng.2022-23", Some(("gsp.10", 2022, Part::Value)));
        check("2022-23.Alle eierformer.Alle kjønn.Grunnskolepoeng.Antall elever", Some(("gsp.10", 2022, Part::Count)));
        check("2022-23.Alle eierformer.Alle kjønn.Antall elever", Some(("pupils", 2022, Part::Count)));
        check("2022-23.Alle eierformer.Alle kjønn.Grunnskolepoeng.Usikkerhet", None);
        check("2022-23.Lesing.Alle eierformer.Alle kjønn.Grunnskolepoeng", None);
        check("2022-23.Lesing.Alle eierformer.Alle kjønn.Antall elever", None);
        check("2022-23.Alle eierformer.Alle kjønn.Skalapoeng", None);
        check("Alle eierformer.Alle kjønn.Grunnskolepoeng", None);
        check(
            "2024-25.Standpunkt.Alle eierformer.Alle kjønn.Snittkarakter",
            Some(("standpunkt.10", 2024, Part::Value)),
        );
        check("2025-26.Motivasjon.7. årstrinn.Score", Some(("eu.motivasjon.7", 2025, Part::Value)));
        check(
            "2025-26.Støtte fra lærerne.10. årstrinn.Alle kjønn.Standardavvik",
            Some(("eu.stotte.10", 2025, Part::Spread)),
        );
        check("2025-26.Mobbing på skolen.7. årstrinn.Andel mobbet", Some(("eu.mobbing.7", 2025, Part::Value)));
        check("2025-26.Mobbing på skolen.7. årstrinn.Antall besvart", None);
        check("2025-26.Motivasjon.Score", None);
        check("2025-26.Motivasjon.Alle spørsmål.7. årstrinn.Score", Some(("eu.motivasjon.7", 2025, Part::Value)));
        let under = "Er du blitt mobbet av andre elever på skolen de siste månedene?";
        let bullied = format!("Foreløpige tall 2025-26.Mobbing på skolen.{under}.10. årstrinn.Andel mobbet");
        check(&bullied, Some(("eu.mobbing-elever.10", 2025, Part::Value)));
        check("2025-26.Motivasjon.Trivsel.7. årstrinn.Score", None);
        check("2025-26.Alle spørsmål.7. årstrinn.Score", None);
    }

    #[test]
    fn what_a_heading_lacks_can_be_given() {
        let bullying = Given { bullying: true, ..Given::default() };
        let check = |heading: &str, expected: Option<(bool, bool, &[u8])>| {
            let found = needs(heading, catalogue(), bullying).map(|(needs, _)| needs);
            let expected =
                expected.map(|(periods, grade, grades)| WideNeeds { periods, grade, grades: grades.to_vec() });
            assert_eq!(found, expected, "{heading}");
        };
        check("Alle spørsmål", Some((true, true, &[7, 10])));
        check("Motivasjon.7. årstrinn", Some((true, false, &[])));
        check("2025-26.Motivasjon", Some((false, true, &[7, 10])));
        check("Grunnskolepoeng", Some((true, false, &[])));
        check("2025-26.Lesing.Skalapoeng", Some((false, true, &[5, 8, 9])));
        check("Fylke", None);
        check("2025-26.Alle kjønn", None);
        let given = Given { period: "2025-26".parse().ok(), grade: Some(7), bullying: true };
        let key = |given| match read("Alle spørsmål", catalogue(), given)?.target {
            Target::Indicator(indicator) => Some(indicator.key.clone()),
            Target::Pupils { .. } => None,
        };
        assert_eq!(key(given).as_deref(), Some("eu.mobbing.7"));
        assert_eq!(key(Given { bullying: false, ..given }), None, "the index of something that is not said");
        assert_eq!(key(Given { grade: Some(5), ..given }), None);
    }

    #[test]
    fn groups_of_pupils_and_owners_keep_apart() {
        let check = |owner: &str, gender: &str, expected: Option<(Ownership, Gender)>| {
            let heading = format!("2025-26.Lesing.5. årstrinn.{owner}.{gender}.Skalapoeng");
            assert_eq!(
                read(&heading, catalogue(), Given::default()).map(|c| (c.ownership, c.gender)),
                expected,
                "{heading}"
            );
        };
        check("Alle eierformer", "Alle kjønn", Some((Ownership::All, Gender::All)));
        check("Privat", "Jenter", Some((Ownership::Private, Gender::Girls)));
        check("Kommunal", "Gutt", Some((Ownership::Municipal, Gender::Boys)));
        check("Kommunal", "Ukjent", None);
    }
}
