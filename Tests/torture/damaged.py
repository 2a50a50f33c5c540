"""Damaged files of every kind, read by the real program: tables, and journals made of them."""

import os
import random
import subprocess

from hostile import run_command
from world import Journal

CORPUS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "fuzz", "corpus")
PIECES = [
    b"\0", b"\r\n", b"\r", b"\xef\xbb\xbf", b"\xff\xfe", b"---\n", b"[", b"{", b"&a ", b"*a", b"!!int ",
    b": ", b"- ", b"\t", b'"', b'""', b"'", b"|", b">", b",", b";", b",,,,,,,,", b"\n", b"\n\n",
    "\u2028".encode(), "\u202e".encode(), "\u0085".encode(), b"\x1b[31m", b"\x9b2J", "😀".encode(),
    "e\u0301".encode(), b"99999999999999999999", b"-1", b"0", b"{a: " * 40, b"[" * 200, b"%YAML 9.9\n",
    b"...\n", b"=?utf-8?B?////?=", b"Content-Transfer-Encoding: base64\n", b"\n--b\n", b"x" * 9000,
]
# Rows that come near to what ticket shops and forms export, to be damaged.
ROSTER = b"""Name,E-mail,Company,Country,Order status,named
Ian Example,ian@example.org,C,NO,paid,yes
"M\xc3\xbcller, Anna",anna@example.org,"A ""B""
C",DE,refunded,no
"""
ANSWERS = b"""Timestamp,Name,Email,Text,publish
2011-03-23 09:30:00,Ian,ian@example.org,"The
demos",yes
3/24/2011 4:05:06 PM,Anna,anna@example.org,All,no
"""
# Where the file of a reader's corpus stands in a journal.
PLACES = {
    "entry": "days/2011-03-23/x{:010d}.md", "rewrite": "days/2011-03-24/x{:010d}.md",
    "attendee": "attendees/x{}.md", "note": "days/2011-03-23/notes/x{:010d}.md",
    "response": "responses/2011-03-23-x{:010d}.md", "page": "days/2011-03-2{}/day.md",
    "event": "event.yml", "project": "projects/x{}.md",
}
# Of these a journal has few, and a damaged event leaves nothing to read: in some of the journals.
RARE = {"page": lambda number: 3 + number % 3, "event": lambda number: number}
COMMANDS = ["check", "list", "list --json", "attendee list", "response list", "project list", "summary --all",
            "summary --all --format json", "status"]
BATCH = 100


def _seeds(*readers):
    found = []
    for reader in readers:
        folder = os.path.join(CORPUS, reader)
        for name in sorted(os.listdir(folder)):
            with open(os.path.join(folder, name), "rb") as file:
                found.append((reader, file.read()))
    return found


def damaged(content):
    """A file with one to four damages."""
    content = bytearray(content)
    for _ in range(random.randint(1, 4)):
        place = random.randint(0, len(content))
        end = min(len(content), place + random.randrange(12))
        damage = random.randrange(5)
        if damage == 0:
            del content[place:end]
        elif damage == 1:
            content[place:place] = random.choice(PIECES)
        elif damage == 2:
            other = random.randint(0, len(content))
            content[other:other] = content[place:end]
        elif damage == 3:
            content[place:place] = bytes([random.randrange(256)])
        elif random.random() < 0.3:
            del content[end:]
    return bytes(content)


def _each(world, size, seeds, line):
    """The files one by one, each by a command that has `FILE` in it."""
    journal = Journal.checked_out(world)
    journal.must(world.run([world.program, "attendee", "add", "Ian", "--journal", journal.place]))
    path, statuses = world.path("damaged"), {}
    count = size.damaged // 4
    for number in range(count):
        content = damaged(random.choice(seeds)[1])
        with open(path, "wb") as file:
            file.write(content)
        try:
            status = run_command(world, journal, line.replace("FILE", path), size.seconds).status
        except Exception as error:
            kept = world.path(f"damaged-{number}")
            os.rename(path, kept)
            raise type(error)(kept, error) from error
        statuses[status] = statuses.get(status, 0) + 1
    journal.expect_sound()
    return f"{count} files: {_said(statuses)}; none crashed, hung or printed what steers a terminal"


def _said(statuses):
    return ", ".join(f"{count} ended with {status}" for status, count in sorted(statuses.items()))


def rosters(world, size):
    """damaged CSV files as rosters"""
    seeds = _seeds("table") + [("table", ROSTER)] * 8
    return _each(world, size, seeds, "import FILE --as attendees --dry-run")


def answers(world, size):
    """damaged CSV files as answers of a form"""
    seeds = _seeds("table") + [("table", ANSWERS)] * 8
    return _each(world, size, seeds, "import FILE --as notes --dry-run")


def journals(world, size):
    """journals of damaged entries, attendees, notes and responses"""
    journal = Journal.on_a_branch(world)
    seeds, statuses, start, files = _seeds(*PLACES), {}, journal.tip(), 0
    rounds = max(1, size.damaged // 4 // BATCH)
    for number in range(rounds):
        journal.git("update-ref", f"refs/heads/{journal.branch}", start)
        chosen = [seed for seed in random.choices(seeds, k=BATCH)
                  if seed[0] != "event" or number % 5 == 4]
        _fill(journal, [(reader, damaged(content)) for reader, content in chosen])
        files += len(chosen)
        for line in COMMANDS:
            status = run_command(world, journal, line, size.seconds).status
            statuses[status] = statuses.get(status, 0) + 1
    return (f"{files} files in {rounds} journals, {len(COMMANDS)} commands over each: "
            f"{_said(statuses)}; none crashed, hung or printed what steers a terminal")


def _fill(journal, files):
    """One commit with all of them."""
    lines = [f"commit refs/heads/{journal.branch}\ncommitter X <x@example.org> 1300000000 +0000\n"
             f"data 1\nx\nfrom refs/heads/{journal.branch}^0\n".encode()]
    for number, (reader, content) in enumerate(files):
        path = PLACES[reader].format(RARE.get(reader, int)(number))
        lines.append(f"M 100644 inline {path}\ndata {len(content)}\n".encode() + content + b"\n")
    outcome = subprocess.run(["git", "fast-import", "--quiet", "--force"], cwd=journal.path,
                             env=journal.world.environment, input=b"".join(lines), capture_output=True)
    journal.must(outcome)


TRIALS = [rosters, answers, journals]
