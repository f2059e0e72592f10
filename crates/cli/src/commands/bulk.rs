//! A log that was kept before, and photos, brought in.

use std::io::Read as _;
use std::process::ExitCode;

use daymark::bulk::{self, LogFile};
use daymark::contract::{
    DatesAnswer, LogAnswer, LogMeaning, LogRequest, LogRow, LogSheet, LogTried, PhotoLeftOut,
    Undated,
};
use daymark::outside::folders;
use daymark::{Problem, ProblemKind, evidence};
use diary::Capture;
use sentences::Blank;

use super::{Desk, drafts, under_18};
use crate::args;
use crate::print::{Failure, Printer};
use crate::visible;

/// The most that is read as a log, in bytes: more than any that is taken.
const LIMIT: u64 = 65 << 20;

/// How much of what happened is shown of each row, in characters.
const SHOWN: usize = 60;

pub(super) fn bring_in(desk: &Desk<'_>, args: args::BringIn) -> Result<ExitCode, Failure> {
    match args {
        args::BringIn::Log(args) => log(desk, args),
        args::BringIn::Photos(args) => photos(desk, &args),
    }
}

fn log(desk: &Desk<'_>, args: args::BringInLog) -> Result<ExitCode, Failure> {
    if args.bring_them_in && !under_18::may_come_in(desk, &args.coming)? {
        return Ok(ExitCode::FAILURE);
    }
    let chosen = folders::choose(&args.log)?;
    let mut bytes = Vec::new();
    let read = chosen.file.take(LIMIT).read_to_end(&mut bytes);
    read.map_err(|_| Problem::from(ProblemKind::SourceUnreadable))?;
    let found = bulk::look(&bytes)?;
    let place = usize::try_from(args.sheet.saturating_sub(1)).unwrap_or(usize::MAX);
    let no_such_sheet = || Problem::about(ProblemKind::ValueUnreadable, "sheet");
    let sheet = found.sheets.get(place).ok_or_else(no_such_sheet)?;
    let bring_them_in = args.bring_them_in;
    let request = request(sheet, args)?;
    let mut session = desk.open()?;
    if !bring_them_in {
        let tried = bulk::try_out(&session, &bytes, &request)?;
        desk.printer.result(&tried, || shown(desk.printer, sheet, &request, &tried));
        return Ok(ExitCode::SUCCESS);
    }
    evidence::none_under_18(&mut session);
    let file = LogFile {
        name: chosen.name,
        modified: chosen.modified,
        capture: Capture::ChosenFile,
        bytes: &bytes,
    };
    let done = bulk::bring_in(&mut session, file, &request, &mut desk.progress())?;
    desk.printer.result(&done, || {
        let left_out = done.left_out.iter().map(|row| line(desk.printer, row));
        let blanks = [
            ("incidents", Blank::Number(done.incidents.len() as u64)),
            ("log", Blank::Text(&done.exhibit.reference)),
        ];
        let left = [("rows", Blank::Number(done.left_out.len() as u64))];
        let mut lines: Vec<String> = left_out.collect();
        lines.push(desk.printer.say_with("cli-bring-in-log-left", &left));
        lines.push(desk.printer.say_with("cli-bring-in-log-done", &blanks));
        lines
    });
    Ok(ExitCode::SUCCESS)
}

fn photos(desk: &Desk<'_>, args: &args::BringInPhotos) -> Result<ExitCode, Failure> {
    if !under_18::may_come_in(desk, &args.coming)? {
        return Ok(ExitCode::FAILURE);
    }
    let mut files = Vec::new();
    for path in &args.photos {
        if path.is_dir() {
            files.extend(folders::files_below(path)?);
        } else {
            folders::choose(path)?;
            files.push(path.clone());
        }
    }
    let mut session = desk.open()?;
    evidence::none_under_18(&mut session);
    let done = bulk::photos(&mut session, &files, &mut desk.progress())?;
    desk.printer.result(&done, || {
        let mut lines: Vec<String> =
            done.left_out.iter().map(|out| photo_line(desk.printer, out)).collect();
        lines.extend(done.drafts.iter().flat_map(drafts::lines));
        let made = [("drafts", Blank::Number(done.drafts.len() as u64))];
        lines.push(desk.printer.say_with("cli-bring-in-photos-done", &made));
        lines
    });
    Ok(ExitCode::SUCCESS)
}

/// What was said on the command line, over what was found.
fn request(sheet: &LogSheet, said: args::BringInLog) -> Result<LogRequest, Failure> {
    let args::BringInLog {
        log: _,
        sheet: place,
        headings,
        columns,
        dates,
        year,
        of_24_hours,
        zone,
        undated,
        row_times,
        left_rows,
        again,
        grade,
        bring_them_in: _,
        coming: _,
    } = said;
    let mut request = bulk::suggested(sheet, place);
    if let Some(row) = headings {
        request.headings = (row > 0).then_some(row);
    }
    for column in &columns {
        put_column(&mut request.columns, column)?;
    }
    request.dates = dates.map(answer_of);
    request.year = year;
    request.of_24_hours = of_24_hours;
    request.zone = zone.unwrap_or_default();
    request.undated = match undated {
        args::Undated::LeaveOut => Undated::LeaveOut,
        args::Undated::AsUnknown => Undated::AsUnknown,
    };
    request.answers = row_times.iter().map(|text| answer(text)).collect::<Result<_, _>>()?;
    request.leave_out = left_rows;
    request.again = again;
    let grade = grade.map(|grade| grade.parse());
    request.grade = grade.transpose().map_err(|_| Failure::unreadable("cli-no-such-grade"))?;
    Ok(request)
}

