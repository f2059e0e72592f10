# What a person may meet when something cannot be done: first what happened,
# then (.advice) what can be done and whether anything was lost.

problem-no-diary = There is no diary here.
    .advice = Make a new one, or choose the folder where your diary is. Nothing was changed.
problem-diary-exists = There is already a diary here.
    .advice = Open it with its passphrase, or choose another folder. Nothing was changed.
problem-locked = The diary is locked.
    .advice = Open it and try again. What was saved is safe.
problem-in-use = The diary is open somewhere else on this computer.
    .advice = Close the other window or program and try again. Nothing was changed.
problem-wrong-key = That did not open the diary.
    .advice = Check capital letters and spaces, then try again. You can try as often as you like. Nothing is lost.
problem-weak-passphrase = The passphrase is too short.
    .advice = Use at least 8 characters. Four or five words work well. Nothing was changed.
problem-words-unreadable = The recovery words cannot be read.
    .advice = Look at your paper and type all 24 words in their order. Nothing was changed.
problem-header-damaged = A small file that holds the lock of the diary is damaged.
    .advice = Do not delete anything. If you have a copy of the diary, use that. A check says more.
problem-database-damaged = The main file of the diary is damaged.
    .advice = Do not delete anything. Copy the diary folder to a safe place. Then check the diary: all that is whole can be rescued.
problem-older-database = An older copy of the diary has been put here.
    .advice = Newer entries are missing from this copy. Look for the newest copy of the folder. Do not delete either one. If there is no newer one, this one can be opened as it is.
problem-too-new = This diary was written by a newer Daymark.
    .advice = Open it with the newer Daymark. Nothing was changed.
problem-entry-damaged = One entry is damaged.
    .advice = Copy the diary folder to a safe place. Then check the diary: all other entries can be rescued and handed over.
problem-exhibit-missing = The file { $about } is missing from the diary folder.
    .advice = Put the diary folder back as it was, or use an earlier copy. Everything else is safe.
problem-exhibit-damaged = The file { $about } is damaged.
    .advice = If you still have the original, add it again. Everything else is safe.
problem-files-unreadable = Some files cannot be read: { $about }.
    .advice = Nothing was changed. Bring these files back from a copy first, or choose to leave them behind.
problem-disk-full = The disk is full.
    .advice = Make some room on it and try again. What was saved before is safe. This was not saved.
problem-read-only = This place cannot be written to.
    .advice = Choose another place, or unlock the stick. What was saved before is safe. This was not saved.
problem-source-unreadable = The file cannot be read.
    .advice = Check that it is still there and opens elsewhere, then add it again. Nothing else was changed.
problem-not-asked = Nobody has said yet that no file shows someone under 18 undressed.
    .advice = Nothing was opened or kept. Answer the question first. In a script, say --none-under-18.
problem-not-readable = Daymark cannot read what is in this file.
    .advice = Nothing was changed: the file is kept, byte for byte. You can save a copy and open it elsewhere.
problem-no-decoder = Daymark cannot make a copy of this kind of file.
    .advice = Nothing was changed: the file is kept. If it came from a phone, export it there as a JPEG. Then add that too.
problem-not-silenced = Daymark cannot take sound out of this kind of file.
    .advice = Nothing was changed: the file is kept. Save it as MP4, WAV or MP3 with another program. Then add that too.
problem-no-sound = There is no sound in this file.
    .advice = Nothing was changed. There is nothing to take out.
problem-only-whole = In this film, the sound can only be taken out as a whole.
    .advice = Nothing was changed. Choose all of the sound, or use another program for parts of it.
problem-copy-not-made = The copy could not be made.
    .advice = The file may be damaged. The original is kept as it is, and nothing else was changed.
problem-too-large-to-copy = This file is too large to make a copy of.
    .advice = Nothing was changed. Make it smaller with another program, then add that too.
problem-outside-the-picture = A chosen part does not lie in this file.
    .advice = Check where each part begins and ends, then try again. Nothing was changed.
problem-nothing-to-redact = Nothing was chosen to cover, cut away or take out.
    .advice = Choose at least one part, then save again. Nothing was changed.
