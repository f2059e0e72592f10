# documents

doc-time-without-zone = { $date }, { $time } (time zone not recorded)

# Every page.
doc-title-read-me-first = Read me first
doc-title-summary = Summary for the officer
doc-title-chronology = Chronology
doc-title-exhibit-list = Exhibit list
doc-title-conversations = Conversations
doc-title-statement = Draft statement
doc-title-court-statement = Witness statement (draft)
doc-title-items = Things kept, and evidence elsewhere
doc-title-effect = Effect on me
doc-title-wishes = What would help
doc-title-reports = Reports, requests to stop and orders
doc-title-people = People, accounts and places
doc-title-integrity = The seal
doc-title-exhibit-pages = Exhibits that are pictures
doc-title-patterns = Patterns
# A long document is in several files.
doc-title-volume = { $title }, volume { $number } of { $of }
doc-volumes = The volumes
doc-volume = Volume { $count }
doc-made-with = Made with Daymark { $version }
doc-page-of = Page { $page } of { $pages }
doc-page-in-all = { $page } of { $pages } in all
doc-seal = Seal
doc-incidents =
    { $count ->
        [one] 1 incident
       *[other] { $count } incidents
    }
doc-exhibits =
    { $count ->
        [one] 1 exhibit
       *[other] { $count } exhibits
    }
doc-and-more = and { $count } more
doc-from-to = { $from } to { $to }
doc-none-recorded = none recorded
doc-out-of =
    { $all ->
        [one] { $count } of 1 incident
       *[other] { $count } of { $all } incidents
    }

# What was chosen and left out.
doc-left-out = Left out
doc-nothing-left-out = Nothing. Every incident and exhibit in the diary is here.
doc-chosen-from = Only incidents from { $day } on were chosen.
doc-chosen-to = Only incidents up to { $day } were chosen.
doc-chosen-only =
    { $count ->
        [one] 1 incident was chosen by its number.
       *[other] { $count } incidents were chosen by their numbers.
    }
doc-chosen-people = Only incidents of these people, or of their accounts, were chosen: { $list }.
doc-chosen-orders = Only incidents that broke these orders were chosen: { $list }.
doc-chosen-exhibits = Only these exhibits, and the incidents they belong to, were chosen: { $list }.
doc-chosen-ways = Only incidents done like this were chosen: { $list }.
doc-held-back = The writer held these back: { $list }.
doc-incidents-left-out =
    { $count ->
        [one] 1 incident is not in this copy.
       *[other] { $count } incidents are not in this copy.
    }
doc-exhibits-left-out =
    { $count ->
        [one] 1 exhibit is not in this copy.
       *[other] { $count } exhibits are not in this copy.
    }
doc-cards-left-out =
    { $count ->
        [one] 1 card about people, places, orders or reports is not in this copy.
       *[other] { $count } cards about people, places, orders or reports are not in this copy.
    }
doc-erased-left-out =
    { $count ->
        [one] The gap of 1 erased incident, exhibit or card is not shown in this copy.
       *[other] The gaps of { $count } erased incidents, exhibits or cards are not shown in this copy.
    }
doc-intimate-held =
    { $count ->
        [one] 1 exhibit is intimate, and is held back: { $list }. The writer has it.
       *[other] { $count } exhibits are intimate, and are held back: { $list }. The writer has them.
    }
doc-intimate-shown =
    { $count ->
        [one] One file is intimate: { $list }. No page shows it. Open it only where others cannot see.
       *[other] { $count } files are intimate: { $list }. No page shows them. Open them only where others cannot see.
    }
doc-mark-intimate = intimate
doc-entries-unreadable =
    { $count ->
        [one] 1 entry of the record could not be read, because the disk damaged it.
       *[other] { $count } entries of the record could not be read, because the disk damaged them.
    }
