//! How soon a passphrase could be guessed, and one that could not.
//!
//! Nothing here refuses a passphrase: what to do about a weak one is asked by
//! the faces, and decided by the person.

use vault::Random;
use zeroize::Zeroizing;
use zxcvbn::{Score, zxcvbn};

use crate::contract::{Secret, Strength, Suggestion};

/// The work grows with the square of the length, and more than this tells
/// nothing new.
const LOOKED_AT: usize = 64;

/// Tells how soon a passphrase could be guessed, also by someone who knows
/// these names.
#[must_use]
pub fn of(passphrase: &Secret, names: &[&str]) -> Strength {
    let looked_at: Zeroizing<String> =
        Zeroizing::new(passphrase.as_str().chars().take(LOOKED_AT).collect());
    let parts: Vec<&str> = names
        .iter()
        .flat_map(|name| name.split_whitespace().chain([*name]))
        .take(LOOKED_AT)
        .collect();
    match zxcvbn(&looked_at, &parts).score() {
        Score::One | Score::Two => Strength::InTime,
        Score::Three => Strength::Hard,
        Score::Four => Strength::VeryHard,
        // Zero, and whatever a later version may add below it.
        _ => Strength::Quick,
    }
}

/// Suggests a passphrase: six words that chance chose.
#[must_use]
pub fn suggest(random: &dyn Random) -> Suggestion {
    Suggestion { passphrase: std::mem::take(&mut *vault::six_words(random)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strength(text: &str) -> Strength {
        of(&text.into(), &["Alex Joan Sample", "AJS"])
    }

    #[test]
    fn a_common_password_is_guessed_quickly_and_a_few_unusual_words_are_not() {
        assert_eq!(strength("password"), Strength::Quick);
        assert_eq!(strength("12345678"), Strength::Quick);
        assert_eq!(strength(""), Strength::Quick);
        assert!(strength("sunshine1987") < Strength::Hard);
        assert_eq!(strength("velvet anchor mistake pudding"), Strength::VeryHard);
    }

    #[test]
    fn a_name_is_weaker_where_it_is_the_writers() {
        let stranger = of(&"Xanthippe7".into(), &[]);
        assert!(of(&"Xanthippe7".into(), &["Xanthippe Sample"]) < stranger);
    }

    #[test]
    fn what_is_suggested_is_very_hard_to_guess_and_is_another_each_time() {
        let random = vault::SystemRandom::new();
        let (one, two) = (suggest(&random), suggest(&random));
        assert_eq!(one.passphrase.split(' ').count(), 6);
        assert_ne!(one.passphrase, two.passphrase);
        assert_eq!(of(&one.passphrase.as_str().into(), &[]), Strength::VeryHard);
    }

    /// A text that was pasted by mistake must not hold the window up.
    #[test]
    fn only_the_beginning_of_a_long_text_is_looked_at() {
        let long = "a1".repeat(1 << 20);
        assert_eq!(strength(&long), strength(&long[..LOOKED_AT]));
    }
}
