//! Which of the known units a name means, where a file has no number beside it.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::school::{Unit, UnitLevel};

/// More candidates than this are no help.
const MOST_CANDIDATES: usize = 5;

/// For more names than this no candidates are sought: nobody answers so many at once.
pub(super) const MOST_SOUGHT: usize = 300;

/// A name as a file writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Asked<'a> {
    pub name: &'a str,
    /// The kommune that it lies in, by number or by name, where the file says it.
    pub inside: Option<&'a str>,
}

/// What a name may mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Match<'u> {
    Sure(&'u Unit),
    /// The likeliest first.
    Unsure(Vec<&'u Unit>),
    Unknown,
}

/// A unit with its name as names are compared.
struct Known<'u> {
    unit: &'u Unit,
    plain: String,
}

/// Matches the names of one file, in their order.
///
/// A school is sure when its name, but for case, spaces, signs and the word «skole», is that of exactly one school in the
/// kommune that the file is about: the one that it names, or else the one that holds more of its names than any other.
/// Other units are sure when exactly one has the name. Whatever else is like a name is a candidate, for people to choose.
pub(super) fn match_names<'u>(names: &[Asked<'_>], known: &'u [Unit]) -> Vec<Match<'u>> {
    let known: Vec<Known<'u>> = known.iter().map(|unit| Known { unit, plain: folded(&unit.name) }).collect();
    let mut by_name = ByName::new();
    for Known { unit, plain } in &known {
        by_name.entry((unit.level, plain)).or_default().push(unit);
    }
    let plain: Vec<(UnitLevel, String)> = names
        .iter()
        .map(|asked| {
            let (level, plain) = level_of(asked.name);
            (level, folded(plain))
        })
        .collect();
    let schools = plain.iter().filter(|(level, _)| *level == UnitLevel::School);
    let home = home(schools.map(|(level, plain)| same(&by_name, *level, plain)));
    let mut sought = 0;
    let mut one = |asked: &Asked<'_>, level: UnitLevel, plain: &str| {
        let inside = |unit: &&Unit| match asked.inside {
            Some(place) => lies_in(unit, place),
            None => level != UnitLevel::School || home.is_some_and(|h| unit.kommunenummer.as_deref() == Some(h)),
        };
        let mut there = same(&by_name, level, plain).iter().copied().filter(inside);
        if let (Some(only), None) = (there.next(), there.next()) {
            return Match::Sure(only);
        }
        sought += 1;
        if sought > MOST_SOUGHT {
            return Match::Unknown;
        }
        let mut candidates: Vec<&Unit> = same(&by_name, level, plain).to_vec();
        if candidates.is_empty() {
            let somewhere = home.is_some() || asked.inside.is_some();
            candidates = similar(plain, known.iter().filter(|k| k.unit.level == level), inside, somewhere);
        }
        // A kommune can stand by its bare name.
        for other in [UnitLevel::Kommune, UnitLevel::Fylke].into_iter().filter(|other| *other != level) {
            candidates.extend(same(&by_name, other, plain));
        }
        candidates.truncate(MOST_CANDIDATES);
        if candidates.is_empty() { Match::Unknown } else { Match::Unsure(candidates) }
    };
    names.iter().zip(&plain).map(|(asked, (level, plain))| one(asked, *level, plain)).collect()
}

type ByName<'k, 'u> = HashMap<(UnitLevel, &'k str), Vec<&'u Unit>>;

fn same<'m, 'u>(by_name: &'m ByName<'_, 'u>, level: UnitLevel, plain: &'m str) -> &'m [&'u Unit] {
    by_name.get(&(level, plain)).map(Vec::as_slice).unwrap_or_default()
}

/// The level that a name speaks of, and the name without the word that says so: «Stavanger kommune», «Rogaland fylke».
pub(super) fn level_of(name: &str) -> (UnitLevel, &str) {
    let name = name.trim();
    let plain = name.strip_suffix("(utgått)").map_or(name, str::trim_end);
    let lower = plain.to_lowercase();
    if ["hele landet", "heile landet", "landet", "nasjonalt", "norge", "noreg"].contains(&lower.as_str()) {
        return (UnitLevel::Country, "Hele landet");
    }
    let words = [(" kommune", UnitLevel::Kommune), (" fylkeskommune", UnitLevel::Fylke), (" fylke", UnitLevel::Fylke)];
    for (word, level) in words {
        // The words are ASCII, so that cutting them off small letters cuts the same bytes off the name.
        if let Some(rest) = lower.strip_suffix(word).and_then(|_| plain.get(..plain.len().checked_sub(word.len())?)) {
            return (level, rest);
        }
    }
    (UnitLevel::School, plain)
}

