import Foundation
import Testing

@testable import JournalModel

@Suite("Words for others")
struct WordsTests {
  @Test(
    "a shell takes a word as it stands, or in quotes",
    arguments: [
      ("abc", "abc"), ("a/b-c_d.e:f@g=h+i,j%k~l", "a/b-c_d.e:f@g=h+i,j%k~l"), ("", "''"),
      ("a b", "'a b'"), ("it's", "'it'\\''s'"), ("~/x", "'~/x'"), ("=x", "'=x'"),
      ("$(rm)", "'$(rm)'"), ("a\nb", "'a\nb'"), ("é", "'é'"), ("!", "'!'"), ("#a", "'#a'"),
    ])
  func shell(_ word: String, _ quoted: String) {
    #expect(Shell.quoted(word) == quoted)
  }

  @Test(
    "texts are as many changes apart as it takes",
    arguments: [
      ("", "", 0), ("abc", "abc", 0), ("abc", "", 3), ("", "ab", 2), ("abc", "abd", 1),
      ("abc", "ac", 1), ("ab", "ba", 1), ("kitten", "sitting", 3), ("é", "e", 1),
    ])
  func distances(_ left: String, _ right: String, _ distance: Int) {
    #expect(Similarity.distance(left, right) == distance)
    #expect(Similarity.distance(right, left) == distance)
  }

  @Test("the three that are closest are offered, each once")
  func closest() {
    let candidates = ["dema", "demo", "demos", "memo", "demo", "zebra"].map { ($0, $0) }
    #expect(Similarity.closest(to: "demo", among: candidates) == ["demo", "dema", "demos"])
    #expect(Similarity.closest(to: "", among: candidates).isEmpty)
  }

  @Test(
    "lines and tabs of a text stay where its signs become visible",
    arguments: [
      ("a\n\tb", "a\n\tb"), ("a\r\nb", "a␍\nb"), ("\u{1B}[1m\n", "␛[1m\n"), ("\u{7F}", "⟨U+007F⟩"),
      ("é😀", "é😀"),
    ])
  func visibleBlocks(_ text: String, _ shown: String) {
    #expect(VisibleText.block(text) == shown)
  }

  @Test(
    "in JSON they are escapes, which say the same",
    arguments: ["a\u{202E}b", "\u{85}", "\u{7F}", "\u{2028}\u{2066}", "é😀"])
  func escaped(_ text: String) throws {
    let json = VisibleText.escaped("\"\(text)\"")
    #expect(VisibleText.line(json) == json)
    #expect(try JSONDecoder().decode(String.self, from: Data(json.utf8)) == text)
  }

  @Test(
    "an address of the web is one word with its scheme",
    arguments: [
      ("https://x.example/a?b#c", true), ("HTTP://x", true), ("javascript:alert(1)", false),
      ("x.example", false), ("https://a b", false), ("https://a>", false), ("", false),
      (" https://a", false), ("ftp://x", false),
    ])
  func addresses(_ text: String, _ isValid: Bool) {
    #expect(WebAddress.isValid(text) == isValid)
  }

  @Test(
    "white space at the ends is none of a text's",
    arguments: [
      (" a b\n", "a b"), ("\u{A0}é\u{2003}", "é"), ("", ""), (" \t ", ""), ("a", "a"),
      ("\u{FEFF}a", "\u{FEFF}a"),
    ])
  func trimmed(_ text: String, _ expected: String) {
    #expect(text.trimmed == expected)
    #expect(text[...].trimmed == expected)
  }

  @Test(
    "a text can be seen if anything of it can",
    arguments: [
      ("a", true), ("", false), (" \n", false), ("\u{200B}", false), ("\u{FEFF}\u{AD}", false),
      ("\u{200B}a", true), ("😀", true),
    ])
  func visible(_ text: String, _ isVisible: Bool) {
    #expect(text.isVisible == isVisible)
  }

  @Test(
    "the mark of an editor before a text goes, once",
    arguments: [("\u{FEFF}a", "a"), ("a\u{FEFF}", "a\u{FEFF}"), ("\u{FEFF}", ""), ("", "")])
  func byteOrderMarks(_ text: String, _ expected: String) {
    #expect(text.withoutByteOrderMark == expected)
  }

  @Test(
    "bytes that are no text say why",
    arguments: [
      (Array("é".utf8), "é"), ([0xEF, 0xBB, 0xBF, 0x61], "a"), ([], ""),
      ([0xFF, 0xFE, 0x61, 0], "UTF-16"),
      ([0xFE, 0xFF, 0, 0x61], "UTF-16"), ([0x61, 0], "NUL"), ([0xFC, 0x62], "encoding"),
      ([0x61, 0x62, 0x63, 0], "NUL"), ([0x61, 0, 0x62, 0], "UTF-16"),
      (Array("abcdef".utf8), "more than 5"),
    ] as [([UInt8], String)])
  func bytes(_ bytes: [UInt8], _ outcome: String) {
    #expect(Self.outcome(of: bytes) == outcome)
  }

  private static func outcome(of bytes: [UInt8]) -> String {
    do throws(UnreadableText.Reason) {
      return try UnreadableText.decode(bytes, atMost: 5)
    } catch {
      return switch error {
      case .otherEncoding: "encoding"
      case .utf16: "UTF-16"
      case .hasNUL: "NUL"
      case .endless(let most): "more than \(most)"
      }
    }
  }
}
