import TestSupport
import Testing

@testable import JournalModel
@testable import TeamRepositories

@Suite("People whom commits name with an address")
struct AddressedPersonTests {
  private static func entry(_ message: String) throws -> (Entry, [AddressedPerson]) {
    let commit = try CaptureSample.commit("a", "S\n\n\(message)")
    return (try #require(commit.entries.first), commit.people)
  }

  @Test(
    "the name that stands with an address is that of a file",
    arguments: [
      ("Highlight: a\nMention: gh <g@x.example>", "a (@p-abc123)"),
      ("Highlight: a\nMention: Bo, gh <g@x.example>", "a (@bo, @p-abc123)"),
      ("Thanks: gh <g@x.example> for light", "@p-abc123 for light"),
      ("Thanks: light and gh (g@x.example)", "light and @p-abc123"),
    ])
  func texts(_ message: String, _ text: String) throws {
    var (entry, people) = try Self.entry(message)
    for person in people where person.addresses == ["g@x.example"] {
      try entry.withhold(person, as: "p-abc123")
    }
    #expect(entry.text == text)
  }

  @Test("in credits, too, and nobody else there")
  func credits() throws {
    var (entry, people) = try Self.entry(
      "Highlight: a\nCo-authored-by: gh <g@x.example>\nCo-authored-by: Bo <b@x.example>")
    #expect(people.map(\.addresses) == [["g@x.example"], ["b@x.example"]])
    try entry.withhold(people[0], as: "p-abc123")
    #expect(entry.credits == ["p-abc123", "Bo"])
  }

  @Test("a sentence with the address is refused: nobody knows where the name begins")
  func sentences() throws {
    var (entry, people) = try Self.entry("Demo: shown by gh <g@x.example>")
    let person = try #require(people.first)
    #expect(throws: RosterProblem.self) { try entry.withhold(person, as: "p-abc123") }
  }
}
