"""Texts that try to be more than text, in a summary, as the real readers of Markdown render it."""

import html
import html.parser
import os
import random
import shutil
import subprocess


from world import Failure, Journal, expect

TEMPLATE_SIGNS = [
    "{{ 'eval' | append: 'uated' }}", "{% assign evil = 1 %}", "{% include evil.html %}", "{{< evil >}}",
    "{{% evil %}}", "{%- raw -%}", "{{", "{%", "}}", "%}", "{", "{{<", "{{%", "`` ` ``", "\\", "*a*", "\n",
    "[x](https://x.example/{{evil}})", "<https://x.example/{{evil}}>", "![{{evil}}](y{{evil}}.png)",
    "[x](y \"{{evil}}\")", "| {{evil}} | {%evil%} |\n|---|---|\n", "# {{evil}}\n", "- {{evil}}\n", "&#123;{",
    "{\\{", "{*{evil*}}", "{\n{evil}}", "https://x.example/{{evil}}", "@{{evil}}", "{&#123;",
]
PIECES = TEMPLATE_SIGNS + [
    "<script>alert(1)</script>", "\n<script>\nalert(1)\n</script>\n", "<img src=x onerror=alert(1)>", "<!--",
    "-->", "<?php", "?>", "<![CDATA[", "]]>", "<div markdown=1 onclick=evil>", "</div>", "<a href=\"javascript:a\">",
    "{: onclick=\"alert(1)\"}", "\n{: onclick=\"alert(1)\"}\n", "*x*{: onmouseover=\"alert(1)\"}", "{#evil}",
    "{::nomarkdown}<script>alert(1)</script>{:/}", "{::options parse_block_html=\"true\" /}", "{:evil: style=\"x\"}",
    "{:evil}", "{ onclick=alert(1) }", "`x`{: onclick=\"alert(1)\" }", "[x](javascript:alert(1))",
    "[x](java\tscript:alert(1))", "<javascript:alert(1)>", "[x]: javascript:alert(1)\n", "[x]", "[x][x]", "![x][x]",
    "\n[x]:\n  javascript:alert(1)\n", "[x](&#106;avascript:alert(1))", "[x](data:text/html,evil)", "\n\n", "\n",
    "```\n", "~~~\n", "```html\n", "\n    ", "\n\n    <script>alert(1)</script>\n", "\t", "- ", "\n- ", "\n1. ",
    "\n  - a\n\n    ```\n    <script>alert(1)</script>\n    ```\n", "> ", "\n> ", "`", "``", "\\`", "\\<", "\\\\", "\\",
    "`<script>alert(1)</script>`", "word", " ", "two words", "*", "**", "_", "~~", "|", "\n|-|-|\n", "$$", "$$x$$",
    "<https://x.example/`>", "<https://x.example/\">", "[x](<https://x.example/`> \"`\")", "[x](y \"<script>\")",
    "*[evil]: x\n", "[^1]", "[^1]: <script>\n", ": x\n", "^\n", "<<evil>>", "\n===\n", "\n---\n", "&lt;script&gt;",
    "&#60;script>", "\\&lt;script>", "&", "!", "[", "]", "(", ")", "<", ">", "<a", "\"", "'", "=", "<evil@x.example>",
    "```\n\n<script>alert(1)</script>\n\n```\n", "```\n[x](javascript:alert(1))\n\n*x*{: onclick=\"evil\"}\n```\n",
    "- ```\n  <script>alert(1)</script>\n  ```\n", "> ```\n> <script>alert(1)</script>\n> ```\n", "@octocat",
    "1. x\n\n       <script>alert(1)</script>\n", "- a\n  - b\n    - c\n\n      ```\n      <img src=x onerror=e>\n      ```\n",
]
TAGS = set("h1 h2 h3 h4 h5 h6 p ul ol li strong em del code pre blockquote a img table thead tbody tr th td br hr "
           "input div span sup wbr dl dt dd section html body".split())
ATTRIBUTES = set("href src alt title class id align checked disabled type start rel role reversefootnote target "
                 "data-lang".split())
SCHEMES = ("http:", "https:", "mailto:", "#")


class Judge(html.parser.HTMLParser):
    """Notes what no text of people may become."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        if tag not in TAGS:
            self.found.append(self.get_starttag_text())
        for name, value in attributes:
            value = (value or "").strip().lower()
            runs = name in ("href", "src") and ":" in value.split("/")[0] and not value.startswith(SCHEMES)
            aligns = name == "style" and value.startswith("text-align:") and value.count(":") == 1
            if runs or not (name in ATTRIBUTES or aligns):
                self.found.append(self.get_starttag_text())

    def handle_pi(self, data):
        self.found.append(f"<?{data}")

    def handle_comment(self, data):
        if data.strip() != "end list":
            self.found.append(f"<!--{data}")


def _texts(pieces, count):
    return ["".join(random.choice(pieces) for _ in range(random.randint(1, 8))) for _ in range(count)]


def _summary(world, name, texts):
    """The summary of a day that has each text as entry, below an entry, as note and as the day's words."""
    journal = Journal.checked_out(world, name)
    day = f"{journal.path}/days/2011-03-23"
    os.makedirs(f"{day}/notes")
    os.makedirs(f"{journal.path}/responses")
    journal.must(world.run([world.program, "attendee", "add", "-q", "Ian"], journal.path))
    for number, text in enumerate(texts):
        kind = random.choice(["highlight", "demo", "thanks"])
        head = f"---\nid: x{number:09d}\nkind: {kind}\n---\n"
        files = {f"{day}/x{number:09d}.md": text, f"{day}/y{number:09d}.md": f"Headline\n\n{text}",
                 f"{day}/notes/z{number:09d}.md": text}
        for path, content in files.items():
            about = "about: ian\nby: Ian\n" if "/notes/" in path else f"kind: {kind}\n"
            with open(path, "w") as file:
                file.write(f"---\nid: {os.path.basename(path)[:-3]}\n{about}---\n{content}\n")
    journal.git("add", ".")
    journal.git("commit", "-qm", "Texts")
    journal.must(world.run([world.program, "day", "1", "-q", "-m", "Words " + random.choice(texts)], journal.path))
    return journal.must(world.run([world.program, "summary", "-d", "1"], journal.path)).stdout.decode()


