"""Commands that write the branch and the private ref: whole or as before at every fault, and done
exactly when they are repeated."""

import concurrent.futures
import dataclasses
import io
import json
import os
import random
import re
import shutil
import tarfile
import threading

from world import Failure, Journal, expect

# A kill before a call that changes something, so that every state in between is seen; no room for
# what takes some; an error of the disk for whatever can have one. All counted from the first call of
# the program on.
CHANGES = """fchmod ftruncate link linkat mkdir mkdirat pwrite64 rename renameat renameat2 rmdir unlink
unlinkat write writev""".split()
SYNCS = ["fdatasync", "fsync", "syncfs"]
READS = ["access", "close", "fcntl", "flock", "openat", "pread64", "read"]
LINE = re.compile(r"^\d+ +(\w+)\((.*)")

LIST = """Name,Email,Named,Company
Anna Berg,anna@example.org,yes,A
Carl Dahl,carl@example.org,,B
Dora Ek,dora@example.org,no,C
Grace Hopper,grace@example.org,no,
"""
ANSWERS = """Timestamp,Email,What did you like?,May we publish this?
03/23/2011 10:15:02,grace@example.org,The demos were nice.,{}
03/23/2011 10:16:02,bob@example.org,Hardly any queue.,no
"""
FILES = {"list.csv": LIST, "yes.csv": ANSWERS.format("Yes"), "no.csv": ANSWERS.format("No")}
STORY = [
    ["attendee", "add", "Grace Hopper", "--email", "grace@example.org", "-d", "1"],
    ["attendee", "add", "--unnamed", "Bob Shy", "--email", "bob@example.org", "-d", "1"],
    ["add", "-d", "1", "--at", "10:00", "text one @grace-hopper"],
    ["add", "-d", "1", "--at", "10:01", "text two", "--by", "Grace Hopper"],
    ["note", "grace", "--quote", "nice", "-d", "1"],
    ["note", "grace", "private words", "-d", "1"],
    ["note", "grace", "other private words", "-d", "1"],
]
IMPORT = ["import", "../{files}/yes.csv", "--as", "notes", "--map", "What did you like?=text"]
REFUSAL = [word.replace("yes.csv", "no.csv") for word in IMPORT]
NAMED = ["attendee", "edit", "grace", "--named", "no"]
REMOVAL = ["remove", "{text two}", "{private words}"]


@dataclasses.dataclass
class Case:
    """A command, and what was done before it; `{words}` stands for the identifier of a text."""

    command: list
    before: list = dataclasses.field(default_factory=list)
    # Whether it makes a commit for each of several steps, and can stop between them.
    has_steps: bool = False


CASES = {
    "name somebody": Case(["attendee", "edit", "bob", "--named", "yes"]),
    "withhold a name": Case(NAMED),
    "change both files of somebody": Case(
        ["attendee", "edit", "bob", "--company", "C", "--email", "shy@example.org"]),
    "check somebody in": Case(["attendee", "check-in", "bob", "-d", "2"]),
    "add somebody with an address": Case(
        ["attendee", "add", "Zoe Quiet", "--email", "zoe@example.org"]),
    "add somebody unnamed": Case(
        ["attendee", "add", "--unnamed", "Zoe Quiet", "--email", "zoe@example.org"]),
    "import a list": Case(["import", "../{files}/list.csv", "--as", "attendees"]),
    "import answers": Case(IMPORT),
    "import a refusal": Case(REFUSAL, [IMPORT]),
    "forget somebody": Case(["attendee", "forget", "grace"]),
    "remove from both refs": Case(REMOVAL),
    "bring back to both refs": Case(
        ["check", "--bring-back", "{text two}", "--bring-back", "{private words}"], [REMOVAL]),
    "undo of a withheld name": Case(["undo"], [NAMED]),
    "undo of a removal": Case(["undo"], [REMOVAL]),
    "undo of one ref": Case(["undo"], [["add", "-d", "1", "--at", "11:00", "text three"]]),
    "undo of three": Case(["undo", "--steps", "3"], [NAMED], has_steps=True),
}

IDENTIFIER = r"[a-z][0-9a-hjkmnp-tv-z]{9}"
# What a run makes anew, and what stands for it.
ANEW = [
    (r"\bp-[0-9a-z]{6}\b", "P"), (r"recorded: \S+", "recorded"), (r"\bat: 20\S+", "at"),
    (rf"[-/]{IDENTIFIER}\b", "-ID"), (rf"\b(id|closes): \S+", r"\1: ID"),
    (rf"\b{IDENTIFIER}\b(?=[,\]\"])", "ID"), (r"/\d{4}-", "/T-"),
    (r'"(at|recorded|time)":"[^"]*"', r'"\1"'), (r'"journal":"[^"]*"', '"journal"'),
]


