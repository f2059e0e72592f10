//! The system's refusal of every call but the few that the confined process
//! needs. It cannot be taken back.

use std::collections::BTreeMap;

use seccompiler::{
    BackendError, BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition,
    SeccompFilter, SeccompRule, TargetArch, apply_filter,
};

/// Memory, waiting for oneself, signals to oneself, randomness for tables, the
/// time, and the end.
const ALLOWED: [libc::c_long; 18] = [
    libc::SYS_brk,
    libc::SYS_munmap,
    libc::SYS_mremap,
    libc::SYS_madvise,
    libc::SYS_futex,
    libc::SYS_sched_yield,
    libc::SYS_rt_sigaction,
    libc::SYS_rt_sigprocmask,
    libc::SYS_rt_sigreturn,
    libc::SYS_sigaltstack,
    libc::SYS_getpid,
    libc::SYS_gettid,
    libc::SYS_tgkill,
    libc::SYS_getrandom,
    libc::SYS_clock_gettime,
    libc::SYS_restart_syscall,
    libc::SYS_exit,
    libc::SYS_exit_group,
];

/// The pipes that it has.
const STDIN: u64 = 0;
const STDOUT: u64 = 1;

/// Refuses all else from now on.
///
/// # Errors
/// The system knows no such filters.
pub(super) fn set() -> Result<(), seccompiler::Error> {
    apply_filter(&filter()?)
}

fn filter() -> Result<BpfProgram, BackendError> {
    let mut rules: BTreeMap<libc::c_long, Vec<SeccompRule>> =
        ALLOWED.iter().map(|call| (*call, Vec::new())).collect();
    for (call, pipe) in [
        (libc::SYS_read, STDIN),
        (libc::SYS_readv, STDIN),
        (libc::SYS_write, STDOUT),
        (libc::SYS_writev, STDOUT),
    ] {
        rules.insert(call, vec![only(0, SeccompCmpOp::Eq, pipe)?]);
    }
    // Memory, but none that could be run.
    let runs = u64::from(libc::PROT_EXEC.unsigned_abs());
    for call in [libc::SYS_mmap, libc::SYS_mprotect] {
        rules.insert(call, vec![only(2, SeccompCmpOp::MaskedEq(runs), 0)?]);
    }
    let refuse = SeccompAction::Errno(libc::EPERM.unsigned_abs());
    let here = TargetArch::try_from(std::env::consts::ARCH)?;
    SeccompFilter::new(rules, refuse, SeccompAction::Allow, here)?.try_into()
}

/// Lets a call pass only where one of its arguments is like that.
fn only(argument: u8, is: SeccompCmpOp, value: u64) -> Result<SeccompRule, BackendError> {
    let condition = SeccompCondition::new(argument, SeccompCmpArgLen::Dword, is, value)?;
    SeccompRule::new(vec![condition])
}

#[cfg(test)]
#[allow(clippy::disallowed_types, reason = "it is shown that these cannot be made")]
mod tests {
    use std::fs::File;
    use std::io::{self, Read as _};
    use std::net::{TcpListener, UdpSocket};
    use std::os::unix::net::UnixStream;

    use super::*;

    fn refused<T>(made: io::Result<T>) -> Option<i32> {
        made.err().and_then(|error| error.raw_os_error())
    }

    #[test]
    fn neither_files_nor_sockets_nor_processes_nor_what_is_open_can_be_used() {
        let mut open = File::open("/proc/self/status").expect("it is there");
        // In a thread of its own: the other tests keep what they have.
        let closed = std::thread::spawn(move || {
            set().expect("the system takes the filter");
            let mut byte = [0];
            [
                refused(File::open("/etc/hostname")),
                refused(open.read(&mut byte)),
                refused(TcpListener::bind("127.0.0.1:0")),
                refused(UdpSocket::bind("127.0.0.1:0")),
                refused(UnixStream::pair()),
                refused(std::fs::metadata("/")),
            ]
        });
        let closed = closed.join().expect("it reckons all the same");
        assert_eq!(closed, [Some(libc::EPERM); 6]);
    }
}
