//! What the confined process gives up before it reads a byte.
//!
//! On every Unix: no new file, no byte to any file, no more than so much time of
//! the processor. On Linux also no other process, no more than so much memory,
//! and no call to the system but the few that reading, reckoning and answering
//! need; elsewhere on Unix the limits on memory and processes are only asked
//! for. On Windows it is a process without keys, ended in time, and no more than
//! that.

/// The most memory, in bytes: a picture of the largest size, turned, and its
/// copy. What is mapped of the program itself counts too.
#[cfg(unix)]
const MEMORY: u64 = 4 << 30;

/// The most time of the processor, in seconds.
#[cfg(unix)]
const SECONDS: u64 = 120;

/// Gives it up for good.
///
/// # Errors
/// The system refuses. Then nothing may be decoded.
pub(super) fn set() -> Result<(), ()> {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};

        let most = |most| Rlimit { current: Some(most), maximum: Some(most) };
        // Asked for on every Unix, but not kept everywhere.
        let _ = setrlimit(Resource::As, most(MEMORY));
        let _ = setrlimit(Resource::Nproc, most(0));
        for (what, limit) in [(Resource::Cpu, SECONDS), (Resource::Fsize, 0), (Resource::Nofile, 0)]
        {
            setrlimit(what, most(limit)).map_err(|_| ())?;
        }
    }
    #[cfg(target_os = "linux")]
    super::refusal::set().map_err(|_| ())?;
    Ok(())
}
