//! Time stamps over seals: a request to carry to a computer that is online, and
//! the answer that is brought back. Nothing is sent from here.

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bundle::phrase;
use chrono::SecondsFormat;
use diary::{Content, Kind, SealMark, StampAnswer, StampMark, Subject, SubjectId, Written};
use record::{Checkpoint, SealCode, Tree};
use sentences::Blank;
use stamp::{Certificate, Request, Stamp};

use crate::contract::{StampAsked, StampSays, StampView};
use crate::outside::folders::{self, NewFile};
use crate::{Problem, ProblemKind, Session, saved, seals};

/// Asks for a time stamp over a seal, the newest where none is named: writes
/// the request to a file and keeps it in the record.
///
/// # Errors
/// No such seal, a place that is taken, or a disk that will not take it.
pub fn request(
    session: &mut Session,
    seal: Option<&str>,
    to: &Path,
) -> Result<StampAsked, Problem> {
    let (SealMark { checkpoint, signature: _, code }, _) = find_seal(session, seal)?;
    let request = Request::new(checkpoint.as_bytes(), session.outside.sixteen());
    let mut file = NewFile::begin(to)?;
    file.add(request.as_der())?;
    let encoded = STANDARD.encode(request.as_der());
    let mark = StampMark { seal: code.clone(), checkpoint, request: encoded, answer: None };
    let subject = session.new_subject();
    session.append(subject, &Content::of(Subject::Stamp(mark)), None)?;
    file.finish()?;
    Ok(StampAsked { seal: code, path: to.display().to_string(), name: saved::name(to) })
}

/// Asks for a time stamp, as [`request`] does, with a file in this folder.
///
/// # Errors
/// Those of [`request`].
pub fn request_in(
    session: &mut Session,
    seal: Option<&str>,
    folder: &Path,
) -> Result<StampAsked, Problem> {
    let now = session.outside.clock().now();
    let day = (now + session.zone().offset_at(now)).format("%Y-%m-%d");
    // Whoever sends it reads the name: it says nothing of a diary.
    let path = folders::free(folder, &format!("time-stamp-{day}"), ".tsq");
    request(session, seal, &path)
}

/// Takes the answer to a request, checks it under the roots in these files, and
/// keeps it. Other certificates in any of the files can be between.
///
/// # Errors
/// A file that is none of these, an answer to no request of this diary, or one
/// that does not count. Nothing is kept then.
pub fn answer(
    session: &mut Session,
    reply: &Path,
    roots: &[PathBuf],
    chain: &[PathBuf],
) -> Result<StampView, Problem> {
    let reply = read(reply)?;
    let (roots, mut between): (Vec<_>, Vec<_>) =
        certificates(roots)?.into_iter().partition(Certificate::is_root);
    between.extend(certificates(chain)?);
    if roots.is_empty() {
        return Err(ProblemKind::NoRoot.into());
    }
    let mut refused = Problem::from(ProblemKind::StampOther);
    for kept in kept(session)? {
        match stamp::verify(&kept.request, &reply, &between, &roots) {
            Ok(found) => {
                let answer = StampAnswer {
                    reply: STANDARD.encode(&reply),
                    chain: found.chain.iter().map(|one| STANDARD.encode(one.as_der())).collect(),
                    root: STANDARD.encode(found.root.as_der()),
                };
                return keep(session, kept, answer);
            }
            Err(stamp::Error::OtherData | stamp::Error::OtherRequest) => {}
            Err(error) => refused = error.into(),
        }
    }
    Err(refused)
}

/// Every time stamp that was asked for, the newest first.
///
/// # Errors
/// An entry that is damaged.
pub fn list(session: &Session) -> Result<Vec<StampView>, Problem> {
    let kept = kept(session)?;
    Ok(kept.iter().map(|kept| view(session, kept)).collect())
}

