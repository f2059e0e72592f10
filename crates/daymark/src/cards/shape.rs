//! The shapes of forms, as the faces get them.

use diary::card::{Fields as _, Input};
use diary::{CardKind, Details, card};

use crate::contract::{CardShape, FieldInput, FieldShape, Shapes};

/// Every form.
pub(super) fn all() -> Shapes {
    let card = |kind: &CardKind| CardShape {
        kind: *kind,
        is_apart: kind.is_apart(),
        fields: fields(kind.shape()),
    };
    Shapes { cards: CardKind::ALL.iter().map(card).collect(), incident: fields(Details::shape()) }
}

fn fields(shapes: Vec<card::FieldShape>) -> Vec<FieldShape> {
    shapes.into_iter().map(field).collect()
}

fn field(card::FieldShape { key, input }: card::FieldShape) -> FieldShape {
    let mut field = FieldShape {
        key,
        input: FieldInput::Line,
        choices: Vec::new(),
        set: None,
        of: None,
        rows: Vec::new(),
    };
    field.input = match input {
        Input::Line => FieldInput::Line,
        Input::Text => FieldInput::Text,
        Input::Lines => FieldInput::Lines,
        Input::When => FieldInput::When,
        Input::Day => FieldInput::Day,
        Input::PastDay => FieldInput::PastDay,
        Input::Answer => FieldInput::Answer,
        Input::One { set, keys } => {
            (field.set, field.choices) = of_set(set, &keys);
            FieldInput::One
        }
        Input::Some { set, keys } => {
            (field.set, field.choices) = of_set(set, &keys);
            FieldInput::Some
        }
        Input::Money => FieldInput::Money,
        Input::Position => FieldInput::Position,
        Input::Version => FieldInput::Version,
        Input::Card(kind) => {
            field.of = Some(kind);
            FieldInput::Card
        }
        Input::Cards(kind) => {
            field.of = Some(kind);
            FieldInput::Cards
        }
        Input::Incidents => FieldInput::Incidents,
        Input::Exhibits => FieldInput::Exhibits,
        Input::Rows(shapes) => {
            field.rows = fields(shapes);
            FieldInput::Rows
        }
    };
    field
}

fn of_set(set: &str, keys: &[&str]) -> (Option<String>, Vec<String>) {
    (Some(set.to_owned()), keys.iter().map(|key| (*key).to_owned()).collect())
}
