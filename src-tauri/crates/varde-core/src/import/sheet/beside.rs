//! Which column's pupils or spread go with a result of the same row.

use super::keys::Key;
use super::mapping::{About, Mapping, Role};
use super::values;

impl Mapping {
    /// Of several columns with the role, the one whose heading says most of the result, and nothing against it.
    pub(super) fn beside(&self, key: &Key, indicator: &str, about: &About, role: Role) -> Option<usize> {
        let columns = self.columns.iter().enumerate().filter(|(_, column)| column.role == role);
        let weighed = columns.filter_map(|(place, column)| Some((said(&column.about, key, indicator, about)?, place)));
        // Of those that say as much, the first.
        weighed.rev().max_by_key(|(said, _)| *said).map(|(_, place)| place)
    }
}

/// How much a heading says of a result; `None` when it is about another one.
fn said(of: &About, key: &Key, indicator: &str, about: &About) -> Option<usize> {
    let (subject, grade) = (key.subject.as_deref(), key.grade);
    let agrees = [
        of.indicator.as_deref().map(|named| values::filled(named, subject, grade).as_deref() == Some(indicator)),
        of.unit.as_deref().map(|unit| about.unit.as_deref() == Some(unit)),
        of.period.as_deref().map(|period| about.period.as_deref() == Some(period)),
        of.subject.as_deref().map(|said| subject == Some(said)),
        of.grade.map(|said| grade == Some(said)),
        of.gender.map(|said| key.gender == said.into()),
    ];
    let all = agrees.iter().flatten().all(|agrees| *agrees);
    all.then(|| agrees.iter().flatten().count())
}
