//! One field: how it is read from a form, and how it is shown.

use chrono::NaiveDate;

use super::choices::Choice;
use super::shown::{Shown, ShownValue};
use super::{CardKind, CardNumber, FieldValue, FieldValues, LinkTo, Reading, Target};
use crate::{
    Answer, BundleVersion, Error, ExhibitRef, IncidentNumber, Location, Money, When, Words,
};

/// The most rows or parts of a list that one field takes.
pub(super) const MOST: usize = 1000;

/// A field, for whoever makes a form of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldShape {
    /// Its key among the fields, such as `first-seen`.
    pub key: String,
    /// What goes into it.
    pub input: Input,
}

/// What goes into a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A short text.
    Line,
    /// A text of any length.
    Text,
    /// Several short texts.
    Lines,
    /// A time in words, of what has been.
    When,
    /// A day, which may lie ahead.
    Day,
    /// A day that has most likely been.
    PastDay,
    /// Yes, no or not sure.
    Answer,
    /// One of a set of words.
    One {
        /// The name of the set.
        set: &'static str,
        /// The words.
        keys: Vec<&'static str>,
    },
    /// Some of a set of words.
    Some {
        /// The name of the set.
        set: &'static str,
        /// The words.
        keys: Vec<&'static str>,
    },
    /// An amount in pounds.
    Money,
    /// A place on the globe, in degrees.
    Position,
    /// The number of a bundle that was made.
    Version,
    /// A card of this kind.
    Card(CardKind),
    /// Cards of this kind.
    Cards(CardKind),
    /// Incidents.
    Incidents,
    /// Exhibits.
    Exhibits,
    /// Several of something that has fields itself.
    Rows(Vec<FieldShape>),
}

/// A field that cannot be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// Its key; with the place of its row where it stands in one: `terms.2.says`.
    pub field: String,
    /// What is wrong with it.
    pub error: Error,
}

/// Something that can stand in one field. Its default is the blank field.
pub trait Field: Default + Sized {
    /// Reads what was filled in.
    ///
    /// # Errors
    /// What cannot be kept; the caller names the field.
    fn read(value: &FieldValue, reading: &Reading) -> Result<Self, FieldError>;

    /// What it says, where it says something.
    fn shown(&self) -> Option<ShownValue<'_>>;
}

/// Several fields under their keys, as they are declared.
pub trait Fields: Default + Sized {
    /// What fields there are, in order.
    fn shape() -> Vec<FieldShape>;

    /// Reads what was filled in.
    ///
    /// # Errors
    /// The first field that cannot be kept. A key that no field has is one.
    fn read(values: &FieldValues, reading: &Reading) -> Result<Self, FieldError>;

    /// Every field that is not blank, in order.
    fn shown(&self) -> Vec<Shown<'_>>;
}

/// The key of a field from its name in the code.
pub(crate) fn key(name: &str) -> String {
    name.replace('_', "-")
}

/// Reads the field with this name, which may be left out, in its own way.
pub(crate) fn read<T: Field>(
    name: &str,
    values: &FieldValues,
    reading: &Reading,
    way: fn(&FieldValue, &Reading) -> Result<T, FieldError>,
) -> Result<T, FieldError> {
    let key = key(name);
    let Some(value) = values.get(&key).filter(|value| !value.is_blank()) else {
        return Ok(T::default());
    };
    way(value, reading).map_err(|FieldError { field, error }| FieldError {
        field: if field.is_empty() { key } else { format!("{key}.{field}") },
        error,
    })
}

/// Finds a key that no field has.
pub(crate) fn only(names: &[&str], values: &FieldValues) -> Result<(), FieldError> {
    let is_known = |key: &String| names.iter().any(|name| self::key(name) == *key);
    if values.keys().all(is_known) {
        return Ok(());
    }
    // What was typed for a key is not repeated.
    Err(FieldError { field: "field".to_owned(), error: Error::Unreadable { what: "field" } })
}

impl From<Error> for FieldError {
    fn from(error: Error) -> Self {
        Self { field: String::new(), error }
    }
}

