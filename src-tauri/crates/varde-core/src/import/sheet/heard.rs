//! What a column's heading says, level by level.

use super::mapping::{About, Confidence, LevelMeasure, Role, Scale};
use super::reason::Reason;
use super::when::{self, Said};
use super::words::{self, Word};
use crate::indicator::Ownership;

/// A role that a heading gives its column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Heard {
    pub role: Role,
    pub about: About,
    pub confidence: Confidence,
    pub reason: Reason,
}

impl Heard {
    fn new(role: Role, about: About, confidence: Confidence) -> Self {
        Self { role, about, confidence, reason: Reason::Heading }
    }

    pub fn nothing() -> Self {
        let (role, about) = (Role::Ignore, About::default());
        Self { role, about, confidence: Confidence::Guess, reason: Reason::Nothing }
    }
}

/// `None` when the heading has no word that Varde knows.
pub(super) fn hear(steps: &[String]) -> Option<Heard> {
    let lowest = steps.last()?;
    if words::key(lowest) == Some(Word::PupilName) {
        return Some(Heard { reason: Reason::PupilNames, confidence: Confidence::Certain, ..Heard::nothing() });
    }
    if let Some(role) = words::key(lowest).and_then(key_role) {
        return Some(Heard::new(role, About::default(), Confidence::Certain));
    }
    let mut about = about(steps);
    let joined = steps.join(" ");
    if let Some(level) = level(steps) {
        let said = words::parts(&joined);
        let measure = match () {
            () if said.contains(&Word::Share) => LevelMeasure::Share,
            () if said.contains(&Word::Count) || said.contains(&Word::Pupils) => LevelMeasure::Count,
            () => LevelMeasure::Unknown,
        };
        return Some(Heard::new(Role::Level { level: Some(level), measure }, about, Confidence::Certain));
    }
    let has_number = |step: &String| words::tokens(step).iter().any(|t| t.parse::<u8>().is_ok());
    if steps.iter().any(|step| words::names_levels(step) && has_number(step)) {
        return Some(Heard { reason: Reason::SeveralLevels, confidence: Confidence::Likely, ..Heard::nothing() });
    }
    let value = Role::Value { scale: Scale::AsWritten };
    let (said, named) = (words::parts(lowest), words::indicator(lowest).filter(|key| !key.is_empty()));
    let is = |word: Word| said.contains(&word);
    let (role, confidence) = match () {
        () if is(Word::Deviation) => (Role::Deviation, Confidence::Certain),
        () if is(Word::HalfWidth) => (Role::HalfWidth, Confidence::Certain),
        () if is(Word::Pupils) && !is(Word::Share) => (Role::Pupils, Confidence::Certain),
        // How many have answered something is no share of them.
        () if named.is_some() && is(Word::Count) && !is(Word::Share) => return None,
        () if named.is_some() => (value, Confidence::Certain),
        () if is(Word::Share) => (value, Confidence::Likely),
        () if is(Word::Count) => (Role::Pupils, Confidence::Likely),
        () if is(Word::Value) => (value, Confidence::Likely),
        () if about != About::default() => (value, Confidence::Guess),
        () => return None,
    };
    about.indicator = named.map(str::to_owned).or(about.indicator);
    Some(Heard::new(role, about, confidence))
}

/// What a title, or the name of a sheet, says of everything below it.
pub(super) fn about_all(texts: &[String]) -> About {
    let mut all = texts.iter().fold(About::default(), |all, text| all.or(&about(std::slice::from_ref(text))));
    all.unit = texts.iter().find(|text| words::ends_as_unit(text)).cloned();
    all
}

