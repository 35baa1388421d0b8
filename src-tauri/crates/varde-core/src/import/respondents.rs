//! How many answered the questions about bullying: Udir's tables of bullying say how many are bullied, and the table of
//! participation how many answered.

use std::collections::HashMap;

use super::files::ReadFile;
use super::number::Numbers;
use super::table::{Footing, Group};
use crate::indicator::Gender;
use crate::observation::{Cell, Observation};
use crate::store::{Reader, Result, StoreKey};

/// What the files of a batch tell of participation, by where it will lie.
pub(super) struct Respondents<'c> {
    told: HashMap<StoreKey, Observation>,
    reader: Reader<'c>,
}

impl<'c> Respondents<'c> {
    pub fn of(files: &[ReadFile], numbers: &Numbers<'_>, reader: Reader<'c>) -> Self {
        let mut told = HashMap::new();
        for (index, table) in files.iter().enumerate().filter_map(|(i, f)| Some((i, f.outcome.as_ref().ok()?))) {
            if !table.groups.iter().any(is_participation) {
                continue;
            }
            let (units, series) = (numbers.units_of(index), numbers.series_of(index));
            for result in &table.results {
                let place = result.group as usize;
                if let Some(group) = table.groups.get(place).filter(|g| is_participation(g)) {
                    let key = StoreKey::new(units[result.unit as usize], series[place], group.period);
                    told.insert(key, result.observation());
                }
            }
        }
        Self { told, reader }
    }

    /// The number that answered, for a share of bullied pupils that comes without it; empty where nothing says it.
    ///
    /// Participation in the batch goes before the store's. A number that the store has for the same share stays when this
    /// file knows less.
    pub fn n(
        &self,
        key: StoreKey,
        group: &Group,
        value: Cell,
        footing: Option<Footing>,
        stored: Option<&Observation>,
        numbers: &Numbers<'_>,
    ) -> Result<Cell> {
        let Some(share) = value.number.filter(|_| group.gender == Gender::All) else { return Ok(Cell::EMPTY) };
        let bullied = match footing {
            Some(Footing::Bullied(bullied)) => Some(bullied),
            _ => None,
        };
        let known = stored.filter(|s| s.value == value && s.n.number.is_some()).map(|s| s.n);
        if let Some(known) = known.filter(|_| bullied.is_none()) {
            return Ok(known);
        }
        let answered = self.participation(key, group, numbers)?.and_then(|o| answered(&o));
        let n = answered.and_then(|answered| respondents(share, bullied, answered));
        Ok(n.map(Cell::ok).or(known).unwrap_or(Cell::EMPTY))
    }

    fn participation(&self, key: StoreKey, group: &Group, numbers: &Numbers<'_>) -> Result<Option<Observation>> {
        let Some(grade) = group.indicator.grade else { return Ok(None) };
        let indicator = format!("eu.deltakelse.{grade}");
        let Some(series) = numbers.series(&indicator, Gender::All, group.ownership) else { return Ok(None) };
        let key = StoreKey::new(key.unit(), series, group.period);
        if let Some(told) = self.told.get(&key) {
            return Ok(Some(*told));
        }
        Ok(if numbers.known(key) { self.reader.stored(key)?.map(|s| s.0) } else { None })
    }
}

/// A share of pupils who are bullied.
pub(super) fn is_bullying(group: &Group) -> bool {
    group.indicator.key.starts_with("eu.mobbing")
}

fn is_participation(group: &Group) -> bool {
    group.indicator.key.starts_with("eu.deltakelse.")
}

/// Those who answered: the share that took part, of those who were invited. Rounded, as the published share is: with a
/// share of one decimal it is exact up to 1,000 invited.
fn answered(participation: &Observation) -> Option<i64> {
    let (share, invited) = (participation.value.number?, participation.n.number?);
    i64::try_from((i128::from(share) * i128::from(invited) + 50_000) / 100_000).ok()
}

/// The largest number, not above those who answered at all, that agrees with the share and the number of bullied pupils:
/// pupils may skip a question. Shares are in thousandths of a per cent, published with one decimal.
///
/// `None` when no number agrees; without the number of bullied pupils, all who answered.
fn respondents(share: i64, bullied: Option<i64>, answered: i64) -> Option<i64> {
    let Some(bullied) = bullied else { return Some(answered) };
    let (share, hundredfold) = (i128::from(share), i128::from(bullied) * 100_000);
    let most = if share > 50 { hundredfold / (share - 50) } else { i128::MAX };
    let n = most.min(i128::from(answered));
    let agrees = (hundredfold - share * n).abs() <= 50 * n;
    (agrees && n >= i128::from(bullied)).then(|| i64::try_from(n).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn respondents_agree_with_both_tables() {
        let check = |share: i64, bullied: Option<i64>, answered: i64, expected: Option<i64>| {
            assert_eq!(respondents(share, bullied, answered), expected, "{share} {bullied:?} {answered}");
        };
        // Real: 13 of 161 are 8.1 %.
        check(8_100, Some(13), 161, Some(161));
        check(8_100, Some(13), 170, Some(161));
        check(8_100, Some(13), 160, Some(160));
        check(8_100, Some(13), 150, None);
        check(8_100, None, 150, Some(150));
        check(0, Some(0), 44, Some(44));
        check(100_000, Some(3), 9, Some(3));
        check(50_000, Some(1), 9, Some(2));
        check(8_100, Some(i64::MAX), 161, None);
    }

    proptest! {
        #[test]
        fn whoever_answered_is_found_again(n in 1i64..900, part in 0.0..=1.0f64, skipped in 0i64..5) {
            let bullied = (n as f64 * part).floor() as i64;
            let share = (bullied * 1000 * 2 + n) / (2 * n) * 100;
            let found = respondents(share, Some(bullied), n + skipped).unwrap();
            prop_assert!((n..=n + skipped).contains(&found), "{}", found);
            prop_assert_eq!((share * found + 50_000) / 100_000, bullied);
        }

        #[test]
        fn participation_gives_back_who_answered(invited in 1i64..=1000, part in 0.0..=1.0f64) {
            let took_part = (invited as f64 * part).floor() as i64;
            let share = (took_part * 1000 * 2 + invited) / (2 * invited) * 100;
            let told = Observation { value: Cell::ok(share), n: Cell::ok(invited), ..Observation::default() };
            prop_assert_eq!(answered(&told), Some(took_part));
        }
    }
}
