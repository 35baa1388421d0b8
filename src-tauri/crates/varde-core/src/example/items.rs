//! Questions under some of the survey's indices. They are made up, as everything here is: none is Udir's.

use super::{ExampleIndicator, Names};
use crate::indicator::{OwnIndicator, catalogue};

pub(super) struct Item {
    pub index: &'static str,
    pub id: &'static str,
    names: Names,
}

const fn item(index: &'static str, id: &'static str, nb: &'static str, nn: &'static str, en: &'static str) -> Item {
    Item { index, id, names: Names { nb, nn, en } }
}

/// In the order of the questions; an index that has any has all of its own.
pub(super) const ITEMS: [Item; 14] = [
    item(
        "stotte",
        "svar",
        "Jeg får svar når jeg lurer på noe (oppdiktet)",
        "Eg får svar når eg lurer på noko (oppdikta)",
        "I get an answer when I wonder about something (fictional)",
    ),
    item(
        "stotte",
        "star-fast",
        "Læreren ser det når jeg står fast (oppdiktet)",
        "Læraren ser det når eg står fast (oppdikta)",
        "The teacher sees when I am stuck (fictional)",
    ),
    item(
        "stotte",
        "tid",
        "Jeg får tid til å tenke før jeg skal svare (oppdiktet)",
        "Eg får tid til å tenkje før eg skal svare (oppdikta)",
        "I get time to think before I answer (fictional)",
    ),
    item(
        "stotte",
        "kontakt",
        "Det er lett å snakke med en voksen i timen (oppdiktet)",
        "Det er lett å snakke med ein vaksen i timen (oppdikta)",
        "It is easy to talk with an adult in class (fictional)",
    ),
    item(
        "stotte",
        "avtaler",
        "Det vi blir enige om, blir gjort (oppdiktet)",
        "Det vi blir samde om, blir gjort (oppdikta)",
        "What we agree on is done (fictional)",
    ),
    item(
        "motivasjon",
        "gleder",
        "Jeg ser fram til timene (oppdiktet)",
        "Eg ser fram til timane (oppdikta)",
        "I look forward to the lessons (fictional)",
    ),
    item(
        "motivasjon",
        "mer",
        "Jeg vil vite mer enn jeg må (oppdiktet)",
        "Eg vil vite meir enn eg må (oppdikta)",
        "I want to know more than I have to (fictional)",
    ),
    item(
        "motivasjon",
        "flid",
        "Jeg gjør meg flid også når ingen ser det (oppdiktet)",
        "Eg gjer meg flid også når ingen ser det (oppdikta)",
        "I take care even when nobody sees it (fictional)",
    ),
    item(
        "mestring",
        "i-ro",
        "Jeg får det til når jeg får prøve i ro (oppdiktet)",
        "Eg får det til når eg får prøve i ro (oppdikta)",
        "I manage when I may try in peace (fictional)",
    ),
    item(
        "mestring",
        "vet-rad",
        "Når noe er vanskelig, vet jeg en vei videre (oppdiktet)",
        "Når noko er vanskeleg, veit eg ein veg vidare (oppdikta)",
        "When something is hard, I know a way on (fictional)",
    ),
    item(
        "mestring",
        "framgang",
        "Jeg kan mer nå enn for en måned siden (oppdiktet)",
        "Eg kan meir no enn for ein månad sidan (oppdikta)",
        "I can do more now than a month ago (fictional)",
    ),
    item(
        "laeringskultur",
        "i-gang",
        "Klassen kommer fort i gang (oppdiktet)",
        "Klassen kjem fort i gang (oppdikta)",
        "The class gets going quickly (fictional)",
    ),
    item(
        "laeringskultur",
        "hverandre",
        "Vi spør hverandre når noe er uklart (oppdiktet)",
        "Vi spør kvarandre når noko er uklart (oppdikta)",
        "We ask each other when something is unclear (fictional)",
    ),
    item(
        "laeringskultur",
        "tor",
        "Jeg tør å si det jeg tror (oppdiktet)",
        "Eg tør å seie det eg trur (oppdikta)",
        "I dare to say what I think (fictional)",
    ),
];

/// The questions on both grades that take the survey.
pub(super) fn indicators() -> impl Iterator<Item = ExampleIndicator> {
    [7, 10].into_iter().flat_map(|grade: u8| {
        ITEMS.iter().filter_map(move |item| {
            let index = catalogue().indicator(&format!("eu.{}.{grade}", item.index))?;
            let key = format!("{}.{}", index.key, item.id);
            let definition = OwnIndicator { key, ..OwnIndicator::item(index, item.names.nb) };
            Some(ExampleIndicator { names: item.names, definition })
        })
    })
}
