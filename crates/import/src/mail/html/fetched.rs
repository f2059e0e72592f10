//! What a program would fetch over the network to show HTML.

use html5gum::StartTag;

use crate::mail::Remote;

/// How many addresses are named; the longest that is.
const NAMED: usize = 300;
const LONGEST: usize = 2000;

/// What a tag says under a name.
pub(super) fn value(tag: &StartTag<()>, name: &[u8]) -> Option<String> {
    let (_, found) = tag.attributes.iter().find(|(other, _)| other.as_slice() == name)?;
    Some(String::from_utf8_lossy(found).into_owned())
}

/// Counts what one tag would fetch.
pub(super) fn count(tag: &StartTag<()>, remote: &mut Remote) {
    let hidden = tag.name.as_slice() == b"img" && is_hidden(tag);
    for (name, found) in &tag.attributes {
        let found = String::from_utf8_lossy(found);
        match name.as_slice() {
            b"src" | b"background" | b"poster" | b"lowsrc" | b"dynsrc" => {
                note(&found, hidden, remote);
            }
            b"data" if tag.name.as_slice() == b"object" => note(&found, hidden, remote),
            b"href" | b"xlink:href" if fetches_href(&tag.name) => note(&found, hidden, remote),
            b"srcset" => {
                for one in found.split(',') {
                    note(one.split_whitespace().next().unwrap_or_default(), hidden, remote);
                }
            }
            b"style" => count_style(&found, hidden, remote),
            _ => {}
        }
    }
}

fn fetches_href(name: &[u8]) -> bool {
    matches!(name, b"link" | b"image" | b"use" | b"feimage")
}

/// Counts what a style would fetch.
pub(super) fn count_style(style: &str, hidden: bool, remote: &mut Remote) {
    let low = style.to_ascii_lowercase();
    let mut at = 0;
    // An address within an address is one: each letter is looked at once.
    while let Some((found, mark)) = next_mark(&low[at..]) {
        at += found + mark;
        // `@import url(…)` is one mark behind another.
        if low[at..].trim_start().starts_with("url(") {
            continue;
        }
        let rest = &style[at..];
        let address = rest.trim_start_matches([' ', '\t', '\r', '\n', '"', '\'']);
        let skipped = rest.len() - address.len();
        let end = address.find(['"', '\'', ')', ';']).unwrap_or(address.len());
        note(&address[..end], hidden, remote);
        at += skipped + end;
    }
}

/// Where a style next names an address, and how long the mark of it is.
fn next_mark(style: &str) -> Option<(usize, usize)> {
    for (at, _) in style.match_indices(['u', '@']) {
        let mark = ["url(", "@import"].iter().find(|mark| style[at..].starts_with(**mark));
        if let Some(mark) = mark {
            return Some((at, mark.len()));
        }
    }
    None
}

/// Notes an address, if it leads out of the mail.
fn note(address: &str, hidden: bool, remote: &mut Remote) {
    let address = address.trim();
    let start: String = address.chars().take(8).collect::<String>().to_ascii_lowercase();
    // A share of Windows counts too: asking for it tells who is signed in.
    let outside = ["http:", "https:", "ftp:", "//", "\\\\", "file:"];
    if !outside.iter().any(|beginning| start.starts_with(beginning)) {
        return;
    }
    remote.count += 1;
    remote.hidden += usize::from(hidden);
    let address: String = address.chars().take(LONGEST).collect();
    if remote.addresses.len() < NAMED && !remote.addresses.contains(&address) {
        remote.addresses.push(address);
    }
}

/// Whether a picture cannot be seen: a point or two, or not shown.
fn is_hidden(tag: &StartTag<()>) -> bool {
    let is_small = |size: &str| {
        let size = size.trim().trim_end_matches("px").trim_end();
        size.parse::<f32>().is_ok_and(|points| points <= 2.0)
    };
    let by_size = [b"width".as_slice(), b"height"]
        .iter()
        .any(|name| value(tag, name).is_some_and(|size| is_small(&size)));
    let style = value(tag, b"style").unwrap_or_default().to_ascii_lowercase();
    let by_style = style.split(';').filter_map(|one| one.split_once(':')).any(|(name, value)| {
        let value = value.trim().trim_end_matches("!important").trim_end();
        match name.trim() {
            "display" => value == "none",
            "visibility" => value == "hidden",
            "width" | "height" | "max-width" | "max-height" | "opacity" => {
                is_small(value) && (name.trim() != "opacity" || value.parse() == Ok(0.0_f32))
            }
            _ => false,
        }
    });
    by_size || by_style
}
