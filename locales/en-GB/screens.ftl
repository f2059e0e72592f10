# What stands in the window.

leave = Leave
leave-hint = Clears the screen and locks at once. You can also press Shift three times.
menu = Main menu
menu-write = Write
menu-incidents = Incidents
menu-evidence = Evidence
menu-find = Find
menu-people = People and accounts
menu-places = Places
menu-orders = Orders
menu-told = Told
menu-changes = Changes in my life
menu-things = Things and evidence elsewhere
menu-sheet = Confidential sheet
menu-all = More
menu-less = Less
menu-bundle = Hand over
menu-seal = Seal
menu-checked = Check a bundle
menu-copies = Copies
menu-settings = Settings
menu-guides = Help
skip-to-main = Skip to the main part
go-back = Go back
save = Save
search = Search
stop-work = Stop
page-before = Previous page
page-after = Next page
page-of = Page { $page } of { $pages }
errors-title = Something is still needed
section-filled = written
language-en-GB = English
language-cy = Cymraeg
passphrase = Passphrase
passphrase-show = Show
passphrase-hide = Hide
passphrase-suggest = Suggest one for me
passphrase-suggested = Six words, chosen by chance. Write them down before you go on.
passphrase-weak-title = Use this passphrase all the same?
passphrase-weak = It could be guessed quickly. You can choose another one, or go on with this one.
passphrase-weak-go-on = Use it all the same
passphrase-weak-another = Choose another one
reason-hint = You can leave this blank.

date-day = Day
date-month = Month
date-year = Year
date-hint = For example 4 5 2026
time-hour = Hour
time-minute = Minute
time-legend = Time
time-hint = 24-hour clock. You can leave it blank.
time-special = Abroad, or the night the clocks changed
time-zone = Time zone
time-zone-hint = For example Europe/Madrid. Leave it blank for this computer’s own.
time-second-pass = The hour came twice that night, and it was the second one

choice-none = Not said
choice-any = Any
answer-clear = Take back the answer
answer-clear-of = Take back the answer: { $field }
row-number = { $name }: { $number }
row-add = Add
row-add-to = Add: { $name }
row-remove = Remove
row-remove-of = Remove: { $name }, { $number }
row-up = Move up
row-up-of = Move up: { $name }, { $number }
when-words = When was it, in your words?
when-words-hint = For example “last Tuesday evening” or “about 4 May 2026, 21:40”.
day-words-hint = For example “4 May 2026”.
when-read-as = This will be kept as: { $when }
when-came-twice = That hour came twice. This is the first of the two.
when-was-second = It was the second
when-not-read = Daymark cannot read this yet. Try a day, such as “yesterday” or “4 May 2026”.
new-one =
    { $kind ->
        [person] Add a new person
        [account] Add a new account or number
        [place] Add a new place
        [order] Add a new order
       *[other] Add something new
    }
new-one-hint = The name is enough. You can add the rest another day.
new-one-add = Add it
new-one-close = Do not add
pick-narrow = Look in the list: { $field }
pick-none = Nothing to choose from yet.
pick-no-incident = There is no entry with this number.
pick-no-exhibit = There is no file with this name.
pick-incidents = Choose from my entries
pick-exhibits-hint = Their numbers, for example 2 or AJS/2.
undo-back = Step back
undo-forward = Step forward
undo-back-done = One step back
undo-forward-done = One step forward
undo-keys = Goes back to what was here before. Or press Alt and Z.

kinds = Parts of this page
list-add =
    { $kind ->
        [person] Add a person
        [account] Add an account or a number
        [place] Add a place
        [request] Add a request to stop
        [report] Add a report
        [change] Add a change in my life
        [item] Add a thing you kept
        [elsewhere] Add evidence that is elsewhere
        [order] Add an order
        [wish] Add what would help
        [receipt] Add a receipt
        [private-note] Add a private note
        [contact] Add contact details
       *[other] Add something
    }
list-none = Nothing is here yet.
list-count =
    { $count ->
        [one] 1 in the list
       *[other] { $count } in the list
    }
reminders-title = To remember

kept-new-lead = Fill in what you know. All of it can stay blank, or be added another day.
kept-draft-came-back = This is what you were writing. It is not saved yet.
kept-saved-lead = It is kept, with the time you wrote it.
kept-saved-open = Read it
kept-close = Back to: { $kind }
kept-apart = never leaves the app
kept-erased-gap = The words are gone for ever. The record shows that something was here.
kept-withdraw-title = Take this back?
kept-withdraw-text = It stays in the record, marked as withdrawn. Nothing is erased.
kept-withdrawn-done = It is taken back. It stays in the record, marked as withdrawn.
kept-erase-title = Erase this for ever?
kept-erased-done = It is erased.
order-breach = New breach
tied-incidents = Entries
tied-first = The first { $count } of { $total }.
tied-cards = Also belongs here
tied-add = Add for them:
sheet-why = Your address, your numbers and your children’s school belong here, and nowhere else.
sheet-begin = Fill in the sheet

