import TestSupport
import Testing

@testable import JournalModel

@Suite("The table of names")
struct NameTableTests {
  private static let roster = NameFinder(
    NameTable.allRows.map { Samples.attendee($0.name, $0.name, .no) })

  @Test("a name is found in each of its forms", arguments: NameTable.allRows)
  func forms(_ row: NameTable.Row) {
    let alone = NameFinder([Samples.attendee("x", row.name, .no)])
    for form in row.forms {
      #expect(alone.unnamed(in: form) != nil, "\(row.name): \(form)")
      #expect(alone.unnamed(in: "So \(form) came.") != nil, "\(row.name): So \(form) came.")
      #expect(Self.roster.unnamed(in: form) != nil, "\(row.name) of many: \(form)")
    }
  }

  @Test("other names that look alike are others", arguments: NameTable.allOthers)
  func others(_ row: NameTable.Row) {
    let alone = NameFinder([Samples.attendee("x", row.name, .no)])
    for form in row.forms { #expect(alone.unnamed(in: form) == nil, "\(row.name): \(form)") }
  }

  /// But for Will, whom every `Will` with a capital may mean.
  @Test("sentences of a hackathon name nobody of a roster with all of these names")
  func innocent() {
    let finder = NameFinder(
      (NameTable.allRows + NameTable.others).map(\.name).filter { $0.lowercased() != "will" }
        .map { Samples.attendee($0, $0, .no) })
    for sentence in InnocentSentences.all {
      #expect(finder.unnamed(in: sentence) == nil, "\(sentence)")
    }
    #expect(finder.unnamed(in: InnocentSentences.all.joined(separator: "\n")) == nil)
  }

  @Test("the table is as large as it has to be")
  func size() {
    #expect(NameTable.allRows.count >= 12)
    #expect(NameTable.allRows.reduce(0) { $0 + $1.forms.count } >= 60)
    #expect(Set(InnocentSentences.all).count >= 200)
  }

  @Test("words of names are kept as they are compared")
  func commonWords() {
    #expect(CommonWords.all.count > 300)
    for word in CommonWords.all { #expect(NameKey.of(word) == word, "\(word)") }
  }
}
