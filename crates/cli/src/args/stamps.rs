//! The words of time stamps.

use std::path::PathBuf;

use clap::{Args as ClapArgs, Subcommand};

/// What can be done about a time stamp.
#[derive(Subcommand)]
pub(crate) enum Stamp {
    Request(StampRequest),
    Answer(StampAnswer),
}

#[derive(ClapArgs)]
pub(crate) struct StampRequest {
    #[arg(long, value_name = "CODE")]
    pub(crate) seal: Option<String>,
    #[arg(long = "to", id = "save_to", value_name = "FILE.tsq")]
    pub(crate) to: PathBuf,
}

#[derive(ClapArgs)]
pub(crate) struct StampAnswer {
    #[arg(value_name = "FILE.tsr")]
    pub(crate) reply: PathBuf,
    #[arg(long = "root", value_name = "CERT.pem", required = true)]
    pub(crate) roots: Vec<PathBuf>,
    #[arg(long = "chain", value_name = "CERT.pem")]
    pub(crate) chain: Vec<PathBuf>,
}
