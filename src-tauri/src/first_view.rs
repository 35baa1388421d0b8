//! The first view as it was last seen. It is shown at the start while the page's scripts are read, and only when they
//! would draw the very same: the fingerprint is of all that they draw from.

use std::hash::{DefaultHasher, Hash, Hasher};

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use varde_core::store::{Store, StoreError};

use crate::boot::Boot;
use crate::views::ChartTheme;

/// A drawn view, and what it was drawn from.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FirstView {
    /// [`fingerprint`] of the start that draws it.
    pub fingerprint: String,
    /// The colours that its charts were drawn in.
    pub colours: ChartTheme,
    pub html: String,
}

const SETTING: &str = "first_view";

/// A view larger than this would take longer to read than to draw.
const MOST_BYTES: usize = 512 << 10;

/// Of all that a start draws from, and of the page that draws it.
pub fn fingerprint(boot: &Boot) -> String {
    let mut hash = DefaultHasher::new();
    env!("VARDE_PAGE").hash(&mut hash);
    serde_json::to_string(boot).unwrap_or_default().hash(&mut hash);
    format!("{:016x}", hash.finish())
}

impl FirstView {
    pub fn keep(&self, store: &mut Store) -> Result<(), StoreError> {
        if self.html.len() > MOST_BYTES {
            return Ok(());
        }
        let text = serde_json::to_string(self).unwrap_or_default();
        store.set_setting(SETTING, &text)
    }

    /// What was kept, if this start would draw the same.
    pub fn kept(store: &Store, boot: &Boot) -> Option<Self> {
        let text = store.setting(SETTING).ok().flatten()?;
        let view: Self = serde_json::from_str(&text).ok()?;
        (view.fingerprint == boot.fingerprint).then_some(view)
    }
}
