//! Where, by which accounts, by whom, and who was meant.

use diary::card::Choice as _;
use diary::{CardKind, CardNumber};
use insight::patterns::{Count, Tied, Ties};

use super::chart::{Bar, Rank};
use super::speaker::{Speaker, two};
use super::{PatternPart, PatternTable};

/// Where, and whether the person knows it.
pub(super) fn places(speaker: &Speaker<'_>, ties: &Ties) -> Option<PatternPart> {
    let name = |number| speaker.card(CardKind::Place, number);
    let mut rows: Vec<Vec<String>> = Vec::new();
    for place in most_first(&ties.places) {
        let mut row = vec![name(place.to), speaker.known(place.to)];
        row.extend(figures(speaker, place));
        rows.push(row);
    }
    for (key, count) in
        [("pattern-place-in-words", ties.places_in_words), ("pattern-no-place", ties.without_place)]
    {
        if !count.is_none() {
            let [incidents, times] = two(count);
            let blank = String::new;
            rows.push(vec![speaker.say(key), blank(), incidents, times, blank(), blank()]);
        }
    }
    let heads = ["place", "known", "incidents", "times", "first", "last"];
    let known = [
        ("answer-yes", ties.known.yes),
        ("answer-no", ties.known.no),
        ("answer-not-sure", ties.known.not_sure),
        ("not-recorded", ties.known.unsaid),
    ];
    let answered = known.iter().take(3).any(|(_, count)| !count.is_none());
    let known = known.map(|(key, count)| {
        let [incidents, times] = two(count);
        vec![speaker.say(key), incidents, times]
    });
    let heads_known = ["known", "incidents", "times"];
    (!ties.places.is_empty() || answered).then(|| PatternPart {
        key: "places",
        heading: speaker.say("pattern-places"),
        words: most(speaker, "pattern-places-known", ties.known.yes),
        chart: rank(speaker, &ties.places, name),
        tables: vec![
            speaker.table("pattern-by-place", &heads, rows),
            speaker.table("pattern-by-known", &heads_known, known.into()),
        ],
        rules: speaker.several(&["pattern-places-rule"]),
    })
}

/// The accounts that were used.
pub(super) fn accounts(speaker: &Speaker<'_>, ties: &Ties) -> Option<PatternPart> {
    let name = |number| speaker.card(CardKind::Account, number);
    (!ties.accounts.is_empty()).then(|| PatternPart {
        key: "accounts",
        heading: speaker.say("pattern-accounts"),
        words: vec![speaker.count("pattern-accounts-count", ties.accounts.len() as u64)],
        chart: rank(speaker, &ties.accounts, name),
        tables: vec![table(speaker, "account", &ties.accounts, name)],
        rules: speaker.several(&["pattern-ties-rule"]),
    })
}

/// Who did it.
pub(super) fn people(speaker: &Speaker<'_>, ties: &Ties) -> Option<PatternPart> {
    let name = |number| speaker.card(CardKind::Person, number);
    (!ties.people.is_empty()).then(|| PatternPart {
        key: "people",
        heading: speaker.say("pattern-people"),
        words: vec![speaker.count("pattern-people-count", ties.people.len() as u64)],
        chart: rank(speaker, &ties.people, name),
        tables: vec![table(speaker, "person", &ties.people, name)],
        rules: speaker.several(&["pattern-ties-rule"]),
    })
}

/// Who was meant.
pub(super) fn targeted(speaker: &Speaker<'_>, ties: &Ties) -> Option<PatternPart> {
    let name = |number: CardNumber| speaker.card(CardKind::Person, number);
    let of = |targeted: diary::card::Targeted| {
        speaker.say(&format!("choice-targeted-{}", targeted.key()))
    };
    let mut tables = Vec::new();
    if !ties.targeted.is_empty() {
        tables.push(table(speaker, "targeted", &ties.targeted, of));
    }
    if !ties.others_targeted.is_empty() {
        tables.push(table(speaker, "other", &ties.others_targeted, name));
    }
    let others = ties.others_targeted.len() as u64;
    let words = (others > 0).then(|| speaker.count("pattern-others-count", others));
    (!tables.is_empty()).then(|| PatternPart {
        key: "targeted",
        heading: speaker.say("pattern-targeted"),
        words: words.into_iter().collect(),
        chart: rank(speaker, &ties.targeted, of),
        tables,
        rules: speaker.several(&["pattern-ties-rule"]),
    })
}

fn most(speaker: &Speaker<'_>, key: &str, count: Count) -> Vec<String> {
    if count.is_none() { Vec::new() } else { vec![speaker.count(key, count.incidents)] }
}

/// Those with the most times first; of equal ones, as they are listed.
fn most_first<T: Copy>(ties: &[Tied<T>]) -> Vec<&Tied<T>> {
    let mut ties: Vec<&Tied<T>> = ties.iter().collect();
    ties.sort_by_key(|tied| std::cmp::Reverse(tied.count.times));
    ties
}

/// Incidents, times, and the first and the last day.
fn figures<T>(speaker: &Speaker<'_>, tied: &Tied<T>) -> [String; 4] {
    let [incidents, times] = two(tied.count);
    [incidents, times, speaker.day_or_none(tied.first), speaker.day_or_none(tied.last)]
}

fn table<T: Copy>(
    speaker: &Speaker<'_>,
    of: &str,
    ties: &[Tied<T>],
    name: impl Fn(T) -> String,
) -> PatternTable {
    let row = |tied: &Tied<T>| {
        let mut row = vec![name(tied.to)];
        row.extend(figures(speaker, tied));
        row
    };
    let rows = most_first(ties).into_iter().map(row).collect();
    let heads = [of, "incidents", "times", "first", "last"];
    speaker.table(&format!("pattern-by-{of}"), &heads, rows)
}

fn rank<T: Copy>(
    speaker: &Speaker<'_>,
    ties: &[Tied<T>],
    name: impl Fn(T) -> String,
) -> Option<super::Chart> {
    let bar = |tied: &Tied<T>| Bar::sure(name(tied.to), tied.count);
    Rank::of(speaker, most_first(ties).into_iter().map(bar).collect())
}
