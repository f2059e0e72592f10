//! Answers of time-stamping authorities, and certificates: whatever the bytes,
//! nothing is told of a stamp but what the one good answer says.

#![no_main]

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use stamp::{Certificate, Request, Stamp, verify};

const REPLY: &[u8] = include_bytes!("../seeds/stamp/reply.tsr");
const REQUEST: &[u8] = include_bytes!("../seeds/stamp/request.tsq");
const ROOT: &[u8] = include_bytes!("../seeds/stamp/root.pem");

struct Good {
    request: Request,
    roots: Vec<Certificate>,
    stamp: Stamp,
}

fn good() -> &'static Good {
    static GOOD: OnceLock<Good> = OnceLock::new();
    GOOD.get_or_init(|| {
        let request = Request::read(REQUEST).expect("it is a request");
        let roots = Certificate::read_all(ROOT).expect("it is a root");
        let stamp = verify(&request, REPLY, &[], &roots).expect("the seed counts");
        Good { request, roots, stamp }
    })
}

fuzz_target!(|bytes: &[u8]| {
    let Good { request, roots, stamp } = good();
    if let Ok(found) = verify(request, bytes, &[], roots) {
        assert_eq!(found, *stamp);
    }
    if let Ok(read) = Request::read(bytes) {
        assert_eq!(read.as_der(), bytes, "it is kept as it was read");
    }
    if let Ok(all) = Certificate::read_all(bytes) {
        for one in &all {
            let again = Certificate::read_all(one.to_pem().as_bytes());
            assert_eq!(again.as_deref(), Ok(std::slice::from_ref(one)), "it prints as it was read");
            let _ = (one.name(), one.is_root());
        }
        // A chain or a root of any kind lends the good answer no other words.
        if let Ok(found) = verify(request, REPLY, &all, &all) {
            assert_eq!((found.time, &found.serial), (stamp.time, &stamp.serial));
        }
    }
});
