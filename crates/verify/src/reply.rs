//! Requests for time stamps and the answers to them (RFC 3161), as far as
//! bundle-1 §11 allows them.

use ring::digest::{Algorithm, SHA1_FOR_LEGACY_USE_ONLY, SHA256, SHA384, SHA512, digest};
use rustls_pki_types::SignatureVerificationAlgorithm;
use webpki::ring as ways;

use crate::{
    certificate::{self, Certificate},
    der::{self, BOOLEAN, Der, INTEGER, OCTETS, OID, SEQUENCE, SET, TIME, inside},
};

/// What is stamped, and the number that tells one request from another.
#[derive(PartialEq, Eq)]
pub(crate) struct Asked<'a> {
    pub(crate) hash: &'a [u8],
    nonce: &'a [u8],
}

impl<'a> Asked<'a> {
    pub(crate) fn of_request(request: &'a [u8]) -> Option<Self> {
        let mut request = der::one(request, SEQUENCE)?;
        let is_first = request.take(INTEGER)? == [1];
        let hash = imprint(&mut request)?;
        let nonce = request.take(INTEGER)?;
        let wants_certificate = request.take(BOOLEAN)? == [0xff];
        (is_first && wants_certificate && request.is_empty()).then_some(Self { hash, nonce })
    }
}

/// A hash, which is a SHA-256.
fn imprint<'a>(der: &mut Der<'a>) -> Option<&'a [u8]> {
    let mut imprint = der.enter(SEQUENCE)?;
    let kind = imprint.enter(SEQUENCE)?.take(OID)?;
    let hash = imprint.take(OCTETS)?;
    (hash_named(kind)? == &SHA256 && hash.len() == 32 && imprint.is_empty()).then_some(hash)
}

/// What an authority says.
pub(crate) struct Says<'a> {
    pub(crate) asked: Asked<'a>,
    pub(crate) time: &'a str,
    pub(crate) second: u64,
}

impl<'a> Says<'a> {
    fn read(contents: &'a [u8]) -> Option<Self> {
        let mut says = der::one(contents, SEQUENCE)?;
        let is_first = says.take(INTEGER)? == [1];
        says.take(OID)?;
        let hash = imprint(&mut says)?;
        says.take(INTEGER)?;
        let time = std::str::from_utf8(says.take(TIME)?).ok()?;
        says.maybe(SEQUENCE);
        says.maybe(BOOLEAN);
        let nonce = says.take(INTEGER)?;
        says.maybe(inside(0));
        // What else it says must be such that a reader may pass over it.
        let more = says.maybe(inside(1)).map_or(Some(Vec::new()), |more| Der::new(more.body).all());
        let must_heed = more?.iter().any(|more| {
            let mut more = Der::new(more.body);
            more.take(OID).is_none() || more.maybe(BOOLEAN).is_some()
        });
        let second = certificate::second(&without_fraction(time)?)?;
        let is_good = is_first && says.is_empty() && !must_heed;
        is_good.then_some(Self { asked: Asked { hash, nonce }, time, second })
    }
}

/// A time without the part of a second, which is written without zeros at its
/// end (RFC 3161 §2.4.2).
fn without_fraction(time: &str) -> Option<String> {
    let Some((whole, part)) = time.split_once('.') else { return Some(time.to_owned()) };
    let digits = part.strip_suffix('Z')?;
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
    let is_good = is_number && !digits.is_empty() && digits.len() < 10 && !digits.ends_with('0');
    is_good.then(|| format!("{whole}Z"))
}

/// An answer that was granted and signed once.
pub(crate) struct Reply<'a> {
    pub(crate) says: Says<'a>,
    contents: &'a [u8],
    pub(crate) certificates: Vec<&'a [u8]>,
    issuer: &'a [u8],
    serial: &'a [u8],
    hash: &'a [u8],
    attributes: der::Value<'a>,
    way: &'a [u8],
    signature: &'a [u8],
}

