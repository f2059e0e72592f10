// Written by `cargo xtask types`. Do not change by hand.

export type Way = "following" | "contacting" | "publishing" | "monitoring" | "loitering" | "interfering" | "watching" | "item-left" | "threat" | "through-others" | "harm-to-pet" | "false-complaint" | "tracker" | "account-break-in" | "entering-premises" | "something-else";

export type Answer = "yes" | "no" | "not-sure";

export type Grade = "original-file" | "app-export" | "screenshot" | "photo-of-screen" | "retyped" | "recollection";

export type Status = "current" | "withdrawn" | "erased";

export type CardKind = "person" | "account" | "place" | "request" | "report" | "change" | "item" | "elsewhere" | "order" | "wish" | "receipt" | "private-note" | "contact" | "sheet" | "saved-search";

export type Form = "mail" | "mailbox" | "whatsapp" | "sms" | "calls" | "telegram" | "meta" | "call-table" | "page" | "proofmode" | "tella";

export type DateOrder = "day-first" | "month-first" | "year-first";

export type CallColumn = "date" | "time" | "who" | "number" | "way" | "lasted";

export type FieldValue = string | { 
/**
 * The words.
 */
text: string, 
/**
 * The instant at which they were typed, by RFC 3339; blank for now.
 */
said: string, } | Array<string> | Array<Record<string, FieldValue>>;

export type Area = { 
/**
 * Pixels from the left.
 */
x: number, 
/**
 * Pixels from the top.
 */
y: number, 
/**
 * Its width in pixels.
 */
width: number, 
/**
 * Its height in pixels.
 */
height: number, };

export type Span = { 
/**
 * Where it begins.
 */
from: number, 
/**
 * Where it ends.
 */
to: number, };

export type Step = { "is": "crop" } & Area | { "is": "cover" } & Area | { "is": "mute" } & Span | { "is": "convert" };

export type Progress = { 
/**
 * What has been done, in the unit of `whole`.
 */
done: number, 
/**
 * All that there is to do; 0 where it is not known.
 */
whole: number, };

export type DiaryState = { 
/**
 * Whether there is a diary in the folder.
 */
exists: boolean, 
/**
 * Whether it is open.
 */
open: boolean, 
/**
 * The language in use: `en-GB` or `cy`.
 */
language: string, };

export type NewDiary = { 
/**
 * The passphrase.
 */
passphrase: string, 
/**
 * The name for documents, if the writer gives one.
 */
name: string | null, 
/**
 * The initials for exhibit references.
 */
initials: string, };

export type Keys = { 
/**
 * Whether there are recovery words.
 */
words: boolean, };

export type FreshWords = { 
/**
 * The 24 words, shown this once.
 */
recoveryWords: Array<string>, 
/**
 * The places, from 1, of three words to type back.
 */
asked: Array<number>, };

export type Suggestion = { 
/**
 * Six words with spaces between them.
 */
passphrase: string, };

export type Strength = "quick" | "in-time" | "hard" | "very-hard";

export type Rekeyed = { 
/**
 * The new recovery words.
 */
words: FreshWords, 
/**
 * The exhibits whose files could not be read, and were left as they are.
 */
unreadable: Array<string>, };

export type Opened = { 
/**
 * The name for documents, if the writer gave one.
 */
name: string | null, 
/**
 * The initials for exhibit references.
 */
initials: string, 
/**
 * How many incidents there are.
 */
incidents: number, 
/**
 * When it was opened before this, in words.
 */
lastOpened: string | null, 
/**
 * How often a key was tried since then that did not fit.
 */
tries: number, 
/**
 * What was noticed while opening.
 */
notes: Array<OpenNote>, };

export type OpenNote = "header-from-copy" | "header-behind" | "older-database" | "touched" | "unclosed" | "many-tries" | "not-noted";

export type IncidentForm = { 
/**
 * What happened: the one thing that is needed.
 */
whatHappened: string, 
/**
 * When.
 */
when: WhenForm, 
/**
 * Where.
 */
place: string, 
/**
 * Whether the person knows this place.
 */
placeKnown: Answer | null, 
/**
 * How they did it.
 */
ways: Array<Way>, 
/**
 * Whether the writer said anything of who it was: false leaves `who`
 * unsaid, true with a blank name says that it was someone unknown.
 */
whoSaid: boolean, 
/**
 * Who.
 */
who: string, 
/**
 * How the writer knows that it was them.
 */
howIKnow: string, 
/**
 * Whether the writer saw or heard it.
 */
observation: ObservationForm | null, 
/**
 * Who told the writer.
 */
toldBy: string, 
/**
 * The exact words.
 */
exactWords: string, 
/**
 * How it felt then.
 */
effectThen: string, 
/**
 * How it felt afterwards.
 */
effectAfter: string, 
/**
 * Who else saw or heard it.
 */
witnesses: Array<WitnessForm>, 
/**
 * For many alike, how many.
 */
series: number | null, 
/**
 * What else can be said, by the keys of [`super::Shapes::incident`].
 */
details: { [key in string]: FieldValue }, 
/**
 * Who helped to write this.
 */
helpedBy: string, };

export type WhenForm = { "is": "exact", 
/**
 * The day and time.
 */
at: PointForm, } | { "is": "about", 
/**
 * The day, with or without a time.
 */
at: PointForm, } | { "is": "between", 
/**
 * The earliest.
 */
from: PointForm, 
/**
 * The latest.
 */
to: PointForm, } | { "is": "day", 
/**
 * The day.
 */
on: string, } | { "is": "words", 
/**
 * The words.
 */
text: string, 
/**
 * The zone by its IANA name; blank for the zone of this computer.
 */
zone: string, 
/**
 * For the hour that comes twice in October: whether the second is
 * meant.
 */
secondPass: boolean, 
/**
 * The instant at which they were typed, by RFC 3339: they count from
 * then, however long they wait in a draft. Blank for now.
 */
said: string, } | { "is": "unknown" };

export type WhenRead = { 
/**
 * The time in full: `Between Tuesday 3 November 2026, 18:00 (GMT) and …`.
 */
text: string, 
/**
 * The same, as the form has it with days and times apart.
 */
form: WhenForm, 
/**
 * Where the hour came twice that night and it is open which, so that it is
 * read as the first: what was said, so that it means the second.
 */
otherPass: WhenForm | null, };

export type PointForm = { 
/**
 * The day, `YYYY-MM-DD`.
 */
date: string, 
/**
 * The time, `hh:mm`, or blank.
 */
time: string, 
/**
 * The zone by its IANA name; blank for the zone of this computer.
 */
zone: string, 
/**
 * For the hour that comes twice in October: whether the second is meant.
 */
secondPass: boolean, };

export type ObservationForm = "own" | "told-by";

export type WitnessForm = { 
/**
 * What the writer calls them.
 */
name: string, 
/**
 * What they saw or heard.
 */
saw: string, 
/**
 * The number of their card, where they have one.
 */
card: number | null, 
/**
 * Whether they would tell the police.
 */
willing: Answer | null, };

