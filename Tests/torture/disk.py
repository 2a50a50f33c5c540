"""A folder on a disk whose power fails, replayed from the system calls of writers.

A file keeps what was written before its last fsync. A folder keeps the names that it had at its last
fsync. What was not synced is kept or dropped, as a policy says: disks do both. Two names of one file
are two names afterwards too, if both are left.
"""

import os
import re

LINE = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)")
STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
UNFINISHED = re.compile(r"^(\d+) +(.*) <unfinished \.\.\.>$")
RESUMED = re.compile(r"^(\d+) +<\.\.\. \w+ resumed>(.*)$")


class Node:
    """A file or a folder: what programs see, and what is on the disk for certain."""

    def __init__(self, content, mode):
        self.now, self.mode = content, mode
        self.safe = content.copy() if isinstance(content, dict) else None


class Open:
    """An open file; descriptors that were made from each other share it, and where it stands."""

    def __init__(self, node, path, appends):
        self.node, self.path, self.appends, self.offset = node, path, appends, 0

    def write(self, data):
        if self.appends:
            self.offset = len(self.node.now)
        self.node.now[self.offset:self.offset + len(data)] = data
        self.offset += len(data)


class Disk:
    """A folder and everything below it, as it is on the disk when it is taken."""

    def __init__(self, root):
        self.root, self.top = root, self._taken(root, {})
        self.everything_safe(self.top)

    def _taken(self, path, seen):
        """The node of a path; one that was seen by another name is the same."""
        status = os.lstat(path)
        mode = status.st_mode & 0o777
        if os.path.isdir(path):
            return Node({name: self._taken(os.path.join(path, name), seen)
                         for name in os.listdir(path)}, mode)
        if status.st_ino not in seen:
            with open(path, "rb") as file:
                seen[status.st_ino] = Node(bytearray(file.read()), mode)
        return seen[status.st_ino]

    def differences(self):
        """Where what programs see here is not what they see in the real folder."""
        return self._differences(self.top, Disk(self.root).top, self.root, {})

    def _differences(self, node, real, path, seen):
        if type(node.now) is not type(real.now):
            return [path]
        if not isinstance(real.now, dict):
            # Two names of one file must be two names of one file.
            same = seen.setdefault(id(real), node) is node
            return [] if node.now == real.now and same else [path]
        found = [f"{path}/{name}" for name in set(node.now) ^ set(real.now)]
        for name in set(node.now) & set(real.now):
            found += self._differences(node.now[name], real.now[name], f"{path}/{name}", seen)
        return found

    def everything_safe(self, node):
        if isinstance(node.now, dict):
            node.safe = dict(node.now)
            for child in node.now.values():
                self.everything_safe(child)
        else:
            node.safe = bytes(node.now)

    def node(self, path):
        """The node at a path below the root; nil outside and where nothing is."""
        if path != self.root and not path.startswith(self.root + "/"):
            return None
        node = self.top
        for part in path[len(self.root):].split("/"):
            if part and part != ".":
                node = node.now.get(part) if node and isinstance(node.now, dict) else None
        return node

    def parent(self, path):
        folder, name = os.path.split(path.rstrip("/"))
        return self.node(folder), name

    def materialize(self, folder, keeps):
        """Writes what is left after the power has failed; `keeps` says what becomes of the rest."""
        self._left(self.top, folder, keeps, {})

    def _left(self, node, path, keeps, written):
        if isinstance(node.now, dict):
            os.makedirs(path, exist_ok=True)
            names = dict(node.safe)
            for name in set(node.safe) | set(node.now):
                if node.safe.get(name) is not node.now.get(name) and keeps("name"):
                    names[name] = node.now.get(name)
            for name, child in names.items():
                if child is not None:
                    self._left(child, os.path.join(path, name), keeps, written)
            return
        if id(node) in written:
            os.link(written[id(node)], path)
            return
        written[id(node)] = path
        content = node.safe if node.safe is not None else b""
        if bytes(node.now) != content and keeps("content"):
            content = bytes(node.now)
        with open(path, "wb") as file:
            file.write(content)
        os.chmod(path, node.mode)


