//! What the police look for, topic by topic.

use diary::Way;

/// A part of the test for a Stalking Protection Order, in section 1(1) of the
/// Stalking Protection Act 2019. Each topic stands under one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Acts associated with stalking.
    Acts,
    /// A risk associated with stalking.
    Risk,
    /// That an order is needed.
    Need,
}

impl Part {
    /// Every part, in order.
    pub const ALL: [Self; 3] = [Self::Acts, Self::Risk, Self::Need];

    /// Its key in `law.toml` (content-1 §4.5).
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Acts => "acts",
            Self::Risk => "risk",
            Self::Need => "need",
        }
    }

    /// What stands under it, the part itself first.
    #[must_use]
    pub fn topics(self) -> Vec<Topic> {
        match self {
            Self::Acts => {
                let acts = Way::ALL.into_iter().filter(|way| way.paragraph().is_some());
                let first = std::iter::once(Topic::Acts);
                let rest = [Topic::CourseOfConduct, Topic::Knows, Topic::Identity];
                first.chain(acts.map(Topic::Act)).chain(rest).collect()
            }
            Self::Risk => vec![Topic::Risk, Topic::FearOfViolence, Topic::AdverseEffect],
            Self::Need => vec![Topic::Need, Topic::Necessity, Topic::Breach],
        }
    }
}

/// Something that the police look for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    /// Acts associated with stalking, whichever.
    Acts,
    /// One of the seven examples of section 2A(3) of the Protection from
    /// Harassment Act 1997.
    Act(Way),
    /// Conduct on at least two occasions.
    CourseOfConduct,
    /// That the person knows, or ought to know, that it is unwelcome.
    Knows,
    /// Who it was.
    Identity,
    /// A risk of harm to body or mind, for whomever.
    Risk,
    /// Fear that violence will be used, on at least two occasions.
    FearOfViolence,
    /// A substantial adverse effect on usual day-to-day activities.
    AdverseEffect,
    /// That an order is needed: what was tried.
    Need,
    /// That each thing in an order is needed.
    Necessity,
    /// That an order was broken.
    Breach,
}

impl Topic {
    /// Every topic, under its part, in order.
    #[must_use]
    pub fn all() -> Vec<Self> {
        Part::ALL.into_iter().flat_map(Part::topics).collect()
    }

    /// Its key in `law.toml`: of a part, of an act, or of a topic.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Acts => Part::Acts.key(),
            Self::Act(way) => way.key(),
            Self::CourseOfConduct => "course-of-conduct",
            Self::Knows => "knows",
            Self::Identity => "identity",
            Self::Risk => Part::Risk.key(),
            Self::FearOfViolence => "fear-of-violence",
            Self::AdverseEffect => "adverse-effect",
            Self::Need => Part::Need.key(),
            Self::Necessity => "necessity",
            Self::Breach => "breach",
        }
    }

    /// The topic with this key.
    #[must_use]
    pub fn with_key(key: &str) -> Option<Self> {
        Self::all().into_iter().find(|topic| topic.key() == key)
    }
}
