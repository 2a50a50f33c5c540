import TestSupport
import Testing

@testable import JournalKit
@testable import JournalModel

@Suite("Which entries pass")
struct EntryFilterTests {
  private static let now = "2011-03-24T12:00:00Z"

  private static func parser() throws -> FilterParser {
    FilterParser(event: try Samples.event(), now: try Samples.instant(now))
  }

  private static func filter(_ query: [String]) throws -> EntryFilter {
    EntryFilter(try parser().clauses(Query(query)))
  }

  /// A demo of the second day.
  private static func filed() throws -> Filed<Entry> {
    var entry = Entry(
      id: try Samples.id("k7f3q2m9x4"), kind: try #require(Kind("demo")),
      text: "Linpicker draws\n\nMüller’s #Display")
    entry.at = EntryTime("2011-03-24T09:30:00Z", in: try Samples.zone("UTC"))
    entry.recorded = Timestamp("2011-03-24T11:00:00Z", in: try Samples.zone("UTC"))
    entry.by = "Anna Müller"
    (entry.tags, entry.projects) = (["security"], ["The Linpicker"])
    return Filed(value: entry, path: "a.md", date: try Samples.date("2011-03-24"))
  }

  @Test(
    "one of several kinds, days and people is enough, of all else everything must be there",
    arguments: [
      ([], true), (["kind:demo"], true), (["kind:idea"], false),
      (["kind:idea", "kind:demo"], true),
      (["kind:Demos"], true), (["-kind:demo"], false), (["-kind:idea"], true),
      (["by:muller"], true), (["by:Anna Müller"], true), (["by:ann"], true), (["by:ian"], false),
      (["by:ian", "by:anna"], true), (["-by:anna"], false),
      (["day:2"], true), (["day:thursday"], true), (["day:1"], false), (["day:1", "day:2"], true),
      (["-day:2"], false), (["tag:display"], true), (["tag:#SECURITY"], true),
      (["tag:secur"], false),
      (["tag:display", "tag:security"], true), (["tag:display", "tag:xen"], false),
      (["project:the linpicker"], true), (["project:linpicker"], false),
      (["linpicker"], true), (["picker"], true), (["draws", "display"], true),
      (["draws", "-display"], false), (["linpicker draws"], true), (["draws linpicker"], false),
      (["securi"], true), (["the linpicker"], true), (["absent"], false), (["-absent"], true),
      (["kind:demo", "by:ian"], false),
    ])
  func passes(_ query: [String], _ isThere: Bool) throws {
    let filter = try Self.filter(query)
    #expect(filter.passes(try Self.filed(), in: try Samples.calendar()) == isThere)
    #expect(filter.isEmpty == query.isEmpty)
  }

  @Test(
    "times count from their first moment and to their last",
    arguments: [
      (["since:09:30"], true), (["since:09:31"], false), (["until:09:30"], true),
      (["until:09:29"], false), (["since:2"], true), (["since:3"], false), (["until:2"], true),
      (["until:1"], false), (["since:2011-03-24T09:30:01"], false),
      (["until:2011-03-24 09:30:00"], true), (["since:yesterday 14:00"], true),
      (["until:3 hours ago"], false), (["recorded-since:11:00"], true),
      (["recorded-since:11:01"], false), (["since:3 hours ago"], true),
    ])
  func times(_ query: [String], _ isThere: Bool) throws {
    let filter = try Self.filter(query)
    #expect(filter.passes(try Self.filed(), in: try Samples.calendar()) == isThere)
  }

  @Test(
    "an entry without a time is of the beginning of its day",
    arguments: [
      (["since:2"], true), (["since:04:01"], false), (["until:04:00"], true),
      (["recorded-since:2"], true), (["recorded-since:05:00"], false),
    ])
  func withoutTime(_ query: [String], _ isThere: Bool) throws {
    var filed = try Self.filed()
    filed.value.recorded = nil
    for at in [nil, EntryTime.day(try Samples.date("2011-03-24"))] {
      filed.value.at = at
      #expect(
        try Self.filter(query).passes(filed, in: Samples.calendar()) == isThere)
    }
  }

  @Test("an entry that nobody says is nobody's")
  func byNobody() throws {
    var filed = try Self.filed()
    filed.value.by = nil
    #expect(try !Self.filter(["by:anna"]).passes(filed, in: Samples.calendar()))
    #expect(try Self.filter(["-by:anna"]).passes(filed, in: Samples.calendar()))
  }

  @Test(
    "only days that can have an entry are read",
    arguments: [
      ([], [1, 2, 3]), (["day:2"], [2]), (["day:2", "day:3"], [2, 3]), (["-day:2"], [1, 3]),
      (["since:3"], [1, 2, 3]), (["day:2", "-day:2"], []),
    ])
  func days(_ query: [String], _ numbers: [Int]) throws {
    let (filter, start) = (try Self.filter(query), try Samples.event().start)
    #expect((1...3).filter { filter.includes(start.adding(days: $0 - 1)) } == numbers)
  }

  @Test(
    "what means nothing is refused",
    arguments: [
      "kind:demonstration", "day:someday", "since:soon", "-since:2", "-until:2", "until:x",
    ])
  func refusals(_ word: String) throws {
    #expect(throws: (any Error).self) { try Self.filter([word]) }
  }

  @Test("a time of day alone means nothing where no day of the event is today")
  func noDayToday() throws {
    let parser = FilterParser(
      event: try Samples.event(), now: try Samples.instant("2011-06-01T12:00Z"))
    #expect(throws: TypedTime.Problem.self) { try parser.clauses(Query(["since:09:30"])) }
    #expect(throws: Never.self) { try parser.clauses(Query(["recorded-since:09:30", "since:1"])) }
  }

  @Test("the words of a filter are those that rank what it finds")
  func words() throws {
    let filter = try Self.filter(["boots", "kind:demo", "-never", "half time"])
    #expect(filter.words.map(\.text) == ["boots", "half time"])
  }

  @Test(
    "a field without a value is told, and sought as a word",
    arguments: [
      ("kind:", .kind), ("BY:", .by), ("recorded-since:", .recordedSince), ("x:", nil),
      ("\"kind:\"", nil),
    ]
      as [(String, Query.Field?)])
  func unfinished(_ word: String, _ field: Query.Field?) {
    #expect(Query([word]).unfinished == field)
  }
}
