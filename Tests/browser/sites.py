"""Sites of journals of every kind, made by the program."""

import os
import pathlib
import shutil
import subprocess

DUTCH = pathlib.Path(__file__).parents[2] / "docs" / "languages" / "nl.yml"
DEMO = pathlib.Path(__file__).parents[1] / "demo" / "xen-2011.sh"
#: What people paste, and what some of it would do where it is taken for more than text.
HOSTILE = [
    "<script>document.title = 'run'</script>", "<img src=https://evil.example/x.png onerror=alert(1)>",
    "[click](javascript:alert(1))", "![see](https://evil.example/pixel.png)", "</main></body></html>",
    "<svg/onload=alert(1)>", "\" onmouseover=\"alert(1)", "{{constructor}} ${x} {% raw %}",
    "<style>body { display: none }</style>", "<!-- open", "]]></content>", "<base href=//evil.example>",
    "W" * 300, "https://example.org/" + "long/" * 60, "‮txet desrever", "a" + "́" * 40,
]


def make(program, folder):
    """The folders of all sites."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    world = World(program, folder.resolve())
    for kind in (demo, crowd, french, arabic, one_day, open_ended, empty, no_times, hostile):
        journal = world.folder / "journals" / kind.__name__
        kind(world, journal)
        site = world.folder / "sites" / kind.__name__.replace("_", "-")
        world.run("site", "--journal", journal, "-o", site, "--base-url", "https://example.org/x/")
        yield site


class World:
    """One person's computer."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        (folder / "journals").mkdir()
        (folder / "sites").mkdir()
        self.environment = {
            "HOME": str(folder), "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TZ": "UTC",
            "GIT_AUTHOR_NAME": "Lars Example", "GIT_AUTHOR_EMAIL": "lars@example.org",
            "GIT_COMMITTER_NAME": "Lars Example", "GIT_COMMITTER_EMAIL": "lars@example.org",
        }

    def run(self, *words, text=None):
        return subprocess.run(
            [self.program, *words], env=self.environment, cwd=self.folder, check=True, input=text,
            stdout=subprocess.PIPE, text=True).stdout

    def journal(self, path, name, *options, language=None):
        self.run("init", path, "--event", name, "--start", "2011-03-23", "--time-zone", "Europe/London",
                 *options)
        if language:
            self.run("event", "--journal", path, "--language", language)

    def add(self, journal, text, *options):
        self.run("add", "--journal", journal, "-q", *options, text=text)


def demo(world, journal):
    subprocess.run(["sh", DEMO, world.program, journal], env=world.environment, cwd=world.folder,
                   check=True, stdout=subprocess.DEVNULL)


def crowd(world, journal):
    """A day of 240 entries, with German words that are long."""
    world.journal(journal, "Donaudampfschifffahrts-Hackathon", "--days", "2", language="de")
    for number in range(24):
        world.run("attendee", "add", f"Ärztin Nummer{number}", "--journal", journal, "--company",
                  f"Gesellschaft {number % 5}")
    for number in range(240):
        kind = ["highlight", "demo", "idea", "award", "outcome", "decision"][number % 6]
        world.add(journal, f"Die Rindfleischetikettierungsüberwachungsaufgabe {number} ist fertig",
                  "-d", "1", "--at", f"{8 + number // 20:02}:{number * 3 % 60:02}", "-k", kind,
                  "-p", f"projekt-{number % 9}", "--new-project", "--by", f"Ärztin Nummer{number % 24}")


def french(world, journal):
    world.journal(journal, "Rencontre d’été", "--days", "3", "--venue", "Lyon", language="fr")
    world.add(journal, "Le premier démarrage réussi", "-d", "1", "--at", "10:00", "-k", "demo")
    world.add(journal, "Merci à tous", "-d", "3", "-k", "thanks")


def arabic(world, journal):
    """From right to left, with words of the other direction in between: those of a borrowed language."""
    world.journal(journal, "هاكاثون القاهرة", "--days", "2")
    (journal / "languages").mkdir()
    shutil.copy(DUTCH, journal / "languages" / "ar.yml")
    for words in (["add", "languages"], ["commit", "-q", "-m", "Words"]):
        subprocess.run(["git", "-C", journal, *words], env=world.environment, check=True)
    world.run("event", "--journal", journal, "--language", "ar")
    for number, text in enumerate(
            ["عرض خادم العرض الجديد", "أول إقلاع على Xen 4.1", "شكرا لكل من بقي", "فكرة: libxl بلا Python"]):
        world.add(journal, text, "-d", "1", "--at", f"{9 + number}:00", "-p", "libxl", "--new-project")


def one_day(world, journal):
    world.journal(journal, "One day", "--days", "1")
    world.add(journal, "It boots", "-d", "1", "--at", "11:30")


def open_ended(world, journal):
    world.journal(journal, "A sprint without an end")
    world.add(journal, "It boots", "-d", "1")


def empty(world, journal):
    world.journal(journal, "Nothing yet", "--days", "3")


def no_times(world, journal):
    world.journal(journal, "No times", "--days", "2")
    for day in (1, 2):
        for number in range(5):
            world.add(journal, f"Something {number} of that day", "-d", str(day), "-t", "thing")


def hostile(world, journal):
    """Of people who try what happens."""
    world.journal(journal, "<b>Evil</b> & \"Co\"", "--days", "2", "--venue", "</title><script>")
    for number, text in enumerate(HOSTILE):
        world.add(journal, text, "-d", "1", "--at", f"{9 + number // 4}:{number % 4 * 15:02}",
                  "-p", "a<b>&\"c", "--new-project", "-t", "x")
        world.add(journal, f"Words first\n\n{text}\n", "-d", "2")
