"""A team's `git commit` with our hooks, against the same with one empty shell hook."""

import shutil

from measuring import Contestant, Failure, race


def team(bench, name):
    """A code repository with a journal on a branch of its own."""
    folder = bench.folder / "work" / name
    shutil.rmtree(folder, ignore_errors=True)
    bench.sh("git", "init", "-q", str(folder))
    bench.sh("git", "commit", "-q", "--allow-empty", "-m", "Start", cwd=folder)
    return folder


def commits(bench, folder, name, message):
    """A commit whose words have no trailer."""

    def verify(number, took):
        subject = bench.sh("git", "log", "-1", "--format=%s", cwd=folder).strip()
        if subject != message % number:
            raise Failure(f"{name}: the commit is not there")

    return Contestant(
        name, folder,
        lambda number: [["git", "commit", "-q", "--allow-empty", "-m", message % number]],
        verify=verify)


def hook_race(bench, rounds):
    """One empty hook; ours; ours with a trailer, which makes an entry."""
    empty = team(bench, "team-empty")
    hook = empty / ".git" / "hooks" / "post-commit"
    hook.write_text("#!/bin/sh\n:\n")
    hook.chmod(0o755)
    ours, telling = (team(bench, name) for name in ("team-ours", "team-telling"))
    for folder in (ours, telling):
        bench.sh(bench.program, "init", "--branch", "hackjournal", "--event", "T", cwd=folder)
        bench.sh(bench.program, "hooks", "install", cwd=folder)
    contestants = [
        commits(bench, empty, "one empty shell hook", "Round %d"),
        commits(bench, ours, "our hooks, no trailer", "Round %d"),
        commits(bench, telling, "our hooks, a trailer, one entry", "Round %d"),
    ]
    contestants[2].commands = lambda number: [[
        "git", "commit", "-q", "--allow-empty", "-m", f"Round {number}", "-m",
        f"Highlight: Round {number}"]]
    took = race(bench, contestants, rounds)
    listed = bench.sh(bench.program, "list", cwd=telling).count("\n")
    if listed != rounds + 1:
        raise Failure(f"{listed} of {rounds + 1} trailers became entries")
    return took
