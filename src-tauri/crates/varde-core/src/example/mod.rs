//! Vardehaug, a kommune that does not exist: figures on which everything in Varde can be tried.
//!
//! Nothing here is about anybody. Pupils are drawn one by one, so that all figures agree: what a pupil can do gives the
//! scale points, those the level, and both the grades at the end; who is on 9. trinn was on 8. trinn the year before,
//! but for those who moved; the kommune's figures are its schools' put together; and what is hidden is hidden as at
//! the source, so that the kommune's row gives nothing away. Country and fylke are drawn in the same way. Only whole
//! numbers and square roots are used: the same seed gives the same figures on every machine.
//!
//! What there is to find, true of [`SEED`] and held by tests (`tests/example.rs`):
//!
//! - **Vardehaug ungdomsskole** (8–10, about 75 pupils a year, some from outside the kommune) lay below the country in
//!   lesing. «Leseløftet», which began in the spring of 2023 together with the schools that the pupils come from, is
//!   seen on 8. and on 9. trinn from 2023–24. Its engelsk on 8. trinn is hidden in 2024–25, because the only other
//!   school with that grade is. In 2023–24 it left a part of the survey out. Work on sick leave begins in August 2024:
//!   the months after lie on another level, and so do the kommune's.
//! - **Bjørkelia skole** (1–7, about 24) has few pupils on level 1 in lesing on 5. trinn, year after year. In 2024–25
//!   more of its 7. trinn than elsewhere say that they are bullied. Its sick leave is ordinary variation all the way.
//! - **Ås og Ødegården skole** (1–10, about 18) gets five scale points better in lesing on 5. trinn from 2024–25 to
//!   2025–26, which looks like much and is no more than chance gives where pupils are so few.
//! - **Sørbygda skole** (1–7, about 12) is hidden on 5. trinn in two years of four, by its own size or to protect its
//!   neighbour, and in 2023–24 in everything. Nobody there could take engelsk in 2022–23. It shows what only it can
//!   see ([`Example::own_view`]).
//! - **Nausta friskole** (1–7, about 9) is private. Where it is hidden, so is the kommune without its private schools.
//! - **Grunnskolepoeng** go back to 2019–20: three years without written exams, and a break after them.
//!
//! On these figures the leaders of Vardehaug ungdomsskole, and of the kommune, have written a whole thread: it stands in
//! `assets/example/thread.toml`, whose README tells how, and is played through act by act before it is put into a store.

mod draws;
mod files;
mod items;
mod loading;
mod marks;
mod national_tests;
mod people;
mod rehearsal;
mod schools;
mod sick_leave;
mod story;
mod sums;
mod survey;
mod table;
mod written;

pub use files::files;
pub use loading::{is_loaded, load, remove, written_beside};
pub use schools::KOMMUNE;

use crate::indicator::{Gender, OwnIndicator, Ownership};
use crate::language::Language;
use crate::observation::Cell;
use crate::school::UnitLevel;

/// The seed of the figures that come with Varde: one by which chance lets the tale be seen.
pub const SEED: u64 = 6028;

/// A whole kommune.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    /// Country, fylke, kommune, and its schools in the order of their numbers.
    pub units: Vec<ExampleUnit>,
    /// What the built-in catalogue does not have: questions under some of the survey's indices, and sick leave.
    pub indicators: Vec<ExampleIndicator>,
    /// As anybody sees them, by unit, indicator, ownership and period.
    pub results: Vec<ExampleResult>,
    /// What one small school sees of itself where [`Example::results`] have `*`: number and `*`. Same order. With
    /// the kommune's figures it gives the hidden neighbour away, as such figures do: it is for the school's own eyes.
    pub own_view: Vec<ExampleResult>,
}

/// A unit that does not exist. The name says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExampleUnit {
    /// As [`crate::school::UnitCode`] reads it; no real unit can have it, but for `I`.
    pub code: &'static str,
    pub level: UnitLevel,
    pub name: &'static str,
    /// The codes of what the unit lies in.
    pub kommune: Option<&'static str>,
    pub fylke: Option<&'static str>,
    pub private: bool,
}

/// In bokmål, nynorsk and English; each says that it is made up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Names {
    pub nb: &'static str,
    pub nn: &'static str,
    pub en: &'static str,
}

/// An indicator that this kommune has and others have not.
#[derive(Debug, Clone, PartialEq)]
pub struct ExampleIndicator {
    pub names: Names,
    /// With its name in bokmål.
    definition: OwnIndicator,
}

impl ExampleIndicator {
    /// As the store keeps it, with its name in this language.
    pub fn definition(&self, language: Language) -> OwnIndicator {
        let name = match language {
            Language::Nb => self.names.nb,
            Language::Nn => self.names.nn,
            Language::En => self.names.en,
        };
        OwnIndicator { name: name.to_owned(), ..self.definition.clone() }
    }
}

/// One result of one unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExampleResult {
    pub unit: &'static str,
    /// Such as `np.lesing.5.skalapoeng`, `np.lesing.5.mestring.1`, `eu.stotte.7`, `gsp.10`, `own.sykefravaer`.
    pub indicator: String,
    /// A school year, `2025-26`, or a month, `2025-M11`.
    pub period: String,
    pub gender: Gender,
    /// All, and for the kommune public too: the same without its private school.
    pub ownership: Ownership,
    /// In thousandths of the indicator's unit.
    pub value: Cell,
    /// The published half width of a 95 % interval, or for means of the survey the SD of the answers; empty for
    /// others. In thousandths.
    pub spread: Cell,
    /// Whole pupils: who took part or answered; for `deltakelse` all who should. Empty for sick leave.
    pub n: Cell,
}

/// The kommune that comes with Varde.
pub fn generate() -> Example {
    generate_from(SEED)
}

/// Another kommune of the same schools: the tale is the same, chance is not.
pub fn generate_from(seed: u64) -> Example {
    let mut example = Example {
        units: schools::units(),
        indicators: items::indicators().chain([sick_leave::indicator()]).collect(),
        results: Vec::new(),
        own_view: Vec::new(),
    };
    national_tests::tell(seed, &mut example);
    survey::tell(seed, &mut example);
    marks::tell(seed, &mut example);
    sick_leave::tell(seed, &mut example);
    for results in [&mut example.results, &mut example.own_view] {
        results.sort_by(|a, b| a.place().cmp(&b.place()));
    }
    example
}

impl ExampleResult {
    fn place(&self) -> (usize, &str, &str, Ownership, &str) {
        (self.unit.len(), self.unit, &self.indicator, self.ownership, &self.period)
    }
}

/// Country, fylke, kommune, and its schools in the order of their numbers.
pub fn units() -> Vec<ExampleUnit> {
    schools::units()
}

/// The keys of what the built-in catalogue does not have.
fn indicator_keys() -> Vec<String> {
    items::indicators().chain([sick_leave::indicator()]).map(|i| i.definition.key).collect()
}

/// As Udir writes it in files: `2025-26`.
fn school_year(autumn: i32) -> String {
    format!("{autumn}-{:02}", (autumn + 1) % 100)
}
