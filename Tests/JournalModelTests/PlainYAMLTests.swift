import Testing

@testable import JournalModel

/// What is read without libyaml is what libyaml reads, lines and all.
@Suite("Plain YAML")
struct PlainYAMLTests {
  @Test func isWhatWeWrite() throws {
    let entry = """
      id: k7f3q2m9x4
      at: 2011-03-23T09:30:00+00:00
      recorded: 2011-03-23T09:31:04.120Z
      by: Lars Example
      kind: follow-up
      projects: [linpicker, the other one]
      tags: [display]

      """
    let fields = try #require(PlainYAML.fields(of: entry))
    #expect(fields.map(\.key) == ["id", "at", "recorded", "by", "kind", "projects", "tags"])
    try Self.expectSame(entry)
  }

  @Test(
    "whatever else there is, is left to libyaml",
    arguments: [
      "a: b", "a: \n", "a:\n", "a: 'b'\n", "a: b: c\n", "a: b #c\n", "a: b \n", "a: b\n c\n",
      "a: b\na: c\n", "# a\n", "\n", "a: [b\n", "a: []\n", "a: [b: c]\n", "a: &b c\n", "a: *b\n",
      "a: |\n  b\n", "a: - b\n", "- a\n", "a: b\r\n", "a: é\n", "A: b\n", "a : b\n", "a:b\n",
      "a: b:\n", "a: [b] \n", "a: [b,c]\n", "a: [b, ]\n", "a: ! b\n", "---\na: b\n", "a: b\n...\n",
    ])
  func leavesTheRest(_ text: String) {
    #expect(PlainYAML.fields(of: text) == nil)
  }

  @Test func isTheSameToLibyaml() throws {
    let pieces = [
      "a", "key", "by-x", ": ", ":", " ", "\n", "\n", "[", "]", ", ", ",", "-", "- ", "b c", "1",
      "09:30", "null", "?", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "#", "{", "}", ".", "_",
      "~", "\\", "=", "<<", "`", "\na: ", "\nb: [", "]\n", "\nc: x\n", "a: ", "a: [b, c]\n",
    ]
    var plain = 0
    for _ in 0..<100_000 {
      let text = (0..<Int.random(in: 1...8)).map { _ in pieces.randomElement() ?? "" }.joined()
      guard PlainYAML.fields(of: text)?.isEmpty == false else { continue }
      plain += 1
      try Self.expectSame(text)
    }
    #expect(plain > 100)
  }

  private static func expectSame(_ text: String) throws {
    var (plain, whole) = ("", "")
    dump(PlainYAML.fields(of: text), to: &plain)
    let fields: [YAMLField]? = try YAMLReader.fieldsByLibyaml(of: text)
    dump(fields, to: &whole)
    #expect(plain == whole, "\(text)")
  }
}
