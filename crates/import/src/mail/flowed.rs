//! Paragraphs that were broken into lines for their travel, RFC 3676.

/// Joins the lines that were broken. `joins` says that the blank before a break
/// was added with it (`DelSp`).
pub(super) fn joined(text: &str, joins: bool) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut open: Option<usize> = None;
    for line in text.lines() {
        let quotes = line.bytes().take_while(|byte| *byte == b'>').count();
        let rest = &line[quotes..];
        let rest = rest.strip_prefix(' ').unwrap_or(rest);
        // The line above a signature ends there, whatever it ends with.
        let goes_on = rest.ends_with(' ') && rest != "-- ";
        if open != Some(quotes) || rest == "-- " {
            if open.is_some() {
                whole.push('\n');
            }
            whole.extend(std::iter::repeat_n('>', quotes));
            if quotes > 0 && !rest.is_empty() {
                whole.push(' ');
            }
        }
        whole.push_str(if goes_on && joins { &rest[..rest.len() - 1] } else { rest });
        if !goes_on {
            whole.push('\n');
        }
        open = goes_on.then_some(quotes);
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_lines_are_joined_and_quotes_stay_apart() {
        let text = "I was \r\nthere.\r\n\r\n> You \r\n> were?\r\n>> No.\r\n-- \r\nA\r\n";
        assert_eq!(joined(text, false), "I was there.\n\n> You were?\n>> No.\n-- \nA\n");
        assert_eq!(joined("ab \ncd\n", true), "abcd\n");
        assert_eq!(joined(" From me\n", false), "From me\n");
        assert_eq!(joined("a \n> b\n", false), "a \n> b\n");
    }
}
