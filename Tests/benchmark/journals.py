"""Journals of any size, the same bytes each time, made through `git fast-import`."""

import datetime
import hashlib
import pathlib
import random
import subprocess

FIRST_DAY = datetime.date(2024, 3, 4)
ENTRIES_OF_FIRST_DAY = 100
ENTRIES_A_DAY = 1000
ATTENDEES = 180

KINDS = ["highlight"] * 6 + ["demo", "outcome", "idea", "decision", "follow-up", "thanks"]
WORDS = (
    "display server memory pages toolstack driver boots half time guest kernel scheduler table"
    " network bridge block device script builds green review patch merged release migration live"
    " console demo showed first ran draws windows machine cache flushed lazily prototype planned"
).split()
CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"
LETTERS = "abcdefghjkmnpqrstvwxyz"


def identifier(number):
    """Ten characters of Crockford's base 32, the first a letter."""
    bits = int.from_bytes(hashlib.sha256(b"%d" % number).digest()[:8], "big")
    digits = [bits >> 5 * place & 31 for place in range(10)]
    return LETTERS[digits[0] % len(LETTERS)] + "".join(CROCKFORD[digit] for digit in digits[1:])


def person(number):
    """The name and file name of an attendee."""
    return f"Attendee Number {number}", f"attendee-number-{number}"


def entry(number, date, chance):
    """The path and the text of an entry."""
    kind = chance.choice(KINDS)
    words = chance.choices(WORDS, k=chance.randint(5, 12))
    headline = " ".join(words).capitalize()
    text = headline
    if kind == "thanks":
        text = f"@{person(chance.randrange(ATTENDEES))[1]} {text}"
    if chance.random() < 0.3:
        text += "\n\n" + " ".join(chance.choices(WORDS, k=30)).capitalize() + "."
    minute = chance.randrange(8 * 60, 23 * 60)
    clock = f"{minute // 60:02}:{minute % 60:02}"
    name = f"{clock.replace(':', '')}-{'-'.join(words)[:40].strip('-')}-{identifier(number)}.md"
    lines = [
        "---", f"id: {identifier(number)}", f"at: {date}T{clock}:00+00:00",
        f"recorded: {date}T{clock}:{number % 60:02}.{number % 1000:03}Z",
        f"by: {person(chance.randrange(ATTENDEES))[0]}", f"kind: {kind}",
        f"projects: [{chance.choice(WORDS)}]", "---", text, "",
    ]
    return f"days/{date}/{name}", "\n".join(lines)


def attendee(number, chance):
    """The path and the text of an attendee's file."""
    name, key = person(number)
    lines = [
        "---", f"name: {name}", "named: yes", f"company: Company {chance.randrange(40)}",
        f"country: {chance.choice(['DE', 'GB', 'FR', 'US', 'JP'])}",
        f"projects: [{chance.choice(WORDS)}]", f"days: [{FIRST_DAY}]", "---", "",
    ]
    return f"attendees/{key}.md", "\n".join(lines)


def days(count):
    """The days of a journal, each with how many entries it has."""
    sizes = [min(count, ENTRIES_OF_FIRST_DAY)]
    while sum(sizes) < count:
        sizes.append(min(ENTRIES_A_DAY, count - sum(sizes)))
    return [(FIRST_DAY + datetime.timedelta(days=index), size) for index, size in enumerate(sizes)]


def commits(count, attendees):
    """What each commit brings: a journal's start, then a commit a day."""
    chance = random.Random(count)
    event = (
        "hackjournal: 1\nid: k7f3q2m9x4\nname: Benchmark\n"
        f"start: {FIRST_DAY}\ndays: {len(days(count))}\ntime-zone: Europe/London\n"
    )
    start = [("event.yml", event), (".gitattributes", "*.md text eol=lf\nevent.yml text eol=lf\n")]
    yield "Start the journal", start + [attendee(each, chance) for each in range(attendees)]
    number = 0
    for date, size in days(count):
        yield f"Add {date}", [entry(number + each, date, chance) for each in range(size)]
        number += size


def post():
    """Commits of a hackathon whose post has 60 people, 12 projects and 80 entries on three days."""
    chance = random.Random(12)
    names = [f"Project {word.capitalize()}" for word in WORDS[:12]]
    event = (
        "hackjournal: 1\nid: k7f3q2m9x4\nname: Benchmark\n"
        f"start: {FIRST_DAY}\ndays: 3\ntime-zone: Europe/London\nvenue: Cambridge\n"
        "sponsors:\n  - name: Example Hall\n    for: the rooms\n"
    )
    files = [("event.yml", event), ("event.md", "Three days between containers.\n")]
    files += [
        (f"projects/project-{word}.md",
         f"---\nname: {name}\nurl: https://code.example/{word}\nstate: goes on\n---\nWhat {word} is\n")
        for word, name in zip(WORDS, names)]
    for number in range(60):
        name, key = person(number)
        files.append((f"attendees/{key}.md", "\n".join([
            "---", f"name: {name}", "named: yes", f"company: Company {number % 15}", "country: DE",
            f"projects: [{names[number % 12]}]", f"days: [{FIRST_DAY}]", "---", ""])))
    for number in range(80):
        path, text = entry(number, FIRST_DAY + datetime.timedelta(days=number % 3), chance)
        lines = text.split("\n")
        lines[4] = f"by: {person(number % 60)[0]}"
        lines[6] = f"projects: [{names[number % 12]}]"
        if lines[8].startswith("@"):
            lines[8] = f"@{person(number % 60)[1]} {lines[8].split(' ', 1)[1]}"
        files.append((path, "\n".join(lines)))
    for number in range(3):
        date = FIRST_DAY + datetime.timedelta(days=number)
        files.append((f"days/{date}/day.md", "---\nevening: Food and beer.\n---\nThe day began early.\n"))
        name, key = person(number)
        files.append((
            f"days/{date}/notes/{key}-{identifier(900 + number)}.md",
            f"---\nid: {identifier(900 + number)}\nabout: {key}\n---\nI came alone and leave with a team.\n"))
    yield "Everything", files


def stream(commits):
    """Commits for `git fast-import`."""
    for index, (subject, files) in enumerate(commits):
        yield f"commit refs/heads/main\ncommitter Benchmark <b@example.com> {1709510400 + index} +0000\n"
        yield f"data {len(subject.encode())}\n{subject}\n"
        for path, text in files:
            yield f"M 100644 inline {path}\ndata {len(text.encode())}\n{text}\n"


def make(folder, count, environment, attendees=ATTENDEES):
    """Makes the journal in a new bare repository, unless it is there already."""
    folder = pathlib.Path(folder)
    if not folder.exists():
        write(folder, commits(count, attendees), environment)


def write(folder, commits, environment):
    """Makes a packed bare repository of commits."""
    new = folder.with_suffix(".new")
    subprocess.run(["rm", "-rf", new], check=True)

    def git(*arguments, **options):
        return subprocess.run(
            ["git", "-C", new, *arguments], env=environment, check=True, **options)

    subprocess.run(["git", "init", "-q", "--bare", "-b", "main", new], env=environment, check=True)
    git("fast-import", "--quiet", input="".join(stream(commits)).encode())
    git("repack", "-adq", "--window=10")
    new.rename(folder)
