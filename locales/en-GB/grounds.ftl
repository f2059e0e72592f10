# What police look for, and what in the diary speaks to it.

menu-grounds = What police look for
grounds-lead = What you wrote, beside what the law asks about. Nothing here is marked or scored.
grounds-law-of = This follows the law of England and Wales.
grounds-four = Four words that police use

grounds-section-2019 = Stalking Protection Act 2019, section { $section }
grounds-section-1997 = Protection from Harassment Act 1997, section { $section }

grounds-line-all = All that you wrote
grounds-line-any-way = Where you said how it was done
grounds-line-way = Entries that say so
grounds-line-requests = Told to stop
grounds-line-after-request = Surely after the first time they were told
grounds-line-perhaps-after-request = May have been after that, or before
grounds-line-orders-served = Orders that were handed to the person
grounds-line-after-order = Surely after the first of those days
grounds-line-reports-to-police = Reports to the police
grounds-line-answered = You answered
grounds-line-how-i-know = You said how you know who it was
grounds-line-accounts = Accounts, with how you know whose they are
grounds-line-sightings = What you saw of someone
grounds-line-threats = A threat
grounds-line-weapons = A weapon, shown or spoken of
grounds-line-known-place = At a place that the person knows
grounds-line-through-others = Through someone else
grounds-line-others-targeted = Meant for someone else
grounds-line-children = Children were there
grounds-line-harm = Something was hurt or damaged
grounds-line-feared = You feared violence
grounds-line-changes = Changes in your life
grounds-line-changed = Entries that say what you changed
grounds-line-costs = What it cost
grounds-line-felt = How it felt
grounds-line-reports = People who were told
grounds-line-orders = Orders and bail conditions

grounds-incidents =
    { $incidents ->
        [one] 1 incident
       *[other] { $incidents } incidents
    }
grounds-cards = Recorded: { $count }
grounds-count =
    { $incidents ->
        [one] 1 incident
       *[other] { $incidents } incidents
    }, { $times } times, each of a series counted
grounds-breach-term = { $order }, term { $term }
grounds-breach-no-term = { $order }, term not recorded
grounds-breach-no-order = Order not recorded
grounds-told = A report is recorded
grounds-not-told = Not recorded as reported
grounds-told-count = Report recorded: { $count }
grounds-not-told-count = Not recorded as reported: { $count }
grounds-wish-asks = Which incidents show that this is needed?

grounds-exhibits = Evidence
grounds-and-more = and { $count } more
grounds-show-all = Show all { $count }
grounds-show-more = Show more
grounds-shown = { $shown } of { $count } shown
grounds-write = Write about it
grounds-no-breach = No breach is recorded.

# Whose police.
nation-label = Which nation’s police?
nation-hint = This changes what things are called and which helplines are named. Nothing else.
nation-england-and-wales = England and Wales
nation-scotland = Scotland
nation-northern-ireland = Northern Ireland
grounds-nation-order = The order of a court there
grounds-nation-offence = The law on stalking there