class Replay:
    """The calls of one process, applied to a disk one by one."""

    def __init__(self, disk, folder):
        self.disk, self.folder, self.descriptors = disk, folder, {}

    def _path(self, base, text):
        name = bytes.fromhex(text.replace("\\x", "")).decode(errors="surrogateescape")
        at = self.folder
        if base not in (None, "AT_FDCWD"):
            opened = self._opened(base)
            at = opened.path if opened else "/nowhere"
        return os.path.normpath(name if name.startswith("/") else os.path.join(at, name))

    def _opened(self, descriptor):
        """What a descriptor stands for; nil for pipes and the like."""
        return self.descriptors.get(int(descriptor))

    def _node(self, descriptor):
        opened = self._opened(descriptor)
        return opened.node if opened else None

    def apply(self, name, arguments, result):
        """One call that succeeded."""
        words = [word.strip() for word in STRING.sub("S", arguments).split(",")]
        strings = STRING.findall(arguments)
        step = getattr(self, "_" + name, None)
        if step:
            step(words, strings, result)

    def _openat(self, words, strings, result):
        path, flags = self._path(words[0], strings[0]), words[2]
        node = self.disk.node(path)
        folder, name = self.disk.parent(path)
        if node is None and "O_CREAT" in flags and folder is not None:
            mode = int(words[3], 8) & ~0o022 if len(words) > 3 else 0o644
            node = folder.now[name] = Node(bytearray(), mode)
        if node is not None and "O_TRUNC" in flags:
            node.now = bytearray()
        self.descriptors[result] = Open(node, path, "O_APPEND" in flags)

    def _write(self, words, strings, result):
        opened = self._opened(words[0])
        if opened and opened.node is not None:
            opened.write(bytes.fromhex(strings[0].replace("\\x", ""))[:result])

    def _pwrite64(self, words, strings, result):
        node = self._node(words[0])
        if node is not None:
            data, offset = bytes.fromhex(strings[0].replace("\\x", "")), int(words[-1])
            node.now[offset:offset + len(data)] = data

    def _fsync(self, words, strings, result):
        node = self._node(words[0])
        if node is not None:
            node.safe = dict(node.now) if isinstance(node.now, dict) else bytes(node.now)

    _fdatasync = _fsync

    def _syncfs(self, words, strings, result):
        self.disk.everything_safe(self.disk.top)

    def _close(self, words, strings, result):
        self.descriptors.pop(int(words[0]), None)

    def _dup(self, words, strings, result):
        self.descriptors[result] = self._opened(words[0])

    def _move(self, old, new, keep):
        source, name = self.disk.parent(old)
        target, other = self.disk.parent(new)
        if source is not None and target is not None:
            target.now[other] = source.now[name]
            if not keep:
                del source.now[name]

    def _rename(self, words, strings, result):
        self._move(self._path(None, strings[0]), self._path(None, strings[1]), keep=False)

    def _renameat(self, words, strings, result):
        self._move(self._path(words[0], strings[0]), self._path(words[2], strings[1]), keep=False)

    _renameat2 = _renameat

    def _link(self, words, strings, result):
        self._move(self._path(None, strings[0]), self._path(None, strings[1]), keep=True)

    def _linkat(self, words, strings, result):
        self._move(self._path(words[0], strings[0]), self._path(words[2], strings[1]), keep=True)

    def _remove(self, path):
        folder, name = self.disk.parent(path)
        if folder is not None:
            folder.now.pop(name, None)

    def _unlink(self, words, strings, result):
        self._remove(self._path(None, strings[0]))

    def _unlinkat(self, words, strings, result):
        self._remove(self._path(words[0], strings[0]))

    _rmdir = _unlink

    def _make(self, path):
        folder, name = self.disk.parent(path)
        if folder is not None and name not in folder.now:
            folder.now[name] = Node({}, 0o755)

    def _mkdir(self, words, strings, result):
        self._make(self._path(None, strings[0]))

    def _mkdirat(self, words, strings, result):
        self._make(self._path(words[0], strings[0]))


def calls(log):
    """The calls of a log that succeeded: name, arguments, result."""
    waiting = {}
    for line in log.splitlines():
        unfinished = UNFINISHED.match(line)
        if unfinished:
            waiting[unfinished.group(1)] = unfinished.group(2)
            continue
        resumed = RESUMED.match(line)
        if resumed:
            line = f"{resumed.group(1)} {waiting.pop(resumed.group(1), '')}{resumed.group(2)}"
        match = LINE.match(line)
        if match and int(match.group(3)) >= 0:
            yield match.group(1), match.group(2), int(match.group(3))
