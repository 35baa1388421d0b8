//! Every kind of workbook as the text that a Norwegian reader sees.

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use varde_core::import::sheet::{SheetProblem, apply, propose, read_sheets};

use super::making::{biff, cells, compound, lines, ods, ods_of, only, package, pasted, record, xls, xlsb, xlsx};

#[test]
fn cells_are_written_as_they_are() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let percent = Format::new().set_num_format("0%");
    let quoted = Format::new().set_num_format("0\" %\"");
    let date = Format::new().set_num_format("dd.mm.yyyy");
    sheet.write_number(2, 1, 47.0).unwrap();
    sheet.write_number(2, 2, 0.1 + 0.2).unwrap();
    sheet.write_number_with_format(2, 3, 0.253, &percent).unwrap();
    sheet.write_number_with_format(2, 4, 25.0, &quoted).unwrap();
    sheet.write_datetime_with_format(3, 1, ExcelDateTime::from_ymd(2025, 10, 1).unwrap(), &date).unwrap();
    sheet.write_boolean(3, 2, true).unwrap();
    sheet.write_formula(3, 3, Formula::new("=NA()").set_result("#N/A")).unwrap();
    sheet.write_string(3, 4, " to\nlinjer\u{a0} ").unwrap();
    let grid = only(&book.save_to_buffer().unwrap());
    assert_eq!(lines(&grid), ["3 47|0,3|25,3 %|25", "4 01.10.2025|SANN|#N/A|to linjer"]);
    assert_eq!(["B", "C", "D", "E"].map(String::from), [0, 1, 2, 3].map(|column| grid.column_label(column)));
    assert_eq!(grid.problems, []);
}

#[test]
fn all_sheets_come_by_their_names() {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("5. trinn").unwrap().write_string(0, 0, "a").unwrap();
    book.add_worksheet().set_name("Tomt").unwrap();
    book.add_worksheet().set_name("Gammelt").unwrap().set_hidden(true).write_string(0, 0, "b").unwrap();
    let sheets = read_sheets(&book.save_to_buffer().unwrap()).unwrap();
    let named: Vec<_> = sheets.iter().map(|s| (s.name.as_str(), s.hidden, s.cell(0, 0))).collect();
    assert_eq!(named, [("5. trinn", false, "a"), ("Gammelt", true, "b")]);
}

#[test]
fn merged_headings_reach_over_their_columns() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Lesing 5. trinn 2025-26").unwrap();
    let centred = Format::new();
    sheet.merge_range(0, 0, 1, 0, "Skole", &centred).unwrap();
    sheet.merge_range(0, 1, 0, 3, "Mestringsnivå", &centred).unwrap();
    for (row, cells) in [(1, ["", "1", "2", "3"]), (2, ["Åsøy skole", "8", "15", "8"])] {
        for (column, text) in (0..).zip(cells).filter(|(_, text)| !text.is_empty()) {
            sheet.write_string(row, column, text).unwrap();
        }
    }
    let grid = only(&book.save_to_buffer().unwrap());
    assert_eq!(grid.problems.len(), 1);
    assert_eq!(grid.problems[0].problem, SheetProblem::MergedCells { blocks: 2 }.into());
    let mapping = propose(&grid);
    let headings: Vec<&str> = mapping.columns.iter().map(|c| c.heading.as_str()).collect();
    assert_eq!(headings, ["Skole", "Mestringsnivå › 1", "Mestringsnivå › 2", "Mestringsnivå › 3"]);
    assert_eq!(apply(&grid, &mapping).results.len(), 3);
}

const TABLE: [&str; 4] = [
    "Nasjonale prøver lesing 5. trinn 2025-26",
    "Skole|Nivå 1|Nivå 2|Nivå 3|Antall elever",
    "Åsøy skole|25,8 %|48,4 %|25,8 %|31",
    "Haugen skole|10 %|60 %|30 %|20",
];

#[test]
fn the_same_table_is_the_same_whatever_it_is_kept_in() {
    let rows = cells(&TABLE);
    let text = pasted(&TABLE);
    let expected = lines(&text);
    assert_eq!(expected[2], "3 Åsøy skole|25,8 %|48,4 %|25,8 %|31");
    let results = apply(&text, &propose(&text)).results;
    assert_eq!(results.len(), 6);
    for (kind, bytes) in [("xlsx", xlsx(&rows)), ("ods", ods(&rows)), ("xls", xls(&rows))] {
        let grid = only(&bytes);
        assert_eq!((grid.name.as_str(), lines(&grid)), ("Ark1", expected.clone()), "{kind}");
        assert_eq!(apply(&grid, &propose(&grid)).results, results, "{kind}");
    }
    // Its reader does not tell which cells are per cent: they are parts of one, and read as such.
    let binary = only(&xlsb(&rows));
    assert_eq!(lines(&binary)[2], "3 Åsøy skole|0,258|0,484|0,258|31");
    assert_eq!(apply(&binary, &propose(&binary)).results, results);
}

