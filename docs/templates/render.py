"""Fills a template with what `hackjournal summary --json` prints; missing keys are empty.

hackjournal summary --all --json | python3 render.py TEMPLATE
"""

import json
import sys

import jinja2

with open(sys.argv[1], encoding="utf-8") as file:
    template = jinja2.Template(
        file.read(), trim_blocks=True, lstrip_blocks=True, undefined=jinja2.ChainableUndefined)
print(template.render(json.load(sys.stdin)))
