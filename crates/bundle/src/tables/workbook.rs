//! Tables as the sheets of one workbook (XLSX).

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

use super::Table;
use crate::Made;

/// The most that a cell holds, in UTF-16 code units.
const CELL: usize = 32_767;

/// How wide the columns are, in characters; longer text goes on below.
const WIDTH: u32 = 28;

/// One sheet for each table. Every cell that is no count is text, so that
/// nothing in it is taken for a number, a date or a formula. `cut` ends a text that is longer
/// than a cell can be.
pub(super) fn xlsx(tables: &[Table], made: &Made, cut: &str) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let made = ExcelDateTime::from_timestamp(made.at.timestamp())?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    for table in tables {
        fill(workbook.add_worksheet(), table, cut)?;
    }
    workbook.save_to_buffer()
}

fn fill(sheet: &mut Worksheet, table: &Table, cut: &str) -> Result<(), XlsxError> {
    let top = Format::new().set_align(FormatAlign::Top).set_text_wrap();
    let head = Format::new().set_align(FormatAlign::Top).set_text_wrap().set_bold();
    sheet.set_name(&table.name)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    for (column, text) in (0..).zip(&table.heads) {
        sheet.set_column_width(column, WIDTH)?;
        sheet.write_string_with_format(0, column, text, &head)?;
    }
    let mut last = 0;
    for (row, cells) in (1..).zip(&table.rows) {
        for (column, text) in (0..).zip(cells) {
            let counted = table.counted.contains(&usize::from(column));
            match text.parse::<u32>() {
                Ok(count) if counted => sheet.write_number_with_format(row, column, count, &top)?,
                _ => sheet.write_string_with_format(row, column, fitting(text, cut), &top)?,
            };
        }
        last = row;
    }
    let columns = u16::try_from(table.heads.len()).unwrap_or(u16::MAX);
    sheet.autofilter(0, 0, last, columns.saturating_sub(1))?;
    Ok(())
}

/// The text, or as much of it as a cell holds.
fn fitting(text: &str, cut: &str) -> String {
    let units = |text: &str| text.encode_utf16().count();
    if units(text) <= CELL {
        return text.to_owned();
    }
    let mut left = CELL.saturating_sub(units(cut));
    let fits = |c: &char| {
        let next = left.checked_sub(c.len_utf16());
        left = next.unwrap_or_default();
        next.is_some()
    };
    let mut fitting: String = text.chars().take_while(fits).collect();
    fitting.push_str(cut);
    fitting
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_text_that_a_cell_can_hold_is_whole() {
        let text = "a".repeat(CELL);
        assert_eq!(fitting(&text, " (cut)"), text);
    }

    proptest! {
        #[test]
        fn a_longer_text_is_cut_between_characters_and_says_so(
            extra in 1_usize..50,
            wide in prop::bool::ANY,
        ) {
            let text = if wide { "😀".repeat(CELL / 2 + extra) } else { "é".repeat(CELL + extra) };
            let cut = fitting(&text, " (cut)");
            prop_assert!(cut.encode_utf16().count() <= CELL);
            prop_assert!(cut.encode_utf16().count() >= CELL - 1);
            prop_assert!(cut.ends_with(" (cut)"));
            prop_assert!(text.starts_with(cut.trim_end_matches(" (cut)")));
        }
    }
}
