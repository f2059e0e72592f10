//! What is brought in: a log, and photos.

use std::path::PathBuf;

use clap::{Args as ClapArgs, Subcommand, ValueEnum};

use super::ComingIn;

/// What can be brought in.
#[derive(Subcommand)]
pub(crate) enum BringIn {
    Log(BringInLog),
    Photos(BringInPhotos),
}

#[derive(ClapArgs)]
pub(crate) struct BringInLog {
    #[arg(value_name = "FILE")]
    pub(crate) log: PathBuf,
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(crate) sheet: u32,
    #[arg(long, value_name = "ROW")]
    pub(crate) headings: Option<u32>,
    #[arg(long = "column", value_name = "MEANING=COLUMN")]
    pub(crate) columns: Vec<String>,
    #[arg(long, value_name = "day-first|month-first|not-sure")]
    pub(crate) dates: Option<Dates>,
    #[arg(long)]
    pub(crate) year: Option<i32>,
    #[arg(long = "24-hours")]
    pub(crate) of_24_hours: bool,
    #[arg(long, value_name = "IANA-NAME")]
    pub(crate) zone: Option<String>,
    #[arg(long, value_name = "leave-out|as-unknown", default_value = "leave-out")]
    pub(crate) undated: Undated,
    #[arg(long = "when", value_name = "ROW=WHEN")]
    pub(crate) row_times: Vec<String>,
    #[arg(long = "leave-out", value_name = "ROW,ROW", value_delimiter = ',')]
    pub(crate) left_rows: Vec<u32>,
    #[arg(long)]
    pub(crate) again: bool,
    #[arg(long)]
    pub(crate) grade: Option<String>,
    #[arg(long = "yes")]
    pub(crate) bring_them_in: bool,
    #[command(flatten)]
    pub(crate) coming: ComingIn,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Dates {
    DayFirst,
    MonthFirst,
    NotSure,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Undated {
    LeaveOut,
    AsUnknown,
}

#[derive(ClapArgs)]
pub(crate) struct BringInPhotos {
    #[arg(required = true, value_name = "DIR|FILE")]
    pub(crate) photos: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) coming: ComingIn,
}
