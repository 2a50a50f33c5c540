import Testing

@testable import Exchange
@testable import JournalModel

@Suite("Reading a table")
struct CSVRowsTests {
  @Test(
    "the first row says what separates columns",
    arguments: [
      ("a,b\n1,2", ["1", "2"]), ("a;b\n1,5;2", ["1,5", "2"]), ("a\tb\n1,5\t2;x", ["1,5", "2;x"]),
      ("\"a,b,c\";d\n1;2", ["1", "2"]), ("sep=;\na;b,c,d\n1;2", ["1", "2"]), ("a\n1", ["1"]),
      ("\n\na;b\n1;2", ["1", "2"]),
    ])
  func separators(_ text: String, _ last: [String]) throws {
    #expect(try CSVRows(text).rows.last?.cells == last)
  }

  @Test("cells are what was written, whatever their quotation marks")
  func quotes() throws {
    let text =
      "a,b\r\n\"two\r\nlines\",\"a \"\"b\"\" c\"\r\n5\" disk, x \r\n\"Joe \"J\" Smith\",\r\n"
    let cells = try CSVRows(text).rows.map(\.cells)
    #expect(
      cells == [
        ["a", "b"], ["two\r\nlines", "a \"b\" c"], ["5\" disk", "x"], ["Joe \"J\" Smith", ""],
      ])
  }

  @Test("a row has the line on which it begins", arguments: ["\n", "\r\n", "\r"])
  func lines(_ end: String) throws {
    let text = ["a,b", "\"1", "", "2\",3", "", "  ", "4,\"5", "6\"", "7,8"].joined(separator: end)
    #expect(try CSVRows(text).rows.map(\.line) == [1, 2, 7, 9])
  }

  @Test("a quotation mark that nothing closes costs its row alone")
  func unclosed() throws {
    let table = try CSVRows("a,b\n1,2\n\"3,4\n5,6\n7,\"8\n9,10\n")
    #expect(table.rows.map(\.line) == [1, 2, 4, 6])
    #expect(table.unclosed == [3, 5])
    let other = try CSVRows("a,b\n1,2\n\"3,4\n5,6\n")
    #expect(other.rows.map(\.cells) == [["a", "b"], ["1", "2"], ["5", "6"]])
    #expect(other.unclosed == [3])
  }

  @Test("nothing has no rows", arguments: ["", "\n\n", "  \r\n"])
  func nothing(_ text: String) throws {
    #expect(try CSVRows(text).rows.isEmpty)
  }
}

@Suite("The encoding of a table")
struct SheetTextTests {
  private static let text = "Name;Café\nJürgen €"

  @Test("UTF-8 and UTF-16 are read, with a mark or, for UTF-8, without")
  func unicode() throws {
    let units = Array(Self.text.utf16)
    let encodings: [[UInt8]] = [
      Array(Self.text.utf8), [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8),
      [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
    ]
    for bytes in encodings {
      let read = try SheetText(bytes, name: "x.csv")
      #expect(read.text == Self.text)
      #expect(!read.isGuessed)
    }
  }

  @Test("what is no UTF-8 is taken for Windows-1252, and said to be")
  func windows() throws {
    let bytes: [UInt8] =
      Array("Name;Caf".utf8) + [0xE9] + Array("\nJ".utf8) + [0xFC]
      + Array("rgen ".utf8) + [0x80]
    let read = try SheetText(bytes, name: "x.csv")
    #expect(read.text == Self.text)
    #expect(read.isGuessed)
  }

  @Test(
    "a program's bytes are no table", arguments: [[0x50, 0x4B, 0x03, 0x00], [0xFF, 0xFE, 0x41]])
  func noText(_ bytes: [UInt8]) {
    #expect(throws: UnreadableText.self) { try SheetText(bytes, name: "x.xlsx") }
  }
}
