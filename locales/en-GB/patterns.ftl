# Patterns: counts of what is written, in the bundle's annex and in the window.

menu-patterns = Patterns
patterns-lead = What is written, counted and drawn. Take your time; you can stop here whenever you like.
patterns-writer = Bundles have the same words. In them, “the writer” is you.
patterns-counting = Counting…
patterns-about = This counts what is written. It scores nobody, and it predicts nothing.
patterns-series = A series counts as one incident, and as many times as it says.
patterns-unsure = Where the writer was not sure of a time, it is counted as “about then”.
patterns-nothing = There is nothing to count yet.
pattern-rules = How this is counted
pattern-legend-surely = Sure
pattern-legend-about = About then
pattern-brackets = Numbers in brackets are about then.
pattern-chart-alt = A chart of the table below. { $words }

pattern-too-long = This table has { $count } rows. It is in the file { $file }.

pattern-chart-here = A chart of how often. { $words }
pattern-newest-way = { $count } ways are recorded. The newest is “{ $way }”, first on { $day }.

pattern-all =
    { $incidents ->
        [one] There is 1 incident.
       *[other] There are { $incidents } incidents.
    } { $times ->
        [one] It happened 1 time.
       *[other] It happened { $times } times.
    }
pattern-undated =
    { $count ->
        [one] 1 incident has no date.
       *[other] { $count } incidents have no date.
    }
pattern-no-date = No date
pattern-in-several-days = Over several days
pattern-in-several-weeks = Over several weeks
pattern-in-several-months = Over several months
pattern-in-no-month = In no one month

pattern-periods = How often
pattern-most-in-month =
    { $times ->
        [one] The most in one month: 1 time, in { $month }.
       *[other] The most in one month: { $times } times, in { $month }.
    }
pattern-by-month = By month
pattern-by-week = By week
pattern-by-day = By day
pattern-periods-rule = What may lie in several days, weeks or months counts in none of them. It has a line of its own.
pattern-periods-week = A week begins on Monday.

pattern-hours = Days and hours
pattern-most-in-hour = Most often: { $weekday }, { $hour }, { $times } times.
pattern-with-hour =
    { $count ->
        [one] The hour is known for 1 time.
       *[other] The hour is known for { $count } times.
    }
pattern-without-hour =
    { $count ->
        [one] For 1 time only the day is known.
       *[other] For { $count } times only the day is known.
    }
pattern-without-one-day =
    { $count ->
        [one] For 1 time no one day is known. It is not in this table.
       *[other] For { $count } times no one day is known. They are not in this table.
    }
pattern-by-hour = Times, by hour and day of the week
pattern-no-hour = Hour not known
pattern-hours-rule = The hour is what the clock showed there. A day without a time is put into no hour.

pattern-ways = How it was done
pattern-new-ways = New ways, as they appear: { $list }.
pattern-without-way =
    { $count ->
        [one] 1 incident has no way recorded.
       *[other] { $count } incidents have no way recorded.
    }
pattern-by-way = By way, as they appear
pattern-no-way = No way recorded
pattern-ways-rule = An incident with several ways counts under each. “First” is the first day that it can have been.

pattern-quiet = Busy and quiet times
pattern-most-in-week =
    { $times ->
        [one] The most in seven days: 1 time, from { $from }.
       *[other] The most in seven days: { $times } times, from { $from }.
    }
pattern-longest-gap =
    { $days ->
        [one] The longest time with no incident that has a date: 1 day, after { $after }.
       *[other] The longest time with no incident that has a date: { $days } days, after { $after }.
    }
pattern-bursts = Seven days with the most
pattern-gaps = The longest times with none
pattern-bursts-rule = Seven days in a row, from one with an incident. No day is in two of them.
pattern-gaps-rule = Days on which no incident with a date can have been. One without a date may still have been then.

pattern-line = Fear, threats and changes
pattern-feared =
    { $count ->
        [one] In 1 incident the writer feared violence.
       *[other] In { $count } incidents the writer feared violence.
    }
pattern-threats =
    { $count ->
        [one] 1 incident has a threat.
       *[other] { $count } incidents have a threat.
    }
pattern-effects =
    { $count ->
        [one] 1 incident says how the writer felt.
       *[other] { $count } incidents say how the writer felt.
    }
pattern-changes =
    { $count ->
        [one] 1 change in the writer’s life is recorded.
       *[other] { $count } changes in the writer’s life are recorded.
    }