export type IncidentQuery = { 
/**
 * What they must have, and their order: the fields of a `saved-search`.
 * None lists all, the oldest first.
 */
search: { [key in string]: FieldValue }, 
/**
 * How many to pass over.
 */
offset: number, 
/**
 * How many to list, at most 200; 0 for 200.
 */
limit: number, };

export type IncidentPage = { 
/**
 * How many there are in all.
 */
total: number, 
/**
 * Those on this page.
 */
rows: Array<IncidentRow>, };

export type Found = { 
/**
 * `incident`, `exhibit`, or the kind of card.
 */
kind: string, 
/**
 * Its number.
 */
number: number, 
/**
 * What it is called, in words: `Incident 7`, `AJS/7`.
 */
name: string, 
/**
 * Whether it stands.
 */
status: Status, 
/**
 * The words around what was found.
 */
excerpt: string, 
/**
 * Where the words looked for stand in `excerpt`.
 */
marks: Array<Mark>, };

export type FoundPage = { 
/**
 * Those written last first, at most as many as were asked for.
 */
rows: Array<Found>, };

export type IncidentRow = { 
/**
 * The incident's number.
 */
number: number, 
/**
 * Whether it stands.
 */
status: Status, 
/**
 * The day it is listed under, `YYYY-MM-DD`, where one is known.
 */
date: string | null, 
/**
 * The last day that it can have been, `YYYY-MM-DD`, where one is known.
 */
lastDate: string | null, 
/**
 * Whether it was surely then, and not about then.
 */
isSure: boolean, 
/**
 * When it happened, in words.
 */
whenText: string, 
/**
 * The month it is listed under, in words (`May 2026`), or that the date
 * is not known.
 */
monthText: string, 
/**
 * The beginning of what happened, or the part where the words were found.
 */
excerpt: string, 
/**
 * Where the words looked for stand in `excerpt`.
 */
marks: Array<Mark>, 
/**
 * How they did it.
 */
ways: Array<Way>, 
/**
 * How many times: 1, or the count of a series.
 */
times: number, 
/**
 * How many exhibits belong to it.
 */
exhibits: number, 
/**
 * Whether it was corrected.
 */
corrected: boolean, };

export type Mark = { 
/**
 * Where it begins.
 */
start: number, 
/**
 * Where it ends.
 */
end: number, };

export type IncidentView = { 
/**
 * The incident's number.
 */
number: number, 
/**
 * Whether it stands.
 */
status: Status, 
/**
 * Whether the account was changed since it was first written.
 */
corrected: boolean, 
/**
 * Every version, the newest first. None where it was erased.
 */
versions: Array<IncidentVersion>, 
/**
 * Whether what it says was written some time ago: it is shown when asked
 * for.
 */
isOld: boolean, 
/**
 * When it was erased, in words, where it was.
 */
erasedText: string | null, 
/**
 * The exhibits that belong to it.
 */
exhibits: Array<ExhibitRow>, 
/**
 * The cards that are tied to it: reports, changes, notes.
 */
cards: Array<CardRow>, };

export type IncidentVersion = { 
/**
 * 1 for the first.
 */
version: number, 
/**
 * Its place in the record, from 0.
 */
entry: number, 
/**
 * Whether it stood from then on.
 */
status: Status, 
/**
 * What was written, as the form has it, ready to be corrected.
 */
form: IncidentForm, 
/**
 * When it happened, in words.
 */
whenText: string, 
/**
 * What else was said, in words.
 */
said: Array<SaidField>, 
/**
 * When it was written, in words.
 */
writtenText: string, 
/**
 * How long afterwards, in words, where it is known.
 */
delayText: string | null, 
/**
 * What is odd about the computer's clock, where something is.
 */
clockText: string | null, 
/**
 * Why it was written.
 */
reason: string | null, };

export type Shapes = { 
/**
 * The fields of each kind of card.
 */
cards: Array<CardShape>, 
/**
 * What can be said of an incident beside the account itself.
 */
incident: Array<FieldShape>, };

export type CardShape = { 
/**
 * The kind.
 */
kind: CardKind, 
/**
 * Whether no bundle ever holds one.
 */
isApart: boolean, 
/**
 * Its fields, in order.
 */
fields: Array<FieldShape>, };

export type FieldShape = { 
/**
 * Its key.
 */
key: string, 
/**
 * What goes into it.
 */
input: FieldInput, 
/**
 * The words to choose from. The sentence for each is
 * `choice-<set>-<word>`.
 */
choices: Array<string>, 
/**
 * The set that they are of.
 */
set: string | null, 
/**
 * The kind of card that it is tied to.
 */
of: CardKind | null, 
/**
 * The fields of each of its rows.
 */
rows: Array<FieldShape>, };

export type FieldInput = "line" | "text" | "lines" | "when" | "day" | "past-day" | "answer" | "one" | "some" | "money" | "position" | "version" | "card" | "cards" | "incidents" | "exhibits" | "rows";

export type CardForm = { 
/**
 * What stands in its fields, by their keys.
 */
fields: { [key in string]: FieldValue }, 
/**
 * Who helped to write this.
 */
helpedBy: string, };

export type CardPage = { 
/**
 * How many there are in all.
 */
total: number, 
/**
 * Those on this page.
 */
rows: Array<CardRow>, };

export type CardRow = { 
/**
 * Its kind.
 */
kind: CardKind, 
/**
 * Its number within its kind.
 */
number: number, 
/**
 * Whether it stands.
 */
status: Status, 
/**
 * The first thing it says; its kind and number where it says nothing.
 */
title: string, 
/**
 * The next things that it says, each with what it answers, in one line.
 */
about: string, 
/**
 * The time that it is listed under, in words, where nothing above has it.
 */
whenText: string | null, };

export type CardView = { 
/**
 * Its kind.
 */
kind: CardKind, 
/**
 * Its number within its kind.
 */
number: number, 
/**
 * Whether it stands.
 */
status: Status, 
/**
 * As lists name it.
 */
title: string, 
/**
 * Every version, the newest first. None where it was erased.
 */
versions: Array<CardVersion>, 
/**
 * When it was erased, in words, where it was.
 */
erasedText: string | null, 
/**
 * The cards that are tied to it.
 */
cards: Array<CardRow>, 
/**
 * The incidents that are tied to it: the first of them.
 */
incidents: IncidentPage, };

export type CardVersion = { 
/**
 * 1 for the first.
 */
version: number, 
/**
 * Its place in the record, from 0.
 */
entry: number, 
/**
 * Whether it stood from then on.
 */
status: Status, 
/**
 * What was filled in, ready to be corrected.
 */
form: CardForm, 
/**
 * What it says, in words.
 */
said: Array<SaidField>, 
/**
 * When it was written, in words.
 */
writtenText: string, 
/**
 * What is odd about the computer's clock, where something is.
 */
clockText: string | null, 
/**
 * Why it was written.
 */
reason: string | null, };

export type SaidField = { 
/**
 * Its key.
 */
key: string, 
/**
 * Its label, in words.
 */
label: string, 
/**
 * What it says, one text for each part.
 */
texts: Array<string>, 
/**
 * What it is tied to.
 */
ties: Array<Tie>, 
/**
 * The rows in it.
 */
rows: Array<Array<SaidField>>, };

