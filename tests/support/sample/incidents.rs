//! What the sample's writer wrote, from January to May.

use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};
use daymark::contract::{IncidentForm, ObservationForm, PointForm, WhenForm, WitnessForm};
use diary::{Answer, Fold, Moment, Way, Zone};

/// One entry and when it was written.
pub struct Told {
    /// What was written.
    pub form: IncidentForm,
    /// When.
    pub written: DateTime<Utc>,
}

/// A day and a time, the words, and the ways, for the plainest entries.
type Plain = (&'static str, &'static str, &'static str, &'static [Way]);

/// The plain entries: day, time (blank: not known), words, ways.
const PLAIN: &[Plain] = &[
    (
        "2026-01-03",
        "18:20",
        "He was standing across the road when I came out of work.",
        &[Way::Loitering, Way::Watching],
    ),
    (
        "2026-01-06",
        "08:05",
        "He walked behind me from the bus stop to the office door.",
        &[Way::Following],
    ),
    (
        "2026-01-08",
        "21:00",
        "He rang at about nine from 07700 900123 and said nothing.",
        &[Way::Contacting],
    ),
    (
        "2026-01-11",
        "",
        "A card was on my doormat. No stamp. It had my old nickname in it.",
        &[Way::ItemLeft],
    ),
    (
        "2026-01-14",
        "07:45",
        "My car door was unlocked and the seat had been moved.",
        &[Way::Interfering],
    ),
    (
        "2026-01-17",
        "22:10",
        "A message from a new account: “nice coat today 🧥”.",
        &[Way::Contacting, Way::Watching],
    ),
    (
        "2026-01-19",
        "12:30",
        "He came into the café and sat two tables away. He left when I did.",
        &[Way::Following, Way::Loitering],
    ),
    (
        "2026-01-23",
        "",
        "My sister said he had asked her where I was living now.",
        &[Way::ThroughOthers],
    ),
    (
        "2026-01-26",
        "23:55",
        "Someone tried to log in to my email. The notice named a phone I do not own.",
        &[Way::AccountBreakIn, Way::Monitoring],
    ),
    (
        "2026-02-01",
        "16:15",
        "He posted a photo of my street with the words “home is where the heart is ❤️”.",
        &[Way::Publishing],
    ),
    (
        "2026-02-03",
        "19:40",
        "He was by the gate when I came home. I went to a neighbour.",
        &[Way::Loitering, Way::Watching],
    ),
    ("2026-02-05", "17:50", "His car drove slowly past work twice.", &[Way::Watching]),
    ("2026-02-09", "06:30", "A bunch of flowers was tied to my bicycle.", &[Way::ItemLeft]),
    (
        "2026-02-12",
        "20:20",
        "He sent a voice message. He was crying and then he shouted.",
        &[Way::Contacting],
    ),
    (
        "2026-02-14",
        "09:00",
        "A parcel came that I had not ordered. It was a key ring with a photo of me.",
        &[Way::ItemLeft, Way::Watching],
    ),
    ("2026-02-18", "", "The bin bags had been opened and letters were gone.", &[Way::Interfering]),
    (
        "2026-02-22",
        "13:05",
        "He stood at the school fence while I picked up my niece.",
        &[Way::Loitering],
    ),
    ("2026-02-25", "18:00", "He asked a colleague for my shift times.", &[Way::ThroughOthers]),
    (
        "2026-03-01",
        "22:45",
        "Three calls from a withheld number. Breathing only.",
        &[Way::Contacting],
    ),
    ("2026-03-04", "11:00", "A man in a grey van watched the house.", &[Way::Watching]),
    (
        "2026-03-07",
        "08:15",
        "There was a scratch along the whole side of my car.",
        &[Way::Interfering],
    ),
    (
        "2026-03-10",
        "19:30",
        "He wrote under my friend’s post that I “know what is coming”.",
        &[Way::Publishing, Way::Threat],
    ),
    (
        "2026-03-13",
        "21:15",
        "Он написал: «Я знаю, где ты работаешь».",
        &[Way::Contacting, Way::Threat],
    ),
    ("2026-03-16", "07:10", "Μου άφησε σημείωμα στην πόρτα.", &[Way::ItemLeft]),
    ("2026-03-19", "23:20", "كتب لي: «لن تختفي عني».", &[Way::Contacting, Way::Threat]),
    ("2026-03-22", "10:40", "הוא חיכה ליד התחנה.", &[Way::Loitering]),
    ("2026-03-25", "20:05", "ਉਸਨੇ ਮੇਰੀ ਭੈਣ ਨੂੰ ਫ਼ੋਨ ਕੀਤਾ।", &[Way::ThroughOthers]),
    ("2026-03-30", "18:55", "उसने मेरे घर के बाहर गाड़ी रोकी।", &[Way::Loitering, Way::Watching]),
    ("2026-04-02", "22:00", "সে আবার ফোন করেছে।", &[Way::Contacting]),
    ("2026-04-05", "15:30", "他在街对面看着我。", &[Way::Watching]),
    (
        "2026-04-09",
        "08:40",
        "He was on the same train. He got off when I changed carriage.",
        &[Way::Following],
    ),
    (
        "2026-04-13",
        "",
        "A tracker was found under the back bumper at the garage. 📍",
        &[Way::Tracker, Way::Monitoring],
    ),
    (
        "2026-04-16",
        "19:10",
        "He came up the garden path and looked through the window.",
        &[Way::EnteringPremises, Way::Watching],
    ),
    ("2026-04-20", "13:45", "He told my landlord that I deal drugs.", &[Way::FalseComplaint]),
    (
        "2026-04-24",
        "21:30",
        "He messaged: “last chance to be nice 🙂🙃👩🏽‍🦰🏴󠁧󠁢󠁷󠁬󠁳󠁿”.",
        &[Way::Contacting, Way::Threat],
    ),
    (
        "2026-04-28",
        "17:20",
        "He followed my car for four miles with full lights on.",
        &[Way::Following],
    ),
    ("2026-05-02", "09:30", "My cat came home with a shaved patch.", &[Way::HarmToPet]),
    ("2026-05-06", "20:50", "He stood at the end of the road and filmed me.", &[Way::Watching]),
    (
        "2026-05-10",
        "18:35",
        "He made an account in my name and wrote to my clients at mail@example.org.",
        &[Way::Publishing],
    ),
    ("2026-05-15", "07:55", "He was in the car park again. He waved.", &[Way::Loitering]),
];

