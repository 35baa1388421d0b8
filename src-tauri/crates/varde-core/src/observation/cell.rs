/// A number in thousandths of its unit: `2,8` is 2800. Exact, and small in the store.
pub type Thousandths = i64;

/// What one cell of a file said.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Cell {
    pub state: State,
    /// Set exactly when the state is [`State::Ok`] or [`State::Restricted`].
    pub number: Option<i64>,
}

/// The numbers are what the store keeps, two or three bits a cell.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum State {
    /// A number that anyone may see.
    Ok = 0,
    /// `*`: hidden at the source.
    Suppressed = 1,
    /// `47*`: hidden from the public; shown to the school itself.
    Restricted = 2,
    /// Nothing stands in the cell.
    #[default]
    Empty = 3,
}

/// The cell holds neither a number, a star, nor nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a number: {0}")]
pub struct CellError(pub String);

impl State {
    pub fn from_number(number: i64) -> Option<Self> {
        [Self::Ok, Self::Suppressed, Self::Restricted, Self::Empty].into_iter().find(|s| *s as i64 == number)
    }
}

impl Cell {
    pub const EMPTY: Self = Self { state: State::Empty, number: None };
    pub const SUPPRESSED: Self = Self { state: State::Suppressed, number: None };

    pub fn ok(number: i64) -> Self {
        Self { state: State::Ok, number: Some(number) }
    }

    /// The number in the indicator's unit, for cells kept in thousandths.
    pub fn value(self) -> Option<f64> {
        self.number.map(|n| n as f64 / 1000.0)
    }

    /// Reads a cell with decimals: `47`, `2,8`, `-0,5`, `47*`, `*`, or nothing. At most three decimals.
    ///
    /// Takes bytes too, as files are cut into: what is not UTF-8 is no number.
    pub fn read(text: impl AsRef<[u8]>) -> Result<Self, CellError> {
        read_any(text.as_ref(), 3)
    }

    /// Reads a cell that counts pupils: `94`, `56 155`, `8*`, `*`, or nothing. No decimals, not below zero.
    pub fn read_count(text: impl AsRef<[u8]>) -> Result<Self, CellError> {
        let text = text.as_ref();
        let cell = read_any(text, 0)?;
        if cell.number.is_some_and(|n| n < 0) { Err(wrong(text)) } else { Ok(cell) }
    }
}

/// No figure of a school comes near it, and it leaves room for a state beside the number.
const LARGEST: i64 = 1 << 60;

fn read_any(text: &[u8], decimals: usize) -> Result<Cell, CellError> {
    let cell = match plain(text, decimals) {
        Some(cell) => cell,
        None => read(std::str::from_utf8(text).map_err(|_| wrong(text))?, decimals)?,
    };
    if cell.number.is_some_and(|n| n.abs() > LARGEST) { Err(wrong(text)) } else { Ok(cell) }
}

fn wrong(text: &[u8]) -> CellError {
    CellError(String::from_utf8_lossy(text).into_owned())
}

/// What nearly all cells are, `47`, `2,8`, `47*`, `*` or nothing, in one pass; `None` when it takes more to read it.
fn plain(text: &[u8], decimals: usize) -> Option<Cell> {
    let (body, starred) = match text {
        [] => return Some(Cell::EMPTY),
        b"*" => return Some(Cell::SUPPRESSED),
        [body @ .., b'*'] => (body, true),
        body => (body, false),
    };
    // So many digits fit, whatever they are.
    if body.len() > 15 {
        return None;
    }
    let mut number = 0i64;
    let mut comma = None;
    for (place, byte) in body.iter().enumerate() {
        match byte {
            b'0'..=b'9' => number = number * 10 + i64::from(byte - b'0'),
            b',' if comma.is_none() && place > 0 => comma = Some(place),
            _ => return None,
        }
    }
    let fraction = comma.map_or(0, |place| body.len() - place - 1);
    if fraction > decimals || (fraction == 0 && comma.is_some()) || body.is_empty() {
        return None;
    }
    let number = (fraction..decimals).fold(number, |number, _| number * 10);
    Some(Cell { state: if starred { State::Restricted } else { State::Ok }, number: Some(number) })
}