export type Tie = { 
/**
 * `incident`, `exhibit`, or the kind of card.
 */
kind: string, 
/**
 * Its number.
 */
number: number, 
/**
 * What it is, in words.
 */
text: string, };

export type Reminder = { 
/**
 * The kind of card that says so.
 */
kind: CardKind, 
/**
 * Its number.
 */
number: number, 
/**
 * What the card is called in lists.
 */
title: string, 
/**
 * The day, `YYYY-MM-DD`.
 */
day: string, 
/**
 * What it is about, with the day in words.
 */
text: string, };

export type ChartColours = { 
/**
 * What is drawn.
 */
ink: string, 
/**
 * Lines and small print.
 */
quiet: string, 
/**
 * What it is drawn on.
 */
paper: string, };

export type Patterns = { 
/**
 * What this is, and how it counts.
 */
about: Array<string>, 
/**
 * Its parts; none where there is nothing to count.
 */
parts: Array<PatternPart>, };

export type PatternPart = { 
/**
 * The word for it.
 */
key: string, 
/**
 * What it is about.
 */
heading: string, 
/**
 * What the figures say, in sentences.
 */
words: Array<string>, 
/**
 * The same to be seen, as SVG, where it was asked for.
 */
chart: string | null, 
/**
 * What a chart is to someone who does not see it.
 */
chartWords: string, 
/**
 * The figures.
 */
tables: Array<PatternTable>, 
/**
 * How they are counted.
 */
rules: Array<string>, };

export type PatternTable = { 
/**
 * What it counts.
 */
caption: string, 
/**
 * The heads of its columns.
 */
heads: Array<string>, 
/**
 * Its rows.
 */
rows: Array<Array<string>>, };

export type GuideName = "orders" | "changes" | "helplines" | "preserve" | "law";

export type Guide = { 
/**
 * Which.
 */
name: GuideName, 
/**
 * When it was checked, in words.
 */
checkedText: string, 
/**
 * That it is information and no legal advice.
 */
notice: string, 
/**
 * Whether it came from a folder on this computer. A person should be told,
 * and offered the one that came with Daymark.
 */
isReplaced: boolean, 
/**
 * Whether a file in that folder was not taken.
 */
isRefused: boolean, 
/**
 * Its parts, in order.
 */
parts: Array<GuidePart>, };

export type GuidePart = { 
/**
 * Its key within the guide, such as `spo`; the same in every version.
 */
key: string, 
/**
 * Its title, where it has one.
 */
title: string | null, 
/**
 * What it says.
 */
says: Array<GuideLine>, };

export type GuideLine = { 
/**
 * Its label.
 */
label: string | null, 
/**
 * What it says.
 */
text: string, };

export type Nation = "england-and-wales" | "scotland" | "northern-ireland";

export type Theme = "system" | "light" | "dark";

export type Look = { 
/**
 * The title of the window; blank for that of the program.
 */
title: string, 
/**
 * Light or dark.
 */
theme: Theme, 
/**
 * Whether pictures can be taken of the window.
 */
shownToScreenshots: boolean, };

export type Locking = { 
/**
 * After how many minutes in which nothing is touched, from 1 to 60; 0 for
 * never.
 */
afterMinutes: number, 
/**
 * When the window is minimised.
 */
whenMinimised: boolean, 
/**
 * When Shift is pressed three times.
 */
byShift: boolean, };

export type Settings = { 
/**
 * What the window looks like.
 */
look: Look, 
/**
 * When it locks.
 */
locking: Locking, 
/**
 * What this system can do.
 */
system: System, };

export type System = { 
/**
 * Whether it can keep pictures of the window from being taken.
 */
canBlockScreenshots: boolean, 
/**
 * Whether it says when the screen is locked.
 */
tellsOfLocks: boolean, 
/**
 * Whether it says when it goes to sleep.
 */
tellsOfSleep: boolean, };

export type Grounds = { 
/**
 * Whose police.
 */
nation: Nation, 
/**
 * What things are called there, where another law holds.
 */
elsewhere: Array<GuideLine>, 
/**
 * When the law was checked, in words.
 */
checkedText: string, 
/**
 * That it is information and no legal advice.
 */
notice: string, 
/**
 * Whether the law came from a folder on this computer.
 */
isReplaced: boolean, 
/**
 * Whether a file in that folder was not taken.
 */
isRefused: boolean, 
/**
 * What the four words are for.
 */
fourSays: string, 
/**
 * The four words, each with what it means.
 */
four: Array<GuideLine>, 
/**
 * The parts of the test, in order.
 */
parts: Array<GroundPart>, };

export type GroundPart = { 
/**
 * Its key.
 */
key: string, 
/**
 * What stands under it, the part itself first.
 */
topics: Array<GroundTopic>, };

export type GroundTopic = { 
/**
 * Its key, the same in every version.
 */
key: string, 
/**
 * Its name.
 */
title: string, 
/**
 * Where the law has it, in words.
 */
section: string | null, 
/**
 * What the law asks; blank where the title says it.
 */
says: string, 
/**
 * The question, where what it asks for is not recorded.
 */
asks: string | null, 
/**
 * The kind of card that answers it; none for an entry.
 */
answer: CardKind | null, 
/**
 * What speaks to it.
 */
lines: Array<GroundLine>, };

export type GroundLine = { 
/**
 * What they have in common.
 */
label: string, 
/**
 * How many there are and when that was, and what else is counted; each a
 * text of its own.
 */
counts: Array<string>, 
/**
 * How many incidents there are.
 */
total: number, 
/**
 * The first of them, in the order they happened.
 */
incidents: Array<GroundIncident>, 
/**
 * The cards, the first of them.
 */
cards: Array<Tie>, 
/**
 * How many cards there are.
 */
cardsTotal: number, 
/**
 * The exhibits that belong to them, the first of them.
 */
exhibits: Array<Tie>, 
/**
 * How many exhibits there are.
 */
exhibitsTotal: number, 
/**
 * The question, where something of this line is not recorded.
 */
asks: string | null, };

export type GroundIncident = { 
/**
 * Its number.
 */
number: number, 
/**
 * When it was, and how it was done.
 */
text: string, 
/**
 * Of a breach: whether a report of it is recorded.
 */
isTold: boolean | null, 
/**
 * The same in words.
 */
toldText: string | null, };

export type GroundPage = { 
/**
 * How many there are in all.
 */
total: number, 
/**
 * Those of this part.
 */
rows: Array<GroundIncident>, };

export type ShownAs = "picture" | "film" | "sound" | "pages" | "text" | "nothing";

export type Playing = { 
/**
 * How its bytes come to the player.
 */
way: PlayingWay, 
/**
 * Its type, as a player is asked for it.
 */
mediaType: string, 
/**
 * Its streams, where it comes in pieces; each is played beside the others.
 */
streams: Array<PlayingStream>, 
/**
 * How long it is in seconds, where it comes in pieces.
 */
seconds: number, };

export type PlayingWay = "address" | "whole" | "pieces" | "never";

