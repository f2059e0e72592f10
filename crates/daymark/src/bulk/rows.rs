//! Each row of a log as the incident that it would become.

use bundle::phrase;
use diary::card::FieldValue;
use diary::{IncidentNumber, When, Words};
use import::table::{self, Reading, Row};

use super::layout::Layout;
use super::same::Known;
use super::when::{Cells, Reader, Unread};
use crate::contract::{IncidentForm, LogMeaning, LogRow, LogStatus, Undated, WitnessForm};
use crate::incidents::{read_form, write_when};
use crate::{Problem, Session};

/// What people write where there was no witness. It is no name of anyone.
const NO_ONE: [&str; 13] = [
    "no", "none", "nobody", "no one", "no-one", "n/a", "na", "nil", "-", "neb", "dim", "nac oes",
    "dim un",
];

/// Room in the reason of an entry for the words of Daymark itself, in bytes.
const OWN_WORDS: usize = 1000;

/// Reads every row below the headings.
pub(super) fn rows(session: &Session, layout: &Layout<'_>) -> Result<Vec<LogRow>, Problem> {
    let known = Known::of(session)?;
    let now = session.outside.clock().now();
    let of_24_hours = table::is_of_24_hours(layout.sheet, &layout.days);
    let reader = Reader { now, zone: layout.zone, order: layout.order, of_24_hours };
    let below = layout.sheet.rows.iter().skip(layout.days.from);
    let readings = table::readings(layout.sheet, &layout.days);
    below
        .zip(readings)
        .map(|(row, reading)| one(session, layout, &known, &reader, row, &reading))
        .collect()
}

fn one(
    session: &Session,
    layout: &Layout<'_>,
    known: &Known,
    reader: &Reader,
    row: &Row,
    reading: &Reading<'_>,
) -> Result<LogRow, Problem> {
    let cell = |meaning| layout.that_mean(meaning).next().map_or("", |column| row.text(column));
    let cells = Cells {
        date: cell(LogMeaning::Date),
        time: cell(LogMeaning::Time),
        words: cell(LogMeaning::When),
    };
    let when = match layout.answers.get(&row.number) {
        Some(text) => reader.answer(text),
        None => reader.row(reading, &cells),
    };
    let (when, unread) = match when {
        Ok(when) => (when, None),
        Err(Unread { status, known }) => (known, Some(status)),
    };
    let form = form(layout, row, &when);
    let when_said = cells.said();
    let fault = fault(session, &form, &when_said);
    let same_as = match fault {
        None => known.find(session, &when, &form.what_happened)?,
        Some(_) => None,
    };
    let status = if layout.left_out.contains(&row.number) {
        LogStatus::LeftOut
    } else if let Some(fault) = fault {
        fault
    } else if same_as.is_some() && !layout.again {
        LogStatus::Same
    } else {
        unread.unwrap_or(LogStatus::Ready)
    };
    let is_coming = match status {
        LogStatus::Ready => true,
        LogStatus::Nothing | LogStatus::Same | LogStatus::LeftOut | LogStatus::CannotBeKept => {
            false
        }
        LogStatus::NoDate
        | LogStatus::DateUnreadable
        | LogStatus::NoSuchDay
        | LogStatus::OtherWeekday
        | LogStatus::NoYear
        | LogStatus::Ambiguous
        | LogStatus::TimeUnreadable
        | LogStatus::SkippedTime
        | LogStatus::NotYet => layout.undated == Undated::AsUnknown,
    };
    let when_text = phrase::when(&when, &session.sentences);
    Ok(LogRow { row: row.number, status, is_coming, form, when_text, when_said, same_as })
}

/// Why a row cannot be an incident at all.
fn fault(session: &Session, form: &IncidentForm, when_said: &str) -> Option<LogStatus> {
    if form.what_happened.trim().is_empty() {
        return Some(LogStatus::Nothing);
    }
    let is_kept = read_form(session, form, IncidentNumber::FIRST).is_ok()
        && Words::optional(when_said).is_ok()
        && when_said.len() <= Words::LIMIT - OWN_WORDS;
    (!is_kept).then_some(LogStatus::CannotBeKept)
}

/// What the cells of a row say, each in its field, to the letter.
fn form(layout: &Layout<'_>, row: &Row, when: &When) -> IncidentForm {
    let texts = |meaning| {
        let cells = layout.that_mean(meaning).map(|column| row.text(column));
        let said: Vec<&str> = cells.filter(|text| !text.trim().is_empty()).collect();
        said.join("\n")
    };
    let (witnesses, none) = witnesses(layout, row);
    let below = [texts(LogMeaning::What), texts(LogMeaning::Notes)].into_iter().chain(none);
    let what_happened: Vec<String> = below.filter(|text| !text.is_empty()).collect();
    let told = texts(LogMeaning::Told);
    let told = (!told.is_empty()).then(|| ("told".to_owned(), FieldValue::Text(told)));
    let (who, how_i_know) = (texts(LogMeaning::Who), texts(LogMeaning::HowIKnow));
    IncidentForm {
        what_happened: what_happened.join("\n"),
        when: write_when(when),
        place: texts(LogMeaning::Place),
        who_said: !who.is_empty() || !how_i_know.is_empty(),
        who,
        how_i_know,
        exact_words: texts(LogMeaning::ExactWords),
        effect_then: texts(LogMeaning::EffectThen),
        effect_after: texts(LogMeaning::EffectAfter),
        witnesses,
        details: told.into_iter().collect(),
        ..IncidentForm::default()
    }
}

/// The witnesses, one for each cell; and that there were none, under the words
/// of its heading, where a cell says that.
fn witnesses(layout: &Layout<'_>, row: &Row) -> (Vec<WitnessForm>, Vec<String>) {
    let (mut witnesses, mut none) = (Vec::new(), Vec::new());
    for column in layout.that_mean(LogMeaning::Witnesses) {
        let text = row.text(column);
        let plain = text.trim().trim_end_matches('.').to_lowercase();
        let heading = layout.headings.get(column).copied().unwrap_or_default();
        if plain.is_empty() {
            continue;
        }
        if NO_ONE.contains(&plain.as_str()) && !heading.trim().is_empty() {
            none.push(format!("{heading}: {text}"));
        } else {
            witnesses.push(WitnessForm { name: text.to_owned(), ..WitnessForm::default() });
        }
    }
    (witnesses, none)
}
