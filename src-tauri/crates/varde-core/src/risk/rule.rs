use std::num::NonZeroUsize;
use std::sync::OnceLock;

use serde::Deserialize;
use serde::de::Error as _;

use super::quarter::Cover;
use crate::indicator::{Good, Kind, catalogue};

const RULE: &str = include_str!("../../../../../assets/catalogue/risk.toml");

/// The rule of the points, from `assets/catalogue/risk.toml`.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    pub points: Points,
    pub defaults: Defaults,
    pub cover: Cover,
    /// The items about bullying that can be chosen, each with the indicators that the points are then made of.
    pub choices: Vec<Choice>,
    pub notes: Vec<YearNote>,
}

/// What one figure can give, before its indicator's weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Points {
    /// Worse than the national limit.
    pub national: u16,
    /// Worse than the absolute limit: instead of the other, not beside it. Also what is possible for a figure.
    pub absolute: u16,
    /// How many years count for each indicator.
    pub years: NonZeroUsize,
}

/// What Varde does where no source settles it. See [`super::Settings`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Defaults {
    pub equal_is_worse: bool,
    pub national_per_year: bool,
    pub private_schools: bool,
    pub small_groups: bool,
    pub bullying: String,
}

/// One item about bullying, and every indicator of the rule with that item in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// Such as `mobbing-elever`.
    pub id: String,
    pub indicators: Vec<RuleIndicator>,
}

/// An indicator that can give points.
#[derive(Debug, Clone, PartialEq)]
pub struct RuleIndicator {
    /// Such as `eu.stotte.7`.
    pub key: String,
    pub area: Area,
    pub stage: Stage,
    /// How many times its points count.
    pub weight: u16,
    pub good: Good,
    pub unit: Scale,
    pub decimals: u8,
    /// Lowest and highest value that can be true, in the indicator's unit.
    pub range: (f64, f64),
    /// The absolute limit that a source gives; `None` where none does.
    pub absolute: Option<f64>,
}

/// The three areas that weigh alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Area {
    NasjonaleProver,
    Elevundersokelsen,
    Grunnskolepoeng,
}

/// A school has one or both. What is possible with every figure present follows from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    Barnetrinn,
    Ungdomstrinn,
}

/// What an indicator's values are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scale {
    /// A share of pupils, 0–100.
    Percent,
    /// A mean of answers, 1–5.
    Mean,
    /// Grunnskolepoeng.
    Points,
}

/// School years that a reader must be told of when they count.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct YearNote {
    pub area: Area,
    /// First calendar year of the first school year.
    pub from: i32,
    /// First calendar year of the last.
    pub to: i32,
    /// A message of the locales that takes `$periods`.
    pub message: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    points: Points,
    defaults: Defaults,
    cover: Cover,
    bullying: Vec<String>,
    indicator: Vec<Row>,
    note: Vec<YearNote>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    key: String,
    area: Area,
    stage: Stage,
    weight: u16,
    absolute: Option<f64>,
}

impl Row {
    /// With what the catalogue of indicators says of it; an error names a key that it does not have.
    fn with(&self, bullying: &str) -> Result<RuleIndicator, toml::de::Error> {
        let key = self.key.replace("{bullying}", bullying);
        let unknown = || toml::de::Error::custom(format!("the catalogue has no indicator {key}"));
        let indicator = catalogue().indicator(&key).ok_or_else(unknown)?;
        Ok(RuleIndicator {
            area: self.area,
            stage: self.stage,
            weight: self.weight,
            good: indicator.good,
            unit: match (indicator.kind, self.area) {
                (Kind::Share, _) => Scale::Percent,
                (_, Area::Grunnskolepoeng) => Scale::Points,
                _ => Scale::Mean,
            },
            decimals: indicator.decimals,
            range: indicator.range,
            absolute: self.absolute,
            key,
        })
    }
}

impl RuleIndicator {
    /// A limit that can be true for it.
    pub fn allows(&self, limit: f64) -> bool {
        (self.range.0..=self.range.1).contains(&limit)
    }
}

