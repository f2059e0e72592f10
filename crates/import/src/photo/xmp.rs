//! XMP: the packet of XML in a picture that many programs write where EXIF has
//! no place, or instead of it (ISO 16684-1).

use std::collections::BTreeMap;

use diary::{Embedded, Location, Orientation};
use quick_xml::NsReader;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{LocalName, Namespace, ResolveResult};

use super::{device, iso_time, short};

/// How a packet begins and ends, in whatever container.
const BEGINS: &[u8] = b"<x:xmpmeta";
const ENDS: &[u8] = b"</x:xmpmeta>";

/// The longest packet that is read, in bytes; those of cameras have a few
/// thousand.
const LONGEST: usize = 256 << 10;

/// How deep elements may lie in each other.
const DEEPEST: usize = 50;

const EXIF: &str = "http://ns.adobe.com/exif/1.0/";
const TIFF: &str = "http://ns.adobe.com/tiff/1.0/";
const XMP: &str = "http://ns.adobe.com/xap/1.0/";
const PHOTOSHOP: &str = "http://ns.adobe.com/photoshop/1.0/";

/// What the first packet in a picture says.
pub(super) fn said(beginning: &[u8]) -> Embedded {
    let Some(packet) = packet(beginning) else { return Embedded::default() };
    let found = read(packet);
    let said = |property| found.get(&property).map(String::as_str);
    // The nearest to the shutter counts, also where it is too short to be taken:
    // a later time beside it would say something else.
    let taken = [Property::Original, Property::Created, Property::Digitised];
    let taken = taken.into_iter().find_map(said).and_then(iso_time);
    let text = |property| said(property).and_then(short);
    let number = said(Property::Orientation).and_then(|text| text.trim().parse::<u8>().ok());
    Embedded {
        taken,
        device: device(text(Property::Make), text(Property::Model)),
        location: place(said(Property::Latitude), said(Property::Longitude)),
        orientation: number.and_then(|number| Orientation::try_from(number).ok()),
        width: None,
        height: None,
        duration_ms: None,
    }
}

fn packet(bytes: &[u8]) -> Option<&str> {
    let found = |part: &[u8], within: &[u8]| within.windows(part.len()).position(|w| w == part);
    let packet = bytes.get(found(BEGINS, bytes)?..)?;
    let packet = packet.get(..LONGEST).unwrap_or(packet);
    let end = found(ENDS, packet)? + ENDS.len();
    std::str::from_utf8(packet.get(..end)?).ok()
}

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Property {
    Original,
    Created,
    Digitised,
    Make,
    Model,
    Latitude,
    Longitude,
    Orientation,
}

fn asked((space, name): (ResolveResult<'_>, LocalName<'_>)) -> Option<Property> {
    let ResolveResult::Bound(Namespace(space)) = space else { return None };
    match (space, name.into_inner()) {
        (EXIF, "DateTimeOriginal") => Some(Property::Original),
        (PHOTOSHOP, "DateCreated") => Some(Property::Created),
        (EXIF, "DateTimeDigitized") | (XMP, "CreateDate") => Some(Property::Digitised),
        (TIFF, "Make") => Some(Property::Make),
        (TIFF, "Model") => Some(Property::Model),
        (TIFF, "Orientation") => Some(Property::Orientation),
        (EXIF, "GPSLatitude") => Some(Property::Latitude),
        (EXIF, "GPSLongitude") => Some(Property::Longitude),
        _ => None,
    }
}

/// Reads to the end, or to the first fault; of each property the first. A
/// document type ends it: what it declares is never made use of.
fn read(packet: &str) -> BTreeMap<Property, String> {
    let mut reader = NsReader::from_str(packet);
    reader.config_mut().expand_empty_elements = true;
    let mut found = BTreeMap::new();
    let mut depth = 0_usize;
    let mut open: Option<(Property, String)> = None;
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) if depth < DEEPEST => {
                depth += 1;
                attributes(&reader, &tag, &mut found);
                // Whatever holds an element is no plain text.
                open = asked(reader.resolver().resolve_element(tag.name()))
                    .map(|property| (property, String::new()));
            }
            Ok(Event::Text(text)) => {
                if let Some((_, said)) = &mut open {
                    said.push_str(&text.xml10_content());
                }
            }
            Ok(Event::End(_)) => {
                depth = depth.saturating_sub(1);
                if let Some((property, said)) = open.take() {
                    found.entry(property).or_insert(said);
                }
            }
            // No property that is asked for has need of a reference.
            Ok(Event::GeneralRef(_)) => open = None,
            Ok(Event::Start(_) | Event::DocType(_) | Event::Eof) | Err(_) => return found,
            Ok(_) => {}
        }
    }
}

