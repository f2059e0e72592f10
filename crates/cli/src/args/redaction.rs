//! What can be said of copies of evidence.

use clap::Args as ClapArgs;

#[derive(ClapArgs)]
pub(crate) struct ViewingCopy {
    #[arg(value_name = "EXHIBIT")]
    pub(crate) exhibit: String,
}

#[derive(ClapArgs)]
pub(crate) struct Redact {
    #[arg(value_name = "EXHIBIT")]
    pub(crate) exhibit: String,
    #[arg(long = "cover", value_name = "X,Y,WIDTH,HEIGHT")]
    pub(crate) cover: Vec<String>,
    #[arg(long = "crop", value_name = "X,Y,WIDTH,HEIGHT")]
    pub(crate) crop: Option<String>,
    #[arg(long = "mute", value_name = "FROM-TO")]
    pub(crate) mute: Vec<String>,
    #[arg(long = "reason", value_name = "WORDS")]
    pub(crate) why: String,
}