part-looks = What they look like
part-where = Where they live and work
part-danger = What the police may ask about them
part-helps = If they saw something, or help you
part-officer = Who you spoke to
part-answer = What was said
part-follow = Asking again
part-handling = How it was handled
part-asked = Asking them to keep it
part-reach = Where you are, and how to reach you
part-children = Children
part-needs = What you need
part-more = More, if you want

guides-helplines = Who you can call
guides-law = The law in plain words
guides-orders = What each order is, and who can ask for it
guides-order = What this order is
guides-changes = Changes other people have made, to read
guides-preserve = How to keep things as they are
guides-nothing = This guide has nothing about that.

find-title = Find
find-lead = Looks through your entries, files, people, places and all the rest.
find-box = What are you looking for?
find-hint = One word is enough. The beginning of a word will do.
find-count =
    { $count ->
        [0] Nothing found
        [one] 1 found
       *[other] { $count } found
    }
find-many = The { $count } written last. Type more to find fewer.

lock-title = Locked
lock-text = This is locked.
lock-back = Continue

before-title = Before you start
before-lead = Three short things. You can skip them now and find them again under Settings.
before-computer-title = Could they get into this computer?
before-computer-1 = Think of who knows its password, or has had it in their hands.
before-computer-2 = If they might get in, a computer they never touch is safer.
before-computer-3 = Daymark and its diary can also live on a USB stick that you keep with you.
before-stick = Put Daymark on a stick
before-stick-choose = Choose the stick
before-stick-busy = Daymark is being put on the stick
before-stick-done = Daymark is on the stick now
before-stick-start = Close this window. Then start { $path }.
before-stick-keeps = From there, it keeps the diary on the stick.
before-protects-title = What Daymark can protect
before-protects-1 = Your diary is locked with your passphrase. It never goes online.
before-protects-2 = It cannot stop software that watches your keys or your screen.
before-protects-3 = It cannot help if someone makes you open it.
before-protects-4 = “Leave”, or Shift three times, clears the screen and locks at once.
before-report-title = You can report now
before-report-1 = If you are in danger now, call 999.
before-report-2 = You do not need to collect anything first. Tell the police when you are ready.
before-report-3 = Keep what you have: messages, photos, letters. Try not to delete them.
before-on = Go on
before-read-again = Read it again

open-title = Open your diary
open = Open
open-busy = Opening
open-forgot = I forgot my passphrase
open-damaged = Something is wrong with the diary
damaged-title = Check or rescue the diary
damaged-lead = Type your passphrase, or your 24 words. Daymark only looks at first. It changes nothing.
damaged-key = Passphrase, or your 24 words
damaged-check = Look what is damaged
damaged-rescue = Rescue the diary
damaged-rescuing = Reading all that can be read. The damaged diary stays as it is.
damaged-older = Open it as it is
rescued-title = The diary is rescued
rescued-go-on = Open the diary
open-note-header-from-copy = A small file was damaged. Daymark used its own copy. Nothing was lost.
open-note-header-behind = The file with the keys was older than the diary. Someone may have put an old one back. If someone may know an older passphrase, choose a new one in Settings. Nothing was lost.
open-note-touched = Files of the diary were changed while it was closed. It may be a program that copies files, or someone. “Was someone in here?” says more.
open-note-unclosed = The diary was not closed in the usual way last time, or its folder is a copy. So Daymark cannot tell whether its files were changed. Nothing was lost.
open-note-many-tries = There were so many tries to open it that Daymark stopped counting.
open-note-not-noted = Daymark could not write down that the diary was opened now. The disk may be full. What was saved before is safe.
open-note-older-database = This diary is an older copy. Entries written after it was made are not in it. If you have a newer copy of the folder, open that one.

open-last = It was last opened on { $when }.
open-tries =
    { $times ->
        [one] Since then something was typed once that did not open it.
       *[other] Since then something was typed { $times } times that did not open it.
    }
open-more = Was someone in here?

create-title = Make your diary
create-lead = Choose a passphrase. It is the key. Nobody else has it, not even us.
create-passphrase = New passphrase
create-passphrase-hint = Four or five words that only you would put together. At least 8 letters.
create-again = The same again
create-initials = Your initials
create-initials-hint = One to four letters. Files you add are called AJS/1, AJS/2 and so on.
create-name = Your name, if you like
create-name-hint = It is printed on what you hand over. You can leave it blank.
create = Make my diary
create-busy = Making it
create-fault-passphrase = Choose a passphrase
create-fault-again = The two passphrases are not the same
create-fault-initials = Write your initials

words-title = Write down these 24 words
words-lead = They open your diary if you forget the passphrase. They are shown only now.
words-where = Write them on paper, with their numbers. Keep it where the person cannot find it.
words-check = Check that I wrote them down right
words-written = I have written them down
words-check-title = Check three of the words
words-check-lead = Type these three from your paper. You can also skip this.
words-number = Word { $number }
words-check-now = Check
words-again = Show me the words again
words-skip = Skip the check
words-skip-warning = You can check later in Settings. A wrong word on the paper would not open your diary.
words-cut-short = The diary locked while your recovery words were on the screen. If you have not written all 24 down, make new ones in Settings.
words-wrong = Not every word is the same
words-wrong-advice = Look at the words again and mend your paper. Nothing is lost.
words-wrong-one = This is not the word
words-right = All three are right
words-right-lead = Keep the paper somewhere safe.
words-done = Go to my diary

