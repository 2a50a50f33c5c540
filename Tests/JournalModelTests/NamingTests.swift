import TestSupport
import Testing

@testable import JournalModel

@Suite("What a text may say about people")
struct NamingTests {
  private static let roster = Roster([
    Samples.attendee("ian-campbell", "Ian Campbell", .yes),
    Samples.attendee("p-abc123", "Grace Hopper", .no),
  ])

  @Test(
    "everybody reads names in place of mentions, and nothing of those who are not to be named",
    arguments: [
      ("@ian wrote it", .text("Ian Campbell wrote it")), ("@grace wrote it", .unnamed("p-abc123")),
      ("with @p-abc123", .unnamed("p-abc123")), ("by Grace Hopper", .unnamed("p-abc123")),
      // Somebody who was forgotten.
      ("with @p-zzz999", .unnamed("p-zzz999")), ("with @nobody", .text("with nobody")),
      ("It boots #xen\n\nMore\n\n#later", .text("It boots\n\nMore")),
      ("#grace-hopper", .unnamed("p-abc123")), ("# Title #a\nmore", .text("# Title\nmore")),
      ("It was #fast\nto boot", .text("It was #fast\nto boot")),
      ("#a\n\nIt boots", .text("It boots")),
      ("Title #a\n===\n\nmore", .text("Title\n===\n\nmore")), ("- a #b\n- c", .text("- a #b\n- c")),
      ("@Ian Campbell’s", .text("Ian Campbell’s")),
      ("@Ian Campbells", .text("Ian Campbells")),
      ("@campbell, ian wrote it", .text("Ian Campbell wrote it")),
      ("@ian Campbell and @Ian C. Campbell", .text("Ian Campbell and Ian Campbell")),
      ("@Grace Hopper wrote it", .unnamed("p-abc123")),
    ] as [(String, Naming.Resolution)])
  func everybody(_ text: String, _ resolution: Naming.Resolution) {
    #expect(Naming(Self.roster, audience: .everybody).resolve(text) == resolution)
  }

  @Test(
    "organisers read every name",
    arguments: [
      ("@grace wrote it", "Grace Hopper wrote it"), ("by Grace Hopper", "by Grace Hopper"),
      ("with @p-zzz999", "with p-zzz999"),
    ])
  func organisers(_ text: String, _ words: String) {
    #expect(Naming(Self.roster, audience: .organisers).resolve(text) == .text(words))
  }

  @Test(
    "words without a headline lose the tags at their end alone",
    arguments: [
      ("# Title\n\nMore", "# Title\n\nMore"), ("One #a\n\nTwo #b, #c", "One #a\n\nTwo"),
      ("All #a day", "All #a day"), ("@ian came. #a", "Ian Campbell came."), ("C#", "C#"),
    ])
  func prose(_ text: String, _ words: String) {
    #expect(Naming(Self.roster, audience: .everybody).resolveProse(text) == .text(words))
  }

  @Test(
    "words of somebody else's lose the signs of mentions, and nobody is looked up",
    arguments: [
      ("by @grace #xen", "by grace #xen"), ("`@code` a@b", "`@code` a@b"), ("plain", "plain"),
    ])
  func otherPeoplesWords(_ text: String, _ words: String) {
    #expect(Naming(Self.roster, audience: .everybody).withoutSigns(text) == words)
  }
}