doc-incidents-unreadable = Left out, because a part of it is damaged: incident { $numbers }.
doc-exhibits-unreadable = Left out, because it is damaged: { $references }.
doc-erased-count =
    { $count ->
        [one] The writer erased 1 incident, exhibit or card. The gap is shown.
       *[other] The writer erased { $count } incidents, exhibits or cards. The gaps are shown.
    }

# Read me first.
doc-lead-what = This is a copy of a diary: what happened, and the files that belong to it.
doc-lead-who = The person who wrote the diary made this copy and chose who gets it.
doc-lead-writer = The person who wrote the diary made this copy for themselves. Nothing in it was drawn up for others.
doc-lead-family-court = It was made for the family court: for a judge, a solicitor, or both sides.
doc-lead-words = Every account is in the writer’s own words. Nothing was rewritten.
doc-lead-print = These pages are to be read on paper. The exhibits themselves are files, which come apart.
doc-written-by = Written by
doc-made-at = Copy made on
doc-holds = In this copy
doc-what-is-in-it = What is in it
doc-column-file = File
doc-column-what = What it is
doc-column-pages = Pages in all
doc-file-how-to-check = How to check this copy with tools that others made.
doc-file-if-gone = How to read all of it with other programs.
doc-file-check-page = A page that checks this copy in a browser, without the internet.
doc-file-summary = Two pages at most, for the officer. Start here.
doc-file-chronology = Every incident in the order it happened. The .csv is the same as a table.
doc-file-exhibit-list = Every exhibit, with its reference. The .csv is the same as a table.
doc-file-exhibits = The files themselves, unchanged. Each name begins with the exhibit’s reference.
doc-file-conversations = Conversations of which messages were picked, printed whole, with those marked.
doc-file-statement = A draft in the writer’s words, to help an officer take a statement. Not signed. The .docx has the same words.
doc-file-court-statement = A draft statement in numbered paragraphs, in the writer’s words. Not signed. The .docx has the same words.
doc-file-items = Things that were kept, who held them, and evidence that others still have.
doc-file-effect = What it did to the writer, and what the writer changed.
doc-file-wishes = What an order could say, with the incidents that show why.
doc-file-reports = Who was told and what they said, requests to stop, and orders with their terms. The .csv is the same as a table.
doc-file-people = The people, accounts and places, each in full.
doc-file-integrity = The seal code, and what the seal shows and does not show.
doc-file-patterns = Counts over time, with charts, and how they are counted.
doc-file-volumes = It is long, and in { $count } volumes.
doc-file-tables = All the tables, for a spreadsheet program.
doc-file-record = The sealed entries, for the check.
doc-file-manifests = Two lists of all files, with a fingerprint of each.
# In a print set.
doc-print-read-me-first = This page and those that belong to it.
doc-print-summary = Two pages at most, for the officer. Start here.
doc-print-chronology = Every incident in the order it happened.
doc-print-statement = A draft in the writer’s words, to help an officer take a statement. Not signed.
doc-print-court-statement = A draft statement in numbered paragraphs, in the writer’s words. Not signed.
doc-print-exhibit-list = Every exhibit, with its reference.
doc-print-exhibit-pages = Exhibits that are pictures, each on a page with its label.
doc-print-conversations = Conversations of which messages were picked, printed whole, with those marked.
doc-print-items = Things that were kept, who held them, and evidence that others still have.
doc-print-effect = What it did to the writer, and what the writer changed.
doc-print-wishes = What an order could say, with the incidents that show why.
doc-print-reports = Who was told and what they said, requests to stop, and orders with their terms.
doc-print-people = The people, accounts and places, each in full.
doc-print-integrity = The seal code, and what the seal shows and does not show.
doc-print-patterns = Counts over time, with charts, and how they are counted.
doc-what-is-left-out = What is left out
doc-how-to-read = How to read it
doc-start-summary = Read the summary first. It points to incidents by their numbers.
doc-start-all = Begin with the chronology. It has every entry, and every correction.
doc-start-statement = Read the draft statement first. It points to incidents and exhibits by their numbers.
doc-start-chronology = Then look up those numbers in the chronology.
doc-start-numbers = Numbers and references never change, in this copy or a later one.
doc-start-words = “Not recorded” means that the writer left it blank. It never means “no”.
doc-how-to-check = How to check it
doc-check-file = HOW-TO-CHECK.txt gives the ways, one command each. Most computers need no new program.
doc-check-page = Open check.html in a browser to check everything at once. The free program daymark-verify does the same.
doc-check-trust = Whoever changes a copy can change its check.html too. Where it matters, use one from somewhere else.
doc-check-code = Compare this seal code with the one that the writer gave you earlier, or gives you now:
doc-check-print-paper = Paper cannot show by itself that nothing was changed.
doc-check-print-files = Ask the writer for the same bundle as files. It has the exhibits, and what checks them.
doc-check-print-code = Every page has this seal code. Compare it with the one that the writer gives you:
doc-what-a-seal-shows = What a seal shows
doc-seal-shows-short = It shows that nothing here was changed since it was sealed.
doc-seal-shows-not-short = It does not show that an entry is true, or who typed it. 11-INTEGRITY.pdf says more.
doc-limits = What this is not
doc-limits-statement = It is not a signed statement. It can help an officer to take one.
doc-limits-writer = It is not drawn up for the police or a court. A bundle for them can be made from the same diary.
doc-limits-court = It is not a signed statement, and not an application. The court has its own forms.
doc-limits-assessment = It is not a risk assessment. Daymark counts and lists; it scores nothing.
doc-limits-verified = Nobody has checked whether what is written here is right.

