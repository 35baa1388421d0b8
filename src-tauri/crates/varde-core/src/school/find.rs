//! Finding a unit by what somebody types.

use super::{Unit, UnitLevel};

/// Units whose name (or number) has every word typed, best first: names that begin with the text, then words that do,
/// then the rest; schools and kommuner before fylker; then by name. Upper and lower case are alike, and `aa`, `oe` and
/// `ae` find å, ø and æ.
pub fn find(units: &[Unit], text: &str, limit: usize) -> Vec<Unit> {
    let wanted = folded(text);
    let words: Vec<&str> = wanted.split_whitespace().collect();
    let mut found: Vec<(u8, u8, String, &Unit)> = units
        .iter()
        .filter_map(|unit| {
            let name = folded(&unit.name);
            let place = unit.kommune.as_deref().map(folded).unwrap_or_default();
            let all = words.iter().all(|w| name.contains(w) || unit.id.starts_with(w) || place.starts_with(w));
            let in_name = words.iter().all(|w| name.contains(w));
            let rank = match () {
                () if name.starts_with(&wanted) => 0,
                () if words.iter().all(|w| name.split(' ').any(|part| part.starts_with(w))) => 1,
                () if in_name => 2,
                () => 3,
            };
            all.then(|| (rank, order(unit.level), alphabetical(&unit.name), unit))
        })
        .collect();
    found.sort_by(|a, b| (a.0, a.1, &a.2, &a.3.id).cmp(&(b.0, b.1, &b.2, &b.3.id)));
    found.into_iter().take(limit).map(|f| f.3.clone()).collect()
}

fn order(level: UnitLevel) -> u8 {
    match level {
        UnitLevel::Kommune => 0,
        UnitLevel::School => 1,
        UnitLevel::Fylke => 2,
        UnitLevel::Country => 3,
    }
}

/// Æ, ø and å come last, in that order; `{`, `|` and `}` follow z.
fn alphabetical(name: &str) -> String {
    name.to_lowercase().replace('æ', "{").replace('ø', "|").replace('å', "}")
}

fn folded(text: &str) -> String {
    let lower = text.trim().to_lowercase();
    lower.replace('å', "aa").replace('ø', "oe").replace('æ', "ae").replace(['-', '–'], " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(level: UnitLevel, id: &str, name: &str, kommune: &str) -> Unit {
        let kommune = Some(kommune.to_owned()).filter(|k| !k.is_empty());
        Unit { id: id.into(), level, name: name.into(), kommune, kommunenummer: None, orgnr: None, grades: vec![] }
    }

    #[test]
    fn the_best_match_comes_first() {
        let units = [
            unit(UnitLevel::Kommune, "3412", "Løten", "Løten"),
            unit(UnitLevel::School, "874604852", "Løten ungdomsskole", "Løten"),
            unit(UnitLevel::School, "975270882", "Østvang skole", "Løten"),
            unit(UnitLevel::Fylke, "03", "Oslo", ""),
            unit(UnitLevel::Kommune, "0301", "Oslo", "Oslo"),
            unit(UnitLevel::School, "974573547", "Blindheim ungdomsskole", "Ålesund"),
        ];
        let check = |text: &str, expected: &[&str]| {
            let found = find(&units, text, 10);
            assert_eq!(found.iter().map(|u| u.id.as_str()).collect::<Vec<_>>(), expected, "{text}");
        };
        check("løten", &["3412", "874604852", "975270882"]);
        check("LOETEN ung", &["874604852"]);
        check("oslo", &["0301", "03"]);
        check("87460", &["874604852"]);
        check("skole ålesund", &["974573547"]);
        check("ungdomsskole", &["974573547", "874604852"]);
        check("finnes ikke", &[]);
        assert_eq!(find(&units, "", 3).len(), 3);
        let three = ["Åsen skole", "Zion skole", "Øra skole"].map(|n| unit(UnitLevel::School, "974573547", n, ""));
        let names: Vec<_> = find(&three, "skole", 3).into_iter().map(|u| u.name).collect();
        assert_eq!(names, ["Zion skole", "Øra skole", "Åsen skole"]);
    }
}
