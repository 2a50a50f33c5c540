import Foundation
import JournalKit
import JournalModel
import TestSupport
import Testing

@testable import Site

/// What the pages of a site have, and what they have not.
@Suite("The pages of a site")
struct SitePagesTests {
  private typealias J = WrittenJournal

  /// Two days with all that there can be.
  private func journal(_ event: String = "days: 3\n") throws -> WrittenJournal {
    try WrittenJournal(
      event,
      [
        "event.md": "---\nclosing: We meet again in autumn.\n---\nThree days in one room.\n",
        "days/2011-03-23/day.md":
          "---\nevening: A quiz.\ntitle: Beginnings\n---\nCoffee came *first*.\n",
        "days/2011-03-23/0942-a-aaaaaaaaa2.md": J.entry(
          "The guest boots\n\nIn [two](https://xen.example/two) seconds.",
          at: "2011-03-23T09:42:00+00:00", project: "Kettle", tag: "boot", by: "Ada Lovelace"),
        "days/2011-03-23/1000-b-aaaaaaaaa3.md": J.entry(
          "It draws a window", at: "2011-03-23T10:00:00+00:00", kind: "demo", project: "Kettle",
          tag: "boot"),
        "days/2011-03-24/0100-c-aaaaaaaaa4.md": J.entry(
          "After midnight", at: "2011-03-25T01:00:00+00:00", kind: "social"),
        "days/2011-03-24/d-aaaaaaaaa5.md": J.entry(
          "First prize: Kettle", kind: "award", project: "Kettle"),
        "days/2011-03-24/e-aaaaaaaaa6.md": J.entry("For the tea", kind: "thanks"),
        "attendees/ada-lovelace.md": "---\nname: Ada Lovelace\nnamed: yes\ncompany: Engines\n---\n",
        "attendees/secret.md": "---\nname: Zebulon Quackenbush\nnamed: no\n---\n",
        "projects/kettle.md":
          "---\nname: Kettle\nurl: https://xen.example/kettle\n---\nIt boots before the water.\n",
        "responses/2011-05-19-blog-aaaaaaaaa7.md":
          "---\ntitle: A blog\nurl: https://xen.example/blog\ndate: 2011-05-19\n---\nGood words.\n",
      ])
  }

