use serde::Deserialize;

use super::settings::Settings;

/// When loaded schools are enough to speak of the country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cover {
    /// Schools in the country, private ones too.
    pub schools: usize,
    /// So many per cent of them must be loaded, whatever can be seen of them.
    pub least_loaded_percent: usize,
    /// So many per cent of them must have a share.
    pub least_judged_percent: usize,
}

/// Too few schools to say where the country's highest quarter begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotCovered {
    pub loaded: usize,
    /// With a share.
    pub judged: usize,
    /// How many must be loaded.
    pub least_loaded: usize,
    /// How many must have a share.
    pub least_judged: usize,
}

/// Where the quarter of the country's schools with the highest share begins, and how that is known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Quarter {
    /// Somebody typed the share, 0–1.
    Typed(f64),
    /// Read from the loaded schools.
    Loaded {
        share: f64,
        judged: usize,
    },
    Unknown(NotCovered),
}

impl Quarter {
    /// A typed line goes before one that is read from the loaded schools' shares; see [`quarter_line`].
    pub fn of(settings: &Settings, shares: &[Option<f64>], cover: Cover) -> Self {
        let typed = settings.quarter_percent.filter(|percent| (0.0..=100.0).contains(percent));
        match (typed, quarter_line(shares, cover)) {
            (Some(percent), _) => Self::Typed(percent / 100.0),
            (None, Ok(share)) => Self::Loaded { share, judged: shares.iter().flatten().count() },
            (None, Err(missing)) => Self::Unknown(missing),
        }
    }

    /// The share where the quarter begins, 0–1.
    pub fn line(&self) -> Option<f64> {
        match self {
            Self::Typed(share) | Self::Loaded { share, .. } => Some(*share),
            Self::Unknown(_) => None,
        }
    }

    /// A school with this share lies in the quarter; `None` when that cannot be said.
    pub fn holds(&self, share: f64) -> Option<bool> {
        self.line().map(|line| share >= line)
    }
}

/// The share from which a school is among the quarter of the country's schools that has the highest, 0–1.
///
/// `shares` is one per loaded school, `None` for a school that nothing can be said of. Of n schools with a share, the
/// line is the share of number ⌊n / 4⌋ from the top, at least the first: schools that equal it are in. An error when
/// the schools do not cover the country as `cover` says.
pub fn quarter_line(shares: &[Option<f64>], cover: Cover) -> Result<f64, NotCovered> {
    let mut told: Vec<f64> = shares.iter().flatten().copied().filter(|share| share.is_finite()).collect();
    let least = |percent: usize| (cover.schools * percent).div_ceil(100);
    let missing = NotCovered {
        loaded: shares.len(),
        judged: told.len(),
        least_loaded: least(cover.least_loaded_percent),
        least_judged: least(cover.least_judged_percent),
    };
    if missing.loaded < missing.least_loaded || missing.judged < missing.least_judged || told.is_empty() {
        return Err(missing);
    }
    let from_the_top = (told.len() / 4).max(1);
    let place = told.len() - from_the_top;
    let (_, line, _) = told.select_nth_unstable_by(place, f64::total_cmp);
    Ok(*line)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: Cover = Cover { schools: 8, least_loaded_percent: 90, least_judged_percent: 50 };

    #[test]
    fn the_line_is_the_share_that_a_quarter_reaches() {
        let check = |shares: &[f64], schools: usize, expected: f64| {
            let given: Vec<_> = shares.iter().copied().map(Some).collect();
            assert_eq!(quarter_line(&given, Cover { schools, ..ALL }), Ok(expected), "{shares:?}");
        };
        check(&[0.1, 0.8, 0.3, 0.2, 0.7, 0.4, 0.6, 0.5], 8, 0.7);
        check(&[0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7], 7, 0.7);
        check(&[0.1, 0.1, 0.1, 0.1], 4, 0.1);
        check(&[0.2], 1, 0.2);
    }

    #[test]
    fn too_few_schools_give_no_line() {
        let check = |loaded: usize, judged: usize, covered: bool| {
            let shares: Vec<_> = (0..loaded).map(|i| (i < judged).then_some(0.2)).collect();
            assert_eq!(quarter_line(&shares, ALL).is_ok(), covered, "{loaded} loaded, {judged} with a share");
        };
        check(8, 8, true);
        check(8, 4, true);
        check(8, 3, false);
        // Nine of ten of eight schools are more than seven.
        check(7, 7, false);
        check(0, 0, false);
        assert!(quarter_line(&[], Cover { schools: 0, ..ALL }).is_err());
    }

    #[test]
    fn a_typed_line_goes_first() {
        let typed = |percent| Settings { quarter_percent: percent, ..Settings::default() };
        let all = vec![Some(0.2); 8];
        assert_eq!(Quarter::of(&typed(Some(27.5)), &all, ALL), Quarter::Typed(0.275));
        assert_eq!(Quarter::of(&typed(None), &all, ALL), Quarter::Loaded { share: 0.2, judged: 8 });
        assert_eq!(Quarter::of(&typed(Some(275.0)), &all, ALL).line(), Some(0.2));
        let unknown = Quarter::of(&typed(None), &all[..2], ALL);
        assert_eq!((unknown.line(), unknown.holds(1.0)), (None, None));
        let line = Quarter::Typed(0.275);
        assert_eq!((line.holds(0.275), line.holds(0.27)), (Some(true), Some(false)));
    }
}
