"""What a site's pages do in Chromium."""

import pathlib

import axe_playwright_python
from playwright.sync_api import sync_playwright

import documents

CHROMIUM = "/usr/bin/chromium"
AXE = pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
#: Where the sites say that they are, on their host.
PATH = "/x/"
#: The width, the colours, how large the text is, and whether axe looks.
VIEWS = [
    (1280, "light", 1, True), (1280, "dark", 1, True), (390, "light", 1, True),
    (320, "light", 1, False), (1280, "light", 2, False), (640, "light", 2, False),
]


def problems(site):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--allow-file-access-from-files"])
        for view in VIEWS:
            yield from seen(browser, site, view)
        browser.close()


def seen(browser, site, view):
    width, scheme, zoom, has_axe = view
    # axe is a script, which the pages themselves forbid.
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
    # The page of an address that is not there leads to where the site is on its host.
    context.route(f"file://{PATH}**", lambda route: route.fulfill(
        path=site / route.request.url.removeprefix(f"file://{PATH}")))
    page = context.new_page()
    asked, said = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    for path in documents.pages(site):
        name = f"{path.relative_to(site)} at {width} px, {scheme}, {zoom * 100} %"
        asked.clear(), said.clear()
        page.goto(path.as_uri())
        if zoom != 1:
            page.evaluate("zoom => document.documentElement.style.fontSize = zoom * 112.5 + '%'", zoom)
        for url in asked:
            if not url.startswith((site.as_uri(), f"file://{PATH}", "data:")):
                yield f"{name}: asks for {url}"
        for words in said:
            yield f"{name}: says {words}"
        beyond = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        if beyond > 0:
            yield f"{name}: {beyond} px too wide"
        if has_axe:
            yield from axe(page, name)
    context.close()


def axe(page, name):
    page.evaluate(AXE.read_text(encoding="utf-8"))
    result = page.evaluate("rules => axe.run(document, {runOnly: rules})", RULES)
    for violation in result["violations"]:
        for node in violation["nodes"][:1]:
            yield f"{name}: {violation['id']} ({violation['impact']}): {node['html'][:160]}"
