# What files say: mails, pages, bundles of other programs, and messages.

mail-head = What it says of itself
mail-from = From, as it says
mail-sender = Sent by
mail-to = To
mail-cc = Copy to
mail-bcc = Hidden copy to
mail-reply-to = An answer would go to
mail-date = Written, as it says
mail-subject = Subject
mail-id = Its number
mail-text = What it says
mail-from-html = This was a page. Only its words are shown here.
mail-html = What its page says
mail-html-differs = Many programs show this instead. It has other words.
mail-parts = What hangs on it
mail-way = The way it came
mail-way-note = Only the last line is by your own mail service. The sender could write the others.
mail-others = Other lines
mail-remote =
    { $count ->
        [one] Another program would have fetched one thing from the network. Daymark fetched nothing.
       *[other] Another program would have fetched { $count } things from the network. Daymark fetched nothing.
    }
mail-tracking = One of them is hidden. It would have told the sender that the mail was opened.
mail-note-file-cut = The file is longer than what is read here.
mail-note-headers-cut = Its first lines are longer than what is read here.
mail-note-parts-cut = More hangs on it than is listed here.
mail-note-depth-cut = There are mails inside mails, deeper than is read here.
mail-note-text-cut = The text is longer than what is shown here.
mail-note-list-cut = A list in it is longer than what is shown here.
mail-note-encoding = Its letters were read as { $name }, which is a guess.
mail-note-said-twice = { $name } stands in it more than once. The first is shown.
mail-note-part-damaged = A part of it is damaged. What could be read is shown.
mail-note-end-missing = It has no end. It may have been cut off.
mail-note-encrypted = What it says is locked with a key.
mail-note-signed = It carries a signature. Daymark does not check it.
mail-note-not-inside = Something that was attached is not in the file.
mail-note-unreadable = A part of it cannot be read.

page-about = What it says of itself
page-claims = A saved page can be changed by anyone. These are its own words.
page-title = Title
page-address = Saved from
page-canonical = The address that the page gives itself
page-saved = Saved at, as it says
page-pages = Pages in it
page-text = What it says
page-cut = The text is longer than what is shown here.

bundle-other-files = Files in it
bundle-other-note = Their hashes and signatures were checked. A good signature does not say who made it.
bundle-other-doubles = Some files in it have the same name. The last of them is listed.
bundle-other-keys = Keys in it
bundle-other-key = Key
bundle-other-is-media = What was recorded.
bundle-other-is-proof = What the phone wrote down of it.
bundle-other-is-signature = A signature.
bundle-other-is-key = A key for the signatures.
bundle-other-is-opentimestamps = A time stamp by OpenTimestamps. Not checked here.
bundle-other-is-device-check = What another service said of the phone. Not checked here.
bundle-other-is-nostr = A note for Nostr. Not checked here.
bundle-other-is-c2pa = A certificate of C2PA. Not checked here.
bundle-other-is-instructions = How to check it.
bundle-other-hash-agrees = Its hash is the one that the bundle states.
bundle-other-hash-differs = Its hash is another than the bundle states. One of them was changed.
bundle-other-hash-unreadable = It cannot be read to its end.
bundle-other-signature-good = Its signature is good, by the key { $key } in the bundle. { $made }
bundle-other-signature-bad = Its signature does not fit. One of them was changed.
bundle-other-signature-no-key = Its signature cannot be checked: no key is in the bundle.
bundle-other-signature-other-key = Its signature is by a key that is not in the bundle.
bundle-other-signature-algorithm = Its signature is of a kind that is not checked here.
bundle-other-signature-unreadable = Its signature, or its file, cannot be read.
bundle-other-signature-no-file = The file of this signature is not in the bundle.
bundle-other-signature-too-many = There are more signatures than are checked here.

messages-title = Messages
messages-open = Read the messages
messages-reading = Reading the messages
messages-zone-phone = Times are by the clock of the phone that saved them. The file does not say which zone.
messages-zone-utc = Each time is an exact moment, shown by the clock of this computer.
messages-total =
    { $count ->
        [one] One message
       *[other] { $count } messages
    }
