//! Content as the parts of a guide.

use content::{Changes, Force, Helpline, Helplines, Law, Orders, Preserve, Saying, Text};

use super::Speech;
use crate::contract::{GuideLine, GuidePart, Nation};

/// What each order is, then what an order can say.
pub(super) fn orders(orders: &Orders, speech: &Speech) -> Vec<GuidePart> {
    let each = orders.orders.iter().map(|order| GuidePart {
        key: order.key.to_string(),
        title: Some(speech.say(&order.name)),
        says: vec![
            line(speech, "what", &order.what),
            line(speech, "who-can-ask", &order.who),
            line(speech, "court", &order.court),
            line(speech, "broken", &order.broken),
            line(speech, "note", &order.note),
        ],
    });
    let terms = |force: Force, key: &str| GuidePart {
        key: key.to_owned(),
        title: Some(speech.label(key)),
        says: orders
            .terms
            .iter()
            .filter(|term| term.force == force)
            .map(|term| plain(speech, &term.says))
            .collect(),
    };
    each.chain([terms(Force::Prohibition, "terms-ban"), terms(Force::Requirement, "terms-must")])
        .collect()
}

pub(super) fn changes(changes: &Changes, speech: &Speech) -> Vec<GuidePart> {
    vec![
        sayings(speech, "changes", changes.changes.iter()),
        sayings(speech, "costs", changes.costs.iter()),
    ]
}

pub(super) fn helplines(
    helplines: &Helplines,
    nation: Option<Nation>,
    speech: &Speech,
) -> Vec<GuidePart> {
    let is_for = |helpline: &&Helpline| nation.is_none_or(|nation| helpline.is_for(nation.key()));
    let parts = helplines.helplines.iter().filter(is_for).map(|helpline| {
        let mut says = vec![line(speech, "who-for", &helpline.who)];
        let mut put =
            |key: &str, text: Option<&str>| {
                says.extend(text.map(|text| GuideLine {
                    label: Some(speech.label(key)),
                    text: text.to_owned(),
                }));
            };
        put("call", helpline.call.as_ref().map(|number| number.as_str()));
        put("text", helpline.text.as_ref().map(|number| number.as_str()));
        put("site", helpline.site.as_ref().map(|site| site.as_str()));
        says.push(line(speech, "cost", &helpline.cost));
        says.push(line(speech, "deaf", &helpline.deaf));
        says.push(line(speech, "note", &helpline.note));
        GuidePart { key: helpline.key.to_string(), title: Some(speech.say(&helpline.name)), says }
    });
    parts.collect()
}

pub(super) fn preserve(preserve: &Preserve, speech: &Speech) -> Vec<GuidePart> {
    let kinds = preserve.kinds.iter().map(|kind| {
        let mut says = vec![line(speech, "keep", &kind.keep), line(speech, "care", &kind.care)];
        says.extend(kind.pack.as_ref().map(|pack| line(speech, "pack", pack)));
        GuidePart { key: kind.key.to_string(), title: Some(speech.say(&kind.name)), says }
    });
    let rest = [
        sayings(speech, "never", preserve.never.iter()),
        sayings(speech, "under-18", preserve.under_18.iter()),
        sayings(speech, "under-18-kept", preserve.under_18_kept.iter()),
    ];
    kinds.chain(rest).collect()
}

pub(super) fn law(law: &Law, speech: &Speech) -> Vec<GuidePart> {
    let parts = law.parts.iter().map(|part| GuidePart {
        key: part.key.to_string(),
        title: Some(speech.say(&part.name)),
        says: vec![GuideLine {
            label: Some(speech.section_of_2019(&part.section)),
            text: speech.say(&part.says),
        }],
    });
    let acts = GuidePart {
        key: "examples".to_owned(),
        title: Some(speech.label("acts")),
        says: law
            .acts
            .iter()
            .map(|act| GuideLine {
                label: Some(speech.section_of_1997(&act.section)),
                text: speech.say(&act.says),
            })
            .collect(),
    };
    let topics = GuidePart {
        key: "topics".to_owned(),
        title: Some(speech.label("topics")),
        says: law.topics.iter().map(|topic| named(speech, &topic.name, &topic.says)).collect(),
    };
    let four = GuidePart {
        key: "four".to_owned(),
        title: Some(speech.label("four")),
        says: law.four.iter().map(|word| named(speech, &word.name, &word.says)).collect(),
    };
    let nations = GuidePart {
        key: "nations".to_owned(),
        title: Some(speech.label("nations")),
        says: law.nations.iter().map(|nation| named(speech, &nation.name, &nation.says)).collect(),
    };
    let rest = [
        acts,
        topics,
        four,
        sayings(speech, "notes", law.notes.iter()),
        sayings(speech, "order-broken", law.broken.iter()),
        nations,
    ];
    parts.chain(rest).collect()
}

/// What something says, under its name in the file.
fn named(speech: &Speech, name: &Text, says: &Text) -> GuideLine {
    GuideLine { label: Some(speech.say(name)), text: speech.say(says) }
}

fn sayings<'a>(speech: &Speech, key: &str, all: impl Iterator<Item = &'a Saying>) -> GuidePart {
    GuidePart {
        key: key.to_owned(),
        title: Some(speech.label(key)),
        says: all.map(|saying| plain(speech, &saying.says)).collect(),
    }
}

fn line(speech: &Speech, key: &str, text: &Text) -> GuideLine {
    GuideLine { label: Some(speech.label(key)), text: speech.say(text) }
}

fn plain(speech: &Speech, text: &Text) -> GuideLine {
    GuideLine { label: None, text: speech.say(text) }
}
