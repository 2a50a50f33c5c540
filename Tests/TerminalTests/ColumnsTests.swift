import Testing

@testable import Terminal

@Suite("Columns of a terminal")
struct ColumnsTests {
  @Test(arguments: [
    ("plain", 5), ("Grüße", 5), ("Gru\u{308}ße", 5), ("漢字", 4), ("ｆｕｌｌ", 8), ("한국어", 6),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("🎉", 2), ("👩‍💻", 2), ("👍🏽", 2), ("🇬🇧", 2), ("❤\u{FE0F}", 2),
    ("שלום", 4), ("สวัสดี", 4), ("", 0), ("\u{200B}", 0),
  ])
  func charactersTakeTheRoomThatTerminalsGiveThem(_ text: String, _ columns: Int) {
    #expect(text.columns == columns)
  }

  @Test(arguments: [
    ("one two three", 8, ["one two", "three"]),
    ("one two", 7, ["one two"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("a\nb", 10, ["a", "b"]),
    ("漢字かな。漢字", 8, ["漢字か", "な。漢字"]),
    ("「漢字」です", 5, ["「漢", "字」", "です"]),
    ("", 5, [""]),
    ("ends with spaces   ", 9, ["ends with", "spaces"]),
  ])
  func linesEndWhereTheWidthDoes(_ text: String, _ width: Int, _ expected: [String]) {
    let lines = Paragraph([Span(text)]).lines(within: width)
    #expect(lines.map { $0.shown(in: .plain) } == expected)
  }

  @Test func stretchesKeepTheirLooksOverLines() {
    let spans = [Span("so "), Span("very bold", as: .strong), Span(" it is")]
    let lines = Paragraph(spans).lines(within: 8).map {
      $0.shown(in: Style(colour: true, links: false))
    }
    #expect(lines == ["so \u{1B}[1mvery\u{1B}[m", "\u{1B}[1mbold\u{1B}[m it", "is"])
  }

  @Test func anAddressThatCouldEndASequenceIsNoLink() {
    let style = Style(colour: false, links: true)
    #expect(style.link("x", to: "https://e.org/\u{1B}\\") == "x")
    #expect(
      style.link("x", to: "https://e.org/") == "\u{1B}]8;;https://e.org/\u{1B}\\x\u{1B}]8;;\u{1B}\\"
    )
  }
}
