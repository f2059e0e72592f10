//! Guides: what each order is, the law in plain words, whom to call.

use std::process::ExitCode;

use daymark::contract::{Guide, GuideLine, GuideName};
use daymark::guides;
use sentences::Blank;

use super::Desk;
use crate::args;
use crate::print::{Failure, Printer};

pub(super) fn read(desk: &Desk<'_>, args: &args::Guide) -> Result<ExitCode, Failure> {
    let name = GuideName::ALL.into_iter().find(|name| name.key() == args.guide_name);
    let name = name.ok_or_else(|| Failure::unreadable("cli-no-such-guide"))?;
    let nation = args.nation.as_deref().map(super::grounds::read_nation).transpose()?;
    let guide = guides::read(&desk.door, name, args.built_in, nation);
    desk.printer.result(&guide, || lines(desk.printer, &guide));
    Ok(ExitCode::SUCCESS)
}

fn lines(printer: &Printer, guide: &Guide) -> Vec<String> {
    let date = [("date", Blank::Text(&guide.checked_text))];
    let mut lines = vec![guide.notice.clone(), printer.say_with("guide-checked", &date)];
    lines.extend(guide.is_replaced.then(|| printer.say("guide-replaced")));
    lines.extend(guide.is_refused.then(|| printer.say("guide-refused")));
    for part in &guide.parts {
        lines.push(String::new());
        lines.extend(part.title.clone());
        lines.extend(part.says.iter().map(|GuideLine { label, text }| match label {
            Some(label) => format!("{label}: {text}"),
            None => text.clone(),
        }));
    }
    lines
}
