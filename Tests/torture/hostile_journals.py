"""What somebody who means harm can put into a journal."""

import os
import struct

ESCAPES = "\x1b[31mred\x1b]0;title\x07 \u202eevil\u202c \u2066x \x9b2J <script>alert(1)</script> " \
    "[x](javascript:alert(1)) {{x}} @everyone"
YAML_ESCAPES = "\"\\e[31mred\\e]0;title\\a \\u202eevil \\u2066 \\x9b2J <script>x</script> {{x}} @all\""
EVENT = "hackjournal: 1\nid: e5m9x2k7wq\nname: Test\nstart: 2011-03-23\ndays: 3\ntime-zone: UTC\n"
ENTRY = "---\nid: {id}\nat: 2011-03-23T09:30:00+00:00\nkind: demo\n---\n{text}\n"
IAN = "---\nname: Ian\nnamed: yes\ncompany: C\n---\n"


class Objects:
    """Writes objects that git itself would refuse to make, and moves the journal's branch there."""

    def __init__(self, world, journal):
        self.world, self.journal = world, journal

    def write(self, kind, content):
        outcome = self.world.run(
            ["git", "hash-object", "-w", "-t", kind, "--stdin", "--literally"], self.journal.path,
            stdin=None, input=content.encode(errors="surrogateescape")
            if isinstance(content, str) else content)
        return self.journal.must(outcome).stdout.decode().strip()

    def blob(self, content):
        return self.write("blob", content)

    def tree(self, entries):
        """A tree of (mode, name, id); sorted as git sorts."""
        def key(entry):
            name = entry[1] if isinstance(entry[1], bytes) else os.fsencode(entry[1])
            return name + (b"/" if entry[0] == "40000" else b"")
        content = b"".join(
            entry[0].encode() + b" " + (entry[1] if isinstance(entry[1], bytes)
                                        else os.fsencode(entry[1])) + b"\0" + bytes.fromhex(entry[2])
            for entry in sorted(entries, key=key))
        return self.write("tree", content)

    def file(self, name, content):
        return ("100644", name, self.blob(content))

    def folder(self, name, entries):
        return ("40000", name, self.tree(entries))

    def journal_of(self, entries):
        """Makes the branch consist of these, with a plain event and attendee unless given."""
        names = [entry[1] for entry in entries]
        if "event.yml" not in names:
            entries = entries + [self.file("event.yml", EVENT)]
        if "attendees" not in names:
            entries = entries + [self.folder("attendees", [self.file("ian.md", IAN)])]
        commit = self.journal.git("commit-tree", "-m", "hostile", self.tree(entries)).strip()
        self.journal.git("update-ref", f"refs/heads/{self.journal.branch}", commit)
        return commit

    def day(self, entries, name="2011-03-23"):
        return self.folder("days", [self.folder(name, entries)])


def _on(place):
    def mark(make):
        make.place = place
        return make
    return mark


@_on("branch")
def escapes(objects, size):
    """escape sequences, bidi overrides, HTML in every field and in names"""
    y = YAML_ESCAPES
    entry = (f"---\nid: hkaaaaaaaa\nby: {y}\nkind: demo\ntags: [{y}]\nprojects: [{y}]\ncredits: [{y}]\n"
             f"commit: {y}\nrepository: {y}\n---\n{ESCAPES}\n\n{ESCAPES}\n")
    named = f"1130-\x1b[31m{'x'}\u202e.md"
    objects.journal_of([
        objects.file("event.yml", EVENT + f"venue: {y}\ncategory: {y}\nurl: {y}\nhosts:\n  - name: {y}\n"
                     f"    for: {y}\nkinds: {{demo: {y}}}\n"),
        objects.file("event.md", f"---\ntitle: {y}\nonline: {y}\nclosing: {y}\n---\n{ESCAPES}\n"),
        objects.folder("days", [objects.folder("2011-03-23", [
            objects.file("0930-a-hkaaaaaaaa.md", entry),
            objects.file("0931-b-hkbbbbbbbb.md", entry.replace("kind: demo", f"kind: {y}")),
            objects.file(named, "---\nat: [\n---\n"), objects.file("b\nroken\x07.md", "---\nx"),
            objects.file("day.md", f"---\nevening: {y}\nclosing: {y}\nattended: {y}\nvenue: {y}\n---\n{ESCAPES}\n"),
            objects.folder("notes", [objects.file(
                "0930-ian-hknnnnnnnn.md", f"---\nid: hknnnnnnnn\nabout: ian\nby: {y}\n---\n{ESCAPES}\n"),
                objects.file(b"\xff\x1b.md", f"---\nabout: {y}\n---\n{ESCAPES}\n")]),
        ])]),
        objects.folder("attendees", [
            objects.file("ian.md", f"---\nname: {y}\nnamed: yes\ncompany: {y}\ncountry: {y}\nroles: [{y}]\n"
                         f"projects: [{y}]\nuniversity: {y}\n---\n{ESCAPES}"),
            objects.file("x\x1b[2J.md", "---\ndays: [zzz]\n---\n")]),
        objects.folder("responses", [objects.file(
            "2011-05-19-x.md", f"---\ntitle: {y}\nurl: {y}\ndate: 2011-05-19\nday: 1\n---\n{ESCAPES}\n")]),
    ])


