"""Writers beside loops of the git commands that move a branch, an index or a file back."""

import json
import os
import random
import signal
import subprocess
import threading
import time

from crowd import Flood
from world import Journal, expect

UNTIL_END = 'while [ ! -e "$END" ]; do\n%s\ndone > "$END.log" 2>&1'
WRITERS = 4
# What a commit that comes before the next write can take out, as git had put the files back.
NAMED = "taken out by a commit that `check` names"
STASH = "echo mine >> code.c; git stash -q; git stash pop -q; git commit -qam person"
RESET = "git reset -q --hard; git checkout -q -B main"
WORKTREE = 'git worktree add -q ../other hackjournal; sleep 0.05; rm -rf ../other; git worktree prune'
PULL = """git pull -q --rebase $AUTOSTASH && git push -q; git rebase --abort
echo "$RANDOM $$" >> own-$$.txt; git add own-$$.txt; git commit -qm person; sleep 0.05"""
CLEAN = "git clean -fdq; echo mine >> code.c; git commit -qam person"
MERGE = """git branch -q -f side; sleep 0.03
side=$(git commit-tree -p side -m side side^{tree})
git merge -q --no-ff -m merge "$side" || git merge --abort || git commit -qm merge"""
UNLOCK = """sleep 0.05; rm -f .git/index.lock; echo mine >> code.c; git add code.c
git commit -qm person"""


class Loop:
    """A loop of git commands in a repository; it ends between two of them."""

    def __init__(self, journal, script, **variables):
        self.end = journal.world.path(f"end-{journal.name}")
        self.shell = journal.world.start(
            ["bash", "-c", UNTIL_END % script], journal.path,
            variables={"END": self.end, "GIT_EDITOR": "true", **variables})

    def finish(self):
        open(self.end, "w").close()
        self.shell.wait()


def _with_code(journal):
    with open(journal.path + "/code.c", "w") as file:
        file.write("int main;\n")
    journal.git("add", "code.c")
    journal.git("commit", "-qm", "Code")
    return journal


def _settle(journal):
    """One more entry, which heals; a person's own loop may have left a lock or a merge."""
    for command in ("rebase", "merge"):
        journal.world.run(["git", command, "--abort"], journal.path)
    journal.add("text last")


def _lost(journal, texts):
    """Of accepted texts those that are gone, and that `check` does not name either."""
    missing = sorted(set(texts) - set(journal.texts()))
    answer = journal.world.run(
        [journal.world.program, "check", "--json", "--journal", journal.place])
    findings = json.loads(answer.stdout)["findings"]
    named = " ".join(finding.get("path", "") for finding in findings
                     if finding["code"] in ("removed-unseen", "left-behind"))
    return missing, [text for text in missing if f"{text.replace(' ', '-')}-" not in named]


def _judged(journals, floods, what=""):
    accepted = missing = 0
    for journal, flood in zip(journals, floods):
        accepted += len(flood.accepted)
        gone, lost = _lost(journal, flood.accepted)
        missing += len(gone)
        expect(not lost, "lost, and check does not know it:", lost[:5], "of", len(flood.accepted))
    tried = sum(len(flood.texts) for flood in floods)
    expect(accepted * 4 > tried, "only", accepted, "of", tried, "were accepted")
    expect(what or not missing, missing, "of", accepted, "gone")
    return f"0 of {accepted} accepted lost ({tried} tried)" + (f"; {missing} {what}" if what else "")


