//! Records for tests, sealed like real ones. Nothing in them ever happened.

mod cards;

use std::collections::BTreeSet;

use chrono::{DateTime, Duration, Utc};
use diary::{
    CardKind, Content, Exhibit, Incident, IncidentNumber, Initials, Kind, Status, Subject,
    SubjectId, When, Words, Writer, Written, Zone,
};
use record::{Checkpoint, Entry, Namespace, Place, Salt, SigningKey, Tree, VaultId};
use sentences::Language;

use crate::{
    Audience, Contents, Conversation, Conversations, DisclosedEntry, Made, Message, MessageKinds,
    Seal, Selection,
};

/// The key that samples are signed with.
pub(crate) fn key() -> SigningKey {
    SigningKey::from_seed(&[7; 32])
}

pub(crate) fn words(text: &str) -> Words {
    Words::new(text).expect("sample words")
}

pub(crate) fn instant(text: &str) -> DateTime<Utc> {
    text.parse().expect("a sample instant")
}

/// An incident with a number and a sentence, on a day.
pub(crate) fn incident(number: u32, day: Option<&str>, text: &str) -> Incident {
    let number = IncidentNumber::try_from(number).expect("a sample number");
    let when = day.map(|day| When::Day { on: day.parse().expect("a sample day") });
    Incident { when: when.unwrap_or(When::Unknown), ..Incident::new(number, words(text)) }
}

/// An exhibit with a reference, a name and the bytes that its hash is of.
pub(crate) fn exhibit(reference: &str, name: &str, bytes: &[u8]) -> Exhibit {
    Exhibit {
        reference: reference.parse().expect("a sample reference"),
        original_name: words(name),
        media_type: "image/png".to_owned(),
        size: bytes.len() as u64,
        sha256: crate::digests::hex(ring::digest::digest(&ring::digest::SHA256, bytes).as_ref()),
        modified: None,
        embedded: diary::Embedded::default(),
        grade: None,
        capture: None,
        captured_with: None,
        original_at: None,
        online: diary::Online::default(),
        origin: None,
        read_as: None,
        shows: None,
        intimate: None,
        incidents: Vec::new(),
    }
}

/// A record that grows entry by entry.
#[derive(Default)]
pub(crate) struct Record {
    entries: Vec<Entry>,
    erased: BTreeSet<SubjectId>,
    now: Option<DateTime<Utc>>,
    subjects: u64,
}

impl Record {
    /// Sets the clock for the entries that follow.
    pub(crate) fn at(&mut self, now: &str) -> &mut Self {
        self.now = Some(instant(now));
        self
    }

    /// Writes the first version of a new subject.
    pub(crate) fn write(&mut self, subject: Subject) -> SubjectId {
        self.subjects += 1;
        let mut id = [0; 16];
        id[8..].copy_from_slice(&self.subjects.to_be_bytes());
        let id = SubjectId::from_random(id);
        let kind = subject.kind();
        self.append(id, kind, &Content::of(subject));
        id
    }

    /// Writes another version of a subject.
    pub(crate) fn again(&mut self, id: SubjectId, status: Status, subject: Subject, why: &str) {
        let kind = subject.kind();
        let reason = Some(words(why));
        self.append(id, kind, &Content { status, subject: Some(subject), reason, helped_by: None });
    }

    /// Erases a subject: its contents are gone, the gap stays.
    pub(crate) fn erase(&mut self, id: SubjectId, kind: Kind) {
        self.erased.insert(id);
        for entry in self.entries.iter_mut().filter(|entry| entry.header.subject == id) {
            entry.disclosed = None;
        }
        let content =
            Content { status: Status::Erased, subject: None, reason: None, helped_by: None };
        self.append(id, kind, &content);
    }

    /// Appends an entry a minute after the one before.
    pub(crate) fn append(&mut self, id: SubjectId, kind: Kind, content: &Content) {
        let before = self.entries.last().map(|entry| entry.header.written.at());
        let now = self.now.take().or(before.map(|at| at + Duration::minutes(1)));
        let now = now.unwrap_or_else(|| instant("2026-03-02T09:00:00Z"));
        let seq = self.entries.len() as u64;
        let versions = self.entries.iter().filter(|entry| entry.header.subject == id).count();
        let version = u32::try_from(versions + 1).expect("a sample is small");
        let place = Place { seq, subject: id, kind, version };
        let mut salt = [0; 32];
        salt[..8].copy_from_slice(&seq.to_be_bytes());
        let written = Written::new(now, Some(Zone::LONDON), before);
        let entry = Entry::seal(place, written, content, Salt::from_random(salt));
        self.entries.push(entry.expect("a sample can be sealed"));
    }

