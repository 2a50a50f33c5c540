import Testing

@testable import JournalKit
@testable import JournalModel

@Suite("What two people captured")
struct FoldTests {
  private static func filed(
    _ number: UInt64, _ commit: String?, _ text: String = "It boots", kind: Kind = .highlight
  ) -> Filed<Entry> {
    var entry = Entry(id: Identifier(bits: number), kind: kind, text: text)
    entry.commit = commit
    return Filed(value: entry, path: "\(number).md", date: nil)
  }

  @Test(
    "of entries with one commit, kind and text the smallest identifier stays",
    arguments: [
      ([filed(1, "c"), filed(2, "c")], ["1.md"]), ([filed(2, "c"), filed(1, "c")], ["1.md"]),
      ([filed(3, "c"), filed(1, "c"), filed(2, "c")], ["1.md"]),
      ([filed(1, "c"), filed(2, "d")], ["1.md", "2.md"]),
      ([filed(1, "c"), filed(2, "c", "It booted")], ["1.md", "2.md"]),
      ([filed(1, "c"), filed(2, "c", kind: .thanks)], ["1.md", "2.md"]),
      ([filed(1, nil), filed(2, nil)], ["1.md", "2.md"]),
      ([filed(1, "c"), filed(2, nil)], ["1.md", "2.md"]),
      ([filed(1, "c")], ["1.md"]), ([], []),
      ([filed(4, nil), filed(2, "c"), filed(3, "d"), filed(1, "c")], ["4.md", "3.md", "1.md"]),
    ])
  func folded(_ entries: [Filed<Entry>], _ paths: [String]) {
    #expect(entries.folded.map(\.path) == paths)
    #expect(Set(entries.superfluous.map(\.path)) == Set(entries.map(\.path)).subtracting(paths))
  }
}
