//! What can be said of evidence: files that come in, and what they say.

use std::path::PathBuf;

use clap::{Args as ClapArgs, ValueEnum};

/// What can be said of an exhibit.
#[derive(ClapArgs)]
pub(crate) struct Notes {
    #[arg(long = "incident", value_name = "N", value_delimiter = ',')]
    pub(crate) incidents: Vec<u32>,
    #[arg(long)]
    pub(crate) grade: Option<String>,
    #[arg(long)]
    pub(crate) shows: Option<String>,
    #[arg(long, value_name = "yes|no|blank")]
    pub(crate) intimate: Option<Intimate>,
    #[arg(long)]
    pub(crate) captured_with: Option<String>,
    #[arg(long)]
    pub(crate) original_at: Option<String>,
    #[arg(long = "url", value_name = "ADDRESS")]
    pub(crate) web_address: Option<String>,
    #[arg(long, value_name = "SITE|APP")]
    pub(crate) platform: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) handle: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    pub(crate) account_id: Option<String>,
    #[arg(long, value_name = "WHEN")]
    pub(crate) seen: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Intimate {
    Yes,
    No,
    Blank,
}

/// What must be said before a file comes in.
#[derive(ClapArgs)]
pub(crate) struct ComingIn {
    #[arg(long)]
    pub(crate) none_under_18: bool,
}

#[derive(ClapArgs)]
pub(crate) struct Attach {
    #[arg(required_unless_present = "folders", value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    #[arg(long = "folder", value_name = "FOLDER")]
    pub(crate) folders: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) notes: Notes,
    #[command(flatten)]
    pub(crate) coming: ComingIn,
}

#[derive(ClapArgs)]
pub(crate) struct ReadFile {
    pub(crate) target: String,
}

/// Which messages of an exhibit to show.
#[derive(ClapArgs)]
pub(crate) struct Messages {
    pub(crate) target: String,
    #[arg(long, value_name = "WORDS")]
    pub(crate) find: Option<String>,
    #[arg(long)]
    pub(crate) who: Option<String>,
    #[arg(long, value_name = "day-first|month-first|year-first")]
    pub(crate) dates: Option<String>,
    #[arg(long, default_value_t = 0)]
    pub(crate) offset: u32,
    #[arg(long, default_value_t = 0)]
    pub(crate) limit: u32,
}

/// A table that is read as a list of calls.
#[derive(ClapArgs)]
pub(crate) struct Calls {
    pub(crate) target: String,
    #[arg(long, value_name = "N")]
    pub(crate) sheet: Option<u32>,
    #[arg(long, value_name = "ROW")]
    pub(crate) headings: Option<u32>,
    #[arg(long = "call-column", value_name = "MEANING=COLUMN")]
    pub(crate) call_columns: Vec<String>,
    #[arg(long, value_name = "day-first|month-first|not-sure")]
    pub(crate) dates: Option<super::Dates>,
}

/// Calls that are noted by hand.
#[derive(ClapArgs)]
pub(crate) struct NoteCalls {
    #[arg(long = "call", value_name = "WHEN|WHO|NUMBER|WAY|HOW-LONG", required = true)]
    pub(crate) calls: Vec<String>,
    #[arg(long = "incident", value_name = "N", value_delimiter = ',')]
    pub(crate) incidents: Vec<u32>,
}

/// Messages that become an incident.
#[derive(ClapArgs)]
pub(crate) struct Pick {
    pub(crate) target: String,
    #[arg(long, value_name = "N,N-N")]
    pub(crate) messages: String,
    #[arg(long)]
    pub(crate) text: String,
    #[arg(long = "as-series")]
    pub(crate) as_series: bool,
    #[arg(long, value_name = "day-first|month-first|year-first")]
    pub(crate) dates: Option<String>,
}
