import TestSupport
import Testing

@testable import JournalKit
@testable import JournalModel

@Suite("What later days say of a follow-up")
struct LaterAnswerTests {
  @Test("days are looked through one after the other, until it is so many files")
  func nearDays() throws {
    let real = try RealJournal.checkedOut()
    let adding = try real.shell(
      """
      "$PROGRAM" add -q -d 1 -k follow-up Who reviews it && "$PROGRAM" add -q -d 2 Nothing of that &&
      id=$(ls days/*/ | sed -n 's/^who-reviews-it-\\(.*\\).md/\\1/p') &&
      "$PROGRAM" close $id -d 3 Ada does && echo $id
      """)
    let id = try #require(
      Identifier(adding.output.split(separator: "\n").last.map(String.init) ?? ""))
    let journal = try JournalSearch(request: real.path, environment: [:], folder: "/").open()
    let days = try Array(journal.dates().dropFirst())
    #expect(days.count == 2)
    #expect(
      try journal.answers(on: days)[id]?.map(\.entry.value.headline) == ["Ada does"])
    #expect(try journal.answers(on: days, lookingThrough: 2)[id]?.count == 1)
    #expect(try journal.answers(on: days, lookingThrough: 1)[id] == nil)
  }
}
