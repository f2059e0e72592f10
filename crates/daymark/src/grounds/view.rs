//! Topics and their lines as the faces show them.

use bundle::phrase;
use bundle::said::tie;
use content::{About, Law, Nation as InLaw, Origin, Part as InPart, Text, Topic as InTopic};
use diary::{Card, CardKind, CardNumber, ExhibitRef, IncidentNumber, Link};
use insight::{Ground, Line, LineOf, Part, Topic};
use sentences::Blank;

use super::gather::Kept;
use crate::contract::{
    GroundIncident, GroundLine, GroundPage, GroundPart, GroundTopic, Grounds, GuideLine, Nation,
    Tie,
};
use crate::guides::{LawRead, Speech};

/// How many incidents of a line are shown before all are asked for.
const INCIDENTS: usize = 8;
/// How many cards, and how many exhibits.
const TIES: usize = 12;

pub(super) fn whole(
    read: &LawRead,
    speech: &Speech,
    nation: Nation,
    grounds: &[Ground],
    kept: &Kept,
) -> Grounds {
    let LawRead { law, is_refused } = read;
    let of = |part: Part| GroundPart {
        key: part.key().to_owned(),
        topics: grounds
            .iter()
            .filter(|ground| part.topics().contains(&ground.topic))
            .map(|ground| topic(ground, law, speech, kept))
            .collect(),
    };
    let about: &About = &law.about;
    let four = law.four.iter().map(|word| GuideLine {
        label: Some(speech.say(&word.name)),
        text: speech.say(&word.says),
    });
    let four_says = law.notes.get("four-words").map(|note| speech.say(&note.says));
    Grounds {
        nation,
        elsewhere: elsewhere(law, nation, speech),
        checked_text: phrase::date(about.checked(), &speech.sentences),
        notice: speech.say(about.notice()),
        is_replaced: about.origin() == Origin::Replaced,
        is_refused: *is_refused,
        four_says: four_says.unwrap_or_default(),
        four: four.collect(),
        parts: Part::ALL.into_iter().map(of).collect(),
    }
}

/// What things are called in a nation with another law than the file's own.
fn elsewhere(law: &Law, nation: Nation, speech: &Speech) -> Vec<GuideLine> {
    let found = law.nations.get(nation.key()).filter(|_| nation != Nation::default());
    let Some(InLaw { key: _, name, order, offence, says }) = found else { return Vec::new() };
    let line =
        |label: String, text: &Text| GuideLine { label: Some(label), text: speech.say(text) };
    vec![
        line(speech.say(name), says),
        line(speech.sentences.say("grounds-nation-order"), order),
        line(speech.sentences.say("grounds-nation-offence"), offence),
    ]
}

/// What the law says of a topic.
struct InWords<'a> {
    title: &'a Text,
    section: Option<String>,
    says: Option<&'a Text>,
    asks: &'a Text,
}

fn in_words<'a>(topic: Topic, law: &'a Law, speech: &Speech) -> Option<InWords<'a>> {
    let key = topic.key();
    match topic {
        Topic::Acts | Topic::Risk | Topic::Need => {
            let InPart { key: _, section, name, says, asks } = law.parts.get(key)?;
            let section = Some(speech.section_of_2019(section));
            Some(InWords { title: name, section, says: Some(says), asks })
        }
        Topic::Act(_) => {
            let content::Act { key: _, section, says, asks } = law.acts.get(key)?;
            let section = Some(speech.section_of_1997(section));
            Some(InWords { title: says, section, says: None, asks })
        }
        Topic::CourseOfConduct
        | Topic::Knows
        | Topic::Identity
        | Topic::FearOfViolence
        | Topic::AdverseEffect
        | Topic::Necessity
        | Topic::Breach => {
            let InTopic { key: _, section, name, says, asks } = law.topics.get(key)?;
            let section = section.as_ref().map(|section| speech.say(section));
            Some(InWords { title: name, section, says: Some(says), asks })
        }
    }
}

/// The kind of card that answers the question of a topic; none for an entry.
fn answer(topic: Topic) -> Option<CardKind> {
    match topic {
        Topic::Acts
        | Topic::Act(_)
        | Topic::CourseOfConduct
        | Topic::Identity
        | Topic::Risk
        | Topic::FearOfViolence => None,
        Topic::Knows => Some(CardKind::Request),
        Topic::AdverseEffect => Some(CardKind::Change),
        Topic::Need => Some(CardKind::Report),
        Topic::Necessity => Some(CardKind::Wish),
        Topic::Breach => Some(CardKind::Order),
    }
}

fn topic(ground: &Ground, law: &Law, speech: &Speech, kept: &Kept) -> GroundTopic {
    let Ground { topic, lines, asks } = ground;
    // A test compares the topics of the law with those that are counted, and a
    // file that lacks one is never taken.
    let words = in_words(*topic, law, speech);
    let text = |text: Option<&Text>| text.map(|text| speech.say(text)).unwrap_or_default();
    GroundTopic {
        key: topic.key().to_owned(),
        title: text(words.as_ref().map(|words| words.title)),
        section: words.as_ref().and_then(|words| words.section.clone()),
        says: text(words.as_ref().and_then(|words| words.says)),
        asks: words.filter(|_| *asks).map(|words| speech.say(words.asks)),
        answer: answer(*topic),
        lines: lines.iter().map(|line| self::line(*topic, line, kept, speech)).collect(),
    }
}

