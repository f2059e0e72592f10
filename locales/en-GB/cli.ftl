# The command line.

cli-about = A private diary of what happened, and a bundle to hand over.
cli-after =
    Exit codes: 0 done, 1 it could not be done or does not hold, 2 the command cannot be read.
    The passphrase is typed, or read from --passphrase-file, or from the first line of standard input.

cli-new = Make a new diary
cli-write = Write down something that happened
cli-amend = Correct an incident, a card or the notes on an exhibit; the first text is kept
cli-withdraw = Take an incident, exhibit or card back; it stays in the record
cli-erase = Erase an incident, exhibit or card for ever
cli-attach = Attach files as evidence
cli-read = Show what a mail, a saved page or another program’s bundle says
cli-messages = Show the messages of a chat, a mailbox or a list of calls
cli-pick = Make an incident of messages; the chat stays whole
cli-calls = Read a table as a list of calls
cli-note-calls = Note calls by hand; they are kept as a table
cli-bring-in = Bring in a log that you kept before, or photos
cli-bring-in-log = Make each row of a log an incident; without --yes, only show what would come in
cli-bring-in-photos = Keep photos, and make a draft for each day that they say
cli-drafts = List the drafts; finish one with write --draft
cli-list = List incidents by date
cli-show = Show an incident (12), an exhibit (AJS/7) or a card (order/2)
cli-search = Find words in incidents
cli-remember = Add what you remember later; the account stays as it is
cli-when = Show what words for a time mean; nothing is saved
cli-add = Add a card: a person, a place, an order and more
cli-cards = List the cards of one kind
cli-fields = List the kinds of card, or the fields of one kind
cli-find = Find words in everything
cli-reminders = What has a day soon: evidence that may be deleted, people to ask again
cli-patterns = Count what is written: how often, when, how, and what came after
cli-guide = Read a guide: orders, changes, helplines, preserve or law
cli-grounds = What police look for, and what in the diary speaks to it
cli-nation = Say which nation’s police the diary is for, or show it
cli-original = Save the file of an exhibit as it was attached
cli-viewing-copy = Make a copy of a picture to look at; it says nothing of where and when
cli-redact = Make a copy with parts covered, cut away or silent; the original stays
cli-seal = Seal the record and show the seal code
cli-answers = List what you said may stay in a bundle, or take it back
cli-bundle = Make a bundle to hand over
cli-breach-report = Make a report of a breach of an order, as one PDF
cli-confidential = Save the confidential sheet as one PDF, for the police alone
cli-passphrase = Change the passphrase
cli-recover = Open with the 24 recovery words and set a new passphrase
cli-words = Check, renew or remove the recovery words
cli-words-check = Say whether 24 words open this diary
cli-words-new = Make new recovery words; those before open nothing any more
cli-words-remove = Remove the recovery words; only the passphrase opens the diary then
cli-rekey = Give the diary new keys throughout, for when someone may know the old ones
cli-erase-diary = Erase the whole diary for ever, with every file in it
cli-identity = Save the key that opens attached files with the age tool
cli-log = Was someone in here? List when the diary was opened, tried and changed
cli-copy = Make a copy of the diary in a folder, such as one on a stick
cli-copies = List the copies in a folder; no passphrase is needed
cli-restore = Bring the diary back from a copy
cli-check = Check that the diary is whole
cli-rescue = Make a new diary of everything that can be read of a damaged one
cli-open-older = Open a diary whose main file is an older one, as it is

