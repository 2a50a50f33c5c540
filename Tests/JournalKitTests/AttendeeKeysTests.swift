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

  @Test(
    "a name without a Latin letter makes the same file for everybody, and other names others",
    arguments: ["张伟", "Сергей Королёв", "محمد علي", "Γιώργος Παπαδόπουλος", "अर्जुन शर्मा", "Con"])
  func derived(name: String) {
    let keys = [name, name.uppercased(), name].map { name in
      var keys = AttendeeKeys(taken: [])
      return keys.key(for: Samples.attendee("", name, .yes), String(name.hashValue))
    }
    #expect(Set(keys).count == 1 && keys[0].utf8.count == "attendee-".utf8.count + 6)
    var taken = AttendeeKeys(taken: [keys[0]])
    #expect(taken.key(for: Samples.attendee("", name, .yes), "") == keys[0] + "-2")
    #expect(taken.key(for: Samples.attendee("", "李娜", .yes), "") != keys[0])
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
