//! A spreadsheet's numbers, dates and logical values as a Norwegian reader sees them.

use calamine::ExcelDateTime;

/// With a decimal comma, exactly as the value is. A spreadsheet keeps fifteen digits, so 0.1 + 0.2 is `0,3`.
pub(super) fn number(value: f64) -> String {
    decimal(value, 0)
}

/// A value whose cell is formatted as per cent: 0.25 is `25 %`.
pub(super) fn percent(value: f64) -> String {
    let text = decimal(value, 2);
    if text.is_empty() { text } else { text + " %" }
}

/// The value times ten to the power of `shift`, moved in its digits so that nothing is rounded twice.
fn decimal(value: f64, shift: i32) -> String {
    if !value.is_finite() {
        return String::new();
    }
    let text = format!("{value:.14e}");
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    let digits = digits.trim_end_matches('0');
    if digits.is_empty() {
        return "0".to_owned();
    }
    // How many digits stand before the comma; below zero, how many zeros stand after it.
    let before = exponent.parse::<i32>().unwrap_or(0) + 1 + shift;
    let sign = if value < 0.0 { "-" } else { "" };
    match usize::try_from(before) {
        Ok(0) | Err(_) => format!("{sign}0,{}{digits}", "0".repeat(before.unsigned_abs() as usize)),
        Ok(before) if before >= digits.len() => format!("{sign}{digits}{}", "0".repeat(before - digits.len())),
        Ok(before) => {
            let (whole, fraction) = digits.split_at(before);
            format!("{sign}{whole},{fraction}")
        }
    }
}

/// `01.10.2025`, with a time of day where there is one: `01.10.2025 14:30`. A duration is `36:15`.
pub(super) fn date(value: ExcelDateTime) -> String {
    if value.is_duration() {
        let minutes = (value.as_f64() * 24.0 * 60.0).round();
        return format!("{}:{:02}", (minutes / 60.0).trunc(), (minutes % 60.0).abs());
    }
    let (year, month, day, hour, minute, ..) = value.to_ymd_hms_milli();
    // Below one day there is only a time.
    match (value.as_f64() < 1.0, hour, minute) {
        (true, ..) => format!("{hour:02}:{minute:02}"),
        (false, 0, 0) => format!("{day:02}.{month:02}.{year}"),
        (false, ..) => format!("{day:02}.{month:02}.{year} {hour:02}:{minute:02}"),
    }
}

/// `2025-10-01T14:30:00` as `01.10.2025 14:30`; anything else as it stands.
pub(super) fn iso_date(text: &str) -> String {
    let (day, time) = text.split_once('T').unwrap_or((text, ""));
    let parts: Vec<&str> = day.split('-').collect();
    let [year, month, day] = parts[..] else {
        return text.to_owned();
    };
    let time: String = time.chars().take(5).collect();
    let time = if time == "00:00" { String::new() } else { time };
    format!("{day}.{month}.{year} {time}").trim_end().to_owned()
}

/// As Excel shows it in Norwegian.
pub(super) fn logical(value: bool) -> &'static str {
    if value { "SANN" } else { "USANN" }
}

/// A number format of Excel that shows a hundredfold with a per cent sign; a quoted one is only text.
pub(super) fn is_percent(format: &str) -> bool {
    let (mut quoted, mut escaped) = (false, false);
    for sign in format.chars() {
        match sign {
            _ if escaped => escaped = false,
            '\\' | '_' | '*' if !quoted => escaped = true,
            '"' => quoted = !quoted,
            '%' if !quoted => return true,
            // Further parts are for negative numbers and text.
            ';' if !quoted => return false,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::observation::Cell;
    use proptest::prelude::*;

    #[test]
    fn numbers_are_written_as_they_are() {
        let check = |value: f64, expected: &str| assert_eq!(number(value), expected);
        check(47.0, "47");
        check(0.1 + 0.2, "0,3");
        check(14.85, "14,85");
        check(-0.5, "-0,5");
        check(104.0 / 7.0, "14,8571428571429");
        check(874_604_852.0, "874604852");
        check(1e15, "1000000000000000");
        check(0.0001, "0,0001");
        check(-0.0, "0");
        check(f64::NAN, "");
        check(f64::INFINITY, "");
    }

    #[test]
    fn percentages_are_what_the_cell_shows() {
        let check = |value: f64, expected: &str| assert_eq!(percent(value), expected);
        check(0.25, "25 %");
        check(0.253, "25,3 %");
        check(0.07, "7 %");
        check(0.29, "29 %");
        check(1.0, "100 %");
        check(0.0, "0 %");
        check(0.0025, "0,25 %");
        check(f64::NAN, "");
    }

    #[test]
    fn formats_with_a_percent_sign_are_known() {
        let check = |format: &str, expected: bool| assert_eq!(is_percent(format), expected, "{format}");
        check("0%", true);
        check("0.00%", true);
        check("0\\ %", true);
        check("0 %;[Red]-0 %", true);
        check("0\" %\"", false);
        check("0\\%", false);
        check("General", false);
        check("0;0%", false);
    }

    #[test]
    fn dates_are_norwegian() {
        let check = |text: &str, expected: &str| assert_eq!(iso_date(text), expected);
        check("2025-10-01", "01.10.2025");
        check("2025-10-01T14:30:00", "01.10.2025 14:30");
        check("2025-10-01T00:00:00", "01.10.2025");
        check("PT14H30M", "PT14H30M");
        check("", "");
    }

    proptest! {
        #[test]
        fn a_number_is_read_back_as_the_store_keeps_it(thousandths in -10_000_000i64..10_000_000) {
            let text = number(thousandths as f64 / 1000.0);
            prop_assert_eq!(Cell::read(&text).unwrap(), Cell::ok(thousandths));
        }

        #[test]
        fn a_percentage_is_a_hundredfold(thousandths in 0i64..=100_000) {
            let text = percent(thousandths as f64 / 100_000.0);
            let share = text.strip_suffix(" %").unwrap();
            prop_assert_eq!(Cell::read(share).unwrap(), Cell::ok(thousandths));
        }

        #[test]
        fn no_number_makes_it_panic(bits in any::<u64>()) {
            let value = f64::from_bits(bits);
            let _ = (number(value), percent(value));
        }
    }
}
