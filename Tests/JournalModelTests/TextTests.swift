import Foundation
import TestSupport
import Testing

@testable import JournalModel

@Suite("Texts")
struct TextTests {
  @Test(
    "a mention stands at the start, after a space or a bracket",
    arguments: [
      ("@ian did it", ["ian"]), ("by @ian-campbell.", ["ian-campbell"]),
      ("(@Łukasz, @张伟)", ["Łukasz", "张伟"]),
      ("a@b.example", []), ("x@y", []), ("@", []), ("@ x", []), ("@@ian", []), ("`@ian`", []),
      ("```\n@ian\n```\n@ada", ["ada"]), ("https://x.example/@ian @ada", ["ada"]),
      ("<mailto:@ian> @ada", ["ada"]), ("[x](@ian) @ada", ["ada"]), ("\\@ian", []),
      ("    @ian\n\n@ada", ["ada"]), ("@O_Neil.", ["O_Neil"]), ("a\n@ian", ["ian"]),
      ("@मोहन जी", ["मोहन"]), ("a ` b\n\n@ian ` c", ["ian"]), ("~~~\n@x", []),
    ])
  func mentions(_ text: String, _ expected: [String]) {
    #expect(MarkedText(text).mentions == expected)
  }

  @Test("a byte is found wherever it stands, and none of its neighbours is taken for it")
  func bytes() {
    for other in [0x00, 0x3F, 0x41, 0x7F] as [UInt8] {
      for count in 0..<40 {
        var others = String(decoding: [UInt8](repeating: other, count: count), as: UTF8.self)
        #expect(others.withUTF8 { $0.place(of: 0x40) } == nil)
        for place in 0..<count {
          var bytes = Array(others.utf8)
          bytes[place] = 0x40
          var text = String(decoding: bytes, as: UTF8.self)
          #expect(text.has(0x40))
          #expect(text.withUTF8 { $0.place(of: 0x40) } == place)
          #expect(text.withUTF8 { $0.place(of: 0x40, from: place + 1) } == nil)
        }
      }
    }
    #expect("A\u{80}A".has(0x80) && !"A\u{81}A".has(0x01))
  }

  @Test(
    "a tag begins with a letter",
    arguments: [
      ("#display and #security", ["display", "security"]), ("#12 #1st", []), ("C#", []),
      ("#größe", ["größe"]), ("# heading", []), ("`#x` #y", ["y"]),
      ("https://x.example/#top", []), ("a#b", []), ("(#x)", ["x"]), ("#a-b.", ["a-b"]),
    ])
  func tags(_ text: String, _ expected: [String]) {
    #expect(MarkedText(text).tags == expected)
  }

  @Test("the pieces of a text are the text")
  func pieces() {
    var random = SeededGenerator(seed: 3)
    let signs = [
      "`", "``", "```", "\n", "\n\n", "@a", "#b", " ", "(", ")", "[x](", "<", ">", "http://",
      "\\", "    ", "~~~", "é", "a@b.c", "😀", "\t",
    ]
    for _ in 0..<3000 {
      let text = (0..<10).compactMap { _ in signs.randomElement(using: &random) }.joined()
      let whole = MarkedText(text).pieces.map { piece in
        switch piece {
        case .prose(let text), .verbatim(let text): text
        case .mention(let name): "@\(name)"
        case .tag(let tag): "#\(tag)"
        }
      }
      #expect(whole.joined() == text)
    }
  }

  @Test(
    "long texts take no time",
    arguments: [
      "`a``b```c", "a ", "@a ", "```\n", "http://", "[x](", "<a:", "\n    x\n\n", "h", "`\n",
    ])
  func long(_ piece: String) {
    let text = String(repeating: piece, count: 64 * 1024 / piece.utf8.count)
    let (marked, time) = processorTime { MarkedText(text) }
    #expect(!marked.pieces.isEmpty)
    #expect(time < .seconds(20))
  }

  @Test(
    "a headline is the first line, without the marks of a heading",
    arguments: [
      ("One\ntwo", "One", "two"), ("## One\n\ntwo\n", "One", "two"), ("\n\n  One", "One", ""),
      ("#tag is no heading", "#tag is no heading", ""), ("One\r\n\r\n  two", "One", "  two"),
    ])
  func headline(_ text: String, _ headline: String, _ details: String) throws {
    let entry = Entry(id: try Samples.id("k7f3q2m9x4"), text: text)
    #expect(entry.headline == headline)
    #expect(entry.details == details)
  }

