# Breach reports.

breach-report = Breach report
breach-lead = One PDF for the police: the order, what broke it, what shows it, and whom you told.
breach-now = What to do now
breach-which-term = Which term was broken?
breach-term =
    { $count ->
        [one] Term { $term }: { $begins } (1 entry)
       *[other] Term { $term }: { $begins } ({ $count } entries)
    }
breach-all-terms =
    { $count ->
        [one] All of them (1 entry)
       *[other] All of them ({ $count } entries)
    }
breach-none = No entry says yet that it broke this. The report will have the order and no entries.
breach-outside = Outside the diary it is not locked. Anyone who has it can read it. The diary notes that you saved it.
breach-save = Choose a folder for the report
breach-saved = Saved as { $name }