fn about(steps: &[String]) -> About {
    let period = steps.iter().rev().find_map(|step| when::within(step)).map(|said| match said {
        Said::When(when) => when.to_string(),
        Said::Year(year) => year.to_string(),
    });
    let subject = steps.iter().rev().find_map(|step| words::subject(step));
    let indicator = steps.iter().rev().find_map(|step| words::indicator(step).filter(|key| !key.is_empty()));
    // «Mestring i lesing» is about the test, not about the survey.
    let indicator = indicator.filter(|key| subject.is_none() || !key.starts_with("eu."));
    About {
        period,
        grade: steps.iter().rev().find_map(|step| words::grade(step)),
        subject: subject.map(str::to_owned),
        gender: steps.iter().rev().find_map(|step| words::gender(step)).map(Into::into),
        ownership: steps.iter().rev().find_map(|step| Ownership::from_words(step)).map(Into::into),
        indicator: indicator.map(str::to_owned),
        unit: None,
    }
}

/// «Nivå 1», or the number alone below «Mestringsnivå».
fn level(steps: &[String]) -> Option<u8> {
    let below = || {
        let (lowest, above) = steps.split_last()?;
        let named = above.iter().any(|step| words::names_levels(step));
        let alone = words::tokens(lowest);
        let number = alone.first().and_then(|token| token.parse().ok()).filter(|n| (1..=5).contains(n));
        let rest = alone.iter().skip(1).all(|t| t == "%" || t == "antall" || t == "andel");
        number.filter(|_| named && rest)
    };
    steps.iter().rev().find_map(|step| words::level(step)).or_else(below)
}

fn key_role(word: Word) -> Option<Role> {
    Some(match word {
        Word::UnitCode => Role::UnitCode,
        Word::UnitName => Role::UnitName,
        Word::Kommune => Role::Kommune,
        Word::SchoolYear => Role::SchoolYear,
        Word::Month => Role::Month,
        Word::Grade => Role::Grade,
        Word::Subject => Role::Subject,
        Word::Gender => Role::Gender,
        Word::Ownership => Role::Ownership,
        Word::Indicator => Role::Indicator,
        Word::Level => Role::LevelNumber,
        Word::Group => Role::Group,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_say_what_their_cells_are() {
        let check = |steps: &[&str], role: Option<Role>, about: &str| {
            let heard = hear(&steps.iter().map(|s| (*s).to_owned()).collect::<Vec<_>>());
            assert_eq!(heard.as_ref().map(|h| h.role), role, "{steps:?}");
            let said = heard.map(|h| h.about).unwrap_or_default();
            let texts = [said.period, said.grade.map(|g| g.to_string()), said.subject, said.indicator];
            assert_eq!(texts.into_iter().flatten().collect::<Vec<_>>().join(" "), about, "{steps:?}");
        };
        let level = |level, measure| Some(Role::Level { level: Some(level), measure });
        let value = Some(Role::Value { scale: Scale::AsWritten });
        check(&["Skole"], Some(Role::UnitName), "");
        check(&["2025-26", "Nivå 1"], level(1, LevelMeasure::Unknown), "2025-26");
        check(&["Mestringsnivå", "3"], level(3, LevelMeasure::Unknown), "");
        check(&["Lesing 5. trinn", "Nivå 1", "Antall"], level(1, LevelMeasure::Count), "5 lesing");
        check(&["Nivå 2 (%)"], level(2, LevelMeasure::Share), "");
        check(&["Andel elever på nivå 3"], level(3, LevelMeasure::Share), "");
        check(&["Nivå 1–2"], Some(Role::Ignore), "");
        check(&["Støtte fra lærer", "Snitt"], value, "eu.stotte.{grade}");
        check(&["Støtte fra lærer", "Antall svar"], Some(Role::Pupils), "eu.stotte.{grade}");
        check(&["Trivsel", "Standardavvik"], Some(Role::Deviation), "eu.trivsel.{grade}");
        check(&["Mobbet av andre elever (%)"], value, "eu.mobbing-elever.{grade}");
        check(&["Er du blitt mobbet av andre elever på skolen?"], value, "eu.mobbing-elever.{grade}");
        check(&["Antall mobbet"], None, "");
        check(&["Lesing", "2024"], value, "2024 lesing");
        check(&["Regning", "Skalapoeng"], value, "regning np.{subject}.{grade}.skalapoeng");
        check(&["Usikkerhet"], Some(Role::HalfWidth), "");
        check(&["Merknad"], None, "");
        check(&[], None, "");
    }
}