/// The time stamps that a bundle shows: those that were brought back, over
/// seals of this record, by their places in it.
///
/// # Errors
/// An entry that is damaged.
pub(crate) fn for_bundle(
    session: &Session,
    tree: &Tree,
    size: u64,
) -> Result<Vec<bundle::Stamped>, Problem> {
    let mut stamped = Vec::new();
    for mut kept in kept(session)? {
        let Some(brought) = kept.brought.take() else { continue };
        let Some(proof) = seals::proof(tree, &kept.checkpoint, size) else { continue };
        stamped.push(bundle::Stamped {
            checkpoint: kept.checkpoint,
            sealed: sealed(session, &kept)?,
            after: kept.newest + 1,
            request: kept.request.as_der().to_vec(),
            reply: brought.reply,
            root: brought.says.root.to_pem(),
            root_fingerprint: brought.says.root.fingerprint(),
            chain: brought.says.chain.iter().map(Certificate::to_pem).collect(),
            time: brought.says.time,
            accuracy: brought.says.accuracy,
            authority: brought.says.authority,
            proof,
        });
    }
    stamped.sort_by_key(|stamped| (stamped.time, stamped.checkpoint.size));
    Ok(stamped)
}

/// A time stamp in the record.
struct Kept {
    subject: SubjectId,
    mark: StampMark,
    checkpoint: Checkpoint,
    request: Request,
    /// When it was asked for, by this computer's clock.
    asked: Written,
    /// The place of its newest version in the record.
    newest: u64,
    /// What came back, where something did.
    brought: Option<Brought>,
}

/// An answer that was kept, read again.
struct Brought {
    reply: Vec<u8>,
    says: Stamp,
}

/// Every time stamp in the record, the newest first. One that is damaged is
/// told by the check of the diary, and hides no other here.
fn kept(session: &Session) -> Result<Vec<Kept>, Problem> {
    let mut all = Vec::new();
    for subject in session.vault.last_of(Kind::Stamp, u32::MAX)? {
        let Ok(versions) = session.vault.versions(subject) else { continue };
        let (Some(first), Some(newest)) = (versions.first(), versions.last()) else { continue };
        if let Ok(Some(Content { subject: Some(Subject::Stamp(mark)), .. })) = newest.content() {
            all.extend(again(subject, mark, first.header.written, newest.header.seq));
        }
    }
    Ok(all)
}

/// Reads and checks what was kept, as it was when it came.
fn again(subject: SubjectId, mark: StampMark, asked: Written, newest: u64) -> Option<Kept> {
    let checkpoint = Checkpoint::parse(&mark.checkpoint).ok()?;
    let request = Request::read(&STANDARD.decode(&mark.request).ok()?).ok()?;
    let brought = mark.answer.as_ref().and_then(|answer| {
        let certificate = |text: &String| Certificate::from_der(&STANDARD.decode(text).ok()?).ok();
        let reply = STANDARD.decode(&answer.reply).ok()?;
        let chain: Vec<_> = answer.chain.iter().map(certificate).collect::<Option<_>>()?;
        let root = certificate(&answer.root)?;
        let is_over = request.is_over(mark.checkpoint.as_bytes());
        let says = stamp::verify(&request, &reply, &chain, std::slice::from_ref(&root)).ok()?;
        is_over.then_some(Brought { reply, says })
    });
    Some(Kept { subject, mark, checkpoint, request, asked, newest, brought })
}

/// Keeps an answer as the new version of what was asked for.
fn keep(session: &mut Session, kept: Kept, answer: StampAnswer) -> Result<StampView, Problem> {
    let Kept { subject, mark, asked, newest, .. } = kept;
    let is_new = mark.answer.as_ref() != Some(&answer);
    let mark = StampMark { answer: Some(answer), ..mark };
    if is_new {
        session.append(subject, &Content::of(Subject::Stamp(mark.clone())), None)?;
    }
    let kept = again(subject, mark, asked, newest).ok_or(ProblemKind::Fault)?;
    Ok(view(session, &kept))
}

