//! The words of documents that are saved by themselves.

use std::path::PathBuf;

use clap::Args as ClapArgs;

#[derive(ClapArgs)]
pub(crate) struct BreachReport {
    #[arg(long, value_name = "N")]
    pub(crate) order: u32,
    #[arg(long, value_name = "NUMBER", allow_hyphen_values = true)]
    pub(crate) term: Option<String>,
    #[arg(long, value_name = "7,AJS/7,report/2", value_delimiter = ',')]
    pub(crate) without: Vec<String>,
    #[arg(long = "leave", value_name = "ID,ID", value_delimiter = ',')]
    pub(crate) leave: Vec<String>,
    #[arg(long = "to", id = "save_to", value_name = "FILE")]
    pub(crate) to: PathBuf,
    #[arg(long, value_name = "TIME")]
    pub(crate) at: Option<String>,
}

#[derive(ClapArgs)]
pub(crate) struct Confidential {
    #[arg(long = "to", id = "save_to", value_name = "FILE")]
    pub(crate) to: PathBuf,
    #[arg(long = "contact", value_name = "N", value_delimiter = ',')]
    pub(crate) contacts: Vec<u32>,
    #[arg(long, value_name = "TIME")]
    pub(crate) at: Option<String>,
}