/// Every entry, in the order of writing.
#[must_use]
pub fn all() -> Vec<Told> {
    let mut all: Vec<Told> =
        PLAIN.iter().enumerate().map(|(place, plain)| told(place, *plain)).collect();
    all.extend(special());
    all.sort_by_key(|told| told.written);
    all
}

fn told(place: usize, (day, time, words, ways): Plain) -> Told {
    let mut form = IncidentForm {
        what_happened: words.into(),
        ways: ways.to_vec(),
        ..IncidentForm::default()
    };
    let at = point(day, time);
    form.when = match (time.is_empty(), place % 5) {
        (true, _) => WhenForm::Day { on: day.into() },
        (false, 4) => WhenForm::About { at },
        (false, _) => WhenForm::Exact { at },
    };
    if place.is_multiple_of(2) {
        form.who = "R".into();
        form.who_said = true;
        form.how_i_know = "I lived with him for two years and know his walk and voice.".into();
        form.observation = Some(ObservationForm::Own);
        form.effect_then = "I was frightened and could not think.".into();
    }
    if place.is_multiple_of(3) {
        form.place = "Outside my work".into();
        form.place_known = Some(Answer::Yes);
        form.effect_after = "I slept badly and took another way to work.".into();
    }
    if ways.contains(&Way::Threat) {
        form.exact_words = "“You know what is coming.”".into();
    }
    if place % 7 == 3 {
        form.witnesses = vec![WitnessForm {
            name: "Neighbour A".into(),
            saw: "Saw him by the gate.".into(),
            ..WitnessForm::default()
        }];
    }
    let late = Duration::hours(i64::try_from(place % 6).unwrap_or(0) * 11 + 2);
    Told { form, written: instant(day, time) + late }
}

/// A series, a span, something heard from others, a day not known, the hour
/// that comes twice.
fn special() -> Vec<Told> {
    let series = IncidentForm {
        what_happened: "37 texts through the night, all from 07700 900456.".into(),
        when: WhenForm::Between {
            from: point("2026-02-27", "02:10"),
            to: point("2026-02-27", "04:55"),
        },
        ways: vec![Way::Contacting],
        series: Some(37),
        exact_words: "“Answer me.” “Answer me.” “I can see your light.”".into(),
        effect_then: "I sat on the stairs until it was light.".into(),
        ..IncidentForm::default()
    };
    let heard = IncidentForm {
        what_happened: "My brother says he waited outside the gym for an hour.".into(),
        when: WhenForm::Day { on: "2026-03-28".into() },
        observation: Some(ObservationForm::ToldBy),
        told_by: "My brother".into(),
        ways: vec![Way::Loitering],
        ..IncidentForm::default()
    };
    let undated = IncidentForm {
        what_happened: "Some time last autumn he took my spare key. I only saw it was gone later."
            .into(),
        when: WhenForm::Unknown,
        ways: vec![Way::Interfering],
        ..IncidentForm::default()
    };
    let twice = IncidentForm {
        what_happened: "He rang the bell in the night, in the hour that came twice.".into(),
        when: WhenForm::Exact {
            at: PointForm { second_pass: true, ..point("2025-10-26", "01:30") },
        },
        ways: vec![Way::Contacting],
        who_said: true,
        ..IncidentForm::default()
    };
    let at = |text: &str| text.parse().expect("a moment of the sample");
    vec![
        Told { form: series, written: at("2026-02-27T09:00:00Z") },
        Told { form: heard, written: at("2026-03-29T12:00:00Z") },
        Told { form: undated, written: at("2026-04-12T20:00:00Z") },
        Told { form: twice, written: at("2026-01-05T19:30:00Z") },
    ]
}

fn point(day: &str, time: &str) -> PointForm {
    PointForm {
        date: day.into(),
        time: time.into(),
        zone: "Europe/London".into(),
        second_pass: false,
    }
}

fn instant(day: &str, time: &str) -> DateTime<Utc> {
    let day: NaiveDate = day.parse().expect("a day of the sample");
    let time = if time.is_empty() { "20:00" } else { time };
    let time = NaiveTime::parse_from_str(time, "%H:%M").expect("a time of the sample");
    Moment::new(day, time, Zone::LONDON, Fold::First).expect("a time that existed").instant()
}
