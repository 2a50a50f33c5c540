"""Many clones that share at once."""

import time

from servers import Clones, Sshd
from world import expect


def over_sshd(world, size):
    """Clones that sync at once over a stock sshd"""
    clones = Clones(world, size.clones)
    server = Sshd(world)
    try:
        return _together(world, clones, server)
    finally:
        server.end()


def _together(world, clones, server):
    for number, clone in enumerate(clones.all):
        clone.git("remote", "set-url", "origin", server.address(clones.hub))
        clone.add(f"text {number}")
    tips = {clone.tip() for clone in clones.all}
    begin = time.monotonic()
    running = [
        world.start(clones.syncing(), clone.path,
                    variables={**server.variables, "GIT_TRACE": world.path(clone.name + ".trace")})
        for clone in clones.all]
    safe = inside = None
    while any(each.poll() is None for each in running):
        time.sleep(0.2)
        if safe is None and tips <= clones.reached("--all"):
            safe = time.monotonic() - begin
        if inside is None and tips <= clones.reached("main"):
            inside = time.monotonic() - begin
    statuses = [each.wait() for each in running]
    ended = time.monotonic() - begin
    expect(all(status == 0 for status in statuses), "statuses", statuses)
    expect(tips <= clones.reached("--all"), "not on the server")
    # What waits in a ref of its own comes in by the next sync of anybody.
    ends = [clones.all[0], clones.all[-1]]
    for clone in ends:
        clones.sync(clone, variables=server.variables)
    clones.expect_sound({f"text {number}" for number in range(len(clones.all))}, ends)
    pushes = [_pushes(world.path(clone.name + ".trace")) for clone in clones.all]
    # Between two looks all of it came, or after the last one.
    words = [f"{safe or ended:.1f} s until safe",
             f"{inside:.1f} s until in the branch" if inside else "the rest by the next sync"]
    return (f"{len(clones.all)} of {len(clones.all)} ended well after {ended:.1f} s, {', '.join(words)}; "
            f"{sum(pushes) / len(pushes):.1f} pushes each, at most {max(pushes)}; none lost, git fsck clean")


def _pushes(trace):
    with open(trace, errors="replace") as lines:
        return sum("built-in: git push" in line for line in lines)


TRIALS = [over_sshd]
