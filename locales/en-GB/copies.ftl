# Copies of the diary, and bringing one back.

copies-title = Copies
copies-lead = A copy is locked, as the diary is. It opens with your passphrase or your 24 words.
copies-none-yet = There is no copy yet. If this computer is lost, the diary is lost with it.
copies-choose = Choose a folder for copies
copies-choose-hint = A stick that someone you trust keeps for you is best.
copies-there = It is here now.
copies-away = It is not here now. Plug in the stick to make a copy.
copies-last = Last copy: { $when }. Entries in it: { $entries }.
copies-last-none = No copy has been made here yet.
copies-news = You have written something since the last copy.
copies-no-news = Everything is in the last copy.
copies-make = Make a copy now
copies-making = A copy is being made…
copies-made = A copy was made and read back. You can take the stick out now.
copies-made-alone = A copy was made.
copies-failed-alone = A copy could not be made. The copies before are whole.
copies-stop = Stop
copies-stopped = No copy was made. The copies before are whole.
copies-forget = Stop using this folder
copies-forgotten = This folder is not used any more. The copies in it were not touched.
copies-see = See the copies in it
copies-list-title = Copies in { $path }
copies-list-number = Copy { $number }
copies-version = Entries: { $entries }. Files: { $files }. Size: { $size }.
copies-whole = All of it is there.
copies-damaged = Damaged.
copies-none = There is no copy in this folder yet.
copies-kept = The last ten copies are kept, and one for each month.
copy-missing =
    { $missing ->
        [one] { $missing } attached file is missing from the diary, and so from this copy.
       *[other] { $missing } attached files are missing from the diary, and so from this copy.
    }

copies-try-title = Try a copy
copies-try-hint = This checks that the newest copy can be brought back. Nothing is changed.
copies-try = Try it
copies-tried = Copy { $number } can be brought back. Entries: { $entries }. Files: { $files }.

copies-reminder-none-yet = There is no copy of your diary yet.
copies-reminder-old = Your last copy is more than two weeks old.
copies-reminder-go = Make a copy
copies-reminder-away = Not now

restore-link = Bring a diary back from a copy
restore-title = Bring a diary back
restore-lead = Plug in the stick with your copies. The copy is checked before anything here is changed.
restore-choose = Choose the folder of copies
restore-which = Which copy?
restore-passphrase = Passphrase
restore-passphrase-hint = The one that the diary had when the copy was made.
restore-with-words = Use the 24 words instead
restore-with-passphrase = Use the passphrase instead
restore-words = Your 24 recovery words
restore-words-hint = All on one line, in their order.
restore-do = Bring it back
restore-working = The copy is being brought back and checked…
restore-done = The diary is back. Entries: { $entries }. Files: { $files }.
restore-before = The diary that was here before is kept. It is now in { $path }
restore-faults = These were damaged already when the copy was made:
restore-go-on = Go on to the diary
restore-not-now = Go back