#[test]
fn opendocument_cells_are_what_they_show() {
    let cell = |attributes: &str, inside: &str| format!("<table:table-cell {attributes}>{inside}</table:table-cell>");
    let row = [
        cell(r#"office:value-type="float" office:value="0.30000000000000004""#, "<text:p>0,3</text:p>"),
        cell(r#"office:value-type="percentage" office:value="0.253""#, ""),
        cell(r#"office:value-type="date" office:date-value="2025-10-01""#, "<text:p>okt. 25</text:p>"),
        cell(r#"office:value-type="boolean" office:boolean-value="true""#, ""),
        cell(
            r#"office:value-type="string" office:string-value="" calcext:value-type="error""#,
            "<text:p>#I/T</text:p>",
        ),
        cell(
            r#"office:value-type="string""#,
            "<office:annotation><text:p>sett av meg</text:p></office:annotation>\
             <text:p>Å<text:s text:c=\"4000000000\"/><text:span>&amp;s&#248;y</text:span></text:p><text:p>skole</text:p>\
             <draw:frame><draw:text-box><text:p>bilde</text:p></draw:text-box></draw:frame>",
        ),
    ];
    let table = format!(
        r#"<table:table table:name="A &amp; B" table:style-name="ta2">
<table:table-row table:number-rows-repeated="4"><table:table-cell table:number-columns-repeated="9"/></table:table-row>
<table:table-row><table:table-cell/>{}</table:table-row>
<table:table-row><table:table-cell/><table:table-cell table:number-columns-spanned="2" office:value-type="string"><text:p>over to</text:p></table:table-cell><table:covered-table-cell><text:p>under</text:p></table:covered-table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>"#,
        row.concat()
    );
    let grid = only(&ods_of(&table));
    assert_eq!((grid.name.as_str(), grid.hidden), ("A & B", true));
    assert_eq!(lines(&grid), ["5 0,3|25,3 %|01.10.2025|SANN|#I/T|Å &søy skole", "6 over to|||||"]);
}

#[test]
fn old_workbooks_keep_their_shared_texts_and_formulas() {
    // A sheet with a formula whose value is text, several numbers in one record, and a whole number with its comma moved.
    let mut stream = biff(&cells(&["Skole|Snitt"]));
    stream.truncate(stream.len() - 4);
    let place = |row: u16, column: u16, format: u16| [row, column, format].map(u16::to_le_bytes).concat();
    let text_value = [0, 0, 0, 0, 0, 0, 0xff, 0xff];
    stream.extend(record(0x0006, &[&place(1, 0, 0)[..], &text_value, &[0; 6], &[3, 0, 0x1e, 1, 0]].concat()));
    stream.extend(record(0x0207, &[&5u16.to_le_bytes()[..], &[0], b"Haug1"].concat()));
    let moved = |n: i32| ((n << 2) | 3).to_le_bytes();
    let many = [&[1, 0, 1, 0][..], &[0, 0], &moved(4750), &[1, 0], &moved(25), &2u16.to_le_bytes()].concat();
    stream.extend(record(0x00bd, &many));
    stream.extend(record(0x000a, &[]));
    let grid = only(&compound("/Workbook", &stream));
    assert_eq!(lines(&grid), ["1 Skole|Snitt|", "2 Haug1|47,5|25 %"]);
}

#[test]
fn a_text_file_is_a_sheet_without_a_name() {
    let latin: Vec<u8> = "Skole;Niv\u{e5} 1\r\n\u{c5}s\u{f8}y;5\r\n".chars().map(|c| c as u32 as u8).collect();
    let grid = only(&latin);
    assert_eq!((grid.name.as_str(), lines(&grid)), ("", vec!["1 Skole|Nivå 1".to_owned(), "2 Åsøy|5".to_owned()]));
}

#[test]
fn one_sheet_of_pupils_does_not_spoil_the_others() {
    let mut book = Workbook::new();
    let elever = book.add_worksheet().set_name("Elever").unwrap();
    elever.write_string(0, 0, "Fødselsnummer").unwrap();
    elever.write_string(1, 0, "01920112370").unwrap();
    book.add_worksheet().set_name("Skoler").unwrap().write_string(0, 0, "Skole").unwrap();
    let sheets = read_sheets(&book.save_to_buffer().unwrap()).unwrap();
    let refused: Vec<_> = sheets.iter().map(|s| (s.name.as_str(), s.refused.clone())).collect();
    assert_eq!(refused, [("Elever", Some(SheetProblem::NationalIds.into())), ("Skoler", None)]);
    assert!(!format!("{sheets:?}").contains("01920112370"));
    let rows = apply(&sheets[0], &propose(&sheets[0]));
    assert_eq!((rows.results.len(), rows.problems[0].problem.clone()), (0, SheetProblem::NationalIds.into()));
}

#[test]
fn a_package_without_sheets_is_none() {
    use varde_core::import::ProblemKind as P;
    let check =
        |parts: &[(&str, &[u8])], expected: P| assert_eq!(read_sheets(&package(parts)), Err(expected), "{parts:?}");
    check(&[("les meg.txt", b"hei")], P::OtherKind { what: serde_json::from_str("\"zip\"").unwrap() });
    check(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<w/>")], SheetProblem::Damaged.into());
    assert_eq!(read_sheets(b""), Err(P::EmptyFile));
    assert_eq!(
        read_sheets(&ods_of("<table:table table:name=\"Tomt\"></table:table>")),
        Err(SheetProblem::NoCells.into())
    );
    assert!(matches!(read_sheets(b"%PDF-1.7"), Err(P::OtherKind { .. })));
}