messages-kinds = Written by the app: { $app }. Shown as deleted: { $deleted }.
messages-people = Who wrote how many
messages-nobody = Not named
messages-days = Days
messages-day-count = { $day } ({ $count })
messages-from-first = From the first message
messages-gap = The longest time without a message is from { $from } to { $to }.
messages-find = Find in these messages
messages-of = Only those of
messages-everyone = Everyone
messages-none = No message has these words.
messages-pages = Pages of messages
messages-pick = Pick this message
messages-picked =
    { $count ->
        [0] Tick the messages that make an incident.
        [one] One message is picked.
       *[other] { $count } messages are picked.
    }
messages-make = Make an incident of them
messages-what = What happened, in your words?
messages-series = Count them as one of many alike
messages-series-hint = One entry then stands for all of them, with their number.
messages-made = This is incident { $number } now. The chat stays whole.
messages-picked-reason = From messages { $places } of { $reference }, as read by { $by }. Times are those that the file gives.
messages-dates-day-first = Its dates are read with the day first.
messages-dates-month-first = Its dates are read with the month first.
messages-dates-year-first = Its dates are read with the year first.
messages-dates-other-day-first = Read them with the day first
messages-dates-other-month-first = Read them with the month first
messages-dates-other-year-first = Read them with the year first
messages-question = Which number is the month?
messages-question-text = The dates in this file can be read in more than one way. Look at what you remember of these.
messages-question-means = { $written } is { $day }
messages-order-day-first = The day comes first
messages-order-month-first = The month comes first
messages-order-year-first = The year comes first
messages-answer = Read them so
messages-note-before-first = Lines before the first message were left out: { $count }.
messages-note-no-such-day = Dates that no calendar has: { $count }. They are shown as written.
messages-note-other-calendar = Dates of another calendar: { $count }. They are shown as written.
messages-note-unknown-clock = Times that could not be read: { $count }. They are shown as written.
messages-note-no-time = Messages without a time: { $count }.
messages-note-runs-back = Messages that are earlier than the one before: { $count }. The order is that of the file.
messages-note-cut = Texts that are longer than what is read: { $count }.
messages-note-broken-characters = Signs that could not be read: { $count }.
messages-note-mended = Texts that were written in a wrong way and put right: { $count }.
messages-note-media-elsewhere = Files that are named and are not in this file: { $count }.
messages-note-media-omitted = Files that were left out when it was saved: { $count }.
messages-note-too-much-media = Messages with more files than are listed: { $count }.
messages-note-not-understood = Things in it that are no message: { $count }. They were left out.
messages-note-reference = References that cannot be resolved: { $count }.
messages-note-count-differs = The file says another number of messages than it has.
messages-note-other-chat = Other chats in the same file that were not read: { $count }.
messages-note-too-many-names = There are more names than are counted.
messages-note-broken-part = Files in it that are damaged: { $count }. The others were read.
messages-note-stopped = The file breaks off or is damaged after { $count } messages. Those before are shown.
message-sent = Sent, as the file says
message-system = Written by the app
message-deleted = Deleted
message-edited = Changed after it was sent
message-forwarded = Passed on from someone else
message-cut = The text is longer than what is shown
message-not-sent = A draft that was not sent
message-waiting = Waiting to be sent
message-failed = Could not be sent
message-unreadable = This mail cannot be read
message-call = Call.
message-call-incoming = A call that came in.
message-call-outgoing = A call that was made.
message-call-missed = A missed call.
message-call-voicemail = A call that went to voicemail.
message-call-rejected = A call that was turned away.
message-call-blocked = A call that was blocked.
message-call-elsewhere = A call taken on another device.
message-lasted = It lasted { $seconds } seconds.
message-reactions = Signs on it: { $list }
message-omitted = A file was left out when it was saved
message-file-show = Show { $name }
message-file-hide = Hide { $name }
message-file-exhibit = { $name } is { $reference }
message-file-missing = { $name } is not in this file

reading-title = What it says
reading-open = Read what it says
reading-close = Close it again
reading-more = Show more of it

find-in-messages =
    { $count ->
        [one] One message in it has these words.
       *[other] { $count } messages in it have these words.
    }
