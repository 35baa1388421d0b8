use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rule::rule;

/// What people choose where no source settles the rule. The defaults stand in `assets/catalogue/risk.toml`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "RiskSettings")]
pub struct Settings {
    /// A figure that equals a limit counts as worse than it.
    pub equal_is_worse: bool,
    /// Each year is held against the country's figure of that year; if not, all are held against the newest of them.
    pub national_per_year: bool,
    /// Private schools count in the kommune's share.
    pub private_schools: bool,
    /// Figures of five to nine pupils count.
    pub small_groups: bool,
    /// Which item about bullying counts, such as `mobbing-elever`. An unknown one is read as the default.
    pub bullying: String,
    /// Absolute limits that people know, by indicator key, in the indicator's unit. Those that cannot be true are left
    /// out of the count.
    pub absolute: BTreeMap<String, f64>,
    /// The share in per cent where the country's highest quarter begins, when somebody knows it.
    pub quarter_percent: Option<f64>,
}

impl Default for Settings {
    fn default() -> Self {
        let defaults = &rule().defaults;
        Self {
            equal_is_worse: defaults.equal_is_worse,
            national_per_year: defaults.national_per_year,
            private_schools: defaults.private_schools,
            small_groups: defaults.small_groups,
            bullying: defaults.bullying.clone(),
            absolute: BTreeMap::new(),
            quarter_percent: None,
        }
    }
}

impl Settings {
    /// From what people chose and typed, by field; an absolute limit stands under `absolute.` and its indicator's key,
    /// and may have a decimal comma. What is missing or empty is the default. Second, the names that could not be read:
    /// they change nothing.
    pub fn read(chosen: &BTreeMap<String, String>) -> (Self, Vec<String>) {
        let (mut settings, mut unread) = (Self::default(), Vec::new());
        for (name, text) in chosen.iter().filter(|(_, text)| !text.trim().is_empty()) {
            if settings.set(name, text.trim()).is_none() {
                unread.push(name.clone());
            }
        }
        (settings, unread)
    }

    fn set(&mut self, name: &str, text: &str) -> Option<()> {
        let switch = || text.parse::<bool>().ok();
        let number = || text.replace(',', ".").replace('−', "-").parse::<f64>().ok().filter(|n| n.is_finite());
        match name {
            "equal_is_worse" => self.equal_is_worse = switch()?,
            "national_per_year" => self.national_per_year = switch()?,
            "private_schools" => self.private_schools = switch()?,
            "small_groups" => self.small_groups = switch()?,
            "bullying" => self.bullying = rule().choices.iter().find(|c| c.id == text)?.id.clone(),
            "quarter_percent" => self.quarter_percent = Some(number().filter(|n| (0.0..=100.0).contains(n))?),
            _ => {
                self.absolute.insert(name.strip_prefix("absolute.")?.to_owned(), number()?);
            }
        }
        Some(())
    }

    /// The keys of absolute limits that cannot be true, or that the rule has no indicator for under any choice.
    pub fn impossible(&self) -> Vec<&str> {
        let all = || rule().choices.iter().flat_map(|c| &c.indicators);
        let possible = |key: &str, limit: f64| all().any(|i| i.key == key && i.allows(limit));
        self.absolute.iter().filter(|(key, limit)| !possible(key, **limit)).map(|(key, _)| key.as_str()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_chosen_is_the_default() {
        assert_eq!(serde_json::from_str::<Settings>("{}").unwrap(), Settings::default());
        let chosen: Settings = serde_json::from_str(r#"{"equal_is_worse":true,"absolute":{"gsp.10":38.0}}"#).unwrap();
        assert!(chosen.equal_is_worse && chosen.national_per_year && !chosen.private_schools && !chosen.small_groups);
        assert_eq!(chosen.bullying, "mobbing-elever");
        assert_eq!(serde_json::from_str::<Settings>(&serde_json::to_string(&chosen).unwrap()).unwrap(), chosen);
        assert!(serde_json::from_str::<Settings>(r#"{"equal":true}"#).is_err());
    }

    #[test]
    fn what_people_typed_is_read() {
        let read = |given: &[(&str, &str)]| {
            Settings::read(&given.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
        };
        assert_eq!(read(&[]), (Settings::default(), vec![]));
        assert_eq!(read(&[("absolute.gsp.10", " "), ("small_groups", "")]), (Settings::default(), vec![]));
        let (settings, unread) = read(&[
            ("absolute.gsp.10", "38,5"),
            ("absolute.eu.stotte.7", "3.9"),
            ("equal_is_worse", "true"),
            ("national_per_year", "false"),
            ("bullying", "mobbing"),
            ("quarter_percent", "27,5"),
        ]);
        assert_eq!(settings.absolute, [("eu.stotte.7".to_owned(), 3.9), ("gsp.10".to_owned(), 38.5)].into());
        assert_eq!((settings.bullying.as_str(), settings.quarter_percent), ("mobbing", Some(27.5)));
        assert!(settings.equal_is_worse && !settings.national_per_year && unread.is_empty());
        let wrong = [
            ("absolute.gsp.10", "høy"),
            ("bullying", "annet"),
            ("private_schools", "kanskje"),
            ("quarter_percent", "275"),
            ("ukjent", "1"),
        ];
        let (settings, unread) = read(&wrong);
        assert_eq!(settings, Settings::default());
        assert_eq!(unread, wrong.map(|(name, _)| name));
    }

    #[test]
    fn limits_that_cannot_be_true_are_named() {
        let limits = [("eu.mobbing.7", 12.0), ("eu.stotte.7", 41.0), ("gsp.10", 38.5), ("gsp.9", 38.5)];
        let absolute = limits.map(|(key, limit)| (key.to_owned(), limit)).into();
        assert_eq!(Settings { absolute, ..Settings::default() }.impossible(), ["eu.stotte.7", "gsp.9"]);
    }
}
