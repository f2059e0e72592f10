//! What is heard in a recording, by a decoder; how loud it is, and when.

use std::io::Cursor;

use symphonia::core::codecs::audio::AudioDecoderOptions;
use symphonia::core::formats::probe::Hint;
use symphonia::core::formats::{FormatOptions, TrackType};
use symphonia::core::io::MediaSourceStream;
use symphonia::core::meta::MetadataOptions;

/// The samples of the first channel, and how many there are in a second.
pub(crate) struct Heard {
    pub(crate) samples: Vec<f32>,
    pub(crate) second: u32,
}

impl Heard {
    /// Decodes MP4, M4A, MP3, FLAC, Vorbis.
    pub(crate) fn of(bytes: &[u8]) -> Self {
        let source = Box::new(Cursor::new(bytes.to_vec()));
        let stream = MediaSourceStream::new(source, Default::default());
        let (format, titles) = (FormatOptions::default(), MetadataOptions::default());
        let probed = symphonia::default::get_probe().probe(&Hint::new(), stream, format, titles);
        let mut reader = probed.expect("it is a recording");
        let track = reader.default_track(TrackType::Audio).expect("it has sound");
        let number = track.id;
        let how = track.codec_params.as_ref().and_then(|params| params.audio()).expect("described");
        let codecs = symphonia::default::get_codecs();
        let mut decoder =
            codecs.make_audio_decoder(how, &AudioDecoderOptions::default()).expect("a codec");
        let mut heard = Self { samples: Vec::new(), second: 0 };
        while let Ok(Some(packet)) = reader.next_packet() {
            if packet.track_id != number {
                continue;
            }
            let decoded = decoder.decode(&packet).expect("every packet can be decoded");
            let channels = decoded.num_planes();
            let mut all: Vec<f32> = Vec::new();
            decoded.copy_to_vec_interleaved(&mut all);
            heard.second = decoded.spec().rate();
            // Where a film has a gap, nothing is heard in it.
            let place = usize::try_from(packet.pts.get()).unwrap_or(0);
            if place > heard.samples.len() + heard.second as usize / 10 {
                heard.samples.resize(place, 0.0);
            }
            heard.samples.extend(all.iter().step_by(channels));
        }
        heard
    }

    /// The loudest that is heard between two moments, in seconds.
    pub(crate) fn loudest(&self, from: f32, to: f32) -> f32 {
        let place = |at: f32| ((at * self.second as f32) as usize).min(self.samples.len());
        let part = &self.samples[place(from)..place(to)];
        part.iter().fold(0.0, |loudest, sample| sample.abs().max(loudest))
    }

    /// How long it is, in seconds.
    pub(crate) fn seconds(&self) -> f32 {
        self.samples.len() as f32 / self.second as f32
    }
}
