import Foundation
import TestSupport
import Testing

@testable import JournalKit
@testable import JournalModel

@Suite("Forms")
struct TextFormTests {
  private static let now = Date(timeIntervalSince1970: 1_300_872_664)

  private func form(_ command: TextForm.Command = .add) throws -> TextForm {
    var form = TextForm(command, id: try Samples.id("h2m8v5c1zq"), now: Self.now)
    form.take("Words", from: .standardInput)
    return form
  }

  @Test(
    "what was typed is what the file has, and what is read again",
    arguments: [
      (TextForm.Key.kind, ["dmeo"]), (.day, ["third"]), (.at, ["20 min ago"]), (.at, ["10:30"]),
      (.by, ["Zoe Q <zoe@example.org>"]), (.projects, ["a b", "#c"]), (.tags, ["# --- 李"]),
      (.closes, ["zzzz"]), (.attach, ["/tmp/a: b.png"]), (.by, ["ia\u{1B}n"]), (.day, ["a\nb"]),
    ])
  func isWhatWasTyped(_ key: TextForm.Key, _ said: [String]) throws {
    var form = try form()
    form.say(key, said)
    let read = try TextForm(form.content, for: .add, id: Identifier(bits: 1), now: .distantFuture)
    #expect(read.list(key) == said)
    #expect(read.id == form.id)
    #expect(read.text == "Words")
    #expect(read.content == form.content)
  }

  @Test(
    "a text for another command says so, however damaged its fields are",
    arguments: [
      ("---\ncommand: note\n---\nx", .note), ("\n\n---\ncommand: edit\n---\nx", .edit),
      ("---\n\"command\" : note\nx", .note), ("---\ncommand: Note\n---\nx", .note),
      ("---\ncommand:\n---\nx", .note), ("---\nabout: ada\n---\nx", .note),
      ("---\n'about': ada\nx", .note), ("---\nkind: demo\n---\nx", nil), ("---\nx", nil),
      ("command: note", nil), ("x\n---\nabout: ada\n---", nil),
    ] as [(String, TextForm.Command?)])
  func declares(_ text: String, _ command: TextForm.Command?) {
    #expect(TextForm.declaredCommand(of: text) == command)
  }

  @Test(
    "a file of one command is refused by the others", arguments: [TextForm.Command.note, .edit])
  func isOfOneCommand(_ command: TextForm.Command) throws {
    let content = try form(command).content
    #expect(throws: UnreadableFields.of(command)) {
      _ = try TextForm(content, for: .add, id: Identifier(bits: 1), now: Self.now)
    }
  }

  @Test(
    "words of time count from when they were said",
    arguments: [
      (nil, nil, "2011-03-23T09:31:04+00:00"), (nil, "20 min ago", "2011-03-23T09:11:04+00:00"),
      ("yesterday", "14:00", "2011-03-22T14:00:00+00:00"), ("yesterday", nil, "2011-03-22"),
    ])
  func countsFromThen(_ day: String?, _ at: String?, _ time: String) throws {
    var form = try form()
    form.say(.day, day)
    form.say(.at, at)
    let later = Self.now.addingTimeInterval(5 * 86_400)
    let kept = try TextForm(form.content, for: .add, id: form.id, now: later)
    #expect(try kept.moment(in: Samples.calendar()).time.text == time)
  }

  @Test("another day has no use for the moment of a file")
  func anotherDay() throws {
    let file = "---\nat: 2011-03-23T12:00:00+00:00\n---\nWords\n"
    var form = try TextForm(file, for: .add, id: Identifier(bits: 1), now: Self.now)
    form.say(.day, "2")
    #expect(try form.moment(in: Samples.calendar()).time.text == "2011-03-24")
  }

  @Test(
    "text without fields of ours is text",
    arguments: ["---\nThis is a separator\n---\nfoo", "no fields", "---\nkind: demo"])
  func isText(_ text: String) throws {
    let form = try TextForm(text, for: .add, id: Identifier(bits: 1), now: Self.now)
    #expect(form.text == text)
  }
}