# Summary for the officer.
doc-summary-about = This page points to incidents by number. The chronology has each in full.
doc-at-a-glance = At a glance
doc-person-reporting = Person reporting
doc-person-reported = Who did it, as written
doc-incidents-label = Incidents
doc-incidents-and-times =
    { $incidents ->
        [one] 1 incident
       *[other] { $incidents } incidents
    }, { $times ->
        [one] it happened once
       *[other] it happened { $times } times, with each series counted
    }
doc-first-incident = First incident
doc-last-incident = Last incident
doc-days-label = Time between
doc-days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
doc-evidence = Evidence
doc-named-in =
    { $count ->
        [one] { $name } (1 incident)
       *[other] { $name } ({ $count } incidents)
    }
doc-and-more-names =
    { $count ->
        [one] 1 more name
       *[other] { $count } more names
    }
doc-pattern = The pattern over time
doc-acts = Acts: Stalking Protection Act 2019, section 1(1)(a)
doc-acts-words = Letters are the examples in section 2A(3) of the Protection from Harassment Act 1997. An incident can be in more than one row.
doc-acts-column-paragraph = s.2A(3)
doc-acts-column-way = What was recorded
doc-acts-column-incidents = Incidents
doc-acts-column-times = Times
doc-acts-column-first = First
doc-acts-column-last = Last
doc-acts-column-latest = Latest, by number
doc-without-way =
    { $count ->
        [0] Every incident has at least one.
        [one] 1 incident has none recorded.
       *[other] { $count } incidents have none recorded.
    }
