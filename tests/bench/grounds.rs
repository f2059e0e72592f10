//! What the police look for, and the patterns, counted without a disk.

use std::time::Duration;

use daymark::Problem;
use diary::{CardKind, Incident};
use insight::patterns::{Case, Told};
use insight::{Ground, Patterns, Recorded};
use support::figures::{Figures, typical};
use support::filled;

/// What all figures of 10,000 incidents may take.
const MOST: Duration = Duration::from_millis(50);

pub(crate) fn counted(count: u32, figures: &mut Figures) -> Result<(), Problem> {
    let incidents: Vec<Incident> = (1..=count).map(filled::incident).collect::<Result<_, _>>()?;
    let cards = [
        filled::a_card(1, CardKind::Request, &[("words", "Stop."), ("when", "1991-01-01")])?,
        filled::a_card(1, CardKind::Order, &[("kind", "spo"), ("served", "1992-01-01")])?,
        filled::a_card(1, CardKind::Change, &[("what", "New locks."), ("incidents", "7")])?,
        filled::a_card(1, CardKind::Wish, &[("what", "No calls."), ("incidents", "9")])?,
    ];
    let took = typical(|| {
        let recorded = Recorded::new(&incidents, [], &cards);
        std::hint::black_box(Ground::all(&recorded));
        Ok(())
    })?;
    figures.time("what the police look for, counted", took, MOST);
    let written = chrono::NaiveDate::MIN;
    let told = incidents.iter().map(|incident| Told { incident, written });
    let case = Case { incidents: told.collect(), cards: cards.iter().collect() };
    let took = typical(|| {
        std::hint::black_box(Patterns::of(&case));
        Ok(())
    })?;
    figures.time("the patterns, counted", took, MOST);
    Ok(())
}
