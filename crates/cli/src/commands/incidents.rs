//! Incidents: written, corrected, listed and found.

mod page;
mod witnesses;

use std::io::Read as _;
use std::path::Path;
use std::process::ExitCode;

use daymark::contract::{
    ExhibitNotes, IncidentForm, IncidentQuery, IncidentView, ObservationForm, WhenForm, WhenRead,
};
use daymark::{cards, drafts, evidence, incidents};
use diary::{Answer, CardKind, FieldValue, FieldValues, Way};
use sentences::Blank;

use super::{Desk, Target, cards as card_lines, evidence as exhibits, under_18};
use crate::args;
use crate::print::Failure;

/// The most that is read as one text, in bytes.
const TEXT_LIMIT: u64 = 1 << 21;

pub(super) fn write(desk: &Desk<'_>, args: args::Write) -> Result<ExitCode, Failure> {
    let args::Write { text, text_file, incident, fields, files, coming, draft } = args;
    if !files.is_empty() && !under_18::may_come_in(desk, &coming)? {
        return Ok(ExitCode::FAILURE);
    }
    exhibits::can_be_chosen(&files)?;
    // The passphrase comes before the text where both come by standard input.
    let mut session = desk.open()?;
    if !files.is_empty() {
        evidence::none_under_18(&mut session);
    }
    let draft_form = draft.map(|id| drafts::waiting(&session, id)).transpose()?;
    let mut form = draft_form.map(|draft| draft.form).unwrap_or_default();
    match (text, text_file) {
        (Some(text), _) => form.what_happened = text,
        (None, Some(path)) => form.what_happened = text_of(&path)?,
        (None, None) if !form.what_happened.trim().is_empty() => {}
        (None, None) => form.what_happened = read_text(std::io::stdin().lock())?,
    }
    fill(desk, &mut form, incident)?;
    fill_details(&mut form, &fields)?;
    let mut view = match draft {
        Some(id) => incidents::finish(&mut session, id, &form)?,
        None => incidents::write(&mut session, &form)?,
    };
    let number = view.number;
    for path in files {
        let notes = ExhibitNotes { incidents: vec![number], ..ExhibitNotes::default() };
        exhibits::attach_one(desk, &mut session, &path, &notes)?;
        view = incidents::show(&session, number)?;
    }
    let text = number.to_string();
    let done = desk.printer.say_with("cli-write-done", &[("number", Blank::Text(&text))]);
    desk.printer.result(&view, || with_when(desk, done, &view));
    Ok(ExitCode::SUCCESS)
}

/// What was done, and when the incident is now said to have happened.
fn with_when(desk: &Desk<'_>, done: String, view: &IncidentView) -> Vec<String> {
    let when = view.versions.first().map(|version| version.when_text.as_str());
    let said = |when| desk.printer.say_with("cli-write-when", &[("when", Blank::Text(when))]);
    std::iter::once(done).chain(when.map(said)).collect()
}

/// Shows what words for a time mean; no diary is needed.
pub(super) fn when(desk: &Desk<'_>, args: args::When) -> Result<ExitCode, Failure> {
    let args::When { when_words, zone, second_pass } = args;
    let text = when_words.join(" ");
    let read = incidents::look_at_when(&desk.door, &in_words(desk, text, zone, second_pass))?;
    desk.printer.result(&read, || {
        let WhenRead { text, form: _, other_pass } = &read;
        let second = other_pass.as_ref().and_then(|other| match other {
            WhenForm::Words { text, .. } => Some(text.as_str()),
            WhenForm::Exact { .. }
            | WhenForm::About { .. }
            | WhenForm::Between { .. }
            | WhenForm::Day { .. }
            | WhenForm::Unknown => None,
        });
        let twice =
            |words| desk.printer.say_with("cli-when-twice", &[("words", Blank::Text(words))]);
        std::iter::once(text.clone()).chain(second.map(twice)).collect()
    });
    Ok(ExitCode::SUCCESS)
}

/// Words for a time, which count from when the command was given.
fn in_words(desk: &Desk<'_>, text: String, zone: Option<String>, second_pass: bool) -> WhenForm {
    let (zone, said) = (zone.unwrap_or_default(), desk.began.clone());
    WhenForm::Words { text, zone, second_pass, said }
}

