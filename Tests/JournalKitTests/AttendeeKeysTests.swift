import JournalModel
import TestSupport
import Testing

@testable import JournalKit

@Suite("File names of attendees")
struct AttendeeKeysTests {
  @Test("six characters that somebody has already become the next that nobody has")
  func collisions() {
    var keys = AttendeeKeys(taken: ["p-abc123", "p-zzzzzz", "p-000000"])
    #expect(keys.nameless("abc123") == "p-abc124")
    #expect(keys.nameless("abc123") == "p-abc125")
    #expect(keys.nameless("zzzzzz") == "p-000001")
    #expect(keys.nameless("k7f3q2") == "p-k7f3q2")
  }

  @Test("the next of a name gets the next number that is free")
  func numbers() {
    var keys = AttendeeKeys(taken: ["ian", "ian-3"])
    let ian = Samples.attendee("", "Ian", .yes)
    #expect((1...3).map { _ in keys.key(for: ian, "") } == ["ian-2", "ian-4", "ian-5"])
  }

  @Test("of one name, an address tells who is meant, else the first without one")
  func namesakes() {
    var namesakes = Namesakes([
      Samples.attendee("a", "Ian", .yes, emails: ["A@x.example"]),
      Samples.attendee("b", "Ian", .yes),
    ])
    #expect(namesakes.place(of: Samples.attendee("", "ian", .open, emails: ["a@X.example"])) == 0)
    let other = Samples.attendee("", "Ian", .open, emails: ["b@x.example"])
    #expect(namesakes.place(of: other) == 1)
    namesakes.update(other, at: 1)
    #expect(namesakes.place(of: Samples.attendee("", "Ian", .open, emails: ["c@x.example"])) == nil)
    #expect(namesakes.place(of: Samples.attendee("", "Ian", .open)) == 0)
  }
}