pattern-by-line = By month
pattern-line-rule = Here incidents are counted, and a series is one. A change counts in the month when it began.

pattern-after = After the person was told, and after reports
pattern-after-request =
    { $times ->
        [0] Nothing is recorded that was surely after the first request to stop, on { $day }.
        [one] After the first request to stop, on { $day }, it happened 1 more time.
       *[other] After the first request to stop, on { $day }, it happened { $times } more times.
    }
pattern-after-report =
    { $times ->
        [0] Nothing is recorded that was surely after the first report, on { $day }.
        [one] After the first report, on { $day }, it happened 1 more time.
       *[other] After the first report, on { $day }, it happened { $times } more times.
    }
pattern-after-first-order =
    { $times ->
        [0] Nothing is recorded that was surely after the first order, on { $day }.
        [one] After the first order, on { $day }, it happened 1 more time.
       *[other] After the first order, on { $day }, it happened { $times } more times.
    }
pattern-next =
    { $days ->
        [0] Incident { $number }, the same day
        [one] Incident { $number }, 1 day later
       *[other] Incident { $number }, { $days } days later
    }
pattern-by-event = Times before and after
pattern-after-rule = Only what surely came later counts as after, and only what surely came earlier as before. The rest is “not clear”. A time that is about may be a day off. A day that is about may be half a year off.
pattern-after-order = An order counts from the day it was served. Where that is not recorded, from the day it was made.

pattern-places = Places
pattern-places-known =
    { $count ->
        [one] 1 incident was at a place that the person knows.
       *[other] { $count } incidents were at a place that the person knows.
    }
pattern-by-place = By place
pattern-by-known = Does the person know the place?
pattern-place-in-words = Other places, in words
pattern-no-place = No place recorded
pattern-places-rule = What the incident says of the place comes first. Where it says nothing, the saved place is asked.

pattern-accounts = Accounts and numbers
pattern-accounts-count =
    { $count ->
        [one] 1 account or number was used.
       *[other] { $count } accounts or numbers were used.
    }
pattern-by-account = By account
pattern-people = Who did it
pattern-people-count =
    { $count ->
        [one] 1 person is named by a card.
       *[other] { $count } people are named by cards.
    }
pattern-by-person = By person
pattern-targeted = Who was targeted
pattern-others-count =
    { $count ->
        [one] 1 other person was targeted.
       *[other] { $count } other people were targeted.
    }
pattern-by-targeted = Who was meant
pattern-by-other = Other people who were targeted
pattern-ties-rule = An incident with several counts under each.

pattern-delays = How soon it was written
pattern-written-soon =
    { $count ->
        [one] 1 incident was written on the same day or the next.
       *[other] { $count } incidents were written on the same day or the next.
    }
pattern-by-delay = From the incident to its first version
pattern-delay-same-day = The same day
pattern-delay-next-day = The next day
pattern-delay-week = 2 to 7 days
pattern-delay-month = 8 to 30 days
pattern-delay-year = 31 to 365 days
pattern-delay-longer = More than 365 days
pattern-delay-ahead = Before that day was over
pattern-delays-rule = Days on the calendar, from the last day that it can have been.

pattern-head-month = Month
pattern-head-week = Week from
pattern-head-day = Day
pattern-head-hour = Hour
pattern-head-incidents = Incidents
pattern-head-times = Times
pattern-head-about = Of these times, about then
pattern-head-about-incidents = Of these, about then
pattern-head-way = Way
pattern-head-first = First
pattern-head-last = Last
pattern-head-in-incident = In incident
pattern-head-months = Months
pattern-head-from = From
pattern-head-to = To
pattern-head-last-before = Last day before
pattern-head-next-after = First day after
pattern-head-days = Days between
pattern-head-feared = Feared violence
pattern-head-threat = Threat
pattern-head-effect = How it felt
pattern-head-changes = Changes
pattern-head-requests = Requests to stop
pattern-head-reports = Reports
pattern-head-orders = Orders
pattern-head-event = What it was
pattern-head-when = When
pattern-head-before = Before
pattern-head-after = After
pattern-head-unclear = Not clear
pattern-head-contact-after = Contact after
pattern-head-next = The next one
pattern-head-place = Place
pattern-head-known = Do they know it?
pattern-head-account = Account
pattern-head-person = Person
pattern-head-targeted = Who
pattern-head-other = Who
pattern-head-delay = How soon
pattern-head-part = Part
pattern-head-table = Table
pattern-head-row = Row
pattern-head-column = Column
pattern-head-figure = Figure
