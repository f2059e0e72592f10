# Time stamps over seals

stamp-title = Time stamps
stamp-lead = A time stamp shows that a seal existed at a certain time, by somebody else’s clock.
stamp-how-1 = Save a request. It holds a hash and a random number, and nothing of what you wrote.
stamp-how-2 = Take it to a computer that is online. Someone you trust can send it to a time stamp service.
stamp-how-3 = Bring back the answer, and the root certificate of that service. Choose both here.
stamp-traffic = Daymark sends nothing. Whoever sends the request shows the service, and perhaps others, that a stamp was asked for.
stamp-command = What they type, with the address of the service in place of URL:
stamp-save = Save a request
stamp-saved = Saved as { $name }. It is for the seal { $code }.
stamp-bring = Bring the answer back
stamp-bring-hint = First choose the answer (.tsr). Then choose the root certificate of the service, and others if it needs them.
stamp-choose-folder = Where to save the request
stamp-choose-answer = The answer of the service (.tsr)
stamp-choose-root = The root certificate of the service (.pem, .crt)
stamp-list = Your time stamps
stamp-kept = The answer was checked and is kept.
stamps-none = There is no time stamp yet.
stamp-seal = Seal
stamp-asked = Asked for
stamp-time = Time by the service
stamp-exact = To the last digit
stamp-authority = Who signed it
stamp-root = Root that you chose
stamp-root-fingerprint = Its SHA-256
stamp-policy = Their rules
stamp-serial = Their number for it
stamp-awaited = The answer was not brought back yet.
stamp-shows =
    { $entries ->
        [one] It shows that { $entries } entry existed no later than { $when }.
       *[other] It shows that the first { $entries } entries existed no later than { $when }.
    }
stamp-shows-not = It does not show that they are true, who wrote them, or that nothing was left out.
stamp-root-yours = You chose this root. Compare its SHA-256 with the one that the service publishes.
stamp-accuracy = The service says how far its clock may be off, in seconds: { $seconds }.
stamp-accuracy-unsaid = The service does not say how exact its clock is.
access-stamp-asked = A time stamp was asked for, over the seal { $code }.
access-stamped = A time stamp was brought back, over the seal { $code }.

# The command line
cli-stamp = Ask for a time stamp over a seal, and bring the answer back
cli-stamp-request = Write a request for a time stamp to a file; nothing is sent
cli-stamp-request-more =
    Take the file to a computer that is online. There, someone sends it to a time stamp service:
      curl -H "Content-Type: application/timestamp-query" --data-binary @FILE.tsq URL > FILE.tsr
    It holds a hash and a random number, and nothing of the diary.
    But the sending itself shows the service, and perhaps others, that a stamp was asked for.
cli-stamp-answer = Check the answer to a request, and keep it
cli-stamps = List the time stamps, and what each shows
cli-option-seal = The code of the seal; the newest where none is given
cli-option-reply = The answer of the service, as it came
cli-option-roots = The root certificate that you trust for it, as PEM or DER
cli-option-chain = A certificate between the two, where the answer lacks it
cli-stamp-asked = The request is in { $path }.
cli-stamp-line = Seal { $code }, asked for { $asked }
cli-stamp-exact = Exactly: { $exact }, signed by { $authority }
cli-stamp-root = Root: { $root }, SHA-256 { $fingerprint }

# In a bundle
doc-stamps = Time stamps
doc-stamps-about = Somebody else signed each of these seals, with the time by their clock.
doc-stamps-line = Time line of the record, from the oldest at the top to the newest.
doc-stamps-key = A square is a time by somebody else’s clock. A ring is a time by the writer’s computer.
doc-stamps-sealed = Sealed { $when }, by the writer’s computer. It covers entries 1 to { $entries }.
doc-stamps-stamped = Stamped { $when } ({ $exact }), by { $authority }. { $accuracy }
doc-stamps-before = Entries 1 to { $entries } existed no later than this.
doc-stamps-after = Entry { $entry } and those after it stand after this stamp in the record.
doc-stamps-end = This bundle, made { $when }: the record has { $entries } entries.
doc-stamps-not = What the time stamps do not show
doc-stamps-not-true = They do not show that an entry is true, or when something happened.
doc-stamps-not-after = They do not show that what stands after a stamp was thought of only then.
doc-stamps-not-place = They do not show after which entry the answer came back. That is the diary’s own word.
doc-stamps-not-root = The writer chose whom to trust for the time. Compare the root’s SHA-256 with the one that the service publishes.
doc-stamps-root = { $place }: root { $fingerprint }
how-to-check-stamp = Time stamp { $number }, with OpenSSL. The root in that folder is the one that the writer chose:
