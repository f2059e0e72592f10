//! One line below a topic.

use chrono::NaiveDate;
use diary::{CardKind, CardNumber, ExhibitRef, IncidentNumber, Way};

/// Incidents, exhibits and cards that have something in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What they have in common.
    pub of: LineOf,
    /// The incidents, in the order they happened.
    pub incidents: Vec<IncidentNumber>,
    /// How many times it happened, each series with its count.
    pub times: u64,
    /// The first day on which any of them can have been.
    pub first: Option<NaiveDate>,
    /// The last day on which any of them can have been.
    pub last: Option<NaiveDate>,
    /// The exhibits that belong to the incidents and the cards, in order.
    pub exhibits: Vec<ExhibitRef>,
    /// The cards, by kind and number.
    pub cards: Vec<(CardKind, CardNumber)>,
    /// Of a breach, those of the incidents that a report is tied to.
    pub told: Vec<IncidentNumber>,
}

/// What a line is of (grounds-1 §3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineOf {
    /// Every incident.
    All,
    /// Incidents with a way, whichever.
    AnyWay,
    /// Incidents with this way.
    Way(Way),
    /// Times when the person was told to stop.
    Requests,
    /// Incidents that were surely after the first of those.
    AfterRequest,
    /// Incidents that may have been after it, or before.
    PerhapsAfterRequest,
    /// Orders that were handed to the person.
    OrdersServed,
    /// Incidents that were surely after the first of those days.
    AfterOrder,
    /// Reports to the police.
    ReportsToPolice,
    /// Incidents that the writer answered.
    Answered,
    /// Incidents of which the writer says how they know who it was.
    HowIKnow,
    /// Accounts of which the writer says so, and the incidents with them.
    Accounts,
    /// Incidents where someone was seen, and how.
    Sightings,
    /// Incidents with a threat.
    Threats,
    /// Incidents with a weapon, shown or spoken of.
    Weapons,
    /// Incidents at a place that the person knows.
    KnownPlace,
    /// Incidents through someone else.
    ThroughOthers,
    /// Incidents that were meant for someone other than the writer.
    OthersTargeted,
    /// Incidents with children there.
    Children,
    /// Incidents with something hurt or damaged, or with help from a doctor.
    Harm,
    /// Incidents at which the writer feared violence.
    Feared,
    /// Changes in a life, and the incidents that they were because of.
    Changes,
    /// Incidents that say what the writer changed.
    Changed,
    /// Incidents and changes that cost money.
    Costs,
    /// Incidents that say how it felt.
    Felt,
    /// Reports to anyone.
    Reports,
    /// Orders of a court, and conditions of bail.
    Orders,
    /// One wish, the places that it is about, and the incidents that show it.
    Wish(CardNumber),
    /// Incidents that broke one term of one order.
    Breach {
        /// The order, where it was said.
        order: Option<CardNumber>,
        /// The term as the order has it, else as it was written first.
        term: Option<String>,
    },
}

impl LineOf {
    /// The word used in sentence ids.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::All => "all",
            Self::AnyWay => "any-way",
            Self::Way(_) => "way",
            Self::Requests => "requests",
            Self::AfterRequest => "after-request",
            Self::PerhapsAfterRequest => "perhaps-after-request",
            Self::OrdersServed => "orders-served",
            Self::AfterOrder => "after-order",
            Self::ReportsToPolice => "reports-to-police",
            Self::Answered => "answered",
            Self::HowIKnow => "how-i-know",
            Self::Accounts => "accounts",
            Self::Sightings => "sightings",
            Self::Threats => "threats",
            Self::Weapons => "weapons",
            Self::KnownPlace => "known-place",
            Self::ThroughOthers => "through-others",
            Self::OthersTargeted => "others-targeted",
            Self::Children => "children",
            Self::Harm => "harm",
            Self::Feared => "feared",
            Self::Changes => "changes",
            Self::Changed => "changed",
            Self::Costs => "costs",
            Self::Felt => "felt",
            Self::Reports => "reports",
            Self::Orders => "orders",
            Self::Wish(_) => "wish",
            Self::Breach { .. } => "breach",
        }
    }
}
