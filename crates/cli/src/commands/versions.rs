//! The bundles that were made, and who took them.

use std::process::ExitCode;

use daymark::contract::{CardRow, VersionView, Versions};
use daymark::versions;
use sentences::Blank;

use super::Desk;
use crate::print::Failure;

pub(super) fn list(desk: &Desk<'_>) -> Result<ExitCode, Failure> {
    let session = desk.open()?;
    let all = versions::list(&session)?;
    desk.printer.result(&all, || {
        let Versions { versions, others } = &all;
        let mut lines: Vec<_> = versions.iter().flat_map(|version| of(desk, version)).collect();
        if versions.is_empty() {
            lines.push(desk.printer.say("cli-versions-none"));
        }
        if !others.is_empty() {
            lines.push(desk.printer.say("cli-versions-others"));
            lines.extend(others.iter().map(receipt));
        }
        lines
    });
    Ok(ExitCode::SUCCESS)
}

/// A bundle on one line, and who took it on lines of their own.
fn of(desk: &Desk<'_>, version: &VersionView) -> Vec<String> {
    let VersionView {
        version: _,
        title,
        made_text,
        holds_text,
        since_text,
        is_everything,
        seal_code,
        receipts,
    } = version;
    let blanks =
        [("version", title), ("made", made_text), ("holds", holds_text), ("code", seal_code)];
    let blanks = blanks.map(|(name, text)| (name, Blank::Text(text)));
    let mut lines = vec![desk.printer.say_with("cli-versions-line", &blanks)];
    lines.push(format!("  {}: {since_text}", desk.printer.say("versions-since")));
    if !is_everything {
        lines.push(format!("  {}", desk.printer.say("versions-part")));
    }
    if receipts.is_empty() {
        lines.push(format!("  {}", desk.printer.say("cli-versions-nobody")));
    }
    lines.extend(receipts.iter().map(receipt));
    lines
}

fn receipt(row: &CardRow) -> String {
    let CardRow { kind: _, number, status: _, title, about, when_text } = row;
    let rest = [Some(about), when_text.as_ref()].into_iter().flatten();
    let rest = rest.filter(|text| !text.is_empty()).map(|text| format!(", {text}"));
    format!("  {number}. {title}{}", rest.collect::<String>())
}
