"""Counts the patterns of a bundle again, from its tables alone, by the rules of
docs/formats/patterns-1.md, and compares every figure with the bundle's own.

Takes the folder of the bundle (English) and the text of 14-PATTERNS.pdf.
"""

import csv
import sys
from collections import defaultdict
from datetime import date, datetime, timedelta

folder, page = sys.argv[1], open(sys.argv[2], encoding="utf-8").read()
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December"]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def table(name):
    try:
        with open(f"{folder}/data/{name}", encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))
    except FileNotFoundError:
        return []


def say(day):
    return f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def say_month(day):
    return f"{MONTHS[day.month - 1]} {day.year}"


def split(cell):
    return [part for part in cell.split("; ") if part not in ("", "not recorded")]


class Time:
    """When something was: its first and last day and time, and how sure that is."""

    def __init__(self, row):
        self.sure = row["How sure"]
        self.first, self.first_time = self.point(row["Earliest"])
        self.last, self.last_time = self.point(row["Latest"])
        self.about = self.sure == "about"

    @staticmethod
    def point(text):
        if text == "":
            return None, None
        if "T" in text:
            at = datetime.fromisoformat(text)
            return at.date(), at
        return date.fromisoformat(text), None

    def within(self, cut):
        """Where it falls: a piece of time and whether surely, "across", or None."""
        if self.first is None:
            return None
        if self.about:
            return cut(self.first), False
        one, other = cut(self.first), cut(self.last)
        return (one, True) if one == other else "across"


class Incident:
    def __init__(self, row):
        self.number = int(row["No."])
        self.times = int(row["Times"])
        self.when = Time(row)
        self.ways = split(row["How they did it"])
        self.effect = row["Effect"] != "not recorded"
        self.written = date.fromisoformat(row["Day written"])
        self.place, self.in_words = row["Saved place"], row["Place"] != "not recorded"
        self.known = row["Do they know it, as the incident says"] or row["Do they know it, as the saved place says"]
        self.card_known = row["Do they know it, as the saved place says"]
        self.accounts, self.people = split(row["Accounts"]), split(row["Who, by card"])
        self.targeted, self.others = split(row["Who was meant"]), split(row["Others targeted"])
        self.threat = "a threat" in split(row["Also said"])
        self.feared = "feared violence" in split(row["Also said"])

    def order(self):
        at = self.when.first_time
        return (self.when.first or date.max, at.time() if at else datetime.max.time(), self.number)


incidents = [Incident(row) for row in table("02-CHRONOLOGY.csv") if row["Changed since"] != "withdrawn"]
incidents.sort(key=Incident.order)
cards = [row for name in ("08-EFFECT-ON-ME.csv", "10-REPORTS-AND-ORDERS.csv") for row in table(name)
         if row["Changed since"] != "withdrawn"]
expected = []


def add(part, caption, heads, rows):
    for row in rows:
        for head, figure in zip(heads, row[1:]):
            expected.append((part, caption, str(row[0]), head, str(figure)))


def two(those):
    return [len(those), sum(one.times for one in those)]


def bracket(surely, about):
    return f"{surely} (+{about})" if about else str(surely)


def times_of(pairs):
    """Times, with those that are about then in brackets, of (incident, surely)."""
    return bracket(sum(i.times for i, sure in pairs if sure), sum(i.times for i, sure in pairs if not sure))


def month(day):
    return day.replace(day=1)


def week(day):
    return day - timedelta(days=day.weekday())


undated = [i for i in incidents if i.when.first is None]

# How often.
for name, cut, label in (("month", month, say_month), ("week", week, say), ("day", lambda day: day, say)):
    pieces, across = defaultdict(list), []
    for i in incidents:
        at = i.when.within(cut)
        if at == "across":
            across.append(i)
        elif at:
            pieces[at[0]].append((i, at[1]))
    rows = [[label(start), *two([i for i, _ in of]), sum(i.times for i, sure in of if not sure)]
            for start, of in sorted(pieces.items())]
    rows += [[f"Over several {name}s", *two(across), ""]] if across else []
    rows += [["No date", *two(undated), ""]] if undated else []
    add("How often", f"By {name}", ["Incidents", "Times", "Of these times, about then"], rows)

# Days and hours.
hours, only_day = defaultdict(list), defaultdict(int)
for i in incidents:
    w = i.when
    one_day = w.first is not None and w.first == w.last
    if w.sure == "exact" or (w.about and w.first_time):
        hours[w.first.weekday(), w.first_time.hour].append((i, not w.about))
    elif w.sure == "between" and one_day and w.first_time and w.last_time and w.first_time.hour == w.last_time.hour:
        hours[w.first.weekday(), w.first_time.hour].append((i, True))
    elif one_day and not w.about:
        only_day[w.first.weekday()] += i.times
