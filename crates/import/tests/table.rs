//! Tables that other programs wrote, and tables that were made to do harm.

use std::io::{Cursor, Write as _};

use import::table::{
    Book, Bound, Column, DateOrder, Encoding, Error, Form, Layout, Limits, Moment, Order, Sheet,
    date_order, either_half, headings, read, readings,
};
use zip::write::{SimpleFileOptions, ZipWriter};

fn book(name: &str) -> Book {
    read(&bytes(name), &Limits::default()).unwrap_or_else(|fault| panic!("{name}: {fault}"))
}

fn bytes(name: &str) -> Vec<u8> {
    let path = format!("{}/tests/table/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read(path).expect("the file is there")
}

/// What a sheet shows, the numbers of its rows before.
fn shown(sheet: &Sheet) -> Vec<String> {
    let row = |row: &import::table::Row| {
        let cells: Vec<&str> = row.cells.iter().map(|cell| cell.text.as_str()).collect();
        format!("{}|{}", row.number, cells.join("|"))
    };
    sheet.rows.iter().map(row).collect()
}

fn moments(sheet: &Sheet) -> Vec<String> {
    let cells = sheet.rows.iter().flat_map(|row| &row.cells);
    let text = |moment| match moment {
        Moment::Date(date) => format!("{date}"),
        Moment::DateTime(both) => format!("{both}"),
        Moment::Time(time) => format!("{time}"),
    };
    cells.filter_map(|cell| cell.moment).map(text).collect()
}

#[test]
fn texts_are_read_in_every_encoding_and_by_every_separator() {
    let forms = [
        ("utf8-mark.csv", Encoding::Utf8, import::table::Separator::Comma),
        ("utf16.txt", Encoding::Utf16Le, import::table::Separator::Tab),
        ("windows-1252.csv", Encoding::Windows1252, import::table::Separator::Semicolon),
    ];
    for (name, encoding, separator) in forms {
        let book = book(name);
        let form = Form::Text { encoding, separator: Some(separator), quoted: true };
        assert_eq!(book.form, form, "{name}");
        let mam = if name.starts_with("windows") { "Ty" } else { "Tŷ" };
        let rows = [
            "1|Date|Time|What happened|Where|Notes".to_owned(),
            "2|04/05/2026|21:40|He stood across the road,\nfor an hour.|Home|\"again\"".to_owned(),
            format!("3|13/05/2026|9.40pm|Rang; three times|{mam} Mam – café|£5"),
            "5|20/05/2026||Came to work|Work|".to_owned(),
        ];
        assert_eq!(shown(&book.sheets[0]), rows, "{name}");
    }
}

#[test]
fn a_log_is_read_from_its_headings_to_its_days() {
    let book = book("utf8-mark.csv");
    let sheet = &book.sheets[0];
    let found = headings(&sheet.rows);
    let columns =
        [Column::Date, Column::Time, Column::What, Column::Place, Column::Notes].map(Some);
    assert_eq!((found.row, found.columns.as_slice()), (Some(0), &columns[..]));
    let order = date_order(sheet.column(0, 1).map(|cell| cell.text.as_str()));
    assert_eq!(order, DateOrder::DayFirst);
    let layout = Layout { order: order.order(), ..Layout::from(&found) };
    let days: Vec<_> = readings(sheet, &layout)
        .map(|row| format!("{} {:?} {:?}", row.number, row.date, row.time))
        .collect();
    let expected = [
        "2 Ok(2026-05-04) Ok(Some(21:40:00))",
        "3 Ok(2026-05-13) Ok(Some(21:40:00))",
        "5 Ok(2026-05-20) Ok(None)",
    ];
    assert_eq!(days, expected);
}

#[test]
fn spreadsheets_of_office_open_xml_are_read_with_their_days() {
    for name in ["openpyxl.xlsx", "openpyxl-1904.xlsx", "gnumeric.xlsx"] {
        let book = book(name);
        assert_eq!(book.form, Form::Xlsx);
        let names: Vec<_> = book.sheets.iter().map(|sheet| sheet.name.as_deref()).collect();
        assert_eq!(names, [Some("Log"), Some("Notes")], "{name}");
        // openpyxl writes formulas without their results.
        let result = if name.starts_with("gnumeric") { "|2" } else { "" };
        let rows = [
            "1|Date|Time|What happened|Where|Witnesses|How I felt".to_owned(),
            "2|2026-05-04|21:40|He stood across the road.\nFor an hour.|Home|Mrs Jones|Frightened & sick".to_owned(),
            "3|2026-05-13|09:05|Three calls, \"no number\"|Work||Shaky".to_owned(),
            "4|2026-06-01 18:30||Dilynodd fi i'r siop — ŵyr neb|Caernarfon|Siân".to_owned(),
            format!("7|4 May 2026||7|0.5|TRUE{result}"),
        ];
        assert_eq!(shown(&book.sheets[0]), rows, "{name}");
        assert_eq!(shown(&book.sheets[1]), ["3||Only this"], "{name}");
        let days = ["2026-05-04", "21:40:00", "2026-05-13", "09:05:00", "2026-06-01 18:30:00"];
        assert_eq!(moments(&book.sheets[0]), days, "{name}");
    }
    let book = book("xlsxwriter.xlsx");
    let rows = [
        "1|Dyddiad|Amser|Beth ddigwyddodd|Lleoliad",
        "2|2026-05-04|21:40|Safodd dros y ffordd am awr|Adref",
        "3|13/05/2026|9.40pm|  Galwadau  |Adref",
        "4|||ab",
        "5|||#DIV/0!",
    ];
    assert_eq!(shown(&book.sheets[0]), rows);
    assert_eq!(book.sheets.len(), 1);
    let found = headings(&book.sheets[0].rows);
    let layout = Layout { order: Some(Order::DayFirst), ..Layout::from(&found) };
    let all =
        readings(&book.sheets[0], &layout).take(2).all(|row| row.date.is_ok() && row.time.is_ok());
    assert!(all);
}

#[test]
fn spreadsheets_of_open_document_are_read_as_they_are_shown() {
    let read = book("odfpy.ods");
    assert_eq!(read.form, Form::Ods);
    let rows = [
        "1|Date|Time|What happened|Where|Witnesses|How I felt",
        "2|04/05/26|21:40|He stood across the road.\nFor an hour.|Home|Mrs Jones|Frightened & sick",
        "3|13/05/26|09:05|Three calls, \"no number\"|Work||Shaky",
        "4|01/06/26 18:30||Dilynodd fi  i'r siop — ŵyr neb\nwedyn|Caernarfon|Siân",
        "7|4 May 2026||50%|TRUE|same|same",
    ];
    assert_eq!(shown(&read.sheets[0]), rows);
    assert_eq!(read.sheets.len(), 1);
    let days = ["2026-05-04", "21:40:00", "2026-05-13", "09:05:00", "2026-06-01 18:30:00"];
    assert_eq!(moments(&read.sheets[0]), days);
    let read = book("gnumeric.ods");
    assert_eq!(moments(&read.sheets[0]), days);
    let numbers: Vec<_> = read.sheets[0].rows.iter().map(|row| row.number).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 7]);
}

