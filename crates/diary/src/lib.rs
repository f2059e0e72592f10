//! The subjects of a diary: what a person writes down and keeps.
//!
//! Pure values and their rules. Nothing here reads a clock, a disk or a random
//! source, and nothing here knows how entries are sealed or stored.

mod access;
mod call_table;
pub mod card;
mod details;
mod exhibit;
mod incident;
mod intimate;
mod location;
mod mark;
mod moment;
mod money;
mod number;
mod online;
mod origin;
mod phrase;
mod picked;
mod read_as;
mod runs;
mod subject;
mod typed;
mod way;
mod when;
mod words;
mod writer;
mod written;

pub use access::{Access, Opener, Part, SavedDocument};
pub use call_table::{CallColumn, CallTable};
pub use card::{Card, CardKind, CardNumber, FieldError, FieldValue, FieldValues, Link, Reading};
pub use details::{Broken, Details, SeenVehicle};
pub use exhibit::{Capture, Embedded, Exhibit, ExhibitRef, Grade, Orientation};
pub use incident::{Answer, Effect, Incident, IncidentNumber, Observation, Series, Who, Witness};
pub use intimate::{IntimateMark, intimate};
pub use location::Location;
pub use mark::{BundleVersion, HandOver, SealMark, StampAnswer, StampMark};
pub use moment::{Fold, Moment, Zone};
pub use money::Money;
pub use online::Online;
pub use origin::{Area, Derivation, Origin, Span, Step};
pub use phrase::Said;
pub use picked::Picked;
pub use read_as::{DateOrder, Form, ReadAs};
pub use runs::in_runs;
pub use subject::{Content, Kind, Status, Subject, SubjectId};
pub use typed::{TypedPoint, typed_day};
pub use way::Way;
pub use when::{Point, When};
pub use words::Words;
pub use writer::{Initials, Writer};
pub use written::{ClockState, Written};

/// What a value from outside can be wrong about. No text here repeats what a
/// person wrote.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A text that must say something is empty or only spaces.
    #[error("the text is empty")]
    Empty,
    /// A text is longer than its limit, in bytes of UTF-8.
    #[error("the text is longer than {limit} bytes")]
    TooLong {
        /// The limit, in bytes of UTF-8.
        limit: usize,
    },
    /// A local time that the clocks skipped (the spring change).
    #[error("this time did not exist: the clocks went forward")]
    SkippedTime,
    /// A date that no calendar has, such as 31 June.
    #[error("there is no such day")]
    NoSuchDay,
    /// A weekday beside a date that falls on another one.
    #[error("the date is not on that weekday")]
    OtherWeekday,
    /// A time that has not come yet, where only the past makes sense.
    #[error("this time has not come yet")]
    NotYet,
    /// Words that mean two times, neither more likely than the other.
    #[error("this can mean two times")]
    Ambiguous,
    /// A span with only one end (`since Monday`).
    #[error("the other end of this span is not said")]
    OneEnded,
    /// A time zone that the IANA list does not name.
    #[error("this time zone is not known")]
    UnknownZone,
    /// The end of a span lies before its beginning.
    #[error("the end lies before the beginning")]
    EndBeforeStart,
    /// A date, time, number or reference that cannot be read.
    #[error("{what} cannot be read")]
    Unreadable {
        /// Which value: `date`, `time`, `initials`, `exhibit reference`, …
        what: &'static str,
    },
    /// A count that makes no sense, such as a series of one.
    #[error("{what} is out of range")]
    OutOfRange {
        /// Which value.
        what: &'static str,
    },
}
