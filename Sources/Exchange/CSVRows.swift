internal import CCSV
internal import Foundation
internal import Git

/// The rows of a text in columns, read by libcsv, which takes lone quotation marks as they stand.
struct CSVRows {
  /// A row, and the line of the text on which it begins, counted from 1.
  struct Row {
    let line: Int
    let cells: [String]
  }

  private(set) var rows: [Row] = []
  /// The lines of rows with a quotation mark that nothing closes; what is below them was read.
  private(set) var unclosed: [Int] = []

  /// The first line tells what separates the columns: commas, semicolons or tabs.
  init(_ text: String) throws(SystemError) {
    let lines = Self.lines(of: Array(text.utf8)[...])
    var (separator, first) = Self.separator(in: lines)
    while first < lines.count {
      let reading = try CSVReading(lines[first...], separator: separator)
      rows += reading.rows
      guard let line = reading.unclosed else { return }
      unclosed.append(line)
      first = line
    }
  }

  /// The lines with what ends them: LF, CR LF or CR.
  private static func lines(of bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = bytes
    while let end = rest.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      let isPair = rest[end] == 0x0D && end + 1 < rest.endIndex && rest[end + 1] == 0x0A
      let next = isPair ? end + 2 : end + 1
      lines.append(rest[..<next])
      rest = rest[next...]
    }
    return rest.isEmpty ? lines : lines + [rest]
  }

  /// Answers the first line with columns, too: spreadsheets write a line `sep=;` for themselves.
  private static func separator(in lines: [ArraySlice<UInt8>]) -> (UInt8, Int) {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    guard let first = lines.first else { return (candidates[0], 0) }
    if first.starts(with: "sep=".utf8), let said = first.dropFirst(4).first,
      candidates.contains(said)
    {
      return (said, 1)
    }
    var isQuoted = false
    var counts = [0, 0, 0]
    for byte in lines.lazy.joined() {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if byte == 0x0A || byte == 0x0D, counts != [0, 0, 0] { break }
      if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.indices.max { counts[$0] < counts[$1] || counts[$0] == counts[$1] && $0 > $1 }
    return (candidates[most ?? 0], 0)
  }
}

/// One pass of libcsv over lines, to the end or to a quotation mark that nothing closes.
private struct CSVReading {
  private(set) var rows: [CSVRows.Row] = []
  private(set) var unclosed: Int?
  private var cells: [String] = []
  /// Number, from 1, of the line on which the row that is being read began.
  private var line = 0

  init(_ lines: ArraySlice<ArraySlice<UInt8>>, separator: UInt8) throws(SystemError) {
    var parser = csv_parser()
    guard csv_init(&parser, 0) == 0 else { throw Self.noMemory("csv_init") }
    defer { csv_free(&parser) }
    csv_set_delim(&parser, separator)
    for (index, bytes) in zip(lines.indices, lines) {
      // 0 is libcsv's own ROW_NOT_BEGUN.
      if parser.pstate == 0 { line = index + 1 }
      guard read(bytes, parser: &parser) else { throw Self.noMemory("csv_parse") }
    }
    // 2 is libcsv's own FIELD_BEGUN.
    if parser.pstate == 2, parser.quoted != 0 {
      unclosed = line
    } else {
      finish(&parser)
    }
  }

  private mutating func read(_ bytes: ArraySlice<UInt8>, parser: inout csv_parser) -> Bool {
    bytes.withUnsafeBytes { buffer in
      withUnsafeMutablePointer(to: &self) { reading in
        csv_parse(&parser, buffer.baseAddress, buffer.count, Self.cellEnds, Self.rowEnds, reading)
      } == buffer.count
    }
  }

  /// The last line need not end; only strict parsing has errors here.
  private mutating func finish(_ parser: inout csv_parser) {
    withUnsafeMutablePointer(to: &self) { reading in
      _ = csv_fini(&parser, Self.cellEnds, Self.rowEnds, reading)
    }
  }

  private static let cellEnds:
    @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
      bytes, count, reading in
      let cell = UnsafeRawBufferPointer(start: bytes, count: count)
      reading?.assumingMemoryBound(to: CSVReading.self).pointee.cells
        .append(String(decoding: cell, as: UTF8.self))
    }

  private static let rowEnds: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = {
    _, reading in
    reading?.assumingMemoryBound(to: CSVReading.self).pointee.endRow()
  }

  private mutating func endRow() {
    rows.append(CSVRows.Row(line: line, cells: cells))
    cells = []
  }

  private static func noMemory(_ call: String) -> SystemError {
    SystemError(call: call, path: "the table", number: ENOMEM)
  }
}
