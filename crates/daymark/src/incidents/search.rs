//! Between a search as kept and a question to the vault.

use diary::card::{SavedSearch, Target};
use diary::{Answer, CardKind, Link};
use vault::{IncidentFilter, IncidentQuery, SortedBy};

/// The question that a search is. Its name asks nothing.
pub(super) fn query(search: SavedSearch) -> IncidentQuery {
    let SavedSearch {
        name: _,
        words,
        from,
        to,
        ways,
        channels,
        people,
        accounts,
        place,
        order,
        reported,
        with_evidence,
        broke,
        by_written,
        newest_first,
    } = search;
    let mut tied = Vec::new();
    tied.extend(people.iter().map(|target| link(CardKind::Person, target)));
    tied.extend(accounts.iter().map(|target| link(CardKind::Account, target)));
    tied.extend(place.iter().map(|target| link(CardKind::Place, target)));
    tied.extend(order.iter().map(|target| link(CardKind::Order, target)));
    let by_written = by_written == Some(Answer::Yes);
    IncidentQuery {
        filter: IncidentFilter {
            from,
            to,
            text: words.map(String::from),
            ways,
            channels,
            tied,
            reported: reported.and_then(wanted),
            exhibits: with_evidence.and_then(wanted),
            broke: broke.and_then(wanted),
        },
        sorted_by: if by_written { SortedBy::Written } else { SortedBy::Happened },
        newest_first: newest_first == Some(Answer::Yes),
        ..IncidentQuery::default()
    }
}

fn link<T>(kind: CardKind, target: &Target<T>) -> Link {
    Link::Card(kind, target.number())
}

/// Yes or no; who is not sure asks for either.
fn wanted(answer: Answer) -> Option<bool> {
    match answer {
        Answer::Yes => Some(true),
        Answer::No => Some(false),
        Answer::NotSure => None,
    }
}
