import Testing

@testable import JournalModel

@Suite("Finding an attendee")
struct RosterTests {
  private static let roster = Roster(
    [
      ("ian-campbell", "Ian Campbell"), ("ian-jackson", "Ian Jackson"),
      ("jose-garcia", "José García"),
      ("attendee-k7f3q2", "Сергей Королёв"), ("p-abc123", "が ぎ"), ("p-li0001", "李小龙"),
      ("p-kim001", "김철수"), ("ada", "Ada O'Brien"),
      ("anna", "Anna"), ("anna-2", "Anna"),
    ].map { Attendee(key: $0.0, name: $0.1, named: .yes) })

  @Test(
    "the name of two people means neither, whoever has the file of that name",
    arguments: ["Anna", "anna"])
  func twins(_ text: String) {
    guard case .several(let several) = Self.roster.match(text) else {
      Issue.record("\(Self.roster.match(text))")
      return
    }
    #expect(several.map(\.key) == ["anna", "anna-2"])
  }

  @Test(
    "an address tells who it is, whatever the name; where nobody has it, the name of who has none",
    arguments: [
      ("ada@example.org", "ada"), ("ADA@Example.org", "ada"), ("Countess <ada@example.org>", "ada"),
      ("Bo Ek <bo@example.org>", "bo"), ("Ada Stone <other@example.org>", nil),
      ("nobody@example.org", nil), ("@ada", "ada"), ("K@te", "k-te"),
      // Two share it, and the name tells which.
      ("Kim Lund <team@example.org>", "kim"), ("team@example.org", nil),
    ])
  func addresses(_ text: String, _ key: String?) {
    var people = [("ada", "Ada Stone"), ("bo", "Bo Ek"), ("k-te", "K@te")].map {
      Attendee(key: $0.0, name: $0.1, named: .yes)
    }
    people[0].emails = ["ada@example.org"]
    for (key, name) in [("kim", "Kim Lund"), ("max", "Max Berg")] {
      people.append(Attendee(key: key, name: name, named: .yes))
      people[people.count - 1].emails = ["team@example.org"]
    }
    let match = Roster(people).match(text)
    if case .one(let attendee) = match {
      #expect(attendee.key == key)
    } else {
      #expect(key == nil)
    }
  }

  @Test(
    "a file name, a whole name and a part that nobody else has find one",
    arguments: [
      ("ian-campbell", "ian-campbell"), ("Ian Campbell", "ian-campbell"),
      ("campbell", "ian-campbell"), ("Campbell, Ian", "ian-campbell"),
      ("JACK", "ian-jackson"), ("jose garcia", "jose-garcia"), ("Jose\u{301}", "jose-garcia"),
      ("королёв", "attendee-k7f3q2"), ("короле\u{308}в", "attendee-k7f3q2"),
      ("Серге\u{438}\u{306}", "attendee-k7f3q2"), ("か\u{3099}", "p-abc123"), ("o'brien", "ada"),
      ("anna.md", "anna"), ("小龙", "p-li0001"), ("龙", "p-li0001"), ("철수", "p-kim001"),
      ("李小龙", "p-li0001"), ("anna-2", "anna-2"),
    ])
  func one(_ text: String, _ key: String) {
    guard case .one(let attendee) = Self.roster.match(text) else {
      Issue.record("\(Self.roster.match(text))")
      return
    }
    #expect(attendee.key == key)
  }

  @Test(
    "a file name that is a word in somebody else's name means both, and with .md the one",
    arguments: [("anna", ["anna", "anna-lee"]), ("anna.md", ["anna"]), ("anna-lee", ["anna-lee"])])
  func namesakes(_ text: String, _ keys: [String]) {
    let roster = Roster(
      [("anna", "Anna 小明"), ("anna-lee", "Anna Lee"), ("lee", "Lee")].map {
        Attendee(key: $0.0, name: $0.1, named: .yes)
      })
    let found =
      switch roster.match(text) {
      case .one(let attendee): [attendee]
      case .several(let several): several
      case .nobody: [Attendee]()
      }
    #expect(found.map(\.key) == keys)
  }

  @Test("a part that several have finds all of them")
  func several() {
    guard case .several(let found) = Self.roster.match("Ian") else {
      Issue.record("not several")
      return
    }
    #expect(found.map(\.key) == ["ian-campbell", "ian-jackson"])
  }

  @Test("other words find nobody", arguments: ["", "-", "ampbell", "Ian Campbell Junior", "😀"])
  func nobody(_ text: String) {
    #expect(Self.roster.match(text) == .nobody)
  }
}
