//! Sounds in forms that nothing can be replaced in: decoded, silenced, and
//! written as WAV.

use std::io::Cursor;

use diary::Span;
use symphonia::core::audio::GenericAudioBufferRef;
use symphonia::core::codecs::audio::{AudioDecoder, AudioDecoderOptions};
use symphonia::core::errors::Error;
use symphonia::core::formats::probe::Hint;
use symphonia::core::formats::{FormatOptions, FormatReader, TrackType};
use symphonia::core::io::MediaSourceStream;
use symphonia::core::meta::MetadataOptions;
use symphonia::core::units::TimeBase;

use crate::{Fault, Silence, wav};

/// The largest file that is read, in bytes.
pub const LARGEST: usize = 256 << 20;
/// The longest copy that is written, in bytes: fifty minutes as CDs have it, an
/// hour and a half with one channel.
pub const LONGEST: usize = 512 << 20;

/// The form of the samples that are written.
struct Sound {
    bytes: Vec<u8>,
    second: u32,
    channels: u16,
    /// Bytes of one sample: 2, or 3 where it was that fine.
    sample: u16,
}

/// A WAV on which these parts are silent, and those parts.
pub(crate) fn silenced(bytes: Vec<u8>, spans: &[Span]) -> Result<(Vec<u8>, Vec<Span>), Fault> {
    let mut sound = decoded(bytes)?;
    let frame = u64::from(sound.channels) * u64::from(sound.sample);
    let frames = sound.bytes.len() as u64 / frame;
    let (silence, silent) = Silence::of(spans, frames * 1000 / u64::from(sound.second))?;
    for part in silence.counted_in(sound.second) {
        let place = |at: u64| usize::try_from(at.min(frames) * frame).unwrap_or(usize::MAX);
        if let Some(part) = sound.bytes.get_mut(place(part.start)..place(part.end)) {
            part.fill(0);
        }
    }
    let length = sound.bytes.len();
    let mut copy = wav::head(&sound.format(), length as u64)?;
    copy.append(&mut sound.bytes);
    copy.resize(copy.len() + length % 2, 0);
    Ok((copy, silent))
}

impl Sound {
    /// The description of plain samples in a WAV.
    fn format(&self) -> Vec<u8> {
        let Self { second, channels, sample, .. } = self;
        let frame = channels * sample;
        let each = second.saturating_mul(frame.into());
        let numbers = [1, *channels].into_iter().flat_map(u16::to_le_bytes);
        let speeds = [*second, each].into_iter().flat_map(u32::to_le_bytes);
        let sizes = [frame, sample * 8].into_iter().flat_map(u16::to_le_bytes);
        numbers.chain(speeds).chain(sizes).collect()
    }
}

/// What the library calls MP4 and QuickTime.
const FILM: &str = "isomp4";

/// Whether there may be a film in pieces anywhere in these bytes. The library
/// does not read tables of pieces with care enough: a broken one ends the
/// process. It looks for a film behind other bytes, too, so the names of the two
/// boxes that every such film has are looked for wherever they stand.
fn may_be_in_pieces(bytes: &[u8]) -> bool {
    let has = |name: &[u8; 4]| bytes.windows(name.len()).any(|four| four == name);
    has(b"mvex") && has(b"moof")
}

/// All samples of the first track of sound.
fn decoded(bytes: Vec<u8>) -> Result<Sound, Fault> {
    let may_be_in_pieces = may_be_in_pieces(&bytes);
    let stream = MediaSourceStream::new(Box::new(Cursor::new(bytes)), Default::default());
    let (format, titles) = (FormatOptions::default(), MetadataOptions::default());
    let probed = symphonia::default::get_probe().probe(&Hint::new(), stream, format, titles);
    let mut reader = probed.map_err(|_| Fault::Unknown)?;
    if reader.format_info().short_name == FILM && may_be_in_pieces {
        return Err(Fault::Unknown);
    }
    let track = reader.default_track(TrackType::Audio).ok_or(Fault::NoSound)?;
    let number = track.id;
    let how = track.codec_params.as_ref().and_then(|params| params.audio());
    let how = how.ok_or(Fault::Unknown)?;
    let is_fine = how.bits_per_sample.is_some_and(|bits| bits > 16);
    let decoder =
        symphonia::default::get_codecs().make_audio_decoder(how, &AudioDecoderOptions::default());
    let mut decoder = decoder.map_err(|_| Fault::Unknown)?;
    let clock = Clock { base: track.time_base, first: None };
    all(reader.as_mut(), decoder.as_mut(), (number, clock), if is_fine { 3 } else { 2 })
}

