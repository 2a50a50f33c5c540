"""Fails where the folders of a target depend on each other in a circle.

layers.py [SOURCES]; `make quick-check` calls it. Between targets the compiler sees to it. Types are
found by their names, and so is what an extension adds to a type from elsewhere, if nothing else is
called so: enough to tell which folder a person must know to understand another.
"""

import collections
import os
import re
import sys

TYPE = re.compile(
    r"^(?:@\w+(?:\([^)]*\))?\s+)*(package |public |internal |private |fileprivate )?(?:final |indirect )?"
    r"(?:struct|enum|class|protocol|actor|typealias)\s+(\w+)", re.M)
NESTED = re.compile(r"^\s+(?:\w+ )*(?:struct|enum|class|protocol|typealias)\s+(\w+)", re.M)
EXTENSION = re.compile(r"^(?:package )?extension\s+\[?(\w+)")
MEMBER = re.compile(r"^  (?:package |static |mutating |consuming |borrowing )*(?:func|var)\s+`?(\w+)")
WORD = re.compile(r"\b[A-Z]\w*\b|(?<=\.)\w+\b|\b\w+(?=\()")


def code(text):
    """A source without comments; of texts what is put into them."""
    text = re.sub(r"//.*", "", text)
    for form in (r'"""(?:.|\n)*?"""', r'"(?:\\.|[^"\\\n])*"'):
        text = re.sub(form, lambda found: " ".join(re.findall(r"\\\(([^)]*)", found[0])), text)
    return text


def sources(top):
    """The code of every file, by its path below `top`."""
    for folder, _, names in os.walk(top):
        for name in sorted(names):
            if name.endswith(".swift"):
                path = os.path.join(folder, name)
                with open(path, encoding="utf-8") as file:
                    yield os.path.relpath(path, top), code(file.read())


def room(path):
    """The folder that counts: the target and the one below it."""
    parts = path.split(os.sep)
    return "/".join(parts[:2]) if len(parts) > 2 else parts[0]


def owners(files):
    """The folder of each name that only one folder of a target declares."""
    found = collections.defaultdict(set)
    for path, text in files.items():
        for access, name in TYPE.findall(text):
            if access.strip() not in ("private", "fileprivate"):
                found[path.split(os.sep)[0], name].add(room(path))
    for path, text in files.items():
        target = path.split(os.sep)[0]
        extended = None
        for line in text.split("\n"):
            if line[:1].strip():
                match = EXTENSION.match(line)
                extended = match and match[1]
            member = MEMBER.match(line)
            if extended and member and found.get((target, extended)) != {room(path)}:
                found[target, member[1]].add(room(path))
    counts = collections.Counter(
        name for text in files.values() for name in re.findall(r"\b(?:func|var|let|case) `?(\w+)", text))
    return {key: next(iter(rooms)) for key, rooms in found.items()
            if len(rooms) == 1 and (key[1][0].isupper() or counts[key[1]] == 1)}


def dependencies(files):
    """For each folder the others that it uses, with an example of what."""
    owner = owners(files)
    nested = collections.defaultdict(set)
    for path, text in files.items():
        nested[room(path)].update(NESTED.findall(text))
    uses = collections.defaultdict(dict)
    for path, text in files.items():
        here = room(path)
        for name in WORD.findall(text):
            there = owner.get((path.split(os.sep)[0], name))
            if there and there != here and name not in nested[here]:
                uses[here].setdefault(there, f"{os.path.basename(path)} uses {name}")
    return uses


def circle(uses):
    """The folders of one circle, in its order; nothing if there is none."""
    done, way = set(), []

    def visit(folder):
        if folder in way:
            return way[way.index(folder):]
        if folder in done:
            return []
        way.append(folder)
        for other in sorted(uses.get(folder, {})):
            found = visit(other)
            if found:
                return found
        done.add(way.pop())
        return []

    return next((found for found in map(visit, sorted(uses)) if found), [])


def main():
    top = sys.argv[1] if len(sys.argv) > 1 else "Sources"
    uses = dependencies(dict(sources(top)))
    found = circle(uses)
    for here, there in zip(found, found[1:] + found[:1]):
        print(f"{here} -> {there}: {uses[here][there]}")
    sys.exit("These folders depend on each other in a circle." if found else 0)


if __name__ == "__main__":
    main()