@_on("branch")
def yaml(objects, size):
    """enormous, recursive and deep YAML; wrong types; bombs of aliases"""
    bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [" + ",".join([f"*{chr(97 + n)}"] * 9) + "]\n" for n in range(9))
    bad = [bomb, "a: &a [*a]\n", "x: " + "[" * 5000, "x: " + "{a: " * 3000, "? " * 8000, "- " * 8000,
           "x: |" + "\n  y" * 5000, "a: 1\n" * 3000, "x: " + "y" * (1 << 20), "kind: [demo]\n",
           "tags: {a: b}\n", "id: [x]\n", "at: 99999-99-99\n", "!!python/object x: y\n", "\x00", "\t\t:",
           "at: 2011-03-23T09:30:00+99:99\n", "at: -9223372036854775808\n", "'" * 9000, "%YAML 99.9\n"]
    broken = [objects.file(f"{n:04}-x.md", f"---\n{text}\n---\ntext\n") for n, text in enumerate(bad)]
    objects.journal_of([
        objects.folder("days", [objects.folder("2011-03-23", broken + [
            objects.file("day.md", f"---\n{bomb}---\n"), objects.folder("notes", broken),
            objects.file("0930-ok-hkaaaaaaaa.md", ENTRY.format(id="hkaaaaaaaa", text="ok"))])]),
        objects.folder("attendees", broken + [objects.file("ian.md", IAN)]),
        objects.folder("responses", broken)])


@_on("branch")
def event(objects, size):
    """an event.yml of 1 MB"""
    objects.journal_of([objects.file("event.yml", EVENT + "venue: " + "x" * (1 << 20) + "\n")])


@_on("branch")
def numbers(objects, size):
    """an event of days without number, and folders that are no dates"""
    text = EVENT.replace("days: 3", "days: 9223372036854775807").replace(
        "start: 2011-03-23", "start: 9999-12-31") + "day-starts: 23:59\n"
    names = ["9999-99-99", "0000-00-00", "-1", "2011-3-23", "99999-01-01", "9999-12-31", "2011-02-30",
             "0001-01-01", "+2011-03-23", "２０１１-03-23", "2011-03-23 ", "9223372036854775807-01-01"]
    objects.journal_of([
        objects.file("event.yml", text),
        objects.folder("days", [objects.folder(name, [
            objects.file("0930-x.md", ENTRY.format(id="hkaaaaaaaa", text="x")),
            objects.file("day.md", "---\nattended: 99999999999999999999999\ncompanies: -1\n---\n")])
            for name in names])])


@_on("branch")
def names(objects, size):
    """names with `..`, slashes, newlines, invalid UTF-8, case pairs, 300 bytes"""
    evil = ["..", ".", ".git", ".GIT", "git~1", "../../../outside/secret.md", "/etc/passwd.md", "a//b.md",
            "con.md", "a:b.md", "-x.md", "--help.md", "A.md", "a.md", "e\u0301.md", "\u00e9.md", "x" * 300 + ".md",
            b"\xff\xfe.md", b"new\nline.md", " .md", ".md", "..md", "", "\\..\\x.md", "*.md"]
    entry = objects.blob(ENTRY.format(id="hkaaaaaaaa", text="@ian x"))
    files = [("100644", name, entry) for name in evil]
    attendees = [("100644", name, objects.blob(IAN)) for name in evil if name not in (".", "..")]
    objects.journal_of([
        objects.folder("days", [objects.folder("2011-03-23", files + [objects.folder("notes", files)]),
                                objects.folder("..", files), objects.folder("2011-03-24/..", files)]),
        objects.folder("attendees", attendees + [
            ("100644", "../outside/ian.md", objects.blob(IAN.replace("Ian", "Ian Out")))]),
        objects.folder("responses", files), objects.folder("..", files)])


