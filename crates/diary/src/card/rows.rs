//! Several of something that has fields itself.

use serde::{Deserialize, Serialize};

use super::field::MOST;
use super::{Field, FieldError, FieldValue, Fields, Reading, ShownValue};
use crate::Error;

impl<T: Fields + PartialEq> Field for Rows<T> {
    fn read(value: &FieldValue, reading: &Reading) -> Result<Self, FieldError> {
        let rows = match value {
            FieldValue::Rows(rows) => rows,
            FieldValue::Text(_) | FieldValue::Words { .. } | FieldValue::List(_) => {
                return Err(Error::Unreadable { what: "rows" }.into());
            }
        };
        if rows.len() > MOST {
            return Err(Error::OutOfRange { what: "rows" }.into());
        }
        let mut read = Vec::new();
        for (place, row) in rows.iter().enumerate() {
            let row = T::read(row, reading).map_err(|FieldError { field, error }| FieldError {
                field: format!("{}.{field}", place + 1),
                error,
            })?;
            if row != T::default() {
                read.push(row);
            }
        }
        Ok(Self(read))
    }

    fn shown(&self) -> Option<ShownValue<'_>> {
        let rows = self.0.iter().map(Fields::shown).collect();
        (!self.0.is_empty()).then_some(ShownValue::Rows(rows))
    }
}

/// Several of something that has fields itself. Blank ones are left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Rows<T>(Vec<T>);

impl<T> Rows<T> {
    /// All of them, in order.
    #[must_use]
    pub fn all(&self) -> &[T] {
        &self.0
    }
}

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}
