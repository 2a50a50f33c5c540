"""The power of a real file system on a loop device, cut while writers have just said that they are done."""

import os
import random
import shutil
import uuid

from world import Journal, expect

MEGABYTES = {"ext4": 40, "btrfs": 128, "xfs": 320}


class Disk:
    """A file system in a file, mounted."""

    def __init__(self, world, name, kind, *options):
        self.world, self.kind = world, kind
        self.image, self.mount = world.path(f"{name}-{uuid.uuid4()}.img"), world.path(name)
        os.makedirs(self.mount, exist_ok=True)
        if not options:
            return
        with open(self.image, "w") as file:
            file.truncate(MEGABYTES[kind] << 20)
        self._must(["mkfs." + kind, *options, self.image])
        self.attach()

    def attach(self):
        self._must(["mount", "-o", "loop", self.image, self.mount])

    def detach(self):
        self._must(["umount", self.mount])
        os.remove(self.image)

    def without_power(self):
        """What is on the disk in this instant, as another disk, mended as a start of the machine does."""
        other = Disk(self.world, "cut", self.kind)
        self._must(["cp", "--sparse=always", self.image, other.image])
        self.detach()
        if self.kind == "ext4":
            self.world.run(["e2fsck", "-fy", other.image])
        other.attach()
        return other

    def _must(self, command):
        outcome = self.world.run(command)
        expect(outcome.returncode == 0, command, outcome.stderr.decode())


def _possible(kind):
    return os.getuid() == 0 and shutil.which("mkfs." + kind) and os.path.exists("/dev/loop-control")


def _cut(world, size, kind, *options):
    if not _possible(kind):
        return "not tried: it needs root, loop devices and mkfs." + kind
    chance, accepted, refused = random.Random(7), 0, []
    seed = Journal.checked_out(world, "seed")
    for number in range(size.cuts):
        disk = Disk(world, "disk", kind, *options)
        try:
            world.run(["git", "clone", "-q", "--no-hardlinks", seed.path, disk.mount + "/j"])
            world.run(["sync"])
            texts = [f"text {number} {entry}" for entry in range(chance.randint(1, 6))]
            for text in texts:
                Journal(world, "disk/j", "main").add(text)
        finally:
            cut = disk.without_power()
        try:
            journal = Journal(world, "cut/j", "main")
            after = world.run(journal.adding("text after"))
            if after.returncode:
                refused.append(after.stderr.decode())
            else:
                accepted += len(texts)
                journal.expect_texts(texts + ["text after"])
        finally:
            cut.detach()
    expect(not refused, len(refused), "of", size.cuts, "refuse to write:", refused[:3])
    return f"{size.cuts} cuts: 0 of {accepted} accepted lost, every next add worked"


def journalled(world, size):
    """a power cut on ext4 with a journal"""
    return _cut(world, size, "ext4", "-q", "-F", "-J", "size=4")


def plain(world, size):
    """a power cut on ext4 without a journal, then e2fsck"""
    return _cut(world, size, "ext4", "-q", "-F", "-O", "^has_journal")


def copying(world, size):
    """a power cut on btrfs"""
    return _cut(world, size, "btrfs", "-q", "-f")


def logged(world, size):
    """a power cut on xfs"""
    return _cut(world, size, "xfs", "-q", "-f")


TRIALS = [journalled, plain, copying, logged]
