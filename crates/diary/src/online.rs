//! Where something stood online, as the writer says it.

use serde::{Deserialize, Serialize};

use crate::{When, Words};

/// Where something stood online: a post, a page, an account.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Online {
    /// Its address, as it was copied or typed. Nothing ever opens it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Words>,
    /// The site or app.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<Words>,
    /// The name of the account, such as `@example`. It can be changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handle: Option<Words>,
    /// The number that the site gave the account. It stays when the name
    /// changes. Kept as text: some have letters, or noughts in front.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_id: Option<Words>,
    /// When the writer saw it there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<When>,
}

impl Online {
    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Every text in it that a search looks through.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &Words> {
        let Self { address, platform, handle, account_id, seen: _ } = self;
        [address, platform, handle, account_id].into_iter().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_said_is_absent_and_the_rest_reads_back() {
        assert_eq!(serde_json::to_string(&Online::default()).expect("it has a form"), "{}");
        let json = r#"{"address":"https://example.org/p/1","handle":"@example","accountId":"0042","seen":{"is":"day","on":"2026-05-04"}}"#;
        let read: Online = serde_json::from_str(json).expect("it is in that form");
        assert!(!read.is_empty() && read.platform.is_none());
        assert_eq!(read.texts().count(), 3);
        assert_eq!(serde_json::to_string(&read).expect("it has a form"), json);
    }
}
