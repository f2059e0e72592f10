//! Voice notes: Opus in Ogg (RFC 7845). Packets are replaced by silent ones of
//! the same length; the others stay as they are, and nothing is decoded.

use std::io::Cursor;

use diary::Span;
use ogg::{Packet, PacketReader, PacketWriteEndInfo, PacketWriter};

use crate::film::with_neighbours;
use crate::{Fault, Silence};

/// Parts of a second that Opus counts in.
const SECOND: u32 = 48_000;
/// A note whose time begins later than this is a part of another, in those.
const LATE: u64 = 4_800;
/// A silent frame of any length (RFC 6716 §4.3: the flag of silence).
const SILENT: [u8; 2] = [0xFF, 0xFE];

/// Whether it is Opus in Ogg.
pub(crate) fn is_it(bytes: &[u8]) -> bool {
    let head = bytes.get(..64).unwrap_or(bytes);
    head.starts_with(b"OggS") && head.windows(8).any(|part| part == b"OpusHead")
}

/// A copy on which these parts are silent, and those parts.
pub(crate) fn silenced(bytes: &[u8], spans: &[Span]) -> Result<(Vec<u8>, Vec<Span>), Fault> {
    let mut packets = Vec::new();
    let mut reader = PacketReader::new(Cursor::new(bytes));
    while let Some(packet) = reader.read_packet().map_err(|_| Fault::Damaged)? {
        packets.push(packet);
    }
    let (heads, sounds) = packets.split_at_checked(2).ok_or(Fault::Damaged)?;
    let serial = heads.first().map(Packet::stream_serial).ok_or(Fault::Damaged)?;
    // More than one stream, one after another or beside each other.
    if packets.iter().any(|packet| packet.stream_serial() != serial) {
        return Err(Fault::Unknown);
    }
    let head = heads.first().map(|packet| packet.data.as_slice()).unwrap_or_default();
    // One or two channels in one stream; the head of those has 19 bytes.
    let head =
        head.get(..19).filter(|head| head.starts_with(b"OpusHead") && head.last() == Some(&0));
    let head = head.ok_or(Fault::Unknown)?;
    let before = head.get(10..).and_then(|rest| rest.first_chunk().copied());
    let before = u64::from(before.map_or(0, u16::from_le_bytes));
    let lengths: Option<Vec<u64>> = sounds.iter().map(|packet| length(&packet.data)).collect();
    let lengths = lengths.ok_or(Fault::Damaged)?;
    if begins(sounds, &lengths) > LATE {
        return Err(Fault::Unknown);
    }
    let whole = lengths.iter().sum::<u64>().saturating_sub(before);
    let (silence, silent) = Silence::of(spans, whole * 1000 / u64::from(SECOND))?;
    let parts = silence.counted_in(SECOND);
    let mut time = 0;
    let marks = lengths.iter().map(|length| {
        let begins = time;
        time += length;
        parts.iter().any(|part| begins < part.end + before && part.start + before < time)
    });
    let marks = with_neighbours(&marks.collect::<Vec<bool>>());
    let sounds = sounds.iter().zip(&lengths).zip(marks);
    let sounds = sounds.map(|((packet, length), is_silent)| {
        (packet, if is_silent { quiet(*length) } else { packet.data.clone() })
    });
    let titles = [b"OpusTags".as_slice(), &[0; 8]].concat();
    let heads = heads.iter().zip([head.to_vec(), titles]);
    Ok((written(heads.chain(sounds), serial)?, silent))
}

/// When the first page of sounds begins, by what it says of its end.
fn begins(sounds: &[Packet], lengths: &[u64]) -> u64 {
    let Some(first) = sounds.first() else { return 0 };
    let first = first.absgp_page();
    let same = sounds.iter().take_while(|packet| packet.absgp_page() == first).count();
    // One page alone may say that it ends sooner than it does.
    first.saturating_sub(lengths.iter().take(same).sum())
}

/// How long a packet lasts (RFC 6716 §3.1); nothing where it is none.
fn length(packet: &[u8]) -> Option<u64> {
    let head = *packet.first()?;
    let frame = match head >> 3 {
        config @ 0..=11 => [480, 960, 1920, 2880].get(usize::from(config % 4)).copied()?,
        config @ 12..=15 => [480, 960].get(usize::from(config % 2)).copied()?,
        config => [120, 240, 480, 960].get(usize::from(config % 4)).copied()?,
    };
    let frames = match head & 3 {
        0 => 1,
        1 | 2 => 2,
        _ => u64::from(packet.get(1)? & 0x3F),
    };
    // No packet is longer than 120 milliseconds.
    Some(frame * frames).filter(|length| (1..=5760).contains(length))
}

/// A silent packet of this length.
fn quiet(length: u64) -> Vec<u8> {
    let (config, frame) = match length {
        _ if length.is_multiple_of(960) => (31, 960),
        _ if length.is_multiple_of(480) => (30, 480),
        _ if length.is_multiple_of(240) => (29, 240),
        _ => (28, 120),
    };
    let frames = u8::try_from(length / frame).unwrap_or(1);
    let head = config << 3;
    let start = if frames == 1 { vec![head] } else { vec![head | 3, frames] };
    [start, SILENT.repeat(frames.into())].concat()
}

/// The packets in pages as they were.
fn written<'a>(
    packets: impl Iterator<Item = (&'a Packet, Vec<u8>)>,
    serial: u32,
) -> Result<Vec<u8>, Fault> {
    let mut writer = PacketWriter::new(Cursor::new(Vec::new()));
    let mut packets = packets.peekable();
    while let Some((packet, bytes)) = packets.next() {
        let end = if packets.peek().is_none() {
            PacketWriteEndInfo::EndStream
        } else if packet.last_in_page() {
            PacketWriteEndInfo::EndPage
        } else {
            PacketWriteEndInfo::NormalPacket
        };
        let done = writer.write_packet(bytes, serial, end, packet.absgp_page());
        done.map_err(|_| Fault::TooLarge)?;
    }
    Ok(writer.into_inner().into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_silent_packet_lasts_as_long_as_the_one_that_it_replaces() {
        for packet in [&[0x08][..], &[0x78], &[0xFB, 3], &[0x1B, 2], &[0xE3, 5], &[0x19]] {
            let long = length(packet).expect("it is a packet");
            assert_eq!(length(&quiet(long)), Some(long), "{packet:?}");
        }
        assert_eq!(quiet(960), [0xF8, 0xFF, 0xFE]);
        for none in [&[][..], &[0xFB], &[0xFB, 0], &[0xFB, 7], &[0x1B, 3]] {
            assert_eq!(length(none), None, "{none:?}");
        }
    }
}