export type PlayingStream = { 
/**
 * Its type with its codecs.
 */
mediaType: string, 
/**
 * Whether it has pictures.
 */
pictures: boolean, 
/**
 * Where each piece begins, in seconds.
 */
at: Array<number>, 
/**
 * Whether playing can begin with it.
 */
whole: Array<boolean>, };

export type ExhibitText = { 
/**
 * The text.
 */
text: string, 
/**
 * Where the next part begins, in bytes; nothing where this is the last.
 */
next: number | null, };

export type ExhibitRow = { 
/**
 * Its reference, such as `AJS/7`.
 */
reference: string, 
/**
 * Its number, the last part of the reference.
 */
number: number, 
/**
 * Whether it stands.
 */
status: Status, 
/**
 * The name the file had.
 */
originalName: string, 
/**
 * The type that its content shows, such as `image/jpeg`.
 */
mediaType: string, 
/**
 * Whether the window can show it as a picture.
 */
isPicture: boolean, 
/**
 * Whether it is intimate: it stays covered, and is held back from bundles.
 */
isIntimate: boolean, 
/**
 * Size in bytes.
 */
size: number, 
/**
 * Size in words (`1.2 MB`).
 */
sizeText: string, 
/**
 * The incidents that it belongs to.
 */
incidents: Array<number>, 
/**
 * What it was read as, where it is of a form that can be read.
 */
form: Form | null, };

export type ExhibitNotes = { 
/**
 * The incidents that it belongs to.
 */
incidents: Array<number>, 
/**
 * How near to the first source it is.
 */
grade: Grade | null, 
/**
 * What it shows.
 */
shows: string, 
/**
 * Whether it shows someone in an intimate way; nothing where nothing is said.
 */
intimate: boolean | null, 
/**
 * What it was captured with.
 */
capturedWith: string, 
/**
 * Where the original still is.
 */
originalAt: string, 
/**
 * Where it stood online.
 */
online: OnlineNotes, };

export type OnlineNotes = { 
/**
 * The web address.
 */
address: string, 
/**
 * The site or app.
 */
platform: string, 
/**
 * The name of the account.
 */
handle: string, 
/**
 * The number that the site gave the account.
 */
accountId: string, 
/**
 * When it was seen there, in words, as a time of an incident is typed.
 */
seen: string, 
/**
 * The instant at which those words were typed, by RFC 3339; blank for now.
 */
seenSaid: string, };

export type ExhibitView = { 
/**
 * What lists show.
 */
row: ExhibitRow, 
/**
 * What the writer said of it.
 */
notes: ExhibitNotes, 
/**
 * SHA-256 of the bytes, in hexadecimal.
 */
sha256: string, 
/**
 * When it was seen online, in full.
 */
seenText: string | null, 
/**
 * When it was attached, in words.
 */
attachedText: string, 
/**
 * When the file was last changed, in words.
 */
modifiedText: string | null, 
/**
 * When it was taken, as the file says.
 */
takenText: string | null, 
/**
 * The device, as the file says.
 */
device: string | null, 
/**
 * Where it was taken, as the file says, in degrees.
 */
locationText: string | null, 
/**
 * Places that the writer keeps secret and that it was taken near, in words.
 */
nearText: string | null, 
/**
 * What it can be shown as.
 */
shownAs: ShownAs, 
/**
 * Whether copies can be made of it: to look at, and redacted ones.
 */
canBeCopied: boolean, 
/**
 * Whether a copy can be made on which parts of its sound are silent.
 */
canBeSilenced: boolean, 
/**
 * What can be done to see it, where it cannot be shown here; or to take
 * sound out of it, where that cannot be done here.
 */
howToShow: string | null, 
/**
 * Earlier exhibits with the very same bytes.
 */
sameAs: Array<string>, 
/**
 * What it was made from, in words.
 */
originText: string | null, 
/**
 * The exhibit that it was made from.
 */
madeFrom: number | null, 
/**
 * What was made from it: its parts, and copies.
 */
parts: Array<ExhibitRow>, 
/**
 * What it was read as, in words.
 */
readAsText: string | null, 
/**
 * Whether it is a table, which can be read as a list of calls.
 */
mayBeCalls: boolean, };

export type Arrived = { 
/**
 * Each file: those that could not be kept first, then all others in order.
 */
files: Array<ArrivedFile>, 
/**
 * The references of those that were kept, in one line.
 */
references: string, 
/**
 * Why it went no further, where it did not. What is listed is kept.
 */
stopped: Problem | null, };

export type ArrivedFile = { 
/**
 * The name it has.
 */
name: string, 
/**
 * What was kept; nothing where it could not be.
 */
row: ExhibitRow | null, 
/**
 * What was understood of it, in words.
 */
understood: string, 
/**
 * The references of parts of it that were kept beside it.
 */
parts: Array<string>, 
/**
 * Earlier exhibits with the very same bytes.
 */
sameAs: Array<string>, 
/**
 * Why it could not be kept.
 */
problem: Problem | null, };

export type FileRead = { 
/**
 * What read it, with its version.
 */
by: string, 
/**
 * Its parts, in the order to show them.
 */
sections: Array<ReadSection>, 
/**
 * The web address that it says it was saved from.
 */
address: string | null, };

export type ReadSection = { 
/**
 * What it is.
 */
heading: string, 
/**
 * What to know of it.
 */
notes: Array<string>, 
/**
 * Lines of it.
 */
facts: Array<ReadFact>, 
/**
 * A text, as the file has it; blank for none.
 */
text: string, };

export type ReadFact = { 
/**
 * The label.
 */
label: string, 
/**
 * What stands there.
 */
text: string, };

export type Conversation = { 
/**
 * The number of the exhibit.
 */
number: number, 
/**
 * What it is, and what read it.
 */
readAsText: string, 
/**
 * How its times are to be understood.
 */
zoneText: string, 
/**
 * How many messages there are.
 */
total: number, 
/**
 * How many of them are no text of someone; none where the file cannot tell.
 */
kinds: MessageKinds | null, 
/**
 * Who wrote how many; those that the app wrote are nobody's.
 */
people: Array<Talker>, 
/**
 * The days with messages, in the order of the file.
 */
days: Array<TalkDay>, 
/**
 * The longest time without a message, in words.
 */
gapText: string | null, 
/**
 * What was left out, mended or not understood, in words.
 */
notes: Array<string>, 
/**
 * How its dates are read, where that could be otherwise.
 */
dates: DatesRead | null, 
/**
 * What must be answered before anything can be read.
 */
question: DateQuestion | null, };

export type Talker = { 
/**
 * As the file names them; blank where it does not.
 */
name: string, 
/**
 * How many messages.
 */
messages: number, };

export type TalkDay = { 
/**
 * The day in words.
 */
text: string, 
/**
 * How many messages.
 */
messages: number, 
/**
 * The place of the first.
 */
first: number, };

export type DateQuestion = { 
/**
 * A date of the file, and the day that it would be by each order.
 */
examples: Array<DateExample>, };

export type DatesRead = { 
/**
 * In words.
 */
text: string, 
/**
 * The order that they could be read in instead; nothing where the file
 * itself leaves no other.
 */
other: DateOrder | null, };