doc-area = Where the person lives (decides the police force)
doc-soon-gone = Evidence that may soon be gone
doc-gone-by = gone by { $day }
doc-risk = Risk: section 1(1)(b)
doc-risk-words = Facts that were recorded. Harm can be physical or psychological (section 1(4)). Latest numbers first.
doc-threats = Threats
doc-weapons = A weapon, shown or spoken of
doc-feared-violence = The writer feared violence
doc-feared-times = { $count } times, each in a series counted
doc-known-place = At a place the person knows
doc-through-others = Through someone else
doc-others-targeted = Others who were targeted
doc-children = Children were there
doc-harm = Hurt, damage, or help from a doctor
doc-with-effect = Effect on the writer recorded
doc-necessity = Need for an order: section 1(1)(c)
doc-necessity-words = Whether it goes on, as far as the diary shows.
doc-last-30-days = In the 30 days up to then
doc-last-90-days = In the 90 days up to then
doc-interim = Facts for an interim order: section 5
doc-interim-words = The latest stand first, each with its day. The police decide whether to ask for one.
doc-latest-incidents = Latest incidents
doc-latest-threats = Latest threats
doc-latest-fear = Latest fear of violence
doc-latest-breaches = Latest broken terms
doc-four = FOUR: fixated, obsessive, unwanted, repeated
doc-four-words = No diary shows what a person thinks. Beside the words stand facts that were recorded.
doc-four-sought = Fixated, obsessive: followed, waited, watched or tracked
doc-four-unwanted = Unwanted: surely after the first request to stop
doc-four-repeated = Repeated: every incident
doc-how-written = How it was written
doc-same-day = Written the same day
doc-within-week = Written within 7 days
doc-seen-by-writer = Seen or heard by the writer
doc-told-by-others = Told by someone else
doc-with-witness = With a witness
doc-with-name = Says how the writer knows who it was
doc-corrected = Corrected later (first text kept)
doc-withdrawn-erased = Withdrawn or erased
doc-gaps = { $withdrawn } withdrawn, { $erased } erased
doc-helped = Written with help
doc-told-to-stop = Told to stop
doc-told-to-stop-times =
    { $count ->
        [one] Once.
       *[other] { $count } times.
    }
doc-told-to-stop-first = First on { $day }.
doc-told-to-stop-after =
    { $count ->
        [0] No incident is recorded that was surely after that.
        [one] 1 incident was surely after that.
       *[other] { $count } incidents were surely after that.
    }
doc-told-to-stop-perhaps =
    { $count ->
        [one] 1 more may have been after that, or before.
       *[other] { $count } more may have been after that, or before.
    }
doc-reports-made = Told to police and others
doc-reports-count =
    { $count ->
        [one] 1 report.
       *[other] { $count } reports. The newest:
    }
doc-report-reference = ref. { $reference }
doc-orders-made = Orders and bail
doc-order-made = made { $day }
doc-order-ends = ends { $day }
doc-order-discharged = ended early { $day }
doc-wishes = What would help, in the writer’s words
doc-broke-a-term = Broke a term of an order
doc-ask = What this diary does not hold: please ask
doc-ask-stop = When and how was the person told to stop?
doc-ask-reports = What was reported before, to whom, and with which reference?
doc-ask-orders = Is there an order or bail, and was it broken?
doc-ask-others = Who else was targeted: children, family, friends, work?
doc-ask-area = Which town or area does the person live in?
doc-ask-lost = What may soon be overwritten: CCTV, doorbell, phone records?
doc-ask-contact = How can you reach the writer safely?

