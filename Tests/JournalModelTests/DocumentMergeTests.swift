import TestSupport
import Testing

@testable import JournalModel

@Suite("Both sides of a file that was changed apart")
struct DocumentMergeTests {
  private static let base = [
    "name: Ian", "named: yes", "company: Citrix", "country: UK", "roles: [organiser]",
    "days: [2011-03-23]",
  ]

  private static func document(_ lines: [String], _ body: String = "") throws -> Document {
    try Document("---\n\(lines.map { $0 + "\n" }.joined())---\n\(body)", as: .frontMatter)
  }

  /// The base with lines in the place of those of the same keys.
  private static func changed(_ lines: [String]) -> [String] {
    let key = { (line: String) in String(line.prefix { $0 != ":" }) }
    let keys = lines.map(key)
    return base.filter { !keys.contains(key($0)) } + lines.filter { $0.last != ":" }
  }

  private static func merge(
    _ ours: [String], _ theirs: [String], over base: [String]? = base
  ) throws -> DocumentMerge {
    try DocumentMerge(
      base: base.map { try document($0) }, ours: document(changed(ours)),
      theirs: document(changed(theirs)))
  }

  @Test(
    "what one side changed is taken, and of a list what each did",
    arguments: [
      (["company: Navy"], ["country: DE"], ["company: Navy", "country: DE"]),
      (["company:"], ["country: DE"], ["country: DE"]),
      ([], ["university: MIT"], ["university: MIT"]),
      (["roles: [organiser, speaker]"], ["roles: [cook]"], ["roles: [speaker, cook]"]),
      (
        ["days: [2011-03-23, 2011-03-24]"], ["days: [2011-03-23, 2011-03-25]"],
        ["days: [2011-03-23, 2011-03-24, 2011-03-25]"]
      ),
      (["named: no"], [], ["named: no"]), ([], ["named: no"], ["named: no"]),
    ] as [([String], [String], [String])])
  func both(ours: [String], theirs: [String], expected: [String]) throws {
    let merge = try Self.merge(ours, theirs)
    let all = Self.changed(ours) + theirs
    #expect(expected.allSatisfy(merge.document.content.lines.contains), "\(all)")
    #expect(merge.superseded.isEmpty)
    if ours == ["company:"] { #expect(merge.document.node("company") == nil) }
  }

  @Test("of a value that both changed the first one's stands, and the other is told")
  func superseded() throws {
    let merge = try Self.merge(["company: Navy"], ["company: Oracle"])
    #expect(merge.document.content.contains("company: Navy\n"))
    #expect(
      merge.superseded == [
        .init(key: "company", lines: "company: Oracle\n", standing: "company: Navy\n")
      ])
  }

  @Test("where nobody knows the beginning, who says nothing has changed nothing")
  func withoutBase() throws {
    let ours = try Self.document(["attended: 40", "venue: Hall"])
    let theirs = try Self.document(["attended: 40", "evening: Pub"], "An opening.\n")
    for (one, other) in [(ours, theirs), (theirs, ours)] {
      let merge = try DocumentMerge(base: nil, ours: one, theirs: other)
      #expect(merge.superseded.isEmpty && !merge.hasBothTexts)
      #expect(Set(merge.document.fields.map(\.key)) == ["attended", "venue", "evening"])
      #expect(merge.document.body.trimmedLines == "An opening.")
    }
  }

  @Test(
    "whoever wants not to be named is not, whichever side says so, and nobody knows the beginning",
    arguments: [(["named: no"], ["named: yes"]), (["named: yes"], ["named: no"])])
  func consent(ours: [String], theirs: [String]) throws {
    for base in [nil, Self.changed(["named:"])] {
      let merge = try Self.merge(ours, theirs, over: base)
      #expect(merge.document.content.contains("named: no\n"))
    }
  }

