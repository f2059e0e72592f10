# Was someone in here? What the record has kept of the diary itself.

access-opened = It was opened with the passphrase.
access-opened-words = It was opened with the 24 words.
access-unclosed = It was not closed in the usual way before that. So it cannot be told whether its files were changed.
access-tried =
    { $times ->
        [one] Something was typed that did not open it. Time: { $first }.
       *[other] Something was typed { $times } times that did not open it. First: { $first }. Last: { $last }.
    }
access-touched-header = The file with its lock was changed while it was closed.
access-touched-database = Its main file was changed while it was closed.
access-touched-tries = Someone changed the notes about passphrases that did not fit.
access-damaged = Something that was written here cannot be read any more. Check the diary in Settings: it says what is damaged and what to do.
access-saved = The file { $reference } was saved outside the diary.
access-saved-breach-report = A breach report was saved outside the diary. Its SHA-256 begins { $begins }.
access-saved-confidential = The confidential sheet was saved outside the diary. Its SHA-256 begins { $begins }.
access-key-saved = The key of its files was saved outside the diary.
access-copied =
    { $entries ->
        [one] A copy was made, number { $version }, with 1 record.
       *[other] A copy was made, number { $version }, with { $entries } records.
    }
access-restored =
    { $entries ->
        [one] It was brought back from copy number { $version }, with 1 record.
       *[other] It was brought back from copy number { $version }, with { $entries } records.
    }
access-rescued =
    { $lost ->
        [0] It was damaged, and was put together again. Nothing was lost.
        [one] It was damaged, and was put together again. 1 record could not be read.
       *[other] It was damaged, and was put together again. { $lost } records could not be read.
    }
access-opened-older =
    { $gone ->
        [0] An older file was in its place, and it was opened all the same.
        [one] An older file was in its place, and it was opened all the same. 1 record is gone.
       *[other] An older file was in its place, and it was opened all the same. { $gone } records are gone.
    }
access-passphrase-changed = It got a new passphrase.
access-words-changed = It got 24 new words.
access-words-removed = Its 24 words were taken away.
access-keys-changed = It got new keys throughout.
access-sealed = A seal was made. Its code is { $code }.
access-handed-over = A bundle was made. Incidents: { $incidents }. Exhibits: { $exhibits }. Its code is { $code }.
access-clock-seconds =
    { $count ->
        [one] The computer’s clock had been set back by a second.
       *[other] The computer’s clock had been set back by { $count } seconds.
    }
access-clock-minutes =
    { $count ->
        [one] The computer’s clock had been set back by a minute.
       *[other] The computer’s clock had been set back by { $count } minutes.
    }
access-clock-hours =
    { $count ->
        [one] The computer’s clock had been set back by an hour.
       *[other] The computer’s clock had been set back by { $count } hours.
    }
access-clock-days =
    { $count ->
        [one] The computer’s clock had been set back by a day.
       *[other] The computer’s clock had been set back by { $count } days.
    }
access-zone-changed = The computer had been set from the time zone { $from } to { $to }.
access-gap = By the computer’s clock, { $days } days had passed since the record before.