  @Test func areThoseThatTheJournalHas() throws {
    let paths = try journal().site().keys.filter { $0.hasSuffix(".html") }.sorted()
    #expect(
      paths == [
        "404.html", "days/2011-03-23.html", "days/2011-03-24.html", "index.html", "people.html",
        "projects.html", "projects/kettle.html", "tags/boot.html",
      ])
  }

  @Test(arguments: [
    ("index.html", "We meet again"), ("index.html", "First prize"), ("index.html", "Good words"),
    ("days/2011-03-23.html", "Coffee came <em>first</em>"),
    ("days/2011-03-23.html", "<li class=\"h-entry\" id=\"aaaaaaaaa2\">"),
    ("days/2011-03-23.html", "<p class=\"lead\">Beginnings</p>"),
    ("days/2011-03-24.html", "datetime=\"2011-03-25T01:00:00+00:00\">01:00</time>"),
    ("projects/kettle.html", "href=\"../days/2011-03-23.html#aaaaaaaaa3\""),
    ("projects/kettle.html", "<a rel=\"nofollow ugc\" href=\"https://xen.example/kettle\">"),
    ("tags/boot.html", "The guest boots"),
    ("people.html", "<span class=\"p-name\">Ada Lovelace</span>"),
    ("people.html", "<meta name=\"robots\" content=\"noindex\">"),
  ])
  func say(_ path: String, _ words: String) throws {
    #expect(try journal().site()[path]?.contains(words) == true)
  }

  @Test func leadNowhereThatIsNot() throws {
    try expectNoDeadLinks(try journal().site())
    try expectNoDeadLinks(try journal("days: 1\n").site())
  }

  private func expectNoDeadLinks(_ files: [String: String]) throws {
    for (page, text) in files where page.hasSuffix(".html") {
      let folder = page.contains("/") ? page.split(separator: "/").first.map { "\($0)/" } ?? "" : ""
      for match in text.matches(of: /(?:href|src)="([^":]*)"/) {
        let parts = match.output.1.split(separator: "#", omittingEmptySubsequences: false)
        let link = String(parts[0])
        guard !link.hasSuffix(".atom") else { continue }
        let target =
          link.isEmpty ? page : link.hasPrefix("../") ? String(link.dropFirst(3)) : folder + link
        #expect(files[target] != nil, "\(page): \(link)")
        guard parts.count > 1 else { continue }
        #expect(files[target]?.contains("id=\"\(parts[1])\"") == true, "\(page): \(match.output.1)")
      }
      let ids = text.matches(of: /\bid="([^"]+)"/).map { String($0.output.1) }
      #expect(Set(ids).count == ids.count, "\(page)")
    }
  }

  @Test func nameNobodyWhoIsNotToBeNamed() throws {
    let name = "Zebulon Quackenbush"
    let files = [
      "attendees/secret.md": "---\nname: \(name)\nnamed: no\n---\n",
      "days/2011-03-23/a-aaaaaaaaa2.md": J.entry("Boots, says \(name)"),
      "days/2011-03-23/b-aaaaaaaaa3.md": J.entry(
        "It boots", project: name, tag: "zebulon-quackenbush"),
      "days/2011-03-23/c-aaaaaaaaa4.md": J.entry(
        "It boots again", tag: "zebulon-quackenbush", by: name),
      "projects/zebulon-quackenbush.md": "---\nname: Kettle\n---\n",
      "days/2011-03-23/d-aaaaaaaaa5.md": J.entry("It stops", project: "Kettle"),
      "days/2011-03-23/day.md": "---\ntitle: The day of \(name)\n---\n\(name) came.\n",
    ]
    let site = try WrittenJournal("days: 3\n", files).site()
    #expect(site["days/2011-03-23.html"]?.contains("It boots again") == true)
    for (path, text) in site {
      #expect(!(path + text).lowercased().contains("quackenbush"), "\(path)")
    }
    #expect(!site.keys.contains { $0.hasPrefix("tags/") })
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[a](javascript:alert(1))",
    "![a](https://evil.example/x.png)", "</main></body>", "\"><svg/onload=alert(1)>",
    "<style>body{}</style>", "{{#parts}}{{{what-html}}}{{/parts}}", "<!-- open", "&lt;script&gt;",
  ])
  func showWhatIsHostileAsText(_ words: String) throws {
    let quoted = words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    let site = try WrittenJournal(
      "days: 2\nvenue: \"\(quoted)\"\n", name: "\"\(quoted)\"",
      [
        "days/2011-03-23/a-aaaaaaaaa2.md": J.entry(
          "Words \(words)\n\n\(words)", project: "\"\(quoted)\"", tag: "x"),
        "days/2011-03-23/b-aaaaaaaaa3.md": J.entry(words, tag: "x"),
      ]
    ).site()
    for (path, text) in site where path.hasSuffix(".html") {
      let tags = text.matches(of: /<([a-z!\/][^<>]*)>/).map { String($0.output.1) }
      let bare = tags.map { $0.replacing(/"[^"]*"/, with: "") }
      #expect(!bare.contains { $0.contains(/^(script|style|iframe|object|svg\/)/) }, "\(path)")
      #expect(!bare.contains { $0.contains(/\s(on[a-z]+|style)=/) }, "\(path)")
      #expect(!tags.contains { $0.contains(/(href|src)="(javascript|data):|src="http/) }, "\(path)")
      #expect(text.ranges(of: "</main>").count == 1 && !text.contains("<!-- open"), "\(path)")
    }
  }

  @Test func areTheSameBytesTwice() throws {
    let journal = try journal()
    #expect(try journal.site() == journal.site())
  }

  @Test(arguments: [
    ("de", "ltr", "Zum Text springen"), ("fr", "ltr", "Aller au texte"),
    ("en", "ltr", "Skip to the text"), ("ar", "rtl", "Skip to the text"),
  ])
  func areInTheLanguageOfTheEvent(_ language: String, _ direction: String, _ words: String) throws {
    let site = try journal("days: 3\nlanguage: \(language)\n").site()
    for (path, text) in site where path.hasSuffix(".html") {
      #expect(text.contains("<html lang=\"\(language)\" dir=\"\(direction)\">"), "\(path)")
      #expect(text.contains(words), "\(path)")
    }
  }

  @Test func haveNoTraceOfFewerThanThreeTimesAndNoColumnWithoutAny() throws {
    let site = try WrittenJournal(
      "days: 3\n",
      [
        "days/2011-03-23/a-aaaaaaaaa2.md": J.entry("One"),
        "days/2011-03-24/b-aaaaaaaaa3.md": J.entry("Two", at: "2011-03-24T09:00:00+00:00"),
      ]
    ).site()
    #expect(!site.values.contains { $0.contains("<svg class=\"trace\"") })
    #expect(site["days/2011-03-23.html"]?.contains("<ol class=\"entries plain\">") == true)
    #expect(site["days/2011-03-24.html"]?.contains("<ol class=\"entries\">") == true)
    #expect(try journal().site()["index.html"]?.contains("<svg class=\"trace\"") == true)
  }

  @Test func ofAnEmptyJournalAreTwo() throws {
    let site = try WrittenJournal().site()
    #expect(site.keys.filter { $0.hasSuffix(".html") }.sorted() == ["404.html", "index.html"])
    try expectNoDeadLinks(site)
  }

  @Test func tellTheirAddressWhereThereIsOne() throws {
    let day = "days/2011-03-23.html"
    #expect(try journal().site()[day]?.contains("rel=\"canonical\"") == false)
    let site = try journal().site(base: "https://xen.example/x/")
    #expect(site[day]?.contains("rel=\"canonical\" href=\"https://xen.example/x/\(day)\"") == true)
    #expect(site["404.html"]?.contains("href=\"/x/site.css\"") == true)
  }

  @Test func ofPeopleAreThereWhereTheEventWantsThem() throws {
    let site = try journal("days: 3\nsite:\n  people: pages\n").site()
    let page = try #require(site["people/ada-lovelace.html"])
    #expect(page.contains("noindex") && page.contains("The guest boots"))
    #expect(site["people.html"]?.contains("href=\"people/ada-lovelace.html\"") == true)
    #expect(site["people/secret.html"] == nil)
    try expectNoDeadLinks(site)
    let none = try journal("days: 3\nsite:\n  people: none\n").site()
    #expect(!none.keys.contains { $0.hasPrefix("people") })
    try expectNoDeadLinks(none)
  }

  @Test func haveTheAccentOfTheEvent() throws {
    let site = try journal("days: 3\nsite:\n  accent: \"#8a1c1c\"\n").site()
    #expect(site["site.css"]?.contains("--pen: #8a1c1c;") == true)
  }

  /// With what people bring in `site/`.
  private func dressed(_ files: [String: String]) throws -> [String: String] {
    let shy = ["attendees/secret.md": "---\nname: Zebulon Quackenbush\nnamed: no\n---\n"]
    return try WrittenJournal("days: 1\n", files.merging(shy) { $1 }).site()
  }

  @Test func haveWhatTheJournalBringsForThem() throws {
    let site = try dressed([
      "site/pages/imprint.md": "# Imprint\n\nWe are *here*. <script>x</script>\n",
      "site/pages/who.md": "Ask Zebulon Quackenbush.\n",
      "site/templates/foot.mustache":
        "<footer>{{#foot}}<a href=\"{{href}}\">{{label}}</a>{{/foot}}</footer>",
      "site/style.css": "h1 { color: red; }\n", "site/static/a/logo.txt": "A logo\n",
      "site/static/run.js": "run()", "site/static/x.html": "<p>", "site/static/site.css": "mine",
    ])
    let page = try #require(site["pages/imprint.html"])
    #expect(page.contains("<h1>Imprint</h1>") && page.contains("We are <em>here</em>"))
    #expect(!page.contains("<script>") && site["pages/who.html"] == nil)
    #expect(
      site["index.html"]?.contains("<footer><a href=\"pages/imprint.html\">Imprint</a>") == true)
    #expect(site["site.css"]?.hasSuffix("h1 { color: red; }\n") == true)
    #expect(site["site.css"]?.hasPrefix("mine") == false && site["a/logo.txt"] == "A logo\n")
    #expect(site["run.js"] == nil && site["x.html"] == nil)
    try expectNoDeadLinks(site)
  }

  @Test func areNotMadeFromTemplatesThatShowThemselves() {
    for text in ["{{> foot}}", "{{> other}}"] {
      #expect(throws: SiteTemplates.Problem.self) {
        try dressed([
          "site/templates/foot.mustache": text, "site/templates/other.mustache": "{{>foot}}",
        ])
      }
    }
  }

  @Test func styleIsSmall() throws {
    #expect((try WrittenJournal().site()["site.css"] ?? "").utf8.count <= 20_000)
  }
}
