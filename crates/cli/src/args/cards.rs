//! The words of cards, and of fields that are declared.

use std::path::PathBuf;

use clap::Args as ClapArgs;

/// What can be said of any field.
#[derive(ClapArgs)]
pub(crate) struct Set {
    #[arg(long = "set", value_name = "FIELD=VALUE")]
    pub(crate) set: Vec<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) fields_file: Option<PathBuf>,
}

#[derive(ClapArgs)]
pub(crate) struct Add {
    #[arg(value_name = "KIND")]
    pub(crate) kind: String,
    #[command(flatten)]
    pub(crate) fields: Set,
}

#[derive(ClapArgs)]
pub(crate) struct Cards {
    #[arg(value_name = "KIND")]
    pub(crate) kind: String,
    #[arg(long, default_value_t = 0)]
    pub(crate) offset: u32,
}

#[derive(ClapArgs)]
pub(crate) struct Fields {
    #[arg(value_name = "KIND")]
    pub(crate) form: Option<String>,
}
