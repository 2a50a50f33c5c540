import TestSupport
import Testing

@testable import JournalModel

@Suite("Rewriting what a person wrote")
struct RewritingTests {
  private static let lines = [
    "# Ours", "id:   k7f3q2m9x4", "by: 'Lars'  # who", "mood: great", "kind: \"demo\"", "",
    "tags: [ a,b ]", "projects:", "  - xen   # the one", "  - dom0", "", "# The end",
  ]
  private static let order = Entry(id: Identifier(bits: 1), text: "").fields.map(\.key)
  private static let file = "---\n\(lines.joined(separator: "\n"))\n---\nWords\n"

  /// The lines of the file that a change of one key takes away, and those that it brings.
  private static func difference(
    _ key: String, _ value: YAMLValue?
  ) throws -> (gone: [String], new: [String]) {
    var document = try Document(file, as: .frontMatter)
    try document.set(key, value: value, order: Self.order)
    let after = document.content.lines
    let before = file.lines
    return (before.filter { !after.contains($0) }, after.filter { !before.contains($0) })
  }

  @Test(
    "a key takes its own lines and no others",
    arguments: [
      ("by", .text("Ada"), ["by: 'Lars'  # who"], ["by: Ada"]),
      ("by", nil, ["by: 'Lars'  # who"], []),
      ("kind", .plain("idea"), ["kind: \"demo\""], ["kind: idea"]),
      ("tags", .list(["a"]), ["tags: [ a,b ]"], ["tags: [a]"]),
      (
        "projects", .list(["dom0"]), ["projects:", "  - xen   # the one", "  - dom0"],
        ["projects: [dom0]"]
      ),
      ("credits", .list(["Ian"]), [], ["credits: [Ian]"]),
      // They say the same already.
      ("by", .text("Lars"), [], []), ("kind", .plain("demo"), [], []),
      ("tags", .list(["a", "b"]), [], []), ("projects", .list(["xen", "dom0"]), [], []),
      ("credits", nil, [], []), ("id", .plain("k7f3q2m9x4"), [], []),
    ] as [(String, YAMLValue?, [String], [String])])
  func ownLines(_ key: String, _ value: YAMLValue?, _ gone: [String], _ new: [String]) throws {
    let difference = try Self.difference(key, value)
    #expect(difference.gone == gone)
    #expect(difference.new == new)
  }

  @Test("a change taken back leaves the file as it was, but for how its value was written")
  func back() throws {
    var document = try Document(Self.file, as: .frontMatter)
    try document.set("by", value: .text("Ada"), order: Self.order)
    try document.set("by", value: .text("Lars"), order: Self.order)
    #expect(document.content == Self.file.replacing("by: 'Lars'  # who", with: "by: Lars"))
  }

  @Test(
    "a file without front matter gets one where it needs it",
    arguments: [
      ("Words\n", "---\nby: Ada\n---\nWords\n"), ("", "---\nby: Ada\n---\n"),
      ("---\n---\nWords", "---\nby: Ada\n---\nWords"),
      ("\u{FEFF}Words", "\u{FEFF}---\nby: Ada\n---\nWords"),
    ])
  func first(_ file: String, _ expected: String) throws {
    var document = try Document(file, as: .frontMatter)
    try document.set("by", value: .text("Ada"), order: Self.order)
    #expect(document.content == expected)
    try document.set("by", value: nil, order: Self.order)
    #expect(try Document(document.content, as: .frontMatter).text() == document.text())
  }

  @Test(
    "a value is the same as another if it writes the same",
    arguments: [
      (.text("a"), .text("a"), true), (.text("a"), .text("b"), false),
      (.text("a"), .plain("a"), true), (.text("1"), .plain("1"), false),
      (.list(["a"]), .list(["a"]), true), (.list(["a", "b"]), .list(["b", "a"]), false),
      (.mapping([("a", .text("b"))]), .mapping([("a", .text("b"))]), true),
      (.list([]), .mapping([]), true),
    ] as [(YAMLValue, YAMLValue, Bool)])
  func values(_ left: YAMLValue, _ right: YAMLValue, _ areSame: Bool) {
    #expect((left == right) == areSame)
  }
}