    /// The whole record as the contents of a bundle.
    pub(crate) fn contents(self) -> Contents {
        let tree = Tree::over(self.entries.iter().map(|entry| &entry.header));
        let vault = VaultId::from_bytes([9; 16]);
        let checkpoint = Checkpoint { vault, size: tree.len(), root: tree.root() };
        let key = key();
        let signature = key.sign(Namespace::Record, checkpoint.text().as_bytes());
        let disclose = |entry: Entry| {
            let proof = tree.inclusion(entry.header.seq, tree.len());
            DisclosedEntry { entry, proof: proof.expect("it is in the tree") }
        };
        Contents {
            made: Made { at: instant("2026-06-01T12:30:00Z"), zone: Zone::LONDON },
            version: diary::BundleVersion::FIRST,
            earlier: Vec::new(),
            software: "0.1.0".to_owned(),
            language: Language::English,
            writer: Writer {
                name: Some(words("Sample Writer")),
                initials: Initials::new("SXW").expect("sample initials"),
            },
            seal: Seal { checkpoint, signature },
            stamps: Vec::new(),
            earlier_seals: Vec::new(),
            key: key.public(),
            entries: self.entries.into_iter().map(disclose).collect(),
            selection: Selection::default(),
            audience: Audience::Police,
            conversations: conversations(),
            pictures: crate::Pictures::new(),
        }
    }
}

/// A record with so many incidents, one each day and each field filled.
pub(crate) fn many(count: u32) -> Contents {
    let mut record = Record::default();
    let first: chrono::NaiveDate = "2025-01-06".parse().expect("a sample day");
    for number in 1..=count {
        let day = first + chrono::Days::new(u64::from(number) / 4);
        let mut incident = incident(
            number,
            Some(&day.to_string()),
            "A grey car stood across the road with its engine running for about ten minutes. \
             When I opened the curtain it drove off slowly. I wrote down the time.",
        );
        incident.place = Some(words("Across the road, near the bus stop"));
        incident.place_known = Some(diary::Answer::Yes);
        let ways = diary::Way::ALL;
        let pick = number as usize;
        incident.set_ways([ways[pick % ways.len()], ways[(pick * 7) % ways.len()]]);
        incident.who = Some(diary::Who {
            name: Some(words(&format!("Person {}", number % 9))),
            how_i_know: Some(words("The same car as before.")),
        });
        incident.observation = Some(diary::Observation::Own);
        incident.effect.then = Some(words("My hands were shaking."));
        record.write(Subject::Incident(incident));
    }
    record.contents()
}