cli-option-vault = The folder of the diary
cli-option-passphrase-file = A file whose first line is the passphrase
cli-option-json = Print JSON for scripts
cli-option-language = en-GB or cy
cli-option-help = Print help
cli-option-version = Print the version
cli-option-initials = Your initials, for exhibit references such as AJS/1
cli-option-name = Your name, for documents
cli-option-text = What happened; left out, it is read from standard input
cli-option-text-file = A file with the text
cli-option-when = When, in words or figures: “last Tuesday evening”, “2026-05-04 21:40”, “about …”, “unknown”
cli-option-when-words = When, in words or figures, as after --when
cli-option-zone = The time zone; left out, that of this computer
cli-option-second-pass = The second of the two hours when the clocks go back
cli-option-place = Where it happened
cli-option-place-known = Whether the person knows this place
cli-option-ways = How they did it: following, contacting, publishing, monitoring, loitering, interfering, watching, item-left, threat, through-others, harm-to-pet, false-complaint, tracker, account-break-in, entering-premises, something-else
cli-option-who = Who did it
cli-option-someone-unknown = It was someone you don’t know
cli-option-how-i-know = How you know it was them
cli-option-own = You saw or heard it yourself
cli-option-told-by = Who told you
cli-option-exact-words = The exact words said or written
cli-option-effect-then = How it made you feel then
cli-option-effect-after = How it made you feel afterwards
cli-option-witnesses = Someone who saw or heard it, and what; --set witnesses.1.willing=yes and witnesses.1.card=2 say more of the first
cli-option-series = How many times, for many alike
cli-option-as-series = Count the messages as one of many alike
cli-option-helped-by = Who helped you to write this
cli-option-files = A file to attach
cli-option-none-under-18 = No file shows someone under 18 undressed or in a sexual way; without a terminal, files come in only with this
cli-option-call-columns = What a column is, by number or letter: date=1, number=C, nothing=4. Meanings: date, time, who, number, way, lasted
cli-option-calls = A call: when, who, number, in or out or missed, how long
cli-option-find = Only messages with these words
cli-option-messages = The messages, by their numbers: 3,7-12
cli-option-target = An incident number, an exhibit reference such as AJS/7, or a card such as order/2
cli-option-exhibit = An exhibit, by its reference such as AJS/9 or its number
cli-option-cover = Fill this part of the picture with black: pixels from the left, from the top, width, height
cli-option-mute = Take out the sound from one moment to another, as 0:12-0:20; or all of it
cli-option-crop = Keep only this part of the picture: pixels from the left, from the top, width, height
cli-option-why = Why it is done; it stands with the copy
cli-option-reason = Why
cli-option-yes = Yes, do it, although it cannot be taken back
cli-option-incidents = The incidents it belongs to
cli-option-grade = original-file, app-export, screenshot, photo-of-screen, retyped or recollection
cli-option-shows = What it shows
cli-option-intimate = Whether it shows someone, an adult, naked or in a sexual way
cli-option-captured-with = What it was captured with
cli-option-folders = A folder: every file in it and below
cli-option-original-at = Where the original still is
cli-option-web-address = The web address of what it shows
cli-option-platform = The site or app
cli-option-handle = The name of the account there
cli-option-account-id = The number that the site gave the account
cli-option-seen = When you saw it there, in words or figures
cli-option-from = Only from this day on
cli-option-save-to = Where to save; nothing may be there yet
cli-option-to = Only up to this day
cli-option-to-date = Only up to this day
cli-option-newest-first = The newest first
cli-option-offset = How many to pass over
cli-option-limit = How many to list, at most 200
cli-option-exhibits = List exhibits instead
cli-option-conditions = Only those that fit, such as people=1; daymark fields saved-search lists what can be asked
cli-option-saved = Use the saved search with this number
cli-option-kind = The kind of card; daymark fields lists them
cli-option-form = A kind of card, or incident
cli-option-guide-name = Which guide
cli-option-built-in = The one that came with Daymark
cli-option-topic = The key of a topic, to list all incidents of one line of it
cli-option-line = Which line of the topic, from 1
cli-option-nation = Only helplines for this nation: england-and-wales, scotland or northern-ireland
cli-option-number = The number of the incident
cli-option-set = What a field says; daymark fields lists the fields
cli-option-fields-file = A JSON file with fields, or - for standard input
cli-option-before = Only what came before this place in the record
cli-option-words = The words to find
cli-option-shape = A folder, one ZIP, folders for upload links, pages to print, or one file that words open: wrapped-zip for 7-Zip, wrapped-age for age
cli-option-audience = Whom it is for: the police, you yourself, or the family court
cli-option-take-back = The code of what is to be asked again
cli-option-only = Only these incidents
cli-option-urgent = An urgent pack: the last 14 days, and those named with --worst
cli-option-worst = An incident that you pick for an urgent pack, three at most
cli-option-order = The number of the order
cli-option-term = Which term of it, by its number; left out, all of them
cli-option-contacts = Contact details to put on it, by their number
cli-option-of-people = Only incidents of these people, or of their accounts
cli-option-of-orders = Only incidents that broke these orders
cli-option-of-ways = Only incidents done in these ways, or by these means: text, call, email, following
cli-option-of-exhibits = Only these exhibits, and the incidents that they belong to
cli-option-redact = An exhibit to make a redacted copy of first; the copy goes in, and the exhibit is held back
cli-option-without = What is held back: incidents (7), exhibits (AJS/7), cards (place/2)
cli-option-with-intimate = The intimate exhibits that go in; all others are held back
cli-option-leave = What was found and may stay in the bundle, by its code
cli-option-at = The moment the bundle says it was made; the same moment gives the same bytes
cli-option-new-passphrase-file = A file whose first line is the new passphrase
cli-option-leave-unreadable = Go on where attached files cannot be read, and leave them as they are
cli-option-words-file = A file with the 24 words on one line
cli-option-to-copies = The folder for copies; it must be there
cli-option-copies-folder = The folder of copies
cli-option-check-bytes = Read every byte of each copy
cli-option-from-copies = The folder of copies
cli-option-copy-number = The number of the copy; left out, the newest
cli-option-try-it = Only try it: check that the copy can be brought back, and change nothing
cli-option-log = The log: a spreadsheet (XLSX or ODS) or a text with a row for each incident (CSV)
cli-option-sheet = Which sheet of a spreadsheet
cli-option-headings = The row with the headings; 0 where there is none
cli-option-columns = What a column is, by number or letter: date=1, what=C, nothing=4. Meanings: date, time, when, what, exact-words, place, who, how-i-know, witnesses, effect-then, effect-after, told, notes
cli-option-dates = Which comes first in dates such as 04/05/2026
cli-option-year = The year of dates that are written without one
cli-option-of-24-hours = Times such as 9.30 are by the 24-hour clock
cli-option-undated = What becomes of rows whose date or time cannot be read
cli-option-row-times = When one row happened, in words: 12=2026-05-04 21:40
cli-option-left-rows = Rows to leave out
cli-option-again = Bring in also what looks the same as an incident in the diary
cli-option-bring-them-in = Yes, bring them in
cli-option-photos = Photos, or a folder of them
cli-option-draft = The number of the draft to finish; daymark drafts lists them

