//! The calls for the network that a program makes, as `strace` writes them
//! down, and which of them lead out of the computer.

use std::fs;
use std::path::Path;

/// What writes down each call for the network that a program and its children
/// make.
pub(crate) fn watched(log: &Path) -> Vec<String> {
    let mut words =
        ["strace", "-f", "-qq", "-e", "trace=%network", "-o"].map(str::to_owned).to_vec();
    words.push(log.display().to_string());
    words
}

/// The calls that were written down.
pub(crate) fn read(log: &Path) -> Vec<String> {
    let calls = fs::read_to_string(log).expect("the calls were written down");
    let calls: Vec<_> = calls.lines().map(str::to_owned).collect();
    assert!(calls.iter().any(|call| call.contains("socket(AF_UNIX")), "calls are seen");
    calls
}

/// Those that ask for a socket of the network, lead out of the computer or ask
/// for the address of a name; also where the system refused them. `door` lets
/// be what stays on the loopback.
pub(crate) fn leads_out(calls: &[String], door: bool) -> Vec<String> {
    let families: &[&str] = if door {
        &["(AF_UNIX", "(AF_NETLINK", "(AF_INET,", "(AF_INET6,"]
    } else {
        &["(AF_UNIX", "(AF_NETLINK"]
    };
    let out = |call: &&String| {
        let makes = call.contains(" socket(") || call.contains(" socketpair(");
        let strange = makes && !families.iter().any(|family| call.contains(family));
        let leads = call.contains("sa_family=AF_INET") && !stays(call);
        let asks = call.contains("htons(53)") || call.contains("systemd/resolve");
        strange || leads || asks
    };
    calls.iter().filter(out).cloned().collect()
}

/// Whether every address in a call is one of the loopback.
fn stays(call: &str) -> bool {
    let four = call.split("inet_addr(\"").skip(1).all(|address| address.starts_with("127."));
    let six = call.split("inet_pton(AF_INET6, \"").skip(1);
    four && six.into_iter().all(|address| address.starts_with("::1\""))
}

#[test]
fn a_call_that_leads_out_is_told_from_one_that_stays() {
    let call = |text: &str, door| !leads_out(&[format!("12 {text}")], door).is_empty();
    let sockets = [
        "socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_TCP) = 9",
        "socket(AF_INET6, SOCK_DGRAM, IPPROTO_IP) = -1 EAFNOSUPPORT (Address family not supported)",
    ];
    for socket in sockets {
        assert!(call(socket, false) && !call(socket, true), "{socket}");
    }
    let out = [
        "connect(9, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr(\"192.0.2.1\")}, 16) = 0",
        "connect(9, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr(\"127.0.0.53\")}, 16) = 0",
        "sendto(9, \"x\", 1, 0, {sa_family=AF_INET6, sin6_port=htons(1), inet_pton(AF_INET6, \"2001:db8::1\", &sin6_addr)}, 28) = 1",
        "socket(AF_PACKET, SOCK_RAW, htons(0x3 /* ETH_P_ALL */)) = 9",
        "connect(9, {sa_family=AF_UNIX, sun_path=\"/run/systemd/resolve/io.systemd.Resolve\"}, 42) = 0",
    ];
    for lead in out {
        assert!(call(lead, false) && call(lead, true), "{lead}");
    }
    let stay = "connect(9, {sa_family=AF_UNIX, sun_path=@\"/tmp/.X11-unix/X99\"}, 21) = 0";
    let back = "connect(12, {sa_family=AF_INET, sin_port=htons(43431), sin_addr=inet_addr(\"127.0.0.1\")}, 16) = 0";
    assert!(!call(stay, false) && !call(back, true));
}
