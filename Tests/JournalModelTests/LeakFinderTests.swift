import TestSupport
import Testing

@testable import JournalModel

@Suite("Private things in texts")
struct LeakFinderTests {
  private static let line = "She was not happy with the room at all"
  private static let note = Identifier(bits: 7)

  private static func finder(_ emails: [String] = ["Grace@example.org"]) -> LeakFinder {
    LeakFinder(
      [
        Samples.attendee("p-abc123", "Grace Hopper", .no, emails: emails),
        Samples.attendee("ian-campbell", "Ian Campbell", .yes),
      ],
      notes: [
        AttendeeNote(id: note, about: "x", text: "Short\n  \(line)  \n\nno", isPrivate: true),
        AttendeeNote(
          id: Identifier(bits: 8), about: "x", text: "A public line of many words", isPrivate: false
        ),
      ])
  }

  @Test(
    "a secret is found with its line",
    arguments: [
      ("Grace Hopper", 1, .name("p-abc123")), ("a\r\nb\n\nby grace_hopper", 4, .name("p-abc123")),
      // Broken over two lines.
      ("a\nGrace\nHopper", 2, .name("p-abc123")),
      ("a\n\n<b>Grace\n</b>Hopper", 3, .name("p-abc123")),
      ("GRACE@EXAMPLE.ORG", 1, .address("grace@example.org")),
      ("a\n<grace@example.org>", 2, .address("grace@example.org")), ("- \(line)!", 1, .note(note)),
    ] as [(String, Int, Leak.Secret)])
  func secrets(_ text: String, _ number: Int, _ secret: Leak.Secret) {
    let leaks = Self.finder().leaks(in: text, at: "day.md")
    #expect(leaks == [Leak(place: "day.md", line: number, secret: secret)])
  }

  @Test(
    "other words are no secret",
    arguments: [
      "", "Grace", "Ian Campbell", "Short", "grace@example.com", "A public line of many words",
      "she was not happy with the room at all", "She was not happy",
    ])
  func others(_ text: String) {
    #expect(Self.finder().leaks(in: text, at: "").isEmpty)
  }

  @Test("a secret is told once a line, and every line that has it")
  func everyLine() {
    let text = "Grace Hopper, Grace Hopper\nno\ngrace@example.org of Grace Hopper"
    let leaks = Self.finder().leaks(in: text, at: "")
    #expect(leaks.map(\.line) == [1, 3, 3])
    #expect(
      leaks.map(\.secret) == [
        .name("p-abc123"), .name("p-abc123"), .address("grace@example.org"),
      ])
  }

  @Test("an address without its usual sign is found, too")
  func unusualAddress() {
    #expect(Self.finder(["GHopper"]).leaks(in: "ask ghopper", at: "").count == 1)
    #expect(Self.finder().leaks(in: "ask ghopper", at: "").isEmpty)
  }

  @Test(
    "words are sought in whichever of Unicode's forms",
    arguments: [
      ("abc", "xabcx", true), ("abc", "ab", false), ("abc", "ABC", false), ("", "x", true),
      ("aab", "aaab", true), ("Größe", "die Gro\u{308}ße", true), ("e\u{301}", "é", true),
      ("é", "e", false), ("e", "é", false),
    ])
  func needles(_ words: String, _ text: String, _ isFound: Bool) {
    #expect(Needle(words).isIn(text) == isFound)
  }
}
