//! The words of the core, in bokmål, nynorsk and English. Messages lie in `assets/locales/*/*.ftl`, but for the
//! window's own in `app.ftl`.

mod names;
mod numbers;

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unic_langid::LanguageIdentifier;

/// The reader's language.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    #[default]
    Nb,
    Nn,
    En,
}

impl Language {
    pub const ALL: [Self; 3] = [Self::Nb, Self::Nn, Self::En];

    pub fn code(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En => "en",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|l| l.code() == code)
    }

    /// For Fluent's plural rules.
    fn identifier(self) -> LanguageIdentifier {
        LanguageIdentifier::from_bytes(self.code().as_bytes()).unwrap_or_default()
    }

    /// One file a subject, each with its own part of the words.
    fn messages(self) -> [&'static str; 11] {
        macro_rules! files {
            ($folder:literal) => {
                files!(
                    $folder, "core", "share", "risk", "sheet", "example", "survey", "sharing", "entry", "planning", "thread",
                    "report"
                )
            };
            ($folder:literal, $($file:literal),*) => {
                [$(include_str!(concat!("../../../../../assets/locales/", $folder, "/", $file, ".ftl"))),*]
            };
        }
        match self {
            Self::Nb => files!("nb"),
            Self::Nn => files!("nn"),
            Self::En => files!("en"),
        }
    }

    fn bundle(self) -> &'static FluentBundle<FluentResource> {
        static BUNDLES: [OnceLock<FluentBundle<FluentResource>>; 3] = [const { OnceLock::new() }; 3];
        BUNDLES[self as usize].get_or_init(|| {
            let mut bundle = FluentBundle::new_concurrent(vec![self.identifier()]);
            // Names from files stand in plain text, charts and JSON: no invisible marks around them.
            bundle.set_use_isolating(false);
            // Numbers in text as people write them here; the same number chooses the plural.
            let _ = bundle.add_function("NUMBER", move |arguments, _| match arguments.first() {
                Some(FluentValue::Number(number)) => FluentValue::from(self.number(number.value, 3)),
                _ => FluentValue::Error,
            });
            for messages in self.messages() {
                // A test reads every file; what parses is used all the same.
                let resource = FluentResource::try_new(messages.to_owned()).unwrap_or_else(|(partial, _)| partial);
                let _ = bundle.add_resource(resource);
            }
            bundle
        })
    }

    /// A message with its arguments. An unknown id comes back as itself, which a test forbids.
    pub fn text(self, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
        let bundle = self.bundle();
        let message = bundle.get_message(id);
        let pattern = message.and_then(|m| match attribute {
            None => m.value(),
            Some(name) => m.get_attribute(name).map(|a| a.value()),
        });
        let Some(pattern) = pattern else {
            return id.to_owned();
        };
        let arguments: FluentArgs<'_> = arguments.iter().map(|(name, value)| (*name, value.fluent())).collect();
        bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }

    pub fn has(self, id: &str) -> bool {
        self.bundle().has_message(id)
    }
}

/// What stands in a message.
#[derive(Debug, Clone)]
pub enum Argument<'a> {
    Text(Cow<'a, str>),
    /// Chooses the plural, and is shown with the language's thousands separator when it stands in the text.
    Count(u64),
}

impl Argument<'_> {
    fn fluent(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Self::Count(count) => FluentValue::from(*count as f64),
        }
    }
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Argument<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

macro_rules! counts {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Argument<'_> {
            fn from(count: $kind) -> Self {
                Self::Count(count as u64)
            }
        }
    )*};
}
counts!(u8, u16, u32, u64, usize);

/// `words!(language, "id", name = value, …)`.
#[macro_export]
macro_rules! words {
    ($language:expr, $id:expr $(, $name:ident = $value:expr)* $(,)?) => {
        $language.text($id, &[$((stringify!($name), $crate::language::Argument::from($value))),*])
    };
}