impl<'a> Reply<'a> {
    pub(crate) fn read(reply: &'a [u8]) -> Option<Self> {
        let mut reply = der::one(reply, SEQUENCE)?;
        let status = reply.enter(SEQUENCE)?.take(INTEGER)?;
        let mut token = reply.enter(SEQUENCE)?;
        let is_signed = token.take(OID)? == oid::SIGNED_DATA;
        if !matches!(status, [0 | 1]) || !is_signed || !reply.is_empty() {
            return None;
        }
        let mut signed = token.enter(inside(0))?.enter(SEQUENCE)?;
        signed.take(INTEGER)?;
        signed.take(SET)?;
        let mut contents = signed.enter(SEQUENCE)?;
        let is_stamp = contents.take(OID)? == oid::TST_INFO;
        let contents = contents.enter(inside(0))?.take(OCTETS)?;
        let certificates = match signed.maybe(inside(0)) {
            Some(all) => Der::new(all.body).all()?.into_iter().map(|one| one.whole).collect(),
            None => Vec::new(),
        };
        signed.maybe(inside(1));
        let mut signers = signed.enter(SET)?;
        let mut signer = signers.enter(SEQUENCE)?;
        if !is_stamp || !signers.is_empty() {
            return None;
        }
        signer.take(INTEGER)?;
        let mut named = signer.enter(SEQUENCE)?;
        let issuer = named.take(SEQUENCE)?;
        let serial = named.take(INTEGER)?;
        let hash = signer.enter(SEQUENCE)?.take(OID)?;
        let attributes = signer.any().filter(|value| value.tag == inside(0))?;
        let way = signer.take(SEQUENCE)?;
        let signature = signer.take(OCTETS)?;
        let says = Says::read(contents)?;
        Some(Self {
            says,
            contents,
            certificates,
            issuer,
            serial,
            hash,
            attributes,
            way,
            signature,
        })
    }

    /// The certificate that it is signed with, where all of that holds.
    pub(crate) fn signer<'c>(&self, known: &[&'c [u8]]) -> Option<Certificate<'c>> {
        let kind = self.attribute(oid::CONTENT_TYPE)??;
        let named = self.attribute(oid::MESSAGE_DIGEST)??;
        let hash = digest(hash_named(self.hash)?, self.contents);
        if (kind.tag, kind.body) != (OID, oid::TST_INFO)
            || (named.tag, named.body) != (OCTETS, hash.as_ref())
        {
            return None;
        }
        let mut known = known.iter().filter_map(|whole| Certificate::read(whole));
        let leaf = known.find(|one| one.issuer == self.issuer && one.serial == self.serial)?;
        // What is signed is the set by itself, without its place in the whole.
        let mut message = self.attributes.whole.to_vec();
        *message.first_mut()? = SET;
        let good = leaf.signed(ways(self.way, self.hash)?, &message, self.signature);
        (good && self.means(&leaf)?).then_some(leaf)
    }

    /// Whether what was signed names this certificate.
    fn means(&self, leaf: &Certificate<'_>) -> Option<bool> {
        let first = |value: der::Value<'a>| Der::new(value.body).enter(SEQUENCE)?.enter(SEQUENCE);
        let mut meant = Vec::new();
        if let Some(value) = self.attribute(oid::SIGNING_CERTIFICATE)? {
            let hash = digest(&SHA1_FOR_LEGACY_USE_ONLY, leaf.whole);
            meant.push(first(value)?.take(OCTETS)? == hash.as_ref());
        }
        if let Some(value) = self.attribute(oid::SIGNING_CERTIFICATE_V2)? {
            let mut id = first(value)?;
            let kind = match id.maybe(SEQUENCE) {
                Some(kind) => hash_named(Der::new(kind.body).take(OID)?)?,
                None => &SHA256,
            };
            meant.push(id.take(OCTETS)? == digest(kind, leaf.whole).as_ref());
        }
        Some(!meant.is_empty() && meant.into_iter().all(|is_meant| is_meant))
    }

    /// The one value of a signed attribute; nothing inside where it is not
    /// there, nothing at all where it is broken or there twice.
    fn attribute(&self, kind: &[u8]) -> Option<Option<der::Value<'a>>> {
        let mut found = None;
        for attribute in Der::new(self.attributes.body).all()? {
            let mut attribute = Der::new(attribute.body);
            if attribute.take(OID)? == kind {
                let values = attribute.enter(SET)?.all()?;
                let [value] = values[..] else { return None };
                if found.replace(value).is_some() {
                    return None;
                }
            }
        }
        Some(found)
    }
}