forgot-title = Open with your 24 words
forgot-lead = Your words open the diary. Then it gets a new passphrase. Nothing in it changes.
forgot-words = The 24 words
forgot-words-hint = In their order, with spaces between.
forgot-passphrase = New passphrase
forgot-fault-words = Type the 24 words

what-happened = What happened?
what-happened-hint = One sentence is enough. Use your own words.
more-title = More, if you want
more-lead = You can leave all of this out, or add it another day.
draft-came-back = This is what you were writing. It has not been saved as an entry yet.
save-keys = Or press Control and Enter.
draft-kept = Draft kept
draft-lost = What you typed just before you left could not be kept. What was kept before is safe. Look through it, and write what is missing again.
draft-failed = The draft could not be kept. Save when you can.
draft-unread = If you begin anew, what you type then takes the place of what you were writing.
draft-look-again = Look for it again
draft-anew = Begin anew
write-files-count =
    { $count ->
        [one] 1 file
       *[other] { $count } files
    }
write-files-lead = Photos, messages, recordings. They are kept at once, and belong to this entry when you save it.
write-files-out = Take out
write-files-out-of = Take out: { $reference }
saved-title = Saved. You can stop now.
saved-lead = Your entry is kept, with the time you wrote it.
saved-attach = Add files to it
saved-open = Read the entry
saved-another = Write another

section-when = When
section-where = Where
section-ways = What they did
section-who = Who it was
section-observation = How I know about this
section-words = Exact words
section-effect = How it made me feel
section-witnesses = Who else saw or heard it
sections-happened = About what happened
sections-who = About who it was
sections-effect = What it did to me
sections-after = What came after
section-looks = What they looked like
section-sighting = How well I saw them
section-targeted = Who it was aimed at
section-threat = A threat or a weapon
section-changed = What I changed
section-harm = Harm and cost
section-reply = Did I answer?
section-evidence = Files that show it
section-told = Who I told
section-broke = An order it broke
section-linked = Other entries and special days
section-helped = Who helped me write this

when-legend = How well do you know when?
when-just-now = It happened just now
when-choice-words = In my own words
when-choice-about = About when
when-choice-exact = I know the time
when-choice-day = Only the day
when-choice-between = Between two times
when-choice-unknown = I don’t know
when-date = Day it happened
when-from = Not before
when-to = Not after
place = Where were you?
place-hint = A street, a shop, online, on the phone. Use words that are safe if others read them.
place-known = Does the person know this place?
ways-legend = Tick all that fit
series = How many times, if it was many alike
series-hint = For example 14 calls in one evening. Leave it blank for once.
who-legend = Who was it?
who-choice-named = Someone I can name or describe
who-choice-unknown = Someone I don’t know
who-choice-unsaid = I would rather not say now
who-name = Name, account or description
who-name-hint = For example a name, a phone number or “man in a grey van”.
how-i-know = How I know it was them
how-i-know-hint = For example their voice, their car or their number.
observation-legend = How do you know about this?
told-by-name = Who told you?
exact-words = What was said or written
exact-words-hint = Word for word, as well as you remember. Spelling mistakes too.
effect-then = How I felt then
effect-after = How I felt afterwards, and what I changed
effect-after-hint = For example sleep, work, the way home, or not going out.
witness-number = Person { $number }
witness-name = Who?
witness-name-hint = A first name is enough. No address or phone number is needed.
witness-saw = What did they see or hear?
witness-add = Add a person
witness-add-another = Add another person
witness-remove = Remove person { $number }
witness-willing = Would they tell the police?
witness-card = From your people
witness-card-hint = If you have written about them there. You can leave this.
write-broke = The order is filled in, under “An order it broke”.
helped-by = Name of the helper
helped-by-hint = For example a support worker who typed for you. The words stay yours.

incidents-title = Incidents
incidents-none = Nothing is written yet. One sentence is enough, when you are ready.
incidents-begin = Write the first entry
incidents-count =
    { $count ->
        [0] no entries
        [one] 1 entry
       *[other] { $count } entries
    }
incidents-gap-weeks = Nothing written down for { $count } weeks
incidents-gap-months = Nothing written down for { $count } months
incidents-on-day = On this day: { $entries }
incidents-on-day-times = On this day: { $entries }, { $times }
incidents-jump = Go to a day
incidents-jump-day = Which day?
incidents-jump-newest = You come to what happened on that day, or last before it.
incidents-jump-oldest = You come to what happened on that day, or first after it.
incidents-jump-go = Go there
incidents-pages = Pages of the list
search-count =
    { $count ->
        [0] Nothing found
        [one] 1 entry found
       *[other] { $count } entries found
    }
filter-title = Filter
filter-on =
    { $count ->
        [one] by one thing
       *[other] by { $count } things
    }