  @Test("a no that was said again stands beside a yes, of both times the last")
  func consentAgain() throws {
    let again = { (hour: Int) in ["named: no", "said-no: 2026-12-01T0\(hour):00:00.000Z"] }
    let merged = { (ours: [String], theirs: [String], base: [String]) in
      try DocumentMerge(
        base: Self.document(base), ours: Self.document(ours), theirs: Self.document(theirs))
    }
    for base in [["named: no"], again(1)] {
      for (one, other) in [(["named: yes"], again(2)), (again(2), ["named: yes"])] {
        #expect(try merged(one, other, base).document.fields.map(\.key) == ["named", "said-no"])
        #expect(try merged(one, other, base).document.content.contains("named: no\n"))
      }
      #expect(try merged(base, ["named: yes"], base).document.content == "---\nnamed: yes\n---\n")
    }
    for (one, other) in [(again(3), again(2)), (again(2), again(3))] {
      let merge = try merged(one, other, ["named: no"])
      #expect(try merge.document.text("said-no")?.contains("T03") == true)
      #expect(merge.superseded.isEmpty)
    }
  }

  @Test("sponsors of both sides stand, with their own lines")
  func mappings() throws {
    let sponsor = { (name: String) in ["  - name: \(name)", "    for: lunch  # theirs"] }
    let base = ["sponsors:"] + sponsor("Citrix")
    let merge = try DocumentMerge(
      base: Self.document(base), ours: Self.document(base + sponsor("Oracle")),
      theirs: Self.document(base + sponsor("Samsung")))
    let lines = base + sponsor("Oracle") + sponsor("Samsung")
    #expect(merge.document.content == "---\n\(lines.joined(separator: "\n"))\n---\n")
  }

  @Test("an order has what each side put there")
  func order() throws {
    let merge = try DocumentMerge(
      base: Self.document(["show:", "  demo: [a]"]),
      ours: Self.document(["show:", "  demo: [b, a]"]),
      theirs: Self.document(["show:", "  demo: [a, c]", "  idea: [d]"]))
    #expect(merge.document.content == "---\nshow:\n  demo: [b, a, c]\n  idea: [d]\n---\n")
  }

  @Test("no line of a text that both changed is gone")
  func texts() throws {
    let text = { (middle: String) in "One\n\(middle)\nThree\n" }
    let merge = try DocumentMerge(
      base: Self.document([], text("Two")), ours: Self.document([], text("Ours")),
      theirs: Self.document([], text("Theirs")))
    #expect(merge.document.body == "One\nOurs\n\nTheirs\nThree\n")
    #expect(merge.hasBothTexts)
  }
}

@Suite("The lines of a merge that stopped")
struct ConflictMarkersTests {
  @Test("both sides are what git had, whatever it shows of the beginning")
  func sides() throws {
    let text =
      "a\n<<<<<<< HEAD\nours\n||||||| 3f2a\nbase\n=======\ntheirs\n>>>>>>> 9c1d (b)\nz\n"
    let sides = try #require(ConflictMarkers.sides(of: text))
    #expect(sides == (ours: "a\nours\nz\n", theirs: "a\ntheirs\nz\n"))
    #expect(ConflictMarkers.line(in: text) == 2)
    let windows = text.replacing("\n", with: "\r\n")
    #expect(ConflictMarkers.sides(of: windows)?.ours == "a\r\nours\r\nz\r\n")
    // As git writes it where two renames have one goal.
    let nested = "<<<<<<<< HEAD:a\nours\n========\ntheirs\n>>>>>>>> b:a\n"
    #expect(ConflictMarkers.sides(of: nested)?.theirs == "theirs\n")
  }

  @Test(
    "a part of them, a quotation and code are none",
    arguments: [
      "<<<<<<< HEAD\nours\n", "a\n=======\nb\n", "> <<<<<<< HEAD\n> =======\n> >>>>>>> b\n",
      "```\n<<<<<<< HEAD\n=======\n>>>>>>> other\n```\n", "<<<<<<<<<< ten\n=======\n>>>>>>> x\n",
    ])
  func none(text: String) {
    #expect(ConflictMarkers.line(in: text) == nil)
    #expect(ConflictMarkers.sides(of: text) == nil)
  }
}