PYTHON = "import sys, markdown; print(markdown.markdown(sys.stdin.read(), extensions={}))"
KRAMDOWN = "puts Kramdown::Document.new(STDIN.read, syntax_highlighter: nil{}).to_html"
READERS = {
    "cmark-gfm": ["cmark-gfm", "--unsafe", "-e", "table", "-e", "strikethrough", "-e", "autolink", "-e", "tasklist"],
    "kramdown": ["ruby", "-rkramdown", "-e", KRAMDOWN.format("")],
    "kramdown as Jekyll has it": ["ruby", "-rkramdown-parser-gfm", "-e", KRAMDOWN.format(", input: 'GFM'")],
    "Python-Markdown": ["/usr/bin/python3", "-c", PYTHON.format("[]")],
    "Python-Markdown with extras": [
        "/usr/bin/python3", "-c", PYTHON.format("['extra', 'codehilite', 'sane_lists', 'nl2br']")],
}


def _present():
    return {name: command for name, command in READERS.items()
            if shutil.which(command[0]) and subprocess.run(
                command, input=b"x", capture_output=True, check=False).returncode == 0}


def readers(world, size):
    """texts that try to run in a page, rendered by cmark-gfm, kramdown and Python-Markdown"""
    present, count, slow = _present(), 0, []
    expect(present, "none of the readers is installed")
    for number in range(size.pages):
        texts = _texts(PIECES, 30)
        page = _summary(world, f"j{number}", texts)
        count += 3 * len(texts)
        for name, command in present.items():
            try:
                rendered = subprocess.run(command, input=page.encode(), capture_output=True, check=True, timeout=20)
            except subprocess.TimeoutExpired:
                # A reader's own matter: it is said, and the page counts for the others.
                slow.append(name)
                continue
            judge = Judge()
            judge.feed(rendered.stdout.decode())
            judge.close()
            if judge.found:
                world_file = world.path("page.md")
                with open(world_file, "w") as file:
                    file.write(page)
                raise Failure(f"{name} made {judge.found[:3]} of {world_file}")
    gave_up = f"; {len(slow)} pages were too much for {', '.join(sorted(set(slow)))}" if slow else ""
    return f"{count} texts inert in {', '.join(present)}{gave_up}"


def _build(world, name, command, files):
    """The page of a site that a generator built, in lower case."""
    site = world.path(name)
    for path, content in files.items():
        os.makedirs(os.path.dirname(f"{site}/{path}"), exist_ok=True)
        with open(f"{site}/{path}", "w") as file:
            file.write(content)
    built = world.run([*command, site], site, timeout=120)
    expect(built.returncode == 0, name, built.stdout.decode()[-500:], built.stderr.decode()[-500:])
    for folder, _, names in os.walk(f"{site}/out"):
        if "page.html" in names or folder.endswith("/page"):
            with open(os.path.join(folder, "page.html" if "page.html" in names else "index.html")) as file:
                return file.read()
    raise Failure(f"{name} built no page of {site}")


def templates(world, size):
    """commands of templates in prose, in a site that Jekyll and Hugo build"""
    texts = _texts([sign for sign in TEMPLATE_SIGNS if "`" not in sign] + ["word", " "], 60)
    page = _summary(world, "j", texts)
    expect("{{" not in page and "{%" not in page, "signs of a template in", page)
    post = "---\ntitle: Page\n---\n" + page
    sites = {
        "jekyll": (["jekyll", "build", "-q", "-d", world.path("jekyll/out"), "-s"],
                   {"_config.yml": "theme: null\n", "page.md": post}),
        "hugo": (["hugo", "--quiet", "-d", world.path("hugo/out"), "-s"],
                 {"config.toml": "baseURL = 'https://x.example/'\n", "content/page.md": post,
                  "layouts/_default/single.html": "{{ .Content }}", "layouts/index.html": "",
                  "layouts/shortcodes/evil.html": "<b>evaluated</b>"}),
    }
    present = {name: site for name, site in sites.items() if shutil.which(name)}
    expect(present, "neither of them is installed")
    for name, (command, files) in present.items():
        built = _build(world, name, command, files)
        expect("evaluated" not in built and "'eval'" in html.unescape(built).replace("\u2018", "'")
               .replace("\u2019", "'"), name, "ran something in", built[:500])
    return f"{3 * len(texts)} texts, none run by {', '.join(present)}"


TRIALS = [readers, templates]
