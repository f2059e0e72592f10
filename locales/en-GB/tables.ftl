# What stands in HOW-TO-CHECK.txt, in UPLOAD-PLAN.txt and in the tables of a bundle.

# HOW-TO-CHECK.txt

how-to-check-title = HOW TO CHECK THIS BUNDLE
how-to-check-about = Open a command window in this folder. Each way below stands by itself. None needs the internet.
how-to-check-code = The seal code of this bundle is { $code }. Compare it with the one that the writer gave you.
how-to-check-key = The key that signed it is { $fingerprint }.
how-to-check-page = Everything at once, in a browser, without the internet. Open this file and choose this folder:
how-to-check-page-trust = Whoever changes a bundle can change its check.html too. Where it matters, use a check.html or daymark-verify from somewhere else.
how-to-check-program = Everything at once, with the free program daymark-verify:
how-to-check-windows = One file, on Windows. Compare what it prints with the line in manifest-sha256.txt:
how-to-check-powershell = The same in PowerShell:
how-to-check-linux = Every file, on Linux. On a Mac, type shasum -a 256 in place of sha256sum:
how-to-check-bagit = The whole folder, with any program that knows BagIt (RFC 8493):
how-to-check-signature = The signature, with OpenSSH, which comes with Windows 10 and later. On Windows, type this in the Command Prompt:
how-to-check-shows = What a check shows: nothing here was changed, added or removed since the seal was made.
how-to-check-shows-not = What it does not show: that an entry is true, that the computer’s clock was right, or that nothing was left out.
how-to-check-tables = In the .csv tables, an apostrophe stands before text that a spreadsheet would take for a formula.

# The tables

table-number = No.
table-date = Date
table-when = When
table-times = Times
table-place = Place
table-what = What happened
table-words = Exact words
table-ways = How they did it
table-who = Who, and how I know
table-observation = Seen myself?
table-witnesses = Witnesses
table-effect = Effect
table-exhibits = Exhibits
table-reported = Reported (ref.)
table-written = Written on
table-delay = Written how long after
table-changed = Changed since
table-earliest = Earliest
table-latest = Latest
table-sure = How sure
table-sure-exact = exact
table-sure-about = about
table-sure-between = between
table-sure-day = day only
table-sure-unknown = not known
table-written-day = Day written
table-saved-place = Saved place
table-place-known = Do they know it, as the incident says
table-saved-place-known = Do they know it, as the saved place says
table-accounts = Accounts
table-people = Who, by card
table-targeted = Who was meant
table-others-targeted = Others targeted
table-said = Also said
table-said-threat = a threat
table-said-feared = feared violence
table-corrected = corrected
table-exhibit-reference = Ref.
table-exhibit-description = What it shows
table-exhibit-original-name = Original name
table-exhibit-file-name = File name here
table-exhibit-media-type = Type
table-exhibit-size = Size in bytes
table-exhibit-sha256 = SHA-256
table-exhibit-intimate = Intimate
table-exhibit-grade = Original or copy
table-exhibit-date = Taken, as the file says
table-exhibit-device = Device, as the file says
table-exhibit-incidents = Incident no.
table-exhibit-online-address = Web address
table-exhibit-online-platform = Site or app
table-exhibit-online-handle = Account name
table-exhibit-online-account-id = Account number
table-exhibit-online-seen = Seen online
table-exhibit-captured-with = Captured with
table-exhibit-original-at = Where the original is
table-exhibit-made-from = Made from
table-exhibit-changed = Changed since

# UPLOAD-PLAN.txt

upload-title = WHAT TO UPLOAD WITH WHICH LINK
upload-links =
    { $links ->
        [one] You need 1 upload link from the police.
       *[other] You need { $links } upload links from the police. Ask the officer for them first.
    }
