//! The words of what is handed over.

use std::path::PathBuf;

use clap::{Args as ClapArgs, ValueEnum};

#[derive(ClapArgs)]
pub(crate) struct Bundle {
    #[arg(long = "to", id = "save_to", value_name = "PATH")]
    pub(crate) to: PathBuf,
    #[arg(
        long,
        value_name = "folder|zip|portal|print|wrapped-zip|wrapped-age",
        default_value = "folder"
    )]
    pub(crate) shape: Shape,
    #[arg(long = "for", value_name = "police|me|family-court", default_value = "police")]
    pub(crate) audience: Audience,
    #[arg(long, value_name = "DATE")]
    pub(crate) from: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub(crate) to_date: Option<String>,
    #[arg(long, value_name = "N,N", value_delimiter = ',')]
    pub(crate) only: Vec<u32>,
    #[arg(long, conflicts_with_all = ["from", "to_date", "only"])]
    pub(crate) urgent: bool,
    #[arg(long, value_name = "N", value_delimiter = ',', requires = "urgent")]
    pub(crate) worst: Vec<u32>,
    #[arg(long = "person", value_name = "N,N", value_delimiter = ',')]
    pub(crate) of_people: Vec<u32>,
    #[arg(long = "order", value_name = "N,N", value_delimiter = ',')]
    pub(crate) of_orders: Vec<u32>,
    #[arg(long = "way", value_name = "WAY,WAY", value_delimiter = ',')]
    pub(crate) of_ways: Vec<String>,
    #[arg(long = "exhibit", value_name = "AJS/7,AJS/9", value_delimiter = ',')]
    pub(crate) of_exhibits: Vec<String>,
    #[arg(long, value_name = "7,AJS/7,place/2", value_delimiter = ',')]
    pub(crate) without: Vec<String>,
    #[arg(long, value_name = "AJS/7,AJS/9", value_delimiter = ',')]
    pub(crate) with_intimate: Vec<String>,
    #[arg(long = "leave", value_name = "ID,ID", value_delimiter = ',')]
    pub(crate) leave: Vec<String>,
    #[command(flatten)]
    pub(crate) redacted: Redacted,
    #[arg(long, value_name = "TIME")]
    pub(crate) at: Option<String>,
}

/// An exhibit that goes in as a redacted copy alone.
#[derive(ClapArgs)]
pub(crate) struct Redacted {
    #[arg(long, value_name = "AJS/7", requires = "why")]
    pub(crate) redact: Option<String>,
    #[arg(long = "cover", value_name = "X,Y,WIDTH,HEIGHT", requires = "redact")]
    pub(crate) cover: Vec<String>,
    #[arg(long = "crop", value_name = "X,Y,WIDTH,HEIGHT", requires = "redact")]
    pub(crate) crop: Option<String>,
    #[arg(long = "mute", value_name = "FROM-TO", requires = "redact")]
    pub(crate) mute: Vec<String>,
    #[arg(long = "reason", value_name = "WORDS", requires = "redact")]
    pub(crate) why: Option<String>,
}

#[derive(ClapArgs)]
pub(crate) struct Answers {
    #[arg(long, value_name = "ID")]
    pub(crate) take_back: Option<String>,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Shape {
    Folder,
    Zip,
    Portal,
    Print,
    WrappedZip,
    WrappedAge,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Audience {
    Police,
    Me,
    FamilyCourt,
}