#[test]
fn a_month_in_a_spreadsheet_is_not_its_first_day() {
    let moment = |shown: &str| {
        let cell = format!(
            "<table-cell value-type=\"date\" date-value=\"2024-03-01\"><p>{shown}</p></table-cell>"
        );
        let content = ods(&format!("<table-row>{cell}</table-row>"));
        let book = read(&zipped(&[("content.xml", &content)]), &Limits::default());
        let book = book.expect("it is a table");
        assert_eq!(book.sheets[0].rows[0].text(0), shown);
        moments(&book.sheets[0])
    };
    for month in ["March 2024", "Mar-24", "2024"] {
        assert!(moment(month).is_empty(), "{month}");
    }
    for day in ["1 March 2024", "01/03/24", "2024-03-01"] {
        assert_eq!(moment(day), ["2024-03-01"], "{day}");
    }
}

#[test]
fn a_time_that_may_be_before_noon_or_after_is_not_guessed() {
    let times = |log: &str| {
        let book = read(log.as_bytes(), &Limits::default()).expect("it is a table");
        let sheet = &book.sheets[0];
        let layout =
            Layout { order: Some(Order::DayFirst), ..Layout::from(&headings(&sheet.rows)) };
        readings(sheet, &layout).map(|row| format!("{:?}", row.time)).collect::<Vec<_>>()
    };
    let either = "Err(EitherHalf)";
    let log = "Date,Time,What happened\n4/5/26,9.30,Rang\n5/5/26,11.00,Came\n6/5/26,9.30pm,Rang\n\
        7/5/26 12:15,,Came\n2026-05-08,9.30,Rang\n";
    assert_eq!(times(log), [either, either, "Ok(Some(21:30:00))", either, "Ok(Some(09:30:00))"]);
    let book = read(log.as_bytes(), &Limits::default()).expect("it is a table");
    let (sheet, order) = (&book.sheets[0], Some(Order::DayFirst));
    let mut layout = Layout { order, ..Layout::from(&headings(&sheet.rows)) };
    for of_24_hours in [false, true] {
        layout.of_24_hours = of_24_hours;
        assert_eq!(either_half(sheet, &layout), Some("9.30"));
    }
    assert!(readings(sheet, &layout).all(|row| row.time.is_ok()));
    let one = "10/5/26,21:40,Rang\n";
    let times = times(&format!("{log}{one}"));
    assert_eq!(times[..2], ["Ok(Some(09:30:00))", "Ok(Some(11:00:00))"]);
    assert_eq!(times[3], "Ok(Some(12:15:00))");
}