upload-limits = A link takes at most 16 files. Each folder here is for one link.
upload-once = A link works once. Choose all files in its folder, and upload them together.
upload-ends = A link ends after a few days. If it has ended, ask for a new one.
upload-plan = This page is for you. You need not upload it.
upload-zip = { $zip } is the whole bundle. It can be checked. The other files are in it too, to be looked at.
upload-zip-too-large = { $zip } is the whole bundle. It is too large for any link. What you upload cannot be checked without it.
upload-hand-over = Hand over a folder or a stick with the whole bundle too. Nothing is lost: all of it is here.
upload-code = The seal code is { $code }. Tell it to the officer in another way.
upload-link =
    { $files ->
        [one] Link { $link }: 1 file, in the folder { $folder }
       *[other] Link { $link }: { $files } files, in the folder { $folder }
    }
upload-too-large = Too large for a link: the folder { $folder }. Ask the officer how to hand it over.
table-chronology = Chronology
table-cards-reports = Reports and orders
table-cards-effect = Effect on me
table-card-kind = What it is
table-card-number = No.
table-card-when = When
table-card-said = What is recorded
table-card-written = Written on
table-card-changed = Changed since
table-cut = {" "}… (This goes on in the PDF.)

# HOW-TO-OPEN-THIS.txt, beside a bundle that is wrapped for the journey

to-open-title = HOW TO OPEN THIS
to-open-about = { $file } is encrypted. It holds one file, { $inner }: a diary of incidents, with original files.
to-open-words = It opens with eight words. You get them in another way: on the phone, or in person.
to-open-words-how = Type them in small letters, with one space between two words.
to-open-zip-windows = On Windows, open it with 7-Zip: right-click the file, choose “7-Zip”, then “Extract Here”. WinZip, WinRAR and PeaZip open it too.
to-open-zip-explorer = Windows by itself may not open it. If you cannot install a program, ask your digital team, or ask for the bundle on a stick.
to-open-zip-others = On other computers, with 7-Zip from the command line:
to-open-age = It is an age file. The program age opens it; it is free, and made for Windows, macOS and Linux.
to-open-age-command = In the folder of the file, type this command. It asks for the words:
to-open-inside = What comes out is an ordinary ZIP. Open it, and begin with READ-ME-FIRST.pdf.
to-open-wrong = If the words are refused, check each letter. If the file is said to be damaged, ask for it again.
to-open-after = What comes out can be read by anyone. Keep it where only those who need it can see it.

# IF-DAYMARK-IS-GONE.txt

gone-title = HOW TO READ THIS WITHOUT DAYMARK
gone-about = Nothing here needs Daymark. Each file is of a common kind that many programs open.
gone-made = It was made with Daymark { $version }. This page says how to read it when nobody has that any more.
gone-pdf = PDF: any program for PDF. They follow PDF/A-2a (ISO 19005-2), a form that is made to last.
gone-tables = CSV: any spreadsheet, or a text editor. XLSX has the same tables. The text is UTF-8, with commas between the cells.
gone-word = DOCX: any word processor. Its words are in the PDF of the same name too.
gone-exhibits = data/05-EXHIBITS: the files as they were attached, byte for byte. Open each with a program for its kind.
gone-record = data/record: the diary’s own entries, as text. Everything else here was made from them.
gone-lines = entries.jsonl has one entry in each line, in JSON (RFC 8259). Any text editor shows it.
gone-schema = { $schema } says what each part of a line means. It is a JSON Schema, for which there are many programs.
gone-versions = An entry that was corrected has several lines, with the same “subject” and a rising “version”. The last one counts; the others show what was said before.
gone-erased = A line without “content” was erased by the writer. Only that it was there can be seen.
gone-list = With the program jq, this lists what happened:
gone-check = HOW-TO-CHECK.txt says how to check that nothing was changed, with programs of others.
gone-bag = The folder is a BagIt bag (RFC 8493). The manifests are lists of SHA-256 and SHA-512, one file in each line.
gone-seal = The signatures are those of SSH (SSHSIG). The proofs are those of Certificate Transparency (RFC 9162).
gone-time = “writtenAt” is when an entry was written, in UTC, by the clock of the writer’s computer. “when” is when it happened, as the writer says.
