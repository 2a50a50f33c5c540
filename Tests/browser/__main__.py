"""Looks at sites in a real browser: finds what no reader of the HTML sees.

Usage: python3 Tests/browser --program PROGRAM --folder FOLDER    (with requirements.txt installed)
       python3 Tests/browser --site SITE...                       looks at sites that are there

Each site is read by the Nu validator, html5lib, feedparser and xmllint; each page is opened in Chromium,
light and dark, as wide as a desk's, a telephone's and a small telephone's, and with text of 200 %: nothing
is asked of another host, nothing scrolls sideways, axe has nothing to say.
"""

import argparse
import pathlib
import sys

import documents
import pages
import sites


def problems(site):
    yield from documents.problems(site)
    yield from pages.problems(site)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", type=pathlib.Path)
    parser.add_argument("--folder", type=pathlib.Path)
    parser.add_argument("--site", type=pathlib.Path, nargs="+")
    options = parser.parse_args()
    found = options.site or sites.make(options.program.resolve(), options.folder)
    count = 0
    for site in map(pathlib.Path.resolve, found):
        told = list(dict.fromkeys(problems(site)))
        count += len(told)
        number = len(documents.pages(site))
        print(f"{site.name}: {number} pages, {len(told) or 'no'} problems", flush=True)
        for problem in told:
            print(f"  {problem}")
    sys.exit(1 if count else 0)


main()
