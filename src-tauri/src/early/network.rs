//! The system's refusal of every socket but the local kind. It holds for this
//! process and for all that it starts, the web view's own among them, and
//! cannot be taken back.

use std::collections::BTreeMap;

use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
    SeccompRule, TargetArch, apply_filter,
};

/// Local sockets, and the kernel's own, without which the web view cannot set
/// up its sandbox.
const LOCAL: [i32; 2] = [libc::AF_UNIX, libc::AF_NETLINK];

/// Closes the network for good. To be called before there is a second thread.
///
/// # Errors
/// The system knows no such filters.
pub(crate) fn close() -> Result<(), seccompiler::Error> {
    apply_filter(&filter()?)
}

fn filter() -> Result<BpfProgram, seccompiler::BackendError> {
    let refused = vec![SeccompRule::new(other_than_local()?)?];
    let rules = BTreeMap::from([
        (libc::SYS_socket, refused.clone()),
        (libc::SYS_socketpair, refused),
        // Makes sockets by a way that no filter sees.
        (libc::SYS_io_uring_setup, Vec::new()),
    ]);
    // The answer of a computer without a network, which every program knows.
    let refuse = SeccompAction::Errno(libc::EAFNOSUPPORT.unsigned_abs());
    let here = TargetArch::try_from(std::env::consts::ARCH)?;
    SeccompFilter::new(rules, SeccompAction::Allow, refuse, here)?.try_into()
}

fn other_than_local() -> Result<Vec<SeccompCondition>, seccompiler::BackendError> {
    let family = |local: i32| {
        let local = u64::from(local.unsigned_abs());
        SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, local)
    };
    LOCAL.into_iter().map(family).collect()
}

#[cfg(test)]
#[allow(clippy::disallowed_types, reason = "it is shown that these cannot be made")]
mod tests {
    use std::net::{TcpListener, UdpSocket};
    use std::os::unix::net::UnixStream;

    use super::*;

    #[test]
    fn only_local_sockets_can_be_made_once_the_network_is_closed() {
        // In a thread of its own: the other tests keep what they have.
        let closed = std::thread::spawn(|| {
            close().expect("the system takes the filter");
            let refused = [
                TcpListener::bind("127.0.0.1:0").map(drop),
                TcpListener::bind("[::1]:0").map(drop),
                UdpSocket::bind("127.0.0.1:0").map(drop),
            ];
            (refused.map(|made| made.err().and_then(|e| e.raw_os_error())), UnixStream::pair())
        });
        let (refused, local) = closed.join().expect("it does not panic");
        assert_eq!(refused, [Some(libc::EAFNOSUPPORT); 3]);
        assert!(local.is_ok());
    }
}
