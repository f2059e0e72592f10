# Copies of evidence: to look at, and to hand on without what must not be seen.

viewing-copy-name = { $reference } viewing copy
redacted-copy-name = { $reference } redacted copy

redaction-heic =
    This photo is in the HEIC form. Daymark keeps it, but cannot turn it into a JPEG. On the phone, export or share it as “JPEG” or “Most compatible”. Then add that copy too. Keep both.

viewing-copy-make = Make a copy to look at
viewing-copy-hint = The copy is a JPEG. It does not say where or when it was taken. The original stays as it is.
redaction-make = Make a redacted copy
redaction-title = Redacted copy of { $reference }
redaction-lead =
    Cover or cut away what others must not see. It is done on a copy, and what is covered is gone from it. The original stays in your diary, unchanged.
redaction-show = Show the picture
redaction-hide = Blur the picture
redaction-tool = What to do
redaction-cover = Cover
redaction-crop = Crop
redaction-cover-hint = Draw over the picture, or add an area below. Cover a little more than the words.
redaction-crop-hint = Draw around the part that stays. All else is cut away.
redaction-area = Area { $number }
redaction-kept = The part that stays
redaction-add = Add an area
redaction-add-crop = Choose a part to keep
redaction-remove = Remove: { $what }
redaction-left = Left
redaction-top = Top
redaction-width = Width
redaction-height = Height
redaction-keys = With the arrow keys you move it. With Shift and the arrow keys you make it larger or smaller.
redaction-reason = Why is this covered?
redaction-reason-hint = For example: my new address. An officer or a court can read this.
redaction-save = Save the redacted copy
redaction-back = Back to the file
redaction-working = Making the copy
redaction-no-size = The picture cannot be shown here. Make a copy to look at first, and redact that one.
redaction-done = Saved as { $reference }. Look at it once before you hand it on.
exhibit-open-original = Open the original, number { $number }
redaction-near = The file says where it was taken. That is within { $metres } metres of { $list }.
redaction-near-home = where you live
redaction-near-title = Taken near a place that you keep secret
redaction-near-advice = Before you hand it on: make a copy to look at. The copy does not say where it was taken.