# Chronology.
doc-span = From and to
doc-reading-order = Incidents stand in the order they happened. A time not known stands at the end of its day.
doc-reading-blank = “Not recorded” means that the writer left it blank. It never means “no”.
doc-reading-written = Each entry says when it was first written, by the clock of the writer’s computer.
doc-reading-changes = A corrected entry shows every earlier text, with when and why it was changed.
doc-reading-numbers = Numbers are given once. A missing number was left out or erased.
doc-short-table = All incidents in short
doc-column-number = No.
doc-column-when = When
doc-column-place = Place
doc-column-begins = How the account begins
doc-column-exhibits = Exhibits
doc-column-marks = Notes
doc-each-incident = Each incident in full
doc-no-incidents = There are no incidents in this copy.
doc-mark-withdrawn = withdrawn
doc-mark-corrected = corrected
doc-written-at = First written { $at }
doc-when = When
doc-what-happened = What happened
doc-exact-words = Exact words
doc-place = Place
doc-place-known = Known to the person
doc-ways = How they did it
doc-way-with-paragraph = { $way } [s.2A(3)({ $letter })]
doc-who = Who did it
doc-how-i-know = How I know
doc-seen = Seen or heard by
doc-witnesses = Who else saw or heard it
doc-effect-then = How I felt then
doc-effect-after = How I felt afterwards
doc-times = Series
doc-helped-by = Who helped to write it
doc-exhibits-label = Exhibits
doc-reported = Reported
# Beside a witness.
doc-willing-yes = would tell the police
doc-willing-no = would not tell the police
doc-willing-not-sure = not sure whether they would tell the police
doc-blank = Not recorded
doc-corrected-at = Corrected { $at }
doc-withdrawn-at = Withdrawn by the writer { $at }
doc-put-back-at = Put back by the writer { $at }
doc-reason = Reason given
doc-before-this = Before this, it said:
doc-erased-incidents = Erased incidents
doc-erased-incident =
    { $versions ->
        [one] An incident was erased by the writer on { $erased }. It was first written on { $first }. It is entry { $seq } of the record.
       *[other] An incident was erased by the writer on { $erased }. It was first written on { $first }, and had { $versions } versions. The first is entry { $seq } of the record.
    }
doc-withdrawn-count =
    { $count ->
        [one] 1 incident was withdrawn. It is shown, and not counted elsewhere.
       *[other] { $count } incidents were withdrawn. They are shown, and not counted elsewhere.
    }
doc-withdrawn-label = Withdrawn

# Exhibit list.
doc-exhibits-names = A reference such as AJS/7 is written AJS-007 in the file’s name. References never change.
doc-exhibits-hash = The list shows both ends of each SHA-256. The whole of it stands in section 2.
doc-exhibits-officer = The last column is for the officer’s own reference.
doc-exhibits-pictures = Exhibits that are pictures have a small picture in section 2. The file itself shows more.
doc-exhibits-most-pictures = The first { $count } have one.
doc-exhibit-table = List of exhibits
doc-exhibit-column-item = Item
doc-exhibit-column-reference = Ref.
doc-exhibit-column-description = What it shows
doc-exhibit-column-produced-by = Produced by
doc-exhibit-column-grade = Original or copy
doc-exhibit-column-date = Taken, as the file says
doc-exhibit-column-file-name = File name
doc-exhibit-column-size = Size
doc-exhibit-column-sha256 = SHA-256
doc-exhibit-column-incidents = Incident no.
doc-exhibit-column-original-at = Where the original is
doc-exhibit-column-officer-reference = Officer’s ref.
doc-no-exhibits = There are no exhibits in this copy.
doc-each-exhibit = Each exhibit in full
doc-picture-of = Picture of exhibit { $reference }
doc-picture-missing = No picture could be made of this file. The file itself is in the bundle.
doc-exhibit-heading = Exhibit { $reference }
doc-exhibit-referred = referred to in the statement of { $name }, dated
doc-exhibit-signed = Signed
doc-file-name = File in this copy
doc-attached = Attached to the diary
doc-shows = What it shows
doc-intimate = Intimate
doc-incident-numbers = Incidents
doc-grade = Original or copy
doc-capture = How it came here
doc-capture-chosen-file = Chosen from a folder
doc-capture-dropped = Dropped on the window
doc-capture-typed = Typed in Daymark
doc-capture-pasted = Pasted from the clipboard
doc-online-address = Web address
doc-online-platform = Site or app
doc-online-handle = Account name
doc-online-account-id = Account number
doc-online-seen = Seen online
doc-captured-with = Captured with
doc-original-at = Where the original is
doc-origin = Made from
doc-read-as = Read as
doc-media-type = Type, by content
doc-size = Size
doc-size-in-bytes = { $size } ({ $bytes } bytes)
doc-taken = Taken, as the file says
doc-device = Device, as the file says
doc-location = Where, as the file says
doc-modified = File last changed
doc-sha256 = SHA-256
doc-erased-exhibits = Erased exhibits
doc-erased-exhibit =
    { $versions ->
        [one] An exhibit was erased by the writer on { $erased }. It was attached on { $first }. It is entry { $seq } of the record.
       *[other] An exhibit was erased by the writer on { $erased }. It was attached on { $first }, and had { $versions } versions. The first is entry { $seq } of the record.
    }

