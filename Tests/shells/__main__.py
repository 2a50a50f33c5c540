"""Tries the completions in real bash, zsh and fish, and the questions of init, at a terminal.

Usage: python3 Tests/shells --program PROGRAM      (needs pexpect, python3-pexpect in Debian)
"""

import argparse
import os
import subprocess
import sys
import tempfile

import questions
import shells


def make_journal(world):
    """A small journal in the folder; answers the identifiers of its entries."""
    def run(*arguments):
        return subprocess.run(
            ["hackjournal", *arguments], cwd=world.folder, env=world.environment, check=True,
            capture_output=True, text=True).stdout
    run("init", ".", "--event", "Xen hack-a-tron", "--start", "2011-03-23", "--days", "3",
        "--time-zone", "Europe/London")
    run("attendee", "add", "Ian Campbell", "--company", "Citrix")
    run("attendee", "add", "Ada Lovelace")
    ids = [
        run("add", "-q", "-d", "1", "-k", "demo", "-p", "linpicker", "-t", "display",
            "The display server runs").strip(),
        run("add", "-q", "-d", "2", "-k", "follow-up", "Publish the patches").strip(),
    ]
    # Names as another person's journal can have them: nothing of them may be run.
    for name in ["bad`touch ran`", "two`touch ran`a", "two`touch ran`b", "$(touch ran)x",
                 "semi;touch ran", "a\"b'c d", "wow!!!"]:
        run("add", "-q", "-d", "1", "-p", name, "--new-project", "-t", name.replace(" ", "_"),
            "Hostile")
    return ids


def cases(ids):
    """Keys, and the words that they shall have become. `git` goes through git's own completion."""
    demo, follow_up = ids
    yield "hackjournal lis\t", ["hackjournal", "list"]
    yield "hackjournal list --proj\tlin\t", ["hackjournal", "list", "--project", "linpicker"]
    yield "hackjournal list -k de\tm\t", ["hackjournal", "list", "-k", "demo"]
    yield "hackjournal list --kind=aw\t", ["hackjournal", "list", "--kind=award"]
    yield "hackjournal list -t dis\t", ["hackjournal", "list", "-t", "display"]
    yield "hackjournal list --by ia\t", ["hackjournal", "list", "--by", "Ian Campbell"]
    yield "hackjournal list --by=ia\t", ["hackjournal", "list", "--by=Ian Campbell"]
    yield 'hackjournal list --by "Ian C\t', ["hackjournal", "list", "--by", "Ian Campbell"]
    yield f"hackjournal show {demo[:4]}\t", ["hackjournal", "show", demo]
    yield "hackjournal close \t", ["hackjournal", "close", follow_up]
    yield "hackjournal attendee check-in camp\t", ["hackjournal", "attendee", "check-in", "ian-campbell"]
    yield "hackjournal note ad\t", ["hackjournal", "note", "ada-lovelace"]
    yield "hackjournal add -k thanks @ia\t", ["hackjournal", "add", "-k", "thanks", "@ian-campbell"]
    yield "hackjournal search kind:fol\t", ["hackjournal", "search", "kind:follow-up"]
    yield "hackjournal search by:ia\t", ["hackjournal", "search", "by:Ian Campbell"]
    yield "hackjournal add -F gitc\t", ["hackjournal", "add", "-F", "gitconfig"]
    yield "hackjournal add --file=gitc\t", ["hackjournal", "add", "--file=gitconfig"]
    for quote in ["", "'", '"']:
        before = f"hackjournal list --project {quote}"
        words = ["hackjournal", "list", "--project"]
        yield before + "ba\t", [*words, "bad`touch ran`"]
        yield before + "se\t", [*words, "semi;touch ran"]
        yield before + "wo\t", [*words, "wow!!!"]
    yield "hackjournal list --tag=a\t", ["hackjournal", "list", "--tag=a\"b'c_d"]
    yield "hj attendee ch\tia\t", ["hj", "attendee", "check-in", "ian-campbell"]
    yield "git hackjournal summary --form\tma\t", ["git", "hackjournal", "summary", "--format", "markdown"]


def try_shell(shell_type, program):
    """Prints what went wrong in one shell; answers how much passed and failed."""
    passed = failed = 0
    with tempfile.TemporaryDirectory(prefix="hackjournal-shells-") as folder:
        world = shells.World(program, folder)
        ids = make_journal(world)
        shell = shell_type(world)
        try:
            results = [(keys, shell.words(keys), wanted) for keys, wanted in cases(ids)
                       if shell.knows_git or not keys.startswith("git ")]
            results.append(("run", os.path.exists(os.path.join(folder, "ran")), False))
            listed = shell.screen("hackjournal show \t\t", "The display server")
            results.append(("show and two tabs", "shown" if listed else "not shown", "shown"))
        finally:
            shell.end()
    for keys, found, wanted in results:
        if found == wanted:
            passed += 1
        else:
            failed += 1
            print(f"{shell_type.name}: {keys!r} became {found}, not {wanted}")
    return passed, failed


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--shell", help="this one alone, or `questions` of init")
    options = parser.parse_args()
    totals = [0, 0]
    for shell in shells.present():
        if options.shell in (None, shell.name):
            passed, failed = try_shell(shell, options.program)
            print(f"{shell.name}: {passed} of {passed + failed}")
            totals = [totals[0] + passed, totals[1] + failed]
    if options.shell in (None, "questions"):
        passed, failed = questions.try_all(options.program)
        print(f"questions: {passed} of {passed + failed}")
        totals = [totals[0] + passed, totals[1] + failed]
    print(f"{totals[0]} passed, {totals[1]} failed")
    sys.exit(1 if totals[1] or not totals[0] else 0)


main()
