import TestSupport
import Testing

@testable import JournalModel

@Suite("Names in texts")
struct NameFinderTests {
  /// Of people who are not to be named, the first whom a text names.
  private static func found(_ names: [String], in text: String) -> String? {
    NameFinder(names.map { Samples.attendee($0, $0, .open) }).unnamed(in: text)
  }

  @Test(
    "a name is found whatever its case, its accents and the signs between its words",
    arguments: [
      ("Ada Lovelace", "ADA_LOVELACE"), ("Ada Lovelace", "ada.lovelace@x"),
      ("Ada Lovelace", "by Ada\u{A0}Lovelace."), ("Ada Lovelace", "Adá Łovelace"),
      ("Ada Lovelace", "> Ada\n> Lovelace"), ("Ada Lovelace", "Lovelace, Ada Lovelace"),
      ("José García", "Jose Garcia"), ("José García", "JOSE\u{301} GARCI\u{301}A"),
      ("O'Brien", "o’brien"), ("Jean-Luc Picard", "jean luc picard"),
      ("Łukasz Żółć", "lukasz zolc"), ("Сергей Королёв", "сергей королев"),
      ("Ὀδυσσεύς", "ΟΔΥΣΣΕΎΣ"), ("Strauß", "STRAUSS"), ("Zoe", "for zoe"), ("R2 D2", "r2-d2"),
    ])
  func spellings(_ name: String, _ text: String) {
    #expect(Self.found([name], in: text) == name)
  }

  @Test(
    "as many titles and initials as people put between its words part no name",
    arguments: [
      ("Ada Lovelace", "Ada B. C. D. Lovelace", true),
      ("Ada Lovelace", "Lovelace, Prof. Dr. E. Ada", true),
      ("Ada Lovelace", "Ada B. C. D. E. Lovelace", false),
      ("Ada Mary Lovelace", "Ada B. C. D. Mary E. F. G. Lovelace", true),
      ("Ada Mary Lovelace", "Lovelace E. F. G. Mary B. C. D. Ada", true),
      ("Ada Ada", "Ada B. Ada", true), ("Ada Ada", "Ada B.", false),
    ])
  func between(_ name: String, _ text: String, _ isFound: Bool) {
    #expect((Self.found([name], in: text) != nil) == isFound)
  }

  @Test(
    "a part of a name, and a name within other words, is none",
    arguments: [
      ("Ada Lovelace", "Ada"), ("Ada Lovelace", "Lovelace"),
      ("Ada Lovelace", "Ada King Lovelace"), ("Ada Lovelace", "Canada Lovelace"),
      ("Ada Lovelace", "ada1 lovelace"), ("Zoe", "zoetrope"), ("Zoe", ""), ("Zoe", "😀"),
    ])
  func parts(_ name: String, _ text: String) {
    #expect(Self.found([name], in: text) == nil)
  }

  @Test(
    "a name that is a word of every day needs a capital, and that of a month is one",
    arguments: [
      ("Will", "it will work", false), ("Will", "Will it work?", false),
      ("Will", "Will mended it", true), ("WILL", "will", false),
      ("Will", "WILL", true), ("will", "it will work", false), ("Grace", "a grace period", false),
      ("Mai", "am 3. Mai", false), ("Mai", "mai", false), ("Will Smith", "will smith", true),
      ("Zoe", "zoe", true),
    ])
  func everydayWords(_ name: String, _ text: String, _ isFound: Bool) {
    #expect((Self.found([name], in: text) != nil) == isFound)
  }

  @Test(
    "a tag or a project that is a name is one, whatever its case",
    arguments: [
      ("will", "Will"), ("ada-lovelace", "Ada Lovelace"), ("Ada_Lovelace", "Ada Lovelace"),
      ("fans of ada lovelace", "Ada Lovelace"), ("will-power", nil),
      ("adalovelace", "Ada Lovelace"), ("willyoung", "Will Young"), ("WillYoung", "Will Young"),
      ("will-young", "Will Young"), ("young_will", "Will Young"), ("markmay", "Mark May"),
      ("young", nil), ("mark", nil), ("willpower", nil), ("anna", nil), ("", nil),
    ] as [(String, String?)])
  func called(_ word: String, _ name: String?) {
    let people = ["Will", "Ada Lovelace", "Will Young", "Mark May", "An Na"].map {
      Samples.attendee($0, $0, .no)
    }
    #expect(NameFinder(people).unnamed(called: word) == name)
  }

  @Test(
    "names in scripts without spaces are found among their neighbours",
    arguments: [
      ("张伟", "我和张伟一起写的", true), ("张伟", "我和 张 伟", true), ("张伟", "张三和李伟", false),
      ("김철수", "김철수가", true), ("สมชาย ใจดี", "โดยสมชายใจดีครับ", true), ("小明", "小", false),
      ("さくら", "さくらさん", true), ("Anna 小明", "和小明", false), ("Anna 小明", "Anna 小明", true),
    ])
  func unspaced(_ name: String, _ text: String, _ isFound: Bool) {
    #expect((Self.found([name], in: text) != nil) == isFound)
  }

  @Test(
    "of names that begin alike the longest counts, and of one name's bearers who may be named",
    arguments: [
      ("Ian Campbell", nil), ("Ian", "ian"), ("Ian Jackson", "ian"), ("Anna", nil),
      ("Anna Lee", "anna-lee"), ("Ian Campbell and Ian", "ian"), ("Sam", nil),
    ] as [(String, String?)])
  func namesakes(_ text: String, _ key: String?) {
    let finder = NameFinder([
      Samples.attendee("ian", "Ian", .no), Samples.attendee("ian-campbell", "Ian Campbell", .yes),
      Samples.attendee("anna", "Anna", .yes), Samples.attendee("anna-lee", "Anna Lee", .open),
      Samples.attendee("sam-2", "Sam", .no), Samples.attendee("sam", "SAM", .yes),
    ])
    #expect(finder.unnamed(in: text) == key)
  }

  @Test("nobody is found where everybody may be named, or no name is known")
  func nobody() {
    let open = [
      Samples.attendee("a", "Ada Lovelace", .yes), Samples.attendee("p-abc123", nil, .no),
      Samples.attendee("p-abc124", "…", .no), Samples.attendee("p-abc125", " ", .no),
    ]
    let finder = NameFinder(open)
    for text in ["Ada Lovelace", "p-abc123", "… and", " ", "a"] {
      #expect(finder.unnamed(in: text) == nil)
      #expect(finder.unnamed(called: text) == nil)
    }
  }
}