/// A small record with everything in it: corrections, a withdrawn and an
/// erased incident, a series, unknown times, several scripts, long texts.
pub(crate) fn everything() -> Contents {
    let mut record = Record::default();
    let moment = |date: &str, time: &str| {
        let (date, time) = (date.parse().expect("a day"), time.parse().expect("a time"));
        diary::Moment::new(date, time, Zone::LONDON, diary::Fold::First).expect("it existed")
    };
    let exact = |date, time| When::Exact { at: moment(date, time) };

    record.at("2026-03-06T09:12:00Z");
    let mut first = incident(1, None, "He stood outside the shop for an hour.");
    first.when = exact("2026-03-04", "21:40:00");
    let id = record.write(Subject::Incident(first.clone()));

    let mut full = incident(
        2,
        None,
        "I came home and the gate was open. I always close it.\n\nThere was an envelope under \
         the door with photographs of me at the market on Saturday.\nNobody was in the street.",
    );
    full.when = When::Between {
        from: diary::Point::Moment(moment("2026-03-07", "08:15:00")),
        to: diary::Point::Moment(moment("2026-03-07", "17:50:00")),
    };
    full.place = Some(words("Home, front gate"));
    full.place_known = Some(diary::Answer::Yes);
    full.set_ways([diary::Way::ItemLeft, diary::Way::Watching, diary::Way::Interfering]);
    full.who = Some(diary::Who {
        name: Some(words("Person A")),
        how_i_know: Some(words("The handwriting is the same as on the cards.")),
    });
    full.observation = Some(diary::Observation::Own);
    full.exact_words = Some(words("“You looked happy on Saturday. Enjoy it.”"));
    full.effect.then = Some(words("Cold and sick. I locked every door."));
    full.effect.after = Some(words("I do not go to the market any more."));
    full.witnesses = vec![
        diary::Witness {
            name: words("Neighbour B"),
            saw: Some(words("a man at the gate at noon")),
            card: None,
            willing: Some(diary::Answer::Yes),
        },
        diary::Witness { name: words("Sister"), saw: None, card: None, willing: None },
    ];
    record.write(Subject::Incident(full));

    let mut series = incident(3, None, "Texts all night from numbers I do not know. 😡🙏🏽 👩‍❤️‍👨");
    series.when = When::Between {
        from: diary::Point::Moment(moment("2026-03-28", "23:10:00")),
        to: diary::Point::Moment(moment("2026-03-29", "04:55:00")),
    };
    series.series = diary::Series::of(37).ok();
    series.set_ways([diary::Way::Contacting, diary::Way::Threat]);
    series.who = Some(diary::Who { name: None, how_i_know: None });
    series.exact_words =
        Some(words("أنا أعرف أين تسكنين\nאני יודע איפה את גרה\nI know where you live"));
    series.picked = Some(diary::Picked {
        from: "SXW/3".parse().expect("a sample reference"),
        messages: vec![2, 3],
        by: "whatsapp 1".to_owned(),
    });
    record.write(Subject::Incident(series));

    let scripts = "ਉਹ ਘਰ ਦੇ ਬਾਹਰ ਖੜ੍ਹਾ ਸੀ। वह घर के बाहर था। সে বাড়ির বাইরে ছিল। 他在外面等。 \
                   Чекав біля дому. Περίμενε έξω. Roedd e’n aros y tu allan i’r tŷ. แม่ አማርኛ \
                   https://example.org/a/very/long/address/that/does/not/end/0123456789012345678901234567890123456789?x=1 \
                   \u{202E}hidden\u{202C} \u{7} \u{E000} \u{12000}";
    let mut told = incident(4, Some("2026-04-11"), scripts);
    told.observation = Some(diary::Observation::ToldBy { name: Some(words("Colleague C")) });
    told.place = Some(words("هنا عند العمل"));
    record.write(Subject::Incident(told));

    for card in cards::all() {
        record.write(Subject::Card(card));
    }
    let moved =
        cards::card(CardKind::Change, 2, &[("what", cards::text("I moved desks at work."))]);
    let id_of_moved = record.write(Subject::Card(moved.clone()));
    record.again(
        id_of_moved,
        Status::Withdrawn,
        Subject::Card(moved),
        "It was for another reason.",
    );
    let erased = cards::card(CardKind::Place, 2, &[("name", cards::text("Hidden."))]);
    let erased = record.write(Subject::Card(erased));
    record.erase(erased, Kind::Card(CardKind::Place));

    let unknown = incident(5, None, &"He came back. I heard the gate, then steps. ".repeat(180));
    record.write(Subject::Incident(unknown));
    let wrong = incident(6, Some("2026-04-20"), "A call with nobody on the line.");
    let withdrawn = record.write(Subject::Incident(wrong.clone()));
    let gone = record.write(Subject::Incident(incident(7, Some("2026-04-21"), "Secret.")));

    first.what_happened = words("He stood outside the shop for about twenty minutes.");
    first.place = Some(words("Shop on the corner"));
    record.again(id, Status::Current, Subject::Incident(first), "I looked at the till receipt.");
    record.again(withdrawn, Status::Withdrawn, Subject::Incident(wrong), "It was my sister.");
    record.erase(gone, Kind::Incident);

    for number in 1..=3_u32 {
        let name = ["Screenshot 2026-03-29 at 02.14.png", "IMG_0042.JPG", "مذكرة صوتية.m4a"];
        let at = number as usize - 1;
        let mut file = exhibit(&format!("SXW/{number}"), name[at], &[number as u8; 70]);
        file.incidents = vec![IncidentNumber::try_from(number + 1).expect("a number")];
        file.grade = Some(diary::Grade::ALL[at]);
        file.capture = Some(diary::Capture::Dropped);
        file.media_type = ["image/png", "image/jpeg", "audio/mp4"][at].to_owned();
        if number == 2 {
            file.shows = Some(words("The envelope and three photographs, on the kitchen table."));
            file.original_at = Some(words("In a freezer bag in my desk at work."));
            file.embedded.taken = Some("2026-03-07T18:20:11".to_owned());
            file.embedded.device = Some("Example Phone 3".to_owned());
            file.embedded.location =
                Some(diary::Location { latitude_micro: 51_481_583, longitude_micro: -3_179_090 });
            file.modified = Some(instant("2026-03-07T18:20:11Z"));
        }
        record.write(Subject::Exhibit(file));
    }
    let gone = record.write(Subject::Exhibit(exhibit("SXW/4", "gone.png", b"gone")));
    record.erase(gone, Kind::Exhibit);
    record.contents()
}

/// A conversation with a notice of the app, two picked messages and one between
/// scripts that stays as it is.
fn conversations() -> Conversations {
    let message = |place: u32, who: &str, text: &str, notes: &[&str]| Message {
        place,
        when: format!("2026-03-28 23:1{place}:00"),
        who: who.to_owned(),
        text: text.to_owned(),
        notes: notes.iter().map(|note| (*note).to_owned()).collect(),
    };
    let messages = vec![
        message(1, "", "Messages are encrypted.", &["Written by the app"]),
        message(2, "+44 7700 900123", "أنا أعرف أين تسكنين", &[]),
        message(3, "+44 7700 900123", "I know where you live 😡 \u{202E}x", &["Changed"]),
        message(4, "Sample Writer", "Leave me alone.\n\n*set* #strong[nothing]", &["Sent"]),
    ];
    let conversation = Conversation {
        by: "whatsapp 1".to_owned(),
        notes: vec!["Times are by the clock of the phone that saved them.".to_owned()],
        people: vec![("+44 7700 900123".to_owned(), 2), ("Sample Writer".to_owned(), 1)],
        total: 4,
        kinds: Some(MessageKinds { of_the_app: 1, deleted: 0 }),
        messages,
    };
    Conversations::from([("SXW/3".parse().expect("a sample reference"), conversation)])
}
