//! Plain text as every editor of Windows opens it.

/// These lines in UTF-8 with a byte order mark, each ended by CR LF.
pub(crate) fn of(lines: &[String]) -> Vec<u8> {
    let text: String = lines.iter().map(|line| format!("{line}\r\n")).collect();
    format!("\u{feff}{text}").into_bytes()
}
