import TestSupport
import Testing

@testable import JournalModel

@Suite("Follow-ups of earlier events")
struct EarlierFollowUpTests {
  private let file = """
    ---
    id: k7f3q2m9x4
    kind: follow-up
    closes: [a0b1c2d3e4, x3m9a0b1c2/rte7z81v1h]
    ---
    It hums

    """

  @Test func areReadAndWrittenByteByByte() throws {
    let entry = try EntryFile.entry(
      file, fallback: Identifier(bits: 1), zone: Samples.zone("UTC"))
    #expect(entry.closes.map(\.description) == ["a0b1c2d3e4"])
    #expect(entry.closesEarlier.map(\.description) == ["x3m9a0b1c2/rte7z81v1h"])
    #expect(entry.isAnswer)
    #expect(entry.content == file)
  }

  @Test(arguments: [
    "x3m9a0b1c2", "x3m9a0b1c2/", "/rte7z81v1h", "../x/rte7z81v1h", "x3m9a0b1c2/rte7",
    "x3m9a0b1c2/rte7z81v1h/rte7z81v1h", "X3M9A0B1C2/rte7z81v1h",
  ])
  func areTwoIdentifiersWithASlash(text: String) {
    #expect(EarlierFollowUp(text) == nil)
  }
}
