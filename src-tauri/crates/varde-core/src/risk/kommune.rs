use super::basis::Basis;
use super::figure::Figure;
use super::rule::Stage;
use super::score::{Score, Tally, score};

/// One school of a kommune.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct School<'a> {
    /// Orgnr.
    pub id: &'a str,
    pub name: &'a str,
    pub private: bool,
    pub figures: &'a [Figure<'a>],
    /// What is known of its stages beyond what its figures tell.
    pub stages: &'a [Stage],
}

/// The schools of a kommune and what they have together.
#[derive(Debug, Clone, PartialEq)]
pub struct KommuneScore<'r, 'a> {
    /// The sum over the schools that count.
    pub tally: Tally,
    /// Every school, in the order in which the caller gave them.
    pub schools: Vec<SchoolScore<'r, 'a>>,
    /// `None` with fewer than two schools that have a share.
    pub spread: Option<Spread>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct SchoolScore<'r, 'a> {
    pub id: &'a str,
    pub name: &'a str,
    pub private: bool,
    /// Its points are in the kommune's sum; a private school's only if the settings say so.
    pub counts: bool,
    pub score: Score<'r>,
}

/// How far apart the shares of the schools that count lie. Udir has not said how it measures this: Varde gives the
/// lowest and the highest share.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    /// 0–1.
    pub lowest: f64,
    /// 0–1.
    pub highest: f64,
    /// How many schools have a share.
    pub schools: usize,
    /// How many of them are thin; see [`Tally::thin`].
    pub thin: usize,
}

/// The points of a kommune's schools: the sum of their points over the sum of what was possible for them.
pub fn kommune<'r, 'a>(schools: &[School<'a>], basis: &Basis<'r>) -> KommuneScore<'r, 'a> {
    let one = |school: &School<'a>| SchoolScore {
        id: school.id,
        name: school.name,
        private: school.private,
        counts: !school.private || basis.settings.private_schools,
        score: score(school.figures, school.stages, basis),
    };
    let schools: Vec<_> = schools.iter().map(one).collect();
    let mut tally = Tally::default();
    for school in schools.iter().filter(|s| s.counts) {
        tally += school.score.tally;
    }
    KommuneScore { tally, spread: spread(&schools), schools }
}

fn spread(schools: &[SchoolScore<'_, '_>]) -> Option<Spread> {
    let tallies = schools.iter().filter(|s| s.counts).map(|s| s.score.tally);
    let told: Vec<(f64, bool)> = tallies.filter_map(|t| Some((t.share()?, t.thin()))).collect();
    let shares = || told.iter().map(|(share, _)| *share);
    (told.len() > 1).then(|| Spread {
        lowest: shares().fold(f64::INFINITY, f64::min),
        highest: shares().fold(f64::NEG_INFINITY, f64::max),
        schools: told.len(),
        thin: told.iter().filter(|(_, thin)| *thin).count(),
    })
}
