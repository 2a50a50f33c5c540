import Foundation
import JournalKit
import Testing

@testable import Exchange
@testable import JournalModel

@Suite("Answers of a web form as notes")
struct AnswerNotesTests {
  private func answers(_ text: String, isAnnounced: Bool = false) throws -> AnswerNotes {
    var event = Event(
      id: Identifier(bits: 1), name: "Xen", start: try #require(CalendarDate("2011-03-23")),
      timeZone: try #require(Zone("Europe/London")))
    event.days = 3
    var anna = Attendee(key: "anna", name: "Anna Müller", named: .yes)
    anna.emails = ["anna@example.org"]
    let jo = ["jo", "jo-2"].map { Attendee(key: $0, name: "Jo Park", named: .yes) }
    let bo = Attendee(key: "bo", name: "Bo Ek", named: .yes)
    let now = try #require(Timestamp("2011-03-24T10:00:00Z", in: event.timeZone))
    let table = try SheetTable(text, name: "x.csv", wishes: SheetWishes(.notes))
    return AnswerNotes(
      table,
      in: .init(
        roster: Roster([anna, bo] + jo),
        words: TypedTime(
          calendar: event.calendar,
          now: Date(timeIntervalSince1970: Double(now.milliseconds) / 1000)),
        day: nil, isAnnounced: isAnnounced))
  }

  @Test(
    "only a plain yes publishes, or an announcement where nobody asks",
    arguments: [
      ("name,text,publish\nAnna Müller,x,yes", false, "public"),
      ("name,text,publish\nAnna Müller,x,\"Ja, gerne!\"", false, "public"),
      ("name,text,publish\nAnna Müller,x,no", false, "refused"),
      ("name,text,publish\nAnna Müller,x,", false, "refused"),
      ("name,text,publish\nAnna Müller,x,\"yes, without my name\"", false, "refused"),
      ("name,text,May we publish it?,publish\nAnna Müller,x,yes,yes", false, "public"),
      ("name,text,May we publish it?,publish\nAnna Müller,x,yes,no", false, "refused"),
      ("name,text,publish\nAnna Müller,x,no", true, "refused"),
      ("name,text,publish\nAnna Müller,x,yes\nAnna Müller,x,no", false, "refused"),
      ("name,text,publish\nAnna Müller,x,no\nAnna Müller,x,yes", false, "refused"),
      ("name,text\nAnna Müller,x", true, "public"), ("name,text\nAnna Müller,x", false, "private"),
    ])
  func consent(_ text: String, _ isAnnounced: Bool, _ expected: String) throws {
    let answers = try answers(text, isAnnounced: isAnnounced)
    let note = try #require(answers.notes.first?.value)
    let outcome =
      !note.isPrivate ? "public" : answers.refused.contains(note.id) ? "refused" : "private"
    #expect(answers.notes.count == 1)
    #expect(outcome == expected)
  }

  @Test(
    "words are a person's own only by the address that the roster has",
    arguments: [
      ("anna@example.org,Anna Müller", true), (",Anna Müller", false),
      ("bo@example.org,Bo Ek", false),
      (",Bo Ek", false), ("ANNA@example.org,", true),
    ])
  func own(_ who: String, _ isPublic: Bool) throws {
    let answers = try answers("email,name,text,publish\n\(who),x,yes")
    #expect(answers.notes.map(\.value.isPrivate) == [!isPublic])
    #expect(answers.unproven.count == (isPublic ? 0 : 1))
    #expect(answers.refused.isEmpty)
  }

  @Test("who refuses the same words once has refused, whenever that was")
  func twice() throws {
    let answers = try answers(
      "name,time,text,publish\nAnna Müller,2011-03-23,x,yes\nAnna Müller,2011-03-24,x,no")
    #expect(answers.notes.map(\.value.isPrivate) == [true, true])
    #expect(answers.refused.count == 2)
  }

  @Test(
    "whose answer it is, or why it is nobody's",
    arguments: [
      ("ANNA@example.org,,x", "anna"),
      (
        "other@example.org,anna muller,x",
        "the roster has another address than that of anna muller <other@example.org>"
      ),
      (
        "anna@example.org,Bo Ek,x",
        "the roster has that address for somebody else: Bo Ek <anna@example.org>"
      ),
      ("anna@example.org,Annie,x", "anna"), ("bo@example.org,Bo Ek,x", "bo"),
      (",Anna,x", "not in the roster: Anna"),
      ("a@b.example,,x", "not in the roster: <a@b.example>"),
      (",Jo Park,x", "2 in the roster are called Jo Park: only an address tells them apart"),
      (",,x", "neither a name nor an address"), (",Anna Müller,\u{200B}", "no text"),
    ])
  func people(_ row: String, _ expected: String) throws {
    let answers = try answers("email,name,text\n\(row)")
    #expect(answers.notes.map(\.value.about) + answers.leftOut.map(\.reason) == [expected])
  }

  @Test(
    "the day that the form says, else that of the time, else today",
    arguments: [
      (",", "2011-03-24"), ("2011-03-23 21:00,", "2011-03-23"), ("2011-03-24 02:00,", "2011-03-23"),
      ("2011-03-24 10:00,Day 1", "2011-03-23"), ("soon,3", "2011-03-25"),
      (",2011-03-25", "2011-03-25"),
      ("soon,", "'soon' is no time"), (",4", "'4' is no day"),
      (",Days 1 and 2", "'Days 1 and 2' is no day"),
    ])
  func days(_ when: String, _ expected: String) throws {
    let answers = try answers("name,text,time,day\nAnna Müller,x,\(when)")
    #expect(
      answers.notes.compactMap(\.date?.description) + answers.leftOut.map(\.reason) == [expected])
  }
}