def _faults(name, words):
    if name in CHANGES or name == "openat" and "O_CREAT" in words:
        return ["KILL", "ENOSPC", "EIO"]
    return ["ENOSPC", "EIO"] if name in SYNCS else ["EIO"] if name in READS else []


def _normal(text):
    for pattern, stand_in in ANEW:
        text = re.sub(pattern, stand_in, text)
    return text


class Template:
    """A journal in which a command has not been called yet, and how it is before and after."""

    def __init__(self, world, number, case):
        self.world, self.files, self.case = world, f"files-{number}", case
        os.makedirs(world.path(self.files))
        for name, text in FILES.items():
            with open(world.path(f"{self.files}/{name}"), "w") as stream:
                stream.write(text)
        self.journal = Journal.checked_out(world, f"template-{number}")
        self.number = number
        for words in STORY + case.before:
            self.run(self.journal, self.arguments(words))
        self.arguments_of_case = self.arguments(case.command)
        copy = self.copy("tried")
        self.before, self.read_before = self.trees(copy), self.reading(copy)
        self.run(copy, self.arguments_of_case)
        self.after, self.read_after = self.trees(copy), self.reading(copy)
        expect(self.before != self.after, case.command, "changed nothing")
        copy = self.copy("traced")
        self.faults = self.traced(copy)

    def arguments(self, words):
        words = [word.replace("{files}", self.files) for word in words]
        return [self.world.program] + [
            self.identifier(word[1:-1]) if word.startswith("{") else word for word in words]

    def identifier(self, text):
        """From the name of the file that has the text, also where it is gone by now."""
        for reference in ["main", "main~1", PRIVATE, PRIVATE + "~1"]:
            found = self.world.run(
                ["git", "grep", "-l", "-E", f"^{text}$", reference], self.journal.path).stdout.decode()
            if found:
                return found.split("\n")[0][-13:-3]
        raise Failure("no file has", text)

    def run(self, journal, arguments):
        journal.must(self.world.run(arguments, journal.path, timeout=60))

    def copy(self, name):
        name = f"{name}-{self.number}"
        shutil.copytree(self.journal.path, self.world.path(name), symlinks=True)
        return Journal(self.world, name, "main")

    def traced(self, journal):
        log = self.world.path(f"calls-{self.number}.log")
        self.run(journal, ["strace", "-f", "-o", log] + self.arguments_of_case)
        counts, faults = {}, []
        with open(log, errors="replace") as lines:
            for match in filter(None, map(LINE.match, lines)):
                name, words = match.groups()
                counts[name] = counts.get(name, 0) + 1
                faults += [(name, counts[name], fault) for fault in _faults(name, words)]
        return faults

    def trees(self, journal):
        """Every file of both refs, without what each run makes anew."""
        return sorted(_normal(text) for reference in ("main", PRIVATE)
                      for text in _files(journal, reference))

    def reading(self, journal):
        """What people and programs read of it."""
        texts = []
        for words in (["attendee", "list", "--json"], ["list", "--json"],
                      ["summary", "--all", "--include-private", "--format", "json"]):
            outcome = self.world.run([self.world.program] + words, journal.path, timeout=60)
            texts.append(_normal(json.dumps(_sorted(json.loads(outcome.stdout)), separators=(",", ":"))))
        return texts


PRIVATE = "refs/hackjournal/private/main"


def _files(journal, reference):
    archive = journal.world.run(["git", "archive", "--format=tar", reference], journal.path).stdout
    if archive:
        with tarfile.open(fileobj=io.BytesIO(archive)) as files:
            for file in files:
                if file.isfile():
                    yield f"{reference}:{file.name}\n{files.extractfile(file).read().decode()}"


def _sorted(value):
    """Without the order that random identifiers give."""
    if isinstance(value, dict):
        return {key: _sorted(item) for key, item in value.items()}
    if isinstance(value, list):
        return sorted((_sorted(item) for item in value), key=lambda item: _normal(json.dumps(item)))
    return value


