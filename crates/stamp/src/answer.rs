//! The answer of an authority, and whether it counts.

use chrono::{DateTime, TimeDelta, Utc};
use cms::cert::CertificateChoices;
use cms::content_info::ContentInfo;
use cms::signed_data::SignedData;
use der::Decode as _;
use der::asn1::OctetString;

use crate::asn1::{TimeStampResp, TstInfo, oid};
use crate::{Certificate, Error, LONGEST, MOST, Request, chain, signer, time};

/// What an authority said and signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// When it signed, by its clock.
    pub time: DateTime<Utc>,
    /// How far that may be off to either side; none where it does not say.
    pub accuracy: Option<TimeDelta>,
    /// The number that it gave to the stamp, in hexadecimal.
    pub serial: String,
    /// Under which of its rules it signed: numbers with dots between.
    pub policy: String,
    /// Whom its certificate names.
    pub authority: String,
    /// The root that its certificate leads to.
    pub root: Certificate,
    /// Those of the certificates brought beside the answer that it takes to
    /// check it again.
    pub chain: Vec<Certificate>,
}

/// Checks an answer to a request: it is about the same bytes and has the same
/// number; one signer signed it with a certificate for time stamps alone, which
/// the signature names; and a chain leads from that to one of the roots, all of
/// it valid at the time that the answer names. `chain` are certificates that
/// were brought beside those in the answer; they are trusted no more.
///
/// # Errors
/// Why it does not count.
pub fn verify(
    request: &Request,
    answer: &[u8],
    chain: &[Certificate],
    roots: &[Certificate],
) -> Result<Stamp, Error> {
    if answer.len() > LONGEST {
        return Err(Error::TooLarge);
    }
    let signed = signed(answer)?;
    let contents = contents(&signed)?;
    let says = TstInfo::from_der(contents.as_bytes()).map_err(|_| Error::AnswerUnreadable)?;
    let time = time::read(&says.gen_time).ok_or(Error::AnswerUnreadable)?;
    let extensions = says.extensions.iter().flatten();
    if says.version != 1 || extensions.into_iter().any(|extension| extension.critical) {
        return Err(Error::Unsupported);
    }
    if !request.has_imprint(&says.message_imprint) {
        return Err(Error::OtherData);
    }
    if !request.has_nonce(says.nonce.as_ref()) {
        return Err(Error::OtherRequest);
    }
    let known = known(&signed, chain)?;
    let leaf = signer::find(&signed, contents.as_bytes(), &known)?;
    if !leaf.is_for_stamps() {
        return Err(Error::NotForStamps);
    }
    let between: Vec<_> = known.iter().collect();
    let found = chain::find(leaf, &between, roots, time)?;
    let (inside, brought) = known.split_at(known.len() - chain.len());
    let mut needed: Vec<Certificate> = Vec::new();
    for one in brought {
        let is_in = one == leaf || found.between.iter().any(|der| der == one.as_der());
        if is_in && !inside.contains(one) && !needed.contains(one) {
            needed.push(one.clone());
        }
    }
    Ok(Stamp {
        time,
        accuracy: says.accuracy.as_ref().map(time::accuracy),
        serial: says.serial_number.as_bytes().iter().map(|byte| format!("{byte:02x}")).collect(),
        policy: says.policy.to_string(),
        authority: leaf.name(),
        root: found.root.clone(),
        chain: needed,
    })
}

/// What the authority granted, as it is signed.
fn signed(answer: &[u8]) -> Result<SignedData, Error> {
    /// Granted, and granted with changes (RFC 3161 §2.4.2).
    const GRANTED: std::ops::RangeInclusive<u32> = 0..=1;
    let unread = |_| Error::AnswerUnreadable;
    let answer = TimeStampResp::from_der(answer).map_err(unread)?;
    let status = answer.status.status;
    if !GRANTED.contains(&status) {
        return Err(Error::Rejected { status });
    }
    let token = answer.token.ok_or(Error::AnswerUnreadable)?;
    let token: ContentInfo = token.decode_as().map_err(unread)?;
    if token.content_type != oid::SIGNED_DATA {
        return Err(Error::AnswerUnreadable);
    }
    token.content.decode_as().map_err(unread)
}

/// The bytes that are signed: what the authority says.
fn contents(signed: &SignedData) -> Result<OctetString, Error> {
    let contents = &signed.encap_content_info;
    if contents.econtent_type != oid::TST_INFO {
        return Err(Error::AnswerUnreadable);
    }
    let contents = contents.econtent.as_ref().ok_or(Error::AnswerUnreadable)?;
    contents.decode_as().map_err(|_| Error::AnswerUnreadable)
}

/// The certificates in the answer, and those that were brought.
fn known(signed: &SignedData, chain: &[Certificate]) -> Result<Vec<Certificate>, Error> {
    let inside = signed.certificates.iter().flat_map(|all| all.0.iter());
    let mut known = Vec::new();
    for choice in inside {
        if let CertificateChoices::Certificate(x509) = choice {
            known.push(Certificate::of(x509.clone())?);
        }
    }
    known.extend_from_slice(chain);
    if known.len() > MOST { Err(Error::TooLarge) } else { Ok(known) }
}
