"""Shells at a terminal of their own, in which keys are pressed."""

import os
import re
import shutil

import pexpect

# The line is not run but shown: each word as the shell takes it, between brackets.
SHOW = "\x01printf '[%s]' "
READY = "READY> "


class Shell:
    """A shell that waits for keys, in a folder, with our completions read."""

    name = program = ""
    arguments = []
    settings = {}
    # Whether git's own completion is there.
    knows_git = True

    def __init__(self, world):
        environment = dict(world.environment, TERM="xterm", COLUMNS="100", LINES="40", **self.settings)
        self.child = pexpect.spawn(
            shutil.which(self.program), self.arguments, cwd=world.folder, env=environment,
            encoding="utf-8", timeout=30, dimensions=(40, 100))
        self.begin(world)

    def begin(self, world):
        raise NotImplementedError

    def words(self, keys):
        """The words of the line after these keys."""
        for part in re.findall("[^\t]*\t|[^\t]+", keys):
            self.child.send(part)
            self.settle()
        self.child.send(SHOW + "\r")
        self.child.expect(r"\[(?:hackjournal|hj|git)\]")
        first = self.child.after
        # The shell may write the words one at a time: they are whole when its prompt is there.
        self.child.expect_exact(READY)
        found = re.match(r"[^\r\n\x1b]*\]", first + self.child.before).group()
        return found.strip("[]").split("][")

    def screen(self, keys, expected):
        """Whether the text is shown after these keys; the line is given up then."""
        self.child.send(keys)
        shown = self.child.expect([expected, pexpect.TIMEOUT], timeout=15) == 0
        self.settle()
        self.child.send("\x03\r")
        self.settle()
        return shown

    def settle(self):
        """Waits until the shell is silent."""
        while True:
            try:
                self.child.read_nonblocking(4096, timeout=0.6)
            except pexpect.TIMEOUT:
                return

    def end(self):
        self.child.close(force=True)


class Bash(Shell):
    name = program = "bash"
    arguments = ["--noprofile", "--norc", "-i"]

    def begin(self, world):
        self.child.sendline(f"PS1='{READY}'")
        self.child.sendline("bind 'set enable-bracketed-paste off'; bind 'set bell-style none'")
        self.child.sendline("[ ! -e /usr/share/bash-completion/bash_completion ] || "
                            ". /usr/share/bash-completion/bash_completion")
        self.child.sendline('eval "$(hackjournal completions bash)"; echo "be"gun')
        self.child.expect_exact("begun\r\n")
        self.settle()


class PlainBash(Bash):
    """Without bash-completion, which switches `hostcomplete` off."""
    name = "plain bash"
    knows_git = False

    def begin(self, world):
        self.child.sendline(f"PS1='{READY}'")
        self.child.sendline("bind 'set enable-bracketed-paste off'; bind 'set bell-style none'")
        self.child.sendline('eval "$(hackjournal completions bash)"; echo "be"gun')
        self.child.expect_exact("begun\r\n")
        self.settle()


class Zsh(Shell):
    name = program = "zsh"
    arguments = ["-f", "-i"]

    def begin(self, world):
        self.child.sendline(f"PS1='{READY}'; unsetopt zle_bracketed_paste; unsetopt prompt_sp; bindkey -e")
        self.child.sendline(f"autoload -Uz compinit; compinit -u -d {world.folder}/.zcompdump")
        self.child.sendline('eval "$(hackjournal completions zsh)"; echo "be"gun')
        self.child.expect_exact("begun\r\n")
        self.settle()


class Fish(Shell):
    name = program = "fish"
    arguments = ["-i"]

    def begin(self, world):
        self.settle()
        self.child.send(f"function fish_prompt; echo -n '{READY}'; end; set -g fish_autosuggestion_enabled 0\r")
        self.settle()
        self.child.send("hackjournal completions fish | source; bind \\ca beginning-of-line; echo be''gun\r")
        self.child.expect_exact("begun")
        self.settle()


ALL = [Bash, PlainBash, Zsh, Fish]


def present():
    """The shells that are installed."""
    return [shell for shell in ALL if shutil.which(shell.program)]


class World:
    """A journal in a folder, a home, and a path on which our program comes first."""

    def __init__(self, program, folder):
        self.folder = folder
        binaries = os.path.join(folder, "bin")
        os.mkdir(binaries)
        for name in ["hackjournal", "hj", "git-hackjournal"]:
            os.symlink(os.path.abspath(program), os.path.join(binaries, name))
        self.environment = {
            "PATH": f"{binaries}:{os.environ['PATH']}", "HOME": folder, "LC_ALL": "C.UTF-8",
            "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": os.path.join(folder, "gitconfig"),
        }
        with open(self.environment["GIT_CONFIG_GLOBAL"], "w", encoding="utf-8") as file:
            file.write("[user]\nname = Lars Example\nemail = lars@example.org\n")
