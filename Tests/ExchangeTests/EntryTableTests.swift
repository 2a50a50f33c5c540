import JournalKit
import Testing

@testable import Exchange
@testable import JournalModel

@Suite("Tables that we write")
struct EntryTableTests {
  private static let texts = [
    "Plain", "=1+1", "-20% memory", "@ian helped", "'=quoted", "''+2", "'plain'", "+1", "a, b",
    "a;b", "\"Quoted\", she said", "Line\n\nmore\n- list", "Ümläut 日本", "=cmd|' /C calc'!A0",
    "    indented code\nand more",
  ]

  private func entries() throws -> [Filed<Entry>] {
    try Self.texts.enumerated().map { index, text in
      var entry = Entry(id: Identifier(bits: UInt64(index + 1)), text: text)
      entry.at = .moment(
        try #require(Timestamp("2011-03-23T09:30:15+01:00", in: SampleEvent.xen.timeZone)))
      entry.recorded = Timestamp(milliseconds: 1_300_000_000_123, offset: 0)
      entry.by = index % 2 == 0 ? nil : text.replacing("\n", with: " ")
      (entry.projects, entry.tags) = (["a, b"], ["x", "y"])
      (entry.closes, entry.credits) = ([Identifier(bits: 99)], ["Anna", "Ilka"])
      return Filed(value: entry, path: "", date: CalendarDate("2011-03-23"))
    }
  }

  @Test("an import takes entries again as they were")
  func roundTrip() throws {
    let entries = try entries()
    let table = try SheetTable(
      EntryTable.csv(of: entries).withoutByteOrderMark, name: "x", wishes: .init())
    #expect(table.kind == .entries)
    let found = SourceEntries(table)
    #expect(found.leftOut.isEmpty)
    #expect(found.entries.map(\.text) == Self.texts)
    #expect(found.entries.map(\.identifier) == entries.map(\.value.id))
    #expect(found.entries.map { $0.by ?? "-" } == entries.map { $0.value.by ?? "" })
    #expect(found.entries.allSatisfy { $0.projects == ["a, b"] && $0.tags == ["x", "y"] })
    #expect(found.entries.allSatisfy { $0.credits == ["Anna", "Ilka"] })
    #expect(found.entries.map(\.time) == entries.map(\.value.at?.text))
    #expect(found.entries.map(\.recorded) == entries.map(\.value.recorded?.inUTC))
    #expect(found.entries.map(\.closes) == entries.map { $0.value.closes.map(\.description) })
  }

  @Test("no spreadsheet computes a cell, and its rows end as RFC 4180 has it")
  func formulas() throws {
    let text = EntryTable.csv(of: try entries())
    #expect(text.hasPrefix("\u{FEFF}id,day,at,kind,text,"))
    #expect(text.hasSuffix("\r\n"))
    let cells = try CSVRows(text.withoutByteOrderMark).rows.flatMap(\.cells)
    #expect(cells.contains("'=1+1") && cells.contains("''=quoted"))
    #expect(!cells.contains { cell in "=+-@\t".contains(cell.first ?? " ") })
  }

  @Test("an apostrophe of others stays: only our own is a sign")
  func otherTables() throws {
    let table = try SheetTable("day,text,kind\n1,'-20%' is much,demo\n", name: "x", wishes: .init())
    #expect(SourceEntries(table).entries.map(\.text) == ["'-20%' is much"])
  }

  @Test("what steers a terminal is made visible")
  func controls() {
    let entry = Entry(id: Identifier(bits: 1), text: "a\u{1B}[31mb")
    #expect(!EntryTable.csv(of: [Filed(value: entry, path: "", date: nil)]).contains("\u{1B}"))
  }

  @Test("an import takes attendees again as they were")
  func attendees() throws {
    var ian = Attendee(key: "ian", name: "Ian Campbell", named: .yes)
    (ian.company, ian.country) = ("=Citrix, Inc.", "GB")
    (ian.roles, ian.projects) = (["x, y", "z"], ["linpicker"])
    (ian.emails, ian.days) = (["ian@example.org"], [try #require(CalendarDate("2011-03-23"))])
    let grace = Attendee(key: "p-abcdef", name: "Grace Hopper", named: .no)
    let jo = Attendee(key: "jo", name: "Jo Park", named: .open)
    let text = AttendeeTable.csv(of: [ian, grace, jo]).withoutByteOrderMark
    let table = try SheetTable(text, name: "x", wishes: .init())
    #expect(table.kind == .attendees)
    let people = RosterSheet(table).people.map { person in
      var person = person
      person.key = ["Ian Campbell": "ian", "Grace Hopper": "p-abcdef"][person.name ?? ""] ?? "jo"
      return person
    }
    #expect(people == [ian, grace, jo])
  }

  @Test(
    "a cell of several values is taken apart as it was put together",
    arguments: [
      [], ["a"], ["a", "b c"], ["a, b"], ["a, b", "c"], ["a\nb", "c"],
    ])
  func lists(_ items: [String]) {
    #expect(CellList.items(of: [CellList.cell(of: items)]) == items)
  }
}