filter-from = First day
filter-to = Last day
filter-part-when = Between two days
filter-part-how = What they did, and how
filter-part-who = Who, where and which order
filter-part-more = Told, evidence, broken terms
filter-part-on = in use
filter-is = Filter: { $filter }
filter-show = Show these entries
filter-all = Show all entries
filter-kept = Kept filters
filter-kept-count =
    { $count ->
        [one] 1 kept
       *[other] { $count } kept
    }
filter-kept-none = No filter is kept yet.
filter-kept-name = New name
filter-kept-rename = Rename
filter-kept-rename-of = Rename: { $name }
filter-kept-remove = Take away
filter-kept-remove-of = Take away: { $name }
filter-kept-done = The filter is kept.
filter-kept-applied = The list shows what this filter finds.
filter-kept-renamed = The filter has its new name.
filter-kept-removed = The filter is taken away.
filter-keep = Keep it
filter-keep-name = Keep this filter under a name
filter-keep-how = To keep a filter, first show some entries with it.
order-title = Order
order-by = Put in order by
order-happened = when it happened
order-written = when it was written
order-legend = Order
order-newest = Newest first
order-oldest = Oldest first
files-count =
    { $count ->
        [0] no files
        [one] 1 file
       *[other] { $count } files
    }

incident-title = Incident { $number }
incident-number = Incident { $number }
incident-close = Back to all incidents
incident-written = Written { $when }
incident-erased = Erased by the writer
erased-on = You erased this on { $when }.
incident-erased-gap = The words are gone for ever. The record shows that an entry was here.
incident-old = You wrote this some time ago. Open it when you are ready.
incident-old-show = Show what I wrote
incident-corrected = corrected
incident-files = Evidence
incident-files-none = No files belong to this entry yet.
incident-correct = Correct or add
incident-broke = This broke a term
incident-withdraw = Take it back
incident-erase = Erase for ever
incident-corrected-done = Saved. The earlier text is kept below.
incident-withdrawn-done = The entry is taken back. It stays in the record, marked as withdrawn.
incident-erased-done = The entry is erased.

later-remember-title = Add what I remember later
later-remember-label = What you remember now
later-remember-hint = It is kept with today’s date. The first text stays as it is.
later-remember-save = Save what I remember
later-remember-done = Saved. Your first text is as it was.
later-private-title = Write a private note
later-private-label = A note for you alone
later-private-hint = It never leaves the app. No bundle ever holds it.
later-private-save = Save the note
later-private-done = Saved. The note stays in the app.
belongs-title = Also belongs here
belongs-none = Nothing else belongs to this entry yet.
belongs-add = Add for this entry:

correct-title = Correct or add
correct-lead = Change what you like. The earlier text is always kept beside the new one.
correct-reason = A note about this change
correct-save = Save the change
correct-back = Leave it as it was
change-is-other = Something here was changed after you began this. Look through it before you save, so that nothing goes missing.

withdraw-title = Take this entry back?
withdraw-text = The entry stays in the record, marked as withdrawn. Nothing is erased.
withdraw-reason = A note for the record

erase-title = Erase this entry for ever?
erase-what = Every version of its words is removed. Nobody can bring them back, not even you.
erase-gap = The record will show that something was erased, and when. The rest can still be checked.
erase-files = Its files stay in Evidence.
erase-instead = If you only want it marked as wrong, go back and choose “Take it back”.
erase-sure = I want these words gone for ever
erase-tick = Tick this first, if you are sure
erase-now = Erase it

history-title = History
history-lead = Everything this entry has said, with the first text kept.
history-first = The first text
history-version = Version { $version }
history-withdrawn = Taken back
history-reason = Note about the change

evidence-title = Evidence
evidence-lead = Files are kept exactly as they are, and locked. A photo can be filed without being looked at.
evidence-drop = or drop files on this window, or paste a picture
evidence-notes = Say something about the files first
evidence-none = No files yet.
evidence-look = How to show the files
evidence-as-list = List
evidence-as-gallery = Gallery
evidence-pages = Pages of files
attach-files = Add files
attaching = Adding the file. It is copied, checked and locked.
attached-belong = Add to this entry

notes-shows = What it shows
notes-shows-hint = In your words. You do not have to look at it again.
notes-intimate = Does it show someone naked, or in a sexual way?
notes-intimate-hint = You can leave this blank. If you say yes, Daymark keeps it covered, and out of bundles.
notes-intimate-clear = Leave it blank
notes-grade = What kind of copy is this?
notes-grade-hint = The nearer to the first source, the better. Every kind helps.
notes-captured-with = What it was captured with
notes-captured-with-hint = For example “my phone” or “the doorbell”.
notes-original-at = Where the original still is
notes-original-at-hint = For example “on my old phone, in a drawer”.
notes-incidents = Entries it belongs to
notes-incidents-hint = Their numbers, for example 3, 12.
notes-change = Change the notes
notes-reason = A note about this change
notes-saved = Saved. The earlier notes are kept.

