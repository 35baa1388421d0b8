//! «Risikopoeng» of a school, or of a kommune's schools together: the finding, the rule, the choices, every figure.

mod country;
mod matrix;
mod notes;
mod numbers;
mod read;
mod said;
mod why;

pub use country::{RiskCountry, RiskTotal};
pub use matrix::{RiskCell, RiskGroup, RiskMatrix, RiskRow};
pub use numbers::{RiskNumber, RiskNumbers};
pub use said::{Name, RiskPage};
pub use why::{RiskLimit, RiskSetting};

pub(super) use read::read;
pub use read::{Chosen, SETTING, choose, chosen, replace};
