"""Who does what in the benchmark, and how one sees that it was done."""

import shutil

import journals
from measuring import Contestant, Failure


def clone(bench, count, name, *, bare=False, attendees=journals.ATTENDEES):
    """A fresh copy of a journal, checked out or not."""
    source = bench.folder / f"journal-{count}.git"
    journals.make(source, count, bench.environment, attendees)
    target = bench.folder / "work" / name
    shutil.rmtree(target, ignore_errors=True)
    target.parent.mkdir(exist_ok=True)
    if bare:
        shutil.copytree(source, target)
    else:
        bench.sh("git", "clone", "-q", str(source), str(target))
    return target


def clone_post(bench):
    """A checked-out journal of a usual post."""
    source, target = bench.folder / "journal-post.git", bench.folder / "work" / "post"
    if not source.exists():
        journals.write(source, journals.post(), bench.environment)
    shutil.rmtree(target, ignore_errors=True)
    target.parent.mkdir(exist_ok=True)
    bench.sh("git", "clone", "-q", str(source), str(target))
    return target


def count_commits(bench, folder):
    return int(bench.sh("git", "rev-list", "--count", "HEAD", cwd=folder))


class Commits:
    """Sees that each round made one commit, with one more file of the day."""

    def __init__(self, bench, folder):
        self.bench, self.folder = bench, folder
        self.commits = count_commits(bench, folder)

    def __call__(self, number, took):
        commits = count_commits(self.bench, self.folder)
        changed = self.bench.sh(
            "git", "diff-tree", "-r", "--diff-filter=A", "--name-only", "HEAD^", "HEAD",
            cwd=self.folder).split()
        if commits != self.commits + 1 or len(changed) != 1 or "days/" not in changed[0]:
            raise Failure(f"{self.folder}: no entry was committed in round {number}")
        self.commits = commits


def our_add(bench, count, name, *, bare=False, sync=True):
    """hackjournal add."""
    folder = clone(bench, count, name.replace(" ", "-"), bare=bare)
    if not sync:
        bench.sh("git", "config", "hackjournal.fsync", "false", cwd=folder)
    return Contestant(
        name, folder,
        lambda number: [[bench.program, "add", "-d", "1", f"Round {number} of the benchmark"]],
        verify=Commits(bench, folder))


def git_add(bench, count, name, *options):
    """git add F && git commit of the same file."""
    folder = clone(bench, count, name.replace(" ", "-"))
    day = f"days/{journals.FIRST_DAY}"

    def prepare(number):
        text = f"---\nid: a{number:09}\nkind: highlight\n---\nRound {number} of the benchmark\n"
        (folder / day / f"round-{number}.md").write_text(text)

    def commands(number):
        git = ["git", *options]
        return [
            [*git, "add", f"{day}/round-{number}.md"],
            [*git, "commit", "-q", "-m", f"Add highlight: Round {number} of the benchmark"]]

    return Contestant(name, folder, commands, prepare, Commits(bench, folder))


def floor_add(bench, floor, count, name):
    """The C program that writes the same objects."""
    folder = clone(bench, count, name.replace(" ", "-"), bare=True)
    path = f"days/{journals.FIRST_DAY}/round-%d.md"
    return Contestant(
        name, folder,
        lambda number: [[floor, str(folder), path % number, f"Round {number} of the benchmark\n"]],
        verify=Commits(bench, folder))


def reader(bench, folder, name, arguments, lines):
    """A command of ours that reads; its output must have as many lines as that."""

    def verify(number, took):
        found = took[0].output.count("\n")
        if found < lines:
            raise Failure(f"{name}: {found} lines instead of {lines} or more")

    return Contestant(name, folder, lambda number: [[bench.program, *arguments]], verify=verify)


def grep(bench, folder, words, lines):
    """git grep over the tip's tree, whatever the case."""

    def verify(number, took):
        found = took[0].output.count("\n")
        if found < lines:
            raise Failure(f"git grep: {found} lines instead of {lines} or more")

    command = ["git", "grep", "-i", "-F", "-e", words, "main"]
    return Contestant(f"git grep '{words}'", folder, lambda number: [command], verify=verify)


def cat_file(bench, folder, date, entries):
    """git cat-file --batch of a day's blobs."""
    names = bench.sh("git", "ls-tree", "--object-only", "HEAD", f"days/{date}/", cwd=folder)
    listing = bench.folder / "blobs"
    listing.write_text(names)

    def verify(number, took):
        if took[0].output.count("\nid: ") < entries:
            raise Failure("git cat-file: not all blobs are there")

    command = ["sh", "-c", f"exec git cat-file --batch <{listing}"]
    return Contestant("git cat-file --batch", folder, lambda number: [command], verify=verify)


def importer(bench, name, people):
    """import into a checked-out journal."""
    table = bench.folder / "people.csv"
    rows = [f"Person Number{each},p{each}@example.com,Company {each % 40},DE" for each in range(people)]
    table.write_text("Name,Email,Company,Country\n" + "\n".join(rows) + "\n")
    folder = bench.folder / "work" / "import"

    def prepare(number):
        shutil.rmtree(folder, ignore_errors=True)
        bench.sh(bench.program, "init", str(folder), "--event", "X", cwd=bench.folder)

    def verify(number, took):
        tree = bench.sh("git", "ls-tree", "HEAD", "attendees/", cwd=folder)
        if tree.count("\n") != people or bench.sh("git", "status", "--short", cwd=folder):
            raise Failure("the import is not complete")

    return Contestant(
        name, folder, lambda number: [[bench.program, "import", str(table)]], prepare, verify)
