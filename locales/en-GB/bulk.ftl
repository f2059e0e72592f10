# Bringing in a log that was kept before, and photos as drafts.

bulk-reason = Brought in from row { $row } of the log { $log }.
bulk-reason-with-time = Brought in from row { $row } of the log { $log }. Its time there: “{ $said }”.

bulk-status-ready = ready
bulk-status-nothing = does not say what happened
bulk-status-same = looks the same as number { $number }
bulk-status-left-out = left out, as you said
bulk-status-no-date = has no date
bulk-status-date-unreadable = its date cannot be read
bulk-status-no-such-day = there is no such day
bulk-status-other-weekday = its date was another day of the week
bulk-status-no-year = its date has no year
bulk-status-ambiguous = its date or time can be read in two ways
bulk-status-time-unreadable = its time cannot be read
bulk-status-skipped-time = its time never existed, as the clocks went forward
bulk-status-not-yet = its date has not come yet
bulk-status-cannot-be-kept = something in it is too long, or no text

bulk-photo-not-a-picture = not a picture
bulk-photo-unreadable = cannot be read
bulk-photo-same = already here

draft-claim = The day is what the pictures say: { $day }. Only you know whether it is right.
