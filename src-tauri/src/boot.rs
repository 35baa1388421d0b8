//! All that the first paint needs, in one piece: it is put into the window before the page's own scripts run.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use varde_core::language::Language;
use varde_core::page::development::Development;
use varde_core::page::overview::Overview;
use varde_core::page::thread::OwnJudgements;
use varde_core::school::{Unit, UnitCode};
use varde_core::store::{Store, StoreError};

use crate::app::App;
use crate::first_view;
use crate::views::{Backup, ChartTheme, DevelopmentView, History, OverviewView};

/// The state that the page starts from.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Boot {
    pub language: Language,
    pub theme: ThemeChoice,
    pub has_data: bool,
    /// The fictional kommune is loaded.
    pub example: bool,
    /// The unit that was looked at last.
    pub unit: Option<Unit>,
    /// The room that was open last.
    pub room: Option<String>,
    pub store: StoreState,
    pub history: History,
    pub overview: Option<OverviewView>,
    /// When that was the room.
    pub development: Option<DevelopmentView>,
    /// What the unit's leaders believed, when the room shows numbers.
    pub own_judgements: Option<OwnJudgements>,
    pub version: String,
    /// Of everything above, and of the page that draws it.
    pub fingerprint: String,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ThemeChoice {
    #[default]
    System,
    Light,
    Dark,
}

impl ThemeChoice {
    pub fn word(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    fn from_word(word: &str) -> Self {
        [Self::Light, Self::Dark].into_iter().find(|t| t.word() == word).unwrap_or_default()
    }
}

/// Whether the store could be opened, and if not, what is known of it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "state", rename_all = "lowercase")]
pub enum StoreState {
    Open {
        folder: String,
    },
    Newer {
        folder: String,
        #[ts(type = "number")]
        file_version: i64,
        #[ts(type = "number")]
        supported: i64,
    },
    Corrupt {
        folder: String,
        moved_to: Option<String>,
        backups: Vec<Backup>,
    },
    Unreachable {
        folder: String,
        detail: String,
    },
}

/// Widths before the page has been laid out: those in a window of 1280 pixels.
const CARD_WIDTH: u32 = 186;
const CHART: (u32, u32) = (626, 275);

impl Boot {
    pub fn read(app: &App) -> Self {
        let language = app.language();
        let mut boot = Self {
            language,
            theme: ThemeChoice::default(),
            has_data: false,
            example: false,
            unit: None,
            room: None,
            store: app.state(),
            history: History::default(),
            overview: None,
            development: None,
            own_judgements: None,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            fingerprint: String::new(),
        };
        // What cannot be read now is asked for by the page again, and then its error is shown.
        let _ = app.with_store(|store| boot.fill(store, language));
        boot.fingerprint = first_view::fingerprint(&boot);
        boot
    }

    fn fill(&mut self, store: &mut Store, language: Language) -> Result<(), StoreError> {
        self.theme = store.setting("theme")?.as_deref().map(ThemeChoice::from_word).unwrap_or_default();
        self.room = store.setting("room")?;
        self.has_data = store.has_units()?;
        self.example = varde_core::example::is_loaded(store)?;
        self.history = History::read(store, language)?;
        let remembered = store.setting("unit")?.and_then(|id| id.parse::<UnitCode>().ok());
        let Some(code) = remembered else { return Ok(()) };
        self.unit = store.unit(&code)?.map(|(_, unit)| unit);
        let theme = if self.theme == ThemeChoice::Dark { ChartTheme::Dark } else { ChartTheme::Light };
        if self.room.as_deref().is_some_and(|room| room == "development" || room.starts_with("analysis:")) {
            self.own_judgements = Some(OwnJudgements::read(store, &code, language)?);
        }
        if self.room.as_deref() == Some("development") {
            let page = Development::read(store, &code, None, &Default::default(), language)?;
            self.development = page.and_then(|page| DevelopmentView::draw(page, CHART.0, CHART.1, theme).ok());
        }
        if let Some(page) = Overview::read(store, &code, language)? {
            self.overview = OverviewView::draw(page, CARD_WIDTH, theme).ok();
        }
        Ok(())
    }
}
