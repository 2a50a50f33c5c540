"""The six commands, each in a folder of its own where it has what it needs."""

import dataclasses
import os
import pathlib
import shutil

import hackathon
import journals

# The notes of the last writes are full by then.
ADDS_BEFORE = 70
ENTRIES = sum(hackathon.ENTRIES_OF_DAYS)
# What git gives to a hook of `git commit`.
OF_HOOK = {"GIT_INDEX_FILE": ".git/index", "GIT_PREFIX": "", "GIT_EDITOR": ":"}
# valgrind takes longer than a hook may.
PATIENT = {"HACKJOURNAL_HOOK_MILLISECONDS": "60000"}
LONG_AGO = 1_700_000_000


@dataclasses.dataclass
class Measured:
    """A command whose instructions are counted."""

    name: str
    folder: pathlib.Path
    command: list
    is_done: callable
    variables: dict = dataclasses.field(default_factory=dict)
    # Whether those of programs that it starts count, too.
    with_children: bool = False


def all_of(bench):
    """The commands, in the order in which they are shown."""
    # Threads share a pack out by chance.
    bench.sh("git", "config", "--global", "pack.threads", "1")
    journals.write(bench.folder / "journal.git", hackathon.commits(), bench.environment)
    reading, adding = clone(bench, "reading"), clone(bench, "adding")
    for number in range(ADDS_BEFORE):
        bench.sh(*add(bench, f"Entry {number} before"), cwd=adding)

    def reader(*words, lines):
        return Measured(
            " ".join(words), reading, [bench.program, *words], lambda said: said.count("\n") >= lines)

    return [
        Measured("add", adding, add(bench, "Half of the table"), lambda said: "Added" in said),
        reader("summary", "-d", "1", lines=200),
        reader("list", lines=ENTRIES),
        reader("status", lines=3),
        silent_hook(bench, "post-commit, no trailer"),
        telling_hook(bench, "post-commit, a trailer"),
    ]


def add(bench, text):
    return [bench.program, "add", "-d", "1", "--at", "14:00", text]


def clone(bench, name):
    """A checked-out journal whose files are older than the index, so that nobody reads them again."""
    folder = bench.folder / name
    bench.sh("git", "clone", "-q", str(bench.folder / "journal.git"), str(folder))
    for path in [*folder.glob("*"), *folder.glob("*/**/*.md")]:
        os.utime(path, (LONG_AGO, LONG_AGO))
    bench.sh("git", "update-index", "-q", "--refresh", cwd=folder)
    return folder


def team(bench, name, *message):
    """A team's repository with our hooks and the journal on a branch; its last commit told nobody."""
    folder, program = bench.folder / name, bench.folder / f"{name}-program"
    program.symlink_to(bench.program)
    bench.sh("git", "init", "-q", str(folder))
    bench.sh("git", "fetch", "-q", "../journal.git", "main:hackjournal", cwd=folder)
    bench.sh(str(program), "hooks", "install", cwd=folder)
    program.unlink()
    program.symlink_to(shutil.which("true"))
    commit(bench, folder, "Start")
    forget_notes(folder)
    commit(bench, folder, *message)
    return folder


def commit(bench, folder, *paragraphs):
    words = [word for each in paragraphs for word in ("-m", each)]
    bench.sh("git", "commit", "-q", "--allow-empty", *words, cwd=folder)


def forget_notes(folder):
    """Lets no commit wait to be captured."""
    for note in (folder / ".git/hackjournal/pending").iterdir():
        note.unlink()


def silent_hook(bench, name):
    """The whole hook: a shell that starts nothing."""
    folder = team(
        bench, "silent", "Draw a table in one pass", "The console was cleared for each of its lines.")
    forget_notes(folder)
    # The message is newer than both, as it is when git calls the hook.
    index, seen = folder / ".git/index", folder / ".git/hackjournal/hooks/seen"
    for file in (index, seen):
        os.utime(file, (LONG_AGO, LONG_AGO))
    return Measured(
        name, folder, [".git/hooks/post-commit"],
        lambda said: not said and seen.stat().st_mtime > LONG_AGO, OF_HOOK, with_children=True)


def telling_hook(bench, name):
    """What the hook starts once it has noted the commit; what the shell does is the same as without."""
    folder = team(bench, "telling", "Draw a table in one pass", "Highlight: Tables are drawn at once")
    return Measured(
        name, folder, [bench.program, "hooks", "run", "post-commit"],
        lambda said: "captured highlight" in said, OF_HOOK | PATIENT)
