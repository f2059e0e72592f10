//! Between an incident as typed and an incident as kept.

use diary::card::{self, Fields as _, Target};
use diary::{
    CardNumber, Effect, Fold, Incident, IncidentNumber, Moment, Observation, Point, Reading, Said,
    Series, TypedPoint, When, Who, Witness, Words, Zone,
};

use super::day;
use crate::contract::{IncidentForm, ObservationForm, PointForm, WhenForm, WitnessForm};
use crate::problem::field;
use crate::{Problem, ProblemKind, Session, cards};

/// Reads a form, field by field; a problem names its field.
pub(crate) fn read(
    session: &Session,
    form: &IncidentForm,
    number: IncidentNumber,
) -> Result<Incident, Problem> {
    let IncidentForm {
        what_happened,
        when,
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
        details,
        helped_by: _,
    } = form;
    let what_happened = field("what-happened", Words::new(what_happened.as_str()))?;
    let mut incident = Incident::new(number, what_happened);
    incident.when = read_when(&cards::reading(session), when)?;
    incident.place = words("place", place)?;
    incident.place_known = *place_known;
    incident.set_ways(ways.iter().copied());
    incident.who = read_who(*who_said, who, how_i_know)?;
    incident.observation = read_observation(*observation, told_by)?;
    incident.exact_words = words("exact-words", exact_words)?;
    incident.effect = Effect {
        then: words("effect-then", effect_then)?,
        after: words("effect-after", effect_after)?,
    };
    incident.witnesses = read_witnesses(witnesses)?;
    incident.series = series
        .filter(|count| *count != 1)
        .map(Series::of)
        .transpose()
        .map_err(field_error("series"))?;
    incident.details = Box::new(cards::fields(session, details)?);
    Ok(incident)
}

fn words(name: &'static str, text: &str) -> Result<Option<Words>, Problem> {
    field(name, Words::optional(text))
}

fn field_error(name: &'static str) -> impl Fn(diary::Error) -> Problem {
    move |error| Problem::of_field(name, &error)
}

fn read_who(said: bool, name: &str, how_i_know: &str) -> Result<Option<Who>, Problem> {
    let name = words("who", name)?;
    let how_i_know = words("how-i-know", how_i_know)?;
    let said = said || name.is_some() || how_i_know.is_some();
    Ok(said.then_some(Who { name, how_i_know }))
}

fn read_observation(
    chosen: Option<ObservationForm>,
    told_by: &str,
) -> Result<Option<Observation>, Problem> {
    let name = words("told-by", told_by)?;
    Ok(match (chosen, name) {
        (Some(ObservationForm::Own), _) => Some(Observation::Own),
        (Some(ObservationForm::ToldBy), name) | (None, name @ Some(_)) => {
            Some(Observation::ToldBy { name })
        }
        (None, None) => None,
    })
}

fn read_witnesses(forms: &[WitnessForm]) -> Result<Vec<Witness>, Problem> {
    let mut witnesses = Vec::new();
    for WitnessForm { name, saw, card, willing } in forms {
        let saw = words("witness-saw", saw)?;
        let card = card.map(CardNumber::try_from).transpose();
        let card = card.map_err(field_error("witness-card"))?.map(Target::new);
        let willing = *willing;
        match words("witness-name", name)? {
            Some(name) => witnesses.push(Witness { name, saw, card, willing }),
            None if saw.is_none() && card.is_none() && willing.is_none() => {}
            None => return Err(Problem::about(ProblemKind::ValueUnreadable, "witness-name")),
        }
    }
    Ok(witnesses)
}

/// Reads a time. What is in boxes may still lie ahead: see [`has_come`].
pub(super) fn read_when(reading: &Reading, form: &WhenForm) -> Result<When, Problem> {
    Ok(match form {
        WhenForm::Exact { at } => match read_point(reading, at)? {
            Point::Moment(at) => When::Exact { at },
            // A day with no time is not exact, whatever was ticked.
            Point::Day(on) => When::Day { on },
        },
        WhenForm::About { at } => When::About { at: read_point(reading, at)? },
        WhenForm::Between { from, to } => {
            let span = When::between(read_point(reading, from)?, read_point(reading, to)?);
            field("when", span)?
        }
        WhenForm::Day { on } => match day("when", on)? {
            Some(on) => When::Day { on },
            None => return Err(Problem::about(ProblemKind::DateUnreadable, "when")),
        },
        WhenForm::Words { text, zone, second_pass, said } => {
            let (zone, fold) = (read_zone(reading, zone)?, fold(*second_pass));
            let Reading { now, .. } = field("when", reading.typed_at(said))?;
            field("when", When::read(text, &Said { now, zone, fold, future: false }))?
        }
        WhenForm::Unknown => When::Unknown,
    })
}