def _beside(journal, size, script, what="", **variables):
    loop = Loop(journal, script, **variables)
    flood = Flood(journal, WRITERS, size.moves // WRITERS // len(TRIALS))
    flood.wait(refusals="some")
    loop.finish()
    _settle(journal)
    return _judged([journal], [flood], what)


def stash(world, size):
    """writers beside a loop of `git stash`, `stash pop` and `commit -a`"""
    return _beside(_with_code(Journal.checked_out(world)), size, STASH)


def reset(world, size):
    """writers beside a loop of `git reset --hard` and `git checkout -B`"""
    return _beside(Journal.checked_out(world), size, RESET)


def worktree(world, size):
    """writers beside a loop of `git worktree add` and its removal"""
    return _beside(Journal.on_a_branch(world), size, WORKTREE)


def merge(world, size):
    """writers beside a loop of `git merge`"""
    return _beside(_with_code(Journal.checked_out(world)), size, MERGE, NAMED)


def clean(world, size):
    """writers beside a loop of `git clean -fd` and `git commit -a`"""
    journal = _with_code(Journal.checked_out(world))
    return _beside(journal, size, CLEAN, NAMED)


def _pulled(world, size, option):
    """Three clones that add, pull and push."""
    seed = _with_code(Journal.checked_out(world, "seed"))
    seed.git("clone", "-q", "--bare", ".", "../origin.git")
    journals = []
    for name in ("a", "b", "c"):
        world.run(["git", "clone", "-q", world.path("origin.git"), name])
        journals.append(Journal(world, name, "main"))
    loops = [Loop(journal, PULL, AUTOSTASH=option) for journal in journals]
    floods = [Flood(journal, 1, size.moves // len(TRIALS) // 3) for journal in journals]
    for flood in floods:
        flood.wait(refusals="some")
    for loop in loops:
        loop.finish()
    for journal in journals:
        _settle(journal)
    return _judged(journals, floods)


def pull(world, size):
    """writers in three clones that `git pull --rebase` and push in a loop"""
    return _pulled(world, size, "")


def pull_autostash(world, size):
    """the same with `--autostash`"""
    return _pulled(world, size, "--autostash")


def stopped(world, size):
    """writers that are stopped and go on, beside a person who removes `index.lock` and commits"""
    journal, over = _with_code(Journal.checked_out(world)), threading.Event()
    loop = Loop(journal, UNLOCK)
    flood = Flood(journal, WRITERS, size.moves // WRITERS // len(TRIALS))
    stopper = threading.Thread(target=_stop_some, args=(flood, over))
    stopper.start()
    flood.wait(refusals="some")
    over.set()
    stopper.join()
    loop.finish()
    _settle(journal)
    return _judged([journal], [flood])


def _stop_some(flood, over):
    """Stops a writer for a moment, now and then."""
    chance = random.Random(1)
    while not over.is_set():
        time.sleep(chance.random() * 0.1)
        shell = chance.choice(flood.shells)
        found = subprocess.run(["pgrep", "-P", str(shell.pid)], capture_output=True, text=True)
        for child in found.stdout.split():
            try:
                os.kill(int(child), signal.SIGSTOP)
                time.sleep(chance.random() * 0.3)
                os.kill(int(child), signal.SIGCONT)
            except ProcessLookupError:
                continue


# Before; the git command that stands still, before which file, in which command of those that it
# starts; and after.
WINDOWS = {
    "reset": ("", "git reset -q --hard", "/index.lock", "", ""),
    "step back": ("", "git reset -q --hard HEAD~1", "/index.lock", "", "git reset -q --hard ORIG_HEAD"),
    "stash": ("echo mine >> code.c", "git stash -q", "/index.lock", "reset", "git stash pop -q"),
    "checkout -B": ("", "git checkout -q -B main", "refs/heads/main.lock", "", ""),
    "worktree add": ("git switch -q -c aside", "git worktree add -q ../other main", "/index.lock", "",
                     "git worktree remove -f ../other; git switch -q main; git branch -q -d aside"),
    "pull --rebase": ("git branch -q -f theirs; git switch -q theirs; "
                      "git commit -q --allow-empty -m theirs; git switch -q main",
                      "git rebase -q theirs", "/rebase-merge", "", "git rebase --abort"),
    **{f"merge, {place}": (
        "side=$(git commit-tree -p HEAD -m side HEAD^{tree}); git branch -q -f side $side",
        "git merge -q --no-ff -m merge side", place, "", "git merge --abort; git commit -qam person")
       for place in ("/ORIG_HEAD.lock", "/index.lock", "refs/heads/main.lock")},
    "commit": ("echo mine >> code.c", "git commit -qam person", "/index.lock", "",
               "git commit -qam again"),
}


def windows(world, size):
    """each window between a git command and a writer, forced"""
    rounds = max(1, size.moves // 100)
    for name, window in WINDOWS.items():
        journal = _with_code(Journal.checked_out(world, name.replace(" ", "-").replace("/", "")))
        for number in range(rounds):
            _force(journal, size, number, *window)
        texts = {f"text {kind} {number}" for number in range(rounds) for kind in ("within", "after")}
        missing, lost = _lost(journal, texts)
        expect(not missing, name, "lost", missing[:5], "of", len(texts), lost[:5])
    return f"{len(WINDOWS)} windows {rounds} times: 0 of {2 * rounds * len(WINDOWS)} accepted lost"


def _force(journal, size, number, before, command, place, inner, after):
    shell = lambda script: journal.world.run(["bash", "-c", script], journal.path)
    folder = journal.world.path(f"stall-{journal.name}-{number}")
    os.makedirs(folder)
    shell(before)
    variables = {"LD_PRELOAD": size.shim, "STALL_SUFFIX": place, "STALL_MILLISECONDS": "30000",
                 "STALL_FOLDER": folder, **({"STALL_COMMAND": inner} if inner else {})}
    git = journal.world.start(["bash", "-c", "exec " + command], journal.path, variables=variables)
    limit = time.monotonic() + 30
    while not os.path.exists(folder + "/stalled"):
        expect(git.poll() is None and time.monotonic() < limit, command, "did not stand still")
        time.sleep(0.002)
    journal.add(f"text within {number}")
    open(folder + "/released", "w").close()
    git.wait()
    shell(after)
    journal.add(f"text after {number}")


TRIALS = [stash, reset, worktree, merge, clean, pull, pull_autostash, stopped, windows]
