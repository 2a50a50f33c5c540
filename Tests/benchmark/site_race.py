#!/usr/bin/env python3
"""A site beside Debian's Hugo, which makes lists of the same entries: by day and by project.

Usage: site_race.py PROGRAM FOLDER [ROUNDS] prints the rows alone.
"""

import pathlib
import shutil
import sys

import journals
from contestants import clone
from measuring import Bench, Contestant, Failure, race

ENTRIES = 10_000
CONFIGURATION = """
baseURL = "https://xen.example/"
title = "Benchmark"
disableKinds = ["RSS", "sitemap", "robotsTXT", "404"]
[taxonomies]
project = "projects"
[[cascade]]
[cascade._target]
kind = "page"
[cascade._build]
render = "never"
list = "always"
"""
LIST = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main>
<h1>{{ .Title }}</h1><ol>{{ range .Pages }}
<li class="h-entry" id="{{ .Params.id }}"><time>{{ .Params.clock }}</time>
<div class="e-content">{{ .Content }}</div><span class="p-author">{{ .Params.by }}</span></li>{{ end }}
</ol></main></body></html>
"""


def hugo_source(folder, count):
    """The entries as Hugo has them: a folder a day."""
    shutil.rmtree(folder, ignore_errors=True)
    layouts = folder / "layouts" / "_default"
    layouts.mkdir(parents=True)
    (folder / "hugo.toml").write_text(CONFIGURATION)
    for name in ["list.html", "taxonomy.html", "terms.html"]:
        (layouts / name).write_text(LIST)
    (folder / "layouts" / "index.html").write_text(LIST)
    for _, files in journals.commits(count, journals.ATTENDEES):
        for path, text in files:
            if not path.startswith("days/"):
                continue
            head, body = text.split("---\n", 2)[1:]
            lines = dict(line.split(": ", 1) for line in head.splitlines())
            page = folder / "content" / path
            page.parent.mkdir(parents=True, exist_ok=True)
            (page.parent / "_index.md").write_text(f"---\ntitle: {page.parent.name}\n---\n")
            page.write_text(
                f"---\nid: {lines['id']}\ndate: {lines['at']}\nclock: '{lines['at'][11:16]}'\n"
                f"by: {lines['by']}\nprojects: {lines['projects']}\n---\n{body}")


def hugo(bench, count):
    """Hugo over a folder that has no site yet."""
    folder = bench.folder / f"hugo-{count}"
    hugo_source(folder, count)

    def prepare(number):
        shutil.rmtree(folder / "public", ignore_errors=True)

    def verify(number, took):
        lists = list((folder / "public" / "days").glob("*/index.html"))
        found = sum(page.read_text().count('class="h-entry"') for page in lists)
        if found != count:
            raise Failure(f"hugo listed {found} entries")

    return Contestant(
        "hugo, lists by day and by project", folder, lambda number: [["hugo", "--quiet"]], prepare, verify)


def ours(bench, name, count, *, fresh):
    """hackjournal site, into a folder that has none yet, or the same again."""
    folder, site = clone(bench, count, f"site-{count}", bare=True), bench.folder / f"site-{count}-out"

    def prepare(number):
        if fresh:
            shutil.rmtree(site, ignore_errors=True)

    def verify(number, took):
        end = "0 written, 0 removed" if not fresh else "0 removed, 0 the same"
        feed = (site / "feed.atom").read_text()
        if end not in took[0].output or feed.count("<entry>") != len(journals.days(count)):
            raise Failure(f"no site: {took[0].output}")

    return Contestant(
        name, folder, lambda number: [["sh", "-c", f"'{bench.program}' site -o '{site}' 2>&1"]],
        prepare, verify)


def site_races(bench, rounds):
    """A site of many entries beside Hugo's, one of a hackathon's size, and one of very many."""
    rows = [
        ours(bench, "hackjournal site", ENTRIES, fresh=True),
        ours(bench, "hackjournal site, nothing changed", ENTRIES, fresh=False),
    ]
    if shutil.which("hugo"):
        rows.append(hugo(bench, ENTRIES))
    many = race(bench, rows, rounds)
    usual = race(bench, [ours(bench, "hackjournal site of 300 entries", 300, fresh=True)], rounds)
    large = race(bench, [ours(bench, "hackjournal site of 100,000 entries", 100_000, fresh=True)], 1)
    return many, usual, large


if __name__ == "__main__":
    bench = Bench(pathlib.Path(sys.argv[2]).resolve(), pathlib.Path(sys.argv[1]).resolve())
    bench.compile(lambda here: [here / "runner.c"], "runner")
    for took in site_races(bench, int(sys.argv[3]) if len(sys.argv) > 3 else 5):
        for name, (ms, mb) in took.items():
            print(f"{name}: {ms:.0f} ms, {mb:.0f} MB")