/// Finds that none of it is still to come.
pub(super) fn has_come(reading: &Reading, when: When) -> Result<(), Problem> {
    let Reading { now, zone } = *reading;
    let said = Said { now, zone, fold: Fold::First, future: false };
    field("when", said.checked(when)).map(drop)
}

fn read_point(reading: &Reading, form: &PointForm) -> Result<Point, Problem> {
    let PointForm { date, time, zone, second_pass } = form;
    let (zone, fold) = (read_zone(reading, zone)?, fold(*second_pass));
    TypedPoint { date, time }.read(zone, fold).map_err(|error| match error {
        diary::Error::Unreadable { .. } => Problem::about(ProblemKind::DateUnreadable, "when"),
        error => Problem::of_field("when", &error),
    })
}

fn read_zone(reading: &Reading, name: &str) -> Result<Zone, Problem> {
    match name.trim() {
        "" => Ok(reading.zone),
        name => field("zone", Zone::named(name)),
    }
}

fn fold(second_pass: bool) -> Fold {
    if second_pass { Fold::Second } else { Fold::First }
}

/// The form that would be read as this incident, for correcting it.
pub(super) fn write(incident: &Incident, helped_by: Option<&Words>, zone: Zone) -> IncidentForm {
    let Incident {
        number: _,
        what_happened,
        when,
        place,
        place_known,
        ways,
        who,
        observation,
        exact_words,
        effect: Effect { then, after },
        witnesses,
        series,
        // Nobody types it: it is carried over (see `amend`).
        picked: _,
        details,
    } = incident;
    let (observation, told_by) = match observation {
        None => (None, String::new()),
        Some(Observation::Own) => (Some(ObservationForm::Own), String::new()),
        Some(Observation::ToldBy { name }) => (Some(ObservationForm::ToldBy), text(name.as_ref())),
    };
    let witnesses = witnesses.iter().map(|Witness { name, saw, card, willing }| WitnessForm {
        name: name.as_str().to_owned(),
        saw: text(saw.as_ref()),
        card: card.map(|card| card.number().get()),
        willing: *willing,
    });
    IncidentForm {
        what_happened: what_happened.as_str().to_owned(),
        when: write_when(when),
        place: text(place.as_ref()),
        place_known: *place_known,
        ways: ways.clone(),
        who_said: who.is_some(),
        who: text(who.as_ref().and_then(|who| who.name.as_ref())),
        how_i_know: text(who.as_ref().and_then(|who| who.how_i_know.as_ref())),
        observation,
        told_by,
        exact_words: text(exact_words.as_ref()),
        effect_then: text(then.as_ref()),
        effect_after: text(after.as_ref()),
        witnesses: witnesses.collect(),
        series: series.map(Series::count),
        details: card::values(&details.shown(), zone),
        helped_by: text(helped_by),
    }
}

fn text(words: Option<&Words>) -> String {
    words.map_or_else(String::new, |words| words.as_str().to_owned())
}

/// The form that would be read as this time.
pub(crate) fn write_when(when: &When) -> WhenForm {
    match when {
        When::Exact { at } => WhenForm::Exact { at: write_point(&Point::Moment(*at)) },
        When::About { at } => WhenForm::About { at: write_point(at) },
        When::Between { from, to } => {
            WhenForm::Between { from: write_point(from), to: write_point(to) }
        }
        When::Day { on } => WhenForm::Day { on: on.to_string() },
        When::Unknown => WhenForm::Unknown,
    }
}

fn write_point(point: &Point) -> PointForm {
    let date = point.date().to_string();
    let Point::Moment(moment) = point else {
        return PointForm { date, ..PointForm::default() };
    };
    let time = moment.time();
    let seconds = time.format("%S").to_string() != "00";
    let first = Moment::new(moment.date(), time, moment.zone(), Fold::First);
    PointForm {
        date,
        time: time.format(if seconds { "%H:%M:%S" } else { "%H:%M" }).to_string(),
        zone: moment.zone().name().to_owned(),
        second_pass: first.is_ok_and(|first| first.offset() != moment.offset()),
    }
}
