import TestSupport
import Testing

@testable import JournalModel

@Suite("YAML")
struct YAMLTests {
  static let nasty = [
    "", " ", "a", " a", "a ", "-", "- a", "-a", "--- a", "...", "?", "? a", "?a", ":", ": a", ":a",
    "a: b", "a:b", "a:", "a #b", "a#b", "#b", "'a'", "\"a\"", "a\"b", "a'b", "\\", "a\\nb", "\n",
    "a\nb", "a\n\nb\n", "\t", "a\tb", "\u{0}", "\u{1B}[0m", "\u{7F}", "\u{85}", "\u{2028}",
    "\u{FEFF}", "\u{202E}abc", "😀 emoji 👩‍💻", "שלום עולם", "مرحبا", "日本語", "e\u{301}", "[a]", "{a}",
    "a, b", "a]b", "&a", "*a", "!a", "|", ">", "%a", "@a", "`a`", "yes", "No", "ON", "null", "~",
    "true", "1", "1.5", "-1", "+1", "0x1F", "1e3", ".5", ".inf", ".nan", "12:30", "190:20:30",
    "2011-03-23", "2011-03-23T09:30:00+00:00", "1_000", "=", "<<", "http://x.example/a?b#c",
    "NO", "\u{A0}a", "\r", "a\r\nb", "𐍈", String(repeating: "long ", count: 2000) + "end",
    "a\u{FFFE}b", "- - -", "a : b", "\u{200B}",
  ]

  @Test("a text reads back as it was written, after a key and in a list", arguments: nasty)
  func roundTrip(_ text: String) throws {
    let block = YAMLValue.text(text).lines(key: "key").joined(separator: "\n")
    #expect(try YAMLReader.fields(of: block).map(\.value.content) == [.scalar(text)])
    let list = YAMLValue.list([text, "other", text]).lines(key: "key").joined(separator: "\n")
    let node = try #require(try YAMLReader.fields(of: list).first).value
    guard case .list(let nodes) = node.content else {
      Issue.record("not a list: \(list)")
      return
    }
    #expect(nodes.map(\.content) == [.scalar(text), .scalar("other"), .scalar(text)])
    let item = YAMLValue.mappings([[("name", .text(text)), ("for", .text(text))]])
    let lines = item.lines(key: "hosts").joined(separator: "\n")
    #expect(try YAMLReader.fields(of: lines).count == 1)
  }

  @Test("random texts read back as they were written")
  func randomRoundTrip() throws {
    var random = SeededGenerator(seed: 1)
    let signs = Array(" -:?#,[]{}&*!|>'\"%@`\\\n\tabé0_.~=<😀\u{85}\u{2028}\u{1B}")
    for _ in 0..<3000 {
      let text = String(
        (0..<Int.random(in: 0..<9, using: &random)).compactMap { _ in
          signs.randomElement(using: &random)
        })
      let fields: [(key: String, value: YAMLValue)] = [
        ("a", .text(text)), ("b", .list([text, "x"])),
      ]
      let document = try Document(Document(.frontMatter, fields: fields).content, as: .frontMatter)
      #expect(document.node("a")?.content == .scalar(text))
      guard case .list(let nodes)? = document.node("b")?.content else {
        Issue.record("no list for \(text.debugDescription)")
        continue
      }
      #expect(nodes.first?.content == .scalar(text))
    }
  }

  @Test(
    "quotes stand only where YAML or a reader that guesses types needs them",
    arguments: [
      ("Ian Campbell", "Ian Campbell"), ("NO", "\"NO\""), ("Norway", "Norway"),
      ("2011-03-23", "\"2011-03-23\""), ("a: b", "\"a: b\""), ("a:b", "a:b"),
      ("-20% memory", "-20% memory"), ("C# and F#", "C# and F#"), ("it's", "it's"),
      ("say \"hi\"", "say \"hi\""), ("\"hi\"", "\"\\\"hi\\\"\""), ("4 weeks", "4 weeks"),
    ])
  func quotes(_ text: String, _ expected: String) {
    #expect(YAMLText.scalar(text) == expected)
  }

  @Test("every scalar is its text, never a type")
  func scalars() throws {
    let fields = try YAMLReader.fields(
      of: "country: NO\nn: 010\nd: 2011-03-23\nq: 'it''s'\nf: >\n  two\n  lines\ne:\n")
    #expect(
      fields.map(\.value.content) == [
        .scalar("NO"), .scalar("010"), .scalar("2011-03-23"), .scalar("it's"),
        .scalar("two lines\n"), .scalar(""),
      ])
  }

  @Test(
    "what YAML can hide is an error with its line",
    arguments: [
      ("a: 1\nb: *x", 2), ("a: &x 1", 1), ("a: 1\n\nb: !!str 2", 3), ("a: 1\nb: 2\na: 3", 3),
      ("a: 1\n<<: *x", 2), ("- a\n- b", 1), ("just text", 1), ("a: 1\n---\nb: 2", 2),
      ("a: {b: {c: {d: {e: {f: {g: {h: {i: 1}}}}}}}}", 1), ("a: [1, 2", 1),
      ("a:\n  - {b: 1, b: 2}", 2),
      ("a: 1\n\tb: 2", 2), ("a: \"x", 1), ("[a]: 1", 1), ("a: b: c", 1),
    ])
  func errors(_ text: String, _ line: Int) {
    let error = #expect(throws: FormatError.self) { try YAMLReader.fields(of: text) }
    #expect(
      error.map { (line...(line + 1)).contains($0.line) } == true, "\(String(describing: error))")
  }
}