pub(super) fn amend(desk: &Desk<'_>, args: args::Amend) -> Result<ExitCode, Failure> {
    let args::Amend { target, text, text_file, reason, incident, fields, notes } = args;
    let target = Target::read(&target)?;
    let mut session = desk.open()?;
    let reason = reason.unwrap_or_default();
    match target {
        Target::Incident(number) => {
            let view = incidents::show(&session, number)?;
            let newest = view.versions.into_iter().next();
            let erased = || daymark::Problem::about(daymark::ProblemKind::Erased, number);
            let mut form = newest.ok_or_else(erased)?.form;
            match (text, text_file) {
                (Some(text), _) => form.what_happened = text,
                (None, Some(path)) => form.what_happened = text_of(&path)?,
                (None, None) => {}
            }
            fill(desk, &mut form, incident)?;
            fill_details(&mut form, &fields)?;
            let view = incidents::amend(&mut session, number, &form, &reason)?;
            let done = desk.printer.say("cli-amend-done");
            desk.printer.result(&view, || with_when(desk, done, &view));
        }
        Target::Exhibit(number) => {
            let mut said = evidence::show(&session, number)?.notes;
            exhibits::fill(&mut said, notes)?;
            let view = evidence::annotate(&mut session, number, &said, &reason)?;
            desk.printer.result(&view, || vec![desk.printer.say("cli-amend-done")]);
        }
        Target::Card(kind, number) => {
            let view = cards::show(&session, kind, number)?;
            let newest = view.versions.into_iter().next();
            let erased = || daymark::Problem::about(daymark::ProblemKind::Erased, number);
            let mut form = newest.ok_or_else(erased)?.form;
            card_lines::fill(&mut form, &fields)?;
            set(&mut form.helped_by, incident.helped_by);
            let view = cards::amend(&mut session, kind, number, &form, &reason)?;
            desk.printer.result(&view, || vec![desk.printer.say("cli-amend-done")]);
        }
    }
    Ok(ExitCode::SUCCESS)
}

pub(super) fn withdraw(desk: &Desk<'_>, args: &args::Withdraw) -> Result<ExitCode, Failure> {
    let target = Target::read(&args.target)?;
    let mut session = desk.open()?;
    let reason = args.reason.as_deref().unwrap_or_default();
    let said = || vec![desk.printer.say("cli-withdraw-done")];
    match target {
        Target::Incident(number) => {
            desk.printer.result(&incidents::withdraw(&mut session, number, reason)?, said);
        }
        Target::Exhibit(number) => {
            desk.printer.result(&evidence::withdraw(&mut session, number, reason)?, said);
        }
        Target::Card(kind, number) => {
            desk.printer.result(&cards::withdraw(&mut session, kind, number, reason)?, said);
        }
    }
    Ok(ExitCode::SUCCESS)
}

