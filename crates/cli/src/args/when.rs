//! The words of a time that is only looked at.

use clap::Args as ClapArgs;

#[derive(ClapArgs)]
pub(crate) struct When {
    #[arg(required = true, value_name = "WHEN")]
    pub(crate) when_words: Vec<String>,
    #[arg(long, value_name = "IANA-NAME")]
    pub(crate) zone: Option<String>,
    #[arg(long)]
    pub(crate) second_pass: bool,
}