def _hurt(template, number, call, count, fault):
    """One run with one fault; answers how it ended, how both refs were, and how it was read."""
    what = f"{' '.join(template.arguments_of_case[1:])}, {call} {count} {fault}:"
    journal = template.copy(f"copy-{number}")
    inject = f"{call}:{'signal=KILL' if fault == 'KILL' else 'error=' + fault}:when={count}"
    outcome = template.world.run(
        ["strace", "-f", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={inject}"]
        + template.arguments_of_case, journal.path, timeout=60)
    status = outcome.returncode
    errors = outcome.stderr.decode(errors="replace")[-400:]
    expect(status >= 0 or fault == "KILL", what, "crashed", status, errors)
    trees = template.trees(journal)
    state = {str(template.before): "before", str(template.after): "after"}.get(str(trees), "between")
    expect(status != 0 or state == "after", what, "success, and it is", state, errors)
    if state == "between" and not template.case.has_steps:
        expect(template.reading(journal) == template.read_after, what, "not read as done", errors)
    if status != 0:
        _repeat(template, journal, state, what)
    journal.add("text next")
    expect(not _unsoundness(journal), what, _unsoundness(journal))
    shutil.rmtree(journal.path)
    return status == 0, state


def _repeat(template, journal, state, what):
    again = template.world.run(template.arguments_of_case, journal.path, timeout=60)
    errors = again.stderr.decode(errors="replace")[-400:]
    trees = template.trees(journal)
    extra = [text[:200] for text in trees if text not in template.after][:3]
    missing = [text[:200] for text in template.after if text not in trees][:3]
    expect(trees == template.after, what, "was", state, "; repeated", again.returncode, errors,
           "\nextra", extra, "\nmissing", missing)
    # What is done already can be refused, such as somebody who is in the roster.
    expect(again.returncode == 0 or state != "before", what, "was", state, "; repeated",
           again.returncode, errors)


def _unsoundness(journal):
    notes = [name for name in os.listdir(journal.path + "/.git/hackjournal")
             if name.startswith(("half", "undo"))]
    return journal.unsoundness() + notes


def _tried(world, number, case, size):
    template = Template(world, number, case)
    faults = template.faults
    if size.halves and len(faults) > size.halves:
        faults = random.sample(faults, size.halves)
    results, failures = [], []
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        jobs = [pool.submit(_hurt, template, number, *fault) for number, fault in enumerate(faults)]
        for job in concurrent.futures.as_completed(jobs):
            try:
                results.append(job.result())
            except Exception as error:
                failures.append(str(error)[:1500])
    expect(not failures, len(failures), "of", len(jobs), "\n" + "\n".join(failures[:20]))
    return len(template.faults), results


def _trial(name, number, case):
    def trial(world, size):
        possible, results = _tried(world, number, case, size)
        count = lambda *wanted: sum(result in wanted for result in results)
        return (f"{len(results)} of {possible} faults: {count((True, 'after'))} succeeded all the same; of "
                f"the others {count((False, 'before'))} left both refs as before, "
                f"{count((False, 'after'))} had done it, {count((False, 'between'))} the branch's part, "
                f"and were read as done; "
                f"{len(results) - count((True, 'after'))} repetitions right")
    trial.__name__ = name.replace(" ", "_")
    trial.__doc__ = f"{name}: each system call fails (ENOSPC, EIO) or kills"
    return trial


def readers(world, size):
    """readers beside a writer that names somebody and withholds the name, by turns"""
    journal = Journal.checked_out(world, "j")
    for words in STORY:
        journal.must(world.run([world.program] + words, journal.path))
    reads, end = [], threading.Event()

    def read():
        while not end.is_set():
            outcome = world.run([world.program, "attendee", "list", "--json"], journal.path)
            people = json.loads(journal.must(outcome).stdout)["attendees"]
            reads.append(sorted(person.get("name", "") for person in people))

    with concurrent.futures.ThreadPoolExecutor(3) as pool:
        jobs = [pool.submit(read) for _ in range(3)]
        try:
            for turn in range(size.turns):
                change = ["attendee", "edit", "bob", "--named", "no" if turn % 2 else "yes"]
                journal.must(world.run([world.program] + change, journal.path))
        finally:
            end.set()
        for job in jobs:
            job.result()
    wrong = [names for names in reads if names != ["Bob Shy", "Grace Hopper"]]
    expect(not wrong, len(wrong), "of", len(reads), "reads saw half a change, such as", wrong[:1])
    return f"{len(reads)} reads beside {size.turns} changes: each whole"


TRIALS = [_trial(name, number, case) for number, (name, case) in enumerate(CASES.items())] + [readers]
