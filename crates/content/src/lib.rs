//! What may change without a new Daymark: law in plain words, helplines,
//! lists; each file with the date on which a person checked it.
//!
//! The files stand in `content/` and are built in. A newer one can take the
//! place of one that is built in ([`Content::replaced_by`]); the form is
//! content-1. Nothing here opens a file, knows today's date or chooses a
//! language. Sentences of the program itself are not here but in `sentences`.

mod about;
mod changes;
mod content;
mod error;
mod helplines;
mod key;
mod law;
mod list;
mod nation;
mod orders;
mod preserve;
mod sheet;
#[cfg(test)]
mod tests;
mod text;

pub use about::{About, Origin};
pub use changes::Changes;
pub use content::{Content, Refused};
pub use error::Error;
pub use helplines::{Helpline, Helplines, Number, Tag};
pub use key::Key;
pub use law::{Act, Four, Law, Part, Topic};
pub use list::{Item, List, Saying};
pub use nation::Nation;
pub use orders::{Force, Order, Orders, Term};
pub use preserve::{Kind, Preserve};
pub use sheet::MOST_BYTES;
pub use text::{Text, Words};