export type DateExample = { 
/**
 * As written.
 */
written: string, 
/**
 * The day by each order that gives one.
 */
days: Array<DateMeaning>, };

export type DateMeaning = { 
/**
 * The order.
 */
order: DateOrder, 
/**
 * The day in words.
 */
text: string, };

export type MessageQuery = { 
/**
 * Only those with all these words, whole or begun; blank for all.
 */
text: string, 
/**
 * Only those of this person; nothing for all.
 */
who: string | null, 
/**
 * How many to pass over.
 */
offset: number, 
/**
 * How many to show, at most 200; 0 for as many as fit on a page.
 */
limit: number, };

export type MessagePage = { 
/**
 * How many fit.
 */
total: number, 
/**
 * The part that was asked for.
 */
rows: Array<MessageRow>, };

export type MessageRow = { 
/**
 * Its place in the file, from 1.
 */
place: number, 
/**
 * When, in words; as written where it could not be read.
 */
whenText: string, 
/**
 * Who wrote it; blank where nobody did.
 */
who: string, 
/**
 * Whether it was sent from the phone, as far as the file says.
 */
isSent: boolean, 
/**
 * Its text.
 */
text: string, 
/**
 * What is to be said of it: deleted, edited, a call.
 */
notes: Array<string>, 
/**
 * Files that belong to it.
 */
files: Array<MessageFile>, };

export type MessageFile = { 
/**
 * Its name, or the words in its place.
 */
name: string, 
/**
 * Whether it is in the file itself.
 */
isHere: boolean, 
/**
 * Whether it may be a picture, by its name or type.
 */
isPicture: boolean, 
/**
 * The number of an exhibit with that name, where it is not in the file.
 */
exhibit: number | null, };

export type MessageKinds = { 
/**
 * Those that the app wrote.
 */
ofTheApp: number, 
/**
 * Those that it shows as deleted; they count for whoever wrote them.
 */
deleted: number, };

export type PickRequest = { 
/**
 * The places of the messages.
 */
places: Array<number>, 
/**
 * What happened, in the writer's words.
 */
whatHappened: string, 
/**
 * Whether it is one of many alike, counted by these messages.
 */
isSeries: boolean, };

export type CallsFound = { 
/**
 * The sheets that have something in them; a text is one.
 */
sheets: Array<CallSheet>, 
/**
 * What the writer said before.
 */
present: CallsRequest | null, };

export type CallSheet = { 
/**
 * Its name in a spreadsheet.
 */
name: string | null, 
/**
 * How many rows with something in them stand below the headings.
 */
rows: number, 
/**
 * The number of the row with the headings; none where the first row is a
 * call already.
 */
headings: number | null, 
/**
 * The columns, in order.
 */
columns: Array<CallColumnFound>, 
/**
 * The beginning of the first rows below the headings.
 */
samples: Array<LogSample>, 
/**
 * What the dates say, where the columns are what they may be.
 */
dates: LogDates, };

export type CallColumnFound = { 
/**
 * Its letters, as a spreadsheet program shows them: `A`, `AB`.
 */
letters: string, 
/**
 * What stands above it.
 */
heading: string, 
/**
 * What it may be.
 */
means: CallColumn | null, };

export type CallsRequest = { 
/**
 * Which sheet, from 1; 0 for the first.
 */
sheet: number, 
/**
 * The number of the row with the headings; none where the first row is a
 * call already.
 */
headings: number | null, 
/**
 * What each column is, in order.
 */
columns: Array<CallColumn | null>, 
/**
 * Which comes first in dates; none to go by what the dates say.
 */
dates: DatesAnswer | null, };

export type CallNote = { 
/**
 * When, in words, as a time of an incident is typed.
 */
when: string, 
/**
 * The instant at which those words were typed, by RFC 3339; blank for now.
 */
said: string, 
/**
 * Who it was.
 */
who: string, 
/**
 * The number.
 */
number: string, 
/**
 * What came of it, as it is kept; blank for not said.
 */
way: string, 
/**
 * How long it lasted.
 */
lasted: string, };

export type CallNotes = { 
/**
 * The calls, in the order in which they were noted.
 */
calls: Array<CallNote>, 
/**
 * The incidents that they belong to.
 */
incidents: Array<number>, };

export type RedactRequest = { 
/**
 * What is to be covered, kept or silent. Places are in pixels of the whole
 * picture as it is seen; what is kept is cut out last. A part that ends
 * after its recording is silent to the end.
 */
steps: Array<Step>, 
/**
 * Why, in the writer's words.
 */
reason: string, 
/**
 * The size that the places were chosen on. A picture that is decoded to
 * another is not covered, since the places would be wrong.
 */
seen: SeenSize | null, };

export type SeenSize = { 
/**
 * From left to right.
 */
width: number, 
/**
 * From top to bottom.
 */
height: number, };

export type DraftRow = { 
/**
 * Its number: 0 for the one that is being written, from 1 for those that
 * wait.
 */
id: number, 
/**
 * When it happened as far as it is filled in, in words.
 */
whenText: string, 
/**
 * The beginning of what happened; blank where nothing is written.
 */
excerpt: string, 
/**
 * The exhibits that will belong to it.
 */
exhibits: Array<ExhibitRow>, 
/**
 * That its pictures say so, where its day comes from them.
 */
claimText: string | null, };

export type DraftView = { 
/**
 * What lists show.
 */
row: DraftRow, 
/**
 * What is filled in.
 */
form: IncidentForm, };

export type DraftOf = { "is": "incident", 
/**
 * The incident.
 */
number: number, } | { "is": "card", 
/**
 * Its kind.
 */
kind: CardKind, 
/**
 * The card.
 */
number: number, } | { "is": "later", 
/**
 * The incident.
 */
number: number, } | { "is": "note", 
/**
 * The incident.
 */
number: number, } | { "is": "arriving" } | { "is": "exhibit", 
/**
 * The exhibit.
 */
number: number, } | { "is": "calls", 
/**
 * The incident that they belong to, if any.
 */
incident: number | null, } | { "is": "picked", 
/**
 * The exhibit that they are in.
 */
number: number, } | { "is": "copy", 
/**
 * The exhibit that it is of.
 */
number: number, };

export type LogFound = { 
/**
 * The sheets that have something in them; a text is one.
 */
sheets: Array<LogSheet>, };

export type LogSheet = { 
/**
 * Its name in a spreadsheet.
 */
name: string | null, 
/**
 * How many rows with something in them stand below the headings.
 */
rows: number, 
/**
 * The number of the row with the headings; none where the first row is an
 * incident already.
 */
headings: number | null, 
/**
 * The columns, in order.
 */
columns: Array<LogColumn>, 
/**
 * The beginning of the first rows: all down to the headings, and some
 * below them.
 */
beginning: Array<LogSample>, 
/**
 * What the dates say, where the columns are what they may be.
 */
dates: LogDates, };

export type LogColumn = { 
/**
 * Its letters, as a spreadsheet program shows them: `A`, `AB`.
 */
letters: string, 
/**
 * What stands above it.
 */
heading: string, 
/**
 * What it may be.
 */
means: LogMeaning | null, };

