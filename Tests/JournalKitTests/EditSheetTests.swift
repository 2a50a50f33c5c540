import TestSupport
import Testing

@testable import JournalKit
@testable import JournalModel

@Suite("What somebody edits")
struct EditSheetTests {
  private static func entry() throws -> Identified {
    var entry = Entry(id: try Samples.id("k7f3q2m9x4"), kind: .followUp, text: "Words\n\nmore")
    entry.by = "Lars: him"
    (entry.projects, entry.tags) = (["linpicker"], [])
    return .entry(Filed(value: entry, path: "a.md", date: try Samples.date("2011-03-23")))
  }

  private static func note() throws -> Identified {
    let note = AttendeeNote(
      id: try Samples.id("h2m8v5c1zq"), about: "ian", text: "Words", isPrivate: true)
    return .note(Filed(value: note, path: "n.md", date: try Samples.date("2011-03-24")))
  }

  private static func response() throws -> Identified {
    var response = Response(id: try Samples.id("p9d2w6k4ns"), title: "2011")
    response.url = "https://x.example"
    return .response(Filed(value: response, path: "r.md", date: nil))
  }

  @Test("an entry has every field that can be changed, empty ones too")
  func entries() throws {
    #expect(
      EditSheet(try Self.entry()).content == """
        ---
        id: k7f3q2m9x4
        day: 2011-03-23
        at:
        by: "Lars: him"
        kind: follow-up
        projects: [linpicker]
        tags:
        ---
        Words

        more

        """)
  }

  @Test("a note and a response have theirs")
  func others() throws {
    #expect(
      EditSheet(try Self.note()).content
        == "---\nid: h2m8v5c1zq\nday: 2011-03-24\nat:\nby:\nabout: ian\n---\nWords\n")
    #expect(
      EditSheet(try Self.response()).content
        == "---\nid: p9d2w6k4ns\ntitle: \"2011\"\nurl: https://x.example\ndate:\nday:\n---\n\n")
  }

  @Test("what comes back as it was changes nothing")
  func unchanged() throws {
    for found in [try Self.entry(), try Self.note(), try Self.response()] {
      let sheet = EditSheet(found)
      #expect(try sheet.changes(in: sheet.content).isEmpty)
      #expect(try sheet.changes(in: sheet.content.replacing("\n", with: "\r\n")).isEmpty)
    }
  }

  @Test(
    "only lines that say something else are changes, and a field that was taken out is empty",
    arguments: [
      ("kind: follow-up", "kind: demo", ["kind": ["demo"]]),
      ("by: \"Lars: him\"", "by: 'Lars: him'", [:]),
      ("by: \"Lars: him\"\n", "", ["by": []]), ("by: \"Lars: him\"", "by:", ["by": []]),
      ("tags:", "tags: [a, 'b c']", ["tags": ["a", "b c"]]), ("tags:", "tags: a", ["tags": ["a"]]),
      ("at:", "at: 14:30", ["at": ["14:30"]]), ("day: 2011-03-23", "day: 2", ["day": ["2"]]),
      ("projects: [linpicker]", "projects:\n- linpicker", [:]), ("tags:", "tags: []", [:]),
      ("kind: follow-up", "# kind: follow-up", ["kind": []]),
    ])
  func fields(_ line: String, _ other: String, _ changes: [String: [String]]) throws {
    let sheet = EditSheet(try Self.entry())
    let found = try sheet.changes(in: sheet.content.replacing(line, with: other))
    #expect(found.fields == changes)
    #expect(found.text == nil)
  }

  @Test(
    "the text is what stands below",
    arguments: [
      ("Words\n\nmore", "Other", "Other"), ("more", "more  ", "Words\n\nmore  "),
      ("more\n", "more\n\n\n", nil),
      ("Words\n\nmore\n", "", ""), ("Words", "---\nWords", "---\nWords\n\nmore"),
    ] as [(String, String, String?)])
  func texts(_ words: String, _ others: String, _ text: String?) throws {
    let sheet = EditSheet(try Self.entry())
    let changes = try sheet.changes(in: sheet.content.replacing(words, with: others))
    #expect(changes.text == text)
    #expect(changes.fields.isEmpty)
  }

  @Test(
    "a text without fields of ours is the text",
    arguments: ["Only words", "---\nmood: x\n---\na", "", "Words\n\nmore"])
  func onlyText(_ written: String) throws {
    let changes = try EditSheet(try Self.entry()).changes(in: written)
    #expect(changes.text == (written == "Words\n\nmore" ? nil : written))
    #expect(changes.fields.isEmpty)
  }

  @Test("a field that cannot be changed is told with those that can")
  func unknown() throws {
    let sheet = EditSheet(try Self.note())
    let known = ["day", "at", "by", "about"]
    #expect(throws: JournalProblem.unknownField("kind", known: known)) {
      try sheet.changes(in: sheet.content.replacing("by:", with: "by:\nkind: demo"))
    }
  }

  @Test("what is no front matter names its line", arguments: ["by: [", "by: &a", "by: a\nby: b"])
  func broken(_ line: String) throws {
    let sheet = EditSheet(try Self.note())
    #expect(throws: UnreadableFields.self) {
      try sheet.changes(in: sheet.content.replacing("by:", with: line))
    }
  }

  @Test("changes that nobody has looked at stand in the sheet again, and are found in it")
  func again() throws {
    let sheet = EditSheet(try Self.entry())
    var changes = EditSheet.Changes()
    changes.fields = ["kind": ["demo"], "tags": ["a, b"], "by": [], "at": ["20 min ago"]]
    changes.text = "Other"
    let file = sheet.content(with: changes, command: .edit)
    #expect(file.hasPrefix("---\ncommand: edit\nid: k7f3q2m9x4\n"))
    #expect(try sheet.changes(in: file) == changes)
    #expect(EditSheet.identifier(in: file) == "k7f3q2m9x4")
  }

  @Test("a file of another command is refused")
  func otherCommand() throws {
    let sheet = EditSheet(try Self.note())
    #expect(throws: UnreadableFields.of(.note)) {
      try sheet.changes(in: sheet.content(with: .init(), command: .note))
    }
  }

  @Test(
    "only a kept edit says what it is of",
    arguments: [
      (EditSheet.file(of: "Words", for: "k7f"), "k7f"),
      (EditSheet.file(of: "Words", for: nil), nil),
      ("---\nid: k7f3q2m9x4\n---\nWords", nil), ("Words", nil),
      ("---\ncommand: add\nid: k7f3q2m9x4\n---\nWords", nil),
    ] as [(String, String?)])
  func kept(_ file: String, _ id: String?) {
    #expect(EditSheet.identifier(in: file) == id)
  }
}
