"""Servers for clones, and clones of a journal beside a bare repository."""

import os
import socket
import time

from world import Journal, expect

SSHD = "/usr/sbin/sshd"


class Clones:
    """Clones of one journal, each of somebody else, in a world; `hub` is what they share."""

    def __init__(self, world, count):
        self.world = world
        base = Journal.checked_out(world, "base")
        self.hub = world.path("hub")
        base.must(world.run(["git", "clone", "-q", "--bare", base.path, self.hub]))
        self.all = []
        for number in range(count):
            clone = Journal(world, f"clone{number}", "main")
            base.must(world.run(["git", "clone", "-q", self.hub, clone.path]))
            clone.git("config", "user.name", f"Writer {number}")
            self.all.append(clone)

    def syncing(self):
        return [self.world.program, "sync", "-q"]

    def sync(self, clone, **options):
        clone.must(self.world.run(self.syncing(), clone.path, **options))

    def reached(self, *references):
        """The commits that refs of the hub have."""
        outcome = self.world.run(["git", "rev-list", *references], self.hub)
        return set(outcome.stdout.decode().split())

    def expect_sound(self, texts, clones):
        """Every text is in the hub's branch and in some clones, and git complains of none of them."""
        for journal in [Journal(self.world, "hub", "main"), *clones]:
            journal.expect_texts(texts)
            check = self.world.run(["git", "fsck", "--strict", "--no-dangling"], journal.path)
            expect(check.returncode == 0, journal.name, check.stderr.decode())


class Sshd:
    """An sshd of our own on the loopback, as Debian has it, but for its keys and its port."""

    def __init__(self, world):
        self.world = world
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        for key in ["host", "key"]:
            world.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", world.path(key)])
        os.rename(world.path("key.pub"), world.path("authorized"))
        with open(world.path("sshd.conf"), "w") as file:
            file.write(f"Port {self.port}\nListenAddress 127.0.0.1\nHostKey {world.path('host')}\n"
                       f"AuthorizedKeysFile {world.path('authorized')}\nPidFile none\n"
                       "StrictModes no\nUsePAM no\n")
        if os.getuid() == 0:
            os.makedirs("/run/sshd", mode=0o755, exist_ok=True)
        self.process = world.start(
            [SSHD, "-D", "-f", world.path("sshd.conf"), "-E", world.path("sshd.log")])
        self._wait()

    def _wait(self):
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.05)
        expect(False, "sshd does not answer")

    def address(self, path):
        return f"ssh://127.0.0.1:{self.port}{path}"

    @property
    def variables(self):
        return {"GIT_SSH_COMMAND": f"ssh -F none -i {self.world.path('key')} -o IdentitiesOnly=yes "
                "-o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR"}

    def end(self):
        self.process.terminate()
        self.process.wait()
