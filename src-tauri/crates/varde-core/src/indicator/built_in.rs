//! The indicators that Varde is built with, from `assets/catalogue`.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::catalogue::{Catalogue, Names};
use super::definition::{Area, Frequency, Good, Indicator, Kind, Measure, Segment, Spread, Words, YearsSd};
use crate::school::Period;

const NATIONAL_TESTS: &str = include_str!("../../../../../assets/catalogue/national-tests.toml");
const SURVEY: &str = include_str!("../../../../../assets/catalogue/elevundersokelsen.toml");
const FINAL_GRADES: &str = include_str!("../../../../../assets/catalogue/final-grades.toml");

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NationalTests {
    scale: Scale,
    subject: Vec<Subject>,
    mastery: Vec<Mastery>,
    segment: Vec<Stretch>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Survey {
    grades: Vec<u8>,
    scale: Scale,
    share: Scale,
    index: Vec<Named>,
    bullying: Vec<Named>,
    segment: Vec<Stretch>,
    bullying_segment: Vec<Stretch>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FinalGrades {
    measure: Vec<FinalGrade>,
    segment: Vec<Stretch>,
}

/// What figures of one kind have in common.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Scale {
    unit: String,
    decimals: u8,
    lowest: f64,
    highest: f64,
    widest_half_width: Option<f64>,
    widest_sd: Option<f64>,
    good: Good,
    #[serde(default)]
    sd: Vec<YearsSd>,
    least_span: f64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Subject {
    id: String,
    grades: Vec<u8>,
    in_files: Vec<String>,
}

/// The cut scores of the grades' tests.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Mastery {
    grades: Vec<u8>,
    /// By subject: the highest scale points of each level but the last.
    highest: BTreeMap<String, Vec<u8>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Named {
    id: String,
    in_files: Vec<String>,
    /// How many questions an index is the mean of.
    items: Option<u8>,
}

#[derive(Debug, Deserialize)]
struct FinalGrade {
    grade: u8,
    /// Has one segment, whatever happened to the exams.
    #[serde(default)]
    whole: bool,
    #[serde(flatten)]
    name: Named,
    #[serde(flatten)]
    scale: Scale,
}

/// A segment as the files write it: by first calendar years, its words as messages of the locales.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stretch {
    id: String,
    from: Option<i32>,
    to: Option<i32>,
    #[serde(default)]
    withdrawn: bool,
    reason: Option<String>,
    begins: Option<String>,
    #[serde(default)]
    source: String,
}

impl Stretch {
    fn segment(&self) -> Segment {
        Segment {
            id: self.id.clone(),
            from: self.from.and_then(Period::from_start_year),
            to: self.to.and_then(Period::from_start_year),
            withdrawn: self.withdrawn,
            reason: self.reason.clone().map(Words::Message),
            begins: self.begins.clone().map(Words::Message),
            source: self.source.clone(),
        }
    }
}

fn segments(stretches: &[Stretch]) -> Vec<Segment> {
    stretches.iter().map(Stretch::segment).collect()
}

impl Scale {
    fn indicator(&self, key: String, measure: Measure, kind: Kind, grade: u8, area: Area) -> Indicator {
        let half_width = self.widest_half_width.map(|widest| Spread::HalfWidth { widest });
        Indicator {
            key,
            area,
            measure,
            kind,
            grade: Some(grade),
            unit: self.unit.clone(),
            decimals: self.decimals,
            range: (self.lowest, self.highest),
            spread: half_width.or(self.widest_sd.map(|widest| Spread::Sd { widest })).unwrap_or(Spread::None),
            good: self.good,
            sds: self.sd.clone(),
            least_span: self.least_span,
            frequency: Frequency::Yearly,
            segments: Vec::new(),
        }
    }

    /// A share of pupils on this scale's years.
    fn of_pupils(good: Good) -> Self {
        Self {
            unit: "prosent".to_owned(),
            decimals: 1,
            lowest: 0.0,
            highest: 100.0,
            widest_half_width: None,
            widest_sd: None,
            good,
            sd: Vec::new(),
            least_span: 20.0,
        }
    }
}

/// What is read from a file: the indicators, and what files call them.
#[derive(Default)]
struct Gathered {
    indicators: Vec<Indicator>,
    names: Names,
}

impl Gathered {
    fn national_tests(&mut self, file: &NationalTests) {
        let segments = segments(&file.segment);
        for subject in &file.subject {
            self.names.subjects.extend(subject.in_files.iter().map(|name| (name.to_lowercase(), subject.id.clone())));
            for grade in &subject.grades {
                let tested = |test: &str| format!("np.{}.{grade}.{test}", subject.id);
                let id = || subject.id.clone();
                let mut add = |scale: &Scale, key: String, measure: Measure, kind: Kind| {
                    let mut indicator = scale.indicator(key, measure, kind, *grade, Area::NationalTests);
                    indicator.segments.clone_from(&segments);
                    self.indicators.push(indicator);
                };
                add(&file.scale, tested(&file.scale.unit), Measure::Test { subject: id() }, Kind::Mean);
                let cuts =
                    file.mastery.iter().find(|m| m.grades.contains(grade)).and_then(|m| m.highest.get(&subject.id));
                let levels = cuts.map_or(0, |cuts| u8::try_from(cuts.len() + 1).unwrap_or(0));
                let share = Scale::of_pupils(Good::High);
                add(&share, tested("mestring"), Measure::Mastery { subject: id() }, Kind::Distribution { levels });
                for level in 1..=levels {
                    // Few on the lowest level, many on the highest; what is wished for in between depends on both.
                    let share = Scale::of_pupils(if level == 1 { Good::Low } else { Good::High });
                    let key = format!("{}.{level}", tested("mestring"));
                    add(&share, key, Measure::Level { subject: id(), level }, Kind::Share);
                }
                add(&share, tested("deltakelse"), Measure::Participation { subject: id() }, Kind::Share);
            }
        }
    }

    fn survey(&mut self, file: &Survey) {
        let indices = (&file.index, &file.scale, Kind::Mean, segments(&file.segment));
        let bullying = (&file.bullying, &file.share, Kind::Share, segments(&file.bullying_segment));
        let took_part = [Named { id: "deltakelse".to_owned(), in_files: Vec::new(), items: None }];
        let share = Scale::of_pupils(Good::High);
        for grade in &file.grades {
            let mut add = |named: &[Named], scale: &Scale, kind: Kind, segments: &[Segment]| {
                for name in named {
                    let key = format!("eu.{}.{grade}", name.id);
                    let measure = Measure::Named(name.id.clone());
                    let mut indicator = scale.indicator(key, measure, kind, *grade, Area::Survey);
                    indicator.segments = segments.to_vec();
                    self.indicators.push(indicator);
                }
            };
            add(indices.0, indices.1, indices.2, &indices.3);
            add(bullying.0, bullying.1, bullying.2, &bullying.3);
            add(&took_part, &share, Kind::Share, &indices.3);
        }
        for (index, items) in file.index.iter().filter_map(|index| Some((index, index.items?))) {
            self.names.items.extend(file.grades.iter().map(|grade| (format!("eu.{}.{grade}", index.id), items)));
        }
        for name in file.index.iter().chain(&file.bullying) {
            self.names.add(&name.in_files, &format!("eu.{}", name.id), &file.grades);
        }
    }

    fn final_grades(&mut self, file: &FinalGrades) {
        for FinalGrade { grade, whole, name, scale } in &file.measure {
            let key = format!("{}.{grade}", name.id);
            let measure = Measure::Named(name.id.clone());
            let mut indicator = scale.indicator(key, measure, Kind::Mean, *grade, Area::FinalGrades);
            let always = Stretch {
                id: "always".to_owned(),
                from: None,
                to: None,
                withdrawn: false,
                reason: None,
                begins: None,
                source: String::new(),
            };
            indicator.segments = if *whole { vec![always.segment()] } else { segments(&file.segment) };
            self.indicators.push(indicator);
            self.names.add(&name.in_files, &name.id, &[*grade]);
        }
    }
}

fn parse<T: DeserializeOwned>(text: &str) -> Result<T, toml::de::Error> {
    toml::from_str(text)
}

fn read() -> Result<Catalogue, toml::de::Error> {
    let mut gathered = Gathered::default();
    gathered.national_tests(&parse(NATIONAL_TESTS)?);
    gathered.survey(&parse(SURVEY)?);
    gathered.final_grades(&parse(FINAL_GRADES)?);
    let mut indicators: Vec<_> = gathered.indicators.into_iter().map(Arc::new).collect();
    indicators.sort_by_key(|i| (i.area, i.grade));
    Ok(Catalogue::of(indicators, Arc::new(gathered.names)))
}

/// The catalogue that Varde is built with, without what people have added.
pub fn catalogue() -> &'static Arc<Catalogue> {
    static CATALOGUE: OnceLock<Arc<Catalogue>> = OnceLock::new();
    CATALOGUE.get_or_init(|| {
        // The files are part of the program, and a test reads them.
        #[expect(clippy::expect_used)]
        Arc::new(read().expect("assets/catalogue is well formed"))
    })
}

