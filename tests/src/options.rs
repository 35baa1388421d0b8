//! How a window is opened.

use std::path::PathBuf;

/// Light or dark, as the desktop asks for it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Theme {
    /// Dark text on a light ground.
    #[default]
    Light,
    /// Light text on a dark ground.
    Dark,
}

/// How a window is opened; the default is an empty store on a laptop's screen, in Bokmål, in light, without motion.
#[derive(Debug, Clone)]
pub struct Options {
    /// The folder of the store; without one, an empty folder of this window's own.
    pub store: Option<PathBuf>,
    /// The size of the page in pixels.
    pub size: (u32, u32),
    /// The language that the desktop speaks, as in `LANGUAGE`: `nb`, `nn`, `en`.
    pub language: String,
    /// What the desktop prefers.
    pub theme: Theme,
    /// Whether the desktop asks programs to keep still. Pictures and contrast checks need it.
    pub still: bool,
    /// What the next open or save dialog «returns» (debug builds only).
    pub pick: Vec<PathBuf>,
    /// More arguments for the program, after `--store DIR`.
    pub args: Vec<String>,
    /// More variables for the program.
    pub env: Vec<(String, String)>,
    /// Another program than the one that cargo built beside the test.
    pub program: Option<PathBuf>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            store: None,
            size: (1280, 800),
            language: "nb".into(),
            theme: Theme::Light,
            still: true,
            pick: Vec::new(),
            args: Vec::new(),
            env: Vec::new(),
            program: None,
        }
    }
}

impl Options {
    /// What GTK reads instead of a desktop's settings.
    pub(crate) fn gtk_settings(&self) -> String {
        format!(
            "[Settings]\ngtk-application-prefer-dark-theme={}\ngtk-enable-animations={}\n",
            u8::from(self.theme == Theme::Dark),
            u8::from(!self.still)
        )
    }

    /// The picked paths as the program's test seam reads them.
    pub(crate) fn picked(&self) -> Option<String> {
        let paths: Vec<_> = self.pick.iter().map(|path| path.display().to_string()).collect();
        (!paths.is_empty()).then(|| paths.join(";"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_desktop_is_told_theme_and_motion() {
        let dark = Options { theme: Theme::Dark, ..Options::default() };
        assert_eq!(dark.gtk_settings(), "[Settings]\ngtk-application-prefer-dark-theme=1\ngtk-enable-animations=0\n");
    }

    #[test]
    fn several_picked_files_are_joined() {
        let mut options = Options::default();
        assert_eq!(options.picked(), None);
        options.pick = vec!["/a b.csv".into(), "/c.csv".into()];
        assert_eq!(options.picked().as_deref(), Some("/a b.csv;/c.csv"));
    }
}