export type LogSample = { 
/**
 * Its number, as a spreadsheet program shows it.
 */
row: number, 
/**
 * The beginning of what its cells say.
 */
cells: Array<string>, };

export type LogMeaning = "date" | "time" | "when" | "what" | "exact-words" | "place" | "who" | "how-i-know" | "witnesses" | "effect-then" | "effect-after" | "told" | "notes";

export type LogDates = { 
/**
 * What they say.
 */
order: LogOrder, 
/**
 * Whether the writer must be asked before anything is brought in.
 */
mustBeAsked: boolean, 
/**
 * A date from the log that can be read both ways, to ask about.
 */
example: string | null, };

export type LogOrder = "no-dates" | "clear" | "day-first" | "month-first" | "undecided" | "contradictory";

export type DatesAnswer = "day-first" | "month-first" | "not-sure";

export type Undated = "leave-out" | "as-unknown";

export type LogRequest = { 
/**
 * Which sheet, from 1; 0 for the first.
 */
sheet: number, 
/**
 * The number of the row with the headings, as the file counts; what stands
 * above is no incident either. None where the first row is one.
 */
headings: number | null, 
/**
 * What each column is, in order. Those that are nothing stay in the file.
 */
columns: Array<LogMeaning | null>, 
/**
 * Which comes first in dates; none to go by what the dates say.
 */
dates: DatesAnswer | null, 
/**
 * The year of dates that are written without one.
 */
year: number | null, 
/**
 * Whether times such as `9.30` are by the 24-hour clock, as the writer says;
 * otherwise they are only read where the log shows that clock.
 */
of24Hours: boolean, 
/**
 * The zone of times by its IANA name; blank for that of this computer.
 */
zone: string, 
/**
 * What becomes of rows whose time cannot be read.
 */
undated: Undated, 
/**
 * When single rows happened, as the writer says.
 */
answers: Array<LogAnswer>, 
/**
 * Rows that are to stay out, by their numbers.
 */
leaveOut: Array<number>, 
/**
 * Whether rows come in that look the same as an incident in the diary.
 */
again: boolean, 
/**
 * How near to the first source the file is; blank for an original file.
 */
grade: Grade | null, };

export type LogAnswer = { 
/**
 * The number of the row.
 */
row: number, 
/**
 * When, in words.
 */
when: string, };

export type LogTried = { 
/**
 * What the dates say.
 */
dates: LogDates, 
/**
 * A time from the log that may be before noon or after, to ask about.
 */
eitherHalf: string | null, 
/**
 * Every row below the headings, in the order of the file.
 */
rows: Array<LogRow>, 
/**
 * How many of them would come in.
 */
coming: number, };

export type LogRow = { 
/**
 * Its number, as a spreadsheet program shows it.
 */
row: number, 
/**
 * What is to be said of it.
 */
status: LogStatus, 
/**
 * Whether it comes in.
 */
isComing: boolean, 
/**
 * The incident.
 */
form: IncidentForm, 
/**
 * When it happened as it is read, in words.
 */
whenText: string, 
/**
 * When it happened, as the file has it.
 */
whenSaid: string, 
/**
 * The incident in the diary that it looks the same as.
 */
sameAs: number | null, };

export type LogStatus = "ready" | "nothing" | "same" | "left-out" | "no-date" | "date-unreadable" | "no-such-day" | "other-weekday" | "no-year" | "ambiguous" | "time-unreadable" | "skipped-time" | "not-yet" | "cannot-be-kept";

export type LogBroughtIn = { 
/**
 * The file itself, as it is kept.
 */
exhibit: ExhibitRow, 
/**
 * The numbers of the new incidents, in the order of the file.
 */
incidents: Array<number>, 
/**
 * The rows that did not come in, and why.
 */
leftOut: Array<LogRow>, };

export type PhotosBroughtIn = { 
/**
 * The drafts that were made of them: one for each day, and one for those
 * without a day.
 */
drafts: Array<DraftRow>, 
/**
 * The files that were not brought in, and why.
 */
leftOut: Array<PhotoLeftOut>, };

export type PhotoLeftOut = { 
/**
 * Its name.
 */
name: string, 
/**
 * Why.
 */
why: PhotoFault, 
/**
 * The exhibit that has the very same bytes.
 */
sameAs: string | null, };

export type PhotoFault = "not-a-picture" | "unreadable" | "same";

export type Versions = { 
/**
 * The bundles, the newest first.
 */
versions: Array<VersionView>, 
/**
 * Receipts that name no bundle of this diary.
 */
others: Array<CardRow>, };

export type VersionView = { 
/**
 * Its number.
 */
version: number, 
/**
 * Its number in words.
 */
title: string, 
/**
 * When it was made, in words.
 */
madeText: string, 
/**
 * How much is in it, in words.
 */
holdsText: string, 
/**
 * How much was written after it was made, in words.
 */
sinceText: string, 
/**
 * Whether nothing was left out of it.
 */
isEverything: boolean, 
/**
 * The seal code on its pages.
 */
sealCode: string, 
/**
 * Who took it.
 */
receipts: Array<CardRow>, };

export type SealView = { 
/**
 * The code to pass on, five groups of five.
 */
code: string, 
/**
 * How many entries it covers.
 */
entries: number, 
/**
 * The text that was signed.
 */
checkpoint: string, 
/**
 * The signature, as `ssh-keygen` reads it.
 */
signature: string, 
/**
 * The code to photograph, as an SVG picture.
 */
qrSvg: string, 
/**
 * When it was made, in words.
 */
madeText: string, };

export type StampAsked = { 
/**
 * The code of the seal that it is for.
 */
seal: string, 
/**
 * The full path of the file.
 */
path: string, 
/**
 * Its name.
 */
name: string, };

export type StampSays = { 
/**
 * What it shows, in a sentence.
 */
showsText: string, 
/**
 * When, in words.
 */
timeText: string, 
/**
 * The same to the last digit, in UTC.
 */
exact: string, 
/**
 * How far that may be off, in a sentence.
 */
accuracyText: string, 
/**
 * Whom the certificate names.
 */
authority: string, 
/**
 * The name of the root that the writer chose.
 */
root: string, 
/**
 * Its SHA-256.
 */
rootFingerprint: string, 
/**
 * Under which of its rules the authority signed.
 */
policy: string, 
/**
 * The number that the authority gave to it.
 */
serial: string, };

export type StampView = { 
/**
 * The code of the seal that it is for.
 */
seal: string, 
/**
 * How many entries that seal covers.
 */
entries: number, 
/**
 * When it was asked for, in words.
 */
askedText: string, 
/**
 * What the authority says; nothing while its answer is awaited.
 */
says: StampSays | null, };

export type ConfidentialRequest = { 
/**
 * The contact details that the writer chose, by their numbers.
 */
contacts: Array<number>, 
/**
 * The language of the document: `en-GB` or `cy`; blank for the one in use.
 */
language: string, };

export type BreachRequest = { 
/**
 * The number of the order's card.
 */
order: number, 
/**
 * What its term is called; blank for all terms of the order.
 */
term: string, 
/**
 * What is held back: incidents (`7`), exhibits (`AJS/7`), reports and people
 * (`report/2`).
 */
without: Array<string>, 
/**
 * The language of the report: `en-GB` or `cy`; blank for the one in use.
 */
language: string, };

