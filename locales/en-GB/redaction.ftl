# Copies of evidence: to look at, and to hand on without what must not be seen.

viewing-copy-name = { $reference } viewing copy
redacted-copy-name = { $reference } redacted copy

redaction-heic =
    This photo is in the HEIC form. Daymark keeps it, but cannot turn it into a JPEG. On the phone, export or share it as “JPEG” or “Most compatible”. Then add that copy too. Keep both.

redaction-no-silence =
    Daymark cannot take sound out of this kind of file. If it came from a phone, export it there as MP4 or MP3. Then add that copy too. Keep both.

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
mute-lead =
    Choose the sound that others must not hear. It is done on a copy, and the sound is gone from it. The copy also does not say where or when it was made. The original stays in your diary, unchanged.
mute-what = What is to be silent
mute-parts = Parts of it
mute-all = All of the sound
mute-parts-hint = Listen first. Add a part for each thing that nobody must hear. A little more is silent before and after it.
mute-all-hint = The pictures stay as they are.
mute-all-sound-hint = Nothing will be heard in the copy.
mute-add = Add a part
mute-part = Part { $number }
mute-from = From, such as 0:12
mute-to = To, such as 0:20
mute-from-here = Starts at the place played now: { $what }
mute-to-here = Ends at the place played now: { $what }
mute-part-wrong = Write both as 0:12 or 1:02:03. The end comes after the start.
mute-hear = Listen to the copy
mute-hear-stop = Stop listening to the copy
mute-hear-hint = Hear the copy before you keep it. It is locked, and gone again if you do not keep it.
mute-copy-name = the copy of { $reference }
mute-reason = Why is this taken out?
redaction-reason = Why is this covered?
redaction-reason-hint = For example: my new address. An officer or a court can read this.
redaction-save = Save the redacted copy
redaction-back = Back without a copy
redaction-working = Making the copy
redaction-no-size = The picture cannot be shown here. Make a copy to look at first, and redact that one.
redaction-done = Saved as { $reference }. Look at it or listen to it once before you hand it on.
exhibit-open-original = Open the original
redaction-near = The file says where it was taken. That is within { $metres } metres of { $list }.
redaction-near-home = where you live
redaction-near-title = Taken near a place that you keep secret
redaction-near-advice = Before you hand it on: make a copy to look at. The copy does not say where it was taken.
redaction-near-recording = Before you hand it on: make a redacted copy. It does not say where it was recorded.