fn text(value: &FieldValue) -> Result<&str, Error> {
    match value {
        FieldValue::Text(text) => Ok(text),
        FieldValue::Words { .. } | FieldValue::List(_) | FieldValue::Rows(_) => {
            Err(Error::Unreadable { what: "text" })
        }
    }
}

/// A time in words, and what it counts from.
fn in_words<'v>(value: &'v FieldValue, reading: &Reading) -> Result<(&'v str, Reading), Error> {
    match value {
        FieldValue::Words { text, said } => Ok((text.as_str(), reading.typed_at(said)?)),
        FieldValue::Text(_) | FieldValue::List(_) | FieldValue::Rows(_) => {
            Ok((text(value)?, *reading))
        }
    }
}

/// The parts of a list that are not blank. One text is a list of one.
fn list(value: &FieldValue) -> Result<Vec<&str>, Error> {
    let all: Vec<&str> = match value {
        FieldValue::Text(text) => vec![text],
        FieldValue::List(all) => all.iter().map(String::as_str).collect(),
        FieldValue::Words { .. } | FieldValue::Rows(_) => {
            return Err(Error::Unreadable { what: "list" });
        }
    };
    if all.len() > MOST {
        return Err(Error::OutOfRange { what: "list" });
    }
    Ok(all.into_iter().filter(|text| !text.trim().is_empty()).collect())
}

fn number(text: &str) -> Result<u32, Error> {
    let text = text.trim();
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_number).ok_or(Error::Unreadable { what: "number" })
}

/// Sorted, each once: the same choice always has the same form.
fn in_order<T: Ord>(mut all: Vec<T>) -> Vec<T> {
    all.sort_unstable();
    all.dedup();
    all
}

impl Field for Option<Words> {
    fn read(value: &FieldValue, _: &Reading) -> Result<Self, FieldError> {
        Ok(Words::optional(text(value)?)?)
    }

    fn shown(&self) -> Option<ShownValue<'_>> {
        self.as_ref().map(ShownValue::Words)
    }
}

impl Field for Vec<Words> {
    fn read(value: &FieldValue, _: &Reading) -> Result<Self, FieldError> {
        Ok(list(value)?.into_iter().map(Words::new).collect::<Result<_, _>>()?)
    }

    fn shown(&self) -> Option<ShownValue<'_>> {
        (!self.is_empty()).then_some(ShownValue::Lines(self))
    }
}

impl Field for Option<When> {
    fn read(value: &FieldValue, reading: &Reading) -> Result<Self, FieldError> {
        let (text, reading) = in_words(value, reading)?;
        let when = reading.past(text)?;
        Ok(Some(when).filter(|when| *when != When::Unknown))
    }

    fn shown(&self) -> Option<ShownValue<'_>> {
        self.as_ref().map(ShownValue::When)
    }
}

impl Field for Option<NaiveDate> {
    fn read(value: &FieldValue, reading: &Reading) -> Result<Self, FieldError> {
        let (text, reading) = in_words(value, reading)?;
        Ok(Some(reading.day(text)?))
    }

    fn shown(&self) -> Option<ShownValue<'_>> {
        self.map(ShownValue::Day)
    }
}

/// Reads a day that has most likely been: a `past_day` is an `Option<NaiveDate>`,
/// too.
pub(crate) fn past_day(
    value: &FieldValue,
    reading: &Reading,
) -> Result<Option<NaiveDate>, FieldError> {
    let (text, reading) = in_words(value, reading)?;
    Ok(Some(reading.past_day(text)?))
}

impl Field for Option<Answer> {
    fn read(value: &FieldValue, _: &Reading) -> Result<Self, FieldError> {
        let key = text(value)?.trim();
        let found = Answer::ALL.into_iter().find(|answer| answer.key() == key);
        Ok(Some(found.ok_or(Error::Unreadable { what: "answer" })?))
    }

    fn shown(&self) -> Option<ShownValue<'_>> {
        self.map(ShownValue::Answer)
    }
}