# The seal.
doc-seal-code = Seal code
doc-code-what = This code stands for the whole record at the moment it was sealed.
doc-code-same = It is on every page. If anything in the record changes, the code is another one.
doc-qr-alt = QR code with the seal code { $code } and the checkpoint.
doc-qr-words = Photograph this to keep the seal.
doc-how-to-compare = How to compare it
doc-compare-ask = Ask the writer, or someone they trust, for the code they noted earlier.
doc-compare-same = The same code: the record is the same, entry for entry.
doc-compare-other = Another code: the record may have grown since. Look for the code among the earlier seals below.
doc-seal-shows = What the seal shows
doc-shows-unchanged = No sealed entry was changed or removed since the seal was made.
doc-shows-order = No entry was put in between, and the order is as it was.
doc-shows-key = The seal was signed with the key whose fingerprint is below.
doc-shows-files = Each exhibit here is the same, byte for byte, as when it was attached.
doc-seal-shows-not = What the seal does not show
doc-shows-not-true = It does not show that an entry is true.
doc-shows-not-clock = It does not show that the computer’s clock was right.
doc-shows-not-who = It does not show who typed an entry.
doc-shows-not-complete = It does not show that nothing was left unwritten.
doc-shows-not-another = The holder of the key can make another record. A code noted earlier speaks against that.
doc-seals = Earlier seals
doc-seals-about = Each of these codes was made earlier, from this same record. What it covers was not changed since; a check shows that.
doc-seal-details = The sealed record
doc-record-entries = Entries in the record
doc-entries-here = Entries in this copy
doc-checkpoint = Checkpoint
doc-fingerprint = Fingerprint of the key
doc-fingerprint-words = The writer can read this fingerprint out to you in person.
doc-files-heading = The files
doc-files-manifests = manifest-sha256.txt and manifest-sha512.txt list every file under data.
doc-files-signature = tagmanifest-sha256.txt.sig signs those lists with the same key.
doc-files-how = HOW-TO-CHECK.txt says how to check all this with other people’s tools.
doc-files-entries = data/record/entries.jsonl holds the entries, each with the way to the seal.

# Documents made of cards.
doc-items-about = Each thing is kept as it was found, as far as the writer could. Its path from hand to hand is listed.
doc-items-words = Evidence elsewhere belongs to someone else, who may delete it. The day is given where it is known.
doc-effect-about = This is evidence of what the incidents did. It is not a Victim Personal Statement.
doc-effect-words = Every account is in the writer’s own words.
doc-wishes-about = These are the writer’s own words. A court decides what an order says.
doc-wishes-words = An order that names a place tells the person about it. Please ask the writer first.
doc-reports-about = What was said here is as the writer recorded it. The other side may have notes of its own.
doc-reports-words = A term of an order stands in its own words, with its number.
doc-people-about = Who is who is as the writer knows it. How the writer knows is said where it was recorded.
doc-people-words = How to reach a witness is not in here. The writer can tell an officer.
doc-cards-person = People
doc-cards-account = Accounts, numbers and addresses that were used
doc-cards-place = Places
doc-cards-request = Requests to stop
doc-cards-report = Who was told
doc-cards-receipt = Who took earlier copies
doc-cards-wish = What would help
doc-cards-order = Orders, and conditions of bail
doc-cards-change = What the writer changed
doc-cards-item = Things that were kept
doc-cards-elsewhere = Evidence that others have
doc-effect-incidents = What each incident did
doc-effect-cost-incidents = Costs recorded with incidents
doc-effect-cost-changes = Costs recorded with changes
doc-erased-cards = Erased cards
doc-erased-card =
    { $versions ->
        [one] A card was erased by the writer on { $erased }. It was first written on { $first }.
       *[other] A card with { $versions } versions was erased by the writer on { $erased }. It was first written on { $first }.
    }

