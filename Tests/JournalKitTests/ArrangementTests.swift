import Testing

@testable import JournalKit
@testable import JournalModel

@Suite("The order of a day")
struct ArrangementTests {
  /// Headings with the headlines below them, of those that have any; what is left out stands behind
  /// a dash.
  private static func lines(of sample: SummarySample) -> [String] {
    let arrangement = Arrangement(of: sample.entries, by: sample.page, in: sample.event)
    let headline = { (filed: Filed<Entry>) in filed.value.text }
    return arrangement.sections.filter { !$0.entries.isEmpty }.map { section in
      "\(section.kind): \(section.entries.map(headline).joined(separator: ", "))"
    } + arrangement.leftOut.map { "- \(headline($0))" }
  }

  /// Entries a, b, c and demos d, e, f.
  private static func sample() throws -> SummarySample {
    var sample = try SummarySample()
    for text in ["a", "b", "c"] { try sample.add(text) }
    for text in ["d", "e", "f"] { try sample.add(text, "demo") }
    return sample
  }

  private static func ids(_ texts: String, in sample: SummarySample) -> [Identifier] {
    texts.map { text in
      sample.entries.first { $0.value.text == String(text) }?.value.id ?? Identifier(bits: 99)
    }
  }

  @Test(
    "what a page names comes first, in its order, the rest as it came",
    arguments: [
      ("", "", "", ["highlight: a, b, c", "demo: d, e, f"]),
      ("ca", "", "", ["highlight: c, a, b", "demo: d, e, f"]),
      ("", "f", "", ["highlight: a, b, c", "demo: f, d, e"]),
      ("dc", "", "", ["highlight: d, c, a, b", "demo: e, f"]),
      ("abcdef", "", "", ["highlight: a, b, c, d, e, f"]),
      ("cc", "", "", ["highlight: c, a, b", "demo: d, e, f"]),
      // The first heading that has it keeps it.
      ("d", "da", "", ["highlight: d, b, c", "demo: a, e, f"]),
      ("?b", "?", "", ["highlight: b, a, c", "demo: d, e, f"]),
      ("", "", "ad", ["highlight: b, c", "demo: e, f", "- a", "- d"]),
      ("ab", "", "a", ["highlight: b, c", "demo: d, e, f", "- a"]),
      ("", "", "abcdef", ["- a", "- b", "- c", "- d", "- e", "- f"]),
    ])
  func order(_ highlights: String, _ demos: String, _ left: String, _ lines: [String]) throws {
    var sample = try Self.sample()
    let demo = try #require(Kind("demo"))
    sample.page.show = [
      .highlight: Self.ids(highlights, in: sample), demo: Self.ids(demos, in: sample),
    ]
    sample.page.leaveOut = Self.ids(left, in: sample)
    #expect(Self.lines(of: sample) == lines)
  }

  @Test("nothing can be moved under a heading that is hidden")
  func hidden() throws {
    var sample = try Self.sample()
    sample.page.show = [.blocker: Self.ids("ad", in: sample)]
    #expect(Self.lines(of: sample) == ["highlight: a, b, c", "demo: d, e, f"])
    sample.event.kinds = [KindSetting(kind: .blocker, heading: "In the way")]
    #expect(
      Self.lines(of: sample) == ["highlight: b, c", "blocker: a, d", "demo: e, f"])
  }

  @Test("kinds stand in the event's order, those that only entries have last, highlights first")
  func kinds() throws {
    var sample = try SummarySample()
    for kind in ["zebra", "apple", "social", "demo", "highlight"] { try sample.add(kind, kind) }
    sample.event.kinds = [KindSetting("social: Fun"), KindSetting("highlight: Best")].compactMap(
      \.self)
    #expect(
      Self.lines(of: sample) == [
        "highlight: highlight", "social: social", "demo: demo", "apple: apple", "zebra: zebra",
      ])
  }

  @Test("what came since a day was arranged is new, and nothing is where nobody arranged it")
  func new() throws {
    var sample = try Self.sample()
    let arrangement = { Arrangement(of: sample.entries, by: sample.page, in: sample.event) }
    #expect(arrangement().newPaths.isEmpty)
    #expect(arrangement().list == sample.entries)
    sample.page.show = [.highlight: Self.ids("ab", in: sample)]
    sample.page.leaveOut = Self.ids("f", in: sample)
    #expect(arrangement().newPaths == ["days/2.md", "days/3.md", "days/4.md"])
    #expect(arrangement().list.map(\.value.text) == ["a", "b", "c", "d", "e", "f"])
  }

  @Test("an arrangement is the same as another until the page says otherwise")
  func same() throws {
    var sample = try Self.sample()
    let arrangement = { Arrangement(of: sample.entries, by: sample.page, in: sample.event) }
    let former = arrangement()
    try sample.add("late")
    #expect(arrangement().isSame(as: former))
    sample.page.leaveOut = Self.ids("a", in: sample)
    #expect(!arrangement().isSame(as: former))
    sample.page = DayPage()
    sample.page.show = [.highlight: Self.ids("a", in: sample)]
    #expect(!arrangement().isSame(as: former))
  }

  @Test("two entries of one identifier stay two")
  func twins() throws {
    var sample = try Self.sample()
    sample.entries[1].value.id = sample.entries[0].value.id
    sample.page.show = [.highlight: Self.ids("ca", in: sample)]
    #expect(Self.lines(of: sample) == ["highlight: c, a, b", "demo: d, e, f"])
  }
}
