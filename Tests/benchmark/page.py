"""docs/benchmarks.md."""

import pathlib

NOTES = pathlib.Path(__file__).with_name("notes.md")


def table(rows, heads):
    """A Markdown table; figures to the right."""
    rule = ["---"] + ["---:"] * (len(heads) - 1)
    return "\n".join("| " + " | ".join(row) + " |" for row in [heads, rule, *rows]) + "\n"


class Page:
    """The page, a section after the other."""

    def __init__(self, machine, rounds, size):
        self.size = size
        facts = table([(key, value) for key, value in machine.items()], ["", ""]).replace("---:", "---")
        self.parts = [
            "# Benchmarks\n",
            "Written by `make benchmark`; do not edit by hand. All rows of a table were run side by "
            f"side, a round of each after the other, {rounds} rounds unless it says otherwise; a "
            "figure is the median of whole processes in milliseconds, memory the highest peak in MB. "
            "A time counts only after a look at the result: the commit with the entry is there, the "
            "output is complete. Times depend on the machine and on what else it does; the ratios "
            "count.\n", facts]

    def section(self, title, *parts):
        self.parts += [f"## {title}\n", *parts]

    def budgets(self, rows):
        lines = [
            (what, f"{ratio:.2f}", f"≤ {most}", "met" if ratio <= most else "**missed**")
            for what, ratio, most in rows]
        return table(lines, ["ratio", "measured", "budget", ""])

    @staticmethod
    def rows(took):
        return [(name, f"{ms:.1f}", f"{mb:.0f}") for name, (ms, mb) in took.items()]

    def adding(self, small, large):
        ours = small["hackjournal add"][0]
        big = {name: took[0] for name, took in large.items()}
        self.section(
            "Adding an entry", "In a journal of 100 entries and 180 attendees:\n",
            table(self.rows(small), ["", "ms", "MB"]), "By size:\n",
            table(self.rows(large), ["", "ms", "MB"]),
            self.budgets([
                ("`add` : `git add` and `git commit` as they come", ours / small["git as it comes"][0], 0.5),
                ("`add` : the same with `core.fsync=all`", ours / small["git -c core.fsync=all"][0], 0.4),
                ("100,000 : 100 entries, not checked out",
                 big["hackjournal, 100,000 entries, not checked out"]
                 / big["hackjournal, 100 entries, not checked out"], 1.5),
                ("`add` : git at 100,000 entries, checked out",
                 big["hackjournal, 100,000 entries, checked out"] / big["git, 100,000 entries"], 0.6),
            ]))

    def hooks(self, took):
        ratio = took["our hooks, no trailer"][0] / took["one empty shell hook"][0]
        self.section(
            "A team's commit", table(self.rows(took), ["`git commit` with", "ms", "MB"]),
            self.budgets([("our hooks without a trailer : one empty hook", ratio, 1.2)]))

    def reading(self, day, commands, post, start, all_entries):
        summary = day["hackjournal summary --day 2"][0] / day["git cat-file --batch"][0]
        self.section(
            "Reading", "A day of 1,000 entries in a packed journal of 100,000:\n",
            table(self.rows(day), ["", "ms", "MB"]),
            self.budgets([("`summary` : `git cat-file --batch` of the day's blobs", summary, 2)]),
            "A checked-out journal of 240 entries and 180 attendees; each is to take less than 100 ms:\n",
            table(self.rows(commands), ["", "ms", "MB"]),
            "The post of an event with 60 people, 12 projects and 80 entries:\n",
            table(self.rows(post), ["", "ms", "MB"]),
            self.budgets([("`summary --all` in 25 ms", post["summary --all"][0] / 25, 1)]))
        peak = max(mb for _, mb in all_entries.values())
        self.section(
            "Everything of 100,000 entries", "One round. The budget is 200 MB "
            f"({'met' if peak <= 200 else '**missed**'}).\n",
            table(self.rows(all_entries), ["", "ms", "MB"]))
        self.section(
            "Starting", f"The program has {self.size / 1e6:.1f} MB.\n",
            table(self.rows(start), ["", "ms", "MB"]))

    def importing(self, took):
        times = [ms for ms, _ in took.values()]
        peak = max(mb for name, (_, mb) in took.items() if name.startswith("hackjournal"))
        self.section(
            "Importing", "100,000 entries from CSV, and the files of them as a stream; 3 rounds:\n",
            table(self.rows(took), ["", "ms", "MB"]),
            self.budgets([
                ("`import` : `git fast-import`", times[1] / times[0], 2),
                ("checked out : with `git checkout`", times[3] / times[2], 2),
                ("peak memory in 200 MB", peak / 200, 1)]))

    def sharing(self, idle, merging):
        (fetch, sync), (pull, merge) = ([ms for ms, _ in took.values()] for took in [idle, merging])
        self.section(
            "Sharing", "With nothing to do, in a journal of 1,000 entries on the same disk:\n",
            table(self.rows(idle), ["", "ms", "MB"]),
            "1,000 entries on one side and 1,000 others on the other one:\n",
            table(self.rows(merging), ["", "ms", "MB"]),
            self.budgets([
                ("`sync` with nothing to do : `git fetch`", sync / fetch, 1.2),
                ("`sync` : `git pull` and `git push`", merge / pull, 3)]))

    def site(self, many, usual, large):
        first, again = ([ms for ms, _ in many.values()])[:2]
        hugo = many.get("hugo, lists by day and by project")
        budgets = [("the same again : the first time", again / first, 0.5)]
        if hugo:
            budgets.insert(0, ("`site` : `hugo`", first / hugo[0], 0.4))
        peak = max(mb for _, mb in large.values())
        self.section(
            "The site", "10,000 entries and 180 attendees; 5 rounds:\n",
            table(self.rows(many), ["", "ms", "MB"]), self.budgets(budgets),
            "A hackathon's size, and very many:\n",
            table(self.rows(usual) + self.rows(large), ["", "ms", "MB"]),
            self.budgets([
                ("300 entries in 100 ms", list(usual.values())[0][0] / 100, 1),
                ("peak memory in 200 MB", peak / 200, 1)]))

    def searching(self, took):
        ratio = took["hackjournal search 'half time'"][0] / took["git grep 'half time'"][0]
        peak = max(mb for name, (_, mb) in took.items() if name.startswith("hackjournal"))
        self.section(
            "Searching", "100,000 entries, packed; `git grep` is not to mind the case, either:\n",
            table(self.rows(took), ["", "ms", "MB"]),
            self.budgets([
                ("`search` of a phrase : `git grep`", ratio, 1),
                ("peak memory in 200 MB", peak / 200, 1)]))

    def peers(self, adders, writers):
        self.section(
            "Peers", "500 entries, 5 rounds. Adding, and committing where the peer does not:\n",
            table(self.rows(adders), ["", "ms", "MB"]), "Writing up all of them:\n",
            table(self.rows(writers), ["", "ms", "MB"]))

    def growth(self, lines):
        sizes = sorted(next(iter(lines.values())))
        rows = [(name, *(f"{points[size]:.1f}" for size in sizes)) for name, points in lines.items()]
        self.section(
            "Growth", "![Milliseconds by entries in the journal](benchmark-growth.svg)\n",
            table(rows, ["ms, of entries", *(f"{size:,}" for size in sizes)]))

    def text(self):
        return "\n".join([*self.parts, NOTES.read_text()])