fn chosen<T: Choice>(key: &str) -> Result<T, Error> {
    let found = T::ALL.iter().copied().find(|choice| choice.key() == key.trim());
    found.ok_or(Error::Unreadable { what: "choice" })
}

impl<T: Choice> Field for Option<T> {
    fn read(value: &FieldValue, _: &Reading) -> Result<Self, FieldError> {
        Ok(Some(chosen(text(value)?)?))
    }

    fn shown(&self) -> Option<ShownValue<'_>> {
        self.map(|choice| ShownValue::Choice { set: T::SET, key: choice.key() })
    }
}

impl<T: Choice> Field for Vec<T> {
    fn read(value: &FieldValue, _: &Reading) -> Result<Self, FieldError> {
        let all = list(value)?.into_iter().map(chosen).collect::<Result<_, _>>()?;
        Ok(in_order(all))
    }

    fn shown(&self) -> Option<ShownValue<'_>> {
        let keys = self.iter().map(|choice| choice.key()).collect();
        (!self.is_empty()).then_some(ShownValue::Choices { set: T::SET, keys })
    }
}

impl Field for Option<Money> {
    fn read(value: &FieldValue, _: &Reading) -> Result<Self, FieldError> {
        Ok(Some(text(value)?.parse()?))
    }

    fn shown(&self) -> Option<ShownValue<'_>> {
        self.map(ShownValue::Money)
    }
}

impl Field for Option<Location> {
    fn read(value: &FieldValue, _: &Reading) -> Result<Self, FieldError> {
        Ok(Some(text(value)?.parse()?))
    }

    fn shown(&self) -> Option<ShownValue<'_>> {
        self.map(ShownValue::Position)
    }
}

impl Field for Option<BundleVersion> {
    fn read(value: &FieldValue, _: &Reading) -> Result<Self, FieldError> {
        Ok(Some(BundleVersion::try_from(number(text(value)?)?)?))
    }

    fn shown(&self) -> Option<ShownValue<'_>> {
        self.map(ShownValue::Version)
    }
}

impl<T: LinkTo> Field for Option<Target<T>> {
    fn read(value: &FieldValue, _: &Reading) -> Result<Self, FieldError> {
        Ok(Some(Target::new(CardNumber::try_from(number(text(value)?)?)?)))
    }

    fn shown(&self) -> Option<ShownValue<'_>> {
        self.map(|target| ShownValue::Card(T::KIND, target.number()))
    }
}

impl<T: LinkTo> Field for Vec<Target<T>> {
    fn read(value: &FieldValue, _: &Reading) -> Result<Self, FieldError> {
        let all = list(value)?.into_iter().map(|text| CardNumber::try_from(number(text)?));
        let all = in_order(all.collect::<Result<Vec<_>, _>>()?);
        Ok(all.into_iter().map(Target::new).collect())
    }

    fn shown(&self) -> Option<ShownValue<'_>> {
        let all = self.iter().map(Target::number).collect();
        (!self.is_empty()).then_some(ShownValue::Cards(T::KIND, all))
    }
}

impl Field for Vec<IncidentNumber> {
    fn read(value: &FieldValue, _: &Reading) -> Result<Self, FieldError> {
        let all = list(value)?.into_iter().map(|text| IncidentNumber::try_from(number(text)?));
        Ok(in_order(all.collect::<Result<_, _>>()?))
    }

    fn shown(&self) -> Option<ShownValue<'_>> {
        (!self.is_empty()).then_some(ShownValue::Incidents(self))
    }
}

impl Field for Vec<ExhibitRef> {
    fn read(value: &FieldValue, _: &Reading) -> Result<Self, FieldError> {
        let all = list(value)?.into_iter().map(|text| text.trim().parse());
        Ok(in_order(all.collect::<Result<_, _>>()?))
    }

    fn shown(&self) -> Option<ShownValue<'_>> {
        (!self.is_empty()).then_some(ShownValue::Exhibits(self))
    }
}