/// The highest scale points of each mastery level but the last, in one test; empty where it has none.
pub fn cut_scores(subject: &str, grade: u8) -> Vec<u8> {
    let file: Option<NationalTests> = parse(NATIONAL_TESTS).ok();
    let found = file.and_then(|f| f.mastery.into_iter().find(|m| m.grades.contains(&grade)));
    found.and_then(|mut m| m.highest.remove(subject)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogue_holds_every_indicator_in_order() {
        let all: Vec<_> = catalogue().indicators().iter().map(|i| i.key.as_str()).collect();
        let of = |area: Area| catalogue().indicators().iter().filter(|i| i.area == area).count();
        // Eight tests with points, distribution and participation; levels: three of 3, five of 5.
        assert_eq!(of(Area::NationalTests), 8 * 3 + 3 * 3 + 5 * 5);
        assert_eq!(of(Area::Survey), 2 * (10 + 4 + 1));
        assert_eq!(&all[all.len() - 2..], ["gsp.10", "standpunkt.10"]);
        let shown =
            ["np.lesing.5.skalapoeng", "np.lesing.5.mestring", "np.lesing.5.mestring.1", "np.lesing.5.mestring.2"];
        assert_eq!(&all[..4], shown);
        for key in
            ["np.engelsk.8.mestring.5", "eu.stotte.7", "eu.motivasjon.10", "eu.mobbing-elever.7", "eu.deltakelse.10"]
        {
            assert!(catalogue().indicator(key).is_some(), "{key}");
        }
        assert!(catalogue().indicator("np.engelsk.9.skalapoeng").is_none());
        assert!(catalogue().indicator("np.lesing.5.mestring.4").is_none());
    }

    #[test]
    fn cut_scores_are_those_of_2022() {
        let check = |subject: &str, grade: u8, expected: &[u8]| assert_eq!(cut_scores(subject, grade), expected);
        check("regning", 5, &[43, 56]);
        check("engelsk", 8, &[37, 44, 55, 62]);
        check("lesing", 9, &[37, 44, 54, 62]);
        check("lesing", 7, &[]);
    }

    #[test]
    fn every_indicator_has_one_segment_for_this_year_and_a_sound_range() {
        let now = "2025-26".parse().unwrap();
        for indicator in catalogue().indicators() {
            assert!(indicator.segment(now).is_some_and(|s| !s.withdrawn), "{}", indicator.key);
            assert!(indicator.range.0 < indicator.range.1 && indicator.least_span > 0.0, "{}", indicator.key);
            let overlap =
                indicator.segments.windows(2).any(|pair| pair[1].from.is_none() || pair[1].from <= pair[0].to);
            assert!(!overlap, "{}", indicator.key);
        }
    }

    #[test]
    fn nothing_is_compared_across_the_scale_of_2022() {
        let reading = catalogue().indicator("np.lesing.5.skalapoeng").unwrap();
        let check = |one: &str, other: &str, expected: bool| {
            assert_eq!(reading.comparable(one.parse().unwrap(), other.parse().unwrap()), expected, "{one} {other}");
        };
        check("2022-23", "2025-26", true);
        check("2021-22", "2022-23", false);
        check("2019-20", "2020-21", false);
        check("2013-14", "2022-23", false);
        assert!(reading.withdrawn("2021-22".parse().unwrap()));
        assert!(!reading.withdrawn("2022-23".parse().unwrap()));
        assert_eq!(reading.sd("2023-24".parse().unwrap()), Some(10.0));
        assert_eq!(reading.sd("2021-22".parse().unwrap()), None);
    }

    #[test]
    fn grunnskolepoeng_without_exams_stand_alone_and_have_no_uncertainty() {
        let points = catalogue().named_in_file("grunnskulepoeng", None).unwrap();
        assert_eq!((points.key.as_str(), points.subject(), points.has_uncertainty()), ("gsp.10", None, false));
        let check = |one: &str, other: &str, expected: bool| {
            assert_eq!(points.comparable(one.parse().unwrap(), other.parse().unwrap()), expected, "{one} {other}");
        };
        check("2009-10", "2018-19", true);
        check("2018-19", "2019-20", false);
        check("2019-20", "2021-22", true);
        check("2021-22", "2022-23", false);
        check("2018-19", "2022-23", false);
        check("2022-23", "2024-25", true);
    }
}
