//! How the person did it.

use serde::{Deserialize, Serialize};

/// A way of doing what was done: the seven examples of section 2A(3) of the
/// Protection from Harassment Act 1997, then plain tags that the list leaves
/// out. The list in the Act is not exhaustive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Way {
    /// (a) following a person.
    Following,
    /// (b) contacting, or attempting to contact, a person by any means.
    Contacting,
    /// (c) publishing material relating to, or purporting to come from, a person.
    Publishing,
    /// (d) monitoring a person's use of the internet, email or other communication.
    Monitoring,
    /// (e) loitering in any place.
    Loitering,
    /// (f) interfering with property in a person's possession.
    Interfering,
    /// (g) watching or spying on a person.
    Watching,
    /// A gift or an item left.
    ItemLeft,
    /// A threat.
    Threat,
    /// Contact through someone else.
    ThroughOthers,
    /// Harm to an animal.
    HarmToPet,
    /// A false complaint or court application.
    FalseComplaint,
    /// A tracker or spyware.
    Tracker,
    /// Getting into an account.
    AccountBreakIn,
    /// Entering premises.
    EnteringPremises,
    /// Something else.
    SomethingElse,
}

impl Way {
    /// Every way, in the order that lists show: the Act's seven, then the rest.
    pub const ALL: [Self; 16] = [
        Self::Following,
        Self::Contacting,
        Self::Publishing,
        Self::Monitoring,
        Self::Loitering,
        Self::Interfering,
        Self::Watching,
        Self::ItemLeft,
        Self::Threat,
        Self::ThroughOthers,
        Self::HarmToPet,
        Self::FalseComplaint,
        Self::Tracker,
        Self::AccountBreakIn,
        Self::EnteringPremises,
        Self::SomethingElse,
    ];

    /// The letter of the paragraph in section 2A(3), for the seven examples.
    #[must_use]
    pub fn paragraph(self) -> Option<char> {
        match self {
            Self::Following => Some('a'),
            Self::Contacting => Some('b'),
            Self::Publishing => Some('c'),
            Self::Monitoring => Some('d'),
            Self::Loitering => Some('e'),
            Self::Interfering => Some('f'),
            Self::Watching => Some('g'),
            Self::ItemLeft
            | Self::Threat
            | Self::ThroughOthers
            | Self::HarmToPet
            | Self::FalseComplaint
            | Self::Tracker
            | Self::AccountBreakIn
            | Self::EnteringPremises
            | Self::SomethingElse => None,
        }
    }

    /// The word used in files, commands and sentence ids (`item-left`).
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Following => "following",
            Self::Contacting => "contacting",
            Self::Publishing => "publishing",
            Self::Monitoring => "monitoring",
            Self::Loitering => "loitering",
            Self::Interfering => "interfering",
            Self::Watching => "watching",
            Self::ItemLeft => "item-left",
            Self::Threat => "threat",
            Self::ThroughOthers => "through-others",
            Self::HarmToPet => "harm-to-pet",
            Self::FalseComplaint => "false-complaint",
            Self::Tracker => "tracker",
            Self::AccountBreakIn => "account-break-in",
            Self::EnteringPremises => "entering-premises",
            Self::SomethingElse => "something-else",
        }
    }
}

impl std::str::FromStr for Way {
    type Err = crate::Error;

    fn from_str(key: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|way| way.key() == key)
            .ok_or(crate::Error::Unreadable { what: "way" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_act_has_exactly_seven_examples() {
        let letters: String = Way::ALL.iter().filter_map(|w| w.paragraph()).collect();
        assert_eq!(letters, "abcdefg");
    }

    #[test]
    fn the_key_is_the_word_in_files() {
        for way in Way::ALL {
            let json = serde_json::to_value(way).expect("a way always has a JSON form");
            assert_eq!(json, way.key());
            assert_eq!(way.key().parse(), Ok(way));
        }
    }
}
