"""The committed figures: a Markdown table, and what it was measured with."""

import dataclasses
import pathlib

FILE = pathlib.Path(__file__).with_name("figures.md")
HEAD = """\
# Instructions of six commands

Written by `make instructions RECORD="the reason"`; do not edit by hand.
[Architecture](../../docs/architecture.md#tests) tells what they count.

Measured with: {tools}.

| command | instructions | reason of the last change |
| --- | ---: | --- |
"""


@dataclasses.dataclass
class Figure:
    """A command's instructions, and why they are not what they were before."""

    count: int
    reason: str


def read():
    """The tools, and the figures by command."""
    lines = FILE.read_text().splitlines() if FILE.exists() else []
    tools = next((line for line in lines if line.startswith("Measured with: ")), "")
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line[:3] == "| `"]
    return tools.removeprefix("Measured with: ").removesuffix("."), {
        name.strip("`"): Figure(int(count.replace(",", "")), reason) for name, count, reason in rows}


def write(tools, figures):
    rows = [f"| `{name}` | {each.count:,} | {each.reason} |\n" for name, each in figures.items()]
    FILE.write_text(HEAD.format(tools=tools) + "".join(rows))
