//! A row of an export table, column by column.

use serde::Deserialize;

use super::about::{About, Refused, Said};
use super::survey::{Asked, Cells};
use crate::import::gather::Named;
use crate::import::json::Text;
use crate::import::path;
use crate::import::source_problem::LeftOut;
use crate::indicator::Catalogue;
use crate::school::{UnitCode, UnitLevel};

/// Which of the export tables a row is from, told by its columns: their numbers have been mixed up before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Table {
    /// 148.
    Indicator,
    /// 149.
    Theme,
    /// 150.
    Bullying,
    /// 151.
    Participation,
}

/// The columns that Varde knows of the tables 148 to 151; people may have kept only some of them.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub(super) struct Row<'t> {
    #[serde(borrow)]
    temakode: Text<'t>,
    #[serde(borrow)]
    temanavn: Text<'t>,
    #[serde(borrow)]
    svaralternativ_navn: Text<'t>,
    #[serde(borrow)]
    spoersmaal_nivaa: Text<'t>,
    #[serde(borrow)]
    spoersmaalgruppekode: Text<'t>,
    #[serde(borrow, alias = "Indikator")]
    spoersmaalgruppe: Text<'t>,
    #[serde(borrow)]
    spoersmaalkode: Text<'t>,
    #[serde(borrow)]
    spoersmaalnavn: Text<'t>,
    #[serde(borrow)]
    skoleaarnavn: Text<'t>,
    #[serde(borrow)]
    enhet_nivaa: Text<'t>,
    #[serde(borrow)]
    fylkekode: Text<'t>,
    #[serde(borrow)]
    fylke: Text<'t>,
    #[serde(borrow)]
    kommunekode: Text<'t>,
    #[serde(borrow)]
    kommune: Text<'t>,
    #[serde(borrow)]
    organisasjonsnummer: Text<'t>,
    #[serde(borrow)]
    enhet_navn: Text<'t>,
    #[serde(borrow)]
    gruppe_nivaa: Text<'t>,
    #[serde(borrow)]
    gruppe_navn: Text<'t>,
    #[serde(borrow)]
    trinn_kode: Text<'t>,
    #[serde(borrow)]
    trinnnavn: Text<'t>,
    #[serde(borrow)]
    eierform_navn: Text<'t>,
    #[serde(borrow)]
    kjoenn_kode: Text<'t>,
    #[serde(borrow)]
    kjoenn: Text<'t>,
    #[serde(borrow)]
    score: Text<'t>,
    #[serde(borrow)]
    standardavvik: Text<'t>,
    #[serde(borrow)]
    antall_besvart: Text<'t>,
    #[serde(borrow)]
    andel_mobbet: Text<'t>,
    #[serde(borrow)]
    andel_deltatt: Text<'t>,
    #[serde(borrow)]
    antall_invitert: Text<'t>,
    #[serde(borrow, alias = "AntallBesvartSvaralternativ1")]
    andel_svaralternativ1: Text<'t>,
}

impl<'t> Row<'t> {
    /// `None` for a row of no table that Varde knows.
    pub fn table(&self) -> Option<Table> {
        let theme = self.temakode.is_there() || self.temanavn.is_there();
        let group = self.spoersmaalgruppe.is_there() || self.spoersmaalgruppekode.is_there();
        match () {
            () if self.andel_mobbet.is_there() => Some(Table::Bullying),
            () if self.andel_deltatt.is_there() => Some(Table::Participation),
            () if theme && self.score.is_there() => Some(Table::Theme),
            () if group && self.score.is_there() => Some(Table::Indicator),
            () => None,
        }
    }

    /// Whom and when it is about; a part of the pupils that the other columns name is left out.
    pub fn about(&self, catalogue: &Catalogue) -> Result<About, Refused> {
        let gender = if self.kjoenn.get().is_empty() { &self.kjoenn_kode } else { &self.kjoenn };
        let said = Said {
            grade_name: self.trinnnavn.get(),
            grade_code: self.trinn_kode.get(),
            period: self.skoleaarnavn.get(),
            gender: ("Kjoenn", gender.get()),
            ownership: ("EierformNavn", self.eierform_navn.get()),
        };
        let about = said.about(catalogue)?;
        // Level 1 of a column is all of it.
        let parts = [
            ("GruppeNavn", self.gruppe_navn.get(), matches!(self.gruppe_nivaa.get(), "0" | "1")),
            ("SvaralternativNavn", self.svaralternativ_navn.get(), false),
        ];
        for (column, value, whole) in parts {
            if !whole && !value.is_empty() && !value.to_lowercase().starts_with("alle") {
                return Err(LeftOut::Part { column: column.to_owned(), value: value.to_owned() }.into());
            }
        }
        Ok(about)
    }