# The draft statement.
doc-statement-draft = DRAFT. Notes by the witness, to help police take a statement.
doc-statement-own-words = Every account is in the writer’s own words. Nothing was rewritten.
doc-statement-not-signed = It is not signed, and it makes no declaration.
doc-statement-first = First entry written
doc-statement-last = Last change written
doc-statement-part-person = The person, and how I know them
doc-statement-part-account = Accounts and numbers, and why I think they are theirs
doc-statement-part-request = When I told them to stop
doc-statement-part-overview = All of it in short
doc-statement-part-incidents = What happened, in the order it happened
doc-statement-part-sighting = When I saw someone, and how well
doc-statement-part-others = Others who were targeted
doc-statement-part-change = What I changed in my life
doc-statement-part-fear = What I fear, and why
doc-statement-part-report = Whom I told
doc-statement-part-wish = What would help
doc-statement-part-order = Orders that there are, or were
doc-statement-part-asked = What I ask the court for
doc-statement-in = { $what }: incident { $numbers }
doc-statement-produces = I produce { $references }.
doc-statement-rest = About this draft
doc-statement-fear = Please ask what the writer fears will happen. What was feared with each incident is in here.
doc-statement-needs = Needs at court, and how to reach the writer, are for the police alone. They are not in here.
doc-statement-withdrawn = Entries that the writer took back are not in here. The chronology shows them.
doc-statement-produce = References such as AJS/1 are the writer’s own. An officer may give others.

# The draft statement for the family court.
doc-court-court = In the Family Court at
doc-court-case = Case number
doc-court-applicant = Applicant
doc-court-respondent = Respondent
doc-court-statement-of = Statement of
doc-court-number = Number of this statement
doc-court-made-on = Made on
doc-court-exhibits = Exhibits
doc-court-draft = DRAFT. Notes by the witness, for a statement to the family court.
doc-court-own-words = Every account is in the writer’s own words. Nothing was rewritten.
doc-court-not-signed = It is not signed. Lines are left blank to be filled in by hand.
doc-court-fear = What was feared with each incident is in here. What the writer fears will happen can be added.
doc-court-born = The form FL401 asks for the respondent’s date of birth. “Not recorded” means that it is not in the diary.
doc-court-address = The writer’s address is not in here. Ask the court how to keep it confidential before anything is served.
doc-court-withdrawn = Entries that the writer took back are not in here. The chronology shows them.
doc-court-produce = References such as AJS/1 are the writer’s own. They are the same on every exhibit.
doc-court-advice = This is not legal advice. A solicitor, or a helpline, can say what a court needs.
doc-court-truth = Statement of truth
doc-court-truth-wording = The wording is on the court’s form. It is left out here on purpose.
doc-court-truth-read = Read every paragraph before signing. Correct what is not right, and sign only what is true.
doc-court-signed = Signed
doc-court-name = Full name
doc-court-signed-on = Date