rows = [[f"{hour:02}:00–{hour:02}:59"] + [times_of(hours[day, hour]) for day in range(7)] for hour in range(24)]
rows.append(["Hour not known"] + [only_day[day] for day in range(7)])
add("Days and hours", "Times, by hour and day of the week", DAYS, rows)

# How it was done.
ways = defaultdict(list)
for i in incidents:
    for way in i.ways:
        ways[way].append(i)
rows = []
for way, of in ways.items():
    dated = sorted((i.when.first, i.number, i) for i in of if i.when.first)
    first, number = "not recorded", ""
    if dated:
        day, number, i = dated[0]
        sure = not i.when.about and i.when.first == i.when.last
        first = say(day) if sure else f"About {say(day)}"
    months, across = defaultdict(list), []
    for i in of:
        at = i.when.within(month)
        if at == "across":
            across.append(i)
        elif at:
            months[at[0]].append((i, at[1]))
    cells = [f"{start:%m/%Y}: {times_of(pairs)}" for start, pairs in sorted(months.items())]
    cells += [f"Over several months: {two(across)[1]}"] if across else []
    none = [i for i in of if i.when.first is None]
    cells += [f"No date: {two(none)[1]}"] if none else []
    rows.append((dated[0][:2] if dated else None, [way, *two(of), first, number, "; ".join(cells)]))
# Ways that have no day stay in the order of the list; the case has one at most.
rows = [row for key, row in sorted((r for r in rows if r[0]), key=lambda r: r[0])] + [r for k, r in rows if k is None]
plain = [i for i in incidents if not i.ways]
rows += [["No way recorded", *two(plain), "", "", ""]] if plain else []
add("How it was done", "By way, as they appear", ["Incidents", "Times", "First", "In incident", "Months"], rows)

# Busy and quiet times.
by_day = defaultdict(list)
for i in incidents:
    at = i.when.within(lambda day: day)
    if at and at != "across":
        by_day[at[0]].append((i, at[1]))
chosen = []
for _ in range(3):
    best = None
    for start in sorted(by_day):
        end = start + timedelta(days=6)
        if any(not (end < a or b < start) for a, b, _ in chosen):
            continue
        of = [pair for day, pairs in by_day.items() if start <= day <= end for pair in pairs]
        total = sum(i.times for i, _ in of)
        if best is None or total > best[0]:
            best = (total, start, end, of)
    if best is None or best[0] < 2:
        break
    chosen.append((best[1], best[2], best[3]))
add("Busy and quiet times", "Seven days with the most", ["To", "Incidents", "Times", "Of these times, about then"],
    [[say(a), say(b), *two([i for i, _ in of]), sum(i.times for i, sure in of if not sure)] for a, b, of in chosen])
covered = set()
for i in incidents:
    day = i.when.first
    while day is not None and day <= i.when.last:
        covered.add(day)
        day += timedelta(days=1)
covered = sorted(covered)
gaps = [((b - a).days - 1, a, b) for a, b in zip(covered, covered[1:]) if (b - a).days > 1]
gaps.sort(key=lambda gap: (-gap[0], gap[1]))
add("Busy and quiet times", "The longest times with none", ["First day after", "Days between"],
    [[say(a), say(b), days] for days, a, b in gaps[:5]])

# Fear, threats and changes.
line = defaultdict(lambda: [[0, 0] for _ in range(4)])
nowhere = [0, 0, 0, 0]
marks = [(i.when, [i.feared, i.threat, i.effect, False]) for i in incidents]
marks += [(Time(card), [False, False, False, True]) for card in cards if card["What it is"] == "Change"]
for when, says in marks:
    at = when.within(month)
    for place, yes in enumerate(says):
        if yes and (at is None or at == "across"):
            nowhere[place] += 1
        elif yes:
            line[at[0]][place][0 if at[1] else 1] += 1
rows = [[say_month(start), *(bracket(*cell) for cell in cells)] for start, cells in sorted(line.items())]
rows += [["In no one month", *nowhere]] if any(nowhere) else []
add("Fear, threats and changes", "By month", ["Feared violence", "Threat", "How it felt", "Changes"], rows)


# After the person was told.
def ends(when):
    """The earliest and the latest point: a day, and a time where it is known."""
    if not when.about:
        return (when.first, when.first_time), (when.last, when.last_time)
    reach = timedelta(days=1 if when.first_time else 183)
    return (when.first - reach, None), (when.first + reach, None)


def surely_after(one, other):
    if None in (one.first, other.first):
        return False
    (day, time), (other_day, other_time) = ends(one)[0], ends(other)[1]
    return time > other_time if time and other_time else day > other_day


kinds = ["Request to stop", "Report", "Order"]
events = []
for card in cards:
    if card["What it is"] in kinds:
        when = Time(card)
        at = when.first_time.time() if when.first_time else datetime.max.time()
        key = (when.first or date.max, at, kinds.index(card["What it is"]), int(card["No."]))
        events.append((key, f"{card['What it is']} {card['No.']}", when))