    /// What was asked; `None` for the mean of a theme.
    pub fn measure(&self, table: Table, grade: u8) -> Option<Asked<'_>> {
        let (code, name) = (self.spoersmaalkode.get(), self.spoersmaalnavn.get());
        let group = (self.spoersmaalgruppekode.get(), self.spoersmaalgruppe.get());
        Some(match table {
            Table::Participation => Asked::Known(format!("eu.deltakelse.{grade}")),
            Table::Bullying if self.whole_group() => Asked::Bullying { code: group.0, name: group.1 },
            Table::Bullying => Asked::Bullying { code, name },
            Table::Indicator if self.whole_group() => Asked::Index { code: group.0, name: group.1 },
            Table::Indicator => Asked::Question { index: group, name },
            Table::Theme if self.whole_group() => return None,
            Table::Theme => Asked::Question { index: (self.temakode.get(), self.temanavn.get()), name },
        })
    }

    /// The row is about all questions of its group: an index.
    fn whole_group(&self) -> bool {
        let (code, name) = (self.spoersmaalkode.get(), self.spoersmaalnavn.get());
        let group = if self.temanavn.is_there() { &self.temanavn } else { &self.spoersmaalgruppe };
        path::is_all_questions(name)
            || (name.is_empty() && !code.starts_with("EUSpoersmaal"))
            || name.eq_ignore_ascii_case(group.get())
            || code.starts_with("EUIndeks")
            || (self.spoersmaal_nivaa.get() == "1" && !code.starts_with("EUSpoersmaal"))
    }

    pub fn whole_theme(&self) -> LeftOut {
        LeftOut::Theme { name: self.temanavn.get().to_owned() }
    }

    pub fn cells(&self, table: Table) -> Cells<'_> {
        match table {
            Table::Participation => Cells {
                value: ("AndelDeltatt", self.andel_deltatt.cell()),
                spread: ("", None),
                number: ("AntallInvitert", self.antall_invitert.cell()),
            },
            Table::Bullying => Cells {
                value: ("AndelMobbet", self.andel_mobbet.cell()),
                spread: ("", None),
                number: ("AntallBesvart", self.antall_besvart.cell()),
            },
            Table::Indicator | Table::Theme => Cells {
                value: ("Score", self.score.cell()),
                spread: ("Standardavvik", self.standardavvik.cell()),
                number: ("AntallBesvart", self.antall_besvart.cell()),
            },
        }
    }

    pub fn has_answers(&self) -> bool {
        self.andel_svaralternativ1.is_there()
    }

    /// The unit by its number; by its name where that is all there is. `None` for a row that says neither.
    pub fn unit(&self) -> Option<Named<'_>> {
        let fylke = code_of(&self.fylkekode, UnitLevel::Fylke).map(|code| (code, self.fylke.get()));
        let kommune = code_of(&self.kommunekode, UnitLevel::Kommune).map(|code| (code, self.kommune.get()));
        let own = self.organisasjonsnummer.get().parse::<UnitCode>().ok();
        let all_schools = self.enhet_navn.get().to_lowercase().starts_with("alle skoler");
        let code = own.or_else(|| match self.enhet_nivaa.get() {
            "1" => Some(UnitCode::country()),
            "2" => fylke.map(|f| f.0),
            "3" => kommune.map(|k| k.0),
            _ if all_schools => kommune.or(fylke).map(|place| place.0),
            _ => None,
        });
        // A row lies in nothing below its own level, and goes by the name of its place where it is one.
        let level = code.map_or(UnitLevel::School, |code| code.level());
        let name = match level {
            UnitLevel::School => self.enhet_navn.get(),
            UnitLevel::Kommune => kommune.map_or(self.enhet_navn.get(), |k| k.1),
            UnitLevel::Fylke => fylke.map_or(self.enhet_navn.get(), |f| f.1),
            UnitLevel::Country => "Hele landet",
        };
        let (fylke, kommune) =
            (fylke.filter(|_| level > UnitLevel::Fylke), kommune.filter(|_| level > UnitLevel::Kommune));
        let inside = match self.kommunekode.get() {
            "" => Some(self.kommune.get()).filter(|name| !name.is_empty()),
            code => Some(code),
        };
        let there = code.is_some() || !name.is_empty();
        there.then_some(Named { code, name, inside, kommune, fylke })
    }
}

/// 0000 and 00 stand where a row is above the level.
fn code_of(code: &Text<'_>, level: UnitLevel) -> Option<UnitCode> {
    let code = code.get().parse::<UnitCode>().ok().filter(|c| c.level() == level)?;
    code.as_str().bytes().any(|b| b != b'0').then_some(code)
}