#[test]
fn what_is_not_read_says_which_way_it_is_not() {
    let limits = Limits::default();
    assert_eq!(read(&bytes("xlwt.xls"), &limits), Err(Error::OtherSpreadsheet));
    let mut locked = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(read(&locked, &limits), Err(Error::Locked));
    let cases: [(&[(&str, &str)], Error); 6] = [
        (&[("xl/workbook.bin", "")], Error::OtherSpreadsheet),
        (&[("Index/Document.iwa", "")], Error::OtherSpreadsheet),
        (&[("word/document.xml", "<a/>")], Error::NotATable),
        (&[("content.xml", "<text/>")], Error::NotATable),
        (
            &[
                (
                    "META-INF/manifest.xml",
                    "<manifest><file-entry><encryption-data/></file-entry></manifest>",
                ),
                ("content.xml", "garbled"),
            ],
            Error::Locked,
        ),
        (&[("content.xml", "<spreadsheet><table/></spreadsheet>")], Error::Empty),
    ];
    for (parts, fault) in cases {
        assert_eq!(read(&zipped(parts), &limits), Err(fault), "{parts:?}");
    }
}

#[test]
fn a_spreadsheet_that_is_cut_off_or_changed_never_harms() {
    for name in ["openpyxl.xlsx", "xlsxwriter.xlsx", "odfpy.ods", "gnumeric.ods", "xlwt.xls"] {
        let whole = bytes(name);
        for length in (0..whole.len()).step_by(13) {
            assert!(read(&whole[..length], &Limits::default()).is_err(), "{name}: {length}");
        }
        for place in (0..whole.len()).step_by(7) {
            let mut changed = whole.clone();
            changed[place] ^= 0x55;
            let _ = read(&changed, &Limits::default());
        }
    }
}

#[test]
fn laughs_by_the_billion_are_refused() {
    let mut laughs = "<!DOCTYPE x [<!ENTITY l0 \"ha\">".to_owned();
    for level in 1..10 {
        let before = format!("&l{};", level - 1).repeat(10);
        laughs.push_str(&format!("<!ENTITY l{level} \"{before}\">"));
    }
    laughs.push_str("]>");
    let cell = "<c t=\"inlineStr\"><is><t>&l9;</t></is></c>";
    let sheet = format!("{laughs}<worksheet><sheetData><row>{cell}</row></sheetData></worksheet>");
    assert_eq!(read(&xlsx(&sheet, ""), &Limits::default()), Err(Error::Damaged));
    let content =
        format!("{laughs}{}", ods("<table-row><table-cell><p>&l9;</p></table-cell></table-row>"));
    assert_eq!(
        read(&zipped(&[("content.xml", &content)]), &Limits::default()),
        Err(Error::Damaged)
    );
}

#[test]
fn bombs_are_refused_before_they_are_unpacked() {
    let spaces = " ".repeat(80 << 20);
    let sheet = format!("<worksheet>{spaces}<sheetData/></worksheet>");
    let unpacked = Err(Error::TooMuch(Bound::Unpacked));
    let bomb = xlsx(&sheet, "");
    assert!(bomb.len() < 1 << 20, "it is small: {}", bomb.len());
    assert_eq!(read(&bomb, &Limits::default()), unpacked);
    let bomb = zipped(&[("content.xml", &sheet)]);
    assert_eq!(read(&bomb, &Limits::default()), unpacked);
    // One that says it is small: the size stands in both headers of the part.
    let mut lying = bomb;
    let size = u32::try_from(sheet.len()).expect("it is below 4 GiB").to_le_bytes();
    let places: Vec<usize> =
        (0..lying.len() - 4).filter(|at| lying[*at..*at + 4] == size).collect();
    assert_eq!(places.len(), 2);
    for place in places {
        lying[place..place + 4].copy_from_slice(&100_u32.to_le_bytes());
    }
    assert!(matches!(read(&lying, &Limits::default()), Err(Error::Damaged | Error::TooMuch(_))));
    // What nobody asks for is not unpacked: a picture may be as large as it is.
    let log = "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>";
    assert!(read(&xlsx(log, &spaces), &Limits::default()).is_ok());
}