exhibit-title = File { $number }
exhibit-open = Open
exhibit-close = Back to all evidence
exhibit-name = Name of the file
exhibit-size = Size
exhibit-type = Type
media-picture = Picture
media-film = Film
media-sound = Sound
media-mail = Mail
media-pdf = PDF
media-page = Saved page
media-table = Table
media-text = Text
media-other = File
exhibit-as-it-is = The file as it is
exhibit-attached = Added
exhibit-modified = File last changed
exhibit-taken = Taken, as the file says
exhibit-device = Device, as the file says
exhibit-location = Place, as the file says
exhibit-sha256 = Fingerprint (SHA-256)
exhibit-incidents = Belongs to
exhibit-same-as = The very same file is also kept as { $list }.
exhibit-intimate = Intimate
exhibit-intimate-text = This file is intimate. It stays covered until you ask twice, each time. Bundles hold it back.
intimate-really = Show it now? Look around you first. It is covered again when you leave this page.
intimate-ask =
    { $count ->
        [one] Is it intimate?
       *[other] Is one of them intimate?
    }
intimate-ask-text = You need not say. What you tick is kept covered, and out of bundles.
intimate-mark = { $reference } is intimate
intimate-yes = Show it now
intimate-no = Keep it covered
exhibit-withdraw = Take it back
exhibit-withdraw-title = Take this file back?
exhibit-withdraw-text = It stays in the record, marked as withdrawn. The file is not erased.
exhibit-withdrawn-done = The file is taken back. It stays in the record.
picture-show = Show picture { $name }
picture-hide = Hide picture { $name }
picture-show-short = Show
picture-hide-short = Hide
picture-alt = Picture { $name }
picture-failed = This picture cannot be shown here. The file itself is kept.
viewing-show = Show { $name }
viewing-play = Play { $name }
viewing-listen = Listen to { $name }
viewing-read = Read { $name }
viewing-hide = Hide { $name }
viewing-covered = Covered until you ask for it.
viewing-starting = Opening the file
viewing-player = Player for { $name }
viewing-film = Film { $name }
viewing-start = Play
viewing-pause = Pause
viewing-back = Back 10 seconds
viewing-on = On 10 seconds
viewing-place = Place in the recording
viewing-place-of = { $at } of { $whole }
viewing-loud = Sound on
viewing-without-sound = This computer cannot play the sound of this file. The pictures are shown without it.
viewing-without-pictures = This computer cannot show the pictures of this file. Only the sound is played.
viewing-failed = This computer cannot play this file. The file itself is kept, and nothing is lost.
viewing-failed-advice = It plays in most other players and on most phones. Save a copy and open it there.
viewing-damaged = Part of this file cannot be read. It may have been cut off while it was recorded.
viewing-pages = Turn the pages
viewing-page-region = The page
viewing-page-alt = Page { $page } of { $pages } of { $name }
viewing-page-failed = This page cannot be shown here. The file itself is kept.
viewing-no-pages = The pages of this file cannot be shown here. The file itself is kept.
viewing-text = The text of { $name }
viewing-text-more = Show more
viewing-text-end = That is all of it.
viewing-nothing = This kind of file is not shown here. It is kept as it is. Save a copy to open it elsewhere.

seal-title = Seal
seal-lead = A seal is a short code that stands for everything written so far.
seal-shows = Give the code to someone you trust. It later shows that these entries existed and have not changed.
seal-not = It does not show who wrote them, or that they are true.
seal-private = The code gives nothing away. Nobody can read your diary with it.
seal-make = Make a seal now
seal-again = Make a newer seal
seal-code = Seal code
seal-covers =
    { $count ->
        [one] Covers 1 record. Made { $when }.
       *[other] Covers { $count } records. Made { $when }.
    }
seal-pass-on = Photograph the picture, or write down the code. Then send it to someone you trust.
seal-picture-alt = The seal code as a picture to photograph
seal-details = For someone who wants to check
seal-checkpoint = What was signed
seal-signature = The signature

access-title = Was someone in here?
access-lead = This is what Daymark has kept about the diary itself, the newest first.
access-look-mark = worth a look
access-none-here = Nothing on this page.
access-list = What was done with the diary
access-pages = Pages of the list
access-newest = Newest
access-older = Older
access-ask = Look for times when you were not here.
access-may-be-you = Most of this is you. A slip of your own counts as a try too.
access-if-title = If it was not you
access-if-safe = You do not have to do anything now. It is safer not to ask the person about it.
access-if-passphrase = If someone may know your passphrase, choose a new one under Settings. Do it where nobody watches.
access-if-computer = Think about keeping the diary on a stick, or on a computer they never touch.
access-if-tell = Tell someone you trust, or your support worker. This list stays here to show them.
access-not-title = What it cannot show
access-not-copied = Someone may have looked at or copied the locked folder. That leaves no mark here.
access-not-removed = Someone with the folder can remove the notes about tries. They can also put back an older copy of the whole folder.
access-not-clock = The times are those of the computer’s clock.
access-settings-lead = See when the diary was opened, what was tried, and what was saved from it.
access-show = Show the list