fn line(topic: Topic, line: &Line, kept: &Kept, speech: &Speech) -> GroundLine {
    let is_open_wish = matches!(line.of, LineOf::Wish(_)) && line.incidents.is_empty();
    let cards = line.cards.iter().take(TIES);
    let exhibits = line.exhibits.iter().take(TIES);
    GroundLine {
        label: label(topic, &line.of, speech),
        counts: counts(line, speech),
        total: crate::number(line.incidents.len() as u64),
        incidents: page(line, 0, crate::number(INCIDENTS as u64), kept, speech).rows,
        cards: cards.map(|(kind, number)| card(*kind, *number, &line.of, kept, speech)).collect(),
        cards_total: crate::number(line.cards.len() as u64),
        exhibits: exhibits.map(exhibit).collect(),
        exhibits_total: crate::number(line.exhibits.len() as u64),
        asks: is_open_wish.then(|| speech.sentences.say("grounds-wish-asks")),
    }
}

/// Part of the incidents of a line.
pub(super) fn page(
    line: &Line,
    offset: u32,
    limit: u32,
    kept: &Kept,
    speech: &Speech,
) -> GroundPage {
    let place = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
    let part = line.incidents.iter().skip(place(offset)).take(place(limit));
    GroundPage {
        total: crate::number(line.incidents.len() as u64),
        rows: part.map(|number| incident(*number, line, kept, speech)).collect(),
    }
}

fn label(topic: Topic, of: &LineOf, speech: &Speech) -> String {
    let sentences = &speech.sentences;
    match of {
        // The name of the topic says which way.
        LineOf::Way(_) if matches!(topic, Topic::Act(_)) => sentences.say("grounds-line-way"),
        LineOf::Way(way) => sentences.say(&format!("way-{}", way.key())),
        LineOf::Wish(number) => tie(&Link::Card(CardKind::Wish, *number), sentences),
        LineOf::Breach { order, term } => {
            let order = order.map(|number| tie(&Link::Card(CardKind::Order, number), sentences));
            let order = order.unwrap_or_else(|| sentences.say("grounds-breach-no-order"));
            let order = ("order", Blank::Text(&order));
            match term {
                Some(term) => {
                    let term = ("term", Blank::Text(term.as_str()));
                    sentences.say_with("grounds-breach-term", &[order, term])
                }
                None => sentences.say_with("grounds-breach-no-term", &[order]),
            }
        }
        of => sentences.say(&format!("grounds-line-{}", of.key())),
    }
}

/// How many there are, when that was, and of breaches how many were told.
fn counts(line: &Line, speech: &Speech) -> Vec<String> {
    let sentences = &speech.sentences;
    let mut counts = Vec::new();
    let incidents = line.incidents.len() as u64;
    let mut count = |key: &str, blanks: &[(&str, Blank<'_>)]| {
        counts.push(sentences.say_with(key, blanks));
    };
    let of = [("incidents", Blank::Number(incidents)), ("times", Blank::Number(line.times))];
    if incidents > 0 && line.times == incidents {
        count("grounds-incidents", &of[..1]);
    } else if incidents > 0 {
        count("grounds-count", &of);
    } else if !matches!(line.of, LineOf::Wish(_)) {
        count("grounds-cards", &[("count", Blank::Number(line.cards.len() as u64))]);
    }
    if let Some((first, last)) = line.first.zip(line.last) {
        let (from, to) = (phrase::date(first, sentences), phrase::date(last, sentences));
        counts.push(if first == last {
            from
        } else {
            let span = [("from", Blank::Text(&from)), ("to", Blank::Text(&to))];
            sentences.say_with("doc-from-to", &span)
        });
    }
    if matches!(line.of, LineOf::Breach { .. }) {
        let told = line.told.len() as u64;
        let rest = incidents - told;
        for (key, count) in [("grounds-told-count", told), ("grounds-not-told-count", rest)] {
            if count > 0 {
                counts.push(sentences.say_with(key, &[("count", Blank::Number(count))]));
            }
        }
    }
    counts
}

/// An incident by its number, time and ways.
fn incident(number: IncidentNumber, line: &Line, kept: &Kept, speech: &Speech) -> GroundIncident {
    let sentences = &speech.sentences;
    let mut texts = vec![tie(&Link::Incident(number), sentences)];
    if let Some(incident) = kept.incident(number) {
        texts.push(phrase::when(&incident.when, sentences));
        let ways = incident.ways.iter().map(|way| sentences.say(&format!("way-{}", way.key())));
        texts.extend(ways);
    }
    let is_breach = matches!(line.of, LineOf::Breach { .. });
    let is_told = is_breach.then(|| line.told.contains(&number));
    let told = |told| sentences.say(if told { "grounds-told" } else { "grounds-not-told" });
    GroundIncident {
        number: number.get(),
        text: texts.join(" · "),
        is_told,
        told_text: is_told.map(told),
    }
}

/// A card by its kind, number and time; what it says stays closed.
fn card(kind: CardKind, number: CardNumber, of: &LineOf, kept: &Kept, speech: &Speech) -> Tie {
    let name = tie(&Link::Card(kind, number), &speech.sentences);
    let found = kept.cards().iter().find(|card| (card.kind(), card.number()) == (kind, number));
    let when = match found {
        // Of its days, the one that the line is about.
        Some(Card::Order(order)) => {
            let served = matches!(of, LineOf::OrdersServed);
            let day = if served { order.says.served } else { order.says.made };
            day.map(|day| phrase::date(day, &speech.sentences))
        }
        found => found.and_then(Card::when).map(|when| phrase::when(&when, &speech.sentences)),
    };
    let text = when.map_or_else(|| name.clone(), |when| format!("{name} · {when}"));
    Tie { kind: kind.key().to_owned(), number: number.get(), text }
}

fn exhibit(reference: &ExhibitRef) -> Tie {
    Tie { kind: "exhibit".to_owned(), number: reference.number(), text: reference.to_string() }
}
