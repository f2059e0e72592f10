//! The one way to declare fields: the struct, its JSON form, and what a form
//! and a page need, from one list.

/// Declares a struct of fields, each of which may be blank and is then not
/// written. The word after the name says what goes into it.
///
/// ```text
/// fields! {
///     /// A place that matters.
///     Place {
///         /// What the writer calls it.
///         name: line,
///         /// Whether the person knows it.
///         known: answer,
///     }
/// }
/// ```
macro_rules! fields {
    (
        $(#[$meta:meta])*
        $name:ident {
            $($(#[$doc:meta])+ $field:ident: $input:ident $(($of:ident))?),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            $(
                $(#[$doc])+
                #[serde(default, skip_serializing_if = "crate::card::is_blank")]
                pub $field: $crate::card::declare::of!($input $(($of))?),
            )*
        }

        impl $crate::card::Fields for $name {
            fn shape() -> Vec<$crate::card::FieldShape> {
                vec![$($crate::card::FieldShape {
                    key: $crate::card::key(stringify!($field)),
                    input: $crate::card::declare::input!($input $(($of))?),
                }),*]
            }

            fn read(
                values: &$crate::card::FieldValues,
                reading: &$crate::card::Reading,
            ) -> Result<Self, $crate::card::FieldError> {
                $crate::card::only(&[$(stringify!($field)),*], values)?;
                Ok(Self {
                    $($field: $crate::card::read(
                        stringify!($field),
                        values,
                        reading,
                        $crate::card::declare::way!($input $(($of))?),
                    )?),*
                })
            }

            fn shown(&self) -> Vec<$crate::card::Shown<'_>> {
                // Every field, so that none can be forgotten.
                let Self { $($field),* } = self;
                let mut all = Vec::new();
                $(
                    all.extend($crate::card::Field::shown($field).map(|value| {
                        $crate::card::Shown { key: $crate::card::key(stringify!($field)), value }
                    }));
                )*
                all
            }
        }
    };
}

/// The type of a field.
macro_rules! of {
    (line) => { Option<$crate::Words> };
    (text) => { Option<$crate::Words> };
    (lines) => { Vec<$crate::Words> };
    (when) => { Option<$crate::When> };
    (day) => { Option<chrono::NaiveDate> };
    (past_day) => { Option<chrono::NaiveDate> };
    (answer) => { Option<$crate::Answer> };
    (one($of:ident)) => { Option<$crate::card::$of> };
    (some($of:ident)) => { Vec<$crate::card::$of> };
    (money) => { Option<$crate::Money> };
    (position) => { Option<$crate::Location> };
    (version) => { Option<$crate::BundleVersion> };
    (card($of:ident)) => { Option<$crate::card::Target<$crate::card::$of>> };
    (cards($of:ident)) => { Vec<$crate::card::Target<$crate::card::$of>> };
    (incidents) => { Vec<$crate::IncidentNumber> };
    (exhibits) => { Vec<$crate::ExhibitRef> };
    (rows($of:ident)) => { $crate::card::Rows<$of> };
}

/// What goes into a field.
macro_rules! input {
    (line) => {
        $crate::card::Input::Line
    };
    (text) => {
        $crate::card::Input::Text
    };
    (lines) => {
        $crate::card::Input::Lines
    };
    (when) => {
        $crate::card::Input::When
    };
    (day) => {
        $crate::card::Input::Day
    };
    (past_day) => {
        $crate::card::Input::PastDay
    };
    (answer) => {
        $crate::card::Input::Answer
    };
    (one($of:ident)) => {
        $crate::card::Input::One {
            set: <$crate::card::$of as $crate::card::Choice>::SET,
            keys: $crate::card::keys::<$crate::card::$of>(),
        }
    };
    (some($of:ident)) => {
        $crate::card::Input::Some {
            set: <$crate::card::$of as $crate::card::Choice>::SET,
            keys: $crate::card::keys::<$crate::card::$of>(),
        }
    };
    (money) => {
        $crate::card::Input::Money
    };
    (position) => {
        $crate::card::Input::Position
    };
    (version) => {
        $crate::card::Input::Version
    };
    (card($of:ident)) => {
        $crate::card::Input::Card($crate::card::CardKind::$of)
    };
    (cards($of:ident)) => {
        $crate::card::Input::Cards($crate::card::CardKind::$of)
    };
    (incidents) => {
        $crate::card::Input::Incidents
    };
    (exhibits) => {
        $crate::card::Input::Exhibits
    };
    (rows($of:ident)) => {
        $crate::card::Input::Rows(<$of as $crate::card::Fields>::shape())
    };
}

/// How a field is read: as its type is, but for what the type does not say.
macro_rules! way {
    (past_day) => {
        $crate::card::past_day
    };
    ($($other:tt)+) => {
        $crate::card::Field::read
    };
}

pub(crate) use {fields, input, of, way};
