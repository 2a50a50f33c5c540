import TestSupport
import Testing

@testable import JournalModel

/// What is read in one go is what is read key by key.
@Suite("Plain entries")
struct PlainEntryTests {
  private static let whole = """
    ---
    id: k7f3q2m9x4
    at: 2011-03-23T09:30:00+00:00
    recorded: 2011-03-23T09:31:04.120Z
    by: Lars Example
    kind: follow-up
    projects: [linpicker, the other one]
    tags: [display]
    closes: [a0b1c2d3e4, b0b1c2d3e4]
    credits: [Zoe]
    repository: linpicker
    commit: 3f2a9c1
    ---

      It boots

    Größe zählt.

    """

  private let fallback: Identifier
  private let zone: Zone

  init() throws {
    (fallback, zone) = (try Samples.id("aaaaaaaaaa"), try Samples.zone("Europe/London"))
  }

  private func plain(_ file: String) -> Entry? {
    PlainEntry.entry(file, fallback: { fallback }, zone: zone)
  }

  private func byKeys(_ file: String) throws -> Entry {
    try EntryFile.entry(Document(file, as: .frontMatter), fallback: fallback, zone: zone)
  }

  @Test func areWhatWeWrite() throws {
    let entry = try #require(plain(Self.whole))
    #expect(entry == (try byKeys(Self.whole)))
    #expect(entry.text == "  It boots\n\nGröße zählt.")
    #expect(entry.closes.count == 2)
    let short = try #require(plain("---\nkind: demo\n---\nIt boots"))
    #expect((short.id, short.kind.description, short.text) == (fallback, "demo", "It boots"))
  }

  @Test(
    "whatever else there is, is left to who says what is wrong",
    arguments: [
      "It boots\n", "---\nid: K7\n---\nx", "---\nkind: demo\nkind: idea\n---\nx",
      "---\nmood: good\n---\nx", "---\nat: noon\n---\nx", "---\ncloses: [x]\n---\nx",
      "---\nby: [a]\n---\nx", "---\nprojects: a\n---\nx", "---\nby: A\n---\n\n", "---\nby: A\n",
      "---\nby: A\n---", "---\nby: A\n--- \nx", "---\r\nby: A\r\n---\r\nx",
      "---\nby: A\n---\nx\r\ny",
      "---\nby: 'A'\n---\nx", "--- \nby: A\n---\nx", "---\nby: A\n---\n\u{2003}x",
    ])
  func leaveTheRest(_ file: String) {
    #expect(plain(file) == nil)
  }

  @Test func leaveWhatIsTooLong() {
    let long = String(repeating: "a", count: Document.largestText)
    #expect(plain("---\nby: A\n---\n\(long)") != nil)
    #expect(plain("---\nby: A\n---\n\(long)a") == nil)
    #expect(plain("---\nby: \(long.prefix(Document.largestYAML))\n---\nx") == nil)
  }

  @Test func areTheSameReadByKeys() throws {
    let lines = Self.whole.lines + ["---", "", "tags: [a, b]", "by: x: y", "at: 2011-03-23", "é"]
    var count = 0
    for _ in 0..<20_000 {
      let some = Self.whole.lines.filter { _ in Int.random(in: 0..<4) > 0 }
      var file = (["---"] + some.dropFirst()).joined(separator: "\n")
      if Bool.random() { file += "\n" + (lines.randomElement() ?? "") }
      guard let entry = plain(file) else { continue }
      count += 1
      #expect(entry == (try byKeys(file)), "\(file)")
    }
    #expect(count > 1000)
  }
}
