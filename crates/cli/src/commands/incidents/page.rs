//! Incidents as the terminal shows them.

use daymark::contract::{
    IncidentForm, IncidentPage, IncidentRow, IncidentVersion, IncidentView, ObservationForm,
    WitnessForm,
};
use diary::{Answer, CardKind};
use sentences::Blank;

use crate::commands::{cards, evidence};
use crate::print::Printer;

/// Prints one page of a list.
pub(super) fn list(printer: &Printer, page: &IncidentPage) {
    printer.result(page, || {
        let mut lines: Vec<String> = page.rows.iter().map(|row| line(printer, row)).collect();
        lines.push(count(printer, "cli-list-total", "total", page.total));
        lines
    });
}

fn count(printer: &Printer, key: &str, blank: &str, number: u32) -> String {
    printer.say_with(key, &[(blank, Blank::Number(u64::from(number)))])
}

fn line(printer: &Printer, row: &IncidentRow) -> String {
    let mut notes = Vec::new();
    if row.times > 1 {
        notes.push(count(printer, "times-in-series", "count", row.times));
    }
    if row.corrected {
        notes.push(printer.say("cli-corrected"));
    }
    if row.status != diary::Status::Current {
        notes.push(printer.say(&format!("status-{}", row.status.key())));
    }
    let notes = if notes.is_empty() { String::new() } else { format!(" [{}]", notes.join(", ")) };
    let excerpt = row.excerpt.replace(['\n', '\r'], " ");
    format!("{:>5}  {}  {excerpt}{notes}", row.number, row.when_text)
}

/// One incident with every version, the newest first.
pub(super) fn whole(printer: &Printer, view: &IncidentView) -> Vec<String> {
    let mut lines = Vec::new();
    for version in &view.versions {
        lines.push(format!("{} · {} · {}", view.number, version.version, version.when_text));
        lines.push(version.form.what_happened.clone());
        lines.extend(said(printer, &version.form));
        lines.extend(cards::said(&version.said, ""));
        lines.extend(written(printer, version));
        lines.push(String::new());
    }
    let erased = printer.say("status-erased");
    lines.extend(view.erased_text.as_ref().map(|text| format!("{erased}: {text}")));
    lines.extend(view.exhibits.iter().map(evidence::line));
    lines.extend(view.cards.iter().map(|row| cards::line(printer, row)));
    lines
}

/// Everything that was said beside what happened.
fn said(printer: &Printer, form: &IncidentForm) -> Vec<String> {
    let IncidentForm {
        what_happened: _,
        when: _,
        place,
        place_known,
        ways,
        who_said,
        who,
        how_i_know,
        observation,
        told_by,
        exact_words,
        effect_then,
        effect_after,
        witnesses,
        series,
        details: _,
        helped_by,
    } = form;
    let fact =
        |key: &str, text: &str| (!text.is_empty()).then(|| format!("{}: {text}", printer.say(key)));
    let unknown = (*who_said && who.is_empty()).then(|| printer.say("someone-unknown"));
    let known = place_known.map(|answer| printer.say(&format!("answer-{}", answer.key())));
    let observation = observation.map(|observation| match observation {
        ObservationForm::Own => printer.say("saw-it-myself"),
        ObservationForm::ToldBy if told_by.is_empty() => printer.say("told-by-someone"),
        ObservationForm::ToldBy => printer.say_with("told-by", &[("name", Blank::Text(told_by))]),
    });
    let mut lines: Vec<String> = [
        series.map(|times| count(printer, "times-in-series", "count", times)),
        fact("cli-exact-words", exact_words),
        fact("cli-place", place),
        known.and_then(|answer| fact("place-known", &answer)),
        fact("cli-who", who).or_else(|| fact("cli-who", &unknown.unwrap_or_default())),
        fact("cli-how-i-know", how_i_know),
        observation,
        fact("cli-effect-then", effect_then),
        fact("cli-effect-after", effect_after),
    ]
    .into_iter()
    .flatten()
    .collect();
    lines.extend(
        witnesses.iter().filter_map(|one| fact("section-witnesses", &witness(printer, one))),
    );
    lines
        .extend(ways.iter().map(|way| format!("- {}", printer.say(&format!("way-{}", way.key())))));
    lines.extend(fact("section-helped", helped_by));
    lines
}

/// A witness: the name, what they saw, whether they would tell, and their card.
fn witness(printer: &Printer, witness: &WitnessForm) -> String {
    let WitnessForm { name, saw, card, willing } = witness;
    let saw = if saw.is_empty() { String::new() } else { format!(": {saw}") };
    let asked = printer.say("witness-willing");
    let answer = |answer: Answer| printer.say(&format!("answer-{}", answer.key()));
    let willing = willing.map(|said| format!(" · {asked} {}", answer(said))).unwrap_or_default();
    let card = card.map(|card| format!(" · {}/{card}", CardKind::Person.key())).unwrap_or_default();
    format!("{name}{saw}{willing}{card}")
}

/// When it was written, and what is odd about that.
fn written(printer: &Printer, version: &IncidentVersion) -> Vec<String> {
    let IncidentVersion { written_text, delay_text, clock_text, reason, .. } = version;
    let delay = delay_text.as_ref().map(|delay| format!(", {delay}")).unwrap_or_default();
    let reason = reason.as_ref().map(|reason| format!("{}: {reason}", printer.say("cli-reason")));
    let mut lines = vec![format!("{written_text}{delay}")];
    lines.extend(clock_text.clone());
    lines.extend(reason);
    lines
}
