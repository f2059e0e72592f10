//! One page of a SQLCipher 4 database: AES-256-CBC under an HMAC-SHA512.

use std::num::NonZeroU32;

use aes::Aes256;
use cbc::cipher::{Block, BlockModeDecrypt as _, KeyIvInit as _};
use ring::{hmac, pbkdf2};
use zeroize::Zeroizing;

use crate::keys::DatabaseKey;

/// How long a page is on disk.
pub(super) const SIZE: usize = 4096;

/// What SQLite may use of it; IV and HMAC stand behind.
pub(super) const USABLE: usize = SIZE - IV - MAC;

const IV: usize = 16;
const MAC: usize = 64;

/// Page 1 begins with the salt, where SQLite has its name.
const SALT: usize = 16;
const NAME: &[u8; SALT] = b"SQLite format 3\0";

/// A page in the clear, [`USABLE`] bytes of it.
pub(super) type Page = Zeroizing<Vec<u8>>;

/// Opens pages of one database.
pub(super) struct Cipher {
    key: Zeroizing<[u8; 32]>,
    mac: hmac::Key,
}

impl Cipher {
    pub(super) fn new(database: &DatabaseKey) -> Self {
        let DatabaseKey { key, salt } = database;
        let salt = salt.map(|byte| byte ^ 0x3a);
        let mut secret = Zeroizing::new([0; 32]);
        pbkdf2::derive(
            pbkdf2::PBKDF2_HMAC_SHA512,
            NonZeroU32::MIN.saturating_add(1),
            &salt,
            key.as_slice(),
            secret.as_mut_slice(),
        );
        let mac = hmac::Key::new(hmac::HMAC_SHA512, secret.as_slice());
        Self { key: key.clone(), mac }
    }

    /// The page in the clear, where this database wrote it for this place.
    pub(super) fn open(&self, number: u32, page: &[u8; SIZE]) -> Option<Page> {
        let begin = if number == 1 { SALT } else { 0 };
        let mut signed = page[begin..SIZE - MAC].to_vec();
        signed.extend_from_slice(&number.to_le_bytes());
        hmac::verify(&self.mac, &signed, &page[SIZE - MAC..]).ok()?;
        let mut clear = Zeroizing::new(page[..USABLE].to_vec());
        let iv = page[USABLE..USABLE + IV].try_into().ok()?;
        let mut cbc = cbc::Decryptor::<Aes256>::new((&*self.key).into(), iv);
        let (blocks, _) = Block::<Aes256>::slice_as_chunks_mut(&mut clear[begin..]);
        cbc.decrypt_blocks(blocks);
        if number == 1 {
            clear[..SALT].copy_from_slice(NAME);
        }
        Some(clear)
    }
}
