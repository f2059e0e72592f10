//! Calls noted by hand: a table that Daymark writes, kept as a file of its own
//! with the grade "retyped", and read as a list of calls like any other.

use std::ops::ControlFlow;

use bundle::phrase;
use diary::{CallColumn, CallTable, Capture, Content, Exhibit, Form, Grade, ReadAs, Subject, When};

use super::calls::READER;
use crate::contract::{CallNote, CallNotes, ExhibitNotes, ExhibitView};
use crate::evidence::{self, Source};
use crate::session::Version;
use crate::{Problem, ProblemKind, Session, cards};

/// The columns of the table, in order.
const COLUMNS: [CallColumn; 6] = [
    CallColumn::Date,
    CallColumn::Time,
    CallColumn::Who,
    CallColumn::Number,
    CallColumn::Way,
    CallColumn::Lasted,
];

/// The most calls that are noted at once.
const MOST: usize = 1_000;

/// Keeps calls that the writer typed from a phone's list or from memory, as a
/// table of their own.
///
/// # Errors
/// A time that cannot be read (its row is named), no call at all, too many, or
/// an incident that does not exist.
pub fn note_calls(session: &mut Session, notes: &CallNotes) -> Result<ExhibitView, Problem> {
    let CallNotes { calls, incidents } = notes;
    let said: Vec<(usize, &CallNote)> =
        (1..).zip(calls).filter(|(_, call)| **call != CallNote::default()).collect();
    if said.is_empty() || said.len() > MOST {
        return Err(Problem::about(ProblemKind::ValueUnreadable, "calls"));
    }
    let mut table = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(
        // By which spreadsheets know UTF-8.
        "\u{feff}".as_bytes().to_vec(),
    );
    let heads = COLUMNS.map(|column| session.sentences.say(&format!("calls-{}", column.key())));
    write(&mut table, &heads)?;
    for (row, call) in said {
        write(&mut table, &cells(session, row, call)?)?;
    }
    let bytes = table.into_inner().map_err(|_| ProblemKind::Fault)?;
    keep(session, &bytes, incidents)
}

/// The table as an exhibit, read as what it is, in one step.
fn keep(session: &mut Session, bytes: &[u8], incidents: &[u32]) -> Result<ExhibitView, Problem> {
    let name = session.sentences.say("calls-file");
    let source = Source {
        name: format!("{name} {}.csv", session.written_now()?.at().format("%Y-%m-%d")),
        modified: None,
        size: Some(bytes.len() as u64),
        capture: Capture::Typed,
        bytes: &mut &*bytes,
    };
    let notes = ExhibitNotes {
        incidents: incidents.to_vec(),
        grade: Some(Grade::Retyped),
        captured_with: "Daymark".to_owned(),
        ..ExhibitNotes::default()
    };
    let incidents = evidence::known_incidents(session, incidents)?;
    let on = &mut |_| ControlFlow::Continue(());
    let (received, exhibit) = evidence::take_own(session, source, &notes, on)?;
    let number = exhibit.reference.number();
    let columns = COLUMNS.map(Some).to_vec();
    let calls = Some(CallTable { sheet: 1, headings: Some(1), columns });
    let by = READER.to_owned();
    let read_as = Some(ReadAs { form: Form::CallTable, by, dates: None, calls });
    let content = Content::of(Subject::Exhibit(Exhibit { incidents, read_as, ..exhibit }));
    let version = Version { file: Some(received), ..session.first_version(content) };
    session.append_all(&[version], &[])?;
    evidence::show(session, number)
}

/// What stands in the table: a day and a time as figures where they are exact,
/// else the words for as much as is known.
fn cells(session: &Session, row: usize, call: &CallNote) -> Result<[String; 6], Problem> {
    let CallNote { when, said, who, number, way, lasted } = call;
    let when = match when.trim() {
        "" => When::Unknown,
        words => cards::reading(session)
            .typed_at(said)
            .and_then(|then| then.past(words))
            .map_err(|error| Problem::of_field(&format!("calls.{row}.when"), &error))?,
    };
    let (date, time) = match &when {
        When::Exact { at } => (at.date().to_string(), at.time().format("%H:%M").to_string()),
        When::Day { on } => (on.to_string(), String::new()),
        When::Unknown => (String::new(), String::new()),
        When::About { .. } | When::Between { .. } => {
            (phrase::when(&when, &session.sentences), String::new())
        }
    };
    let plain = |text: &str| text.trim().to_owned();
    Ok([date, time, plain(who), plain(number), plain(way), plain(lasted)])
}

fn write(table: &mut csv::Writer<Vec<u8>>, cells: &[String]) -> Result<(), Problem> {
    Ok(table.write_record(cells).map_err(|_| ProblemKind::Fault)?)
}
