//! The recovery words: 24 words of the English list of BIP-39.

use bip0039::{English, Language, Mnemonic};
use zeroize::Zeroizing;

use super::KeyError;
use crate::random::{Random, array};

/// 24 words that open the vault when the passphrase is forgotten. They stand
/// for 256 random bits and carry a check sum of eight.
pub struct RecoveryWords {
    phrase: Zeroizing<String>,
    entropy: Zeroizing<[u8; 32]>,
}

impl RecoveryWords {
    /// How many there are.
    pub const COUNT: usize = 24;

    /// Fresh words.
    pub(crate) fn random(random: &dyn Random) -> Self {
        let entropy = Zeroizing::new(array::<32>(random));
        let mnemonic = Mnemonic::<English>::from_entropy(entropy.to_vec());
        Self::of(&mnemonic.expect("256 bits make 24 words"))
    }

    /// Reads words as a person copies them: in any case, with any spaces, with
    /// or without numbers and full stops or commas between them.
    ///
    /// # Errors
    /// [`KeyError::WordCount`], [`KeyError::UnknownWord`] with the place of the
    /// first one, and [`KeyError::WordsDisagree`] where the check sum fails.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        // Room for everything, so that no copy is left behind by growing.
        let mut phrase = Zeroizing::new(String::with_capacity(text.len() + 1));
        let (mut count, mut unknown) = (0, None);
        for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
            count += 1;
            let word = Zeroizing::new(word.to_ascii_lowercase());
            if unknown.is_none() && English::index_of(&word).is_none() {
                unknown = Some(count);
            }
            if count > 1 {
                phrase.push(' ');
            }
            phrase.push_str(&word);
        }
        if count != Self::COUNT {
            return Err(KeyError::WordCount { count });
        }
        if let Some(position) = unknown {
            return Err(KeyError::UnknownWord { position });
        }
        let mnemonic = Mnemonic::<English>::from_phrase(phrase.as_str());
        mnemonic.map(|words| Self::of(&words)).map_err(|_| KeyError::WordsDisagree)
    }

    fn of(mnemonic: &Mnemonic<English>) -> Self {
        let entropy = mnemonic.entropy().try_into().expect("24 words stand for 32 bytes");
        Self {
            phrase: Zeroizing::new(mnemonic.phrase().to_owned()),
            entropy: Zeroizing::new(entropy),
        }
    }

    /// The words, one space between them, to be shown or printed once.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.phrase
    }

    /// The 256 bits that they stand for.
    pub(super) fn entropy(&self) -> &[u8; 32] {
        &self.entropy
    }
}

/// Six words of the list that chance chose, with spaces between them: a
/// passphrase of 66 random bits.
#[must_use]
pub fn six_words(random: &dyn Random) -> Zeroizing<String> {
    some_words(random, 6)
}

/// So many words of the list that chance chose, at most 23, with spaces between
/// them: eleven random bits each.
pub(crate) fn some_words(random: &dyn Random, count: usize) -> Zeroizing<String> {
    // Each word but the last stands for eleven bits of its own.
    let words = RecoveryWords::random(random);
    // Room for everything, so that no copy is left behind by growing.
    let mut some = Zeroizing::new(String::with_capacity(words.reveal().len()));
    for word in words.reveal().split(' ').take(count) {
        if !some.is_empty() {
            some.push(' ');
        }
        some.push_str(word);
    }
    some
}

impl std::fmt::Debug for RecoveryWords {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("<secret>")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A vector of BIP-39 itself: 32 bytes of 0x7f.
    const VECTOR: &str = "legal winner thank year wave sausage worth useful legal winner thank year \
        wave sausage worth useful legal winner thank year wave sausage worth title";

    #[test]
    fn the_words_are_those_of_bip39() {
        let words = RecoveryWords::parse(VECTOR).unwrap();
        assert_eq!(words.entropy(), &[0x7f; 32]);
        assert_eq!(words.reveal(), VECTOR);
    }

    #[test]
    fn words_are_read_as_people_copy_them() {
        let upper = VECTOR.to_uppercase();
        let numbered: String =
            (1..).zip(upper.split(' ')).map(|(n, w)| format!("{n}. {w},\r\n")).collect();
        assert_eq!(RecoveryWords::parse(&numbered).unwrap().reveal(), VECTOR);
    }

    #[test]
    fn a_wrong_word_is_named_by_its_place_only() {
        let wrong = VECTOR.replacen("thank", "thnak", 1);
        let error = RecoveryWords::parse(&wrong).unwrap_err();
        assert_eq!(error, KeyError::UnknownWord { position: 3 });
        assert!(!error.to_string().contains("thnak"));
    }

    #[test]
    fn another_word_of_the_list_and_a_missing_word_are_noticed() {
        let other = VECTOR.replacen("thank", "year", 1);
        assert_eq!(RecoveryWords::parse(&other).unwrap_err(), KeyError::WordsDisagree);
        let fewer = VECTOR.trim_end_matches(" title");
        assert_eq!(RecoveryWords::parse(fewer).unwrap_err(), KeyError::WordCount { count: 23 });
    }
}
