//! One function for each command: unpack, call `daymark`, print.

mod access;
mod breach;
mod bulk;
mod bundles;
mod calls;
mod cards;
mod checks;
mod confidential;
mod copies;
mod drafts;
mod evidence;
mod grounds;
mod guides;
mod incidents;
mod keys;
mod opening;
mod patterns;
mod reading;
mod redaction;
mod safety;
mod stamps;
mod under_18;
mod versions;

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::process::ExitCode;

use daymark::contract::{Opened, Progress};
use daymark::outside::{Outside, folders};
use daymark::{Door, Session};
use diary::CardKind;
use sentences::Language;

use crate::args::{Args, Command, Common};
use crate::print::{Failure, Printer};
use crate::secrets;

/// Runs one command.
pub(crate) fn run(args: Args, language: Language, printer: &Printer) -> Result<ExitCode, Failure> {
    let Args { common, command } = args;
    let desk = Desk::new(&common, language, printer)?;
    match command {
        Command::New(args) => opening::new(&desk, args),
        Command::Passphrase(args) => opening::passphrase(&desk, &args),
        Command::EraseDiary(args) => opening::erase(&desk, &args),
        Command::Recover(args) => opening::recover(&desk, &args),
        Command::Words(args) => keys::words(&desk, &args),
        Command::Rekey(args) => keys::rekey(&desk, &args),
        Command::Identity(args) => opening::identity(&desk, &args),
        Command::Write(args) => incidents::write(&desk, args),
        Command::Amend(args) => incidents::amend(&desk, *args),
        Command::Withdraw(args) => incidents::withdraw(&desk, &args),
        Command::Erase(args) => incidents::erase(&desk, &args),
        Command::List(args) => incidents::list(&desk, args),
        Command::Show(args) => incidents::show(&desk, &args),
        Command::Search(args) => incidents::search(&desk, &args),
        Command::Remember(args) => incidents::remember(&desk, args),
        Command::When(args) => incidents::when(&desk, args),
        Command::Add(args) => cards::add(&desk, &args),
        Command::Cards(args) => cards::list(&desk, &args),
        Command::Fields(args) => cards::fields(&desk, &args),
        Command::Find(args) => cards::find(&desk, &args),
        Command::Reminders => cards::reminders(&desk),
        Command::Patterns => patterns::show(&desk),
        Command::Guide(args) => guides::read(&desk, &args),
        Command::Grounds(args) => grounds::show(&desk, &args),
        Command::Nation(args) => grounds::nation(&desk, &args),
        Command::Attach(args) => evidence::attach(&desk, args),
        Command::Read(args) => reading::read(&desk, &args),
        Command::Messages(args) => reading::messages(&desk, args),
        Command::Calls(args) => calls::read(&desk, args),
        Command::NoteCalls(args) => calls::note(&desk, args),
        Command::Pick(args) => reading::pick(&desk, args),
        Command::BringIn(args) => bulk::bring_in(&desk, args),
        Command::Drafts => drafts::list(&desk),
        Command::Original(args) => evidence::original(&desk, &args),
        Command::ViewingCopy(args) => redaction::viewing_copy(&desk, &args),
        Command::Redact(args) => redaction::redact(&desk, args),
        Command::Seal => bundles::seal(&desk),
        Command::Stamp(args) => stamps::stamp(&desk, args),
        Command::Stamps => stamps::list(&desk),
        Command::Bundle(args) => bundles::make(&desk, args),
        Command::HandedOver => versions::list(&desk),
        Command::BreachReport(args) => breach::report(&desk, args),
        Command::Confidential(args) => confidential::save(&desk, args),
        Command::Answers(args) => safety::answers(&desk, &args),
        Command::Log(args) => access::log(&desk, &args),
        Command::Check => checks::check(&desk),
        Command::Rescue(args) => checks::rescue(&desk, &args),
        Command::OpenOlder(args) => checks::open_older(&desk, &args),
        Command::Copy(args) => copies::copy(&desk, &args),
        Command::Copies(args) => copies::list(&desk, &args),
        Command::Restore(args) => copies::restore(&desk, args),
    }
}

/// What every command has before it: the door to a diary, the way to its
/// passphrase, and the terminal.
struct Desk<'a> {
    door: Door,
    /// When the command was given, by RFC 3339: its words count from then, also
    /// where the passphrase or the text takes until after midnight.
    began: String,
    passphrase_file: Option<PathBuf>,
    printer: &'a Printer,
}

impl<'a> Desk<'a> {
    fn new(common: &Common, language: Language, printer: &'a Printer) -> Result<Self, Failure> {
        let place = common.vault.clone().or_else(folders::default_place);
        let place = place.ok_or_else(|| Failure::unreadable("cli-no-folder"))?;
        let outside = Outside::real();
        let began = outside.clock().now().to_rfc3339();
        let door = Door::new(place, outside);
        door.set_language(language);
        Ok(Self { door, began, passphrase_file: common.passphrase_file.clone(), printer })
    }

    fn secret(&self, prompt: &str) -> Result<String, Failure> {
        secrets::read(self.passphrase_file.as_deref(), prompt, self.printer)
    }

    /// Opens the diary.
    fn open(&self) -> Result<Session, Failure> {
        self.open_and_say().map(|(session, _)| session)
    }

    fn open_and_say(&self) -> Result<(Session, Opened), Failure> {
        Ok(daymark::opening::open(&self.door, self.existing_secret()?)?)
    }

    /// The passphrase of the diary that is there.
    fn existing_secret(&self) -> Result<String, Failure> {
        // A folder without a diary is said before a passphrase is asked for.
        if !daymark::opening::state(&self.door, false).exists {
            return Err(daymark::Problem::from(daymark::ProblemKind::NoDiary).into());
        }
        self.secret("cli-prompt-passphrase")
    }

    /// Shows how long work is going; it ends only by being done.
    fn progress(&self) -> impl FnMut(Progress) -> ControlFlow<()> + use<'a> {
        let printer = self.printer;
        move |Progress { done, whole }| {
            printer.progress(done, whole);
            ControlFlow::Continue(())
        }
    }
}

/// What a command is about: an incident (`12`), an exhibit (`AJS/7`) or a card
/// (`order/2`).
enum Target {
    Incident(u32),
    Exhibit(u32),
    Card(CardKind, u32),
}

impl Target {
    fn read(text: &str) -> Result<Self, Failure> {
        let number =
            |text: &str| text.parse::<u32>().map_err(|_| Failure::unreadable("cli-no-such-target"));
        let Some((first, last)) = text.rsplit_once('/') else {
            return number(text).map(Self::Incident);
        };
        let number = number(last)?;
        // Kinds are in small letters, initials in capitals.
        let kind = first.parse().ok();
        Ok(kind.map_or(Self::Exhibit(number), |kind| Self::Card(kind, number)))
    }
}
