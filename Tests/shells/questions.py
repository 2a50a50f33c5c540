"""What init asks at a terminal, and what it makes of the answers."""

import os
import subprocess
import tempfile

import pexpect

import shells

QUESTIONS = ["What is the event called?", "Its first day?", "How many days?", "Where is it?"]


def ask(world, arguments, answers):
    """The dialogue of init with these answers, as the terminal showed it."""
    child = pexpect.spawn(
        os.path.join(world.folder, "bin", "hackjournal"), ["init", *arguments], cwd=world.folder,
        env=dict(world.environment, TERM="xterm", TZ="UTC"), encoding="utf-8", timeout=30)
    shown = ""
    for answer in answers:
        child.expect(r"\] ")
        shown += child.before + child.after
        child.send(answer)
    child.expect(pexpect.EOF)
    child.close()
    return child.exitstatus, (shown + child.before).replace("\r\n", "\n")


def event(world, folder):
    with open(os.path.join(world.folder, folder, "event.yml"), encoding="utf-8") as file:
        pairs = [line.rstrip("\n").split(": ", 1) for line in file]
    return {pair[0]: pair[1] for pair in pairs if len(pair) == 2}


def results(world):
    """What was tried, whether it did as it should, and what was seen."""
    status, shown = ask(world, ["one"], ["Xen hack-a-tron\r", "2011-03-23\r", "3\r", "Cambridge\r"])
    made = event(world, "one")
    wanted = {"name": "Xen hack-a-tron", "start": "2011-03-23", "days": "3", "venue": "Cambridge"}
    yield "answers", status == 0 and wanted.items() <= made.items(), (shown, made)

    today = subprocess.run(["date", "-u", "+%F"], capture_output=True, text=True).stdout.strip()
    status, shown = ask(world, ["two"], ["\r"] * 4)
    made = event(world, "two")
    good = status == 0 and made["name"] == "two" and "days" not in made and "venue" not in made
    yield "empty answers", good and all(each in shown for each in QUESTIONS), (shown, made)
    # The evening before counts until four, and midnight may have passed since.
    yield "today", made["start"] <= today, made

    status, shown = ask(world, ["three"], ["\x04"])
    made = os.path.exists(os.path.join(world.folder, "three"))
    yield "Ctrl-D", status == 1 and not made and "nothing was made" in shown, shown

    answers = ["Four\r", "4\r", "never\r", "today\r", "many\r", "0\r", "2\r", "\r"]
    status, shown = ask(world, ["four"], answers)
    good = shown.count("means nothing here") == 4 and event(world, "four")["days"] == "2"
    yield "answers that mean nothing", status == 0 and good, shown

    status, shown = ask(world, ["five", "--days", "2"], [])
    yield "an option", status == 0 and not any(each in shown for each in QUESTIONS), shown

    outcome = subprocess.run(
        ["hackjournal", "init", "six"], cwd=world.folder, env=world.environment, text=True,
        capture_output=True, stdin=subprocess.DEVNULL)
    yield "no terminal", outcome.returncode == 0 and "?" not in outcome.stderr, outcome.stderr

    status, shown = ask(world, ["one"], [])
    yield "a journal already", status == 1 and not any(each in shown for each in QUESTIONS), shown

    child = pexpect.spawn(
        os.path.join(world.folder, "bin", "hackjournal"), ["init", "seven"], cwd=world.folder,
        env=world.environment, encoding="utf-8", timeout=30)
    child.expect(r"\] ")
    child.sendintr()
    child.expect(pexpect.EOF)
    there = os.path.exists(os.path.join(world.folder, "seven"))
    yield "Ctrl-C", not there, child.before


def try_all(program):
    """Prints what went wrong; answers how much passed and failed."""
    passed = failed = 0
    with tempfile.TemporaryDirectory(prefix="hackjournal-questions-") as folder:
        for name, good, seen in results(shells.World(program, folder)):
            passed, failed = passed + good, failed + (not good)
            if not good:
                print(f"questions: {name}: {seen}")
    return passed, failed
