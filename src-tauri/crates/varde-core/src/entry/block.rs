//! A block of cells as Excel, LibreOffice and e-mail put it on the clipboard.

/// Rows of cells, every row as wide as the widest. Cells are cut at tabs, or at semicolons where there is no tab; a cell
/// in quotes may hold both, line ends and doubled quotes. Numbers come back as a grid reads them: without thousands
/// separators and per cent signs, their own decimal mark as it was. Empty rows and columns at the end are left out, as
/// spreadsheets add them.
pub fn parse_block(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let cut = if text.contains('\t') { '\t' } else { ';' };
    let mut rows = vec![vec![String::new()]];
    let mut letters = text.chars().peekable();
    let mut quoted = false;
    while let Some(letter) = letters.next() {
        let Some(cell) = rows.last_mut().and_then(|row| row.last_mut()) else { break };
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' if quoted => quoted = false,
            '"' if cell.is_empty() => quoted = true,
            _ if quoted => cell.push(letter),
            '\r' | '\n' => {
                if letter == '\r' && letters.peek() == Some(&'\n') {
                    letters.next();
                }
                rows.push(vec![String::new()]);
            }
            letter if letter == cut => rows.last_mut().into_iter().for_each(|row| row.push(String::new())),
            _ => cell.push(letter),
        }
    }
    for row in &mut rows {
        row.iter_mut().for_each(|cell| *cell = plain(cell));
    }
    let filled = |row: &Vec<String>| row.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
    while rows.last().is_some_and(|row| filled(row) == 0) {
        rows.pop();
    }
    let width = rows.iter().map(filled).max().unwrap_or(0);
    rows.iter_mut().for_each(|row| row.resize(width, String::new()));
    rows
}

/// A cell without what programs put around numbers. What is no number stays as it is, so that it can be pointed at.
fn plain(cell: &str) -> String {
    let cell = cell.trim();
    let body = cell.strip_suffix('%').map_or(cell, str::trim_end);
    let space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}');
    let number = |c: char| c.is_ascii_digit() || matches!(c, ',' | '.' | '-' | '−' | '*') || space(c);
    if body.is_empty() || !body.chars().all(number) || !body.contains(|c: char| c.is_ascii_digit()) {
        return cell.to_owned();
    }
    let mark = body.rfind([',', '.']);
    let kept = |(at, letter): (usize, char)| match letter {
        // Both signs in one number: the last is the decimal mark, the other one separates thousands.
        ',' | '.' => Some(at) == mark || !body[at..].contains(if letter == ',' { '.' } else { ',' }),
        letter => !space(letter) || !groups(body),
    };
    body.char_indices().filter(|&c| kept(c)).map(|c| c.1).collect()
}

/// Spaces stand where thousands do: `1 234`, but not `12 34`, which is two numbers in one cell.
fn groups(body: &str) -> bool {
    let whole = body.trim_start_matches(['-', '−']).split([',', '.', '*']).next().unwrap_or_default().trim_end();
    let mut parts = whole.split(char::is_whitespace);
    let first = parts.next().unwrap_or_default();
    let mut rest = parts.peekable();
    rest.peek().is_none() || ((1..=3).contains(&first.len()) && rest.all(|part| part.len() == 3))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::observation::Cell;
    use proptest::prelude::*;

    #[test]
    fn a_block_is_cut_into_cells() {
        let check = |text: &str, expected: &[&[&str]]| assert_eq!(parse_block(text), expected, "{text:?}");
        check("3\t4\t5", &[&["3", "4", "5"]]);
        check("3\t4\r\n5\t6\r\n", &[&["3", "4"], &["5", "6"]]);
        check("3\r4\r", &[&["3"], &["4"]]);
        check("3\n\n4", &[&["3"], &[""], &["4"]]);
        check("3\t4\t\n5\t\t\n\t\t\n\n", &[&["3", "4"], &["5", ""]]);
        check("3;4\n5;6", &[&["3", "4"], &["5", "6"]]);
        check("\"a\tb\"\t\"c\nd\"\n\"e \"\"f\"\"\"\t1", &[&["a\tb", "c\nd"], &["e \"f\"", "1"]]);
        check("5\" rør\t1", &[&["5\" rør", "1"]]);
        check("\u{feff}7", &[&["7"]]);
        check("", &[]);
        check("\t\n", &[]);
    }

    #[test]
    fn numbers_lose_what_programs_put_around_them() {
        let check = |text: &str, expected: &str| assert_eq!(parse_block(text), [[expected]], "{text:?}");
        check("12,5", "12,5");
        check("12.5", "12.5");
        check(" 1 234 ", "1234");
        check("1\u{a0}234,5", "1234,5");
        check("1.234,5", "1234,5");
        check("1,234,567.8", "1234567.8");
        check("20 %", "20");
        check("−3,5", "−3,5");
        check("47*", "47*");
        check("47 *", "47*");
        check("*", "*");
        check("12 34", "12 34");
        check("Nivå 1", "Nivå 1");
        check("%", "%");
        check("4 av 20", "4 av 20");
    }

    proptest! {
        #[test]
        fn a_printed_block_is_read_back(rows in proptest::collection::vec(proptest::collection::vec(1i64..99_999, 3), 1..6)) {
            let text: Vec<String> =
                rows.iter().map(|row| row.iter().map(i64::to_string).collect::<Vec<_>>().join("\t")).collect();
            let read = parse_block(&(text.join("\r\n") + "\r\n"));
            let numbers: Vec<Vec<i64>> = read
                .iter()
                .map(|row| row.iter().map(|cell| Cell::read_count(cell).unwrap().number.unwrap()).collect())
                .collect();
            prop_assert_eq!(numbers, rows);
        }

        #[test]
        fn no_text_makes_it_panic_and_every_row_is_as_wide(text in "[ -~\\t\\r\\næ\u{a0}]{0,40}") {
            let rows = parse_block(&text);
            prop_assert!(rows.windows(2).all(|pair| pair[0].len() == pair[1].len()));
        }
    }
}