#[test]
fn little_that_stands_for_much_is_refused() {
    let limits = Limits::default();
    let said = "a".repeat(1 << 19);
    let much = |parts: &[u8]| match read(parts, &limits) {
        Err(Error::TooMuch(bound)) => bound,
        other => panic!("{other:?}"),
    };
    // One text in many cells.
    let row = |n: u32| format!("<row r=\"{n}\"><c t=\"s\"><v>0</v></c></row>");
    let rows: String = (1..200).map(row).collect();
    let shared = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    let strings = format!("<sst uniqueCount=\"99999999999999\"><si><t>{said}</t></si></sst>");
    assert_eq!(much(&with_strings(&shared, &strings)), Bound::Text);
    // One cell, repeated; one row, repeated; and cells that are far away.
    let cases = [
        (format!("<table-row><table-cell number-columns-repeated=\"150\"><p>{said}</p></table-cell></table-row>"), Bound::Text),
        ("<table-row number-rows-repeated=\"1048576\"><table-cell><p>a</p></table-cell></table-row>".to_owned(), Bound::Rows),
        ("<table-row><table-cell number-columns-repeated=\"18446744073709551615\"/><table-cell><p>a</p></table-cell></table-row>".to_owned(), Bound::Columns),
        (format!("<table-row><table-cell><p>{said}</p><p>{said}</p><p>{said}</p></table-cell></table-row>"), Bound::Cell),
    ];
    for (rows, bound) in cases {
        let content = ods(&rows);
        assert_eq!(much(&zipped(&[("content.xml", &content)])), bound);
    }
    let far = |reference: &str| {
        let row = format!("<row><c r=\"{reference}\"><v>1</v></c></row>");
        read(&xlsx(&format!("<worksheet><sheetData>{row}</sheetData></worksheet>"), ""), &limits)
    };
    assert_eq!(far("XFD1"), Err(Error::TooMuch(Bound::Columns)));
    assert_eq!(far("ZZZZZZZZZZZZZZZZZZZZ1"), Err(Error::TooMuch(Bound::Columns)));
    let row =
        "<worksheet><sheetData><row r=\"4294967296\"><c><v>1</v></c></row></sheetData></worksheet>";
    assert_eq!(read(&xlsx(row, ""), &limits), Err(Error::Damaged));
    // Rows that only an empty one stands for are there, and cost nothing.
    let empty = "<table-row number-rows-repeated=\"1048575\"><table-cell/></table-row>\
        <table-row><table-cell><p>a</p></table-cell></table-row>";
    let book = read(&zipped(&[("content.xml", &ods(empty))]), &limits).expect("it is a table");
    assert_eq!(shown(&book.sheets[0]), ["1048576|a"]);
    // A sheet that is listed again and again is read once.
    let again: String = (0..200).map(|n| format!("<sheet name=\"{n}\" id=\"r1\"/>")).collect();
    let workbook = format!("<workbook><sheets>{again}</sheets></workbook>");
    let parts = parts(&workbook, &shared, "<sst/>");
    assert_eq!(read(&zipped(&borrowed(&parts)), &limits), Err(Error::Damaged));
}

fn ods(rows: &str) -> String {
    format!(
        "<document-content><body><spreadsheet><table name=\"a\">{rows}</table></spreadsheet></body></document-content>"
    )
}

fn xlsx(sheet: &str, picture: &str) -> Vec<u8> {
    let workbook = "<workbook><sheets><sheet name=\"a\" id=\"r1\"/></sheets></workbook>";
    let mut parts = parts(workbook, sheet, "<sst/>");
    parts.push(("xl/media/image1.png", picture.to_owned()));
    zipped(&borrowed(&parts))
}

fn with_strings(sheet: &str, strings: &str) -> Vec<u8> {
    let workbook = "<workbook><sheets><sheet name=\"a\" id=\"r1\"/></sheets></workbook>";
    zipped(&borrowed(&parts(workbook, sheet, strings)))
}

fn parts(workbook: &str, sheet: &str, strings: &str) -> Vec<(&'static str, String)> {
    let relation = |id: &str, kind: &str, target: &str| {
        format!("<Relationship Id=\"{id}\" Type=\"x/{kind}\" Target=\"{target}\"/>")
    };
    let root = relation("r1", "officeDocument", "xl/workbook.xml");
    let inner = relation("r1", "worksheet", "sheet.xml")
        + &relation("r2", "sharedStrings", "/xl/strings.xml");
    vec![
        ("_rels/.rels", format!("<Relationships>{root}</Relationships>")),
        ("xl/_rels/workbook.xml.rels", format!("<Relationships>{inner}</Relationships>")),
        ("xl/workbook.xml", workbook.to_owned()),
        ("xl/sheet.xml", sheet.to_owned()),
        ("xl/strings.xml", strings.to_owned()),
    ]
}

fn borrowed<'p>(parts: &'p [(&'static str, String)]) -> Vec<(&'static str, &'p str)> {
    parts.iter().map(|(name, text)| (*name, text.as_str())).collect()
}

fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).expect("memory takes every file");
        zip.write_all(text.as_bytes()).expect("memory takes every byte");
    }
    zip.finish().expect("memory takes every byte").into_inner()
}
