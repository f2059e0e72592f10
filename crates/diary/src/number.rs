//! Numbers that are given once, from 1: one declaration for all of them.

/// Declares a number of something. `what` names it in errors.
macro_rules! number {
    ($(#[$doc:meta])+ $name:ident, $what:literal) => {
        $(#[$doc])+
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize,
        )]
        #[serde(try_from = "u32", into = "u32")]
        pub struct $name(u32);

        impl $name {
            /// The first.
            pub const FIRST: Self = Self(1);

            /// The number after this one.
            #[must_use]
            pub fn next(self) -> Self {
                Self(self.0.saturating_add(1))
            }

            /// As a plain number.
            #[must_use]
            pub fn get(self) -> u32 {
                self.0
            }
        }

        impl TryFrom<u32> for $name {
            type Error = $crate::Error;

            fn try_from(number: u32) -> Result<Self, $crate::Error> {
                if number == 0 {
                    return Err($crate::Error::OutOfRange { what: $what });
                }
                Ok(Self(number))
            }
        }

        impl From<$name> for u32 {
            fn from(number: $name) -> Self {
                number.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

pub(crate) use number;
