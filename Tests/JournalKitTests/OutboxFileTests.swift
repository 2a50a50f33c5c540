import TestSupport
import Testing

@testable import JournalKit
@testable import JournalModel

@Suite("Files of the outbox")
struct OutboxFileTests {
  @Test(
    "a kept file has its command as a comment, if that is one line of YAML",
    arguments: [
      ("hackjournal add -F", true), ("hackjournal note 'ia\u{1B}n' -F", false),
      ("hackjournal add --closes 'a\nb' -F", false), ("hackjournal note '\u{FEFF}' -F", false),
      ("hackjournal note 'a\u{85}b' -F", false), ("hackjournal note '# --- 李' -F", true),
    ])
  func keptCommand(_ command: String, _ isThere: Bool) throws {
    let entry = Entry(id: try Samples.id("h2m8v5c1zq"), text: "Words")
    let file = EntryInOutbox(entry).content(takenBy: command)
    #expect(file.contains("# To save it: \(command) FILE\n") == isThere)
    let zone = try Samples.calendar().zone
    let read = try EntryInOutbox(file, fallback: Identifier(bits: 1), zone: zone)
    #expect(read?.entry == entry)
  }
}