/// The decimal sign is a comma; a lone point is taken as one too, since other locales write it so. Spaces (ordinary,
/// no-break, thin) separate thousands and are only accepted where thousands are.
fn read(text: &str, decimals: usize) -> Result<Cell, CellError> {
    let trimmed = text.trim();
    let (body, starred) = match trimmed.strip_suffix('*') {
        Some(body) => (body.trim_end(), true),
        None => (trimmed, false),
    };
    if body.is_empty() {
        return Ok(if starred { Cell::SUPPRESSED } else { Cell::EMPTY });
    }
    let number = number(body, decimals).ok_or_else(|| CellError(text.to_owned()))?;
    let state = if starred { State::Restricted } else { State::Ok };
    Ok(Cell { state, number: Some(number) })
}

fn number(body: &str, decimals: usize) -> Option<i64> {
    let (negative, digits) = match body.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest),
        None => (false, body),
    };
    let sign = digits.bytes().position(|b| matches!(b, b',' | b'.'));
    let (whole, fraction) = sign.map_or((digits, ""), |at| (&digits[..at], &digits[at + 1..]));
    if fraction.len() > decimals || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    if fraction.is_empty() && sign.is_some() {
        return None;
    }
    let mut number = grouped(whole)?;
    for position in 0..decimals {
        let digit = fraction.as_bytes().get(position).map_or(0, |b| i64::from(b - b'0'));
        number = number.checked_mul(10)?.checked_add(digit)?;
    }
    Some(if negative { -number } else { number })
}

/// `56 155` or `56155`; `5 61 55` is not a number.
fn grouped(whole: &str) -> Option<i64> {
    if whole.len() <= 18 && !whole.is_empty() && whole.bytes().all(|b| b.is_ascii_digit()) {
        return Some(whole.bytes().fold(0, |number, digit| number * 10 + i64::from(digit - b'0')));
    }
    let is_space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}');
    let mut number: i64 = 0;
    for (index, group) in whole.split(is_space).enumerate() {
        let right_length = if index == 0 { !group.is_empty() } else { group.len() == 3 };
        if !right_length || !group.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        for byte in group.bytes() {
            number = number.checked_mul(10)?.checked_add(i64::from(byte - b'0'))?;
        }
    }
    Some(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn cells_are_read_as_udir_writes_them() {
        let check = |text: &str, expected: Option<(State, Option<i64>)>| {
            assert_eq!(Cell::read(text).ok().map(|c| (c.state, c.number)), expected, "{text:?}");
        };
        check("47", Some((State::Ok, Some(47_000))));
        check("2,8", Some((State::Ok, Some(2_800))));
        check("2.8", Some((State::Ok, Some(2_800))));
        check(" 56 875 ", Some((State::Ok, Some(56_875_000))));
        check("56\u{a0}875", Some((State::Ok, Some(56_875_000))));
        check("-0,5", Some((State::Ok, Some(-500))));
        check("47*", Some((State::Restricted, Some(47_000))));
        check("47 *", Some((State::Restricted, Some(47_000))));
        check("*", Some((State::Suppressed, None)));
        check("", Some((State::Empty, None)));
        check("  ", Some((State::Empty, None)));
        for wrong in [
            "x",
            "4,",
            ",5",
            "1,2,3",
            "1.234,5",
            "5 61 55",
            "0,12345",
            "**",
            "47**",
            "NaN",
            "1e3",
            "99999999999999999999",
        ] {
            check(wrong, None);
        }
    }

    #[test]
    fn counts_have_no_decimals() {
        let check = |text: &str, expected: Option<Option<i64>>| {
            assert_eq!(Cell::read_count(text).ok().map(|c| c.number), expected, "{text:?}");
        };
        check("94", Some(Some(94)));
        check("56 155", Some(Some(56_155)));
        check("0", Some(Some(0)));
        check("", Some(None));
        check("94,5", None);
        check("-1", None);
    }

    proptest! {
        #[test]
        fn a_printed_number_is_read_back_exactly(number in -1_000_000_000i64..1_000_000_000) {
            let sign = if number < 0 { "-" } else { "" };
            let text = format!("{sign}{},{:03}", number.abs() / 1000, number.abs() % 1000);
            prop_assert_eq!(Cell::read(&text).unwrap(), Cell::ok(number));
        }

        #[test]
        fn the_short_way_reads_what_the_long_one_does(text in "[0-9]{0,4}[,. ]?[0-9]{0,4}\\*{0,2}") {
            for decimals in [0, 3] {
                if let Some(cell) = plain(text.as_bytes(), decimals) {
                    prop_assert_eq!(read(&text, decimals), Ok(cell));
                }
            }
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,12}") {
            let _ = (Cell::read(&text), Cell::read_count(&text));
        }
    }
}
