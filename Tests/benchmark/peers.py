"""Programs of others from PyPI, in a virtual environment of the benchmark's own."""

import pathlib
import shutil
import subprocess
import sys

import journals
from measuring import Contestant, Failure

PACKAGES = ["jrnl==4.6", "towncrier==26.9.0", "reno==4.1.0", "git-cliff==2.14.2"]
ENTRIES = 500


def install(bench):
    """The folder of the programs; None where PyPI cannot be reached."""
    home = bench.folder / "peers"
    if not (home / "bin" / "git-cliff").exists():
        shutil.rmtree(home, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", home], check=True)
        pip = [home / "bin" / "pip", "-q", "install", "--disable-pip-version-check"]
        if subprocess.run([*pip, *PACKAGES]).returncode and subprocess.run(
                [*pip, *(package.split("==")[0] for package in PACKAGES)]).returncode:
            return None
    return home / "bin"


def versions(bench, programs):
    """The versions that were installed."""
    listing = bench.sh(str(programs / "pip"), "list", "--format=freeze")
    wanted = {package.split("==")[0] for package in PACKAGES}
    return [line for line in listing.split() if line.split("==")[0] in wanted]


def repository(bench, name):
    folder = bench.folder / "work" / f"peer-{name}"
    shutil.rmtree(folder, ignore_errors=True)
    bench.sh("git", "init", "-q", str(folder))
    return folder


def commit_all(bench, folder, message="Start"):
    bench.sh("git", "add", "-A", cwd=folder)
    bench.sh("git", "commit", "-q", "--allow-empty", "-m", message, cwd=folder)


def with_commit(commands):
    """The peer's command, then git's two."""
    return lambda number: [
        commands(number), ["git", "add", "-A"], ["git", "commit", "-q", "-m", f"Round {number}"]]


def committed(bench, folder):
    """Sees that each round made a commit that changed a file."""
    state = {"head": bench.sh("git", "rev-parse", "HEAD", cwd=folder)}

    def verify(number, took):
        head = bench.sh("git", "rev-parse", "HEAD", cwd=folder)
        if head == state["head"]:
            raise Failure(f"{folder}: nothing was committed in round {number}")
        state["head"] = head

    return verify


def told(folder, words, count):
    """Sees that a write-up has all entries."""

    def verify(number, took):
        found = took[0].output.count(words)
        if found < count:
            raise Failure(f"{folder}: {found} of {count} entries are in the write-up")

    return verify


def jrnl(bench, programs):
    folder = repository(bench, "jrnl")
    config = bench.folder / "jrnl.yaml"
    config.write_text(
        f"version: v4.6\njournals:\n  default:\n    journal: {folder}/journal.txt\n"
        "editor: ''\nencrypt: false\ntemplate: false\ndefault_hour: 9\ndefault_minute: 0\n"
        "timeformat: '%F %r'\ntagsymbols: '#@'\nhighlight: false\nlinewrap: 79\n"
        "indent_character: '|'\ncolors:\n  body: none\n  date: none\n  tags: none\n  title: none\n")
    today = bench.sh("date", "+%Y-%m-%d").strip()
    entries = (f"[{today} 10:{each % 60:02}:00 AM] Entry {each} of the day #demo\n\n" for each in range(ENTRIES))
    (folder / "journal.txt").write_text("".join(entries))
    commit_all(bench, folder)
    program = [str(programs / "jrnl"), "--config-file", str(config)]
    return (
        Contestant("jrnl, git add, git commit", folder, with_commit(
            lambda number: [*program, f"today at 10am: Round {number} @ian #demo"]),
            verify=committed(bench, folder)),
        Contestant("jrnl", folder, lambda number: [[*program, "-on", "today", "--format", "markdown"]],
                   verify=told(folder, "of the day", ENTRIES)))


def towncrier(bench, programs):
    folder = repository(bench, "towncrier")
    (folder / "news").mkdir()
    (folder / "towncrier.toml").write_text(
        '[tool.towncrier]\nname = "x"\ndirectory = "news"\nfilename = "NEWS.md"\n'
        '[[tool.towncrier.type]]\ndirectory = "highlight"\nname = "Highlights"\nshowcontent = true\n')
    for each in range(ENTRIES):
        (folder / "news" / f"{each}.highlight.md").write_text(f"Entry {each} of the day\n")
    commit_all(bench, folder)
    program = str(programs / "towncrier")
    return (
        Contestant("towncrier, git add, git commit", folder, with_commit(
            lambda number: [program, "create", "-c", f"Round {number}", "+.highlight.md"]),
            verify=committed(bench, folder)),
        Contestant("towncrier", folder, lambda number: [[program, "build", "--draft", "--version", "1"]],
                   verify=told(folder, "of the day", ENTRIES)))


def reno(bench, programs):
    folder = repository(bench, "reno")
    notes = folder / "releasenotes" / "notes"
    notes.mkdir(parents=True)
    for each in range(ENTRIES):
        name = f"entry-{each}-{each:016x}.yaml"
        (notes / name).write_text(f"---\nfeatures:\n  - Entry {each} of the day\n")
    commit_all(bench, folder)
    program = [str(programs / "reno"), "-q"]
    return (
        Contestant("reno, git add, git commit", folder, with_commit(
            lambda number: [*program, "new", f"round-{number}"]), verify=committed(bench, folder)),
        Contestant("reno", folder, lambda number: [[*program, "report", "."]],
                   verify=told(folder, "of the day", ENTRIES)))


def git_cliff(bench, programs):
    folder = repository(bench, "git-cliff")
    stream = "".join(
        f"commit refs/heads/main\ncommitter B <b@example.com> {1709510400 + each} +0000\n"
        f"data {len(text)}\n{text}\n"
        for each, text in ((each, f"feat: Entry {each} of the day") for each in range(ENTRIES)))
    subprocess.run(
        ["git", "fast-import", "--quiet"], cwd=folder, env=bench.environment, check=True,
        input=stream.encode())
    program = str(programs / "git-cliff")
    return (
        Contestant("git commit --allow-empty (for git-cliff)", folder, lambda number: [
            ["git", "commit", "--allow-empty", "-q", "-m", f"feat: Round {number}"]],
            verify=committed(bench, folder)),
        Contestant("git-cliff", folder, lambda number: [[program, "--offline"]],
                   verify=told(folder, "of the day", ENTRIES)))


def all_of(bench, programs):
    """The peers: (who add, who write up)."""
    pairs = [make(bench, programs) for make in (jrnl, towncrier, reno, git_cliff)]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]