export type BreachPlan = { 
/**
 * Its terms, in their order.
 */
terms: Array<BreachTerm>, 
/**
 * How many incidents broke it, in whatever term.
 */
incidents: number, };

export type BreachTerm = { 
/**
 * What it is called: its number on the order, or its place among them.
 */
term: string, 
/**
 * How it begins.
 */
begins: string, 
/**
 * How many incidents broke it.
 */
incidents: number, };

export type BundleRequest = { 
/**
 * The first day, `YYYY-MM-DD`.
 */
from: string, 
/**
 * The last day, `YYYY-MM-DD`.
 */
to: string, 
/**
 * Only these incidents; empty for all.
 */
only: Array<number>, 
/**
 * Whether it is an urgent pack: the last 14 days, and those in `worst`. It
 * takes the place of days and numbers.
 */
urgent: boolean, 
/**
 * At most three incidents that the writer picks for an urgent pack.
 */
worst: Array<number>, 
/**
 * Only incidents that are tied to one of these people, or to an account of
 * theirs; empty for all.
 */
people: Array<number>, 
/**
 * Only incidents that broke one of these orders, or are tied to one; empty
 * for all.
 */
orders: Array<number>, 
/**
 * Only incidents done in one of these ways, or by one of these means; empty
 * for all.
 */
ways: Array<string>, 
/**
 * Only these exhibits, each by its reference, and only incidents that one of
 * them belongs to; empty for all.
 */
exhibits: Array<string>, 
/**
 * What is held back, whatever is chosen: incidents (`7`), exhibits
 * (`AJS/7`), cards (`place/2`).
 */
without: Array<string>, 
/**
 * The intimate exhibits that go into this bundle, each by its reference;
 * all others are held back.
 */
withIntimate: Array<string>, 
/**
 * Folder, ZIP, folders to upload from, or wrapped for the journey.
 */
shape: BundleShape, 
/**
 * Whom it is for.
 */
audience: BundleAudience, 
/**
 * The language of the documents: `en-GB` or `cy`; blank for the one in use.
 */
language: string, };

export type BundleShape = "folder" | "zip" | "portal" | "print" | "wrapped-zip" | "wrapped-age";

export type BundleAudience = "police" | "writer" | "family-court";

export type BundleDocument = "read-me-first" | "summary" | "chronology" | "statement" | "court-statement" | "exhibit-list" | "conversations" | "items" | "effect" | "wishes" | "reports" | "people" | "integrity" | "patterns";

export type PlannedDocument = { 
/**
 * Which.
 */
document: BundleDocument, 
/**
 * In how many volumes it is, each a file: one, but where it is long.
 */
volumes: number, };

export type BundlePlan = { 
/**
 * The name of the folder, or of the ZIP without its ending.
 */
name: string, 
/**
 * The documents in it, in the order of reading.
 */
documents: Array<PlannedDocument>, 
/**
 * How many incidents go in.
 */
incidents: number, 
/**
 * How many stay out.
 */
incidentsLeftOut: number, 
/**
 * How many exhibits go in.
 */
exhibits: number, 
/**
 * How many stay out.
 */
exhibitsLeftOut: number, 
/**
 * The intimate exhibits that were chosen: those that go in, and those that
 * are held back.
 */
intimate: Array<IntimateChosen>, 
/**
 * The bytes of all exhibits together, in words.
 */
sizeText: string, 
/**
 * What cannot be put in, since it is damaged, in sentences.
 */
unreadable: Array<string>, };

export type IntimateChosen = { 
/**
 * Its reference.
 */
reference: string, 
/**
 * The name that the file had.
 */
originalName: string, 
/**
 * Whether the writer said that it goes into this bundle.
 */
goesIn: boolean, };

export type BundleMade = { 
/**
 * The full path of what was made.
 */
path: string, 
/**
 * Its number among the bundles of this diary.
 */
version: number, 
/**
 * The seal code that stands on its pages.
 */
sealCode: string, 
/**
 * How many incidents are in it.
 */
incidents: number, 
/**
 * How many exhibits are in it.
 */
exhibits: number, 
/**
 * How many files are in it.
 */
files: number, 
/**
 * How many bytes they have.
 */
bytes: number, 
/**
 * How many upload links it takes; 0 where it was not made to upload.
 */
links: number, 
/**
 * The words that open it, shown this once; blank where it needs none.
 */
journeyWords: string, 
/**
 * The intimate exhibits that were held back, by their references.
 */
intimateHeld: Array<string>, 
/**
 * What could not be put in, since it is damaged, in sentences.
 */
unreadable: Array<string>, };

export type BundleVerdict = "holds" | "does-not-hold" | "cannot-be-read";

export type CheckedFact = { 
/**
 * What it is.
 */
label: string, 
/**
 * What it says.
 */
value: string, };

export type BundleChecked = { 
/**
 * The verdict.
 */
verdict: BundleVerdict, 
/**
 * The verdict as a sentence.
 */
title: string, 
/**
 * What was read; empty where it cannot be read.
 */
facts: Array<CheckedFact>, 
/**
 * What holds.
 */
good: Array<string>, 
/**
 * What does not, or why it cannot be read.
 */
faults: Array<string>, 
/**
 * What it shows, where it holds.
 */
shows: Array<string>, 
/**
 * What it does not show, where it holds.
 */
showsNot: Array<string>, };

export type SafetyCheck = { 
/**
 * Everything that was found, by where it is.
 */
hits: Array<SafetyHit>, 
/**
 * How many are not answered. Nothing is written before none is.
 */
unanswered: number, 
/**
 * Exhibits that show something which could not be searched, by their
 * references; none where there is nothing to look for.
 */
unread: Array<string>, };

export type SafetyHit = { 
/**
 * By which it is answered. Another where what stands there is changed.
 */
id: string, 
/**
 * What may be given away.
 */
what: SafetyWhat, 
/**
 * Which place, person or copy that is; blank where there is one alone.
 */
name: string, 
/**
 * The same, in a sentence.
 */
says: string, 
/**
 * Where it was found, as it is held back: `7`, `AJS/7`, `place/2`.
 */
place: string, 
/**
 * The same in words: `Incident 7`.
 */
placeText: string, 
/**
 * In what of it, in sentences.
 */
parts: Array<string>, 
/**
 * What stands there, with a little around it; blank where it is no text.
 */
excerpt: string, 
/**
 * In how many texts it was found there.
 */
count: number, 
/**
 * Whether it can be left out; the order of a report cannot.
 */
canBeHeldBack: boolean, 
/**
 * Whether a redacted copy could be made of it.
 */
canBeRedacted: boolean, 
/**
 * Whether the writer said that it may stay.
 */
isLeft: boolean, };

export type SafetyWhat = "home" | "secret-place" | "place" | "reach" | "contact" | "helper" | "child" | "school" | "covered";

export type SafetyAnswer = { 
/**
 * By which it was answered.
 */
id: string, 
/**
 * Where: `7`, `AJS/7`, `place/2`.
 */
place: string, 
/**
 * The same in words.
 */
placeText: string, 
/**
 * What it may show.
 */
says: string, };

