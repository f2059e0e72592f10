//! Cards for the samples. Nothing in them ever happened.

use diary::{Card, CardKind, FieldValue, Reading, Zone};

use super::instant;

pub(super) fn text(text: &str) -> FieldValue {
    FieldValue::Text(text.to_owned())
}

/// A card with these fields.
pub(super) fn card(kind: CardKind, number: u32, fields: &[(&str, FieldValue)]) -> Card {
    let reading = Reading { now: instant("2026-05-01T09:00:00Z"), zone: Zone::LONDON };
    let values = fields.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
    let number = number.try_into().expect("a sample number");
    Card::read(kind, number, &values, &reading).expect("a sample card")
}

/// One card of each kind that a bundle shows.
pub(super) fn all() -> Vec<Card> {
    let list = |texts: &[&str]| FieldValue::List(texts.iter().map(|&text| text.into()).collect());
    let row = |fields: &[(&str, &str)]| {
        let fields = fields.iter().map(|(key, value)| ((*key).to_owned(), text(value)));
        FieldValue::Rows(vec![fields.collect()])
    };
    vec![
        card(
            CardKind::Person,
            1,
            &[
                ("name", text("Person A")),
                ("role", text("the-person")),
                ("relationship", text("We worked in the same shop until 2024.")),
                ("area", text("Newtown, near the station")),
            ],
        ),
        card(
            CardKind::Account,
            1,
            &[("handle", text("example_handle_1")), ("why-them", text("It knew my new haircut."))],
        ),
        card(
            CardKind::Place,
            1,
            &[("name", text("The market")), ("kind", text("public")), ("known", text("yes"))],
        ),
        card(
            CardKind::Request,
            1,
            &[
                ("when", text("2026-03-05 18:00")),
                ("words", text("Please leave me alone.")),
                ("reply", text("Peidiwch â phoeni, 我会等 لن أتوقف")),
                ("incidents", list(&["1"])),
            ],
        ),
        card(
            CardKind::Report,
            1,
            &[
                ("when", text("2026-03-30")),
                ("whom", text("police")),
                ("reference", text("SAMPLE-1")),
                ("said", text("They will ring back.")),
                ("incidents", list(&["1", "2", "3"])),
            ],
        ),
        card(
            CardKind::Change,
            1,
            &[
                ("what", text("New locks on both doors.")),
                ("kinds", list(&["security"])),
                ("since", text("2026-03-09")),
                ("cost", text("129.50")),
                ("incidents", list(&["2"])),
            ],
        ),
        card(
            CardKind::Item,
            1,
            &[
                ("what", text("An envelope with photographs")),
                ("found", text("2026-03-07 18:10")),
                ("packaging", text("paper")),
                (
                    "handed-to",
                    row(&[("name", "Officer D"), ("officer-number", "0000"), ("receipt", "R-1")]),
                ),
                ("incidents", list(&["2"])),
            ],
        ),
        card(
            CardKind::Elsewhere,
            1,
            &[
                ("what", text("Camera over the shop door")),
                ("kind", text("cctv")),
                ("owner", text("The shop")),
                ("gone-by", text("2026-05-20")),
            ],
        ),
        card(
            CardKind::Wish,
            1,
            &[
                ("what", text("Not to come to the market.")),
                ("places", list(&["1"])),
                ("incidents", list(&["2"])),
            ],
        ),
        card(
            CardKind::Receipt,
            1,
            &[
                ("version", text("1")),
                ("name", text("Officer D")),
                ("by", text("stick")),
                ("reference", text("R-2")),
            ],
        ),
        card(
            CardKind::Order,
            1,
            &[
                ("kind", text("non-molestation")),
                ("court", text("A family court")),
                ("made", text("2026-01-12")),
                ("ends", text("2027-01-12")),
                ("terms", row(&[("number", "1"), ("says", "Not to come within 100 metres.")])),
            ],
        ),
    ]
}