settings-title = Settings
locking-title = When the diary locks
locking-lead = It locks when this computer says that the screen is locked or that it goes to sleep.
locking-lead-locks = It locks when the screen does. It also locks once the computer has slept for two minutes.
locking-lead-slept = It locks once the computer has slept for two minutes. On this system it cannot tell when the screen is locked. So leave first.
locking-after = When nothing was touched for
locking-minutes =
    { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
locking-never = Never by itself
locking-never-care = Whoever comes to this computer while you are away can read everything. Leave before you get up.
locking-minimised = Lock when the window is minimised
locking-shift = Leave when Shift is pressed three times
look-title = How the window looks
look-window-title = Title of the window
look-window-title-hint = Whoever sees the screen or the list of windows sees this. Blank for “Daymark”.
look-window-title-keep = Keep this title
look-window-title-fault = At most 40 letters, and none that cannot be seen. The title before is still there.
look-kept = Kept. The window has this title now, and before the diary is opened too.
look-theme = Light or dark
look-theme-system = As this computer has it
look-theme-light = Light
look-theme-dark = Dark
look-screenshots = Hide the window from screenshots
look-screenshots-hint = It also hides it from screen sharing. A phone can still take a picture.
look-screenshots-not-here = On this system Daymark cannot keep programs from taking pictures of the window.
settings-language = Language
erase-diary-title = Erase this diary
erase-diary-open = Read what goes and what stays
erase-diary-lead = This erases everything in this diary on this computer.
erase-diary-goes = What goes
erase-diary-goes-1 = Every entry, with its corrections and drafts.
erase-diary-goes-2 = Every file that you added here.
erase-diary-goes-3 = The confidential sheet, and all that you noted about people, places and orders.
erase-diary-goes-4 = Your settings. The passphrase and the 24 words open nothing here any more.
erase-diary-stays = What stays
erase-diary-stays-1 = Copies of the diary that you keep in other places.
erase-diary-stays-2 = Bundles that you handed over, and files that you saved outside the diary.
erase-diary-stays-3 = Traces that a computer may keep. Help says which.
erase-diary-stays-4 = A diary that was here before you brought a copy back, or rescued it. It lies in a folder beside this one.
erase-diary-never = Nobody can bring the diary back, not even with the 24 words.
erase-diary-only-copy = Only a copy in another place can be opened again.
erase-diary-notice = Someone may notice that it is gone. If that could be dangerous, ask a helpline first.
erase-diary-copy = Make a copy first
erase-diary-sure = I know that nobody can bring it back
erase-diary-tick = Tick that you know nobody can bring it back
erase-diary-now = Erase this diary
erase-diary-busy = The diary is being erased…
erase-diary-cancel = Cancel
erase-diary-done = The diary was erased from this computer.
check-title = Check the diary
check-lead = Reads every entry and every file again and looks for damage.
check-now = Check now
checking = Checking every entry and file.
check-holds = Everything is whole
check-faults = Something is damaged
check-advice-title = What to do
check-rescue-how = To rescue it, leave the diary. On the page that asks for the passphrase, choose “Something is wrong with the diary”.
change-passphrase-title = Passphrase
change-passphrase-old = Passphrase now
change-passphrase-new = New passphrase
change-passphrase = Change the passphrase
change-passphrase-done = The passphrase is changed. Your 24 words still work.

keys-title = Recovery words
keys-lead-any = Your diary also opens with 24 words.
keys-lead-none = Your diary has no recovery words. If you forget the passphrase, nobody can open it.
keys-check = Check my words
keys-check-words = Your 24 words
keys-check-hint = Type them from your paper, in their order.
keys-check-now = Check them
keys-check-right = These words open your diary.
keys-new = Make new words
keys-new-lead = The words you have now will open nothing any more. Your passphrase is asked for, so that nobody else can do this.
keys-new-now = Make new words now
keys-remove = Remove the words
keys-remove-lead = Only the passphrase opens your diary then. If you forget it, nobody can help.
keys-remove-now = Remove the words now
keys-removed = The words are removed. Only the passphrase opens your diary now.
keys-passphrase = Passphrase
keys-fault-passphrase = Type your passphrase
keys-fault-words = Type your 24 words

rekey-title = Someone may know my passphrase
rekey-open = Read what you can do
rekey-lead = Changing the passphrase is enough if nobody has had a copy of your diary folder.
rekey-why = If someone may have copied the folder, or had the words, give your diary new keys. Everything in it is locked anew.
rekey-past = It cannot take back what someone has already copied or read. Copies made before still open with the old passphrase.
rekey-new-words = You get 24 new words. The old ones will open nothing any more.
rekey-time = It needs room on the disk, and can take long. You can stop it at any time.
rekey-old = Passphrase now
rekey-fresh = New passphrase
rekey-leave = Go on, and leave behind the files that cannot be read
rekey-now = Give my diary new keys
rekey-busy = Giving your diary new keys
rekey-done = Your diary has new keys
rekey-done-lead = The old passphrase and the old words open nothing any more. Your new words come next.
rekey-unreadable = These files could not be read, and stay as they are: { $exhibits }.
rekey-show-words = Show me my new words

bulk-title = Bring in a log or photos
bulk-lead = What you kept before can come in here. The file itself is kept too, just as it is.
bulk-more = Bring in more
bulk-log = A log you kept before
bulk-log-lead = A spreadsheet, or a table saved as text. Each row can become an entry.
bulk-log-choose = Choose a log
bulk-log-look = Look at what each row becomes. Nothing is brought in yet.
bulk-log-busy = Bringing in the log
bulk-log-done = Your log is in the diary
bulk-log-done-lead =
    { $count ->
        [one] 1 entry was made. The log itself is kept as { $log }.
       *[other] { $count } entries were made. The log itself is kept as { $log }.
    }
bulk-see-entries = See my entries
bulk-photos = Photos
bulk-photos-lead = Photos are put into drafts by their day. You finish each draft in your words.
bulk-photos-choose = Choose photos
bulk-photos-folder = Choose a folder of photos
bulk-photos-busy = Bringing in the photos
bulk-photos-done = Your photos are in the diary
bulk-photos-done-lead = There is a draft for each day. You can finish them now, or another day.
bulk-drafts = Drafts that wait
bulk-drafts-back = Back to the drafts
bulk-draft-open = Finish this draft
bulk-draft-open-of = Finish this draft: { $when }
bulk-draft-drop = I do not need this draft
bulk-draft-drop-lead = The draft goes away. Its files stay in your diary.
bulk-draft-drop-now = Take the draft away
bulk-sheet = Which sheet is it?
bulk-sheet-number = Sheet { $number }
bulk-file = About the log itself
bulk-headings = Which row has the headings?
bulk-headings-hint = Rows above it do not become entries.
bulk-headings-none = None of them: the first row is an entry
bulk-headings-row = Row { $row }: { $cells }
bulk-columns = What is in each column?
bulk-columns-lead = These are suggestions. A column that is “not said” stays only in the log itself.
bulk-column-sample = For example: { $cell }
bulk-column-date = The day
bulk-column-time = The time
bulk-column-when = Day and time in words
bulk-column-what = What happened
bulk-column-exact-words = Exact words
bulk-column-place = Where
bulk-column-who = Who it was
bulk-column-how-i-know = How I know it was them
bulk-column-witnesses = Who else saw or heard it
bulk-column-effect-then = How I felt then
bulk-column-effect-after = How I felt afterwards
bulk-column-told = Who was told
bulk-column-notes = Something else, to put below what happened
bulk-dates = In “{ $example }”, which number is the day?
bulk-dates-day-first = The first one is the day
bulk-dates-month-first = The first one is the month
bulk-dates-not-sure = I am not sure
bulk-hours = “{ $example }” may be before noon or after. Does the log use the 24-hour clock?
bulk-hours-of-24 = Yes: in it, 9.30 is always in the morning
bulk-hours-each = No, or I am not sure: I look at each of those rows
bulk-unclear = When a date is not clear
bulk-undated = Rows without a clear date
bulk-undated-leave-out = Leave them out
bulk-undated-as-unknown = Bring them in, with as much of the date as can be read
bulk-year = The year, if the dates have none
bulk-year-hint = For example 2025. It is used for dates without a year.
bulk-again = Also bring in rows that look the same as an entry I have
bulk-rows = What each row becomes
bulk-row = Row { $number }
bulk-said = In the log: “{ $said }”
bulk-comes-in = comes in
bulk-row-all = All that is in this row
bulk-row-when = When was row { $number }, in your words?
bulk-row-leave = Leave out row { $number }
bulk-pages = Pages of rows
bulk-coming = { $coming } of { $rows } rows come in.
bulk-bring-in = Bring them in
bulk-left-out =
    { $count ->
        [one] 1 was left out
       *[other] { $count } were left out
    }
bulk-left-out-lead = They are still in the log itself, which is kept as it was.

bundle-title = Hand over
bundle-lead = Make a bundle for the police or a support worker. They need nothing but an ordinary computer.
bundle-step = Step { $step } of { $steps }:
bundle-step-what = What goes in
bundle-step-shape = Who it is for, and form
bundle-step-held-back = What stays
bundle-step-preview = Look
bundle-step-save = Save
bundle-next = Next
bundle-what-title = What goes in?
bundle-goes-in-all = Everything
bundle-goes-in-urgent = Urgent: the last 14 days and three that I choose
bundle-urgent-text = For when there is no time. You can add up to three older entries. Which are worst is for you to say.
bundle-urgent-worst = Entries to add, three at most
bundle-chosen-most =
    { $most ->
        [one] That is as many as an urgent pack takes.
       *[other] That is { $most }, as many as an urgent pack takes.
    }
bundle-goes-in-dates = What happened between two dates
bundle-goes-in-of = Only what belongs to a person, an order, a way or evidence
bundle-of-people = Only of these people, or of their accounts
bundle-of-orders = Only what broke these orders
bundle-of-ways = Only what was done like this
bundle-of-exhibits = Only this evidence, and the incidents it belongs to
bundle-of-exhibits-find = Find evidence by its name
bundle-goes-in-chosen = Only entries I choose
bundle-date-hint = You can leave either date blank.
bundle-chosen-count =
    { $count ->
        [0] No entries chosen yet
        [one] 1 entry chosen
       *[other] { $count } entries chosen
    }
bundle-shape-title = Who is it for, and in which form?
bundle-audience = Whom it is for
bundle-audience-police = The police. With a summary for the officer, and a draft statement
bundle-audience-writer = Me. Everything I wrote, and nothing drawn up for others
bundle-audience-family-court = The family court. With a draft witness statement, not signed
bundle-language = Language of the pages
bundle-language-hint = Your own words stay as you wrote them.
bundle-shape = Form
bundle-shape-zip = One ZIP file, to send or upload
bundle-shape-folder = A folder, to copy to a stick
bundle-shape-portal = Folders to upload from, when the police send you a link
bundle-shape-print = Pages to print, in order. The files themselves are not in it
bundle-shape-wrapped-zip = A ZIP that only opens with eight words. Whoever gets it needs 7-Zip
bundle-shape-wrapped-age = An age file that only opens with eight words. Whoever gets it needs age
bundle-held-back-title = What goes in and what stays
bundle-in = Goes in
bundle-out = Stays in your diary
bundle-out-draft = the draft you are writing
bundle-out-said = The bundle says how many entries stay out. It does not say what they are.
bundle-intimate = Intimate files
bundle-intimate-hint = They stay in your diary unless you tick them. The bundle says that they are held back.
bundle-intimate-in = Let { $reference } go in
bundle-files-size =
    { $count ->
        [0] no files
        [one] 1 file, { $size }
       *[other] { $count } files, { $size }
    }
bundle-name = Name
bundle-look-for = Next, look through the pages. Look for an address or a name that should not be there.
bundle-preview-title = Look at the pages
bundle-preview-text = These are the pages as they will be saved.
bundle-preview-pictures = Show the small pictures of exhibits here too
bundle-preview-busy = Setting the pages
bundle-document = Document
bundle-volume = This is long, and in { $count } volumes. Which do you want to see?
bundle-volume-number = Volume { $count }
bundle-document-read-me-first = Read me first
bundle-document-summary = Summary
bundle-document-chronology = Every entry in order
bundle-document-exhibit-list = List of files
bundle-document-conversations = Conversations
bundle-document-statement = Draft statement
bundle-document-court-statement = Draft statement for the court
bundle-document-items = Things kept
bundle-document-effect = Effect on me
bundle-document-wishes = What would help
bundle-document-reports = Reports and orders
bundle-document-people = People and places
bundle-document-integrity = How to check it
bundle-document-patterns = Patterns
bundle-pages = Turn the pages
bundle-larger = Larger
bundle-page-region = The page
bundle-page-alt = Page { $page } of { $pages } of “{ $document }”. The saved PDF can be read aloud.
bundle-print = Print these pages
bundle-print-title = Before you print
bundle-print-paper = Paper can be found. So can the memory of the printer, and of the computer that it hangs on.
bundle-print-where = Print only where nobody else can look, and take every page with you.
bundle-print-now = Print
bundle-print-busy = Making the pages ready to print
bundle-print-too-many =
    { $most ->
       *[other] At most { $most } pages are printed from here. Save the bundle, and print it elsewhere.
    }
bundle-save-title = Save the bundle
bundle-save-text = Choose where to put it. A USB stick that you hand over is a good place.
bundle-save-warning = Outside the diary it is not locked. Anyone who has it can read it.
bundle-save-wrapped = Nobody can read it on the way without the eight words. You see them once it is saved.
bundle-save = Choose a place and save
bundle-saving = Making the bundle. Every file is copied and checked.

bundle-unreadable = Some things are damaged and are not in it
made-title = Your bundle is ready
made-lead = You can stop here. Your diary has noted that it was made.
made-links =
    { $links ->
        [one] You need 1 upload link. Start with UPLOAD-PLAN.txt. It says what to upload.
       *[other] You need { $links } upload links. Start with UPLOAD-PLAN.txt. It says what goes with which.
    }
made-words = The eight words that open it
made-words-text = Write them down now. They are shown this once, and Daymark does not keep them. Tell them to the officer in another way than the file: say them on the phone, or in person. If they are lost, make the bundle again.
made-version = Version
made-path = Where it is
made-holds = What is in it
made-intimate = Held back, because intimate: { $list }
made-counts = Incidents: { $incidents }. Exhibits: { $exhibits }. Files: { $files }.
made-code-text = Keep this code apart from the bundle, or send it to someone you trust. It stands on the pages too.
made-say-title = What to say when you hand it over
made-say = “This is my diary of what happened, with the original files. Please open READ ME FIRST. The seal code is { $code }. Please note when you received it, and give me a reference.”
made-say-print = “These are pages of my diary of what happened. The first page lists them. The seal code is { $code }. The files come apart. Please note when you received it, and give me a reference.”
made-print = These are the pages alone. Make it as a folder or a ZIP too, so that the files can be given and checked.
made-receipt = Write down the name of the person who takes it, the day and the reference.
made-again = Make another

# Check a bundle
checked-lead = For a bundle that you or someone else has. It only reads. No diary is needed.
checked-working = Checking the bundle
checked-again = Check another
checked-choose-zip = Choose a ZIP
checked-choose-folder = Choose a folder