@_on("branch")
def other_kinds(objects, size):
    """symlinks, submodules, folders and files in place of each other, not checked out"""
    link = objects.blob("../../../outside/secret.md")
    commit = objects.journal.tip("main")
    files = [("120000", "0930-link-hkaaaaaaaa.md", link), ("160000", "0931-sub.md", commit),
             objects.folder("0932-folder.md", []), ("120000", "day.md", link), ("160000", "notes", commit),
             ("100644", "0933-tree.md", objects.tree([])), ("40000", "0934-blob.md", link),
             ("100644", "0935-missing.md", "1" * 40), ("40000", "0936-missing.md", "2" * 40)]
    objects.journal_of([
        objects.folder("days", [objects.folder("2011-03-23", files), ("120000", "2011-03-24", link),
                                ("160000", "2011-03-25", commit), ("40000", "2011-03-26", "3" * 40)]),
        objects.folder("attendees", [("120000", "ian.md", link), ("160000", "x.md", commit),
                                     objects.folder("y.md", [])]),
        ("120000", "responses", link), ("160000", "projects", commit)])


@_on("checkout")
def links(objects, size):
    """symlinks that point outside, checked out"""
    objects.journal_of([
        objects.file("0.md", "x"),
        objects.folder("days", [("120000", "2011-03-23", objects.blob("../../outside/folder"))]),
        objects.folder("attendees", [("120000", "ian.md", objects.blob("../../outside/secret.md"))]),
        ("120000", "responses", objects.blob("../outside/folder"))])
    objects.journal.git("reset", "-q", "--hard")


@_on("branch")
def private_blob(objects, size):
    """a private ref that is a blob"""
    objects.journal_of([objects.day([])])
    blob = objects.blob("x")
    folder = objects.journal.path + "/.git/refs/hackjournal/private"
    os.makedirs(folder, exist_ok=True)
    with open(f"{folder}/{objects.journal.branch}", "w") as file:
        file.write(blob + "\n")


@_on("branch")
def private_loop(objects, size):
    """a private ref that points to itself"""
    objects.journal_of([objects.day([])])
    folder = objects.journal.path + "/.git/refs/hackjournal/private"
    os.makedirs(folder, exist_ok=True)
    with open(f"{folder}/{objects.journal.branch}", "w") as file:
        file.write(f"ref: refs/hackjournal/private/{objects.journal.branch}\n")


@_on("branch")
def deep(objects, size):
    """folders 3,000 deep, and a day that contains itself by name"""
    tree = objects.tree([objects.file("x.md", "x")])
    for _ in range(size.depth):
        tree = objects.tree([("40000", "days", tree), ("40000", "2011-03-23", tree)])
    objects.journal_of([("40000", "days", tree), ("40000", "responses", tree)])


@_on("branch")
def large(objects, size):
    """blobs of 1 GB in place of every kind of file"""
    path = objects.world.path("home/large")
    with open(path, "wb") as file:
        file.truncate(size.blob)
    blob = objects.journal.git("hash-object", "-w", path).strip()
    os.unlink(path)
    files = [("100644", "0930-large-hkaaaaaaaa.md", blob), ("100644", "day.md", blob),
             ("100644", "image.png", blob)]
    objects.journal_of([
        objects.folder("days", [objects.folder("2011-03-23", files + [
            objects.folder("notes", [("100644", "x.md", blob)])])]),
        objects.folder("attendees", [("100644", "x.md", blob), objects.file("ian.md", IAN)]),
        objects.folder("responses", [("100644", "x.md", blob)])])


@_on("branch")
def many(objects, size):
    """1,000,000 entries in one day"""
    blob = objects.blob("x\n")
    objects.journal_of([objects.day(
        [("100644", f"0930-x-h{number:09}.md", blob) for number in range(size.many)])])


@_on("checkout")
def programs(objects, size):
    """hooks and a configuration that run programs, and an index that only git can read"""
    journal = objects.journal
    journal.add("text one")
    script = f"#!/bin/sh\ntouch {objects.world.path('outside/run-by-us')}\n"
    for hook in ["post-index-change", "reference-transaction", "post-commit", "pre-commit", "post-checkout",
                 "fsmonitor-watchman", "pre-auto-gc"]:
        with open(f"{journal.path}/.git/hooks/{hook}", "w") as file:
            file.write(script)
        os.chmod(f"{journal.path}/.git/hooks/{hook}", 0o755)
    journal.git("-c", "core.hooksPath=/dev/null", "update-index", "--split-index")
    journal.git("config", "core.fsmonitor", f"{journal.path}/.git/hooks/fsmonitor-watchman")
    journal.git("config", "filter.x.clean", f"{journal.path}/.git/hooks/post-commit")
    with open(f"{journal.path}/.git/info/attributes", "w") as file:
        file.write("*.md filter=x\n")


JOURNALS = [escapes, yaml, event, numbers, names, other_kinds, links, private_blob, private_loop, deep,
            large, many, programs]
