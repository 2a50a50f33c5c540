"""Writes what a terminal was sent, colours and all, as a page of HTML.

Usage: terminal.py FILE
"""

import html
import re
import sys

LOOKS = {
    "1": "font-weight: bold",
    "2": "opacity: .55",
    "33": "color: #d7ba7d",
    "36": "color: #6cc7d3",
    "1;31": "color: #f48771; font-weight: bold",
    "1;4": "font-weight: bold; text-decoration: underline",
}
PAGE = """<!doctype html><meta charset="utf-8">
<style>
body {{ margin: 0; background: #fff }}
pre {{ display: inline-block; margin: 0; padding: 14px 18px; border-radius: 8px;
  background: #1b1f27; color: #e6e9ef; font: 13.5px/1.5 "DejaVu Sans Mono", monospace }}
</style>
<pre>{}</pre>
"""

with open(sys.argv[1], encoding="utf-8") as file:
    sent = re.sub(r"\r|\x1b\[\?[0-9]+[hl]|\x1b\[K|\x1b[=>]", "", file.read())
shown, is_open = [], False
for index, part in enumerate(re.split(r"\x1b\[([0-9;]*)m", sent)):
    if index % 2 == 0:
        shown.append(html.escape(part))
        continue
    if is_open:
        shown.append("</span>")
    is_open = part in LOOKS
    if is_open:
        shown.append(f'<span style="{LOOKS[part]}">')
print(PAGE.format("".join(shown).strip() + ("</span>" if is_open else "")))
