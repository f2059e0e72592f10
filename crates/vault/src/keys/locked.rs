//! Memory for the one key that stays while a vault is open.

use zeroize::Zeroize as _;

/// As large as the largest page of the systems that Daymark runs on, so that
/// nothing else is on a page that is locked here.
const PAGE: usize = 16 << 10;

#[repr(align(16384))]
struct Page([u8; PAGE]);

/// 32 secret bytes on pages of their own, which the system keeps out of swap
/// where it allows that. They are wiped when dropped.
pub(super) struct Locked {
    // Let go before the memory is.
    _held: Option<region::LockGuard>,
    page: Box<Page>,
}

impl Locked {
    /// Room for a key, filled by `fill` in its place, so that no copy is made.
    pub(super) fn filled(fill: impl FnOnce(&mut [u8; 32])) -> Self {
        let mut page = Box::new(Page([0; PAGE]));
        // Where the system does not allow it, the key is still wiped.
        let held = region::lock(page.0.as_ptr(), PAGE).ok();
        fill(page.0.first_chunk_mut().expect("a page is longer than a key"));
        Self { _held: held, page }
    }

    pub(super) fn bytes(&self) -> &[u8; 32] {
        self.page.0.first_chunk().expect("a page is longer than a key")
    }
}

impl Drop for Locked {
    fn drop(&mut self) {
        self.page.0.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_has_its_pages_for_itself() {
        let key = Locked::filled(|bytes| bytes.fill(7));
        assert_eq!(key.bytes(), &[7; 32]);
        assert_eq!(key.page.0.as_ptr().addr() % PAGE, 0);
        assert_eq!(size_of::<Page>() % PAGE, 0);
    }

    /// The kernel says for each part of memory how much of it is locked.
    #[cfg(target_os = "linux")]
    #[test]
    fn the_system_holds_the_pages_in_memory() {
        let key = Locked::filled(|bytes| bytes.fill(7));
        let told = std::fs::read_to_string("/proc/self/smaps").expect("Linux tells");
        let at = key.page.0.as_ptr().addr();
        let mut here = false;
        let mut locked = None;
        for line in told.lines() {
            let range = line.split(' ').next().and_then(|range| range.split_once('-'));
            let bound = |text: &str| usize::from_str_radix(text, 16).ok();
            if let Some((Some(from), Some(to))) = range.map(|(a, b)| (bound(a), bound(b))) {
                here = (from..to).contains(&at);
            } else if let Some(size) = line.strip_prefix("Locked:").filter(|_| here) {
                locked = size.trim().split(' ').next().and_then(|size| size.parse::<u64>().ok());
            }
        }
        let allowed = key._held.is_some();
        assert_eq!(locked.is_some_and(|kib| kib > 0), allowed);
        assert!(allowed, "the limit for locked memory is none here");
    }
}