fn view(session: &Session, kept: &Kept) -> StampView {
    let sentences = &session.sentences;
    let entries = crate::number(kept.checkpoint.size);
    let says = kept.brought.as_ref().map(|Brought { reply: _, says }| {
        let time_text = phrase::instant(says.time, kept.asked.zone(), sentences);
        let blanks =
            [("entries", Blank::Number(u64::from(entries))), ("when", Blank::Text(&time_text))];
        StampSays {
            shows_text: sentences.say_with("stamp-shows", &blanks),
            exact: says.time.to_rfc3339_opts(SecondsFormat::AutoSi, true),
            accuracy_text: phrase::accuracy(says.accuracy, sentences),
            authority: says.authority.clone(),
            root: says.root.name(),
            root_fingerprint: says.root.fingerprint(),
            policy: says.policy.clone(),
            serial: says.serial.clone(),
            time_text,
        }
    });
    StampView {
        seal: kept.mark.seal.clone(),
        entries,
        asked_text: phrase::written(&kept.asked, sentences),
        says,
    }
}

/// The seal with this code, or the newest.
fn find_seal(session: &Session, code: Option<&str>) -> Result<(SealMark, Written), Problem> {
    let unread = |_| Problem::about(ProblemKind::ValueUnreadable, "seal");
    let code: Option<SealCode> = code.map(str::parse).transpose().map_err(unread)?;
    for subject in session.vault.last_of(Kind::Seal, u32::MAX)? {
        let Ok(Some(entry)) = session.vault.newest(subject) else { continue };
        let Ok(Some(Content { subject: Some(Subject::Seal(mark)), .. })) = entry.content() else {
            continue;
        };
        if code.is_none_or(|code| code.to_string() == mark.code) {
            return Ok((mark, entry.header.written));
        }
    }
    Err(match code {
        Some(code) => Problem::about(ProblemKind::NotFound, code),
        None => ProblemKind::NoSeal.into(),
    })
}

/// When the seal under a stamp was made. One that is damaged is told by the
/// check of the diary; then the time of the request stands for it.
fn sealed(session: &Session, kept: &Kept) -> Result<Written, Problem> {
    match find_seal(session, Some(&kept.mark.seal)) {
        Ok((_, written)) => Ok(written),
        Err(Problem { kind: ProblemKind::NotFound | ProblemKind::ValueUnreadable, .. }) => {
            Ok(kept.asked)
        }
        Err(problem) => Err(problem),
    }
}

fn certificates(files: &[PathBuf]) -> Result<Vec<Certificate>, Problem> {
    let mut all = Vec::new();
    for file in files {
        all.extend(Certificate::read_all(&read(file)?)?);
    }
    Ok(all)
}

/// A file of the few bytes that an answer has; one byte more than is taken, so
/// that a larger one is refused and not cut.
fn read(file: &Path) -> Result<Vec<u8>, Problem> {
    folders::choose(file)?;
    Ok(folders::beginning(file, stamp::LONGEST + 1).ok_or(ProblemKind::SourceUnreadable)?)
}

impl From<stamp::Error> for Problem {
    fn from(error: stamp::Error) -> Self {
        use stamp::Error;
        match error {
            Error::TooLarge | Error::RequestUnreadable | Error::AnswerUnreadable => {
                ProblemKind::NotAStamp.into()
            }
            Error::CertificateUnreadable => ProblemKind::NotACertificate.into(),
            Error::Rejected { status } => Self::about(ProblemKind::StampRejected, status),
            Error::OtherData | Error::OtherRequest => ProblemKind::StampOther.into(),
            Error::NotOneSigner | Error::BadSignature | Error::OtherCertificate => {
                ProblemKind::StampUnsigned.into()
            }
            Error::Unsupported => ProblemKind::StampUnsupported.into(),
            Error::NoCertificate => ProblemKind::StampNoCertificate.into(),
            Error::NotForStamps => ProblemKind::StampWrongCertificate.into(),
            Error::NotValidThen => ProblemKind::StampNotValidThen.into(),
            Error::OtherRoot => ProblemKind::StampOtherRoot.into(),
        }
    }
}