cli-prompt-passphrase = Passphrase
cli-prompt-new-passphrase = New passphrase
cli-prompt-again = The same again
cli-prompt-words = The 24 recovery words

cli-new-done = Your diary is ready.
cli-new-words = Write these 24 words on paper. They open the diary if you forget the passphrase. They are not shown again.
cli-write-done = Saved as number { $number }. You can stop now.
cli-write-when = When it happened: { $when }
cli-when-twice = That hour came twice. This is the first of the two. For the second, say “{ $words }”.
cli-add-done = Saved as { $kind }/{ $number }. You can stop now.
cli-amend-done = Saved. The text before is kept.
cli-withdraw-done = Withdrawn. It is still in the record.
cli-erase-done = Erased. Only the gap is left in the record.
cli-erase-diary-done = The diary is erased. Copies and bundles that you saved elsewhere stay where they are.
cli-list-total =
    { $total ->
        [0] Nothing found.
        [one] { $total } incident
       *[other] { $total } incidents
    }
cli-cards-total =
    { $total ->
        [0] Nothing found.
        [one] { $total } found
       *[other] { $total } found
    }
cli-bring-in-ask = “{ $date }” can be read in two ways. Say --dates day-first, --dates month-first or --dates not-sure.
cli-bring-in-ask-time = “{ $time }” may be before noon or after. If the log keeps to the 24-hour clock, say --24-hours. If not, its row waits for you.
cli-bring-in-tried = Rows: { $rows }. To come in: { $coming }. Nothing was changed. To bring them in, add --yes.
cli-bring-in-log-left = Rows left out: { $rows }.
cli-bring-in-log-done = Incidents brought in: { $incidents }. The log itself is kept as { $log }.
cli-bring-in-photos-done = Drafts made: { $drafts }. To finish one: daymark write --draft
cli-drafts-total = Drafts: { $total }.
cli-corrected = corrected
cli-exact-words = Exact words
cli-place = Where
cli-who = Who
cli-how-i-know = How I know
cli-effect-then = How it felt then
cli-effect-after = How it felt afterwards
cli-reason = Reason
cli-original-done = Saved to { $path }
cli-identity-done = Saved to { $path }. Whoever has this file can open every attached file.
cli-log-older = There is more. To see it, add --before { $before }
cli-words-check-later = To check what you wrote down: daymark words check
cli-words-check-done = These words open your diary.
cli-words-new-done = Your diary has new recovery words. The ones before open nothing any more.
cli-words-remove-done = The recovery words are removed. Only the passphrase opens the diary now.
cli-rekey-done = Your diary has new keys throughout, and new recovery words.
cli-rekey-unreadable = These files could not be read, and were left as they are: { $exhibits }.
cli-rekey-copies = Copies that were made before still open with the old passphrase.
cli-strength-suggest = For example: { $words }
cli-strength-ask = Use it all the same? (yes/no)
cli-no = no
cli-under-18-ask = (no/yes/not sure)
cli-yes = yes
cli-passphrase-done = The passphrase is changed.
cli-seal-done =
    { $entries ->
        [one] Sealed { $entries } entry. Send this code to someone you trust, or write it down:
       *[other] Sealed { $entries } entries. Send this code to someone you trust, or write it down:
    }
