import TestSupport
import Testing

@testable import JournalModel

@Suite("Whom a text mentions")
struct MentionsTests {
  private static let roster = Roster([
    Samples.attendee("ian-campbell", "Ian Campbell", .yes),
    Samples.attendee("ian-jackson", "Ian Jackson", .yes),
    Samples.attendee("p-abc123", "Grace Hopper", .no),
    Samples.attendee("p-abc124", "Ada Lovelace", .open),
  ])

  @Test(
    "somebody who is not to be named is told, by mention or by name",
    arguments: [
      ("@grace did it", "p-abc123"), ("with @p-abc124", "p-abc124"), ("Grace Hopper", "p-abc123"),
      ("@campbell did it", nil), ("`@grace`", nil), ("@nobody", nil), ("", nil),
    ] as [(String, String?)])
  func unnamed(_ text: String, _ key: String?) {
    #expect(Mentions(of: Self.roster, in: text).unnamed?.key == key)
  }

  @Test(
    "a mention that could be more than one person is told once, with all of them",
    arguments: [
      ("@ian", ["ian"]), ("@ian and @Ian and @ian", ["Ian", "ian"]), ("@ian-campbell", []),
      ("@Ian Campbell", []), ("@Ian Dent", ["Ian"]),
      ("@nobody", []), ("Ian", []), ("`@ian`", []), ("a@ian", []),
    ])
  func unclear(_ text: String, _ words: [String]) {
    let unclear = Mentions(of: Self.roster, in: text).unclear
    #expect(unclear.map(\.word) == words)
    let known = ["ian-campbell", "ian-jackson"]
    #expect(unclear.allSatisfy { $0.candidates.map(\.key) == known })
  }
}
