import TestSupport
import Testing

@testable import Git
@testable import JournalKit
@testable import JournalModel

@Suite("What has an identifier, and what is written of it")
struct IdentifiedTests {
  private static let id = Identifier(bits: 1)

  private static func all(isPrivate: Bool = false) throws -> [Identified] {
    let date = try Samples.date("2011-03-23")
    let note = AttendeeNote(id: id, about: "p-abc123", text: "Secret words", isPrivate: isPrivate)
    return [
      .entry(
        Filed(value: Entry(id: id, kind: .thanks, text: "To Ian\nmore"), path: "e", date: date)),
      .note(Filed(value: note, path: "n", date: date)),
      .response(Filed(value: Response(id: id, title: "Later"), path: "r", date: nil)),
    ]
  }

  @Test("all of them have identifier, path and day")
  func parts() throws {
    let all = try Self.all()
    #expect(all.map(\.id) == [Self.id, Self.id, Self.id])
    #expect(all.map(\.path) == ["e", "n", "r"])
    #expect(all.map { $0.date?.description } == ["2011-03-23", "2011-03-23", nil])
    #expect(all.map(\.canBeWithoutText) == [false, false, true])
    #expect(all.map(\.isPrivate) == [false, false, false])
    #expect(try Self.all(isPrivate: true).map(\.isPrivate) == [false, true, false])
  }

  @Test("a commit's subject says what it is about, and nothing of a note's words")
  func subjects() throws {
    let subjects = try Self.all().map { $0.subject(of: "Remove") }
    #expect(
      subjects == ["Remove thanks: To Ian", "Remove note about p-abc123", "Remove response: Later"])
  }

  @Test(
    "a subject has 72 columns and no control characters",
    arguments: [
      ("Add demo: It boots", "Add demo: It boots"), ("a\nb\u{1B}[m", "a b␛[m"),
      (String(repeating: "x", count: 72), String(repeating: "x", count: 72)),
      (String(repeating: "x", count: 73), String(repeating: "x", count: 71) + "…"),
      (String(repeating: "x", count: 70) + " yz", String(repeating: "x", count: 70) + "…"),
      (String(repeating: "é", count: 80), String(repeating: "é", count: 71) + "…"),
    ])
  func shortened(_ subject: String, _ line: String) {
    #expect(JournalChange(subject: subject).message(isPrivate: false) == line + "\n")
  }

  @Test("identifiers and what is undone are trailers, on each ref its own")
  func trailers() throws {
    var change = JournalChange(subject: "Add note", identifiers: [Self.id])
    #expect(change.message(isPrivate: false) == "Add note\n\nEntry: \(Self.id)\n")
    #expect(change.message(isPrivate: true) == change.message(isPrivate: false))
    change.privateWords = .init(subject: "Add note about Ada")
    change.undone.private = ObjectID(String(repeating: "1", count: 40))
    #expect(change.message(isPrivate: false) == "Add note\n\nEntry: \(Self.id)\n")
    #expect(
      change.message(isPrivate: true)
        == "Add note about Ada\n\nUndoes: \(String(repeating: "1", count: 40))\n")
  }

  @Test(
    "a rewrite touches the lines of what changed",
    arguments: [
      Change({ $0.kind = .thanks }, ["kind: thanks"]), Change({ $0.tags = [] }, []),
      Change({ $0.by = "Ada" }, ["by: Ada"]),
    ] as [Change<Entry, [String]>])
  func rewriting(_ change: Change<Entry, [String]>) throws {
    let file = "---\nid: k7f3q2m9x4\nmood: great\nkind: demo\ntags: [ a ]\nby: 'Lars'\n---\nWords\n"
    let zone = try Samples.zone("UTC")
    let entry = try EntryFile.entry(file, fallback: Self.id, zone: zone)
    var other = entry
    change.apply(&other)
    var document = try Document(file, as: .frontMatter)
    try document.rewrite(entry, as: other)
    let after = document.content.lines
    let new = after.filter { !file.lines.contains($0) }
    #expect(new == change.outcome)
    #expect(after.contains("mood: great"))
    #expect(try EntryFile.entry(document.content, fallback: Self.id, zone: zone) == other)
  }
}
