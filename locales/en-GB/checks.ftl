# What a check of the diary finds, what it means, and what to do. One sentence
# for each thing that is damaged.

check-looked = Daymark read both small lock files and the main file. Entries: { $entries }. Attached files: { $files }.
check-header-damaged = The small lock file is damaged. There is a copy of it, and that one is whole.
check-header-copy-damaged = The copy of the small lock file is damaged. The lock file itself is whole.
check-headers-damaged = Both small lock files are damaged.
check-database-damaged = The main file is damaged, or it belongs to another diary. It does not open.
check-pages-damaged = A part of the main file is damaged.
check-older = The main file is an older one. What was written after it is not in it.
check-record-changed = The entries are not all those that were written.
check-lists-mended = The lists and the search did not show all entries. They were made again. No entry was damaged.
check-lists-damaged = The lists and the search do not show all entries. No entry is damaged by that.
check-incident-damaged = Incident { $number }: what was written on { $when } cannot be read.
check-exhibit-damaged = Exhibit { $number }: what was written on { $when } cannot be read.
check-other-damaged = Something that was written on { $when } cannot be read.
check-unknown-damaged =
    { $count ->
        [one] 1 entry cannot be read. Nothing is left that says what it was.
       *[other] { $count } entries cannot be read. Nothing is left that says what they were.
    }
check-more-damaged =
    { $count ->
        [one] 1 more entry cannot be read.
       *[other] { $count } more entries cannot be read.
    }
check-file-missing = The file of { $reference } is missing.
check-file-damaged = The file of { $reference } is damaged.
check-a-file-missing = A file is missing. Which exhibit it belonged to is not known.
check-a-file-damaged = A file is damaged. Which exhibit it belongs to is not known.
check-gaps =
    { $count ->
        [one] 1 entry was already lost when this diary was rescued:
       *[other] { $count } entries were already lost when this diary was rescued:
    }

# What to do.
check-advice-keep = Do not delete anything. First copy the whole diary folder to another place.
check-advice-copy = If you have a copy of the diary, bring that back. It is the best way.
check-advice-rescue = If not, rescue the diary: Daymark makes a new one of all that can be read. The damaged one stays as it is.
check-advice-headers = Without a lock file nothing in this folder can be opened, also not with the passphrase. Look for a copy of the diary.
check-advice-header = Daymark writes it again when the diary is next opened. Nothing is lost.
check-advice-older = Look for the newest folder of the diary first. If there is none, this one can be opened as it is.
check-advice-file = If you still have the original, add it again. Or bring back a copy of the diary.

rescue-done =
    { $entries ->
        [one] A new diary was made. It has 1 entry.
       *[other] A new diary was made. It has { $entries } entries.
    }
rescue-all = Everything could be read. Nothing was lost.
rescue-lost =
    { $count ->
        [one] 1 entry could not be read. Its place is kept, so that the gap can be seen.
       *[other] { $count } entries could not be read. Their places are kept, so that the gaps can be seen.
    }
rescue-seals-broken = Seal codes from before do not fit the new diary. They still fit the damaged one, and bundles made before.
rescue-kept = The damaged diary was not changed. It is here: { $path }