/// When packets are played, after the first.
struct Clock {
    base: Option<TimeBase>,
    first: Option<i64>,
}

impl Clock {
    /// The moment of a packet, counted in so many parts of a second.
    fn at(&mut self, time: i64, second: u32) -> u64 {
        let first = *self.first.get_or_insert(time);
        let Some(TimeBase { numer, denom }) = self.base else { return 0 };
        let later = i128::from(time) - i128::from(first);
        let moments = later * i128::from(numer.get()) * i128::from(second);
        u64::try_from(moments / i128::from(denom.get())).unwrap_or(0)
    }
}

fn all(
    reader: &mut dyn FormatReader,
    decoder: &mut dyn AudioDecoder,
    (number, mut clock): (u32, Clock),
    sample: u16,
) -> Result<Sound, Fault> {
    let mut sound = Sound { bytes: Vec::new(), second: 0, channels: 0, sample };
    let mut heard = false;
    loop {
        let packet = match reader.next_packet() {
            Ok(Some(packet)) if packet.track_id == number => packet,
            Ok(Some(_)) => continue,
            // A file that was cut off has what it has.
            Ok(None) | Err(Error::IoError(_)) => break,
            Err(_) => return Err(Fault::Damaged),
        };
        match decoder.decode(&packet) {
            Ok(samples) => {
                heard |= samples.frames() > 0;
                sound.wait_until(clock.at(packet.pts.get(), sound.second))?;
                sound.add(&samples)?;
            }
            // What cannot be decoded is silent, so that time stays true.
            Err(Error::DecodeError(_) | Error::IoError(_)) => {
                sound.add_silence(packet.dur.get())?;
            }
            Err(_) => return Err(Fault::Damaged),
        }
    }
    if heard { Ok(sound) } else { Err(Fault::Damaged) }
}

impl Sound {
    fn add(&mut self, samples: &GenericAudioBufferRef<'_>) -> Result<(), Fault> {
        let spec = samples.spec();
        let channels = u16::try_from(samples.num_planes()).map_err(|_| Fault::Unknown)?;
        if self.channels == 0 {
            (self.second, self.channels) = (spec.rate(), channels);
        }
        if (self.second, self.channels) != (spec.rate(), channels) || channels == 0 {
            return Err(Fault::Damaged);
        }
        self.has_room(samples.samples_interleaved())?;
        if self.sample == 2 {
            let mut all: Vec<i16> = Vec::new();
            samples.copy_to_vec_interleaved(&mut all);
            self.bytes.extend(all.into_iter().flat_map(i16::to_le_bytes));
        } else {
            let mut all: Vec<i32> = Vec::new();
            samples.copy_to_vec_interleaved(&mut all);
            // The three higher bytes.
            self.bytes
                .extend(all.into_iter().flat_map(|one| one.to_le_bytes().into_iter().skip(1)));
        }
        Ok(())
    }

    /// Adds silence where nothing was recorded for a while, so that time stays
    /// true. Less than a tenth of a second is what an encoder trims.
    fn wait_until(&mut self, moment: u64) -> Result<(), Fault> {
        let frame = u64::from(self.channels) * u64::from(self.sample);
        let now = (self.bytes.len() as u64).checked_div(frame).unwrap_or(0);
        let gap = moment.saturating_sub(now);
        if gap > u64::from(self.second / 10) { self.add_silence(gap) } else { Ok(()) }
    }

    /// Adds so many moments of silence.
    fn add_silence(&mut self, moments: u64) -> Result<(), Fault> {
        let samples = usize::try_from(moments).unwrap_or(usize::MAX);
        let samples = samples.saturating_mul(self.channels.into());
        self.has_room(samples)?;
        self.bytes.resize(self.bytes.len() + samples * usize::from(self.sample), 0);
        Ok(())
    }

    fn has_room(&self, samples: usize) -> Result<(), Fault> {
        let more = samples.saturating_mul(self.sample.into());
        let fits = self.bytes.len().saturating_add(more) <= LONGEST;
        if fits { Ok(()) } else { Err(Fault::TooLarge) }
    }
}
