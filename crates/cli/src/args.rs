//! The command line: its words and nothing else. What each is for stands in
//! `locales/*/cli.ftl` and is put in by [`crate::help`].

#![allow(missing_docs, reason = "the sentences for people stand in cli.ftl")]

mod bulk;
mod bundles;
mod cards;
mod evidence;
mod grounds;
mod redaction;
mod saved;
mod stamps;
mod when;

pub(crate) use bulk::{BringIn, BringInLog, BringInPhotos, Dates, Undated};
pub(crate) use bundles::{Answers, Audience, Bundle, Redacted, Shape};
pub(crate) use cards::{Add, Cards, Fields, Set};
pub(crate) use evidence::{
    Attach, Calls, ComingIn, Intimate, Messages, NoteCalls, Notes, Pick, ReadFile,
};
pub(crate) use grounds::{Grounds, Nation};
pub(crate) use redaction::{Redact, ViewingCopy};
pub(crate) use saved::{BreachReport, Confidential};
pub(crate) use stamps::{Stamp, StampAnswer, StampRequest};
pub(crate) use when::When;

use std::path::PathBuf;

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};

#[derive(Parser)]
#[command(name = "daymark", version, disable_help_subcommand = true)]
pub(crate) struct Args {
    #[command(flatten)]
    pub(crate) common: Common,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(ClapArgs)]
pub(crate) struct Common {
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) vault: Option<PathBuf>,
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[arg(long, global = true, value_name = "TAG")]
    pub(crate) language: Option<String>,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    New(New),
    Write(Write),
    Amend(Box<Amend>),
    Withdraw(Withdraw),
    Erase(Erase),
    Attach(Attach),
    Read(ReadFile),
    Messages(Messages),
    Calls(Calls),
    NoteCalls(NoteCalls),
    Pick(Pick),
    #[command(subcommand)]
    BringIn(BringIn),
    Drafts,
    List(List),
    Show(Show),
    Search(Search),
    Remember(Remember),
    When(When),
    Add(Add),
    Cards(Cards),
    Fields(Fields),
    Find(Find),
    Guide(Guide),
    Grounds(Grounds),
    Nation(Nation),
    Reminders,
    Patterns,
    Original(Original),
    ViewingCopy(ViewingCopy),
    Redact(Redact),
    Seal,
    #[command(subcommand)]
    Stamp(Stamp),
    Stamps,
    Bundle(Bundle),
    HandedOver,
    BreachReport(BreachReport),
    Confidential(Confidential),
    Answers(Answers),
    Passphrase(Passphrase),
    Recover(Recover),
    #[command(subcommand)]
    Words(Words),
    Rekey(Rekey),
    EraseDiary(EraseDiary),
    Identity(Identity),
    Log(Log),
    Copy(Copy),
    Copies(Copies),
    Restore(Restore),
    Check,
    Rescue(Rescue),
    OpenOlder(OpenOlder),
}

#[derive(ClapArgs)]
pub(crate) struct New {
    #[arg(long)]
    pub(crate) initials: String,
    #[arg(long)]
    pub(crate) name: Option<String>,
}

/// What can be said of an incident.
#[derive(ClapArgs)]
pub(crate) struct Incident {
    #[arg(long)]
    pub(crate) when: Option<String>,
    #[arg(long, value_name = "IANA-NAME")]
    pub(crate) zone: Option<String>,
    #[arg(long)]
    pub(crate) second_pass: bool,
    #[arg(long)]
    pub(crate) place: Option<String>,
    #[arg(long, value_name = "yes|no|not-sure")]
    pub(crate) place_known: Option<Answer>,
    #[arg(long = "way", value_name = "WAY")]
    pub(crate) ways: Vec<String>,
    #[arg(long, conflicts_with = "someone_unknown")]
    pub(crate) who: Option<String>,
    #[arg(long)]
    pub(crate) someone_unknown: bool,
    #[arg(long)]
    pub(crate) how_i_know: Option<String>,
    #[arg(long, conflicts_with = "told_by")]
    pub(crate) own: bool,
    #[arg(long, value_name = "NAME")]
    pub(crate) told_by: Option<String>,
    #[arg(long)]
    pub(crate) exact_words: Option<String>,
    #[arg(long)]
    pub(crate) effect_then: Option<String>,
    #[arg(long)]
    pub(crate) effect_after: Option<String>,
    #[arg(long = "witness", value_name = "NAME[: SAW]")]
    pub(crate) witnesses: Vec<String>,
    #[arg(long, value_name = "COUNT")]
    pub(crate) series: Option<u32>,
    #[arg(long, value_name = "NAME")]
    pub(crate) helped_by: Option<String>,
}

#[derive(ClapArgs)]
pub(crate) struct Find {
    #[arg(required = true)]
    pub(crate) words: Vec<String>,
    #[arg(long, default_value_t = 0)]
    pub(crate) limit: u32,
}

#[derive(ClapArgs)]
pub(crate) struct Guide {
    #[arg(value_name = "orders|changes|helplines|preserve|law")]
    pub(crate) guide_name: String,
    #[arg(long)]
    pub(crate) built_in: bool,
    #[arg(long, value_name = "NATION")]
    pub(crate) nation: Option<String>,
}