problem-reason-missing = The reason is still blank.
    .advice = Write in a few words why this is done. What you chose is still here.
problem-not-a-file = That is a folder, not a file.
    .advice = Open the folder and choose the files inside it. Nothing was changed.
problem-not-found = There is no entry or file with this number.
    .advice = Look for it in the list. Nothing was changed.
problem-erased = This was erased.
    .advice = Its words cannot be brought back. The record shows that it was here. Everything else is safe.
problem-draft-unreadable = What you were writing cannot be read now.
    .advice = It is still here, and nothing was changed. A newer Daymark may be able to read it. Your entries are safe.
problem-nothing-written = There is nothing in the box yet.
    .advice = Write at least one word about what happened. The rest of what you typed is still here.
problem-text-too-long = This text is too long to keep in one entry.
    .advice = Split it into two entries, or add it as a file. What you typed is still here.
problem-date-unreadable = A date or time cannot be read.
    .advice = Write the day, month and year as numbers, for example 4 5 2026. What you typed is still here.
problem-no-such-day = There is no such day.
    .advice = Check the day and the month. Nothing was changed.
problem-other-weekday = The day of the week and the date do not go together.
    .advice = Leave the weekday out, or check the date. Nothing was changed.
problem-not-yet = This time has not come yet.
    .advice = Write when it happened, or leave the time out. Nothing was changed.
problem-ambiguous = This time can be read in two ways.
    .advice = Say more, such as “in the morning”, “pm”, or the full date. Nothing was changed.
problem-one-ended = This time has only one end.
    .advice = Write both, such as “between May and July 2026”, or “about May 2026”. Nothing was changed.
problem-skipped-time = That time did not exist: the clocks went forward that night.
    .advice = Choose a time an hour earlier or later. What you typed is still here.
problem-end-before-start = The end comes before the beginning.
    .advice = Swap the two dates, or correct one of them. What you typed is still here.
problem-value-unreadable =
    { $about ->
        [initials] The initials cannot be used.
        [zone] The time zone is not known.
        [witness-name] A person who saw it has no name.
        [sheet] There is no such sheet in this file.
        [columns] The columns do not fit this file.
        [series] That number of times cannot be kept.
       *[other] Something that was typed cannot be kept.
    }
    .advice =
        { $about ->
            [initials] Use one to four letters from A to Z. Nothing was lost.
            [zone] Write it like Europe/London, or leave it blank. What you typed is still here.
            [witness-name] Write what you call them, or clear what they saw. What you typed is still here.
            [sheet] Choose one of its sheets. Nothing was changed.
            [columns] Say of one column at most that it is the date, or the time. Nothing was changed.
            [series] Write a number from 2 up, or leave it blank. What you typed is still here.
           *[other] Correct it and try again. What you typed is still here.
        }
problem-place-taken = There is already something with this name in that place.
    .advice = Choose another folder. What is there was not touched.
problem-place-in-bundle = This place lies within a bundle, which would be handed over with it.
    .advice = Choose a place outside it. Nothing was saved, and the bundle was not touched.
problem-sheet-exists = There is a confidential sheet already.
    .advice = Correct the one that is there. Nothing was changed.
problem-no-sheet = There is no confidential sheet to save.
    .advice = Write one first. Nothing was saved and nothing was changed.
problem-too-many-worst = An urgent pack holds at most three incidents from before.
    .advice = Pick three at most. Nothing was made and nothing was changed.
problem-nothing-to-hand-over = Nothing was chosen to hand over.
    .advice = Choose other dates or entries. Nothing was made and nothing was changed.
problem-safety-unanswered = Something that would go out may give you away, and waits for your answer.
    .advice = Say of each that it may stay, or hold it back. Nothing was written.
problem-no-seal = There is no seal yet.
    .advice = Make a seal first. A time stamp is put over it. Nothing was changed.
problem-not-a-stamp = This file is not the answer of a time stamp service.
    .advice = Choose the file that came back, often named .tsr. Nothing was changed.
