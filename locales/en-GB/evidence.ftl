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
exhibit-saved = Saved as { $name }. The file in the diary stays as it is.

# What each grade shows, and what an officer could get to make it firmer.
grade-original-file-shows = It is the file as it was made. An officer can compare it with the phone or camera.
grade-app-export-shows = The app wrote it, and it can be changed. An officer can look at the phone, or ask the company.
grade-screenshot-shows = It shows what was on the screen. Keep the phone and the chat itself, so that an officer can look.
grade-photo-of-screen-shows = It shows a screen, seen through a camera. Keep that screen’s phone or computer if you can.
grade-retyped-shows = It shows the words as they were typed again. Say where the first ones are, if they still exist.
grade-recollection-shows = It shows what you remember. Phone records, cameras or others who saw it may make it firmer.

evidence-under-18 = Never add an intimate picture of anyone under 18, even of yourself. The police and Report Remove can help.
