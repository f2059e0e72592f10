# What a file was made from, and what it was read as.

origin-part = Part { $part } of { $from }, taken out unchanged
origin-whole = Part of { $from }, taken out unchanged
origin-viewing-copy = Copy of { $from } to look at
origin-redacted-copy = Redacted copy of { $from }
origin-reason = Reason: { $reason }

step-crop = cut to a part of the picture
step-cover =
    { $count ->
        [one] covered in one place
       *[other] covered in { $count } places
    }
step-mute = sound taken out from { $from } to { $to }
step-convert = written in another form

form-mail = A mail
form-mailbox = A mailbox
form-whatsapp = A WhatsApp chat
form-sms = Text messages of a phone
form-calls = Calls of a phone
form-telegram = An export of Telegram
form-meta = A download from Instagram or Facebook
form-page = A web page
form-proofmode = A ProofMode bundle
form-tella = An export of Tella
form-day-first = The writer said that its dates begin with the day.
form-month-first = The writer said that its dates begin with the month.
form-year-first = The writer said that its dates begin with the year.

kind-picture = Picture
kind-video = Video
kind-sound = Sound
kind-document = Document
kind-archive = Files packed together
kind-table = Table
kind-text = Text
kind-other = Kept as it is. Daymark does not read this kind of file.

arrived-kept =
    { $count ->
        [one] Kept as { $references }. The original is unchanged.
       *[other] { $count } files kept as { $references }. The originals are unchanged.
    }
arrived-failed =
    { $count ->
        [one] One file could not be kept. It is listed below.
       *[other] { $count } files could not be kept. They are listed below.
    }
arrived-table = What was understood of each file
arrived-more = { $count } more are kept. They are in the list of evidence.
arrived-file = File
arrived-as = Kept as
arrived-understood = What it is
arrived-not-kept = Not kept
arrived-same = The same bytes as { $list }
arrived-parts = With its parts: { $list }

exhibit-read-as = Read as
exhibit-made-from = Made from
exhibit-parts = Made from this file
evidence-folder = Add a folder

exhibit-save = Save a copy
exhibit-save-title = Save a copy of { $reference } outside the diary?
exhibit-save-text = Outside the diary it is not locked. Anyone at that computer or stick can open it.
exhibit-save-choose = Choose a folder
exhibit-saving = Saving the file. If you stop, nothing is left there.
exhibit-saved = Saved as { $name }. The file in the diary stays as it is.

# What each grade shows, and what an officer could get to make it firmer.
grade-original-file-shows = It is the file as it was made. An officer can compare it with the phone or camera.
grade-app-export-shows = The app wrote it, and it can be changed. An officer can look at the phone, or ask the company.
grade-screenshot-shows = It shows what was on the screen. Keep the phone and the chat itself, so that an officer can look.
grade-photo-of-screen-shows = It shows a screen, seen through a camera. Keep that screen’s phone or computer if you can.
grade-retyped-shows = It shows the words as they were typed again. Say where the first ones are, if they still exist.
grade-recollection-shows = It shows what you remember. Phone records, cameras or others who saw it may make it firmer.

# Before files come in.
under-18-question = Does any of this show someone under 18 undressed or in a sexual way?
under-18-why = Such a picture must not be copied, not even to keep it safe. So Daymark asks before it opens any file.
under-18-once = “No” holds until you leave the diary. Look again at each file that you add later.
under-18-no = No
under-18-yes = Yes
under-18-not-sure = I am not sure
under-18-stop = Stop here. Nothing was added.
under-18-stop-text = Daymark did not open the file, and keeps no note of your answer.
under-18-kept = If it shows someone under 18 undressed

# Where a file was online.
online-legend = Where it was online
online-lead = For a post, a page or an account. All of it can stay blank. Daymark never opens the address.
online-address = Web address
online-address-hint = Copy it from the top of the browser, or from “Share” in the app.
online-address-look = Take the address that the file says
online-address-none = The file says no address.
online-platform = Site or app
online-handle = Name of the account
online-handle-hint = For example @example. It can be changed by whoever has the account.
online-account-id = Number of the account
online-account-id-hint = Some sites give each account a number. It stays the same when the name changes.
online-seen = When you saw it there

# A table that is read as a list of calls, and calls written down by hand.
calls-read-as = Read it as a list of calls
calls-change = Change what the columns are
calls-title = Which column is what?
calls-lead = What stands there is a suggestion. The table itself is not changed.
calls-show = Show the calls
calls-date = Date
calls-time = Time
calls-who = Who
calls-number = Number
calls-way = In, out or missed
calls-lasted = How long
calls-lasted-hint = For example “2 min” or “40 s”.
calls-way-incoming = Incoming
calls-way-outgoing = Outgoing
calls-way-missed = Missed
calls-way-voicemail = Voicemail
calls-way-rejected = Rejected
calls-when = When
calls-note = Write down calls
calls-note-lead = Copy them from the list on your phone, or write what you remember. Keep the phone’s own list too.
calls-row = Call { $number }
calls-remove = Take out call { $number }
calls-another = Another call
calls-save = Keep these calls
calls-noted = Kept as { $reference }, as a table that you typed.
calls-file = calls
form-call-table = A table of calls