rows = []
for _, name, event in sorted(events, key=lambda event: event[0]):
    before = after = unclear = contact = 0
    following = ""
    for i in incidents:
        if surely_after(i.when, event):
            after += i.times
            if "Contacted me, or tried to" in i.ways:
                contact += i.times
            if not following and not (i.when.about or event.about):
                days = (i.when.first - event.last).days
                gone = "the same day" if days == 0 else "1 day later" if days == 1 else f"{days} days later"
                following = f"Incident {i.number}, {gone}"
        elif surely_after(event, i.when):
            before += i.times
        else:
            unclear += i.times
    rows.append([name, None, before, after, unclear, contact, following])
add("After the person was told, and after reports", "Times before and after",
    ["When", "Before", "After", "Not clear", "Contact after", "The next one"], rows)


# Places, accounts, people, who was targeted.
def tied(part, caption, of, extra=lambda name: []):
    named = defaultdict(list)
    for i in incidents:
        for name in of(i):
            named[name].append(i)
    rows = []
    for name, those in named.items():
        first = [i.when.first for i in those if i.when.first]
        last = [i.when.last for i in those if i.when.last]
        ends = [say(min(first)) if first else "not recorded", say(max(last)) if last else "not recorded"]
        rows.append([name, *extra(name), *two(those), *ends])
    return rows


answer = {i.place: i.card_known or "not recorded" for i in incidents if i.place}
places = tied("Places", "By place", lambda i: [i.place] if i.place else [], lambda name: [answer[name]])
in_words = [i for i in incidents if not i.place and i.in_words]
nowhere = [i for i in incidents if not i.place and not i.in_words]
places += [["Other places, in words", "", *two(in_words), "", ""]] if in_words else []
places += [["No place recorded", "", *two(nowhere), "", ""]] if nowhere else []
add("Places", "By place", ["Do they know it?", "Incidents", "Times", "First", "Last"], places)
known = [[said, *two([i for i in incidents if (i.known or "not recorded").lower() == said.lower()])]
         for said in ("Yes", "No", "Not sure", "not recorded")]
add("Places", "Does the person know the place?", ["Incidents", "Times"], known)
heads = ["Incidents", "Times", "First", "Last"]
add("Accounts and numbers", "By account", heads, tied("", "", lambda i: i.accounts))
add("Who did it", "By person", heads, tied("", "", lambda i: i.people))
add("Who was targeted", "Who was meant", heads, tied("", "", lambda i: i.targeted))
add("Who was targeted", "Other people who were targeted", heads, tied("", "", lambda i: i.others))

# How soon it was written.
classes = [("The same day", 0, 0), ("The next day", 1, 1), ("2 to 7 days", 2, 7), ("8 to 30 days", 8, 30),
           ("31 to 365 days", 31, 365), ("More than 365 days", 366, 10**9), ("Before that day was over", -10**9, -1)]
rows = []
for name, least, most in classes:
    those = [i for i in incidents if i.when.last and least <= (i.written - i.when.last).days <= most]
    rows.append([name, len(those), sum(i.when.about for i in those)])
rows += [["No date", len(undated), ""]] if undated else []
add("How soon it was written", "From the incident to its first version", ["Incidents", "Of these, about then"], rows)

# The bundle's own figures, each of them.
own = [tuple(row.values()) for row in table("14-PATTERNS.csv")]
words = {(part, caption, row, head) for part, caption, row, head, figure in own}
mine = {}
for part, caption, row, head, figure in expected:
    mine[part, caption, row.split(":")[0] if part.startswith("After") else row, head] = figure
theirs = {}
for part, caption, row, head, figure in own:
    theirs[part, caption, row.split(":")[0] if part.startswith("After") else row, head] = figure
wrong = []
for key, figure in theirs.items():
    # When an event was is said in words, and counted by its days.
    if mine.get(key, "missing") not in (figure, "None"):
        wrong.append(f"{key}: the bundle says {figure!r}, counted again it is {mine.get(key)!r}")
wrong += [f"{key}: the bundle has no such figure" for key in mine if key not in theirs]

# The same figures in the PDF, each row of each table as it is printed.
flat = "".join(page.split())
rows = defaultdict(list)
for part, caption, row, head, figure in own:
    rows[part, caption, row].append(figure)
printed = 0
for (part, caption, row), figures in rows.items():
    text = "".join("".join([row, *figures]).split())
    if text in flat:
        printed += 1
    else:
        wrong.append(f"not on the page: {part}, {caption}: {row} {figures}")
print("\n".join(wrong[:40]))
print(f"figures {len(theirs)} rows {printed} incidents {len(incidents)} wrong {len(wrong)}")
sys.exit(1 if wrong else 0)
