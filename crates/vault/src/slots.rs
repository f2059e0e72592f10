//! Changing what opens a vault. The master key stays, and with it all that is
//! locked with it; [`Vault::rekey`] changes that too.

use crate::Error;
use crate::header::{self, Header};
use crate::keys::{Cost, Key, Passphrase, RecoveryWords, Slot, SlotKind};
use crate::random::Random;
use crate::vault::{Vault, state};

impl Vault {
    /// Tells whether a key is one of this vault.
    ///
    /// # Errors
    /// [`Error::WrongKey`] where it is not.
    pub fn fits(&self, key: &Key<'_>) -> Result<(), Error> {
        self.header.unlock(key).map(drop)
    }

    /// Whether there are recovery words that open it.
    #[must_use]
    pub fn has_words(&self) -> bool {
        self.header.slots().iter().any(|slot| slot.kind() == SlotKind::RecoveryWords)
    }

    /// Puts a new passphrase in the place of the old one. The recovery words
    /// stay as they are.
    ///
    /// # Errors
    /// Those of the disk; the old passphrase then stays the one.
    pub fn change_passphrase(
        &mut self,
        new: &Passphrase,
        cost: Cost,
        random: &dyn Random,
    ) -> Result<(), Error> {
        let place = (self.id(), self.next_slot());
        let slot = Slot::for_passphrase(place, &self.master, (new, cost), random)?;
        self.change_slots(SlotKind::Passphrase, Some(slot), random)
    }

    /// Makes new recovery words in the place of the old ones. They are shown
    /// here and never again.
    ///
    /// # Errors
    /// Those of the disk; the old words then stay the ones.
    pub fn new_words(&mut self, random: &dyn Random) -> Result<RecoveryWords, Error> {
        let words = RecoveryWords::random(random);
        let place = (self.id(), self.next_slot());
        let slot = Slot::for_words(place, &self.master, &words, random)?;
        self.change_slots(SlotKind::RecoveryWords, Some(slot), random)?;
        Ok(words)
    }

    /// Removes the recovery words, so that nothing but the passphrase opens the
    /// vault.
    ///
    /// # Errors
    /// [`Error::Refused`] where nothing else would open it, and those of the
    /// disk; the words then stay.
    pub fn remove_words(&mut self, random: &dyn Random) -> Result<(), Error> {
        self.change_slots(SlotKind::RecoveryWords, None, random)
    }

    /// A number above that of every slot.
    pub(crate) fn next_slot(&self) -> u32 {
        self.header.slots().iter().map(Slot::id).max().unwrap_or(0).saturating_add(1)
    }

    /// Puts one slot, or none, in the place of all of a kind.
    fn change_slots(
        &mut self,
        kind: SlotKind,
        new: Option<Slot>,
        random: &dyn Random,
    ) -> Result<(), Error> {
        let mut slots = self.header.slots().to_vec();
        slots.retain(|slot| slot.kind() != kind);
        slots.extend(new);
        if slots.is_empty() {
            return Err(Error::Refused { why: "the last key stays" });
        }
        let generation = self.generation + 1;
        let state = state(&self.frontier, generation);
        let header = Header::seal((self.id(), slots), state, &self.master, random);
        self.store.set_generation(generation)?;
        self.generation = generation;
        // The copy as well, or the old key would still open that.
        header::disk::write_both(&self.folder, &header)?;
        self.header = header;
        Ok(())
    }
}
