//! Numbers as the reader writes them.

/// The most decimals a chart shows; more would be false exactness.
pub(crate) const MOST_DECIMALS: u8 = 6;

/// `12 345,6` with a comma, `12,345.6` with a point; a true minus sign. Thousands are grouped from five digits.
pub(crate) fn format(value: f64, decimals: u8, decimal_mark: char) -> String {
    let plain = format!("{:.*}", usize::from(decimals), value.abs());
    let (whole, rest) = plain.split_once('.').unwrap_or((&plain, ""));
    let minus = value < 0.0 && plain.bytes().any(|b| (b'1'..=b'9').contains(&b));
    let mut out = String::from(if minus { "\u{2212}" } else { "" });
    let group = if decimal_mark == '.' { ',' } else { '\u{A0}' };
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && whole.len() > 4 && (whole.len() - i).is_multiple_of(3) {
            out.push(group);
        }
        out.push(digit);
    }
    if !rest.is_empty() {
        out.push(decimal_mark);
        out.push_str(rest);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::format;

    #[test]
    fn numbers_read_as_the_language_writes_them() {
        let cases = [
            (46.0, 0, ',', "46"),
            (46.25, 1, ',', "46,2"),
            (-3.5, 1, '.', "\u{2212}3.5"),
            (-0.01, 1, ',', "0,0"),
            (1234.0, 0, ',', "1234"),
            (12345.6, 1, ',', "12\u{A0}345,6"),
            (1234567.0, 0, '.', "1,234,567"),
        ];
        for (value, decimals, mark, expected) in cases {
            assert_eq!(format(value, decimals, mark), expected);
        }
    }
}
