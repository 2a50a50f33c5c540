"""Each system call of one `add` fails in turn, and the program is killed at each."""

import concurrent.futures
import os
import random
import re
import shutil

from world import Failure, Journal, expect

# What a file system, a full disk or a full table of descriptors can refuse.
CALLS = """access chdir close copy_file_range dup dup2 dup3 faccessat faccessat2 fchmod fcntl fdatasync
flock fstat fstatfs fsync ftruncate getcwd getdents64 link linkat lseek lstat mkdir mkdirat
newfstatat open openat pread64 pwrite64 read readlink rename renameat renameat2 rmdir stat statfs
syncfs unlink unlinkat utimensat write writev""".split()
ERRORS = ["ENOSPC", "EIO", "EACCES", "EMFILE"]
FILE = "---\nid: k7f3q2m9x4\nat: 2011-03-23T09:30:00+00:00\n---\ntext once\n"
LINE = re.compile(r"^\d+ +(\w+)\(")


def _traced(world, journal, command):
    """The calls of a run, from the very first: name, number, and whether the program has begun by then."""
    log = world.path("calls.log")
    journal.must(world.run(["strace", "-f", "-o", log] + command))
    counts, calls, begun = {}, [], False
    with open(log, errors="replace") as lines:
        for line in lines:
            match = LINE.match(line)
            if not match:
                continue
            name = match.group(1)
            counts[name] = counts.get(name, 0) + 1
            begun = begun or name == "getcwd"
            if name in CALLS:
                calls.append((name, counts[name], begun))
    return calls


class Template:
    """A journal with one entry, and the copies that are hurt."""

    def __init__(self, world, make):
        self.world, self.journal = world, make(world)
        self.journal.add("text zero")
        self.tip = self.journal.tip()

    def copy(self, name):
        path = self.world.path(name)
        shutil.copytree(self.journal.path, path, symlinks=True)
        return Journal(self.world, name, self.journal.branch)


def _check(journal, tip, outcome, what):
    """Either the old tip or the new one; whoever was told of success has it."""
    now = journal.tip()
    if now != tip:
        expect(journal.tip(now + "^") == tip, what, "the tip is neither the old nor the new")
    present = journal.texts()
    expect(present in (["text zero"], ["text once", "text zero"]), what, present)
    expect((now != tip) == ("text once" in present), what, "a commit without the entry")
    expect(outcome.returncode != 0 or now != tip, what, "success, and no entry")
    expect(outcome.returncode >= 0 or "KILL" in what, what, "crashed", outcome.returncode)


def _repeat(journal, command, what):
    """Doing it again gives exactly one entry, and leaves nothing behind."""
    again = journal.world.run(command, timeout=60)
    expect(again.returncode == 0, what, "the repetition failed:", again.stderr.decode())
    expect(journal.texts() == ["text once", "text zero"], what, journal.texts())
    found = journal.unsoundness()
    expect(not found, what, found)


def _hurt(template, number, call, fault):
    """One run with one fault; a failure names it."""
    what = f"{call[0]} {call[1]} {fault}"
    try:
        return _tried(template, number, call, fault, what)
    except Exception as error:
        raise Failure(what, error) from error


def _tried(template, number, call, fault, what):
    world = template.world
    journal = template.copy(f"copy-{number}")
    variables = {"HOME": world.path(f"home-{number}")}
    os.makedirs(variables["HOME"])
    file = world.path(f"entry-{number}.md")
    with open(file, "w") as stream:
        stream.write(FILE)
    kill = fault == "KILL"
    command = journal.adding_file(file) if kill else journal.adding("text once")
    inject = f"{call[0]}:{'signal=KILL' if kill else 'error=' + fault}:when={call[1]}"
    outcome = world.run(
        ["strace", "-f", "-o", "/dev/null", "-e", f"trace={call[0]}", "-e", f"inject={inject}"]
        + command, variables=variables, timeout=60)
    _check(journal, template.tip, outcome, what)
    in_journal = journal.tip() != template.tip
    if kill:
        _repeat(journal, command, what)
    else:
        kept = re.search(rb"hackjournal add[^\n]* -F '?(/[^'\n]*\.md)", outcome.stderr)
        if kept:
            _repeat(journal, journal.adding_file(kept.group(1).decode()), what)
        elif outcome.returncode == 0 or not in_journal:
            _repeat(journal, journal.adding("text last" if in_journal else "text once"), what) \
                if not in_journal else _next(journal, what)
        else:
            expect(False, what, "in the journal, status", outcome.returncode, "and no file kept",
                   outcome.stderr.decode())
    shutil.rmtree(journal.path)
    shutil.rmtree(variables["HOME"])
    status = outcome.returncode
    # Before it has begun, the dynamic linker gives up, and nobody has the text yet.
    lost_text = call[2] and status not in (0, 64) and not kill and not kept
    return status, in_journal, what + ": " + outcome.stderr.decode()[:300] if lost_text else None


def _next(journal, what):
    """The next add works and leaves nothing behind."""
    journal.add("text next")
    expect(journal.texts() == ["text next", "text once", "text zero"], what, journal.texts())
    found = journal.unsoundness()
    expect(not found, what, found)


def _all(world, make, faults, size):
    template = Template(world, make)
    copy = template.copy("traced")
    calls = _traced(world, copy, copy.adding("text traced"))
    hurts = [(call, fault) for call in calls for fault in faults]
    if size.calls and len(hurts) > size.calls:
        hurts = random.sample(hurts, size.calls)
    results, failures = [], []
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        jobs = [pool.submit(_hurt, template, number, *hurt) for number, hurt in enumerate(hurts)]
        for job in concurrent.futures.as_completed(jobs):
            try:
                results.append(job.result())
            except Exception as error:
                failures.append(str(error)[:700])
    expect(not failures, len(failures), "of", len(jobs), "\n" + "\n".join(failures))
    unkept = [result[2] for result in results if result[2]]
    expect(not unkept, "text not kept:", len(unkept), "\n" + "\n".join(unkept))
    succeeded = sum(status == 0 for status, _, _ in results)
    there = sum(there for _, there, _ in results)
    return (f"{len(results)} of {len(calls) * len(faults)} faults in {len(calls)} calls: 0 false successes, "
            f"{succeeded} adds succeeded all the same, {there} entries were in, "
            f"{len(results)} repetitions gave one entry")


def errors(world, size):
    """each system call of one add fails (ENOSPC, EIO, EACCES, EMFILE), checked out"""
    return _all(world, Journal.checked_out, ERRORS, size)


def errors_on_a_branch(world, size):
    """the same, branch not checked out"""
    return _all(world, Journal.on_a_branch, ERRORS, size)


def kills(world, size):
    """a kill at each system call of one add, checked out"""
    return _all(world, Journal.checked_out, ["KILL"], size)


def kills_on_a_branch(world, size):
    """the same, branch not checked out"""
    return _all(world, Journal.on_a_branch, ["KILL"], size)


TRIALS = [errors, errors_on_a_branch, kills, kills_on_a_branch]