  @Test(
    "what steers a terminal becomes visible, other scripts stay",
    arguments: [
      ("a\u{1B}[2Jb", "a␛[2Jb"), ("a\u{202E}b", "a⟨U+202E⟩b"), ("a\u{9B}b", "a⟨U+009B⟩b"),
      ("\u{7}", "␇"), ("שלום\u{200F}", "שלום\u{200F}"), ("👩‍💻", "👩‍💻"), ("a\u{2066}", "a⟨U+2066⟩"),
      ("a\u{200D}b", "a⟨U+200D⟩b"), ("é\u{200C}b", "é⟨U+200C⟩b"),
      ("نامه\u{200C}ای", "نامه\u{200C}ای"),
      ("a\u{200F}b", "a⟨U+200F⟩b"), ("\u{61C}", "⟨U+061C⟩"),
      ("a\u{200B}\u{2060}", "a⟨U+200B⟩⟨U+2060⟩"),
      ("\u{FEFF}a\u{E0041}", "⟨U+FEFF⟩a⟨U+E0041⟩"), ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🏴󠁧󠁢󠁳󠁣󠁴󠁿"), ("a\u{200E}", "a⟨U+200E⟩"),
      ("a\r\nb", "a␍ b"), ("a\nb\tc", "a b c"), ("a\u{2028}b", "a⟨U+2028⟩b"),
    ])
  func visible(_ text: String, _ expected: String) {
    #expect(VisibleText.line(text) == expected)
  }

  @Test("in JSON they are escapes, beyond four digits in two")
  func escaped() {
    #expect(VisibleText.escaped("\u{200D}\u{E0041}é") == "\\u200d\\udb40\\udc41é")
  }

  @Test("a mistyped word finds what was meant")
  func similarity() {
    let kinds = Kind.standard.map { ($0.description, $0.description) }
    #expect(Similarity.closest(to: "hilight", among: kinds) == ["highlight"])
    #expect(Similarity.closest(to: "blokcer", among: kinds) == ["blocker"])
    #expect(Similarity.closest(to: "zzzzz", among: kinds).isEmpty)
  }
}

@Suite("Case and accents")
struct FoldingTests {
  @Test(
    "do not count, whatever the script and Unicode's form",
    arguments: [
      ("Anna MÜLLER", "anna-muller"), ("Mu\u{308}ller", "muller"), ("Łukasz Żółć", "lukasz-zolc"),
      ("Straße", "strasse"), ("O’Neil-Smith, Jr.", "o-neil-smith-jr"), ("Þór", "thor"),
      ("İSTANBUL", "istanbul"), ("ΟΔΥΣΣΕΎΣ", "οδυσσευσ"), ("Ὀδυσσεύς", "οδυσσευσ"),
      ("Йога ЁЛКА", "иога-елка"),
      ("小明", "小明"), ("김민수", "김민수"), ("がくせい", "か\u{3099}くせい"), ("नमिता", "नमिता"), ("Ａda", "ａda"),
      ("!?", ""), ("", ""),
    ])
  func names(_ text: String, _ folded: String) {
    #expect(FoldedName.of(text) == folded)
    #expect(FoldedName.of(text.decomposedStringWithCanonicalMapping) == folded)
    #expect(FoldedName.of(text.precomposedStringWithCanonicalMapping) == folded)
  }
}

@Suite("Lines of a text")
struct TextLineTests {
  @Test(
    "empty lines at the ends go, whatever they are made of",
    arguments: [
      ("a", "a"), ("\n a \n", " a "), (" \n\t\n  a\n\nb\n \n", "  a\n\nb"), ("", ""), (" \n ", ""),
      ("\r\na\r\nb\r\n", "a\nb"), ("\u{A0}\na\n\u{2003}", "a"), ("\u{A0}a", "\u{A0}a"),
      ("\n é \n", " é "), ("\u{B}\na\n\u{C}", "a"), ("a\rb\r", "a\nb"), ("é\n\n", "é"),
    ])
  func trimmedLines(_ text: String, _ trimmed: String) {
    #expect(text.trimmedLines == trimmed)
  }

  @Test(
    "lines end in three ways",
    arguments: [
      ("", [""]), ("a", ["a"]), ("a\n", ["a", ""]), ("a\r\nb", ["a", "b"]), ("a\rb", ["a", "b"]),
      ("\r\n\n\r", ["", "", "", ""]), ("é\n😀", ["é", "😀"]), ("a\n\rb", ["a", "", "b"]),
      ("é\u{2028}\n\u{301}x", ["é\u{2028}", "\u{301}x"]),
    ])
  func lines(_ text: String, _ lines: [String]) {
    #expect(text.lines == lines)
    #expect(text[...].lines == lines)
  }
}
