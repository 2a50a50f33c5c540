import Foundation
import TestSupport
import Testing

@testable import JournalModel

@Suite("Names of files")
struct LayoutTests {
  @Test(
    "a slug is ASCII",
    arguments: [
      ("Demo of the Linpicker display server", "demo-of-the-linpicker-display-server"),
      ("  Ünïcödé — Straße!  ", "unicode-strasse"), ("Łódź Ærø Þór", "lodz-aero-thor"),
      ("don't panic", "dont-panic"), ("../../etc/passwd", "etc-passwd"), (".git", "git"),
      ("a\u{0}b\nc", "a-b-c"), ("git~1", "git-1"), ("50 % faster", "50-faster"),
      ("日本 Xen", "xen"), ("\u{212B}ngstr\u{F6}m", "angstrom"), ("--x--", "x"),
    ])
  func slug(_ text: String, _ expected: String) {
    #expect(Slug(text)?.description == expected)
  }

  @Test("nothing of a text may be left", arguments: ["", "日本語", "😀", "---", "שלום", "\u{301}"])
  func nothing(_ text: String) {
    #expect(Slug(text) == nil)
  }

  @Test("both normal forms of a letter make the same slug and the same folded name")
  func normalForms() throws {
    for value in UInt32(0xA0)...0xFFFD {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let composed = "a\(scalar)b".precomposedStringWithCanonicalMapping
      let decomposed = composed.decomposedStringWithCanonicalMapping
      guard !composed.unicodeScalars.elementsEqual(decomposed.unicodeScalars) else { continue }
      #expect(Slug(composed) == Slug(decomposed), "U+\(String(value, radix: 16))")
    }
  }

  @Test("a slug has at most 40 characters and no dash at its end")
  func length() throws {
    for text in [
      String(repeating: "abc ", count: 3000), String(repeating: "ß", count: 100),
      String(repeating: "a", count: 39) + " b", String(repeating: "a", count: 39) + "ß",
    ] {
      let slug = try #require(Slug(text)).description
      #expect(slug.utf8.count <= 40)
      #expect(!slug.hasSuffix("-") && !slug.hasPrefix("-"))
    }
  }

  @Test("names that Windows keeps are known, their likes are free")
  func reserved() {
    #expect(["con", "NUL", "com1", "LPT9"].allSatisfy { Slug($0)?.isReserved == true })
    #expect(
      ["come", "comb", "lpta", "con1", "console"].allSatisfy { Slug($0)?.isReserved == false })
  }

  @Test("paths are as the contract shows them")
  func paths() throws {
    let date = try Samples.date("2011-03-23")
    var entry = Entry(
      id: try Samples.id("k7f3q2m9x4"), text: "Demo of the display server\n\nmore")
    #expect(
      Layout.entry(entry, on: date) == "days/2011-03-23/demo-of-the-display-server-k7f3q2m9x4.md")
    entry.at = EntryTime("2011-03-23T09:30:00Z", in: try Samples.zone("UTC"))
    #expect(
      Layout.entry(entry, on: date)
        == "days/2011-03-23/0930-demo-of-the-display-server-k7f3q2m9x4.md")
    entry.text = "日本"
    #expect(Layout.entry(entry, on: date) == "days/2011-03-23/0930-highlight-k7f3q2m9x4.md")
    let response = Response(id: entry.id, title: "../../x")
    #expect(Layout.response(response) == "responses/x-k7f3q2m9x4.md")
    #expect(Layout.identifier(inName: "0930-demo-k7f3q2m9x4.md") == entry.id)
    #expect(Layout.identifier(inName: "k7f3q2m9x4.md") == entry.id)
    #expect(Layout.identifier(inName: "notes.md") == nil)
    #expect(Layout.identifier(inName: "k7f3q2m9x4") == nil)
  }

  @Test("no headline makes a name over 100 bytes or a path outside")
  func hostile() throws {
    let date = try Samples.date("2011-03-23")
    for text in [
      "../../../x", "/etc/passwd", "C:\\x", ".GIT/config", "a/b", "con", "😀",
      String(repeating: "x", count: 10_000), "e\u{301}\u{202E}abc", "-rf", "a:b?c*d",
    ] {
      var entry = Entry(id: try Samples.id("k7f3q2m9x4"), text: text)
      entry.at = EntryTime("2011-03-23T09:30:00Z", in: try Samples.zone("UTC"))
      let parts = Layout.entry(entry, on: date).split(
        separator: "/", omittingEmptySubsequences: false)
      #expect(parts.count == 3 && parts[2].utf8.count <= 100)
      #expect(
        parts[2].utf8.allSatisfy {
          (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E
        })
    }
  }

  @Test("an identifier is ten characters, the first a letter")
  func identifiers() {
    for bits in [UInt64(0), 1, .max, 0x3_FFFF_FFFF_FFFF, 12345] {
      let id = Identifier(bits: bits)
      #expect(Identifier(id.description) == id)
    }
    for text in [
      "", "7f3q2m9x4k", "k7f3q2m9x", "k7f3q2m9x4a", "K7F3Q2M9X4", "k7f3q2m9xi", "k7f3q2m9é",
    ] {
      #expect(Identifier(text) == nil)
    }
  }

  @Test(
    "a kind is a word", arguments: ["", "Demo", "two words", "-x", "é", "../x", "1st", "a\u{301}"])
  func noKinds(_ text: String) {
    #expect(Kind(text) == nil)
  }
}
