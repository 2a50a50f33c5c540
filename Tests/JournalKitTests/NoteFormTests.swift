import Foundation
import TestSupport
import Testing

@testable import JournalKit
@testable import JournalModel

@Suite("A note to be")
struct NoteFormTests {
  private static let roster = Roster([
    Samples.attendee("ian-campbell", "Ian Campbell", .yes),
    Samples.attendee("p-abc123", "Grace Hopper", .no),
    Samples.attendee("anna", "Anna", .yes), Samples.attendee("anna-2", "Anna", .yes),
  ])

  private static func note(_ said: [(TextForm.Key, String)]) throws -> AttendeeNote {
    let now = Date(timeIntervalSince1970: 1_300_872_664)
    var form = TextForm(.note, id: try Samples.id("h2m8v5c1zq"), now: now)
    form.take("Words", from: .arguments)
    for (key, value) in said { form.say(key, value) }
    let person = try roster.attendee(form[.about] ?? "")
    return try form.note(of: Samples.event(), about: person, in: roster, writer: "Lars").note
  }

  @Test(
    "it is private unless somebody says otherwise or the words are the attendee's own",
    arguments: [
      ([], true), ([(.access, "public")], false), ([(.access, "private")], true),
      ([(.quote, "yes")], false), ([(.quote, "yes"), (.access, "private")], true),
      ([(.by, "Ian Campbell")], false), ([(.by, "ian-campbell")], false),
      ([(.by, "IAN CAMPBELL <ian@example.org>")], false), ([(.by, "Ian")], true),
      ([(.by, "Grace Hopper")], true), ([(.by, "Ian Campbell"), (.access, "private")], true),
      ([(.quote, "no")], true), ([(.quote, "false")], true),
      // What nobody knows is not for everybody.
      ([(.access, "everybody")], true),
    ] as [([(TextForm.Key, String)], Bool)])
  func access(_ said: [(TextForm.Key, String)], _ isPrivate: Bool) throws {
    #expect(try Self.note([(.about, "campbell")] + said).isPrivate == isPrivate)
  }

  @Test(
    "who says it is named as the journal may name them",
    arguments: [
      ("campbell", [], "Lars"), ("campbell", [(.by, "Ada <a@b>")], "Ada"),
      ("campbell", [(.quote, "yes")], "Ian Campbell"), ("grace", [(.quote, "yes")], "p-abc123"),
      ("campbell", [(.quote, "yes"), (.by, "Ada")], "Ian Campbell"),
    ] as [(String, [(TextForm.Key, String)], String)])
  func authors(_ about: String, _ said: [(TextForm.Key, String)], _ by: String) throws {
    #expect(try Self.note([(.about, about)] + said).by == by)
  }

  @Test(
    "it is about the one whom the name means",
    arguments: [
      ("Ian", "ian-campbell"), ("grace hopper", "p-abc123"), ("anna-2", "anna-2"),
      ("anna.md", "anna"),
    ])
  func about(_ name: String, _ key: String) throws {
    #expect(try Self.note([(.about, name)]).about == key)
  }

  @Test("a name that means nobody or several is refused", arguments: ["Anna", "Zaphod", ""])
  func unclear(_ name: String) {
    #expect(throws: RosterProblem.self) { try Self.note([(.about, name)]) }
  }

  @Test(
    "its time is as it was typed",
    arguments: [
      ([], "2011-03-23T09:31:04+00:00"), ([(.day, "2")], "2011-03-24"),
      ([(.at, "noon")], "2011-03-23T12:00:00+00:00"),
      // Unlike an entry, a note can be of any day.
      ([(.day, "2011-05-01")], "2011-05-01"),
    ] as [([(TextForm.Key, String)], String)])
  func times(_ said: [(TextForm.Key, String)], _ at: String) throws {
    #expect(try Self.note([(.about, "campbell")] + said).at?.text == at)
  }
}
