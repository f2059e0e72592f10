//! Bringing in a log that was kept before, and photos as drafts.

mod found;
mod photos;
mod request;
mod tried;

pub use found::{LogColumn, LogDates, LogFound, LogMeaning, LogOrder, LogSample, LogSheet};
pub use photos::{PhotoFault, PhotoLeftOut, PhotosBroughtIn};
pub use request::{DatesAnswer, LogAnswer, LogRequest, Undated};
pub use tried::{LogBroughtIn, LogRow, LogStatus, LogTried};