#[derive(ClapArgs)]
pub(crate) struct Remember {
    #[arg(value_name = "N")]
    pub(crate) number: u32,
    pub(crate) text: Option<String>,
    #[arg(long, value_name = "FILE", conflicts_with = "text")]
    pub(crate) text_file: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Answer {
    Yes,
    No,
    NotSure,
}

#[derive(ClapArgs)]
pub(crate) struct Write {
    /// The words, or none to read them from standard input.
    pub(crate) text: Option<String>,
    #[arg(long, value_name = "FILE", conflicts_with = "text")]
    pub(crate) text_file: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) incident: Incident,
    #[command(flatten)]
    pub(crate) fields: Set,
    #[arg(long = "attach", value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) coming: ComingIn,
    #[arg(long, value_name = "N")]
    pub(crate) draft: Option<u32>,
}

#[derive(ClapArgs)]
pub(crate) struct Amend {
    pub(crate) target: String,
    #[arg(long)]
    pub(crate) text: Option<String>,
    #[arg(long, value_name = "FILE", conflicts_with = "text")]
    pub(crate) text_file: Option<PathBuf>,
    #[arg(long)]
    pub(crate) reason: Option<String>,
    #[command(flatten)]
    pub(crate) incident: Incident,
    #[command(flatten)]
    pub(crate) fields: Set,
    #[command(flatten)]
    pub(crate) notes: Notes,
}

#[derive(ClapArgs)]
pub(crate) struct Withdraw {
    pub(crate) target: String,
    #[arg(long)]
    pub(crate) reason: Option<String>,
}

#[derive(ClapArgs)]
pub(crate) struct Erase {
    pub(crate) target: String,
    #[arg(long)]
    pub(crate) yes: bool,
}

#[derive(ClapArgs)]
pub(crate) struct EraseDiary {
    #[arg(long)]
    pub(crate) yes: bool,
}

#[derive(ClapArgs)]
pub(crate) struct List {
    #[arg(long, value_name = "DATE")]
    pub(crate) from: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub(crate) to: Option<String>,
    #[arg(long)]
    pub(crate) newest_first: bool,
    #[arg(long, default_value_t = 0)]
    pub(crate) offset: u32,
    #[arg(long, default_value_t = 0)]
    pub(crate) limit: u32,
    #[arg(long)]
    pub(crate) exhibits: bool,
    #[arg(long = "where", value_name = "FIELD=VALUE")]
    pub(crate) conditions: Vec<String>,
    #[arg(long, value_name = "N")]
    pub(crate) saved: Option<u32>,
}

#[derive(ClapArgs)]
pub(crate) struct Show {
    pub(crate) target: String,
}

#[derive(ClapArgs)]
pub(crate) struct Search {
    #[arg(required = true)]
    pub(crate) words: Vec<String>,
    #[arg(long, default_value_t = 0)]
    pub(crate) limit: u32,
}

#[derive(ClapArgs)]
pub(crate) struct Original {
    pub(crate) target: String,
    #[arg(long = "to", id = "save_to", value_name = "FILE")]
    pub(crate) to: PathBuf,
}

#[derive(ClapArgs)]
pub(crate) struct Passphrase {
    #[arg(long, value_name = "FILE")]
    pub(crate) new_passphrase_file: Option<PathBuf>,
}

#[derive(ClapArgs)]
pub(crate) struct Recover {
    #[arg(long, value_name = "FILE")]
    pub(crate) words_file: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(crate) new_passphrase_file: Option<PathBuf>,
}

/// What can be done with the recovery words.
#[derive(Subcommand)]
pub(crate) enum Words {
    Check(CheckWords),
    New,
    Remove,
}

#[derive(ClapArgs)]
pub(crate) struct CheckWords {
    #[arg(long, value_name = "FILE")]
    pub(crate) words_file: Option<PathBuf>,
}

#[derive(ClapArgs)]
pub(crate) struct Rekey {
    #[arg(long, value_name = "FILE")]
    pub(crate) new_passphrase_file: Option<PathBuf>,
    #[arg(long)]
    pub(crate) leave_unreadable: bool,
}

#[derive(ClapArgs)]
pub(crate) struct Log {
    #[arg(long, value_name = "ENTRY")]
    pub(crate) before: Option<u32>,
    #[arg(long, default_value_t = 0)]
    pub(crate) limit: u32,
}

#[derive(ClapArgs)]
pub(crate) struct Identity {
    #[arg(long = "to", id = "save_to", value_name = "FILE")]
    pub(crate) to: PathBuf,
}

#[derive(ClapArgs)]
pub(crate) struct Rescue {
    #[arg(long = "to", id = "save_to", value_name = "DIR")]
    pub(crate) to: PathBuf,
}

#[derive(ClapArgs)]
pub(crate) struct OpenOlder {
    #[arg(long)]
    pub(crate) yes: bool,
}

#[derive(ClapArgs)]
pub(crate) struct Copy {
    #[arg(long = "to", value_name = "DIR")]
    pub(crate) to_copies: PathBuf,
}

#[derive(ClapArgs)]
pub(crate) struct Copies {
    #[arg(value_name = "DIR")]
    pub(crate) copies_folder: PathBuf,
    #[arg(long = "check")]
    pub(crate) check_bytes: bool,
}

#[derive(ClapArgs)]
pub(crate) struct Restore {
    #[arg(long = "from", value_name = "DIR")]
    pub(crate) from_copies: PathBuf,
    #[arg(long = "version", value_name = "N")]
    pub(crate) copy_number: Option<u32>,
    #[arg(long, value_name = "FILE")]
    pub(crate) words_file: Option<PathBuf>,
    #[arg(long = "try")]
    pub(crate) try_it: bool,
}
