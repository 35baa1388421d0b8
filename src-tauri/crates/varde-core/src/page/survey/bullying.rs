//! Bullying: a share of those who answered, told in pupils where their number is known.

use super::super::analysis::Section;
use super::super::picture::Picture;
use super::super::side_by_side::SideBySide;
use crate::judgement::per_cent;
use crate::words;

pub(super) fn section(bullying: &SideBySide<'_>) -> Section {
    let language = bullying.language();
    let heading = language.text("survey-bullying", &[]);
    let mut text = bullying.counted();
    text.extend(bullying.pictures.iter().map(|p| sentence(p, bullying)));
    text.extend(bullying.few());
    let unknown = |p: &Picture| p.shown(bullying.year).is_some_and(|point| point.n.is_none());
    let mut notes = vec![language.text("survey-note-bullied", &[])];
    if bullying.pictures.iter().any(unknown) {
        notes.push(language.text("survey-note-answers-unknown", &[]));
    }
    notes.extend(bullying.rule());
    let title = words!(language, "survey-bullying-title", finding = bullying.finding());
    let table = bullying.table(&heading, words!(language, "survey-bullied"), words!(language, "survey-pupils"));
    Section {
        id: "bullying".to_owned(),
        chart: bullying.drawing(&title, &text.join(" ")),
        table: Some(table),
        verdicts: bullying.verdicts(),
        notes,
        heading,
        text,
        ..Section::default()
    }
}

/// «Mobbet av andre elever: 3 av 45 elever i 2025–26 (7 %).»
fn sentence(picture: &Picture, bullying: &SideBySide<'_>) -> String {
    let language = bullying.language();
    let (what, period) = (bullying.name(picture), bullying.label());
    let Some(point) = picture.shown(bullying.year) else {
        let state = language.state_word(picture.state(bullying.year));
        return words!(language, "survey-share-absent", what = what, period = period, state = state);
    };
    let value = point.value.unwrap_or_default();
    match point.count.zip(point.n) {
        Some((count, n)) => {
            let percent = per_cent(value / 100.0, n, language);
            words!(
                language,
                "survey-share-pupils",
                what = what,
                count = count,
                n = n,
                period = period,
                percent = percent
            )
        }
        None => {
            let percent = language.number(value, picture.indicator.decimals);
            words!(language, "survey-share", what = what, percent = percent, period = period)
        }
    }
}