/// The names of what a time stamp is made of, without tag and length.
mod oid {
    pub(super) const SIGNED_DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 2];
    pub(super) const TST_INFO: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 16, 1, 4];
    pub(super) const CONTENT_TYPE: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 3];
    pub(super) const MESSAGE_DIGEST: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 4];
    pub(super) const SIGNING_CERTIFICATE: &[u8] =
        &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 16, 2, 12];
    pub(super) const SIGNING_CERTIFICATE_V2: &[u8] =
        &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 16, 2, 47];
    pub(super) const SHA2: &[u8] = &[0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2];
    pub(super) const RSA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1];
    pub(super) const ECDSA_SHA2: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3];
}

fn hash_named(name: &[u8]) -> Option<&'static Algorithm> {
    match name.strip_prefix(oid::SHA2)? {
        [1] => Some(&SHA256),
        [2] => Some(&SHA384),
        [3] => Some(&SHA512),
        _ => None,
    }
}

type Ways = [&'static dyn SignatureVerificationAlgorithm];

/// The ways of signing that an answer says, which has this hash of its contents.
fn ways(says: &[u8], hash: &[u8]) -> Option<&'static Ways> {
    const PSS: [&Ways; 3] = [
        &[ways::RSA_PSS_2048_8192_SHA256_LEGACY_KEY],
        &[ways::RSA_PSS_2048_8192_SHA384_LEGACY_KEY],
        &[ways::RSA_PSS_2048_8192_SHA512_LEGACY_KEY],
    ];
    let name = Der::new(says).take(OID)?;
    if name.strip_prefix(oid::RSA) != Some(&[10]) {
        return ways_named(name, hash);
    }
    let pss = match hash.strip_prefix(oid::SHA2)? {
        [1] => PSS[0],
        [2] => PSS[1],
        [3] => PSS[2],
        _ => return None,
    };
    // The one hash everywhere, and a salt of its length (RFC 4055 §3.1).
    pss.iter().all(|way| way.signature_alg_id().as_ref() == says).then_some(pss)
}

/// The ways of signing that a name stands for; where it names no hash, that of
/// the contents is meant.
fn ways_named(name: &[u8], hash: &[u8]) -> Option<&'static Ways> {
    const RSA: [&Ways; 3] = [
        &[ways::RSA_PKCS1_2048_8192_SHA256],
        &[ways::RSA_PKCS1_2048_8192_SHA384],
        &[ways::RSA_PKCS1_2048_8192_SHA512],
    ];
    const ECDSA: [&Ways; 2] = [
        &[ways::ECDSA_P256_SHA256, ways::ECDSA_P384_SHA256],
        &[ways::ECDSA_P256_SHA384, ways::ECDSA_P384_SHA384],
    ];
    if let Some(ecdsa) = name.strip_prefix(oid::ECDSA_SHA2) {
        return match ecdsa {
            [2] => Some(ECDSA[0]),
            [3] => Some(ECDSA[1]),
            _ => None,
        };
    }
    let hash = hash.strip_prefix(oid::SHA2)?;
    match (name.strip_prefix(oid::RSA)?, hash) {
        ([11], _) | ([1], [1]) => Some(RSA[0]),
        ([12], _) | ([1], [2]) => Some(RSA[1]),
        ([13], _) | ([1], [3]) => Some(RSA[2]),
        _ => None,
    }
}
