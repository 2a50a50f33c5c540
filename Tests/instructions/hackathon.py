"""A hackathon's journal, the same bytes each time, in which most entries mention somebody."""

import datetime
import random
import unicodedata

from journals import FIRST_DAY, KINDS, WORDS, identifier

GIVEN = (
    "Ada Anna Boris Chloé Dieter Elif Farid George Hanna Ian Ines Jürgen Kateryna Lars Magda Nuno"
    " Olivia Pavel Rosa Stefano Tomás Uma Wei Yusuf Zoë").split()
FAMILY = (
    "Andersen Blanc Campbell Dunlap Eriksson Fischer García Hoffmann Ivanova Jackson Kowalski Lindner"
    " Moreau Núñez O'Brien Petrov").split()
PEOPLE = 200
ENTRIES_OF_DAYS = [300, 100]
# One of so many has not agreed to be named; what mentions them stays out of the summary.
NOT_NAMED = 8
EVENT = f"""\
hackjournal: 1
id: k7f3q2m9x4
name: Instructions
start: {FIRST_DAY}
days: {len(ENTRIES_OF_DAYS)}
time-zone: Europe/London
"""


def key(name):
    """The file name of somebody: letters without accents, and dashes."""
    letters = unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()
    return letters.replace("'", "-").replace(" ", "-")


def people(chance):
    """Names of which no two are the same, though many share a word."""
    return chance.sample([f"{given} {family}" for given in GIVEN for family in FAMILY], PEOPLE)


def attendee(number, name):
    """The path and the text of an attendee's file."""
    lines = [
        "---", f"name: {name}", f"named: {'no' if number % NOT_NAMED == 0 else 'yes'}",
        f"company: Company {number % 40}", "country: GB", f"days: [{FIRST_DAY}]", "---", "",
    ]
    return f"attendees/{key(name)}.md", "\n".join(lines)


def mention(chance, names):
    """Most people type what is completed, some a given name that others have, too."""
    name = chance.choice(names)
    return "@" + (key(name) if chance.random() < 0.9 else key(name.split()[0]))


def entry(number, date, chance, names):
    """The path and the text of an entry."""
    words = chance.choices(WORDS, k=chance.randint(5, 12))
    text = " ".join(words).capitalize()
    for _ in range(chance.choice([0, 1, 1, 2])):
        text += f" with {mention(chance, names)}"
    if chance.random() < 0.3:
        text += "\n\n" + " ".join(chance.choices(WORDS, k=30)).capitalize() + "."
    minute = chance.randrange(8 * 60, 23 * 60)
    clock = f"{minute // 60:02}:{minute % 60:02}"
    name = f"{clock.replace(':', '')}-{'-'.join(words)[:40].strip('-')}-{identifier(number)}.md"
    lines = [
        "---", f"id: {identifier(number)}", f"at: {date}T{clock}:00+00:00",
        f"recorded: {date}T{clock}:{number % 60:02}.{number % 1000:03}Z",
        f"by: {chance.choice(names)}", f"kind: {chance.choice(KINDS)}",
        f"projects: [{chance.choice(WORDS)}]", "---", text, "",
    ]
    return f"days/{date}/{name}", "\n".join(lines)


def commits():
    """What each commit brings: event and roster, then a commit a day."""
    chance = random.Random(1)
    names = people(chance)
    yield "Start the journal", [
        ("event.yml", EVENT), (".gitattributes", "*.md text eol=lf\nevent.yml text eol=lf\n"),
        *(attendee(number, name) for number, name in enumerate(names))]
    number = 0
    for day, count in enumerate(ENTRIES_OF_DAYS):
        date = FIRST_DAY + datetime.timedelta(days=day)
        yield f"Add {date}", [entry(number + each, date, chance, names) for each in range(count)]
        number += count
