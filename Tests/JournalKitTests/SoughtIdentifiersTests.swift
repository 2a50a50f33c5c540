import JournalModel
import Testing

@testable import JournalKit

@Suite("Identifiers that are looked for")
struct SoughtIdentifiersTests {
  @Test(
    "only files that can have one are opened",
    arguments: [
      ("k7f3q2m9x4", "0930-a-demo-k7f3q2m9x4.md", true), ("k7f", "k7f3q2m9x4.md", true),
      ("k7f", "0930-a-demo-k8f3q2m9x4.md", false), ("", "0930-a-demo-k8f3q2m9x4.md", true),
      ("k7f3q2m9x4x", "0930-a-demo-k7f3q2m9x4.md", false),
      ("7f3", "0930-a-demo-k7f3q2m9x4.md", false),
      // Named by hand: it may have any.
      ("k7f", "demo.md", true), ("k7f", "0930-a-demo.md", true), ("k7f", "k7f.md", true),
    ])
  func files(_ prefix: String, _ name: String, _ isOpened: Bool) {
    #expect(SoughtIdentifiers.beginning(prefix).mayBe(inFile: name) == isOpened)
  }

  @Test func severalAreLookedForAtOnce() throws {
    let ids = Set(try ["k7f3q2m9x4", "h2m8v5c1zq"].map { try #require(Identifier($0)) })
    let sought = SoughtIdentifiers.any(ids)
    #expect(ids.allSatisfy(sought.has))
    #expect(sought.mayBe(inFile: "0930-h2m8v5c1zq.md"))
    #expect(!sought.mayBe(inFile: "0930-p6j3q45j8b.md"))
    #expect(sought.mayBe(inFile: "0930-by-hand.md"))
  }
}