impl Rule {
    /// Reads a rule from TOML in the shape of `risk.toml`.
    pub fn read(text: &str) -> Result<Self, toml::de::Error> {
        let File { points, defaults, cover, bullying, indicator, note: notes } = toml::from_str(text)?;
        let choice = |item: &String| {
            let indicators = indicator.iter().map(|row| row.with(item)).collect::<Result<_, _>>()?;
            Ok(Choice { id: item.clone(), indicators })
        };
        let choices = bullying.iter().map(choice).collect::<Result<_, _>>()?;
        Ok(Self { points, defaults, cover, choices, notes })
    }

    /// The choice of this id; the default one for an id that the rule does not know.
    pub fn choice(&self, id: &str) -> Option<&Choice> {
        let called = |id: &str| self.choices.iter().find(|c| c.id == id);
        called(id).or_else(|| called(&self.defaults.bullying))
    }

    /// The indicators with this item about bullying, in the order in which they are shown.
    pub fn indicators(&self, bullying: &str) -> &[RuleIndicator] {
        self.choice(bullying).map_or(&[], |choice| &choice.indicators)
    }

    /// What one figure of the indicator can give at most.
    pub fn possible(&self, indicator: &RuleIndicator) -> u16 {
        self.points.absolute * indicator.weight
    }
}

/// The rule that Varde is built with.
pub fn rule() -> &'static Rule {
    static READ: OnceLock<Rule> = OnceLock::new();
    READ.get_or_init(|| {
        // The file is part of the program, and a test reads it.
        #[expect(clippy::expect_used)]
        Rule::read(RULE).expect("assets/catalogue/risk.toml is well formed")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rule_gives_the_published_totals() {
        for choice in &rule().choices {
            let of = |stage: Stage| -> usize {
                let there = choice.indicators.iter().filter(|i| i.stage == stage);
                there.map(|i| usize::from(rule().possible(i)) * rule().points.years.get()).sum()
            };
            assert_eq!((of(Stage::Barnetrinn), of(Stage::Ungdomstrinn)), (45, 72), "{}", choice.id);
            let unique: std::collections::BTreeSet<_> = choice.indicators.iter().map(|i| &i.key).collect();
            assert_eq!(unique.len(), choice.indicators.len());
        }
    }

    #[test]
    fn the_chosen_item_about_bullying_takes_its_place() {
        let bullied = |id: &str| -> Vec<&str> {
            let there = rule().indicators(id).iter().filter(|i| i.key.contains("mobbing"));
            there.map(|i| i.key.as_str()).collect()
        };
        assert_eq!(bullied("mobbing-elever"), ["eu.mobbing-elever.7", "eu.mobbing-elever.10"]);
        assert_eq!(bullied("mobbing"), ["eu.mobbing.7", "eu.mobbing.10"]);
        assert_eq!(bullied("unknown"), bullied(&rule().defaults.bullying));
    }

    #[test]
    fn no_absolute_limit_is_guessed() {
        let choices = rule().choices.iter().flat_map(|c| &c.indicators);
        assert!(choices.clone().count() > 0 && choices.clone().all(|i| i.absolute.is_none()));
    }

    #[test]
    fn a_limit_outside_the_scale_is_not_allowed() {
        let indicators = rule().indicators("mobbing-elever");
        let check = |key: &str, limit: f64, expected: bool| {
            let indicator = indicators.iter().find(|i| i.key == key).unwrap();
            assert_eq!(indicator.allows(limit), expected, "{key} {limit}");
        };
        check("eu.stotte.7", 3.9, true);
        check("eu.stotte.7", 39.0, false);
        check("gsp.10", 38.5, true);
        check("gsp.10", 385.0, false);
        check("np.lesing.5.mestring.1", 0.0, true);
        check("np.lesing.5.mestring.1", 100.1, false);
        check("np.lesing.5.mestring.1", f64::NAN, false);
    }
}
