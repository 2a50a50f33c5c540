"""Many writers at once, alone or beside people and git's own housekeeping."""

import contextlib
import subprocess
import time

from world import EVENT, Journal, expect

FLOOD = """
for entry in $(seq "$ENTRIES"); do
  start=$(date +%s%N)
  if said=$("$PROGRAM" add -q -d 1 --journal "$PLACE" "text $WRITER $entry" 2>&1)
  then state=accepted; else state=refused; echo "$said" >&2; fi
  echo $((($(date +%s%N) - start) / 1000000)) $state $entry
done
"""
# git's own commands; a loop that is told to end does so between two of them.
PERSON = """
number=0
while [ ! -e "$END" ]; do
  number=$((number + 1)); echo mine > person-$number.txt
  until git add person-$number.txt && git commit -qm "person $number"; do sleep 0.02; done
done > "$END.log" 2>&1
echo $number
"""
HOUSEKEEPING = """
while [ ! -e "$END" ]; do git pack-refs --all; git gc -q; done > "$END.log" 2>&1
"""
# A program that knows nothing of our lock, but does not overwrite what it has not seen.
OTHER = """
export GIT_INDEX_FILE="$PWD/.git/other-$NAME"
for entry in $(seq "$ENTRIES"); do
  until
    tip=$(git rev-parse hackjournal) && git read-tree "$tip" &&
    blob=$(echo "$NAME $entry" | git hash-object -w --stdin) &&
    git update-index --add --cacheinfo "100644,$blob,other-$NAME-$entry" &&
    commit=$(git commit-tree -p "$tip" -m other "$(git write-tree)") &&
    git update-ref refs/heads/hackjournal "$commit" "$tip"
  do sleep 0.01; done
done 2> /dev/null
rm "$GIT_INDEX_FILE"
"""


class Flood:
    """Shells beside each other, each of which adds entries one after the other."""

    def __init__(self, journal, writers, entries, variables=None):
        self.journal, self.writers, self.entries = journal, writers, entries
        self.begin = time.monotonic()
        self.shells = [
            journal.world.start(
                ["sh", "-c", FLOOD], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                variables={**self._variables(writer), **((variables or {}).get(writer, {}))})
            for writer in range(writers)
        ]

    def _variables(self, writer):
        return {"PLACE": self.journal.place, "WRITER": str(writer), "ENTRIES": str(self.entries)}

    @property
    def texts(self):
        return [f"text {writer} {entry + 1}" for writer in range(self.writers)
                for entry in range(self.entries)]

    def wait(self, refusals="none"):
        """Waits for all of them; the slowest add in milliseconds."""
        slowest, errors, self.accepted = 0, b"", set()
        for writer, shell in enumerate(self.shells):
            output, error = shell.communicate()
            errors += error
            for line in output.decode().splitlines():
                milliseconds, state, entry = line.split()
                slowest = max(slowest, int(milliseconds))
                if state == "accepted":
                    self.accepted.add(f"text {writer} {entry}")
        self.seconds = time.monotonic() - self.begin
        expect(refusals == "some" or not errors, errors.decode()[:2000])
        return slowest


@contextlib.contextmanager
def _loop(journal, script):
    """A loop of git commands beside us, which ends with the block; answers its output then."""
    end, output = journal.world.path("end"), []
    shell = journal.world.start(
        ["sh", "-c", script], journal.path, variables={"END": end}, stdout=subprocess.PIPE)
    try:
        yield output
    finally:
        open(end, "w").close()
        output.append(shell.communicate()[0])


def _figures(flood, slowest):
    count = len(flood.texts)
    present = len(set(flood.texts) & set(flood.journal.texts()))
    return f"{present} of {count} in {flood.seconds:.1f} s, slowest add {slowest / 1000:.2f} s"


def _flooded(journal, size):
    flood = Flood(journal, size.writers, size.entries)
    slowest = flood.wait()
    journal.expect_texts(flood.texts)
    journal.expect_sound()
    expect(slowest < 5000, "the slowest add took", slowest, "ms")
    return _figures(flood, slowest)


def checked_out(world, size):
    """many writers, branch checked out"""
    return _flooded(Journal.checked_out(world), size)


def not_checked_out(world, size):
    """many writers, branch not checked out"""
    return _flooded(Journal.on_a_branch(world), size)


def unborn(world, size):
    """many first writers: `init` at once in a repository without commits, then adds"""
    journal = Journal.without_commits(world)
    makers = [world.start([world.program, "init", "--branch", "hackjournal"] + EVENT, journal.path)
              for _ in range(size.writers)]
    statuses = [maker.wait() for maker in makers]
    expect(statuses.count(0) == 1, "init succeeded", statuses.count(0), "times")
    expect(journal.git("rev-list", "--count", "hackjournal") == "1\n", "more than one first commit")
    figures = _flooded(journal, size)
    notes = [world.start([world.program, "note", "-q", "--journal", journal.place, "-d", "1",
                          "--private", "ian", f"text {number}"]) for number in range(size.writers)]
    unknown = [note.wait() for note in notes]
    expect(0 not in unknown, "a note about nobody was taken")
    return figures + f"; 1 of {size.writers} made the journal"


