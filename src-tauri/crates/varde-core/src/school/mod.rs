//! Units (school, kommune, fylke, country) and school years.

mod find;
mod period;
mod unit;

pub use find::find;
pub use period::{Period, PeriodError};
pub use unit::{Unit, UnitCode, UnitCodeError, UnitLevel};