cli-bundle-done = The bundle is ready. Incidents: { $incidents }. Exhibits: { $exhibits }.
cli-bundle-code = Its seal code is { $code }
cli-bundle-intimate = Held back, because intimate: { $list }
cli-exhibit-intimate = It is intimate. Bundles hold it back unless you let it in.
cli-safety-hit = { $id }  { $place }: { $says }
cli-safety-how-redact = Or make a redacted copy and hold the original back: --redact { $place } with --cover, --crop or --mute, and --reason.
cli-safety-how-leave = Say for each that it may stay (--leave ID), or correct the card of the order.
cli-safety-how = Say for each that it may stay (--leave ID), or hold it back (--without { $place }).
cli-copy-done = Copy { $number } was made and read back. Entries: { $entries }. Attached files: { $files }. New: { $size }.
cli-restore-tried = Copy { $number } can be brought back. Entries: { $entries }. Attached files: { $files }. Nothing was changed.
cli-restore-done = The diary was brought back from copy { $number }. Entries: { $entries }. Attached files: { $files }.
cli-check-holds = The diary is whole. Entries: { $entries }. Attached files: { $files }.
cli-check-damaged = Something in the diary is damaged. What is not named here is whole.
cli-check-advice = What to do:
cli-check-rescue = To rescue the diary: daymark rescue --to NEW-FOLDER
cli-check-older = To open it as it is: daymark open-older --yes
cli-older-done = The diary opens again. It has what was written up to the older file.
cli-older-needs-yes = What was written after this older file will not be in the diary any more.
    .advice = If you have looked for a newer one and there is none, say --yes. Nothing was changed.

cli-no-folder = This computer names no folder for the diary.
    .advice = Name one with --vault. Nothing was changed.
cli-no-passphrase = No passphrase was given.
    .advice = Type it, or use --passphrase-file or standard input. Nothing was changed.
cli-no-passphrase-file = The passphrase file cannot be read.
    .advice = Check its name. Nothing was changed.
cli-another = This passphrase was not taken.
    .advice = Choose another one. Nothing was changed.
cli-passphrases-differ = The two passphrases are not the same.
    .advice = Try again. Nothing was changed.
cli-no-such-target = This is not the number of an incident, an exhibit or a card.
    .advice = Use a number such as 12, a reference such as AJS/7, or order/2. Nothing was changed.
cli-no-such-place = That part cannot be read.
    .advice = Write parts as 10,20,300,40. Nothing was changed.
cli-no-such-part = That part of the recording cannot be read.
    .advice = Write parts as 0:12-0:20, or all. Nothing was changed.
cli-no-such-guide = There is no such guide.
    .advice = There are orders, changes, helplines, preserve and law. Nothing was changed.
cli-no-such-nation = There is no such nation.
    .advice = Write england-and-wales, scotland or northern-ireland.
cli-no-such-kind = This is not one of the kinds of card.
    .advice = daymark fields lists them. Nothing was changed.
cli-no-such-field = The fields cannot be read.
    .advice = Write them as FIELD=VALUE. daymark fields lists them. Nothing was changed.
cli-no-such-command = The command line cannot be read.
    .advice = daymark --help lists the commands and their options. Nothing was changed.
cli-no-such-way = This is not one of the ways.
    .advice = daymark write --help lists them. Nothing was changed.
cli-no-such-order = This is not one of the orders of dates.
    .advice = It is day-first, month-first or year-first. Nothing was changed.
cli-no-such-messages = These messages cannot be read.
    .advice = Write their numbers like 3,7-12, at most 1,000 of them. Nothing was changed.
cli-no-such-grade = This is not one of the grades.
    .advice = daymark attach --help lists them. Nothing was changed.
cli-no-such-time = This moment cannot be read.
    .advice = Write it as 2026-11-23T14:05:00Z. Nothing was changed.
cli-no-text = The text cannot be read.
    .advice = It must be plain text in UTF-8. Nothing was changed.
cli-erase-needs-yes = Erasing cannot be undone.
    .advice = Add --yes if you are sure. To take something back but keep it, use withdraw. Nothing was changed.
cli-erase-diary-needs-yes = Nobody can bring an erased diary back, also not with the recovery words.
    .advice = Add --yes if you are sure. To keep a copy first, use daymark copy. Nothing was changed.
cli-no-such-column = What a column is cannot be read.
    .advice = Write it as date=1 or what=C. daymark bring-in log --help lists the meanings. Nothing was changed.
cli-no-such-row = When a row happened cannot be read.
    .advice = Write it as ROW=WHEN, such as 12=2026-05-04. Nothing was changed.
cli-breach-report-done = Saved to { $path }
cli-confidential-done = Saved to { $path }