/// The kommune that more of the names are found in than in any other.
fn home<'m, 'u: 'm>(found: impl Iterator<Item = &'m [&'u Unit]>) -> Option<&'u str> {
    let mut names: BTreeMap<&str, u32> = BTreeMap::new();
    for same in found {
        let kommuner: HashSet<&str> = same.iter().filter_map(|u| u.kommunenummer.as_deref()).collect();
        kommuner.into_iter().for_each(|kommune| *names.entry(kommune).or_default() += 1);
    }
    let most = names.values().copied().max()?;
    let mut holding = names.into_iter().filter(|(_, count)| *count == most).map(|(kommune, _)| kommune);
    holding.next().filter(|_| holding.next().is_none())
}

fn lies_in(unit: &Unit, place: &str) -> bool {
    let name = || unit.kommune.as_deref().map(folded) == Some(folded(level_of(place).1));
    unit.kommunenummer.as_deref() == Some(place) || name()
}

/// Small letters without signs; «skule» is «skole», and the word alone tells no school from another.
fn folded(name: &str) -> String {
    let lower = name.to_lowercase().replace("skule", "skole");
    let words = || lower.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    let telling: Vec<&str> = words().filter(|w| *w != "skole").collect();
    if telling.is_empty() { words().collect::<Vec<_>>().join(" ") } else { telling.join(" ") }
}

/// Words that many schools have in their names.
const COMMON: [&str; 9] = [
    "barneskole",
    "ungdomsskole",
    "sentralskole",
    "oppvekstsenter",
    "oppveksttun",
    "oppvekst",
    "avdeling",
    "grunnskole",
    "skolesenter",
];

/// Units that share a telling word with the name, and, where it is said or told where they lie, only those there, and
/// those a slip of the pen away.
fn similar<'u, 'k>(
    plain: &str,
    known: impl Iterator<Item = &'k Known<'u>>,
    inside: impl Fn(&&Unit) -> bool,
    somewhere: bool,
) -> Vec<&'u Unit>
where
    'u: 'k,
{
    let telling = plain.split(' ').filter(|w| w.chars().count() >= 3 && !COMMON.contains(w));
    let wanted: HashSet<&str> = telling.collect();
    let mut found: Vec<(usize, usize, &Unit)> = Vec::new();
    for Known { unit, plain: name } in known {
        let near = inside(unit);
        if somewhere && !near {
            continue;
        }
        let shared = name.split(' ').filter(|word| wanted.contains(word)).count();
        let apart = if near { slips(plain, name) } else { usize::MAX };
        if shared > 0 || apart <= 2 {
            found.push((apart.min(9), shared, *unit));
        }
    }
    found.sort_by(|a, b| (b.1, a.0, &a.2.name, &a.2.id).cmp(&(a.1, b.0, &b.2.name, &b.2.id)));
    found.into_iter().take(MOST_CANDIDATES).map(|f| f.2).collect()
}

/// How many letters must be put in, taken out or changed; `usize::MAX` for names too short or too unlike to be asked.
fn slips(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().take(80).collect(), other.chars().take(80).collect());
    if one.len() < 4 || one.len().abs_diff(other.len()) > 2 {
        return usize::MAX;
    }
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, b) in other.iter().enumerate() {
            let changed = diagonal + usize::from(a != b);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn unit(level: UnitLevel, id: &str, name: &str, kommune: (&str, &str)) -> Unit {
        let set = |text: &str| Some(text.to_owned()).filter(|t| !t.is_empty());
        let (kommunenummer, kommune) = (set(kommune.0), set(kommune.1));
        Unit { id: id.into(), level, name: name.into(), kommune, kommunenummer, orgnr: None, grades: vec![] }
    }

    fn known() -> Vec<Unit> {
        let (one, other) = (("9901", "Vardehaug"), ("9902", "Nesset"));
        vec![
            unit(UnitLevel::Country, "I", "Hele landet", ("", "")),
            unit(UnitLevel::Fylke, "03", "Oslo", ("", "")),
            unit(UnitLevel::Kommune, "0301", "Oslo", ("0301", "Oslo")),
            unit(UnitLevel::Kommune, "9901", "Vardehaug", one),
            unit(UnitLevel::School, "999000011", "Åsøy skole", one),
            unit(UnitLevel::School, "999000022", "Finnøy sentralskule", one),
            unit(UnitLevel::School, "999000033", "Fogn oppvekstsenter - avd. skole", one),
            unit(UnitLevel::School, "999000044", "Haugen skole", one),
            unit(UnitLevel::School, "999000055", "Haugen skole", other),
            unit(UnitLevel::School, "999000066", "Nesset skole", other),
        ]
    }

    /// Each name with the number that is sure, or with those that it may be.
    fn check(names: &[(&str, Option<&str>)], expected: &[Result<&str, &[&str]>]) {
        let known = known();
        let asked: Vec<Asked<'_>> = names.iter().map(|(name, inside)| Asked { name, inside: *inside }).collect();
        let found = match_names(&asked, &known);
        for ((name, found), expected) in names.iter().zip(&found).zip(expected) {
            let ids = |units: &[&Unit]| units.iter().map(|u| u.id.clone()).collect::<Vec<_>>();
            match (found, expected) {
                (Match::Sure(unit), Ok(id)) => assert_eq!(&unit.id, id, "{name:?}"),
                (Match::Unsure(units), Err(expected)) => assert_eq!(ids(units), *expected, "{name:?}"),
                (Match::Unknown, Err([])) => {}
                _ => panic!("{name:?}: {found:?} is not {expected:?}"),
            }
        }
    }

    #[test]
    fn a_name_is_sure_only_inside_one_kommune() {
        check(
            &[("åsøy  SKOLE", None), ("Finnøy sentralskole", None), ("Haugen", None), ("Nesset skole", None)],
            &[Ok("999000011"), Ok("999000022"), Ok("999000044"), Err(&["999000066"])],
        );
        check(&[("Haugen skole", None)], &[Err(&["999000044", "999000055"])]);
        check(&[("Haugen skole", Some("9902"))], &[Ok("999000055")]);
        check(&[("Haugen skole", Some("Nesset kommune"))], &[Ok("999000055")]);
        check(&[("Nesset skole", None)], &[Ok("999000066")]);
    }

    #[test]
    fn what_is_only_like_a_name_is_asked() {
        check(
            &[("Åsøy skole", None), ("Fogn oppvekstsenter", None), ("Finøy sentralskole", None), ("Helt ukjent", None)],
            &[Ok("999000011"), Err(&["999000033"]), Err(&["999000022"]), Err(&[])],
        );
        check(&[("Vardehaug", None)], &[Err(&["9901"])]);
        check(&[("", None), ("skole", None)], &[Err(&[]), Err(&[])]);
    }

    #[test]
    fn larger_units_say_what_they_are() {
        check(
            &[("Oslo kommune", None), ("Oslo fylke (utgått)", None), ("Nasjonalt", None), ("Bergen kommune", None)],
            &[Ok("0301"), Ok("03"), Ok("I"), Err(&[])],
        );
    }

    #[test]
    fn slips_are_counted() {
        let check = |one: &str, other: &str, expected: usize| assert_eq!(slips(one, other), expected, "{one} {other}");
        check("haugen", "haugen", 0);
        check("haugen", "haugan", 1);
        check("haugen", "hagene", 2);
        check("haugen", "vestre haugen", usize::MAX);
        check("åsa", "åsa", usize::MAX);
    }

    proptest! {
        #[test]
        fn any_names_have_an_answer_each(names in proptest::collection::vec("\\PC{0,12}( kommune| skole)?", 0..6)) {
            let known = known();
            let asked: Vec<Asked<'_>> = names.iter().map(|name| Asked { name, inside: None }).collect();
            prop_assert_eq!(match_names(&asked, &known).len(), names.len());
        }
    }
}
