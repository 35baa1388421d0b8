//! What follows from a meeting or a report: what was agreed becomes activities, and what was said is kept.

use super::edit::{Written, operation, until_fresh};
use super::lift::titled;
use super::{Activity, Answered, Content, ItemId, Kept, Kind, Refused};
use crate::clock::Timestamp;
use crate::store::{Edit, Result, Store};

/// Makes what was agreed into an activity with its responsible and its deadline, and marks it, in one step of undo.
/// While that activity is there it is not made again. `line` is counted from 0. Answers with the activity.
pub fn follow_up(store: &mut Store, meeting: &ItemId, line: usize, at: Timestamp) -> Result<Answered> {
    until_fresh(|| {
        let Some((unit, item)) = store.reader().item(meeting)? else { return Ok(Some(Err(Refused::Gone))) };
        let Content::Meeting(mut of) = item.content.clone() else { return not_there("agreed") };
        let found = of.agreed.get_mut(line).filter(|agreed| !agreed.what.trim().is_empty());
        let Some(agreed) = found else { return not_there("agreed") };
        if let Some(before) = &agreed.activity
            && let Some((_, before)) = store.reader().item(before)?
        {
            return Ok(Some(Err(Refused::Lifted { title: before.content.title().to_owned() })));
        }
        let (title, note) = titled(&agreed.what);
        let measures = agreed.measure.iter().cloned().collect();
        let (owner, deadline) = (agreed.who.trim().to_owned(), agreed.due);
        let content = Content::Activity(Activity { title, note, owner, deadline, measures, ..Activity::default() });
        let operation = operation(Edit::Made, Kind::Activity, content.title(), None, "agreed");
        let made = store.transact(&operation, at, |writer| {
            if writer.reader().item(meeting)?.is_none_or(|(_, now)| now.content != item.content) {
                return Ok(None);
            }
            let made = writer.add_item(&unit, &content, at)?;
            if let Some(agreed) = of.agreed.get_mut(line) {
                agreed.activity = Some(made.id.clone());
            }
            writer.set_item(meeting, &Content::Meeting(of), at)?;
            Ok(Some(made))
        })?;
        Ok(made.value.map(Ok))
    })
}

/// Keeps a report as it is read today with the body that it meets; `stage` is counted from 0.
pub fn keep_version(store: &mut Store, report: &ItemId, stage: usize, kept: &Kept, at: Timestamp) -> Result<Answered> {
    until_fresh(|| {
        let Some((_, item)) = store.reader().item(report)? else { return Ok(Some(Err(Refused::Gone))) };
        let Content::Document(mut of) = item.content.clone() else { return not_there("stages") };
        let Some(place) = of.stages.get_mut(stage) else { return not_there("stages") };
        place.kept = Some(kept.clone());
        super::edit::write(store, &item, &Content::Document(of), "kept", at)
    })
}

fn not_there(field: &str) -> Result<Written> {
    Ok(Some(Err(Refused::NotThere { field: field.to_owned() })))
}
