import Foundation
import TestSupport
import Testing

@testable import JournalKit
@testable import JournalModel

@Suite("A text as a file")
struct TextFileTests {
  private static let now = Date(timeIntervalSince1970: 1_300_872_664)

  private static func form(_ text: String, _ command: TextForm.Command = .add) throws -> TextForm {
    var form = TextForm(command, id: try Samples.id("h2m8v5c1zq"), now: now)
    form.take(text, from: .editor)
    return form
  }

  @Test(
    "a file says which command takes it",
    arguments: [
      ("---\ncommand: note\n---\na", .note), ("---\ncommand: arrange\n---\na", .arrange),
      ("---\nabout: ian\n---\na", .note), ("---\nkind: demo\n---\na", .add), ("a", nil),
      // What nobody knows may be private.
      ("---\ncommand: fly\n---\na", .note), ("---\nmood: x\n---\na", nil),
      ("---\nkind: [\n---\na", .add),
    ] as [(String, TextForm.Command?)])
  func commands(_ file: String, _ command: TextForm.Command?) {
    #expect(TextForm.command(in: file) == command)
  }

  @Test(
    "its name is the words that it begins with, and the identifier",
    arguments: [
      ("It boots\n\nmore", "it-boots-h2m8v5c1zq.md"), ("../../x", "x-h2m8v5c1zq.md"),
      ("日本", "highlight-h2m8v5c1zq.md"), ("", "highlight-h2m8v5c1zq.md"),
    ])
  func names(_ text: String, _ name: String) throws {
    #expect(try Self.form(text).fileName == name)
  }

  @Test(
    "fields are the lines between two of dashes at the beginning",
    arguments: [
      ("---\nkind: x\n---\na", true), ("---\r\nkind: x\r\n---\r\n", true),
      ("--- \nkind:\n--- ", true),
      ("---\nkinds: x\n---\n", false), ("---\n kind: x\n---\n", false),
      ("a\n---\nkind: x\n---\n", false),
      ("---\nkind: x\n", false), ("", false),
    ])
  func fields(_ text: String, _ hasFields: Bool) {
    #expect(TextForm.hasFields(text, of: ["id", "kind"]) == hasFields)
  }

  @Test(
    "what nobody can read names its line",
    arguments: [
      ("---\nkind: a\nid: x\n---\n", 3), ("---\nrecorded: noon\n---\n", 2),
      ("---\nkind: [\n---\n", 3),
      ("---\ntags: {a: b}\n---\n", 2),
    ])
  func broken(_ file: String, _ number: Int) throws {
    let error = #expect(throws: UnreadableFields.self) {
      try TextForm(file, for: .add, id: Identifier(bits: 1), now: Self.now)
    }
    guard case .broken(let line, _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(line == number)
  }

  @Test("what is said now comes before what the file says, and nothing said takes nothing away")
  func saying() throws {
    var form = try TextForm(
      "---\nkind: demo\ntags: [a]\n---\nWords", for: .add, id: Identifier(bits: 1), now: Self.now)
    form.say(.kind, "idea")
    form.say(.tags, [])
    form.say(.by, nil)
    #expect((form[.kind], form.list(.tags), form[.by]) == ("idea", ["a"], nil))
    form.fill(.tags, [])
    #expect(form.list(.tags).isEmpty)
  }

  @Test(
    "another day keeps a time of day and drops a moment",
    arguments: [
      ("14:30", "2011-03-24T14:30:00+00:00"), ("noon", "2011-03-24T12:00:00+00:00"),
      ("2011-03-23T12:00Z", "2011-03-24"), ("20 min ago", "2011-03-24"),
    ])
  func otherDay(_ at: String, _ time: String) throws {
    var form = try TextForm(
      "---\nat: \(at)\n---\nWords", for: .add, id: Identifier(bits: 1), now: Self.now)
    form.say(.day, "2")
    #expect(try form.moment(in: Samples.calendar()).time.text == time)
  }

  @Test("a form that becomes nothing of its own has no identifier in its file")
  func noIdentifier() throws {
    var form = TextForm(.arrange, id: TextForm.noIdentifier, now: Self.now)
    form.take("Words", from: .editor)
    #expect(!form.content.contains("\nid:"))
    #expect(form.content.hasPrefix("---\ncommand: arrange\n"))
  }

  @Test(
    "a text says something, and not too much",
    arguments: [
      ("a", nil), ("", .emptyText), (" \n", .emptyText), ("\u{200B}", .emptyText),
      (String(repeating: "é", count: 32 * 1024), nil),
      (String(repeating: "é", count: 32 * 1024) + "x", .textTooLong(bytes: 65_537)),
    ] as [(String, JournalProblem?)])
  func lengths(_ text: String, _ problem: JournalProblem?) {
    do throws(JournalProblem) {
      try JournalProblem.check(text)
      #expect(problem == nil)
    } catch {
      #expect(error == problem)
    }
  }
}
