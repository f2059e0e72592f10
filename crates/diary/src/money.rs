//! What something cost, in pounds and pence.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::Error;

/// An amount in pounds, kept in whole pence: at most a thousand million pounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u64", into = "u64")]
pub struct Money(u64);

impl Money {
    const MOST: u64 = 100_000_000_000;

    /// In pence.
    #[must_use]
    pub fn pence(self) -> u64 {
        self.0
    }

    /// All of them together; nothing where there is none, or more than can be
    /// kept.
    pub fn sum(all: impl IntoIterator<Item = Self>) -> Option<Self> {
        let all: Vec<u64> = all.into_iter().map(Self::pence).collect();
        let sum = all.iter().try_fold(0_u64, |sum, pence| sum.checked_add(*pence))?;
        Self::try_from(sum).ok().filter(|_| !all.is_empty())
    }
}

impl TryFrom<u64> for Money {
    type Error = Error;

    fn try_from(pence: u64) -> Result<Self, Error> {
        if pence <= Self::MOST {
            Ok(Self(pence))
        } else {
            Err(Error::OutOfRange { what: "amount" })
        }
    }
}

impl From<Money> for u64 {
    fn from(money: Money) -> Self {
        money.0
    }
}

/// `1234.50`, or `1234` where there are no pence.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (pounds, pence) = (self.0 / 100, self.0 % 100);
        if pence == 0 { write!(f, "{pounds}") } else { write!(f, "{pounds}.{pence:02}") }
    }
}

/// Reads `12`, `£12.50`, `1,200`.
impl FromStr for Money {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let unreadable = || Error::Unreadable { what: "amount" };
        let text = text.trim();
        let text = text.strip_prefix('£').unwrap_or(text).trim_start();
        let (pounds, pence) = text.split_once('.').unwrap_or((text, "00"));
        let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        let groups: Vec<&str> = pounds.split(',').collect();
        let is_grouped = groups[1..].iter().all(|group| group.len() == 3) && groups[0].len() <= 3;
        let pounds = groups.concat();
        if !(groups.len() == 1 || is_grouped) || !is_number(&pounds) {
            return Err(unreadable());
        }
        if !(is_number(pence) && pence.len() <= 2) {
            return Err(unreadable());
        }
        let pounds: u64 = pounds.parse().map_err(|_| unreadable())?;
        let digits: u64 = pence.parse().map_err(|_| unreadable())?;
        let pence = if pence.len() == 1 { digits * 10 } else { digits };
        let whole = pounds.checked_mul(100).and_then(|whole| whole.checked_add(pence));
        Self::try_from(whole.ok_or_else(unreadable)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_read_as_people_write_it() {
        for (text, pence) in
            [("12", 1200), ("£12.50", 1250), ("1,200", 120_000), (" £ 0.5 ", 50), ("0", 0)]
        {
            assert_eq!(text.parse::<Money>().map(Money::pence), Ok(pence), "{text}");
        }
        for bad in ["", "£", "12.345", "1,20", "12,", "-3", "12 pounds", ".", "99999999999999999"]
        {
            assert!(bad.parse::<Money>().is_err(), "{bad}");
        }
    }

    #[test]
    fn an_amount_reads_back_as_it_prints() {
        for pence in [0, 5, 50, 1200, 123_456] {
            let money = Money::try_from(pence);
            assert_eq!(money.clone().and_then(|money| money.to_string().parse()), money);
        }
    }
}
