import TestSupport
import Testing

@testable import JournalModel

@Suite("Damaged files")
struct MutationTests {
  private static let entry = """
    ---
    id: k7f3q2m9x4
    at: 2011-03-23T09:30:00+00:00
    by: "Lars \\"Ex\\" ample"
    kind: demo
    tags: [display, 'security']
    show: {demo: [k7f3q2m9x4]}
    about: x
    title: |
      y
    days: [1]
    ---
    Text with @name, #tag and `code`
    """
  private static let event = """
    hackjournal: 1
    id: e5m9x2k7wq
    name: X
    start: 2011-03-23
    days: 3
    time-zone: Europe/London
    hosts:
      - name: Oracle
        days: [1]
    kinds: {demo: Demos}
    """
  private static let pieces = [
    "\u{0}", "\r\n", "\u{FEFF}", "---\n", "[", "{", "&a", "*a", "!!int ", ": ", "- ", "\t", "\"",
    "'",
    "|", ">", "\u{2028}", "\u{85}", "[[[[[[[[[[[[[[[[", "{a: {a: {a: {a: ", "99999999999999999999",
    "-1", "\u{1B}", "😀", "e\u{301}", "#", "\n", "\n\n", "%YAML 9.9\n", "...\n", "? ", "0", "é",
  ]

  @Test("ten thousand damaged files crash nothing", arguments: 0..<4)
  func mutations(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let calendar = try Samples.calendar()
    let id = try Samples.id("aaaaaaaaaa")
    for number in 0..<2500 {
      let file = Self.damaged(number % 3 == 0 ? Self.event : Self.entry, &random)
      let lines = YAMLLines.lines(of: file).count + 2
      for read in Self.readers(calendar, id) {
        do {
          try read(file)
        } catch let error as FormatError {
          #expect((1...lines).contains(error.line) && !error.message.isEmpty)
        } catch {
          #expect(error is EventProblem)
        }
      }
    }
  }

  private static func readers(
    _ calendar: EventCalendar, _ id: Identifier
  ) -> [(String) throws -> Void] {
    [
      { _ = try EventFile.event($0) },
      { file in
        let entry = try EntryFile.entry(file, fallback: id, zone: calendar.zone)
        let again = try EntryFile.entry(
          entry.content, fallback: id, zone: calendar.zone)
        #expect(again.text == entry.text && again.tags == entry.tags && again.by == entry.by)
      },
      { _ = try NoteFile.note($0, fallback: id, isPrivate: false, zone: calendar.zone) },
      { _ = try ResponseFile.response($0, fallback: id, calendar: calendar) },
      { _ = try DayPageFile.page(Document($0, as: .frontMatter)) },
      { _ = try ProjectFile.project($0, key: "x") },
      { file in
        var document = try Document(file, as: .frontMatter)
        #expect(document.content == file || document.fields.isEmpty)
        try document.set("kind", value: .text("idea"), order: ["id", "at", "kind"])
        #expect(try document.text("kind") == "idea")
      },
    ]
  }

  private static func damaged(_ file: String, _ random: inout SeededGenerator) -> String {
    var bytes = Array(file.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 0..<12, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(contentsOf: (pieces.randomElement(using: &random) ?? "").utf8, at: place)
      case 2:
        bytes.insert(
          contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &random))
      case 3: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
      default: if Bool.random(using: &random) { bytes.removeSubrange(end...) }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