pub(super) fn erase(desk: &Desk<'_>, args: &args::Erase) -> Result<ExitCode, Failure> {
    let target = Target::read(&args.target)?;
    if !args.yes {
        return Err(Failure::unreadable("cli-erase-needs-yes"));
    }
    let mut session = desk.open()?;
    let said = || vec![desk.printer.say("cli-erase-done")];
    match target {
        Target::Incident(number) => {
            desk.printer.result(&incidents::erase(&mut session, number)?, said);
        }
        Target::Exhibit(number) => {
            evidence::erase(&mut session, number)?;
            desk.printer.result(&true, said);
        }
        Target::Card(kind, number) => {
            desk.printer.result(&cards::erase(&mut session, kind, number)?, said);
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Adds what the writer remembered later; the account stays as it is.
pub(super) fn remember(desk: &Desk<'_>, args: args::Remember) -> Result<ExitCode, Failure> {
    let args::Remember { number, text, text_file } = args;
    let mut session = desk.open()?;
    let text = match (text, text_file) {
        (Some(text), _) => text,
        (None, Some(path)) => text_of(&path)?,
        (None, None) => read_text(std::io::stdin().lock())?,
    };
    let view = incidents::remember(&mut session, number, &text)?;
    desk.printer.result(&view, || vec![desk.printer.say("cli-amend-done")]);
    Ok(ExitCode::SUCCESS)
}

pub(super) fn list(desk: &Desk<'_>, args: args::List) -> Result<ExitCode, Failure> {
    let args::List {
        from,
        to,
        newest_first,
        offset,
        limit,
        exhibits: only_exhibits,
        conditions,
        saved,
    } = args;
    let session = desk.open()?;
    if only_exhibits {
        let rows = evidence::list(&session)?;
        desk.printer.result(&rows, || rows.iter().map(exhibits::line).collect());
        return Ok(ExitCode::SUCCESS);
    }
    let mut search = FieldValues::new();
    if let Some(number) = saved {
        let view = cards::show(&session, CardKind::SavedSearch, number)?;
        search.extend(view.versions.into_iter().next().map(|v| v.form.fields).unwrap_or_default());
    }
    let yes = newest_first.then(|| "yes".to_owned());
    for (key, said) in [("from", from), ("to", to), ("newest-first", yes)] {
        search.extend(said.map(|text| (key.to_owned(), FieldValue::Text(text))));
    }
    crate::fields::put(&mut search, &conditions, None)?;
    let page = incidents::list(&session, &IncidentQuery { search, offset, limit })?;
    page::list(desk.printer, &page);
    Ok(ExitCode::SUCCESS)
}

pub(super) fn search(desk: &Desk<'_>, args: &args::Search) -> Result<ExitCode, Failure> {
    let session = desk.open()?;
    let words = FieldValue::Text(args.words.join(" "));
    let search = FieldValues::from([("words".to_owned(), words)]);
    let query = IncidentQuery { search, limit: args.limit, ..IncidentQuery::default() };
    let page = incidents::list(&session, &query)?;
    page::list(desk.printer, &page);
    Ok(ExitCode::SUCCESS)
}

pub(super) fn show(desk: &Desk<'_>, args: &args::Show) -> Result<ExitCode, Failure> {
    let target = Target::read(&args.target)?;
    let session = desk.open()?;
    match target {
        Target::Incident(number) => {
            let view = incidents::show(&session, number)?;
            desk.printer.result(&view, || page::whole(desk.printer, &view));
        }
        Target::Exhibit(number) => {
            let view = evidence::show(&session, number)?;
            desk.printer.result(&view, || exhibits::whole(desk, &view));
        }
        Target::Card(kind, number) => {
            let view = cards::show(&session, kind, number)?;
            desk.printer.result(&view, || card_lines::whole(desk.printer, &view));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Puts what was said on the command line into a form; the rest stays.
fn fill(desk: &Desk<'_>, form: &mut IncidentForm, said: args::Incident) -> Result<(), Failure> {
    let args::Incident {
        when,
        zone,
        second_pass,
        place,
        place_known,
        ways,
        who,
        someone_unknown,
        how_i_know,
        own,
        told_by,
        exact_words,
        effect_then,
        effect_after,
        witnesses,
        series,
        helped_by,
    } = said;
    if let Some(text) = when {
        form.when = in_words(desk, text, zone, second_pass);
    }
    set(&mut form.place, place);
    form.place_known = place_known.map(answer).or(form.place_known);
    if !ways.is_empty() {
        let read = ways.iter().map(|way| way.parse::<Way>());
        form.ways =
            read.collect::<Result<_, _>>().map_err(|_| Failure::unreadable("cli-no-such-way"))?;
    }
    form.who_said = form.who_said || someone_unknown || who.is_some() || how_i_know.is_some();
    set(&mut form.who, who.or(someone_unknown.then(String::new)));
    set(&mut form.how_i_know, how_i_know);
    if own {
        form.observation = Some(ObservationForm::Own);
    } else if told_by.is_some() {
        form.observation = Some(ObservationForm::ToldBy);
    }
    set(&mut form.told_by, told_by);
    set(&mut form.exact_words, exact_words);
    set(&mut form.effect_then, effect_then);
    set(&mut form.effect_after, effect_after);
    witnesses::put(&mut form.witnesses, &witnesses);
    form.series = series.or(form.series);
    set(&mut form.helped_by, helped_by);
    Ok(())
}

/// Puts what was said of its fields into a form. The witnesses are rows of one.
fn fill_details(form: &mut IncidentForm, said: &args::Set) -> Result<(), Failure> {
    let IncidentForm { details, witnesses, .. } = form;
    details.insert(witnesses::KEY.to_owned(), witnesses::rows(witnesses));
    crate::fields::put(details, &said.set, said.fields_file.as_deref())?;
    *witnesses = witnesses::read(details.remove(witnesses::KEY))?;
    Ok(())
}

fn set(field: &mut String, said: Option<String>) {
    if let Some(text) = said {
        *field = text;
    }
}

fn answer(answer: args::Answer) -> Answer {
    match answer {
        args::Answer::Yes => Answer::Yes,
        args::Answer::No => Answer::No,
        args::Answer::NotSure => Answer::NotSure,
    }
}

fn text_of(path: &Path) -> Result<String, Failure> {
    let file = std::fs::File::open(path).map_err(|_| Failure::unreadable("cli-no-text"))?;
    read_text(file)
}

fn read_text(from: impl std::io::Read) -> Result<String, Failure> {
    let mut text = String::new();
    from.take(TEXT_LIMIT)
        .read_to_string(&mut text)
        .map_err(|_| Failure::unreadable("cli-no-text"))?;
    let end = text.trim_end_matches(['\n', '\r']).len();
    text.truncate(end);
    Ok(text)
}