problem-not-a-certificate = There is no certificate in this file that can be read.
    .advice = Choose the root certificate of the service, as .pem, .crt or .der. Nothing was changed.
problem-no-root = None of these certificates is a root.
    .advice = A root certificate is signed by itself. The service publishes it. Nothing was changed.
problem-stamp-other = This answer is to no request of this diary.
    .advice = Choose the answer to a request that you saved here. Nothing was changed.
problem-stamp-rejected = The time stamp service said no.
    .advice = Send the same request again, or to another service. Nothing was changed.
problem-stamp-unsigned = The signature of this answer does not fit.
    .advice = The file may be damaged. Ask for it again, or send the request again. Nothing was changed.
problem-stamp-unsupported = This answer is signed in a way that Daymark cannot check.
    .advice = Send the request to another service. Nothing was changed.
problem-stamp-no-certificate = The certificate of the service is not in its answer.
    .advice = Get it from the service, and choose it together with the root. Nothing was changed.
problem-stamp-wrong-certificate = The certificate in this answer is not for time stamps alone.
    .advice = Send the request to another service. Nothing was changed.
problem-stamp-not-valid-then = A certificate was not valid at the time that the answer names.
    .advice = Choose the root certificate of that time, or use another service. Nothing was changed.
problem-stamp-other-root = This answer does not lead to the root that you chose.
    .advice = Choose the root certificate that this service publishes. Nothing was changed.
problem-not-a-log = There is no log in this file.
    .advice = Choose a spreadsheet (XLSX or ODS), or a text with a row for each incident (CSV). Nothing was changed.
problem-other-spreadsheet = This kind of spreadsheet cannot be read.
    .advice = Open it in the program it came from and save it as XLSX, ODS or CSV. Nothing was changed.
problem-spreadsheet-locked = The spreadsheet is locked with a password.
    .advice = Open it with its password and save it without one, on this computer only. Nothing was changed.
problem-spreadsheet-damaged = The spreadsheet is damaged.
    .advice = Open it in another program and save it again, or use an earlier copy. Nothing was changed.
problem-log-too-large = This log is too large to be read at once.
    .advice = Split it into several files and bring in each one. Nothing was changed.
problem-dates-undecided = It is not clear whether the day or the month comes first in the dates.
    .advice = Say which it is, or that you are not sure. Nothing was brought in and nothing was changed.
problem-nothing-to-bring-in = No row of this log can come in as it is.
    .advice = Look at what is said of each row. Nothing was brought in and nothing was changed.
problem-no-copies = There are no copies of a diary in this folder.
    .advice = Choose the folder or the stick that you keep copies on. Nothing was changed.
problem-other-diary = The copies in this folder are of another diary.
    .advice = Choose another folder for the copies of this one. What is there was not touched.
problem-place-refused = Copies cannot be kept here.
    .advice = Choose a folder outside the diary, on a stick or another disk. Nothing was changed.
problem-place-gone = The folder for copies is not there.
    .advice = Plug in the stick, or choose another folder. Your diary and earlier copies are safe.
problem-place-in-use = Another copy is being made or brought back in this folder.
    .advice = Wait until it is done, then try again. Nothing was changed.
problem-no-such-copy = There is no copy with this number.
    .advice = Choose one from the list of copies. Nothing was changed.
problem-copy-damaged = Copy { $about } is damaged, so it was not brought back.
    .advice = Try another copy from the list. Your diary here was not touched.
problem-disk-unreliable = The stick or disk does not keep what is written to it.
    .advice = Use another stick. This copy was not made. Your diary and earlier copies are safe.
problem-cancelled = Stopped.
    .advice = Nothing was left half done. You can start again at any time.
problem-erase-unfinished = The diary is gone from here, but not all of its files could be removed.
    .advice = Check that the disk or stick is still there. Then start Daymark again: it removes what is left. Copies in other places are safe.
problem-disk = The computer could not read or write this.
    .advice = Check that the disk or stick is still there, then try again. What was saved before is safe.
problem-fault = Something went wrong in Daymark itself.
    .advice = Close Daymark and open it again. What was saved is safe.