# Conversations, printed whole.
doc-conversations-view = This shows what a reader found in each file. The file is the evidence; it is in the bundle, unchanged.
doc-conversations-picked = A bar, and words in bold, mark the messages that the writer picked for an incident.
doc-conversations-order = Messages have the order and the numbers of the file. Names and times are those that the file gives.
doc-conversation-of = Conversation in { $reference }
doc-conversation-file = Name of the file
doc-conversation-recompute = How to make the hash anew
doc-conversation-by = Read by
doc-conversation-total = Messages in the file
doc-conversation-app = Of these, written by the app
doc-conversation-deleted = Of these, shown as deleted
doc-conversation-people = Who wrote how many
doc-conversation-picked = Messages picked
doc-conversation-incidents = For incidents
doc-conversation-unread = The messages of { $reference } could not be read here. The file is in the bundle.
doc-conversation-part = It is too long to print: messages { $first } to { $last } of { $total } are printed. The file has all.
doc-conversation-files = Files taken out of it, with their SHA-256
doc-messages = Messages
doc-messages-zone-utc = Each time is an exact moment. It is shown with its distance from UTC.
doc-message-column-number = No.
doc-message-column-when = When
doc-message-column-who = Who
doc-message-column-text = Message
doc-message-file = With a file: { $name }
doc-message-picked = Picked for incident { $numbers }

# The bundles before this one
doc-version = Version
doc-versions = Earlier versions
doc-versions-version = Version
doc-versions-made = Made
doc-versions-holds = Holds
doc-versions-code = Seal code
doc-versions-taken = Who took it
doc-receipt = receipt { $number }
doc-versions-someone = Someone took it.
doc-since = What is new since version { $version }
doc-since-incidents =
    { $count ->
        [one] New incident: { $list }.
       *[other] New incidents: { $list }.
    }
doc-since-changed = Corrected, added to or withdrawn: { $list }.
doc-since-exhibits =
    { $count ->
        [one] New exhibit: { $list }.
       *[other] New exhibits: { $list }.
    }
doc-since-noted = Exhibits about which more was noted: { $list }.
doc-since-cards = New cards: { $list }.
doc-since-cards-changed = Cards that say more or something else: { $list }.
doc-since-erased =
    { $count ->
        [one] The writer erased 1 incident, exhibit or card.
       *[other] The writer erased { $count } incidents, exhibits or cards.
    }
doc-since-nothing = Nothing in this copy is new.
doc-since-part = Version { $version } did not hold everything. What it left out may be older, and new here.
# The report of a breach.
doc-title-breach = Breach report
doc-breach-about = The writer says that these incidents broke this order. A court decides whether they did.
doc-breach-words = Every account is in the writer’s own words. Nothing was rewritten.
doc-breach-order = The order
doc-breach-number = Number in the diary
doc-breach-terms = What it says, word for word
doc-breach-term = Term { $number }
doc-breach-incidents = The incidents that broke it
doc-breach-exhibits = What shows it
doc-breach-exhibits-about = The files themselves are not in this report. The writer can hand them over.
doc-breach-reports = When it was reported, and to whom
doc-breach-court = This is not a signed statement. It can help an officer to take one.
doc-breach-only = Incidents that are not tied to this order are not in here.
doc-breach-other-terms =
    { $count ->
        [one] 1 other incident broke this order, in another term or in one that is not named. It is not in here.
       *[other] { $count } other incidents broke this order, in other terms or in ones that are not named. They are not in here.
    }
doc-breach-withdrawn =
    { $count ->
        [one] 1 incident that was taken back is not in here. The chronology of a bundle shows it.
       *[other] { $count } incidents that were taken back are not in here. The chronology of a bundle shows them.
    }

# An urgent pack.
doc-urgent-about = This is an urgent pack: the last 14 days, and up to three incidents that the writer picked.
doc-urgent-from = Urgent pack: every incident from { $day } on is here.
doc-urgent-worst = The writer picked these as the worst, whenever they were: incident { $numbers }.
doc-urgent-no-worst = The writer picked no other incident.

# The confidential sheet.
doc-title-confidential = Confidential sheet
doc-confidential-banner = CONFIDENTIAL. DO NOT SERVE OR EXHIBIT.
doc-confidential-police = For the police alone. It is like the back page of a witness statement.
doc-confidential-serve = Do not serve it on the other side. Do not make it an exhibit.
doc-confidential-apart = It is no part of any bundle. Keep it apart from the papers of the case.
doc-confidential-writer = The writer
doc-confidential-contacts = How to reach others