export type CheckResult = { 
/**
 * Whether everything is whole.
 */
holds: boolean, 
/**
 * How many entries were checked.
 */
entries: number, 
/**
 * How many attached files were checked.
 */
files: number, 
/**
 * What was looked at, in a sentence.
 */
looked: string, 
/**
 * What is damaged, one sentence each.
 */
faults: Array<string>, 
/**
 * What was lost before, when the diary was rescued; a heading first.
 */
gaps: Array<string>, 
/**
 * What to do, the most important first.
 */
advice: Array<string>, 
/**
 * Whether rescuing the diary is a way on.
 */
rescue: boolean, 
/**
 * Whether its main file is an older one, which may be opened as it is.
 */
older: boolean, };

export type AccessQuery = { 
/**
 * Only what lies before this place in the record; all where it is not
 * said.
 */
before: number | null, 
/**
 * How many lines to show, at most 200; 0 for 50. An entry that has
 * several keeps them together.
 */
limit: number, };

export type AccessPage = { 
/**
 * The lines of this page. A page can have few lines, or none, and be
 * followed by one that has.
 */
rows: Array<AccessRow>, 
/**
 * What to ask for to see the page after it; nothing where it is the last.
 */
older: number | null, };

export type AccessRow = { 
/**
 * The place of its entry in the record, from 0.
 */
entry: number, 
/**
 * Which thing.
 */
is: AccessKind, 
/**
 * When it was written down, in words; blank where that cannot be read.
 */
whenText: string, 
/**
 * What it is, in a sentence.
 */
text: string, 
/**
 * Whether it is worth a second look: something left the diary, or it is
 * not done every day.
 */
look: boolean, };

export type AccessKind = "opened" | "opened-by-words" | "unclosed" | "tried" | "touched" | "saved" | "document-saved" | "key-saved" | "copied" | "restored" | "rescued" | "opened-older" | "passphrase-changed" | "words-changed" | "keys-changed" | "sealed" | "stamp-asked" | "stamped" | "handed-over" | "clock-set-back" | "zone-unknown" | "zone-changed" | "gap" | "damaged";

export type Rescued = { 
/**
 * How many entries could be read.
 */
entries: number, 
/**
 * How many could not.
 */
lost: number, 
/**
 * How many attached files are whole.
 */
files: number, 
/**
 * How many are damaged or missing.
 */
filesLost: number, 
/**
 * Where the damaged diary is.
 */
keptAt: string, 
/**
 * All of that in sentences.
 */
said: Array<string>, };

export type Copies = { 
/**
 * Where copies are kept, the place with the newest one first.
 */
places: Array<CopyPlace>, 
/**
 * Whether something was written since the newest copy.
 */
hasNews: boolean, 
/**
 * What to remind the writer of, if of anything.
 */
reminder: CopyReminder | null, };

export type CopyPlace = { 
/**
 * Which, for the commands that ask.
 */
id: string, 
/**
 * Where it was last.
 */
path: string, 
/**
 * Whether it is there now.
 */
isThere: boolean, 
/**
 * When the last copy was made, in full; none where there is none.
 */
madeText: string | null, 
/**
 * How many entries are in that copy.
 */
entries: number | null, };

export type CopyReminder = "none-yet" | "old";

export type CopyMade = { 
/**
 * The folder of copies.
 */
path: string, 
/**
 * Its number there.
 */
number: number, 
/**
 * When it was made, in full.
 */
madeText: string, 
/**
 * How many entries are in it.
 */
entries: number, 
/**
 * How many attached files are in it.
 */
files: number, 
/**
 * How many attached files are missing from the diary, and so from it.
 */
missing: number, 
/**
 * How much was new, for people.
 */
sizeText: string, };

export type CopiesFound = { 
/**
 * The folder.
 */
path: string, 
/**
 * Each copy, the newest first.
 */
versions: Array<CopyVersion>, };

export type CopyVersion = { 
/**
 * Its number.
 */
number: number, 
/**
 * When it was made, in full; none where its list is damaged, as for all
 * that follows.
 */
madeText: string | null, 
/**
 * How many entries are in it.
 */
entries: number | null, 
/**
 * How many attached files.
 */
files: number | null, 
/**
 * How big it is, for people.
 */
sizeText: string | null, 
/**
 * Whether all of it is there.
 */
isWhole: boolean, };

export type RestoreRequest = { 
/**
 * Its number; none for the newest.
 */
number: number | null, 
/**
 * The passphrase that the diary had then.
 */
passphrase: string, 
/**
 * The recovery words instead.
 */
words: string, };

export type CopyTried = { 
/**
 * Its number.
 */
number: number, 
/**
 * How many entries are in it.
 */
entries: number, 
/**
 * How many attached files.
 */
files: number, 
/**
 * What was damaged in the diary when the copy was made, one sentence each.
 */
faults: Array<string>, };

export type Restored = { 
/**
 * What was brought back.
 */
copy: CopyTried, 
/**
 * The folder that the diary is in now that was there before.
 */
before: string | null, 
/**
 * The diary that is open now.
 */
opened: Opened, };

export type Problem = { 
/**
 * Which problem.
 */
kind: ProblemKind, 
/**
 * The incident, exhibit or field that it is about, such as `AJS/7` or
 * `what-happened`; never a person's words, never a file name.
 */
about?: string | null, };

export type ProblemKind = "no-diary" | "diary-exists" | "locked" | "in-use" | "wrong-key" | "weak-passphrase" | "words-unreadable" | "header-damaged" | "database-damaged" | "older-database" | "too-new" | "entry-damaged" | "exhibit-missing" | "exhibit-damaged" | "files-unreadable" | "disk-full" | "read-only" | "source-unreadable" | "not-asked" | "not-readable" | "no-decoder" | "not-silenced" | "no-sound" | "only-whole" | "copy-not-made" | "too-large-to-copy" | "outside-the-picture" | "nothing-to-redact" | "reason-missing" | "not-a-file" | "not-found" | "erased" | "draft-unreadable" | "nothing-written" | "text-too-long" | "date-unreadable" | "no-such-day" | "other-weekday" | "not-yet" | "ambiguous" | "one-ended" | "skipped-time" | "end-before-start" | "value-unreadable" | "place-taken" | "place-in-bundle" | "sheet-exists" | "no-sheet" | "too-many-worst" | "nothing-to-hand-over" | "safety-unanswered" | "no-seal" | "not-a-stamp" | "not-a-certificate" | "no-root" | "stamp-other" | "stamp-rejected" | "stamp-unsigned" | "stamp-unsupported" | "stamp-no-certificate" | "stamp-wrong-certificate" | "stamp-not-valid-then" | "stamp-other-root" | "not-a-log" | "other-spreadsheet" | "spreadsheet-locked" | "spreadsheet-damaged" | "log-too-large" | "dates-undecided" | "nothing-to-bring-in" | "no-copies" | "other-diary" | "place-refused" | "place-gone" | "place-in-use" | "no-such-copy" | "copy-damaged" | "disk-unreliable" | "erase-unfinished" | "cancelled" | "disk" | "fault";
