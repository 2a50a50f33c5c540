"""Texts and files that could cost more than their size: four times as much must not take much more
than four times as long."""

import resource
import shlex

from hostile import STATUSES
from world import Journal, expect

# As large as the text of an entry may be, and a table that is larger.
TEXT = (64 << 10) - 64
TABLE = 256 << 10
SECONDS, TIMES = 2.0, 8.0
READERS = ["show {id}", "list", "list --json", "search words", "search '\"the words\" -not'", "status",
           "summary -d 1", "summary -d 1 --format text", "summary -d 1 --format json", "check",
           "check --public"]


def _times(piece, end=""):
    """A text of a size, made of one piece again and again."""
    return lambda size: piece * ((size - len(end.encode())) // len(piece.encode())) + end


def _nested(size):
    """Each item one deeper, as far as the size goes."""
    lines, used = [], 0
    while used + 2 * len(lines) + 4 <= size:
        lines.append("  " * len(lines) + "- a")
        used += len(lines[-1]) + 1
    return "\n".join(lines)


def _numbered(piece):
    """Pieces that all differ."""
    def text(size):
        pieces, used = [], 0
        while used < size - 40:
            pieces.append(piece.format(len(pieces)))
            used += len(pieces[-1].encode())
        return "".join(pieces)
    return text


def _runs(sign):
    """Runs of a sign, each one longer."""
    def text(size):
        parts, used = [], 0
        while used + len(parts) + 3 < size:
            parts.append("e" + sign * (len(parts) + 1))
            used += len(parts[-1])
        return "".join(parts)
    return text


# What the text of an entry may be made of.
TEXTS = {
    "`<?`": _times("<?"), "`<!--`": _times("<!--"), "`<!-- -`": _times("<!-- -"), "`<a `": _times("<a "),
    "`<![CDATA[`": _times("<![CDATA["), "`<!A `": _times("<!A "), "`</a`": _times("</a"),
    "`<a href=\"`": _times('<a href="'), "`<`": _times("<"), "`&`": _times("&"), "`&a`": _times("&a"),
    "one quotation after the other": _times("aaaa:\n>\n"), "`>` in one line": _times(">"),
    "`> `": _times("> "), "`> > a`": _times("> > > > a\n"), "nested lists": _nested,
    "`- ` in one line": _times("- "), "`1. `": _times("1. "), "`* ` items": _times("* a\n"),
    "items with empty lines": _times("- a\n\n"), "`[`": _times("["), "`![`": _times("!["), "`[a](`": _times("[a]("),
    "`[a](<`": _times("[a](<"), "`[a][`": _times("[a]["), "`[](a` ": _times("[](a "), "`]`": _times("]"),
    "brackets in brackets": lambda size: "[" * (size // 2 - 1) + "a" + "]" * (size // 2 - 1),
    "definitions": _numbered("[a{}]: /u\n"), "definitions and what uses them":
        lambda size: _numbered("[a{}]: /u\n\n")(size // 2) + _numbered("[a{}] ")(size // 2),
    "footnotes": _numbered("[^{0}]\n\n[^{0}]: a\n\n"),
    "`*`": _times("*"), "`*a `": _times("*a "), "`**a _b`": _times("**a _b "), "`a**b`": _times("a**b"), "`_`": _times("_"),
    "`*a_ `": _times("*a_ "), "`~~a`": _times("~~a"), "`~`": _times("~"),
    "runs of backquotes": _runs("`"), "`` ` ``": _times("`a"), "fences": _times("```\n"), "`~~~`": _times("~~~\n\n"),
    "fences that do not end": _times("````a\n"), "`[a](b)`": _times("[a](b) "), "addresses": _times("https://x.example/ "),
    "`http://`": _times("http://"), "`www.`": _times("www."), "`a@`": _times("a@"), "`a@b.c`": _times("a@b.c "),
    "`<a@`": _times("<a@"), "`@`": _times("@"), "`:`": _times(":"), "dots": _times("."), "a long word": _times("a"),
    "a long word of addresses": _times("a.b@c-d."), "long words": lambda size: (("a" * 900) + " ") * (size // 901),
    "combining marks": lambda size: "a" + "\u0301" * (size // 2 - 1), "joiners": lambda size: "a" + "\u200d" * (size // 3 - 1),
    "families": _times("👩‍👩‍👧‍👦"), "flags": _times("🇩🇪"), "regional letters": _times("🇩"), "Thai": _times("กำ"),
    "Han": _times("小明"), "Hangul": _times("각"), "accents": _times("é "), "spaces": _times(" ", "a"), "tabulators": _times("\t", "a"),
    "empty lines": _times("\n", "a"), "returns": _times("\r", "a"), "trailing spaces": _times("a   \n"), "`\\`": _times("\\"),
    "`\\<`": _times("\\<"), "tables": lambda size: "|a|b|\n|-|-|\n" + "|a|b|\n" * (size // 6 - 4),
    "wide tables": lambda size: "|a" * (size // 5) + "|\n" + "|-" * (size // 5) + "|\n" + "|" * (size // 5),
    "`|`": _times("|"), "heads of tables": _times("|a|\n|-|\n\n"), "rules": _times("---\n\n"), "underlines": _times("a\n=\n"), "headings": _times("# a\n"),
    "`{{`": _times("{{"), "`{%`": _times("{% a "), "`{:`": _times("{: a"), "`{::`": _times("{::nomarkdown}"),
    "`{{< >}}`": _times("{{<a>}}"), "`$$`": _times("$$"), "names": _times("Grace Hopper "), "half names": _times("Grace "),
    "names without spaces": _times("GraceHopper"), "names in Han": _times("王小"), "mentions": _times("@grace "), "mentions of nobody": _numbered("@somebody{} "),
    "mentions of several": _times("@anna "), "a long mention": lambda size: "@" + "a" * (size - 1),
    "a mention of dots": lambda size: "@a" + "." * (size - 2), "tags": _times("#tag "), "tags that differ": _numbered("#tag{} "),
    "a long tag": lambda size: "#" + "a" * (size - 1), "tags of dashes": lambda size: "#a" + "-" * (size - 2),
    "addresses of people": _times("grace@navy.example "), "`Co-authored-by:`": _times("Co-authored-by: Anna <a@b.c>\n"),
    "lines of a form": _times("kind: demo\n"), "`---`": _times("---\n"), "editor's marks": _times("<!-- Text above this line counts; an empty one aborts. -->\n"),
    "escapes": _times("\x1b[31m"), "turns of direction": _times("\u202e"), "many short lines": _times("a\n"),
}


def _measured(world, journal, line, stdin=None):
    """Seconds of a processor that a command takes, which must end as commands do."""
    begin = _spent()
    options = {"stdin": stdin} if stdin else {}
    outcome = world.run([world.program] + shlex.split(line) + ["--journal", journal.place], journal.path,
                        timeout=120, variables={"SWIFT_BACKTRACE": "enable=no"}, **options)
    expect(outcome.returncode in STATUSES, line, "ended with", outcome.returncode, outcome.stderr[-300:])
    return _spent() - begin, outcome


def _spent():
    """What all that has ended so far took of a processor, in seconds."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _journal(world, name):
    journal = Journal.checked_out(world, name)
    for words in (["Anna Example"], ["Anna Other"], ["Grace Hopper", "--unnamed", "--email", "grace@navy.example"],
                  ["王小明", "--unnamed"]):
        journal.must(world.run([world.program, "attendee", "add", *words, "--journal", journal.place]))
    return journal


def _costs(world, name, text, size):
    """What a text costs each command."""
    journal, path = _journal(world, name), world.path(name + ".txt")
    with open(path, "w", newline="") as file:
        file.write(text(size))
    with open(path, "rb") as file:
        seconds, outcome = _measured(world, journal, "add -q -d 1", file)
    costs, identifier = {"add": seconds}, outcome.stdout.decode().strip()
    for line in READERS:
        if identifier or "{id}" not in line:
            costs[line] = _measured(world, journal, line.format(id=identifier))[0]
    return costs


def _rows(row):
    """A table of rows with numbers."""
    return lambda size: "".join(row.format(number) for number in range(size // len(row)))


PEOPLE, ANSWERS = "Name,E-mail,Company,named\n", "Timestamp,Name,Email,Text,publish\n"
TABLES = {
    "people": (PEOPLE, _rows("Ian {0:07},{0:07}@x.example,C,yes\n"), "attendees"),
    "people of one name": (PEOPLE, _rows("Ian,{0:07}@x.example,C,yes\n"), "attendees"),
    "people of one address": (PEOPLE, _rows("Ian {0:07},i@x.example,C,no\n"), "attendees"),
    "cells": (PEOPLE, _times("a,"), "attendees"), "quotes": (PEOPLE, _times('"'), "attendees"),
    "a quotation without end": (PEOPLE + '"', _times("a,b\n"), "attendees"),
    "a long name": (PEOPLE, _times("ab ", ",i@x.example,,\n"), "attendees"),
    "answers": (ANSWERS, _rows("2011-03-23 09:30:00,Anna Example,,words {0},yes\n"), "notes"),
    "answers of nobody": (ANSWERS, _rows("2011-03-23 09:30:00,Nobody {0},,words,yes\n"), "notes"),
    "odd times": (ANSWERS, _rows("{0},Anna Example,,words,yes\n"), "notes"),
}


def _table_costs(world, name, table, size):
    head, rows, what = table
    journal, path = _journal(world, name), world.path(name + ".csv")
    with open(path, "w", newline="") as file:
        file.write(head + rows(size))
    line = f"import {path} --as {what} --dry-run"
    return {line.replace(path, "FILE"): _measured(world, journal, line)[0]}


def _compared(world, kinds, costs, most):
    """Each kind in two sizes; fails where four times the size takes much more than four times."""
    slowest, failures = (0, "", ""), []
    for number, (name, kind) in enumerate(kinds):
        small = costs(world, f"small{number}", kind, most // 4)
        large = costs(world, f"large{number}", kind, most)
        for line, seconds in large.items():
            slowest = max(slowest, (seconds, line, name))
            if seconds > SECONDS and seconds > TIMES * small.get(line, seconds):
                failures.append(f"{name}: {line}: {small[line]:.2f} s, {seconds:.2f} s")
    expect(not failures, "\n".join(failures))
    return f"{len(kinds)} kinds; slowest {slowest[0]:.1f} s (`{slowest[1]}`, {slowest[2]})"


def texts(world, size):
    """texts that may cost more than their size, of 16 and of 64 KiB, written and read"""
    return _compared(world, list(TEXTS.items())[::3 * size.stride - 2], _costs, TEXT)


def tables(world, size):
    """tables that may cost more than their size, of 64 and of 256 KiB"""
    return _compared(world, list(TABLES.items())[::size.stride], _table_costs, TABLE)


TRIALS = [texts, tables]
