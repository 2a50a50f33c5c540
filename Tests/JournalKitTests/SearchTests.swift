import Testing

@testable import JournalKit
@testable import JournalModel

@Suite("Queries")
struct QueryTests {
  @Test(arguments: [
    (["memory"], ["memory"]),
    (["half", "time"], ["half", "time"]),
    (["half time"], ["\"half time\""]),
    (["\"half time\""], ["\"half time\""]),
    (["'half"], ["'half"]),
    (["-half"], ["-half"]),
    (["-half time"], ["-\"half time\""]),
    (["-\"half time\""], ["-\"half time\""]),
    (["kind:demo"], ["kind:demo"]),
    (["KIND:demo"], ["kind:demo"]),
    (["-kind:demo"], ["-kind:demo"]),
    (["by:Anna Müller"], ["by:\"Anna Müller\""]),
    (["-by:Anna Müller"], ["-by:\"Anna Müller\""]),
    (["by:\"Anna Müller\" memory"], ["by:\"Anna Müller\"", "memory"]),
    (["since:last friday"], ["since:\"last friday\""]),
    (["kind:demo linpicker"], ["kind:demo", "linpicker"]),
    (["linpicker kind:demo -sound"], ["linpicker", "kind:demo", "-sound"]),
    (["by:ian -sound"], ["by:ian", "-sound"]),
    (["recorded-since:2"], ["recorded-since:2"]),
    (["kind:"], ["kind:"]),
    (["kind: demo"], ["\"kind: demo\""]),
    (["http://example.org"], ["http://example.org"]),
    (["-"], ["-"]),
    (["half", "-", "time"], ["half", "-", "time"]),
    (["\"\""], []),
    (["  "], []),
    (["\"half time"], ["\"half time\""]),
    ([], []),
  ])
  func readsWhatWasTyped(_ arguments: [String], _ clauses: [String]) {
    #expect(Query(arguments).clauses.map(\.description) == clauses)
  }

  @Test func takesWhatStandsInQuotesAsWords() {
    #expect(Query(["\"kind:demo\""]).clauses == [.init(nil, text: "kind:demo")])
    #expect(Query(["\"-20%\""]).clauses == [.init(nil, text: "-20%")])
  }
}

@Suite("Words sought")
struct NeedleTests {
  @Test(arguments: [
    ("muller", "Anna MÜLLER"), ("Müller", "anna muller"), ("Mu\u{308}ller", "Müller"),
    ("strasse", "Straße"), ("ЁЛКА", "елка"), ("画面", "大画面"), ("half time", "half\n  time"),
    ("élan", "E\u{301}LAN"), ("ώρα", "ωρα"),
  ])
  func areFoundWhateverTheirCaseAndAccents(_ words: String, _ text: String) {
    #expect(SoughtWords(words).occurs(in: FoldedText(text)))
    #expect(mayPass(words, text))
  }

  @Test(arguments: [("half time", "half a time"), ("画", "面"), ("a", ""), ("", "a"), ("ab", "a")])
  func areNotFoundWhereTheyAreNot(_ words: String, _ text: String) {
    #expect(!SoughtWords(words).occurs(in: FoldedText(text)))
  }

  @Test(arguments: [
    ("half time", "At half\n Time!", true), ("half time", "half times", false),
    ("alf", "half, alf", true), ("alf", "half", false), ("ada", "Ada", true), ("a b", "a", false),
    ("Zoë", "by ZOE.", true), (" ada ", "(ada)", true), ("", "ada", false), ("e", "ée é", true),
  ])
  func areSaidAsWholeWords(_ words: String, _ text: String, _ isSaid: Bool) {
    #expect(FoldedText(text).says(words) == isSaid)
    #expect((SoughtWords(words).fit(in: FoldedText(text)) == 3) == isSaid)
  }

  @Test(arguments: ["All Memory", "a  b\tc", " a", "Größe", "a\r\nb", "É a"])
  func standInTheTextWhereTheFoldedOnesAre(_ text: String) {
    let folded = FoldedText(text)
    let origins = folded.bytes.indices.map { folded.range(of: $0..<$0 + 1) }
    #expect(origins.first?.lowerBound == 0 && origins.last?.upperBound == text.utf8.count)
    for (place, origin) in zip(folded.bytes.indices, origins) {
      let bytes = Array(text.utf8)[origin]
      guard bytes.count == 1, let byte = bytes.first, byte > 0x20 else { continue }
      #expect(folded.bytes[place] == FoldedText.lowered(byte))
    }
  }

  @Test func areFoundWhereverTheyStand() {
    let text = String(repeating: "abcab", count: 40)
    for length in 1...9 {
      for start in 0..<30 {
        let sought = text.dropFirst(start).prefix(length)
        let place = SoughtWords(String(sought)).offset(in: FoldedText(text), from: 0)
        #expect(place == text.firstRange(of: sought)?.lowerBound.utf16Offset(in: text))
      }
    }
  }

  @Test func letPassOnlyFilesThatHaveOneOfEachGroup() {
    #expect(mayPass("memory", "All MEMORY is gone"))
    #expect(!mayPass("memory", "Nothing is gone"))
    #expect(!mayPass("memory", "Nichts ist größer"))
    #expect(mayPass("memory", "tags: [\"m\\u0065mory\"]"))
    #expect(mayPass("o'brien", "by: 'Pat O''Brien'"))
  }

  private func mayPass(_ words: String, _ text: String) -> Bool {
    Array(text.utf8).withUnsafeBytes { FileScreen([[.text(SoughtWords(words))]]).mayPass($0) }
  }
}

@Suite("Matches")
struct SearchMatchTests {
  @Test(arguments: [
    ("memory", ["All the memory", "memories of a memory"]),
    ("half time", ["It takes half", "time now"]),
    ("ß", ["Straße"]),
  ])
  func haveTheLinesWithTheWords(_ words: String, _ lines: [String]) {
    let text = "All the memory\r\nIt takes half\ntime now\n\nStraße\nmemories of a memory"
    let match = SearchMatch(filed(text), words: [SoughtWords(words)])
    #expect(match.lines.map { $0.text.trimmed } == lines)
  }

  @Test func markTheWordsInTheirLines() throws {
    let line = try #require(
      SearchMatch(
        filed("Größe und grosse Straße"), words: [SoughtWords("grosse"), SoughtWords("ss")]
      )
      .lines.first)
    #expect(line.ranges.map { String(line.text[$0]) } == ["Größe", "grosse", "ß"])
  }

  @Test func rankTheHeadlineBeforeTheTextAndWholeWordsBeforeParts() {
    let texts = [
      "The memory", "The memories", "Immemorial", "Other\n\nthe memory", "Other\n\nmemories",
    ]
    let ranks = texts.map { SearchMatch(filed($0), words: [SoughtWords("memor")]).rank }
    #expect(ranks[0] == ranks[1] && ranks[1] > ranks[2] && ranks[2] > 0 && ranks[3] == ranks[4])
    let whole = texts.map { SearchMatch(filed($0), words: [SoughtWords("memory")]).rank }
    #expect(whole[0] > whole[3] && whole[3] > whole[1] && whole[1] == 0)
  }

  private func filed(_ text: String) -> Filed<Entry> {
    Filed(value: Entry(id: Identifier(bits: 1), text: text), path: "x.md", date: nil)
  }
}
