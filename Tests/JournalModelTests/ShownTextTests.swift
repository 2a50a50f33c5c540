import TestSupport
import Testing

@testable import JournalModel

@Suite("Texts as their readers have them")
struct ShownTextTests {
  @Test(
    "markup and characters by number",
    arguments: [
      ("a&nbsp;b", "a\u{A0}b"), ("&#233;&eacute;", "éé"), ("&nosuch; &eacute;", "&nosuch; é"),
      ("a<b>c</b><!-- d -->e", "ace"), ("<anna@example.org> <br>", "<anna@example.org>  "),
      ("<https://x> a<b>c", "<https://x> ac"), ("[a](b(c)d)e [f][g]h", "ae fh"),
      ("![a](b)c", "ac"), ("a[^1] b", "a b"), ("a**b**c _d_ e_f", "abc _d_ e_f"),
      (#"a\_b\\u0041 C:\nd"#, "a_bA C: d"), ("a%20b %zz 5%", "a b %zz 5%"),
      ("%C3%A9 %e9", "é é"), ("\u{1B}[1ma\u{1B}[0mb", "ab"), (#"\e[1ma\x1b[0mb"#, "ab"),
      (#"\ud83d\ude00 \ud83d"#, #"😀 \ud83d"#), ("<!-- a <b>c", "<!-- a c"),
      ("<a\n\n&eacute; >", "<a\n\né >"), ("[a](b\n\n&eacute;)", "[a](b\n\né)"),
      ("\u{1B}]0;\n&eacute;\u{7}", "]0;\né\u{7}"),
    ])
  func shown(_ text: String, _ shown: String) {
    #expect(ShownText(text)?.text == shown)
  }

  @Test(
    "most texts are shown as they stand",
    arguments: [
      "", "It boots", "a < b & c > d", "5 * 3", "*a* **b** `c`", "snake_case", "[a] [b]", "100 %",
      "R&D", "a[0] = b", "~20", "<3",
    ])
  func plain(_ text: String) {
    #expect(ShownText(text) == nil)
  }

  @Test("each place is known in the source")
  func places() throws {
    let source = "é &amp; An<!-- x -->na%20[Lee](y)!"
    let shown = try #require(ShownText(source))
    #expect(shown.text == "é & Anna Lee!")
    let name = try #require(shown.text.firstRange(of: "Anna Lee"))
    let start = shown.text.utf8.distance(from: shown.text.startIndex, to: name.lowerBound)
    let bytes = shown.source(of: start..<(start + 8))
    #expect(String(decoding: Array(source.utf8)[bytes], as: UTF8.self) == "An<!-- x -->na%20[Lee")
  }

  @Test(
    "no text is too much for it, and none takes long",
    arguments: [
      "<!--", "<a", "[", "](", "[](", "&", "&amp;", "\\", "\\x41", "%41", "*", "*a", "\u{1B}",
      "\u{1B}]", "[^", "<a '",
    ])
  func hostile(_ piece: String) {
    let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
    let time = processorTime { ShownText(text) }.time
    #expect(time < .seconds(5))
  }

  @Test(
    "an address is found however it is written",
    arguments: [
      "anna&#64;example.org", "anna&commat;example.org", "mailto:anna%40example.org",
      "an<b>na</b>@example.org", "anna\\u0040example.org", "anna\\@example.org",
      "an**na**@example.org", "\u{1B}[1manna\u{1B}[0m@example.org", "anna&#x40;example&period;org",
    ])
  func addresses(_ text: String) {
    #expect(AddressFinder(["anna@example.org"]).addresses(in: text) == ["anna@example.org"])
  }
}
