/// Which pupils a figure is about. The numbers are what the store keeps.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gender {
    #[default]
    All = 0,
    Girls = 1,
    Boys = 2,
}

/// Whose schools a figure is about. The numbers are what the store keeps.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ownership {
    #[default]
    All = 0,
    Public = 1,
    Municipal = 2,
    Private = 3,
}

impl Gender {
    pub fn from_number(number: i64) -> Option<Self> {
        [Self::All, Self::Girls, Self::Boys].into_iter().find(|g| *g as i64 == number)
    }

    /// By Statistikkbanken's words.
    pub fn from_words(words: &str) -> Option<Self> {
        match words.to_lowercase().as_str() {
            "alle kjønn" | "begge kjønn" => Some(Self::All),
            "jente" | "jenter" => Some(Self::Girls),
            "gutt" | "gutter" => Some(Self::Boys),
            _ => None,
        }
    }
}

impl Ownership {
    pub fn from_number(number: i64) -> Option<Self> {
        [Self::All, Self::Public, Self::Municipal, Self::Private].into_iter().find(|o| *o as i64 == number)
    }

    /// By the words of Statistikkbanken and of Udir's saved answers.
    pub fn from_words(words: &str) -> Option<Self> {
        match words.to_lowercase().as_str() {
            "alle eierformer" => Some(Self::All),
            "offentlig" | "offentlig skole" | "offentlige skoler" | "offentlig eiet" => Some(Self::Public),
            "kommunal" | "kommunal skole" | "kommunale skoler" | "kommunalt eiet" => Some(Self::Municipal),
            "privat" | "privat skole" | "private skoler" | "privat eiet" => Some(Self::Private),
            _ => None,
        }
    }
}
