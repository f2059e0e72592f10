//! Making a copy beside the diary, which stays free meanwhile.

use std::io::{Cursor, Read, Seek};
use std::ops::ControlFlow;

use diary::{Derivation, Span, Step, Words};
use picture::{Made, Order};
use recording::{Fault, Way};
use zeroize::Zeroizing;

use crate::contract::Progress;
use crate::outside::confined;
use crate::{Problem, ProblemKind};

/// Nothing can be said of how far a decoder has come.
const UNDER_WAY: Progress = Progress { done: 0, whole: 1 };

/// A copy that is to be made, and the bytes that it is made of.
pub struct ToMake {
    about: About,
    what: What,
    size: u64,
    bytes: Box<dyn Source>,
}

/// A copy that was made and is not kept yet. That of a film is read out of its
/// original as it is kept.
pub struct MadeCopy {
    pub(super) about: About,
    pub(super) steps: Vec<Step>,
    pub(super) by: &'static str,
    pub(super) ending: &'static str,
    pub(super) size: u64,
    pub(super) bytes: Box<dyn Read + Send>,
}

/// What is kept beside the bytes of a copy.
pub(super) struct About {
    pub(super) number: u32,
    pub(super) how: Derivation,
    pub(super) reason: Option<Words>,
}

/// What is done.
pub(super) enum What {
    /// To a picture.
    Picture(Order),
    /// To a film or a sound: these parts of it become silent.
    Recording { way: Way, spans: Vec<Span>, media_type: String },
}

/// The bytes of an exhibit, decrypted as they are read.
trait Source: Read + Seek + Send {}

impl<R: Read + Seek + Send> Source for R {}

/// The parts that are to be silent. Nothing else is done to recordings.
pub(super) fn spans(steps: &[Step]) -> Result<Vec<Span>, Problem> {
    let mut spans = Vec::new();
    for step in steps {
        match step {
            Step::Mute(span) => spans.push(*span),
            Step::Convert => {}
            Step::Crop(_) | Step::Cover(_) => return Err(ProblemKind::OutsideThePicture.into()),
        }
    }
    Ok(spans)
}

impl ToMake {
    pub(super) fn new(
        about: About,
        what: What,
        size: u64,
        bytes: impl Read + Seek + Send + 'static,
    ) -> Self {
        Self { about, what, size, bytes: Box::new(bytes) }
    }

    /// Makes the copy, without the diary. `progress` is asked again and again
    /// whether it is still wanted.
    ///
    /// # Errors
    /// A file that is damaged or too large, a place outside of it, a form that
    /// this cannot be done to, or [`ProblemKind::Cancelled`].
    pub fn make(
        self,
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<MadeCopy, Problem> {
        let Self { about, what, size, mut bytes } = self;
        let go_on = &mut || progress(UNDER_WAY);
        match what {
            What::Picture(order) => {
                let whole = whole(&about, size, bytes, picture::LARGEST)?;
                let made = confined::make(&order, whole, go_on)?;
                Ok(MadeCopy::of_picture(about, order.steps, made))
            }
            What::Recording { way, spans, media_type } => {
                let rewrite = match way {
                    Way::Boxes => recording::film::silenced(&mut bytes, &spans),
                    Way::Samples => recording::wav::silenced(&mut bytes, &spans),
                    Way::Confined => Err(Fault::Unknown),
                };
                match rewrite {
                    Ok(rewrite) => Ok(MadeCopy {
                        about,
                        steps: rewrite.silent().iter().copied().map(Step::Mute).collect(),
                        by: recording::BY,
                        ending: ending(&media_type),
                        size: rewrite.length(),
                        bytes: Box::new(rewrite.of(bytes)),
                    }),
                    // Sounds in no form of their own can still be decoded.
                    Err(Fault::Unknown) => {
                        bytes.rewind().map_err(|_| damaged(&about))?;
                        let whole = whole(&about, size, bytes, recording::LARGEST)?;
                        confined::silence(spans, whole, go_on)
                            .map(|made| MadeCopy::of_sound(about, made))
                    }
                    Err(fault) => Err(fault.into()),
                }
            }
        }
    }
}

impl MadeCopy {
    pub(super) fn of_picture(about: About, steps: Vec<Step>, made: Made) -> Self {
        let Made { bytes, media_type: _, ending, by } = made;
        Self { about, steps, by, ending, size: bytes.len() as u64, bytes: in_memory(bytes) }
    }

    fn of_sound(about: About, made: recording::Made) -> Self {
        let recording::Made { bytes, form, silent } = made;
        let mut steps: Vec<Step> = silent.into_iter().map(Step::Mute).collect();
        if form == recording::Form::Wav {
            steps.push(Step::Convert);
        }
        let (by, ending) = (recording::BY, form.ending());
        Self { about, steps, by, ending, size: bytes.len() as u64, bytes: in_memory(bytes) }
    }
}

fn in_memory(bytes: Vec<u8>) -> Box<dyn Read + Send> {
    Box::new(Cursor::new(Zeroizing::new(bytes)))
}

/// All of a file, where it is no larger than this.
fn whole(
    about: &About,
    size: u64,
    bytes: impl Read,
    most: usize,
) -> Result<Zeroizing<Vec<u8>>, Problem> {
    let most = most as u64;
    if size > most {
        return Err(ProblemKind::TooLargeToCopy.into());
    }
    let mut whole = Zeroizing::new(Vec::new());
    bytes.take(most).read_to_end(&mut whole).map_err(|_| damaged(about))?;
    Ok(whole)
}

fn damaged(about: &About) -> Problem {
    Problem::about(ProblemKind::ExhibitDamaged, about.number)
}

/// The ending of a name by the type of the file.
fn ending(media_type: &str) -> &'static str {
    match media_type {
        "video/quicktime" => "mov",
        "video/3gpp" => "3gp",
        "audio/mp4" | "audio/m4a" | "audio/x-m4a" => "m4a",
        "audio/wav" | "audio/x-wav" => "wav",
        _ => "mp4",
    }
}