def unborn_private(world, size):
    """many first writers of the private ref"""
    journal = Journal.checked_out(world)
    journal.must(world.run([world.program, "attendee", "add", "Ian", "--journal", journal.place]))
    notes = [world.start([world.program, "note", "-q", "--journal", journal.place, "-d", "1",
                          "--private", "ian", f"text {number}"]) for number in range(size.writers)]
    statuses = [note.wait() for note in notes]
    expect(statuses.count(0) == size.writers, "statuses", statuses)
    present = journal.texts("refs/hackjournal/private/main")
    expect(len(set(present)) == size.writers, len(present), "of", size.writers)
    journal.expect_sound()
    return f"{len(present)} of {size.writers}"


def person(world, size):
    """many writers beside a person's `git add && git commit` loop"""
    journal = Journal.checked_out(world)
    with _loop(journal, PERSON) as said:
        flood = Flood(journal, size.writers, size.entries)
        slowest = flood.wait()
    commits = int(said[0])
    journal.add("text last")
    journal.expect_texts(flood.texts + ["text last"])
    files = [name for name in journal.git("ls-tree", "--name-only", "main").split()
             if name.startswith("person-")]
    expect(len(files) == commits, len(files), "of the person's", commits, "files")
    journal.expect_sound()
    return f"{_figures(flood, slowest)}; {len(files)} of {commits} files of the person"


def housekeeping(world, size):
    """many writers beside loops of `git gc` and `git pack-refs`"""
    journal = Journal.checked_out(world)
    with _loop(journal, HOUSEKEEPING):
        flood = Flood(journal, size.writers, size.entries)
        slowest = flood.wait()
    journal.expect_texts(flood.texts)
    journal.expect_sound()
    return _figures(flood, slowest)


def housekeeping_private(world, size):
    """many writers of the private ref beside loops of `git gc` and `git pack-refs`"""
    journal = Journal.on_a_branch(world)
    journal.must(world.run([world.program, "attendee", "add", "Ian", "--journal", journal.place]))
    words = [world.program, "note", "-q", "--journal", journal.place, "-d", "1", "--private", "ian"]
    count = size.entries * 8
    with _loop(journal, HOUSEKEEPING):
        for first in range(0, count, 8):
            notes = [world.start(words + [f"text {first + number}"]) for number in range(8)]
            statuses = [note.wait() for note in notes]
            expect(statuses.count(0) == 8, "statuses", statuses)
    present = journal.texts("refs/hackjournal/private/hackjournal")
    expect(len(set(present)) == count, len(present), "of", count)
    journal.expect_sound()
    return f"{len(present)} of {count}"


def _without_lock(journal, size):
    shim = {"LD_PRELOAD": size.shim, "NO_ADVISORY_LOCK": "1"}
    flood = Flood(journal, size.writers, size.entries,
                  {writer: shim for writer in range(0, size.writers, 2)})
    flood.wait(refusals="some")
    journal.add("text last")
    journal.expect_texts(flood.accepted | {"text last"})
    journal.expect_sound()
    return f"0 of {len(flood.accepted)} accepted lost ({len(flood.texts)} tried)"


def without_lock(world, size):
    """many writers, half of them without our advisory lock, branch not checked out"""
    return _without_lock(Journal.on_a_branch(world), size)


def without_lock_checked_out(world, size):
    """the same, branch checked out"""
    return _without_lock(Journal.checked_out(world), size)


def beside_git(world, size):
    """many writers, half of them git's own commands that move the branch by compare-and-swap"""
    journal = Journal.on_a_branch(world)
    others = [world.start(["sh", "-c", OTHER], journal.path, variables={
        "NAME": str(number), "ENTRIES": str(size.entries)}) for number in range(size.writers // 2)]
    flood = Flood(journal, size.writers // 2, size.entries)
    flood.wait()
    expect(not any(other.wait() for other in others), "git's own commands failed")
    journal.expect_texts(flood.texts)
    files = journal.git("ls-tree", "--name-only", "hackjournal").split()
    there = len([name for name in files if name.startswith("other-")])
    expect(there == size.writers // 2 * size.entries, there, "files of git's commands")
    journal.expect_sound()
    return f"{len(flood.texts)} of {len(flood.texts)} entries, {there} of {there} files by git"


def one_identifier(world, size):
    """one identifier added by many processes at once"""
    journal = Journal.checked_out(world)
    files = []
    for number in range(size.copies):
        files.append(world.path(f"entry-{number}.md"))
        with open(files[-1], "w") as file:
            file.write("---\nid: k7f3q2m9x4\nat: 2011-03-23T09:30:00+00:00\n---\ntext once\n")
    adders = [world.start(journal.adding_file(file)) for file in files]
    statuses = [adder.wait() for adder in adders]
    expect(statuses.count(0) == size.copies, "exits", statuses)
    expect(journal.texts() == ["text once"], journal.texts())
    journal.expect_sound()
    return f"{statuses.count(0)} exits 0 of {size.copies}, {len(journal.texts())} entry"


TRIALS = [checked_out, not_checked_out, unborn, unborn_private, person, housekeeping,
          housekeeping_private, without_lock, without_lock_checked_out, beside_git,
          one_identifier]
