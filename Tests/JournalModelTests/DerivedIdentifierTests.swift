import Testing

@testable import JournalModel

@Suite("Derived identifiers")
struct DerivedIdentifierTests {
  struct Commit {
    var kind = Kind.highlight
    var text = "It boots"
    var email = "ian@example.org"
    var seconds: Int64 = 1_300_872_600

    var id: Identifier { Identifier(captured: kind, text, by: email, at: seconds) }
  }

  @Test(
    "what is captured has another one for each part that differs",
    arguments: [
      { $0.kind = .followUp }, { $0.text = "It boots." }, { $0.email = "lars@example.org" },
      { $0.seconds += 1 }, { $0.text = "" },
    ] as [@Sendable (inout Commit) -> Void])
  func captured(_ change: @Sendable (inout Commit) -> Void) {
    var commit = Commit()
    let former = commit.id
    #expect(commit.id == former)
    change(&commit)
    #expect(commit.id != former)
  }

  @Test("the parts of an answer are kept apart")
  func answers() {
    let ids = [("a", "b", "c"), ("ab", "", "c"), ("a", "", "bc"), ("", "a", "bc")].map {
      Identifier(answerOf: $0.0, at: $0.1, $0.2)
    }
    #expect(Set(ids).count == ids.count)
    #expect(Identifier(answerOf: "a", at: "b", "c") == ids[0])
  }

  @Test("an answer and a commit of the same words are not the same")
  func sorts() {
    let commit = Identifier(captured: .highlight, "x", by: "a", at: 1)
    #expect(commit != Identifier(answerOf: "a", at: "1", "highlight\0x"))
  }

  @Test("identifiers are in the order of their letters")
  func order() throws {
    let ids = try ["k7f3q2m9x4", "a7f3q2m9x4", "k0f3q2m9x4"].map { try #require(Identifier($0)) }
    #expect(ids.sorted().map(\.description) == ["a7f3q2m9x4", "k0f3q2m9x4", "k7f3q2m9x4"])
  }
}
