//! The words of what the police look for.

use clap::Args as ClapArgs;

#[derive(ClapArgs)]
pub(crate) struct Grounds {
    #[arg(long, value_name = "KEY", requires = "line")]
    pub(crate) topic: Option<String>,
    #[arg(long, value_name = "N", requires = "topic")]
    pub(crate) line: Option<u32>,
    #[arg(long, default_value_t = 0, requires = "topic")]
    pub(crate) offset: u32,
    #[arg(long, conflicts_with = "topic")]
    pub(crate) built_in: bool,
}

#[derive(ClapArgs)]
pub(crate) struct Nation {
    #[arg(value_name = "england-and-wales|scotland|northern-ireland")]
    pub(crate) nation: Option<String>,
}
