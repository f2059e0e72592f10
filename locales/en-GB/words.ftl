# Words that more than one place uses: ways, grades, answers, times.

way-following = Followed me
way-contacting = Contacted me, or tried to
way-publishing = Posted about me, or pretended to be me
way-monitoring = Watched what I do online or on my phone
way-loitering = Hung around somewhere
way-interfering = Touched, moved, took or damaged something of mine
way-watching = Watched or spied on me
way-item-left = Left a gift or an item
way-threat = Threatened me or someone else
way-through-others = Reached me through someone else
way-harm-to-pet = Harmed an animal
way-false-complaint = Made a false complaint or court application
way-tracker = Used a tracker or spyware
way-account-break-in = Got into an account
way-entering-premises = Came into a building or garden
way-something-else = Something else

grade-original-file = Original file
grade-app-export = Export from an app
grade-screenshot = Screenshot
grade-photo-of-screen = Photo of a screen
grade-retyped = Typed again by hand
grade-recollection = Written from memory

answer-yes = Yes
answer-no = No
answer-not-sure = Not sure

not-recorded = not recorded
someone-unknown = Someone I don’t know
saw-it-myself = I saw or heard this myself
told-by-someone = Someone told me
told-by = { $name } told me

status-current = stands
status-withdrawn = withdrawn
status-erased = erased

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

date-full = { $weekday } { $day } { $month } { $year }
time-full = { $date }, { $time } ({ $zone })
when-exact = { $at }
when-about = About { $at }
when-between = Between { $from } and { $to }
when-day = { $day }, time not known
when-unknown = Date not known
# The words that times in words have for an hour that comes twice.
when-second-pass = second pass

written-same-day = written the same day
written-days-later =
    { $days ->
        [one] written 1 day later
       *[other] written { $days } days later
    }
clock-set-back = The computer’s clock had been set back.
clock-unknown = The computer could not tell its time zone.
times-in-series =
    { $count ->
        [one] once
       *[other] { $count } times
    }

strength-quick = This could be guessed quickly.
strength-in-time = A computer could guess this in time.
strength-hard = This would be hard to guess.
strength-very-hard = This would be very hard to guess.
strength-hint = Could the person guess it? Leave out names, dates, pets and places. A few unusual words are best.