/// What was said of the order of dates.
pub(super) fn answer_of(dates: args::Dates) -> DatesAnswer {
    match dates {
        args::Dates::DayFirst => DatesAnswer::DayFirst,
        args::Dates::MonthFirst => DatesAnswer::MonthFirst,
        args::Dates::NotSure => DatesAnswer::NotSure,
    }
}

/// Puts `date=2`, `what=C` or `nothing=4` over what was suggested.
fn put_column(columns: &mut [Option<LogMeaning>], said: &str) -> Result<(), Failure> {
    let unreadable = || Failure::unreadable("cli-no-such-column");
    let (meaning, column) = said.split_once('=').ok_or_else(unreadable)?;
    let known = LogMeaning::ALL.into_iter().find(|known| known.key() == meaning.trim());
    if known.is_none() && meaning.trim() != "nothing" {
        return Err(unreadable());
    }
    let place = place(column.trim()).filter(|place| *place < columns.len());
    let place = place.ok_or_else(unreadable)?;
    if let Some(known) = known.filter(|known| known.is_single()) {
        let others = columns.iter_mut().filter(|means| **means == Some(known));
        others.for_each(|means| *means = None);
    }
    columns[place] = known;
    Ok(())
}

/// The place of a column from its number (`2`) or its letters (`B`).
pub(super) fn place(column: &str) -> Option<usize> {
    if let Ok(number) = column.parse::<usize>() {
        return number.checked_sub(1);
    }
    let letters = column.bytes().map(|byte| byte.to_ascii_uppercase());
    let mut number = 0_usize;
    for letter in letters {
        let value = letter.is_ascii_uppercase().then(|| usize::from(letter - b'A') + 1)?;
        number = number.checked_mul(26)?.checked_add(value)?;
    }
    number.checked_sub(1)
}

/// `12=2026-05-04 21:40`: when row 12 happened.
fn answer(text: &str) -> Result<LogAnswer, Failure> {
    let unreadable = || Failure::unreadable("cli-no-such-row");
    let (row, when) = text.split_once('=').ok_or_else(unreadable)?;
    let row = row.trim().parse().map_err(|_| unreadable())?;
    Ok(LogAnswer { row, when: when.to_owned() })
}

/// A dry run: the columns, each row, what must be asked, and how many come in.
fn shown(
    printer: &Printer,
    sheet: &LogSheet,
    request: &LogRequest,
    tried: &LogTried,
) -> Vec<String> {
    let columns = sheet.columns.iter().zip(&request.columns).map(|(column, means)| {
        let means = means.map_or("nothing", LogMeaning::key);
        format!("{}  {}  = {means}", column.letters, visible::name(&column.heading))
    });
    let mut lines: Vec<String> = columns.collect();
    lines.extend(tried.rows.iter().map(|row| line(printer, row)));
    if tried.dates.must_be_asked && request.dates.is_none() {
        let example = tried.dates.example.as_deref().unwrap_or_default();
        let example = visible::name(example);
        lines.push(printer.say_with("cli-bring-in-ask", &[("date", Blank::Text(&example))]));
    }
    if let Some(time) = tried.either_half.as_deref().filter(|_| !request.of_24_hours) {
        let time = visible::name(time);
        lines.push(printer.say_with("cli-bring-in-ask-time", &[("time", Blank::Text(&time))]));
    }
    let blanks = [
        ("coming", Blank::Number(u64::from(tried.coming))),
        ("rows", Blank::Number(tried.rows.len() as u64)),
    ];
    lines.push(printer.say_with("cli-bring-in-tried", &blanks));
    lines
}

/// One row on one line.
fn line(printer: &Printer, row: &LogRow) -> String {
    let number = row.same_as.map(|number| number.to_string()).unwrap_or_default();
    let key = format!("bulk-status-{}", row.status.key());
    let status = printer.say_with(&key, &[("number", Blank::Text(&number))]);
    let sign = if row.is_coming { '+' } else { '-' };
    let said = if row.when_said.is_empty() {
        String::new()
    } else {
        format!(" “{}”", visible::name(&row.when_said))
    };
    let what: String = row.form.what_happened.chars().take(SHOWN).collect();
    format!("{sign} {:>4}  {}{said}  {}  [{status}]", row.row, row.when_text, visible::name(&what))
}

fn photo_line(printer: &Printer, out: &PhotoLeftOut) -> String {
    let why = printer.say(&format!("bulk-photo-{}", out.why.key()));
    let same = out.same_as.as_deref().map(|same| format!(" ({same})")).unwrap_or_default();
    format!("- {}  [{why}{same}]", visible::name(&out.name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_named_by_its_number_or_its_letters() {
        let places = ["1", "b", "Z", "AA", "0", "", "2b", "é"].map(place);
        assert_eq!(places, [Some(0), Some(1), Some(25), Some(26), None, None, None, None]);
    }

    #[test]
    fn what_is_said_of_a_column_goes_over_what_was_suggested() {
        use LogMeaning::{Date, Notes, What};
        let mut columns = [Some(Date), Some(What), None];
        for said in ["date=3", "notes=A", "nothing=2"] {
            assert!(put_column(&mut columns, said).is_ok(), "{said}");
        }
        assert_eq!(columns, [Some(Notes), None, Some(Date)]);
        for bad in ["date", "date=4", "colour=1", "what="] {
            assert!(put_column(&mut columns, bad).is_err(), "{bad}");
        }
    }
}