/// Properties that stand as attributes of a description.
fn attributes(
    reader: &NsReader<&[u8]>,
    tag: &BytesStart<'_>,
    found: &mut BTreeMap<Property, String>,
) {
    for attribute in tag.attributes().with_checks(false).flatten() {
        let Some(property) = asked(reader.resolver().resolve_attribute(attribute.key)) else {
            continue;
        };
        if let Ok(value) = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0) {
            found.entry(property).or_insert_with(|| value.into_owned());
        }
    }
}

/// A place as XMP writes it: `51,28.8954N` or `51,28,53N`.
fn place(latitude: Option<&str>, longitude: Option<&str>) -> Option<Location> {
    Some(Location {
        latitude_micro: degrees(latitude?, ['N', 'S'], 90.0)?,
        longitude_micro: degrees(longitude?, ['E', 'W'], 180.0)?,
    })
}

fn degrees(text: &str, sides: [char; 2], most: f64) -> Option<i32> {
    let text = text.trim();
    let below = text.ends_with(sides[1]);
    let parts = text.strip_suffix(sides)?;
    let mut degrees = 0.0;
    let mut of_a_degree = 1.0;
    for (place, part) in parts.split(',').enumerate() {
        let digits = part.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        let part: f64 = part.parse().ok().filter(|_| digits && place < 3)?;
        degrees += part / of_a_degree;
        of_a_degree *= 60.0;
    }
    if degrees > most {
        return None;
    }
    #[allow(clippy::cast_possible_truncation, reason = "180 million fits")]
    let micro = (degrees * 1e6).round() as i32;
    Some(if below { -micro } else { micro })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packet_of(description: &str) -> Vec<u8> {
        let packet = format!(
            "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF \
             xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' \
             xmlns:e='http://ns.adobe.com/exif/1.0/' xmlns:tiff='http://ns.adobe.com/tiff/1.0/' \
             xmlns:xmp='http://ns.adobe.com/xap/1.0/'>{description}</rdf:RDF></x:xmpmeta>"
        );
        [b"\xFF\xD8 other bytes ", packet.as_bytes(), b" more \xFF"].concat()
    }

    #[test]
    fn attributes_and_elements_say_the_same_whatever_the_prefix() {
        let attributes = packet_of(
            "<rdf:Description e:DateTimeOriginal='2026-03-04T21:40:05.12+01:00' tiff:Make='Drama' \
             tiff:Orientation='6' e:GPSLatitude='52,30N' e:GPSLongitude='3,15,0W'/>",
        );
        let elements = packet_of(
            "<rdf:Description><e:DateTimeOriginal>2026-03-04T21:40:05+01:00</e:DateTimeOriginal>\
             <tiff:Make>Drama</tiff:Make><tiff:Orientation>6</tiff:Orientation>\
             <e:GPSLatitude>52,30.0N</e:GPSLatitude><e:GPSLongitude>3.25W</e:GPSLongitude>\
             </rdf:Description>",
        );
        let read = said(&attributes);
        assert_eq!(read.taken.as_deref(), Some("2026-03-04T21:40:05+01:00"));
        assert_eq!(read.device.as_deref(), Some("Drama"));
        assert_eq!(read.orientation.map(Orientation::number), Some(6));
        let there = Location { latitude_micro: 52_500_000, longitude_micro: -3_250_000 };
        assert_eq!(read.location, Some(there));
        assert_eq!(said(&elements), read);
    }

    #[test]
    fn a_time_is_never_made_more_exact_than_it_is() {
        let time = |text: &str| {
            said(&packet_of(&format!("<rdf:Description xmp:CreateDate='{text}'/>"))).taken
        };
        assert_eq!(time("2026-03-04T21:40:05"), Some("2026-03-04T21:40:05".to_owned()));
        assert_eq!(time("2026-03-04T21:40:05Z"), Some("2026-03-04T21:40:05+00:00".to_owned()));
        let both = "photoshop:DateCreated='2026-03-04' xmp:CreateDate='2026-03-05T09:00:00'";
        let both = format!("<rdf:Description xmlns:photoshop='{PHOTOSHOP}' {both}/>");
        assert_eq!(said(&packet_of(&both)).taken, None);
        for text in ["2026", "2026-03-04", "2026-03-04T21:40Z", "2026-02-30T21:40:05", "é"] {
            assert_eq!(time(text), None, "{text}");
        }
    }

    #[test]
    fn document_types_and_other_names_are_not_made_use_of() {
        let packet =
            packet_of("<!DOCTYPE a [<!ENTITY b 'c'>]><rdf:Description tiff:Make='Drama'/>");
        assert_eq!(said(&packet), Embedded::default());
        let other = packet_of("<rdf:Description xmlns:tiff='urn:other' tiff:Make='Drama'/>");
        assert_eq!(said(&other), Embedded::default());
        assert_eq!(said(b"<x:xmpmeta>"), Embedded::default());
    }
}
