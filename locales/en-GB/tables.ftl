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
table-written = Written on
table-delay = Written how long after
table-changed = Changed since
table-corrected = corrected
table-exhibit-reference = Ref.
table-exhibit-description = What it shows
table-exhibit-original-name = Original name
table-exhibit-file-name = File name here
table-exhibit-media-type = Type
table-exhibit-size = Size in bytes
table-exhibit-sha256 = SHA-256
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
upload-code = The seal code is { $code }. Tell it to the officer in another way.
upload-link =
    { $files ->
        [one] Link { $link }: 1 file, in the folder { $folder }
       *[other] Link { $link }: { $files } files, in the folder { $folder }
    }
upload-too-large = Too large for a link: the folder { $folder }. Ask the officer how to hand it over.
table-chronology = Chronology
table-contacts = Reports and orders
table-contact-kind = What it is
table-contact-number = No.
table-contact-when = When
table-contact-said = What is recorded
table-contact-written = Written on
table-contact-changed = Changed since
table-cut = {" "}… (This goes on in the PDF.)
