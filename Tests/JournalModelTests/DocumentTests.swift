import Testing

@testable import JournalModel

@Suite("Changing a file")
struct DocumentTests {
  static let order = ["id", "name", "start", "venue", "roles", "kinds"]

  static let file = """
    # What we are
    id: k7f3q2m9x4   # never change
    name: 'Xen'

    # Unknown to us
    mood: great
    venue: "Cambridge"
    kinds:
      demo: Demos  # ours
      idea: Ideas
    # The end
    """ + "\n"

  @Test("only the lines of the changed key change")
  func oneKey() throws {
    var document = try Document(Self.file, as: .yaml)
    try document.set("venue", value: .text("Munich: city"), order: Self.order)
    #expect(
      document.content
        == Self.file.replacing("venue: \"Cambridge\"", with: "venue: \"Munich: city\""))
    try document.set("kinds", value: .mapping([("demo", .text("Shows"))]), order: Self.order)
    #expect(document.content.hasSuffix("kinds:\n  demo: Shows\n# The end\n"))
    try document.set("kinds", value: nil, order: Self.order)
    #expect(document.content.hasSuffix("venue: \"Munich: city\"\n# The end\n"))
  }

  @Test(
    "front matter ends where its fence does, however that is written",
    arguments: [
      ("---\nid: a\n---\nText\n", "Text\n"), ("---\nid: a\n...\nText\n", "Text\n"),
      ("---\nid: a\n--- \nText\n", "Text\n"), ("---\nid: a\n---", ""), ("---\nid: a\n---\n", ""),
      ("--- \nid: a\n---\nText", "Text"), ("---\r\nid: a\r\n---\r\nText\r\n", "Text\r\n"),
      ("---\nid: ä\n---\nÄ\n", "Ä\n"), ("---\nid: 'a\n  ---'\n---\n---\nText\n", "---\nText\n"),
    ])
  func fences(_ file: String, _ body: String) throws {
    let document = try Document(file, as: .frontMatter)
    #expect(document.body == body && document.content == file)
  }

  @Test("a key that says the same stays as it is written")
  func same() throws {
    var document = try Document(Self.file, as: .yaml)
    try document.set("name", value: .text("Xen"), order: Self.order)
    try document.set(
      "kinds", value: .mapping([("demo", .text("Demos")), ("idea", .text("Ideas"))]),
      order: Self.order)
    #expect(document.content == Self.file)
  }

  @Test("a new key goes where the order has it")
  func new() throws {
    var document = try Document(Self.file, as: .yaml)
    try document.set("start", value: .plain("2011-03-23"), order: Self.order)
    #expect(document.content.contains("name: 'Xen'\nstart: 2011-03-23\n\n# Unknown"))
    try document.set("roles", value: .list(["a", "b, c"]), order: Self.order)
    #expect(document.content.contains("venue: \"Cambridge\"\nroles: [a, \"b, c\"]\nkinds:"))
  }

  @Test("line endings and byte order mark stay")
  func lineEndings() throws {
    let file = "\u{FEFF}---\r\nname: Xen\r\nvenue: Here\r\n---\r\nText\r\nmore"
    var document = try Document(file, as: .frontMatter)
    #expect(document.content == file)
    try document.set("name", value: .text("Other"), order: Self.order)
    #expect(
      document.content == "\u{FEFF}---\r\nname: Other\r\nvenue: Here\r\n---\r\nText\r\nmore")
    #expect(try document.text() == "Text\nmore")
  }

  @Test("a file without a final line break can be changed")
  func noFinalBreak() throws {
    var document = try Document("id: k7f3q2m9x4\nvenue: Here", as: .yaml)
    try document.set("roles", value: .list(["a"]), order: Self.order)
    #expect(document.content == "id: k7f3q2m9x4\nvenue: Here\nroles: [a]\n")
  }

  @Test("lines are counted as YAML counts them")
  func separators() throws {
    let file = "a: \"x\u{2028}  y\"\nname: one\nvenue: two\n"
    var document = try Document(file, as: .yaml)
    try document.set("name", value: .text("1st"), order: Self.order)
    #expect(document.content == "a: \"x\u{2028}  y\"\nname: 1st\nvenue: two\n")
  }

  @Test(
    "values of any form are replaced whole",
    arguments: [
      "venue: |\n  two\n  lines\n", "venue: >-\n  folded\n\n  text\n", "venue: plain\n  goes on\n",
      "venue: \"quoted\n  goes on\"\n", "venue:\n  - a\n  - b\n", "venue:\n- a\n- b\n",
      "venue: [a,\n  b]\n", "venue: {a: 1,\n  b: 2}\n", "venue:\n", "? venue\n: there\n",
      "venue:\n  - name: a\n    for: b\n  - c\n",
    ])
  func forms(_ value: String) throws {
    var document = try Document("name: a\n\(value)# comment\nlast: b\n", as: .yaml)
    try document.set("venue", value: .text("new"), order: Self.order)
    #expect(document.content == "name: a\nvenue: new\n# comment\nlast: b\n")
  }

  @Test("keys that share a line are not changed")
  func sharedLine() throws {
    var document = try Document("{name: a, venue: b}\n", as: .yaml)
    #expect(throws: FormatError.self) {
      try document.set("venue", value: .text("c"), order: Self.order)
    }
    #expect(document.content == "{name: a, venue: b}\n")
  }

  @Test("errors name the key and the line of the file")
  func errors() throws {
    let document = try Document("---\nid: x\nroles:\n  a: b\n---\ntext", as: .frontMatter)
    #expect(
      throws: FormatError(line: 3, message: "roles: expected a list such as [a, b]")
    ) { try document.texts("roles") }
    #expect(throws: FormatError(line: 2, message: "id: expected an identifier, found 'x'")) {
      try document.value("id", expected: "an identifier") { Identifier($0) }
    }
    #expect(throws: FormatError(line: 1, message: "the front matter has no closing `---`")) {
      try Document("---\na: b\n", as: .frontMatter)
    }
    let twice = #expect(throws: FormatError.self) {
      try Document("---\na: b\na: c\n---\n", as: .frontMatter)
    }
    #expect(twice?.line == 3)
  }

  @Test("more than 16 KiB of front matter are refused, 16 KiB are not")
  func limit() throws {
    let room = Document.largestYAML - "a: \n".utf8.count
    let fits = "---\na: \(String(repeating: "x", count: room))\n---\n"
    #expect(try Document(fits, as: .frontMatter).fields.count == 1)
    #expect(throws: FormatError.self) {
      try Document(fits.replacing("a: ", with: "ab: "), as: .frontMatter)
    }
  }

  @Test("a text that begins with dashes does not become front matter")
  func dashes() throws {
    var document = Document(.frontMatter, fields: [], body: "")
    document.body = "---\nSome text\n"
    #expect(try Document(document.content, as: .frontMatter).body == "---\nSome text\n")
  }
}
