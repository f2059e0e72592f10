//! `locked DIR`: opens a diary, uses all of it, locks it and stays, so that a
//! test can look at what is left in the memory of a process.
//!
//! The passphrase and the words to write come from standard input, a line each.
//! It has the memory of the programs that people use, and none of their locks:
//! those would keep the test out.

#![allow(clippy::print_stdout, clippy::disallowed_methods, reason = "a program for a test")]

use std::alloc::System;
use std::fs::File;
use std::io::{Cursor, Read};
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::process::ExitCode;

use daymark::contract::{
    BundleDocument, BundleRequest, ExhibitNotes, IncidentForm, IncidentQuery, WitnessForm,
};
use daymark::evidence::{self, Source};
use daymark::outside::Outside;
use daymark::{Door, Problem, Session, bundles, checks, drafts, incidents, keys, opening};
use diary::Capture;
use vault::Cost;
use zeroizing_alloc::ZeroAlloc;

#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    let Some(place) = std::env::args_os().nth(1).map(PathBuf::from) else {
        return ExitCode::from(2);
    };
    let mut input = Input::open();
    let done = use_all(place, &mut input);
    match &done {
        Ok(()) => println!("locked"),
        Err(problem) => println!("{problem}"),
    }
    // Until whoever looks has seen enough.
    input.line();
    ExitCode::from(u8::from(done.is_err()))
}

fn use_all(place: PathBuf, input: &mut Input) -> Result<(), Problem> {
    let door = Door::new(place, Outside::real()).with_cost(Cost::FLOOR);
    let (mut session, _) = opening::open(&door, input.line())?;
    write(&mut session, &input.line())?;
    session.lock();
    // Locked and opened again, as on any day.
    let (mut session, _) = opening::open(&door, input.line())?;
    read(&mut session, &input.line())?;
    keys::check_words(&session, input.line().into())?;
    drop(keys::new_words(&mut session, input.line().into())?);
    session.lock();
    // The old keys leave no more behind than those in use.
    let (mut session, _) = opening::open(&door, input.line())?;
    let passphrases = (input.line().into(), input.line().into());
    let going_on = &mut |_| ControlFlow::Continue(());
    drop(keys::rekey(&mut session, &door, passphrases, false, going_on)?);
    session.lock();
    Ok(())
}

fn write(session: &mut Session, canary: &str) -> Result<(), Problem> {
    let form = IncidentForm {
        what_happened: format!("{canary} stood outside."),
        place: format!("At {canary}."),
        witnesses: vec![WitnessForm {
            name: format!("{canary} B"),
            saw: canary.to_owned(),
            ..WitnessForm::default()
        }],
        ..IncidentForm::default()
    };
    drafts::keep(session, &form)?;
    drop(drafts::kept(session)?);
    let written = incidents::write(session, &form)?;
    incidents::amend(session, written.number, &form, &format!("{canary}, again"))?;
    let notes = ExhibitNotes { shows: format!("It shows {canary}."), ..ExhibitNotes::default() };
    let mut bytes = Cursor::new(format!("{canary} in a file. ").repeat(20_000));
    let source = Source {
        name: format!("{canary}.txt"),
        modified: None,
        size: None,
        capture: Capture::ChosenFile,
        bytes: &mut bytes,
    };
    evidence::none_under_18(session);
    evidence::attach(session, source, &notes, &mut |_| ControlFlow::Continue(())).map(drop)
}

fn read(session: &mut Session, canary: &str) -> Result<(), Problem> {
    let words = diary::FieldValue::Text(canary.to_owned());
    let search = diary::FieldValues::from([("words".to_owned(), words)]);
    let query = IncidentQuery { search, ..IncidentQuery::default() };
    for row in incidents::list(session, &query)?.rows {
        drop(incidents::show(session, row.number)?);
    }
    for row in evidence::list(session)? {
        let mut bytes = Vec::new();
        let mut original = evidence::original(session, row.number)?;
        // What is read is of no interest here, only what is left of it.
        let _ = original.bytes.read_to_end(&mut bytes);
    }
    checks::run(session, &mut |_| ControlFlow::Continue(()))?;
    let draft = {
        let (request, go_on) = (BundleRequest::default(), &mut |_| ControlFlow::Continue(()));
        bundles::draft(session, &request, BundleDocument::Chronology, false, go_on)?
    };
    draft.document(1).map(drop)
}

/// Standard input without the buffer that the standard library keeps.
struct Input(File);

impl Input {
    fn open() -> Self {
        Self(File::open("/dev/stdin").expect("there is a standard input"))
    }

    /// One line, or what there is where the input has ended.
    fn line(&mut self) -> String {
        let mut line = Vec::with_capacity(256);
        let mut byte = [0];
        while self.0.read(&mut byte).unwrap_or(0) == 1 && byte != *b"\n" {
            line.push(byte[0]);
        }
        String::from_utf8(line).expect("the test writes UTF-8")
    }
}
